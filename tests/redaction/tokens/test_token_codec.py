"""Tokens and their check symbols: grammar, detection, foreign matters, proposals."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.tokens import (
    LARGEST_VARIANT,
    Spelling,
    Token,
    TokenCodec,
    checks,
    gf32,
    spell,
    variant_index,
    variant_of,
)
from redaction.tokens.token import ALPHABET

NAMES = ("PERSON", "US_SSN", "ORGANIZATION", "MEDICAL_RECORD_NUMBER", "FI_PERSONAL_IDENTITY_CODE")
CODEC = TokenCodec(b"\x91\x02\xf3\x44")

tokens = st.builds(
    CODEC.issue,
    st.sampled_from(NAMES),
    st.integers(1, 999_999),
    st.integers(0, LARGEST_VARIANT).map(variant_of),
)


@given(tokens)
def test_a_token_parses_back_and_verifies(token: Token) -> None:
    assert Token.parse(str(token)) == token
    assert CODEC.verify(token)
    assert CODEC.issue(*token.key) == token
    assert re.fullmatch(r"[A-Z_]+-[0-9]+[a-z]*-[0-9A-HJKMNP-TV-Z]{4}", str(token))


def test_variants_count_without_look_alikes() -> None:
    variants = [variant_of(index) for index in range(LARGEST_VARIANT + 1)]
    assert variants[:3] == ["", "b", "c"]
    assert variants[21:24] == ["z", "ba", "bb"]
    assert len(set(variants)) == 484
    assert not set("".join(variants)) & set("ilou")
    assert [variant_index(variant) for variant in variants] == list(range(484))
    with pytest.raises(ValueError, match="483"):
        variant_of(484)
    for wrong in ("a", "i", "B", "bcd", "1"):
        with pytest.raises(ValueError, match="variant"):
            variant_index(wrong)


@pytest.mark.parametrize(
    "key",
    [
        ("P", 1, ""),
        ("Person", 1, ""),
        ("_PERSON", 1, ""),
        ("A__B", 1, ""),
        ("X" * 33, 1, ""),
        ("ICD10", 1, ""),
        ("PERSON", 0, ""),
        ("PERSON", 1000000, ""),
        ("PERSON", 1, "a"),
        ("PERSON", 1, "l"),
    ],
)
def test_what_the_grammar_does_not_know_is_refused(key: tuple[str, int, str]) -> None:
    with pytest.raises(ValueError):
        CODEC.issue(*key)


@pytest.mark.parametrize(
    "text", ["PERSON-12-K7M", "PERSON-012-K7M2", "PERSON_12_K7M2", "PERSON-12-K7MU", "PERSON-12"]
)
def test_only_the_plain_spelling_parses(text: str) -> None:
    with pytest.raises(ValueError):
        Token.parse(text)


def test_a_short_mask_is_refused_and_none_is_shown() -> None:
    with pytest.raises(ValueError):
        TokenCodec(b"abc")
    assert repr(TokenCodec(b"secret")) == "<TokenCodec>"


def neighbours(text: str) -> list[str]:
    """Every string with one other character that still has the shape of a token."""
    found = []
    for index, character in enumerate(text):
        if character == "-":
            continue
        if character.islower():
            letters = "bcdefghjkmnpqrstvwxyz"
        elif index < text.index("-"):
            letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
        else:
            letters = ALPHABET if index > text.rindex("-") else "0123456789"
        found += [text[:index] + other + text[index + 1 :] for other in letters if other != character]
    return found


def parsed(texts: list[str]) -> list[Token]:
    result = []
    for text in texts:
        try:
            result.append(Token.parse(text))
        except ValueError:
            continue
    return result


@pytest.mark.parametrize("name", ["PERSON", "US_SSN", "MEDICAL_RECORD_NUMBER"])
@pytest.mark.parametrize(("number", "variant"), [(1, ""), (12, "b"), (999_999, "zz"), (100_000, "")])
def test_every_single_wrong_character_is_noticed(name: str, number: int, variant: str) -> None:
    token = CODEC.issue(name, number, variant)
    damaged = parsed(neighbours(str(token)))
    assert len(damaged) > 150
    for wrong in damaged:
        assert not CODEC.verify(wrong)
        if len(name) <= 19:
            assert CODEC.corrections(wrong) == (token,)


@given(tokens.filter(lambda token: len(token.entity_type) <= 19), st.randoms(use_true_random=False))
def test_two_to_four_wrong_characters_are_noticed_and_two_corrected(
    token: Token, chance: random.Random
) -> None:
    wrong = str(token)
    changed = chance.randint(2, 4)
    for index in chance.sample([i for i, c in enumerate(wrong) if c not in "-_"], changed):
        pool = [text for text in neighbours(wrong) if text[index] != wrong[index]]
        wrong = chance.choice(pool)
    for damaged in parsed([wrong]):
        assert not CODEC.verify(damaged)
        if changed == 2:
            assert CODEC.corrections(damaged) == (token,)
            assert CODEC.corrections(damaged, entity_types={"NOTHING"}) == ()


@given(tokens, st.data())
def test_swapped_neighbours_are_noticed(token: Token, data: st.DataObject) -> None:
    text = str(token)
    index = data.draw(st.integers(0, len(text) - 2))
    swapped = text[:index] + text[index + 1] + text[index] + text[index + 2 :]
    for damaged in parsed([swapped]):
        assert damaged == token or not CODEC.verify(damaged)


def test_one_random_token_in_a_million_passes() -> None:
    chance = random.Random(20)
    trials = 150_000
    passed = sum(
        CODEC.verify(Token("PERSON", chance.randint(1, 999_999), "", "".join(chance.choices(ALPHABET, k=4))))
        for _ in range(trials)
    )
    assert passed <= 4  # expected 0.14; five or more have a probability below 1e-6


@given(tokens, st.binary(min_size=4, max_size=4))
def test_a_token_of_another_matter_fails(token: Token, mask: bytes) -> None:
    other = TokenCodec(mask)
    same = all((a ^ b) & 31 == 0 for a, b in zip(mask, b"\x91\x02\xf3\x44", strict=True))
    assert other.verify(token) is same


@given(tokens, st.sampled_from(list(Spelling)))
def test_spellings_are_legal_in_their_place(token: Token, spelling: Spelling) -> None:
    text = spell(token, spelling)
    if spelling is Spelling.IDENTIFIER:
        assert text.isidentifier()
        assert len(text) <= 40
    else:
        assert re.fullmatch(r"[A-Za-z0-9_-]+", text)
    if spelling is Spelling.SHEET_NAME:
        assert len(text) <= 31
    if spelling is Spelling.PLAIN:
        assert text == str(token)


@given(
    st.from_regex(r"[A-Z](_?[A-Z]){1,15}", fullmatch=True),
    st.integers(1, 999_999),
    st.integers(0, LARGEST_VARIANT),
)
def test_the_tables_give_what_the_code_defines(name: str, number: int, variant: int) -> None:
    letters = variant_of(variant)
    defined = gf32.check_symbols(checks.data_symbols(name, number, letters))
    assert checks.packed_check(name, number, letters) == checks.pack(defined)
    assert TokenCodec(bytes(4)).issue(name, number, letters).check == "".join(ALPHABET[s] for s in defined)
