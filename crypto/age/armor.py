"""The text form of an age file: strict PEM (RFC 7468, section 3, figure 3; C2SP age.md, "ASCII armor").

White space is allowed before and after the block and nowhere else; line ends are LF or CRLF, the same throughout.
"""

from __future__ import annotations

import base64
import binascii

from crypto.age.header import LineSource
from crypto.age.payload import ByteSink
from crypto.errors import DamagedArmor

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
END = b"-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64
_LINE_BYTES = _COLUMNS * 3 // 4
_MAX_OUTER_SPACE = 64 * 1024  # bytes
_WHITE_SPACE = b" \t\r\n"


class ArmorWriter:
    """Writes bytes as one PEM block; ``finish`` writes its end."""

    def __init__(self, sink: ByteSink) -> None:
        self._sink = sink
        self._pending = bytearray()
        sink.write(BEGIN + b"\n")

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take ``data`` and return its length in bytes."""
        self._pending += data
        whole = len(self._pending) - len(self._pending) % _LINE_BYTES
        for start in range(0, whole, _LINE_BYTES):
            self._sink.write(base64.b64encode(self._pending[start : start + _LINE_BYTES]) + b"\n")
        del self._pending[:whole]
        return len(data)

    def finish(self) -> None:
        """Write the last line and the end marker."""
        if self._pending:
            self._sink.write(base64.b64encode(self._pending) + b"\n")
        self._sink.write(END + b"\n")


class ArmorReader:
    """Reads the bytes inside one PEM block; every read raises DamagedArmor where the text is not strict."""

    def __init__(self, source: LineSource) -> None:
        self._source = source
        self._buffer = bytearray()
        self._ended = False
        self._short_seen = False
        line = b""
        skipped = 0
        while not line.strip(_WHITE_SPACE):
            line = source.readline(_MAX_OUTER_SPACE)
            skipped += len(line)
            if not line or skipped > _MAX_OUTER_SPACE:
                raise DamagedArmor(reason="its first line is missing")
        # White space before the block may share no line with it but what precedes the marker.
        line = line.lstrip(_WHITE_SPACE)
        self._line_end = b"\r\n" if line.endswith(b"\r\n") else b"\n"
        if line != BEGIN + self._line_end:
            raise DamagedArmor(reason="its first line is wrong")

    def readline(self, limit: int) -> bytes:
        """Return the bytes up to and including the next LF, at most ``limit``."""
        searched = 0
        while (place := self._buffer.find(b"\n", searched)) < 0 and not self._ended and searched < limit:
            searched = len(self._buffer)
            self._fill()
        return self._take(min(limit, place + 1 if place >= 0 else len(self._buffer)))

    def read(self, size: int) -> bytes:
        """Return up to ``size`` bytes, fewer only at the end, which is checked before it is reported."""
        while len(self._buffer) < size and not self._ended:
            self._fill()
        return self._take(min(size, len(self._buffer)))

    def _take(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _fill(self) -> None:
        line = self._source.readline(_COLUMNS + len(self._line_end) + len(END))
        if line.rstrip(b"\r\n") == END and line in (END, END + self._line_end):
            self._check_nothing_follows()
            self._ended = True
            return
        if not line.endswith(self._line_end):
            raise DamagedArmor(reason="a line ends wrongly or the last line is missing")
        text = line[: -len(self._line_end)]
        if self._short_seen or not 0 < len(text) <= _COLUMNS:
            raise DamagedArmor(reason="a line has the wrong length")
        self._short_seen = len(text) < _COLUMNS or text.endswith(b"=")
        try:
            decoded = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise DamagedArmor(reason="a line is not base64") from None
        if base64.b64encode(decoded) != text:
            raise DamagedArmor(reason="a line is not canonical base64")
        self._buffer += decoded

    def _check_nothing_follows(self) -> None:
        after = 0
        while line := self._source.readline(_MAX_OUTER_SPACE):
            after += len(line)
            if line.strip(_WHITE_SPACE) or after > _MAX_OUTER_SPACE:
                raise DamagedArmor(reason="something follows its last line")
