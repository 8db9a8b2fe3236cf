"""Character sets of fonts as Python codecs (MS-WMF 2.1.1.5)."""

from __future__ import annotations

from typing import Final

_PAGES: Final = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 255: "cp437",
}  # fmt: skip


def code_page(character_set: int) -> str:
    """Return the codec of a font's character set; Western for those that say nothing."""
    return _PAGES.get(character_set, "cp1252")
