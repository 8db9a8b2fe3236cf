"""The note that a re-laid text carries in its marked content (ISO 32000-1, 14.6.2): six or seven numbers, no text."""

from __future__ import annotations

import math

from redaction.documents.pdf.lexer import Operand
from redaction.documents.pdf.walk import Flow

KEY = "KPOFlow"
_NUMBERS = (6, 7)
_MOST = 1_000_000


def flow_of(operands: list[Operand]) -> Flow | None:
    """Return the note of a BDC operator, None where it has none or an impossible one."""
    properties = operands[-1] if operands else None
    value = properties.get(KEY) if isinstance(properties, dict) else None
    if not isinstance(value, list) or len(value) not in _NUMBERS:
        return None
    numbers = [item for item in value if isinstance(item, float) and math.isfinite(item)]
    if len(numbers) != len(value) or not 0.05 <= numbers[0] <= 1.0 or not 0 <= numbers[1] < _MOST:
        return None
    factor, paragraph, leading, alignment, left, right, *rise = numbers
    return Flow(factor, int(paragraph), leading, int(alignment) % 3, left, right, *rise)


def operands_of(flow: Flow) -> dict[str, Operand]:
    """Return the property list of a note."""
    numbers = [flow.factor, flow.paragraph, flow.leading, flow.alignment, flow.left, flow.right]
    if flow.rise is not None:
        numbers.append(flow.rise)
    return {KEY: [round(float(value), 4) for value in numbers]}
