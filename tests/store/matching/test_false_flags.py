"""True pairs that look as if a fact differed: the ways in which news prose says one thing in two forms."""

from __future__ import annotations

from itertools import product

import pytest

from store.matching import Statement, Weights, compare


def flags(a: str, b: str) -> tuple[str, ...]:
    found = compare(Statement(1, a, 1), Statement(2, b, 2), Weights()).flags
    assert set(found) == set(compare(Statement(1, b, 1), Statement(2, a, 2), Weights()).flags)
    return found


VERBS = [
    ("fire on Orrin", "fired on Orrin"),
    ("sign the letter", "signed the letter"),
    ("leave Dunmore", "left Dunmore"),
]
NOBODY = [("The gunners of the army", "No gunner of the army"), ("The soldiers", "None of the soldiers")]


@pytest.mark.parametrize(("verb", "subject"), list(product(VERBS, NOBODY)))
def test_who_did_not_is_nobody_who_did(verb: tuple[str, str], subject: tuple[str, str]) -> None:
    assert flags(f"{subject[0]} did not {verb[0]}", f"{subject[1]} {verb[1]}") == ()
    assert "negation" in flags(f"{subject[0]} did not {verb[0]}", f"{subject[0]} {verb[1]}")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The blackout left 9 million people without power", "Some 9 million people lost power in the blackout"),
        ("The government no longer insists on the ban", "The government has dropped the ban that it insisted on"),
        ("A lack of staff more likely than not contributed to it", "A lack of staff probably contributed to it"),
        ("Qaresh lifted its tariff on copper", "Qaresh removed its tariff on copper"),
    ],
)
def test_what_ended_is_there_no_longer(a: str, b: str) -> None:
    assert "negation" not in flags(a, b)


PLANS = [("open", "opens", "2029"), ("return to service", "returns to service", "November")]


@pytest.mark.parametrize(("bare", "third", "time"), PLANS)
def test_not_until_a_time_is_at_that_time(bare: str, third: str, time: str) -> None:
    late = f"The plant in Halden will not {bare} until {time}"
    assert flags(late, f"The plant in Halden will {bare} in {time}") == ()
    assert "negation" in flags(late, f"The plant in Halden will {bare} until {time}")


def test_what_failed_broke_down() -> None:
    assert flags("The cable tripped at noon, the grid went dark", "The cable failed at noon, the grid went dark") == ()
    assert "negation" in flags("The pump failed to start at noon", "The pump started at noon")


def test_who_declines_to_do_it_does_not() -> None:
    judge = "A judge declined to suspend the order"
    assert flags(judge, "A judge refused to suspend the order") == ()
    assert "negation" in flags(judge, "A judge suspended the order")


def test_how_far_off_a_thing_is_is_not_how_far_off_another_is() -> None:
    sale = "Prosecutors look into the sale of a depot two years ago"
    assert flags(sale, "Prosecutors look into the sale of a depot, two days after a search") == ()
    assert "number" in flags(sale, "Prosecutors look into the sale of a depot three years ago")


@pytest.mark.parametrize("cue", ["scheduled", "planned", "expected"])
def test_a_thing_that_is_planned_is_not_what_is_planned(cue: str) -> None:
    assert flags(f"Delacroix put off a {cue} overhaul of the unit", "Delacroix put off an overhaul of the unit") == ()
    assert "modality" in flags(f"Delacroix is {cue} to overhaul the unit", "Delacroix has overhauled the unit")


@pytest.mark.parametrize("noun", ["plan", "pledge", "promise", "demand"])
def test_nouns_of_intent_are_no_intent(noun: str) -> None:
    assert "modality" not in flags(f"He paid 5 million of his {noun}", "He paid 5 million of it")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Northway Will Pay 41 dollars a share for Pelican", "Northway is buying Pelican for 41 dollars a share"),
        ("The pipe is to blame for the outbreak", "The source of the outbreak was the pipe"),
    ],
)
def test_what_is_to_blame_or_under_way_is_no_plan(a: str, b: str) -> None:
    assert "modality" not in flags(a, b)


@pytest.mark.parametrize(
    ("planned", "done"),
    [
        ("The council will meet in Orsk on Monday", "On Monday the council met in Orsk"),
        ("A medical was booked for Monday", "Okafor had his medical on Monday"),
        ("A destroyer is on its way to the Gulf of Lenn", "The destroyer entered the Gulf of Lenn overnight"),
        ("They are on their way to Orsk", "They reached Orsk on Sunday"),
        ("Haldane is accused of taking 240,000 dollars", "Haldane took 240,000 dollars"),
        ("Two guards were charged with stealing the vase", "Two guards stole the vase"),
        ("Velnia is close to signing a contract with Sarmat", "Velnia signed a contract with Sarmat"),
        ("Tannick is on the verge of selling its mill", "Tannick has sold its mill"),
        ("The minister blamed Free Coast for the bomb in Orsk", "A bomb went off in Orsk"),
        ("The colonel accused the rebels of storing shells in a school", "A store of shells of the rebels blew up"),
    ],
)
def test_what_is_to_come_or_alleged_has_not_been_done(planned: str, done: str) -> None:
    assert "modality" in flags(planned, done)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The trial of the man accused of the killing began in Orsk", "The trial for the killing began in Orsk"),
        ("The town is close to Orsk and has 400 houses", "The town near Orsk has 400 houses"),
        ("The union accused the firm of hiding losses", "The union's charge is that the firm hid losses"),
    ],
)
def test_words_of_accusing_and_nearing_that_tell_of_no_such_thing(a: str, b: str) -> None:
    assert "modality" not in flags(a, b)


OWNERS = [("Calderra's election officials", "The National Electoral Council"), ("Redmere's coach", "Dag Okafor")]


@pytest.mark.parametrize("subject", OWNERS)
@pytest.mark.parametrize("deed", ["will recount 310 boxes on Friday", "rejected the bid in May"])
def test_whose_officials_do_it_is_not_who_does_it(subject: tuple[str, str], deed: str) -> None:
    assert flags(f"{subject[0]} {deed}", f"{subject[1]} {deed}") == ()


@pytest.mark.parametrize(
    ("active", "passive"),
    [
        ("Lennox Water notified the state of the sample on Sept. 11", "Dorvale was told of the sample on Sept. 11"),
        ("Hallgrim awarded the contract in May", "Corvane was given the contract in May"),
        ("Tannick posted the letter in March", "Norvex was sent the letter in March"),
    ],
)
def test_who_does_it_and_who_suffers_it_are_two(active: str, passive: str) -> None:
    assert "actor" not in flags(active, passive)


@pytest.mark.parametrize(
    ("whole", "short"),
    [
        ("The Food and Drug Administration", "The FDA"),
        ("The Bureau of Civil Aviation", "The BCA"),
        ("The Centre for Reef Research", "The CRR"),
        ("The American Civil Liberties Union", "The ACLU"),
    ],
)
def test_initials_stand_for_names_that_little_words_part(whole: str, short: str) -> None:
    assert flags(f"{whole} overruled its own experts", f"{short} overruled its own experts") == ()


def test_figures_of_a_record_are_no_score() -> None:
    assert flags("Rovers (10-5, 4-4 away) clinched a spot", "Rovers clinched a spot with a 20-13 win") == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The motion of no confidence will be put to the vote on Tuesday", "The vote on the motion is on Tuesday"),
        ("The no-confidence motion comes to a vote on Tuesday", "The motion comes to a vote on Tuesday"),
        ("A summary reached the minister by March 2024", "A summary reached the minister no later than March 2024"),
        ("The chance of a fluke is one in 1,700", "The chance of a false alarm is one in 1,700"),
        ("The figure had been checked by nobody", "The figure has not been checked by anyone"),
        ("The overhaul was never due before January 2027", "The overhaul was not due until January 2027"),
        ("Observers were refused entry at 19 polling stations", "Observers were turned away from 19 polling stations"),
        ("Observers were denied access to 19 polling stations", "Observers were turned away at 19 polling stations"),
        (
            "The helicopter fired a net at a drone and missed",
            "The helicopter fired a net at a drone without hitting it",
        ),
    ],
)
def test_words_of_negation_that_negate_nothing_more(a: str, b: str) -> None:
    assert "negation" not in flags(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Members have no confidence in the chairman", "Members have confidence in the chairman"),
        ("The figure had been checked by nobody", "The figure had been checked by the council"),
        ("The overhaul was not due before January 2027", "The overhaul was due before January 2027"),
        ("Observers were refused entry at 19 polling stations", "Observers were allowed into 19 polling stations"),
        ("The rocket hit the depot", "The rocket missed the depot"),
        ("The rocket hit the depot", "The rocket flew past without hitting the depot"),
    ],
)
def test_words_of_negation_that_negate(a: str, b: str) -> None:
    assert "negation" in flags(a, b)
