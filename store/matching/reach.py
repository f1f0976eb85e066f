"""Where in a list of keys, ordered as texts, the figures near a given one stand.

A desk of some thousand claims holds thousands of different figures, and few of them are near one another: those within
a twentieth, where either is called rough. Figures of as many digits are ordered as texts as they are as numbers, so
that these stand in one or a few short ranges, between which others of more digits may stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor, log10
from typing import NamedTuple

from .nearness import TIMES, Near, quantity_of
from .quantity import DEGREES, ROUNDED

LAST = "\U0010ffff"
"""Comes after all that begins the same."""
ROUGH = "~"
"""Stands in the keys of the figures that are called rough, and in those of no others."""
_EXACT = 100
"""Whole numbers below that are sought one by one: between 4 and 5 stand all that begin with 4."""
_PLAIN = 1e6
"""Figures from that on are written with a power of ten, 2.5e+06, and are sought by their first digit."""
_LEAST = 1e-3
"""Below that all figures are sought."""
_DIGITS = 1e-5
"""More than what rounding to the six digits of a key changes, as a share."""


class Range(NamedTuple):
    """The keys from ``first`` to ``last`` (inclusive); ``rough``: of these the figures alone that are called rough.

    ``down`` tells that those at the end are the closest to what is sought, and not those at the beginning.
    """

    first: str
    last: str
    rough: bool = False
    down: bool = False


def ranges_of(key: str) -> tuple[Range, ...]:
    """The ranges that hold every figure near the one with this key, other than itself; others may stand there, too."""
    figure = quantity_of(key)
    strict = not figure.rough and not figure.converts
    kinds = sorted(TIMES) if figure.dimension in TIMES else [figure.dimension]
    own, found = f"{figure.value:.6g}", list[Range]()
    if figure.dimension == DEGREES:
        return (Range(f"#{DEGREES}:", f"#{DEGREES}:{LAST}"),)
    for kind in kinds:
        for first, last in _spans(figure.value):
            if first <= own:
                found.append(Range(f"#{kind}:{first}", f"#{kind}:{min(own, last)}", strict, down=True))
            if last >= own:
                found.append(Range(f"#{kind}:{max(own, first)}", f"#{kind}:{last}", strict))
        twin = f"#{kind}:{own}"
        if strict and twin != key:
            # Twice is two of a thing, exactly.
            found.append(Range(twin, twin))
    return tuple(found)


def closest(near: Sequence[Near], most: int) -> Sequence[Near]:
    """At most so many of these pairs of near figures, those of the values that are least apart."""
    if len(near) <= most:
        return near
    return sorted(near, key=lambda pair: (abs(quantity_of(pair[0]).value - quantity_of(pair[1]).value), pair))[:most]


def _spans(value: float) -> Iterator[tuple[str, str]]:
    """From where to where the figures within reach of ``value`` stand."""
    if value < 0:
        yield "-", f"-{LAST}"
        return
    if value < _LEAST:
        yield "", LAST
        return
    # A little more than what may be near, for a key holds six digits.
    low, high = value * (1 - ROUNDED) * (1 - _DIGITS), value / (1 - ROUNDED) * (1 + _DIGITS)
    while low <= high:
        power = 10 ** max(0, floor(log10(low)))
        last = min(high, 10 * power - 1)
        if power >= _PLAIN:
            yield from _of_wholes(low / power, last / power)
        elif power >= _EXACT:
            yield f"{floor(low)}", f"{floor(last)}{LAST}"
        else:
            yield from _of_wholes(low, last)
        low = 10.0 * power


def _of_wholes(low: float, high: float) -> Iterator[tuple[str, str]]:
    """Where the figures stand whose whole part is that of a number from ``low`` to ``high``."""
    for whole in range(floor(low), floor(high) + 1):
        # Digits, which would go on a longer number, stand between "/" and ":".
        yield f"{whole}", f"{whole}/"
        yield f"{whole}:", f"{whole}{LAST}"
