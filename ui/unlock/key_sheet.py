"""A recovery key on the screen, and the ways to take it off the machine: print, save as a page, copy."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QWidget

from kpo_vault.workflow import recovery_sheets
from kpo_vault.workflow.recovery_sheets import SheetTexts, groups
from ui import clipboard
from ui.icons import Icons
from ui.tasks import Bridge
from ui.widgets.banner import Banner
from ui.widgets.controls import button, card, column, label, row

_POINTS = 72.0
_MOST_DOTS = 600  # an inch: enough for a QR code and letters; more only takes memory


class KeySheet(QWidget):
    """Shows one key until ``clear``; the page is made in memory."""

    def __init__(self, icons: Icons, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._key = self._name = ""
        self.banner = Banner(icons)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        frame = card("info")
        self._shown = QWidget()
        self._shown.setLayout(self._grid)
        self._shown.setAccessibleName(self.tr("Recovery key"))
        frame.setLayout(row(None, self._shown, None, margin=12))
        self.print_button = button(icons, self.tr("Print…"), "printer")
        self.save_button = button(icons, self.tr("Save as PDF…"), "save")
        self.copy_button = button(icons, self.tr("Copy"), "copy")
        self.print_button.clicked.connect(self._ask_print)
        self.save_button.clicked.connect(self._ask_save)
        self.copy_button.clicked.connect(lambda: clipboard.copy(self._key))
        sentence = label(
            self.tr(
                "If the passphrase is lost, only this key opens the vault. It is shown once. Whoever has it can read "
                "every original: keep it on paper in a safe."
            ),
            "muted",
            wrap=True,
        )
        buttons = row(self.print_button, self.save_button, self.copy_button, None)
        self.setLayout(column(sentence, frame, buttons, self.banner, gap=10))

    @property
    def key(self) -> str:
        """The key that is shown, empty after ``clear``."""
        return self._key

    def show_key(self, key: str, name: str = "") -> None:
        """Show a key; ``name`` is whose vault it is, for the page."""
        self.clear()
        self._key, self._name = key, name
        for number, group in enumerate(groups(key)):
            caption = label(str(number + 1), "caption")
            words = label(group, "words", selectable=True)
            words.setAccessibleName(
                self.tr("Group {number}: {group}").format(number=number + 1, group=" ".join(group))
            )
            line, place = divmod(number, 2)
            self._grid.addWidget(caption, line, 2 * place)
            self._grid.addWidget(words, line, 2 * place + 1)

    def clear(self) -> None:
        """Forget the key."""
        self._key = self._name = ""
        self.banner.hide()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def save(self, path: Path) -> None:
        """Write the page into a file that only this user can read."""
        key, name, texts = self._key, self._name, _texts()
        self._bridge.run(
            self,
            lambda: recovery_sheets.write_sheet(key, name, path, texts),
            done=lambda _none: self.banner.say(
                "success", self.tr("Saved. Print it, then remove the file from this machine.")
            ),
            failed=self.banner.fail,
        )

    def print(self, printer: QPrinter) -> None:
        """Print the page that goes into the safe."""
        key, name, texts = self._key, self._name, _texts()
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        dots = min(printer.resolution(), _MOST_DOTS)
        self._bridge.run(
            self,
            lambda: _picture(recovery_sheets.sheet(key, name, date.today(), texts, today), dots),
            done=partial(self._draw, printer),
            failed=self.banner.fail,
        )

    def _draw(self, printer: QPrinter, picture: QImage) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            self.banner.say("danger", self.tr("The printer cannot be reached."))
            return
        room = QRectF(painter.viewport())
        size = picture.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(room.topLeft(), size), picture)
        painter.end()
        self.banner.say("success", self.tr("Sent to the printer. Put the page into the safe."))

    def _ask_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print(printer) if self._key else None)
        QDialog.open(dialog)  # the print dialog's own wants a slot by its name

    def _ask_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery key"), "recovery-key.pdf", self.tr("Page (*.pdf)")
        )
        if name:
            self.save(Path(name))


def _texts() -> SheetTexts:
    translate = QCoreApplication.translate
    return SheetTexts(
        heading=translate("RecoverySheet", "Recovery key"),
        owner=translate("RecoverySheet", "KPO Vault of {name}"),
        made=translate("RecoverySheet", "Made on {date}. It replaces every earlier sheet: destroy those."),
        by_hand=translate("RecoverySheet", "To type"),
        by_code=translate("RecoverySheet", "To scan"),
        steps_heading=translate("RecoverySheet", "If the passphrase is lost"),
        steps=(
            translate("RecoverySheet", "Open KPO Vault and choose “Use the recovery key”."),
            translate(
                "RecoverySheet",
                "Type the eight groups, or scan the code. Small letters, blanks and hyphens do not matter; the last "
                "sign of each group tells a slip.",
            ),
            translate("RecoverySheet", "Set a new passphrase in the settings, and make a new sheet."),
        ),
        warning=translate(
            "RecoverySheet",
            "Whoever has this sheet can read every original. Keep it in a safe, away from the machine, and never in a "
            "file or a picture.",
        ),
    )


def _picture(content: bytes, dots: int) -> QImage:
    """Return the page as an image of so many dots an inch."""
    document = pypdfium2.PdfDocument(content)
    try:
        bitmap = document[0].render(scale=dots / _POINTS, rev_byteorder=True)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB888
        )
        return image.copy()
    finally:
        document.close()
