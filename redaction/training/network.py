"""The network: a BERT encoder, with embeddings for new pieces, case and white space, and one layer that names the labels."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from redaction.detection.word_shapes import GAPS, SHAPES

__all__ = ["TokenClassifier", "begin_with", "from_encoder"]

WIDTH, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 258
EPSILON = 1e-12
_NEW = {"added", "shapes", "gaps", "head"}


class _Layer(nn.Module):  # type: ignore[misc]
    """One layer of the encoder, as in Devlin et al. 2019: attention, then two dense layers."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
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

    def __init__(self, labels: int, added: int = 0, dropout: float = 0.0) -> None:
        """Make a network with ``labels`` outputs and ``added`` pieces; random weights, but for the shapes: zero."""
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.added = nn.Embedding(max(added, 1), WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        self.gaps = nn.Embedding(len(GAPS), WIDTH)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.gaps.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(_Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(WIDTH, labels)

    def forward(self, ids: Tensor, mask: Tensor, shapes: Tensor, gaps: Tensor) -> Tensor:
        """Return figures of shape (rows, pieces, labels)."""
        places = torch.arange(ids.shape[1], device=ids.device)
        # Only the new pieces learn, so that words which the corpora do not have stay where the encoder knows them.
        old = self.words(ids.clamp(max=VOCABULARY - 1))
        new = self.added((ids - VOCABULARY).clamp(min=0))
        states = torch.where((ids >= VOCABULARY)[..., None], new, old)
        states = states + self.positions(places) + self.shapes(shapes) + self.gaps(gaps)
        states = self.dropout(self.norm(states))
        bias = ((1 - mask) * -10_000)[:, None, None, :].to(states.dtype)
        for layer in self.layers:
            states = layer(states, bias)
        result: Tensor = self.head(self.dropout(states))
        return result


def from_encoder(folder: Path, labels: int, parts: Sequence[Sequence[int]] = ()) -> TokenClassifier:
    """Start from the weights of a BERT encoder of this size in ``folder/model.safetensors``.

    ``parts`` names for each new piece the old ones that it was made of; it begins as their mean.
    """
    source: dict[str, Any] = load_file(str(folder / "model.safetensors"))
    source = {name.removeprefix("bert."): tensor for name, tensor in source.items()}
    network = TokenClassifier(labels, len(parts))
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
    if {name.split(".")[0] for name in missing} != _NEW:
        raise ValueError("the encoder has not the parts that are expected")
    for row, ids in enumerate(parts):
        network.added.weight.data[row] = network.words.weight.data[list(ids)].mean(dim=0)
    network.words.weight.requires_grad_(False)
    network.positions.weight.requires_grad_(False)
    return network


def begin_with(network: TokenClassifier, weights: Mapping[str, Tensor]) -> None:
    """Take over what an earlier run has learnt; labels and pieces that it did not know stay as they are."""
    for name, parameter in network.named_parameters():
        known = weights.get(name)
        if known is not None and known.shape[1:] == parameter.shape[1:] and len(known) <= len(parameter):
            parameter.data[: len(known)] = known
