"""The names of SVG: which elements draw text, which run or repeat it, and which attributes say nothing to a reader."""

from __future__ import annotations

import re

from lxml import etree

SVG = "http://www.w3.org/2000/svg"
XHTML = "http://www.w3.org/1999/xhtml"
_KEPT = frozenset(
    {
        "",
        SVG,
        XHTML,
        "http://www.w3.org/1999/xlink",
        "http://www.w3.org/XML/1998/namespace",
        "http://www.w3.org/1998/Math/MathML",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://purl.org/dc/elements/1.1/",
        "http://purl.org/dc/terms/",
        "http://creativecommons.org/ns#",
        "http://web.resource.org/cc/",
        "http://www.inkscape.org/namespaces/inkscape",
        "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
        "http://www.serif.com/",
        "http://www.bohemiancoding.com/sketch/ns",
        "http://www.figma.com/figma/ns",
    }
)
#: What runs, or what a program keeps for itself; SVG fonts say letter by letter what only removed text had.
DROPPED = frozenset(
    {"script", "handler", "listener", "noscript", "object", "applet", "embed", "base", "font"}
)

_PRESENTATION = """
    alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
    color-profile color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity
    fill-rule filter flood-color flood-opacity font font-size font-size-adjust font-stretch font-style font-variant
    font-weight font-family glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing
    lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
    pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
    stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-overflow
    text-rendering transform transform-origin unicode-bidi vector-effect visibility white-space word-spacing
    writing-mode
"""
_GEOMETRY = """
    d points x y x1 y1 x2 y2 cx cy r rx ry dx dy fx fy fr width height viewBox preserveAspectRatio rotate textLength
    lengthAdjust startOffset method spacing side pathLength offset gradientUnits gradientTransform spreadMethod
    patternUnits patternContentUnits patternTransform markerUnits markerWidth markerHeight orient refX refY
    clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits in in2 result operator k1 k2 k3 k4 mode
    stdDeviation edgeMode kernelMatrix order divisor bias targetX targetY kernelUnitLength preserveAlpha radius scale
    xChannelSelector yChannelSelector surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle
    azimuth elevation z pointsAtX pointsAtY pointsAtZ baseFrequency numOctaves seed stitchTiles tableValues slope
    intercept amplitude exponent type version baseProfile zoomAndPan contentScriptType contentStyleType
"""
_ANIMATION = """
    attributeName attributeType begin end dur min max restart repeatCount repeatDur calcMode keyTimes keySplines
    keyPoints additive accumulate
"""
_OTHER = """
    space lang base media requiredFeatures requiredExtensions systemLanguage externalResourcesRequired xmlns role
    tabindex focusable crossorigin referrerpolicy target rel decoding fetchpriority actuate show class id style
    nodetypes cx cy guide-bbox collect groupmode spray transform-center-x transform-center-y connector-curvature
    font-specification linespacing document-units pageopacity pageshadow zoom window-width window-height window-x
    window-y window-maximized showgrid current-layer align valign
"""
STRUCTURAL = frozenset(f"{_PRESENTATION} {_GEOMETRY} {_ANIMATION} {_OTHER}".split())
"""Attributes, by their local names, that are places, sizes, looks and references of the drawing."""

NUMERIC = re.compile(
    r"[\s\d.,+%-]*(?:[eE][+-]?\d+)?(?:px|pt|em|ex|mm|cm|in|pc|deg|s|ms)?\s*|#[0-9A-Fa-f]{3,8}"
)


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace, "" for comments and instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def namespace(tag: str) -> str:
    """Return the namespace of an element's or an attribute's full name."""
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def is_drawn(element: etree._Element) -> bool:
    """Whether an element is SVG's own; drawings without a namespace are read as well."""
    return isinstance(element.tag, str) and namespace(element.tag) in ("", SVG)


def is_kept(tag: str) -> bool:
    """Whether elements and attributes of a namespace are written; those of programs hold whole copies of the drawing."""
    return namespace(tag) in _KEPT
