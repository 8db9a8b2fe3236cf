"""The one entrance: without arguments the desktop app, otherwise the command line."""

from __future__ import annotations

import os
import sys

_PACKETS = (".age", ".kpo")
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def _is_packet(argument: str) -> bool:
    """Whether an argument is the file of a packet, as a double click hands it over."""
    return argument.endswith(_PACKETS) and os.path.isfile(argument)  # noqa: PTH113 - pathlib costs the start of every command


def main() -> int:
    """Start the desktop, on a packet if one is named, or run a command; return the exit status (0 ok, 1 a gate said no, 2 bad use or input)."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0] == "--role" or _is_packet(arguments[0]):
        if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
            sys.stderr.write(
                "There is no screen to open a window on. Everything works here too: kpo-vault --help\n"
            )
            return 2
        from ui.app import main as desktop  # noqa: PLC0415 - Qt is loaded only for the desktop

        return desktop(sys.argv)
    from kpo_vault.cli import main as command_line  # noqa: PLC0415

    return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
