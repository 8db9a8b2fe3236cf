"""CMaps (ISO 32000-1, 9.7.5 and 9.10.3): ToUnicode, embedded ones, and predefined ones by their character set."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from redaction.documents.pdf.lexer import hexadecimal

MAX_ENTRIES = 200_000

_ITEM = re.compile(
    rb"%[^\r\n]*|<([0-9A-Fa-f\s]*)>|(\[)|(\])|/([^\s<>\[\]()/%]+)|([+-]?\d+)|([A-Za-z][A-Za-z0-9]*)|\((?:[^()\\]|\\.)*\)",
    re.DOTALL,
)

#: Predefined CMaps by the codec of their bytes; ISO 32000-1, table 118.
_CODECS: tuple[tuple[str, str], ...] = (
    ("90ms-RKSJ", "cp932"),
    ("90msp-RKSJ", "cp932"),
    ("90pv-RKSJ", "cp932"),
    ("83pv-RKSJ", "cp932"),
    ("Add-RKSJ", "cp932"),
    ("Ext-RKSJ", "cp932"),
    ("EUC", "euc_jp"),
    ("GBK-EUC", "gbk"),
    ("GBKp-EUC", "gbk"),
    ("GBK2K", "gb18030"),
    ("GB-EUC", "gb2312"),
    ("GBpc-EUC", "gb2312"),
    ("B5pc", "big5"),
    ("HKscs-B5", "big5hkscs"),
    ("ETen-B5", "cp950"),
    ("ETenms-B5", "cp950"),
    ("KSC-EUC", "euc_kr"),
    ("KSCms-UHC", "cp949"),
    ("KSCms-UHC-HW", "cp949"),
    ("KSCpc-EUC", "euc_kr"),
)


@dataclass(slots=True)
class CMap:
    """Codes of one to four bytes mapped to CIDs and, where known, to text.

    ``spaces`` are codespace ranges as (length in bytes, low, high). ``codec`` is set for a predefined CMap
    whose bytes a Python codec understands; ``shift`` is added to each byte before (ISO 2022 rows).
    """

    spaces: list[tuple[int, int, int]] = field(default_factory=list)
    cids: dict[int, int] = field(default_factory=dict)
    text: dict[int, str] = field(default_factory=dict)
    vertical: bool = False
    identity: bool = False
    codec: str = ""
    shift: int = 0
    uses: str = ""

    def codes(self, data: bytes) -> list[tuple[int, int]]:
        """Return (code, length in bytes) of each character of a shown string."""
        if self.identity or (not self.spaces and not self.codec):
            return [(data[i] << 8 | data[i + 1], 2) for i in range(0, len(data) - 1, 2)]
        result = []
        position = 0
        size = len(data)
        while position < size:
            code, length = self._next(data, position)
            result.append((code, length))
            position += length
        return result

    def _next(self, data: bytes, position: int) -> tuple[int, int]:
        if self.codec and not self.spaces:
            return self._codec_next(data, position)
        code = 0
        available = min(4, len(data) - position)
        shortest = min((length for length, _, _ in self.spaces), default=1)
        for length in range(1, available + 1):
            code = code << 8 | data[position + length - 1]
            for size, low, high in self.spaces:
                if size == length and _within(code, low, high, size):
                    return code, length
        length = min(shortest, available)
        return int.from_bytes(data[position : position + length], "big"), length

    def _codec_next(self, data: bytes, position: int) -> tuple[int, int]:
        if self.codec in {"utf-16-be", "utf-32-be", "iso2022"}:
            length = 4 if self.codec == "utf-32-be" else 2
            if self.codec == "utf-16-be" and 0xD8 <= data[position] <= 0xDB:
                length = 4
        else:
            first = data[position]
            single = first < 0x80 or (self.codec == "cp932" and 0xA0 <= first <= 0xDF)
            length = 1 if single else 2
            if self.codec == "gb18030" and not single and data[position + 1 : position + 2].isdigit():
                length = 4
        length = min(length, len(data) - position)
        return int.from_bytes(data[position : position + length], "big"), length

    def text_of(self, code: int, length: int) -> str:
        """Return the text of a code, as far as this CMap itself tells it."""
        if code in self.text:
            return self.text[code]
        if not self.codec:
            return ""
        raw = code.to_bytes(length, "big")
        codec = self.codec
        if codec == "iso2022":
            codec, raw = "euc_jp", bytes(byte | 0x80 for byte in raw)
        try:
            return raw.decode(codec)
        except UnicodeDecodeError:
            return ""


def _within(code: int, low: int, high: int, size: int) -> bool:
    """Whether each byte of the code lies within the range's bytes (a codespace is a box, not an interval)."""
    for shift in range(0, size * 8, 8):
        if not (low >> shift & 255) <= (code >> shift & 255) <= (high >> shift & 255):
            return False
    return True


def predefined(name: str) -> CMap | None:
    """Return the predefined CMap of that name, or None where it is not known."""
    vertical = name.endswith("V")
    if name in {"Identity-H", "Identity-V"}:
        return CMap(identity=True, vertical=vertical)
    stem = name.removesuffix("-H").removesuffix("-V")
    if stem.startswith("Uni"):
        codec = "utf-32-be" if "UTF32" in stem else "utf-16-be"
        return (
            CMap(codec="utf-8", vertical=vertical) if "UTF8" in stem else CMap(codec=codec, vertical=vertical)
        )
    if name in {"H", "V"}:
        return CMap(codec="iso2022", vertical=vertical)
    for prefix, codec in _CODECS:
        if stem == prefix:
            return CMap(codec=codec, vertical=vertical)
    return None


def _unicode(raw: bytes) -> str:
    if len(raw) == 1:
        return chr(raw[0])
    text = raw.decode("utf-16-be", errors="ignore")
    return "" if text in {"\0", "\ufffd", "\uffff"} else text


def _following(raw: bytes, offset: int) -> str:
    """Return the text of a range's destination, its last code unit raised by ``offset``."""
    if not raw:
        return ""
    number = int.from_bytes(raw, "big") + offset
    return _unicode(number.to_bytes(max(len(raw), (number.bit_length() + 7) // 8), "big"))


def parse(data: bytes) -> CMap:  # noqa: PLR0912 - one branch per operator of the language
    """Read an embedded CMap or a ToUnicode CMap; what cannot be understood is left out."""
    result = CMap()
    items: list[bytes | int | str | list[bytes]] = []
    inner: list[bytes] | None = None
    section = ""
    entries = 0
    for match in _ITEM.finditer(data):
        kind = match.lastindex
        if kind == 1:
            value = hexadecimal(match[1])
            if inner is not None:
                inner.append(value)
            else:
                items.append(value)
        elif kind == 2:
            inner = []
        elif kind == 3 and inner is not None:
            items.append(inner)
            inner = None
        elif kind == 4:
            items.append(match[4].decode("latin-1"))
        elif kind == 5:
            items.append(int(match[5]))
        elif kind == 6:
            word = match[6].decode()
            if word.startswith("begin") and word != "begincmap":
                items.clear()
                section = word[5:]
            elif word.startswith("end") and section:
                entries += len(items)
                if entries > MAX_ENTRIES:
                    break
                _section(result, section, items)
                items.clear()
                section = ""
            elif word == "usecmap" and items and isinstance(items[-1], str):
                result.uses = items[-1]
            elif word == "def":
                if len(items) >= 2 and items[-2:] == ["WMode", 1]:
                    result.vertical = True
                items.clear()
    return result


def _section(cmap: CMap, section: str, items: list[bytes | int | str | list[bytes]]) -> None:
    step = 2 if section in {"bfchar", "cidchar", "codespacerange"} else 3
    for index in range(0, len(items) - step + 1, step):
        low = items[index]
        if not isinstance(low, bytes) or not low:
            continue
        code = int.from_bytes(low, "big")
        second = items[index + 1]
        if section == "codespacerange" and isinstance(second, bytes):
            cmap.spaces.append((len(low), code, int.from_bytes(second, "big")))
        elif section == "bfchar":
            if isinstance(second, bytes):
                cmap.text[code] = _unicode(second)
        elif section == "cidchar":
            if isinstance(second, int):
                cmap.cids[code] = second
        elif section in {"bfrange", "cidrange"} and isinstance(second, bytes):
            _range(cmap, code, int.from_bytes(second, "big"), items[index + 2])


def _range(cmap: CMap, low: int, high: int, target: bytes | int | str | list[bytes]) -> None:
    room = MAX_ENTRIES - len(cmap.text) - len(cmap.cids)
    for offset in range(max(0, min(high - low + 1, 65536, room))):
        if isinstance(target, list):
            if offset < len(target):
                cmap.text[low + offset] = _unicode(target[offset])
        elif isinstance(target, bytes):
            cmap.text[low + offset] = _following(target, offset)
        elif isinstance(target, int):
            cmap.cids[low + offset] = target + offset
