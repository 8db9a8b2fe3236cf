"""Copying of confidential text: only when asked for, and marked so that clipboard histories leave it out."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

# What clipboard histories look for: KDE's Klipper, Windows' clipboard history and cloud, macOS' nspasteboard.org.
_CONCEALED = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"1",
}


def concealed(text: str) -> QMimeData:
    """Return a text as clipboard data that histories are asked to leave out."""
    data = QMimeData()
    data.setText(text)
    for name, value in _CONCEALED.items():
        data.setData(name, QByteArray(value))
    return data


def copy(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setMimeData(concealed(text))
