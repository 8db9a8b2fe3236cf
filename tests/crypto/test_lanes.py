"""Work on two threads gives what one thread gives, in the same order, errors included."""

from __future__ import annotations

import hashlib
import io
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import age, lanes
from crypto.errors import DamagedPayload

KEY = age.X25519Identity.generate()


@pytest.fixture(params=[1, 2])
def lane_count(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(lanes, "available_lanes", lambda: request.param)
    return request.param


def test_results_come_in_the_order_of_the_calls(lane_count: int) -> None:
    first_may_end = threading.Event()
    work: lanes.InOrder[int] = lanes.InOrder()

    def slow() -> int:
        if lane_count > 1:
            first_may_end.wait(10)
        return 0

    def quick(number: int) -> int:
        first_may_end.set()
        return number

    work.submit(slow)
    for number in range(1, 4):
        work.submit(quick, number)
    assert list(work.rest()) == [0, 1, 2, 3]


def test_an_error_stands_where_its_result_would(lane_count: int) -> None:
    work: lanes.InOrder[float] = lanes.InOrder()
    for number in (2, 0, 1):
        work.submit(lambda divisor: 2 / divisor, number)
    results = work.rest()
    assert next(results) == 1
    with pytest.raises(ZeroDivisionError):
        next(results)


def test_few_results_wait(lane_count: int) -> None:
    work: lanes.InOrder[int] = lanes.InOrder()
    taken = []
    for number in range(20):
        work.submit(int, number)
        taken += work.due()
        assert len(taken) >= number - 3
    assert [*taken, *work.rest()] == list(range(20))


def test_what_is_relayed_is_delivered_one_at_a_time_in_order(lane_count: int) -> None:
    work: lanes.InOrder[int] = lanes.InOrder()
    delivered: list[int] = []
    busy = threading.Lock()

    def deliver(number: int) -> int:
        assert busy.acquire(blocking=False)
        delivered.append(number)
        busy.release()
        return -number

    def make(number: int) -> int:
        # The even ones take long, so that the odd ones are ready before their turn.
        return sum(range(200_000 if number % 2 == 0 else 1)) * 0 + number

    results = []
    for number in range(40):
        work.relay(make, deliver, number)
        results += work.due()
    assert [*results, *work.rest()] == [-number for number in range(40)]
    assert delivered == list(range(40))


def test_nothing_is_delivered_after_a_failure(lane_count: int) -> None:
    work: lanes.InOrder[int] = lanes.InOrder()
    delivered: list[int] = []

    def deliver(number: int) -> int:
        if number == 2:
            raise OSError("full")
        delivered.append(number)
        return number

    for number in range(4):
        work.relay(int, deliver, number)
    results = work.rest()
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(OSError, match="full"):
        next(results)
    assert delivered == [0, 1]


class FullDisk(io.BytesIO):
    """Takes a megabyte."""

    def write(self, data: bytes | memoryview, /) -> int:  # type: ignore[override]
        if self.tell() + memoryview(data).nbytes > 1 << 20:
            raise OSError(28, "No space left on device")
        return super().write(data)


def test_a_full_disk_is_told_by_writing(lane_count: int) -> None:
    with pytest.raises(OSError, match="No space"):
        age.encrypt(io.BytesIO(bytes(6 << 20)), FullDisk(), [KEY.recipient])
    sealed = io.BytesIO()
    age.encrypt(io.BytesIO(bytes(6 << 20)), sealed, [KEY.recipient])
    sealed.seek(0)
    with pytest.raises(OSError, match="No space"):
        age.decrypt(sealed, FullDisk(), [KEY])


def test_a_stop_in_the_middle_leaves_a_file_that_can_be_closed(lane_count: int, tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int) -> None:
        if done > 2 << 20:
            raise StoppedError

    sealed = io.BytesIO()
    age.encrypt(io.BytesIO(bytes(8 << 20)), sealed, [KEY.recipient])
    sealed.seek(0)
    for number, run in enumerate(
        (
            lambda target: age.encrypt(io.BytesIO(bytes(8 << 20)), target, [KEY.recipient], progress=stop),
            lambda target: age.decrypt(sealed, target, [KEY], progress=stop),
        )
    ):
        with pytest.raises(StoppedError), (tmp_path / str(number)).open("wb") as target:
            run(target)
        assert (tmp_path / str(number)).stat().st_size < 8 << 20


@given(st.lists(st.integers(0, 300_000), max_size=12))
def test_a_hash_aside_is_the_hash(sizes: list[int]) -> None:
    aside, plain = lanes.HashAside(), hashlib.sha256()
    for number, size in enumerate(sizes):
        piece = bytes([number]) * size
        aside.update(piece)
        plain.update(piece)
    assert aside.hexdigest() == plain.hexdigest()


@pytest.mark.parametrize("size", [0, 1, 65_536, 524_287, 524_288, 524_289, 3 << 20, (3 << 20) + 5])
@pytest.mark.parametrize("step", [65_536, 100_003, 1 << 20])
def test_files_of_any_size_survive_both_ways(lane_count: int, size: int, step: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    content = content[:size]
    sealed = io.BytesIO()
    writer = age.AgeWriter(sealed, [KEY.recipient])
    for start in range(0, size, step):
        writer.write(bytearray(content[start : start + step]))
    writer.finish()
    back = io.BytesIO()
    age.decrypt(io.BytesIO(sealed.getvalue()), back, [KEY])
    assert back.getvalue() == content


def test_what_is_written_may_change_afterwards(lane_count: int) -> None:
    sealed = io.BytesIO()
    writer = age.AgeWriter(sealed, [KEY.recipient])
    buffer = bytearray(b"a" * (2 << 20))
    writer.write(buffer)
    buffer[:] = b"b" * (2 << 20)
    writer.finish()
    back = io.BytesIO()
    age.decrypt(io.BytesIO(sealed.getvalue()), back, [KEY])
    assert back.getvalue() == b"a" * (2 << 20)


def test_damage_shows_after_what_came_before_it(lane_count: int) -> None:
    sealed = io.BytesIO()
    age.encrypt(io.BytesIO(bytes(4 << 20)), sealed, [KEY.recipient])
    damaged = bytearray(sealed.getvalue())
    damaged[-(1 << 20)] ^= 1
    back = io.BytesIO()
    with pytest.raises(DamagedPayload):
        age.decrypt(io.BytesIO(bytes(damaged)), back, [KEY])
    assert 2 << 20 < len(back.getvalue()) < 4 << 20
