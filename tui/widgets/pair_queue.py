"""Which suggested pairs wait for a decision, in which order, and which of them is being looked at. Draws nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from store.model import Suggestion

Pair = tuple[int, int]

LOWEST, HIGHEST, STEP = 40, 95, 5
"""The threshold moves between these scores, in these steps; below the lowest no pair is kept."""


class PairQueue:
    """The undecided pairs at or above a threshold: unflagged first, then best first, put-off ones last.

    The cursor stays on its pair whatever happens to the others. Decisions of this session are remembered, so that a
    pair that comes back, because its decision was taken back, is looked at again at once.
    """

    def __init__(self, threshold: int) -> None:
        self._threshold = min(HIGHEST, max(LOWEST, threshold))
        self._open: dict[Pair, Suggestion] = {}
        self._later: dict[Pair, None] = {}
        self._order: list[Pair] = []
        self._joined: dict[int, set[Pair]] = {}
        self._at = 0
        self._decided: list[Pair] = []

    # --- looking

    @property
    def threshold(self) -> int:
        """The score asked for, 0 to 100."""
        return self._threshold

    @property
    def current(self) -> Suggestion | None:
        """The pair looked at; None if there is none."""
        return self._open[self._order[self._at]] if self._order else None

    @property
    def place(self) -> int:
        """Where the pair looked at stands, from 1; 0 if there is none."""
        return self._at + 1 if self._order else 0

    def __len__(self) -> int:
        return len(self._order)

    @property
    def decided(self) -> int:
        """How many pairs were decided in this session and not taken back."""
        return len(self._decided)

    @property
    def put_off(self) -> int:
        """How many of the pairs shown were put off."""
        return sum(pair in self._open and self._open[pair].shown_from >= self._threshold for pair in self._later)

    def is_put_off(self, pair: Pair) -> bool:
        """Whether the pair comes at the end because the reviewer put it off."""
        return pair in self._later

    def below(self) -> tuple[int, int] | None:
        """The nearest lower threshold that shows more pairs, and how many it shows; None if none does."""
        lower = [pair.shown_from for pair in self._open.values() if pair.shown_from < self._threshold]
        step = self._threshold
        while lower and step > LOWEST:
            step -= STEP
            more = sum(score >= step for score in lower)
            if more:
                return step, len(self._order) + more
        return None

    def beside(self, pair: Suggestion) -> list[Suggestion]:
        """The other pairs shown that share a claim with this one, best first."""
        keys = {*self._joined.get(pair.a, ()), *self._joined.get(pair.b, ())} - {(pair.a, pair.b)}
        return sorted((self._open[key] for key in keys), key=_rank)

    def cluster(self, pair: Suggestion) -> list[int]:
        """All claims that unflagged pairs shown join to this one, however many steps away; its own two first."""
        found = {pair.a: None, pair.b: None}
        waiting = [pair.a, pair.b]
        while waiting:
            claim = waiting.pop(0)
            for key in sorted(self._joined.get(claim, ()), key=lambda key: _rank(self._open[key])):
                other = key[0] if key[1] == claim else key[1]
                if not self._open[key].flags and other not in found:
                    found[other] = None
                    waiting.append(other)
        return list(found)

    def has_cluster(self, pair: Suggestion) -> bool:
        """Whether :meth:`cluster` finds a third claim."""
        return any(not other.flags for other in self.beside(pair))

    # --- moving

    def move(self, steps: int) -> None:
        """Look at a pair further on, or further back with a negative number; stops at the ends."""
        self._at = min(max(0, self._at + steps), max(0, len(self._order) - 1))

    def set_threshold(self, threshold: int) -> None:
        """Ask for another score; the cursor stays on its pair, or goes to the next that is still shown."""
        self._threshold = min(HIGHEST, max(LOWEST, threshold))
        self._sort({})

    # --- what happens to pairs

    def load(self, found: Iterable[Suggestion]) -> None:
        """Put these in the place of all pairs."""
        before = set(self._open)
        self._open = {(pair.a, pair.b): pair for pair in found}
        self._sort({})
        self._look_again(before)

    def postpone(self) -> None:
        """Put the pair looked at off to the end; the next one moves up."""
        if not self._order:
            return
        pair = self._order.pop(self._at)
        self._order.append(pair)
        self._later.pop(pair, None)
        self._later[pair] = None
        # The last one put off again: go on with the first.
        self._at = 0 if self._at == len(self._order) - 1 else self._at

    def decide(self) -> None:
        """The pair looked at is decided and gone; the next one moves up."""
        pair = self._order.pop(self._at)
        self._decided.append(pair)
        del self._open[pair]
        for claim in pair:
            self._joined[claim].discard(pair)
        self._at = min(self._at, max(0, len(self._order) - 1))

    def settle(self, claims: Iterable[int], found: Sequence[Suggestion]) -> None:
        """Something happened to these claims elsewhere: put ``found`` in the place of all their pairs."""
        touched, before = set(claims), set(self._open)
        self._replace(touched, found, {})
        self._decided += [pair for pair in sorted(before - set(self._open)) if touched.issuperset(pair)]
        self._look_again(before)

    def merged(self, into: Mapping[int, int], found: Sequence[Suggestion]) -> None:
        """Claims became one; ``into`` tells which went into which, ``found`` are the pairs of that one now."""
        self._decided.append(self._order[self._at])
        self._replace({*into, *into.values()}, found, into)

    def _replace(self, claims: set[int], found: Sequence[Suggestion], into: Mapping[int, int]) -> None:
        self._open = {key: pair for key, pair in self._open.items() if claims.isdisjoint(key)}
        self._open.update({(pair.a, pair.b): pair for pair in found})
        self._sort(into)

    def _sort(self, into: Mapping[int, int]) -> None:
        """Order anew; look at the same pair, or the first of those after it that is still there under some name."""
        following = self._order[self._at :]
        shown = [key for key, pair in self._open.items() if pair.shown_from >= self._threshold]
        put_off = {pair: number for number, pair in enumerate(self._later)}
        self._order = sorted(shown, key=lambda key: (put_off.get(key, -1), *_rank(self._open[key])))
        self._joined = {}
        for key in self._order:
            self._joined.setdefault(key[0], set()).add(key)
            self._joined.setdefault(key[1], set()).add(key)
        places = {key: number for number, key in enumerate(self._order)}
        for a, b in following:
            a, b = sorted((into.get(a, a), into.get(b, b)))
            if (a, b) in places:
                self._at = places[a, b]
                return
        self._at = min(self._at, max(0, len(self._order) - 1))

    def _look_again(self, before: set[Pair]) -> None:
        """Look at the last decided of the pairs that came back."""
        back = [pair for pair in self._decided if pair in self._open and pair not in before]
        self._decided = [pair for pair in self._decided if pair not in self._open]
        if back and back[-1] in self._order:
            self._at = self._order.index(back[-1])


def _rank(pair: Suggestion) -> tuple[bool, float, int, int]:
    """Unflagged first, then best first: as the store orders suggestions."""
    return bool(pair.flags), -pair.score, pair.a, pair.b
