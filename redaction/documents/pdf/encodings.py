"""Character encodings of simple fonts (ISO 32000-1, 9.6.6 and annex D) and glyph names to Unicode."""

from __future__ import annotations

import re
from functools import lru_cache

from fontTools import agl
from fontTools.encodings.MacRoman import MacRoman
from fontTools.encodings.StandardEncoding import StandardEncoding

Table = tuple[str, ...]

_SYMBOL_LOW = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
)
_SYMBOL_HIGH = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\0〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
)
_DINGBATS_LOW = (
    " ✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞"
)
_DINGBATS_HIGH = (
    "❡❢❣❤❥❦❧♣♦♥♠①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔→↔↕➘➙➚➛➜➝➞➟➠➡➢➣➤➥➦➧➨➩➪➫➬➭➮➯\0➱➲➳➴➵➶➷➸➹➺➻➼➽➾"
)
_DINGBATS_MIDDLE = "❨❩❪❫❬❭❮❯❰❱❲❳❴❵"


def _placed(*parts: tuple[int, str]) -> Table:
    table = [""] * 256
    for start, characters in parts:
        for offset, character in enumerate(characters):
            table[start + offset] = "" if character == "\0" else character
    return tuple(table)


def _win_ansi() -> Table:
    table = []
    for code in range(256):
        if code < 32:
            table.append("")
        elif code in {127, 129, 141, 143, 144, 157}:
            table.append("\u2022")  # annex D.2, note 3: unused codes above 040 show a bullet
        else:
            table.append(bytes([code]).decode("cp1252"))
    table[0xA0] = " "
    table[0xAD] = "-"
    return tuple(table)


_UNI = re.compile(r"(?:uni|u)([0-9A-Fa-f]{4,6})(?:\..*)?")


@lru_cache(maxsize=8192)
def glyph_text(name: str) -> str:
    """Return the text that a glyph name stands for by the Adobe Glyph List; empty where it stands for none."""
    if name in {".notdef", ".null", "nonmarkingreturn"}:
        return ""
    text: str = agl.toUnicode(name)
    if text:
        return text
    match = _UNI.fullmatch(name)
    if match:
        number = int(match[1], 16)
        return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
    dingbat: str = agl.toUnicode(name, isZapfDingbats=True)
    return dingbat


STANDARD: Table = tuple(glyph_text(name) for name in StandardEncoding)
MAC_ROMAN: Table = tuple(glyph_text(name) for name in MacRoman)
WIN_ANSI: Table = _win_ansi()
SYMBOL: Table = _placed((0x20, _SYMBOL_LOW), (0xA0, _SYMBOL_HIGH))
ZAPF_DINGBATS: Table = _placed((0x20, _DINGBATS_LOW), (0x80, _DINGBATS_MIDDLE), (0xA1, _DINGBATS_HIGH))

NAMED: dict[str, Table] = {
    "StandardEncoding": STANDARD,
    "MacRomanEncoding": MAC_ROMAN,
    "WinAnsiEncoding": WIN_ANSI,
    "PDFDocEncoding": WIN_ANSI,
}
