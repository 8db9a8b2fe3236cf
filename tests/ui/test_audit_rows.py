"""Every kind of event has a name of its own and an icon that is there."""

from __future__ import annotations

from importlib.resources import files

import pytest

from kpo_vault.audit import EventKind, events
from ui.audit.details import NAMES
from ui.audit.rows import event_look, event_name
from ui.theme import Colours


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_event_has_an_icon_and_a_colour(kind):
    icon, role = event_look(kind)
    assert (icon, role) != ("info", "muted")
    assert files("resources").joinpath("icons", f"{icon}.svg").is_file()
    assert role in Colours.__dataclass_fields__


def test_every_detail_of_the_log_has_a_name():
    assert set(NAMES) == events.DETAILS


def test_no_two_events_have_one_name():
    assert len({event_name(kind) for kind in EventKind}) == len(EventKind)
