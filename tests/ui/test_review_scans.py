"""Scanned pages show their findings, drawn areas and places that a search leads to, as pages of text do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from crypto.kdf import Argon2Cost
from kpo_vault.workflow.reviewing import Rectangle, Span
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm
from ui.app import assemble
from ui.review.page_canvas import SOUGHT
from ui.shell.window import MainWindow

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SIZE = (1000, 700)
STAMP = (600, 450, 800, 600)


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=120_000)


def scan() -> Image.Image:
    image = Image.new("RGB", SIZE, "white")
    draw, font = ImageDraw.Draw(image), ImageFont.truetype(str(FONTS / "DejaVuSans.ttf"), 34)
    draw.text((60, 80), "Letter to Tobias Lindqvist of Dorchester", font=font, fill="black")
    draw.text((60, 180), "about the quarry of 1994", font=font, fill="black")
    draw.ellipse(STAMP, fill="black")
    return image


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[MainWindow]:
    scan().save(tmp_path / "scan.tiff")
    scan().save(tmp_path / "scan.pdf", resolution=150)
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(
        Session.create(tmp_path / "home", "lantern orbit", "Halcyon", cost=Argon2Cost(64, 1, 1))
    )
    matters = made.pages["matters"]
    matters.make_matter("Heron")
    idle(qtbot, made)
    made.settings_page.register.add_term(ProtectedTerm("Lindqvist"))
    matters.policy.setCurrentIndex(matters.policy.findData("terms-only"))  # no model has to be loaded
    matters.add_files([tmp_path / "scan.tiff", tmp_path / "scan.pdf"])
    matters.detect()
    qtbot.waitUntil(lambda: made.workspace.review is not None, timeout=120_000)
    made.show_screen("review")
    idle(qtbot, made)
    yield made
    made.close()


def boxes(review) -> dict[int, tuple[float, float, float, float]]:
    """Return where numbers are shown on page 1, in pixels of the scan."""
    source = review.tabs.pages.canvas._source
    wide, high = source.sizes[0]
    across, down = SIZE[0] / wide, SIZE[1] / high
    return {
        b.number: (b.left * across, b.top * down, (b.left + b.width) * across, (b.top + b.height) * down)
        for b in source.places(1)
    }


def test_scans_show_findings_areas_and_what_is_sought(qtbot, window):
    review = window.pages["review"]
    for number in range(2):
        review._document_chosen(number)
        assert review.tabs.shows_pages
        idle(qtbot, window)
        (finding,) = (row for row in review.all_findings.rows if row.document == number)
        assert (finding.value, finding.page) == ("Lindqvist", 1)
        qtbot.waitUntil(lambda: finding.index in boxes(review), timeout=20_000)  # noqa: B023
        left, top, right, bottom = boxes(review)[finding.index]
        assert 250 < left < right < 600
        assert 60 < top < bottom < 140

        # A place that is no finding.
        text = window.workspace.review.detected.documents[number].document.segments[finding.segment].text
        start = text.index("quarry")
        review._show_span(Span(number, finding.segment, start, start + 6))
        qtbot.waitUntil(lambda: SOUGHT in boxes(review), timeout=20_000)
        left, top, right, bottom = boxes(review)[SOUGHT]
        assert 150 < left < right < 450
        assert 160 < top < bottom < 240

        # An area without text, drawn around the stamp.
        share = [STAMP[n] / SIZE[n % 2] + (-0.01 if n < 2 else 0.01) for n in range(4)]
        review.acts.add_box(number, 1, Rectangle(*share), "SIGNATURE_IMAGE")
        idle(qtbot, window)
        (area,) = (
            row
            for row in review.all_findings.rows
            if row.entity_type == "SIGNATURE_IMAGE" and row.document == number
        )
        qtbot.waitUntil(lambda: area.index in boxes(review), timeout=20_000)  # noqa: B023
        assert boxes(review)[area.index] == pytest.approx(STAMP, abs=20)
        review.undo()
        idle(qtbot, window)
        qtbot.waitUntil(lambda: area.index not in boxes(review), timeout=20_000)  # noqa: B023


def test_a_place_that_no_page_shows_is_shown_in_the_text(qtbot, window):
    review = window.pages["review"]
    review._document_chosen(1)
    idle(qtbot, window)
    document = window.workspace.review.detected.documents[1].document
    name = document.file_name
    review._show_span(Span(1, name.id, 0, len(name.text)))
    assert not review.tabs.shows_pages
