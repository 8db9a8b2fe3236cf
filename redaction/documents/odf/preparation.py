"""An OpenDocument package as a policy wants it read: changes accepted, comments left out."""

from __future__ import annotations

import re

from lxml import etree

from redaction.documents import limits
from redaction.documents.handling import Handling, Prepared, removed
from redaction.documents.model import Notice
from redaction.documents.xml_tree import local, namespace, parse_xml, remove, serialise
from redaction.documents.zip_writing import write_zip
from redaction.errors import UnreadableDocument

_CHANGES = frozenset({"tracked-changes", "change", "change-start", "change-end"})
_COMMENTS = frozenset({"annotation", "annotation-end"})
_MACROS = re.compile(r"(?:Basic|Scripts)/(?!.*-lc\.xml$).+")


def prepare(content: bytes, handling: Handling) -> Prepared:
    """Return a package prepared; raise what the Format protocol says."""
    parts = limits.open_zip(content, "OpenDocument")
    if handling.macros == "refuse" and any(_MACROS.fullmatch(name) for name in parts):
        raise UnreadableDocument(format="OpenDocument", reason="it holds macros, which the policy refuses")
    notices: list[Notice] = []
    for name in parts:
        if name.rpartition("/")[2] not in ("content.xml", "styles.xml"):
            continue
        root = parse_xml(parts[name], "OpenDocument")
        done: list[Notice] = []
        if handling.tracked_changes == "accept" and _remove(root, _CHANGES):
            done.append(removed("tracked changes were accepted"))
        if handling.comments == "remove" and _remove(root, _COMMENTS):
            done.append(removed("comments were removed"))
        if done:
            parts[name] = serialise(root)
            notices += done
    if not notices:
        return Prepared(content)
    return Prepared(write_zip(parts.items(), stored=("mimetype",)), tuple(notices))


def _remove(root: etree._Element, names: frozenset[str]) -> bool:
    found = [e for e in root.iter(etree.Element) if local(e) in names and "opendocument" in namespace(e)]
    for element in found:
        remove(element)
    return bool(found)
