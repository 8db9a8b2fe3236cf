"""The demonstration: the whole job on the bundled sample, with every way out of the machine closed."""

from __future__ import annotations

import json
import re
import socket
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from kpo_vault.workflow.demonstration import DemoReport, demonstrate
from redaction.documents import registry

PLANTED = json.loads((Path(__file__).parents[1] / "data" / "sample_values.json").read_text("utf-8"))
MUST_BE_FOUND = 0.9  # share of the planted values that detection has to replace wherever they stand


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoReport]:
    """One run for all tests of this file, without a single socket."""

    def forbidden(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError("the main job tried to open a connection")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "socket", forbidden)
        patch.setattr(socket, "create_connection", forbidden)
        patch.setattr(socket, "getaddrinfo", forbidden)
        yield demonstrate(tmp_path_factory.mktemp("demo") / "out")


def _text(folder: Path) -> str:
    documents = (registry.read(path.name, path.read_bytes()) for path in sorted(folder.iterdir()))
    return "\n".join(_plain(s.text) for d in documents for s in d.segments)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def test_everything_goes_out(demo: DemoReport) -> None:
    assert demo.protected is not None
    assert [file.error for file in demo.protected.files] == [None] * 5
    assert [file.places_lost for file in demo.protected.files] == [0] * 5
    assert demo.audit is not None
    assert demo.audit.sound


def test_the_planted_values_are_found(demo: DemoReport) -> None:
    assert demo.folder is not None
    left = _text(demo.folder / "protected")
    missed = [row for row in PLANTED if re.search(rf"(?<!\w){re.escape(_plain(row['value']))}(?!\w)", left)]
    assert len(PLANTED) > 100
    assert len(missed) <= (1 - MUST_BE_FOUND) * len(PLANTED), [row["value"] for row in missed]


def test_no_replaced_value_is_left_in_any_part(demo: DemoReport) -> None:
    assert demo.folder is not None
    assert demo.detected is not None
    everything = b"".join(_parts(demo.folder / "partner-work"))
    names = {
        form for e in demo.detected.entities for form in e.forms if e.entity_type == "PERSON" and " " in form
    }
    assert names
    assert [name for name in names if name.encode() in everything] == []


def _parts(folder: Path) -> Iterator[bytes]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.read_bytes()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as package:
                    yield from (package.read(name) for name in package.namelist())


def test_the_untouched_come_back_word_for_word(demo: DemoReport) -> None:
    assert {Path(name).suffix for name in demo.same_text} == {".pdf", ".xlsx"}


def test_edits_are_read_reported_and_never_guessed(demo: DemoReport) -> None:
    assert demo.restored is not None
    counts = {str(status): count for status, count in demo.restored.report.counts().items()}
    assert counts["altered"] == 1
    assert counts["foreign"] + counts["unknown"] == 1
    assert counts["restored"] > 150
    memo = (demo.restored.folder / "review-memo.txt").read_text("utf-8")
    assert "MSA-2026-0914" in memo
    record = (demo.restored.folder / "process-record.txt").read_text("utf-8")
    assert "PERSON-4711-K7M2" in record


def test_nothing_private_is_left_beside_the_result(demo: DemoReport) -> None:
    assert demo.folder is not None
    assert [path.name for path in demo.folder.rglob(".*")] == []
