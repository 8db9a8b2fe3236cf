"""spaCy pipelines of the user's own: what they name is found, exactly placed, and nothing is downloaded."""

from __future__ import annotations

import pickle
import socket
from pathlib import Path

import pytest
import spacy

from redaction.detection import DetectionSettings, Detector
from redaction.detection.recognizers.spacy_model import SpacyModelRecognizer, load_pipeline, stretches
from redaction.errors import UnusableModel

NAMES = ["quorndon oxley", "Freda"]


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "names"
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    patterns = [("PERSON", name) for name in NAMES]
    patterns += [("ORG", "zyxel bay"), ("GPE", "brindlemere"), ("GPE", "France"), ("DATE", "three years")]
    patterns += [("DATE", "lammas 2023"), ("CARDINAL", "seven"), ("EMPLOYEE_ID", "kk-17")]
    ruler.add_patterns([{"label": label, "pattern": pattern} for label, pattern in patterns])
    nlp.to_disk(folder)
    return folder


def found(text: str, settings: DetectionSettings) -> dict[str, str]:
    return {text[f.start : f.end]: f.entity_type for f in Detector(settings).detect_text(text)}


TEXT = "we asked Quorndon Oxley of Zyxel Bay, badge kk-17, in Brindlemere at lammas 2023 about seven boxes."


def test_what_the_pipeline_names_is_found(pipeline: Path) -> None:
    with_model = found(TEXT, DetectionSettings(spacy_models={"en": pipeline}))
    assert with_model["Quorndon Oxley"] == "PERSON"
    assert with_model["kk-17"] == "EMPLOYEE_ID"
    assert "seven" not in with_model
    without = found(TEXT, DetectionSettings())
    assert without.get("kk-17") != "EMPLOYEE_ID"


def test_offsets_and_types(pipeline: Path) -> None:
    recognizer = SpacyModelRecognizer("en", str(pipeline))
    text = "\n\n  Freda left France and Zyxel Bay three years ago, Freda said.\n"
    results = recognizer.analyze(text, ["PERSON", "ORGANIZATION", "LOCATION", "DATE_TIME"])
    assert [(text[r.start : r.end], r.entity_type) for r in results] == [
        ("Freda", "PERSON"),
        ("Zyxel Bay", "ORGANIZATION"),
        ("Freda", "PERSON"),
    ]
    assert "spaCy model" in results[0].analysis_explanation.textual_explanation
    assert [r.entity_type for r in recognizer.analyze(text, ["ORGANIZATION"])] == ["ORGANIZATION"]


def test_countries_count_where_the_language_says_so(pipeline: Path) -> None:
    text = "Freda vive en France"
    assert len(SpacyModelRecognizer("es", str(pipeline)).analyze(text, ["LOCATION"])) == 1


def test_only_texts_of_its_language_see_it(pipeline: Path) -> None:
    settings = DetectionSettings(spacy_models={"es": pipeline})
    assert settings.models_for("en") == ()
    assert settings.models_for("es") == settings.models_for("xx") == (str(pipeline),)
    english = "The parties met and the witness said that badge kk-17 was found in the office on the table."
    assert found(english, settings).get("kk-17") != "EMPLOYEE_ID"


def test_long_texts_are_read_in_stretches_to_the_end(pipeline: Path) -> None:
    text = "the goods were weighed and found good. " * 4000 + "Freda came."
    places = list(stretches(text))
    assert "".join(text[start:end] for start, end in places) == text
    assert len(places) > 1
    (result,) = SpacyModelRecognizer("en", str(pipeline)).analyze(text, ["PERSON"])
    assert text[result.start : result.end] == "Freda"


def test_a_text_without_blanks_is_cut_as_well() -> None:
    assert list(stretches("x" * 25, 10)) == [(0, 10), (10, 20), (20, 25)]


@pytest.mark.parametrize(
    ("name", "reason"), [("en_core_web_absent", "not installed"), ("no/such/folder", "not installed")]
)
def test_a_missing_model_is_an_error_with_a_hint(name: str, reason: str) -> None:
    with pytest.raises(UnusableModel, match=reason) as caught:
        Detector(DetectionSettings(spacy_models={"en": name})).detect_text(
            "The witness spoke to the court today."
        )
    assert "no/such" not in str(caught.value)
    assert "Install the package" in caught.value.hint


def test_a_folder_without_a_pipeline_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UnusableModel, match="holds no spaCy pipeline"):
        load_pipeline(str(tmp_path))
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = 'en'\npipeline = ['none']\n", encoding="utf-8")
    with pytest.raises(UnusableModel, match="cannot load it"):
        load_pipeline(str(tmp_path))


def test_nothing_is_downloaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr("subprocess.Popen", refuse)
    with pytest.raises(UnusableModel):
        load_pipeline("xx_sent_ud_sm")


def test_settings_travel_with_their_models(pipeline: Path) -> None:
    settings = DetectionSettings(spacy_models={"fr": pipeline, "en": "en_core_web_lg"})
    assert pickle.loads(pickle.dumps(settings)) == settings
    assert hash(settings) == hash(DetectionSettings(spacy_models=settings.spacy_models))
