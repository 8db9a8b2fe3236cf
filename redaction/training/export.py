"""Writes the network as an ONNX file with weights of 8 bits, and the labels that belong to it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from redaction.training.examples import LABELS
from redaction.training.graph import build_graph
from redaction.training.network import TokenClassifier

__all__ = ["write_labels", "write_weights"]


def write_weights(network: TokenClassifier, target: Path) -> None:
    """Write ``target`` (ONNX, 8 bits)."""
    network.eval()
    weights = {name: tensor.detach().float().numpy() for name, tensor in network.state_dict().items()}
    target.write_bytes(build_graph(weights).SerializeToString())


def write_labels(folder: Path, thresholds: Mapping[str, float], *, base_sha256: str) -> None:
    """Write the labels, the thresholds, and the hashes that bind them to the weights."""
    weights = folder / "model.onnx"
    content = {
        "labels": list(LABELS),
        "thresholds": dict(thresholds),
        "sha256": hashlib.sha256(weights.read_bytes()).hexdigest() if weights.is_file() else "",
        "base_sha256": base_sha256,
    }
    text = json.dumps(content, indent=2) + "\n"
    (folder / "labels.json").write_text(text, encoding="utf-8")
