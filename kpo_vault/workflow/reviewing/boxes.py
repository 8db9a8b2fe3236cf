"""Boxes that a reviewer draws on pages: looked into where documents are parsed, and named as the vault keeps places."""

from __future__ import annotations

import math

from kpo_vault.errors import UsageError
from kpo_vault.vault.decisions import Place
from kpo_vault.workflow.reviewing.findings import Findings
from kpo_vault.workflow.reviewing.items import Rectangle
from kpo_vault.workflow.workers import isolated, seconds_for
from redaction.documents.marking import Marked, PageBox, mark_box
from redaction.documents.model import Segment

_PARTS = 10_000


def page_box(page: int, rectangle: Rectangle) -> PageBox:
    """Return a rectangle in whole parts of its page, none of it lost; raise UsageError for a page before the first."""
    if page < 0:
        raise UsageError("Pages count from 0.")
    return PageBox(
        page,
        math.floor(rectangle.left * _PARTS),
        math.floor(rectangle.top * _PARTS),
        math.ceil(rectangle.right * _PARTS),
        math.ceil(rectangle.bottom * _PARTS),
    )


def look_into(findings: Findings, document: int, box: PageBox) -> Marked:
    """Return what a box on a page holds; raise UsageError if that is nothing, or there is no such page."""
    in_packet = 0 <= document < len(findings.detected.documents)
    source = findings.document(document) if in_packet else None
    if source is None:
        raise UsageError("There is no such document to draw on.")
    marked: Marked = isolated(mark_box, source, box, seconds=seconds_for(len(source.source)))
    if not marked.spans and not marked.areas:
        raise UsageError("There is nothing in that box.")
    return marked


def area_places(
    findings: Findings, document: int, box: PageBox, marked: Marked, entity_type: str
) -> tuple[tuple[int, tuple[Place, Segment]], ...]:
    """Return the areas of a box, each with its document and the place by which the vault knows it."""
    corners = (box.left, box.top, box.right, box.bottom)
    sha256 = findings.hash_of(document)
    return tuple(
        (document, (Place(sha256, box.page, number, number + 1, entity_type, corners), area))
        for number, area in enumerate(marked.areas)
    )
