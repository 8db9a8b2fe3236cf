"""An Office package as a policy wants it read: changes accepted, comments, custom XML or people left out."""

from __future__ import annotations

from lxml import etree

from redaction.documents import handling as policy
from redaction.documents.content_kind import detect
from redaction.documents.handling import Handling, Prepared, removed
from redaction.documents.model import Notice
from redaction.documents.ooxml import objects, revisions
from redaction.documents.ooxml.package import Package
from redaction.documents.xml_tree import local, remove
from redaction.errors import RedactionError, UnreadableDocument

_COMMENTS = frozenset(
    {
        *("comments", "commentsExtended", "commentsIds", "commentsExtensible", "threadedComment"),
        *("commentAuthors", "authors"),
    }
)
_PEOPLE = frozenset({"people", "person", "commentAuthors", "authors"})
_MARKS_OF_COMMENTS = frozenset({"commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"})
_PACKAGES = frozenset({"docx", "xlsx", "pptx"})


def prepare(content: bytes, handling: Handling) -> Prepared:
    """Return a package prepared, with the packages embedded in it; raise what the Format protocol says."""
    package = Package(content, "Office")
    notices: list[Notice] = []
    _refuse(package, handling)
    if handling.tracked_changes == "accept":
        accepted = [revisions.accept(package.tree(n)) for n in package.names() if _is_word(package, n)]
        if any(accepted):
            notices.append(removed("tracked changes were accepted"))
    if handling.comments == "remove" and _drop(package, _COMMENTS):
        _unmark_comments(package)
        notices.append(removed("comments were removed"))
    if handling.people == "remove" and _drop(package, _unused_people(package)):
        notices.append(removed("the list of people who commented was removed"))
    if handling.custom_xml == "remove" and _drop(package, frozenset({"customXml"})):
        _unbind(package)
        notices.append(removed("custom XML was removed"))
    for name in package.names():
        if package.content(name).startswith(b"PK\x03\x04"):
            notices += _prepare_embedded(package, name, handling)
    return Prepared(package.write() if notices else content, tuple(notices))


def _refuse(package: Package, handling: Handling) -> None:
    for source in ["", *package.names()]:
        kinds = {r.type for r in package.relationships(source)}
        if handling.macros == "refuse" and kinds & {"vbaProject", "wordVbaData", "control"}:
            raise UnreadableDocument(format="Office", reason="it holds macros, which the policy refuses")
    if handling.embedded_objects == "refuse" and any(
        package.content(n).startswith(objects.COMPOUND_FILE) and not n.lower().endswith("vbaproject.bin")
        for n in package.names()
    ):
        raise UnreadableDocument(
            format="Office", reason="it holds an embedded object, which the policy refuses"
        )


def _prepare_embedded(package: Package, name: str, handling: Handling) -> tuple[Notice, ...]:
    content = package.content(name)
    try:
        if detect(content, "Office") not in _PACKAGES:
            return ()
    except RedactionError:
        return ()  # reading it says what is wrong
    prepared = policy.prepare("docx", content, handling)
    package.replace(name, prepared.content)
    return prepared.notices


def _is_word(package: Package, name: str) -> bool:
    return package.is_xml(name) and "wordprocessingml" in package.content_type(name)


def _drop(package: Package, kinds: frozenset[str]) -> bool:
    """Drop the parts that relationships of some kinds lead to, and return whether there were any."""
    parts = {
        relationship.part
        for source in ["", *package.names()]
        for relationship in package.relationships(source)
        if relationship.type in kinds and relationship.part
    }
    for part in parts:
        package.drop(part)
    return bool(parts)


def _unused_people(package: Package) -> frozenset[str]:
    """Return the lists of people that no comment refers to any more; Word's refers to nobody."""
    kinds = {r.type for source in ["", *package.names()] for r in package.relationships(source)}
    return frozenset({"people"}) if kinds & {"comments", "threadedComment"} else _PEOPLE


def _unmark_comments(package: Package) -> None:
    """Remove the marks in the text where comments were, and the notes that Excel draws for them."""
    for name in package.names():
        if not package.is_xml(name):
            continue
        for element in list(package.tree(name).iter(etree.Element)):
            if local(element) in _MARKS_OF_COMMENTS:
                remove(element)
            elif local(element) == "ClientData" and element.get("ObjectType") == "Note":
                shape = element.getparent()
                if shape is not None:
                    remove(shape)


def _unbind(package: Package) -> None:
    for name in package.names():
        if _is_word(package, name):
            for element in list(package.tree(name).iter("{*}dataBinding")):
                remove(element)
