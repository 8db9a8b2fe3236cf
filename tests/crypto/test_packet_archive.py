"""The archive inside a packet and the folders around it: one spelling, nothing hostile, nothing left behind."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.errors import DamagedPacket, TargetNotEmpty, UnsafeFileName
from crypto.file_names import check_file_name
from crypto.packet.staging import new_file, new_folder, remove_leftovers, scratch_folder
from crypto.packet.tar import BLOCK, TarReader, TarWriter


class _Source(io.BytesIO):
    def read_piece(self, limit: int, /) -> memoryview:
        return memoryview(self.read(min(limit, 1000)))


def _tar(members: dict[str, bytes]) -> bytes:
    sink = io.BytesIO()
    writer = TarWriter(sink)
    for name, content in members.items():
        writer.add(name, content)
    writer.finish()
    return sink.getvalue()


def _read(content: bytes, names: list[str]) -> dict[str, bytes]:
    reader = TarReader(_Source(content))
    found = {name: reader.read_all(name, limit=1 << 20) for name in names}
    reader.finish()
    return found


_names = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=150).filter(
    lambda name: "/" not in name and name not in (".", "..")
)


@given(st.dictionaries(_names, st.binary(max_size=2000), min_size=1, max_size=5))
@settings(deadline=None)
def test_members_survive_and_any_tar_reads_them(members: dict[str, bytes]) -> None:
    content = _tar(members)
    assert len(content) % BLOCK == 0
    assert _read(content, list(members)) == members
    with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as archive:
        infos = archive.getmembers()
        assert [info.name for info in infos] == [name.rstrip("/") for name in members]
        assert all(info.isreg() and info.uid == info.gid == 0 and info.mode == 0o644 for info in infos)
        for info in infos:
            file = archive.extractfile(info)
            assert file is not None and file.read() == members[info.name]


@given(data=st.data())
@settings(max_examples=300, deadline=None)
def test_no_other_bytes_are_accepted(data: st.DataObject) -> None:
    content = bytearray(_tar({"a": b"x" * 700, "files/ü": b"y"}))
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        found = _read(bytes(content), ["a", "files/ü"])
    except DamagedPacket:
        return
    # What the manifest's hashes cover is not the archive's business.
    assert BLOCK <= place < BLOCK + 700 or found["files/ü"] != b"y"


def _foreign(kind: bytes, name: str = "a", link: str = "") -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, link
        info.mtime = 946_684_800
        archive.addfile(info)
    return sink.getvalue()


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE]
)
def test_links_folders_and_devices_are_refused(kind: bytes) -> None:
    with pytest.raises(DamagedPacket):
        _read(_foreign(kind, link="/etc/passwd" if kind in (b"1", b"2") else ""), ["a"])


def test_other_names_sizes_and_ends_are_refused() -> None:
    content = _tar({"a": b"x"})
    with pytest.raises(DamagedPacket):
        _read(content, ["b"])
    with pytest.raises(DamagedPacket):
        _read(content, ["a", "a"])
    with pytest.raises(DamagedPacket):
        TarReader(_Source(content)).expect("a", limit=0)
    for bad in (
        content[:-1],
        content[: 2 * BLOCK],
        content + b"\0",
        b"",
        bytes(BLOCK),
        _tar({"a": b"x", "b": b""}),
    ):
        with pytest.raises(DamagedPacket):
            _read(bad, ["a"])


def test_a_writer_keeps_its_word() -> None:
    writer = TarWriter(io.BytesIO())
    writer.begin("a", 2)
    writer.write(b"x")
    with pytest.raises(ValueError, match="incomplete"):
        writer.finish()
    with pytest.raises(ValueError, match="incomplete"):
        writer.begin("b", 0)
    with pytest.raises(ValueError, match="longer"):
        writer.write(b"yz")


@given(st.text(max_size=30))
def test_a_safe_name_stays_in_its_folder(name: str) -> None:
    try:
        check_file_name(name)
    except UnsafeFileName:
        return
    path = Path("/folder").joinpath(*name.split("/"))
    assert os.path.normpath(path) == str(path)
    assert path.is_relative_to("/folder") and path != Path("/folder")


def test_failures_leave_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), new_file(tmp_path / "a") as file:
        file.write(b"half")
        raise KeyboardInterrupt
    with pytest.raises(KeyboardInterrupt), new_folder(tmp_path / "b") as folder:
        (folder / "half").write_bytes(b"half")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    with pytest.raises(TargetNotEmpty), new_file(tmp_path / "a") as file:
        file.write(b"ours")
        (tmp_path / "a").write_bytes(b"theirs")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"theirs")]
    with new_file(tmp_path / "a", overwrite=True) as file:
        file.write(b"ours")
    assert (tmp_path / "a").read_bytes() == b"ours"


@pytest.mark.skipif(
    sys.platform == "win32", reason="a killed process is asked for by its number on POSIX only"
)
def test_the_next_run_removes_what_a_crash_left(tmp_path: Path) -> None:
    script = (
        "import os, pathlib, sys\n"
        "from crypto.packet.staging import new_file, new_folder\n"
        "with new_file(pathlib.Path('a')) as file, new_folder(pathlib.Path('b')) as folder:\n"
        "    (folder / 'half').write_bytes(b'half')\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    root = str(Path(__file__).parents[2])
    killed = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env={"PYTHONPATH": root}, check=False
    )
    assert killed.returncode == -9
    assert len(list(tmp_path.iterdir())) == 2
    with new_file(tmp_path / "kept"):
        remove_leftovers(tmp_path)
        assert len(list(tmp_path.iterdir())) == 1  # our own is in use
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_leftovers_are_known_by_machine_process_and_age(tmp_path: Path) -> None:
    with scratch_folder(tmp_path) as ours:
        machine = ours.name.split("-")[2]
        earlier = f".kpo-vault-{machine}-{os.getpid()}-{16 * 'a'}.partial"  # our number, before we had it
        elsewhere = f".kpo-vault-{8 * '0'}-1-{16 * 'b'}.partial"
        elsewhere_old = f".kpo-vault-{8 * '0'}-1-{16 * 'c'}.partial"
        for name in (earlier, elsewhere, elsewhere_old, ".kpo-vault-notes.partial"):
            (tmp_path / name).mkdir()
        os.utime(tmp_path / elsewhere_old, (0, 0))
        remove_leftovers(tmp_path)
        left = {path.name for path in tmp_path.iterdir()}
        assert left == {ours.name, elsewhere, ".kpo-vault-notes.partial"}
