"""Which keys of which dictionaries an output keeps, and which of them hold text (ISO 32000-1, 7.7 and 12 to 14).

A rule is "plain" (kept, strings in it dropped), "reference" (kept if it leads to something that is kept anyway),
"text:…" (a text string, read as a segment of that channel), "role:…" and "list:…" (another table applies).
What no table names does not get into an output.
"""

from __future__ import annotations

Rules = dict[str, str]


def _plain(keys: str) -> Rules:
    return dict.fromkeys((f"/{key}" for key in keys.split()), "plain")


ROLES: dict[str, Rules] = {
    "catalog": {
        **_plain("Type Version MarkInfo PageMode PageLayout ViewerPreferences"),
        "/Pages": "reference",
        "/Outlines": "role:outline",
        "/AcroForm": "role:form",
        "/StructTreeRoot": "role:structure root",
        "/PageLabels": "role:label tree",
        "/OCProperties": "role:layers",
        "/Lang": "language",
    },
    "page": {
        **_plain("Type MediaBox CropBox BleedBox TrimBox ArtBox Rotate Group StructParents Tabs UserUnit"),
        "/Parent": "reference",
        "/Resources": "plain",
        "/Contents": "plain",
        "/Annots": "list:annotation",
    },
    "annotation": {
        **_plain(
            "Type Subtype Rect F AP AS Border C StructParent OC CA ca BM RT IT QuadPoints InkList L LE LL LLE Vertices"
            " BS BE IC Q CL RD H FT Ff MaxLen TI I Open Name DR"
        ),
        "/P": "reference",
        "/Popup": "list:annotation",
        "/Parent": "list:field",
        "/IRT": "list:annotation",
        "/Kids": "list:field",
        "/Contents": "text:comment",
        "/T": "text:comment",
        "/Subj": "text:comment",
        "/TU": "text:tooltip",
        "/TM": "text:field name",
        "/V": "value",
        "/DV": "value",
        "/Opt": "value",
        "/MK": "role:appearance characteristics",
        "/DA": "default appearance",
        "/A": "action",
        "/Dest": "destination",
        "/Lang": "language",
    },
    "appearance characteristics": {
        **_plain("R BC BG I RI IX IF TP"),
        "/CA": "text:caption",
        "/RC": "text:caption",
        "/AC": "text:caption",
    },
    "form": {
        **_plain("NeedAppearances DR Q"),
        "/Fields": "list:field",
        "/DA": "default appearance",
    },
    "outline": {
        **_plain("Type Count"),
        "/First": "list:bookmark",
        "/Last": "reference",
    },
    "bookmark": {
        **_plain("Count C F"),
        "/Title": "text:outline",
        "/First": "list:bookmark",
        "/Next": "list:bookmark",
        "/Parent": "reference",
        "/Prev": "reference",
        "/Last": "reference",
        "/A": "action",
        "/Dest": "destination",
        "/SE": "reference",
    },
    "structure root": {
        **_plain("Type ParentTreeNextKey"),
        "/K": "list:structure element",
        "/ParentTree": "plain",
    },
    "structure element": {
        **_plain("Type R MCID Obj Stm"),
        "/S": "structure type",
        "/A": "attributes",
        "/P": "reference",
        "/Pg": "reference",
        "/K": "list:structure element",
        "/T": "text:alternate",
        "/Alt": "text:alternate",
        "/ActualText": "text:alternate",
        "/E": "text:alternate",
        "/Lang": "language",
    },
    "label tree": {**_plain("Limits"), "/Kids": "list:label tree", "/Nums": "list:label"},
    "label": {**_plain("Type S St"), "/P": "text:page label"},
    "layers": {
        "/OCGs": "list:layer",
        "/D": "role:layer configuration",
    },
    "layer": {**_plain("Type Intent"), "/Name": "text:layer", "/Usage": "plain"},
    "layer configuration": {
        **_plain("BaseState ON OFF Intent AS ListMode RBGroups Locked"),
        "/Name": "text:layer",
        "/Order": "order",
    },
    "form xobject": {
        **_plain(
            "Type Subtype FormType BBox Matrix Resources Group OC StructParent StructParents Length Filter"
        ),
        **_plain("DecodeParms PatternType PaintType TilingType XStep YStep"),
    },
    "image": {
        **_plain(
            "Type Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask Mask Decode Interpolate"
        ),
        **_plain("SMask SMaskInData StructParent OC Matte Filter DecodeParms Length"),
    },
    "font": {
        **_plain(
            "Type Subtype BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts"
        ),
        **_plain("CIDSystemInfo DW W DW2 W2 CIDToGIDMap FontBBox FontMatrix CharProcs Resources"),
    },
    "font descriptor": {
        **_plain(
            "Type FontName Flags FontBBox ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH"
        ),
        **_plain(
            "AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 FontStretch FontWeight CIDSet Style FD"
        ),
    },
}
ROLES["field"] = {**ROLES["annotation"], "/T": "text:field name"}

#: Keys that no dictionary of any kind keeps.
DROPPED = frozenset(
    [
        "/Metadata",
        "/PieceInfo",
        "/LastModified",
        "/JS",
        "/AA",
        "/OpenAction",
        "/Thumb",
        "/OPI",
        "/Alternates",
        "/Measure",
        "/VP",
        "/PtData",
        "/AF",
        "/SpiderInfo",
        "/EF",
        "/RF",
        "/DSS",
        "/Perms",
        "/Legal",
        "/Private",
        "/Presentation",
        "/PZ",
        "/SeparationInfo",
        "/B",
        "/TemplateInstantiated",
        "/UserProperties",
        "/Dur",
        "/Trans",
        "/PresSteps",
        "/XFA",
        "/Renditions",
        "/NM",
        "/ProcSet",
    ]
)

#: Strings that are data and not text, by the key that they stand under.
DATA_STRINGS = frozenset({"/Registry", "/Ordering", "/Panose", "/Lookup"})

#: Annotations that are files or programs.
REMOVED_ANNOTATIONS = frozenset(
    [
        "/FileAttachment",
        "/Sound",
        "/Movie",
        "/Screen",
        "/3D",
        "/RichMedia",
        "/PrinterMark",
        "/TrapNet",
        "/Watermark3D",
        "/Projection",
    ]
)

STRUCTURE_TYPES = frozenset(
    [
        "Document",
        "Part",
        "Art",
        "Sect",
        "Div",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "NonStruct",
        "Private",
        "P",
        "H",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "TFoot",
        "Span",
        "Quote",
        "Note",
        "Reference",
        "BibEntry",
        "Code",
        "Link",
        "Annot",
        "Ruby",
        "RB",
        "RT",
        "RP",
        "Warichu",
        "WT",
        "WP",
        "Figure",
        "Formula",
        "Form",
        "Artifact",
        "Title",
        "FENote",
        "Sub",
        "Em",
        "Strong",
        "Aside",
        "DocumentFragment",
    ]
)

INFO_KEYS = ("/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer")
