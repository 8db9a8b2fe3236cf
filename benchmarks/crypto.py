"""Encrypting, sealing and signing beside age, minisign and pyrage on the same machine in the same run.

    python benchmarks/crypto.py [--size 1024] [--rounds 3] [--pyrage PYTHON]

The best of a few rounds counts, and all programs take turns. Set TMPDIR to a folder in memory to leave the disk out, and
start it with `taskset -c 0` to see one thread beside one thread. ``--pyrage`` names the interpreter of an environment
in which pyrage is installed; a peer that is absent is left out, and the table says so.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.pop(0)  # this file's own folder, in which it would be found as the package it measures

from crypto import age
from crypto.identity import Identity
from crypto.lanes import available_lanes
from crypto.packet import PacketDraft, PacketFile, open_packet, seal

MIB = 1 << 20
SIGNED = 64  # MiB; minisign holds the whole file in memory
_PYRAGE = """
import sys, time, pyrage
action, source, target, key = sys.argv[1:]
started = time.perf_counter()
if action == "encrypt":
    pyrage.encrypt_file(source, target, [pyrage.x25519.Recipient.from_str(key)])
else:
    pyrage.decrypt_file(source, target, [pyrage.x25519.Identity.from_str(key)])
print(time.perf_counter() - started)
"""


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def run(*arguments: str | Path) -> None:
    subprocess.run([str(argument) for argument in arguments], check=True, capture_output=True)


def pyrage_seconds(python: str, action: str, source: Path, target: Path, key: str) -> float:
    """Return what the call itself takes, without the start of its interpreter."""
    done = subprocess.run(
        [python, "-c", _PYRAGE, action, str(source), str(target), key],
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout)


class Bench:
    """The files and keys of one run, and the work to time: name -> seconds of one round."""

    def __init__(self, folder: Path, size: int, pyrage: str | None) -> None:
        self.folder = folder
        self.plain = folder / "plain"
        with self.plain.open("wb") as file:
            for _ in range(size // MIB):
                file.write(os.urandom(MIB))
        (folder / "part").write_bytes(os.urandom(SIGNED * MIB))
        self.hybrid = age.HybridIdentity.generate()
        self.x25519 = age.X25519Identity.generate()
        self.counsel, self.partner = Identity.generate("Counsel"), Identity.generate("Partner")
        self.pyrage = pyrage
        self.has_age = shutil.which("age") is not None
        (folder / "key").write_text(self.x25519.to_text() + "\n", encoding="ascii")

    def ours(self, key: age.HybridIdentity | age.X25519Identity, name: str) -> tuple[float, float]:
        def encrypt() -> None:
            with self.plain.open("rb") as source, (self.folder / name).open("wb") as target:
                age.encrypt(source, target, [key.recipient])

        def decrypt() -> None:
            with (self.folder / name).open("rb") as source, (self.folder / "back").open("wb") as target:
                age.decrypt(source, target, [key])

        return timed(encrypt), timed(decrypt)

    def packet(self) -> tuple[float, float]:
        target, folder = self.folder / "packet.age", self.folder / "opened"
        files = [PacketFile("document-01.bin", self.plain)]
        there = timed(
            lambda: seal(
                target,
                files,
                PacketDraft(),
                sender=self.counsel,
                recipients=[self.partner.card],
                overwrite=True,
            )
        )
        home = timed(
            lambda: open_packet(target, folder, identities=[self.partner], senders=[self.counsel.card])
        )
        shutil.rmtree(folder)
        return there, home

    def age_program(self) -> tuple[float, float]:
        target, back = self.folder / "theirs.age", self.folder / "back"
        there = timed(lambda: run("age", "-r", str(self.x25519.recipient), "-o", target, self.plain))
        home = timed(lambda: run("age", "-d", "-i", self.folder / "key", "-o", back, target))
        return there, home

    def pyrage_library(self) -> tuple[float, float]:
        assert self.pyrage is not None
        target, back = self.folder / "pyrage.age", self.folder / "back"
        there = pyrage_seconds(self.pyrage, "encrypt", self.plain, target, str(self.x25519.recipient))
        return there, pyrage_seconds(self.pyrage, "decrypt", target, back, self.x25519.to_text())

    def minisign_program(self) -> tuple[float, float]:
        key, public, part = (self.folder / name for name in ("minisign.key", "minisign.pub", "part"))
        if not key.exists():
            run("minisign", "-G", "-W", "-f", "-s", key, "-p", public)
        there = timed(lambda: run("minisign", "-S", "-s", key, "-m", part))
        return there, timed(lambda: run("minisign", "-V", "-p", public, "-m", part))

    def ours_minisign(self) -> tuple[float, float]:
        secret, made = self.counsel.minisign, b""

        def sign() -> None:
            nonlocal made
            made = secret.sign((self.folder / "part").read_bytes(), trusted_comment="benchmark")

        there = timed(sign)
        home = timed(lambda: secret.public_key.verify((self.folder / "part").read_bytes(), made))
        return there, home

    def work(self) -> dict[str, Callable[[], tuple[float, float]]]:
        found: dict[str, Callable[[], tuple[float, float]]] = {}
        if self.has_age:
            found["age program, X25519"] = self.age_program
        else:
            print("age: not installed, left out")
        if self.pyrage:
            found["pyrage, X25519"] = self.pyrage_library
        else:
            print("pyrage: no environment named with --pyrage, left out")
        if shutil.which("minisign"):
            found["minisign program (64 MiB)"] = self.minisign_program
        else:
            print("minisign: not installed, left out")
        found["crypto.minisign (64 MiB)"] = self.ours_minisign
        found["crypto.age, X25519"] = lambda: self.ours(self.x25519, "classic.age")
        found["crypto.age, post-quantum"] = lambda: self.ours(self.hybrid, "hybrid.age")
        found["packet: hash, sign, seal / open, check"] = self.packet
        return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=int, default=1024, help="MiB")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pyrage", metavar="PYTHON", help="an interpreter that can import pyrage")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), options.size * MIB, options.pyrage)
        work = bench.work()
        best = {name: (float("inf"), float("inf")) for name in work}
        for _ in range(options.rounds):
            for name, once in work.items():
                there, home = once()
                best[name] = (min(best[name][0], there), min(best[name][1], home))
    print(
        f"\n{options.size} MiB of random bytes, best of {options.rounds}, Python {platform.python_version()}, "
        f"threads: {available_lanes()}\n"
    )
    print(f"{'':<40}{'there':>12}{'home':>12}{'ratio to the program':>24}")
    for name, (there, home) in best.items():
        signed = "minisign" in name
        base = best.get("minisign program (64 MiB)" if signed else "age program, X25519")
        size = SIGNED if signed else options.size
        rates = f"{size / there:>7.0f} MiB/s{size / home:>6.0f} MiB/s"
        ratio = f"{base[0] / there:>12.2f} / {base[1] / home:.2f}" if base else "-"
        print(f"{name:<40}{rates}{ratio:>22}")
    # The signed file is read at once; encryption streams.
    print(f"\npeak memory of this program: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10} MiB")


if __name__ == "__main__":
    main()
