"""Marks of HTML and Markdown that stand inside a token: what must stay when the token goes."""

from __future__ import annotations

import re

_MARK = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,9})(?:\s[^<>\n]{0,80})?/?>|\*{1,3}|`")


def markup_left_over(text: str) -> str:
    """Return the marks inside ``text`` whose counterparts stand outside of it, in their order.

    "PERSON</b>-12-K7M2" leaves "</b>", so that the text around stays whole; pairs, and tags that need no counterpart
    (``<br/>``), leave nothing.
    """
    left: list[tuple[str, int, str]] = []  # name, +1 opens, -1 closes, 0 toggles, and the mark itself
    for match in _MARK.finditer(text):
        mark, name = match[0], (match[1] or match[0]).lower()
        if mark.endswith("/>") or name == "br":
            continue
        turn = 0 if match[1] is None else -1 if mark.startswith("</") else 1
        # A mark that undoes an earlier one takes it along, also "</b><b>": the text around is bold on both sides.
        partner = next((i for i in range(len(left) - 1, -1, -1) if left[i][:2] == (name, -turn)), None)
        if partner is None:
            left.append((name, turn, mark))
        else:
            del left[partner]
    return "".join(mark for _, _, mark in left)
