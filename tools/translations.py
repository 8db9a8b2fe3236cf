"""Collects the window's texts for translators and compiles what they wrote, with Qt's own tools.

    python tools/translations.py            bring resources/translations/*.ts in step with ui/ and compile them
    python tools/translations.py --missing  list what is not translated yet; exit status 1 if there is anything

English is the language of the sources: its file holds plural forms alone.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
_PLURAL = re.compile(r"y\((ies)\)|\((e?s)\)")
LANGUAGES = ("en", "es", "pl")


def tool(name: str) -> str:
    """Return the path of one of Qt's tools, which lie beside the interpreter."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def sources() -> list[str]:
    """Return all files with texts of the window."""
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "ui").rglob("*.py"))


def collect(language: str, target: Path) -> None:
    """Bring the texts of a language's file in step with the sources; translations of other texts are kept."""
    options = ["-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext"]
    options += ["-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    command = [tool("lupdate"), *sources(), *options, "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def write_english(path: Path) -> None:
    """Write the plural forms of English where they follow from the source: "%Ln file(s)", "%Ln entity(ies)"."""
    tree = ET.parse(path)
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is not None and translation.get("type") == "unfinished" and _PLURAL.search(source):
            one, many = translation.findall("numerusform")
            one.text = _PLURAL.sub(lambda found: "y" if found[1] else "", source)
            many.text = _PLURAL.sub(lambda found: found[1] or found[2], source)
            del translation.attrib["type"]
    tree.write(path, encoding="utf-8", xml_declaration=True)


def compile_(source: Path, target: Path) -> None:
    """Write the binary that the program loads; what is not translated is left out and shown in English."""
    command = [tool("lrelease"), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def missing(source: Path) -> list[tuple[str, str]]:
    """Return context and text of what a file leaves untranslated."""
    found = []
    for context in ET.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                found.append((context.findtext("name", ""), message.findtext("source", "")))
    return found


def main(arguments: list[str]) -> int:
    """Do what the arguments ask."""
    if arguments == ["--missing"]:
        lists = {language: missing(FOLDER / f"kpo_vault_{language}.ts") for language in LANGUAGES}
        for language, texts in lists.items():
            for context, text in texts:
                print(f"{language}\t{context}\t{text}")
        return 1 if any(lists.values()) else 0
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"kpo_vault_{language}.ts"
        collect(language, path)
        if language == "en":
            write_english(path)
            collect(language, path)  # once more, for one way of writing the file
        compile_(path, path.with_suffix(".qm"))
        print(f"{path.name}: {len(missing(path))} texts without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
