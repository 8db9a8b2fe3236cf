"""Arithmetic of GF(32) and a Reed-Solomon code over it with four check symbols.

The field is GF(2)[x]/(x^5 + x^2 + 1), its primitive element 2. A codeword is up to 31 symbols, index 0 first: the
four check symbols, then the data; it is a multiple of the generator with the roots 2^1..2^4, so that two codewords
differ in at least five symbols. Every change of up to four symbols is therefore noticed, and up to two can be
located. Source: Reed and Solomon 1960; decoding after Peterson 1960.
"""

from __future__ import annotations

from collections.abc import Sequence

ORDER = 31  # of the multiplicative group, and the longest codeword
CHECK_SYMBOLS = 4
DATA_SYMBOLS = ORDER - CHECK_SYMBOLS

_POLYNOMIAL = 0b100101


def _tables() -> tuple[tuple[int, ...], tuple[int, ...]]:
    powers, logarithms = [], [0] * 32
    element = 1
    for exponent in range(ORDER):
        powers.append(element)
        logarithms[element] = exponent
        element <<= 1
        if element & 32:
            element ^= _POLYNOMIAL
    return tuple(powers * 2), tuple(logarithms)


_POWER, _LOG = _tables()  # the powers twice over, so that a sum of two logarithms needs no modulus


def multiply(a: int, b: int) -> int:
    """Return the product of two field elements, 0..31."""
    return _POWER[_LOG[a] + _LOG[b]] if a and b else 0


def divide(a: int, b: int) -> int:
    """Return a divided by b; raise ZeroDivisionError for b = 0."""
    if b == 0:
        raise ZeroDivisionError
    return _POWER[_LOG[a] - _LOG[b] + ORDER] if a else 0


def power(exponent: int) -> int:
    """Return the primitive element to the given exponent, which may be negative."""
    return _POWER[exponent % ORDER]


def _generator() -> tuple[int, ...]:
    polynomial = [1]  # lowest coefficient first
    for exponent in range(1, CHECK_SYMBOLS + 1):
        shifted = [0, *polynomial]
        for index, coefficient in enumerate(polynomial):
            shifted[index] ^= multiply(coefficient, power(exponent))
        polynomial = shifted
    return tuple(polynomial)


_GENERATOR = _generator()


def check_symbols(data: Sequence[int]) -> tuple[int, int, int, int]:
    """Return the four check symbols of up to 27 data symbols (a shorter message counts as followed by zeros)."""
    if len(data) > DATA_SYMBOLS:
        raise ValueError(f"at most {DATA_SYMBOLS} data symbols")
    r0 = r1 = r2 = r3 = 0
    g0, g1, g2, g3 = _GENERATOR[:4]
    for symbol in reversed(data):
        feedback = symbol ^ r3
        r3 = r2 ^ multiply(feedback, g3)
        r2 = r1 ^ multiply(feedback, g2)
        r1 = r0 ^ multiply(feedback, g1)
        r0 = multiply(feedback, g0)
    return r0, r1, r2, r3


def syndromes(codeword: Sequence[int]) -> tuple[int, int, int, int]:
    """Return the codeword's values at 2^1..2^4: all zero if and only if it is a word of the code."""
    sums = [0, 0, 0, 0]
    for index, symbol in enumerate(codeword):
        if symbol:
            for root in range(CHECK_SYMBOLS):
                sums[root] ^= _POWER[(_LOG[symbol] + (root + 1) * index) % ORDER]
    return sums[0], sums[1], sums[2], sums[3]


def locate_errors(codeword: Sequence[int]) -> dict[int, int] | None:
    """Return {index: what to XOR} for the nearest codeword at a distance of at most two symbols.

    An empty dict means that nothing is wrong, None that no codeword is that near. An index may lie behind the
    end of ``codeword``, which the caller has to refuse. With more than two wrong symbols the answer is either
    None or another word than the one meant: a proposal, never a repair.
    """
    s1, s2, s3, s4 = syndromes(codeword)
    if not (s1 or s2 or s3 or s4):
        return {}
    determinant = multiply(s1, s3) ^ multiply(s2, s2)
    if determinant == 0:
        return _single_error(s1, s2, s3, s4)
    # The error locators X, Y are the roots of z^2 + (X+Y) z + XY.
    total = divide(multiply(s1, s4) ^ multiply(s2, s3), determinant)
    product = divide(multiply(s2, s4) ^ multiply(s3, s3), determinant)
    roots = [
        index
        for index in range(ORDER)
        if multiply(power(index), power(index)) ^ multiply(total, power(index)) ^ product == 0
    ]
    if len(roots) != 2:
        return None
    x, y = power(roots[0]), power(roots[1])
    # S1 = eX + fY and S2 = eX^2 + fY^2
    e = divide(s2 ^ multiply(s1, y), multiply(x, x ^ y))
    f = divide(s2 ^ multiply(s1, x), multiply(y, x ^ y))
    return {roots[0]: e, roots[1]: f} if e and f else None


def _single_error(s1: int, s2: int, s3: int, s4: int) -> dict[int, int] | None:
    if not (s1 and s2 and s3 and s4):
        return None
    locator = divide(s2, s1)
    if divide(s3, s2) != locator or divide(s4, s3) != locator:
        return None
    return {_LOG[locator]: divide(s1, locator)}
