"""What a statement is read to say: figures, dates, places, names, negations."""

from __future__ import annotations

from datetime import date

import pytest

from store.matching.dates import find_dates, parse_day
from store.matching.items import NOT
from store.matching.nearness import nearness
from store.matching.quantity import Quantity, parse_key
from store.matching.reading import read
from store.matching.when import When
from store.matching.words import split_words


def quantities(text: str) -> list[tuple[float, str]]:
    return [(round(found.value, 3), found.dimension) for found in read(text).quantities]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it flew 1,180 kilometers", [(1_180_000.0, "length")]),
        ("it flew 733 miles", [(1_179_649.152, "length")]),
        ("they paid $3.8 million", [(3_800_000.0, "usd")]),
        ("they paid 40 million dollars", [(40_000_000.0, "usd")]),
        ("twenty-one ships", [(21.0, "count")]),
        ("two dozen ships", [(24.0, "count")]),
        ("the second launch", [(2.0, "ordinal")]),
        ("the 12th launch", [(12.0, "ordinal")]),
        ("91 percent voted", [(91.0, "percent")]),
        ("91% voted", [(91.0, "percent")]),
        ("a turnout of 62 per cent", [(62.0, "percent")]),
        ("a reward of a quarter of a million pounds", [(250_000.0, "gbp")]),
        ("half a million voters", [(500_000.0, "count")]),
        ("a payment of 600 pounds", [(600.0, "gbp")]),
        ("a stone of 600 pounds fell", [(272.155, "mass")]),
        ("raised by a quarter", [(25.0, "percent")]),
        ("sales doubled", [(2.0, "multiple")]),
        ("talks of six hours", [(0.25, "duration")]),
        ("a 45-year-old driver", [(45.0, "age")]),
        ("it won 20-13", [(20013.0, "tally")]),
        ("a 5 - 4 vote", [(5004.0, "tally")]),
        ("the team (11-4) won", [(11004.0, "record")]),
        ("10-15 percent", [(10.0, "count"), (15.0, "percent")]),
        ("one patient in 20", [(5.0, "percent")]),
        ("nine in ten houses", [(90.0, "percent")]),
        ("three in four voters", [(75.0, "percent")]),
        ("3 in 2024", [(3.0, "count")]),
        ("412p a share", [(4.12, "gbp")]),
        ("from 26p to 38p", [(0.26, "gbp"), (0.38, "gbp")]),
        ("£4.12 a share", [(4.12, "gbp")]),
        ("Anna Keller, 36, of Orsk", [(36.0, "age")]),
        ("Anna Keller, 36 was there", [(36.0, "age")]),
        ("a 6.1-magnitude quake", [(6.1, "magnitude")]),
        ("they are probing 6m euros", [(6_000_000.0, "eur")]),
        ("it reached 6m people", [(6_000_000.0, "count")]),
        ("a wall 6m high", [(6.0, "length")]),
        ("it was 173F hotter", [(173.0, "degree")]),
        ("173 degrees Fahrenheit hotter", [(173.0, "degree")]),
        ("a 14in crack", [(0.356, "length")]),
        ("14 in Orsk", [(14.0, "count")]),
        ("K was suspended", []),
        ("a quarter of an hour later", [(0.01, "duration")]),
        ("half a mile away", [(804.672, "length")]),
        ("two-thirds of the cost", [(66.667, "percent")]),
        ("three quarters of homes", [(75.0, "percent")]),
        ("A third of its staff", [(33.333, "percent")]),
        ("a fifth of patients", [(20.0, "percent")]),
        ("half the homes, half of voters", [(50.0, "percent"), (50.0, "percent")]),
        ("a third person", [(3.0, "ordinal")]),
        ("the third of May", [(3.0, "ordinal")]),
        ("the first half of 2027", [(1.0, "ordinal")]),
        ("a fifth fewer applications", [(20.0, "percent")]),
        ("it failed 14 times", [(14.0, "multiple")]),
        ("profit rose by a fifth", [(20.0, "percent")]),
        ("it was told by a third person", [(3.0, "ordinal")]),
        ("winds of 140 km/h", [(140.0, "speed")]),
        ("gusts of 87 miles per hour", [(140.013, "speed")]),
        ("a rise of half a percentage point", [(0.5, "percent")]),
        ("a rise of 0.5 percentage points", [(0.5, "percent")]),
        ("a rise of 50 basis points", [(0.5, "percent")]),
        ("a quarter-point cut", [(0.25, "percent")]),
        ("She is 45.", [(45.0, "age")]),
        ("she was 45 minutes late", [(0.031, "duration")]),
        ("a pair of tests, a trio of ministers", [(2.0, "count"), (3.0, "count")]),
        ("the pair left", []),
        ("they voted 11 to 3 to leave", [(11003.0, "tally")]),
        ("the decision was reached by six votes to three", [(6003.0, "tally")]),
        ("it lost jobs, from 11 to 3", [(11.0, "count"), (3.0, "count")]),
        ("they voted on 3 to 11 motions", [(3.0, "count"), (11.0, "count")]),
        ("a quake of magnitude 6. 1", [(6.1, "magnitude")]),
        ("a 6. 1 - magnitude quake", [(6.1, "magnitude")]),
        ("dozens of ships, hundreds of men", []),
        ("the cranes at Pier 5", [(5.0, "label:pier")]),
        ("the Kestrel-4 flew", [(4.0, "label:kestrel")]),
        ("in 2018", []),
    ],
)
def test_figures_are_read_with_their_units(text: str, expected: list[tuple[float, str]]) -> None:
    assert quantities(text) == expected


def test_the_key_of_a_figure_gives_the_figure_back() -> None:
    for text in ("1,180 km", "about 40 miles", "$3.8 million", "31 ships", "2.6 percent", "the 12th day"):
        for found in read(text).quantities:
            back = parse_key(found.key)
            assert back.agrees(found)
            assert (back.dimension, back.rough) == (found.dimension, found.rough)


def figure(text: str) -> Quantity:
    (found,) = read(text).quantities
    return found


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("flew 1,180 km", "flew 733 miles", True),
        ("about 40 boats", "41 boats", True),
        ("more than 200 dead", "208 dead", True),
        ("40 boats", "41 boats", False),
        ("640 jobs", "643 jobs", False),
        ("$38 million", "$3.8 million", False),
        ("40 percent", "40 boats", False),
        ("about 40 kilometers", "14 kilometers", False),
    ],
)
def test_figures_agree_when_they_may_be_the_same(one: str, other: str, agree: bool) -> None:
    assert figure(one).agrees(figure(other)) is agree
    assert figure(other).agrees(figure(one)) is agree


def whens(text: str, published: str | None = None) -> list[When]:
    return [found.when for found in find_dates(split_words(text), parse_day(published))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on March 3, 2026", [When(2026, 3, 3)]),
        ("on 3 March 2026", [When(2026, 3, 3)]),
        ("on 2026-03-03", [When(2026, 3, 3)]),
        ("on Monday, Feb. 9, 2026", [When(2026, 2, 9, 0)]),
        ("on Thursday, 17 September 2026", [When(2026, 9, 17, 3)]),
        ("in October 2025", [When(2025, 10)]),
        ("in 2018", [When(2018)]),
        ("at 6:42 a.m.", [When(minutes=402)]),
        ("at 6 p.m.", [When(minutes=1080)]),
        ("at 10.14 p.m.", [When(minutes=1334)]),
        ("from 3.40am until 7.15pm", [When(minutes=220), When(minutes=1155)]),
        ("at 15.24 on Wednesday", [When(minutes=924), When(weekday=2)]),
        ("at six o'clock on Wednesday", [When(minutes=360, half_day=True), When(weekday=2)]),
        ("at 6 o’clock in the evening", [When(minutes=1080)]),
        ("at eight in the evening", [When(minutes=1200)]),
        ("it came at 4.17 in the morning", [When(minutes=257)]),
        ("at half past eight in the morning", [When(minutes=510)]),
        ("north at 0425 GMT", [When(minutes=265)]),
        ("in 2019 GMT was kept", [When(2019)]),
        ("it shut 4.5 in the morning shift", []),
        ("eight in the evening class", []),
        ("shares stood at 15.24 euros", []),
        ("it cost 10.50", []),
        ("it may march on", []),
        ("May and Davis met", []),
    ],
)
def test_dates_are_read_whole_or_in_part(text: str, expected: list[When]) -> None:
    assert whens(text) == expected


def test_what_hangs_on_today_is_worked_out_from_the_day_of_publication() -> None:
    assert whens("last October", "2026-02-11") == [When(2025, 10)]
    assert whens("yesterday", "2026-03-01") == [When(2026, 2, 28)]
    assert whens("last year", "2026-03-01") == [When(2025)]
    assert whens("filmed seven years ago", "2026-03-01") == [When(2019)]
    assert whens("filmed 20 years ago", "2026-03-01") == [When(2006)]
    assert whens("he left last month", "2026-01-20") == [When(2025, 12)]
    assert whens("he leaves next month", "2026-12-20") == [When(2027, 1)]
    assert whens("by the end of the year", "2026-03-01") == [When(2026, 12)]
    assert whens("by the end of the year") == whens("the end of the war", "2026-03-01") == []
    assert whens("one year ago") == whens("seven years ago") == []
    (tuesday,) = whens("on Tuesday", "2026-03-04")
    assert tuesday.days == (date(2026, 3, 3), date(2026, 3, 10))
    assert tuesday.agrees(When(2026, 3, 3))
    assert tuesday.conflicts(When(2026, 3, 5))
    assert whens("on Tuesday", "not a date") == whens("on Tuesday")


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("at 8:30 p.m.", "at half past eight", True),
        ("at 20:30", "at half past eight", True),
        ("at 8:30 p.m.", "at 8:30 a.m.", False),
        ("at a quarter to nine", "at 8:45", True),
        ("at noon", "at 12:00 p.m.", True),
        ("at midnight", "at noon", False),
        ("painted in 1661", "painted in 1661, in Orsk", True),
    ],
)
def test_times_agree_where_one_does_not_tell_the_half_of_the_day(one: str, other: str, agree: bool) -> None:
    (first,), (second,) = whens(one), whens(other)
    assert first.agrees(second) is second.agrees(first) is agree
    assert first.conflicts(second) is not agree
    assert (nearness(first.key, second.key) > 0) is agree


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        (("on Thursday", "2026-11-11"), ("on Thursday", "2026-11-13"), True),
        (("on Thursday", "2026-11-11"), ("on 12 November", "2026-11-20"), True),
        (("on Thursday", "2026-11-13"), ("today", "2026-11-12"), True),
        (("on Thursday", "2026-11-11"), ("on Thursday", "2026-11-27"), False),
        (("on Thursday", "2026-11-11"), ("on 13 November", "2026-11-11"), False),
        (("on Thursday", "2026-11-11"), ("in November 2026", "2026-11-11"), False),
        (("on Thursday", None), ("on Thursday", "2026-11-11"), True),
        (("on Thursday", None), ("on 12 November 2026", None), True),
        (("on Thursday", None), ("on Friday", "2026-11-11"), False),
        (("on Thursday", None), ("on 12 November", None), False),
    ],
)
def test_a_weekday_stands_for_the_day_that_it_is(
    one: tuple[str, str | None], other: tuple[str, str | None], near: bool
) -> None:
    (first,), (second,) = whens(*one), whens(*other)
    assert (nearness(first.key, second.key) > 0) is (nearness(second.key, first.key) > 0) is near


def test_a_figure_is_a_year_of_old_only_where_nothing_is_counted() -> None:
    assert whens("built in 1661") == [When(1661)]
    assert whens("in 1200 homes") == []


def test_partial_dates_conflict_only_in_what_both_give() -> None:
    assert When(2018).agrees(When(2018, 6, 12))
    assert When(2018).conflicts(When(2019, 6, 12))
    assert not When(2018).conflicts(When(None, 6, 12))
    assert not When(2018).agrees(When(None, 6, 12))
    assert When(weekday=1).agrees(When(2026, 3, 3))
    assert When(weekday=2).conflicts(When(2026, 3, 3))


def places(text: str) -> list[str]:
    return [found.key for found in read(text).places]


def test_places_go_by_any_of_their_names() -> None:
    assert places("Pyongyang, North Korea and the DPRK") == ["@kp", "@kp", "@kp"]
    assert places("the U.S. and US and American troops") == ["@us", "@us", "@us"]
    assert places("they told us of turkey") == []
    assert places("in New York, Los Angeles and Ohio") == ["@us/new york", "@us/california/los angeles", "@us/ohio"]
    assert places("from Brooklyn and Tulsa, Okla.") == ["@us/new york/brooklyn", "@us/oklahoma/tulsa", "@us/oklahoma"]


def test_a_town_after_a_first_name_is_a_surname() -> None:
    assert places("On Monday the police met Whitney Houston in Houston") == ["@us/texas/houston"]
    assert places("in South Boston") == ["@us/massachusetts/boston"]
    assert places("Fire Destroys Church In Northern Brooklyn, Reports Dallas Paper")[-1] == "@us/texas/dallas"


def names(text: str) -> list[str]:
    reading = read(text)
    return [reading.shown(found.first, found.last) for found in reading.names]


def test_names_are_runs_of_capitals_without_titles() -> None:
    assert names("Gen. Sir Roly Walker leads the army") == ["Roly Walker"]
    assert names("Police arrested Anna Keller on Monday") == ["Anna Keller"]
    assert names("Recently the boat sank") == []
    assert names("Lohan Leaves Rehab Before Trial") == ["Lohan"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("it will not give up", 1),
        ("it won't give up", 1),
        ("not only did it rise", 0),
        ("growth without limit", 0),
        ("nobody was hurt", 1),
        ("it refuses to yield", 1),
        ("it failed to yield", 1),
        ("the pump failed at noon", 0),
        ("whether or not it rains", 0),
        ("the mayor ruled out a second term", 1),
        ("a court ruled that it was late", 0),
        ("they rule the country", 0),
    ],
)
def test_negations_are_counted_unless_they_negate_nothing(text: str, count: int) -> None:
    assert len(read(text).negations) == count


def test_what_is_negated_has_a_key_of_its_own_however_it_is_told() -> None:
    for text in ("No data was taken", "The data was never taken", "She denied that data was taken", "None was taken"):
        assert NOT in read(text).factors
    for text in ("The data was taken", "Not only data was taken", "not"):
        assert NOT not in read(text).factors


def test_an_empty_or_odd_text_is_read_as_holding_nothing() -> None:
    for text in ("", " ", "…", "[/", "🙂"):
        reading = read(text)
        assert reading.items == ()
        assert reading.keys == ()
