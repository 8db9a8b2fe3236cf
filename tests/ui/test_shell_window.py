"""The frame around the screens: roles, packets by double click, languages, arrangement, locking and closing mid-work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QMessageBox, QSplitter

from crypto.kdf import Argon2Cost
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.slots import add_slot
from ui.app import assemble
from ui.languages import Language
from ui.shell.keys_sheet import KeysSheet
from ui.shell.opening import OpenRequests
from ui.shell.palette import Palette
from ui.shell.screens import Role
from ui.shell.window import MainWindow
from ui.window_settings import WindowSettings

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"
COMPLIANCE = "orchard ribbon anvil meadow"


@pytest.fixture
def home(tmp_path) -> Path:
    with Session.create(tmp_path / "home", PASSPHRASE, "Halcyon Legal", cost=CHEAP) as session:
        add_slot(session, "compliance", COMPLIANCE, cost=CHEAP)
    return tmp_path / "home"


@pytest.fixture
def opened(qtbot, home) -> Iterator[Callable[..., MainWindow]]:
    windows = []

    def make(role: Role = Role.COUNSEL, packet: Path | None = None, slot: str = "counsel") -> MainWindow:
        made = assemble(home, role, packet)
        qtbot.addWidget(made)
        windows.append(made)
        made.show()
        passphrase = COMPLIANCE if slot == "compliance" else PASSPHRASE
        made.workspace.open(Session.open(home, passphrase, floor=CHEAP, role=slot))
        idle(qtbot, made)
        return made

    yield make
    for each in windows:
        each.workspace.bridge.cancel_all()
        each.closing.stop_and_close()


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=60_000)


def offered(window: MainWindow) -> set[str]:
    return {key for key, made in window.sidebar._buttons.items() if not made.isHidden()}


class Work:
    """Long work that ends when the test says so, or when it is cancelled."""

    def __init__(self, window: MainWindow) -> None:
        self._go_on = threading.Event()
        self.outcome = ""
        page = window.pages["matters"]
        page.start(self._run, "Counting sheep", self._done, stopped=self._stopped)

    def _run(self, *, progress, cancel) -> str:
        while not self._go_on.wait(0.01):
            cancel.raise_if_cancelled()
        return "done"

    def _done(self, outcome: str) -> None:
        self.outcome = outcome

    def _stopped(self) -> None:
        self.outcome = "stopped"

    def finish(self) -> None:
        self._go_on.set()


def test_counsel_sees_everything_and_begins_with_the_documents(opened):
    window = opened()
    assert window.desk.current == "matters"
    assert offered(window) == set(window.pages)


def test_a_partner_begins_in_the_inbox_and_sees_no_matters(opened):
    window = opened(Role.PARTNER)
    assert window.desk.current == "inbox"
    assert offered(window) == {"inbox", "contacts", "audit", "settings"}
    window.show_screen("matters")
    assert window.desk.current == "inbox"


def test_the_key_slot_decides_over_how_the_program_was_started(opened):
    window = opened(Role.COUNSEL, slot="compliance")
    assert window.desk.current == "audit"
    assert offered(window) == {"audit", "settings"}


def test_a_packet_given_at_the_start_waits_for_the_door(qtbot, opened, tmp_path):
    window = opened(packet=tmp_path / "work.kpo")
    assert window.desk.current == "inbox"
    with qtbot.waitSignal(window.workspace.packet_asked) as asked:
        window.open_packet(tmp_path / "other.kpo")
    assert asked.args == [tmp_path / "other.kpo"]


def test_the_system_s_request_to_open_a_file_is_taken(qtbot, qapp, tmp_path):
    requests = OpenRequests()
    event = QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "work.kpo")))
    with qtbot.waitSignal(requests.asked) as asked:
        assert requests.eventFilter(qapp, event)
    assert asked.args == [tmp_path / "work.kpo"]
    assert not requests.eventFilter(qapp, QEvent(QEvent.Type.User))


def test_another_language_is_spoken_at_once_and_the_vault_stays_open(qtbot, opened):
    window = opened()
    window.show_screen("contacts")
    before = window.pages["contacts"]
    window.workspace.languages.choose(Language.PSEUDO)
    qtbot.waitUntil(lambda: window.pages["contacts"] is not before)
    idle(qtbot, window)
    assert window.workspace.unlocked
    assert window.desk.current == "contacts"
    assert window.pages["contacts"].title.text().startswith("[")
    window.workspace.theme.changed.emit()  # nobody who is gone listens
    window.workspace.languages.choose(Language.ENGLISH)
    qtbot.waitUntil(lambda: window.pages["contacts"].title.text() == "Contacts")
    idle(qtbot, window)


def test_another_language_waits_for_running_work(qtbot, opened):
    window = opened()
    work, before = Work(window), window.pages["matters"]
    window.workspace.languages.choose(Language.PSEUDO)
    assert window.pages["matters"] is before
    work.finish()
    qtbot.waitUntil(lambda: work.outcome == "done")
    qtbot.waitUntil(lambda: window.pages["matters"] is not before)
    window.workspace.languages.choose(Language.ENGLISH)
    qtbot.waitUntil(lambda: window.pages["matters"].title.text() == "Documents")
    idle(qtbot, window)


def test_the_chosen_language_is_remembered(qtbot, opened, home):
    window = opened()
    languages = next(a.menu() for a in window.menuBar().actions()[1].menu().actions() if a.menu())
    polish = next(action for action in languages.actions() if action.text() == "Polski")
    polish.trigger()
    assert WindowSettings(home).language is Language.POLISH
    qtbot.waitUntil(lambda: window.workspace.languages.language is Language.POLISH)
    window.workspace.languages.choose(Language.ENGLISH)
    qtbot.wait_until(lambda: window.pages["matters"].title.text() == "Documents")


def test_splitters_and_columns_stand_where_they_were_left(qtbot, opened, home):
    window = opened()
    window.show_screen("audit")
    idle(qtbot, window)
    splitters = [each for page in window.pages.values() for each in page.findChildren(QSplitter)]
    assert splitters
    window.sidebar.enable("preview", True)
    window.show_screen("preview")
    splitter = window.pages["preview"].findChildren(QSplitter)[0]
    qtbot.waitUntil(splitter.isVisible)
    splitter.setSizes([420, 200])
    wanted = splitter.sizes()
    window.close()
    again = opened()
    again.sidebar.enable("preview", True)
    again.show_screen("preview")
    splitter = again.pages["preview"].findChildren(QSplitter)[0]
    qtbot.waitUntil(splitter.isVisible)
    assert abs(splitter.sizes()[1] - wanted[1]) <= 3  # the texts above take what the window has more or less


def test_ctrl_l_locks_from_every_screen(qtbot, opened, home):
    window = opened()
    window.show_screen("settings")
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not window.workspace.unlocked
    assert window.door.isVisible()
    idle(qtbot, window)


def test_idle_time_locks_and_covers_what_still_runs(qtbot, opened):
    window = opened()
    work = Work(window)
    window.autolock.expired.emit()
    assert window.cover.isVisible()
    assert not window.desk.isVisible()
    assert window.workspace.unlocked
    work.finish()
    qtbot.waitUntil(lambda: not window.workspace.unlocked)
    assert work.outcome == "done"
    assert window.door.isVisible()


def test_the_cover_can_stop_the_work(qtbot, opened):
    window = opened()
    work = Work(window)
    window.autolock.expired.emit()
    window.cover.stop_button.click()
    qtbot.waitUntil(lambda: not window.workspace.unlocked)
    assert work.outcome == "stopped"


def asked(window: MainWindow) -> QMessageBox:
    return next(each for each in window.findChildren(QMessageBox) if each.isVisible())


def test_closing_while_work_runs_asks_and_may_stay(qtbot, opened):
    window = opened()
    work = Work(window)
    assert not window.close()
    box = asked(window)
    box.reject()
    assert window.isVisible()
    work.finish()
    qtbot.waitUntil(lambda: work.outcome == "done")


def test_closing_when_the_work_is_done(qtbot, opened):
    window = opened()
    work = Work(window)
    window.close()
    next(b for b in asked(window).buttons() if "done" in b.text()).click()
    assert window.isVisible()
    work.finish()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert work.outcome == "done"


def test_closing_stops_the_work_where_the_person_says_so(qtbot, opened, home):
    window = opened()
    Work(window)
    window.close()
    next(b for b in asked(window).buttons() if "Stop" in b.text()).click()
    qtbot.waitUntil(lambda: not window.isVisible())
    Session.open(home, PASSPHRASE, floor=CHEAP).close()  # the vault was let go


def test_a_few_letters_find_a_screen_or_a_command(qtbot, opened):
    window = opened()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = next(each for each in window.findChildren(Palette) if each.isVisible())
    qtbot.keyClicks(palette.typed, "go cont")
    assert [palette.list.item(line).text().split("  ·  ")[0] for line in range(palette.list.count())] == [
        "Contacts"
    ]
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert window.desk.current == "contacts"
    assert not palette.isVisible()
    idle(qtbot, window)


def test_the_palette_offers_nothing_that_cannot_be_done(qtbot, opened):
    window = opened()
    window.menus.show_palette()
    palette = next(each for each in window.findChildren(Palette) if each.isVisible())
    words = [palette.list.item(line).text() for line in range(palette.list.count())]
    assert not any(each.startswith(("Review", "Seal packet", "Restore a backup")) for each in words)
    assert any(each.startswith("Lock") for each in words)
    palette.reject()
    window.lock()
    window.menus.show_palette()
    locked = next(each for each in window.findChildren(Palette) if each.isVisible())
    words = [locked.list.item(line).text() for line in range(locked.list.count())]
    assert any(each.startswith("Restore a backup") for each in words)
    assert not any(each.startswith(("Contacts", "Lock")) for each in words)
    locked.reject()
    idle(qtbot, window)


def test_f1_shows_the_keys(qtbot, opened):
    window = opened()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = next(each for each in window.findChildren(KeysSheet) if each.isVisible())
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
