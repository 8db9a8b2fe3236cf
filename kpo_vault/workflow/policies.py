"""The policies that a person can choose from: those that come with the program, and the vault's own.

The vault's own lie in its register, encrypted: a policy may name what must not be known outside. Roles without a key
for the register see the built-in ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from kpo_vault.errors import UsageError
from kpo_vault.policy import (
    OPERATORS,
    Checked,
    Difference,
    EntityRule,
    Policy,
    PolicyError,
    Problem,
    Severity,
    builtin_names,
    builtin_text,
    check,
    is_file_name,
    load_policy,
)
from kpo_vault.policy import Reading as _Reading
from kpo_vault.policy.lines import NotYamlError, parse
from kpo_vault.vault import Role
from kpo_vault.vault.errors import UnknownEntry
from kpo_vault.workflow.detection_settings import reading_of
from kpo_vault.workflow.folders import replace_file
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.system_errors import reason_of

__all__ = [
    "OPERATORS",
    "Checked",
    "Difference",
    "EntityRule",
    "Policy",
    "PolicySummary",
    "Problem",
    "Severity",
    "check_policy",
    "draft",
    "drop_draft",
    "export_policy",
    "find_policy",
    "keep_draft",
    "list_policies",
    "load_policy",
    "logged_name",
    "named_in",
    "new_text",
    "own_policies",
    "policy_summaries",
    "policy_text",
    "read_policy_file",
    "remove_policy",
    "save_policy",
]

_KIND: Final = "policy"
_DRAFT: Final = "policy-draft"
_LONGEST_NAME: Final = 80
_LARGEST: Final = 1 << 20  # bytes of a file that is taken for a policy


@dataclass(frozen=True, slots=True)
class PolicySummary:
    """A policy in a list: ``own`` ones can be changed; ``problem`` says why one of them cannot be used any more."""

    name: str
    title: str
    own: bool
    policy: Policy | None
    problem: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the summary for a program."""
        return {"name": self.name, "title": self.title, "own": self.own, "problem": self.problem}


def own_policies(session: Session) -> dict[str, str]:
    """Return the vault's own policies, name to text; none for a role that has no key for them."""
    if session.role is not Role.COUNSEL:
        return {}
    entries = session.vault.register.entries
    return {entry.name: entries.content(entry).decode() for entry in entries.list(_KIND)}


def list_policies(session: Session | None = None) -> tuple[Policy, ...]:
    """Return the policies that can be used: the vault's own, then the built-in ones, each in alphabetical order."""
    found = policy_summaries(session)
    return tuple(summary.policy for summary in found if summary.policy is not None)


def policy_summaries(session: Session | None = None) -> tuple[PolicySummary, ...]:
    """Return all policies, also own ones that cannot be used any more."""
    kept = own_policies(session) if session else {}
    own = [_summary(name, kept) for name in sorted(kept, key=str.casefold)]
    built_in = [load_policy(name) for name in builtin_names()]
    return (*own, *(PolicySummary(policy.name, policy.title, False, policy) for policy in built_in))


def find_policy(session: Session | None, name: str | Path) -> Policy:
    """Return a policy by its name or file, with how this vault's documents are read; raises PolicyError.

    Without a session only built-in names and files are known.
    """
    if session is None:
        return load_policy(name)
    return load_policy(name, own_policies(session)).read_with(reading_of(session))


def policy_text(session: Session | None, name: str) -> str:
    """Return the text of a built-in policy or of one of the vault's own; raises PolicyError."""
    if name in builtin_names():
        return builtin_text(name)
    kept = own_policies(session) if session else {}
    if name not in kept:
        raise PolicyError(name, 1, "there is no such policy")
    return kept[name]


def new_text(parent: str, title: str) -> str:
    """Return a policy that does what ``parent`` does, for a person to go on from."""
    shown = title.replace("\\", "\\\\").replace('"', '\\"')
    return (
        f'title: "{shown}"\n'
        f"inherits: {_scalar(parent)}\n"
        "\n"
        "# What differs. Each entity type takes an operator:\n"
        "# token, redact, surrogate, generalise, date_shift or keep.\n"
        "entities:\n"
        "  # DATE_TIME: keep\n"
    )


def check_policy(text: str, name: str, kept: Mapping[str, str]) -> Checked:
    """Look over a text that is to be kept under ``name`` beside the vault's other policies; raises nothing."""
    others = {known: body for known, body in kept.items() if known != name}
    return check(text, name, others, from_files=False)


def save_policy(session: Session, name: str, text: str) -> Policy:
    """Keep a policy in the vault, in the place of an own one of the same name, and return it.

    Raises PolicyError with the first mistake, UsageError for a name that cannot be one or a change that would make
    another policy unsound, RoleForbids.
    """
    name = _checked_name(name)
    kept = own_policies(session)
    same = next((known for known in kept if known.casefold() == name.casefold()), name)
    checked = check_policy(text, same, kept)
    if checked.policy is None or not checked.sound:
        first = checked.errors[0]
        raise PolicyError(name, first.line, first.message)
    _refuse_breaking({**kept, same: text}, kept, same)
    entries = session.vault.register.entries
    with session.vault.transaction():
        if same in kept:
            entries.remove(_KIND, same)
        entries.add(_KIND, name, {}, [text.encode()])
        policy = replace(checked.policy, name=name)
        session.log("settings-changed", setting="policies", action="saved", policy=logged_name(policy))
    return policy


def remove_policy(session: Session, name: str) -> str:
    """Forget one of the vault's own policies and return its text; raises UsageError if another inherits from it."""
    kept = own_policies(session)
    if name not in kept:
        if name in builtin_names():
            raise UsageError(f"The policy {name} comes with the program and stays.")
        raise UnknownEntry(kind=_KIND, name=name)
    _refuse_breaking({n: t for n, t in kept.items() if n != name}, kept, name)
    policy = check_policy(kept[name], name, kept).policy
    with session.vault.transaction():
        session.vault.register.entries.remove(_KIND, name)
        shown = logged_name(policy) if policy else "own-unreadable"
        session.log("settings-changed", setting="policies", action="removed", policy=shown)
    return kept[name]


def keep_draft(session: Session, name: str, text: str) -> None:
    """Keep a text that is being written, sound or not; it is used by nothing."""
    entries = session.vault.register.entries
    with session.vault.transaction():
        for entry in entries.list(_DRAFT):
            entries.remove(_DRAFT, entry.name)
        entries.add(_DRAFT, _DRAFT, {"name": name}, [text.encode("utf-8", "replace")])


def draft(session: Session) -> tuple[str, str] | None:
    """Return the name and text that were being written when the vault was locked, or None."""
    if session.role is not Role.COUNSEL:
        return None
    entries = session.vault.register.entries
    for entry in entries.list(_DRAFT):
        return str(entry.description["name"]), entries.content(entry).decode()
    return None


def drop_draft(session: Session) -> None:
    """Forget the text that was being written."""
    entries = session.vault.register.entries
    for entry in entries.list(_DRAFT):
        entries.remove(_DRAFT, entry.name)


def export_policy(session: Session | None, name: str, path: Path) -> None:
    """Write a policy's text as a file; raises PolicyError, OutputFailed."""
    replace_file(path, policy_text(session, name).encode())


def read_policy_file(path: Path) -> tuple[str, str]:
    """Return the name that a policy file suggests, and its text; raises UsageError."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UsageError(f"{path.name} is too large for a policy.")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as failure:
        raise UsageError(f"{path.name} cannot be read: {reason_of(failure)}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path.name} is not UTF-8 text.") from None
    return path.stem, text


def named_in(text: str) -> str:
    """Return the name that a policy's text gives itself, or nothing."""
    try:
        root, _ = parse(text)
    except NotYamlError:
        return ""
    return str(root.get("name") or "")


def logged_name(policy: Policy) -> str:
    """Return what the audit log calls a policy: a built-in one's name, "own-" and a digest for any other.

    The name in somebody's own file may be a client's.
    """
    rules = replace(policy, reading=_Reading())
    if policy.name in builtin_names() and rules == load_policy(policy.name):
        return policy.name
    return f"own-{hashlib.sha256(repr(rules).encode()).hexdigest()[:16]}"


def _summary(name: str, kept: Mapping[str, str]) -> PolicySummary:
    try:
        policy = load_policy(name, kept)
    except PolicyError as error:
        return PolicySummary(name, name, True, None, str(error))
    return PolicySummary(name, policy.title or name, True, policy)


def _checked_name(name: str) -> str:
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise UsageError(f"A policy's name has 1 to {_LONGEST_NAME} characters.")
    if name.casefold() in builtin_names():
        raise UsageError(f"The policy {name} comes with the program. Choose another name for yours.")
    if is_file_name(name) or "/" in name or "\\" in name:
        raise UsageError("The name of a kept policy is no path and does not end in .yaml.")
    return name


def _refuse_breaking(after: Mapping[str, str], before: Mapping[str, str], changed: str) -> None:
    """Raise UsageError if another policy, sound until now, could not be used after a change."""
    for name in after:
        if name != changed and _usable(name, before) and not _usable(name, after):
            raise UsageError(f"The policy {name} inherits from {changed} and could not be used any more.")


def _usable(name: str, kept: Mapping[str, str]) -> bool:
    try:
        load_policy(name, kept)
    except PolicyError:
        return False
    return True


def _scalar(name: str) -> str:
    plain = name.replace("-", "").isalnum()
    return name if plain else '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
