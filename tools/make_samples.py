"""Write the sample packet into resources/samples and the list of its planted values into tests/data.

Deterministic: run it twice and nothing changes. Needs the development dependencies.
"""

from __future__ import annotations

import json
from pathlib import Path

from sample_packet import agreement, bill, cast, note, notebook, thread

from redaction.leakcheck import LeakKind, SensitiveValue, check

ROOT = Path(__file__).parents[1]
DOCUMENTS = {
    "services-agreement.docx": agreement.make,
    "clinic-note.pdf": note.make,
    "Saltmarsh-bill-of-materials.xlsx": bill.make,
    "message-to-quillmark.eml": thread.make,
    "process-record.txt": notebook.make,
}


def main() -> None:
    """Write everything and say how large it is; stop if a planted value stands in no document."""
    samples = ROOT / "resources" / "samples"
    samples.mkdir(parents=True, exist_ok=True)
    contents = {name: make() for name, make in DOCUMENTS.items()}
    for name, content in contents.items():
        samples.joinpath(name).write_bytes(content)
        print(f"{len(content):>8,}  {name}")
    register = "".join(f"{term}\n" for term in cast.REGISTER)
    samples.joinpath("register.txt").write_text(register, encoding="utf-8")
    planted = planted_values(contents)
    target = ROOT / "tests" / "data" / "sample_values.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(planted, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(planted)} planted values")


def planted_values(contents: dict[str, bytes]) -> list[dict[str, object]]:
    """Return every planted value with its type and the documents in which it stands as it is written."""
    values = [SensitiveValue(text, kind) for kind, texts in cast.PLANTED.items() for text in texts]
    found: dict[int, set[str]] = {index: set() for index in range(len(values))}
    for name, content in contents.items():
        for leak in check(name, content, values).leaks:
            if leak.kind in (LeakKind.EXACT, LeakKind.DIGITS):
                found[leak.value].add(name)
    missing = [values[index].text for index, names in found.items() if not names]
    if missing:
        raise SystemExit(f"planted nowhere: {missing}")
    return [
        {"value": value.text, "entity_type": value.entity_type, "documents": sorted(found[index])}
        for index, value in enumerate(values)
    ]


if __name__ == "__main__":
    main()
