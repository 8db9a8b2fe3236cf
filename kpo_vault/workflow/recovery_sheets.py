"""The page that goes into the safe: the recovery key in groups, as a QR code, and what to do with it.

It is made in memory and written where a person says, or handed to a printer; it is never left anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kpo_vault.workflow.folders import new_file
from kpo_vault.workflow.sheet_parts import PLAIN, STRONG, draw_code, draw_text, new_page

__all__ = ["ENGLISH", "SheetTexts", "groups", "sheet", "write_sheet"]

_LEFT: Final = 25 * mm
_WIDTH: Final = A4[0] - 2 * _LEFT
_CODE: Final = 52 * mm


@dataclass(frozen=True, slots=True)
class SheetTexts:
    """The sheet's words in a person's language; ``made`` has a place for {date}, ``owner`` one for {name}."""

    heading: str
    owner: str
    made: str
    by_hand: str
    by_code: str
    steps_heading: str
    steps: tuple[str, ...]
    warning: str


ENGLISH: Final = SheetTexts(
    heading="Recovery key",
    owner="KPO Vault of {name}",
    made="Made on {date}. It replaces every earlier sheet: destroy those.",
    by_hand="To type",
    by_code="To scan",
    steps_heading="If the passphrase is lost",
    steps=(
        "Open KPO Vault and choose “Use the recovery key”.",
        "Type the eight groups, or scan the code. Small letters, blanks and hyphens do not matter; the last sign of"
        " each group tells a slip.",
        "Set a new passphrase in the settings, and make a new sheet.",
    ),
    warning="Whoever has this sheet can read every original. Keep it in a safe, away from the machine, and never in"
    " a file or a picture.",
)


def groups(key: str) -> tuple[str, ...]:
    """Return the eight groups of a recovery key."""
    return tuple(key.split("-"))


def write_sheet(key: str, name: str, path: Path, texts: SheetTexts = ENGLISH) -> None:
    """Write the sheet as a new PDF file that only this user can read; raises UsageError, OutputFailed."""
    content = sheet(key, name, date.today(), texts)
    with new_file(path) as private:
        private.touch(mode=0o600, exist_ok=True)
        private.write_bytes(content)


def sheet(key: str, name: str, made_on: date, texts: SheetTexts = ENGLISH, shown_date: str = "") -> bytes:
    """Return the sheet as a PDF, one side of A4; ``shown_date`` is the date as the person's language writes it."""
    page, made = new_page(texts.heading)
    top = A4[1] - 28 * mm
    top = draw_text(page, texts.heading, _LEFT, top, _WIDTH, face=STRONG, size=26) - 1 * mm
    top = draw_text(page, texts.owner.format(name=_shortened(name)), _LEFT, top, _WIDTH, size=12)
    shown = shown_date or made_on.isoformat()
    top = draw_text(page, texts.made.format(date=shown), _LEFT, top, _WIDTH, size=10) - 6 * mm
    top = _rule(page, top) - 9 * mm
    bottom = top + 4 * mm - _CODE
    code_left = A4[0] - _LEFT - _CODE
    draw_text(page, texts.by_hand, _LEFT, top, 60 * mm, size=10)
    draw_text(page, texts.by_code, code_left + 4 * mm, top, _CODE, size=10)
    line = top - 10 * mm
    parts = groups(key)
    for number in range(0, len(parts), 2):
        for place, part in enumerate(parts[number : number + 2]):
            page.setFont(PLAIN, 9)
            page.drawRightString(_LEFT + (5 + 46 * place) * mm, line, str(number + place + 1))
            draw_text(page, part, _LEFT + (8 + 46 * place) * mm, line, 60 * mm, face=STRONG, size=17)
        line -= 11 * mm
    draw_code(page, key, code_left, bottom - 6 * mm, _CODE)
    top = _rule(page, bottom - 12 * mm) - 9 * mm
    top = draw_text(page, texts.steps_heading, _LEFT, top, _WIDTH, face=STRONG, size=13) - 1 * mm
    for number, step in enumerate(texts.steps, 1):
        draw_text(page, f"{number}.", _LEFT, top, _WIDTH, size=11)
        top = draw_text(page, step, _LEFT + 7 * mm, top, _WIDTH - 7 * mm, size=11) - 1.5 * mm
    draw_text(page, texts.warning, _LEFT, top - 4 * mm, _WIDTH, face=STRONG, size=11)
    page.showPage()
    page.save()
    return made.getvalue()


def _rule(page: Canvas, height: float) -> float:
    page.setLineWidth(0.6)
    page.line(_LEFT, height, A4[0] - _LEFT, height)
    return height


def _shortened(name: str) -> str:
    return name if len(name) <= 60 else f"{name[:59]}…"
