"""Content streams written anew: changed shows, no comments, no unknown operators, no texts in marked content.

A text object with a changed show is written with an absolute Tm before every show, so that nothing after a change
depends on how far the removed glyphs had moved the pen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from pikepdf import Dictionary

from redaction.documents.pdf.changes import Piece
from redaction.documents.pdf.flow_marks import KEY, flow_of, operands_of
from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.lexer import Name, Operand, Operation
from redaction.documents.pdf.matrix import Matrix, multiply
from redaction.documents.pdf.operators import IMAGE_KEYS, OPERATORS, PATHS, TAGS
from redaction.documents.pdf.pieces import natural_stretch
from redaction.documents.pdf.text_state import OPERATORS as SPACING
from redaction.documents.pdf.text_state import TextState
from redaction.documents.pdf.walk import Flow, Instance, Show

_SHOWING = frozenset({b"Tj", b"TJ", b"'", b'"'})
_POSITIONING = frozenset({b"Td", b"TD", b"T*", b"Tm"})
_EXACT = 1e-4
_TURNED: Matrix = (0.0, -1.0, 1.0, 0.0, 0.0, 0.0)

TOKEN_FONT = "KPOToken"  # noqa: S105 - the resource name of a font


@dataclass(slots=True)
class Rewritten:
    """New bytes of an instance, and the fonts that its resources need beside those they have.

    ``token_font`` is the resource name by which the bytes select the token font, empty if they do not.
    """

    data: bytes
    token_font: str = ""
    fonts: dict[str, Font] = field(default_factory=dict)


def number(value: float) -> bytes:
    """Return a number as PDF writes it: no exponent, no needless zeros."""
    if value == int(value) and abs(value) < 1e15:
        return b"%d" % int(value)
    decimals = 4 if abs(value) >= 10 else 5 if abs(value) >= 1 else 8
    return (f"{value:.{decimals}f}".rstrip("0").rstrip(".") or "0").encode()


def name(value: str) -> bytes:
    """Return a name with its slash, escaped (7.3.5)."""
    raw = value.encode("utf-8", "surrogateescape")
    return b"/" + b"".join(
        bytes([b]) if 33 <= b <= 126 and b not in b"#()<>[]{}/%" else b"#%02X" % b for b in raw
    )


def string(data: bytes) -> bytes:
    """Return a string as PDF writes it (7.3.4): with brackets where it is mostly text, else in hexadecimal."""
    if 4 * sum(32 <= byte < 127 for byte in data) < 3 * len(data):
        return b"<" + data.hex().encode() + b">"
    return b"(" + _TO_ESCAPE.sub(lambda match: b"\\%03o" % match[0][0], data) + b")"


_TO_ESCAPE = re.compile(rb"[^ -\[\]-~]|[()]")


def operand(value: Operand) -> bytes:
    """Return an operand in canonical form."""
    if isinstance(value, Name):
        return bytes(value, "ascii") if value in {"true", "false"} else name(value)
    if isinstance(value, float):
        return number(value)
    if isinstance(value, bytes):
        return string(value)
    if isinstance(value, list):
        return b"[" + b" ".join(operand(item) for item in value) + b"]"
    if isinstance(value, dict):
        return b"<<" + b" ".join(name(key) + b" " + operand(item) for key, item in value.items()) + b">>"
    return b"null"


def needs_cleaning(instance: Instance) -> bool:
    """Whether a stream holds anything that an output may not: texts outside shown strings, debris, unknown operators."""
    if not instance.lexed.clean:
        return True
    for operation in instance.lexed.operations:
        operator = operation.operator
        if operator not in OPERATORS:
            return True
        if operator in {b"BDC", b"BMC"}:
            if _marked(operation) is not None:
                return True
        elif operator == b"BI":
            entries = operation.operands[0]
            if not isinstance(entries, dict) or not entries.keys() <= IMAGE_KEYS:
                return True
        elif operator not in _SHOWING:
            for value in operation.operands:
                if isinstance(value, (bytes, dict)):
                    return True
    return False


def _marked(operation: Operation) -> bytes | None:
    """Return a begin-marked-content operator without texts, or None where it has none."""
    operands = operation.operands
    tag = operands[0] if operands and isinstance(operands[0], Name) else Name("Span")
    kept = tag if tag in TAGS else Name("Span")
    if operation.operator == b"BMC":
        return None if kept == tag and len(operands) == 1 else name(kept) + b" BMC"
    properties = operands[-1] if len(operands) > 1 else {}
    if isinstance(properties, Name):
        return None if kept == tag and len(operands) == 2 else name(kept) + b" " + name(properties) + b" BDC"
    allowed: dict[str, Operand] = {}
    if isinstance(properties, dict):
        for key, value in properties.items():
            if (
                (key == "MCID" and isinstance(value, float))
                or (key == "Type" and value in {"Pagination", "Layout", "Page", "Background"})
                or (key == KEY and flow_of([properties]) is not None)
            ):
                allowed[key] = value
        if kept == tag and len(operands) == 2 and len(allowed) == len(properties):
            return None
    return name(kept) + b" " + operand(allowed) + b" BDC"


def free_name(resources: Any, wanted: str, category: str = "/Font") -> str:
    """Return a name that no other resource of ``resources`` has: the file may have come through here before."""
    table = resources.get(category) if isinstance(resources, Dictionary) else None
    taken = set(table.keys()) if isinstance(table, Dictionary) else set()
    result = wanted
    number_of_try = 1
    while "/" + result in taken:
        number_of_try += 1
        result = f"{wanted}{number_of_try}"
    return result


class Rewriter:
    """Writes one instance of a content stream."""

    def __init__(
        self,
        instance: Instance,
        shows: Mapping[int, tuple[int, Show]],
        pieces: Mapping[int, list[Piece]],
        moved: Mapping[int, float],
        renamed: Mapping[tuple[int, str, str], str],
        dropped: Set[int] = frozenset(),
    ) -> None:
        """Take the instance, its shows by operation (with their numbers), and the changes by show number.

        ``renamed`` gives the new resource names of nested streams by (operation, category, name), ``dropped`` the
        operations to leave out (of those between them that make no path, as in broken files, none is left out).
        """
        self._instance = instance
        self._shows = shows
        self._pieces = pieces
        self._moved = moved
        self._renamed = renamed
        self._dropped = dropped
        self._result = Rewritten(b"")
        self._font_name: str | None = None
        self._state = TextState(root=instance.parent < 0 and instance.holder is None)
        self._token_font = free_name(instance.resources, TOKEN_FONT)

    def write(self) -> Rewritten:
        """Return the new bytes."""
        out: list[bytes] = []
        operations = self._instance.lexed.operations
        data = self._instance.data
        plain = self._instance.lexed.clean
        changed_blocks = self._changed_blocks()
        outdated = self._outdated_marks()
        stack: list[str | None] = []
        block = 0
        for index, operation in enumerate(operations):
            operator = operation.operator
            if operator not in OPERATORS or (operator in PATHS and index in self._dropped):
                continue
            if index in outdated:
                continue
            if operator in SPACING:
                if operation.operands and isinstance(operation.operands[-1], float):
                    self._state.set(operator, operation.operands[-1])
                continue
            block += operator == b"BT"
            self._follow(operation, stack)
            if block in changed_blocks and (operator in _SHOWING or operator in _POSITIONING):
                self._positioned(index, operation, out)
                continue
            if operator in _SHOWING or operator == b"Do":
                self._spaced(index, operation, out)
            if operator in {b"BDC", b"BMC"}:
                out.append(_marked(operation) or data[operation.start : operation.end])
            elif operator == b"BI":
                out.append(_inline_image(operation))
            elif (renamed := self._rename(index, operation)) is not None:
                out.append(renamed)
            elif plain and operator in _SHOWING:
                out.append(data[operation.start : operation.end])
            else:
                out.append(self._canonical(operation))
        self._result.data = b"\n".join(out) + b"\n"
        return self._result

    def _follow(self, operation: Operation, stack: list[str | None]) -> None:
        operator = operation.operator
        if operator == b"q":
            stack.append(self._font_name)
            self._state.save()
        elif operator == b"Q":
            self._state.restore()
            if stack:
                self._font_name = stack.pop()
        elif operator == b"Tf" and len(operation.operands) > 1:
            self._font_name = str(operation.operands[-2])

    def _changed_blocks(self) -> set[int]:
        changed = set()
        block = 0
        for index, operation in enumerate(self._instance.lexed.operations):
            if operation.operator == b"BT":
                block += 1
            elif operation.operator in _SHOWING and index in self._shows:
                number_of_show = self._shows[index][0]
                if number_of_show in self._pieces or number_of_show in self._moved:
                    changed.add(block)
        return changed

    def _outdated_marks(self) -> set[int]:
        """Return the notes of an earlier output, begin and end, around nothing but shows that are set anew."""
        result: set[int] = set()
        open_marks: list[tuple[int, bool]] = []
        for index, operation in enumerate(self._instance.lexed.operations):
            if operation.operator in {b"BDC", b"BMC"}:
                open_marks.append((index, flow_of(operation.operands) is not None))
            elif operation.operator == b"EMC" and open_marks:
                begin, noted = open_marks.pop()
                inside = [show for at, show in self._shows.items() if begin < at < index] if noted else []
                if noted and all(number in self._pieces for number, _ in inside):
                    result |= {begin, index}
        return result

    def _canonical(self, operation: Operation) -> bytes:
        operands = operation.operands
        if operation.operator not in _SHOWING:
            operands = [value for value in operands if not isinstance(value, (bytes, dict))]
        return b" ".join([*(operand(value) for value in operands), operation.operator])

    def _rename(self, index: int, operation: Operation) -> bytes | None:
        category = _REFERENCES.get(operation.operator)
        if category is None or not operation.operands or not isinstance(operation.operands[-1], Name):
            return None
        new = self._renamed.get((index, category, str(operation.operands[-1])))
        if new is None:
            # A pattern or a graphics state is executed once but may be selected again later.
            new = self._renamed.get((-1, category, str(operation.operands[-1])))
        if new is None:
            return None
        return b" ".join([*(operand(v) for v in operation.operands[:-1]), name(new), operation.operator])

    def _spaced(self, index: int, operation: Operation, out: list[bytes]) -> None:
        """Write the spacing that a show or a form stands under; the quotation mark brings two values of its own."""
        show = self._shows[index][1] if index in self._shows else None
        if operation.operator == b'"' and len(operation.operands) >= 3:
            for spacing, value in zip((b"Tw", b"Tc"), operation.operands, strict=False):
                if isinstance(value, float):
                    self._state.written(spacing, value)
        out += [number(value) + b" " + spacing for spacing, value in self._state.kept(show)]

    # -- text objects with changes

    def _positioned(self, index: int, operation: Operation, out: list[bytes]) -> None:
        operator, operands = operation.operator, operation.operands
        if operator in _POSITIONING:
            if operator == b"TD" and len(operands) >= 2 and isinstance(operands[-1], float):
                out.append(number(-operands[-1]) + b" TL")
            return
        if operator == b'"' and len(operands) >= 3:
            for spacing, value in zip((b"Tw", b"Tc"), operands, strict=False):
                if isinstance(value, float):
                    self._state.set(spacing, value)
        if index not in self._shows:
            return
        number_of_show, show = self._shows[index]
        pieces = self._pieces.get(number_of_show)
        if pieces is None:
            shift = self._moved.get(number_of_show, 0.0)
            out += [number(value) + b" " + spacing for spacing, value in self._state.kept(show)]
            out.append(_matrix(_shifted(show, shift)))
            shown = operands[-1]
            out.append(operand(shown) + (b" TJ" if isinstance(shown, list) else b" Tj"))
            return
        if pieces:
            self._show_pieces(show, _contiguous(show, pieces), out)

    def _show_pieces(self, show: Show, pieces: list[Piece], out: list[bytes]) -> None:
        own = self._own_font(show)
        size = number(show.size)
        natural = self._state.natural(natural_stretch(show.stretch))
        out += [number(value) + b" " + spacing for spacing, value in natural]
        selected = own
        flow: Flow | None = None
        for piece in pieces:
            if piece.flow != flow:
                if flow is not None:
                    out.append(b"EMC")
                flow = piece.flow
                if flow is not None:
                    out.append(b"/Span " + operand(operands_of(flow)) + b" BDC")
            wanted = own
            if piece.fallback:
                wanted = self._result.token_font = self._token_font
            elif piece.font is not None:
                wanted = self._added_font(piece.font)
            if wanted != selected:
                selected = wanted
                out.append(name(selected) + b" " + size + b" Tf")
            matrix = _shifted(show, piece.shift, piece.drop)
            factor = piece.factor * piece.scale
            matrix = multiply((factor, 0, 0, -factor if piece.flipped else factor, 0, 0), matrix)
            if selected != own and show.font.vertical:
                matrix = multiply(multiply(_TURNED, (1, 0, 0, 1, -0.35 * show.size, 0)), matrix)
            out.append(_matrix(_rounded(matrix, show)))
            out.append(string(piece.data) + b" Tj")
        if flow is not None:
            out.append(b"EMC")
        if selected != own:
            out.append(name(own) + b" " + size + b" Tf")

    def _own_font(self, show: Show) -> str:
        """Return the resource name of the show's font; a font set outside this stream gets a name of its own."""
        if self._font_name is not None:
            return self._font_name
        return self._added_font(show.font)

    def _added_font(self, font: Font) -> str:
        for known, added in self._result.fonts.items():
            if added is font:
                return known
        new = free_name(self._instance.resources, f"KPOFont{len(self._result.fonts)}")
        self._result.fonts[new] = font
        return new


def _contiguous(show: Show, pieces: list[Piece]) -> list[Piece]:
    """Return the pieces in order; those that follow each other without a gap in one font become one."""
    unit = show.size * (1.0 if show.font.vertical else natural_stretch(show.stretch))
    near = _EXACT * abs(unit)
    result: list[Piece] = []
    last: Piece | None = None
    for piece in sorted(pieces, key=attrgetter("order")):
        if (
            last is not None
            and last.font is piece.font
            and last.fallback == piece.fallback
            and last.factor == piece.factor
            and last.scale == piece.scale
            and last.flipped == piece.flipped
            and last.drop == piece.drop
            and last.flow == piece.flow
            and abs(last.shift + last.width * unit * last.factor - piece.shift) < near
        ):
            last.data += piece.data
            last.width += piece.width
            continue
        # A copy: the pieces themselves may be looked at again.
        last = Piece(
            piece.data, piece.fallback, piece.width, piece.shift, piece.factor, piece.order, piece.font,
            piece.drop, piece.flow, piece.scale, piece.flipped,
        )  # fmt: skip
        result.append(last)
    return result


_REFERENCES = {b"Do": "/XObject", b"scn": "/Pattern", b"SCN": "/Pattern", b"gs": "/ExtGState"}


def _shifted(show: Show, shift: float, drop: float = 0.0) -> Matrix:
    return multiply(
        (1, 0, 0, 1, 0, -shift) if show.font.vertical else (1, 0, 0, 1, shift, drop), show.text_matrix
    )


def _rounded(matrix: Matrix, show: Show) -> Matrix:
    """Return a matrix with its place rounded to a thousandth of the type's size: what is finer follows from removed text."""
    size = abs(show.size) * math.hypot(*show.text_matrix[:2])
    if not 0 < size < math.inf:
        return matrix
    decimals = 3 - math.floor(math.log10(size))
    a, b, c, d, e, f = matrix
    return (a, b, c, d, round(e, decimals), round(f, decimals))


def _matrix(matrix: Matrix) -> bytes:
    return b" ".join(number(value) for value in matrix) + b" Tm"


def _inline_image(operation: Operation) -> bytes:
    entries, data = operation.operands
    kept = (
        {key: value for key, value in entries.items() if key in IMAGE_KEYS}
        if isinstance(entries, dict)
        else {}
    )
    body = data if isinstance(data, bytes) else b""
    flat = b" ".join(name(key) + b" " + operand(value) for key, value in kept.items())
    return b"BI " + flat + b" ID " + body + b"\nEI"
