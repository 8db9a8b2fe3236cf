"""Every format the product reads: the one way from a file's bytes to a Document and back.

A file is accepted when its suffix and its content agree. A format's module is imported when the first document
of its format arrives, so that importing the registry costs nothing.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from redaction.documents import content_kind, edits, limits
from redaction.documents.handling import AS_IT_IS, Handling, prepare
from redaction.documents.model import (
    Context,
    Document,
    Format,
    Replacement,
    Segment,
    SegmentKind,
    apply_to_text,
)
from redaction.errors import (
    DocumentTooLarge,
    RedactionError,
    UnreadableDocument,
    UnsupportedFormat,
    UnwritableReplacement,
)
from redaction.ocr.memory import remembering
from redaction.tokens.spelling import Spelling


@dataclass(frozen=True, slots=True)
class Registered:
    """A line of the registry: how people call the format, its suffixes, its content, and where it lives."""

    label: str
    suffixes: tuple[str, ...]
    content: str  # what content_kind.detect says of such a file
    module: str
    becomes: Mapping[str, str] = field(default_factory=dict)  # suffixes of outputs where they differ

    def load(self) -> Format:
        """Return the format; imports its module the first time."""
        return cast(Format, importlib.import_module(self.module).FORMAT)


# The languages of ``redaction.documents.source_code``.
CODE_SUFFIXES = (
    *(
        ".py",
        ".pyw",
        ".pyi",
        ".js",
        ".mjs",
        ".cjs",
        ".jsx",
        ".ts",
        ".tsx",
        ".vue",
        ".java",
        ".kt",
        ".kts",
        ".scala",
    ),
    *(
        ".groovy",
        ".gradle",
        ".swift",
        ".dart",
        ".c",
        ".h",
        ".cc",
        ".cpp",
        ".cxx",
        ".hpp",
        ".hh",
        ".ino",
        ".cu",
        ".rs",
    ),
    *(
        ".m",
        ".cs",
        ".go",
        ".sh",
        ".bash",
        ".zsh",
        ".ksh",
        ".rb",
        ".pl",
        ".pm",
        ".r",
        ".jl",
        ".ps1",
        ".tf",
        ".php",
    ),
    *(".vb", ".bas", ".vbs", ".cls", ".lua", ".css", ".scss", ".less"),
)

FORMATS: dict[str, Registered] = {
    "text": Registered(
        "text",
        (".txt", ".md", ".log", ".text", ".markdown", ".rst", ".tex"),
        "text",
        "redaction.documents.plain_text",
    ),
    "csv": Registered("CSV", (".csv", ".tsv"), "text", "redaction.documents.delimited"),
    "json": Registered(
        "JSON and FHIR", (".json", ".jsonl", ".ndjson"), "text", "redaction.documents.json_text"
    ),
    "xml": Registered(
        "XML",
        (".xml", ".xhtml", ".xsd", ".xsl", ".xslt", ".rss", ".atom", ".config", ".resx", ".plist", ".cda"),
        "text",
        "redaction.documents.xml_text",
    ),
    "html": Registered("HTML", (".html", ".htm"), "text", "redaction.documents.web_page"),
    "hl7": Registered("HL7 v2", (".hl7",), "text", "redaction.documents.hl7"),
    "dicom": Registered("DICOM", (".dcm", ".dicom"), "dicom", "redaction.documents.dicom"),
    "sql": Registered("SQL", (".sql", ".ddl"), "text", "redaction.documents.sql"),
    "configuration": Registered(
        "configuration",
        (".yaml", ".yml", ".toml", ".ini", ".cfg", ".conf", ".properties", ".env"),
        "text",
        "redaction.documents.configuration",
    ),
    "code": Registered("source code", CODE_SUFFIXES, "text", "redaction.documents.source_code"),
    "calendar": Registered(
        "calendar and address card", (".ics", ".vcf", ".vcard"), "text", "redaction.documents.content_lines"
    ),
    "eml": Registered("e-mail", (".eml", ".mht", ".mhtml"), "text", "redaction.documents.mail"),
    "mbox": Registered("mailbox", (".mbox", ".mbx"), "text", "redaction.documents.mailbox"),
    "msg": Registered("Outlook", (".msg",), "msg", "redaction.documents.outlook", {".msg": ".eml"}),
    "zip": Registered("ZIP", (".zip",), "zip", "redaction.documents.zip_archive"),
    "docx": Registered(
        "Word",
        (".docx", ".docm", ".dotx", ".dotm"),
        "docx",
        "redaction.documents.ooxml.docx",
        {".docm": ".docx", ".dotm": ".dotx", ".doc": ".docx", ".dot": ".docx", ".rtf": ".docx"},
    ),
    "xlsx": Registered(
        "Excel",
        (".xlsx", ".xlsm", ".xltx", ".xltm"),
        "xlsx",
        "redaction.documents.ooxml.xlsx",
        {".xlsm": ".xlsx", ".xltm": ".xltx", ".xls": ".xlsx", ".xlt": ".xlsx"},
    ),
    "pptx": Registered(
        "PowerPoint",
        (".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm"),
        "pptx",
        "redaction.documents.ooxml.pptx",
        {".pptm": ".pptx", ".ppsm": ".ppsx", ".potm": ".potx"}
        | dict.fromkeys((".ppt", ".pps", ".pot"), ".pptx"),
    ),
    "legacy": Registered(
        "old Office",
        (".doc", ".dot", ".xls", ".xlt", ".ppt", ".pps", ".pot"),
        "ole",
        "redaction.documents.legacy.binary",
    ),
    "rtf": Registered("RTF", (".rtf",), "rtf", "redaction.documents.legacy.rich_text"),
    "odt": Registered("OpenDocument text", (".odt", ".ott"), "odt", "redaction.documents.odf.text"),
    "ods": Registered(
        "OpenDocument spreadsheet", (".ods", ".ots"), "ods", "redaction.documents.odf.spreadsheet"
    ),
    "odp": Registered(
        "OpenDocument presentation", (".odp", ".otp"), "odp", "redaction.documents.odf.presentation"
    ),
    "pdf": Registered("PDF", (".pdf",), "pdf", "redaction.documents.pdf"),
    "image": Registered(
        "image",
        (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp"),
        "image",
        "redaction.documents.images.files",
    ),
    "svg": Registered("SVG drawing", (".svg",), "text", "redaction.documents.svg.format"),
    "metafile": Registered(
        "Windows metafile", (".emf", ".wmf"), "metafile", "redaction.documents.metafiles.format"
    ),
}

_MOST_NAMED = 6  # suffixes of one format in a sentence
_FORBIDDEN_IN_NAMES = frozenset('<>:"/\\|?*')


def supported() -> str:
    """Return the supported formats as part of a sentence."""
    parts = [f"{entry.label} ({_listed(entry.suffixes)})" for entry in FORMATS.values()]
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _listed(suffixes: Sequence[str]) -> str:
    named, rest = suffixes[:_MOST_NAMED], len(suffixes) - _MOST_NAMED
    return ", ".join(named) + (f" and {rest} more" if rest > 0 else "")


def format_for(name: str, content: bytes) -> Format:
    """Return the format of a file whose suffix and content agree.

    Raise UnsupportedFormat for a suffix that nothing reads, UnreadableDocument for an empty file or a content
    that is not what the suffix says, ProtectedDocument for a password, DocumentTooLarge over 200 MB.
    """
    _, suffix = _split(name)
    entry = next((entry for entry in FORMATS.values() if suffix.lower() in entry.suffixes), None)
    if entry is None:
        raise UnsupportedFormat(format=_printable(suffix), supported=supported())
    if not content:
        raise UnreadableDocument(format=entry.label, reason="it is empty")
    limits.check_source(content)
    kind = content_kind.detect(content, entry.label)
    if kind != entry.content:
        raise UnreadableDocument(
            format=entry.label, reason=f"its content is {content_kind.describe(kind)}, not {entry.label}"
        )
    return entry.load()


def read(name: str, content: bytes, handling: Handling = AS_IT_IS) -> Document:
    """Return the document with its segments; the last one is the file's own name without its suffix.

    ``name`` may carry folders, which are dropped; ``handling`` is what the policy wants done before. Raises what
    ``format_for`` and the format's ``read`` raise.
    """
    base = _base(name)
    with remembering() as memory, limits.one_file():
        document = _prepared(read_inner(base, content, 0), content, handling)
    stem, _ = _split(base)
    name_segment = Segment(
        id=len(document.segments),
        text=stem,
        kind=SegmentKind.NAME,
        context=Context(place="file name"),
        spelling=Spelling.FILE_NAME,
    )
    segments = (*document.segments, name_segment)
    return replace(
        document,
        segments=tuple(replace(s, id=i) if s.id != i else s for i, s in enumerate(segments)),
        readings=memory.entries(),
    )


def _prepared(document: Document, content: bytes, handling: Handling) -> Document:
    """Return a document as the policy wants it read; its name and hash stay those of the file."""
    prepared = prepare(document.format, document.source, handling)
    if prepared.content == document.source:
        return document
    suffix = FORMATS[document.format].suffixes[0]
    changed = read_inner("document" + suffix, prepared.content, 0)
    notices = tuple(dict.fromkeys((*document.notices, *prepared.notices, *changed.notices)))
    return replace(changed, name=document.name, notices=notices).made_from(content)


def read_inner(name: str, content: bytes, depth: int) -> Document:
    """Return a document ``depth`` documents deep (attached, embedded) without the segment of a file name.

    Raise UnreadableDocument also for nesting that is too deep and for whatever goes wrong in a damaged file: an
    error of a library could quote the document.
    """
    format = format_for(name, content)
    label = FORMATS[format.name].label
    if depth > limits.NESTING:
        raise UnreadableDocument(format=label, reason="documents are nested too deeply in it")
    at_depth = getattr(format, "read_at_depth", None)
    try:
        document: Document = at_depth(name, content, depth) if at_depth else format.read(name, content)
    except RedactionError:
        raise
    except MemoryError:
        raise DocumentTooLarge(what="its content", limit="what fits in memory") from None
    except Exception:
        raise UnreadableDocument(format=label, reason="its structure is broken") from None
    return document


def write(document: Document, replacements: Sequence[Replacement]) -> bytes:
    """Return the document's bytes with the replacements made; those of the file's name are not part of them.

    Raise UnwritableReplacement also for whatever goes wrong in a damaged file, and ValueError for replacements that
    overlap or leave their segments, which is a mistake of the caller.
    """
    own = [replacement for replacement in replacements if replacement.segment != document.file_name.id]
    edits.by_segment(own, document.segments)
    entry = FORMATS[document.format]
    try:
        with remembering(document.readings), limits.one_file():
            return entry.load().write(document, own)
    except RedactionError:
        raise
    except MemoryError:
        raise DocumentTooLarge(what="its content", limit="what fits in memory") from None
    except Exception:
        raise UnwritableReplacement(format=entry.label, place="its structure is broken") from None


def output_name(document: Document, replacements: Sequence[Replacement]) -> str:
    """Return the file name with the replacements of the last segment made, legal on every system."""
    segment = document.file_name
    own = [replacement for replacement in replacements if replacement.segment == segment.id]
    stem = apply_to_text(segment.text, own)
    legal = "".join("_" if c in _FORBIDDEN_IN_NAMES or ord(c) < 32 else c for c in stem).strip(" .")
    suffix = _split(document.name)[1]
    return (legal or "document") + FORMATS[document.format].becomes.get(suffix.lower(), suffix)


def with_suffix_of(name: str, other: str) -> str:
    """Return a file name with the suffix of another: an original .msg that was written as .eml is restored as .eml."""
    return _split(name)[0] + (_split(other)[1] or _split(name)[1])


def _base(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]


def _split(name: str) -> tuple[str, str]:
    stem, dot, suffix = _base(name).rpartition(".")
    return (stem, dot + suffix) if dot and stem else (_base(name), "")


def _printable(suffix: str) -> str:
    """Return a suffix that is fit for a message; an unusual one could be a part of a name."""
    bare = suffix[1:]
    return suffix.lower() if bare.isascii() and bare.isalnum() and len(bare) <= 5 else "this kind"
