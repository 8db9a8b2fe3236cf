"""Sealing and opening packets: what goes in comes out, and nothing else ever appears."""

from __future__ import annotations

import contextlib
import hashlib
import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto import age
from crypto.card import Card
from crypto.errors import (
    AgeError,
    BadSignature,
    CryptoError,
    DamagedPacket,
    ExpiredPacket,
    MixedRecipients,
    NotAddressedToUs,
    NotAPacket,
    NotForThisIdentity,
    TargetNotEmpty,
    UnknownSigner,
    UnsafeFileName,
    UnsealablePacket,
)
from crypto.identity import Identity
from crypto.packet import (
    PacketDraft,
    PacketFile,
    PacketKind,
    PacketWarning,
    inspect,
    open_packet,
    open_unsigned,
    peek,
    seal,
    verify_folder,
)

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
COUNSEL = Identity.generate("Counsel")
PARTNER = Identity.generate("Partner")
OTHER = Identity.generate("Other partner")
FILES = (
    PacketFile("contract PERSON-12-K7M2.docx", b"PK\x03\x04" + b"contract" * 9_000),
    PacketFile("tables/empty.csv", b""),
    PacketFile("Übersicht der Prüfung – 概要.txt", "über".encode()),
)


def _seal(target: Path, files: Sequence[PacketFile] = FILES, **changes: object) -> None:
    arguments: dict[str, object] = {
        "sender": COUNSEL,
        "recipients": [PARTNER.card],
        "instructions": "Review by Friday.",
    }
    draft = changes.pop("draft", PacketDraft(purpose="Review", created=NOW))
    seal(target, files, draft, **(arguments | changes))  # type: ignore[arg-type]


def _open(source: Path, target: Path, **changes: object) -> object:
    arguments: dict[str, object] = {
        "identities": [PARTNER],
        "senders": [OTHER.card, COUNSEL.card],
        "now": NOW,
    }
    return open_packet(source, target, **(arguments | changes))  # type: ignore[arg-type]


def _content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sealed") / "packet.age"
    _seal(path)
    return path


def test_files_survive_the_journey(sealed: Path, tmp_path: Path) -> None:
    opened = open_packet(
        sealed, tmp_path / "in", identities=[OTHER, PARTNER], senders=[COUNSEL.card], now=NOW
    )
    content = _content(tmp_path / "in")
    assert {file.name: file.content for file in FILES} == {
        name: data for name, data in content.items() if not name.startswith("_packet/")
    }
    assert opened.manifest.purpose == "Review"
    assert opened.sender == COUNSEL.card
    assert opened.manifest.return_to == COUNSEL.card
    assert opened.warnings == ()
    assert sorted(name for name in content if name.startswith("_packet/")) == [
        "_packet/README-PARTNER.txt",
        "_packet/SHA256SUMS",
        "_packet/manifest.json",
        "_packet/manifest.json.minisig",
        "_packet/manifest.json.mldsa65",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert (tmp_path / "in").stat().st_mode & 0o077 == 0


def test_peek_reads_the_manifest_and_writes_nothing(sealed: Path) -> None:
    peeked = peek(sealed, identities=[PARTNER], senders=[COUNSEL.card])
    assert [file.name for file in peeked.manifest.files] == [file.name for file in FILES]
    assert [path.name for path in sealed.parent.iterdir()] == [sealed.name]


def test_outline_needs_no_key(sealed: Path) -> None:
    outline = inspect(sealed)
    assert outline.recipients == (("mlkem768x25519", 1),)
    assert outline.post_quantum
    assert outline.size == sealed.stat().st_size


def test_a_return_answers_its_packet(sealed: Path, tmp_path: Path) -> None:
    first = peek(sealed, identities=[PARTNER], senders=[COUNSEL.card]).manifest
    draft = PacketDraft(kind=PacketKind.RETURN, in_reply_to=first.packet_id, created=NOW)
    _seal(tmp_path / "back.age", draft=draft, sender=PARTNER, recipients=[first.return_to])
    opened = open_packet(
        tmp_path / "back.age", tmp_path / "back", identities=[COUNSEL], senders=[PARTNER.card], now=NOW
    )
    assert opened.manifest.kind is PacketKind.RETURN
    assert opened.manifest.in_reply_to == first.packet_id
    with pytest.raises(UnsealablePacket):
        _seal(tmp_path / "x.age", draft=PacketDraft(kind=PacketKind.RETURN))


def test_the_same_content_gives_the_same_tar(tmp_path: Path) -> None:
    draft = PacketDraft(created=NOW)
    plain = []
    for name in ("a", "b"):
        _seal(tmp_path / name, draft=draft)
        out = io.BytesIO()
        with (tmp_path / name).open("rb") as stream:
            age.decrypt(stream, out, PARTNER.age_identities)
        plain.append(out.getvalue())
    # Only the ML-DSA signature is randomised.
    different = sum(one != two for one, two in zip(*plain, strict=True))
    assert 0 < different <= 3309


def test_classic_recipients_make_the_whole_packet_classic(tmp_path: Path) -> None:
    old = age.X25519Identity.generate()
    card = Card.from_age_recipient("Old partner", str(old.recipient))
    result = seal(tmp_path / "p", FILES, PacketDraft(), sender=COUNSEL, recipients=[PARTNER.card, card])
    assert result.warnings == (PacketWarning.CLASSIC_ENCRYPTION,)
    assert "future quantum computer" in result.warnings[0].sentence
    assert inspect(tmp_path / "p").recipients == (("X25519", 2),)
    opened = open_packet(tmp_path / "p", tmp_path / "in", identities=[PARTNER], senders=[COUNSEL.card])
    assert opened.warnings == (PacketWarning.CLASSIC_ENCRYPTION,)
    modern = Card.from_age_recipient("New", str(PARTNER.hybrid.recipient))
    with pytest.raises(MixedRecipients):
        seal(tmp_path / "q", FILES, PacketDraft(), sender=COUNSEL, recipients=[modern, card])
    with pytest.raises(MixedRecipients):
        seal(tmp_path / "q", FILES, PacketDraft(), sender=COUNSEL, recipients=[])
    assert not (tmp_path / "q").exists()


def test_strangers_are_named_by_words_only(sealed: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownSigner) as caught:
        _open(sealed, tmp_path / "in", senders=[OTHER.card, PARTNER.card])
    assert COUNSEL.fingerprint.phrase in str(caught.value)
    assert "Counsel" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_packet_for_others_does_not_open(sealed: Path, tmp_path: Path) -> None:
    with pytest.raises(NotForThisIdentity):
        _open(sealed, tmp_path / "in", identities=[OTHER])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"a result", b"manifest.json is what I worked on" * 40], ids=["none", "short", "long"]
)
def test_an_encrypted_file_that_is_no_packet_is_not_called_a_damaged_one(
    tmp_path: Path, content: bytes
) -> None:
    with (tmp_path / "result.age").open("wb") as stream:
        age.encrypt(io.BytesIO(content), stream, [PARTNER.hybrid.recipient])
    with pytest.raises(NotAPacket) as caught:
        _open(tmp_path / "result.age", tmp_path / "in")
    assert "--matter" in caught.value.hint
    assert [path.name for path in tmp_path.iterdir()] == ["result.age"]


def test_a_packet_sealed_again_to_someone_else_is_refused(sealed: Path, tmp_path: Path) -> None:
    plain = io.BytesIO()
    with sealed.open("rb") as stream:
        age.decrypt(stream, plain, PARTNER.age_identities)
    plain.seek(0)
    with (tmp_path / "again.age").open("wb") as stream:
        age.encrypt(plain, stream, [OTHER.hybrid.recipient])
    with pytest.raises(NotAddressedToUs):
        _open(tmp_path / "again.age", tmp_path / "in", identities=[OTHER])
    with pytest.raises(NotAddressedToUs):
        peek(tmp_path / "again.age", identities=[OTHER], senders=[COUNSEL.card])
    assert not (tmp_path / "in").exists()


def test_expiry(tmp_path: Path) -> None:
    _seal(tmp_path / "p", draft=PacketDraft(created=NOW, expires=NOW + timedelta(days=1)))
    with pytest.raises(ExpiredPacket, match="2026-11-24T12:00:00Z"):
        _open(tmp_path / "p", tmp_path / "in", now=NOW + timedelta(days=1))
    assert not (tmp_path / "in").exists()
    _open(tmp_path / "p", tmp_path / "in", now=NOW + timedelta(hours=23))
    with pytest.raises(UnsealablePacket):
        _seal(tmp_path / "q", draft=PacketDraft(created=NOW, expires=NOW))


def test_nothing_is_overwritten(sealed: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "mine.txt").write_text("mine")
    with pytest.raises(TargetNotEmpty):
        _open(sealed, tmp_path / "in")
    assert _content(tmp_path) == {"in/mine.txt": b"mine"}
    with pytest.raises(TargetNotEmpty):
        _seal(tmp_path / "in" / "mine.txt")
    (tmp_path / "empty").mkdir()
    _open(sealed, tmp_path / "empty")
    assert (tmp_path / "empty" / "_packet").is_dir()


class _StoppedError(Exception):
    pass


@pytest.mark.parametrize("step", range(1, 8))
def test_stopping_leaves_nothing(sealed: Path, tmp_path: Path, step: int) -> None:
    calls = iter(range(1, 100))

    def stop() -> None:
        if next(calls) == step:
            raise _StoppedError

    with pytest.raises(_StoppedError):
        _seal(tmp_path / "p", check_cancelled=stop)
    assert list(tmp_path.iterdir()) == []
    calls = iter(range(1, 100))
    with pytest.raises(_StoppedError):
        _open(sealed, tmp_path / "in", check_cancelled=stop if step < 5 else _raise_stopped)
    assert list(tmp_path.iterdir()) == []


def _raise_stopped() -> None:
    raise _StoppedError


def test_progress_ends_at_one(tmp_path: Path) -> None:
    seen: list[float] = []
    _seal(tmp_path / "p", progress=lambda done, _message: seen.append(done))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


@pytest.mark.parametrize("on_disk", [True, False])
def test_a_file_has_to_be_the_one_that_was_checked(tmp_path: Path, on_disk: bool) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"first")
    content = path if on_disk else b"first"
    _seal(tmp_path / "p", [PacketFile("a.txt", content, hashlib.sha256(b"first").hexdigest())])
    assert (tmp_path / "p").exists()
    with pytest.raises(UnsealablePacket, match="changed while"):
        _seal(tmp_path / "q", [PacketFile("a.txt", content, hashlib.sha256(b"other").hexdigest())])
    assert not (tmp_path / "q").exists()


def test_a_file_that_changes_while_it_is_sealed_stops_the_seal(tmp_path: Path) -> None:
    path = tmp_path / "growing.txt"
    path.write_bytes(b"first")
    calls = iter(range(100))

    def grow() -> None:
        if next(calls) == 2:
            path.write_bytes(b"other")

    with pytest.raises(UnsealablePacket, match="changed while"):
        _seal(tmp_path / "p", [PacketFile("a.txt", path)], check_cancelled=grow)
    assert [entry.name for entry in tmp_path.iterdir()] == ["growing.txt"]


@pytest.mark.parametrize(
    "name",
    [
        "../escape.txt",
        "/etc/passwd",
        "a//b",
        "a/./b",
        "",
        "C:evil",
        "back\\slash",
        "nul.txt",
        "COM1",
        "dotted.",
        " spaced",
        "new\nline",
        "_packet/manifest.json",
        "_PACKET/x",
        "zero\u200bwidth",
        "bidi\u202etxt",
        "e\u0301.txt",
        "-rf",
        "a" * 241,
        "/".join("abcdefghi"),
        "\ud800",
    ],
)
def test_unsafe_names_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnsafeFileName) as caught:
        _seal(tmp_path / "p", [PacketFile(name, b"x")])
    assert not name.strip() or len(name) < 4 or name not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("names", [("a", "a"), ("a", "A"), ("straße", "STRASSE"), ("a", "a/b"), ("A/b", "a")])
def test_names_that_meet_are_refused(tmp_path: Path, names: tuple[str, str]) -> None:
    with pytest.raises(UnsafeFileName):
        _seal(tmp_path / "p", [PacketFile(name, b"x") for name in names])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_flipped_bit_goes_unnoticed(sealed: Path, tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(sealed.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    (tmp_path / "bad.age").write_bytes(content)
    with pytest.raises(CryptoError):
        _open(tmp_path / "bad.age", tmp_path / "in")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.age"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_truncation_or_addition_goes_unnoticed(sealed: Path, tmp_path: Path, data: st.DataObject) -> None:
    content = sealed.read_bytes()
    if data.draw(st.booleans()):
        content = content[: data.draw(st.integers(0, len(content) - 1))]
    else:
        content += data.draw(st.binary(min_size=1, max_size=100))
    (tmp_path / "bad.age").write_bytes(content)
    with pytest.raises(AgeError):
        _open(tmp_path / "bad.age", tmp_path / "in")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.age"]


def _plain_tar(sealed: Path) -> bytes:
    plain = io.BytesIO()
    with sealed.open("rb") as stream:
        age.decrypt(stream, plain, PARTNER.age_identities)
    return plain.getvalue()


def _seal_tar(content: bytes, target: Path) -> None:
    with target.open("wb") as stream:
        age.encrypt(io.BytesIO(content), stream, [PARTNER.hybrid.recipient])


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_byte_inside_the_encryption_is_malleable(
    sealed: Path, tmp_path: Path, data: st.DataObject
) -> None:
    """A recipient who seals the content again to the same recipients cannot change a byte of it."""
    content = bytearray(_plain_tar(sealed))
    # Half of the changes go to headers and papers, the rest anywhere.
    border = len(content) if data.draw(st.booleans()) else 60_000
    place = data.draw(st.integers(0, border - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    _seal_tar(bytes(content), tmp_path / "bad.age")
    with pytest.raises(CryptoError):
        _open(tmp_path / "bad.age", tmp_path / "in")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.age"]


def test_extra_and_missing_members_are_refused(sealed: Path, tmp_path: Path) -> None:
    content = _plain_tar(sealed)
    block = content[:512]
    for changed in (
        content + bytes(512),
        content[:-512],
        content[:-1024],
        content[:-1024] + block + bytes(1024),
    ):
        _seal_tar(changed, tmp_path / "bad.age")
        with pytest.raises(DamagedPacket):
            _open(tmp_path / "bad.age", tmp_path / "in")
        assert not (tmp_path / "in").exists()


def test_verify_folder_tells_what_changed(sealed: Path, tmp_path: Path) -> None:
    _open(sealed, tmp_path / "in")
    assert verify_folder(tmp_path / "in", [COUNSEL.card]).intact
    (tmp_path / "in" / FILES[0].name).write_bytes(b"worked on")
    (tmp_path / "in" / "tables" / "empty.csv").unlink()
    (tmp_path / "in" / "new.txt").symlink_to("elsewhere")
    result = verify_folder(tmp_path / "in", [COUNSEL.card])
    assert not result.intact
    assert result.changed == (FILES[0].name,)
    assert result.missing == ("tables/empty.csv",)
    assert result.added == ("new.txt",)
    assert result.unchanged == (FILES[2].name,)
    with pytest.raises(UnknownSigner):
        verify_folder(tmp_path / "in", [PARTNER.card])
    manifest = tmp_path / "in" / "_packet" / "manifest.json"
    manifest.write_bytes(manifest.read_bytes().replace(b'"Review"', b'"Permit"'))
    with pytest.raises(BadSignature):
        verify_folder(tmp_path / "in", [COUNSEL.card])
    manifest.unlink()
    with pytest.raises(DamagedPacket):
        verify_folder(tmp_path / "in", [COUNSEL.card])


def test_both_signatures_are_needed(sealed: Path, tmp_path: Path) -> None:
    _open(sealed, tmp_path / "in")
    other = tmp_path / "in" / "_packet" / "manifest.json.mldsa65"
    content = (tmp_path / "in" / "_packet" / "manifest.json").read_bytes()
    other.write_bytes(OTHER.mldsa.sign(content, context=b"kpo-vault manifest v1"))
    with pytest.raises(BadSignature, match="ML-DSA"):
        verify_folder(tmp_path / "in", [COUNSEL.card])


def test_large_files_from_disk_stream(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(b"0123456789abcdef" * (1 << 18) + b"tail")
    result = seal(
        tmp_path / "p",
        [PacketFile("large.bin", path)],
        PacketDraft(),
        sender=COUNSEL,
        recipients=[PARTNER.card],
    )
    assert result.size == (tmp_path / "p").stat().st_size
    _open(tmp_path / "p", tmp_path / "in", now=None)
    assert (tmp_path / "in" / "large.bin").read_bytes() == path.read_bytes()


def test_a_sender_under_another_name_is_pointed_out(tmp_path: Path) -> None:
    _seal(tmp_path / "p", sender=COUNSEL.renamed("Somebody else"))
    opened = open_packet(
        tmp_path / "p", tmp_path / "in", identities=[PARTNER], senders=[COUNSEL.card], now=NOW
    )
    assert opened.warnings == (PacketWarning.RENAMED_SENDER,)
    assert opened.sender.name == "Counsel"


@pytest.mark.parametrize(
    "paper", ["manifest.json", "manifest.json.minisig", "SHA256SUMS", "README-PARTNER.txt"]
)
def test_every_paper_is_bound(sealed: Path, tmp_path: Path, paper: str) -> None:
    _open(sealed, tmp_path / "in")
    path = tmp_path / "in" / "_packet" / paper
    content = path.read_bytes()
    for place in range(0, len(content), max(1, len(content) // 40)):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        with pytest.raises(CryptoError):
            verify_folder(tmp_path / "in", [COUNSEL.card])
    path.write_bytes(content)
    assert verify_folder(tmp_path / "in", [COUNSEL.card]).intact


def test_a_signature_of_someone_else_is_refused(sealed: Path, tmp_path: Path) -> None:
    _open(sealed, tmp_path / "in")
    papers = tmp_path / "in" / "_packet"
    comment = COUNSEL.minisign.public_key.verify(
        (papers / "manifest.json").read_bytes(), (papers / "manifest.json.minisig").read_bytes()
    )
    forged = OTHER.minisign.sign(
        (papers / "manifest.json").read_bytes(),
        trusted_comment=comment,
        untrusted_comment="KPO Vault packet manifest",
    )
    (papers / "manifest.json.minisig").write_bytes(forged)
    with pytest.raises(BadSignature, match="minisign"):
        verify_folder(tmp_path / "in", [COUNSEL.card])


def test_what_cannot_be_written_is_not_sealed(tmp_path: Path) -> None:
    for draft in (
        PacketDraft(purpose="tab\tbell\x07"),
        PacketDraft(purpose="x" * 3000),
        PacketDraft(packet_id="1"),
    ):
        with pytest.raises(UnsealablePacket):
            _seal(tmp_path / "p", draft=draft)
    for files in ([], [PacketFile("folder", tmp_path)]):
        with pytest.raises(UnsealablePacket):
            _seal(tmp_path / "p", files)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("armor", [False, True])
def test_a_plain_age_file_opens_whole_or_not_at_all(tmp_path: Path, armor: bool) -> None:
    content = bytes(200_000)
    with (tmp_path / "result.age").open("wb") as stream:
        age.encrypt(io.BytesIO(content), stream, [COUNSEL.x25519.recipient], armor=armor)
    open_unsigned(tmp_path / "result.age", tmp_path / "result", identities=[PARTNER, COUNSEL])
    assert (tmp_path / "result").read_bytes() == content
    (tmp_path / "cut.age").write_bytes((tmp_path / "result.age").read_bytes()[:-70])
    with pytest.raises(AgeError):
        open_unsigned(tmp_path / "cut.age", tmp_path / "cut", identities=[COUNSEL])
    with pytest.raises(TargetNotEmpty):
        open_unsigned(tmp_path / "result.age", tmp_path / "result", identities=[COUNSEL])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cut.age", "result", "result.age"]


@pytest.mark.parametrize("ended", ["sender", "recipient"])
def test_nothing_is_sealed_with_a_card_that_has_ended(tmp_path: Path, ended: str) -> None:
    end = datetime(2027, 1, 1, tzinfo=UTC)
    lasting = Identity.generate("Lasting")
    ending = Identity.generate("Ending", created=datetime(2026, 1, 1, tzinfo=UTC), expires=end)
    sender, recipient = (ending, lasting) if ended == "sender" else (lasting, ending)
    for created, sound in ((end - timedelta(seconds=1), True), (end, False)):
        target = tmp_path / f"{sound}.age"
        with contextlib.nullcontext() if sound else pytest.raises(UnsealablePacket, match="has ended"):
            seal(
                target,
                [PacketFile("a.txt", b"a")],
                PacketDraft(created=created),
                sender=sender,
                recipients=[recipient.card],
            )
        assert target.exists() == sound
