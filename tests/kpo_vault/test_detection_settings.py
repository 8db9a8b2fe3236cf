"""Languages and spaCy models of a vault: checked in a worker, kept, and followed by every policy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy

from crypto.kdf import Argon2Cost
from kpo_vault.errors import UsageError
from kpo_vault.workflow import detection_settings, policies
from kpo_vault.workflow.session import Session
from redaction.errors import UnusableModel

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "home", "lantern orbit velvet harbour", "Halcyon", cost=CHEAP) as made:
        yield made


@pytest.fixture
def model(tmp_path: Path) -> Path:
    pipeline = spacy.blank("es")
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Quintín Zubiri"}])  # type: ignore[attr-defined]
    pipeline.to_disk(tmp_path / "model")
    return tmp_path / "model"


def test_languages_are_kept_and_reach_every_policy(session: Session) -> None:
    assert policies.find_policy(session, "default").settings.languages == ()
    detection_settings.set_languages(session, ("es", "en", "es"))
    assert policies.find_policy(session, "healthcare").settings.languages == ("es", "en")
    with pytest.raises(UsageError, match="no language yy"):
        detection_settings.set_languages(session, ("yy",))
    policy = policies.find_policy(session, "default")
    assert policies.logged_name(policy) == "default"  # a setting makes it no other policy


def test_a_model_is_used_only_if_it_is_a_pipeline_that_names_something(
    session: Session, model: Path, tmp_path: Path
) -> None:
    summary = detection_settings.add_model(session, "", str(model))
    assert summary.labels == ("PER",)
    settings = policies.find_policy(session, "default").settings
    assert settings.models_for("es") == (str(model),)
    with pytest.raises(UnusableModel):
        detection_settings.add_model(session, "", str(tmp_path))
    with pytest.raises(UnusableModel):
        detection_settings.add_model(session, "", "no_such_model")
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(UsageError, match="names no persons"):
        detection_settings.add_model(session, "", str(tmp_path / "blank"))
    with pytest.raises(UsageError, match="not told apart"):
        detection_settings.add_model(session, "sv", str(model))
    assert detection_settings.reading_of(session).spacy_models == (("es", str(model)),)
    detection_settings.remove_model(session, "es")
    assert detection_settings.reading_of(session).spacy_models == ()
    with pytest.raises(UsageError):
        detection_settings.remove_model(session, "es")
