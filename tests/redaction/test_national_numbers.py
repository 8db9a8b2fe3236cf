"""Check digits of the numbers of states: published examples hold, every changed digit is noticed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from redaction.detection import national_numbers as nn


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        (nn.cif, "A58818501"),
        (nn.cif, "B-12345674"),
        (nn.cuit, "20-12345678-6"),
        (nn.rut, "12.345.678-5"),
        (nn.rut, "30.686.957-4"),
        (nn.siren, "732 829 320"),
        (nn.siret, "732 829 320 00074"),
        (nn.siret, "356 000 000 00048"),
        (nn.fr_vat, "FR40 303 265 045"),
        (nn.nuss, "281234567840"),
    ],
)
def test_a_right_number_passes_and_a_wrong_digit_does_not(rule: Callable[[str], bool], value: str) -> None:
    assert rule(value)
    last = max(place for place, sign in enumerate(value) if sign.isdigit())
    others = [value[:last] + digit + value[last + 1 :] for digit in "0123456789" if digit != value[last]]
    assert sum(map(rule, others)) <= (2 if value.startswith("356") else 1)  # La Poste's own sum is weaker


@pytest.mark.parametrize("rule", [nn.cif, nn.cuit, nn.rut, nn.siren, nn.siret, nn.fr_vat, nn.nuss])
@pytest.mark.parametrize("value", ["", "0", "abc", "١٢٣٤٥٦٧٨٩", "1" * 40, "A0000000٠", "\ud800"])
def test_what_has_not_the_shape_is_no_number(rule: Callable[[str], bool], value: str) -> None:
    assert not rule(value)
