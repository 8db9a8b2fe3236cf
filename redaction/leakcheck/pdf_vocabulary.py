"""The names and strings that the PDF standard itself spells: they stand in every file and say nothing of its content.

ISO 32000-2: the keys of dictionaries and the values that they may have; Adobe Glyph List: the names of glyphs. What
only happens to stand in a text or in a name of the author's own making is searched as everything else.
"""

from __future__ import annotations

import re

from fontTools import agl

from redaction.leakcheck.vocabulary import words

_NAMES = words(
    """
    AbsoluteColorimetric AcroForm Action ActualText AddRevInfo After AfterPerm AllOff AllOn Alpha Alternate AlternateImages
    AlternatePresentations Alternates Angle Annot Annotation Annots AntiAlias AnyOff AnyOn AppDefault Appearance Approved
    Array ArtBox Artifact Ascent AsIs Attached Attestation AuthEvent Author AuxOutlines Average AvgWidth Background
    BackgroundColor BaseEncoding BaseFont BaseState BaseVersion BBox Before BibEntry BitsPerComponent BitsPerCoordinate
    BitsPerFlag BitsPerSample BlackIs1 BlackPoint BleedBox Block BlockAlign BlockQuote Blinds Border BorderColor
    BorderStyle BorderThickness Bounds ButtonFieldMode Bullet Butt ByteRange Calibrate CalGray CalRGB CapHeight Caption
    CaretStyle Catalog Center Cells Change ChangeColor CharProcs CharSet Circle ClassMap Clip Close Cloudy Colorants
    ColorBurn ColorDodge Color ColorSpace ColorTransform ColSpan Column ColumnCount ColumnGap Columns ColumnWidths
    Comment Compatible Completed Components Confidential ContactInfo Content Contents Coords Count Cover Creation
    CreationDate Creator CropBox Crypt CryptFilter CryptFilterDecodeParms Current CurrentPage CYX Dashed Darken Data
    DCTDecode Decimal Decode DecodeParms Default DefaultCMYK DefaultForPrinting DefaultGray DefaultRGB DefEmbeddedFile
    Departmental DescendantFonts Descent Design Desc Dest Destination DestOutputProfile Dests DevDepGS DeviceCMYK
    DeviceColorant DeviceGray DeviceN DeviceRGB Diamond Difference Differences Digest DigestLocation DigestMethod
    DigestValue Dingbats Direction Disc Display DisplayDocTitle Dissolve Distribute DocMDP DocOpen Document Domain
    Dotted Double Draft Duplex DuplexFlipLongEdge DuplexFlipShortEdge Duration EarlyChange EFOpen EmbeddedFDFs
    EmbeddedFile EmbeddedFiles Encode EncodedByteAlign Encoding Encrypt EncryptMetadata EndIndent EndOfBlock EndOfLine
    Entity Event Exclude Exclusion Experimental Expired Export Extend Extends ExtensionLevel Extensions ExternalOPIdicts
    ExternalRefXobjects ExternalStreams ExtGState Field Fields FieldMDP Figure FileAttachment Filespec Filter Final First
    FirstChar FirstPage FitBH FitBV FitWindow Fixed FixedPrint Flags FlateDecode FontBBox FontDescriptor FontFamily
    FontFauxing FontFile FontFile2 FontFile3 FontMatrix FontName FontStretch FontWeight Footer ForComment ForPublicRelease
    Form FormEx FormType Formula FreeText FreeTextCallout FreeTextTypewriter Function Functions FunctionType GlyphData
    Goto GoTo3DView GotoE GotoR GoToE GoToR Graph Group Groove Halftone HalftoneName HalftoneType HardLight Hanging Header
    Headers Height Height2 Help Hidden Hide HideMenubar HideToolbar HideWindowUI High Highlight HKana HKanaRot HojoKanji
    Hyphenate ICCBased Identity Identity-H Identity-V IDTree Illustration Image ImageB ImageC ImageI ImageMask Import
    ImportData Index Indexed Info InkList Inline InlineAlign Insert Inset Inside Intent Interpolate InvertedDouble
    InvertedDoubleDotted IRT Issuer ItalicAngle JavaScript JBIG2Decode JBIG2Globals JPXDecode Justify Keystroke Keywords
    Kids Knockout Label Language LastChar LastModified LastPage Launch Layout LBody Leading Left Legal LegalAttestation
    Length Length1 Length2 Length3 Level1 Lighten Limits Line LineArrow LineDimension LineHeight Linearized LineThrough
    Link LinkAnnotation List ListMode ListNumbering Location Lock Locked LockedContents LowerAlpha LowerRoman LrTb Luminosity
    LZWDecode MacExpertEncoding MacRomanEncoding MarkInfo Marked MarkStyle Mask Matrix Matte MaxLen MaxWidth Measure
    MediaBox MediaClip Metadata MetadataKey MissingWidth Mixing MixingHints ModDate Modify Movie MovieActions Multiply
    Named Names NChannel NeedAppearances Nested NewParagraph NewWindow NextPage NonEFontNoWarn NonFullScreenPageMode
    None NonStruct Normal NotApproved NotForPublicRelease Note NumCopies Nums Object ObjStm OCGs OCMD OCProperties Off
    OneColumn Online OpenAction OpenArrow Open OptionalContent Order Ordering Ordered Outlines Outset OutputCondition
    OutputConditionIdentifier OutputIntent OutputIntents Outside Overlay OverlayText Overline OverPrint Padding Page
    PageElement PageLabel PageLabels PageLayout PageMode Pages Pagination PaintType Paperclip Paragraph ParamArray Parent
    ParentTree ParentTreeNextKey Part Passed Pattern PatternType Perceptual Perms Placement Play Polygon PolygonCloud
    PolygonDimension PolyLine PolyLineDimension Popup Pos Predictor Preferred PresSteps PreserveRB PrevPage Print
    PrintArea PrintClip Printer PrinterMark PrinterMarks PrinterProfile PrintPageRange PrintScaling PrintState Private
    ProcSet Producer Product Projection Properties Prop_AuthTime Prop_AuthType Prop_Build PubSec Push PushPin QuadPoints
    Quote Quotation RadialGrad RBGroups Reader Reason Reasons Rect Redact Reference Registry RegistryName RelativeColorimetric
    Renditions Repeat Requirements ResFork ResetForm Resources Reversed ReversedChars RichMedia Ridge Right RichText
    RlTb RoleMap RolloverMode Root Rotate Rotation RowSpan Rows Ruby RubyAlign RubyPosition RunLengthDecode Saturation
    Schema Scope Screen Sect Section Separation SeparationColorNames SeparationInfo SetOCGState SetState Shading ShadingType
    Shadow Short Shortcut Sidebar SigFieldLock SigFieldSeed SigFlags Signature SigQ SigRef Simplex SinglePage Size Slash
    Small SMask SMaskInData SoftLight Solid Sold Sort Sound Span Speaker SpaceAfter SpaceBefore SpiderInfo SplitFile
    Split Spread Square Squiggly Stamp Standard StandardEncoding Start StartIndent Starts State StateModel Status Stem StemH
    StemV Stitch Stream StrikeOut String StructElem StructParent StructParents StructTreeRoot Style SubFilter Subject
    SubjectDN SubmitForm Submit Subtype Summary SummaryView Supplement Suspects Symbol Synchronous Table Tabs TagSuspect
    Target TbRl TBody TBorderStyle Template Templates TextAlign TextDecorationColor TextDecorationThickness
    TextDecorationType TextIndent Textbody TFoot THead Thread Threads Thumb ThreeD TilingType TimeStamp Title Toggle ToUnicode
    TopSecret TPadding Trans Transition TransferFunction Transparency TransformMethod TransformParams Trapped TrapNet
    TrapRegions TrapStyles TrimBox TrueType TrueTypeFonts TwoColumnLeft TwoColumnRight TwoPageLeft TwoPageRight Type
    Type0 Type1 Type1C Type3 CIDFontType0 CIDFontType0C CIDFontType2 CIDSystemInfo CIDToGIDMap CIDSet OpenType MMType1
    Unchanged Uncover Underline Unix Unmarked Unordered UpperAlpha UpperRoman Usage UseAttachments UseCMap UseNone UseOC
    UseOutlines User UserProperties UserUnit UseThumbs Validation Verisign VerticesPerRow Vertices Version Vertical View
    ViewArea ViewClip Viewer ViewerPreferences Viewport Visible Visibility VisiblePages Volatile Warichu Warning Watermark
    Weight WhitePoint Widget Width Width2 Widths WinAnsiEncoding Window Windows Wipe WritingMode XFAImages XFAResources
    XHeight XObject XRef XRefStm XStep YStep Zapf ZoomIn Zoom ZapfDingbats Rectangle Courier Helvetica Times-Roman
    Times-Bold Times-Italic Times-BoldItalic Helvetica-Bold Helvetica-Oblique Helvetica-BoldOblique Courier-Bold
    Courier-Oblique Courier-BoldOblique ASCIIHexDecode ASCII85Decode CCITTFaxDecode Rendition SigDict Accepted Rejected
    Cancelled Review Marked Unmarked Artwork Technical Trapezoid Ellipse Round Cross ROpenArrow RClosedArrow ClosedArrow
    """
)
STANDARD_NAMES = _NAMES | frozenset(agl.AGL2UV)

_SPELLED = re.compile(rb"/([A-Za-z][\w-]{4,40})(?=[\s/<>\[\](){}%]|\Z)")
_COLLECTION = re.compile(
    rb"(/Registry\s*)\(Adobe\)|(/Ordering\s*)\((?:Identity|UCS|Japan1|GB1|CNS1|Korea1|KR)\)|/Adobe-Identity-UCS\b"
    rb"|(>>\s*)stream(?=\r?\n)|(?<=[\r\n])startxref(?=[\r\n])"
)


def without_vocabulary(data: bytes) -> bytes:
    """Return PDF syntax with the standard's own names and character collections blanked, as long as before."""

    def blank(match: re.Match[bytes]) -> bytes:
        return b" " * len(match[0]) if match[1].decode("latin-1") in STANDARD_NAMES else match[0]

    def bare(match: re.Match[bytes]) -> bytes:
        kept: bytes = match[1] or match[2] or match[3] or b""
        return kept + b" " * (len(match[0]) - len(kept))

    return _SPELLED.sub(blank, _COLLECTION.sub(bare, data))
