"""Names of persons by the words around them, by gazetteers, and by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.folding import fold_key, lower
from redaction.detection.gazetteers import (
    common_words,
    countries,
    given_names,
    organisation_words,
    places,
    surnames,
    titles,
)
from redaction.detection.languages import alternatives, language_file
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.capitals import PARTICLES, Shape, Word, is_common, runs

__all__ = ["PersonRecognizer"]

_INITIALS = re.compile(
    r"(?<![\w.])(?:[A-Z]\.[ -]?){2,4}(?:(?:van|von|de|d\.)\.? ){0,2}(?![\w])|(?<![\w.])[A-Z]\.(?:[ ]?(?:van d\.|Mc)?[A-Z][a-z]?\.){1,3}(?!\w)"
)
_ALIAS = re.compile(r"(?<![\w.&/-])[A-Z]{2,4}(?![\w&-]|[/.]\w)")
_MINOR_AFTER = re.compile(
    r"(?i)^(?:, a minor|, aged? (?:\d|1[0-7])\b|,? \((?:aged? )?(?:\d|1[0-7])\b|, (?:who was )?(?:\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten) (?:years|months))"
)
_COMMA_NAME = re.compile(
    r"(?<![\w,])(?P<last>[^\W\d_][\w'’-]{1,24}(?: [^\W\d_][\w'’-]{1,24}){0,2}), (?P<first>[^\W\d_][\w'’-]{1,24}(?: [^\W\d_][\w'’-]{0,24}\.?){0,2})(?!\w)"
)
_COMMA_INITIAL = re.compile(
    r"(?<![\w,])(?P<last>[^\W\d_][\w'’-]{2,24}), (?P<first>[^\W\d_]\.(?: ?[^\W\d_]\.){0,2})(?! ?[^\W\d_])"
    r"|(?<![\w,])(?P<field>[^\W\d_][\w'’-]{2,24}, [^\W\d_]\.?)(?=[ \t]{2,}|[ \t]*[\r\n]|$)"
)
_DEMONYM = ("ese", "ish", "ian", "ians", "ism", "ics")
_LONGEST_NAME = 6
_UNKNOWN = (
    0.3  # of a name without a word of the gazetteers, in a language whose common nouns have no capitals
)
# After these a capitalised word is a name even if the dictionary has it ("Mr Reading").
_STRONG_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "mme", "mlle", "herr", "frau", "sra", "srta", "dra"}
)


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What stands before and after names in the texts of a language."""

    label: re.Pattern[str]
    introduction: re.Pattern[str]
    follower: re.Pattern[str]
    signing: re.Pattern[str]
    child: re.Pattern[str]
    place: re.Pattern[str]


@cache
def _surroundings(language: str) -> _Surroundings:
    """Compile the shapes of a language's words; all but ``follower`` end where the name begins."""

    def any_of(section: str) -> str:
        return alternatives(section, language)

    return _Surroundings(
        label=re.compile(
            rf"(?<![\w])(?:{any_of('person_labels')})[ \t.]{{0,30}}[:>=][ \t]{{0,20}}[\"'“]?$", re.IGNORECASE
        ),
        introduction=re.compile(
            rf"(?:(?:{any_of('person_introductions')})[,:]?[ \t]{{1,2}}(?:\(?s\)?d?\)? )?[\"'“‘]?"
            r"|/s/ ?|\((?:sd|signed)\.?\)[.,]? ?)$",
            re.IGNORECASE,
        ),
        follower=re.compile(
            rf"(?:,? (?:{any_of('person_credentials')})(?![\w]))|(?:, (?:{any_of('person_descriptions')}))"
            rf"| (?:{any_of('person_verbs')})(?!\w)|'s (?:wife|husband|son|daughter|mother|father|lawyer)"
            r"| <[\w.+-]+@| \([\w.+-]+@| ?\((?:born|b\.|DOB|aged)|, \d{1,3},"
        ),
        signing=re.compile(
            rf"(?:(?:{any_of('signing_words')})[:,]? ?[\"“]?|/ ?(?:reviewed: )?)$", re.IGNORECASE
        ),
        child=re.compile(
            r"(?i)\b(?:a minor|minor child|infant|guardian ad litem for"
            rf"|(?:{any_of('child_words')})(?:,| named| called)?) $"
        ),
        place=re.compile(rf"(?:\b(?:{any_of('place_prepositions')}) )$"),
    )


class PersonRecognizer(Recognizer):
    """Persons, short forms of persons, and children."""

    def __init__(self, language: str = "en") -> None:
        """Load the gazetteers."""
        super().__init__("persons", ["PERSON", "PERSON_ALIAS", "MINOR", "LOCATION"], language)
        self._near = _surroundings(language)
        self._known_only = bool(language_file(language).get("known_names_only"))
        self._given = given_names(language)
        self._surnames = surnames(language)
        self._titles = titles(language)
        self._organisations = organisation_words(language)
        self._countries = countries(language)
        self._common = common_words(language)
        self._elsewhere = frozenset(map(fold_key, places(language))) | self._countries

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the names of a text; what stands in lower case elsewhere in it is no name of its own.

        Parts of addresses do not count: "Nuria Beltrán <nuria.beltran@ejemplo.test>".
        """
        lowered_words = frozenset(re.findall(r"(?<![\w'’.@/\\-])[^\W\d_]{3,30}(?![\w'’@/\\-]|\.\w)", text))
        results: list[RecognizerResult] = []
        for run in runs(text):
            for name, titled in self._names(run, text, lowered_words):
                found = self._judge(name, titled, text, lowered_words)
                if found is not None:
                    results.append(found)
        results += self._comma_names(text)
        results += self._comma_initials(text)
        results += self._aliases(text)
        return [result for result in results if result.entity_type in entities]

    def _names(
        self, run: Sequence[Word], text: str, seen: frozenset[str]
    ) -> Iterator[tuple[list[Word], bool]]:
        """Cut titles and common words away; yield (words, after a title)."""
        name: list[Word] = []
        titled = strong = False
        for index, word in enumerate(run):
            initial_before_name = word.shape is Shape.INITIAL
            title = word.key in self._titles and word.shape is not Shape.INITIAL
            if title and name and word.key in _STRONG_TITLES:
                yield _stripped(name), titled
                name, titled, strong = [], True, True
                continue
            if (
                title
                and not name
                and not (
                    len(word.text) > 6
                    and index + 1 < len(run)
                    and is_common(run[index + 1], self.supported_language)
                )
            ):
                titled, strong = True, word.key in _STRONG_TITLES
                continue
            cut = (
                word.shape is not Shape.LOWER
                and not initial_before_name
                and self._cuts(word, name, run[index + 1 :], titled, strong, seen)
            )
            # "Can I" asks; only "Can I." could be a name.
            if cut or (word.text == "I" and (not name or text[word.end : word.end + 1] != ".")):
                if name:
                    yield _stripped(name), titled
                name, titled = [], title
                continue
            name.append(word)
        if name:
            yield _stripped(name), titled

    def _cuts(
        self,
        word: Word,
        name: Sequence[Word],
        rest: Sequence[Word],
        titled: bool,
        strong: bool,
        seen: frozenset[str],
    ) -> bool:
        """Whether a word ends a name: a common word that is no family name after a given one."""
        if titled and not name and len(word.text) > 1:
            known = word.key in self._surnames or word.key in self._given
            return is_common(word, self.supported_language) and not known and not strong
        common = is_common(word, self.supported_language) or (
            word.shape is Shape.TITLE and word.text.lower() in seen
        )
        if not common:
            return False
        if (
            word.key in self._surnames
            and name
            and (name[0].key in self._given or name[0].shape is Shape.INITIAL)
        ):
            return False
        follows_name = bool(rest) and (rest[0].key in self._surnames or rest[0].shape is Shape.INITIAL)
        return not (word.key in self._given and follows_name)

    def _judge(
        self, name: list[Word], titled: bool, text: str, seen: frozenset[str]
    ) -> RecognizerResult | None:
        full = [w for w in name if w.shape in (Shape.TITLE, Shape.UPPER)]
        if not full or len(name) > _LONGEST_NAME + 2:
            return None
        start, end = name[0].start, name[-1].end
        if name[-1].shape is Shape.INITIAL and text[end : end + 1] == ".":
            end += 1
        before, after = text[max(0, start - 60) : start].rpartition("\n")[2], text[end : end + 50]
        key = fold_key(text[start:end])
        score, sentence = self._form(name, full, seen)
        if self._known_only and not self._known(full):
            score = min(score, _UNKNOWN)
        if (
            key in self._elsewhere
            or (full[0].key in self._countries and not titled)
            or any(w.key in self._organisations for w in full)
        ):
            score = 0.0 if not titled else score
        if titled:
            score, sentence = max(score, 0.9), "A name after a title."
        elif self._near.label.search(before) and (len(full) > 1 or score > 0 or full[0].shape is Shape.TITLE):
            score, sentence = max(score, 0.7), "A name in a field for persons."
        elif self._near.follower.match(after) and (len(full) > 1 or score > 0):
            score, sentence = max(score, 0.7), "A name followed by what is said of persons."
        elif (
            self._near.introduction.search(before)
            and full[0].shape is Shape.TITLE
            and key not in self._elsewhere
        ):
            score, sentence = max(score, 0.6), "A name after a word for a person."
        elif (
            score == 0
            and len(full) == 1
            and full[0].shape is Shape.TITLE
            and self._near.place.search(before)
            and len(key) > 3
            and not key.endswith(_DEMONYM)
        ):
            if key not in self._countries:
                return self.result(
                    "LOCATION", start, end, 0.42, "An unknown capitalised word after a word of place."
                )
            return None
        if score <= 0:
            return None
        if self._near.child.search(before) or _MINOR_AFTER.match(after):
            return self.result(
                "MINOR", start, end, max(score, 0.6), "The name of a child by the words around it."
            )
        return self.result("PERSON", start, end, score, sentence)

    def _form(  # noqa: PLR0911 - one return for each form
        self, name: list[Word], full: list[Word], seen: frozenset[str]
    ) -> tuple[float, str]:
        """Score a name by its words alone."""
        initials = any(w.shape is Shape.INITIAL for w in name)
        given = self._is(full[0], self._given)
        family = self._is(full[-1], self._surnames)
        upper = all(w.shape is Shape.UPPER for w in full)
        if len(full) >= 2 and given and family:
            return 0.92, "A given name and a family name."
        if initials and (not upper or given or family or any(len(w.text) > 4 for w in full)):
            return (0.8 if given or family else 0.6), "Initials and a name."
        if len(full) >= 2 and given and not (upper and len(full[-1].text) < 4):
            return 0.8, "A given name and another name."
        if len(full) >= 2 and family:
            return (0.6 if not upper else 0.5), "A name that ends in a family name."
        if len(full) == 1:
            ambiguous = (
                is_common(full[0], self.supported_language)
                or full[0].text.lower() in seen
                or len(full[0].text) < 3
            )
            if (given or family) and not ambiguous and not upper:
                return (0.6 if given else 0.5), "A name of the gazetteer."
            return 0.0, ""
        if upper:
            return 0.0, ""
        particle = any(w.shape is Shape.LOWER for w in name)
        return (
            (0.5, "Names with a particle between them.")
            if particle
            else (0.42, "Capitalised words that are no common words.")
        )

    def _known(self, full: list[Word]) -> bool:
        """Whether a name begins with a given name of the gazetteer, or ends in a family name after another word."""
        return self._is(full[0], self._given) or (len(full) > 1 and self._is(full[-1], self._surnames))

    def _is(self, word: Word, names: frozenset[str]) -> bool:
        if word.key in names:
            return True
        parts = [fold_key(part) for part in re.split(r"[-‐‑'’]", word.text) if len(part) > 1]
        return len(parts) > 1 and any(part in names for part in parts)

    def _comma_names(self, text: str) -> Iterator[RecognizerResult]:
        """Yield "HALVORSEN, INGRID M." and "Fitzgerald-Nwosu, Chidinma Ruth"."""
        for match in _COMMA_NAME.finditer(text):
            last, first = match["last"], match["first"]
            if not (last[0].isupper() and first[0].isupper()):
                continue
            first_key, last_keys = (
                fold_key(re.split(r"[ -]", first)[0]),
                [fold_key(w) for w in re.split(r"[ -]", last)],
            )
            known_first = first_key in self._given
            known_last = any(key in self._surnames for key in last_keys)
            labelled = bool(
                self._near.label.search(text[max(0, match.start() - 60) : match.start()].rpartition("\n")[2])
            )
            if any(w.lower() in self._common for w in re.split(r"[ -]", last)) and not labelled:
                continue
            if fold_key(last) in self._elsewhere or fold_key(first) in self._elsewhere:
                continue
            if (
                labelled
                or (known_first and (known_last or last.isupper()))
                or (known_last and last.isupper() and first.isupper())
            ):
                end = match.end() + (
                    text[match.end() : match.end() + 1] == "." and len(first.split()[-1]) == 1
                )
                yield self.result(
                    "PERSON", match.start(), end, 0.93, "A family name, a comma and a given name."
                )

    def _comma_initials(self, text: str) -> Iterator[RecognizerResult]:
        """Yield "Sallow, E." of a field, or where the name before the comma is a family name."""
        for match in _COMMA_INITIAL.finditer(text):
            last = match[0].partition(",")[0]
            initial = match[0].rpartition(", ")[2][0]
            if not (last[0].isupper() and initial.isupper()) or last.lower() in self._common:
                continue
            before = text[max(0, match.start() - 60) : match.start()].rpartition("\n")[2]
            key = fold_key(last)
            if key not in self._elsewhere and (key in self._surnames or self._near.label.search(before)):
                yield self.result("PERSON", *match.span(), 0.8, "A family name, a comma and an initial.")

    def _aliases(self, text: str) -> Iterator[RecognizerResult]:
        """Yield initials in places where persons sign."""
        for match in _INITIALS.finditer(text):
            value = match[0].rstrip()
            if re.match(r"[ ]?[A-Z][a-z]", text[match.end() :]) or value in (
                "U.S.",
                "U.K.",
                "E.U.",
                "U.N.",
                "P.O.",
                "S.A.",
                "B.V.",
                "L.L.C.",
                "A.M.",
                "P.M.",
                "N.A.",
                "U.S.C.",
                "S.L.",
                "N.V.",
                "C.V.",
                "D.C.",
                "P.C.",
                "P.A.",
                "J.D.",
                "M.D.",
                "D.O.",
                "R.N.",
            ):
                continue
            yield self.result("PERSON_ALIAS", match.start(), match.start() + len(value), 0.55, "Initials.")
        for match in _ALIAS.finditer(text):
            before = text[max(0, match.start() - 30) : match.start()].rpartition("\n")[2]
            if self._near.signing.search(before) and lower(match[0]) not in (
                "the",
                "all",
                "usd",
                "eur",
                "gbp",
                "pdf",
                "csv",
                "iso",
                "llc",
                "inc",
                "usa",
                "nda",
                "po",
                "dob",
                "mrn",
                "ssn",
                "it",
                "hr",
            ):
                yield self.result("PERSON_ALIAS", *match.span(), 0.45, "Initials where persons sign.")


def _stripped(name: list[Word]) -> list[Word]:
    """Drop particles at the ends."""
    while name and name[-1].shape is Shape.LOWER:
        name = name[:-1]
    while (
        len(name) > 1
        and name[0].shape is Shape.LOWER
        and name[0].text in PARTICLES
        and name[1].shape is Shape.LOWER
    ):
        name = name[1:]
    return name
