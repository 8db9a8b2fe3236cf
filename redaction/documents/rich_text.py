"""The rich text of an Outlook message: decompressed (MS-OXRTFCP) and reduced to what it says (RTF 1.9.1, MS-OXRTFEX)."""

from __future__ import annotations

import re
import struct

_PRELOAD = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_RING = 4096
_LARGEST = 64 * 1024 * 1024
_TOKEN = re.compile(
    r"\\'([0-9a-fA-F]{2})|\\u(-?\d+) ?|\\([a-zA-Z]+)(-?\d+)? ?|\\([^a-zA-Z\r\n])|([{}])|([\r\n]+)|([^\\{}\r\n]+|\\)"
)
_SPOKEN = {
    "par": "\n", "line": "\n", "row": "\n", "sect": "\n", "page": "\n", "tab": "\t", "cell": "\t",
    "emdash": "\u2014", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019",
    "ldblquote": "\u201c", "rdblquote": "\u201d", "bullet": "\u2022",
}  # fmt: skip
_UNSPOKEN = frozenset(
    {
        "fonttbl",
        "colortbl",
        "stylesheet",
        "listtable",
        "listoverridetable",
        "generator",
        "info",
        "pict",
        "themedata",
    }
    | {
        "colorschememapping",
        "datastore",
        "latentstyles",
        "xmlnstbl",
        "rsidtbl",
        "objdata",
        "filetbl",
        "htmltag",
    }
)


def decompress(content: bytes) -> bytes:
    """Return the RTF of PidTagRtfCompressed, b"" for what is none."""
    if len(content) < 16:
        return b""
    _, size, magic, _ = struct.unpack_from("<IIII", content)
    if magic == 0x414C454D:
        return content[16 : 16 + size]
    if magic != 0x75465A4C:
        return b""
    ring = bytearray(_PRELOAD.ljust(_RING, b" "))
    write = len(_PRELOAD)
    out = bytearray()
    position = 16
    while position < len(content) and len(out) < min(size, _LARGEST):
        control = content[position]
        position += 1
        for bit in range(8):
            if position >= len(content):
                break
            octets = bytearray()
            if not control >> bit & 1:
                octets += content[position : position + 1]
                position += 1
            else:
                reference = int.from_bytes(content[position : position + 2], "big")
                position += 2
                offset, length = reference >> 4, (reference & 15) + 2
                if offset == write:
                    return bytes(out[:size])
                for step in range(length):  # may read what it has just written
                    octets.append(ring[(offset + step) % _RING])
                    ring[(write + step) % _RING] = octets[-1]
            for step, octet in enumerate(octets):
                ring[(write + step) % _RING] = octet
            write = (write + len(octets)) % _RING
            out += octets
    return bytes(out[:size])


def plain_text(rtf: bytes) -> str:
    """Return what a rich text says, with its paragraphs as lines; of encapsulated HTML the text only."""
    page = re.search(rb"\\ansicpg(\d+)", rtf)
    codec = f"cp{page[1].decode()}" if page else "cp1252"
    out: list[str] = []
    pending = bytearray()  # characters of several bytes come byte by byte
    stack: list[tuple[bool, int]] = []
    silent, skip, to_skip = False, 1, 0

    def flush() -> None:
        if pending:
            try:
                out.append(pending.decode(codec, "replace"))
            except LookupError:
                out.append(pending.decode("cp1252", "replace"))
            pending.clear()

    for match in _TOKEN.finditer(rtf.decode("latin-1")):
        octet, unicode, word, number, symbol, brace, _, text = match.groups()
        if brace == "{":
            flush()
            stack.append((silent, skip))
        elif brace == "}":
            flush()
            silent, skip = stack.pop() if stack else (False, 1)
            to_skip = 0
        elif word == "uc":
            skip = int(number or 1)
        elif word in _UNSPOKEN or symbol == "*":
            silent = True
        elif silent:
            continue
        elif unicode is not None:
            flush()
            out.append(chr(int(unicode) % 0x10000))
            to_skip = skip
        elif to_skip and (octet or text):
            dropped = 1 if octet else min(to_skip, len(text))
            to_skip -= dropped
            out.append("" if octet else text[dropped:])
        elif octet:
            pending += bytes.fromhex(octet)
        else:
            flush()
            out.append(_SPOKEN.get(word or "", "") if word else _symbol(symbol) if symbol else text or "")
    flush()
    joined = "".join(out)
    return joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _symbol(symbol: str) -> str:
    return {"~": "\u00a0", "_": "\u2011", "-": ""}.get(symbol, symbol)
