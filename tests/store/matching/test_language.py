"""What counts as saying the same: wordings of the press that mean one thing, and words that only look near."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.matching import THRESHOLD, Statement, Weights, compare
from store.matching.alignment import Alignment
from store.matching.circumstances import main_clause
from store.matching.denials import find_denial
from store.matching.items import CIRCUMSTANCE, PREDICATE, SPECIFIC
from store.matching.lexicon import opposites, phrases, related_groups, stem, synonym_groups, verb_forms
from store.matching.nearness import RELATED, SYNONYM, Neighbours, nearness
from store.matching.reading import read
from store.matching.similarity import IDENTICAL, least_matched, most_overlap
from store.matching.words import split_words
from store.model import Level


def score(a: str, b: str) -> float:
    return compare(Statement(1, a, 1), Statement(2, b, 2), Weights()).score


def flags(a: str, b: str) -> tuple[str, ...]:
    return compare(Statement(1, a, 1), Statement(2, b, 2), Weights()).flags


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Quorin is buying Tannick for $2 billion", "Quorin agreed to buy Tannick for $2 billion"),
        ("The vote goes ahead on May 3", "The vote will proceed on May 3"),
        ("No group has claimed responsibility", "No one said it was behind the attack"),
        ("It is the first win of a Varga team since 1998", "No Varga team has won since 1998"),
        ("On Saturday the town learned that Aalto failed a test on May 3", "Aalto failed a test on May 3"),
        ("Holm voted twice for the dam at Karsholm", "Holm cast two votes for the Karsholm dam"),
        ("At least 40 bolts were missing", "No fewer than 40 bolts were missing"),
        ("At most 40 bolts were missing", "No more than 40 bolts were missing"),
        ("The ward did not have enough nurses", "The ward had too few nurses"),
        ("Holm will miss the race in Orsk", "Holm will not run in the race in Orsk"),
        ("Varga has no mill in Orsk", "Varga has zero mills in Orsk"),
        ("Varga died the day before Holm died", "Holm died the day after Varga had died"),
        ("Varga win over Orsk in Lagos", "Varga defeats Orsk in Lagos"),
        ("Holm, described as lacking experience, died on the ridge", "Holm died on the ridge"),
        ("Holm starred in Sunday's match at Orsk", "Holm was arrested on Tuesday before a match at Orsk"),
        ("Varga stopped Holm in the sixth round in Bern", "Varga stopped the American Holm in the sixth round"),
    ],
)
def test_what_is_said_in_another_way_is_no_conflict(a: str, b: str) -> None:
    assert flags(a, b) == flags(b, a) == ()


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("stop", "stop stops stopping stopped"),
        ("carry", "carry carries carrying carried"),
        ("pay", "pay pays paying payed paid"),
        ("close", "close closes closing closed"),
        ("reach", "reach reaches reaching reached"),
        ("open", "open opens opening opened"),
        ("see", "see sees seeing seed saw seen"),
        ("take", "take takes taking taked took taken"),
    ],
)
def test_the_forms_of_a_verb(verb: str, forms: str) -> None:
    assert verb_forms(verb) == forms.split()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Holm handed out the pills", "Holm is handing out pills"),
        ("The gates gave way on Sunday", "The gates collapsed on Sunday"),
        ("Quorin has gobbled up Tannick", "Quorin acquired Tannick"),
        ("The loan has been paid back", "The loan has been repaid"),
        ("The court upheld his ban", "The court will uphold his ban"),
    ],
)
def test_a_verb_phrase_in_any_form_is_the_word_that_it_stands_for(a: str, b: str) -> None:
    assert score(a, b) >= 90.0


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("At least 40 bolts were missing", "No more than 40 bolts were missing", "number"),
        ("Varga win over Orsk in Lagos", "Varga was defeated by Orsk in Lagos", "negation"),
        ("Varga left before the vote", "Varga left after the vote", "negation"),
        ("Two climbers fell in New Zealand", "Two climbers fell in New Ivarsson", "place"),
        ("Holm will play in Sunday's match at Orsk", "Holm will play in Tuesday's match at Orsk", "date"),
        ("The dam broke in Bern", "The dam broke in Lagos", "place"),
    ],
)
def test_what_is_told_otherwise_is_a_conflict(a: str, b: str, kind: str) -> None:
    assert flags(a, b) == flags(b, a) == (kind,)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Holm turned the proposal down", ["holm", "reject", "propos"]),
        ("Holm turned it down", ["holm", "reject"]),
        ("Holm called the latest round of talks off", ["holm", "call", "latest", "round", "talk", "off"]),
        ("Holm turned, the sun down", ["holm", "turn", "sun", "down"]),
        ("Holm turned down the lane", ["holm", "reject", "lane"]),
    ],
)
def test_a_verb_and_its_particle_are_one_with_their_object_between_them(text: str, keys: list[str]) -> None:
    assert [item.key for item in read(text).items] == keys


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("No limit had ever been posted there", "post"),
        ("The bid was unanimously rejected by the board", "reject"),
        ("It had most likely begun in the yard", "begin"),
        ("Two men aged 19 and 23 were released", "releas"),
        ("The United Steelworkers rejected it", "reject"),
        ("The firm has supplied the mill", "suppli"),
    ],
)
def test_the_first_verb_is_no_adverb_and_no_noun_that_ends_alike(text: str, verb: str) -> None:
    assert [item.key for item in read(text).items if item.factor == PREDICATE] == [verb]


@pytest.mark.parametrize("forms", ["sue sues sued suing", "free frees freed freeing", "rebuff rebuffs rebuffed"])
def test_the_forms_of_a_verb_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


def test_a_verb_phrase_is_read_before_the_verb_that_it_begins_with() -> None:
    for rows in phrases().values():
        assert [len(phrase) for phrase, _ in rows] == sorted((len(phrase) for phrase, _ in rows), reverse=True)
        assert all(meaning for _, meaning in rows)


DENIALS = [
    ("Tannick denied that either valve was stuck", "Neither of the valves was stuck"),
    ("Tannick rejected suggestions that the board had hidden losses", "The board did not hide any losses"),
    ("Tannick flatly rejects the claim that it polluted the lake", "It has not polluted the lake"),
    ("Ada Holm has denied taking the keys", "Ada Holm did not take the keys"),
    ("Ada Holm denies having taken the keys", "Ada Holm has denied taking the keys"),
    ("The ministry denied any link between the duty and the trial", "The duty has no link with the trial"),
]


@pytest.mark.parametrize(("a", "b"), DENIALS)
def test_who_denies_a_thing_says_that_it_is_not_so(a: str, b: str) -> None:
    said, stated = Statement(1, a, 1, Level.UTTERANCE), Statement(2, b, 2)
    for one, other in ((said, stated), (stated, said)):
        found = compare(one, other, Weights())
        assert found.flags == ()
        assert found.score >= THRESHOLD


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Tannick denied that either valve was stuck", "Both valves were stuck"),
        ("Ada Holm has denied taking the keys", "Ada Holm took the keys"),
        ("Tannick rejected suggestions that the board had hidden losses", "The board hid losses"),
    ],
)
def test_a_denial_is_no_statement_of_what_is_denied(a: str, b: str) -> None:
    assert "negation" in flags(a, b)
    assert "negation" in flags(b, a)


@pytest.mark.parametrize(
    ("text", "first", "frames"),
    [
        ("Hol denied that it leaked", 1, True),
        ("Hol again rejects the latest claims that it leaked", 2, True),
        ("Hol denied any leak", 1, True),
        ("Hol denied knowing of a leak", 1, False),
        ("Hol denied him a visa", None, False),
        ("The board rejected the offer that Hol made", None, False),
        ("Hol denied", None, False),
    ],
)
def test_where_a_denial_stands(text: str, first: int | None, frames: bool) -> None:
    found = find_denial(split_words(text).lower)
    assert (found and found.first) == first
    assert bool(found and found.frames) == frames


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Quorin will buy Tannick for $2 billion", "Quorin bought Tannick for $2 billion"),
        ("The vote will be held on May 3", "The vote was held on May 3"),
        ("Holm will travel to Orsk on Tuesday", "Holm arrived in Orsk on Tuesday"),
        ("The frigate is bound for Orsk", "The frigate entered the harbour of Orsk"),
    ],
)
def test_what_is_due_and_what_was_done_are_told_apart(a: str, b: str) -> None:
    assert flags(a, b) == flags(b, a) == ("modality",)


def test_a_noun_of_planning_tells_of_nothing_to_come() -> None:
    assert flags("A study due on Thursday counts 3,100 pieces", "The stage shed 3,100 pieces") == ()


def test_a_claim_is_found_in_a_longer_one_that_holds_it() -> None:
    short = "Nordvand opened the sluice gates at Karsholm"
    long = f"{short}, where rain had fallen for eleven days, after engineers found cracks in a turbine hall"
    other = "Nordvand sold its offices at Karsholm, where rain had fallen for eleven days"
    assert score(short, long) >= THRESHOLD
    assert score(short, long) > score(short, other)


def test_the_shared_aside_of_two_claims_weighs_less_than_what_they_say() -> None:
    asides = [f", after the council drained {what}" for what in ("the marsh at Gull Point", "the moor at Orsk Dale")]
    deeds = ("Varga flooded the mill in Karsholm", "Petrov painted a mural in Lagos")
    same_deed = score(deeds[0] + asides[0], deeds[0] + asides[1])
    assert same_deed > score(deeds[0] + asides[0], deeds[1] + asides[0])


def parts(text: str) -> list[str]:
    words = split_words(text)
    main = main_clause(words, [item.first for item in read(text).items], find_denial(words.lower))
    return [word.lower for place, word in enumerate(words) if place not in main]


def test_circumstances_are_what_follows_the_main_clause_and_what_frames_it() -> None:
    assert parts("The town learned that Aalto tested positive") == ["the", "town", "learned", "that"]
    assert parts("Holm closed the dam after engineers found cracks") == ["after", "engineers", "found", "cracks"]
    assert parts("Holm closed Karsholm dam, a giant") == ["a", "giant"]
    assert parts("Holm closed the dam") == []
    assert parts("") == []


def test_the_first_verb_weighs_more_and_the_circumstances_less_but_figures_in_full() -> None:
    reading = read("Holm flooded the valley after engineers found 14 cracks")
    assert reading.factors["flood"] == PREDICATE
    assert reading.factors["valley"] == 1.0
    assert reading.factors["crack"] == CIRCUMSTANCE
    figure = next(key for key in reading.keys if key[0] == "#")
    assert reading.factors[figure] > 1


def test_a_conflict_changes_no_score() -> None:
    one, other = Statement(1, "They met in Hanoi in 2018", 1), Statement(2, "They met in Hanoi in 2019", 2)
    found = compare(one, other, Weights())
    assert found.flags == ("date",)
    assert found.score >= THRESHOLD


def test_words_that_say_the_opposite_are_never_near() -> None:
    for word, others in opposites().items():
        assert not any(nearness(word, other) for other in others if other[:3] != word[:3])


def test_related_words_are_less_near_than_synonyms_and_hide_no_conflict() -> None:
    assert nearness("lawyer", "attorney") == SYNONYM > nearness("compani", "airlin") >= 0
    assert nearness("clerk", "staff") == RELATED
    one, other = read("The clerk waited"), read("The staff waited")
    pair = Alignment(one, other, Neighbours((*one.keys, *other.keys)))
    assert not pair.has_partner("clerk", other)


def test_no_group_of_words_stands_alone() -> None:
    for groups in (synonym_groups(), related_groups()):
        sizes: dict[int, int] = {}
        for numbers in groups.values():
            for number in numbers:
                sizes[number] = sizes.get(number, 0) + 1
        assert sum(size == 1 for size in sizes.values()) <= 0.2 * len(sizes)


WEIGHT = st.floats(0.1, 60.0)
SHARE = st.floats(0.001, 1.0)


@given(WEIGHT, WEIGHT, SHARE, SHARE, SHARE, st.floats(3.0, 9.0))
def test_more_matched_is_never_less_overlap_and_least_matched_is_never_too_much(
    total_a: float, total_b: float, share_a: float, share_b: float, more: float, rarest: float
) -> None:
    matched_a, matched_b = share_a * total_a, share_b * total_b
    value = most_overlap(matched_a, matched_b, total_a, total_b, rarest)
    assert 0 <= value <= 1
    assert value <= most_overlap(matched_a + more * (total_a - matched_a), matched_b, total_a, total_b, rarest) + 1e-9
    assert matched_a >= least_matched(total_a, value, rarest) - 1e-6
    assert matched_b >= least_matched(total_b, value, rarest) - 1e-6


@given(SHARE, SHARE)
def test_near_identical_wordings_score_high_however_short(share_a: float, share_b: float) -> None:
    shared = 2 * share_a * share_b / (share_a + share_b)
    assert most_overlap(share_a * 0.1, share_b * 0.1, 0.1, 0.1, 9.0) >= shared**IDENTICAL - 1e-9


@pytest.mark.parametrize(
    ("a", "b", "other"),
    [
        (
            "The second pass added 1,914 ballots",
            "By his count 1,914 ballots were read twice",
            "12 ballots were read twice",
        ),
        ("The stand gave way at 11:52 a.m.", "The stand came down at 11:52", "The stand came down on Sunday"),
    ],
)
def test_a_figure_that_few_facts_share_tells_more_than_a_small_one(a: str, b: str, other: str) -> None:
    assert SPECIFIC in read(a).factors.values()
    assert score(a, b) > score(a, other) + 10
