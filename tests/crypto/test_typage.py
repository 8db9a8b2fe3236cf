"""Files exchanged both ways with typage, the TypeScript age of age's author, where node and the package are there.

Set NODE_PATH to a folder with ``age-encryption`` in it (``npm install age-encryption``); a global install is found.
"""

from __future__ import annotations

import base64
import functools
import io
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from crypto import age
from crypto.errors import AgeError

SIZES = (0, 1, 65_535, 65_536, 65_537, 200_000)
PASSPHRASE = "correct horse battery"
WORK_FACTOR = 10  # log2 N: typage's scrypt is JavaScript

# Reads [module, jobs] as JSON; a job is [kind, key, bytes in base64, armor]; answers with bytes or null for each.
PROGRAM = """
import { readFileSync } from "node:fs";
const [module, jobs] = JSON.parse(readFileSync(0, "utf8"));
const age = await import(module);
const answers = [];
for (const [kind, key, text, armor] of jobs) {
  const input = Buffer.from(text, "base64");
  try {
    let output;
    if (kind === "generate") {
      const identity = key === "x25519" ? await age.generateX25519Identity() : await age.generateHybridIdentity();
      output = Buffer.from(identity + " " + (await age.identityToRecipient(identity)));
    } else if (kind === "recipient") {
      output = Buffer.from(await age.identityToRecipient(key));
    } else if (kind === "encrypt") {
      const encrypter = new age.Encrypter();
      if (key.startsWith("age1")) {
        encrypter.addRecipient(key);
      } else {
        encrypter.setPassphrase(key);
        encrypter.setScryptWorkFactor(10);
      }
      output = await encrypter.encrypt(new Uint8Array(input));
      if (armor) output = Buffer.from(age.armor.encode(output));
    } else {
      const decrypter = new age.Decrypter();
      if (key.startsWith("AGE-SECRET-KEY-")) decrypter.addIdentity(key);
      else decrypter.addPassphrase(key);
      output = await decrypter.decrypt(armor ? age.armor.decode(input.toString()) : new Uint8Array(input));
    }
    answers.push(Buffer.from(output).toString("base64"));
  } catch (error) {
    answers.push(null);
  }
}
process.stdout.write(JSON.stringify(answers));
"""


@functools.cache
def _module() -> str:
    """Return the package's entry file, empty if node or the package is absent."""
    if shutil.which("node") is None:
        return ""
    folders = os.environ.get("NODE_PATH", "").split(os.pathsep)
    if npm := shutil.which("npm"):
        done = subprocess.run([npm, "root", "-g"], capture_output=True, text=True, check=False, timeout=60)
        folders.append(done.stdout.strip())
    found = (Path(folder) / "age-encryption" / "dist" / "index.js" for folder in folders if folder)
    return next((str(path.resolve()) for path in found if path.is_file()), "")


@pytest.fixture(autouse=True)
def _typage() -> None:
    if not _module():
        pytest.skip("node with the package age-encryption (typage) is absent; NODE_PATH may name its folder")


def _run(*jobs: tuple[str, str, bytes, bool]) -> list[bytes | None]:
    rows: list[Any] = [[kind, key, base64.b64encode(data).decode(), armor] for kind, key, data, armor in jobs]
    done = subprocess.run(
        ["node", "--input-type=module", "-e", PROGRAM],
        input=json.dumps([Path(_module()).as_uri(), rows]),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [None if answer is None else base64.b64decode(answer) for answer in json.loads(done.stdout)]


def _content(size: int) -> bytes:
    return (bytes(range(256)) * (size // 256 + 1))[:size]


def _encrypt(content: bytes, recipient: age.Recipient, armor: bool) -> bytes:
    sealed = io.BytesIO()
    age.encrypt(io.BytesIO(content), sealed, [recipient], armor=armor)
    return sealed.getvalue()


def _decrypt(sealed: bytes, identity: age.Identity) -> bytes:
    plain = io.BytesIO()
    age.decrypt(io.BytesIO(sealed), plain, [identity])
    return plain.getvalue()


@pytest.mark.parametrize("kind", ["x25519", "hybrid", "passphrase"])
def test_files_are_exchanged_both_ways(kind: str) -> None:
    recipient: age.Recipient
    identity: age.Identity
    if kind == "passphrase":
        recipient, identity = age.ScryptRecipient(PASSPHRASE, WORK_FACTOR), age.ScryptIdentity(PASSPHRASE)
        their_recipient = their_identity = PASSPHRASE
    else:
        key = age.X25519Identity.generate() if kind == "x25519" else age.HybridIdentity.generate()
        recipient, identity = key.recipient, key
        their_recipient, their_identity = str(key.recipient), key.to_text()
    cases = [(size, armor) for size in SIZES for armor in (False, True)]
    opened = _run(
        *(
            ("decrypt", their_identity, _encrypt(_content(size), recipient, armor), armor)
            for size, armor in cases
        )
    )
    assert opened == [_content(size) for size, _ in cases]
    sealed = _run(*(("encrypt", their_recipient, _content(size), armor) for size, armor in cases))
    for (size, _), file in zip(cases, sealed, strict=True):
        assert file is not None
        assert _decrypt(file, identity) == _content(size)


def test_keys_are_exchanged_both_ways() -> None:
    ours = [age.X25519Identity.generate(), age.HybridIdentity.generate()]
    told = _run(*(("recipient", key.to_text(), b"", False) for key in ours))
    assert told == [str(key.recipient).encode() for key in ours]
    for made in _run(("generate", "x25519", b"", False), ("generate", "hybrid", b"", False)):
        assert made is not None
        identity, recipient = made.decode().split()
        parsed = age.parse_identity(identity)
        assert parsed.to_text() == identity
        assert str(parsed.recipient) == recipient == str(age.parse_recipient(recipient))


def test_both_refuse_what_was_changed_or_cut() -> None:
    key = age.HybridIdentity.generate()
    (theirs,) = _run(("encrypt", str(key.recipient), _content(70_000), False))
    assert theirs is not None
    ours = _encrypt(_content(70_000), key.recipient, armor=False)
    for file in (theirs, ours):
        step = len(file) // 40
        damaged = [
            file[:place] + bytes([file[place] ^ 1]) + file[place + 1 :] for place in range(0, len(file), step)
        ]
        damaged += [file[:place] for place in range(0, len(file), step)]
        assert set(_run(*(("decrypt", key.to_text(), each, False) for each in damaged))) == {None}
        for each in damaged:
            with pytest.raises(AgeError):
                _decrypt(each, key)
