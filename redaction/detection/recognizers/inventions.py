"""The wording of an invention that is not filed yet: paragraphs under the headings that hold it.

Claims have a grammar and stand in the pattern files. A summary, an abstract, or the answer to "what is new" has none; it
is known by its heading, in a text that speaks of an invention and is no published patent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.recognizers.base import Recognizer

__all__ = ["InventionRecognizer"]

_LEAD = r"[ \t]{0,8}(?:(?:\[?\d{1,4}(?:\.\d{1,2})?[.)\]]?|[A-Z][.)]|[IVX]{1,5}[.)]|§ ?\d{1,2}|[-–•*#]{1,3})[ \t]{1,4})?"
_HOLDS = re.compile(
    rf"(?im)^{_LEAD}(?:(?:brief |short )?(?:summary|description|disclosure|statement)(?: of (?:the |your )?invention)?|summary|abstract(?: of the disclosure)?|(?:draft |proposed |independent |sketch of )?claims?"
    r"|subject[- ]matter|the invention|core of the invention|inventive (?:step|concept|idea)|novel(?:ty| features?)|(?:point|points) of novelty|what is (?:new|the invention)|how does it work|solution|advantages over (?:the )?prior art"
    r"|(?:key |experimental )?results?|technical effect|best mode)[ \t]*(?:\([^)\n]{2,50}\))?[ \t]*:?[ \t]*$"
)
_HEADING = re.compile(
    rf"(?m)^{_LEAD}(?:[A-Z][A-Z0-9 ,/&()'’-]{{3,70}}|[A-Z][\w’'-]*(?:[ /][\w’'()-]+){{0,7}})[ \t]*:?[ \t]*$"
)
_NUMBER = re.compile(r"[ \t]{0,8}(?:\[\d{4}\][ \t]*)?")
_INVENTION = re.compile(
    r"(?i)\b(?:invention|inventors?|prior art|priority|unfiled|patentab\w+|claim 1|draft claims?|embodiments?)\b"
)
_PUBLISHED = re.compile(r"(?i)\b(?:date of patent|publication date|date of publication|\(45\)|\(43\) pub)")
_UNFILED = re.compile(
    r"(?i)\b(?:unfiled|not (?:yet )?(?:been )?(?:filed|published|laid open|disclosed)|before filing|unpublished|invention disclosure|disclosure form|draft|confidential|provisional|to be filed|filing target|nobody has reported)\b"
)
# One sentence with the grammar of a claim, outside of any list of claims.
_WORDED = re.compile(
    r"(?m)(?:^[ \t]{0,8}|(?<=[.:] ))(?P<v>(?:An?|The) [a-z][^.;:\n]{2,70}? (?:comprising|comprises|consisting of|wherein|characteri[sz]ed (?:in|by))[ ,:](?:[^.\n]|\.(?=\d)){30,1500}\.?)"
)
_LEAST = 40
_LONGEST = 4000


class InventionRecognizer(Recognizer):
    """Paragraphs that tell what an unfiled invention is."""

    def __init__(self, language: str = "en") -> None:
        """Name the one type."""
        super().__init__("inventions", ["UNFILED_CLAIM"], language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the paragraphs of the sections that hold the invention."""
        speaks = len({m[0].lower() for m in _INVENTION.finditer(text)}) >= 2 and _UNFILED.search(text)
        if "UNFILED_CLAIM" not in entities or not speaks or _PUBLISHED.search(text):
            return []
        return list(self._paragraphs(text))

    def _paragraphs(self, text: str) -> Iterator[RecognizerResult]:
        for match in _WORDED.finditer(text):
            yield self.result(
                "UNFILED_CLAIM",
                *match.span("v"),
                0.6,
                "A sentence worded as a claim, in a text about an unfiled invention.",
            )
        for heading in _HOLDS.finditer(text):
            following = _HEADING.search(text, heading.end() + 1)
            end = min(following.start() if following else len(text), heading.end() + _LONGEST)
            for line in re.finditer(r"[^\n]+", text[heading.end() : end]):
                lead = _NUMBER.match(line[0])
                start = heading.end() + line.start() + (lead.end() if lead else 0)
                stop = heading.end() + line.start() + len(line[0].rstrip())
                if stop - start >= _LEAST and " " in text[start:stop] and not _field(text[start:stop]):
                    sentence = (
                        "A paragraph about an invention that is not filed; may need a foreign-filing licence."
                    )
                    yield self.result("UNFILED_CLAIM", start, stop, 0.6, sentence)


def _field(line: str) -> bool:
    """Whether a line is a field of a form ("Additive, SMILES: …"), which has findings of its own."""
    head, sign, _ = line.partition(": ")
    return bool(sign) and len(head) < 30 and len(head.split()) <= 4
