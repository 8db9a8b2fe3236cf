"""The operators, marked-content tags and inline-image keys that an output may have; whatever else a stream says goes."""

from __future__ import annotations

from redaction.documents.pdf.schema import STRUCTURE_TYPES

#: Every operator of ISO 32000-1, annex A, that may stay (MP, DP, BX, EX and unknown ones may not).
OPERATORS = frozenset(
    b"b B b* B* BDC BI BMC BT c cm CS cs d d0 d1 Do EMC ET f F f* G g gs h i j J K k l m M n q Q re RG rg ri s S SC sc"
    b" SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split()
)

#: Operators that make a path, clip with it or paint it: what may be left out of a stream where a path has to go.
PATHS = frozenset(b"m l c v y h re W W* S s f F f* B B* b b* n".split())

#: Tags of marked content that stay (14.6, 14.8.4): structure types and what producers mark; others may spell anything.
TAGS = STRUCTURE_TYPES | {"Clip", "OC", "PlacedPDF", "ReversedChars", "Textbody", "Tx"}

#: Keys of inline images (8.9.7).
IMAGE_KEYS = frozenset(
    [
        "BPC",
        "BitsPerComponent",
        "CS",
        "ColorSpace",
        "D",
        "Decode",
        "DP",
        "DecodeParms",
        "F",
        "Filter",
        "H",
        "Height",
        "IM",
        "ImageMask",
        "Interpolate",
        "I",
        "W",
        "Width",
        "Intent",
        "L",
        "Length",
    ]
)
