"""Names of the Office schemas that say which values are text (ECMA-376 part 1; MS-DOCX, MS-XLSX, MS-OE376)."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TEXT_ATTRIBUTES = _words("""
    alt author caption descr displayName displayText displayname docLocation email error errorTitle href
    initials instr macro phldrT prompt promptTitle string styleName summary textlink title tooltip userId userName
""")
"""Attributes that hold text wherever they stand in the namespaces of Office."""

VAL_IS_TEXT = _words("""
    addressFieldName alias aliases attr connectString default desc description docVar entryMacro exitMacro
    helpText keyword listEntry lvlText mailSubject query statusText tag tblCaption tblDescription title udl
""")
"""Elements whose ``val`` is text."""

NAME_IS_TEXT = _words("""
    attr audioFile author bookmarkStart cNvPr cSld clrScheme cmAuthor colorsDef control custClr custShow docPart docPr
    docVar fmtScheme fontScheme layoutDef listItem oleObj prSet property quickTimeFile section snd sndTgt styleDef tag
    theme videoFile wavAudioFile webExtension
""")
"""Elements whose ``name`` the user gave."""

STRUCTURAL_ATTRIBUTES = _words("""
    ContentType Ignorable MustUnderstand PartName ProcessContent ProgID Requires Target Type adj altName arg
    ascii axis by class cnt color color1 color2 colors connectangles connectlocs control1 control2 coordorigin
    coordsize cs dashstyle data eastAsia edited element eqn extrusion extrusionok fillcolor fmla forName
    formatCode from func gradientshapeok hAnsi hideLastTrans hint id idmap idref inset itemID lang lidRegroup
    limo map matrix moveWith mso namespaceuri off offset offset2 oleid op origin panose path points polar
    position prefixMappings presAssocID presName presStyleLbl progId ptType radiusrange ref refType rel
    relationtable rotation schemaLocation skewangle space spans spid sqref st step storeItemID stroke
    strokecolor style styleId styleLbl textboxrect to type typeface uri url v val values viewBox viewpoint wrapcoords
    xpath xrange yrange
""")
"""Attributes that are never text, whatever their value looks like."""

NUMERIC_TEXT = _words("""
    Accel Accel2 Anchor AppVersion AutoFill AutoLine AutoPict AutoScale BoundariesOnly CF Cancel Characters
    CharactersWithSpaces Checked ColHidden Colored Column Default DefaultSize Disabled Dismiss DocSecurity
    DropLines DropStyle Dx FirstButton Help HiddenSlides Horiz HyperlinksChanged Inc JustLastX LCT Lines
    LinksUpToDate LockText Locked MMClips Max Min MoveWithCells NoThreeD NoThreeD2 Notes Page Pages Paragraphs
    PrintObject Row RowHidden ScaleCrop Sel SelType SharedDoc SizeWithCells Slides TextHAlign TextVAlign
    TotalTime UIObj VScroll Val Visible WidthMin Words attrName bool col colOff formatCode i1 i2 pctHeight
    pctPosHOffset pctPosVOffset pctWidth posOffset row rowOff sqref trace ui1 ui2 ui4 x y
""")
"""Elements whose text is a number, a switch or a place in the sheet."""
