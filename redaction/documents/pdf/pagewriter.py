"""Changed content streams put back into the file: copies for what changed, in place for what was only cleaned.

A form may be painted by many pages; a change on one page therefore makes a copy of it for that page alone.
"""

from __future__ import annotations

from typing import Any

import pikepdf

from redaction.documents.pdf.changes import Changes
from redaction.documents.pdf.east_asian import EastAsianFonts
from redaction.documents.pdf.rewrite import Rewriter, Rewritten, free_name, needs_cleaning
from redaction.documents.pdf.token_font import TokenFont
from redaction.documents.pdf.walk import Instance, Show, Walk

#: Resource categories that lead to more content or to names: what no operator uses is dropped.
PRUNED = ("/XObject", "/Pattern", "/ExtGState", "/Properties", "/Font")


class PageWriter:
    """Writes the changed and the unclean streams of walks; remembers which resources are still in use."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self.font = TokenFont()
        self.east_asian = EastAsianFonts(pdf)
        self.token_font = pdf.make_indirect(pikepdf.Dictionary())
        self.token_font_used = False
        #: Streams that were executed: the only ones whose content may stay in the file.
        self.executed: set[tuple[int, int]] = set()
        #: The codes that the source and the output show, by font dictionary.
        self.before: dict[tuple[int, int], set[int]] = {}
        self.shown: dict[tuple[int, int], set[int]] = {}
        self._cleaned: set[tuple[int, int]] = set()
        self._tables: dict[tuple[object, ...], tuple[Any, set[str]]] = {}

    def write(self, page: Any, walk: Walk, changes: Changes | None) -> None:
        """Put the changes of one walk into the file."""
        shows: dict[int, dict[int, tuple[int, Show]]] = {}
        for number, show in enumerate(walk.shows):
            shows.setdefault(show.stream, {})[show.operation] = (number, show)
        self._note_shown(walk, changes)
        changed = self._changed(walk, changes)
        renamed: dict[int, dict[tuple[int, str, str], str]] = {}
        added: dict[int, list[tuple[str, str, Any]]] = {}
        pieces = changes.pieces if changes else {}
        moved = changes.moved if changes else {}
        used: dict[int, set[tuple[str, str]]] = {}
        for index, category, name in walk.used:
            used.setdefault(index, set()).add((category, name))
        for instance in reversed(walk.instances):
            index = instance.index
            own = shows.get(index, {})
            if index in changed:
                dropped = changes.dropped.get(index, set()) if changes else set()
                rewriter = Rewriter(instance, own, pieces, moved, renamed.get(index, {}), dropped)
                result = rewriter.write()
                inherited = self._inheriting(walk, instance, changed, used)
                names = self._still_used(instance, used.get(index, set()), renamed.get(index, {})) | inherited
                resources = self._resources(instance, result, added.get(index, []), names)
                self._place(page, walk, instance, result.data, resources, renamed, added)
                continue
            self._keep(walk, instance, own, used.get(index, set()))

    def _note_shown(self, walk: Walk, changes: Changes | None) -> None:
        """Note the codes that stay: a font's map may not tell which characters were removed."""
        pieces = changes.pieces if changes else {}
        for number, show in enumerate(walk.shows):
            key = show.font.dictionary.objgen
            codes = self.shown.setdefault(key, set())
            if number not in pieces:
                codes.update(show.codes)
                continue
            self.before.setdefault(key, set()).update(show.codes)
            for piece in pieces[number]:
                if not piece.fallback:
                    font = piece.font or show.font
                    kept = self.shown.setdefault(font.dictionary.objgen, set())
                    kept.update(glyph[0] for glyph in font.decode(piece.data))

    def fill_fonts(self) -> None:
        """Embed the fallback font, once it is known for which characters."""
        if self.token_font_used:
            self.font.fill(self._pdf, self.token_font)
        self.east_asian.fill()

    def prune(self) -> None:
        """Drop resources that no executed operator names."""
        for table, names in self._tables.values():
            for key in sorted(table.keys()):
                if key[1:] not in names:
                    del table[key]

    # -- what changes

    def _changed(self, walk: Walk, changes: Changes | None) -> set[int]:
        changed: set[int] = set()
        if changes is None:
            return changed
        streams = [walk.shows[number].stream for number in (*changes.pieces, *changes.moved)]
        for stream in (*streams, *changes.dropped):
            index = stream
            while index >= 0 and index not in changed:
                changed.add(index)
                index = walk.instances[index].parent
        return changed

    def _keep(
        self, walk: Walk, instance: Instance, own: dict[int, tuple[int, Show]], used: set[tuple[str, str]]
    ) -> None:
        """Leave a stream as it is, cleaned where needed, and note what it uses."""
        key = instance.owner.objgen
        if instance.parent >= 0 or instance.holder is not None:
            self.executed.add(key)
        if (key == (0, 0) or key not in self._cleaned) and needs_cleaning(instance):
            data = Rewriter(instance, own, {}, {}, {}).write().data
            if isinstance(instance.owner, pikepdf.Stream):
                instance.owner.write(data)
            else:
                instance.owner.Contents = self._pdf.make_stream(data)
        self._cleaned.add(key)
        self._note(walk, instance, used)

    def _note(self, walk: Walk, instance: Instance, used: set[tuple[str, str]]) -> None:
        resources = instance.resources
        if not isinstance(resources, pikepdf.Dictionary):
            return
        key: tuple[object, ...] = resources.objgen
        if key == (0, 0):
            # Direct dictionaries have no identity; the object that holds one has.
            key = ("in", _resource_owner(walk, instance))
        for category in PRUNED:
            table = resources.get(category)
            if isinstance(table, pikepdf.Dictionary):
                identity = table.objgen if table.objgen != (0, 0) else (key, category)
                _, names = self._tables.setdefault(identity, (table, set()))
                names.update(name for c, name in used if c == category)

    def _inheriting(
        self, walk: Walk, instance: Instance, changed: set[int], used: dict[int, set[tuple[str, str]]]
    ) -> set[tuple[str, str]]:
        """Return the names that unchanged streams without resources of their own look up in this stream's."""
        names: set[tuple[str, str]] = set()
        for other in walk.instances:
            if other.parent >= 0 and other.index not in changed and not _has_resources(other):
                names |= used.get(other.index, set())
        return names

    def _still_used(
        self, instance: Instance, used: set[tuple[str, str]], renamed: dict[tuple[int, str, str], str]
    ) -> set[tuple[str, str]]:
        if not renamed:
            return used
        everywhere = {(category, name) for index, category, name in renamed if index < 0}
        result = {entry for entry in used if entry not in everywhere}
        partly = {(category, name) for index, category, name in renamed if index >= 0}
        for category, name in partly:
            operator = b"Do" if category == "/XObject" else b""
            uses = sum(
                1
                for operation in instance.lexed.operations
                if operation.operator == operator and operation.operands and operation.operands[-1] == name
            )
            gone = sum(1 for index, c, n in renamed if index >= 0 and (c, n) == (category, name))
            if gone >= uses:
                result.discard((category, name))
        return result

    # -- where it goes

    def _resources(
        self,
        instance: Instance,
        result: Rewritten,
        added: list[tuple[str, str, Any]],
        names: set[tuple[str, str]],
    ) -> Any:
        """Return resources for one changed stream alone."""
        source = instance.resources
        copy = pikepdf.Dictionary()
        if isinstance(source, pikepdf.Dictionary):
            for category in sorted(source.keys()):
                table = source.get(category)
                if isinstance(table, pikepdf.Dictionary) and category in PRUNED:
                    kept = pikepdf.Dictionary()
                    for key in sorted(table.keys()):
                        if (category, key[1:]) in names:
                            kept[key] = table[key]
                    copy[category] = kept
                else:
                    copy[category] = table
        additions = list(added)
        if result.token_font:
            self.token_font_used = True
            additions.append(("/Font", result.token_font, self.token_font))
        additions += [("/Font", name, font.dictionary) for name, font in result.fonts.items()]
        for category, name, value in additions:
            if not isinstance(copy.get(category), pikepdf.Dictionary):
                copy[category] = pikepdf.Dictionary()
            copy[category]["/" + name] = value
        return copy

    def _place(
        self,
        page: Any,
        walk: Walk,
        instance: Instance,
        data: bytes,
        resources: Any,
        renamed: dict[int, dict[tuple[int, str, str], str]],
        added: dict[int, list[tuple[str, str, Any]]],
    ) -> None:
        if instance.parent < 0 and instance.holder is None:
            page.Contents = self._pdf.make_stream(data)
            page.Resources = resources
            return
        stream = self._pdf.make_stream(data)
        for key in sorted(instance.owner.keys()):
            if key not in {"/Length", "/Filter", "/DecodeParms", "/DL", "/F", "/FFilter", "/FDecodeParms"}:
                stream[key] = instance.owner[key]
        stream.Resources = resources
        self.executed.add(stream.objgen)
        if instance.holder is not None:
            instance.holder[instance.name] = stream
            return
        parent = instance.parent
        category = instance.category
        new = free_name(walk.instances[parent].resources, f"KPO{instance.index}", category)
        if category == "/ExtGState":
            original = walk.instances[parent].resources["/ExtGState"]["/" + instance.name]
            state = _copy(original)
            state.SMask = _copy(original.SMask)
            state.SMask.G = stream
            added.setdefault(parent, []).append((category, new, state))
            renamed.setdefault(parent, {})[(-1, category, instance.name)] = new
            return
        added.setdefault(parent, []).append((category, new, stream))
        place = instance.operation if category == "/XObject" else -1
        renamed.setdefault(parent, {})[(place, category, instance.name)] = new


def _has_resources(instance: Instance) -> bool:
    """Whether a stream has resources of its own; what stands there in a broken file may be anything."""
    return isinstance(instance.owner.get("/Resources"), pikepdf.Dictionary)


def _resource_owner(walk: Walk, instance: Instance) -> tuple[int, int]:
    """Return the object that holds an instance's resources: its own stream, or the nearest one around it that has any."""
    while instance.parent >= 0 and not _has_resources(instance):
        instance = walk.instances[instance.parent]
    key: tuple[int, int] = instance.owner.objgen
    return key


def _copy(dictionary: Any) -> Any:
    result = pikepdf.Dictionary()
    for key in sorted(dictionary.keys()):
        result[key] = dictionary[key]
    return result
