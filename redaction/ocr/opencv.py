"""OpenCV without its traces: importing it puts its folder into LD_LIBRARY_PATH, which every program started later would inherit."""

from __future__ import annotations

import os
from typing import Any


def _load() -> Any:
    before = dict(os.environ)
    import cv2  # noqa: PLC0415 - the environment is looked at first

    for name in set(os.environ) - set(before):
        del os.environ[name]
    os.environ.update(before)
    cv2.setNumThreads(1)  # a process per document; and no threads of its own beside Qt's
    return cv2


cv2: Any = _load()
