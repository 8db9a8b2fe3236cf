"""The bundled sample packet: complete, small, reproducible, and never passed by the leak check as it is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from redaction.leakcheck import Checker, SensitiveValue

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
PLANTED = json.loads((ROOT / "tests" / "data" / "sample_values.json").read_text(encoding="utf-8"))
DOCUMENTS = sorted({name for entry in PLANTED for name in entry["documents"]})
VALUES = [SensitiveValue(entry["value"], entry["entity_type"]) for entry in PLANTED]


def test_the_packet_is_five_small_documents_and_a_register() -> None:
    files = {path.name: path.stat().st_size for path in SAMPLES.iterdir()}
    assert sorted(files) == sorted([*DOCUMENTS, "register.txt"])
    assert {Path(name).suffix for name in DOCUMENTS} == {".docx", ".pdf", ".xlsx", ".eml", ".txt"}
    assert sum(files.values()) < 300_000
    assert len(PLANTED) >= 110


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_planted_value_stands_in_its_documents(name: str) -> None:
    report = Checker(VALUES).check(name, (SAMPLES / name).read_bytes())
    found = {leak.value for leak in report.leaks}
    expected = {index for index, entry in enumerate(PLANTED) if name in entry["documents"]}
    assert expected <= found
    assert report.unchecked == ()


def test_the_registered_terms_occur() -> None:
    terms = (SAMPLES / "register.txt").read_text(encoding="utf-8").splitlines()
    checker = Checker(terms)
    found = {
        leak.value for name in DOCUMENTS for leak in checker.check(name, (SAMPLES / name).read_bytes()).leaks
    }
    assert found == set(range(len(terms)))


def test_the_generator_writes_the_same_bytes_again(tmp_path: Path) -> None:
    script = (
        "import sys, pathlib; sys.path[:0] = sys.argv[1:3]; import make_samples as m\n"
        "for name, make in m.DOCUMENTS.items(): pathlib.Path(sys.argv[3], name).write_bytes(make())"
    )
    command = [sys.executable, "-c", script, str(ROOT), str(ROOT / "tools"), str(tmp_path)]
    subprocess.run(command, check=True, timeout=120)
    for name in DOCUMENTS:
        assert (tmp_path / name).read_bytes() == (SAMPLES / name).read_bytes(), name
