"""Errors as a person reads them: code -> sentence and hint, translated; unknown errors never show their text."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kpo_vault.workflow.system_errors import reason_of
from ui.error_texts import GATES, TEXTS

_log = logging.getLogger(__name__)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_COMMAND = re.compile(r"\bkpo-vault\s+[a-z]|(?<!\w)--[a-z]|KPO_VAULT_")


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong and what to do about it."""

    code: str
    sentence: str
    hint: str = ""


def problem(error: BaseException) -> Problem:
    """Return the sentence of an error.

    Errors of the product carry a code, parameters, a sentence and a hint, all free of document text. Of any other
    exception only the type is shown and logged: its text may hold anything.
    """
    code = getattr(error, "code", None)
    if isinstance(code, str):
        return _known(error, code)
    translate = QCoreApplication.translate
    if isinstance(error, OSError):
        return Problem(
            "system",
            translate("Errors", "The system refused: {reason}.").format(reason=reason_of(error)),
            translate("Errors", "Check that the folder exists, may be written to, and has free space."),
        )
    if isinstance(error, MemoryError):
        return Problem(
            "memory",
            translate("Errors", "There is not enough memory for this."),
            translate("Errors", "Close other programs, or take fewer files at once."),
        )
    if type(error).__name__ == "BrokenProcessPool":
        return Problem(
            "worker",
            translate("Errors", "The analysis was ended by the system, perhaps for lack of memory."),
            translate("Errors", "Nothing was released. Try again with fewer or smaller documents."),
        )
    where = _where(error)
    _log.error("unexpected %s at %s", type(error).__name__, where)
    return Problem(
        "unexpected",
        translate(
            "Errors", "Something unexpected happened ({kind} at {where}). Nothing was released."
        ).format(kind=type(error).__name__, where=where),
        translate("Errors", "Try again. If it happens again, tell your administrator the words in brackets."),
    )


def _known(error: BaseException, code: str) -> Problem:
    """Return the words of an error of the product; without a text for its code, its own, less any command."""
    translate = QCoreApplication.translate
    parameters = getattr(error, "parameters", {})
    if code == "unsupported-format" and not str(parameters.get("format", "")).startswith("."):
        sentence = translate("Errors", "This kind of file is not supported.")
        return Problem(code, sentence, _filled(translate("Errors", TEXTS[code][1]), parameters))
    gate = GATES.get(str(parameters.get("gate", "")))
    if gate is not None:
        return Problem(code, translate("Errors", gate))
    own = (str(error), getattr(error, "hint", "") or "")
    sentence, hint = TEXTS.get(code, own)
    return Problem(
        code,
        _without_commands(_filled(translate("Errors", sentence), parameters)) or str(error),
        _without_commands(_filled(translate("Errors", hint), parameters)) if hint else "",
    )


def _filled(template: str, parameters: Mapping[str, str | int]) -> str:
    try:
        return template.format_map(parameters)
    except (KeyError, ValueError, IndexError):
        return template  # a translation that names another field


def _without_commands(text: str) -> str:
    """Return a text without its sentences about the terminal."""
    return " ".join(sentence for sentence in _SENTENCE.split(text) if not _COMMAND.search(sentence))


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
