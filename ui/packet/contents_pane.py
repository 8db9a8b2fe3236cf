"""First step: which of the protected files go in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kpo_vault.workflow.sealing import ContentFile
from ui.counting import files as counted_files
from ui.counting import places as counted_places
from ui.icons import Icons
from ui.inbox.rows import size_text
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.rows import Column, RowModel, RowTable


@dataclass(frozen=True, slots=True, repr=False)
class ContentRow:
    """A file and whether it goes in."""

    file: ContentFile
    chosen: bool = True


def contents_model(icons: Icons, parent: QObject | None = None) -> RowModel[ContentRow]:
    """Return the item model of the files."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Packet", "Goes in"),
                lambda r: translate("Packet", "Yes") if r.chosen else translate("Packet", "No"),
                lambda r: ("circle-check", "success") if r.chosen else ("minus", "muted"),
                width=96,
            ),
            Column(
                translate("Packet", "Protected file"),
                lambda r: r.file.name,
                lambda _r: ("file-check", "muted"),
            ),
            Column(translate("Packet", "Made from"), lambda r: r.file.original or "–"),
            Column(
                translate("Packet", "Tokens"),
                lambda r: str(r.file.tokens),
                width=86,
                right=True,
                sort=lambda r: r.file.tokens,
            ),
            Column(
                translate("Packet", "Size"),
                lambda r: size_text(r.file.size),
                width=90,
                right=True,
                sort=lambda r: r.file.size,
            ),
            Column(translate("Packet", "To note"), _note, _look, width=190),
        ),
        parent,
    )


def _note(row: ContentRow) -> str:
    translate = QCoreApplication.translate
    notes = []
    if not row.file.as_protected:
        notes.append(translate("Packet", "Changed since it was protected"))
    if row.file.markings:
        notes.append(translate("Packet", "Legend not cleared"))
    if row.file.acknowledged:
        seen = counted_places(len(row.file.acknowledged))
        notes.append(translate("Packet", "{places} seen by a person only").format(places=seen))
    return "; ".join(notes)


def _look(row: ContentRow) -> tuple[str, str]:
    if not row.file.as_protected or row.file.markings:
        return "triangle-alert", "warning"
    return ("info", "muted") if row.file.acknowledged else ("", "muted")


class _Table(RowTable):
    """Space takes a file out, or in again."""

    toggled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle on Space."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggled.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class ContentsPane(QWidget):
    """The files with a mark each; ``changed`` when a mark changes."""

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = contents_model(icons)
        self.table = _Table(self.model, self.tr("Files of the packet"), bare=True)
        self.table.toggled.connect(self.toggle)
        self.table.doubleClicked.connect(self.toggle)
        self.toggle_button = button(icons, self.tr("Take out or put in"), "package", tip=self.tr("Space"))
        self.toggle_button.clicked.connect(self.toggle)
        self._matter = ""
        self._sum = label(role="muted", wrap=True)
        frame = card()
        frame.setLayout(column(self.table, margin=1))
        hint = label(
            self.tr(
                "Inside the packet files are called document-01 and so on; the vault remembers which is which."
            ),
            "caption",
            wrap=True,
        )
        line = row(self._sum, self.toggle_button)
        line.setStretch(0, 1)
        layout = column(line, frame, hint, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of the files that go in."""
        return tuple(each.file.name for each in self.model.rows if each.chosen)

    def show_files(self, files: Sequence[ContentFile], matter: str) -> None:
        """Offer these files, all marked but those that were taken out before."""
        out = {each.file.name for each in self.model.rows if not each.chosen}
        self._matter = matter
        self.model.set_rows([ContentRow(file, file.name not in out) for file in files])
        if files:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._tell()

    def clear(self) -> None:
        """Forget the files."""
        self.model.set_rows(())
        self._sum.clear()

    def toggle(self) -> None:
        """Take the current file out, or put it in."""
        current = self.table.selected_row()
        if current is None:
            return
        self.model.replace(self.model.rows.index(current), replace(current, chosen=not current.chosen))
        self._tell()

    def _tell(self) -> None:
        self._sum.setText(
            self.tr("{files} of the matter {matter} go in.").format(
                files=counted_files(len(self.chosen)), matter=self._matter
            )
        )
        self.changed.emit()
