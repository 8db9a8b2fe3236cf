"""Every screen and state, walked through once in the language of nobody: words, room, names, keys, focus, targets."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from tools import window_checks
from tools.tour import COUNSEL, PARTNER, Tour
from ui.languages import Language
from ui.shell.window import MainWindow

LETTER = """Engagement letter

Dr. Anjali Menon-Roy will advise Corvelane Biologics Ltd. on Project Saltmarsh.
Please write to anjali.menon-roy@corvelane.example or call +44 20 7946 0958.

CONFIDENTIAL
"""
PURPOSE = "Review of the supply agreement"
# What is a person's own and the same in every language: names, text of documents, fingerprints, folders, days, numbers of
# packets and of keys, countries and languages by their own names, the fields of the log.
DATA = [
    r"(?<=\]): [\w.:+-]+(?: [\w.:+-]+)*(?=,|$)",
    r"…?Engagement letter[\s\S]*",
    *(re.escape(text) for text in (COUNSEL, PARTNER, "Halcyon review", "Saltmarsh", PURPOSE, "KPO-VAULT:…")),
    *(re.escape(line) for line in LETTER.splitlines() if line),
    r"Anjali Menon-Roy|Corvelane Biologics Ltd\.?|Project Saltmarsh|CONFIDENTIAL|anjali\.menon-roy@corvelane\.example",
    r"…?Engagement letter[\s\S]*",
    r"\b(?:[A-Z0-9]{6}-){3}[A-Z0-9]{6}\b|^[A-Z0-9]{6}$",
    r"^(?:[a-z]{3,8}\s+){4,9}[a-z]{3,8}$",
    r"(?:~|/)[\w./ -]*",
    r"\b[0-9a-f]{8,64}\b…?",
    r"\d{1,2} [A-Z][a-z]{2} 20\d\d(?:, \d\d:\d\d(?::\d\d)?)?",
    r"\d+ bytes",
    r"^.+ \([A-Z]{2}\)$",
    r"Deutsch|Français|Italiano|Português",
    r"^(?:[a-z-]+ [\w.-]+(?:, )?)+$",
    r"^(?:counsel|compliance|partner|passphrase|recovery|letter|broken|person-\d+-\w+)$",
]
_DATA = re.compile("|".join(f"(?:{each})" for each in DATA), re.MULTILINE)
_GROUP = re.compile(r"[A-Z0-9 ]{11}")


def own(text: str) -> str:
    """Take out of a text what is a person's own."""
    return _GROUP.sub("", _DATA.sub("", text)) if text.startswith("[") else _DATA.sub("", text)


class Inspector:
    """Notes what is wrong with each state."""

    def __init__(self) -> None:
        self.states: list[str] = []
        self.wrong: dict[str, list[str]] = {}

    def visit(self, window: MainWindow, name: str, *, of: QWidget | None = None, dark: bool = False) -> None:
        shown = of or window
        self.states.append(name)
        found = {"untranslated": window_checks.untranslated(shown, own)}
        for check in ("clipped", "unnamed", "small", "unreached", "focus_not_shown"):
            found[check] = getattr(window_checks, check)(shown)
        for check, sentences in found.items():
            self.wrong.setdefault(check, []).extend(f"{name}: {each}" for each in sentences)


@pytest.fixture(scope="module", params=[(1360, 860), pytest.param((1080, 680), marks=pytest.mark.slow)])
def walked(request, qapp, english, tmp_path_factory) -> Iterator[Inspector]:
    folder = tmp_path_factory.mktemp("walk")
    letter, broken = folder / "letter.txt", folder / "broken.docx"
    letter.write_text(LETTER, encoding="utf-8")
    broken.write_bytes(b"not a Word file")
    inspector = Inspector()
    Tour(inspector, folder, documents=(letter, broken), language=Language.PSEUDO, size=request.param).run()
    english.apply()
    yield inspector


def test_the_walk_comes_to_every_screen(walked):
    assert len(walked.states) > 40


@pytest.mark.parametrize(
    "check", ["untranslated", "clipped", "unnamed", "small", "unreached", "focus_not_shown"]
)
def test_nothing_is_wrong_with_any_state(walked, check):
    found = walked.wrong[check]
    assert not found, "\n".join(dict.fromkeys(found))


def test_a_window_that_is_wrong_is_caught(qtbot, theme):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    label = QLabel("Not translated and much too long for its room", window)
    label.setGeometry(0, 0, 60, 20)
    nameless = QLineEdit(window)
    nameless.setGeometry(0, 30, 80, 30)
    tiny = QToolButton(window)
    tiny.setText("[x]")
    tiny.setGeometry(0, 70, 60, 12)
    invisible = QPushButton("[outside]", window)
    invisible.setGeometry(280, 100, 90, 30)
    nameless.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.show()
    assert any("Not translated" in each for each in window_checks.untranslated(window))
    assert any("Not translated" in each for each in window_checks.clipped(window))
    assert any("outside" in each for each in window_checks.clipped(window))
    assert any("QLineEdit" in each for each in window_checks.unnamed(window))
    assert any("[x]" in each for each in window_checks.small(window))
