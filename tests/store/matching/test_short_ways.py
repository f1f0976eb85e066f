"""The short ways of comparing two statements, each beside the long one that it spares."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from store.matching import Statement
from store.matching import names as of_names
from store.matching import roles as of_roles
from store.matching.alignment import Alignment
from store.matching.comparing import differences
from store.matching.data_words import STOPWORDS
from store.matching.nearness import Neighbours, nearness
from store.matching.reading import Reading, read
from store.matching.roles import order
from store.matching.when import When

_WORDS = """
Kim Trump China Chinese Beijing Japan Xi Orsk's Matt Matthew Jags Jaguars FDA the accused accused beat stopped met told
sold buys bought attacked was is by of to in and not will 41 38 percent Monday Friday 2019
"""
TEXTS = st.lists(st.sampled_from(_WORDS.split()), min_size=2, max_size=9).map(" ".join)


def aligned(a: str, b: str) -> Alignment:
    one, two = read(a), read(b)
    return Alignment(one, two, Neighbours.between(one.blocks, two.blocks))


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS)
def test_where_no_two_parties_can_change_none_do(a: str, b: str) -> None:
    pair = aligned(a, b)
    with patch.object(of_roles, "_may_change", lambda _pair, _parties: True):
        found = order(pair)
    assert order(pair) == found


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS)
def test_what_is_near_is_all_that_two_statements_ask_for(a: str, b: str) -> None:
    one, two = Statement(1, a), Statement(2, b)
    between = aligned(a, b).neighbours
    slowly = {(x, y) for x in read(a).keys for y in read(b).keys if x != y and nearness(x, y)}
    assert {(x, y) for x in read(a).keys for y in read(b).keys if y in between.of(x)} == slowly
    assert differences(one, two, between) == differences(one, two, Neighbours((*read(a).keys, *read(b).keys)))


def cut_short(part: str, other: Reading) -> bool:
    cut = part.removesuffix("s")
    long = [word.lower for word in other.words if word.capital and len(word.lower) > 2 and word.lower not in STOPWORDS]
    return len(cut) > 2 and any(word.startswith(cut) or cut.startswith(word.removesuffix("s")) for word in long)


@given(TEXTS, TEXTS)
def test_names_cut_short_are_found_as_by_comparing_each_with_each(a: str, b: str) -> None:
    for word in read(a).words.lower:
        assert of_names._shortened(word, read(b)) == cut_short(word, read(b))


_PARTS = st.sampled_from([None, 1, 2])
_YEARS, _WEEKDAYS = st.sampled_from([None, 2018, 2019]), st.sampled_from([None, 0, 1])
WHENS = st.tuples(_YEARS, _PARTS, _PARTS, _WEEKDAYS).map(lambda parts: When(*parts))


@given(WHENS, WHENS)
def test_dates_agree_where_a_part_is_shared_and_none_differs(one: When, other: When) -> None:
    ours, theirs = one._parts(), other._parts()
    shared = [(x, y) for x, y in zip(ours, theirs, strict=True) if x is not None and y is not None]
    apart = any(x != y for x, y in shared)
    assert one.conflicts(other) == apart
    if one != When() != other:
        assert one.agrees(other) == (bool(shared) and not apart)
