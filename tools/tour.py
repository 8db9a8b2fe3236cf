"""Drives the real windows through every screen and state, as counsel and as the partner; a visitor looks at each.

Two vaults are made in a folder, counsel's and the partner's. ``tools/screenshots.py`` takes pictures on the way, a test
checks words, names and keys.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from kpo_vault.workflow import contacts
from kpo_vault.workflow.partner_edits import edit_like_a_partner
from kpo_vault.workflow.recovery_sheets import groups
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.languages import Language
from ui.packet.view import RECIPIENTS
from ui.review.notices_dialog import NoticesDialog
from ui.shell.window import MainWindow
from ui.theme import Mode
from ui.window_settings import MOST_MINUTES, WindowSettings

PASSPHRASE = "lantern orbit velvet harbour"
COUNSEL = "Halcyon Legal"
PARTNER = "Meridian Review Services"
SIZE = (1360, 860)


class Visitor(Protocol):
    """Looks at a state; ``window`` is idle, ``of`` is the dialog that lies over it."""

    def visit(self, window: MainWindow, name: str, *, of: QWidget | None = None, dark: bool = False) -> None:
        """Look at one state; ``dark`` asks for the dark palette as well."""


def wait(condition: Callable[[], bool], seconds: float = 240) -> None:
    """Run the event loop until a condition holds."""
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    look.start(20)
    limit = QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(lambda: loop.exit(1))
    limit.start(round(seconds * 1000))
    if not condition() and loop.exec() != 0:
        raise SystemExit("a step did not come to its end")


def settle(milliseconds: int = 120) -> None:
    """Let what was asked for arrive and be painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def idle(window: MainWindow) -> None:
    """Wait until nothing runs."""
    settle(60)
    wait(lambda: not window.workspace.bridge.busy)


class Tour:
    """One walk through the whole product; ``documents`` are counsel's, the bundled sample where there are none."""

    def __init__(
        self,
        visitor: Visitor,
        folder: Path,
        *,
        documents: Sequence[Path] = (),
        language: Language = Language.ENGLISH,
        size: tuple[int, int] = SIZE,
    ) -> None:
        self.visitor = visitor
        self.folder = folder
        self.documents = documents
        self.language = language
        self.size = size

    def run(self) -> None:
        """Go from the first vault to the restored files."""
        window = self.create_vault()
        self.take_in_documents(window)
        self.review(window)
        self.introduce(window)
        self.send(window)
        self.partner_returns()
        self.restore(window)
        self.look_back(window)
        self.lock(window)
        window.close()

    def opened(self, home: Path) -> MainWindow:
        """Return a window over a folder."""
        WindowSettings(home).language = self.language
        window = assemble(home)
        window.workspace.theme.set_mode(Mode.LIGHT)
        window.autolock.set_minutes(MOST_MINUTES)  # nobody types; a slow machine takes its time
        window.resize(*self.size)
        window.show()
        settle()
        return window

    def visit(self, window: MainWindow, name: str, *, dark: bool = False) -> None:
        """Show a state of the window when it is idle."""
        idle(window)
        self.visitor.visit(window, name, dark=dark)

    def visit_dialog(self, window: MainWindow, kind: type[QDialog], name: str) -> QDialog:
        """Show a dialog that was opened and return it."""
        settle()
        dialog = next(each for each in window.findChildren(kind) if each.isVisible())
        self.visitor.visit(window, name, of=dialog)
        return dialog

    def visit_tabs(self, window: MainWindow, page: QWidget, name: str, *, dark: bool = False) -> None:
        """Show a screen with each of its tabs in turn."""
        shown = [tabs for tabs in page.findChildren(QTabWidget) if tabs.isVisible()]
        if not shown:
            self.visit(window, name, dark=dark)
            return
        tabs = shown[0]
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            self.visit(window, f"{name}-{number + 1}", dark=dark)
        tabs.setCurrentIndex(0)

    def create_vault(self) -> MainWindow:
        """Create counsel's vault through the door."""
        window = self.opened(self.folder / "counsel")
        form = window.door.create_form
        form.name.setText(COUNSEL)
        form.passphrase.setText(PASSPHRASE)
        form.repeated.setText(PASSPHRASE)
        self.visit(window, "01-create-vault", dark=True)
        form.submit.click()
        recovery = window.door.recovery_form
        wait(recovery.isVisible)
        self.visit(window, "02-recovery-key")
        confirm_recovery_key(window)
        wait(lambda: window.workspace.unlocked)
        return window

    def take_in_documents(self, window: MainWindow) -> None:
        """Make a matter, add documents, find what is sensitive."""
        self.visit(window, "03-first-matter", dark=True)
        window.desk.guide.all_button.setChecked(True)
        self.visit(window, "04-first-steps")
        window.desk.guide.leave()
        matters = window.pages["matters"]
        if self.documents:
            matters.make_matter("Saltmarsh")
            idle(window)
            matters.policy.setCurrentIndex(matters.policy.findData("default"))
            matters.add_files(self.documents)
        else:
            matters.add_sample()
        wait(lambda: bool(matters.rows))
        self.visit(window, "05-documents")
        matters.detect()
        settle(1500)
        self.visitor.visit(window, "06-detecting")
        wait(lambda: window.workspace.review is not None)
        window.show_screen("matters")
        self.visit(window, "07-detected")

    def review(self, window: MainWindow) -> None:
        """Decide on the findings and write the protected files."""
        review = window.pages["review"]
        window.show_screen("review")
        self.visit_tabs(window, review, "08-review", dark=True)
        review.accept_rest()
        idle(window)
        review.ask_protect_if_looked() if hasattr(review, "ask_protect_if_looked") else review.ask_notices()
        settle()
        for dialog in [each for each in window.findChildren(NoticesDialog) if each.isVisible()]:
            self.visitor.visit(window, "09-notices", of=dialog)
            for box in dialog.boxes:
                box.setChecked(True)
            dialog.accept_button.click()
        idle(window)
        review.protect(self.folder / "protected")
        wait(lambda: window.workspace.folder is not None or bool(review.banner.text))
        idle(window)
        self.visit_tabs(window, window.pages["preview"], "10-protected-files", dark=True)

    def introduce(self, window: MainWindow) -> None:
        """Make the partner's vault and swap the cards."""
        page = window.pages["contacts"]
        window.show_screen("contacts")
        self.visit(window, "11-no-contacts")
        with Session.create(self.folder / "partner", PASSPHRASE, PARTNER) as partner:
            contacts.export_card(partner, self.folder / "partner.card")
            page.export_card(self.folder / "counsel.card")
            idle(window)
            contacts.import_card(partner, self.folder / "counsel.card")
            contacts.verify_contact(partner, COUNSEL)
        page.import_card(self.folder / "partner.card")
        self.visit(window, "12-contacts", dark=True)
        page.ask_verify()
        self.visit_dialog(window, QDialog, "12-compare-keys").reject()
        page.banner.hide()
        page.ask_own()
        self.visit_dialog(window, QDialog, "12-own-keys").reject()

    def send(self, window: MainWindow) -> None:
        """Go through the steps of the packet, look at a closed gate, seal."""
        packet = window.pages["packet"]
        window.show_screen("packet")
        self.visit(window, "13-packet-1-contents")
        packet.show_step(RECIPIENTS)
        self.visit(window, "13-packet-2-recipients")
        packet.partners.choose(PARTNER)
        packet.next()
        packet.purpose.setText("Review of the supply agreement")
        self.visit(window, "13-packet-3-terms")
        packet.next()
        self.visit(window, "13-packet-4-gates", dark=True)
        window.pages["contacts"].verify(PARTNER)
        idle(window)
        packet.check()
        self.visit(window, "13-packet-4-gates-open")
        packet.next()
        self.visit(window, "13-packet-5-seal")
        packet.seal(self.folder / "packet.kpo.age")
        self.visit(window, "14-packet-sealed", dark=True)

    def partner_returns(self) -> None:
        """Open the packet at the partner's, edit like one, return."""
        home = self.folder / "partner"
        window = self.opened(home)
        window.door.unlock_form.passphrase.setText(PASSPHRASE)
        window.door.unlock_form.submit.click()
        wait(lambda: window.workspace.unlocked)
        inbox = window.pages["inbox"]
        window.show_screen("inbox")
        self.visit(window, "15-inbox", dark=True)
        window.open_packet(self.folder / "packet.kpo.age")
        self.visit(window, "15-inbox-letter")
        inbox.open_packet(self.folder / "packet.kpo.age", self.folder / "work")
        idle(window)
        self.visit_tabs(window, inbox, "16-packet-opened", dark=True)
        edit_like_a_partner(self.folder / "work")
        inbox.return_results(self.folder / "work", self.folder / "returned.kpo.age")
        self.visit(window, "16-returned")
        window.close()

    def restore(self, window: MainWindow) -> None:
        """Restore the results."""
        restore = window.pages["restore"]
        window.show_screen("restore")
        self.visit(window, "17-restore")
        restore.restore(self.folder / "returned.kpo.age", self.folder / "restored")
        self.visit_tabs(window, restore, "18-restored", dark=True)

    def look_back(self, window: MainWindow) -> None:
        """Read the log and the settings."""
        audit = window.pages["audit"]
        window.show_screen("audit")
        idle(window)
        self.visit_tabs(window, audit, "19-audit", dark=True)
        window.show_screen("settings")
        self.visit_tabs(window, window.pages["settings"], "20-settings", dark=True)
        window.menus.show_palette()
        self.visit_dialog(window, QDialog, "21-palette").reject()
        window.menus.show_keys()
        self.visit_dialog(window, QDialog, "22-keys").reject()

    def lock(self, window: MainWindow) -> None:
        """Lock, and knock with the wrong passphrase."""
        window.lock()
        self.visit(window, "23-locked")
        window.door.unlock_form.passphrase.setText("not the passphrase")
        window.door.unlock_form.submit.click()
        self.visit(window, "24-wrong-passphrase", dark=True)


def confirm_recovery_key(window: MainWindow) -> None:
    """Type the groups of the recovery key that are asked for."""
    form = window.door.recovery_form
    shown = groups(form.sheet.key)
    for edit, number in zip(form.proof.edits, form.proof.numbers, strict=True):
        edit.setText(shown[number])
    form.go_on.click()
