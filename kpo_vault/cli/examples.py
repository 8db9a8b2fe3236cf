"""The end of each command's --help: a command as it is typed, and what comes next.

A test reads every line here as the command line would. Commands whose help text itself has examples say only what comes next.
"""

from __future__ import annotations

import click

# command -> (examples, what comes next)
_TAUGHT: dict[str, tuple[tuple[str, ...], str]] = {
    "demo": (("kpo-vault demo --out tour",), "kpo-vault init, and the same with documents of your own"),
    "practice": ((), "kpo-vault practice start"),
    "practice start": (
        ("kpo-vault practice start",),
        "compare the words, then kpo-vault protect and kpo-vault seal",
    ),
    "practice answer": (
        ("kpo-vault practice answer packet.age --out answer.age",),
        "kpo-vault restore answer.age --out restored",
    ),
    "practice end": (("kpo-vault practice end",), "kpo-vault contact --help, for partners of your own"),
    "init": (
        ('kpo-vault init --name "Counsel" --sheet recovery-key.pdf',),
        "kpo-vault matter new NAME; partners: kpo-vault contact --help",
    ),
    "matter": ((), "kpo-vault protect FILES --matter NAME --out DIR"),
    "matter new": (
        ('kpo-vault matter new "Halcyon review"',),
        'kpo-vault protect *.docx --matter "Halcyon review" --out protected',
    ),
    "matter list": (("kpo-vault matter list",), 'kpo-vault matter show "Halcyon review"'),
    "matter show": (
        ('kpo-vault matter show "Halcyon review"',),
        'kpo-vault review list --matter "Halcyon review"',
    ),
    "matter rename": (('kpo-vault matter rename "Halcyon" "Halcyon review"',), "kpo-vault matter list"),
    "matter shred": (
        ('kpo-vault matter shred "Halcyon review"',),
        "destroy backups made before: they still hold the matter's key",
    ),
    "detect": ((), "kpo-vault protect, or kpo-vault review to decide first"),
    "review": ((), "kpo-vault protect FILES --matter NAME --out DIR"),
    "review list": (
        (
            "kpo-vault review list contract.docx --matter Acme",
            "kpo-vault review list --pending --matter Acme",
        ),
        "kpo-vault review show NUMBER, kpo-vault review decide NUMBERS",
    ),
    "review show": (
        ("kpo-vault review show 3 --matter Acme",),
        "kpo-vault review decide 3 --reject --matter Acme",
    ),
    "review decide": (
        (
            "kpo-vault review decide 3 4 --reject --reason public --matter Acme",
            "kpo-vault review decide --rest --accept --matter Acme",
        ),
        "kpo-vault protect; kpo-vault review undo takes it back",
    ),
    "review retype": (("kpo-vault review retype 7 --type SUPPLIER_CUSTOMER --matter Acme",), ""),
    "review search": (
        ('kpo-vault review search "Project Heron" --add PROJECT_CODENAME --matter Acme',),
        "kpo-vault register add-terms, if it is to be found in every matter",
    ),
    "review spread": (("kpo-vault review spread 41 --matter Acme",), ""),
    "review box": ((), "kpo-vault review list, to see what the box holds"),
    "review merge": (
        ("kpo-vault review list --by-entity --matter Acme", "kpo-vault review merge 12 40 --matter Acme"),
        "",
    ),
    "review split": (("kpo-vault review split 17 --matter Acme",), ""),
    "review acknowledge": (
        ('kpo-vault review acknowledge plan.pdf "page 2, image 1" --matter Acme',),
        "kpo-vault protect remembers it",
    ),
    "review finish": (
        ("kpo-vault review finish --second --matter Acme --role counsel/ben",),
        "kpo-vault review compare --matter Acme",
    ),
    "review undo": (("kpo-vault review undo --matter Acme",), "kpo-vault review redo makes it again"),
    "review redo": (("kpo-vault review redo --matter Acme",), ""),
    "review compare": (
        ("kpo-vault review compare --matter Acme",),
        "kpo-vault review settle 0 2 --as second --matter Acme",
    ),
    "review settle": (
        (
            "kpo-vault review settle 0 2 --as second --matter Acme",
            "kpo-vault review settle --undo --matter Acme",
        ),
        "kpo-vault protect, when nothing is open",
    ),
    "protect": ((), "kpo-vault compare ORIGINAL OUTPUT, then kpo-vault seal DIR --matter NAME --to PARTNER"),
    "batch": ((), "kpo-vault seal, or give --seal-to here"),
    "compare": ((), "kpo-vault seal"),
    "leakcheck": (("kpo-vault leakcheck redacted.pdf --terms terms.txt",), ""),
    "seal": (
        (
            'kpo-vault seal protected --matter "Halcyon review" --to "Partner" --check',
            'kpo-vault seal protected --matter "Halcyon review" --to "Partner" --out packet.age',
        ),
        "send the packet; kpo-vault restore ANSWER when the answer is there",
    ),
    "open": (
        ("kpo-vault open packet.age --show", "kpo-vault open packet.age --out work"),
        "kpo-vault glossary work, and kpo-vault return work --packet packet.age",
    ),
    "inbox": (("kpo-vault inbox",), "kpo-vault return FOLDER --packet PACKET"),
    "glossary": (("kpo-vault glossary work --search organization",), ""),
    "return": (
        (
            "kpo-vault return work --packet packet.age --check",
            "kpo-vault return work --packet packet.age --out answer.age",
        ),
        "send the answer to whom the packet came from",
    ),
    "restore": (
        (
            "kpo-vault restore answer.age --examine",
            "kpo-vault restore answer.age --out restored --accept 1 --report places.csv",
            'kpo-vault restore results/ --matter "Halcyon review" --out restored',
        ),
        "kpo-vault audit report",
    ),
    "contact": ((), "kpo-vault seal, once the words were compared"),
    "contact accept": (('kpo-vault contact accept "Partner"',), 'kpo-vault contact verify "Partner"'),
    "contact edit": (('kpo-vault contact edit "Partner" --country IN',), ""),
    "contact export": (
        ("kpo-vault contact export --out me.card",),
        "send the card; your partner imports it and compares the words with you",
    ),
    "contact export-keys": (("kpo-vault contact export-keys --out keys.age",), ""),
    "contact import": (
        (
            "kpo-vault contact import partner.card",
            'kpo-vault contact import --name "Partner" --age-recipient age1…',
        ),
        'read the words to each other, then kpo-vault contact verify "Partner"',
    ),
    "contact list": (("kpo-vault contact list",), "kpo-vault contact verify NAME"),
    "contact new": (('kpo-vault contact new "Counsel" --out me.card',), "send the card to your partners"),
    "contact refuse": (('kpo-vault contact refuse "Partner"',), "ask the partner what happened"),
    "contact remove": (('kpo-vault contact remove "Partner"',), ""),
    "contact revoke": (('kpo-vault contact revoke "Partner"',), "import a fresh card, compare its words"),
    "contact rotate": (("kpo-vault contact rotate --out me.rotation",), "send the file to every partner"),
    "contact sheet": (
        ('kpo-vault contact sheet "Partner" --out words.pdf',),
        'kpo-vault contact verify "Partner"',
    ),
    "contact show": (('kpo-vault contact show "Partner" --qr',), 'kpo-vault contact verify "Partner"'),
    "contact verify": (
        ('kpo-vault contact verify "Partner"',),
        'kpo-vault seal DIR --matter NAME --to "Partner"',
    ),
    "register": ((), "kpo-vault detect FILE --register shows what it finds"),
    "register add-document": (("kpo-vault register add-document handbook.docx",), "kpo-vault register list"),
    "register add-table": ((), "kpo-vault register list"),
    "register add-terms": (
        ("kpo-vault register add-terms codenames.txt --type PROJECT_CODENAME",),
        "kpo-vault detect FILE --register",
    ),
    "register change": (
        ('kpo-vault register change --term "Heron" --to "Heron blend" --exact',),
        "kpo-vault register list",
    ),
    "register list": (("kpo-vault register list --show",), ""),
    "register remove": (('kpo-vault register remove --term "Heron"',), ""),
    "verify": (
        (
            "kpo-vault verify log.jsonl --card counsel.card --witness work/",
            "kpo-vault verify work/ --card counsel.card",
            "kpo-vault verify packet.age --card counsel.card --identity keys.age",
        ),
        "",
    ),
    "audit": ((), "kpo-vault report writes it down for regulators"),
    "audit decisions": (("kpo-vault audit decisions --matter Acme",), ""),
    "audit events": (("kpo-vault audit events --kind override --since 2026-11-01",), ""),
    "audit export": (
        ("kpo-vault audit export --out log.jsonl",),
        "kpo-vault verify log.jsonl --card counsel.card",
    ),
    "audit masked": (
        ("kpo-vault audit masked --matter Acme",),
        'kpo-vault audit unmask TOKEN --reason "…"',
    ),
    "audit report": (("kpo-vault audit report",), "kpo-vault audit export --out log.jsonl"),
    "audit summary": (("kpo-vault audit summary --matter Acme",), "kpo-vault sample draw, kpo-vault report"),
    "audit unmask": (('kpo-vault audit unmask PERSON-12-K7M2 --reason "complaint 17"',), ""),
    "sample": ((), "kpo-vault report sampling --matter NAME --out sampling.pdf"),
    "sample draw": (
        ("kpo-vault sample draw protected --matter Acme --size 60",),
        "kpo-vault sample show SAMPLE --matter Acme",
    ),
    "sample judge": (
        ("kpo-vault sample judge 3f2a 1 --matter Acme --sound",),
        "kpo-vault sample show 3f2a --matter Acme, for the next item",
    ),
    "sample list": (("kpo-vault sample list --matter Acme",), "kpo-vault sample result SAMPLE --matter Acme"),
    "sample result": (
        ("kpo-vault sample result 3f2a --matter Acme",),
        "kpo-vault report sampling --matter Acme --out sampling.pdf",
    ),
    "sample show": (
        ("kpo-vault sample show 3f2a --matter Acme",),
        "kpo-vault sample judge 3f2a NUMBER --matter Acme --sound",
    ),
    "sample undo": (("kpo-vault sample undo 3f2a --matter Acme",), ""),
    "report": (
        (
            "kpo-vault report redaction-log --matter Acme --out log.pdf",
            "kpo-vault report disclosures --matter Acme --out ledger.csv",
        ),
        "",
    ),
    "vault": ((), "kpo-vault vault slots"),
    "vault add-slot": (
        ("kpo-vault vault add-slot --role compliance --name ann",),
        "that person gives --role compliance/ann with every command",
    ),
    "vault backup": (("kpo-vault vault backup counsel-backup.db",), "keep it apart from this machine"),
    "vault change-passphrase": (("kpo-vault vault change-passphrase --role compliance/ann",), ""),
    "vault new-recovery-key": (
        ("kpo-vault vault new-recovery-key --sheet key.pdf",),
        "print the sheet, delete the file",
    ),
    "vault remove-slot": (("kpo-vault vault remove-slot compliance/ann",), "kpo-vault vault rotate"),
    "vault restore": (("kpo-vault vault restore counsel-backup.db",), "kpo-vault vault verify"),
    "vault rotate": (("kpo-vault vault rotate --sheet key.pdf",), "make a fresh backup"),
    "vault slots": (("kpo-vault vault slots",), ""),
    "vault suggest-passphrase": (("kpo-vault vault suggest-passphrase",), "kpo-vault init"),
    "vault verify": (("kpo-vault vault verify",), "kpo-vault vault backup FILE"),
    "policies": ((), "kpo-vault protect FILES --policy NAME --matter MATTER --out DIR"),
    "policies check": (("kpo-vault policies check ours.yaml",), "kpo-vault policies save ours.yaml"),
    "policies export": (
        ("kpo-vault policies export ours ours.yaml",),
        "edit the file, then kpo-vault policies save ours.yaml",
    ),
    "policies list": (("kpo-vault policies list --own",), "kpo-vault policies show NAME"),
    "policies new": (
        ("kpo-vault policies new ours --from healthcare --out ours.yaml",),
        "edit the file, then kpo-vault policies check ours.yaml",
    ),
    "policies remove": (("kpo-vault policies remove ours",), ""),
    "policies save": (
        ("kpo-vault policies save ours.yaml",),
        "kpo-vault protect FILES --policy ours --matter NAME --out DIR",
    ),
    "policies show": (
        ("kpo-vault policies show healthcare",),
        "kpo-vault policies new ours --from healthcare",
    ),
    "settings": ((), "kpo-vault detect FILE --register"),
    "settings add-model": (("kpo-vault settings add-model es_core_news_md",), "kpo-vault settings show"),
    "settings languages": (("kpo-vault settings languages en es",), "kpo-vault settings show"),
    "settings remove-model": (("kpo-vault settings remove-model es",), ""),
    "settings show": (("kpo-vault settings show",), "kpo-vault settings languages CODES"),
}


def teach(command: click.Command, name: str) -> None:
    """Give a command, and those below it, their examples as the end of their help."""
    examples, following = _TAUGHT.get(name, ((), ""))
    lines = ["Example:" if len(examples) == 1 else "Examples:", *(f"  {line}" for line in examples)]
    lines = [*(lines if examples else []), *([f"Next: {following}"] if following else [])]
    if lines:
        command.epilog = "\n".join(["\b", *lines])
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            teach(inner, f"{name} {inner.name}")
