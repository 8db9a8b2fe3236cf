"""The token map: the same form always gets the same token, and the numbers tell nothing."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpo_vault.errors import UsageError
from kpo_vault.vault import Matter, SurrogateRequest, Vault
from kpo_vault.vault.errors import TooManyTokens
from kpo_vault.vault.numbering import Numbering
from redaction.tokens import LARGEST_NUMBER, LARGEST_VARIANT, Token


@pytest.fixture
def matter(vault: Vault) -> Matter:
    return vault.matters.create("Menon v Acme")


def person(text: str, key: str = "Anjali Menon") -> SurrogateRequest:
    return SurrogateRequest(key, "PERSON", text)


def test_each_form_of_an_entity_has_its_own_token_with_one_number(matter: Matter) -> None:
    main, short, again = matter.surrogates.assign(
        [person("Anjali Menon"), person("Menon"), person("Anjali Menon")]
    )
    assert main == again
    assert (main.variant, short.variant) == ("", "b")
    assert main.number == short.number
    assert matter.codec.verify(main)


def test_the_main_form_gets_the_plain_token_wherever_it_stands_in_the_request(matter: Matter) -> None:
    short, main = matter.surrogates.assign([person("Menon"), person("Anjali Menon")])
    assert (main.variant, short.variant) == ("", "b")


def test_the_stored_form_is_part_of_the_surface(matter: Matter) -> None:
    shown, stored = matter.surrogates.assign(
        [SurrogateRequest("42", "AMOUNT", "42"), SurrogateRequest("42", "AMOUNT", "42", "42.0")]
    )
    assert shown != stored
    surface = matter.surrogates.lookup(stored)
    assert surface is not None
    assert (surface.text, surface.stored) == ("42", "42.0")


def test_tokens_stay_for_ever(matter: Matter, vault: Vault, reopen: Callable[[], Vault]) -> None:
    first = matter.surrogates.assign(
        [person("Anjali Menon"), person("Menon"), person("John Smith", "John Smith")]
    )
    vault.close()
    with reopen() as again:
        surrogates = again.matters.get("Menon v Acme").surrogates
        later = surrogates.assign([person("Menon"), person("ANJALI"), person("John Smith", "John Smith")])
        assert later[0] == first[1]
        assert (later[1].number, later[1].variant) == (first[0].number, "c")
        assert later[2] == first[2]
        assert len(surrogates) == 4


def test_the_same_name_in_two_entities_is_two_tokens(matter: Matter) -> None:
    john, jane = matter.surrogates.assign([person("Smith", "John Smith"), person("Smith", "Jane Smith")])
    assert john.number != jane.number
    assert set(matter.surrogates.find("Smith")) == {john, jane}
    assert matter.surrogates.entity_key("PERSON", "Smith") is None


def test_the_entity_of_a_form_is_known_again(matter: Matter) -> None:
    matter.surrogates.assign([person("Menon"), person("Anjali Menon")])
    matter.surrogates.assign([person("Ms Roy", "Roy")])
    assert matter.surrogates.entity_key("PERSON", "Menon") == "Anjali Menon"
    assert matter.surrogates.entity_key("PERSON", "Ms Roy") == "Roy"
    assert matter.surrogates.entity_key("PERSON", "Roy") is None
    assert matter.surrogates.entity_key("ORGANIZATION", "Menon") is None


def test_lookup_takes_nothing_that_was_not_issued(matter: Matter, vault: Vault) -> None:
    (token,) = matter.surrogates.assign([person("Anjali Menon")])
    forged = Token(
        token.entity_type, token.number, token.variant, "0000" if token.check != "0000" else "1111"
    )
    assert matter.surrogates.lookup(forged) is None
    assert matter.surrogates.lookup(matter.codec.issue("PERSON", token.number, "b")) is None
    assert matter.surrogates.lookup(matter.codec.issue("ORGANIZATION", token.number)) is None
    assert vault.matters.create("another").surrogates.lookup(token) is None


def test_matters_share_nothing(vault: Vault) -> None:
    tokens = set()
    for name in ("one", "two", "three", "four"):
        (token,) = vault.matters.create(name).surrogates.assign([person("Anjali Menon")])
        tokens.add(token)
    assert len(tokens) == 4
    assert vault.matters.get("one").surrogates.find("Anjali Menon") != vault.matters.get(
        "two"
    ).surrogates.find("Anjali Menon")


def test_all_or_nothing(matter: Matter) -> None:
    with pytest.raises(UsageError):
        matter.surrogates.assign([person("Anjali Menon"), SurrogateRequest("x", "not a name", "x")])
    assert len(matter.surrogates) == 0
    assert matter.surrogates.counts() == {}
    (token,) = matter.surrogates.assign([person("Anjali Menon")])
    assert next(iter(matter.surrogates.all()))[0] == token


def test_an_entity_has_as_many_forms_as_there_are_variants(matter: Matter) -> None:
    forms = [person(f"form {i}") for i in range(LARGEST_VARIANT + 1)]
    tokens = matter.surrogates.assign(forms)
    assert len(set(tokens)) == LARGEST_VARIANT + 1
    with pytest.raises(TooManyTokens, match="PERSON"):
        matter.surrogates.assign([person("one more")])
    assert matter.surrogates.assign(forms) == tokens


def test_all_yields_every_token_with_its_original_across_pages(matter: Matter) -> None:
    requests = [SurrogateRequest(f"{i}", ("PERSON", "ORGANIZATION")[i % 2], f"{i}") for i in range(9000)]
    tokens = matter.surrogates.assign(requests)
    found = {token: surface.text for token, surface in matter.surrogates.all()}
    assert found == {token: request.text for token, request in zip(tokens, requests, strict=True)}
    assert matter.surrogates.counts() == {"ORGANIZATION": 4500, "PERSON": 4500}
    assert matter.counts().surrogates == 9000


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.builds(
            SurrogateRequest,
            st.sampled_from(["a", "b", "Ä", "\ud800"]),
            st.sampled_from(["PERSON", "DATE_TIME"]),
            st.text(max_size=3) | st.sampled_from(["a", "A", "\ud800", ""]),
            st.none() | st.sampled_from(["", "1"]),
        ),
        max_size=30,
    )
)
def test_a_token_always_means_one_form_of_one_entity(vault: Vault, requests: list[SurrogateRequest]) -> None:
    matter = vault.matters.create(f"matter {len(vault.matters.list())}")
    tokens = matter.surrogates.assign(requests)
    for request, token in zip(requests, tokens, strict=True):
        surface = matter.surrogates.lookup(token)
        assert surface is not None
        assert (surface.text, surface.stored) == (request.text, request.stored)
        assert token in matter.surrogates.find(request.text, request.stored)
    assert len(set(tokens)) == len(set(requests))
    assert len({t.key[:2] for t in tokens}) == len({(r.entity_type, r.entity_key) for r in requests})
    assert matter.surrogates.assign(requests[::-1]) == tokens[::-1]


def test_numbers_are_a_permutation_within_each_decade() -> None:
    numbering = Numbering(bytes(32), "PERSON")
    numbers = [numbering.number(i) for i in range(9999)]
    assert sorted(numbers[:99]) == list(range(1, 100))
    assert sorted(numbers[99:999]) == list(range(100, 1000))
    assert sorted(numbers[999:]) == list(range(1000, 10000))
    assert numbering.number(LARGEST_NUMBER - 1) <= LARGEST_NUMBER
    with pytest.raises(ValueError, match="no number"):
        numbering.number(LARGEST_NUMBER)


def test_numbers_follow_neither_order_nor_value() -> None:
    secrets = [bytes([i]) * 32 for i in range(50)]
    firsts = [Numbering(secret, "PERSON").number(0) for secret in secrets]
    assert len(set(firsts)) > 25
    numbers = [Numbering(secrets[0], "PERSON").number(i) for i in range(99)]
    rising = sum(later > earlier for earlier, later in itertools.pairwise(numbers))
    assert 25 < rising < 73
    assert numbers != [Numbering(secrets[0], "ORGANIZATION").number(i) for i in range(99)]


def test_the_last_number_is_given_out_and_no_more(matter: Matter, vault: Vault) -> None:
    matter.surrogates.assign([person("Anjali Menon")])
    vault._database.run("UPDATE series SET issued = ?", (LARGEST_NUMBER - 1,))
    (token,) = matter.surrogates.assign([person("the last", "the last")])
    assert matter.surrogates.lookup(token) is not None
    with pytest.raises(TooManyTokens, match="999999"):
        matter.surrogates.assign([person("one more", "one more")])


def test_requests_and_surfaces_print_no_value(matter: Matter) -> None:
    assert repr(person("Anjali Menon")) == "<SurrogateRequest PERSON>"
    (token,) = matter.surrogates.assign([person("Anjali Menon")])
    assert "Menon" not in repr(matter.surrogates.lookup(token))


def test_many_are_looked_up_as_one_by_one(vault: Vault) -> None:
    surrogates = vault.matters.create("m").surrogates
    texts = [f"value {number}" for number in range(1200)]
    requests = [SurrogateRequest(text, ("PERSON", "LOCATION")[i % 2], text) for i, text in enumerate(texts)]
    tokens = surrogates.assign(requests)
    other = surrogates.assign([SurrogateRequest("value 1", "ACCOUNT", "value 1")])[0]
    foreign = vault.matters.create("n").surrogates.assign([SurrogateRequest("x", "PERSON", "x")])[0]
    found = surrogates.lookup_many([*tokens, tokens[0], foreign])
    assert {token: surface.text for token, surface in found.items()} == dict(zip(tokens, texts, strict=True))
    assert surrogates.find_many([*texts, "nobody"]) == {text: surrogates.find(text) for text in texts}
    assert set(surrogates.find_many(["value 1"])["value 1"]) == {tokens[1], other}
    assert surrogates.lookup_many([]) == {} == surrogates.find_many([])
