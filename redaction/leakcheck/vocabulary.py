"""Words that are no evidence of a leak by themselves: common English words and the vocabulary of file formats."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

_ENDINGS = ("s", "d", "ed", "ing")


def words(text: str) -> frozenset[str]:
    """Return the set of the words of ``text``."""
    return frozenset(text.split())


# English words that are also names of people, places, products or projects. As a sensitive value such a word is only
# searched with a capital letter: "Reading" is not found in "reading glasses".
COMMON_WORDS = words(
    """
    able abbey account acre act actual agile agreement aim air alpha amber amount anchor angel annex apollo apple
    april arch archer area ash aspen atlas august autumn baker ball bank bar bark barn baron bass bay beacon bean bear
    beck bell bench best beta bill birch bird bishop black blanch blaze bloom blue board bond booker booth border
    branch brand brave bridge bright brook brown buck bull burn bush butcher butler buyer can candy cannon car care
    carpenter carter case cash castle cat cedar center chance chandler chapel charge charity chase chef chin chip
    church clause clay clear client clerk close cloud coal coach coast cobalt cole comet con constant contract cook
    copper coral core corn cornell cotton counsel country court cove cox crane cream creek cross crow crown crystal
    customer dale data date dawn day dean dear deed deer delta dish do dock dollar dove drake draper dream drew duck
    duke dusk eagle early east echo eden elder ember emerald end english even ever exhibit faith falcon farmer faulty
    favor fee field fields finch fine fire fish fisher flint flora flower floyd force ford forest forge fort fortune
    forward foster fox frank freedom freeman french fresh friend frost fuller galaxy game gardener gate gauge gay gem
    general gentle german ginger glass glen glide glory glover go gold golden good grace grain granite grant grave
    gray great green grey grove guest guide gun guy hail hale hall ham hand happy harbor hardy harmony hart harvest hatch
    haven hawk hay hazel head heart heath heather her hero hill hobby hold holiday holly home honor hood hope horizon
    horn horse host house hunt hunter ice iris iron island it ivory ivy jack jade jasmine jay jewel jolly joy judge july
    june junior just justice key kind king kitchen knight lake lamb lance land lane large lark last laurel law lead
    league leaf leader lee legal lily lime lion list little liver lodge long lord love low lucky lunar lynx mace major
    man manager mango maple march margin mark market marsh mason master match matter may mead meadow mercury mercy merit
    miller mine mint miss model monarch moon moor moral more moss mount mountain music nation near neat needle neon new
    newton nice nickel night nine noble noon normal north nova number oak oasis ocean office olive on onyx opal option
    orange orbit order otter page palm parent park parker part party patent patience patient patriot payer peace peacock
    pearl pepper permit person phoenix piece pike pilot pine pink pioneer piper pitt place plan plant platinum plum point
    polar pole pool poor poppy porter post potter powder power present price pride prime prince product project
    prosper prudence pulse pure purple quartz queen quest quick quince rain ram ranger rank ranger ray reading red reed
    reef regal rent report rex rice rich ridge river robin rock rocket role rose rosemary rowan royal ruby rule rush
    rust saddle safe sage sail sale salt sand sapphire savage save say scarlet school scout sea seal season senior
    service set shade shadow share sharp shell shepherd shield shine ship shore short silver simple singer sky small
    smart smith snow solar south sparrow spear speed spice spring square staff star state steel stern stock stone storm
    street strong study sugar summer summit sun sung supplier swan sweet swift table tailor talent target tax taylor
    teal term test thorn tide tiger timber time topaz torch total tower town trace trade trail tree trinity trip true
    trust turner turtle twin union unit urban us vale valley value velvet verity victor victory view vine violet violin
    vision voice wade walker wall war ward warner warren water waters way weaver web webb week well west wheat wheeler
    white wild will willow win wind winter wise wolf wood woods word work works wren wright yard year yellow young
    """
)

# Words of markup, styles, fonts and producers. In the structure of a file (attributes, names, settings) they are
# the format speaking; in its text they are searched like any other value.
FORMAT_WORDS = words(
    """
    absolute accent accents acrobat acroform adobe after alignment allowed alternate always anchor annotation annots
    application arabic arial array artbox artifact author backup banded baseline before binary bitmap black block body
    bookman border borders bottom bounds bullet button calibri calendar cambria caption category cell cells center centre
    century change character chart client color colors column columns comment comments compatibility complex condition
    content contents continuous control copyright courier create created creator current currency custom dashed data
    date decimal default definition description descriptor destination device diagram dialog differences digital direct
    direction distance document documents double drawing duplicate eastasia effects embedded empty encoding endnote
    engine english entity equation excel exclude exponent extension external family fields figure filter final fixed flate
    flatedecode flow font fonts footer footnote form format formula fraction frame function general genuine georgia ghostscript
    glossary gradient graphic graphics grid group guide header heading headings height helvetica hidden highlight horizontal
    hyperlink identity image images index info information inline inside internal italic itext jbig2decode justified keyword
    keywords kernel landscape language languages latent latin layout legacy letter libreoffice light line linear linespacing
    link links list listparagraph local locale lower lucida macintosh manual mapping margin margins master matrix maximum
    medium member menlo merge metadata microsoft minimum minor minion minute mirrored model modern modified modify month
    moveto multiple myriad name names narrow native navigation none normal normalweb notes number numbering numeric object
    objects office officedocument oneside openoffice openxml option options orientation original outline outlines outside
    package page pages palatino people person persons paragraph parent pattern percent pikepdf picture pictures placeholder plain plaintext plane
    point points portrait position powerpoint prefix presentation preset preview primary print printer priority process
    producer product profile project properties property protected protection publisher quality quartz quotation range
    reader readonly record reference region regular relation relationship relationships relative reportlab required
    resource resources revision right rights roman rotate sans scheme schema screen script second section segoe selection
    sequence series serif server settings shadow shape shapes shared sheet sheets simple single size small solid source
    spacing special square standard start static status stretch strict strike strong structure style styles subject
    subscript subtitle subtype summary superscript support symbol system table tables tahoma target template text textbody
    theme themes times timesnewroman title toggle toolbar top tracking transform transitional transparent trebuchet type
    types underline uniform unicode union unknown upper user value values vector verdana version vertical view visible web
    west white widget width wildcard window windows wingdings winansiencoding word workbook worksheet wrap write xml xmp zero
    zone msword mswordnormal normaldotm normaldot msofficeword microsoftofficeword microsoftexcel microsoftword
    microsoftcorporation microsoftoffice microsoftmacintoshexcel microsoftmacintoshword timesnewromanps couriernew
    arialnarrow arialunicodems cambriamath segoeui calibrilight lucidasans comicsansms franklingothic adobepdflibrary
    helveticaneue yugothic mspgothic msgothic msmincho simsun batang gulim dejavusans liberationsans liberationserif
    officetheme tablegrid tablenormal defaultparagraphfont balloontext bodytext plaintextchar footnotetext
    http https xmlns footnotereference normaltable accessibility hyperlinks endnotetext endnotereference annotationtext
    """
)


@lru_cache(maxsize=4096)
def is_everyday(word: str) -> bool:
    """Whether a word of lower-case letters is a dictionary word, or one of its forms, and no name that a list knows."""
    if any(word in _listed(names) for names in ("given_names", "surnames", "places")):
        return False
    stems = [word, *(word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))]
    return any(stem in _listed("common_words") for stem in stems)


@cache
def _listed(name: str) -> frozenset[str]:
    """Return the entries of one word list of the base language that are single words, in lower case."""
    text = resources.files("resources").joinpath("gazetteers", f"{name}.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(entry for line in lines for entry in line.lower().replace(",", " ").split())
