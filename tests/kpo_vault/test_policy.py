"""Policies: inheritance, and mistakes named with their line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpo_vault.policy import PolicyError, Reading, builtin_names, load_policy
from redaction import catalogue, operators
from redaction.detection import Detector
from redaction.documents.model import Context, Document, Segment


def _write(folder: Path, text: str) -> Path:
    path = folder / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", builtin_names())
def test_builtin_policies_load(name: str) -> None:
    policy = load_policy(name)
    assert policy.title
    assert set(policy.rules) <= set(catalogue.entity_types())
    assert {rule.operator for rule in policy.rules.values()} <= set(operators.catalogue())


def test_default_seeks_everything_but_images_and_made_up_types() -> None:
    missing = set(catalogue.entity_types()) - set(load_policy("default").rules)
    assert {catalogue.family_of(name) for name in missing} <= {"IMAGE", "CUSTOM"}


def test_terms_only_seeks_nothing() -> None:
    policy = load_policy("terms-only")
    assert policy.settings.entities == frozenset()
    assert policy.rule("PROTECTED_TERM").operator == "token"


def test_a_file_inherits_and_overrides(tmp_path: Path) -> None:
    path = _write(
        tmp_path, "inherits: default\ntitle: Ours\nentities:\n  PERSON: redact\n  AGE:\n    threshold: 0.9\n"
    )
    policy, base = load_policy(path), load_policy("default")
    assert policy.rule("PERSON").operator == "redact"
    assert policy.rule("PERSON").reason == base.rule("PERSON").reason
    assert dict(policy.settings.thresholds)["AGE"] == 0.9
    assert policy.rule("IBAN_CODE") == base.rule("IBAN_CODE")


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("title: x\nentites:\n  PERSON: token\n", 2, "unknown key entites"),
        ("title: x\nentities:\n  PERSN: token\n", 3, "no entity type PERSN"),
        ("title: x\nentities:\n  PERSON: tokenise\n", 3, "no operator tokenise"),
        ("title: x\nentities:\n  PERSON:\n    threshold: 2\n", 4, "from 0 to 1"),
        ("title: x\nentities:\n  PERSON:\n    gate: maybe\n", 4, "true or false"),
        ("title: x\nfamilies:\n  PEOPLE: token\n", 3, "no family PEOPLE"),
        ("title: x\ntitle: y\n", 2, "given twice"),
        ("title: [\n", 2, ""),
        ("- a\n", 1, "mapping"),
        ("inherits: nobody\n", 1, "no such policy"),
        ("title: x\ncustom:\n  Site: '('\n", 3, "no regular expression"),
        ("title: x\ncustom:\n  Site: 'a+'\n", 3, "more than 200 characters"),
        ("title: x\ncustom:\n  Site: 'a?'\n", 3, "an empty text"),
        ("title: x\ncustom:\n  Site: {colum: x}\n", 3, "unknown key colum"),
        ("title: x\ncustom:\n  Site: {}\n", 3, "a pattern, a column or a list"),
    ],
)
def test_mistakes_are_named_with_their_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    with pytest.raises(PolicyError) as caught:
        load_policy(_write(tmp_path, text))
    assert caught.value.parameters["line"] == line
    assert said in str(caught.value)


def test_a_policy_cannot_inherit_from_itself(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(f"inherits: {path.as_posix()}\n", encoding="utf-8")
    with pytest.raises(PolicyError, match="inherits from itself"):
        load_policy(path)


def test_a_policy_makes_up_types(tmp_path: Path) -> None:
    path = _write(
        tmp_path,
        "inherits: default\ncustom:\n  Site code: 'SC-\\d{4}'\n  Risk: {column: risk}\n  Houses: {terms: [Elm Lodge]}\n",
    )
    policy = load_policy(path)
    assert policy.rule("CUSTOM").operator == "token"
    cells = (Segment(0, "Went to SC-4471 by elm lodge."), Segment(1, "low", context=Context(column="Risk")))
    found = Detector(policy.settings).detect(Document("a.csv", "csv", b"", cells))
    assert [
        (f.segment, cells[f.segment].text[f.start : f.end]) for f in found if f.entity_type == "CUSTOM"
    ] == [
        (0, "SC-4471"),
        (0, "elm lodge"),
        (1, "low"),
    ]
    assert {f.explanation.partition(":")[0] for f in found if f.entity_type == "CUSTOM"} == {
        "Site code",
        "Risk",
        "Houses",
    }


def test_reviewers_and_spacy_models_are_inherited(tmp_path: Path) -> None:
    base, own = tmp_path / "base.yaml", tmp_path / "own.yaml"
    base.write_text(
        "inherits: default\nreview: {persons: 2}\nspacy_models: {en: en_core_web_md, de: /models/de}\n",
        "utf-8",
    )
    own.write_text(f"inherits: {base}\nspacy_models: {{de: de_core_news_sm}}\n", "utf-8")
    policy = load_policy(own)
    assert policy.reviewers == 2
    assert policy.settings.spacy_models == (("de", "de_core_news_sm"), ("en", "en_core_web_md"))
    read = policy.read_with(Reading(("en", "fr"), (("en", "mine"), ("fr", "fr_core_news_md"))))
    assert read.settings.languages == ("en", "fr")
    assert dict(read.settings.spacy_models) == {
        "de": "de_core_news_sm", "en": "en_core_web_md", "fr": "fr_core_news_md"
    }  # fmt: skip
    assert load_policy("default").reviewers == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("review: {persons: 3}", "persons is 1 or 2"),
        ("review: {persons: true}", "persons is 1 or 2"),
        ("review: {people: 2}", "unknown key people"),
        ("spacy_models: {xx: a}", "there is no language xx"),
        ("spacy_models: {en: ''}", "name of a package or a folder"),
    ],
)
def test_reviewers_and_models_are_checked(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(f"inherits: default\n{text}\n", encoding="utf-8")
    with pytest.raises(PolicyError, match=said):
        load_policy(path)
