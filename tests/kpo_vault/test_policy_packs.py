"""Each pack on a hand-off of its service: what went, what survived, what stops."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from crypto.kdf import FLOOR
from kpo_vault.cli.policies import policies_command
from kpo_vault.policy import PolicyError, builtin_names, load_policy, losses
from kpo_vault.policy.survival import survivals
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.session import Session
from redaction.documents.model import Document, Replacement, Segment

_CASES: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parents[1] / "data" / "policy_packs.yaml").read_text(encoding="utf-8")
)
_GENERAL = {"default", "sample", "terms-only"}


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    made = Session.create(
        tmp_path_factory.mktemp("home") / "v", "correct horse battery", "Counsel", cost=FLOOR
    )
    yield made
    made.close()


def _protected(session: Session, folder: Path, pack: str) -> tuple[str, set[str]]:
    """Return the protected text of a case and the types of its gates."""
    source = folder / "handoff.txt"
    source.write_text(_CASES[pack]["text"], encoding="utf-8")
    if pack not in {matter.name for matter in session.vault.matters.list()}:
        new_matter(session, pack)
    policy = load_policy(pack)
    review = Review(session, pack, detect_files([source], policy), policy, initial=DecisionState.ACCEPTED)
    gates = {item.finding.entity_type for item in review.items() if item.gate}
    report = protect(session, review, folder / "out")
    [file] = report.files
    assert file.output is not None, file.error
    return file.output.read_text(encoding="utf-8"), gates


def test_every_pack_has_a_case() -> None:
    assert set(_CASES) == set(builtin_names()) - _GENERAL


@pytest.mark.parametrize("pack", _CASES)
def test_pack_hides_and_keeps_what_its_service_needs(session: Session, tmp_path: Path, pack: str) -> None:
    text, gates = _protected(session, tmp_path, pack)
    assert [value for value in _CASES[pack]["gone"] if value in text] == []
    assert [value for value in _CASES[pack]["stands"] if value not in text] == []
    assert set(_CASES[pack].get("gates", ())) <= gates


def test_equal_values_stay_equal_for_joins(session: Session, tmp_path: Path) -> None:
    text, _ = _protected(session, tmp_path, "analytics")
    tokens = re.findall(r"Name: (PERSON-[\w-]+)", text)
    assert len(tokens) == 2
    assert tokens[0] == tokens[1]


def test_what_must_survive_is_counted_by_kind_and_place() -> None:
    document = Document(
        "a.txt", "text", b"", (Segment(0, "See clause 6.3."), Segment(1, "Act 2019, clause 7"))
    )
    lost = losses(
        ("cross_references", "years"), document, [Replacement(0, 4, 14, "X-1"), Replacement(1, 4, 8, "2019")]
    )
    assert [(loss.name, loss.total, loss.lost, loss.segments) for loss in lost] == [
        ("cross_references", 2, 1, (0,))
    ]


@pytest.mark.parametrize("name", survivals())
def test_shapes_of_survivals_are_linear(name: str) -> None:
    shape = survivals()[name].shape
    for text in ("1." * 20_000, "A " * 20_000, "(“" * 20_000, "_a" * 20_000, "9" * 40_000, " " * 40_000):
        assert sum(1 for _ in shape.finditer(text)) <= len(text)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("inherits: default\nmust_survive: [clauses]\n", 2, "nothing that survives is called clauses"),
        ("inherits: default\nmust_survive: years\n", 2, "a list of names"),
        ("inherits: default\nstandard: hipaa\n", 2, "no standard hipaa"),
        ("inherits: hipaa-safe-harbor\nentities:\n  AGE: keep\n", 3, "keep leaves AGE"),
        (
            "inherits: hipaa-safe-harbor\nentities:\n  DATE_TIME: date_shift\n",
            3,
            "date_shift leaves DATE_TIME",
        ),
        ("inherits: hipaa-limited-data-set\nfamilies:\n  CONTACT: keep\n", 1, "keep leaves EMAIL_ADDRESS"),
        ("title: x\nstandard: frcp-5-2\n", 2, "is not sought"),
    ],
)
def test_claims_of_a_policy_are_checked(tmp_path: Path, text: str, line: int, said: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PolicyError) as caught:
        load_policy(path)
    assert said in str(caught.value)
    assert caught.value.parameters["line"] == line


def test_commands_list_show_and_check(tmp_path: Path) -> None:
    runner = CliRunner()
    listed = runner.invoke(policies_command, [])
    assert all(name in listed.output for name in builtin_names())
    shown = runner.invoke(policies_command, ["show", "frcp-5-2"])
    assert "MINOR" in shown.output
    good = tmp_path / "good.yaml"
    good.write_text("inherits: hipaa-safe-harbor\ntitle: Ours\n", encoding="utf-8")
    checked = runner.invoke(policies_command, ["check", str(good)])
    assert "keeps hipaa-safe-harbor" in checked.output
    bad = tmp_path / "bad.yaml"
    bad.write_text("title: x\nentities:\n  PERSN: token\n", encoding="utf-8")
    refused = runner.invoke(policies_command, ["check", str(bad)], standalone_mode=False)
    assert refused.return_value == 2
    assert "bad.yaml, line 3: error:" in refused.output
