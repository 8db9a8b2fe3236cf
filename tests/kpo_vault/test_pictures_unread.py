"""A picture that could not be read stops its document until a person has looked at it."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kpo_vault.workflow.document_work import render_document
from redaction.documents import registry

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"


def test_what_the_reader_could_not_read_stops_the_document():
    image = Image.new("RGB", (600, 110), "white")
    font = ImageFont.truetype(str(FONTS / "DejaVuSans.ttf"), 30)
    ImageDraw.Draw(image).text((30, 30), "عقد العمل بين محمد", font=font, fill="black")
    target = io.BytesIO()
    image.save(target, "PNG")
    document = registry.read("scan.png", target.getvalue())
    report = render_document(document, (), (), frozenset()).report
    assert report is not None
    assert "picture" in {item.place for item in report.open_places}
    for accepted in ({item.place for item in report.open_places}, {"all"}):
        again = render_document(document, (), (), frozenset(), accepted).report
        assert again is not None
        assert again.passed
