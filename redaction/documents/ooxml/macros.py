"""Macros and what belongs to them: never written, and the file's types say so afterwards (MS-OFFMACRO2).

A macro is code that no reader here understands, and a document without it is a legal one of the plain kind. Sheets
of Excel 4 macros are a part of their workbook and cannot go alone: such a workbook is refused.
"""

from __future__ import annotations

from redaction.documents.ooxml.package import Package
from redaction.errors import UnreadableDocument

PARTS = {
    "vbaProject": "macros",
    "wordVbaData": "macros",
    "control": "ActiveX controls",
    "extensibility": "changes to the ribbon",
    "keyMapCustomizations": "key assignments",
    "attachedToolbars": "toolbars",
}
_SHEETS = frozenset({"xlMacrosheet", "xlIntlMacrosheet", "dialogsheet"})
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_POWERPOINT = "application/vnd.openxmlformats-officedocument.presentationml."
_PLAIN_TYPES = {
    "application/vnd.ms-word.document.macroEnabled.main+xml": _WORD + "document.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": _WORD + "template.main+xml",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml": _EXCEL + "sheet.main+xml",
    "application/vnd.ms-excel.template.macroEnabled.main+xml": _EXCEL + "template.main+xml",
    "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml": _POWERPOINT + "presentation.main+xml",
    "application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml": _POWERPOINT + "slideshow.main+xml",
    "application/vnd.ms-powerpoint.template.macroEnabled.main+xml": _POWERPOINT + "template.main+xml",
}


def refuse_macro_sheets(package: Package) -> None:
    """Raise UnreadableDocument for a workbook with sheets of Excel 4 macros."""
    for name in package.names():
        if any(relationship.type in _SHEETS for relationship in package.relationships(name)):
            raise UnreadableDocument(
                format=package.label, reason="it holds sheets of Excel 4 macros or dialogs"
            )


def make_plain(package: Package) -> None:
    """Give the main part the type of a document that may hold no macros."""
    for name in package.related("", "officeDocument"):
        plain = _PLAIN_TYPES.get(package.content_type(name))
        if plain:
            package.retype(name, plain)
