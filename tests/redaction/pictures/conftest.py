"""Pictures that the tests draw: pages, photographs of noise, signatures, codes."""

from __future__ import annotations

import io
import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
LINES = [
    "This agreement is made between Anjali Menon-Roy,",
    "48 Harbour View Road, Bristol, and Northgate",
    "Polymers Ltd. The sum of GBP 48,250.00 is due.",
]


def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / "Inter-Regular.ttf"), size)


def page(
    lines: list[str] = LINES, *, size: int = 28, paper: str = "white", ink: str = "black", width: int = 900
) -> Image.Image:
    """Return lines of text on paper."""
    image = Image.new("RGB", (width, 80 + len(lines) * round(1.7 * size)), paper)
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(lines):
        draw.text((40, 40 + number * round(1.7 * size)), line, font=font(size), fill=ink)
    return image


def with_signature(image: Image.Image) -> Image.Image:
    """Return the picture with loops of a pen below its text."""
    result = Image.new("RGB", (image.width, image.height + 200), "white")
    result.paste(image, (0, 0))
    top = image.height + 30
    points = [
        (
            60 + 380 * t + 25 * math.cos(t * 44),
            top + 55 + 42 * math.sin(t * 44) * (0.5 + 0.5 * math.sin(t * 9)),
        )
        for t in (step / 300 for step in range(300))
    ]
    ImageDraw.Draw(result).line(points, fill=(20, 30, 120), width=4, joint="curve")
    return result


def noisy(image: Image.Image, seed: int = 1, spread: float = 14.0) -> Image.Image:
    values = np.asarray(image, np.float32) + np.random.default_rng(seed).normal(
        0, spread, (image.height, image.width, 1)
    )
    return Image.fromarray(values.clip(0, 255).astype(np.uint8))


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)  # type: ignore[arg-type]
    return target.getvalue()


@pytest.fixture(scope="session")
def draw():
    """The drawing functions of this module."""
    import types

    return types.SimpleNamespace(
        page=page, with_signature=with_signature, noisy=noisy, encoded=encoded, lines=LINES
    )
