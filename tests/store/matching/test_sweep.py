"""The search over a whole desk by sparse products: against all pairs, and within its limits."""

from __future__ import annotations

import random
from itertools import combinations, pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from store.matching import FLOOR, Statement, reading_of, suggest, suggestion_of, to_overlap, weigh
from store.matching.corpus import Corpus
from store.matching.limits import EXACT, Kept
from store.matching.sweep import Candidates, Limits, Sweep, _rank
from store.matching.templates import LINES, find_templates, shape

from .test_suggesting import desks


def corpus_of(claims: list[Statement]) -> Corpus:
    return Corpus.of((claim.id, reading_of(claim).factors) for claim in claims)


def pairs_of(corpus: Corpus, found: Candidates) -> list[tuple[int, int]]:
    return list(zip(corpus.ids[found.first].tolist(), corpus.ids[found.second].tolist(), strict=True))


@settings(max_examples=100, deadline=None)
@given(desks(), st.sampled_from([1.0, FLOOR, 60.0, 75.0]))
def test_on_a_small_desk_the_candidates_hold_all_pairs_and_nothing_far_off(
    claims: list[Statement], floor: float
) -> None:
    corpus = corpus_of(claims)
    pairs = pairs_of(corpus, Sweep(corpus, max(to_overlap(floor), 1e-6)).pairs())
    assert pairs == sorted(set(pairs))
    by_id = {claim.id: claim for claim in claims}
    weights = weigh(claims)
    scored = [suggestion_of(by_id[a], by_id[b], weights, floor) for a, b in pairs]
    expected = sorted(suggest(claims, floor=floor), key=lambda pair: (pair.a, pair.b))
    assert [each for each in scored if each] == expected


@settings(max_examples=50, deadline=None)
@given(desks(), st.randoms(use_true_random=False))
def test_the_order_of_the_claims_does_not_matter(claims: list[Statement], chance: random.Random) -> None:
    mixed = list(claims)
    chance.shuffle(mixed)
    one, other = corpus_of(claims), corpus_of(mixed)
    found, again = (Sweep(each, to_overlap(FLOOR)).pairs() for each in (one, other))
    assert pairs_of(one, found) == pairs_of(other, again)
    assert found.overlap.tolist() == again.overlap.tolist()


@settings(max_examples=60, deadline=None)
@given(desks(), st.integers(1, 40), st.integers(1, 5), st.integers(1, 3))
def test_tight_limits_leave_pairs_out_and_add_none(claims: list[Statement], budget: int, most: int, weak: int) -> None:
    corpus = corpus_of(claims)
    whole = Sweep(corpus, to_overlap(FLOOR)).pairs()
    limits = Limits(budget, most, least_shared=0.1, least_near=0.65, kept=Kept(weak, weak + 1, 1))
    assert set(pairs_of(corpus, Sweep(corpus, to_overlap(FLOOR), limits=limits).pairs())) <= set(
        pairs_of(corpus, whole)
    )


def many() -> list[str]:
    """Template lines enough for a template, with some the same, and four lines that stand alone."""
    chance = random.Random(4)
    towns = ["Orsk", "Varkand", "Lenka", "Moscow", "Ohio"]
    lines = [
        f"Polls in {chance.choice(towns)} closed at {chance.randrange(3, 9)} p.m. at {chance.randrange(30, 70)} percent"
        for _ in range(4 * LINES)
    ]
    return [*lines, "Kim fired a missile", "Kim launched a missile", "The port of Orsk burned", "Dockers left Orsk"]


def test_lines_of_one_template_are_numbered_and_paired_with_the_most_alike() -> None:
    texts = many()
    number, codes = find_templates(texts)
    pairs = [divmod(code, len(texts)) for code in codes.tolist()]
    assert sorted(set(pairs)) == pairs
    assert set(number[:-4].tolist()) == {0}
    assert number[-4:].tolist() == [-1] * 4
    paired = {place for pair in pairs for place in pair}
    assert paired == set(range(len(texts) - 4))
    assert len(pairs) <= 4 * len(texts)
    for a, b in combinations(range(len(texts) - 4), 2):
        if texts[a] == texts[b] and not any(texts[c] == texts[a] for c in range(len(texts)) if c not in (a, b)):
            assert (a, b) in pairs


def test_headlines_set_with_capitals_are_no_lines_of_a_template() -> None:
    texts = [f"Which Star Of Season {number} Are You Based On Your Zodiac Sign" for number in range(2 * LINES)]
    number, codes = find_templates(texts)
    assert set(number.tolist()) == {-1}
    assert not len(codes)


def test_the_towns_of_a_country_leave_room_for_the_words_that_tell_more() -> None:
    """Naming a country looks for all its towns, too: these come after the statement's own words."""
    towns = [
        "Boston",
        "Chicago",
        "Denver",
        "Houston",
        "Seattle",
        "Philadelphia",
        "Dallas",
        "Miami",
        "Atlanta",
        "Detroit",
    ]
    beside = [f"{town} marked feast {number}" for number, town in enumerate(towns)]
    beside += [f"The United States signed treaty {number}" for number in range(60)]
    beside += [f"Drones flew over crop {number}" for number in range(3)]
    beside += [f"Kites were banned from beach {number}" for number in range(3)]
    texts = ["The United States banned drones", "Drones were banned by the United States", *beside]
    corpus = corpus_of([Statement(place, text) for place, text in enumerate(texts)])
    limits = Limits(12, 4, least_shared=0.1, least_near=0.65, kept=Kept(3, 4, 1))
    assert (0, 1) in pairs_of(corpus, Sweep(corpus, to_overlap(FLOOR), limits=limits).pairs())


def test_what_one_claim_costs_never_grows_with_the_desk_but_for_the_postings_scanned() -> None:
    sizes = [EXACT + 1, 10_000, 30_000, 100_000, 300_000, 1_000_000, 10_000_000]
    limits = [Limits.of(size) for size in sizes]
    for smaller, larger in pairwise(limits):
        assert 3 <= larger.kept.weak <= smaller.kept.weak
        assert larger.kept.weak < larger.kept.strong <= smaller.kept.strong
        assert larger.kept.strong < larger.most <= smaller.most
        assert smaller.budget <= larger.budget <= 2 * smaller.budget


def test_the_shape_of_a_statement_has_neither_names_nor_figures() -> None:
    assert shape("Lenka Droz beat Ohio 3 to 1") == shape("Varkand beat Moscow 12 to 0")
    assert shape("Varkand beat Moscow") != shape("Varkand met Moscow")


def test_template_lines_neither_explode_nor_vanish() -> None:
    texts = many()
    claims = [Statement(place, text, place) for place, text in enumerate(texts)]
    corpus = corpus_of(claims)
    number, beside = find_templates(texts)
    limits = Limits(500, 50, least_shared=0.1, least_near=0.65, kept=Kept(10, 20, 4))
    found = pairs_of(corpus, Sweep(corpus, to_overlap(FLOOR), number, limits).pairs(beside))
    lines = set(range(len(texts) - 4))
    met = {place for pair in found for place in pair}
    assert lines <= met
    assert sum(a in lines and b in lines for a, b in found) <= 4 * len(lines)
    assert (len(texts) - 4, len(texts) - 3) in found


def test_a_cancelled_search_stops() -> None:
    corpus = corpus_of([Statement(number, f"Kim fired missile {number}", number) for number in range(9)])
    assert len(Sweep(corpus, to_overlap(FLOOR)).pairs(cancelled=lambda: True)) == 0


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(0, 9), st.integers(0, 9)), st.integers(0, 4)), st.integers(1, 12))
def test_a_pair_has_the_better_of_its_ranks_on_either_side(overlaps: dict[tuple[int, int], int], at_once: int) -> None:
    """Of equal ones that comes first in which the statement is the second, then the earlier; in parts of any size."""
    pairs = sorted((a, b) for a, b in overlaps if a < b)
    first, second = (np.array([pair[side] for pair in pairs], np.int32) for side in (0, 1))
    found = Candidates(first, second, np.array([overlaps[pair] for pair in pairs], np.float32))

    def rank(pair: tuple[int, int], of: int) -> int:
        held = sorted((other for other in pairs if of in other), key=lambda other: (-overlaps[other], of == other[0]))
        return held.index(pair)

    expected = [min(rank(pair, pair[0]), rank(pair, pair[1])) for pair in pairs]
    assert _rank(found, np.ones(len(pairs), bool), at_once).tolist() == expected
