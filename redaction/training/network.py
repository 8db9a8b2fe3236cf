"""The network: a BERT encoder, with embeddings for case and white space, and one layer that names the labels."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from redaction.detection.word_shapes import GAPS, SHAPES

__all__ = ["TokenClassifier", "from_encoder"]

WIDTH, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 258
_EPSILON = 1e-12


class _Layer(nn.Module):  # type: ignore[misc]
    """One layer of the encoder, as in Devlin et al. 2019: attention, then two dense layers."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        rows, length, _ = states.shape
        size = WIDTH // HEADS

        def heads(values: Tensor) -> Tensor:
            return values.view(rows, length, HEADS, size).transpose(1, 2)

        query, key, value = heads(self.query(states)), heads(self.key(states)), heads(self.value(states))
        scores = query @ key.transpose(-1, -2) / math.sqrt(size) + bias
        mixed = (scores.softmax(-1) @ value).transpose(1, 2).reshape(rows, length, WIDTH)
        states = self.attended_norm(states + self.dropout(self.attended(mixed)))
        inner = nn.functional.gelu(self.wide(states))
        result: Tensor = self.norm(states + self.dropout(self.narrow(inner)))
        return result


class TokenClassifier(nn.Module):  # type: ignore[misc]
    """Word pieces, mask, shapes and gaps in; one figure for each label and piece out (before softmax)."""

    def __init__(self, labels: int, dropout: float = 0.1) -> None:
        """Make a network with ``labels`` outputs; the weights are random but for the shapes, which are zero."""
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        self.gaps = nn.Embedding(len(GAPS), WIDTH)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.gaps.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.layers = nn.ModuleList(_Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(WIDTH, labels)

    def forward(self, ids: Tensor, mask: Tensor, shapes: Tensor, gaps: Tensor) -> Tensor:
        """Return figures of shape (rows, pieces, labels)."""
        places = torch.arange(ids.shape[1], device=ids.device)
        states = self.words(ids) + self.positions(places) + self.shapes(shapes) + self.gaps(gaps)
        states = self.dropout(self.norm(states))
        bias = ((1 - mask) * -10_000)[:, None, None, :].to(states.dtype)
        for layer in self.layers:
            states = layer(states, bias)
        result: Tensor = self.head(self.dropout(states))
        return result


def from_encoder(folder: Path, labels: int) -> TokenClassifier:
    """Start from the weights of a BERT encoder of this size in ``folder/model.safetensors``."""
    source: dict[str, Any] = load_file(str(folder / "model.safetensors"))
    source = {name.removeprefix("bert."): tensor for name, tensor in source.items()}
    network = TokenClassifier(labels)
    target: dict[str, Tensor] = {
        "words.weight": source["embeddings.word_embeddings.weight"],
        # Every piece belongs to the first of BERT's two segments, so that its embedding can go with the place.
        "positions.weight": source["embeddings.position_embeddings.weight"][:POSITIONS]
        + source["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": source["embeddings.LayerNorm.weight"],
        "norm.bias": source["embeddings.LayerNorm.bias"],
    }
    names = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "attended": "attention.output.dense",
        "attended_norm": "attention.output.LayerNorm",
        "wide": "intermediate.dense",
        "narrow": "output.dense",
        "norm": "output.LayerNorm",
    }
    for layer in range(LAYERS):
        for ours, theirs in names.items():
            for part in ("weight", "bias"):
                target[f"layers.{layer}.{ours}.{part}"] = source[f"encoder.layer.{layer}.{theirs}.{part}"]
    missing = network.load_state_dict(target, strict=False).missing_keys
    if {name.split(".")[0] for name in missing} != {"shapes", "gaps", "head"}:
        raise ValueError("the encoder has not the parts that are expected")
    network.words.weight.requires_grad_(False)
    network.positions.weight.requires_grad_(False)
    return network
