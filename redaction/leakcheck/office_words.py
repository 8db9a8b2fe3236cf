"""What Office files call their own things: parts, built-in styles, enumerations, theme colours and usual fonts.

Words of the enumerations of ECMA-376 part 1, of its latent styles (17.7.4.9) and of the names that Word, Excel and
LibreOffice give to parts. A name all of whose words are listed was given by a format, not by a person.
"""

from __future__ import annotations

import re
from functools import lru_cache

from redaction.leakcheck.vocabulary import FORMAT_WORDS, words

_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")  # the words of "balloonText" and "minorHAnsi"
_SHORTEST = 3  # letters: shorter words are no evidence of anything in a name
_LONGEST_NAME = 120  # characters: a longer value is text

OFFICE_WORDS = words(
    """
    slide slides yyyy mmm mmmm mmmmm ddd dddd freeform autoshape rectangle textbox polyline ole char officedocument spreadsheetml wordprocessingml drawingml presentationml openxmlformats chartsheet abadi above accounting acronym action active address afchunk agency aharoni algerian all allow almond alpha
    and andale angle angsana ansi antiqua antique app aptos aqua aquamarine arab arc area arimo arrow arrows art
    ascending attached authorities auto autospace avenir average avg axis azure back background baiti balanced
    balloon band bar base baskerville begin beginning begins behaviors behaviours beige below beng bent best
    between bevel bibliography bidi bierstadt billions bin biolinum bisque bitstream blanched blank blanks blue
    blush bmp bodoni bold boli bolt book bookshelf boolean boran both box brace bracket break brick bright
    browallia brown browser brush btn burly cache caches cadet caladea calc calligraphy callout can candara cans
    cantarell card cardinal carlito cat cen centered chain chalkboard champa charter chartex chartreuse charts
    chartsheets che check cher cherokee chevron chicago chiffon chilly chocolate chord chs cht chunk circle
    circular cite cjk classic clear clip closing cloud clr clustered code col collate colorful comic comm
    complete compress condensed cone confetti connections connector connsite consolas console consolidation
    constantia contains contemporary continue contrasting conversion convex cool coral corbel cordia core corner
    cornflower cornsilk corsiva cosatan count cousine cream crimson cross ctr ctrl cube curved cust cyan
    cylinder dark darken dash daun day days dbl decagon decision deco deep deja delay demi deng descending dev
    deva devanagari devp diag diagrams dialogsheets diamond didot diff difference differentiate dim disabled
    disk display displayed dist distribute distributed divide divot dmnd doc dodecagon dodger dok donut dot
    dotted dotum down download drab drawings drawn drill droid drop drum dvaspect dxa each ebrima edessa edge
    edit elegant ellipse ellipsis email embeddings emf emphasis enable end endnotes ends endswith envelope equal
    eras err errors estrangelo ethi ethiopic euphemia even exact exactly exp expression extended extensible
    extra extract extreme face facing factor fallback fang fax features field figures fill filled firebrick
    first fit flags flat flip flood floral fol folded followed footnotes for forest formatting forms forward
    franklin free freezing french front frozen ftr fuchsia full fullwidth funnel futura gabriola gadugi
    gainsboro gallery gap garamond gautami gear geneva geor ghost gif gill gisha glow gold goldenrod gothic gram
    grand grande grandview gray greater green gregorian grey gujr gungsuh guru haettenschweiler hair half
    halfwidth handwriting hang hanging hangul hans hansi hant hard harsh hashtag hdr headers heart heavy hebr
    hebrew hei help heptagon heroic hexagon high hijri himalaya hindi hiragana hlink hoefler home honeydew horz
    hot hour hours hqprint html hundred hundreds hybrid hyphen hyphenation icon ids img impact inactive inch ind
    indent indents indian indicator indigo informal inner input insert inset integer intense inter inv ionic
    irregular iskoola isometric isosceles item ivory japan javanese jheng jpan jpeg jpg jpn junction just
    justify kai kaku kalinga kartika kashida katakana keyboard khaki khmr knda kor korea label labels lace laoo
    last latha lato lavender lawn least leelawadee left lemon length less levenim liberation libertine libre
    lighten lightning lights lime linen linotype linux log lohit long low lpstr macro macrosheets magenta
    magnetic mail majalla major malgun mangal map maps marker marlett maroon math matte max med media meiryo
    mention menu merriweather message metal micro mid middle midnight millions mimetype min mincho ming mint
    minus minutes mirror misty miter mlym moccasin moderately monaco mong mongolian mono monotype months
    montserrat mool moon morning movie moving msoffice mult multidocument multilevel multiply multirow myanmar
    nar narkisim natural navajo navy neue never new newer next nil nimbus nirmala non norm not notched note noto
    null num nums nunito nyala oblique octagon odd off offline offpage old older ole oleupdate olive oncall one
    online only onyx open openxmlformats operation optima optimize orange orchid ordinal origin orthographic
    orya osaka oswald out outer outlook output oval over overflow override ovr pair pale papaya papyrus
    parallelogram paren part path pct peach penh pentagon per percentage percentile period perpetua perspective
    peru pic pie pin pink pivot pixel pixels placeholders plaid plantagenet plaque plastic plate playbill plc
    plum plus png poly poppins pos pota powder power predefined preformatted preparation preserve previous pro
    prod professional prop props psmdcp publishing puff punched punctuation purple pyramid quad qualified quan
    quarter quarters quattrocento query quick quote raavi raleway rating rdrichvalue rdrichvaluestructure read
    records rect red relaxed rels repeat replace restart return ribbon riblet rich rnd roboto rockwell room rose
    rosy round row royal rtl run saddle saka sakkal salmon salutation same sample sandy scale scenario
    schoolbook scroll sea seaford seal seconds sect selawik separate services set shading shdw shell shingle
    shruti sib sienna sig signature signatures signs silver sim simplified sinatan sinh sitka skeena sky slant
    slate sld slicer slicers slope smart smiley smoke smoking smooth sng snip snow soei soft softmetal song sort
    sound span specialty spell sphere split spring squared stack stacked star startswith std stealth steel
    stencil stop storage str straight string strings stripe striped stroke stroked sub subheading subtle
    subtotal sum summing sun sunrise sunset sup svg swoosh sylfaen symbols syrc sys tabs taiwan taml tan tape
    taskpane taskpanes teal teardrop telu ten tenorite terminator thaa thai than then thick thin third this
    thistle thousands threaded three thumbnail tibt tif tiff time timeline timelines tinos toa toc today tomato
    tomorrow toolbars total track tracked traditional traffic translucent trapezoid tree trellis tri triangle
    trillions tunga turquoise two typesetting typewriter ubuntu uigh uighur und underscore unique unmapped
    unqualified unresolved unsigned uturn val var variable variant varp vba vera vert very viet violet vml vnd
    vrinda warm warning wave wavy wdp weave webdings webextension webextensions wedge week wen wheat whip whole
    wireframe with wmf wood words worksheets workspace xian xlit xls xsd year years yellow yesterday yiii yin
    zag zen zig
    """
)


@lru_cache(maxsize=8192)
def is_standard(name: str) -> bool:
    """Whether a name or setting consists of nothing but words of the formats, digits and separators."""
    if len(name) > _LONGEST_NAME:
        return False
    for word in _WORD.findall(name):
        if word.casefold() in FORMAT_WORDS:
            continue
        humps = _HUMP.findall(word) if word.isascii() else [word]
        if not all(len(hump) < _SHORTEST or _known(hump.casefold()) for hump in humps):
            return False
    return True


def _known(word: str) -> bool:
    return word in FORMAT_WORDS or word in OFFICE_WORDS
