"""Attributes of OpenDocument whose values are text, by namespace and name (ODF 1.3 part 3, 19)."""

from __future__ import annotations

ODF = "urn:oasis:names:tc:opendocument:xmlns:"
DOCUMENT_FOUNDATION = "urn:org:documentfoundation:names:experimental:"
KNOWN = (
    ODF,
    DOCUMENT_FOUNDATION,
    "http://www.w3.org/",
    "http://openoffice.org/",
    "urn:openoffice:",
    "http://purl.org/dc/elements/",
)
"""Namespaces whose attributes are known; in any other one every value is text."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TEXT_ATTRIBUTES: dict[str, frozenset[str]] = {
    "office": _words("string-value target-frame-name title process-content-name"),
    "text": _words("""
        address annote author booktitle chapter column-name condition custom1 custom2 custom3 custom4 custom5
        database-name description edition editor filter-name formula help hint howpublished identifier institution
        isbn issn journal key1 key1-phonetic key2 key2-phonetic label month name note number organizations
        page-adjust-description pages publisher ref-name report-type school section-name series string-value
        string-value-if-false string-value-if-true string-value-phonetic table-name title url volume year
        connection-name custom6 local-url target-type
    """),
    "table": _words("""
        comment database-name database-table-name display-name field-name filter-name filter-options
        grand-total-name label member-name name password query-name source-field-name source-name sql-statement
        string-value table-name title user-name value
    """),
    "draw": _words("applet-name archive code display-name frame-name help name value"),
    "presentation": _words("name pages start-page use-date-time-name use-footer-name use-header-name"),
    "style": _words("display-name condition"),
    "form": _words("""
        command current-value data-field datasource filter label list-source name order target-frame title value
        button-command
    """),
    "xlink": _words("title"),
    "meta": _words("name"),
    "dr3d": frozenset(),
    "db": _words("name title description command href"),
    "script": _words("macro-name"),
    "calcext": _words("value"),
    "loext": _words("name title help"),
}
"""Names of attributes that hold text, by the usual prefix of their namespace."""

PREFIXES = {
    f"{ODF}office:1.0": "office",
    f"{ODF}text:1.0": "text",
    f"{ODF}table:1.0": "table",
    f"{ODF}drawing:1.0": "draw",
    f"{ODF}presentation:1.0": "presentation",
    f"{ODF}style:1.0": "style",
    f"{ODF}form:1.0": "form",
    f"{ODF}meta:1.0": "meta",
    f"{ODF}dr3d:1.0": "dr3d",
    f"{ODF}database:1.0": "db",
    f"{ODF}svg-compatible:1.0": "svg",
    f"{ODF}xsl-fo-compatible:1.0": "fo",
    f"{ODF}smil-compatible:1.0": "smil",
    f"{ODF}animation:1.0": "anim",
    f"{ODF}chart:1.0": "chart",
    f"{ODF}datastyle:1.0": "number",
    f"{ODF}config:1.0": "config",
    f"{ODF}script:1.0": "script",
    "http://www.w3.org/1999/xlink": "xlink",
    f"{DOCUMENT_FOUNDATION}calc:xmlns:calcext:1.0": "calcext",
    f"{DOCUMENT_FOUNDATION}office:xmlns:loext:1.0": "loext",
}

ADDRESSES = _words("""
    base-cell-address cell-address cell-range-address end-cell-address label-cell-address label-cell-range-address
    linked-cell notify-on-update-of-ranges print-ranges range-address source-cell-range source-cell-range-addresses
    source-range-address target-cell-address target-range-address values-cell-range-address
    criteria-source-range-address buttons data-source-range scenario-ranges cell-range condition-source-range-address
    last-column-spanned-address first-cell-address linked-cell-address ref-cell-address list-source
""")
"""Attributes that name cells: sheets in them are renamed with the sheets."""

FORMULAS = _words("formula condition expression")
"""Attributes that hold a formula in the namespaces of tables and text."""

NAMED_STYLES = _words("""
    fill-gradient-name fill-hatch-name fill-image-name marker-end marker-start master-page-name next-style-name opacity-name page-layout-name parent-style-name stroke-dash
    list-style-name data-style-name apply-style-name master-page use-style-name stroke-dash-names
    default-cell-style-name percentage-data-style-name presentation-page-layout-name paragraph-style-name
""")
"""Attributes that refer to a style by name, beside all that end in "style-name"."""

STYLE_DEFINITIONS = _words("""
    style list-style page-layout master-page default-page-layout presentation-page-layout
    table-template outline-style number-style currency-style percentage-style date-style time-style boolean-style
    text-style linenumbering-configuration gradient hatch fill-image opacity marker stroke-dash linearGradient
    radialGradient
""")
"""Elements that define something which styles refer to by name."""
