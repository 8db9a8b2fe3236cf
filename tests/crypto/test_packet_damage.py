"""Ten thousand flipped bits and cuts: a damaged packet never opens, leaves nothing, and says why in a sentence."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from crypto.errors import CryptoError
from crypto.identity import Identity
from crypto.packet import PacketDraft, PacketFile, open_packet, seal

COUNSEL, PARTNER = Identity.generate("Counsel"), Identity.generate("Partner")


@pytest.fixture(scope="module")
def packet(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("packet") / "packet.age"
    # More than a chunk of 64 KiB, so that chunks can be lost, doubled and exchanged.
    files = [
        PacketFile("a.txt", b"PERSON-12-K7M2 agrees."),
        PacketFile("b.bin", random.Random(1).randbytes(150_000)),
    ]
    seal(path, files, PacketDraft(), sender=COUNSEL, recipients=[PARTNER.card])
    return path.read_bytes()


def _damaged(content: bytes, dice: random.Random) -> bytes:
    kind = dice.choice(["flip", "flip", "flip", "cut", "add", "lose", "swap"])
    place = dice.randrange(min(len(content), dice.choice([2_000, len(content)])))
    if kind == "cut":
        return content[:place]
    if kind == "add":
        return content[:place] + dice.randbytes(dice.choice([1, 16, 65_552])) + content[place:]
    if kind == "lose":
        return content[:place] + content[place + dice.choice([1, 16, 65_552]) :]
    if kind == "swap":
        size = dice.choice([1, 16, 65_552])
        first, second = content[place : place + size], content[place + size : place + 2 * size]
        return content[:place] + second + first + content[place + 2 * size :]
    return content[:place] + bytes([content[place] ^ 1 << dice.randrange(8)]) + content[place + 1 :]


def _try(packet: bytes, folder: Path, cases: int) -> None:
    dice = random.Random(cases)
    path, target = folder / "packet.age", folder / "opened"
    for _ in range(cases):
        damaged = _damaged(packet, dice)
        if damaged == packet:
            continue
        path.write_bytes(damaged)
        with pytest.raises(CryptoError) as caught:
            open_packet(path, target, identities=[PARTNER], senders=[COUNSEL.card])
        assert str(caught.value).endswith(".")
        assert caught.value.hint
        assert sorted(folder.iterdir()) == [path]


def test_a_damaged_packet_never_opens(packet: bytes, tmp_path: Path) -> None:
    _try(packet, tmp_path, 300)


@pytest.mark.slow
def test_ten_thousand_damaged_packets_never_open(packet: bytes, tmp_path: Path) -> None:
    _try(packet, tmp_path, 10_000)
