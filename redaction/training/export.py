"""Writes the network as an ONNX file with weights of 8 bits, and the files that belong to it."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from redaction.training.examples import LABELS
from redaction.training.network import TokenClassifier

__all__ = ["write_labels", "write_tokenizer", "write_weights"]

_INPUTS = ("ids", "mask", "shapes", "gaps")


class _WithProbabilities(nn.Module):  # type: ignore[misc]
    """The network with the softmax that training leaves to the loss."""

    def __init__(self, network: TokenClassifier) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, mask: Tensor, shapes: Tensor, gaps: Tensor) -> Tensor:
        figures: Tensor = self.network(ids, mask, shapes, gaps)
        return figures.softmax(-1)


def write_weights(network: TokenClassifier, target: Path) -> None:
    """Write ``target`` (ONNX, dynamic quantisation, 8 bits)."""
    network.eval()
    example = tuple(torch.ones(2, 16, dtype=torch.long) for _ in _INPUTS)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            _WithProbabilities(network),
            example,
            str(whole),
            input_names=list(_INPUTS),
            output_names=["probabilities"],
            dynamic_axes={name: {0: "rows", 1: "pieces"} for name in (*_INPUTS, "probabilities")},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(str(whole), str(target), weight_type=QuantType.QInt8, per_channel=True)


def write_tokenizer(base: Path, target: Path) -> None:
    """Write the encoder's own tokenizer without the lengths that it was packed with."""
    content = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))
    content["truncation"] = content["padding"] = None
    target.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


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
