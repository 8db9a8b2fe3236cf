"""The first steps: shown to who is new, they notice what was done, point at what is next, and play the partner."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import contacts, practice
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.guide.panel import Guide
from ui.guide.steps import next_step, steps
from ui.shell.window import MainWindow

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[MainWindow]:
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(Session.create(tmp_path / "home", PASSPHRASE, "Halcyon Legal", cost=CHEAP), new=True)
    idle(qtbot, made)
    yield made
    made.close()


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=60_000)


def step_of(guide: Guide) -> str:
    return guide.step.key if guide.step is not None else ""


def test_steps_follow_the_log():
    known = steps()
    assert next_step(known, (), False).key == "matter"
    assert next_step(known, {"matter-created"}, False).key == "detect"
    done = {"matter-created", "detect", "decision", "protect", "contact-added", "contact-verified", "seal"}
    assert next_step(known, done, False).key == "answer"
    assert next_step(known, done, True).key == "restore"
    assert next_step(known, done | {"restore"}, True) is None
    assert next_step(known, done | {"restore"}, False) is None


def test_every_step_points_at_a_control_of_its_screen(window):
    for step in steps():
        page = window.pages[step.screen]
        for name in step.target:
            assert isinstance(getattr(page, name, None), QWidget), f"{step.key}: {step.screen}.{name}"


def test_a_new_vault_opens_the_steps_and_each_is_noticed(qtbot, window):
    guide = window.desk.guide
    assert guide.isVisible()
    assert step_of(guide) == "matter"
    guide.show_target()
    assert guide.pointer is not None
    assert guide.pointer.isVisible()
    window.pages["matters"].make_matter("Saltmarsh")
    qtbot.waitUntil(lambda: step_of(guide) == "detect")
    guide.all_button.setChecked(True)
    idle(qtbot, window)


def test_the_practice_partner_is_added_and_forgotten(qtbot, window):
    guide, session = window.desk.guide, window.workspace.session
    guide.step = next(step for step in steps() if step.key == "partner")
    guide.act()
    idle(qtbot, window)
    assert practice.has_partner(session)
    assert [each.name for each in contacts.list_contacts(session)] == [practice.PARTNER]
    assert window.desk.current == "contacts"
    guide.step = None
    guide.leave()
    idle(qtbot, window)
    assert not guide.isVisible()
    assert not practice.has_partner(session)


def test_closed_steps_stay_closed_until_help_opens_them_anew(qtbot, window):
    guide = window.desk.guide
    window.pages["matters"].make_matter("Saltmarsh")
    qtbot.waitUntil(lambda: step_of(guide) == "detect")
    guide.leave()
    session = window.workspace.close()
    window.workspace.open(session)
    idle(qtbot, window)
    assert not guide.isVisible()
    guide.open(anew=True)
    assert guide.isVisible()
    idle(qtbot, window)
    qtbot.waitUntil(lambda: step_of(guide) == "matter")
