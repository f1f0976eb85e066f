"""Pairs that a closer one speaks against: an article states a fact once, and another of its claims is more alike.

Of two articles on one event, one has "Qaresh will tax barley at 34%", the other both "The duty on barley is 34%" and
"The duty takes effect in June". The second is like the first in its words, too; that the article states the thing
itself elsewhere tells that it is not the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from store.model import STATED_ELSEWHERE, Difference, Suggestion

from .statement import THRESHOLD, Statement

CLOSER = 3.0
"""How much more alike, in points of score, the closer pair is at least."""

_Partners = dict[tuple[int, int], list[tuple[float, int]]]
"""(Claim, article) -> score and id of the article's claims that are suggested as the same, without a flag."""


def with_closer(suggestions: Sequence[Suggestion], statements: Iterable[Statement]) -> list[Suggestion]:
    """The suggestions in their order, those that a closer one speaks against with a difference of kind ``closer``.

    Its side that is not "—" is the wording of the closer claim, on the side of the claim whose article states it. A
    closer pair is an unflagged one from ``THRESHOLD`` on, ``CLOSER`` points more alike. What one article says twice,
    so that the two are suggested themselves, is no closer than the other. ``statements`` are those of all suggestions.
    """
    by_id = {statement.id: statement for statement in statements}
    partners = _partners(suggestions, by_id)
    paired = {(each.a, each.b) for each in suggestions}
    return [_marked(each, partners, paired, by_id) for each in suggestions]


def _partners(suggestions: Sequence[Suggestion], by_id: dict[int, Statement]) -> _Partners:
    partners: _Partners = defaultdict(list)
    for each in suggestions:
        if not each.flags and each.score >= THRESHOLD:
            for one, other in ((each.a, each.b), (each.b, each.a)):
                for article in by_id[other].articles - by_id[one].articles:
                    partners[one, article].append((each.score, other))
    return partners


def _marked(
    pair: Suggestion, partners: _Partners, paired: set[tuple[int, int]], by_id: dict[int, Statement]
) -> Suggestion:
    for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
        closer = [
            (-score, found)
            for article in by_id[other].articles
            for score, found in partners.get((one, article), ())
            if found != other and score - pair.score > CLOSER
            if (min(found, other), max(found, other)) not in paired
        ]
        if closer:
            words = by_id[min(closer)[1]].text
            sides = ("—", words) if one == pair.a else (words, "—")
            told = Difference(STATED_ELSEWHERE, *sides)
            return replace(pair, flags=(*pair.flags, STATED_ELSEWHERE), differences=(*pair.differences, told))
    return pair
