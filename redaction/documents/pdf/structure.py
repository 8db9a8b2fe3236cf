"""The allow-list rebuild: everything that stays in the file is named in ``schema``; its texts are collected.

The rebuild changes the opened file in place; reading does the same on its own copy, so that both see the same
texts in the same order.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from redaction.documents.pdf.destinations import Destinations
from redaction.documents.pdf.names import name_of, text_of
from redaction.documents.pdf.opening import inherited
from redaction.documents.pdf.schema import (
    DATA_STRINGS,
    DROPPED,
    INFO_KEYS,
    REMOVED_ANNOTATIONS,
    ROLES,
    STRUCTURE_TYPES,
)
from redaction.documents.pdf.text_strings import Channels

MAX_DEPTH = 200

_INKS = frozenset(
    {"/All", "/None", "/Cyan", "/Magenta", "/Yellow", "/Black", "/Red", "/Green", "/Blue", "/Gray"}
)

_DEFAULT_APPEARANCE = re.compile(rb"^[\w\s./+*\-]*$")
_LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")


class Rebuild:
    """One pass over a file from its catalog; ``executed`` are the streams whose content was read as content."""

    def __init__(self, pdf: pikepdf.Pdf, executed: set[tuple[int, int]]) -> None:
        self.channels = Channels()
        self._pdf = pdf
        self._executed = executed
        self._destinations = Destinations(pdf)
        self._seen: set[tuple[int, int]] = set()
        self._references: list[tuple[Any, str]] = []
        self._queue: deque[Callable[[], None]] = deque()
        self._types = _structure_types(pdf)

    def run(self) -> Channels:
        """Rebuild the file and return its texts."""
        pdf = self._pdf
        root = pdf.Root
        pages = [page.obj for page in pdf.pages]
        self._seen.update(page.objgen for page in pages)
        self._seen.add(_flatten(pdf, pages))
        layers = root.get("/OCProperties")
        if isinstance(layers, Dictionary) and isinstance(layers.get("/OCGs"), Array):
            # Before the pages that use them: their names are in one order, whatever becomes of a page.
            self._list(layers, "/OCGs", layers["/OCGs"], "layer", 0)
        for number, page in enumerate(pages, 1):
            self._apply(page, "page", number)
            self._drain()
        self._mark(root)
        self._apply(root, "catalog", 0)
        self._drain()
        self._info()
        for holder, key in self._references:
            target = holder.get(key)
            if target is not None and (target.objgen == (0, 0) or target.objgen not in self._seen):
                del holder[key]
        return self.channels

    def _drain(self) -> None:
        while self._queue:
            self._queue.popleft()()

    def _mark(self, value: Any) -> bool:
        """Note an indirect object as visited; false if it was."""
        key = value.objgen
        if key == (0, 0):
            return True
        if key in self._seen:
            return False
        self._seen.add(key)
        return True

    # -- by table

    def _apply(self, holder: Any, role: str, page: int) -> None:
        rules = ROLES[role]
        for key in sorted(holder.keys()):
            rule = rules.get(key)
            if rule is None:
                del holder[key]
                continue
            self._rule(holder, key, rule, page)

    def _rule(self, holder: Any, key: str, rule: str, page: int) -> None:
        value = holder[key]
        if rule == "plain":
            self._plain(holder, key, value, page, 0)
        elif rule == "reference":
            self._references.append((holder, key))
        elif rule.startswith("text:"):
            if isinstance(value, String):
                self.channels.add(rule[5:], holder, key, page=page)
            else:
                del holder[key]
        elif rule.startswith("role:"):
            if isinstance(value, Dictionary):
                if self._mark(value):
                    self._apply(value, rule[5:], page)
            else:
                del holder[key]
        elif rule.startswith("list:"):
            self._list(holder, key, value, rule[5:], page)
        else:
            getattr(self, "_" + rule.replace(" ", "_"))(holder, key, value, page)

    def _list(self, holder: Any, key: str, value: Any, role: str, page: int) -> None:
        if isinstance(value, Dictionary):
            self._member(value, role, page)
        elif isinstance(value, Array):
            kept = [item for item in value if not isinstance(item, (String, Name))]
            if role == "annotation":
                kept = [
                    i
                    for i in kept
                    if isinstance(i, Dictionary) and name_of(i.get("/Subtype")) not in REMOVED_ANNOTATIONS
                ]
            if len(kept) != len(value):
                holder[key] = Array(kept)
            for item in kept:
                if isinstance(item, (Dictionary, Array)):
                    self._member(item, role, page)
        elif not isinstance(value, int):
            del holder[key]

    def _member(self, value: Any, role: str, page: int) -> None:
        if isinstance(value, Array):
            for item in value:
                if isinstance(item, Dictionary):
                    self._member(item, role, page)
        elif self._mark(value):
            if role in {"annotation", "field"} and (role == "field" or "/FT" in value or "/Parent" in value):
                role = "field" if role == "field" or name_of(value.get("/Subtype")) == "/Widget" else role
            # Deep chains (bookmarks, structure) go through the queue: no recursion for a hostile file to exhaust.
            self._queue.append(lambda: self._apply(value, role, page))

    # -- anything else

    def _plain(self, holder: Any, key: str | int, value: Any, page: int, depth: int) -> None:  # noqa: PLR0912
        if isinstance(value, String):
            if key not in DATA_STRINGS:
                _remove(holder, key)
            return
        if not isinstance(value, (Dictionary, Array, Stream)):
            return
        if depth > MAX_DEPTH or (isinstance(value, (Dictionary, Stream)) and self._forbidden(value)):
            _remove(holder, key)
            return
        if not self._mark(value):
            return
        if isinstance(value, Array):
            _forget_colorants(value)
            indexed = len(value) == 4 and name_of(value[0]) in {"/Indexed", "/I"}
            for index, item in enumerate(list(value)):
                if not (indexed and index == 3):
                    self._plain(value, index, item, page, depth + 1)
            return
        role = _role(value)
        rules = ROLES[role] if role else None
        for inner in sorted(value.keys()):
            if inner == "/Length" and isinstance(value, Stream):
                continue  # the library's own
            if inner in DROPPED or (rules is not None and inner not in rules):
                del value[inner]
                continue
            item = value[inner]
            if isinstance(item, (String, Dictionary, Array, Stream)):
                if item.objgen != (0, 0) and depth > MAX_DEPTH // 2:
                    self._later(value, inner, item, page)
                else:
                    self._plain(value, inner, item, page, depth + 1)

    def _later(self, holder: Any, key: str, value: Any, page: int) -> None:
        self._queue.append(lambda: self._plain(holder, key, value, page, 0))

    def _forbidden(self, value: Any) -> bool:
        """Whether this is content that no reader has seen: a form never painted, a page outside the page tree."""
        key = value.objgen
        if key != (0, 0) and key in self._seen:
            return False
        kind = name_of(value.get("/Type"))
        if isinstance(value, Stream):
            form = name_of(value.get("/Subtype")) == "/Form" or "/PatternType" in value or "/BBox" in value
            return (form and key not in self._executed) or kind in {"/EmbeddedFile", "/Metadata"}
        return kind in {"/Page", "/Annot", "/Filespec", "/F", "/Action", "/Catalog"}

    # -- special rules

    def _language(self, holder: Any, key: str, value: Any, page: int) -> None:
        if not isinstance(value, String) or not _LANGUAGE.match(text_of(value)):
            del holder[key]

    def _default_appearance(self, holder: Any, key: str, value: Any, page: int) -> None:
        if not isinstance(value, String) or not _DEFAULT_APPEARANCE.match(bytes(value)):
            del holder[key]

    def _structure_type(self, holder: Any, key: str, value: Any, page: int) -> None:
        name = name_of(value)[1:]
        if name not in STRUCTURE_TYPES:
            holder[key] = Name("/" + self._types.get(name, "Span"))

    def _attributes(self, holder: Any, key: str, value: Any, page: int) -> None:
        self._plain(holder, key, value, page, 0)

    def _order(self, holder: Any, key: str, value: Any, page: int) -> None:
        """Layer order: labels in it are dropped with the rest of the strings; the layers themselves are in OCGs."""
        del holder[key]

    def _destination(self, holder: Any, key: str, value: Any, page: int) -> None:
        resolved = self._destinations.explicit(value)
        if resolved is None:
            del holder[key]
        else:
            holder[key] = resolved

    def _action(self, holder: Any, key: str, value: Any, page: int) -> None:
        kind = name_of(value.get("/S")) if isinstance(value, Dictionary) else ""
        if kind == "/GoTo":
            resolved = self._destinations.explicit(value.get("/D"))
            if resolved is not None:
                holder[key] = Dictionary(S=Name.GoTo, D=resolved)
                return
        elif kind == "/URI" and isinstance(value.get("/URI"), String):
            holder[key] = Dictionary(S=Name.URI, URI=value.URI)
            self.channels.add("link", holder[key], "/URI", page=page, uri=True)
            return
        elif kind == "/Named" and name_of(value.get("/N")) in {
            "/NextPage",
            "/PrevPage",
            "/FirstPage",
            "/LastPage",
        }:
            holder[key] = Dictionary(S=Name.Named, N=value.N)
            return
        del holder[key]

    def _value(self, holder: Any, key: str, value: Any, page: int) -> None:
        """A field's value: a text string, a stream of text, a list of them, or a button's state."""
        label = ""
        for source in ("/TU", "/T"):
            if isinstance(holder.get(source), String):
                label = text_of(holder[source])
                break
        if isinstance(value, Stream):
            holder[key] = String(bytes(value.read_bytes()).decode("utf-8", "replace"))
            self.channels.add_alone("field", holder, key, page=page, label=label)
        elif isinstance(value, String):
            self.channels.add_alone("field", holder, key, page=page, label=label)
        elif isinstance(value, Array):
            self._options(value, page, 0)
        elif isinstance(value, Dictionary):
            del holder[key]  # a signature

    def _options(self, value: Any, page: int, depth: int) -> None:
        for index, item in enumerate(list(value)):
            if isinstance(item, String):
                self.channels.add("caption", value, index, page=page)
            elif isinstance(item, Array) and depth < 3:
                self._options(item, page, depth + 1)

    def _info(self) -> None:
        trailer = self._pdf.trailer
        info = trailer.get("/Info")
        kept = Dictionary()
        if isinstance(info, Dictionary):
            for key in INFO_KEYS:
                if isinstance(info.get(key), String):
                    kept[key] = info[key]
        for key in sorted(trailer.keys()):
            if key not in {"/Root", "/Size", "/Encrypt"}:
                del trailer[key]
        if len(kept.keys()):
            trailer.Info = self._pdf.make_indirect(kept)
            for key in sorted(kept.keys()):
                self.channels.add_alone("info", trailer.Info, key, label=key[1:])


def _flatten(pdf: pikepdf.Pdf, pages: list[Any]) -> tuple[int, int]:
    """Make a new page tree of one node: inner nodes hold inherited attributes and whatever else was put there."""
    for page in pages:
        for attribute in ("/Resources", "/MediaBox", "/CropBox", "/Rotate"):
            value = page.get(attribute)
            if value is None and (value := inherited(page, attribute)) is not None:
                page[attribute] = value
    node = pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=Array(pages), Count=len(pages)))
    for page in pages:
        page.Parent = node
    pdf.Root.Pages = node
    key: tuple[int, int] = node.objgen
    return key


def _forget_colorants(space: Any) -> None:
    """Give the inks of a Separation or DeviceN colour space names without a meaning (8.6.6); all else draws them."""
    kind = name_of(space[0]) if len(space) >= 4 else ""
    if kind == "/Separation" and name_of(space[1]) not in _INKS:
        space[1] = Name.Spot
    elif kind == "/DeviceN" and isinstance(space[1], Array):
        names = [name_of(item) for item in space[1]]
        space[1] = Array([Name(n if n in _INKS else f"/Spot{i}") for i, n in enumerate(names)])
        while len(space) > 4:
            del space[4]  # attributes, which name the inks once more


def _remove(holder: Any, key: str | int) -> None:
    if isinstance(key, int):
        holder[key] = String("")
    else:
        del holder[key]


def _role(value: Any) -> str:  # noqa: PLR0911 - a table in the form of a function
    kind, subtype = name_of(value.get("/Type")), name_of(value.get("/Subtype"))
    if isinstance(value, Stream):
        if subtype == "/Image":
            return "image"
        if subtype == "/Form" or "/PatternType" in value:
            return "form xobject"
        return ""
    if kind == "/Font" or "/DescendantFonts" in value or "/BaseFont" in value:
        return "font"
    if kind == "/FontDescriptor" or "/FontName" in value:
        return "font descriptor"
    if kind == "/OCG":
        return "layer"
    return ""


def _structure_types(pdf: pikepdf.Pdf) -> dict[str, str]:
    """Return the role map (14.8.4) followed to standard types."""
    root = pdf.Root.get("/StructTreeRoot")
    roles = root.get("/RoleMap") if isinstance(root, Dictionary) else None
    result: dict[str, str] = {}
    if not isinstance(roles, Dictionary):
        return result
    raw = {key[1:]: name_of(roles[key])[1:] for key in sorted(roles.keys()) if isinstance(roles[key], Name)}
    for name in raw:
        target = name
        for _ in range(8):
            target = raw.get(target, target)
            if target in STRUCTURE_TYPES:
                result[name] = target
                break
    return result
