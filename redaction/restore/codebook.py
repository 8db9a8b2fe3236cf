"""What a packet issued: each token with the form that it stands for, and the likeliest token behind a damaged one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from redaction import catalogue
from redaction.restore.distance import edit_distance
from redaction.restore.surface import Surface
from redaction.restore.written import Written, WrittenTexts
from redaction.tokens import EntityNames, Shape, Token, TokenCodec, TokenReading

_FARTHEST = 2  # edits between a damaged token and the one proposed for it


class Codebook:
    """The tokens that a packet issued, with their originals.

    ``entity_types`` are names that are read as tokens even if the packet issued none of them, so that foreign
    tokens are noticed; by default those of the catalogue. ``written`` are texts that it wrote without a token.
    """

    def __init__(
        self,
        codec: TokenCodec,
        surfaces: Mapping[Token, Surface],
        entity_types: Collection[str] | None = None,
        written: Iterable[Written] = (),
    ) -> None:
        """Index the tokens; raise ValueError if the codec does not verify one of them."""
        if not all(codec.verify(token) for token in surfaces):
            raise ValueError("the codebook holds a token of another matter")
        self.codec = codec
        self._surfaces = dict(surfaces)
        self.written = WrittenTexts(written)
        known = catalogue.entity_types() if entity_types is None else entity_types
        self.names = EntityNames({*known, *(token.entity_type for token in surfaces)})
        self._by_entity: dict[tuple[str, int], list[Token]] = defaultdict(list)
        self._by_check: dict[str, list[Token]] = defaultdict(list)
        for token in surfaces:
            self._by_entity[token.entity_type, token.number].append(token)
            self._by_check[token.check].append(token)

    def __len__(self) -> int:
        return len(self._surfaces)

    def __repr__(self) -> str:
        """Show the count only."""
        return f"<Codebook {len(self)} tokens>"

    def issued(self, token: Token) -> bool:
        """Whether the packet issued this token."""
        return token in self._surfaces

    def surface(self, token: Token) -> Surface:
        """Return the form behind an issued token; raise KeyError for any other."""
        return self._surfaces[token]

    def propose(self, reading: TokenReading) -> Token | None:
        """Return the issued token that a damaged or short reading most likely means.

        None if nothing issued is within two edits, or if two tokens are equally near: a guess would be worse.
        """
        if reading.shape is Shape.SHORT:
            return self._main_form(reading)
        candidates = set(self._by_entity.get((reading.entity_type, reading.number), ()))
        for check in {reading.check, reading.check[:4], reading.check[-4:]}:
            candidates.update(self._by_check.get(check, ()))
        if (token := reading.token) is not None:
            candidates.update(filter(self.issued, self.codec.corrections(token)))
        return _nearest(reading, candidates)

    def _main_form(self, reading: TokenReading) -> Token | None:
        forms = self._by_entity.get((reading.entity_type, reading.number), [])
        for variant in (reading.variant, ""):
            for token in forms:
                if token.variant == variant:
                    return token
        return forms[0] if len(forms) == 1 else None


def _nearest(reading: TokenReading, candidates: Iterable[Token]) -> Token | None:
    key = f"{reading.entity_type}-{reading.number}{reading.variant}"
    by_distance: dict[int, list[Token]] = defaultdict(list)
    for token in candidates:
        wanted = str(token)
        distance = edit_distance(f"{key}-{reading.check}", wanted)
        if len(reading.check) > 5 and f"{key}-{reading.check[:4]}" == wanted:
            distance = 1  # the token is whole, and the next word ran into it
        by_distance[distance].append(token)
    nearest = min(by_distance, default=_FARTHEST + 1)
    return by_distance[nearest][0] if nearest <= _FARTHEST and len(by_distance[nearest]) == 1 else None
