"""Suggesting pairs: the fast search against a slow one, and what is left out."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.matching import FLOOR, THRESHOLD, Statement, compare, suggest, suggest_for, weigh
from store.matching.comparing import says_no_more
from store.matching.nearness import Neighbours
from store.matching.suggesting import SAME_ARTICLE
from store.model import LOOK_ALIKE, Suggestion

from .contrast import contrasts
from .stories import STORIES, duplicates, statements


def slowly(claims: list[Statement], floor: float) -> list[Suggestion]:
    """The oracle: every pair compared, nothing clever."""
    weights = weigh(claims)
    neighbours = Neighbours(weights.frequencies)
    found = []
    for one, two in combinations(sorted(claims, key=lambda claim: claim.id), 2):
        result = compare(one, two, weights)
        inside = len(one.articles | two.articles) == 1 and bool(one.articles) and bool(two.articles)
        if result.score < floor:
            continue
        if inside and (result.score < SAME_ARTICLE or result.flags or not says_no_more(one, two, neighbours)):
            continue
        found.append(Suggestion(one.id, two.id, result.score, result.flags, result.differences))
    return sorted(found, key=lambda pair: (bool(pair.flags), -pair.score, pair.a, pair.b))


NAMES = ["Kim", "Trump", "Varkand", "Lenka Droz", "Kestrel-4", "North Korea", "Pyongyang", "Ohio", "Moscow", "Putin"]
OTHERS = [
    "fired",
    "launched",
    "2",
    "12",
    "missiles",
    "missile",
    "nuclear",
    "arsenal",
    "expanded",
    "expand",
    "strike",
    "walkout",
    "port",
    "harbour",
    "$38",
    "million",
    "percent",
    "the",
    "a",
    "of",
    "in",
    "on",
    "not",
    "never",
    "will",
    "may",
    "Tuesday",
    "March",
    "3",
    "2026",
    "about",
    "40",
    "kilometers",
    "miles",
    "people",
    "killed",
    "dead",
    "said",
    "criticized",
    "criticised",
    "defence",
    "defense",
    "organisation",
    "organization",
    "analyse",
    "analyses",
]
WORDS = st.sampled_from(NAMES + OTHERS)
TEXTS = st.lists(WORDS, min_size=0, max_size=9).map(" ".join)
ARTICLES = st.one_of(st.none(), st.integers(1, 3), st.frozensets(st.integers(1, 3), max_size=2))


@st.composite
def desks(draw: st.DrawFn) -> list[Statement]:
    texts = draw(st.lists(TEXTS, max_size=14))
    return [Statement(number, text, draw(ARTICLES)) for number, text in enumerate(texts, 1)]


@settings(max_examples=150, deadline=None)
@given(desks(), st.sampled_from([1.0, 20.0, FLOOR, THRESHOLD, 75.0, 100.0]))
def test_the_fast_search_gives_the_pairs_and_scores_of_the_slow_one(claims: list[Statement], floor: float) -> None:
    assert suggest(claims, floor=floor) == slowly(claims, floor)


@settings(max_examples=60, deadline=None)
@given(desks(), st.randoms(use_true_random=False), st.integers(0, 14))
def test_order_does_not_matter_and_a_new_article_gets_the_same_scores(
    claims: list[Statement], chance: random.Random, cut: int
) -> None:
    whole = suggest(claims)
    mixed = list(claims)
    chance.shuffle(mixed)
    assert suggest(mixed) == whole
    new, existing = mixed[:cut], mixed[cut:]
    ids = {claim.id for claim in new}
    assert suggest_for(new, existing) == [pair for pair in whole if pair.a in ids or pair.b in ids]


@pytest.mark.parametrize("story", STORIES)
def test_the_fast_search_gives_the_same_on_a_story(story: str) -> None:
    claims, _ = statements(story)
    for floor in (1.0, FLOOR, THRESHOLD):
        assert suggest(claims, floor=floor) == slowly(claims, floor)


def test_on_whole_stories_duplicates_are_found_and_look_alikes_are_not_taken_for_them() -> None:
    found, right, wanted, unflagged_right, unflagged = 0, 0, 0, 0, 0
    for story in STORIES:
        claims, _ = statements(story)
        same = duplicates(story)
        pairs = suggest(claims, floor=THRESHOLD)
        wanted += len(same)
        found += len(pairs)
        right += sum((pair.a, pair.b) in same for pair in pairs)
        plain = [pair for pair in pairs if not pair.flags]
        unflagged += len(plain)
        unflagged_right += sum((pair.a, pair.b) in same for pair in plain)
    assert right >= 0.9 * wanted
    assert unflagged_right >= 0.9 * wanted
    assert unflagged_right >= 0.85 * unflagged


def test_the_arsenal_claims_of_two_short_articles_are_the_best_pair() -> None:
    texts = {
        1: ["North Korea has expanded its nuclear arsenal", "Rubio called North Korea a criminal syndicate"],
        2: [
            "Kim continued to expand his nuclear arsenal",
            "North Korea fired 2 missiles on Thursday",
            "North Korea accused the U.S. of hostility",
        ],
        3: ["North Korea fired 12 missiles on Thursday", "The U.S. accused North Korea of hostility"],
    }
    claims = [
        Statement(10 * article + place, text, article)
        for article, lines in texts.items()
        for place, text in enumerate(lines)
    ]
    pairs = suggest(claims, floor=THRESHOLD)
    assert [(pair.a, pair.b, pair.flags) for pair in pairs] == [
        (10, 20, ()),
        *sorted([(21, 30, ("number",)), (22, 31, ("order",))], key=lambda row: -score(pairs, row[0])),
    ]


def score(pairs: list[Suggestion], first: int) -> float:
    return next(pair.score for pair in pairs if pair.a == first)


def test_claims_of_one_article_are_suggested_only_when_it_says_one_thing_twice() -> None:
    text = "The flood destroyed 1,200 homes in Orsk Dale"
    near = "About 1,200 homes in Orsk Dale were ruined in floods"
    assert suggest([Statement(1, text, 7), Statement(2, near, 7)]) == []
    assert [pair.score for pair in suggest([Statement(1, text, 7), Statement(2, text, 7)])] == [100.0]
    assert len(suggest([Statement(1, text, 7), Statement(2, near, 8)])) == 1
    assert len(suggest([Statement(1, text, frozenset({7, 8})), Statement(2, near, 8)])) == 1
    assert len(suggest([Statement(1, text, None), Statement(2, near, None)])) == 1
    longer = f"{text}, as the water rose in the night"
    assert suggest([Statement(1, text, 7), Statement(2, longer, 7)]) == []
    assert len(suggest([Statement(1, text, 7), Statement(2, longer, 8)])) == 1
    other = replace(Statement(2, text, 7), text=text.replace("1,200", "1,300"))
    assert suggest([Statement(1, text, 7), other]) == []


def test_a_cancelled_search_stops_and_progress_counts_the_statements() -> None:
    claims, _ = statements("flood")
    seen: list[tuple[int, int]] = []
    whole = suggest(claims, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(number, len(claims)) for number in range(1, len(claims) + 1)]
    calls = iter([False, False, True])
    part = suggest(claims, cancelled=lambda: next(calls))
    assert set(part) < set(whole)


def test_common_words_alone_make_no_candidates(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk whose claims share only ordinary words is searched without comparing all with all."""
    from store.matching.comparing import reading_of
    from store.matching.suggesting import _Run

    syllables = ["ba", "ke", "lo", "mu", "ri", "to", "va", "zo", "ne", "du"]
    chance = random.Random(5)

    def name() -> str:
        return "".join(chance.choice(syllables) for _ in range(5)).title()

    claims = [
        Statement(number, f"President {name()} said the government of {name()} will meet {name()}", number)
        for number in range(400)
    ]
    assert all(reading_of(claim).keys for claim in claims)
    run = _Run(claims, THRESHOLD)
    compared = 0
    original = run._verify

    def counting(one: int, other: int) -> Suggestion | None:
        nonlocal compared
        compared += 1
        return original(one, other)

    monkeypatch.setattr(run, "_verify", counting)
    run.pairs(None, lambda: False)
    assert compared <= 0.02 * 400 * 399 / 2


def test_unflagged_pairs_come_first_then_the_best_score() -> None:
    claims: list[Statement] = []
    for contrast in contrasts(1)[:40]:
        claims.append(Statement(len(claims) + 1, contrast.a, len(claims)))
        claims.append(Statement(len(claims) + 1, contrast.b, len(claims)))
    pairs = suggest(claims)
    keys = [(bool(pair.flags), -pair.score, pair.a, pair.b) for pair in pairs]
    assert keys == sorted(keys)
    assert all(pair.a < pair.b and pair.score >= FLOOR for pair in pairs)


def test_importing_the_room_loads_neither_rapidfuzz_nor_snowball() -> None:
    code = (
        "import sys, store.matching; print([m for m in sys.modules if m in ('rapidfuzz', 'snowballstemmer', 'numpy')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_pair_in_conflict_is_shown_from_a_higher_score_on() -> None:
    assert Suggestion(1, 2, 72.0).shown_from == 72.0
    assert Suggestion(1, 2, 72.0, ("number",)).shown_from == 72.0 - LOOK_ALIKE
