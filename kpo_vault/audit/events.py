"""What the log records: a kind, who, in which matter, and details from a list of safe ones.

An entry is one line of JSON with sorted keys and no spaces, in UTF-8: exactly these bytes are hashed, stored and
exported. A detail whose name or form is not on the list is refused, so that no value can slip in by accident.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from kpo_vault.audit.errors import LogDamaged

Detail = str | int


class EventKind(StrEnum):
    """What happened."""

    VAULT_CREATED = "vault-created"
    UNLOCK = "unlock"
    UNLOCK_FAILED = "unlock-failed"  # since the last unlock: how often, from when to when
    LOCK = "lock"
    STATE = "state"  # row counts and a digest of the token maps
    MATTER_CREATED = "matter-created"
    SHRED = "shred"
    IMPORT = "import"  # documents were read for a review
    DETECT = "detect"
    DECISION = "decision"
    OVERRIDE = "override"  # a gate said no and a person went on
    APPROVAL = "approval"  # a second person agreed to an override, or could not be believed (state: refused)
    PROTECT = "protect"
    SEAL = "seal"
    OPEN = "open"
    REFUSED = "refused"  # something that came in was not accepted
    RETURN = "return"
    RESTORE = "restore"
    CONTACT_ADDED = "contact-added"
    CONTACT_VERIFIED = "contact-verified"
    CONTACT_CHANGED = "contact-changed"  # another card came, or a person decided which one counts
    CONTACT_ROTATED = "contact-rotated"  # to new keys that the old ones signed
    CONTACT_REVOKED = "contact-revoked"
    CONTACT_REMOVED = "contact-removed"
    KEY_CHANGED = "key-changed"  # other keys of our own are in use
    PASSPHRASE_CHANGED = "passphrase-changed"  # noqa: S105 - an event's name
    SLOT_ADDED = "slot-added"
    SLOT_REMOVED = "slot-removed"
    UNMASK = "unmask"  # one original is about to be shown to a compliance officer
    RECOVERY_KEY = "recovery-key"  # a new one was printed, or one was used
    KEYS_ROTATED = "keys-rotated"
    REGISTER_CHANGED = "register-changed"
    REGISTER_SHOWN = "register-shown"  # terms were listed in the clear
    SETTINGS_CHANGED = "settings-changed"
    EXPORT = "export"
    REPORT = "report"  # a report was written; ``digest`` is that of the file
    SAMPLE_DRAWN = "sample-drawn"
    SAMPLE_JUDGED = "sample-judged"
    BACKUP = "backup"
    VAULT_ALTERED = "vault-altered"  # the file was not bit by bit the one that was closed last
    VAULT_RESTORED = "vault-restored"


_CODE: Final = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,63}", re.ASCII)
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:/-]{0,79}", re.ASCII)
_HEX: Final = re.compile(r"[0-9a-f]{16,128}", re.ASCII)
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", re.ASCII)
_LONGEST_TEXT: Final = 500

_COUNTS: Final = frozenset(
    [
        "accepted",
        "added",
        "altered",
        "attempts",
        "contacts",
        "documents",
        "duplicated",
        "entries",
        "entities",
        "files",
        "findings",
        "foreign",
        "forms",
        "leaks",
        "matters",
        "misplaced",
        "missed",
        "missing",
        "outputs",
        "pages",
        "passages",
        "pending",
        "places",
        "rasterised",
        "records",
        "recipients",
        "refused",
        "rejected",
        "removed",
        "replaced",
        "restored",
        "reversed",
        "rows",
        "sampled",
        "short",
        "size",
        "skipped",
        "tables",
        "terms",
        "through",
        "tokens",
        "unchecked",
        "unknown",
        "warnings",
    ]
)
_CODES: Final = frozenset(
    [
        "action",
        "direction",
        "entity_type",
        "format",
        "gate",
        "operator",
        "policy",
        "role",
        "setting",
        "state",
        "version",
    ]
)
_IDS: Final = frozenset(["packet", "in_reply_to", "sample", "seed", "slot", "token"])
_DIGESTS: Final = frozenset(
    ["digest", "document", "fingerprint", "manifest", "output", "recipient", "root", "sender"]
)
_TIMES: Final = frozenset(["first", "last"])
_TEXTS: Final = frozenset(["reason", "agreement"])  # written by a person for this log

DETAILS: Final = _COUNTS | _CODES | _IDS | _DIGESTS | _TIMES | _TEXTS  # the names of all details


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: ``actor`` is the person's name, ``matter`` a matter's uid, never its name.

    Raise ValueError for a detail that is not on the list or has another form. ``reason`` and ``actor`` are free
    text; line breaks and control characters in them become spaces, and what is over 500 characters is cut.
    """

    kind: EventKind
    actor: str = ""
    matter: str = ""
    details: Mapping[str, Detail] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.matter and not _HEX.fullmatch(self.matter):
            raise ValueError("a matter is named by its uid")
        for name, value in self.details.items():
            if not _is_safe(name, value):
                raise ValueError(
                    f"the detail {name!r} is not on the list of safe details, or has another form"
                )

    def line(self, index: int, time: str) -> bytes:
        """Return the entry's bytes."""
        fields: dict[str, Any] = {"index": index, "time": time, "kind": self.kind}
        if self.actor:
            fields["actor"] = _one_line(self.actor)
        if self.matter:
            fields["matter"] = self.matter
        if self.details:
            fields["details"] = {
                name: _one_line(value) if name in _TEXTS and isinstance(value, str) else value
                for name, value in self.details.items()
            }
        return _canonical(fields)


@dataclass(frozen=True, slots=True)
class RecordedEvent:
    """An event with its number in the log, counted from 0, and its time."""

    index: int
    time: datetime
    event: Event

    @classmethod
    def parse(cls, line: bytes, index: int) -> RecordedEvent:
        """Read an entry; raise LogDamaged unless it is exactly what ``Event.line`` writes for entry ``index``."""
        try:
            fields = json.loads(line)
            event = Event(
                EventKind(fields["kind"]),
                fields.get("actor", ""),
                fields.get("matter", ""),
                fields.get("details", {}),
            )
            recorded = cls(index, datetime.fromisoformat(fields["time"]), event)
            sound = event.line(index, fields["time"]) == line and recorded.time.tzinfo is not None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            sound = False
        if not sound:
            raise LogDamaged(reason=f"entry {index} is not in its one allowed form", entry=index)
        return recorded


def _is_safe(name: str, value: object) -> bool:
    if name in _COUNTS:
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 62
    pattern = next((p for names, p in _PATTERNS if name in names), None)
    if not isinstance(value, str):
        return False
    return name in _TEXTS if pattern is None else pattern.fullmatch(value) is not None


_PATTERNS: Final = ((_CODES, _CODE), (_IDS, _ID), (_DIGESTS, _HEX), (_TIMES, _TIME))


def _one_line(text: str) -> str:
    printable = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(printable.split())[:_LONGEST_TEXT].rstrip()


def _canonical(fields: Mapping[str, Any]) -> bytes:
    return json.dumps(
        fields, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    ).encode()
