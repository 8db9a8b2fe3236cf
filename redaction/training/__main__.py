"""``python -m redaction.training --corpora DIR --base DIR --out DIR``: trains, quantises, measures, writes the model."""

from __future__ import annotations

import argparse
import hashlib
import logging
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Make the model; everything that decides the result is named on the command line or in this package."""
    parser = argparse.ArgumentParser(prog="python -m redaction.training", description=__doc__)
    parser.add_argument(
        "--corpora", type=Path, required=True, help="folder with the corpora's JSONL files and gold_dev"
    )
    parser.add_argument(
        "--base",
        type=Path,
        required=True,
        help="folder with the encoder's model.safetensors and tokenizer.json",
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="folder for model.onnx, tokenizer.json, labels.json"
    )
    parser.add_argument(
        "--state", type=Path, help="file that a broken-off run goes on from (default: OUT/../training.state)"
    )
    parser.add_argument("--begin", type=Path, help="state of an earlier run whose weights are begun with")
    parser.add_argument("--epochs", type=int, default=4, help="passes over the corpora")
    parser.add_argument("--rate", type=float, default=1.0, help="lower, to go on from an earlier run")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument(
        "--everything",
        action="store_true",
        help="learn from the held-out documents too, once they were measured",
    )
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)

    import torch  # noqa: PLC0415 - --help must work without the extra

    from redaction.detection.entity_model import EntityModel  # noqa: PLC0415
    from redaction.training.corpora import LANGUAGES, held_out, read_corpora  # noqa: PLC0415
    from redaction.training.examples import LABELS  # noqa: PLC0415
    from redaction.training.export import write_labels, write_weights  # noqa: PLC0415
    from redaction.training.learning import train  # noqa: PLC0415
    from redaction.training.measuring import THRESHOLDS, report  # noqa: PLC0415
    from redaction.training.network import begin_with, from_encoder  # noqa: PLC0415
    from redaction.training.pieces import base_tokenizer, new_pieces, parts_of, write_tokenizer  # noqa: PLC0415

    torch.set_num_threads(options.threads)
    base_sha256 = hashlib.sha256((options.base / "model.safetensors").read_bytes()).hexdigest()
    corpora = list(read_corpora(options.corpora))
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = base_tokenizer(options.base)
    foreign = [e for e in corpora if e.source in LANGUAGES and not held_out(e.source, e.id)]
    added = new_pieces(foreign, tokenizer)
    write_tokenizer(options.base, options.out / "tokenizer.json", added)
    write_labels(options.out, THRESHOLDS, base_sha256=base_sha256)
    network = from_encoder(options.base, len(LABELS), [parts_of(word, tokenizer) for word in added])
    if options.begin:
        earlier = torch.load(options.begin, weights_only=True)
        begin_with(network, earlier.get("mean", earlier["network"]))
    state = options.state or options.out.parent / "training.state"
    train(
        network,
        corpora,
        EntityModel(options.out),
        state,
        epochs=options.epochs,
        everything=options.everything,
        seed=options.seed,
        rate=options.rate,
    )
    write_weights(network, options.out / "model.onnx")
    write_labels(options.out, THRESHOLDS, base_sha256=base_sha256)
    sys.stdout.write(report(EntityModel(options.out), corpora))
    return 0


if __name__ == "__main__":
    sys.exit(main())
