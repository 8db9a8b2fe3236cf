"""Passages of registered documents: copied, changed a little, and what many documents share."""

from __future__ import annotations

import pickle
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.detection.gazetteers import common_words
from redaction.detection.register import Register, TextKind
from redaction.detection.register.fingerprints import fingerprint, public_grams
from redaction.detection.register.passages import PassageMatcher
from redaction.documents.model import Context, Segment

KEY = b"p" * 32
_WORDS = sorted(word for word in common_words() if len(word) > 2)


def prose(seed: int, count: int) -> list[str]:
    """Words as they come in texts: a few very often, many seldom."""
    chance = random.Random(seed)
    return [_WORDS[min(int(chance.paretovariate(0.25)), 10**9) * 7919 % len(_WORDS)] for _ in range(count)]


def document(name: str, words: list[str], kind: TextKind = TextKind.PROSE):
    half = len(words) // 2
    segments = [
        Segment(0, " ".join(words[:half]), context=Context(page=1)),
        Segment(1, " ".join(words[half:]), context=Context(page=2)),
    ]
    return fingerprint(name, name, KEY, segments, kind)


SOURCES = [prose(number, 600) for number in range(12)]
MATCHER = PassageMatcher([document(f"handbook {n}", words) for n, words in enumerate(SOURCES)])


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_passage_of_25_words_is_found_with_three_of_them_changed(data: st.DataObject) -> None:
    source = data.draw(st.integers(0, len(SOURCES) - 1))
    start = data.draw(st.integers(0, 575))
    passage = list(SOURCES[source][start : start + 25])
    for place in data.draw(st.sets(st.integers(0, 24), max_size=3)):
        passage[place] = f"changed{place}"
    before, after = prose(900, 40), prose(901, 40)
    text = " ".join([*before, *passage, *after])
    first, last = len(" ".join(before)) + 1, len(" ".join([*before, *passage]))
    findings = MATCHER.findings([Segment(0, text)])
    covered = {p for f in findings for p in range(f.start, f.end)}
    assert len(covered & set(range(first, last))) >= 0.5 * (last - first)
    assert any(f"'handbook {source}'" in f.explanation for f in findings)
    assert all(f.entity_type == "PROTECTED_PASSAGE" for f in findings)


@pytest.mark.parametrize("change", ["insert", "drop", "swap"])
def test_words_put_in_left_out_or_swapped_do_not_hide_a_copy(change: str) -> None:
    chance = random.Random(5)
    for trial in range(60):
        start = chance.randrange(570)
        passage = list(SOURCES[trial % 12][start : start + 26])
        for place in sorted(chance.sample(range(1, 25), 2), reverse=True):
            if change == "insert":
                passage.insert(place, "extra")
            elif change == "drop":
                del passage[place]
            else:
                passage[place - 1 : place + 1] = passage[place], passage[place - 1]
        assert MATCHER.findings([Segment(0, " ".join([*prose(902, 30), *passage]))])


def test_a_copy_is_found_in_another_layout_and_told_with_its_place() -> None:
    passage = SOURCES[3][400:440]
    text = "Intro. " + "\n".join(" ".join(passage[i : i + 5]).upper() for i in range(0, 40, 5)) + ". Outro."
    (finding,) = MATCHER.findings([Segment(0, text)])
    assert text[finding.start : finding.end].split() == [word.upper() for word in passage]
    assert finding.explanation == "40 words from registered document 'handbook 3', page 2"
    cells = [Segment(i, word) for i, word in enumerate(passage)]
    assert len(MATCHER.findings(cells)) == 40


def test_other_texts_are_left_alone() -> None:
    for seed in range(50, 60):
        assert MATCHER.findings([Segment(0, " ".join(prose(seed, 2000)))]) == []
    assert MATCHER.findings([Segment(0, " ".join(SOURCES[0][100:109]))]) == []
    assert MATCHER.findings([Segment(0, "")]) == []


def test_what_many_documents_share_has_to_be_longer() -> None:
    clause = prose(77, 200)
    many = PassageMatcher([document(f"d{n}", [*prose(200 + n, 60), *clause]) for n in range(200)])
    assert many.findings([Segment(0, " ".join(clause[20:40]))]) == []
    assert many.findings([Segment(0, " ".join(clause))])
    few = PassageMatcher([document(f"d{n}", [*prose(200 + n, 60), *clause]) for n in range(6)])
    assert few.findings([Segment(0, " ".join(clause[20:40]))])


def test_public_passages_may_stand_anywhere() -> None:
    public = SOURCES[5][200:300]
    ignored = public_grams([[Segment(0, " ".join(public))]], KEY)
    segments = [Segment(0, " ".join(SOURCES[5]))]
    matcher = PassageMatcher([fingerprint("h", "h", KEY, segments, ignored=ignored)])
    assert matcher.findings([Segment(0, " ".join(public[10:60]))]) == []
    assert matcher.findings([Segment(0, " ".join(SOURCES[5][100:140]))])


def test_source_code_is_compared_by_its_tokens() -> None:
    code = "\n".join(
        f"def compute_{n}(alpha, beta_{n}):\n    total = alpha * {n} + beta_{n}\n    return total / {n + 1}"
        for n in range(30)
    )
    matcher = PassageMatcher([fingerprint("calc.py", "c", KEY, [Segment(0, code)], TextKind.CODE)])
    excerpt = "\n".join(code.splitlines()[30:42]).replace("    ", "\t").replace(" * ", "*")
    text = f"As you see:\n{excerpt}\nThat is all."
    (finding,) = matcher.findings([Segment(0, text)])
    assert finding.entity_type == "PROTECTED_PASSAGE"
    assert " tokens from registered document 'calc.py'" in finding.explanation
    assert "compute_10" in text[finding.start : finding.end]
    assert matcher.findings([Segment(0, "for i in range(10):\n    total = total + i\n" * 3)]) == []


def test_no_word_can_be_read_from_fingerprints() -> None:
    content = pickle.dumps(Register(documents=(document("handbook", SOURCES[0]),)))
    assert not [word for word in SOURCES[0] if len(word) > 4 and word.encode() in content]
    other = fingerprint("h", "h", b"o" * 32, [Segment(0, " ".join(SOURCES[0]))])
    assert other.tags[:64] != document("h", SOURCES[0]).tags[:64]
    assert "handbook" not in repr(document("handbook", SOURCES[0]))


@pytest.mark.parametrize("text", ["same " * 40_000, "a " * 100_000, " ".join(SOURCES[0]) * 60])
def test_time_is_linear(text: str) -> None:
    began = time.process_time()
    MATCHER.findings([Segment(0, text)])
    assert time.process_time() - began < 0.03 * len(text) / 1000
