"""The C2SP test kit of the age format, where the corpora are at hand."""

from __future__ import annotations

import hashlib
import io
import zlib
from pathlib import Path

import pytest

from crypto import age
from crypto.errors import (
    AgeError,
    DamagedArmor,
    DamagedHeader,
    DamagedHeaderMac,
    DamagedPayload,
    NotForThisIdentity,
)

VECTORS = Path(__file__).parents[3] / "shared" / "corpora" / "age_testkit"
NAMES = sorted(path.name for path in VECTORS.iterdir()) if VECTORS.is_dir() else []
EXPECTED: dict[str, type[AgeError]] = {
    "armor failure": DamagedArmor,
    "header failure": DamagedHeader,
    "HMAC failure": DamagedHeaderMac,
    "no match": NotForThisIdentity,
    "payload failure": DamagedPayload,
}


def _read_vector(name: str) -> tuple[dict[str, list[str]], bytes]:
    head, _, content = (VECTORS / name).read_bytes().partition(b"\n\n")
    fields: dict[str, list[str]] = {}
    for line in head.decode().splitlines():
        key, _, value = line.partition(": ")
        fields.setdefault(key, []).append(value)
    if fields.get("compressed") == ["zlib"]:
        content = zlib.decompress(content)
    return fields, content


@pytest.mark.skipif(not NAMES, reason="../shared/corpora/age_testkit is absent")
def test_the_kit_is_complete() -> None:
    assert len(NAMES) == 143


@pytest.mark.parametrize("name", NAMES or [pytest.param("", marks=pytest.mark.skip("no age_testkit"))])
def test_vector(name: str) -> None:
    fields, content = _read_vector(name)
    identities: list[age.Identity] = [age.parse_identity(text) for text in fields.get("identity", [])]
    identities += [age.ScryptIdentity(text) for text in fields.get("passphrase", [])]
    plain = io.BytesIO()
    expected = fields["expect"][0]
    if expected == "success":
        age.decrypt(io.BytesIO(content), plain, identities)
        assert hashlib.sha256(plain.getvalue()).hexdigest() == fields["payload"][0]
    else:
        with pytest.raises(AgeError) as caught:
            age.decrypt(io.BytesIO(content), plain, identities)
        assert isinstance(caught.value, EXPECTED[expected])
        # The kit also says how much a lenient reader may release before a payload failure; ours may release less.
        assert "payload" in fields or not plain.getvalue()
