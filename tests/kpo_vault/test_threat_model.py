"""docs/threat-model.md claims nothing without a test, and names no test that is not there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
NAMED = re.compile(r"`(test_\w+\.py)::(test_\w+)`")


def _claims(section: str) -> list[str]:
    """Return the list items of a second-level section, each with its tests."""
    [body] = re.findall(rf"^## {section}\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL)
    return re.findall(r"^- (.*?)(?=^- |^#|\Z)", body, re.MULTILINE | re.DOTALL)


def test_every_named_test_exists() -> None:
    files = {path.name: path for path in (ROOT / "tests").rglob("test_*.py")}
    named = NAMED.findall(TEXT)
    assert len(named) > 60
    wrong = []
    for file, test in named:
        functions = {
            node.name: node
            for node in ast.walk(
                ast.parse(files[file].read_text("utf-8")) if file in files else ast.Module([], [])
            )
            if isinstance(node, ast.FunctionDef)
        }
        if test not in functions or _never_runs(functions[test]):
            wrong.append(f"{file}::{test}")
    assert wrong == []


def _never_runs(function: ast.FunctionDef) -> bool:
    """Whether a test is switched off without a condition, or expected to fail."""
    marks = (d.func if isinstance(d, ast.Call) else d for d in function.decorator_list)
    return any(ast.unparse(mark) in ("pytest.mark.skip", "pytest.mark.xfail") for mark in marks)


def test_every_claim_names_a_test() -> None:
    claims = _claims("Protects")
    assert len(claims) > 25
    assert [claim[:60] for claim in claims if not NAMED.search(claim)] == []


def test_nothing_looks_like_a_test_and_is_not_read() -> None:
    """A name with a slip of the pen must not escape the first test."""
    assert len(re.findall(r"test_\w+\.py", TEXT)) == len(NAMED.findall(TEXT))
    assert {"Does not protect", "Accepted risks"} <= set(re.findall(r"^## (.*)$", TEXT, re.MULTILINE))


def test_security_points_at_the_model() -> None:
    assert "docs/threat-model.md" in (ROOT / "SECURITY.md").read_text("utf-8")
