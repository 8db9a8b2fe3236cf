"""Finds blocks of source code in texts, by what lines of programs have and sentences do not.

A line is judged by its beginning, its end, its operators and calls, against the words of a sentence. A block needs at
least three such lines, with more than one kind of evidence: a list that ends in semicolons is no program. Neither are
tables and rows in SQL, whose values are data, nor the calls that an error report lists.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from redaction.documents.model import Segment, SegmentKind
from redaction.findings import Finding
from redaction.tokens.spelling import Spelling

__all__ = ["source_code"]

_LEAST_LINES: Final = 3
_LONGEST_GAP: Final = 2  # blank or doubtful lines inside of a block
_LONGEST_LINE: Final = 400  # characters that are looked at
_KINDS: Final = frozenset(
    {SegmentKind.BODY, SegmentKind.CELL, SegmentKind.COMMENT, SegmentKind.NOTE, SegmentKind.HIDDEN}
)
_LINE: Final = re.compile(r"[^\r\n]+")
_NAME = r"[A-Za-z_$][\w$]*"
# What begins a line of a program, by language; the first that fits names it.
_BEGINNINGS: Final = tuple(
    (language, re.compile(pattern))
    for language, pattern in (
        (
            "Python",
            r"\s*(?:def \w+\(|class \w+.*:\s*$|from [\w.]+ import |import [\w.]+(?: as \w+)?\s*$|elif .*:\s*$|except\b.*:\s*$|@\w[\w.]*(?:\(|\s*$)|(?:if|for|while|with) .*:\s*$|(?:else|try|finally):\s*$)",
        ),
        (
            "C",
            r"\s*(?:#\s*(?:include|define|ifdef|ifndef|endif|pragma)\b|(?:static |const |unsigned |struct )*(?:int|char|void|double|float|size_t|uint\d+_t)\b[\s*&]+\w+\s*[(\[;=])",
        ),
        (
            "Java",
            r"\s*(?:(?:public|private|protected|internal)\s+(?:static |final |abstract |async |override |virtual |readonly )*[\w<>\[\],.?]+\s+\w+|(?:package|using|namespace) [\w.]+\s*[;{]?\s*$|import [\w.*]+;)",
        ),
        (
            "JavaScript",
            r"\s*(?:(?:export |async )*function\b[\s*]*\w*\(|(?:export )?(?:const|let|var) [\w{\[]|module\.exports\b|import .* from ['\"]|(?:export )?(?:default )?(?:interface|type) \w+\s*[={])",
        ),
        (
            "Go",
            r"\s*(?:func (?:\(\w+ [*\w.]+\) )?\w+\(|\w+(?:, \w+)* := |type \w+ (?:struct|interface)\b|package \w+\s*$)",
        ),
        ("Rust", r"\s*(?:(?:pub )?(?:fn|impl|struct|enum|trait|mod) \w+|let mut |use [\w:]+::)"),
        ("shell", r"\s*(?:#!/|\$ \w+|sudo |export \w+=|if \[\[? |fi\s*$|done\s*$|esac\s*$|echo [\"'$])"),
        (
            "",
            r"\s*(?:return\b.*|(?:if|for|while|switch|catch|foreach)\s?\(.*|else\s*[{:]?\s*|}\s*else.*|do\s*\{|(?:break|continue|pass)\s*;?\s*|case\b.*:)$",
        ),
    )
)
_END: Final = re.compile(r"(?:[;{}]|\)\s*[;{:]|\}\s*[;,)]+|\),?)\s*(?://.*|#.*)?$")
_ASSIGNMENT: Final = re.compile(
    rf"^\s*(?:{_NAME}\s+)?{_NAME}(?:\.{_NAME}|\[[^\]]{{0,40}}\])*\s*(?:[-+*/|&:]?=)(?!=)\s*\S"
)
_CALL: Final = re.compile(rf"\b{_NAME}(?:\.{_NAME})*\((?:[^()\n]{{0,80}})\)?")
_OPERATOR: Final = re.compile(r"==|!=|<=|>=|&&|\|\||->|=>|::|\+\+|\+=|-=|\*\*|\[\w+\]|\w\[[^\]]{1,30}\]")
_COMMENT: Final = re.compile(r"^\s*(?://|/\*|\*/|\* |--\s|#\s?\w|<!--|\"\"\")")
_CLOSING: Final = re.compile(r"^\s*[\])}]+[;,)]*\s*$")
_DATA: Final = re.compile(
    r"(?i)\s*(?:at [\w.$<>]+\(|insert into |create |alter |select |from |where |values\b|set \w|\()|.*\b(?:varchar|integer|primary key|numeric)\b"
)
_WORDS: Final = re.compile(r"(?<![\w.(_])[A-Za-z][a-z]+(?![\w(_=.\[])")
_IDENTIFIER: Final = re.compile(r"[a-z0-9]_[a-z0-9]|[a-z][A-Z][a-z]|\w\.\w+\(")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a segment with the kinds of evidence in it; ``blank`` lines say nothing."""

    segment: int
    start: int
    end: int
    evidence: frozenset[str]
    language: str
    code: bool
    blank: bool


def source_code(segments: Iterable[Segment]) -> Iterator[Finding]:
    """Yield a SOURCE_CODE finding for each block of program lines, one in each segment that it runs through.

    Texts that are program by their format (source files) are not looked at: nobody needs to be told.
    """
    block: list[_Line] = []
    gap = 0
    for line in _lines(segments):
        if line.code:
            block.append(line)
            gap = 0
            continue
        gap += 1
        if block and gap <= _LONGEST_GAP and (line.blank or line.evidence):
            block.append(line)
        else:
            yield from _findings(block)
            block = []
    yield from _findings(block)


def _lines(segments: Iterable[Segment]) -> Iterator[_Line]:
    for segment in segments:
        if segment.kind not in _KINDS or segment.spelling is not Spelling.PLAIN or segment.stored is not None:
            continue
        for match in _LINE.finditer(segment.text):
            yield _judged(segment.id, match.start(), match.end(), match.group()[:_LONGEST_LINE])


def _judged(segment: int, start: int, end: int, text: str) -> _Line:
    if not text.strip():
        return _Line(segment, start, end, frozenset(), "", code=False, blank=True)
    if _DATA.match(text):
        return _Line(segment, start, end, frozenset(), "", code=False, blank=False)
    language, begins = next(
        ((name, True) for name, pattern in _BEGINNINGS if pattern.match(text)), ("", False)
    )
    tests = (
        ("beginning", begins),
        ("end", bool(_END.search(text))),
        ("assignment", bool(_ASSIGNMENT.match(text))),
        ("call", bool(_CALL.search(text))),
        ("operator", bool(_OPERATOR.search(text))),
        ("comment", bool(_COMMENT.match(text))),
        ("identifier", bool(_IDENTIFIER.search(text))),
    )
    evidence = frozenset(name for name, holds in tests if holds)
    weight = 2 * ("beginning" in evidence) + len(evidence - {"beginning"})
    prose = max(0, len(_WORDS.findall(text)) - 4)
    code = bool(_CLOSING.match(text)) or weight - prose // 2 >= 2
    return _Line(
        segment, start, end, evidence, language, code=code, blank=text[0] in " \t" and len(text) < 60
    )


def _findings(block: Sequence[_Line]) -> Iterator[Finding]:
    last = max((index for index, line in enumerate(block) if line.code), default=-1)
    lines = block[: last + 1]
    kinds = Counter(kind for line in lines for kind in line.evidence)
    counted = sum(line.code for line in lines)
    telling = kinds["beginning"] + kinds["assignment"] + kinds["identifier"]
    if counted < _LEAST_LINES or len(kinds) < 3 or not kinds["end"] + kinds["beginning"] or telling < 2:
        return
    languages = Counter(line.language for line in lines if line.language)
    named = f" ({languages.most_common(1)[0][0]})" if languages else ""
    spans: dict[int, tuple[int, int]] = {}
    for line in lines:
        start, _ = spans.get(line.segment, (line.start, 0))
        spans[line.segment] = (start, line.end)
    for segment, (start, end) in spans.items():
        yield Finding(
            segment,
            start,
            end,
            "SOURCE_CODE",
            0.85,
            "source code",
            f"{len(lines)} lines of source code{named}",
        )
