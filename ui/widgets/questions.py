"""A question before something that cannot be taken back: the safe answer is the one that Return and Escape give."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

__all__ = ["confirm"]


def confirm(
    parent: QWidget, question: str, consequence: str, act: str, do: Callable[[], object], *, keep: str = ""
) -> QMessageBox:
    """Ask without waiting for the answer: ``act`` and ``keep``, or the system's word for Cancel, are the buttons.

    ``do`` is called after ``act`` and nothing after the other.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("KPO Vault")
    box.setText(question)
    box.setInformativeText(consequence)
    acting = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    keeping = (
        box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
        if keep
        else box.addButton(QMessageBox.StandardButton.Cancel)
    )
    box.setDefaultButton(keeping)
    box.setEscapeButton(keeping)
    acting.clicked.connect(lambda _checked=False: do())
    box.open()
    return box
