"""Every row of the catalogue is found by something, and is explained to a reviewer."""

from __future__ import annotations

from pathlib import Path

import redaction
from redaction.catalogue import entity_types
from redaction.detection.patterns import pattern_rows
from redaction.detection.recognizers import all_recognizers

# Found by the register, by the reader of code, by what reads pictures, by a policy's own types: where each name stands.
_ELSEWHERE = {
    "PROTECTED_TERM": "detection/settings.py",
    "PROTECTED_PASSAGE": "detection/register",
    "EXACT_ROW": "detection/register",
    "SOURCE_CODE": "detection/source_code.py",
    "CUSTOM": "detection/custom.py",
    "SIGNATURE_IMAGE": "documents/images",
    "FACE_IMAGE": "documents/images",
    "BARCODE": "documents/images",
}
# Numbers with check digits or rules of their own: each has a row with a validator.
_CHECKED = {
    "CREDIT_CARD", "IBAN_CODE", "ABA_ROUTING", "SWIFT_BIC", "CRYPTO_WALLET", "LEI", "SECURITY_ID", "US_SSN", "US_ITIN",
    "IN_AADHAAR", "IN_PAN", "IN_GSTIN", "UK_NINO", "UK_NHS", "ES_NIF", "FR_NIR", "PL_PESEL", "BR_CPF", "NPI", "DEA_NUMBER",
    "VIN", "IP_ADDRESS", "DEVICE_ID", "CAS_NUMBER", "CHEMICAL_STRUCTURE", "BIOSEQUENCE", "COORDINATES", "API_KEY", "PASSWORD",
}  # fmt: skip


def test_every_row_has_a_recognizer_or_a_stated_place() -> None:
    found = {name for recognizer in all_recognizers("en") for name in recognizer.supported_entities}
    root = Path(redaction.__file__).parent
    assert set(entity_types()) - found - set(_ELSEWHERE) == set()
    for name, place in _ELSEWHERE.items():
        path = root / place
        files = [path] if path.is_file() else list(path.rglob("*.py"))
        assert any(f'"{name}"' in file.read_text("utf-8") for file in files), name


def test_checked_numbers_have_a_validator() -> None:
    checked = {row.entity for row in pattern_rows("en") if row.validator is not None}
    assert _CHECKED - checked == set()


def test_every_row_explains_itself() -> None:
    rows = pattern_rows()
    assert [row.entity for row in rows if len(row.explanation) < 9 or not row.explanation[0].isupper()] == []
    assert {row.entity for row in rows} <= set(entity_types())
