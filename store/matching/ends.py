"""Near-identical wordings that begin or end alike, found whatever their words weigh.

The search goes by rare words, and of a statement whose words are all met often it sees a part. Where one place differs
in wordings that are the same by 80 percent, what stands before it or what stands after it is two fifths of them: put
in order of the text, or of the text read backwards, they stand together (the sorted neighbourhood: Hernández and
Stolfo 1995). Small and capital letters, punctuation and blanks count for nothing.

numpy and RapidFuzz load with this module.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.process import cpdist
from rapidfuzz.utils import default_process

from .arrays import Places, joined

ALIKE = 80
"""The least ``fuzz.ratio`` of near-identical wordings."""
SHARED = 0.3
"""The part of the longer text that both begin or end with."""
LONGER = 1.5
"""How many times as long as the other one of two may be: near-identical wordings are no further apart."""
MOST = 64
"""With how many that come after it, in order of the text, a statement is paired where very many begin alike."""
_AT_ONCE = 100_000
_STEP = 1.25
"""How much more than one length of a beginning the next one that is looked at is."""


def alike_ends(texts: Sequence[str], among: NDArray[np.bool_]) -> Places:
    """Pairs of the texts ``among`` them that are near-identical and begin or end alike; ``SHARED`` is met roughly.

    A pair is the lower place times how many texts there are, plus the higher; each comes once, in order.
    """
    places = np.flatnonzero(among)
    plain: list[str] = [default_process(texts[place]) for place in places.tolist()]
    pairs = []
    for _way in ("forwards", "backwards"):
        for one, other in map(partial(_alike, plain), _beginning_alike(plain)):
            pairs.append(np.minimum(places[one], places[other]) * len(texts) + np.maximum(places[one], places[other]))
        # One by one: of a million texts no second copy is held.
        for number, text in enumerate(plain):
            plain[number] = text[::-1]
    return joined(pairs)


def _alike(texts: list[str], pairs: tuple[Places, Places]) -> tuple[Places, Places]:
    """Those of the pairs that are near-identical."""
    alike = np.zeros(len(pairs[0]), bool)
    for start in range(0, len(alike), _AT_ONCE):
        one, other = ([texts[number] for number in side[start : start + _AT_ONCE].tolist()] for side in pairs)
        alike[start : start + _AT_ONCE] = (
            cpdist(one, other, scorer=fuzz.ratio, score_cutoff=ALIKE, dtype=np.uint8, workers=-1) > 0
        )
    return pairs[0][alike], pairs[1][alike]


def _beginning_alike(texts: list[str]) -> Iterator[tuple[Places, Places]]:
    """Numbers of texts, and of others that begin like them."""
    order = sorted(range(len(texts)), key=texts.__getitem__)
    ordered = [texts[number] for number in order]
    numbers = np.array(order, np.int64)
    lengths = np.fromiter(map(len, ordered), np.int64, len(ordered))
    for cut, after in _lengths(int(lengths.max(initial=0))):
        # Of two texts the shorter one has this as its own length of a beginning, the longer one it or a longer one.
        own = (lengths * SHARED >= cut) & (lengths * SHARED < after)
        rows = np.flatnonzero((lengths * SHARED >= cut) & (lengths * SHARED < after * LONGER))
        one, other = _together([ordered[row][:cut] for row in rows.tolist()])
        one, other = rows[one], rows[other]
        shorter, longer = np.minimum(lengths[one], lengths[other]), np.maximum(lengths[one], lengths[other])
        able = (own[one] | own[other]) & (longer <= LONGER * shorter)
        yield numbers[one[able]], numbers[other[able]]


def _lengths(longest: int) -> Iterator[tuple[int, int]]:
    """The lengths of beginnings that are looked at, each with the next one."""
    cut = 0
    while cut <= longest * SHARED:
        after = int(cut * _STEP) + 1
        yield cut, after
        cut = after


def _together(ordered: list[str]) -> tuple[Places, Places]:
    """Each two numbers of the same text, ``MOST`` apart or less."""
    starts = np.ones(len(ordered), bool)
    starts[1:] = [one != other for one, other in pairwise(ordered)]
    begun = np.flatnonzero(starts)
    ends = np.repeat(np.append(begun, len(ordered))[1:], np.diff(begun, append=len(ordered)))
    number = np.arange(len(ordered))
    counts = np.minimum(ends - number - 1, MOST)
    one = np.repeat(number, counts)
    return one, one + 1 + np.arange(len(one)) - np.repeat(np.cumsum(counts) - counts, counts)
