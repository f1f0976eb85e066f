"""Which dates of a vocabulary are near one another, all with all at once. numpy loads with this module.

A large desk holds some hundred different dates, and that two of them agree hangs on each part that both give: one by
one that takes longer than the rest of getting ready for a search.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from .arrays import Near, Places
from .nearness import SAME_DATE, parse_when
from .when import HALF_DAY, When

_PARTS = 4
"""Year, month, day and weekday."""
_READINGS = 2
"""The days that a weekday may be."""
_ROWS_AT_ONCE = 256
_UNKNOWN = -1


def near_dates(places: Mapping[str, int], most: int) -> Near:
    """The dates among these keys that are near each other, by their places, both ways: what ``nearness`` says.

    None where there are more than ``most`` of a kind, whole dates or clock times.
    """
    clocks = [key for key in places if key[:2] == "~t"]
    days = [key for key in places if key[0] == "~" and key[1] != "t"]
    ones, others = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for keys, agreeing in ((clocks, _clocks_agreeing), (days, _days_agreeing)):
        if len(keys) > most:
            continue
        place = np.array([places[key] for key in keys], np.int64)
        one, other = agreeing(keys)
        ones.append(place[one])
        others.append(place[other])
    one = np.concatenate(ones)
    return one, np.concatenate(others), np.full(len(one), SAME_DATE)


def _clocks_agreeing(keys: Sequence[str]) -> tuple[Places, Places]:
    """Each two clock times that can be the same, both ways, by their numbers in ``keys``."""
    minutes = np.array([int(key[2:].rstrip("?")) for key in keys], np.int64)
    half = np.array([key[-1] == "?" for key in keys], bool)
    either = half[:, None] | half[None, :]
    apart = np.abs(minutes[:, None] - minutes[None, :])
    return _pairs(apart % np.where(either, HALF_DAY, 2 * HALF_DAY) == 0, 0)


def _days_agreeing(keys: Sequence[str]) -> tuple[Places, Places]:
    """Each two dates that can be one day, month or year, both ways, by their numbers in ``keys``."""
    whens = [parse_when(key) or When() for key in keys]
    parts = np.array([_readings(when) for when in whens], np.int32).reshape(len(keys), _READINGS, _PARTS)
    weekday = np.array([when.weekday is not None for when in whens], bool)
    is_day = np.array([when.is_day for when in whens], bool)
    found = []
    for start in range(0, len(keys), _ROWS_AT_ONCE):
        rows = slice(start, start + _ROWS_AT_ONCE)
        shared, differ = _compared(parts[rows], parts)
        comparable = (is_day[rows, None] & is_day) | ~(weekday[rows, None] | weekday)
        found.append(_pairs(shared & ~differ & comparable, start))
    one, other = zip(*found, strict=True) if found else ([np.zeros(0, np.int64)], [np.zeros(0, np.int64)])
    return np.concatenate(one), np.concatenate(other)


def _readings(when: When) -> list[list[int]]:
    """The parts of the two dates that it may stand for; twice the same where it is one."""
    told = [[_UNKNOWN if part is None else part for part in parts] for parts in when.readings()]
    return [told[0], told[-1]]


def _compared(rows: NDArray[np.int32], others: NDArray[np.int32]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of each row and each of the others, whether some part is given by both, and whether no two readings agree."""
    shape = (len(rows), len(others))
    shared, differ = np.zeros(shape, bool), np.ones(shape, bool)
    for mine in range(_READINGS):
        for theirs in range(_READINGS):
            apart = np.zeros(shape, bool)
            for part in range(_PARTS):
                one, other = rows[:, mine, part, None], others[None, :, theirs, part]
                both = (one != _UNKNOWN) & (other != _UNKNOWN)
                shared |= both
                apart |= both & (one != other)
            differ &= apart
    return shared, differ


def _pairs(agree: NDArray[np.bool_], start: int) -> tuple[Places, Places]:
    """The cells that hold, but for those of a date with itself; rows count from ``start``."""
    one, other = agree.nonzero()
    one = one + start
    return one[one != other], other[one != other]
