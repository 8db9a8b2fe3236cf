"""The training loop: a few passes over the windows, with a state on disk from which a run goes on."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

import torch
from torch import Tensor, nn

from redaction.detection.entity_model import EntityModel
from redaction.training.examples import Example
from redaction.training.network import TokenClassifier
from redaction.training.windows import UNSCORED, Window, documents, windows

__all__ = ["batch_of", "batches", "train"]

_LOG = logging.getLogger(__name__)
BATCH = 16
ENCODER_RATE, NEW_RATE = 1.5e-4, 8e-4
_WARM_UP = 0.08
_AVERAGED = 0.997  # of the running mean of the weights stays at each step
NEW_PARTS = ("shapes", "gaps", "head", "added")
_SAVE_EVERY = 50
_CLS, _SEP = 101, 102


def batch_of(group: Sequence[Window]) -> tuple[dict[str, Tensor], Tensor]:
    """Return the inputs and the labels of some windows, padded to the longest."""
    length = max(len(window.labels) for window in group) + 2
    inputs = {
        name: torch.zeros(len(group), length, dtype=torch.long) for name in ("ids", "mask", "shapes", "gaps")
    }
    labels = torch.full((len(group), length), UNSCORED)
    for row, window in enumerate(group):
        size = len(window.labels)
        inputs["ids"][row, : size + 2] = torch.tensor([_CLS, *window.pieces.ids, _SEP])
        inputs["mask"][row, : size + 2] = 1
        inputs["shapes"][row, 1 : size + 1] = torch.tensor(window.pieces.shapes)
        inputs["gaps"][row, 1 : size + 1] = torch.tensor(window.pieces.gaps)
        labels[row, 1 : size + 1] = torch.tensor(window.labels)
    return inputs, labels


def batches(part: Sequence[Window], random: Random) -> list[Sequence[Window]]:
    """Return the windows in batches of like length, the batches in random order: less padding, less time."""
    groups: list[Sequence[Window]] = []
    for place in range(0, len(part), BATCH * 16):
        ordered = sorted(part[place : place + BATCH * 16], key=lambda window: len(window.labels))
        groups += [ordered[start : start + BATCH] for start in range(0, len(ordered), BATCH)]
    random.shuffle(groups)
    return groups


def train(
    network: TokenClassifier,
    corpora: Sequence[Example],
    tokenizer: EntityModel,
    state: Path,
    *,
    epochs: int,
    everything: bool,
    seed: int,
    rate: float = 1.0,
) -> None:
    """Train in place, ``rate`` times as fast as from the bare encoder.

    ``state`` is written every few steps, read if it exists, and left behind.
    """
    torch.manual_seed(seed)
    new = {name for name, _ in network.named_parameters() if name.split(".")[0] in NEW_PARTS}
    trained = [(name, p) for name, p in network.named_parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for name, p in trained if name not in new], "lr": rate * ENCODER_RATE},
            {"params": [p for name, p in trained if name in new], "lr": rate * NEW_RATE},
        ],
        weight_decay=0.01,
    )
    first = list(windows(documents(corpora, 0, everything=everything, seed=seed), tokenizer, 0, seed))
    total = epochs * len(batches(first, Random(seed)))  # noqa: S311
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (_WARM_UP * total), max(0.02, 1 - step / total))
    )
    loss_of = nn.CrossEntropyLoss(ignore_index=UNSCORED)
    done = _resume(state, network, optimizer, schedule)
    mean = {name: p.detach().clone() for name, p in network.named_parameters()}
    if done and "mean" in (kept := torch.load(state, weights_only=True)):
        mean = kept["mean"]
    network.train()
    step, started = 0, time.monotonic()
    for epoch in range(epochs):
        part = (
            first
            if not epoch
            else windows(documents(corpora, epoch, everything=everything, seed=seed), tokenizer, epoch, seed)
        )
        for group in batches(part, Random(seed + epoch)):  # noqa: S311 - an order, not a secret
            step += 1
            if step <= done:
                continue
            inputs, labels = batch_of(group)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                figures = network(**inputs)
            loss = loss_of(figures.float().flatten(0, 1), labels.flatten())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            # The mean of the last few hundred steps is a calmer network than the last one.
            share = 1 - min(_AVERAGED, step / (step + 10))
            with torch.no_grad():
                for name, parameter in trained:
                    mean[name].lerp_(parameter, share)
            if step % 10 == 0:
                pace = (time.monotonic() - started) / (step - done)
                _LOG.info(
                    "pass %d step %d of %d loss %.4f, %.2f s a step", epoch, step, total, loss.item(), pace
                )
            if step % _SAVE_EVERY == 0:
                _save(state, step, mean, network, optimizer, schedule)
    _save(state, step, mean, network, optimizer, schedule)
    network.load_state_dict(mean)


def _save(state: Path, step: int, mean: dict[str, Tensor], network: nn.Module, *parts: object) -> None:
    content = {"step": step, "mean": mean, "network": network.state_dict()}
    content |= {f"part{number}": part.state_dict() for number, part in enumerate(parts)}  # type: ignore[attr-defined]
    temporary = state.with_suffix(".new")
    torch.save(content, temporary)
    temporary.replace(state)


def _resume(state: Path, network: nn.Module, *parts: object) -> int:
    if not state.is_file():
        return 0
    content = torch.load(state, weights_only=True)
    network.load_state_dict(content["network"])
    for number, part in enumerate(parts):
        part.load_state_dict(content[f"part{number}"])  # type: ignore[attr-defined]
    return int(content["step"])
