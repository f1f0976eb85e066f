"""Receipts that tell which claims they are about: a number alone tells nobody which one that was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import permutations

from tui import text

LEAST = 12
"""Cells below which the beginning of a wording tells nothing."""
SHARED = 24
"""Cells for each of two wordings below which one alone tells more."""
_QUOTES = len(" “”")
_NUMBER = re.compile(r"#(\d{1,18})(?!\d)")


Look = Callable[[Sequence[int]], Mapping[int, str]]
"""Gives the wordings of these claims; those that are gone, or part of others, are left out."""


def with_wording(look: Look, said: str, cells: int) -> str:
    """``rejected #14`` with the beginning of the wording behind the number, as much as ``cells`` leave of a line."""
    return worded(said, wordings(look, [said]), cells)


def wordings(look: Look, lines: Iterable[str]) -> dict[int, str]:
    """The wordings, each in one line, of the claims that these receipts name."""
    ids = dict.fromkeys(int(number) for line in lines for number in _NUMBER.findall(line))
    return {number: " ".join(wording.split()) for number, wording in look(list(ids)).items()} if ids else {}


def worded(said: str, known: Mapping[int, str], cells: int) -> str:
    """A receipt with the wordings behind the numbers of its claims: two share what ``cells`` leave of the line.

    What leaves no room for a few letters, and what tells the wording already, stays as it is.
    """
    ends = {int(found[1]): found.end() for found in reversed(list(_NUMBER.finditer(said)))}
    told = {number: known[number] for number in sorted(ends, key=ends.__getitem__) if number in known}
    if any(wording[:LEAST] in said for wording in told.values()):
        return said
    shown = _shared(told, cells - text.width(said))
    for number in reversed(shown):
        said = f"{said[: ends[number]]} “{shown[number]}”{said[ends[number] :]}"
    return said


def _shared(told: Mapping[int, str], cells: int) -> dict[int, str]:
    """As much of each wording as so many cells hold with all quotation marks; the last ones give way to the first.

    Two that begin alike would tell nothing but that: the first alone has more room.
    """
    left = cells - _QUOTES * len(told)
    if not told:
        return {}
    fewer = dict(list(told.items())[:-1])
    least = LEAST if len(told) == 1 else SHARED
    if left < sum(min(least, text.width(wording)) for wording in told.values()):
        return _shared(fewer, cells)
    rooms: dict[int, int] = {}
    # The short one first: what it leaves is the other's.
    for place, number in enumerate(sorted(told, key=lambda each: text.width(told[each]))):
        rooms[number] = min(left // (len(told) - place), text.width(told[number]))
        left -= rooms[number]
    shown = {number: _cut(wording, rooms[number]) for number, wording in told.items()}
    return _shared(fewer, cells) if _begin_alike(told, shown) else shown


def _begin_alike(told: Mapping[int, str], shown: Mapping[int, str]) -> bool:
    """Whether two wordings are the same, or differ only in what was cut off."""
    seen = {each: shown[each] if shown[each] == told[each] else shown[each][:-1].rstrip() for each in told}
    return any(
        told[a] == told[b] or (seen[a] != told[a] and told[b].startswith(seen[a])) for a, b in permutations(told, 2)
    )


def _cut(wording: str, cells: int) -> str:
    return wording if text.width(wording) <= cells else text.fit(wording, cells).rstrip()
