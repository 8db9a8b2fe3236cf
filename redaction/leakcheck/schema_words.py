"""Words of the schemas of Office files: elements, attributes, enumerations, namespaces, content types.

They are the words that ECMA-376, OpenDocument 1.3, VML and the extensions of Microsoft are written in. In a place that only
a program fills in, such a word says nothing; where a person may choose a name (styles, fonts, themes, number formats), it
does, and ``office_words`` alone says what is standard there.
"""

from __future__ import annotations

import re
from functools import lru_cache

from redaction.leakcheck.office_words import OFFICE_WORDS
from redaction.leakcheck.vocabulary import FORMAT_WORDS, words

_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")  # the words of "tblStylePr" and "XMLSchema"
_SHORTEST = 3  # letters: shorter words are no evidence of anything in a name
_LONGEST = 160  # characters: words in a longer value are text

SCHEMA_WORDS = words(
    """
    dcterms xmlns scope abs abstract aca acc accepted activation actuate adj adjust adjustment adv aft against aiueo alg algn
    algorithm alias aliases align alive alone alt amt anchorlock anchorx anchory ang anim animate animation
    apart appearance append apply arch arcsize areas arg arrangement arrowheads arrowok ascii asia asian aspect
    aspectratio assign assoc asst attr attribute attributes audio authors autofit automatic autospacing avi
    backslash bag balance based bdr bef behavior behind bez bhvr bilevel binding bits bld blinds blip blur
    bookmark bool bot bound boundaries bounding breaks brk bubble build builtin buttons byte cached calcext
    calcfeatures calcmode calculated calculation call camera canonicalization cant canvas cap caps cardinaltext
    case categories cert certificate cex cfvo changed channel characters chars charset chartcolorstyle
    chartstyle child choice choose chosung cid circ class classid classificationlabels clean cleanup click clips
    close cmd cmpd cnt coauth codes coerce collapsed cols comb command comp compact company compat compatible
    composite concurrent cond condense conditional conditions confidence config configuration conformance
    connectangles connection connectlocs connectortype connecttype constr constrained contenttype context
    contextual continuation contour contrast controls coordinate coordorigin coordsize copies copy corners
    country cover covered creation crl crop crosses crypt csb css cstate cstheme ctrls cubic customizations
    customshow cxn cycle cycles database datastyle datetime datetimefigureout dcmitype decl decls def defaults
    defined definitions deg del delete deleted delta demarcate depth desc descent descr design desor dest
    details detectmouseclick diagonal different digest digits digsig dimension dir dirty disable discard
    disjunction disp displaced dissolve div divisor divs dll dms documentation documentmanagement docx domain
    done dpi draft draw dstrike duotone dur durable duration dxf dxfs dya dynamic dynamicarray eachpage eachsect
    east editas edited editing effect element elements else embed emboss emma emphasize enabled encapsulated
    endarrow endshow enforcement enhanced entr entry eqn equ error escape evenpage events every evt exception
    exit expand expansion experimental export expressions ext extend extent extrusion extrusionok fact fade
    false fast feature file fillcolor fillok fills filters find firstslide fitpath fitshape fix fld floor fmla
    fmt fmtid fmts focus follows force forced forget formats formattings formulas fourobj fov frac from func
    future gamma ganada generator generic geom geometry gfxdata glue grad gradientshapeok grammar grammatical
    grayscale gridline gridlines grouping grow grp gte guid gutter handle handles handout has hash hcl hdphoto
    head hide hier hindiconsonants hindicounting hindinumbers hindivowels hint history hlinkshowjump
    hlinksldjump hold hps hralign href hrnoshade hrstd hue hyphenate hyphens icons identifier idmap idref idx
    ignorable ilvl imagedata implied import imprint include increment indefinite indentation independent indexed
    influence infopath init initial initials ink ins insetmode instance instr int intensity
    internaldocumentation interop interpretation interval invalid inversion invert iroha issue issuer items
    iterate iteration joinstyle jump kcm keep kern kerning key keymap keymaps kinsoku known kumimoji ladder lang
    laser lastslide lat layer lbl lbls leader leave legend len level levels lgl library lid like lim limo lin
    linecap linejoin linenumbering lines linked lit literal load location lock locked locks loext logarithmic
    lon look lowerletter lowerroman lowest lpwstr lsd lst lte lum luminance lvl mac main manager manifest
    mapped mappings mar marg mark marks markup material maximized mcs meta metaattributes meth method mime
    minimized mip mixed mod mode modifiers mods modulus monitors morph mouse move moves mp3 mp4 mpeg mpg mru mso
    multi named namespace namespaces namespaceuri narration nary negative neq newsflash nextpage nextslide
    nillable node normalize notify nowrap nsid numbers obj objandtwoobj objonly obscured occurs ocsp ocx oddpage
    odf odttf offset ooxml opacity opendocument operator optimal optional ord order ordinaltext orient orig
    orphans other outspace overlap overlay overline padding pairs pane panose paper par para paragraphs param
    parashape partnercontrols parts password paste pdf pen perm persist persistence personal phldr phonetic
    photo pict pid pitch pivotdefaultlayout place places plot plv policy polygon positive ppaction ppt pptx pref
    prefer preferrelative prepared pres presence present prev previousslide pri printed prints privacy produced
    prog prompt prompts proof prot protect provider prst ptab ptr pts punct push qualifying rad raise random
    ranges ratio raw rcc reading redefine reduction ref references refers reflection refresh refreshable
    refreshed refs rejected rel relid relief rely remain remove removed rendered repeated report requires resize
    resolution resolved responder restored restriction rev reverse revisions revocation rfc rgb richdata rig
    root rot rotated rotation rounded roundrect roundtrip rows rsa rsid rsids ruby rule rules runs rup salt samp
    sat saturation save scaled scaling scatter scenarios scene schemalibrary scientific scrgb scripts sdt
    sdtdatahash secondary security seed seek select selected self semi sensitive sep separator seq ser serial
    setting setup shade shadowok shapedefaults shapelayout shapetype sharepoint shd shift show showing shown
    shrink sid sign signed signing sigs singleclick site skip slice slide slidenum slides slow smarttags smil
    smt snap sorter space spaces spanned spans sparse spc spd spec speed spelling spid spidmax spin spokes
    spreadsheet spt sqref src srgb sst staggering stamp state statistic stats stops store stream stripes strips
    strokecolor strokeok strokeweight subdocs subset suffix supported suppress surround sym symex sync syntax
    tab tag tags tail tav tbl tblp tcg tentative terms textarea textboxrect textlink textpath textpathok textual
    tgt thailetters thainumbers thememl threadedcomments through tick tight tile timestamp timing timings tint
    titles tmpl tnt together tooltip totals tplc trace trail trans transformed transforms transition
    transparency treat trendline trim true truncate try twips txbx typeface uid unbound unbounded unhide unit
    units unlocked update updated upperletter upperroman upright uri url usb use used usernames users utc
    validate validation validations vanish variation vars vary vendor venn ver vid views vis visibility visited
    visual vol volatile wall warp wav weight wheel when whitespace widow widows wildcards witht wordml
    wordprocessing workbookmetadata wpc wrapped writer writing wsp xds xforms xfrm xfs xhtml xlink xlsx xmldsig
    xmlns xmlsignature xpath xrange xsi xsl yrange zeros zoom zxx
    """
)
_KNOWN = SCHEMA_WORDS | OFFICE_WORDS | FORMAT_WORDS


@lru_cache(maxsize=8192)
def is_schema_name(text: str) -> bool:
    """Whether a name or setting consists of words of the schemas, digits and separators alone."""
    found = _WORD.findall(text)
    if len(text) > _LONGEST:  # a list of cells, a path of a drawing
        return all(len(word) < _SHORTEST for word in found)
    return all(_is_known(word) for word in found)


def _is_known(word: str) -> bool:
    if word.casefold() in _KNOWN:
        return True
    humps = _HUMP.findall(word) if word.isascii() else [word]
    return all(len(hump) < _SHORTEST or _is_word(hump.casefold()) for hump in humps)


def _is_word(word: str) -> bool:
    return word in _KNOWN or word.removesuffix("s") in _KNOWN  # folders are called after many: "slideLayouts"
