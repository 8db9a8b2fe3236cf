"""A real cluster of two workers on this machine, with TLS and certificates made here."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from crypto.kdf import FLOOR
from kpo_vault.errors import UsageError
from kpo_vault.policy import load_policy
from kpo_vault.workflow.batch import ClusterEngine, PoolEngine, Status, TlsFiles, run_batch, sources_in
from kpo_vault.workflow.batch.engines import Engine, Job
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.workers import Shared
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm
from redaction.errors import ProcessingStopped

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

ROOT = Path(__file__).parents[2]
PASSPHRASE = "correct horse battery"
TERMS = ("Norvane Castings", "Project Heliotrope")


@dataclass(frozen=True)
class Cluster:
    address: str
    tls: TlsFiles


def start(folder: Path) -> Iterator[Cluster]:
    """Start a scheduler and two workers of one thread, and end them when the iterator goes on.

    The scheduler chooses its port: one found free beforehand may be taken by then, or be that of a worker that is
    connecting to it.
    """
    tls = _certificates(folder)
    address_file = folder / "scheduler.json"
    files = ["--tls-ca-file", tls.authority, "--tls-cert", tls.certificate, "--tls-key", tls.key]
    running: list[subprocess.Popen[bytes]] = []
    with (folder / "log.txt").open("wb") as log:

        def dask(role: str, *options: object) -> None:
            command = [sys.executable, "-m", "dask", role, *options, "--no-dashboard", *files]
            words = [str(word) for word in command]
            running.append(subprocess.Popen(words, env=_environment(), stdout=log, stderr=log))

        try:
            dask(
                "scheduler", "--protocol", "tls", "--host", "127.0.0.1", "--port", "0",
                "--scheduler-file", address_file,
            )  # fmt: skip
            address = _written(address_file, running[0])
            for n in range(2):
                dask(
                    "worker", address, "--no-nanny", "--nthreads", "1",
                    "--local-directory", folder / f"worker {n}",
                )  # fmt: skip
            yield Cluster(address, tls)
        finally:
            for process in running:
                process.kill()  # confined children of the workers end with them
                process.wait(timeout=60)


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION": "true",
        "DASK_DISTRIBUTED__WORKER__MEMORY__SPILL": "false",
        "DASK_DISTRIBUTED__WORKER__MEMORY__TARGET": "false",
        "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "false",
        "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "500ms",
        "OMP_NUM_THREADS": "1",
    }


def _written(address_file: Path, scheduler: subprocess.Popen[bytes]) -> str:
    """Wait until the scheduler listens and has written where: Python takes seconds to start on a busy machine."""
    while scheduler.poll() is None:
        with contextlib.suppress(FileNotFoundError, json.JSONDecodeError):  # not yet, or not yet whole
            return str(json.loads(address_file.read_bytes())["address"])
        time.sleep(0.05)
    raise AssertionError((address_file.parent / "log.txt").read_text())


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    yield from start(tmp_path_factory.mktemp("cluster"))


@pytest.fixture(scope="module")
def engine(cluster: Cluster) -> Iterator[ClusterEngine]:
    opened = connected(cluster, workers=2)
    yield opened
    opened.close()


def connected(cluster: Cluster, workers: int) -> ClusterEngine:
    """Connect, and go on when that many workers are there; what the cluster printed tells why they are not."""
    printed = cluster.tls.authority.with_name("log.txt")
    deadline = time.monotonic() + 120
    while True:
        try:
            opened = ClusterEngine(cluster.address, cluster.tls)
            break
        except UsageError as error:
            if time.monotonic() > deadline:
                raise AssertionError(f"{error}\n{printed.read_text()}") from error
    while opened.workers < workers:
        assert time.monotonic() < deadline, printed.read_text()
        time.sleep(0.05)
    return opened


def _certificates(folder: Path) -> TlsFiles:
    """Make an authority and one certificate of it for this machine."""
    now = datetime.datetime.now(datetime.UTC)

    def name(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    def pem(key: ec.EllipticCurvePrivateKey) -> bytes:
        return key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )

    def builder(subject: str, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(name(subject))
            .issuer_name(name("authority"))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=2))
        )

    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority = builder("authority", authority_key).add_extension(
        x509.BasicConstraints(ca=True, path_length=None), critical=True
    )
    own = builder("node", key).add_extension(
        x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
    )
    files = TlsFiles(folder / "ca.pem", folder / "node.pem", folder / "node.key")
    files.authority.write_bytes(
        authority.sign(authority_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    )
    files.certificate.write_bytes(
        own.sign(authority_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    )
    files.key.write_bytes(pem(key))
    return files


def _double(number: int) -> int:
    return 2 * number


def _sum(values: tuple[int, ...], number: int) -> int:
    return sum(values) + number


def _end() -> None:
    os._exit(3)


def test_jobs_come_back_with_shared_values(engine: ClusterEngine) -> None:
    values = Shared((1, 2, 3))
    answers = dict(engine.run(Job(n, _sum, (values, n)) for n in range(20)))
    assert answers == {n: 6 + n for n in range(20)}


def test_a_crash_is_one_answer_and_the_worker_stays(engine: ClusterEngine) -> None:
    answers = dict(engine.run([Job(0, _double, (4,)), Job(1, _end, ()), Job(2, _double, (5,))]))
    assert isinstance(answers.pop(1), ProcessingStopped)
    assert answers == {0: 8, 2: 10}


def test_a_batch_is_the_same_on_the_cluster(engine: ClusterEngine, tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    folder.mkdir()
    for number in range(10):
        (folder / f"{number}.txt").write_text(f"Note {number} on {TERMS[number % 2]}.", encoding="utf-8")
    register = Register(tuple(ProtectedTerm(term) for term in TERMS))
    outputs = []
    pool = PoolEngine(1)
    with Session.create(tmp_path / "home", PASSPHRASE, "Counsel", cost=FLOOR) as session:
        new_matter(session, "M1")
        engines: list[Engine] = [engine, pool]
        for number, chosen in enumerate(engines):
            out = tmp_path / f"out {number}"
            report = run_batch(
                session, "M1", sources_in([folder]), out, load_policy("terms-only"), register, chosen
            )
            assert len(report.with_status(Status.WRITTEN)) == 10
            outputs.append({path.name: path.read_bytes() for path in out.iterdir()})
            for path in (session.home / "batches").rglob("*"):
                if path.is_file():
                    path.unlink()
    pool.close()
    assert outputs[0] == outputs[1]
    assert not [text for text in outputs[0].values() for term in TERMS if term.encode() in text]


def test_nothing_but_tls_is_spoken(cluster: Cluster) -> None:
    with pytest.raises(UsageError, match="TLS only"):
        ClusterEngine(cluster.address.replace("tls", "tcp"), cluster.tls)
