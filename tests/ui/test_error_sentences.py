"""Every error of the product has its words in the window, in step with its class, and none speaks of a terminal."""

from __future__ import annotations

import errno
import string

import pytest

import crypto.errors
import kpo_vault.audit.errors
import kpo_vault.policy
import kpo_vault.vault.errors  # noqa: F401 - a class is only found once its module is loaded
import redaction.errors
import redaction.operators.errors
from kpo_vault.errors import ApplicationError, GateClosed, OutputFailed, UsageError
from ui.error_texts import TEXTS
from ui.errors import problem

BASES = (ApplicationError, redaction.errors.RedactionError, crypto.errors.CryptoError)


def every_class(base: type) -> list[type]:
    return [base, *(found for child in base.__subclasses__() for found in every_class(child))]


CLASSES = sorted(
    {
        c
        for base in BASES
        for c in every_class(base)
        if c.__module__.split(".")[0] in {"crypto", "redaction", "kpo_vault"}
    },
    key=lambda c: (c.__module__, c.__name__),
)
TERMINAL = ("kpo-vault ", "`", " --", "KPO_VAULT_", "docs/")


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("kind", CLASSES, ids=lambda c: f"{c.__module__}.{c.__name__}")
def test_every_error_has_its_words(kind):
    sentence, hint = TEXTS[kind.code]
    assert fields(sentence) <= fields(kind.sentence) or kind.code == "wrong-passphrase"
    assert fields(hint) <= fields(kind.hint) | fields(kind.sentence) | {"supported"}
    for text in (sentence, hint):
        assert not any(word in text for word in TERMINAL), text
    if not any(word in kind.sentence + kind.hint for word in TERMINAL) and kind.code not in {
        "wrong-passphrase",
        "vault-in-use",
        "log-damaged",
    }:
        assert (sentence, hint) == (kind.sentence, kind.hint)


def test_no_code_without_an_error():
    assert set(TEXTS) == {kind.code for kind in CLASSES}


def test_parameters_are_filled_in():
    found = problem(OutputFailed(path="report", reason="the disk is full"))
    assert found.sentence == "Cannot write report: the disk is full."
    assert "Choose another folder" in found.hint
    found = problem(redaction.errors.UnsupportedFormat(format=".png", supported="Word and PDF"))
    assert (found.sentence, found.hint) == (
        "Files of type .png are not supported.",
        "Supported are Word and PDF.",
    )
    found = problem(redaction.errors.UnsupportedFormat(format="this kind", supported="Word and PDF"))
    assert found.sentence == "This kind of file is not supported."


def test_gates_and_messages_lose_their_commands():
    gate = GateClosed(
        "not-a-return", "This packet is no answer to one of yours. Open it with: kpo-vault open"
    )
    assert "kpo-vault" not in problem(gate).sentence
    assert problem(GateClosed("other", "Something is closed. Pass it with --override other.")).sentence == (
        "Something is closed."
    )
    assert problem(UsageError("A matter needs a name.")).sentence == "A matter needs a name."


def test_braces_in_a_name_are_no_fields():
    assert problem(UsageError("{secret} exists already.")).sentence == "{secret} exists already."


def test_others_show_no_text():
    assert "the disk is full" in problem(OSError(errno.ENOSPC, "a path", "/secret")).sentence
    assert "secret" not in problem(OSError(errno.ENOSPC, "a path", "/secret")).sentence
    found = problem(ValueError("Anjali Menon-Roy"))
    assert "Anjali" not in found.sentence + found.hint
    assert "ValueError" in found.sentence
    assert "memory" in problem(MemoryError()).sentence
