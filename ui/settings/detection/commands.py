"""What the detection's pane asks of the workflow; loading a model is long work, all else is the vault's."""

from __future__ import annotations

from dataclasses import dataclass

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import detection_settings
from kpo_vault.workflow.detection_settings import ModelSummary, Reading
from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True)
class State:
    """How documents are read, and which official models are installed beside the program."""

    reading: Reading
    installed: tuple[str, ...]


def state(session: Session) -> State:
    """Return how documents are read."""
    return State(detection_settings.reading_of(session), detection_settings.installed_models())


def set_languages(session: Session, languages: tuple[str, ...]) -> State:
    """Say in which languages documents may be written."""
    detection_settings.set_languages(session, languages)
    return state(session)


def check_model(model: str, *, progress: Progress, cancel: CancelToken) -> ModelSummary:
    """Load a model in a worker process and say what it is; touches no vault."""
    progress(0.1, "Loading the model")
    return detection_settings.check_model(model, cancel=cancel)


def use_model(session: Session, language: str, summary: ModelSummary) -> State:
    """Use a model that was loaded for the texts of a language."""
    detection_settings.use_model(session, language, summary)
    return state(session)


def remove_model(session: Session, language: str) -> State:
    """Use no model for a language any more."""
    detection_settings.remove_model(session, language)
    return state(session)
