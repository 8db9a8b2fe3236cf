"""Word pieces for languages that the encoder's vocabulary cuts into crumbs.

The encoder has read English: a Spanish word of its vocabulary's making is three or four pieces that mean nothing. Common
words of the training texts become pieces of their own; each begins as the mean of the pieces that it was made of.
Words that are written with a capital, names above all, are not taken.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer

from redaction.training.examples import Example

__all__ = ["base_tokenizer", "new_pieces", "parts_of", "write_tokenizer"]

_LEAST_DOCUMENTS = 3
_LEAST_LETTERS = 4
_MOST = 6000


def base_tokenizer(base: Path) -> Tokenizer:
    """Return the encoder's own tokenizer."""
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def new_pieces(examples: Iterable[Example], tokenizer: Tokenizer) -> list[str]:
    """Return the common words in small letters that the tokenizer cuts, the most frequent first."""
    uses: Counter[str] = Counter()
    documents: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for example in examples:
        seen = set()
        for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(example.text):
            if len(word) < _LEAST_LETTERS or not word.isalpha():
                continue
            plain = tokenizer.normalizer.normalize_str(word)
            if word[0].isupper():
                capital[plain] += 1
                continue
            uses[plain] += 1
            seen.add(plain)
        documents.update(seen)
    common = [word for word in uses if documents[word] >= _LEAST_DOCUMENTS and capital[word] < uses[word]]
    cut = [word for word in common if word.isascii() and len(parts_of(word, tokenizer)) > 1]
    return sorted(cut, key=lambda word: (-uses[word], word))[:_MOST]


def parts_of(word: str, tokenizer: Tokenizer) -> list[int]:
    """The pieces that a tokenizer cuts a word into."""
    ids: list[int] = tokenizer.encode(word, add_special_tokens=False).ids
    return ids


def write_tokenizer(base: Path, target: Path, added: Iterable[str]) -> None:
    """Write the encoder's own tokenizer with more pieces, without the lengths that it was packed with."""
    content = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))
    content["truncation"] = content["padding"] = None
    vocabulary = content["model"]["vocab"]
    for word in added:
        vocabulary.setdefault(word, len(vocabulary))
    target.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
