"""From claims to suggested pairs: all of a desk, or one new article against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from store.model import Suggestion

from .candidates import CandidateIndex
from .comparing import differences, flags_of, reading_of, says_no_more
from .nearness import Neighbours
from .similarity import Weighed, overlap, to_overlap, to_score, weighed, weighed_alone
from .statement import FLOOR, Statement
from .weights import Weights

SAME_ARTICLE = 90.0
"""Score from which two claims of one article are suggested, if neither says more: it says one thing twice."""

Progress = Callable[[int, int], None]


def never() -> bool:
    """The default of ``cancelled``: carry on."""
    return False


def weigh(statements: Sequence[Statement]) -> Weights:
    """The weights of a desk that holds these statements."""
    return Weights.of(map(reading_of, statements))


def suggest(
    statements: Sequence[Statement],
    *,
    floor: float = FLOOR,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> list[Suggestion]:
    """All pairs of claims that score ``floor`` or more, those without a flag first, then by score, then by ids.

    ``statements`` have distinct ids; their order does not matter. Two claims of the one same article are left out
    unless their wordings are near-identical. ``progress`` is told (statements done, statements in all). When
    ``cancelled`` says so, the pairs found until then are returned.
    """
    return _Run(statements, floor).pairs(progress, cancelled)


def suggest_for(
    new: Sequence[Statement],
    existing: Sequence[Statement],
    *,
    floor: float = FLOOR,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> list[Suggestion]:
    """The pairs of :func:`suggest` over both lists that hold at least one new claim, with the same scores."""
    return _Run(existing, floor, new).pairs(progress, cancelled)


class _Run:
    """One search. New statements, when given, come first, so that each pair is looked for from a new one."""

    def __init__(self, existing: Sequence[Statement], floor: float, new: Sequence[Statement] | None = None) -> None:
        def by_id(statement: Statement) -> int:
            return statement.id

        self.statements = [*sorted(new or (), key=by_id), *sorted(existing, key=by_id)]
        self.seekers = len(self.statements) if new is None else len(new)
        self.floor = floor
        self.least = max(to_overlap(floor), 1e-6)
        readings = [reading_of(statement) for statement in self.statements]
        self.weights = Weights.of(readings)
        self.neighbours = Neighbours(self.weights.frequencies)
        self.sides = [weighed(reading, self.weights, self.neighbours) for reading in readings]

    def pairs(self, progress: Progress | None, cancelled: Callable[[], bool]) -> list[Suggestion]:
        index = CandidateIndex(self.sides, self.neighbours, self.least, self.weights.rarest)
        found: list[Suggestion] = []
        for number in range(self.seekers):
            if cancelled():
                break
            for other in index.after(number):
                suggestion = self._verify(number, other)
                if suggestion is not None:
                    found.append(suggestion)
            if progress is not None:
                progress(number + 1, self.seekers)
        found.sort(key=ranking)
        return found

    def _verify(self, number: int, other: int) -> Suggestion | None:
        one, two = self.sides[number], self.sides[other]
        value = overlap(one, two, self.weights.rarest)
        if value < self.least:
            return None
        return assess(self.statements[number], self.statements[other], value, self.floor, self.neighbours)


def assess(one: Statement, two: Statement, value: float, floor: float, neighbours: Neighbours) -> Suggestion | None:
    """The suggestion for a pair of this overlap, or None when it is below the floor or one article's own."""
    score = to_score(value)
    if score < floor:
        return None
    first, second = (one, two) if one.id < two.id else (two, one)
    inside = len(one.articles | two.articles) == 1 and bool(one.articles) and bool(two.articles)
    if inside and (score < SAME_ARTICLE or not says_no_more(first, second, neighbours)):
        return None
    found = differences(first, second, neighbours)
    if inside and found:
        return None
    return Suggestion(first.id, second.id, score, flags_of(found), found)


def suggestion_of(one: Statement, two: Statement, weights: Weights, floor: float) -> Suggestion | None:
    """What :func:`suggest` says of these two alone, under the weights of the desk that holds them."""
    found = suggestions_of((one, two), [(one.id, two.id)], weights, floor)
    return found[0] if found else None


def suggestions_of(
    statements: Iterable[Statement], pairs: Iterable[tuple[int, int]], weights: Weights, floor: float
) -> list[Suggestion]:
    """What :func:`suggest` says of these pairs of ids alone, under the weights of the desk, in the order of the pairs.

    Each statement is weighed once for all its pairs; one of which a side is not among ``statements`` is passed over.
    """
    known = {statement.id: statement for statement in statements}
    sides: dict[int, Weighed] = {}
    least = to_overlap(floor)
    found = []
    for a, b in pairs:
        if a not in known or b not in known:
            continue
        for each in (a, b):
            if each not in sides:
                sides[each] = weighed_alone(reading_of(known[each]), weights)
        ours, theirs = sides[a], sides[b]
        neighbours = Neighbours.between(ours.reading.blocks, theirs.reading.blocks)
        value = overlap(ours.beside(neighbours), theirs.beside(neighbours), weights.rarest)
        suggestion = None if value < least else assess(known[a], known[b], value, floor, neighbours)
        if suggestion is not None:
            found.append(suggestion)
    return found


def ranking(suggestion: Suggestion) -> tuple[bool, float, int, int]:
    """The order of a list of suggestions: unflagged first, then the best score, then the ids."""
    return (bool(suggestion.flags), -suggestion.score, suggestion.a, suggestion.b)
