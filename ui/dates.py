"""Days and moments as the language writes them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

_DAY = "d MMM yyyy"


def shown_day(day: date) -> str:
    """Return a day: "3 Nov 2026"; the day of a moment is that of its own time zone."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _DAY)


def shown_moment(moment: datetime, *, seconds: bool = False) -> str:
    """Return a moment in its own time zone, which is not named: "3 Nov 2026, 14:05"."""
    there = QDateTime(
        QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute, moment.second)
    )
    return QLocale().toString(there, f"{_DAY}, HH:mm:ss" if seconds else f"{_DAY}, HH:mm")
