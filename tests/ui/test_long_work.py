"""Long work pauses, goes on, lets the vault's short work through, and never seems to go back."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject

from kpo_vault.progress import CancelToken
from ui.tasks import Bridge, Lane
from ui.widgets.durations import time_left
from ui.widgets.page import Page


def until_cancelled(*, progress, cancel):
    step = 0
    while True:
        step += 1
        progress(0.1, f"step {step}", ("detail", step))
        cancel.raise_if_cancelled()
        threading.Event().wait(0.01)


def leaving_out(*, progress, cancel: CancelToken):
    progress(0.1, "began")
    while not cancel.leaves_out(3):
        threading.Event().wait(0.01)
    return [cancel.leaves_out(part) for part in range(5)]


def back_and_forth(*, progress, cancel):
    for done in (0.2, 0.1, 0.6, 0.3, 0.8):
        progress(done, "")
        threading.Event().wait(0.06)


def test_paused_work_stands_still_in_each_lane_and_goes_on(qtbot, bridge: Bridge):
    for lane in Lane:
        notes, stopped = [], []
        task = bridge.run_long(
            bridge, until_cancelled, lane=lane, noted=notes.append, stopped=lambda: stopped.append(True), name="Counting"  # noqa: B023
        )  # fmt: skip
        qtbot.waitUntil(lambda: len(notes) > 3)  # noqa: B023
        task.pause()
        assert task.paused
        qtbot.wait(150)
        before = len(notes)
        qtbot.wait(150)
        assert len(notes) == before
        task.resume()
        qtbot.waitUntil(lambda: len(notes) > before + 3)  # noqa: B023
        assert notes == [("detail", n + 1) for n in range(len(notes))]  # all of them, in order
        assert [each.name for each in bridge.running()] == ["Counting"]
        task.pause()
        task.cancel()  # paused work can be cancelled
        qtbot.waitUntil(lambda: bool(stopped))  # noqa: B023
        assert bridge.running() == ()


def test_short_work_passes_attentive_work_but_what_is_certain_waits(qtbot, bridge: Bridge):
    owner, got, order = QObject(), [], []
    task = bridge.run_long(owner, until_cancelled, attentive=True, stopped=lambda: order.append("stopped"))
    bridge.run(owner, threading.get_ident, done=got.append)
    bridge.run(owner, threading.get_ident, done=got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert len(set(got)) == 1
    task.pause()
    bridge.run(owner, lambda: 7, done=got.append)
    qtbot.waitUntil(lambda: got[-1] == 7)  # also while it rests
    bridge.run(owner, lambda: order.append("closed"), certain=True)
    qtbot.wait(100)
    assert order == []
    task.cancel()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert set(order) == {"stopped", "closed"}


def test_long_work_waits_for_long_work(qtbot, bridge: Bridge):
    owner, ended = QObject(), []
    first = bridge.run_long(
        owner, until_cancelled, attentive=True, stopped=lambda: ended.append(1), name="First"
    )
    second = bridge.run_long(owner, until_cancelled, stopped=lambda: ended.append(2), name="Second")
    assert [task.name for task in bridge.running()] == ["First", "Second"]
    second.cancel()
    qtbot.wait(100)
    assert ended == []
    first.cancel()
    qtbot.waitUntil(lambda: ended == [1, 2])


def test_one_part_is_left_out_in_the_worker_process(qtbot, bridge: Bridge):
    owner, got, began = QObject(), [], []
    task = bridge.run_long(
        owner, leaving_out, lane=Lane.COMPUTE, done=got.append, progressed=lambda *_: began.append(True)
    )
    qtbot.waitUntil(lambda: bool(began))
    task.leave_out(3)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [[False, False, False, True, False]]


def test_progress_never_goes_back(qtbot, bridge: Bridge):
    shown: list[float] = []
    with qtbot.waitSignal(bridge.idle):
        bridge.run_long(bridge, back_and_forth, progressed=lambda done, _message: shown.append(done))
    assert shown == sorted(shown)
    assert shown[-1] == 0.8


def test_the_strip_pauses_and_goes_on(qtbot, icons, bridge: Bridge):
    page = Page(icons, bridge, "Title", "Subtitle")
    qtbot.addWidget(page)
    page.show()
    page.start(until_cancelled, "Working", lambda _: None)
    assert not page.progress.pause_button.isVisible()
    page.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not bridge.busy)
    task = page.start(until_cancelled, "Working", lambda _: None, pausable=True)
    page.progress.pause_button.click()
    assert task.paused
    assert page.progress.pause_button.accessibleName() == "Go on"
    page.progress.pause_button.click()
    assert not task.paused
    page.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not bridge.busy)


def test_lengths_of_time_are_no_more_exact_than_they_are_known():
    assert time_left(3) == "a few seconds left"
    assert time_left(41) == "about 50 s left"
    assert time_left(58) == "about 1 min left"
    assert time_left(600) == "about 10 min left"
    assert time_left(3600 * 5 + 60 * 17) == "about 5 h 20 min left"
    assert time_left(3599) == "about 1 h 0 min left"
