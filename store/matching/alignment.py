"""Which parts of two readings stand for each other: the ground on which conflicts are judged."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from .items import Item
from .naming import Name
from .nearness import Neighbours
from .places import Place
from .reading import Reading

_CLOSE = 0.34
"""Largest share of items without a partner in two statements that are close."""

_STANDS_FOR = 0.65
"""Least nearness at which one key stands for another: words that are merely related hide no conflict."""


class Alignment:
    """Two readings side by side; ``neighbours`` must know the keys of both."""

    def __init__(self, a: Reading, b: Reading, neighbours: Neighbours) -> None:
        self.a = a
        self.b = b
        self.neighbours = neighbours
        self._turned: Alignment | None = None
        self._lone_a: tuple[Item, ...] | None = None
        self._lone_b: tuple[Item, ...] | None = None

    def turned(self) -> Alignment:
        """The same pair seen from the other side."""
        if self._turned is None:
            # The other does not know of this one: a ring of two would wait for the collector of garbage.
            self._turned = Alignment(self.b, self.a, self.neighbours)
        return self._turned

    def near(self, one: str, other: str) -> bool:
        """Whether two keys may stand for each other."""
        if one == other:
            return True
        near = self.neighbours.of(one)
        return bool(near) and near.get(other, 0.0) >= _STANDS_FOR

    def partners(self, key: str) -> list[str]:
        """The keys of b that a key may stand for."""
        near = self.neighbours.of(key)
        found = [other for other in near.keys() & self.b.keyset if near[other] >= _STANDS_FOR] if near else []
        return [key, *found] if key in self.b.keyset else found

    def has_partner(self, key: str, other: Reading) -> bool:
        """Whether ``other`` holds the key or one near it."""
        if key in other.keyset:
            return True
        near = self.neighbours.of(key)
        return bool(near) and any(near[held] >= _STANDS_FOR for held in near.keys() & other.keyset)

    @property
    def lone_a(self) -> tuple[Item, ...]:
        """The items of a that nothing in b stands for."""
        if self._lone_a is None:
            self._lone_a = self._lone(self.a, self.b)
        return self._lone_a

    @property
    def lone_b(self) -> tuple[Item, ...]:
        """The items of b that nothing in a stands for."""
        if self._lone_b is None:
            self._lone_b = self._lone(self.b, self.a)
        return self._lone_b

    def _lone(self, ours: Reading, theirs: Reading) -> tuple[Item, ...]:
        lone = ours.keyset - theirs.keyset
        met = [key for key in self.neighbours.known(lone) if self.has_partner(key, theirs)]
        lone = lone.difference(met) if met else lone
        return tuple([item for item in ours.items if item.key in lone]) if lone else ()

    @property
    def close(self) -> bool:
        """Whether the two say nearly the same but for names: most other items of either side have a partner."""
        return _mostly(self.a, self.lone_a) and _mostly(self.b, self.lone_b)

    def partner(self, item: Item) -> Item | None:
        """The first item of b that may stand for an item of a, an equal one before a near one."""
        equal = next((other for other in self.b.items if other.key == item.key), None)
        return equal or next((other for other in self.b.items if self.near(item.key, other.key)), None)

    def same_slot(self, first: Name | Place, second: Name | Place) -> bool:
        """Whether a name or place of a and one of b fill the same place: a neighbour on the same side agrees."""
        before_a, after_a = beside(self.a, first.first, first.last)
        before_b, after_b = beside(self.b, second.first, second.last)
        return self._agree(before_a, before_b) or self._agree(after_a, after_b)

    def _agree(self, one: Item | None, other: Item | None) -> bool:
        return one is not None and other is not None and self.near(one.key, other.key)


def _mostly(reading: Reading, lone: tuple[Item, ...]) -> bool:
    plain = sum(not _is_naming(item) for item in lone)
    named = len(lone) - plain
    return plain <= _CLOSE * (len(reading.items) - named)


def _is_naming(item: Item) -> bool:
    return item.name or item.key[0] == "@" or item.factor < 1


def beside(reading: Reading, first: int, last: int) -> tuple[Item | None, Item | None]:
    """The items just before and just after the words ``first`` to ``last``."""
    before, after = bisect_right(reading.lasts, first) - 1, bisect_left(reading.firsts, last)
    items = reading.items
    return items[before] if before >= 0 else None, items[after] if after < len(items) else None
