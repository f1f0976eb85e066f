"""Whoever was heard through an outlet, and papers that an outlet has seen, when they are met again."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

SUSPENDED = "14 officers had been suspended"


def _through(text: str, expected: list[str], words: str = SUSPENDED) -> None:
    (found,) = chains(text, words)
    assert [name or "?" for name in found] == expected


@pytest.mark.parametrize(
    ("seen", "again", "name"),
    [
        ("a draft proposal seen by El Mundo", "The document also", "draft proposal"),
        ("a draft proposal seen by El Mundo", "The proposal also", "draft proposal"),
        ("a draft bill obtained by El Mundo", "The draft bill also", "draft bill"),
        ("a leaked spreadsheet reviewed by El Mundo", "The spreadsheet also", "leaked spreadsheet"),
    ],
)
def test_papers_that_are_papers_because_somebody_has_seen_them(seen: str, again: str, name: str) -> None:
    _through(f"The bank will cut 400 jobs, according to {seen}. {again} says {SUSPENDED}.", [name, "El Mundo"])


@pytest.mark.parametrize("part", ["annex", "appendix", "preface"])
def test_a_part_of_a_paper_that_was_cited_itself(part: str) -> None:
    text = f"The bank lost 4 million, El Mundo reported, citing a classified {part} to a report by the court of audit."
    (found,) = chains(f"{text} The {part} says {SUSPENDED}.", SUSPENDED)
    assert (found[0] or "").startswith(f"classified {part}")
    assert found[1] == "El Mundo"


@pytest.mark.parametrize(
    ("beside", "name"),
    [
        ("One, a 52-year-old tailor,", "52-year-old tailor"),
        ("One, a nurse,", "nurse"),
        ("Another, a nurse,", "nurse"),
        ("One of them", "one of two survivors"),
    ],
)
def test_one_of_those_who_were_heard(beside: str, name: str) -> None:
    text = f"Two survivors told El Mundo the fire began on the third floor. {beside} said {SUSPENDED}."
    _through(text, [name, "El Mundo"])


@pytest.mark.parametrize("who", ["the whistle-blower", "its co-leader", "an ex-guard", "a vice-chancellor"])
def test_persons_with_a_hyphen_go_on_speaking(who: str) -> None:
    text = f"The party will field nobody, {who} told Deutschlandfunk. She said {SUSPENDED}."
    (found,) = chains(text, SUSPENDED)
    assert (found[0] or "").endswith(who.split()[1])
    assert found[1] == "Deutschlandfunk"


@pytest.mark.parametrize("outlet", ["The Punch", "The Sluice", "The Local"])
def test_outlets_whose_name_has_the_article(outlet: str) -> None:
    _through(f"Ana Lee told {outlet} that {SUSPENDED}.", ["Ana Lee", outlet])


@pytest.mark.parametrize("outlet", ["Weldham People", "El Mundo", "Bergen Courier"])
@pytest.mark.parametrize("who", ["Police", "Fire investigators", "Engineers"])
def test_a_belief_that_an_outlet_reports(who: str, outlet: str) -> None:
    (found,) = chains(f"{who} believe a charger started the fire, the {outlet} reported.", "a charger started the fire")
    assert (found[0], found[1]) == (who, outlet)
