"""Reading pictures opens no connection, changes no environment, and costs nothing until the first picture comes."""

from __future__ import annotations

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
assert dict(os.environ) == before, set(os.environ) ^ set(before)
"""


def run(code):
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=200, check=False
    )


def test_nothing_heavy_is_loaded_before_a_picture_is_read():
    done = run(_LIGHT)
    assert done.returncode == 0, done.stderr[-2000:]


def test_no_connection_is_opened_and_nothing_is_printed():
    done = run(_OFFLINE)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout == ""
    assert done.stderr == ""
