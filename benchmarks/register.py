"""The register at scale: terms, a table, documents; import, size in the vault, memory, words a second, what is found.

    python -P benchmarks/register.py [--terms 100000] [--rows 1000000] [--documents 10000] [--words 2000]

Times are CPU seconds of this process, so that other work on the machine matters little; memory is the growth of the
peak. All texts are made from a seed. A plain Aho-Corasick search of the same terms runs beside ours.
"""

from __future__ import annotations

import argparse
import csv
import pickle
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import ahocorasick

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import registers
from kpo_vault.workflow.session import Session
from redaction.detection.gazetteers import common_words
from redaction.detection.register import Register
from redaction.detection.register.fingerprints import fingerprint
from redaction.detection.register.searching import RegisterSearch
from redaction.documents.model import Segment

SYLLABLES = [
    "ka",
    "lo",
    "ren",
    "tu",
    "vis",
    "mor",
    "bel",
    "ax",
    "ti",
    "no",
    "per",
    "sun",
    "dra",
    "gel",
    "zor",
    "qui",
    "fen",
    "hal",
    "cy",
    "on",
]
ORDINARY = sorted(word for word in common_words() if len(word) > 2)
KEY = b"benchmark key of thirty-two byte"


def name(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(3, 5))).capitalize()


def prose(chance: random.Random, count: int) -> list[str]:
    """Words as often as in texts: a few everywhere, many seldom (Zipf)."""
    last = len(ORDINARY) - 1
    return [
        ORDINARY[min(int(chance.paretovariate(0.25)) - 1, last) * 7919 % (last + 1)] for _ in range(count)
    ]


def measured(what: str, work: Callable[[], Any], count: int = 0, unit: str = "") -> Any:
    peak, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    result = work()
    seconds = time.process_time() - began
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak) / 1024
    rate = f"{count / seconds:>12,.0f} {unit}/s" if count else " " * 22
    print(f"{what:<52}{seconds:>8.2f} s {rate:<28}+{grown:,.0f} MB")
    return result


def search(what: str, register: Register, segments: list[Segment]) -> int:
    finder = RegisterSearch(register)
    measured(f"{what}: build the search", lambda: finder.findings([Segment(0, "a word")]))
    words = sum(len(segment.text.split()) for segment in segments)
    found = measured(f"{what}: search {words:,} words", lambda: finder.findings(segments), words, "words")
    return len(found)


def terms(count: int, segments: list[Segment], session: Session, folder: Path) -> None:
    chance = random.Random(1)
    made = sorted({" ".join(name(chance) for _ in range(chance.choice((1, 2, 2, 3)))) for _ in range(count)})
    (folder / "terms.txt").write_text("\n".join(made), "utf-8")
    measured(f"terms: import {len(made):,}", lambda: registers.add_terms(session, folder / "terms.txt"))
    register = Register(measured("terms: read from the vault", lambda: registers.terms(session)))
    text = "\n".join(segment.text for segment in segments)
    plain = ahocorasick.Automaton()
    for term in made:
        plain.add_word(term.lower(), term)
    plain.make_automaton()
    measured(
        "  plain Aho-Corasick, exact spelling only",
        lambda: list(plain.iter(text.lower())),
        len(text.split()),
        "words",
    )
    false = search("terms", register, segments)
    print(f"terms: findings in {len(text.split()):,} words without any term: {false}")
    matcher = RegisterSearch(register)
    spoiled = {"typing error": 0, "line break": 0, "plural": 0, "capitals": 0}
    sample = [term for term in chance.sample(made, 500) if len(term) >= 10]
    for term in sample:
        place = chance.randrange(1, len(term) - 1)
        while not (term[place].isalpha() and term[place - 1].isalpha()):
            place = chance.randrange(1, len(term) - 1)
        forms = {
            "typing error": term[:place] + ("x" if term[place] != "x" else "y") + term[place + 1 :],
            "line break": term[:place] + "-\n" + term[place:],
            "plural": term + "s",
            "capitals": term.upper(),
        }
        for kind, form in forms.items():
            text = f"about {form} again"
            covered = sum(f.end - f.start for f in matcher.findings([Segment(0, text)]))
            spoiled[kind] += covered >= len(form) - 1
    print("terms found as:", ", ".join(f"{kind} {n / len(sample):.3f}" for kind, n in spoiled.items()))


def rows(count: int, path: Path) -> Iterator[tuple[str, str, str]]:
    """Write a table and yield every thousandth row."""
    chance = random.Random(2)
    countries = ["Germany", "France", "Spain", "India", "Poland"]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["Name", "Account", "Country", "Price"])
        for number in range(count):
            row = (
                f"{name(chance)} {name(chance)}",
                f"{chance.randrange(10**8, 10**9)}",
                chance.choice(countries),
                f"{chance.randrange(100, 99999)}.{chance.randrange(1, 100):02d}",
            )
            writer.writerow(row)
            if number % 1000 == 0:
                yield row[0], row[1], row[3]


def table(count: int, segments: list[Segment], session: Session, folder: Path) -> None:
    path = folder / "table.csv"
    sample = list(rows(count, path))
    size = vault_size(session)
    measured(
        f"table: import {count:,} rows of 4 columns",
        lambda: registers.add_table(session, path),
        count,
        "rows",
    )
    print(
        f"table: CSV {path.stat().st_size / 2**20:,.0f} MiB, vault grows by {vault_size(session) - size:,.0f} MiB"
    )
    register = measured("table: read from the vault", lambda: Register(tables=registers.load(session).tables))
    carried = measured(
        "table: to a worker process and back (pickle)", lambda: pickle.loads(pickle.dumps(register))
    )
    print(f"table: findings in a text without any row: {search('table', carried, segments)}")
    finder = RegisterSearch(register)
    both = crossed = 0
    for (who, account, price), other in zip(sample, sample[1:] + sample[:1], strict=True):
        near = f"we pay {price} to {who.upper()} on account {account[:3]} {account[3:6]} {account[6:]}"
        both += len(finder.findings([Segment(0, near)])) >= 2
        crossed += bool(finder.findings([Segment(0, f"we pay {other[2]} to {who}")]))
    print(
        f"table: rows found {both / len(sample):.3f}, values of two different rows taken for one {crossed / len(sample):.3f}"
    )


def documents(count: int, words: int, segments: list[Segment]) -> None:
    chance = random.Random(3)
    clause = prose(chance, 120)

    def text(number: int) -> list[str]:
        own = random.Random(number + 1000)
        return [*clause, *(word if own.random() < 0.7 else name(own) for word in prose(own, words - 120))]

    made = measured(
        f"documents: fingerprint {count:,} of {words:,} words",
        lambda: [fingerprint(f"d{n}", str(n), KEY, [Segment(0, " ".join(text(n)))]) for n in range(count)],
        count * words,
        "words",
    )
    size = sum(len(d.seeds) + len(d.tags) for d in made)
    print(f"documents: {size / 2**20:,.0f} MiB of fingerprints, {size / (count * words):.1f} bytes a word")
    register = Register(documents=tuple(made))
    print(f"documents: findings in a text without any passage: {search('documents', register, segments)}")
    finder = RegisterSearch(register)
    finder.findings([Segment(0, "a word")])
    for changed in (0, 2, 3, 5):
        hits = 0
        for trial in range(200):
            source = text(trial * count // 200)
            start = chance.randrange(120, words - 25)
            passage = source[start : start + 25]
            for place in chance.sample(range(25), changed):
                passage[place] = f"other{place}"
            hits += bool(
                finder.findings([Segment(0, " ".join([*prose(chance, 60), *passage, *prose(chance, 60)]))])
            )
        print(f"documents: passages of 25 words found with {changed} changed: {hits / 200:.3f}")
    shared = finder.findings([Segment(0, " ".join(clause[20:50]))])
    print(f"documents: 30 words of a clause that all documents hold: {len(shared)} findings")


def vault_size(session: Session) -> float:
    return sum(file.stat().st_size for file in session.home.glob("vault.db*")) / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--terms", type=int, default=100_000)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--words", type=int, default=2_000)
    options = parser.parse_args()
    chance = random.Random(4)
    segments = [Segment(n, " ".join(prose(chance, 200)) + " 4,711.25 on 5 March 2024.") for n in range(500)]
    with tempfile.TemporaryDirectory() as name_:
        folder = Path(name_)
        session = Session.create(
            folder / "home", "benchmark passphrase", "Benchmark", cost=Argon2Cost(64, 1, 1)
        )
        with session:
            terms(options.terms, segments, session, folder)
            table(options.rows, segments, session, folder)
        documents(options.documents, options.words, segments)


if __name__ == "__main__":
    main()
