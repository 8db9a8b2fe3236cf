"""Reading pictures opens no connection, changes no environment, and costs nothing until the first picture comes."""

from __future__ import annotations

import os
import subprocess
import sys

_LIGHT = """
import sys
import redaction.documents.registry, redaction.leakcheck, redaction.ocr, redaction.documents.images
heavy = {"cv2", "onnxruntime", "rapidocr", "zxingcpp"} & set(sys.modules)
assert not heavy, heavy
"""

_OFFLINE = """
import os, socket
def refuse(*_, **__): raise AssertionError("a connection")
socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = socket.getaddrinfo = refuse
before = dict(os.environ)
import io
from PIL import Image, ImageDraw, ImageFont
from redaction.documents import registry
from redaction.leakcheck import check, pictures
image = Image.new("RGB", (500, 80), "white")
ImageDraw.Draw(image).text((20, 20), "Anjali Menon-Roy", fill="black", font=ImageFont.load_default(36))
target = io.BytesIO()
image.save(target, "PNG")
pictures._tesseract = lambda: None
assert "Menon" in registry.read("a.png", target.getvalue()).segments[0].text
assert check("a.png", target.getvalue(), ["Menon-Roy"]).leaks
before["ORT_DISABLE_TELEMETRY"] = "1"
assert dict(os.environ) == before, set(os.environ) ^ set(before)
"""


# onnxruntime would stay silent by itself where it sees one of these.
_BUILD_MACHINES = {"CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "ORT_RUNNING_UNIT_TESTS"}


def run(code, **variables):
    kept = {name: value for name, value in os.environ.items() if name not in _BUILD_MACHINES}
    kept.pop("ORT_DISABLE_TELEMETRY", None)
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
        env=kept | variables,
    )


def test_the_models_leave_nothing_in_the_home_of_the_user(tmp_path):
    """onnxruntime keeps what it would report in a database in the user's cache."""
    done = run(_OFFLINE, HOME=str(tmp_path), XDG_CACHE_HOME=str(tmp_path), TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stderr[-2000:]
    assert not list(tmp_path.rglob("*"))


def test_nothing_heavy_is_loaded_before_a_picture_is_read():
    done = run(_LIGHT)
    assert done.returncode == 0, done.stderr[-2000:]


def test_no_connection_is_opened_and_nothing_is_printed():
    done = run(_OFFLINE)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout == ""
    assert done.stderr == ""
