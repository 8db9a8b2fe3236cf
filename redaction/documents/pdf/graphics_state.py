"""The graphics state as far as text needs it (ISO 32000-1, 8.4 and 9.3), and the operators that set its numbers."""

from __future__ import annotations

from collections.abc import Callable

from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.lexer import Operand
from redaction.documents.pdf.matrix import Box, Matrix
from redaction.documents.pdf.walk import Clip

_LIGHT = 0.97


class GraphicsState:
    """What the operators q and Q save and restore."""

    __slots__ = (
        "clip",
        "clips",
        "ctm",
        "font",
        "frame",
        "gray_space",
        "leading",
        "light",
        "render",
        "rise",
        "size",
        "spacing",
        "stretch",
        "words",
    )

    def __init__(self, ctm: Matrix, clip: Box | None) -> None:
        self.ctm = ctm
        self.clip = clip
        self.clips: tuple[Clip, ...] = ()
        self.frame: Box | None = None
        self.font: Font | None = None
        self.size = 1.0
        self.spacing = 0.0
        self.words = 0.0
        self.stretch = 1.0
        self.leading = 0.0
        self.rise = 0.0
        self.render = 0
        self.light = False
        self.gray_space = True

    def copy(self) -> GraphicsState:
        """Return what ``q`` saves."""
        other = GraphicsState.__new__(GraphicsState)
        for slot in GraphicsState.__slots__:
            setattr(other, slot, getattr(self, slot))
        return other


def is_light(operator: bytes, operands: list[Operand], state: GraphicsState) -> bool:
    """Whether a colour operator sets a colour that nobody sees on white paper."""
    values = [value for value in operands if isinstance(value, float)]
    if operator == b"g" or (len(values) == 1 and state.gray_space):
        return bool(values) and values[-1] >= _LIGHT
    if operator == b"rg" or len(values) == 3:
        return len(values) >= 3 and min(values[-3:]) >= _LIGHT
    if operator == b"k" or len(values) == 4:
        return len(values) >= 4 and max(values[-4:]) <= 1 - _LIGHT
    return False


def _set(slot: str, factor: float = 1.0) -> Callable[[GraphicsState, float], None]:
    def assign(state: GraphicsState, value: float) -> None:
        setattr(state, slot, value * factor)

    return assign


def _set_render(state: GraphicsState, value: float) -> None:
    state.render = int(value)


#: Operators that set one number of the text state.
TEXT_STATE: dict[bytes, Callable[[GraphicsState, float], None]] = {
    b"Tc": _set("spacing"),
    b"Tw": _set("words"),
    b"Tz": _set("stretch", 0.01),
    b"TL": _set("leading"),
    b"Ts": _set("rise"),
    b"Tr": _set_render,
}
