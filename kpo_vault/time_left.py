"""How long work will still take, from how far it has come: steady enough to be read, honest enough to be believed."""

from __future__ import annotations

_WINDOW = 60.0  # seconds of the recent past that count as much as all that came before
_FIRST_SECONDS = 2.0  # before that nobody knows
_FIRST_SHARE = 0.01
_CALM = 0.3  # of a change of mind that one report may bring


class TimeLeft:
    """Takes reports of progress (0..1) with their time in seconds, and tells how many seconds are left.

    The pace is the mean of the whole run's and the last minute's; documents differ, so a new report moves it by a part only.
    Time during which the work was paused does not count.
    """

    def __init__(self, now: float) -> None:
        self._start = now
        self._rested = 0.0
        self._paused: float | None = None
        self._reports: list[tuple[float, float]] = [(0.0, 0.0)]  # working time, share
        self._pace: float | None = None  # share a second

    def note(self, done: float, now: float) -> None:
        """Take a report; one that goes back is ignored."""
        worked = self._worked(now)
        if done <= self._reports[-1][1]:
            return
        self._reports.append((worked, done))
        while len(self._reports) > 2 and worked - self._reports[1][0] > _WINDOW:
            del self._reports[0]
        if worked < _FIRST_SECONDS or done < _FIRST_SHARE:
            return
        since, share = self._reports[0]
        recent = (done - share) / max(worked - since, 1e-3)
        pace = (done / worked + recent) / 2
        self._pace = pace if self._pace is None else self._pace + _CALM * (pace - self._pace)

    def pause(self, now: float) -> None:
        """The work waits from now on."""
        self._paused = self._paused or now

    def resume(self, now: float) -> None:
        """The work goes on."""
        if self._paused is not None:
            self._rested += now - self._paused
            self._paused = None

    def seconds(self, now: float) -> float | None:
        """Return how many seconds of work are left, or None while that is unknown."""
        if self._pace is None or self._pace <= 0:
            return None
        since, done = self._reports[-1]
        left = (1.0 - done) / self._pace
        # Between two reports the time goes on, but a late one does not make the rest nothing.
        return max(left - (self._worked(now) - since), left * 0.1)

    def _worked(self, now: float) -> float:
        paused = now - self._paused if self._paused is not None else 0.0
        return now - self._start - self._rested - paused
