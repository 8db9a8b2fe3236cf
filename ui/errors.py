"""Errors as a person reads them: code -> sentence and hint, translated; unknown errors never show their text."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong and what to do about it."""

    code: str
    sentence: str
    hint: str = ""


# Hints for codes whose own hint names a command of the terminal.
_HINTS = {
    "vault-damaged": "Nothing was written. Put a backup in its place with Restore a backup… in the Vault menu.",
    "vault-rolled-back": "Put the newest vault back, or go on with the older one: Restore a backup… in the Vault menu.",
    "unknown-contact": "Import the partner's card in Contacts.",
}
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def _without_commands(hint: str) -> str:
    """Return a hint without its sentences about the terminal."""
    return " ".join(sentence for sentence in _SENTENCE.split(hint) if "kpo-vault " not in sentence)


def _translate(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def _override(code: str) -> tuple[str, str] | None:
    """Return a sentence and hint for codes whose own wording speaks to a terminal."""
    sentences = {
        "wrong-passphrase": (
            _translate("This passphrase does not open the vault."),
            _translate(
                "Check Caps Lock and the keyboard layout. After a lost passphrase, use the recovery key."
            ),
        ),
        "vault-in-use": (
            _translate("The vault is open in another window or command."),
            _translate("Close the other one, then try again."),
        ),
    }
    return sentences.get(code)


def problem(error: BaseException) -> Problem:
    """Return the sentence of an error.

    Errors of the product carry a code, a sentence and a hint, all free of document text. Of any other exception
    only the type is shown and logged: its text may hold anything.
    """
    code = getattr(error, "code", None)
    if isinstance(code, str):
        if (known := _override(code)) is not None:
            return Problem(code, *known)
        hint = _HINTS.get(code) or _without_commands(getattr(error, "hint", "") or "")
        return Problem(code, _translate(str(error)), _translate(hint))
    if isinstance(error, OSError):
        return Problem(
            "system",
            _translate("The system refused: {reason}.").format(reason=error.strerror or type(error).__name__),
            _translate("Check that the folder exists, may be written to, and has free space."),
        )
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    _log.error("unexpected %s at %s", type(error).__name__, where)
    return Problem(
        "unexpected",
        _translate("Something unexpected happened ({kind} at {where}). Nothing was released.").format(
            kind=type(error).__name__, where=where
        ),
        _translate("Try again. If it happens again, tell your administrator the words in brackets."),
    )
