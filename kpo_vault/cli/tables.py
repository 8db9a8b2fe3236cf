"""Results as a person likes to read them: tables and short sentences on standard output."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from redaction import catalogue

if TYPE_CHECKING:
    from kpo_vault.policy import Policy
    from kpo_vault.workflow.auditing import AuditRow, Verification
    from kpo_vault.workflow.contacts import ContactSummary
    from kpo_vault.workflow.detecting import Detected
    from kpo_vault.workflow.matters import MatterSummary
    from kpo_vault.workflow.proofs import FileVerification
    from kpo_vault.workflow.protecting import ProtectReport
    from kpo_vault.workflow.receiving import OpenReport
    from kpo_vault.workflow.restoring import RestoreOutcome
    from kpo_vault.workflow.sealing import SealReport
    from redaction.leakcheck import LeakReport

_SHOWN_TEXT = 48  # characters of a value in a table


def console() -> Console:
    """Return the console of standard output: plain text when that is a file or a pipe."""
    return Console(highlight=False, soft_wrap=False)


def table(*columns: str, title: str = "") -> Table:
    """Return an empty table in the one style of the command line; a column that starts with ">" is right-aligned."""
    made = Table(title=title or None, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for column in columns:
        made.add_column(
            column.lstrip(">"), justify="right" if column.startswith(">") else "left", overflow="fold"
        )
    return made


def print_findings(detected: Detected, policy: Policy) -> None:
    """List every finding per document, then the counts per entity type."""
    out = console()
    counts: Counter[str] = Counter()
    for entry in detected.documents:
        out.print(f"\n[bold]{plain(entry.path.name)}[/bold]")
        if entry.document is None:
            out.print(f"  refused: {entry.error}", markup=False)
            continue
        rows = table("Place", "Type", "Value", ">Score", "What is done", "Why")
        for finding in sorted(entry.findings, key=lambda f: (f.segment, f.start)):
            segment = entry.document.segments[finding.segment]
            text = " ".join(segment.text[finding.start : finding.end].split())
            counts[finding.entity_type] += 1
            rows.add_row(
                plain(segment.place_at(finding.start) or str(segment.kind)),
                finding.entity_type,
                plain(text if len(text) <= _SHOWN_TEXT else text[: _SHOWN_TEXT - 1] + "…"),
                f"{finding.score:.2f}",
                policy.rule(finding.entity_type).operator,
                plain(finding.explanation),
            )
        out.print(rows)
        for notice in entry.document.notices:
            out.print(f"  Notice ({notice.kind}), {notice.place}: {notice.explanation}", markup=False)
    print_counts(counts)


def print_counts(counts: Counter[str], title: str = "Found") -> None:
    """Print how much of each entity type, grouped by family."""
    out = console()
    rows = table("Family", "Type", ">" + title)
    last = ""
    for name in catalogue.entity_types():
        if not counts[name]:
            continue
        family = catalogue.family_of(name)
        rows.add_row(family if family != last else "", name, str(counts[name]))
        last = family
    rows.add_row("", "[bold]Total[/bold]", f"[bold]{counts.total()}[/bold]")
    out.print()
    out.print(rows)


def print_protection(report: ProtectReport) -> None:
    """Say what became of each document."""
    out = console()
    rows = table("Document", ">Replaced", "Leak check", "Output")
    for file in report.files:
        check = "passed" if not file.refused else "refused"
        rows.add_row(
            plain(file.source.name),
            str(file.replaced),
            check,
            plain(file.output.name) if file.output else "",
        )
    out.print(rows)
    for file in report.files:
        if file.error is not None:
            out.print(f"\n{file.source.name}: {file.error}", markup=False)
            print_places(file.report)
            if file.error.hint:
                out.print(f"  {file.error.hint}", markup=False)
        if file.places_lost:
            out.print(
                f"\n{file.source.name}: a rehearsal of restoring changed {file.places_lost} place(s) slightly; compare "
                "the restored document with the original when it comes back.",
                markup=False,
            )
        for loss in file.losses:
            out.print(
                f"\n{file.source.name}: {loss.lost} of {loss.total} did not survive that the partner needs. {loss.sentence}",
                markup=False,
            )
        for marking in file.markings:
            out.print(
                f"\n{file.source.name} carries a legend ({marking}): sealing will ask who cleared it.",
                markup=False,
            )
    if any(not file.refused for file in report.files):
        out.print(f"\nProtected documents are in {report.folder}.", markup=False)
    print_counts(Counter(report.counts), title="Replaced")


def protection_as_json(report: ProtectReport) -> dict[str, Any]:
    """Return the outcome for a program; holds no original values."""
    return {
        "folder": str(report.folder),
        "counts": dict(report.counts),
        "files": [
            {
                "source": file.source.name,
                "output": file.output.name if file.output else None,
                "replaced": file.replaced,
                "tokens": file.tokens,
                "error": file.error.code if file.error else None,
                "message": str(file.error) if file.error else "",
                "markings": list(file.markings),
                "places_lost": file.places_lost,
                "must_survive": [{"name": x.name, "total": x.total, "lost": x.lost} for x in file.losses],
                "leak_check": leaks_as_json(file.report) if file.report else None,
            }
            for file in report.files
        ],
    }


def leaks_as_json(report: LeakReport) -> dict[str, Any]:
    """Return a leak report for a program; a value is named by its number only."""
    return {
        "name": report.name,
        "sha256": report.sha256,
        "passed": report.passed,
        "values": report.values,
        "channels": list(report.channels),
        "leaks": [
            {
                "value": k.value,
                "entity_type": k.entity_type,
                "place": k.place,
                "channel": k.channel,
                "kind": str(k.kind),
            }
            for k in report.leaks
        ],
        "unchecked": [{"place": u.place, "reason": u.reason} for u in report.unchecked],
        "acknowledged": list(report.acknowledged),
    }


def print_leaks(reports: Sequence[LeakReport]) -> None:
    """Say for each file whether it is clean, and where it is not."""
    out = console()
    for report in reports:
        verdict = "clean" if report.passed else "NOT clean"
        out.print(
            f"{report.name}: {verdict} ({report.values} terms, {len(report.channels)} channels read)",
            markup=False,
        )
        print_places(report)


def print_places(report: LeakReport | None) -> None:
    """List the leaks and the unread places of a report."""
    if report is None:
        return
    out = console()
    for leak in report.leaks[:20]:
        out.print(f"  term {leak.value + 1} ({leak.kind}): {leak.place}", markup=False)
    if len(report.leaks) > 20:
        out.print(f"  and {len(report.leaks) - 20} more")
    for place in report.open_places:
        out.print(f"  cannot be read: {place.place} ({place.reason})", markup=False)
    if report.open_places and not report.leaks:
        out.print(
            '  Look at it yourself, then accept it with --acknowledge "PLACE", or --acknowledge all.',
            markup=False,
        )


def print_matters(matters: Sequence[MatterSummary]) -> None:
    """List the matters."""
    if not matters:
        console().print("There are no matters yet. Create one with: kpo-vault matter new NAME")
        return
    rows = table("Matter", "Created", ">Documents", ">Tokens", ">Packets")
    for matter in matters:
        rows.add_row(
            plain(matter.name),
            f"{matter.created:%Y-%m-%d}",
            str(matter.documents),
            str(matter.surrogates),
            str(matter.packets),
        )
    console().print(rows)


def print_contact(contact: ContactSummary) -> None:
    """Show a contact with its words, to be compared by telephone."""
    out = console()
    out.print(f"{contact.name} ({contact.state})", markup=False)
    out.print(f"  words   {contact.words}", markup=False)
    out.print(f"  digits  {contact.digits}", markup=False)
    if contact.new_words:
        out.print(f"  Another card came under this name. Its words: {contact.new_words}", markup=False)
        out.print("  kpo-vault contact accept NAME takes it into use, contact refuse NAME drops it.")
    if contact.expires:
        out.print(f"  expires {contact.expires:%Y-%m-%d}", markup=False)
    if contact.country:
        out.print(f"  country {contact.country}", markup=False)
    if contact.notes:
        out.print(f"  notes   {contact.notes}", markup=False)
    if contact.rotated:
        out.print("  moved to new keys after the comparison, signed by the ones that were compared")
    if not contact.post_quantum:
        out.print("  has a classic key only: packets to it are not post-quantum")
    if not contact.can_sign:
        out.print(
            "  uses plain age: packets can be sealed to this key, but nothing that comes back is signed"
        )


def print_contacts(me: ContactSummary, contacts: Sequence[ContactSummary]) -> None:
    """List ourselves and all contacts."""
    rows = table("Name", "State", "Words")
    for contact in (me, *contacts):
        rows.add_row(plain(contact.name), contact.state, contact.words)
    console().print(rows)
    if not contacts:
        console().print("\nNo partners yet. Add one with: kpo-vault contact import CARD")


def print_seal(report: SealReport) -> None:
    """Say what was sealed, to whom."""
    from kpo_vault.workflow.auditing import counted

    out = console()
    out.print(f"Packet {report.packet_id}", markup=False)
    out.print(f"  sealed to  {', '.join(report.recipients)}", markup=False)
    # What goes back to the sender is not counted: whose tokens they are, only the sender can tell.
    tokens = f", {counted(report.tokens, 'token', 'tokens')}" if report.tokens else ""
    out.print(f"  holds      {counted(report.files, 'file', 'files')}{tokens}", markup=False)
    out.print(f"  lies in    {report.path}", markup=False)
    for warning in report.warnings:
        out.print(f"  Note: {warning}", markup=False)


def print_opened(report: OpenReport) -> None:
    """Say who sent the packet and what to do with it."""
    out = console()
    out.print(f"Packet {report.packet_id} from {report.sender} ({report.sender_state})", markup=False)
    if report.purpose:
        out.print(f"  purpose  {report.purpose}", markup=False)
    if report.expires:
        out.print(f"  expires  {report.expires:%Y-%m-%d}", markup=False)
    for name in report.files:
        out.print(f"  {report.folder / name}", markup=False)
    for warning in report.warnings:
        out.print(f"  Note: {warning}", markup=False)
    if report.in_reply_to:
        out.print(f"It answers packet {report.in_reply_to}. kpo-vault restore puts the originals back.")
    else:
        out.print("Leave the tokens (PERSON-12-K7M2) as they are; everything around them may change.")


def print_restored(outcome: RestoreOutcome, *, kept: bool = True) -> None:
    """Say what was restored, list every token that was not, and if it was ``kept``, where it lies."""
    out = console()
    rows = table("Document", ">Restored", ">Altered", ">Missing", ">Unknown", ">Foreign")
    for file in outcome.files:
        if file.report is None:
            rows.add_row(plain(file.name), "refused", "", "", "", "")
            continue
        c = {str(status): count for status, count in file.report.counts().items()}
        rows.add_row(
            plain(file.name),
            str(c["restored"]),
            str(c["altered"] + c["short"] + c["misplaced"]),
            str(c["missing"]),
            str(c["unknown"]),
            str(c["foreign"]),
        )
    out.print(rows)
    for file in outcome.files:
        if file.error is not None:
            out.print(f"\n{file.name}: {file.error}", markup=False)
        if file.report is None:
            continue
        for item in file.report.items:
            if str(item.status) in ("restored", "duplicated"):
                continue
            proposal = f" — did it mean {item.proposal}?" if item.proposal and not item.restored else ""
            corrected = f" — restored as {item.proposal}" if item.restored and item.proposal else ""
            place = f", {item.place}" if item.place else ""
            shown = " ".join(item.text.split())
            out.print(f"  {file.name}{place}: {item.status} {shown}{proposal}{corrected}", markup=False)
    if kept:
        out.print(f"\nRestored documents are in {outcome.folder}.", markup=False)


def print_verification(outcome: Verification | FileVerification) -> None:
    """Say whether it is sound, and what was checked."""
    out = console()
    out.print("Sound." if outcome.sound else "NOT SOUND.", style="bold")
    for line in outcome.lines:
        out.print(f"  {line}", markup=False)


def print_audit(outcome: Verification, events: Sequence[AuditRow]) -> None:
    """Print the log's verification, counts per kind of event, and the latest events."""
    print_verification(outcome)
    out = console()
    rows = table("Event", ">Times")
    for kind, count in Counter(event.kind for event in events).most_common():
        rows.add_row(kind, str(count))
    out.print()
    out.print(rows)
    latest = table("#", "Time", "Event", "Details", title="Latest")
    for event in events[-20:]:
        latest.add_row(str(event.index), f"{event.time:%Y-%m-%d %H:%M:%S}", event.kind, plain(event.details))
    out.print()
    out.print(latest)


def plain(text: str) -> str:
    """Keep document text from being read as markup."""
    return text.replace("[", "\\[")
