"""The command line: one module per group of commands, each loaded when it is used.

A command parses its arguments, calls ``kpo_vault.workflow`` and prints the result; it decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run one command; return 0, 1 when a gate said no, or 2 for bad use or bad input."""
    from kpo_vault.cli.application import run

    return run(arguments)


__all__ = ["main"]
