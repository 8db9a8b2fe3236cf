"""Decisions, outputs, packets, register, settings, contacts, identities."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from crypto.card import Card
from crypto.identity import Identity
from kpo_vault.vault import (
    Action,
    ContactState,
    Decision,
    Direction,
    Matter,
    PacketFile,
    Place,
    RegisteredTerm,
    SurrogateRequest,
    Vault,
)
from kpo_vault.vault.errors import (
    ContactChanged,
    PacketRepeated,
    UnknownContact,
    UnknownPacket,
    UnknownRecord,
)

DOCUMENT = "ab" * 32
PLACE = Place(DOCUMENT, 3, 10, 15, "PERSON")


@pytest.fixture
def matter(vault: Vault) -> Matter:
    return vault.matters.create("Menon v Acme")


# --- decisions


def test_the_newest_decision_of_a_place_stands(matter: Matter) -> None:
    matter.decisions.record([Decision(PLACE, Action.ACCEPT, "token", "C-1", "asha")])
    matter.decisions.record([Decision(PLACE, Action.REJECT, reason="public", reviewer="ben")])
    standing = matter.decisions.current(DOCUMENT)
    assert standing[PLACE].decision == Decision(PLACE, Action.REJECT, "", "public", "ben")
    assert len(matter.decisions.all()) == 2


def test_undo_and_redo_only_append(matter: Matter) -> None:
    (first,) = matter.decisions.record([Decision(PLACE, Action.ACCEPT, "token")])
    (undo,) = matter.decisions.reverse([first], "asha")
    assert matter.decisions.current() == {}
    (redo,) = matter.decisions.reverse([undo])
    assert matter.decisions.current()[PLACE].id == first
    matter.decisions.reverse([redo])
    assert matter.decisions.current() == {}
    history = matter.decisions.all()
    assert [entry.reverses for entry in history] == [None, first, undo, redo]
    assert history[1].decision.reviewer == "asha"


def test_undoing_a_change_brings_the_decision_before_it_back(matter: Matter) -> None:
    (first,) = matter.decisions.record([Decision(PLACE, Action.ACCEPT, "token")])
    (second,) = matter.decisions.record([Decision(PLACE, Action.REJECT)])
    matter.decisions.reverse([second])
    assert matter.decisions.current()[PLACE].id == first


def test_decisions_of_one_document(matter: Matter) -> None:
    other = replace(PLACE, document="cd" * 32)
    matter.decisions.record([Decision(PLACE, Action.ACCEPT), Decision(other, Action.REJECT)])
    assert set(matter.decisions.current(DOCUMENT)) == {PLACE}
    assert set(matter.decisions.current()) == {PLACE, other}
    assert matter.decisions.all("ef" * 32) == ()


def test_only_decisions_of_this_matter_can_be_reversed(matter: Matter, vault: Vault) -> None:
    (first,) = matter.decisions.record([Decision(PLACE, Action.ACCEPT)])
    with pytest.raises(UnknownRecord):
        vault.matters.create("other").decisions.reverse([first])
    with pytest.raises(UnknownRecord):
        matter.decisions.reverse([first, first + 1])
    assert len(matter.decisions.all()) == 1


# --- outputs


def test_a_protected_file_is_found_by_name_and_content(matter: Matter) -> None:
    tokens = matter.surrogates.assign([SurrogateRequest("Anjali", "PERSON", "Anjali")])
    first = matter.outputs.record(
        "doc-1.docx", "Menon.docx", "aa", "bb", tokens, checked=tokens, markings=["LEGEND"]
    )
    second = matter.outputs.record("doc-1.docx", "Menon.docx", "aa", "cc", tokens, acknowledged=["page 2"])
    assert matter.outputs.find("bb") == first
    assert matter.outputs.find("doc-1.docx") == second
    assert matter.outputs.find("Menon.docx") is None
    assert matter.outputs.all() == (first, second)
    assert matter.outputs.latest() == (second,)
    assert matter.counts().documents == 1
    assert "doc-1" not in repr(first)


# --- packets


def test_a_packet_is_remembered_with_what_its_files_stand_for(matter: Matter, vault: Vault) -> None:
    tokens = matter.surrogates.assign([SurrogateRequest("Anjali", "PERSON", "Anjali")])
    files = {"file-1.docx": PacketFile("doc-1.docx", "Menon.docx")}
    sent = matter.packets.record(
        "p-1", Direction.SENT, ["f" * 64], tokens, files, in_reply_to=None, manifest_sha256="ee"
    )
    assert vault.packets.get("p-1") == sent == matter.packets.get("p-1")
    assert sent.matter == matter.id
    assert vault.matters.by_id(matter.id).name == matter.name
    assert "docx" not in repr(sent)


def test_a_packet_counts_once_in_each_direction(matter: Matter, vault: Vault) -> None:
    matter.packets.record("p-1", Direction.SENT)
    received = vault.packets.record("p-1", Direction.RECEIVED, in_reply_to="p-0")
    assert received.matter is None
    for packets in (matter.packets, vault.packets):
        with pytest.raises(PacketRepeated):
            packets.record("p-1", Direction.SENT)
        with pytest.raises(PacketRepeated):
            packets.record("p-1", Direction.RECEIVED)
    assert vault.packets.seen("p-1", Direction.RECEIVED)
    assert not vault.packets.seen("p-2", Direction.RECEIVED)
    assert [packet.direction for packet in vault.packets.list()] == [Direction.SENT, Direction.RECEIVED]
    assert [packet.direction for packet in matter.packets.list()] == [Direction.SENT]


def test_an_unknown_packet(matter: Matter, vault: Vault) -> None:
    vault.packets.record("p-1", Direction.SENT)
    with pytest.raises(UnknownPacket):
        vault.packets.get("p-2")
    with pytest.raises(UnknownPacket):
        matter.packets.get("p-1")


def test_a_replay_is_noticed_after_its_matter_was_shredded(matter: Matter, vault: Vault) -> None:
    matter.packets.record("p-1", Direction.RECEIVED)
    vault.matters.shred(matter.name)
    assert vault.packets.seen("p-1", Direction.RECEIVED)
    with pytest.raises(UnknownPacket):
        vault.packets.get("p-1", Direction.RECEIVED)
    with pytest.raises(PacketRepeated):
        vault.packets.record("p-1", Direction.RECEIVED)


# --- register and settings


def test_a_term_is_registered_once(matter: Matter, vault: Vault) -> None:
    terms = [
        "Project Falcon",
        "  project FALCON ",
        "",
        RegisteredTerm("Kestrel 9", "PRODUCT_CODE", "bom.xlsx"),
    ]
    assert vault.register.add_terms(terms) == 2
    assert vault.register.add_terms(["PROJECT FALCON"]) == 0
    assert matter.register.add_terms(["Project Falcon"]) == 1
    assert [term.text for term in vault.register.terms()] == ["Project Falcon", "Kestrel 9"]
    assert vault.register.terms()[1].source == "bom.xlsx"
    assert len(vault.register) == 2
    assert vault.register.remove("project falcon")
    assert not vault.register.remove("project falcon")
    assert len(matter.register) == 1
    assert "Falcon" not in repr(RegisteredTerm("Project Falcon"))


def test_settings_keep_json(vault: Vault) -> None:
    assert vault.settings.get("theme") is None
    vault.settings.set("theme", {"dark": True})
    vault.settings.set("theme", {"dark": False})
    assert vault.settings.get("theme") == {"dark": False}
    assert vault.settings.names() == ("theme",)


# --- contacts and identities


def card(name: str) -> Card:
    return Identity.generate(name).card


def test_a_contact_is_verified_by_a_person(vault: Vault) -> None:
    asha = card("Asha Rao")
    added = vault.contacts.add(asha)
    assert (added.state, added.usable, added.verified) == (ContactState.UNVERIFIED, True, None)
    verified = vault.contacts.verify("asha  RAO")
    assert verified.state is ContactState.VERIFIED
    assert verified.verified is not None
    assert vault.contacts.add(asha) == verified == vault.contacts.get("Asha Rao")
    assert vault.contacts.find(asha.fingerprint) == verified


def test_another_card_under_a_known_name_blocks_the_contact(vault: Vault) -> None:
    first, second = card("Asha Rao"), card("ASHA RAO")
    vault.contacts.add(first)
    vault.contacts.verify("Asha Rao")
    changed = vault.contacts.add(second)
    assert (changed.state, changed.usable) == (ContactState.CHANGED, False)
    assert (changed.card, changed.new_card) == (first, second)
    with pytest.raises(ContactChanged, match="Asha Rao"):
        vault.contacts.verify("Asha Rao")
    assert vault.contacts.add(first).state is ContactState.CHANGED  # the old card does not clear the alarm
    assert vault.contacts.refuse_change("Asha Rao").state is ContactState.VERIFIED
    vault.contacts.add(second)
    accepted = vault.contacts.accept_change("Asha Rao")
    assert (accepted.state, accepted.card, accepted.verified) == (ContactState.UNVERIFIED, second, None)


def test_a_revoked_contact_stays_blocked(vault: Vault) -> None:
    first, second = card("Asha Rao"), card("Asha Rao")
    vault.contacts.add(first)
    vault.contacts.revoke("Asha Rao")
    with pytest.raises(ContactChanged):
        vault.contacts.verify("Asha Rao")
    assert vault.contacts.add(first).state is ContactState.REVOKED
    assert vault.contacts.add(second).state is ContactState.REVOKED
    assert vault.contacts.refuse_change("Asha Rao").state is ContactState.REVOKED
    assert vault.contacts.accept_change("Asha Rao").usable


def test_a_partner_with_plain_age(vault: Vault) -> None:
    plain = Card.from_age_recipient("Plain", str(Identity.generate("x").card.recipients[1]))
    vault.contacts.add(plain)
    assert vault.contacts.get("plain").card == plain


def test_unknown_contacts(vault: Vault) -> None:
    for act in (vault.contacts.get, vault.contacts.verify, vault.contacts.revoke, vault.contacts.remove):
        with pytest.raises(UnknownContact, match="nobody"):
            act("nobody")
    vault.contacts.add(card("Asha Rao"))
    vault.contacts.remove("asha rao")
    assert vault.contacts.list() == ()


def test_the_newest_identity_is_the_default_and_older_ones_stay(
    vault: Vault, reopen: Callable[[], Vault]
) -> None:
    with pytest.raises(UnknownRecord):
        vault.identities.default()
    first, second = Identity.generate("me"), Identity.generate("me")
    vault.identities.add(first)
    vault.identities.add(second)
    vault.close()
    with reopen() as again:
        assert again.identities.default() == second
        assert again.identities.list() == (second, first)
