"""Settings over a real vault: what the window keeps, what detection reads, and what each role is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import spacy

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import slots
from kpo_vault.workflow.policies import find_policy, list_policies, load_policy
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.languages import Language
from ui.policies import describe, purpose, rule_rows
from ui.shell.window import MainWindow
from ui.theme import Mode
from ui.window_settings import WindowSettings

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"
OTHER = "copper meadow seven drizzle"


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=120_000)


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[MainWindow]:
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(Session.create(tmp_path / "home", PASSPHRASE, "Halcyon", cost=CHEAP))
    idle(qtbot, made)
    yield made
    made.close()


def test_time_to_lock_palette_and_size_of_text_are_kept(qtbot, window, tmp_path):
    page, home = window.settings_page, tmp_path / "home"
    page.keys.minutes.setCurrentIndex(page.keys.minutes.findData(5))
    assert window.autolock.minutes == 5
    page.window_pane.choose_mode(Mode.DARK)
    assert window.workspace.theme.dark
    assert window.menus.modes[Mode.DARK].isChecked()
    window.menus.modes[Mode.LIGHT].trigger()
    assert page.window_pane.mode.currentData() == Mode.LIGHT
    before = page.title.sizeHint().height()
    page.window_pane.choose_size(150)
    page.title.ensurePolished()
    assert page.title.sizeHint().height() > before
    kept = WindowSettings(home)
    assert (kept.minutes, kept.mode, kept.text_size) == (5, Mode.LIGHT, 150)
    page.window_pane.choose_size(100)


def test_another_language_makes_the_settings_anew(qtbot, window):
    window.show_screen("settings")
    window.settings_page.window_pane.choose_language(Language.SPANISH)
    qtbot.waitUntil(lambda: window.settings_page.window_pane.language.currentData() == Language.SPANISH)
    idle(qtbot, window)
    window.settings_page.window_pane.choose_language(Language.ENGLISH)
    qtbot.waitUntil(lambda: window.settings_page.window_pane.language.currentData() == Language.ENGLISH)
    idle(qtbot, window)
    assert window.settings_page.title.text() == "Settings"


def test_keys_are_searched(qtbot, window):
    pane = window.settings_page.window_pane
    every = pane.keys.rowCount()
    pane.search.setText("lock vault")
    assert 0 < pane.keys.rowCount() < every
    assert "Ctrl+L" in {row.keys for row in pane.keys.rows}


def test_languages_and_models_of_detection(qtbot, window, tmp_path):
    page, session = window.settings_page, window.workspace.session
    pane = page.detection
    assert pane.all.isChecked()
    pane.some.click()
    pane.languages["es"].click()
    idle(qtbot, window)
    assert find_policy(session, "default").settings.languages == ("es",)
    pane.all.click()
    idle(qtbot, window)
    assert find_policy(session, "default").settings.languages == ()
    pipeline = spacy.blank("es")
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Zubiri"}])
    pipeline.to_disk(tmp_path / "model")
    pane.add_model(str(tmp_path / "model"))
    assert not pane.isEnabled()
    idle(qtbot, window)
    assert "is used from now on" in page.banner.text
    assert pane.models.rows == (("es", str(tmp_path / "model")),)
    pane.package.setEditText("no_such_model")
    pane.add_button.click()
    idle(qtbot, window)
    assert "not installed" in page.banner.text
    assert pane.isEnabled()
    pane.table.setCurrentIndex(pane.models.index(0, 0))
    pane.remove_button.click()
    idle(qtbot, window)
    assert pane.models.rows == ()


def test_a_role_sees_what_it_has_keys_for(qtbot, window, tmp_path):
    slots.add_slot(window.workspace.session, "compliance", OTHER, cost=CHEAP)
    window.lock()
    idle(qtbot, window)
    window.workspace.open(Session.open(tmp_path / "home", OTHER, floor=CHEAP, role="compliance"))
    idle(qtbot, window)
    page = window.settings_page
    assert page.banner.text == ""
    assert not page.tabs.isTabVisible(page.tabs.indexOf(page.register))
    assert not page.keys.rotate_button.isVisibleTo(page.keys)
    assert page.keys.passphrase_button.isVisibleTo(page.keys)
    assert len(page.policies.overview.policies.rows) == len(list_policies())
    assert not page.policies.overview.derive_button.isEnabled()


def test_a_matter_remembers_its_policy(qtbot, window, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("The Heron blend.", encoding="utf-8")
    matters = window.pages["matters"]
    matters.make_matter("Heron")
    idle(qtbot, window)
    matters.policy.setCurrentIndex(matters.policy.findData("terms-only"))
    matters.add_files([note])
    matters.detect()
    qtbot.waitUntil(lambda: window.workspace.review is not None, timeout=60_000)
    matters.make_matter("Other")
    idle(qtbot, window)
    idle(qtbot, window)
    assert matters.policy.currentData() == "default"
    matters.matters_pane.select("Heron")
    idle(qtbot, window)
    assert matters.policy.currentData() == "terms-only"


def test_every_policy_is_summed_up(qapp):
    for policy in list_policies():
        assert describe(policy)
        assert purpose(policy)
        assert all(row.what and row.sentence for row in rule_rows(policy))
    assert len(rule_rows(load_policy("default"))) > 20
    assert len(rule_rows(load_policy("terms-only"))) == 1
