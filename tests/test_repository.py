"""Rules of the repository as a whole: names, locks, licences, and documents that keep step with the program."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from kpo_vault.cli.application import _COMMANDS

ROOT = Path(__file__).parents[1]
OURS = ("kpo_vault", "redaction", "crypto", "ui", "resources")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("requirements/app.txt", "requirements/dev.txt")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _locked(lock: str) -> set[str]:
    return {
        _normal(m[1]) for m in re.finditer(r"^([A-Za-z0-9._-]+)==", (ROOT / lock).read_text("utf-8"), re.M)
    }


def _direct() -> set[str]:
    return {_normal(re.match(r"[A-Za-z0-9._-]+", text)[0]) for text in PROJECT["project"]["dependencies"]}


def test_no_dependency_brings_a_package_of_our_names() -> None:
    # pycryptodome's "Crypto" would be ours on a case-insensitive file system.
    clashes = [
        (distribution.name, file.parts[0])
        for distribution in metadata.distributions()
        if _normal(distribution.name) != "kpo-vault"
        for file in distribution.files or ()
        if file.parts[0].casefold().removesuffix(".py") in OURS
    ]
    assert clashes == []


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_have_hashes_and_no_addresses(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    entries = re.split(r"\n(?=[A-Za-z0-9])", re.sub(r"^#.*\n", "", text, flags=re.M).strip())
    assert len(entries) > 50
    assert [entry.partition("==")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert not re.search(r"https?://|index-url|find-links", text)


def test_locks_agree() -> None:
    app, dev = (dict(re.findall(r"^(\S+)==(\S+)", (ROOT / lock).read_text("utf-8"), re.M)) for lock in LOCKS)
    assert {name: version for name, version in app.items() if dev.get(name) != version} == {}
    assert _direct() <= _locked("requirements/app.txt")


def test_no_gpl() -> None:
    forbidden = []
    for name in _locked("requirements/app.txt"):
        try:
            found = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue  # for another platform
        licence = f"{found.get('License-Expression') or ''} {found.get('License') or ''}".strip()[:200]
        licence += " ".join(c for c in found.get_all("Classifier") or [] if c.startswith("License"))
        if re.search(r"(?<!L)GPL|Affero|GNU General", licence) and "LGPL" not in licence:
            forbidden.append((name, licence))
    assert forbidden == []


def test_every_dependency_has_its_reason() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8").lower()
    groups = PROJECT["dependency-groups"]["dev"]
    names = _direct() | {_normal(re.match(r"[A-Za-z0-9._-]+", text)[0]) for text in groups}
    assert {name for name in names if name not in page} == set()


def _pages() -> Iterator[Path]:
    yield ROOT / "README.md"
    yield from (ROOT / "docs").rglob("*.md")


def test_documents_name_commands_that_exist() -> None:
    named = {
        (page.name, match[0] or match[1])
        for page in _pages()
        for match in re.findall(
            r"^ *`?kpo-vault ([a-z]+)\b(?! v\d)|`kpo-vault ([a-z]+)\b(?! v\d)", page.read_text("utf-8"), re.M
        )
    }
    assert len(named) > 20
    assert {(page, command) for page, command in named if command not in _COMMANDS} == set()


def test_links_in_documents_lead_somewhere() -> None:
    broken = [
        (page.name, target)
        for page in _pages()
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []


def test_no_test_folder_is_a_package() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []
