"""Which suggested pairs wait for a decision, in which order, and which of them is being looked at. Draws nothing."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping, Sequence

from store.model import Suggestion
from tui.widgets.pair_ranks import Pair, Ranked

LOWEST, HIGHEST, STEP = 40, 95, 5
"""The threshold moves between these scores, in these steps; below the lowest no pair is kept."""


_FEW = 40
"""Pairs up to which those shown are rearranged one by one."""


class PairQueue:
    """The undecided pairs at or above a threshold: unflagged first, then best first, put-off ones last.

    The cursor stays on its pair whatever happens to the others. Decisions of this session are remembered, so that a
    pair that comes back, because its decision was taken back, is looked at again at once.
    """

    def __init__(self, threshold: int) -> None:
        self._threshold = min(HIGHEST, max(LOWEST, threshold))
        self._ranked = Ranked()
        self._later: dict[Pair, None] = {}
        self._order: list[Pair] = []
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
        return self._ranked.pair(self._order[self._at]) if self._order else None

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
        return sum(map(self._is_shown, self._later))

    def _is_shown(self, key: Pair) -> bool:
        shown_from = self._ranked.shown_from(key)
        return shown_from is not None and shown_from >= self._threshold

    def is_put_off(self, pair: Pair) -> bool:
        """Whether the pair comes at the end because the reviewer put it off."""
        return pair in self._later

    def below(self) -> tuple[int, int] | None:
        """The nearest lower threshold that shows more pairs, and how many it shows; None if none does."""
        step = self._threshold
        while step > LOWEST:
            step -= STEP
            shown = len(self._ranked.shown(step))
            if shown > len(self._order):
                return step, shown
        return None

    def beside(self, pair: Suggestion) -> list[Suggestion]:
        """The other pairs shown that share a claim with this one, best first."""
        keys = {*self._shown_of(pair.a), *self._shown_of(pair.b)} - {(pair.a, pair.b)}
        return [self._ranked.pair(key) for key in sorted(keys, key=self._ranked.rank)]

    def _shown_of(self, claim: int) -> list[Pair]:
        return [key for key in self._ranked.of(claim) if self._is_shown(key)]

    def cluster(self, pair: Suggestion) -> list[int]:
        """All claims that unflagged pairs shown join to this one, however many steps away; its own two first."""
        found = {pair.a: None, pair.b: None}
        waiting = [pair.a, pair.b]
        while waiting:
            claim = waiting.pop(0)
            for key in sorted(self._shown_of(claim), key=self._ranked.rank):
                other = key[0] if key[1] == claim else key[1]
                if not self._ranked.is_flagged(key) and other not in found:
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
        self._arrange(self._order[self._at :], {})

    # --- what happens to pairs

    def load(self, found: Iterable[Suggestion]) -> None:
        """Put these in the place of all pairs."""
        self.take(Ranked.all(found))

    def take(self, ranked: Ranked) -> None:
        """Put these, which are this queue's from now on, in the place of all pairs."""
        before, following = self._ranked, self._order[self._at :]
        self._ranked = ranked
        self._arrange(following, {})
        self._look_again({pair for pair in self._decided if pair in ranked and pair not in before})

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
        self._ranked.drop(pair)
        self._at = min(self._at, max(0, len(self._order) - 1))

    def settle(self, claims: Iterable[int], found: Sequence[Suggestion]) -> None:
        """Something happened to these claims elsewhere: put ``found`` in the place of all their pairs."""
        touched = set(claims)
        before = self._replace(touched, found, {})
        gone = {key for key in before if key not in self._ranked}
        self._decided += [pair for pair in sorted(gone) if touched.issuperset(pair)]
        self._look_again({(pair.a, pair.b) for pair in found} - before)

    def merged(self, into: Mapping[int, int], found: Sequence[Suggestion]) -> None:
        """Claims became one; ``into`` tells which went into which, ``found`` are the pairs of that one now."""
        self._decided.append(self._order[self._at])
        self._replace({*into, *into.values()}, found, into)

    def _replace(self, claims: set[int], found: Sequence[Suggestion], into: Mapping[int, int]) -> set[Pair]:
        """Put ``found`` in the place of all pairs of these claims; gives those that were there."""
        following = self._order[self._at :]
        gone = {key for claim in claims for key in self._ranked.of(claim)}
        gone |= {(pair.a, pair.b) for pair in found if (pair.a, pair.b) in self._ranked}
        for key in gone:
            self._ranked.drop(key)
        for pair in found:
            self._ranked.add(pair)
        come = [(pair.a, pair.b) for pair in found]
        if len(gone) + len(come) > _FEW or not self._later.keys().isdisjoint([*gone, *come]):
            self._arrange(following, into)
        else:
            self._rearrange(gone, come)
            self._go_to_first(following, into)
        return gone

    def _rearrange(self, gone: Iterable[Pair], come: Iterable[Pair]) -> None:
        """Take a few pairs out of those shown, and put a few in where they belong; none was ever put off."""
        for key in gone:
            if key in self._order:
                self._order.remove(key)
        put_off = sum(map(self._is_shown, self._later))
        for key in filter(self._is_shown, come):
            insort(self._order, key, hi=len(self._order) - put_off, key=self._ranked.rank)

    def _arrange(self, following: Sequence[Pair], into: Mapping[int, int]) -> None:
        """Show what is to be shown now; look at the first of ``following`` that is still there under some name."""
        later, shown = self._later, self._is_shown
        self._order = self._ranked.shown(self._threshold)
        if later:
            self._order = [key for key in self._order if key not in later]
        self._order += [key for key in later if shown(key)]
        self._go_to_first(following, into)

    def _go_to_first(self, following: Sequence[Pair], into: Mapping[int, int]) -> None:
        for a, b in following:
            a, b = sorted((into.get(a, a), into.get(b, b)))
            if self._is_shown((a, b)):
                self._at = self._order.index((a, b))
                return
        self._at = min(self._at, max(0, len(self._order) - 1))

    def _look_again(self, came: set[Pair]) -> None:
        """Look at the last decided of the pairs that came back."""
        back = [pair for pair in self._decided if pair in came]
        self._decided = [pair for pair in self._decided if pair not in self._ranked]
        if back and self._is_shown(back[-1]):
            self._at = self._order.index(back[-1])
