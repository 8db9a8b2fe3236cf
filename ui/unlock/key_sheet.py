"""A recovery key on the screen, and the ways to take it off the machine: print, save, copy."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from ui import clipboard
from ui.icons import Icons
from ui.widgets.banner import Banner
from ui.widgets.controls import button, card, column, label, row


def _in_lines(key: str) -> str:
    """Return a key in lines of four groups."""
    groups = key.split("-")
    return "\n".join("-".join(groups[start : start + 4]) for start in range(0, len(groups), 4))


class KeySheet(QWidget):
    """Shows one key until ``clear``."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.banner = Banner(icons)
        self._shown = label(role="words", wrap=True, selectable=True)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setAccessibleName(self.tr("Recovery key"))
        frame = card("info")
        frame.setLayout(column(self._shown, margin=16))
        self.print_button = button(icons, self.tr("Print…"), "printer")
        save = button(icons, self.tr("Save as text…"), "save")
        copy = button(icons, self.tr("Copy"), "copy")
        self.print_button.clicked.connect(self._ask_print)
        save.clicked.connect(self._ask_save)
        copy.clicked.connect(lambda: clipboard.copy(self._key))
        sentence = label(
            self.tr(
                "If the passphrase is lost, only this key opens the vault. It is shown once. Whoever has it can read "
                "every original: keep it on paper in a safe."
            ),
            "muted",
            wrap=True,
        )
        self.setLayout(column(sentence, frame, row(self.print_button, save, copy, None), self.banner, gap=10))

    def show_key(self, key: str) -> None:
        """Show a key."""
        self._key = key
        self._shown.setText(_in_lines(key))
        self.banner.hide()

    def clear(self) -> None:
        """Forget the key."""
        self._key = ""
        self._shown.clear()

    def save(self, path: Path) -> None:
        """Write the key into a file that only this user can read."""
        try:
            with os.fdopen(
                os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
            ) as file:
                file.write(self._key + "\n")
        except OSError as error:
            self.banner.fail(error)
        else:
            self.banner.say("success", self.tr("Saved. Move the file off this machine."))

    def print(self, printer: QPrinter) -> None:
        """Print the sheet that goes into the safe."""
        self._document().print_(printer)

    def _ask_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # Some systems have only a dialog of their own, which runs until it is closed.
        if QPrintDialog(printer, self).exec() and self._key:
            self.print(printer)

    def _ask_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery key"), "recovery-key.txt", self.tr("Text (*.txt)")
        )
        if name:
            self.save(Path(name))

    def _document(self) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(QFont(self.font().family(), 11))
        cursor = QTextCursor(document)
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        lines = (
            (self.tr("Recovery key of a KPO Vault"), 18),
            (self.tr("Printed on {date}. It replaces every earlier sheet.").format(date=today), 11),
            (self._key, 16),
            (
                self.tr(
                    "If the passphrase is lost: open the program, choose “Use the recovery key”, and type the groups "
                    "above. Whoever has this sheet can read every original. Keep it in a safe, away from the machine."
                ),
                11,
            ),
        )
        for number, (text, points) in enumerate(lines):
            block, letters = QTextBlockFormat(), QTextCharFormat()
            block.setBottomMargin(14)
            letters.setFontPointSize(points)
            cursor.insertBlock(block, letters) if number else cursor.setBlockFormat(block)
            cursor.insertText(text, letters)
        return document
