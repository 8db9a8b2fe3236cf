"""SVG drawings (SVG 1.1 and 2): drawn text, every other text, attributes, style sheets, remarks, files in ``data:`` URLs.

A reader of its own on top of expat, which expands nothing and fetches nothing. Shapes that may be letters are unchecked.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes
from xml.parsers import expat

from redaction.leakcheck import embedded_files
from redaction.leakcheck.passages import Extract, RawBytes, Reading, joined, passage
from redaction.leakcheck.report import Unchecked
from redaction.leakcheck.schema_words import is_schema_name
from redaction.leakcheck.syntax import without_styles
from redaction.leakcheck.vocabulary import words

Recurse = Callable[[str, str, bytes, int], Iterator[Extract]]

_ROOT = re.compile(
    r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE\b[^\[>]*(?:\[.*?\]\s*)?>\s*)*<(?:[\w.-]+:)?svg[\s/>]",
    re.DOTALL,
)
_SNIFFED = 1 << 16
_DATA = re.compile(r"data:([\w.+-]*/?[\w.+-]*)((?:;[^;,\"')]*)*),([^\"')<>]*)", re.IGNORECASE)
_SETTINGS = words(
    """
    accumulate additive alignment-baseline attributeName attributeType azimuth base baseFrequency baseline-shift
    baseProfile bias calcMode class clip clip-path clip-rule clipPathUnits color color-interpolation
    color-interpolation-filters color-rendering cursor cx cy d diffuseConstant direction display divisor
    dominant-baseline dx dy edgeMode elevation enable-background fill fill-opacity fill-rule filter filterUnits
    flood-color flood-opacity focusable font font-family font-size font-stretch font-style font-variant font-weight fr
    fx fy gradientTransform gradientUnits height id image-rendering in in2 isolation k1 k2 k3 k4 kernelMatrix
    kernelUnitLength keyPoints keySplines keyTimes lang lengthAdjust letter-spacing lighting-color limitingConeAngle
    marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask maskContentUnits maskUnits max
    method min mix-blend-mode mode numOctaves offset opacity operator order orient overflow paint-order pathLength
    patternContentUnits patternTransform patternUnits pointer-events points preserveAlpha preserveAspectRatio
    primitiveUnits r radius refX refY repeatCount repeatDur requiredFeatures result role rotate rx ry scale seed
    shape-rendering side slope space spacing specularConstant specularExponent spreadMethod startOffset stdDeviation
    stitchTiles stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
    stroke-miterlimit stroke-opacity stroke-width style surfaceScale systemLanguage tabindex tableValues text-anchor
    text-decoration text-rendering textLength transform transform-origin type unicode-bidi values vector-effect version
    viewBox visibility white-space width word-spacing writing-mode x x1 x2 xChannelSelector xmlns y y1 y2
    yChannelSelector z zoomAndPan
    """
)
_FIGURES = re.compile(r"[\s\d.,+%#()-]*(?:[eE]-?\d+[\s\d.,+-]*)*[a-z]{0,2}")
_DEFINED = re.compile(
    r"https?://(?:www\.w3\.org|purl\.org|creativecommons\.org|web\.resource\.org)/[^\s]*|#[\w:.-]*"
)
_FUNCTIONS = words("matrix translate scale rotate skewX skewY url rgb rgba hsl")
_WORD = re.compile(r"[A-Za-z-]+")
_CSS_STRINGS = re.compile(r"\"([^\"]*)\"|'([^']*)'|/\*(.*?)\*/|--[\w-]+\s*:([^;}]*)", re.DOTALL)
_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{1,6})\s?")
_CURVE_POINTS, _STROKE_POINTS, _SIMPLE = 60, 400, 8
_SEGMENT = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_VALUES_OF = {"C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "M": 2, "L": 2, "H": 1, "V": 1}


def is_drawing(text: str) -> bool:
    """Whether a text is a drawing: its first element is SVG's."""
    return _ROOT.match(text.lstrip("\ufeff")[:_SNIFFED]) is not None


def extract(place: str, text: str, content: bytes, depth: int, recurse: Recurse) -> Iterator[Extract]:
    """Yield all that a drawing says and the files that it carries."""
    reader = _Reader()
    try:
        reader.feed(content)
        sound = True
    except (expat.ExpatError, LookupError, ValueError, UnicodeError):
        sound = False
    yield RawBytes("raw bytes", place, content, Reading.MARKUP if sound else Reading.STRUCTURE)
    if not sound:
        yield passage("text", place, text)
        yield Unchecked(place, "a drawing that is no sound XML")
    if reader.declares:
        yield Unchecked(place, "a drawing with declarations of its own")
    drawn = reader.drawn
    yield from joined("drawn text", ((place, "".join(each)) for each in drawn))
    yield passage("drawn text, in a row", place, " ".join(piece.strip() for each in drawn for piece in each))
    yield passage(
        "drawn text, joined", place, "".join(piece for each in drawn for piece in each), Reading.GLUED
    )
    yield from joined("text", ((place, each) for each in reader.texts))
    yield from joined("attributes", ((place, each) for each in reader.attributes))
    yield from joined("settings", ((place, each) for each in reader.settings), Reading.STRUCTURE)
    yield from joined("remarks", ((place, each) for each in reader.remarks))
    if reader.shapes >= _CURVE_POINTS or reader.strokes >= _STROKE_POINTS:
        yield Unchecked(place, "a drawing with shapes that may be letters")
    number = 0
    for number, data in enumerate(reader.files, start=1):
        yield from recurse("", f"{place}, embedded file {number}", data, depth + 1)
    for more, data in enumerate(embedded_files.files(_DATA.sub("", text)), start=number + 1):
        yield from recurse("", f"{place}, embedded file {more}", data, depth + 1)


@dataclass(slots=True)
class _Reader:
    """Sorts what the parser reports; ``drawn`` are the pieces of each ``text`` element."""

    drawn: list[list[str]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    settings: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    declares: bool = False
    shapes: int = 0
    strokes: int = 0
    _path: list[str] = field(default_factory=list)
    _fills: list[bool] = field(default_factory=list)
    _named: dict[str, tuple[int, int]] = field(default_factory=dict)
    _open: list[tuple[str, int, int]] = field(default_factory=list)
    _sheet: list[str] = field(default_factory=list)

    def feed(self, content: bytes) -> None:
        """Read a whole drawing; raise ExpatError and what a wrong encoding raises."""
        parser = expat.ParserCreate(namespace_separator="|")
        parser.buffer_text = True
        parser.buffer_size = 1 << 20
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._said
        parser.CommentHandler = self.remarks.append
        parser.ProcessingInstructionHandler = lambda target, data: self.remarks.append(f"{target} {data}")
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity
        parser.StartNamespaceDeclHandler = lambda _, uri: self.settings.append(uri or "")
        parser.Parse(content, True)

    def _doctype(self, _name: str, system: str | None, public: str | None, internal: int) -> None:
        self.settings += [part for part in (system, public) if part]
        self.declares = self.declares or bool(internal)

    def _entity(self, name: str, _parameter: bool, value: str | None, *_rest: object) -> None:
        raise ValueError  # an entity is never expanded: what uses it is not read

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        uri, _, name = tag.rpartition("|")
        known = uri in ("", "http://www.w3.org/2000/svg")
        if not known:
            self.settings.append(name)
        if name == "text" and known and "text" not in self._path:
            self.drawn.append([])
        self._path.append(name)
        fill = re.search(r"(?:^|;)\s*fill\s*:\s*([^;]+)", attributes.get("style", ""))
        said = fill[1].strip() if fill else attributes.get("fill", "")
        self._fills.append(said != "none" if said else not self._fills or self._fills[-1])
        self._open.append((attributes.get("id", ""), self.shapes, self.strokes))
        self._count(name, attributes)
        for key, value in attributes.items():
            self._attribute(key.rpartition("|")[2], value)

    def _end(self, _tag: str) -> None:
        name = self._path.pop()
        self._fills.pop()
        identifier, shapes, strokes = self._open.pop()
        if identifier:
            self._named[identifier] = (self.shapes - shapes, self.strokes - strokes)
        if name == "style" and self._sheet:
            self._style("".join(self._sheet))
            self._sheet = []

    def _said(self, text: str) -> None:
        if "style" in self._path:
            self._sheet.append(text)
        elif "text" in self._path and self.drawn and not {"title", "desc"} & set(self._path):
            self.drawn[-1].append(re.sub(r"\s+", " ", text))
        elif text.strip():
            self.texts.append(text)

    def _attribute(self, name: str, value: str) -> None:
        plain = _DATA.sub(self._file, value)
        if name == "style":
            self._style(plain)
        elif name in _SETTINGS:
            if not _FIGURES.fullmatch(plain) or (
                len(re.sub(r"\D", "", plain)) >= 8 and name not in ("d", "points")
            ):
                said = re.sub(r"[\d.\s,+-]{24,}", " ", plain)
                self.settings.append(_WORD.sub(_own, said) if name not in ("id", "class") else said)
        elif not _DEFINED.fullmatch(plain) and plain.strip():
            self.attributes.append(plain)

    def _style(self, rules: str) -> None:
        plain = _DATA.sub(self._file, rules)
        read = _ESCAPE.sub(_letter, plain)
        self.settings.append(without_styles(read))
        self.attributes += [part for found in _CSS_STRINGS.findall(read) for part in found if part.strip()]

    def _file(self, match: re.Match[str]) -> str:
        data = unquote_to_bytes(match[3])
        if "base64" in match[2].lower():
            try:
                data = base64.b64decode(b"".join(data.split()) + b"==")
            except (binascii.Error, ValueError):
                return match[0]
        if data:
            self.files.append(data)
        self.settings.append(f"{match[1]} {match[2]}")
        return " "

    def _count(self, name: str, attributes: dict[str, str]) -> None:
        points = 0
        if name == "path":
            points = _points_of(attributes.get("d", ""))
        elif name in ("polygon", "polyline"):
            corners = len(_NUMBER.findall(attributes.get("points", ""))) // 2
            points = corners if corners > _SIMPLE else 0
        elif name == "use":
            href = attributes.get("href") or attributes.get("http://www.w3.org/1999/xlink|href") or ""
            shapes, strokes = self._named.get(href.removeprefix("#"), (0, 0))
            self.shapes += shapes
            self.strokes += strokes
        if self._fills[-1]:
            self.shapes += points
        else:
            self.strokes += points


def _points_of(data: str) -> int:
    """Return the points of the curves and of the many-sided figures of a path."""
    total = curves = corners = 0
    for letter, inside in [*_SEGMENT.findall(data), ("M", "")]:
        kind = letter.upper()
        if kind == "M":
            total += curves + (corners if curves or corners > _SIMPLE else 0)
            curves = corners = 0
        count = len(_NUMBER.findall(inside)) // _VALUES_OF.get(kind, 1) if kind in _VALUES_OF else 0
        if kind in "CSQTA":
            curves += count
        else:
            corners += count
    return total


def _own(match: re.Match[str]) -> str:
    return "" if is_schema_name(match[0]) or match[0] in _FUNCTIONS else match[0]


def _letter(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return chr(code) if code < 0x110000 else ""
