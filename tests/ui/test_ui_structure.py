"""How the desktop is put together: the window assembles, screens stand alone, colours and threads have one place."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "ui"
FILES = sorted(UI.rglob("*.py"))
SCREENS = {
    "audit",
    "contacts",
    "inbox",
    "matters",
    "packet",
    "preview",
    "restore",
    "review",
    "settings",
    "unlock",
}
# Where a screen may be asked for by its class: the one place that assembles them.
ASSEMBLING = {"shell/screens.py", "shell/window.py"}
# Colours are named in one file; a code of a page or of a paper is drawn in black and white whatever the palette.
COLOURED = {"theme.py", "stylesheet.py", "contacts/qr_code.py"}


def name_of(path: Path) -> str:
    return path.relative_to(UI).as_posix()


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_screen_knows_no_other_screen_s_view(path):
    screen = name_of(path).split("/")[0]
    for module in imports(path):
        parts = module.split(".")
        if parts[0] == "ui" and len(parts) > 2 and parts[1] in SCREENS - {screen} and parts[2] == "view":
            assert name_of(path) in ASSEMBLING, module


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_every_dialog_is_deleted_when_it_is_closed(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and "QDialog" in {ast.unparse(base) for base in node.bases}:
            assert name_of(path) == "widgets/dialog.py", (
                f"{node.name} does not derive from Dialog of ui.widgets.dialog"
            )


def test_each_screen_is_a_package_with_a_view():
    for screen in SCREENS:
        assert (UI / screen / "view.py").is_file(), screen
        assert (UI / screen / "__init__.py").read_text(encoding="utf-8").count(".") >= 2, screen


def test_the_main_window_only_assembles():
    tree = ast.parse((UI / "shell" / "window.py").read_text(encoding="utf-8"))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    assert len(classes) == 1
    modules = set(imports(UI / "shell" / "window.py"))
    assert not any(module.startswith("kpo_vault") for module in modules)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_colour_is_named_outside_of_the_theme(path):
    if name_of(path) in COLOURED:
        return
    source = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not re.search(r"#[0-9a-fA-F]{6}\b|\brgba?\(", node.value), node.value
    allowed = r"GlobalColor\.(?!transparent|color0|color1)\w+"
    assert not re.search(allowed, source)
    assert not re.search(r"QColor\(\s*[\d\"']", source)
    assert "setStyleSheet(" not in source, "roles and tones of ui/stylesheet.py"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_threads_and_the_event_loop_have_one_place(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            assert not any("QThread" in ast.unparse(base) for base in node.bases), node.name
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"processEvents", "exec_"}, ast.unparse(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "exec":
            # The application's own loop, and the print dialog that some systems bring themselves.
            shown = ast.unparse(node.func.value)
            assert shown == "application" or shown.startswith("QPrintDialog"), shown
        if isinstance(node, ast.Global):
            raise AssertionError(f"global state: {node.names}")


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_shared_signal_calls_a_method(path):
    """A lambda outlives the screen that made it; screens are made anew in another language."""
    source = path.read_text(encoding="utf-8")
    shared = r"(?:workspace|theme|bridge|languages)\.\w+\.connect\(\s*(?:lambda|partial)"
    found = re.search(shared, source)
    assert found is None, found and found.group()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_texts_for_translation_are_literal(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if called == "self.tr":
            assert isinstance(node.args[0], ast.Constant), ast.unparse(node)
        elif called == "translate" and isinstance(node.args[1], ast.JoinedStr | ast.BinOp):
            raise AssertionError(ast.unparse(node))
