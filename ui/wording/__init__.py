"""What comes from below the window as English text, in the language of the window: types, titles of policies, progress.

Tables of such texts may enter, each marked for the collector of translations; a test keeps them in step with their
source. Texts that hold a person's own words are never translated.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

__all__ = ["said", "shown_place"]

_PLACE = re.compile(r"\b(?:page|line|row|column|value|message|paragraph) \d+\b")
_NUMBER = re.compile(r"(?<![\w.])\d{1,3}(?:,\d{3})+(?![\w.])|(?<![\w.])\d+(?![\w.])")


def said(text: str) -> str:
    """Return a text from below in the language of the window, itself where nobody translated it.

    Numbers go over as they are, written in the manner of the language: "Reading 2 of 7" is looked up as
    "Reading {0} of {1}".
    """
    numbers = _NUMBER.findall(text)
    if not numbers:
        return QCoreApplication.translate("Wording", text)
    counted = iter(range(len(numbers)))
    form = _NUMBER.sub(lambda _found: f"{{{next(counted)}}}", text)
    locale = QLocale()
    written = (locale.toString(int(number.replace(",", ""))) for number in numbers)
    return QCoreApplication.translate("Wording", form).format(*written)


def shown_place(place: str) -> str:
    """Return a place in a document in the language of the window: "page 2, line 7"; names of sheets and fields stay."""
    return _PLACE.sub(lambda found: said(found.group()), place)
