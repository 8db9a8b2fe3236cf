"""The rows of the inbox: packets opened earlier, files, the glossary, tokens that need a look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from kpo_vault.workflow.glossary import GlossaryEntry
from kpo_vault.workflow.opened import OpenedPacket
from redaction.restore import RestoreItem, RestoreStatus
from ui.dates import shown_day
from ui.icons import Icons
from ui.paths import shown
from ui.widgets.rows import Column, RowModel
from ui.wording import said, shown_place


@dataclass(frozen=True, slots=True)
class PacketFileRow:
    """A file of the packet."""

    name: str
    size: int


def size_text(size: int) -> str:
    """Return a number of bytes as a person reads it."""
    return QLocale().formattedDataSize(
        size, 1 if size >= 1000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


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
                width=110,
                right=True,
                sort=lambda f: f.size,
            ),
        ),
        parent,
    )


def glossary_model(icons: Icons, parent: QObject | None = None) -> RowModel[GlossaryEntry]:
    """Return the item model of the glossary."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(translate("Inbox", "Token"), lambda g: g.token, lambda _g: ("tag", "primary"), width=260),
            Column(translate("Inbox", "Stands for"), lambda g: said(g.meaning)),
            Column(translate("Inbox", "Grammar"), lambda g: grammar(g.grammar), width=150),
            Column(
                translate("Inbox", "Times"),
                lambda g: str(g.count),
                width=80,
                right=True,
                sort=lambda g: g.count,
            ),
        ),
        parent,
    )


def grammar(hint: str) -> str:
    """Return what is known of a token's gender and number in the language of the window."""
    translate = QCoreApplication.translate
    words = {
        "feminine": translate("Inbox", "feminine"),
        "masculine": translate("Inbox", "masculine"),
        "singular": translate("Inbox", "singular"),
        "plural": translate("Inbox", "plural"),
    }
    return " ".join(words.get(word, word) for word in hint.split()) or "–"


def earlier_model(icons: Icons, parent: QObject | None = None) -> RowModel[OpenedPacket]:
    """Return the item model of the packets that were opened earlier."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Inbox", "Opened"),
                lambda p: shown_day(p.opened),
                lambda _p: ("package-open", "muted"),
                width=150,
                sort=lambda p: p.opened.timestamp(),
            ),
            Column(translate("Inbox", "Sender"), lambda p: p.sender, width=200),
            Column(translate("Inbox", "Purpose"), lambda p: p.purpose or "–"),
            Column(
                translate("Inbox", "Opens until"),
                lambda p: shown_day(p.expires) if p.expires else "–",
                width=120,
                sort=lambda p: p.expires.timestamp() if p.expires else float("inf"),
            ),
            Column(translate("Inbox", "Folder"), lambda p: shown(p.folder), tip=lambda p: shown(p.folder)),
        ),
        parent,
    )


_LOOKS = {
    RestoreStatus.ALTERED: ("triangle-alert", "warning"),
    RestoreStatus.SHORT: ("triangle-alert", "warning"),
    RestoreStatus.MISSING: ("circle-alert", "danger"),
}


def preserved_status(item: RestoreItem) -> str:
    """Return what became of a token, as the partner sees it."""
    translate = QCoreApplication.translate
    return {
        RestoreStatus.ALTERED: translate("Inbox", "Damaged"),
        RestoreStatus.SHORT: translate("Inbox", "Cut short"),
        RestoreStatus.MISSING: translate("Inbox", "Missing"),
    }.get(item.status, translate("Inbox", "Not of this packet"))


def preserved_advice(item: RestoreItem) -> str:
    """Return what the partner can do about it."""
    translate = QCoreApplication.translate
    if item.status is RestoreStatus.MISSING:
        return translate("Inbox", "Fine if its sentence was deleted; else put it back")
    if item.proposal:
        return translate("Inbox", "Write {token}").format(token=item.proposal)
    return translate("Inbox", "Nothing stands behind it; write a word of your own")


def preservation_model(icons: Icons, parent: QObject | None = None) -> RowModel[RestoreItem]:
    """Return the item model of the tokens that need a look before the results go back."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Inbox", "State"),
                preserved_status,
                lambda i: _LOOKS.get(i.status, ("circle-x", "danger")),
                width=150,
            ),
            Column(translate("Inbox", "Token"), lambda i: " ".join(i.text.split()), width=190),
            Column(translate("Inbox", "What to do"), preserved_advice, tip=preserved_advice),
            Column(translate("Inbox", "Document"), lambda i: i.document, width=140),
            Column(translate("Inbox", "Place"), lambda i: shown_place(i.place), width=90),
        ),
        parent,
    )
