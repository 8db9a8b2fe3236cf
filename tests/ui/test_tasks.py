"""Results come back in the window's thread, in order; cancelling and closing leave nothing behind."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject

from ui.tasks import Lane
from ui.widgets.page import Page


def in_another_process(*, progress, cancel):
    import os

    progress(0.5, "half")
    return os.getpid()


def until_cancelled(*, progress, cancel):
    while True:
        progress(0.1, "working")
        cancel.raise_if_cancelled()
        threading.Event().wait(0.01)


def fails(*, progress, cancel):
    raise ValueError("a value out of a document")


def test_result_arrives_in_the_window_thread(qtbot, bridge):
    owner, got = QObject(), []
    bridge.run(owner, threading.get_ident, done=lambda ident: got.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    worker, receiver = got[0]
    assert worker != receiver == threading.get_ident()


def test_vault_work_keeps_its_order_and_thread(qtbot, bridge):
    owner, got = QObject(), []
    for number in range(50):
        bridge.run(owner, lambda n=number: (n, threading.get_ident()), done=got.append)
    qtbot.waitUntil(lambda: len(got) == 50)
    assert [number for number, _ in got] == list(range(50))
    assert len({ident for _, ident in got}) == 1


def test_compute_lane_is_another_process(qtbot, bridge):
    import os

    owner, got, reports = QObject(), [], []
    bridge.run_long(
        owner,
        in_another_process,
        lane=Lane.COMPUTE,
        done=got.append,
        progressed=lambda done, message: reports.append((done, message)),
    )
    qtbot.waitUntil(lambda: bool(got), timeout=20_000)
    assert got[0] != os.getpid()


@pytest.mark.parametrize("lane", list(Lane))
def test_cancelling_stops_and_says_so(qtbot, bridge, lane):
    owner, stopped, reports = QObject(), [], []
    task = bridge.run_long(
        owner,
        until_cancelled,
        lane=lane,
        stopped=lambda: stopped.append(True),
        progressed=lambda done, message: reports.append(message),
    )
    qtbot.waitUntil(lambda: bool(reports), timeout=20_000)
    task.cancel()
    qtbot.waitUntil(lambda: bool(stopped), timeout=20_000)
    assert not bridge.busy


@pytest.mark.parametrize("lane", list(Lane))
def test_failure_reaches_the_caller(qtbot, bridge, lane):
    owner, errors = QObject(), []
    bridge.run_long(owner, fails, lane=lane, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=20_000)
    assert isinstance(errors[0], ValueError)


def test_nothing_is_called_on_a_deleted_owner(qtbot, bridge):
    owner, got, gate = QObject(), [], threading.Event()
    bridge.run(owner, gate.wait, done=got.append)
    shiboken6.delete(owner)
    with qtbot.waitSignal(bridge.idle):
        gate.set()
    assert not got


def test_cancelled_before_it_started(qtbot, bridge):
    owner, stopped, gate = QObject(), [], threading.Event()
    bridge.run(owner, gate.wait)
    task = bridge.run_long(owner, until_cancelled, stopped=lambda: stopped.append(True))
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(stopped))


def test_page_says_errors_and_cancellation(qtbot, icons, bridge):
    page = Page(icons, bridge, "Title", "Subtitle")
    qtbot.addWidget(page)
    page.show()
    page.start(fails, "Working", lambda _: None)
    assert page.progress.isVisible()
    qtbot.waitUntil(lambda: not page.progress.isVisible())
    assert "ValueError" in page.banner.text
    assert "a value" not in page.banner.text
    page.start(until_cancelled, "Working", lambda _: None)
    page.progress.cancel_button.click()
    qtbot.waitUntil(lambda: "Cancelled" in page.banner.text)


def test_closing_still_runs_what_is_certain_and_hands_back_what_nobody_takes(qtbot):
    from ui.tasks import Bridge

    bridge, owner = Bridge(), QObject()
    gate, ran, unwanted, delivered = threading.Event(), [], [], []
    bridge.run(
        owner,
        gate.wait,
        done=delivered.append,
        unwanted=lambda r: unwanted.append((r, threading.get_ident())),
    )
    bridge.run(owner, lambda: ran.append("ordinary"))
    bridge.run(owner, lambda: ran.append(threading.get_ident()), certain=True)
    threading.Timer(0.05, gate.set).start()
    bridge.close()
    qtbot.wait(1)
    assert delivered == []  # nothing reaches a window that is gone
    assert ran[0] == "ordinary"  # short work that was asked for is done
    assert unwanted == [(True, ran[1])]  # in the thread that owns the vault
    bridge.run(owner, lambda: ran.append("late"))
    assert len(ran) == 2
    assert not bridge.busy


def _doubled(number: int) -> int:
    return 2 * number


def test_a_page_waits_for_no_long_work(qtbot, bridge):
    from kpo_vault.workflow.workers import Shared

    order: list[object] = []
    long = bridge.run_long(bridge, until_cancelled, lane=Lane.COMPUTE, stopped=lambda: order.append("long"))
    bridge.run_page(bridge, _doubled, Shared(21), done=order.append)
    qtbot.waitUntil(lambda: order == [42], timeout=60_000)
    long.cancel()
    qtbot.waitUntil(lambda: order == [42, "long"], timeout=60_000)
