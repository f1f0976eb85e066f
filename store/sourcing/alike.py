"""Sources that may be one, for an editor to decide: found by words in common, compared by form and by RapidFuzz."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from store.model import SourceSuggestion
from store.sourcing.data_forms import PAPERS, PEOPLE
from store.sourcing.forms import Form, form_of
from store.sourcing.kinship import short_for, worded_alike

NEARLY = 88.0
"""RapidFuzz's token sort ratio from which two names are spelled nearly alike."""
CROWDED = 120
"""A word in more sources than this tells none of them from the others."""
STEP = 500
"""Sources between two words on the progress."""
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "from", "by", "with"})
_DIGITS = re.compile(r"\d+")

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A source as it is compared."""

    id: int
    names: tuple[str, ...]
    """Its own name first."""
    principal: str | None = None


def alike_names(
    candidates: Sequence[Candidate],
    apart: Collection[Pair] = (),
    *,
    only: int | None = None,
    limit: int = 50,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[SourceSuggestion]:
    """Pairs that may be one source, the likeliest first: those of ``only``, or all.

    ``apart`` are pairs of ids, the lower first, that somebody told apart. The shorter name is ``a``: the longer would
    be kept. Descriptions of people without names, and those who speak for another, are never suggested.
    """
    named = [each for each in candidates if not _nameless(form_of(each.names[0]))]
    forms = {each.id: [form_of(name) for name in each.names] for each in named}
    blocks: dict[str, list[int]] = defaultdict(list)
    for each in named:
        for key in _keys(forms[each.id]):
            blocks[key].append(each.id)
    names = {each.id: each.names[0] for each in named}
    forbidden = set(apart)
    found: list[SourceSuggestion] = []
    for done, each in enumerate(named):
        if done % STEP == 0:
            if cancelled is not None and cancelled():
                break
            if progress is not None:
                progress(done, len(named))
        if only is not None and each.id != only:
            continue
        near = {i for key in _keys(forms[each.id]) if len(blocks[key]) <= CROWDED for i in blocks[key]}
        for other in sorted(near):
            # Every pair is met from both sides; of all pairs each is looked at once.
            twice = other <= each.id if only is None else other == each.id
            if not twice and (min(each.id, other), max(each.id, other)) not in forbidden:
                pair = _compare(each.id, other, forms, names)
                if pair is not None:
                    found.append(pair)
    return sorted(found, key=lambda pair: (-pair.score, pair.name_b.casefold(), pair.a, pair.b))[:limit]


def nearest(name: str, names: Sequence[str], limit: int) -> list[str]:
    """The names spelled most like ``name``, nearest first; none that is not like it at all."""
    from rapidfuzz import fuzz, process, utils

    scored = process.extract(
        name, names, scorer=fuzz.WRatio, processor=utils.default_process, limit=limit, score_cutoff=70
    )
    return [found for found, _, _ in scored]


def _nameless(form: Form) -> bool:
    return form.voice_of is not None or (bool(set(form.words) & (PEOPLE | PAPERS)) and not form.capitals)


def _keys(forms: Sequence[Form]) -> set[str]:
    """Under what a source is met by its like: its words, the beginnings of them, its initials."""
    keys: set[str] = set()
    for form in forms:
        words = [word for word in (*form.owner, *form.words) if word not in _SMALL]
        keys.update(words)
        keys.update(f"{word[:4]}*" for word in words if len(word) > 4)
        if len(words) > 1:
            keys.add("".join(word[0] for word in words))
    return keys


def _compare(one: int, other: int, forms: dict[int, list[Form]], names: dict[int, str]) -> SourceSuggestion | None:
    for short, full, a, b in _both_ways(one, other, forms):
        why = short_for(short, full) or (worded_alike(short, full) if a < b else None)
        if why is not None:
            words = why.replace("the only one of that", "the same").removesuffix(" here")
            score = 70 + 0.25 * _ratio(short.base, full.base)
            return _suggestion(one, other, names, score, words)
    best = max(
        (_ratio(x.base, y.base) for x in forms[one] for y in forms[other] if _numbers(x) == _numbers(y)), default=0.0
    )
    if best < NEARLY:
        return None
    return _suggestion(one, other, names, best - 20, f"spelled nearly alike ({best:.0f} of 100)")


def _suggestion(one: int, other: int, names: dict[int, str], score: float, why: str) -> SourceSuggestion:
    a, b = sorted((one, other), key=lambda number: (len(names[number]), number))
    return SourceSuggestion(a, b, names[a], names[b], round(score, 1), why)


def _both_ways(one: int, other: int, forms: dict[int, list[Form]]) -> Iterator[tuple[Form, Form, int, int]]:
    for x in forms[one]:
        for y in forms[other]:
            yield x, y, one, other
            yield y, x, other, one


def _ratio(one: str, other: str) -> float:
    from rapidfuzz import fuzz

    return float(fuzz.token_sort_ratio(one, other))


def _numbers(form: Form) -> list[str]:
    return _DIGITS.findall(form.base)
