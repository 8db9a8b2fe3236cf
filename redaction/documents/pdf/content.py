"""The content-stream interpreter (ISO 32000-1, 8 and 9): which glyphs a page shows, where, and by which operator.

It follows nested form XObjects, tiling patterns, soft masks and appearance streams; it paints nothing.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Any

import pikepdf

from redaction.documents.pdf.flow_marks import flow_of
from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.graphics_state import TEXT_STATE, GraphicsState, is_light
from redaction.documents.pdf.lexer import Lexed, Name, Operand
from redaction.documents.pdf.library import Library
from redaction.documents.pdf.matrix import (
    IDENTITY,
    Box,
    Matrix,
    apply,
    bounds,
    box_of,
    intersect,
    matrix_of,
    multiply,
)
from redaction.documents.pdf.names import name_of
from redaction.documents.pdf.walk import Clip, Flow, Instance, Placement, Rule, Show, Walk
from redaction.errors import DocumentTooLarge

MAX_DEPTH = 24
MAX_INSTANCES = 20_000
MAX_GRAPHICS_STATES = 512
MAX_RULES = 50_000

_SHOWING = frozenset({b"Tj", b"TJ", b"'", b'"'})
PAINTING = frozenset({b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"n"})
_FILLING = PAINTING - {b"S", b"s", b"n"}
_COLOURS = frozenset({b"g", b"rg", b"k", b"sc", b"scn"})


class Interpreter:
    """Executes content streams into one ``Walk``."""

    def __init__(self, library: Library, page_box: Box) -> None:
        self.walk = Walk()
        self._library = library
        self._page_box = page_box
        self._painted: list[Box] = []
        self._active: set[tuple[int, int]] = set()
        self._tables: dict[tuple[int, float, float, float, float], list[float]] = {}

    def run(
        self,
        owner: Any,
        data: bytes,
        lexed: Lexed,
        resources: Any,
        ctm: Matrix = IDENTITY,
        holder: Any = None,
        key: str = "",
    ) -> None:
        """Execute a root stream: a page's content, or the appearance at ``holder[key]``."""
        instance = Instance(len(self.walk.instances), owner, lexed, data, resources, name=key, holder=holder)
        self.walk.instances.append(instance)
        self._execute(instance, GraphicsState(ctm, self._page_box), False)

    # -- one stream

    def _execute(self, instance: Instance, state: GraphicsState, hidden: bool) -> None:  # noqa: PLR0912, PLR0915
        stack: list[GraphicsState] = []
        marks: list[bool] = []
        flows: list[Flow | None] = []
        base = state.ctm
        text_matrix = line_matrix = IDENTITY
        path: list[Box] = []
        pending_clip = False
        path_start = clip_at = 0
        fonts: dict[str, Font | None] = {}
        walked: set[tuple[str, str]] = set()
        for index, operation in enumerate(instance.lexed.operations):
            operator, operands = operation.operator, operation.operands
            try:
                if operator in _SHOWING:
                    if operator == b"'":
                        text_matrix = line_matrix = multiply((1, 0, 0, 1, 0, -state.leading), line_matrix)
                    elif operator == b'"':
                        state.words, state.spacing = _floats(operands, 3)[:2]
                        text_matrix = line_matrix = multiply((1, 0, 0, 1, 0, -state.leading), line_matrix)
                    shown = operands[-1]
                    parts: list[Operand] = shown if isinstance(shown, list) else [shown]
                    shows = len(self.walk.shows)
                    text_matrix = self._show(
                        instance, index, parts, state, text_matrix, hidden or True in marks
                    )
                    if flows and flows[-1] is not None and len(self.walk.shows) > shows:
                        self.walk.shows[-1].flow = flows[-1]
                elif operator in {b"Td", b"TD"}:
                    x, y = _floats(operands, 2)
                    if operator == b"TD":
                        state.leading = -y
                    text_matrix = line_matrix = multiply((1, 0, 0, 1, x, y), line_matrix)
                elif operator == b"Tm":
                    a, b, c, d, e, f = _floats(operands, 6)
                    text_matrix = line_matrix = (a, b, c, d, e, f)
                elif operator == b"T*":
                    text_matrix = line_matrix = multiply((1, 0, 0, 1, 0, -state.leading), line_matrix)
                elif operator == b"Tf":
                    name = str(operands[-2])
                    if name not in fonts:
                        fonts[name] = self._font(instance, name)
                    state.font = fonts[name]
                    state.size = _floats(operands, 1)[0]
                elif operator == b"BT":
                    text_matrix = line_matrix = IDENTITY
                elif operator in TEXT_STATE:
                    TEXT_STATE[operator](state, _floats(operands, 1)[0])
                elif operator == b"q":
                    if len(stack) < MAX_GRAPHICS_STATES:
                        stack.append(state.copy())
                elif operator == b"Q":
                    if stack:
                        state = stack.pop()
                elif operator == b"cm":
                    a, b, c, d, e, f = _floats(operands, 6)
                    state.ctm = multiply((a, b, c, d, e, f), state.ctm)
                elif operator == b"re":
                    if not path:
                        path_start = index
                    x, y, w, h = _floats(operands, 4)
                    path.append(
                        bounds(state.ctm, (min(x, x + w), min(y, y + h), max(x, x + w), max(y, y + h)))
                    )
                elif operator in {b"m", b"l", b"c", b"v", b"y"}:
                    if not path:
                        path_start = index
                    x, y = _floats(operands, 2)
                    x, y = apply(state.ctm, x, y)
                    if path and operator != b"m":
                        box = path[-1]
                        path[-1] = (min(box[0], x), min(box[1], y), max(box[2], x), max(box[3], y))
                    else:
                        path.append((x, y, x, y))
                elif operator in {b"W", b"W*"}:
                    pending_clip = True
                    clip_at = index
                elif operator in PAINTING:
                    if pending_clip and path:
                        box = _around(path)
                        state.clip = intersect(state.clip, box)
                        # Of a path that is painted as well only the clipping may go.
                        first, last = (path_start, index) if operator == b"n" else (clip_at, clip_at)
                        state.clips = (*state.clips[-7:], Clip(box, instance.index, first, last))
                    if operator in _FILLING and not state.light and len(self._painted) < 4000:
                        self._painted.extend(path)
                    if len(path) == 1 and not pending_clip and len(self.walk.rules) < MAX_RULES:
                        self.walk.rules.append(Rule(path[0], instance.index, path_start, index))
                    path.clear()
                    pending_clip = False
                elif operator in _COLOURS:
                    state.light = is_light(operator, operands, state)
                    if operator == b"scn" and operands and isinstance(operands[-1], Name):
                        self._pattern(instance, index, str(operands[-1]), base, state, walked)
                elif operator == b"cs":
                    state.light = False
                    state.gray_space = self._is_gray(instance, str(operands[-1]))
                elif operator == b"Do":
                    self._paint(instance, index, str(operands[-1]), state, hidden or True in marks)
                elif operator == b"gs":
                    self._graphics_state(instance, index, str(operands[-1]), state, walked)
                elif operator == b"BI":
                    entries = operands[0]
                    mask = (
                        isinstance(entries, dict)
                        and (entries.get("IM") or entries.get("ImageMask")) == "true"
                    )
                    self._image(instance, index, state, mask)
                elif operator in {b"BDC", b"BMC"}:
                    marks.append(operator == b"BDC" and self._marked(instance, operands))
                    flows.append(flow_of(operands) or (flows[-1] if flows else None))
                elif operator == b"EMC":
                    if marks:
                        marks.pop()
                        flows.pop()
                elif operator == b"sh":
                    self._use(instance, "/Shading", str(operands[-1]))
                elif operator == b"CS":
                    self._use(instance, "/ColorSpace", str(operands[-1]))
                elif operator == b"SCN" and operands and isinstance(operands[-1], Name):
                    self._pattern(instance, index, str(operands[-1]), base, state, walked)
            except (IndexError, TypeError, ValueError, OverflowError):
                # An operator with wrong operands is skipped by every viewer.
                continue

    def _show(  # noqa: PLR0912 - simple and composite fonts in one place
        self,
        instance: Instance,
        index: int,
        parts: list[Operand],
        state: GraphicsState,
        text_matrix: Matrix,
        hidden: bool,
    ) -> Matrix:
        font = state.font
        if font is None:
            if any(isinstance(part, bytes) and part for part in parts):
                self.walk.troubles.add("text without a font")
            return text_matrix
        size, stretch = state.size, state.stretch
        vertical = font.vertical
        codes: list[int] = []
        texts: list[str] = []
        starts: list[float] = []
        naturals: list[float] = []
        lengths: list[int] | None = [] if font.composite else None
        x = 0.0
        if font.composite:
            spacing, words = (-state.spacing, -state.words) if vertical else (state.spacing, state.words)
            factor = 1.0 if vertical else stretch
            kern = size / 1000 if vertical else -size * stretch / 1000
            for part in parts:
                if isinstance(part, bytes):
                    for code, length, text, width in font.decode(part):
                        codes.append(code)
                        texts.append(text)
                        naturals.append(width)
                        lengths.append(length)  # type: ignore[union-attr]
                        starts.append(x)
                        x += (
                            width * size + spacing + (words if length == 1 and code == 32 else 0.0)
                        ) * factor
                elif isinstance(part, float):
                    x += part * kern
        else:
            key = (id(font), size, stretch, state.spacing, state.words)
            table = self._tables.get(key)
            if table is None:
                table = [(width * size + state.spacing) * stretch for width in font.widths]
                table[32] += state.words * stretch
                self._tables[key] = table
            kern = -size * stretch / 1000
            font_texts, font_widths = font.texts, font.widths
            for part in parts:
                if isinstance(part, bytes):
                    codes.extend(part)
                    texts.extend([font_texts[code] for code in part])
                    naturals.extend([font_widths[code] for code in part])
                    places = list(accumulate([table[code] for code in part], initial=x))
                    x = places.pop()
                    starts.extend(places)
                elif isinstance(part, float):
                    x += part * kern
            font.used.update(codes)
        if codes:
            if font.draws_text:
                self.walk.troubles.add("text inside the glyphs of a font")
            self._library.count(len(codes))
            matrix = multiply(text_matrix, state.ctm)
            self.walk.shows.append(
                Show(
                    instance.index, index, font, size, stretch, state.rise, codes, lengths, texts, starts, naturals, x,
                    matrix, text_matrix, hidden or self._unseen(state, font, matrix, x), state.spacing, state.words,
                    state.clips, state.frame, len(parts) > 1 or lengths is not None or bool(state.words and font.texts[32] != " "),
                )
            )  # fmt: skip
        return multiply((1, 0, 0, 1, 0, -x) if vertical else (1, 0, 0, 1, x, 0), text_matrix)

    def _unseen(self, state: GraphicsState, font: Font, matrix: Matrix, advance: float) -> bool:
        """Whether no viewer shows this text: invisible mode, outside the clip or the page, white on white."""
        if state.render in {3, 7}:
            return True
        vertical = font.vertical
        middle = 0.0 if vertical else advance / 2
        height = state.size * 0.3 * (-font.em if font.flipped else font.em)
        x, y = apply(matrix, middle, height)
        clip = state.clip
        if clip is not None:
            left, bottom, right, top = clip
            if not (left <= x <= right and bottom <= y <= top):
                first = apply(matrix, 0.0, height)
                last = apply(matrix, 0.0 if vertical else advance, -advance if vertical else height)
                if max(first[0], last[0]) < left or min(first[0], last[0]) > right or right <= left:
                    return True
                if max(first[1], last[1]) < bottom or min(first[1], last[1]) > top or top <= bottom:
                    return True
        if state.light and state.render in {0, 4}:
            return not any(b[0] <= x <= b[2] and b[1] <= y <= b[3] for b in self._painted)
        scale = abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) ** 0.5
        return bool(scale * abs(state.size) * font.em < 0.5)

    # -- resources

    def _use(self, instance: Instance, category: str, name: str) -> Any:
        """Note the use of a resource and return it, or None."""
        self.walk.used.add((instance.index, category, name))
        table = (
            instance.resources.get(category) if isinstance(instance.resources, pikepdf.Dictionary) else None
        )
        if not isinstance(table, pikepdf.Dictionary):
            return None
        return table.get("/" + name)

    def _font(self, instance: Instance, name: str) -> Font | None:
        dictionary = self._use(instance, "/Font", name)
        if isinstance(dictionary, pikepdf.Dictionary):
            return self._library.font(dictionary)
        self.walk.troubles.add("text without a font")
        return self._library.substitute

    def _is_gray(self, instance: Instance, name: str) -> bool:
        if name in {"DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern"}:
            return name == "DeviceGray"
        space = self._use(instance, "/ColorSpace", name)
        return (
            isinstance(space, pikepdf.Array)
            and len(space) > 0
            and name_of(space[0]) in {"/ICCBased", "/CalGray"}
        )

    def _marked(self, instance: Instance, operands: list[Operand]) -> bool:
        """Handle BDC; return whether its content belongs to a layer that is switched off."""
        if len(operands) < 2:
            return False
        tag, properties = operands[-2], operands[-1]
        if isinstance(properties, Name):
            dictionary = self._use(instance, "/Properties", str(properties))
            if tag == "OC":
                return self._is_off(dictionary)
            if isinstance(dictionary, pikepdf.Dictionary):
                self.walk.marked_text |= any(key in dictionary for key in ("/ActualText", "/Alt", "/E"))
        elif isinstance(properties, dict):
            self.walk.marked_text |= any(key in properties for key in ("ActualText", "Alt", "E"))
        return False

    def _is_off(self, group: Any) -> bool:
        if not isinstance(group, pikepdf.Dictionary) or not self._library.hidden_groups:
            return False
        if name_of(group.get("/Type")) == "/OCMD":
            members = group.get("/OCGs")
            groups = list(members) if isinstance(members, pikepdf.Array) else [members]
            known = [g for g in groups if isinstance(g, pikepdf.Dictionary)]
            return bool(known) and all(g.objgen in self._library.hidden_groups for g in known)
        key: tuple[int, int] = group.objgen
        return key in self._library.hidden_groups

    def _paint(self, instance: Instance, index: int, name: str, state: GraphicsState, hidden: bool) -> None:
        stream = self._use(instance, "/XObject", name)
        if not isinstance(stream, pikepdf.Stream):
            return
        hidden = hidden or self._is_off(stream.get("/OC"))
        if name_of(stream.get("/Subtype")) == "/Image":
            self._image(instance, index, state, bool(stream.get("/ImageMask")))
        else:
            self._nested(instance, index, "/XObject", name, stream, state, hidden)

    def _image(self, instance: Instance, index: int, state: GraphicsState, mask: bool) -> None:
        box = bounds(state.ctm, (0.0, 0.0, 1.0, 1.0))
        self.walk.images.append(Placement(box, instance.index, index, mask, state.ctm))
        if len(self._painted) < 4000:
            self._painted.append(box)

    def _pattern(
        self,
        instance: Instance,
        index: int,
        name: str,
        base: Matrix,
        state: GraphicsState,
        walked: set[tuple[str, str]],
    ) -> None:
        pattern = self._use(instance, "/Pattern", name)
        if isinstance(pattern, pikepdf.Stream) and ("/Pattern", name) not in walked:
            walked.add(("/Pattern", name))
            inner = GraphicsState(base, state.clip)
            self._nested(instance, index, "/Pattern", name, pattern, inner, False)

    def _graphics_state(
        self, instance: Instance, index: int, name: str, state: GraphicsState, walked: set[tuple[str, str]]
    ) -> None:
        dictionary = self._use(instance, "/ExtGState", name)
        if not isinstance(dictionary, pikepdf.Dictionary):
            return
        font = dictionary.get("/Font")
        if isinstance(font, pikepdf.Array) and len(font) == 2 and isinstance(font[0], pikepdf.Dictionary):
            state.font = self._library.font(font[0])
            state.size = float(font[1])
        mask = dictionary.get("/SMask")
        if isinstance(mask, pikepdf.Dictionary) and ("/ExtGState", name) not in walked:
            group = mask.get("/G")
            if isinstance(group, pikepdf.Stream):
                walked.add(("/ExtGState", name))
                self._nested(instance, index, "/ExtGState", name, group, state, False)

    def _nested(
        self,
        parent: Instance,
        index: int,
        category: str,
        name: str,
        stream: Any,
        state: GraphicsState,
        hidden: bool,
    ) -> None:
        key = stream.objgen
        if key in self._active or len(self._active) >= MAX_DEPTH:
            return
        if len(self.walk.instances) >= MAX_INSTANCES:
            raise DocumentTooLarge(what="nested content", limit=MAX_INSTANCES)
        data, lexed = self._library.lexed(stream)
        resources = stream.get("/Resources")
        if not isinstance(resources, pikepdf.Dictionary):
            resources = parent.resources
        instance = Instance(
            len(self.walk.instances), stream, lexed, data, resources, parent.index, index, category, name
        )
        self.walk.instances.append(instance)
        inner = state.copy()
        inner.ctm = multiply(matrix_of(stream.get("/Matrix")), state.ctm)
        box = box_of(stream.get("/BBox"))
        if box is not None and category == "/XObject":
            inner.clip = intersect(inner.clip, bounds(inner.ctm, box))
            inner.frame = intersect(inner.frame, bounds(inner.ctm, box))
        self._active.add(key)
        try:
            self._execute(instance, inner, hidden)
        finally:
            self._active.discard(key)


def _floats(operands: list[Operand], count: int) -> list[float]:
    values = operands[-count:]
    if len(values) < count:
        raise IndexError
    return [value if isinstance(value, float) else 0.0 for value in values]


def _around(boxes: list[Box]) -> Box:
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
