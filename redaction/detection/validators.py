"""Rules that tell an identifier from a number that only looks like one; pattern files name them.

Each validator takes the value as written and returns whether it can be that identifier.
"""

from __future__ import annotations

import ipaddress
import math
import re
from collections import Counter
from collections.abc import Callable, Mapping
from types import MappingProxyType

from redaction.detection import checksums as ck
from redaction.detection import national_numbers as nn

Validator = Callable[[str], bool]

_COUNTRIES_WORDS = (
    "AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH "
    "CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GF GG GH "
    "GI GL GM GN GP GQ GR GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR "
    "KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA "
    "NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK "
    "SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN "
    "VU WF WS XK YE YT ZA ZM ZW XS EU"
)
_COUNTRIES = frozenset(_COUNTRIES_WORDS.split())


def card(value: str) -> bool:
    """A payment card: issuer prefix, length and Luhn."""
    digits = ck.compact(value)
    return ck.is_digits(digits, 13, 14, 15, 16, 17, 18, 19) and digits[0] in "23456" and ck.luhn(digits)


def iban(value: str) -> bool:
    """An IBAN: ISO 13616, MOD 97-10 over the rotated value."""
    text = ck.compact(value)
    return 15 <= len(text) <= 34 and text[:2] in _COUNTRIES and ck.mod97(text[4:] + text[:4])


def bic(value: str) -> bool:
    """A BIC: four letters, a country, two or five more (ISO 9362)."""
    text = value.strip()
    return len(text) in (8, 11) and text[4:6] in _COUNTRIES


def aba(value: str) -> bool:
    """A routing number: Federal Reserve prefix and weights 3-7-1."""
    digits = ck.compact(value)
    if not ck.is_digits(digits, 9) or digits == "0" * 9:
        return False
    prefix = int(digits[:2])
    known = prefix <= 12 or 21 <= prefix <= 32 or 61 <= prefix <= 72 or prefix == 80
    return known and ck.weighted(digits, (3, 7, 1, 3, 7, 1, 3, 7, 1)) % 10 == 0


def lei(value: str) -> bool:
    """A legal entity identifier: 20 places, MOD 97-10 (ISO 17442)."""
    return len(ck.compact(value)) == 20 and ck.mod97(value)


def isin(value: str) -> bool:
    """An ISIN: country, and Luhn over the expanded letters (ISO 6166)."""
    text = ck.compact(value)
    if len(text) != 12 or text[:2] not in _COUNTRIES or not text.isalnum() or not text.isascii():
        return False
    return ck.luhn("".join(str(int(character, 36)) for character in text))


def cusip(value: str) -> bool:
    """A CUSIP: nine places with the modulus-10-double-add-double digit."""
    text = ck.compact(value)
    if len(text) != 9 or not text[8].isdigit() or not re.fullmatch(r"[0-9A-Z*@#]{9}", text):
        return False
    return (10 - ck.security_sum(text[:8]) % 10) % 10 == int(text[8])


def sedol(value: str) -> bool:
    """A SEDOL: seven places without vowels, weights 1-3-1-7-3-9-1."""
    text = ck.compact(value)
    if not re.fullmatch(r"[0-9B-DF-HJ-NP-TV-Z]{6}[0-9]", text):
        return False
    numbers = (int(character, 36) for character in text)
    return sum(n * w for n, w in zip(numbers, (1, 3, 1, 7, 3, 9, 1), strict=True)) % 10 == 0


def ssn(value: str) -> bool:
    """A US social security number: no area 000, 666 or 900-999, no group 00, no serial 0000."""
    digits = ck.compact(value)
    if not ck.is_digits(digits, 9) or digits in ("078051120", "219099999", "123456789"):
        return False
    return (
        digits[:3] not in ("000", "666") and digits[0] != "9" and digits[3:5] != "00" and digits[5:] != "0000"
    )


def itin(value: str) -> bool:
    """A US individual taxpayer number: 9xx and a group of the ranges that the IRS assigns."""
    digits = ck.compact(value)
    if not ck.is_digits(digits, 9) or digits[0] != "9":
        return False
    group = int(digits[3:5])
    return 50 <= group <= 65 or 70 <= group <= 88 or 90 <= group <= 92 or 94 <= group <= 99


def npi(value: str) -> bool:
    """A US provider identifier: Luhn with the prefix 80840 (45 CFR 162.406)."""
    digits = ck.compact(value)
    return ck.is_digits(digits, 10) and digits[0] in "12" and ck.luhn("80840" + digits)


def dea(value: str) -> bool:
    """A DEA registration: two letters (or a letter and 9) and the 1-3-5 / 2-4-6 sum."""
    text = ck.compact(value)
    if not re.fullmatch(r"[A-Z][A-Z9][0-9]{7}", text):
        return False
    return ck.weighted(text[2:8], (1, 2, 1, 2, 1, 2)) % 10 == int(text[8])


def vin(value: str) -> bool:
    """A North American VIN with its check digit (49 CFR 565.15), 17 places without I, O, Q."""
    text = ck.compact(value)
    if not re.fullmatch(r"[0-9A-HJ-NPR-Z]{17}", text):
        return False
    letters = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    rest = sum(int(letters.get(c, c)) * w for c, w in zip(text, weights, strict=True)) % 11
    return text[8] == ("X" if rest == 10 else str(rest))


def cas(value: str) -> bool:
    """A CAS registry number: the last digit is the sum of digit times place from the right, modulo 10."""
    digits = ck.compact(value)
    if not ck.is_digits(digits, 5, 6, 7, 8, 9, 10):
        return False
    return sum(int(d) * (i + 1) for i, d in enumerate(reversed(digits[:-1]))) % 10 == int(digits[-1])


def aadhaar(value: str) -> bool:
    """An Aadhaar number: 12 digits, not starting with 0 or 1, Verhoeff."""
    digits = ck.compact(value)
    return ck.is_digits(digits, 12) and digits[0] not in "01" and ck.verhoeff(digits)


def pan(value: str) -> bool:
    """An Indian PAN: the fourth letter is the kind of holder."""
    return bool(re.fullmatch(r"[A-Z]{3}[ABCFGHLJPTK][A-Z][0-9]{4}[A-Z]", ck.compact(value)))


def gstin(value: str) -> bool:
    """An Indian GSTIN: state code, PAN, mod 36."""
    text = ck.compact(value)
    return len(text) == 15 and text[:2].isdigit() and pan(text[2:12]) and ck.mod36(text)


def nino(value: str) -> bool:
    """A UK national insurance number without the prefixes that are never given out."""
    text = ck.compact(value)
    match = re.fullmatch(r"([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[0-9]{6}[A-D]?", text)
    return bool(match) and text[:2] not in ("BG", "GB", "NK", "KN", "TN", "NT", "ZZ")


def nif(value: str) -> bool:
    """A Spanish NIF or NIE: the letter is the number modulo 23."""
    text = ck.compact(value)
    match = re.fullmatch(r"([XYZ]?)([0-9]{7,8})([A-Z])", text)
    if not match or len(text) != 9:
        return False
    number = int({"X": "0", "Y": "1", "Z": "2"}.get(match[1], "") + match[2])
    return "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23] == match[3]


def nir(value: str) -> bool:
    """A French NIR: 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18."""
    text = ck.compact(value)
    if not re.fullmatch(r"[1-478][0-9]{4}(?:[0-9]{2}|2[AB])[0-9]{8}", text):
        return False
    number = int(text[:13].replace("2A", "19").replace("2B", "18"))
    return 97 - number % 97 == int(text[13:])


def pesel(value: str) -> bool:
    """A Polish PESEL: weights 1-3-7-9 and a possible month."""
    digits = ck.compact(value)
    if (
        not ck.is_digits(digits, 11)
        or not 1 <= int(digits[2:4]) % 20 <= 12
        or not 1 <= int(digits[4:6]) <= 31
    ):
        return False
    return ck.weighted(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)) % 10 == 0


def cpf(value: str) -> bool:
    """A Brazilian CPF: two check digits modulo 11."""
    digits = ck.compact(value)
    if not ck.is_digits(digits, 11) or len(set(digits)) == 1:
        return False
    first = ck.weighted(digits[:9], range(10, 1, -1)) * 10 % 11 % 10
    second = ck.weighted(digits[:10], range(11, 1, -1)) * 10 % 11 % 10
    return digits[9:] == f"{first}{second}"


def imei(value: str) -> bool:
    """An IMEI: 15 digits with Luhn (3GPP TS 23.003)."""
    digits = ck.compact(value)
    return ck.is_digits(digits, 15) and ck.luhn(digits)


def wallet(value: str) -> bool:
    """A Bitcoin address in Base58Check or bech32, or an Ethereum address by its shape."""
    if value.startswith("0x"):
        return True
    return ck.bech32(value) if value.lower().startswith(("bc1", "tb1", "ltc1")) else ck.base58check(value)


def mrz(value: str) -> bool:
    """Machine-readable lines: TD3 lines with one right check digit, or a name line with fillers."""
    lines = [line for line in value.split() if line]
    if not any("<<" in line for line in lines):
        return False
    data = [line for line in lines if re.match(r"[A-Z0-9<]{9}[0-9]", line) and not line.startswith("P<")]
    return not data or any(ck.mrz_check(line[:9], line[9]) for line in data)


def ip(value: str) -> bool:
    """An address or network that names something: not the wildcard, loopback or a netmask."""
    address = value.partition("/")[0].strip("[]")
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    plain = value.startswith("255.") or parsed.is_unspecified or parsed.is_loopback
    return not plain and not (parsed.version == 6 and len(address) < 6)


def latitude_longitude(value: str) -> bool:
    """Two numbers in the ranges of latitude and longitude."""
    numbers = [abs(float(n)) for n in re.findall(r"\d+(?:\.\d+)?", value)]
    if len(numbers) > 3:
        return numbers[0] <= 90 and numbers[len(numbers) // 2] <= 180
    return len(numbers) == 2 and numbers[0] <= 90 and numbers[1] <= 180


def entropy(value: str) -> bool:
    """A random-looking token: over 3.2 bits for each character, with letters and digits."""
    text = value.strip("\"'")
    if len(text) < 16 or not re.search(r"\d", text) or not re.search(r"[A-Za-z]", text):
        return False
    return -sum(n / len(text) * math.log2(n / len(text)) for n in Counter(text).values()) > 3.2


def smiles(value: str) -> bool:
    """A SMILES string: ring closures and brackets are balanced, and it has a bond, branch or bracket atom."""
    if value.count("(") != value.count(")") or value.count("[") != value.count("]"):
        return False
    return bool(re.search(r"[=#\[(]", value)) and bool(re.search(r"[CcNnOoBFPSs]", value))


def dna(value: str) -> bool:
    """A nucleotide run with at least three of the four letters."""
    return len(set(value.upper()) & set("ACGTU")) >= 3


def protein(value: str) -> bool:
    """A run of amino-acid letters with at least eight different ones."""
    return len(set(re.sub(r"\s", "", value))) >= 8


def has_digit(value: str) -> bool:
    """The value holds at least one digit."""
    return any(character.isdigit() for character in value)


def not_placeholder(value: str) -> bool:
    """Not a placeholder such as <YOUR_TOKEN>, xxxx, changeme or null."""
    text = value.strip("\"'<>{}$ ").lower()
    if re.fullmatch(
        r"[x*.•_-]+|null|none|true|false|n/?a|required|optional|string|str|your.*|bad_password", text
    ):
        return False
    return text not in (
        "changeme",
        "password",
        "secret",
        "example",
        "placeholder",
        "redacted",
        "hidden",
        "field",
    )


VALIDATORS: Mapping[str, Validator] = MappingProxyType(
    {
        rule.__name__: rule
        for rule in (
            card, iban, bic, aba, lei, isin, cusip, sedol, ssn, itin, npi, dea, vin, cas, aadhaar, pan, gstin,
            nino, nif, nir, pesel, cpf, imei, wallet, mrz, ip, latitude_longitude, entropy, smiles, dna, protein,
            has_digit, not_placeholder,
        )
    }
    | {rule.__name__: rule for rule in (nn.cif, nn.cuit, nn.fr_vat, nn.nuss, nn.rut, nn.siren, nn.siret)}
    | {"luhn": ck.luhn, "mod97": ck.mod97, "verhoeff": ck.verhoeff, "mod36": ck.mod36, "nhs": ck.mod11}
)  # fmt: skip
