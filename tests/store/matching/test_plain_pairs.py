"""Pairs as two newspapers would word them: the same fact is not flagged, another fact is."""

from __future__ import annotations

import pytest

from store.matching import Comparison, Statement, Weights, compare
from store.matching.folding import fold
from store.matching.lexicon import stem
from store.matching.nearness import SYNONYM, nearness


def compared(a: str, b: str) -> Comparison:
    return compare(Statement(1, a), Statement(2, b), Weights())


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "A jury at Leeds Crown Court convicted solicitor Martin Ashcombe of stealing from his clients.",
            "Solicitor Martin Ashcombe was found guilty at Leeds Crown Court of theft from clients.",
        ),
        (
            "Harlow Steel will shut its Scunthorpe rod mill at the end of September.",
            "The closure of Harlow Steel's rod mill in Scunthorpe is set for late September.",
        ),
        (
            "Delhi Police arrested four men for running a fake call centre.",
            "Four people who ran a bogus call centre were arrested by police in Delhi.",
        ),
        (
            "Temperatures in Phalodi touched 50C on Monday, the hottest day of the year in India.",
            "India had its hottest day of the year on Monday, when the mercury in Phalodi hit 122F.",
        ),
        (
            "Ethiopia and Somalia agreed to restore full diplomatic ties.",
            "Full diplomatic relations between Mogadishu and Addis Ababa are to be re-established.",
        ),
        (
            "Bolivia's former defence minister Raul Quispe was arrested at El Alto airport.",
            "The arrest of ex-defence minister Raúl Quispe took place at Bolivia's El Alto airport.",
        ),
        (
            "Women who sleep under six hours a night are more likely to develop dementia, a Dutch study suggests.",
            "Dutch research has linked getting less than six hours' sleep with a higher risk of dementia for women.",
        ),
        (
            "The Home Office has dropped plans to house asylum seekers at RAF Tolbury.",
            "Proposals to house asylum seekers at RAF Tolbury were abandoned by the Home Office.",
        ),
        (
            "The French dairy giant Lacteval is recalling baby milk over salmonella fears.",
            "Infant formula made by Lacteval of France is being pulled from shelves over salmonella.",
        ),
        (
            "Belmora's government is considering compensation of 90 marks a ton for farmers.",
            "Compensation of 90 marks a ton for Belmora's farmers is under consideration.",
        ),
        (
            "A 1,200-mile road race across Western Australia was won by Perth cyclist Tom Arden.",
            "Perth rider Tom Arden finished first in the 1,930km race across WA.",
        ),
        ("The council will not lift the hosepipe ban.", "The hosepipe ban stays, the council decided."),
    ],
)
def test_the_same_fact_is_not_flagged(a: str, b: str) -> None:
    found = compared(a, b)
    assert not found.flags, found.differences


@pytest.mark.parametrize(
    ("a", "b", "flag", "words"),
    [
        (
            "Harlow Steel is considering cutting 640 jobs in Scunthorpe.",
            "Harlow Steel has cut 640 jobs in Scunthorpe.",
            "modality",
            ("considering", "—"),
        ),
        (
            "The evacuation order around the East Liverpool derailment has been lifted.",
            "Officials hope to lift the evacuation order near the East Liverpool derailment by Friday.",
            "modality",
            ("lifted", "hope to lift"),
        ),
        (
            "Brackwell Homes has promised that a third of the Corley Farm houses will be affordable.",
            "Brackwell Homes has dropped its promise to make a third of Corley Farm houses affordable.",
            "negation",
            ("promised", "dropped"),
        ),
        (
            "The MTA board voted to raise the subway fare to $3.",
            "The MTA put off a vote on raising the subway fare to $3.",
            "negation",
            ("voted", "put off"),
        ),
        (
            "All the trapped men at the colliery have been accounted for.",
            "One man is still unaccounted for at the colliery.",
            "negation",
            ("accounted", "unaccounted"),
        ),
        (
            "Divers have recovered 87 bodies from the ferry.",
            "The number of bodies recovered from the ferry has reached 131.",
            "number",
            ("87", "131"),
        ),
        (
            "The kayaker missing off Skye was found alive on Tuesday.",
            "The body of the kayaker missing off Skye was recovered on Tuesday.",
            "negation",
            ("alive", "body"),
        ),
        (
            "Congolese troops killed nine ADF fighters in an ambush near Beni.",
            "ADF fighters ambushed Congolese troops near Beni, killing nine soldiers.",
            "order",
            ("Congolese", "ADF"),
        ),
        ("Temperatures touched 50C.", "Temperatures touched 113F.", "number", ("50C", "113F")),
    ],
)
def test_another_fact_is_flagged_with_the_words_that_differ(a: str, b: str, flag: str, words: tuple[str, str]) -> None:
    found = compared(a, b)
    assert [(one.kind, (one.a, one.b)) for one in found.differences if one.kind == flag] == [(flag, words)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("wounded", "injured"), ("wounding", "hurt"), ("ambassador", "envoy"), ("drones", "UAVs"), ("fare", "price")],
)
def test_words_that_papers_use_for_one_thing_are_near(one: str, other: str) -> None:
    assert nearness(stem(one.lower()), stem(other.lower())) >= SYNONYM


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Raúl", "raul"),
        ("São", "sao"),
        ("Łódź", "lodz"),
        ("Møller", "moller"),
        ("Сергей", "сергей"),
        ("ángel's", "angel"),
    ],
)
def test_accents_on_latin_letters_make_no_other_word(word: str, folded: str) -> None:
    assert fold(word) == folded
