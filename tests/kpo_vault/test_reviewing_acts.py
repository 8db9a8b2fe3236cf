"""Acts of a review: who is who, other types, marks and searches; each is undone whole and survives a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from crypto.kdf import Argon2Cost
from kpo_vault.errors import UsageError
from kpo_vault.policy import load_policy
from kpo_vault.workflow.detecting import Detected, DetectedDocument
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.reviewing import ActKind, DecisionState, Review, Span, accept_all
from kpo_vault.workflow.session import Session
from redaction.detection.linking import link
from redaction.documents import registry
from redaction.findings import Finding

LETTER = "Marcus Hale met Delphine Hale.\nHale signed for Quernmore Ltd.\nCall Jana Novak, not Hale.\n"
NOTE = "Hale paid 400.\nThe Heron process is secret. Novak left.\n"
NAMES = ("Marcus Hale", "Delphine Hale", "Jana Novak", "Novak", "Hale")
POLICY = load_policy("default")


def detected(*texts: str) -> Detected:
    """Return documents in which the names above and the company were found, linked."""
    documents = [registry.read(f"d{n}.txt", text.encode()) for n, text in enumerate(texts)]
    found = []
    for document in documents:
        taken: list[Finding] = []
        for segment in document.segments[:-1]:
            for value, kind in [*((name, "PERSON") for name in NAMES), ("Quernmore Ltd", "ORGANIZATION")]:
                start = segment.text.find(value)
                while start >= 0:
                    mine = Finding(segment.id, start, start + len(value), kind, 0.9, "test", "a test")
                    if not any(
                        f.segment == mine.segment and f.start < mine.end and mine.start < f.end for f in taken
                    ):
                        taken.append(mine)
                    start = segment.text.find(value, start + 1)
        found.append(tuple(taken))
    linked = link(documents, found)
    entries = zip(documents, linked.findings, strict=True)
    return Detected(
        tuple(DetectedDocument(Path(d.name), d, findings, None) for d, findings in entries), linked.entities
    )


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    home = tmp_path_factory.mktemp("vault") / "home"
    with Session.create(home, "correct horse battery", "Asha", cost=Argon2Cost(64, 1, 1)) as opened:
        yield opened


@pytest.fixture(scope="module")
def packet() -> Detected:
    return detected(LETTER, NOTE)


@pytest.fixture
def review(session: Session, packet: Detected) -> Review:
    return fresh(session, packet)


def fresh(session: Session, packet: Detected) -> Review:
    """Return the review of a matter that nobody has worked in."""
    name = f"M{len(session.vault.matters.list())}"
    new_matter(session, name)
    return Review(session, name, packet, POLICY)


def again(session: Session, review: Review) -> Review:
    """Return what a new program makes of the vault: nothing of the first review but what was written."""
    return Review(session, review.matter, review.detected, POLICY)


def named(review: Review, name: str) -> int:
    (found,) = (entity.number for entity in review.entities() if entity.name == name)
    return found


def index_of(review: Review, text: str, document: int = 0, nth: int = 0) -> int:
    found = [i.index for i in review.items() if i.document == document and review.text(i.index) == text]
    return found[nth]


def picture(review: Review) -> object:
    """Return all that a review says, without the numbers of findings: they depend on the order of work."""
    items = [i for i in review.items() if not i.covered]
    return (
        sorted(
            (i.document, i.finding.segment, i.finding.start, i.finding.end, i.finding.entity_type, i.state.value, i.operator, i.reason)
            for i in items
        ),
        sorted(
            (e.entity_type, sorted(e.surfaces), e.ambiguous, sorted(review.text(i) for i in e.indices))
            for e in review.entities()
        ),
        [sorted(review.acknowledged(number)) for number in range(len(review.detected.documents))],
    )  # fmt: skip


def test_every_finding_belongs_to_one_entity(review: Review) -> None:
    indices = [index for entity in review.entities() for index in entity.indices]
    assert sorted(indices) == [item.index for item in review.items()]
    hale = review.entity(named(review, "Hale"))
    assert (hale.entity_type, hale.family, hale.group, hale.ambiguous) == (
        "PERSON",
        "PERSON",
        "personal",
        True,
    )
    assert (hale.pending, hale.accepted, hale.rejected) == (3, 0, 0)
    assert all(review.item(index).entity == hale.number for index in hale.indices)
    assert review.occurrences(hale.indices[1]) == hale.indices


def test_merged_entities_get_tokens_of_one_number(session: Session, review: Review, tmp_path: Path) -> None:
    number = review.merge([named(review, "Marcus Hale"), named(review, "Hale")])
    entity = review.entity(number)
    assert (entity.name, entity.ambiguous, len(entity.indices)) == ("Marcus Hale", False, 4)
    accept_all(review)
    assert protect(session, review, tmp_path / "out").exit_status == 0
    written = (tmp_path / "out" / "d0.txt").read_text("utf-8").split()
    father = written[0].split("-")[1].rstrip("abc")
    assert written[3].split("-")[1].rstrip("abc") == father
    assert written[2].split("-")[1] != father


def test_one_form_is_split_within_one_document(session: Session, review: Review, tmp_path: Path) -> None:
    son = index_of(review, "Hale", nth=1)
    review.split([son])
    assert again(session, review).occurrences(son) == (son,)
    accept_all(review)
    assert protect(session, review, tmp_path / "out").exit_status == 0
    text = (tmp_path / "out" / "d0.txt").read_text("utf-8")
    first, second = (text.splitlines()[1].split()[0], text.split("not ")[1].split(".")[0])
    assert first.startswith("PERSON-")
    assert first != second
    # the next packet of the matter gives the same tokens to the same two
    later = again(session, review)
    assert protect(session, later, tmp_path / "later").exit_status == 0
    assert (tmp_path / "later" / "d0.txt").read_text("utf-8") == text


def test_a_ruling_on_forms_holds_for_later_documents(session: Session, review: Review) -> None:
    review.merge([named(review, "Marcus Hale"), named(review, "Hale")])
    later = Review(session, review.matter, detected("Marcus Hale asked Delphine Hale. Hale came."), POLICY)
    assert later.entity(later.occurrences(index_of(later, "Hale"))[0]).name == "Marcus Hale"


def test_entities_of_two_kinds_are_never_one(review: Review) -> None:
    with pytest.raises(UsageError, match="one kind"):
        review.merge([named(review, "Quernmore Ltd"), named(review, "Hale")])
    with pytest.raises(UsageError, match="All findings"):
        review.split(review.entity(named(review, "Hale")).indices)
    with pytest.raises(UsageError, match="two entities"):
        review.merge([named(review, "Hale")])
    assert not review.can_undo


def test_another_type_brings_its_own_token(session: Session, review: Review, tmp_path: Path) -> None:
    company = index_of(review, "Quernmore Ltd")
    review.retype([company], "PROJECT_CODENAME")
    assert review.item(company).finding.entity_type == "PROJECT_CODENAME"
    assert review.item(company).reason == POLICY.rule("PROJECT_CODENAME").reason
    assert review.item(company).state is DecisionState.PENDING
    accept_all(review)
    assert protect(session, review, tmp_path / "out").exit_status == 0
    assert "PROJECT_CODENAME-" in (tmp_path / "out" / "d0.txt").read_text("utf-8")
    with pytest.raises(UsageError, match="legend"):
        review.retype([company], "PRIVILEGE_MARK")
    with pytest.raises(UsageError, match="no entity type"):
        review.retype([company], "NOBODY")


def test_a_mark_grows_to_words_and_holds_what_it_overlaps(session: Session, review: Review) -> None:
    before = picture(review)
    text = review.detected.documents[0].document.segments[0].text  # type: ignore[union-attr]
    start = text.index("for Quernmore")
    index = review.add(0, 0, start, start + 9, "SUPPLIER_CUSTOMER")  # ends in the middle of a word
    item = review.item(index)
    assert review.text(index) == "for Quernmore Ltd"
    assert item.state is DecisionState.ACCEPTED
    inner = index_of(review, "Quernmore Ltd")
    assert review.item(inner).covered
    assert picture(again(session, review)) == picture(review)
    review.decide([index], DecisionState.REJECTED)
    assert not review.item(inner).covered
    review.undo()
    review.undo()
    assert picture(review) == before
    assert picture(again(session, review)) == before
    with pytest.raises(IndexError):
        review.item(index)
    assert index not in {each.index for each in review.items()}
    review.redo()
    assert review.item(index).finding.entity_type == "SUPPLIER_CUSTOMER"


@pytest.mark.parametrize("span", [(0, 0, 5, 5), (0, 0, -1, 4), (0, 9, 0, 1), (7, 0, 0, 1), (0, 0, 0, 10_000)])
def test_a_place_that_there_is_not_is_refused(review: Review, span: tuple[int, int, int, int]) -> None:
    with pytest.raises(UsageError):
        review.add(*span, "PERSON")
    assert not review.can_undo


def test_a_search_finds_words_over_any_white_space_and_names_findings(review: Review) -> None:
    assert [(s.document, s.index) for s in review.search("quernmore  ltd")] == [
        (0, index_of(review, "Quernmore Ltd"))
    ]
    assert review.search("quernmore", match_case=True) == ()
    assert review.search("quern") == ()
    assert len(review.search("quern", whole_words=False)) == 1
    heron = review.search("heron process")
    assert [(s.document, s.index) for s in heron] == [(1, None)]
    added = review.add_all(heron, "PROJECT_CODENAME")
    assert [review.text(index) for index in added] == ["Heron process"]
    assert review.next_undo is ActKind.ADD


def test_one_act_adds_all_that_was_searched_for(review: Review) -> None:
    before = picture(review)
    added = review.add_all(review.search(r"[A-Z]\w{3,5}ed|signed|paid \d{1,4}", regex=True), "CUSTOM")
    assert [review.text(index) for index in added] == ["signed", "paid 400"]
    review.undo()
    assert picture(review) == before
    assert review.next_redo is ActKind.ADD


def test_a_marked_value_is_spread_to_all_its_forms(session: Session, tmp_path: Path) -> None:
    review = fresh(
        session, detected("The Heron process.\nSee heron-process.\n", "HERON PROCESS and herons.\n")
    )
    (mark,) = review.add_all(review.search("Heron process", match_case=True), "PROJECT_CODENAME")
    added = review.spread(mark)
    assert {review.text(index) for index in added} >= {"heron-process", "HERON PROCESS"}
    assert review.spread(mark) == ()
    assert protect(session, review, tmp_path / "out").exit_status == 0
    review.undo()
    assert [item.index for item in review.items()] == [mark]


@pytest.mark.parametrize(
    ("expression", "sentence"),
    [
        ("(", "no regular expression"),
        ("x*", "fits an empty text"),
        ("a+b", "more than 200 characters"),
        ("a" * 201, "at most 200"),
        (" ", "nothing to search"),
    ],
)
def test_an_expression_that_has_no_bounds_is_refused(review: Review, expression: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        review.search(expression, regex=True)


def test_an_expression_that_never_ends_is_stopped(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kpo_vault.workflow.reviewing.searching.SECONDS", 1.0)
    review = fresh(session, detected("a" * 60 + " b"))
    with pytest.raises(UsageError, match="too long"):
        review.search(r"(?:a?){60}a{60}c", regex=True)


def test_places_that_were_looked_at_outlive_a_crash(session: Session, review: Review) -> None:
    review.acknowledge(0, ["page 2, image 1"])
    review.acknowledge(0, ["page 2, image 1", "page 3"])
    assert review.acknowledged(0) == {"page 2, image 1", "page 3"}
    assert again(session, review).acknowledged(0) == review.acknowledged(0)
    assert review.acknowledged(1) == frozenset()
    review.undo()
    assert again(session, review).acknowledged(0) == {"page 2, image 1"}


def test_the_log_counts_and_holds_no_value(session: Session, review: Review) -> None:
    first = len(session.audit)
    review.merge([named(review, "Marcus Hale"), named(review, "Hale")])
    review.add_all(review.search("heron"), "PROJECT_CODENAME")
    review.undo()
    entries = [recorded.event for recorded in session.audit.events(first)]
    assert [dict(e.details) for e in entries] == [
        {"action": "merge", "state": "first", "forms": 2},
        {"action": "add", "state": "first", "accepted": 1, "added": 1},
        {"reversed": 1, "state": "first"},
    ]
    assert {e.actor for e in entries} == {"Asha"}


Act = Callable[[Review], object]


def _decide(review: Review, at: int, width: int, state: DecisionState, operator: str | None) -> None:
    live = [item.index for item in review.items()]
    review.decide([live[(at + n) % len(live)] for n in range(width)], state, operator, "code")


def _merge(review: Review, first: int, second: int) -> None:
    numbers = [entity.number for entity in review.entities()]
    review.merge([numbers[first % len(numbers)], numbers[second % len(numbers)]])


def _split(review: Review, at: int, count: int) -> None:
    entities = [entity for entity in review.entities() if len(entity.indices) > 1]
    if entities:
        chosen = entities[at % len(entities)].indices
        review.split(chosen[: 1 + count % (len(chosen) - 1)])


def _retype(review: Review, at: int, entity_type: str) -> None:
    live = [item.index for item in review.items()]
    review.retype([live[at % len(live)]], entity_type)


def _add(review: Review, document: int, start: int, width: int, entity_type: str) -> None:
    review.add(document, 0, start, start + width, entity_type)


_TYPES = st.sampled_from(["PERSON", "ORGANIZATION", "PROJECT_CODENAME", "MINOR"])
_ACTS: st.SearchStrategy[tuple[object, ...]] = st.one_of(
    st.tuples(
        st.just(_decide),
        st.integers(0, 30),
        st.integers(1, 4),
        st.sampled_from(DecisionState),
        st.sampled_from([None, "redact", "token"]),
    ),
    st.tuples(st.just(_merge), st.integers(0, 9), st.integers(0, 9)),
    st.tuples(st.just(_split), st.integers(0, 9), st.integers(0, 3)),
    st.tuples(st.just(_retype), st.integers(0, 30), _TYPES),
    st.tuples(st.just(_add), st.integers(0, 1), st.integers(0, 40), st.integers(1, 20), _TYPES),
    st.tuples(
        st.just(lambda review, place: review.acknowledge(1, [place])), st.sampled_from(["a", "b", "all"])
    ),
    st.tuples(st.just(lambda review: review.undo())),
    st.tuples(st.just(lambda review: review.redo())),
)


@given(acts=st.lists(_ACTS, max_size=9))
@example(acts=[(_add, 0, 0, 12, "PERSON"), (_add, 1, 0, 6, "MINOR"), (_merge, 4, 5)])
@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_acts_are_undone_to_the_beginning_and_survive_a_crash_after_each(
    session: Session, packet: Detected, acts: list[tuple[object, ...]]
) -> None:
    review = fresh(session, packet)
    before = picture(review)
    for act, *arguments in acts:
        try:
            act(review, *arguments)  # type: ignore[operator]
        except UsageError:
            continue
        assert picture(again(session, review)) == picture(review)
    after = picture(review)
    another = again(session, review)
    count = 0
    while another.undo_earlier():
        count += 1
    assert picture(another) == before
    for _ in range(count):
        assert again(session, review).redo_earlier()
    another = again(session, review)
    assert picture(another) == after
    while another.undo_earlier():
        pass
    assert picture(another) == before
    review = fresh(session, packet)
    for act, *arguments in acts:
        with suppress(UsageError):
            act(review, *arguments)  # type: ignore[operator]
    assert picture(review) == after
    count = 0
    while review.can_undo:
        review.undo()
        count += 1
    assert picture(review) == before
    assert picture(again(session, review)) == before
    for _ in range(count):
        review.redo()
    assert picture(review) == after
    assert picture(again(session, review)) == after


def test_the_work_of_a_review_grows_no_faster_than_its_findings(session: Session) -> None:
    text = "".join(f"Line {n}: Jana Novak met Marcus Hale.\n" for n in range(2_000))
    document = registry.read("long.txt", text.encode())
    found: list[Finding] = []
    for segment in document.segments[:-1]:
        for name in ("Jana Novak", "Marcus Hale"):
            start = segment.text.find(name)
            while start >= 0:
                found.append(Finding(segment.id, start, start + len(name), "PERSON", 0.9, "test"))
                start = segment.text.find(name, start + 1)
    linked = link([document], [found])
    big = Detected((DetectedDocument(Path("long.txt"), document, linked.findings[0], None),), linked.entities)
    review = fresh(session, big)
    assert len(review) == 4_000
    everywhere = review.occurrences(0)
    assert len(everywhere) == 2_000
    assert review.decide(everywhere, DecisionState.ACCEPTED) == everywhere
    assert review.undo() == everywhere
    assert len(review.add_all(review.search("met"), "CUSTOM")) == 2_000


def test_spans_are_joined_where_they_touch(review: Review) -> None:
    added = review.add_all([Span(1, 0, 5, 7), Span(1, 0, 6, 9), Span(1, 0, 10, 12)], "CUSTOM")
    assert [review.text(index) for index in added] == ["paid", "400"]
