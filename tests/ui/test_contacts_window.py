"""A changed key blocks the partner until a person compared the words of both cards."""

from __future__ import annotations

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import contacts
from kpo_vault.workflow.session import Session
from ui.app import assemble

CHEAP = Argon2Cost(64, 1, 1)


def test_a_changed_key_is_shown_and_decided(qtbot, tmp_path):
    cards = []
    for number in range(2):
        with Session.create(
            tmp_path / f"partner{number}", "lantern orbit velvet", "Meridian", cost=CHEAP
        ) as partner:
            cards.append(tmp_path / f"{number}.card")
            contacts.export_card(partner, cards[-1])
    window = assemble(tmp_path / "home")
    qtbot.addWidget(window)
    window.show()
    window.workspace.open(Session.create(tmp_path / "home", "lantern orbit velvet", "Halcyon", cost=CHEAP))
    page = window.pages["contacts"]

    def idle() -> None:
        qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=30_000)

    window.show_screen("contacts")
    page.import_card(cards[0])
    idle()
    page.verify("Meridian")
    idle()
    assert page.contacts.rows[0].state == "verified"
    assert not page.verify_button.isVisible()
    page.import_card(cards[1])
    idle()
    assert page.contacts.rows[0].state == "changed"
    assert page.accept_button.isVisible()
    old, new = page.contacts.rows[0].words, page.contacts.rows[0].new_words
    assert old != new
    page.refuse_button.click()
    idle()
    assert page.contacts.rows[0].words == old
    page.import_card(cards[1])
    idle()
    page.accept_button.click()
    idle()
    assert (page.contacts.rows[0].words, page.contacts.rows[0].state) == (new, "unverified")
    page.add_recipient("Old age", "age1nonsense")
    idle()
    assert page.banner.text
    assert len(page.contacts.rows) == 1
    window.close()
