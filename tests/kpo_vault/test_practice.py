"""The partner to practise with: a real vault, real packets, and nothing left behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.errors import UsageError
from kpo_vault.vault.contacts import ContactState
from kpo_vault.workflow import contacts, practice
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.policies import load_policy
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.restoring import restore_packet
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.sealing import seal_folder
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def session(tmp_path: Path):
    with Session.create(
        tmp_path / "home", "lantern orbit velvet harbour", "Halcyon Legal", cost=CHEAP
    ) as made:
        yield made


def test_the_partner_answers_and_is_forgotten(session, tmp_path):
    contact = practice.add_partner(session)
    assert contact.state == ContactState.UNVERIFIED
    assert practice.partner_words(session) == contact.words
    with pytest.raises(UsageError):
        practice.add_partner(session)
    contacts.verify_contact(session, contact.name)

    letter = tmp_path / "letter.txt"
    letter.write_text("Dr. Anjali Menon-Roy writes to Halcyon.\n", encoding="utf-8")
    policy = load_policy("terms-only")
    terms = (ProtectedTerm("Anjali Menon-Roy", "PERSON"),)
    new_matter(session, "Saltmarsh")
    detected = detect_files((letter,), policy, terms)
    review = Review(session, "Saltmarsh", detected, policy, initial=DecisionState.ACCEPTED)
    protect(session, review, tmp_path / "protected", acknowledge=("all",))
    packet, returned = tmp_path / "packet.kpo", tmp_path / "returned.kpo"
    seal_folder(session, "Saltmarsh", tmp_path / "protected", [practice.PARTNER], packet)

    edits = practice.answer(session, packet, returned)
    assert edits
    outcome = restore_packet(session, returned, tmp_path / "restored")
    texts = [path.read_text(encoding="utf-8") for path in outcome.folder.glob("*.txt")]
    assert any("Anjali Menon-Roy" in text for text in texts)
    assert {"matter-created", "protect", "contact-added", "seal", "restore"} <= practice.kinds_since(session)
    assert practice.kinds_since(session, practice.log_size(session)) == frozenset()

    practice.remove_partner(session)
    assert not practice.has_partner(session)
    assert practice.PARTNER not in [each.name for each in contacts.list_contacts(session)]
    assert not list((tmp_path / "home").glob("practice*"))
    with pytest.raises(UsageError):
        practice.answer(session, packet, tmp_path / "again.kpo")
