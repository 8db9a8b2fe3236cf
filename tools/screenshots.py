"""Writes docs/screenshots/*.png: the real application, offscreen, doing the main job on the bundled sample.

    QT_QPA_PLATFORM=offscreen python tools/screenshots.py [folder]

Two vaults are made in a temporary folder, counsel's and the partner's; both windows are driven as a person would.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kpo_vault.workflow import contacts
from kpo_vault.workflow.partner_edits import edit_like_a_partner
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.review.detail import choices
from ui.review.notices_dialog import NoticesDialog
from ui.shell.window import MainWindow
from ui.theme import Mode

PASSPHRASE = "lantern orbit velvet harbour"
SIZE = (1360, 860)


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


def shrink(path: Path) -> None:
    """Write a picture again with 256 colours, which is all that a window needs."""
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


class Camera:
    """Takes numbered pictures in the palettes that are asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, window: MainWindow, name: str, *, dark: bool = False, of: QWidget | None = None) -> None:
        """Save the window, or a dialog, in light and if asked in dark as well."""
        theme = window.workspace.theme
        for mode in (Mode.LIGHT, Mode.DARK) if dark else (Mode.LIGHT,):
            theme.set_mode(mode)
            settle()
            path = self.folder / f"{name}-{mode.value}.png"
            (of or window).grab().save(str(path))
            shrink(path)
        theme.set_mode(Mode.LIGHT)
        settle(40)


def opened(home: Path) -> MainWindow:
    """Return a window over a folder."""
    window = assemble(home)
    window.workspace.theme.set_mode(Mode.LIGHT)
    window.resize(*SIZE)
    window.show()
    return window


def unlocked(home: Path) -> MainWindow:
    """Return a window over an existing vault, unlocked."""
    window = opened(home)
    window.door.unlock_form.passphrase.setText(PASSPHRASE)
    window.door.unlock_form.submit.click()
    wait(lambda: window.workspace.unlocked)
    idle(window)
    return window


def idle(window: MainWindow) -> None:
    """Wait until nothing runs."""
    settle(60)
    wait(lambda: not window.workspace.bridge.busy)
    for name, page in window.pages.items():
        if page.banner.text:
            print(f"{name}: {page.banner.text}")


def introduce(folder: Path, counsel: MainWindow) -> None:
    """Make the partner's vault and swap the cards."""
    with Session.create(folder / "partner", PASSPHRASE, "Meridian Review Services") as partner:
        contacts.export_card(partner, folder / "partner.card")
        counsel.pages["contacts"].export_card(folder / "counsel.card")
        idle(counsel)
        contacts.import_card(partner, folder / "counsel.card")
        contacts.verify_contact(partner, counsel.workspace.session.name)


def counsel_sends(camera: Camera, folder: Path) -> MainWindow:
    """Create the vault, review the sample, seal it."""
    window = opened(folder / "counsel")
    form = window.door.create_form
    form.name.setText("Halcyon Legal")
    form.passphrase.setText(PASSPHRASE)
    form.repeated.setText(PASSPHRASE)
    camera.take(window, "01-create-vault", dark=True)
    form.submit.click()
    recovery = window.door.recovery_form
    wait(recovery.isVisible)
    camera.take(window, "02-recovery-key")
    groups = recovery.sheet.key.split("-")
    for edit, number in zip(recovery.proof.edits, recovery.proof.numbers, strict=True):
        edit.setText(groups[number])
    recovery.go_on.click()
    wait(lambda: window.workspace.unlocked)
    idle(window)
    camera.take(window, "03-first-matter", dark=True)
    matters = window.pages["matters"]
    matters.add_sample()
    wait(lambda: bool(matters.files.rows))
    idle(window)
    camera.take(window, "04-documents")
    matters.detect()
    settle(2500)
    camera.take(window, "05-detecting")
    idle(window)
    if window.workspace.review is None:
        raise SystemExit("no review")
    idle(window)
    camera.take(window, "06-detected")
    review_and_protect(camera, window, folder)
    introduce(folder, window)
    partners_and_packet(camera, window, folder)
    return window


def review_and_protect(camera: Camera, window: MainWindow, folder: Path) -> None:
    """Decide on the findings and write the protected files."""
    review = window.pages["review"]
    window.show_screen("review")
    idle(window)
    accept, reject, _token, redact, generalise = choices()
    for choice in (accept, accept, redact, generalise, reject, accept):
        review.decide(choice, False)
    idle(window)
    camera.take(window, "07-review", dark=True)
    names = [row.name for row in review.documents.rows]
    pdf = next((i for i, name in enumerate(names) if name.endswith(".pdf")), None)
    if pdf is not None:
        review.documents_list.setCurrentIndex(review.documents.index(pdf))
        review.tabs.setCurrentIndex(1)
        idle(window)
        camera.take(window, "08-review-pages", dark=True)
        review.tabs.setCurrentIndex(0)
    review.undo()
    review.accept_rest()
    idle(window)
    review.ask_notices()
    dialog = next(d for d in review.findChildren(NoticesDialog) if d.isVisible())
    camera.take(window, "09-notices", of=dialog)
    for box in dialog.boxes:
        box.setChecked(True)
    dialog.accept_button.click()
    idle(window)
    review.protect(folder / "protected")
    wait(lambda: window.workspace.folder is not None or bool(review.banner.text))
    idle(window)
    camera.take(window, "10-protected-files", dark=True)


def partners_and_packet(camera: Camera, window: MainWindow, folder: Path) -> None:
    """Add the partner, look at the gates, seal."""
    page = window.pages["contacts"]
    window.show_screen("contacts")
    idle(window)
    camera.take(window, "11-no-contacts")
    page.import_card(folder / "partner.card")
    idle(window)
    camera.take(window, "12-contacts", dark=True)
    packet = window.pages["packet"]
    window.show_screen("packet")
    idle(window)
    packet.partners.choose("Meridian Review Services")
    packet.purpose.setText("Review of the supply agreement")
    idle(window)
    camera.take(window, "13-packet-gates", dark=True)
    page.verify("Meridian Review Services")
    idle(window)
    packet.seal(folder / "packet.age")
    idle(window)
    camera.take(window, "14-packet-sealed")


def partner_returns(camera: Camera, folder: Path) -> None:
    """Open the packet at the partner's, edit like one, return."""
    window = unlocked(folder / "partner")
    inbox = window.pages["inbox"]
    window.show_screen("inbox")
    camera.take(window, "15-inbox")
    inbox.open_packet(folder / "packet.age", folder / "work")
    idle(window)
    inbox.tabs.setCurrentIndex(1)
    camera.take(window, "16-packet-opened", dark=True)
    edit_like_a_partner(folder / "work")
    inbox.return_results(folder / "work", folder / "returned.age")
    idle(window)
    window.close()


def counsel_restores(camera: Camera, window: MainWindow, folder: Path) -> None:
    """Restore the results, look at the log, lock."""
    restore = window.pages["restore"]
    window.show_screen("restore")
    camera.take(window, "17-restore")
    restore.restore(folder / "returned.age", folder / "restored")
    idle(window)
    camera.take(window, "18-restored", dark=True)
    audit = window.pages["audit"]
    window.show_screen("audit")
    idle(window)
    audit.verify()
    idle(window)
    camera.take(window, "19-audit", dark=True)
    settings_of(camera, window)
    window.lock()
    idle(window)
    window.door.unlock_form.passphrase.setText("not the passphrase")
    window.door.unlock_form.submit.click()
    idle(window)
    camera.take(window, "23-wrong-passphrase", dark=True)
    window.close()


def settings_of(camera: Camera, window: MainWindow) -> None:
    """Go through the settings."""
    page = window.settings_page
    window.show_screen("settings")
    idle(window)
    camera.take(window, "20-policies", dark=True)
    for term in ("Project Saltmarsh", "Velostent", "Hexaform Castings", "Brandsetter Polymers GmbH"):
        page.add_term(term)
    idle(window)
    page.show_terms()
    camera.take(window, "21-protected-terms")
    page.tabs.setCurrentWidget(page.vault)
    camera.take(window, "22-vault-and-window", dark=True)


def main() -> int:
    """Take all pictures."""
    application = QApplication(sys.argv[:1])
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "docs" / "screenshots"
    camera = Camera(target)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        os.environ["HOME"] = temporary  # pictures show paths from here on, none of this machine's
        counsel = counsel_sends(camera, folder)
        partner_returns(camera, folder)
        counsel_restores(camera, counsel, folder)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
