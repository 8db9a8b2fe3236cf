"""Boxes drawn on pages: their text becomes findings, everything else an area that no output shows any more."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from importlib import resources
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from crypto.kdf import Argon2Cost
from kpo_vault.errors import UsageError
from kpo_vault.policy import load_policy
from kpo_vault.workflow.detecting import Detected, DetectedDocument
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.restoring import restore_folder
from kpo_vault.workflow.reviewing import DecisionState, Rectangle, Review
from kpo_vault.workflow.session import Session
from redaction.documents import registry
from redaction.documents.marking import with_areas
from redaction.documents.model import Replacement
from redaction.errors import UnsupportedFormat
from redaction.leakcheck.covered import uncovered

POLICY = load_policy("default")
WIDTH, HEIGHT = 595, 842


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    home = tmp_path_factory.mktemp("vault") / "home"
    with Session.create(home, "correct horse battery", "Asha", cost=Argon2Cost(64, 1, 1)) as opened:
        yield opened


def drawn() -> Image.Image:
    """Return a picture with a line of print and a signature below it."""
    picture = Image.new("RGB", (600, 300), "white")
    draw = ImageDraw.Draw(picture)
    font = str(resources.files("resources") / "fonts" / "DejaVuSans.ttf")
    draw.text((20, 40), "Quote for Heron Works", font=ImageFont.truetype(font, 34), fill="black")
    draw.line([(320, 220), (360, 180), (400, 250), (440, 170), (480, 260), (540, 200)], "navy", 5)
    return picture


def page_with_drawing(*, rotation: int = 0) -> bytes:
    """Return two pages; the second has text, a curve, a cell with its frame, and a picture."""
    target = io.BytesIO()
    pages = canvas.Canvas(target, pagesize=(WIDTH, HEIGHT), invariant=1)
    pages.drawString(72, 700, "The first page says nothing.")
    pages.showPage()
    pages.drawString(72, 760, "Agreement with Quernmore Ltd about reactor R-4410.")
    curve = pages.beginPath()
    curve.moveTo(80, 600)
    curve.curveTo(110, 660, 130, 560, 160, 620)
    curve.curveTo(180, 650, 200, 570, 240, 610)
    pages.setLineWidth(2)
    pages.drawPath(curve)
    pages.rect(70, 500, 200, 40)
    pages.drawString(75, 515, "Batch 4711")
    pages.drawImage(ImageReader(drawn()), 72, 200, width=300, height=150)
    pages.showPage()
    pages.save()
    with pikepdf.open(target) as pdf:
        pdf.pages[1].obj.Rotate = rotation
        turned = io.BytesIO()
        pdf.save(turned, deterministic_id=True)
    return turned.getvalue()


def at(left: float, bottom: float, right: float, top: float) -> Rectangle:
    """Return a rectangle given in points from the lower left corner of an unrotated page."""
    return Rectangle(left / WIDTH, 1 - top / HEIGHT, right / WIDTH, 1 - bottom / HEIGHT)


CURVE, CELL, PRINT, SCRAWL = (
    at(70, 560, 250, 660),
    at(66, 495, 275, 545),
    at(72, 300, 372, 345),
    at(225, 205, 360, 275),
)


def fresh(session: Session, name: str, content: bytes) -> Review:
    matter = f"M{len(session.vault.matters.list())}"
    new_matter(session, matter)
    document = registry.read(name, content)
    return Review(session, matter, Detected((DetectedDocument(Path(name), document, (), None),), ()), POLICY)


@pytest.fixture
def review(session: Session) -> Review:
    return fresh(session, "a.pdf", page_with_drawing())


def ink(content: bytes, area: Rectangle) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Return where a page of an output is dark."""
    document = pypdfium2.PdfDocument(content)
    shown = document[1].render(scale=2).to_pil().convert("L")
    box = (
        area.left * shown.width,
        area.top * shown.height,
        area.right * shown.width,
        area.bottom * shown.height,
    )
    return np.asarray(shown.crop(tuple(map(round, box)))) < 128


def protected(session: Session, review: Review, out: Path) -> bytes:
    report = protect(session, review, out)
    assert [file.error for file in report.files] == [None]
    assert report.files[0].output is not None
    return report.files[0].output.read_bytes()


def test_text_in_a_box_is_found_and_its_frame_is_left_alone(
    session: Session, review: Review, tmp_path: Path
) -> None:
    (index,) = review.add_box(0, 1, CELL, "LOT_NUMBER" if "LOT_NUMBER" in POLICY.rules else "CUSTOM")
    assert review.text(index) == "Batch 4711"
    output = protected(session, review, tmp_path / "out")
    assert "4711" not in "".join(s.text for s in registry.read("a.pdf", output).segments)
    assert ink(output, CELL).any()


def test_a_box_takes_the_characters_whose_middles_lie_in_it(review: Review) -> None:
    (index,) = review.add_box(0, 1, at(158, 750, 215, 775), "ORGANIZATION")
    assert review.text(index) == "Quernmore"
    assert review.item(index).finding.segment == 1


@pytest.mark.parametrize("rectangle", [CURVE, SCRAWL], ids=["drawing", "picture"])
def test_what_is_no_text_is_covered_and_does_not_come_back(
    session: Session, review: Review, tmp_path: Path, rectangle: Rectangle
) -> None:
    before = ink(page_with_drawing(), rectangle)
    (index,) = review.add_box(0, 1, rectangle, "SIGNATURE_IMAGE")
    assert review.item(index).state is DecisionState.ACCEPTED
    output = protected(session, review, tmp_path / "out")
    after = ink(output, rectangle)
    assert (before & after).sum() < 0.3 * before.sum()
    said = "".join(s.text for s in registry.read("a.pdf", output).segments)
    assert "SIGNATURE_IMAGE-" in said
    assert "Quernmore" in said


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_page_is_marked_as_it_is_shown(session: Session, rotation: int, tmp_path: Path) -> None:
    content = page_with_drawing(rotation=rotation)
    turned = {90: lambda x, y: (1 - y, x), 180: lambda x, y: (1 - x, 1 - y), 270: lambda x, y: (y, 1 - x)}[
        rotation
    ]
    (x0, y0), (x1, y1) = turned(CURVE.left, CURVE.top), turned(CURVE.right, CURVE.bottom)
    shown = Rectangle(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    assert ink(content, shown).any()
    review = fresh(session, "a.pdf", content)
    assert len(review.add_box(0, 1, shown, "SIGNATURE_IMAGE")) == 1
    output = protected(session, review, tmp_path / "out")
    assert (ink(content, shown) & ink(output, shown)).sum() < 0.3 * ink(content, shown).sum()


def test_a_box_on_a_picture_covers_what_is_not_print(session: Session, tmp_path: Path) -> None:
    target = io.BytesIO()
    drawn().save(target, "PNG")
    review = fresh(session, "scan.png", target.getvalue())
    print_only = review.add_box(0, 0, Rectangle(0.0, 0.05, 1.0, 0.4), "CUSTOM")
    assert [review.text(index) for index in print_only] == ["Quote for Heron Works"]
    (area,) = review.add_box(0, 0, Rectangle(0.5, 0.5, 1.0, 0.95), "SIGNATURE_IMAGE")
    output = protected(session, review, tmp_path / "out")
    blue = np.asarray(Image.open(io.BytesIO(output)).convert("RGB"))[150:290, 310:560].astype(int)
    assert not ((blue[..., 2] - blue[..., 0]) > 60).any()
    assert review.text(area).startswith("\ufffc")


def test_boxes_are_undone_and_taken_up_again(session: Session, review: Review) -> None:
    nothing = review.items()
    (area,) = review.add_box(0, 1, CURVE, "SIGNATURE_IMAGE")
    assert review.add_box(0, 1, CURVE, "SIGNATURE_IMAGE") == (area,)
    detected = Detected(
        (replace(review.detected.documents[0], document=registry.read("a.pdf", page_with_drawing())),), ()
    )
    again = Review(session, review.matter, detected, POLICY)
    assert [(i.state, again.text(i.index)) for i in again.items()] == [
        (DecisionState.ACCEPTED, review.text(area))
    ]
    again.decide([0], DecisionState.REJECTED)
    assert Review(session, review.matter, detected, POLICY).item(0).state is DecisionState.REJECTED
    review.undo()
    review.undo()
    assert review.items() == nothing
    review.redo()
    assert review.item(area).state is DecisionState.ACCEPTED


def test_an_output_that_still_shows_an_area_is_refused(review: Review) -> None:
    review.add_box(0, 1, CURVE, "SIGNATURE_IMAGE")
    document = review.detected.documents[0].document
    assert document is not None
    area = document.segments[-1]
    replacements = [Replacement(area.id, 0, len(area.text), "SIGNATURE_IMAGE-1-ABCD")]
    assert uncovered(document, replacements, registry.write(document, replacements)) == ()
    assert uncovered(document, replacements, document.source) == ("page 2, marked area",)
    assert uncovered(document, [], document.source) == ()
    assert uncovered(document, replacements, b"no PDF") == ("page 2, marked area",)


def test_areas_come_after_the_name_of_the_file(review: Review) -> None:
    document = review.detected.documents[0].document
    assert document is not None
    extended = with_areas(document, (replace(document.segments[0], text="x"),))
    assert (extended.file_name, extended.content) == (document.segments[-1], document.segments[:-1])
    assert registry.output_name(extended, []) == registry.output_name(document, [])


def test_where_nothing_is_nothing_is_marked(session: Session, review: Review) -> None:
    with pytest.raises(UsageError, match="nothing in that box"):
        review.add_box(0, 1, at(400, 600, 500, 700), "CUSTOM")
    with pytest.raises(UsageError, match="nothing in that box"):
        review.add_box(0, 7, CURVE, "CUSTOM")
    with pytest.raises(UsageError, match="no such document"):
        review.add_box(3, 0, CURVE, "CUSTOM")
    with pytest.raises(UnsupportedFormat):
        fresh(session, "a.txt", b"Some text").add_box(0, 0, CURVE, "CUSTOM")
    with pytest.raises(ValueError, match="within its page"):
        Rectangle(0.5, 0.5, 0.4, 0.6)
    assert not review.can_undo


def test_a_covered_area_is_restored_as_a_word(session: Session, review: Review, tmp_path: Path) -> None:
    review.add_box(0, 1, CURVE, "SIGNATURE_IMAGE")
    review.add_box(0, 1, at(130, 750, 215, 775), "ORGANIZATION")
    protected(session, review, tmp_path / "out")
    restore_folder(session, review.matter, tmp_path / "out", tmp_path / "back")
    said = "".join(
        s.text for s in registry.read("a.pdf", (tmp_path / "back" / "a.pdf").read_bytes()).segments
    )
    assert "[area]" in said
    assert "Quernmore Ltd" in said
    assert "\ufffc" not in said
