"""Places that no reader can see into: one dialog names them, and a document leaves only after a person looked."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PIL import Image, ImageDraw, ImageFont

from crypto.kdf import Argon2Cost
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm
from ui.app import assemble
from ui.preview.places_dialog import PlacesDialog
from ui.review.notices_dialog import NoticesDialog
from ui.shell.window import MainWindow

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=120_000)


def with_picture(path: Path) -> Path:
    # In a script that the reader of pictures does not know.
    image = Image.new("RGB", (600, 110), "white")
    font = ImageFont.truetype(str(FONTS / "DejaVuSans.ttf"), 30)
    ImageDraw.Draw(image).text((30, 30), "عقد العمل بين محمد", font=font, fill="black")
    picture = io.BytesIO()
    image.save(picture, "PNG")
    picture.seek(0)
    document = docx.Document()
    document.add_heading(path.stem)  # another document, though its picture is the same
    document.add_paragraph("Ask Tobias Ekstrand at t.ekstrand@orrisvale.example.")
    document.add_picture(picture)
    document.save(str(path))
    return path


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[MainWindow]:
    note = tmp_path / "note.txt"
    note.write_text("Call Mara Lindqvist on +44 20 7946 0958.\n", encoding="utf-8")
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(
        Session.create(tmp_path / "home", "lantern orbit", "Halcyon", cost=Argon2Cost(64, 1, 1))
    )
    matters = made.pages["matters"]
    matters.make_matter("Heron")
    idle(qtbot, made)
    made.settings_page.register.add_term(ProtectedTerm("Ekstrand"))
    made.settings_page.register.add_term(ProtectedTerm("Lindqvist"))
    matters.policy.setCurrentIndex(matters.policy.findData("terms-only"))  # no model has to be loaded
    matters.add_files([with_picture(tmp_path / "one.docx"), with_picture(tmp_path / "two.docx"), note])
    matters.detect()
    qtbot.waitUntil(lambda: made.workspace.review is not None, timeout=120_000)
    made.show_screen("review")
    idle(qtbot, made)
    made.pages["review"].accept_rest()
    idle(qtbot, made)
    yield made
    made.close()


def written(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def places_dialog(page) -> PlacesDialog:
    return next(d for d in page.findChildren(PlacesDialog) if d.isVisible())


def test_a_refusal_for_unread_places_lists_them_and_covers_only_what_was_ticked(qtbot, window, tmp_path):
    review, preview, out = window.pages["review"], window.pages["preview"], tmp_path / "out"
    review.protect(out)  # as if nobody had been asked before
    idle(qtbot, window)
    assert written(out) == ["note.txt"]
    assert "2 of 3" in preview.banner.text
    dialog = places_dialog(preview)
    assert not dialog.accept_button.isEnabled()
    assert [box.text().split(":")[0] for box in dialog.boxes] == ["one.docx", "two.docx"]
    assert "picture" in dialog.boxes[0].accessibleDescription()
    dialog.boxes[0].setChecked(True)
    dialog.accept_button.click()
    idle(qtbot, window)
    assert written(out) == [
        "note.txt",
        "one.docx",
    ]  # the place of two.docx has the same name and was not ticked
    dialog = places_dialog(preview)
    dialog.reject()
    (out / "mine.txt").write_text("put here by hand", encoding="utf-8")
    preview.ask_places()
    dialog = places_dialog(preview)
    dialog.boxes[0].setChecked(True)
    dialog.accept_button.click()
    idle(qtbot, window)
    assert written(out) == ["mine.txt", "note.txt", "one.docx"]  # nothing of the person's is touched
    assert written(tmp_path / "out 2") == ["note.txt", "one.docx", "two.docx"]
    assert [path.name for path in tmp_path.glob(".out*")] == []


def test_what_was_confirmed_in_the_review_is_not_asked_again(qtbot, window, tmp_path):
    review, preview = window.pages["review"], window.pages["preview"]
    review.ask_protect()
    dialog = next(d for d in review.findChildren(NoticesDialog) if d.isVisible())
    for box in dialog.boxes:
        box.setChecked(True)
    dialog.accept_button.click()
    idle(qtbot, window)
    review.protect(tmp_path / "out")
    idle(qtbot, window)
    assert written(tmp_path / "out") == ["note.txt", "one.docx", "two.docx"]
    assert not preview.findChildren(PlacesDialog)
