"""Measure detection, ours and stock Presidio in the same run: cover, touch, precision, words a second, peak memory.

    python benchmarks/detection.py [CORPUS ...] [--fine] [--misses] [--stock PYTHON] [--long]

Corpora are those of ../shared/corpora and the hand-off documents of tests/data; the scorer is ../shared/bench. Without
that folder there is nothing to score with. ``--stock`` names an interpreter with ``presidio_analyzer`` and an English
spaCy model (default: this one); without a model, stock Presidio is left out with a sentence. ``--fine`` adds each entity type,
``--misses`` prints what was not covered and what was found beside the gold spans, ``--long`` times hostile inputs.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[1]
_SHARED = _ROOT.parent / "shared"
_CORPORA = (
    "tab_dev", "asq_phi_even", "presidio_synth", "gold_dev", "handoffs_dev", "handoffs_blind", "handoffs_second", "handoffs_third",
    "tab_es_dev",
    "tab_fr_dev", "meddocan_train_es", "detection_dev/clinical", "detection_dev/judgments",
)  # fmt: skip
_PERSONAL = frozenset(["PERSON", "CONTACT", "LOCATION", "ORGANIZATION", "DATE", "ID", "HEALTH"])
_PROPRIETARY = frozenset(["IP", "SECRET", "FINANCIAL", "LEGAL"])
_WORKER = Path(__file__).with_name("detection_worker.py")


def _documents(name: str) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the rows of a corpus and the register that belongs to it."""
    folder = _SHARED / "corpora" if name.startswith("gold") else _ROOT / "tests" / "data"
    if (folder / name).is_dir():
        import gold

        register = folder / f"{name}_register.txt"
        terms = register.read_text("utf-8").splitlines() if register.exists() else []
        return list(gold.read_folder(folder / name)), [term.strip() for term in terms if term.strip()]
    path = _SHARED / "corpora" / f"{name}.jsonl"
    if not path.exists():
        return [], []
    with path.open(encoding="utf-8") as rows:
        return [json.loads(row) for row in rows], []


def _run(
    system: str, python: str, rows: list[dict[str, Any]], terms: list[str], language: str
) -> dict[str, Any] | None:
    with tempfile.TemporaryDirectory() as folder:
        task, result = Path(folder, "task.json"), Path(folder, "result.json")
        plain = [{"id": row["id"], "text": row["text"]} for row in rows]
        task.write_text(json.dumps({"rows": plain, "terms": terms, "language": language}), "utf-8")
        done = subprocess.run([python, _WORKER, system, task, result], cwd=_ROOT, check=False)
        return json.loads(result.read_text("utf-8")) if done.returncode == 0 else None


def _of(rows: list[dict[str, Any]], family: dict[str, str], wanted: frozenset[str]) -> list[dict[str, Any]]:
    """Keep the gold spans of some families."""
    return [row | {"spans": [s for s in row["spans"] if family.get(s["label"]) in wanted]} for row in rows]


def _print(
    result: dict[str, Any], rows: list[dict[str, Any]], family: dict[str, str], options: argparse.Namespace
) -> None:
    import score_detection as scorer

    # Public corpora name families only, and ID stands for all numbers there.
    coarse = not any(s["label"] in ("MONEY_TERM", "EMAIL_ADDRESS") for row in rows for s in row["spans"])
    overall, table = scorer.score(rows, result["spans"], family, coarse)
    words = sum(len(row["text"].split()) for row in rows)
    print(
        f"  {result['name']:26} cover {overall['cover']:.3f}  touch {overall['touch']:.3f}"
        f"  precision {overall['precision']:.3f}   {words / result['wall']:6.0f} words/s"
        f"  {words / result['processor']:6.0f} words/CPU s   first {result['first']:.1f} s   peak {result['peak'] / 1e9:.2f} GB"
    )
    if not coarse:
        for name, wanted in (("personal", _PERSONAL), ("proprietary", _PROPRIETARY)):
            part, _ = scorer.score(_of(rows, family, wanted), result["spans"], family, False)
            print(f"    {name:13} {part['spans']:5}  cover {part['cover']:.3f}  touch {part['touch']:.3f}")
    if result["name"].startswith("KPO"):
        for label, row in table.items():
            print(f"    {label:13} {row['gold']:5}  cover {row['cover']:.3f}  recall {row['recall']:.3f}")
        if options.fine:
            own = {label: label for label in family}
            _, entities = scorer.score(rows, result["spans"], own, False)
            for label, row in entities.items():
                print(
                    f"      {label:22} {row['gold']:4}  cover {row['cover']:.3f}  recall {row['recall']:.3f}"
                )
        if options.misses:
            _print_misses(result, rows, family)


def _print_misses(result: dict[str, Any], rows: list[dict[str, Any]], family: dict[str, str]) -> None:
    import score_detection as scorer

    extra: Counter[tuple[str, str]] = Counter()
    for row in rows:
        text = row["text"]
        found, inside = bytearray(len(text)), bytearray(len(text))
        for span in result["spans"][row["id"]]:
            found[span["start"] : span["end"]] = b"\1" * (span["end"] - span["start"])
        for span in row["spans"]:
            inside[span["start"] : span["end"]] = b"\1" * (span["end"] - span["start"])
            start, end = scorer.trim(text, span["start"], span["end"])
            if not all(found[start:end]) and span.get("must_mask", True):
                left = "".join(text[i] if not found[i] else "·" for i in range(start, end))
                around = text[max(0, start - 35) : end + 20].replace("\n", "⏎")
                print(f"      missed {row['id'][:18]} {span['label']}: {left!r} in {around!r}")
        for span in result["spans"][row["id"]]:
            if not any(inside[span["start"] : span["end"]]):
                extra[(span["label"], text[span["start"] : span["end"]][:50])] += 1
    for (label, value), count in extra.most_common(150):
        print(f"      beside {label}: {value!r} x{count}")


def _long_inputs() -> dict[str, str]:
    """Inputs on which detectors die: their size in characters is in their name."""
    rng = random.Random(7)
    words = [
        "the",
        "Supplier",
        "shall",
        "deliver",
        "14",
        "parts",
        "to",
        "Dr.",
        "Anjali",
        "Menon-Roy",
        "in",
        "Lyon",
        "by",
        "3",
        "March",
        "2024",
        "for",
        "EUR",
        "1,250",
    ]
    prose = " ".join(rng.choice(words) for _ in range(200_000))
    return {
        "1 MB of prose": prose[:1_000_000],
        "a line of 200,000 digits": "7" * 200_000,
        "a line of 200,000 letters": "aB" * 100_000,
        "200,000 of dots and dashes": ".-" * 100_000,
        "200,000 of capitals and dots": "A." * 100_000,
        "200,000 of numbers and blanks": "12 " * 66_667,
        "200,000 open brackets": "(" * 200_000,
        "200,000 of combining marks": "e\u0301\u0327" * 66_667,
        "200,000 of emoji and joiners": "\U0001f469\u200d\U0001f52c" * 66_667,
        "200,000 of right-to-left text": "\u05e9\u05dc\u05d5\u05dd \u202e" * 33_334,
        "200,000 of lone surrogates": "\ud83d a" * 66_667,
    }


def _print_long() -> None:
    for name, text in _long_inputs().items():
        result = _run("ours", sys.executable, [{"id": "0", "text": text}], [], "en")
        verdict = "failed" if result is None else f"{result['wall']:6.1f} s  {1e6 * result['wall'] / len(text):7.1f} ms per 1,000 characters"  # fmt: skip
        print(f"  {name:34} {verdict}")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpora", nargs="*", metavar="CORPUS", default=_CORPORA)
    parser.add_argument("--fine", action="store_true")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--stock", metavar="PYTHON", default=sys.executable)
    parser.add_argument("--no-stock", action="store_true")
    options = parser.parse_args()
    if options.long:
        _print_long()
        return 0
    if not (_SHARED / "bench").is_dir():
        print("no scorer: ../shared is not beside this checkout")
        return 0
    sys.path.insert(0, str(_SHARED / "bench"))
    import score_detection as scorer

    family = scorer.families(_SHARED / "design" / "entities.csv")
    for name in options.corpora:
        rows, terms = _documents(name)
        if not rows:
            print(f"{name}: not there")
            continue
        language = {"tab_es_dev": "es", "meddocan_train_es": "es", "tab_fr_dev": "fr"}.get(name, "en")
        print(f"{name}: {len(rows)} documents, {sum(len(row['spans']) for row in rows)} spans")
        for system, python in (("ours", sys.executable), ("stock", options.stock)):
            if system == "stock" and (options.no_stock or language != "en"):
                continue
            result = _run(system, python, rows, terms, language)
            if result is None:
                print(
                    f"  {system}: left out, because it could not run (is an English spaCy model installed?)"
                )
            else:
                _print(result, rows, family, options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
