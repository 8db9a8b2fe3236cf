"""What stands decided about the findings of a packet: read from the vault, nothing changed in it."""

from __future__ import annotations

from collections.abc import Sequence

from kpo_vault.policy import Policy
from kpo_vault.vault.decisions import Place
from kpo_vault.vault.rulings import Ruling, RulingKind
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.reviewing.entities import Entities
from kpo_vault.workflow.reviewing.findings import Findings
from kpo_vault.workflow.reviewing.items import Choice, DecisionState, ReviewEntity, ReviewItem, Span
from kpo_vault.workflow.reviewing.searching import find_text
from kpo_vault.workflow.reviewing.taking_up import take_up
from kpo_vault.workflow.session import Session
from redaction.documents.model import Notice, NoticeKind
from redaction.findings import Entity, Finding


class Reviewed:
    """The findings of a packet with what was decided about each in certain rounds; nobody is asked or logged.

    Findings of a policy's ``keep`` types start as rejected unless they are gates; all others start in ``initial``.
    """

    def __init__(
        self,
        session: Session,
        matter: str,
        detected: Detected,
        policy: Policy,
        rounds: Sequence[str],
        initial: DecisionState = DecisionState.PENDING,
    ) -> None:
        """Number the findings in reading order and take up what was decided in ``rounds``; raises UnknownMatter."""
        self.matter = matter
        self.policy = policy
        self.round = rounds[0]
        self._rounds = tuple(rounds)
        self._session = session
        self._initial = initial
        self._matter = session.matter(matter)
        self._read(detected)

    def _read(self, detected: Detected) -> None:
        """Number the findings and take up the acts that the vault holds for the same documents."""
        self._findings = Findings(detected, self.policy, self._initial)
        self._entities = Entities(self._findings)
        self._looked_at: dict[int, frozenset[str]] = {}
        take_up(
            self._findings,
            {
                place: entry.decision
                for sha256 in self.hashes()
                for place, entry in self._matter.decisions.current(sha256, self._rounds).items()
            },
        )
        for entry in self._matter.rulings.standing():
            if entry.ruling.round in self._rounds:
                self._follow(entry.ruling)
        self._findings.take_touched()

    @property
    def detected(self) -> Detected:
        """The documents and what detection found in them."""
        return self._findings.detected

    def hashes(self) -> tuple[str, ...]:
        """Return the SHA-256 of the documents that were read, each once, sorted."""
        found = (self._findings.hash_of(n) for n in range(len(self.detected.documents)))
        return tuple(sorted({sha256 for sha256 in found if sha256}))

    def __len__(self) -> int:
        """How many findings there are, those that were taken back left out."""
        return sum(1 for _ in self._findings.live())

    def item(self, index: int) -> ReviewItem:
        """Return one finding with its decision; raise IndexError if there is none, or it was taken back."""
        findings = self._findings
        if not findings.is_live(index):
            raise IndexError(index)
        choice = findings.choice(index)
        return ReviewItem(
            index=index,
            document=findings.document_of(index),
            finding=findings.finding(index),
            entity=self._entities.number_of(index),
            state=choice.state,
            operator=choice.operator,
            reason=choice.reason,
            gate=findings.rule(choice.entity_type).gate,
            covered=findings.is_covered(index),
            whole=findings.is_whole(index),
        )

    def items(self) -> tuple[ReviewItem, ...]:
        """Return all findings in reading order; added ones come last."""
        return tuple(map(self.item, self._findings.live()))

    def text(self, index: int) -> str:
        """Return the original text of a finding."""
        return self._findings.text(index)

    def place(self, index: int) -> Place:
        """Return where a finding stands, as the vault keeps its decisions."""
        return self._findings.place(index)

    def found(self, index: int) -> Finding:
        """Return a finding as it was found or marked, whatever type a reviewer gave it."""
        return self._findings.found(index)

    def choice(self, index: int) -> Choice:
        """Return what is chosen for a finding."""
        return self._findings.choice(index)

    def reading_order(self, index: int) -> tuple[int, int, int]:
        """Return what sorts findings in reading order: document, segment, first character."""
        return self._findings.position(index)

    def pending(self) -> tuple[int, ...]:
        """Return the findings that nobody has decided on."""
        choice = self._findings.choice
        return tuple(i for i in self._findings.live() if choice(i).state is DecisionState.PENDING)

    def entities(self) -> tuple[ReviewEntity, ...]:
        """Return the entities of the packet; each finding that is not covered belongs to exactly one."""
        return self._entities.all()

    def entity(self, number: int) -> ReviewEntity:
        """Return one entity by its number; raise UsageError."""
        return self._entities.described(number)

    def linked_entity(self, number: int) -> Entity:
        """Return an entity as tokens are given to it, with the label that sets it apart; raise UsageError."""
        return self._entities.entity(number)

    def occurrences(self, index: int) -> tuple[int, ...]:
        """Return the findings that mean the same: those of the same entity, in reading order."""
        number = self._entities.number_of(index)
        return (index,) if number is None else self._entities.indices(number)

    def search(
        self, text: str, *, regex: bool = False, whole_words: bool = True, match_case: bool = False
    ) -> tuple[Span, ...]:
        """Return where a text, or a regular expression, stands in the documents, in reading order.

        White space of ``text`` fits any white space. ``Span.index`` names a finding that stands there already. Raises
        UsageError for an expression that is none, that may match more than 200 characters or takes too long.
        """
        return find_text(self._findings, text, regex=regex, whole_words=whole_words, match_case=match_case)

    def notices(self, document: int) -> tuple[Notice, ...]:
        """Return what a person has to look at in a document before it may leave."""
        found = self._findings.document(document)
        return found.notices if found else ()

    def acknowledged(self, document: int) -> frozenset[str]:
        """Return the places of a document that somebody looked at and accepts."""
        return self._looked_at.get(document, frozenset())

    def unread(self, document: int) -> tuple[Notice, ...]:
        """Return the notices of areas that no reader could read and that nobody has acknowledged."""
        looked = self.acknowledged(document)
        return tuple(
            notice
            for notice in self.notices(document)
            if notice.kind is NoticeKind.UNREAD and not {notice.place, "all"} & looked
        )

    def _number(self, index: int) -> int:
        number = self._entities.number_of(index)
        assert number is not None  # noqa: S101 - for the type checker: the finding counts
        return number

    def _follow(self, ruling: Ruling, *, taken_back: bool = False) -> None:
        if ruling.kind is RulingKind.ACKNOWLEDGE:
            for number in range(len(self.detected.documents)):
                if self._findings.hash_of(number) == ruling.document:
                    looked, places = self.acknowledged(number), frozenset(ruling.looked_at)
                    self._looked_at[number] = looked - places if taken_back else looked | places
        elif ruling.kind is not RulingKind.FINISH:
            (self._entities.take_back if taken_back else self._entities.rule)(ruling)
