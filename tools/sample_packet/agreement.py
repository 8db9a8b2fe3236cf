"""The services agreement: a Word document with tracked changes, a comment, a footnote, headers and tables."""

from __future__ import annotations

import io
import re

from docx import Document
from docx.document import Document as Agreement
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from sample_packet import cast
from sample_packet.archive import canonical

_WRITTEN = "2026-09-14T09:30:00Z"
_INK = RGBColor(0x1F, 0x2A, 0x44)
_SHADE = "E8ECF3"

_PARTIES = (
    (
        f"{cast.CLIENT} (the “Customer”), a company incorporated in England and Wales with registered number "
        "11847203, VAT number GB 384 7162 29 and LEI 254900ORRISVALE4TX42, whose registered office is at "
        "27 Tannery Wharf, Bristol BS1 4QX; and"
    ),
    (
        f"{cast.SUPPLIER} (the “Supplier”), a company registered under the Companies Act, 2013, PAN AAHCQ4417M, "
        "GSTIN 29AAHCQ4417M1ZX, having its office at Tower C, Ashoka Meridian, Bengaluru 560 103."
    ),
)
_CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Definitions",
        (
            "“Confidential Information” means all information, in any form, that is marked as confidential or that "
            "a reasonable person would take to be so, and in every case all information about Project Saltmarsh.",
            "“Product” means the drug-eluting coronary device known as the Velostent, coated with the binder "
            "Corvelane-7.",
            "“Key Personnel” means Kavitha Subramaniam (delivery lead), Ravindra Bhattacharjee (quality lead) and "
            "any replacement that the Customer approves under clause 4.",
        ),
    ),
    (
        "Services",
        (
            "The Supplier shall code the clinical notes, normalise the bill of materials and summarise the process "
            "records of Project Saltmarsh as described in Schedule 1.",
            "The Services are directed for the Customer by Dr. Anjali Menon-Roy, Chief Medical Officer, and by "
            "Tobias Ekstrand, Head of Process Development.",
        ),
    ),
    (
        "Charges",
        (
            "The Customer shall pay the charges in Schedule 2 within 30 days of a valid invoice, to the account "
            "GB56 QRVL 4047 8512 0937 64 (BIC QRVLGB2LXXX) held with Northgate Bank plc.",
        ),
    ),
    (
        "Key Personnel",
        ("The Supplier shall not remove Ms Subramaniam or Mr Bhattacharjee without the Customer’s consent.",),
    ),
    (
        "Confidentiality",
        (
            "The Supplier shall hold the Confidential Information in confidence and shall name neither Orrisvale "
            "nor the Customer’s suppliers, Brandsetter Polymers GmbH, Tanglewood Optics Inc. and Hexaform Castings, "
            "to any third person.",
        ),
    ),
    (
        "Liability",
        (
            "Nothing in this Agreement limits liability for fraud or for death or personal injury caused by "
            "negligence. Subject to that, the total liability of either party shall not exceed £1,650,000.",
        ),
    ),
    (
        "Notices and law",
        (
            "Notices to the Customer go to legal-notices@orrisvale.example, for the attention of Priscilla Oyelaran, "
            "and by telephone to +44 117 496 0182; notices to the Supplier go to kavitha.s@quillmark.example.",
            "This Agreement is governed by the law of England and Wales, whose courts have exclusive jurisdiction.",
        ),
    ),
)
_CHARGES = (
    ("Clinical notes, coded", "per document", "4,200", "GBP 96.40"),
    ("Bill of materials, normalised", "per assembly", "160", "GBP 71.25"),
    ("Process records, summarised", "per run", "75", "GBP 58.75"),
    ("Minimum annual commitment", "", "", "GBP 412,500"),
)
_FOOTNOTE = (
    "The royalty of 3.75 % on Net Sales of the Velostent, agreed with Brandsetter on 31 August 2026, is outside this "
    "Agreement and is not to be disclosed to the Supplier."
)


def make() -> bytes:
    """Return the agreement as the bytes of a .docx file."""
    document = Document()
    _styles(document)
    _header_and_footer(document)
    _title(document)
    _parties(document)
    for number, (heading, clauses) in enumerate(_CLAUSES, start=1):
        document.add_heading(f"{number}.  {heading}", level=1)
        for part, clause in enumerate(clauses, start=1):
            paragraph = document.add_paragraph(f"{number}.{part}\t{clause}", style="Clause")
            if heading == "Charges":
                _footnote_reference(paragraph)
            if heading == "Liability":
                _tracked_change(paragraph)
            if heading == "Services" and part == 2:
                document.add_comment(
                    paragraph.runs,
                    text="Anjali agreed by telephone (+44 20 7946 0137) that T. Ekstrand signs off the run summaries.",
                    author=cast.COUNSEL,
                    initials="PO",
                )
    _charges(document)
    _signatures(document)
    properties = document.core_properties
    properties.author, properties.last_modified_by = cast.COUNSEL, "A. Menon-Roy"
    properties.title = "Services Agreement MSA-2026-0914"
    properties.subject, properties.keywords = cast.PROJECT, "Orrisvale; Quillmark; Saltmarsh"
    properties.comments = ""
    saved = io.BytesIO()
    document.save(saved)
    return canonical(
        saved.getvalue(),
        _WRITTEN,
        {
            "[Content_Types].xml": lambda part: part.replace(
                b"</Types>",
                b'<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument'
                b'.wordprocessingml.footnotes+xml"/></Types>',
            ),
            "word/_rels/document.xml.rels": lambda part: part.replace(
                b"</Relationships>",
                b'<Relationship Id="rIdNotes" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
                b'footnotes" Target="footnotes.xml"/></Relationships>',
            ),
            "word/comments.xml": _fixed_comment_time,
        },
        {"word/footnotes.xml": _footnotes()},
    )


def _styles(document: Agreement) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Georgia", Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    heading = document.styles["Heading 1"]
    heading.font.name, heading.font.size, heading.font.color.rgb = "Georgia", Pt(12), _INK
    heading.element.rPr.rFonts.set(qn("w:asciiTheme"), "")
    for attribute in list(heading.element.rPr.rFonts.attrib):
        if attribute.endswith("Theme"):
            del heading.element.rPr.rFonts.attrib[attribute]
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(14), Pt(4)
    clause = document.styles.add_style("Clause", 1)
    clause.base_style = normal
    clause.paragraph_format.left_indent = Cm(1.1)
    clause.paragraph_format.first_line_indent = Cm(-1.1)
    clause.paragraph_format.tab_stops.add_tab_stop(Cm(1.1))
    clause.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.6)
    section.top_margin = section.bottom_margin = Cm(2.4)


def _header_and_footer(document: Agreement) -> None:
    section = document.sections[0]
    header = section.header.paragraphs[0]
    header.text = "Orrisvale / Quillmark – Services Agreement MSA-2026-0914\tCONFIDENTIAL"
    header.paragraph_format.tab_stops.add_tab_stop(Cm(15.8), 2)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer.add_run("Prepared by P. Oyelaran for Project Saltmarsh – page ")
    for kind, text in (("begin", ""), ("", " PAGE "), ("end", "")):
        run = footer.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)
    for paragraph in (header, footer):
        for run in paragraph.runs:
            run.font.size, run.font.color.rgb = Pt(8), RGBColor(0x5A, 0x64, 0x7A)


def _title(document: Agreement) -> None:
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = title.add_run("SERVICES AGREEMENT")
    run.bold, run.font.size, run.font.color.rgb = True, Pt(18), _INK
    number = document.add_paragraph("No. MSA-2026-0914")
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph(
        "This Services Agreement (the “Agreement”) is made on 14 September 2026 and takes effect on 1 October 2026, "
        "between:"
    )


def _parties(document: Agreement) -> None:
    for number, text in enumerate(_PARTIES, start=1):
        document.add_paragraph(f"({number})\t{text}", style="Clause")
    document.add_paragraph(
        "Orrisvale and Quillmark are each a “party” and together the “parties”. Purchase order PO-77120 is placed "
        "under this Agreement."
    )


def _charges(document: Agreement) -> None:
    document.add_heading("Schedule 2.  Charges", level=1)
    table = document.add_table(rows=1, cols=4)
    table.style, table.alignment = "Table Grid", WD_TABLE_ALIGNMENT.CENTER
    for cell, text in zip(table.rows[0].cells, ("Service", "Unit", "Volume a year", "Charge"), strict=True):
        _fill(cell, text, bold=True)
        cell._tc.get_or_add_tcPr().append(
            parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{_SHADE}"/>')
        )
    for row in _CHARGES:
        for index, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            _fill(cell, text, right=index > 1)
    document.add_paragraph()


def _fill(cell: _Cell, text: str, *, bold: bool = False, right: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(2)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(9.5)


def _signatures(document: Agreement) -> None:
    document.add_heading("Signatures", level=1)
    table = document.add_table(rows=1, cols=2)
    blocks = (
        ("ORRISVALE THERAPEUTICS LIMITED", "A. Menon-Roy", "Anjali Menon-Roy", "Chief Medical Officer"),
        (
            "QUILLMARK KNOWLEDGE SERVICES PRIVATE LIMITED",
            "R. Bhattacharjee",
            "Ravindra Bhattacharjee",
            "Whole-time Director",
        ),
    )
    for cell, (party, signed, name, role) in zip(table.rows[0].cells, blocks, strict=True):
        _fill(cell, f"Signed for and on behalf of {party}", bold=True)
        for line in (f"/s/ {signed}", f"Name: {name}", f"Title: {role}", "Date: 14 September 2026"):
            cell.add_paragraph(line).paragraph_format.space_after = Pt(2)


def _tracked_change(paragraph: Paragraph) -> None:
    stamp = f'{nsdecls("w")} w:author="{cast.COUNSEL}" w:date="{_WRITTEN}"'
    space = 'xml:space="preserve"'
    paragraph._p.append(
        parse_xml(
            f'<w:del {stamp} w:id="901"><w:r><w:delText {space}> Claims of Marguerite Delacroix-Hahn are excluded.'
            "</w:delText></w:r></w:del>"
        )
    )
    paragraph._p.append(
        parse_xml(
            f'<w:ins {stamp} w:id="902"><w:r><w:t {space}> Claims that Dr Menon-Roy has notified before 1 October 2026 '
            "are not affected.</w:t></w:r></w:ins>"
        )
    )


def _footnote_reference(paragraph: Paragraph) -> None:
    paragraph._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
        )
    )


def _footnotes() -> bytes:
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
        for kind, number, mark in (
            ("separator", -1, "separator"),
            ("continuationSeparator", 0, "continuationSeparator"),
        )
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>{separators}'
        '<w:footnote w:id="1"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:rPr><w:sz w:val="17"/></w:rPr><w:t xml:space="preserve"> {_FOOTNOTE}</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    ).encode()


def _fixed_comment_time(part: bytes) -> bytes:
    return re.sub(rb'w:date="[^"]*"', f'w:date="{_WRITTEN}"'.encode(), part)
