"""Writes docs/screenshots/*.png: the real application, offscreen, doing the main job on the bundled sample.

    python -m tools.screenshots [folder]             light, and dark where it tells something new
    python -m tools.screenshots --dark FOLDER        every state in dark
    python -m tools.screenshots --scale 2 FOLDER     at 200 %
    python -m tools.screenshots --language xx FOLDER in the language of nobody (or es, pl)

The windows are driven by ``tools/tour.py``, as counsel and as the partner.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication, QWidget

from tools.tour import Tour, settle
from ui.languages import Language
from ui.shell.window import MainWindow
from ui.theme import Mode


def shrink(path: Path) -> None:
    """Write a picture again with 128 colours, which is all that a window needs."""
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(128, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


class Camera:
    """Takes a picture of each state in the palettes that are asked for."""

    def __init__(self, folder: Path, *, only: Mode | None = None) -> None:
        self._folder = folder
        self._only = only
        folder.mkdir(parents=True, exist_ok=True)

    def visit(self, window: MainWindow, name: str, *, of: QWidget | None = None, dark: bool = False) -> None:
        """Save the window, or a dialog."""
        theme = window.workspace.theme
        told = (Mode.LIGHT, Mode.DARK) if dark else (Mode.LIGHT,)
        for mode in (self._only,) if self._only else told:
            theme.set_mode(mode)
            settle()
            path = self._folder / f"{name}-{mode.value}.png"
            (of or window).grab().save(str(path))
            shrink(path)
        theme.set_mode(Mode.LIGHT)
        settle(40)


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    here = Path(__file__).parent.parent / "docs" / "screenshots"
    parser.add_argument("folder", nargs="?", type=Path, default=here)
    parser.add_argument("--dark", action="store_const", const=Mode.DARK)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--language", type=Language, choices=tuple(Language), default=Language.ENGLISH)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as temporary:
        os.environ["HOME"] = temporary  # pictures show paths from here on, none of this machine's
        camera = Camera(options.folder.absolute(), only=options.dark)
        Tour(camera, Path(temporary), language=options.language).run()
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
