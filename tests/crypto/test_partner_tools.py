"""A partner with nothing but age, tar, minisign and sha256sum opens, checks and answers a packet by its readme."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crypto import age
from crypto.card import Card
from crypto.identity import Identity
from crypto.minisign import MinisignPublicKey, MinisignSecretKey
from crypto.packet import PacketDraft, PacketFile, seal

MISSING = [
    tool for tool in ("age", "age-keygen", "minisign", "tar", "sha256sum", "sh") if not shutil.which(tool)
]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")

COUNSEL = Identity.generate("Counsel & Co")
LONG_NAME = "a name of more than one hundred characters " * 3 + "end.txt"
FILES = {
    "contract PERSON-12-K7M2.docx": b"PK" + bytes(range(256)) * 400,
    "sub/empty.csv": b"",
    "概要 – Übersicht.txt": "über".encode(),
    LONG_NAME: b"long",
}


def _run(*command: str, cwd: Path, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(cwd)}
    return subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, check=False, env=environment)


@pytest.fixture
def partner(tmp_path: Path) -> Path:
    """A folder with the partner's key and the packet, sealed to it."""
    _run("age-keygen", "-o", "YOUR-KEY.txt", cwd=tmp_path)
    recipient = _run("age-keygen", "-y", "YOUR-KEY.txt", cwd=tmp_path).stdout.decode().strip()
    card = Card.from_age_recipient("Partner", recipient)
    files = [PacketFile(name, content) for name, content in FILES.items()]
    draft = PacketDraft(created=datetime(2026, 11, 23, tzinfo=UTC))
    seal(
        tmp_path / "PACKET-FILE",
        files,
        draft,
        sender=COUNSEL,
        recipients=[card],
        instructions="Please hurry.",
    )
    return tmp_path


def _commands(readme: str, heading: str) -> str:
    section = readme.split(heading)[1].split("\n\n")
    blocks = [block for block in section if block.startswith("    ")]
    return "set -e\n" + blocks[0].replace("\n    ", "\n").strip() + "\n"


def test_the_readme_does_what_it_says(partner: Path) -> None:
    # The readme's own first commands bring it out of the packet; they are the same for every packet.
    unpack = "age -d -i YOUR-KEY.txt -o packet.tar PACKET-FILE\nmkdir packet\ntar -xf packet.tar -C packet\ncd packet\n"
    done = _run("sh", "-c", "set -e\n" + unpack, cwd=partner)
    assert (done.returncode, done.stderr) == (0, b"")
    packet = partner / "packet"
    readme = (packet / "README-PARTNER.txt").read_text()
    assert _commands(readme, "1. DECRYPT") == "set -e\n" + unpack
    assert "Please hurry." in readme
    assert {name: (packet / "files" / name).read_bytes() for name in FILES} == FILES

    signed = _run("sh", "-c", _commands(readme, "2. CHECK WHO SENT IT"), cwd=packet)
    assert signed.returncode == 0, signed.stderr
    assert b"Signature and comment signature verified" in signed.stdout

    unchanged = _commands(readme, "3. CHECK THAT NOTHING")
    done = _run("sh", "-c", unchanged, cwd=packet)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().count(": OK") == 3 + len(FILES)

    (packet / "result.docx").write_bytes(b"result")
    answer = _commands(readme, "5. RETURN").replace("RESULT", "result.docx")
    assert _run("sh", "-c", answer, cwd=packet).returncode == 0
    plain = io.BytesIO()
    with (packet / "result.docx.age").open("rb") as stream:
        age.decrypt(stream, plain, COUNSEL.age_identities)
    assert plain.getvalue() == b"result"

    (packet / "files" / "sub" / "empty.csv").write_bytes(b"changed")
    assert _run("sh", "-c", unchanged, cwd=packet).returncode != 0
    sums = (packet / "SHA256SUMS").read_bytes()
    (packet / "SHA256SUMS").write_bytes(sums[: sums.rindex(b"\n", 0, -1) + 1])
    (packet / "files" / "sub" / "empty.csv").write_bytes(b"")
    assert _run("sh", "-c", unchanged, cwd=packet).returncode != 0


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072, 1_200_000])
@pytest.mark.parametrize("armor", [False, True])
def test_age_opens_ours_and_we_open_its(tmp_path: Path, size: int, armor: bool) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    content = content[:size]
    identity = age.X25519Identity.generate()
    (tmp_path / "key").write_text(identity.to_text() + "\n")
    ours = io.BytesIO()
    age.encrypt(io.BytesIO(content), ours, [identity.recipient], armor=armor)
    assert _run("age", "-d", "-i", "key", cwd=tmp_path, stdin=ours.getvalue()).stdout == content
    options = ["-a"] if armor else []
    theirs = _run("age", *options, "-r", str(identity.recipient), cwd=tmp_path, stdin=content).stdout
    plain = io.BytesIO()
    age.decrypt(io.BytesIO(theirs), plain, [identity])
    assert plain.getvalue() == content


def test_minisign_verifies_ours_and_we_verify_its(tmp_path: Path) -> None:
    key = MinisignSecretKey.generate()
    content = b"content\x00\xff" * 1000
    (tmp_path / "file").write_bytes(content)
    (tmp_path / "file.minisig").write_bytes(key.sign(content, trusted_comment="größer 123"))
    public = str(key.public_key)
    assert public.startswith("RW")
    done = _run("minisign", "-V", "-Q", "-m", "file", "-P", public, cwd=tmp_path)
    assert (done.returncode, done.stdout.decode()) == (0, "größer 123\n")
    _run("minisign", "-G", "-W", "-p", "their.pub", "-s", "their.key", cwd=tmp_path)
    done = _run("minisign", "-S", "-s", "their.key", "-m", "file", "-t", "hello", cwd=tmp_path, stdin=b"\n")
    assert done.returncode == 0, done.stderr
    theirs = MinisignPublicKey.parse((tmp_path / "their.pub").read_text().splitlines()[1])
    assert theirs.verify(content, (tmp_path / "file.minisig").read_bytes()) == "hello"
