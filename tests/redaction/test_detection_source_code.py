"""Blocks of source code in texts: found in several languages, told from lists, logs, tables and prose."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpo_vault.policy import load_policy
from redaction.detection import DetectionSettings
from redaction.detection.detector import Detector
from redaction.detection.source_code import source_code
from redaction.documents.model import Segment
from redaction.tokens.spelling import Spelling

PYTHON = '''def surcharge(lane, week):
    """Undisclosed curve."""
    base = 0.042 * lane.index ** 1.31

    if week in PEAK_WEEKS:
        base += 0.7
    return round(base, 2)'''
JAVA = """public final class Scorer {
    private static final double WEIGHT = 0.73;

    public double score(Claim claim) {
        return claim.amount() * WEIGHT;
    }
}"""
C = """#include <math.h>
static double damp(double x, int n) {
    for (int i = 0; i < n; i++)
        x *= 0.917;
    return x;
}"""
JAVASCRIPT = """const rank = (rows) => {
  const total = rows.reduce((a, b) => a + b.weight, 0);
  return rows.map(row => row.weight / total);
};"""
GO = """func merge(a []int, b []int) []int {
	out := make([]int, 0, len(a)+len(b))
	out = append(out, a...)
	return append(out, b...)
}"""
RUST = """pub fn fold(values: &[f64]) -> f64 {
    let mut total = 0.0;
    for value in values { total += value * 0.31; }
    total
}"""


@pytest.mark.parametrize(
    ("code", "language"),
    [(PYTHON, "Python"), (JAVA, "Java"), (C, "C"), (JAVASCRIPT, "JavaScript"), (GO, "Go"), (RUST, "Rust")],
)
def test_a_block_is_found_between_sentences(code: str, language: str) -> None:
    text = f"Dear Tom,\n\nthe routine that we discussed is this one:\n\n{code}\n\nPlease keep it to yourself.\nJane\n"
    (finding,) = source_code([Segment(0, text)])
    assert text[finding.start : finding.end] == code
    assert finding.explanation.endswith(f"lines of source code ({language})")


def test_lines_in_paragraphs_of_their_own_are_one_block() -> None:
    lines = ["As agreed:", *PYTHON.splitlines(), "Regards"]
    found = list(source_code([Segment(i, line) for i, line in enumerate(lines)]))
    assert [f.segment for f in found] == [1, 2, 3, 5, 6, 7]


@pytest.mark.parametrize(
    "text",
    [
        "The Supplier shall:\n(a) deliver the goods;\n(b) insure the goods;\n(c) keep records; and\n(d) pay all duties;\n",
        "if the parties agree, then\nfor each year of the term:\nwhile stocks last:\nthe price is fixed.",
        "name,account,price\nAcme,4711,12.50\nBeta,4712,13.75\nGamma,4713,11.00\n",
        "2024-03-05 ERROR store.open failed\n\tat org.acme.Store.open(Store.java:12)\n\tat org.acme.Main.main(Main.java:3)\n",
        "Patient: Jane Roe\nMRN: 4711\nDOB: 1970-01-01\nDx: E11.9; I10\n",
        "INSERT INTO people VALUES (1, 'Jane Roe');\nINSERT INTO people VALUES (2, 'Tom Poe');\nINSERT INTO people VALUES (3, 'X');\n",
        "From: a@b.example\nTo: c@d.example\nSubject: Import of goods\n\nclass of shares: ordinary\n",
        "host = db1\nport = 5432\nuser = report\n",
        "x = 4\n",
        "",
    ],
)
def test_other_texts_are_left_alone(text: str) -> None:
    assert list(source_code([Segment(0, text)])) == []


def test_files_that_are_code_are_not_told_again() -> None:
    assert list(source_code([Segment(0, PYTHON, spelling=Spelling.IDENTIFIER)])) == []


def test_only_where_the_policy_asks() -> None:
    asked = Detector(DetectionSettings(entities={"SOURCE_CODE"}))
    assert [f.entity_type for f in asked.detect_text(PYTHON)] == ["SOURCE_CODE"]
    assert not Detector(DetectionSettings(entities={"EMAIL_ADDRESS"})).detect_text(PYTHON)
    assert load_policy("default").settings.wants("SOURCE_CODE")


def test_a_policy_that_keeps_code_still_finds_what_is_in_it(tmp_path) -> None:
    path = tmp_path / "code.yaml"
    path.write_text("name: code\ninherits: default\nentities:\n  SOURCE_CODE: keep\n", encoding="utf-8")
    settings = load_policy(path).settings
    assert not settings.wants("SOURCE_CODE")
    text = PYTHON + "\n# write to jane.roe@acme.example\n"
    found = {f.entity_type for f in Detector(settings).detect_text(text)}
    assert "EMAIL_ADDRESS" in found
    assert "SOURCE_CODE" not in found


@given(st.text(alphabet=st.sampled_from("ab_=(){};:.,[]\n\t '\"#/*<>-+1") | st.characters(), max_size=400))
def test_findings_lie_in_the_text(text: str) -> None:
    for finding in source_code([Segment(0, text)]):
        assert 0 <= finding.start < finding.end <= len(text)


@pytest.mark.parametrize(
    "piece", ["a.b", "(", "x[", "public static ", "a = ", "f(", "\n}", "if (", "[a-z]" * 3]
)
def test_time_is_linear(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    began = time.process_time()
    list(source_code([Segment(0, text)]))
    assert time.process_time() - began < 0.03 * 200
