"""What a policy says of the parts of a file that are not its text reaches the reading of documents."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest

from kpo_vault.policy import PolicyError, load_policy
from kpo_vault.workflow.detecting import detect_files
from redaction.detection.settings import ProtectedTerm
from redaction.documents.handling import Handling

POLICY = "title: x\ninherits: terms-only\ndocuments:\n  comments: remove\n  tracked_changes: accept\n"


def policy_file(folder: Path, text: str) -> Path:
    path = folder / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_policy_is_followed_when_files_are_read(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Agreed with Oyelaran")
    document.add_comment(paragraph.runs[0], text="ask Oyelaran", author="Oyelaran", initials="O")
    path = tmp_path / "a.docx"
    document.save(str(path))
    terms = [ProtectedTerm("Oyelaran")]
    kept = detect_files([path], load_policy("terms-only"), terms).documents[0]
    removed = detect_files([path], load_policy(policy_file(tmp_path, POLICY)), terms).documents[0]
    assert kept.document is not None
    assert removed.document is not None
    assert (len(kept.findings), len(removed.findings)) == (3, 1)
    assert kept.document.sha256 == removed.document.sha256
    names = zipfile.ZipFile(io.BytesIO(removed.document.source)).namelist()
    assert not any("comments" in name for name in names)


def test_choices_are_inherited_and_checked(tmp_path: Path) -> None:
    base = policy_file(tmp_path, POLICY)
    own = tmp_path / "second.yaml"
    own.write_text(f"title: y\ninherits: {base.as_posix()}\ndocuments:\n  comments: keep\n", encoding="utf-8")
    assert load_policy(own).handling == Handling(tracked_changes="accept")
    assert load_policy("default").handling == Handling()
    for text, said in (
        ("documents:\n  comments: hide\n", "keep or remove"),
        ("documents:\n  coments: keep\n", "unknown key"),
    ):
        with pytest.raises(PolicyError, match=said) as caught:
            load_policy(policy_file(tmp_path, text))
        assert caught.value.parameters["line"] == 2
