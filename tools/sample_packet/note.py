"""The clinic note: two pages of PDF with embedded subsets of the interface's fonts."""

from __future__ import annotations

import io
from pathlib import Path

from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    KeepTogether,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from sample_packet import cast

_FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_PADDING = 6  # points that a frame keeps free on every side
_INK = colors.HexColor("#1F2A44")
_GREY = colors.HexColor("#5A647A")
_RULE = colors.HexColor("#C5CCDA")
_BAND = colors.HexColor("#F3F5F9")

_BODY = ParagraphStyle("body", fontName="Inter", fontSize=9.4, leading=13.4, spaceAfter=5)
_CELL = ParagraphStyle("cell", parent=_BODY, spaceAfter=0, fontSize=8.8, leading=12)
_LABEL = ParagraphStyle("label", parent=_CELL, fontName="Inter-Bold", textColor=_GREY, fontSize=7.6)
_RIGHT = ParagraphStyle("right", parent=_CELL, alignment=TA_RIGHT)
_LABEL_RIGHT = ParagraphStyle("label right", parent=_LABEL, alignment=TA_RIGHT)
_HEADING = ParagraphStyle(
    "heading", parent=_BODY, fontName="Inter-Bold", fontSize=10.4, textColor=_INK, spaceBefore=9, spaceAfter=3
)

_PATIENT = (
    ("PATIENT", "WINTERBOURNE, HAROLD J.", "MRN", "00482913"),
    ("DATE OF BIRTH", "11/04/1958", "SEX / AGE", "M / 67-year-old"),
    ("ADDRESS", "418 Alder Mill Road, Newton Falls, MA 02459-3316", "TELEPHONE", "(617) 555-0148"),
    ("MEDICARE MBI", "4KR7-TU2-MX93", "SUPPLEMENT", "Commonwealth Mutual Health, CMH 5520 84417 02"),
    ("ADMITTED", "08/19/2026", "CLAIM", "CLM-2026-8831907"),
    ("FOLLOW-UP", "09/02/2026", "TRIAL SUBJECT", "1042-0017"),
)
_HISTORY = (
    "Mr. Winterbourne is a 67-year-old retired surveyor with exertional angina, seen with his wife, Eleanor "
    "Winterbourne, two weeks after coronary stenting. He was enrolled in Project Saltmarsh as subject 1042-0017 by "
    "Dr. Anjali Menon-Roy of Orrisvale. The Velostent (serial VS3-0044871, lot K26-0917) was placed in the left "
    "anterior descending artery on 08/19/2026; the catheterization is filed under accession CATH-26-118093.",
    "He walks 20 minutes on the flat without pain, climbs one flight of stairs, and has had no bleeding on dual "
    "antiplatelet therapy. He stopped smoking in 2011. There is no family history of early coronary disease.",
)
_EXAMINATION = (
    "Blood pressure 128/74 mmHg, pulse 62 and regular, oxygen saturation 97 % on room air. The radial access site has "
    "healed. Heart sounds are normal, lungs are clear, there is no edema.",
)
_LABORATORY = (
    ("Test", "Result", "Unit", "Reference"),
    ("Hemoglobin", "14.1", "g/dL", "13.5 - 17.5"),
    ("Platelets", "231", "10^9/L", "150 - 400"),
    ("Creatinine", "1.0", "mg/dL", "0.7 - 1.3"),
    ("LDL cholesterol", "64", "mg/dL", "below 70"),
    ("High-sensitivity troponin T", "9", "ng/L", "below 14"),
)
_MEDICATION = (
    ("Medication", "Dose", "How often", "Until"),
    ("Aspirin", "81 mg", "once daily", "lifelong"),
    ("Ticagrelor", "90 mg", "twice daily", "August 2027"),
    ("Atorvastatin", "80 mg", "at night", "lifelong"),
    ("Metoprolol succinate", "50 mg", "once daily", "review"),
)
_VISITS = (
    ("Visit", "Day", "Date", "Purpose"),
    ("Implantation", "0", "08/19/2026", "CATH-26-118093"),
    ("Follow-up", "14", "09/02/2026", "this note"),
    ("Imaging", "43", "10/01/2026", "optical image, read by Tanglewood"),
    ("Six months", "182", "02/17/2027", "stress test"),
    ("One year", "365", "08/19/2027", "end of dual antiplatelet therapy"),
)
_INSTRUCTIONS = (
    "The patient was told not to stop ticagrelor without asking us first, to carry the device card with the serial number "
    "VS3-0044871, and to call (617) 555-0163 at any hour for chest pain, bleeding or a fall. He read the information sheet "
    "of the trial in our presence, asked about the coating, and kept a copy. He prefers to be called in the morning; "
    "Eleanor may be told everything.",
)
_BILLING = (
    "Claim CLM-2026-8831907 was sent to Commonwealth Mutual Health for the stay from 08/19/2026; the device is supplied free "
    "of charge by the sponsor under MSA-2026-0914 and must not be billed.",
)
_ASSESSMENT = (
    "1. Coronary artery disease after stenting of the left anterior descending artery, doing well.",
    "2. Hyperlipidemia, at goal. 3. Hypertension, controlled.",
)
_PLAN = (
    "Continue dual antiplatelet therapy for twelve months. Cardiac rehabilitation three times a week. The next visit of "
    "the trial is on 1 October 2026; A. Menon-Roy asks for an optical image of the device, to be read by Tanglewood. "
    "Copies of this note go to the sponsor without the coating record of Corvelane-7.",
    "Mrs. Winterbourne is health-care agent and can be reached at (617) 555-0163. The patient’s internist is "
    "Leander Foss, MD, 1150 Commonwealth Terrace, telephone (617) 555-0171.",
)


def make() -> bytes:
    """Return the note as the bytes of a PDF file."""
    rl_config.invariant = 1
    for name, file in (("Inter", "Inter-Regular.ttf"), ("Inter-Bold", "Inter-SemiBold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(_FONTS / file)))
    pdfmetrics.registerFontFamily(
        "Inter", normal="Inter", bold="Inter-Bold", italic="Inter", boldItalic="Inter-Bold"
    )
    target = io.BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=letter,
        leftMargin=0.85 * inch,
        rightMargin=0.85 * inch,
        topMargin=1.25 * inch,
        bottomMargin=0.8 * inch,
        title="Clinic note, Harold J. Winterbourne",
        author="Anjali Menon-Roy",
        subject="Project Saltmarsh, subject 1042-0017",
        keywords="Velostent; Orrisvale",
        creator="Alder Mill Heart Institute",
        invariant=1,
    )
    document.build(_story(document.width - 2 * _PADDING), onFirstPage=_letterhead, onLaterPages=_letterhead)
    return target.getvalue()


def _story(width: float) -> list[Flowable]:
    story: list[Flowable] = [_patient(width), Spacer(1, 4)]
    story += _section("History", _HISTORY)
    story += _section("Examination", _EXAMINATION)
    story.append(
        KeepTogether([Paragraph("Laboratory, specimen LAB-26-55190", _HEADING), _grid(_LABORATORY, width)])
    )
    story.append(KeepTogether([Paragraph("Medication", _HEADING), _grid(_MEDICATION, width)]))
    story.append(PageBreak())
    story += _section("Assessment", _ASSESSMENT)
    story += _section("Plan", _PLAN)
    story.append(
        KeepTogether([Paragraph("Visits of the trial, subject 1042-0017", _HEADING), _grid(_VISITS, width)])
    )
    story += _section("Instructions", _INSTRUCTIONS)
    story += _section("Billing", _BILLING)
    story.append(Spacer(1, 14))
    story.append(
        KeepTogether(
            [
                Paragraph("Electronically signed on 09/02/2026 at 16:12", _CELL),
                Paragraph("<b>Anjali Menon-Roy, MD</b>", _BODY),
                Paragraph("NPI 1728046198    DEA FM3729158", _CELL),
                Paragraph("Referring physician: Leander Foss, MD, NPI 1983102751", _CELL),
                Spacer(1, 8),
                Paragraph("cc: L. Foss, MD; Priscilla Oyelaran, Orrisvale Therapeutics Limited", _CELL),
                Paragraph(
                    "Dictated by MENON-ROY, transcribed by ISV. Questions: a.menon-roy@orrisvale.example",
                    _CELL,
                ),
            ]
        )
    )
    return story


def _section(title: str, paragraphs: tuple[str, ...]) -> list[Flowable]:
    first, *rest = (Paragraph(text, _BODY) for text in paragraphs)
    return [KeepTogether([Paragraph(title, _HEADING), first]), *rest]


def _patient(width: float) -> Table:
    rows = [
        [Paragraph(text, _LABEL if column % 2 == 0 else _CELL) for column, text in enumerate(row)]
        for row in _PATIENT
    ]
    table = Table(rows, colWidths=[0.15 * width, 0.39 * width, 0.15 * width, 0.31 * width])
    table.setStyle(
        TableStyle(
            [
                ("BOX", (0, 0), (-1, -1), 0.7, _RULE),
                ("LINEBELOW", (0, 0), (-1, -2), 0.4, _RULE),
                ("BACKGROUND", (0, 0), (-1, -1), _BAND),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 3.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
            ]
        )
    )
    return table


def _grid(rows: tuple[tuple[str, ...], ...], width: float) -> Table:
    body = [
        [Paragraph(text, _style_of(row, column)) for column, text in enumerate(line)]
        for row, line in enumerate(rows)
    ]
    table = Table(body, colWidths=[0.4 * width, 0.16 * width, 0.2 * width, 0.24 * width])
    table.setStyle(
        TableStyle(
            [
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, _INK),
                ("LINEBELOW", (0, 1), (-1, -1), 0.3, _RULE),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ]
        )
    )
    return table


def _style_of(row: int, column: int) -> ParagraphStyle:
    if row == 0:
        return _LABEL_RIGHT if column == 1 else _LABEL
    return _RIGHT if column == 1 else _CELL


def _letterhead(canvas: Canvas, document: SimpleDocTemplate) -> None:
    width, height = letter
    left, right = document.leftMargin + _PADDING, width - document.rightMargin - _PADDING
    canvas.saveState()
    canvas.setFillColor(_INK)
    canvas.setFont("Inter-Bold", 15)
    canvas.drawString(left, height - 0.72 * inch, "Alder Mill Heart Institute")
    canvas.setFont("Inter", 8.2)
    canvas.setFillColor(_GREY)
    canvas.drawString(left, height - 0.9 * inch, "1150 Commonwealth Terrace, Newton Falls, MA 02459-3316")
    canvas.drawRightString(right, height - 0.72 * inch, "CLINIC NOTE")
    canvas.drawRightString(right, height - 0.9 * inch, "09/02/2026")
    canvas.setStrokeColor(_INK)
    canvas.setLineWidth(1.1)
    canvas.line(left, height - 1.02 * inch, right, height - 1.02 * inch)
    canvas.setFont("Inter", 7.6)
    canvas.drawString(left, 0.5 * inch, f"{cast.PATIENT} - MRN 00482913 - Confidential patient information")
    canvas.drawRightString(right, 0.5 * inch, f"Page {document.page} of 2")
    canvas.restoreState()
