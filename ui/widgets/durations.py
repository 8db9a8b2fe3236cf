"""Lengths of time as a person reads them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_MINUTE, _HOUR = 60, 3600


def time_left(seconds: float) -> str:
    """Return about how long something will still take; no more exact than it is known."""
    translate = QCoreApplication.translate
    if seconds < 10:
        return translate("Durations", "a few seconds left")
    if seconds < 0.9 * _MINUTE:
        return translate("Durations", "about {seconds} s left").format(seconds=-(-int(seconds) // 10) * 10)
    if seconds < 0.95 * _HOUR:
        return translate("Durations", "about {minutes} min left").format(
            minutes=max(1, round(seconds / _MINUTE))
        )
    hours, rest = divmod(round(seconds / _MINUTE / 10) * 10, _MINUTE)
    return translate("Durations", "about {hours} h {minutes} min left").format(hours=hours, minutes=rest)
