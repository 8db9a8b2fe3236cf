"""The gates of sealing, and the two persons that passing one takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crypto.identity import Identity
from crypto.kdf import FLOOR
from kpo_vault.errors import GateClosed, UsageError
from kpo_vault.policy import load_policy
from kpo_vault.vault.errors import RoleForbids, SamePerson, UnknownSlot, WrongPassphrase
from kpo_vault.workflow import contacts
from kpo_vault.workflow.approvals import approve, approvers
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.gates import Gate
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.sealing import check_folder, classic_recipients, contents, seal_folder
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.slots import add_slot
from redaction.detection.settings import ProtectedTerm

PASSPHRASE = "correct horse battery"
SECOND = "violet anchor marble"
UNVERIFIED = {"overrides": ["unverified-key"], "reason": "met in person"}


@pytest.fixture
def counsel(tmp_path: Path) -> Iterator[Session]:
    """A vault with a matter and a partner whose card was not compared."""
    with Session.create(tmp_path / "home", PASSPHRASE, "Counsel", cost=FLOOR) as session:
        (tmp_path / "partner.card").write_text(Identity.generate("Partner").card.to_text(), encoding="utf-8")
        contacts.import_card(session, tmp_path / "partner.card")
        new_matter(session, "M1")
        yield session


@pytest.fixture
def protected(counsel: Session, tmp_path: Path) -> Callable[..., Path]:
    """Protect a letter under a policy with these lines and return the folder."""

    def make(*lines: str, policy: str = "terms-only", text: str = "About Norvane Castings.\n") -> Path:
        own = tmp_path / "own.yaml"
        own.write_text("\n".join([f"inherits: {policy}", "title: Ours", *lines]) + "\n", encoding="utf-8")
        source = tmp_path / "letter.txt"
        source.write_text(text, encoding="utf-8")
        loaded = load_policy(own)
        detected = detect_files([source], loaded, [ProtectedTerm("Norvane Castings")])
        review = Review(counsel, "M1", detected, loaded, initial=DecisionState.ACCEPTED)
        return protect(counsel, review, tmp_path / "protected").folder

    return make


def sealed(session: Session, folder: Path, **options: object) -> Path:
    out = folder.parent / "packet.age"
    seal_folder(session, "M1", folder, ["Partner"], out, **options)  # type: ignore[arg-type]
    return out


def events(session: Session, kind: str) -> list[dict[str, object]]:
    return [dict(e.event.details) for e in session.audit.events() if e.event.kind == kind]


def test_one_person_alone_passes_no_gate(counsel: Session, protected: Callable[..., Path]) -> None:
    folder = protected()
    with pytest.raises(GateClosed, match="slot of one only") as refused:
        sealed(counsel, folder, **UNVERIFIED)
    assert refused.value.parameters["gate"] == "second-person"
    assert refused.value.overridable == ()
    add_slot(counsel, "compliance", SECOND, cost=FLOOR)
    with pytest.raises(GateClosed, match="compliance") as refused:
        sealed(counsel, folder, **UNVERIFIED)
    assert refused.value.overridable == ("second-person",)
    assert not (folder.parent / "packet.age").exists()
    assert events(counsel, "override") == []


def test_a_firm_of_one_may_say_so(counsel: Session, protected: Callable[..., Path]) -> None:
    assert sealed(counsel, protected("approvals: 1"), **UNVERIFIED).exists()
    assert [event["gate"] for event in events(counsel, "override")] == ["unverified-key"]
    assert events(counsel, "approval") == []


def test_a_second_person_agrees_with_a_passphrase_of_their_own(
    counsel: Session, protected: Callable[..., Path]
) -> None:
    folder = protected()
    slot = add_slot(counsel, "compliance", SECOND, name="ola", cost=FLOOR)
    assert approvers(counsel) == (slot,)
    packet = sealed(counsel, folder, agree=lambda gates: approve(counsel, gates, slot, SECOND), **UNVERIFIED)
    assert packet.exists()
    [override], [approval] = events(counsel, "override"), events(counsel, "approval")
    assert (override["gate"], override["reason"]) == ("unverified-key", "met in person")
    assert (approval["gate"], approval["slot"]) == ("unverified-key", "compliance/ola")
    assert approval["packet"] == override["packet"]
    assert counsel.vault.slot == "passphrase"


@pytest.mark.parametrize(
    ("slot", "passphrase", "error"),
    [
        ("counsel", PASSPHRASE, SamePerson),
        ("passphrase", PASSPHRASE, SamePerson),
        ("counsel/twin", PASSPHRASE, SamePerson),
        ("compliance", PASSPHRASE, WrongPassphrase),
        ("compliance", "", WrongPassphrase),
        ("compliance/nobody", SECOND, UnknownSlot),
        ("recovery", SECOND, UnknownSlot),
        ("partner", "lantern orbit velvet", RoleForbids),
    ],
)
def test_who_cannot_agree(counsel: Session, slot: str, passphrase: str, error: type[Exception]) -> None:
    add_slot(counsel, "compliance", SECOND, cost=FLOOR)
    add_slot(counsel, "partner", "lantern orbit velvet", cost=FLOOR)
    add_slot(counsel, "counsel", PASSPHRASE, name="twin", cost=FLOOR)
    with pytest.raises(error):
        approve(counsel, [], slot, passphrase)
    assert [event["state"] for event in events(counsel, "approval")] == ["refused"]


def test_the_second_person_is_named_without_the_role_where_that_is_enough(counsel: Session) -> None:
    add_slot(counsel, "compliance", SECOND, name="ola", cost=FLOOR)
    assert approve(counsel, [], "Ola", SECOND).slot == "compliance/ola"
    add_slot(counsel, "counsel", "lantern orbit velvet", name="ola", cost=FLOOR)
    for bare in ("ola", "ol", ""):
        with pytest.raises(UnknownSlot):
            approve(counsel, [], bare, SECOND)
    assert approve(counsel, [], "counsel/ola", "lantern orbit velvet").slot == "counsel/ola"


def test_an_agreement_is_for_the_gates_that_were_shown(
    counsel: Session, protected: Callable[..., Path]
) -> None:
    folder = protected()
    add_slot(counsel, "compliance", SECOND, cost=FLOOR)
    other = approve(
        counsel, [Gate("unverified-key", "unverified-key", True, {"name": "Other"})], "compliance", SECOND
    )
    with pytest.raises(GateClosed, match="not the ones"):
        sealed(counsel, folder, agree=lambda _gates: other, **UNVERIFIED)
    assert not (folder.parent / "packet.age").exists()


def test_an_override_needs_a_reason_and_passes_only_what_it_names(
    counsel: Session, protected: Callable[..., Path]
) -> None:
    folder = protected("approvals: 1", "recipients: {countries: [IN]}")
    with pytest.raises(UsageError, match="reason"):
        sealed(counsel, folder, overrides=["unverified-key", "country"])
    with pytest.raises(GateClosed, match="where Partner sits"):
        sealed(counsel, folder, **UNVERIFIED)


def test_countries(counsel: Session, protected: Callable[..., Path]) -> None:
    folder = protected("recipients: {countries: [EEA, IN]}")
    contacts.verify_contact(counsel, "Partner")

    def kinds() -> list[str]:
        return [gate.kind for gate in check_folder(counsel, "M1", folder, ["Partner"]).gates]

    assert kinds() == ["unknown-country"]
    contacts.describe_contact(counsel, "Partner", country="ph")
    assert kinds() == ["barred-country"]
    contacts.describe_contact(counsel, "Partner", country="PL")
    assert kinds() == []
    with pytest.raises(UsageError):
        contacts.describe_contact(counsel, "Partner", country="XX")


def test_a_limited_data_set_leaves_under_an_agreement(
    counsel: Session, protected: Callable[..., Path]
) -> None:
    folder = protected(policy="hipaa-limited-data-set", text="The patient was seen.\n")
    contacts.verify_contact(counsel, "Partner")
    with pytest.raises(GateClosed) as refused:
        sealed(counsel, folder)
    assert (refused.value.parameters["gate"], refused.value.overridable) == ("agreement", ())
    sealed(counsel, folder, agreement="DUA 2026-17")
    assert events(counsel, "seal")[-1]["agreement"] == "DUA 2026-17"


def test_a_file_that_protect_did_not_write_is_under_the_rules_of_the_matter(
    counsel: Session, protected: Callable[..., Path]
) -> None:
    folder = protected("recipients: {countries: [IN]}")
    contacts.verify_contact(counsel, "Partner")
    for path in folder.iterdir():
        path.write_text(path.read_text("utf-8") + "A line more.\n", encoding="utf-8")
    assert [gate.kind for gate in check_folder(counsel, "M1", folder, ["Partner"]).gates] == [
        "unknown-country"
    ]
    assert [file.as_protected for file in contents(counsel, "M1", folder)] == [False]


def test_a_leak_and_undecided_findings_cannot_be_passed(
    counsel: Session, protected: Callable[..., Path]
) -> None:
    folder = protected("approvals: 1")
    contacts.verify_contact(counsel, "Partner")
    [letter] = folder.iterdir()
    letter.write_text("About Norvane Castings.\n", encoding="utf-8")
    found = check_folder(counsel, "M1", folder, ["Partner"], undecided=2).gates
    assert [(gate.code, gate.overridable) for gate in found] == [("undecided", False), ("leak", False)]
    with pytest.raises(GateClosed):
        sealed(counsel, folder, overrides=["leak"], reason="so what")
    assert not any("Norvane" in gate.sentence for gate in found)


@pytest.mark.parametrize("state", ["changed", "revoked", "expired"])
def test_blocked_recipients_cannot_be_passed(
    counsel: Session, protected: Callable[..., Path], tmp_path: Path, state: str
) -> None:
    folder = protected("approvals: 1")
    if state == "changed":
        (tmp_path / "x.card").write_text(Identity.generate("Partner").card.to_text(), encoding="utf-8")
        contacts.import_card(counsel, tmp_path / "x.card")
    elif state == "revoked":
        contacts.revoke_contact(counsel, "Partner")
    else:
        contacts.remove_contact(counsel, "Partner")
        past = datetime.now(UTC) - timedelta(days=9)
        card = Identity.generate("Partner", created=past, expires=past + timedelta(days=1)).card
        (tmp_path / "x.card").write_text(card.to_text(), encoding="utf-8")
        contacts.import_card(counsel, tmp_path / "x.card")
    [gate] = check_folder(counsel, "M1", folder, ["Partner"]).gates
    assert (gate.code, gate.kind, gate.overridable) == ("blocked-key", f"{state}-key", False)


def test_only_the_named_files_are_sealed(counsel: Session, protected: Callable[..., Path]) -> None:
    folder = protected()
    contacts.verify_contact(counsel, "Partner")
    (folder / "more.txt").write_text("Nothing to hide.\n", encoding="utf-8")
    with pytest.raises(UsageError, match="no file"):
        sealed(counsel, folder, only=["none.txt"])
    out = folder.parent / "packet.age"
    assert seal_folder(counsel, "M1", folder, ["Partner"], out, only=["more.txt"]).files == 1


def test_one_classic_recipient_is_named(counsel: Session) -> None:
    card = Identity.generate("Old").card
    contacts.add_recipient(counsel, "Old age", str(card.x25519))
    assert classic_recipients(counsel, ["Partner"]) == ()
    assert classic_recipients(counsel, ["Partner", "Old age"]) == ("Old age",)
