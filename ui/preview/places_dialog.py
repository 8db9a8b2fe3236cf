"""Asks a person to look at the very places that the leak check could not read, document by document."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from kpo_vault.workflow.protecting import ProtectedFile
from ui.icons import Icons
from ui.widgets.controls import button, column, label, row, scrolled
from ui.widgets.dialog import Dialog


def unread(files: Sequence[ProtectedFile]) -> tuple[ProtectedFile, ...]:
    """Return the documents that were refused for nothing but places that no reader can see into."""
    return tuple(
        file
        for file in files
        if file.refused and file.report is not None and not file.report.leaks and file.report.open_places
    )


class PlacesDialog(Dialog):
    """One tick a document; accepted with the places of those that are ticked."""

    def __init__(self, icons: Icons, files: Sequence[ProtectedFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.resize(640, 480)
        self._boxes: dict[Path, QCheckBox] = {}
        self._places: dict[Path, tuple[str, ...]] = {}
        items: list[QWidget | int] = []
        for file in unread(files):
            places = file.report.open_places if file.report is not None else ()
            box = QCheckBox(
                self.tr("{document}: I have looked at all of it in the original").format(
                    document=file.source.name
                )
            )
            lines = "\n".join(f"•  {item.place}: {item.reason}" for item in places)
            box.setAccessibleDescription(lines)
            box.toggled.connect(self._check)
            self._boxes[file.source] = box
            self._places[file.source] = tuple(item.place for item in places)
            items += [box, label(lines, "caption", wrap=True), 4]
        area = scrolled(column(*items, None, gap=6))
        self.accept_button = button(icons, self.tr("Protect again"), "shield-check", kind="primary")
        self.accept_button.clicked.connect(self.accept)
        cancel = button(icons, self.tr("Leave them out"))
        cancel.clicked.connect(self.reject)
        sentence = label(
            self.tr(
                "These places may show what no reader can see, such as words in a picture. A document leaves only if "
                "a person has looked at each of its places. Your confirmation is kept in the vault."
            ),
            "muted",
            wrap=True,
        )
        self.setLayout(
            column(
                label(self.tr("Places that nobody could read"), "title"),
                sentence,
                area,
                row(None, cancel, self.accept_button),
                margin=24,
            )
        )
        self._check()

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        """One tick a document."""
        return tuple(self._boxes.values())

    @property
    def places(self) -> Mapping[Path, Collection[str]]:
        """The places of the documents that are ticked."""
        return {path: self._places[path] for path, box in self._boxes.items() if box.isChecked()}

    def _check(self) -> None:
        self.accept_button.setEnabled(any(box.isChecked() for box in self._boxes.values()))
