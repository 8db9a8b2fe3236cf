"""The files of an opened packet, and the glossary of its tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from redaction.catalogue import entity_types
from redaction.documents.model import Document
from redaction.tokens import read_tokens
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel
from ui.wording import said


@dataclass(frozen=True, slots=True)
class PacketFileRow:
    """A file of the packet."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class GlossaryRow:
    """A token with what kind of thing it stands for and how often it occurs; never what it stands for."""

    token: str
    meaning: str
    count: int


def glossary(documents: Sequence[Document]) -> tuple[GlossaryRow, ...]:
    """Return the tokens of documents in the order of their spelling."""
    types = entity_types()
    counts: dict[str, int] = {}
    meanings: dict[str, str] = {}
    for document in documents:
        for segment in document.segments:
            for reading in read_tokens(segment.text):
                if not reading.exact or reading.entity_type is None:
                    continue
                token = segment.text[reading.start : reading.end]
                counts[token] = counts.get(token, 0) + 1
                known = types.get(reading.entity_type)
                meanings[token] = said(known.sentence) if known else reading.entity_type
    return tuple(GlossaryRow(token, meanings[token], counts[token]) for token in sorted(counts))


def size_text(size: int) -> str:
    """Return a number of bytes as a person reads it."""
    amount = float(size)
    for unit in ("B", "kB", "MB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}"
        amount /= 1000
    return f"{amount:.1f} GB"


def files_model(icons: Icons, parent: QObject | None = None) -> RowModel[PacketFileRow]:
    """Return the item model of the packet's files."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(translate("Inbox", "File"), lambda f: f.name, lambda _f: ("file-text", "muted")),
            Column(
                translate("Inbox", "Size"),
                lambda f: size_text(f.size),
                width=90,
                right=True,
                sort=lambda f: f.size,
            ),
        ),
        parent,
    )


def glossary_model(icons: Icons, parent: QObject | None = None) -> RowModel[GlossaryRow]:
    """Return the item model of the glossary."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(translate("Inbox", "Token"), lambda g: g.token, lambda _g: ("tag", "primary"), width=280),
            Column(translate("Inbox", "Stands for"), lambda g: g.meaning),
            Column(
                translate("Inbox", "Times"),
                lambda g: str(g.count),
                width=70,
                right=True,
                sort=lambda g: g.count,
            ),
        ),
        parent,
    )
