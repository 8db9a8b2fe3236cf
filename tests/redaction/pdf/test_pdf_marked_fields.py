"""Boxes drawn over form fields: their values go wherever the file has them, buttons are covered and leave the form."""

from __future__ import annotations

import io

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from redaction.documents.marking import PageBox, mark_box, with_areas
from redaction.documents.model import Replacement
from redaction.documents.pdf import FORMAT
from redaction.leakcheck.covered import uncovered

WIDTH, HEIGHT = 612, 792


def form():
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.drawString(72, 740, "Client name")
    canvas.drawString(72, 700, "Married")
    fields = canvas.acroForm
    fields.textfield(
        name="client", value="Anna Berg", x=160, y=732, width=180, height=20, tooltip="Anna Berg writes here"
    )
    fields.checkbox(name="married", checked=True, x=160, y=695, size=18)
    fields.choice(name="town", value="Oslo", options=["Bergen", "Oslo"], x=160, y=650, width=100, height=20)
    fields.radio(name="sex", value="F", selected=True, x=160, y=615, size=18)
    fields.radio(name="sex", value="M", selected=False, x=190, y=615, size=18)
    canvas.save()
    return target.getvalue()


def box(left, bottom, right, top):
    """A box on the first page, given in points from the lower left corner."""
    across, down = 10_000 / WIDTH, 10_000 / HEIGHT
    return PageBox(
        0, int(left * across), int((HEIGHT - top) * down), int(right * across), int((HEIGHT - bottom) * down)
    )


TEXT, CHECK, CHOICE, RADIO = (
    box(155, 728, 345, 756),
    box(157, 692, 181, 716),
    box(158, 648, 262, 672),
    box(157, 612, 181, 636),
)


def marked(area, source=None):
    """The document with what a box holds, the replacements for it, and the output."""
    document = FORMAT.read("a.pdf", source or form())
    found = mark_box(document, area)
    whole = with_areas(document, found.areas)
    edits = [Replacement(s, a, e, f"PERSON-{n}-K7M2") for n, (s, a, e) in enumerate(found.spans, 10)]
    edits += [
        Replacement(s.id, 0, len(s.text), "AREA-9-K7M2") for s in whole.segments[len(document.segments) :]
    ]
    return whole, edits, FORMAT.write(whole, edits)


def everything(content):
    """All strings of a file, its streams included."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        target = io.BytesIO()
        pdf.save(target, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
    return target.getvalue()


@pytest.mark.parametrize(("area", "value"), [(TEXT, b"Anna Berg"), (CHOICE, b"Oslo")])
def test_the_value_of_a_marked_field_goes_wherever_the_form_has_it(area, value):
    assert value in everything(form())
    _, edits, output = marked(area)
    assert len(edits) > 2
    assert value not in everything(output)
    with pikepdf.open(io.BytesIO(output)) as pdf:
        assert len(pdf.pages[0].Annots) == 5
        if area is CHOICE:
            (town,) = [field for field in pdf.Root.AcroForm.Fields if field.T == "town"]
            assert str(town.V).startswith("PERSON-")
            assert town.V != "Bergen"


@pytest.mark.parametrize("area", [CHECK, RADIO])
def test_a_marked_button_is_covered_and_its_state_forgotten(area):
    document, edits, output = marked(area)
    assert [edit.text for edit in edits] == ["AREA-9-K7M2"]
    assert uncovered(document, edits, output) == ()
    with pikepdf.open(io.BytesIO(output)) as pdf:
        assert len(pdf.pages[0].Annots) == 4
        fields = {str(field.get("/T")): field for field in pdf.Root.AcroForm.Fields}
        if area is CHECK:
            assert "married" not in fields
        else:
            assert "/V" not in fields["sex"]
            assert len(fields["sex"].Kids) == 1
        assert str(fields["client"].V) == "Anna Berg"
    assert "AREA-9-K7M2" in "".join(s.text for s in FORMAT.read("a.pdf", output).segments)


def test_an_output_that_still_shows_a_marked_button_is_refused():
    document, edits, _ = marked(CHECK)
    assert uncovered(document, edits, form()) != ()


def test_a_box_beside_a_field_does_not_mean_it():
    document = FORMAT.read("a.pdf", form())
    found = mark_box(document, box(60, 728, 165, 756))
    assert [document.segments[s].text[a:e] for s, a, e in found.spans] == ["Client name"]
    assert not found.areas


def test_a_field_that_is_named_like_its_marked_label_loses_the_name():
    document, _, output = marked(box(60, 690, 200, 716))
    assert "married" in everything(document.source).decode("latin-1")
    assert "married" not in everything(output).decode("latin-1").lower()


def with_bookmark_and_layer():
    """A form whose page has a comment, a layer of its own and a bookmark: strings before and after the page's."""
    with pikepdf.open(io.BytesIO(form())) as pdf:
        page = pdf.pages[0].obj
        layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="Footer of Anna Berg"))
        pdf.Root.OCProperties = pikepdf.Dictionary(
            OCGs=pikepdf.Array([layer]), D=pikepdf.Dictionary(Order=pikepdf.Array([layer]))
        )
        page.Resources.Properties = pikepdf.Dictionary(MC0=layer)
        page.Annots.append(
            pdf.make_indirect(
                pikepdf.Dictionary(
                    Type=pikepdf.Name.Annot,
                    Subtype=pikepdf.Name.Text,
                    Rect=pikepdf.Array([300, 600, 320, 620]),
                    Contents="Ask Anna Berg",
                )
            )
        )
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Client name", 0))
        target = io.BytesIO()
        pdf.save(target)
    return target.getvalue()


def test_a_box_over_a_whole_form_covers_everything_and_replaces_what_other_strings_say():
    """A page that became an image has fewer strings: replacements for those after them went to other ones."""
    document = FORMAT.read("a.pdf", with_bookmark_and_layer())
    found = mark_box(document, box(60, 580, 400, 760))
    whole = with_areas(document, found.areas)
    spans = dict.fromkeys(found.spans)
    for segment in document.segments:
        for name in ("Anna Berg", "Client name"):
            start = segment.text.find(name)
            if start >= 0 and not any(
                s == segment.id and a < start + len(name) and start < e for s, a, e in spans
            ):
                spans[segment.id, start, start + len(name)] = None
    edits = [Replacement(s, a, e, f"PERSON-{n}-K7M2") for n, (s, a, e) in enumerate(spans, 10)]
    edits += [
        Replacement(s.id, 0, len(s.text), "AREA-9-K7M2") for s in whole.segments[len(document.segments) :]
    ]
    output = FORMAT.write(whole, edits)
    assert uncovered(whole, edits, output) == ()
    for secret in (b"Anna Berg", b"Client name", b"Oslo"):
        assert secret in everything(document.source)
        assert secret not in everything(output)
    with pikepdf.open(io.BytesIO(output)) as pdf, pdf.open_outline() as outline:
        assert outline.root[0].title.startswith("PERSON-")
        assert all(annotation.Subtype == "/Widget" for annotation in pdf.pages[0].Annots)
