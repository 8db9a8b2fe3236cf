"""The detector: a document in, findings without overlaps out; built once in each process."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from redaction.catalogue import entity_types
from redaction.detection.conflicts import REGISTER, resolve
from redaction.detection.custom import custom_findings
from redaction.detection.entity_model import RECOGNIZER
from redaction.detection.identification import LanguageChoice
from redaction.detection.passages import passages
from redaction.detection.public import without_public
from redaction.detection.register.model import Register
from redaction.detection.register.searching import RegisterSearch
from redaction.detection.settings import DetectionSettings, ProtectedTerm
from redaction.detection.source_code import source_code
from redaction.detection.telling import names_nothing
from redaction.documents.model import Document, Segment
from redaction.findings import PART, Finding
from redaction.tokens.spelling import Spelling

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine

__all__ = ["Detector"]

_LEAST_IN_A_FILE_NAME = 0.7
_SHORTEST_NUMBER = 2  # digits: numbers beyond it are searched in the whole packet


@lru_cache(maxsize=8)
def _analyzer(language: str, models: tuple[str, ...]) -> tuple[AnalyzerEngine, frozenset[str]]:
    """Build the analyzer of a language, with its entity types, when its first text comes: it takes a second."""
    from redaction.detection.engine import build_analyzer  # noqa: PLC0415 - the terms-only mode must not import it

    analyzer = build_analyzer((language,), models)
    return analyzer, frozenset(analyzer.get_supported_entities(language))


class Detector:
    """Finds sensitive values in documents; travels to other processes as its settings and register."""

    def __init__(
        self, settings: DetectionSettings | None = None, terms: Register | Iterable[ProtectedTerm] = ()
    ) -> None:
        """Keep the settings and the register, or terms alone; heavy parts are built at the first detection."""
        self.settings = settings or DetectionSettings()
        self.register = Register.of(terms)
        self._search = RegisterSearch(self.register)

    def __reduce__(self) -> tuple[object, ...]:
        """Travel without the built parts."""
        return (type(self), (self.settings, self.register))

    def detect(self, document: Document) -> tuple[Finding, ...]:
        """Return the findings of all segments in order of segment and place, without overlaps.

        A finding in a segment with ``stored`` covers the whole segment.
        """
        return self._detect(document.segments)

    def detect_text(self, text: str) -> tuple[Finding, ...]:
        """Return the findings of a plain text; their segment is 0."""
        return self._detect((Segment(0, text),))

    def _detect(self, segments: Sequence[Segment]) -> tuple[Finding, ...]:
        raw: dict[int, list[Finding]] = defaultdict(list)
        for finding in self._search.findings(segments):
            raw[finding.segment].append(finding)
        if not self.settings.terms_only:
            from redaction.detection.recognizers.stated import stated_findings  # noqa: PLC0415 - as below

            stated = stated_findings(segments, self.settings.wants)
            custom = custom_findings(self.settings.custom, segments)
            for finding in (
                *self._analyzed(segments),
                *self._columns(segments),
                *self._code(segments),
                *stated,
                *custom,
            ):
                raw[finding.segment].append(finding)
        resolved: dict[int, list[Finding]] = {}
        for segment in segments:
            found = raw[segment.id]
            if segment.spelling is Spelling.FILE_NAME:
                found = [finding for finding in found if _sure_in_a_file_name(finding)]
            found = without_public(segment.text, found)
            resolved[segment.id] = resolve(segment.text, found, self.settings.kept)
        if not self.settings.terms_only:
            from redaction.detection.propagation import propagate  # noqa: PLC0415 - not for the terms-only mode

            resolved = propagate(segments, resolved, self.settings.wants, self.settings.kept)
        return tuple(
            _alone_if_everywhere(segment.text, finding)
            for segment in segments
            for finding in whole_if_stored(
                segment, [f for f in resolved[segment.id] if not _scrap(segment.text, f)]
            )
        )

    def _columns(self, segments: Sequence[Segment]) -> Iterable[Finding]:
        """Take a cell as what its column's header says, whatever its form."""
        from redaction.detection.recognizers.delimited import cell_fits, column_entity  # noqa: PLC0415 - as above

        for segment in segments:
            kind = column_entity(segment.context.column) if segment.context.column else None
            if (
                kind
                and self.settings.wants(kind)
                and cell_fits(kind, segment.text)
                and segment.text != segment.context.column
            ):
                score = 0.6 if kind in ("DATE_TIME", "LOCATION") else 0.75
                if score >= self.settings.threshold(kind):
                    sentence = "A cell under a header of this type."
                    yield Finding(segment.id, 0, len(segment.text), kind, score, "columns", sentence)

    def _code(self, segments: Sequence[Segment]) -> Iterable[Finding]:
        """Look for blocks of source code where they are asked for."""
        if self.settings.wants("SOURCE_CODE"):
            least = self.settings.threshold("SOURCE_CODE")
            yield from (finding for finding in source_code(segments) if finding.score >= least)

    def _analyzed(self, segments: Sequence[Segment]) -> Iterable[Finding]:
        """Run Presidio over the passages and keep what passes its type's threshold."""
        settings = self.settings
        wanted = [name for name in entity_types() if settings.wants(name)]
        thresholds = {name: settings.threshold(name) for name in wanted}
        for passage in passages(segments, LanguageChoice(segments, settings.languages)):
            analyzer, known = _analyzer(passage.language, settings.models_for(passage.language))
            entities = [name for name in wanted if name in known]
            text = passage.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            text = text if len(text) == passage.size else passage.text
            results = analyzer.analyze(
                text, language=passage.language, entities=entities, return_decision_process=True
            )
            yield from passage.findings(
                Finding(
                    segment=0,
                    start=result.start,
                    end=result.end,
                    entity_type=result.entity_type,
                    score=round(float(result.score), 4),
                    recognizer=str(result.recognition_metadata["recognizer_name"]),
                    explanation=result.analysis_explanation.textual_explanation or "",
                )
                for result in results
                if result.score >= thresholds[result.entity_type]
            )


def whole_if_stored(segment: Segment, findings: Sequence[Finding]) -> Sequence[Finding]:
    """Widen the surest finding to the whole segment where the segment can only be replaced whole."""
    if segment.stored is None or not findings:
        return findings
    best = max(findings, key=lambda f: (f.recognizer in REGISTER, f.end - f.start, f.score))
    return [replace(best, start=0, end=len(segment.text))]


def _alone_if_everywhere(text: str, finding: Finding) -> Finding:
    """Return a finding, searched nowhere else if its like stands everywhere: one letter, two digits, function words.

    What a person put on the register, or described by a pattern, is searched whatever it is.
    """
    if finding.recognizer in REGISTER or finding.entity_type == "CUSTOM":
        return finding
    value = text[finding.start : finding.end]
    said = [character for character in value if character.isalnum()]
    short = len(said) <= 1 or (len(said) <= _SHORTEST_NUMBER and all(map(str.isdigit, said)))
    if not short and not names_nothing(value):
        return finding
    return replace(finding, recognizer=PART)


def _scrap(text: str, finding: Finding) -> bool:
    """Whether no letter or digit is left of a finding: the "#" before a number that another finding took."""
    asked = finding.recognizer in REGISTER or finding.entity_type == "CUSTOM"
    return not asked and not any(map(str.isalnum, text[finding.start : finding.end]))


def _sure_in_a_file_name(finding: Finding) -> bool:
    """Whether a finding holds where words have no context: "hc_01_summary" is no login, "56514" no postcode.

    What is found in the documents is found in their names as well, by linking.
    """
    return finding.recognizer != RECOGNIZER and finding.score >= _LEAST_IN_A_FILE_NAME
