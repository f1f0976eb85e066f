"""Which origins of one claim are counted as one: each with its reason, none against a person's word."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import Independence, Judgement, Label, Level, Mention, SourcingClass
from store.sourcing import ByName, assess
from tests.store.sourcing.making import mention

ANONYMOUS = SourcingClass.ANONYMOUS


def of(*origins: str, classes: Sequence[SourcingClass] | None = None) -> list[Mention]:
    """A claim with one mention for each origin, each in an outlet of its own."""
    outlets = ("Alpha", "Beta", "Gamma", "Delta")
    given = classes or [SourcingClass.NAMED] * len(origins)
    return [
        mention(number, f"{origin} > {outlets[number]}", outlets[number], given[number])
        for number, origin in enumerate(origins)
    ]


class Apart(ByName):
    """Identities by name, two of which somebody told apart."""

    def __init__(self, *pair: str) -> None:
        super().__init__()
        self._pair = {self.of(name).key for name in pair}

    def apart(self, one: str, other: str) -> bool:
        """Whether these are the two."""
        return {one, other} == self._pair


@pytest.mark.parametrize(
    ("one", "other", "line"),
    [
        ("Whitlock", "Gov. Dana Whitlock", "Whitlock = Gov. Dana Whitlock: the only one of that surname here."),
        ("Gov. Whitlock", "Dana Whitlock", "Gov. Whitlock = Dana Whitlock: the only one of that surname here."),
        ("Kim", "Kim Jong Un", "Kim = Kim Jong Un: the only one of that name here."),
        ("D. Whitlock", "Dana Whitlock", "D. Whitlock = Dana Whitlock: same surname, and the first names fit."),
        ("Harbor Authority", "Port of Elm Harbor authority", "the end of that name"),
        ("election commission", "national election commission", "the end of that name"),
        ("Rovers", "Skelby Rovers", "the end of that name"),
        ("Brightwell", "Brightwell Therapeutics Inc.", "the beginning of that name"),
        ("UCI", "Union Cycliste Internationale", "UCI = Union Cycliste Internationale: its initials."),
        ("Kesh", "Kesh’s defence ministry", "a state speaks by its organs"),
        ("Keshi defence ministry", "Kesh's defence ministry", "the adjective of the same place"),
        ("organisers", "Organizers", ""),
        ("Chipmaker Corvane", "Corvane Semiconductor", "the only one of that name here"),
        (
            "independent commission",
            "independent commission that heard the case",
            "the same body, told with more or less",
        ),
        (
            "NTSB’s report",
            "National Transportation Safety Board's preliminary report",
            "the same papers in other words",
        ),
        ("WHO situation report", "situation report by the World Health Organization", "the same papers in other words"),
        ("preliminary report of the Rail Board", "Rail Board's report", "the same papers in other words"),
        ("leaked report", "leaked review", "the same papers in other words"),
        ("country's defence ministry", "Kesh's defence ministry", "the same thing, whosever it is"),
        ("same ministry", "health ministry", "the same thing, whosever it is"),
        ("budget papers", "budget documents", "the same papers in other words"),
        ("city records", "documents filed with the city", "the same papers in other words"),
        ("layoff notice", "layoff notice filed with the state", "the same papers in other words"),
        ("the guard's wife", "Willem Hoek's wife", "the same relation, of somebody with and without a name"),
        ("its label", "drug's label", "the same thing, whosever it is"),
        ("Brightwater Steel Inc.", "Brightwater Steel", "one name in two forms"),
        ("AP", "Associated Press", "a name of Associated Press"),
        ("a spokesperson for Acme", "Acme Corp.", "a spokesperson speaks for Acme"),
        ("KCNA", "North Korean state media", "both speak for Government of North Korea"),
        ("KCNA", "Pyongyang", "both speak for Government of North Korea"),
        ("Rivers Agency figures", "Rivers Agency", "issued by Rivers Agency"),
        ("Rivers Agency's daily bulletin", "Rivers Agency", "its own paper"),
        ("Kolmar survey", "Kolmar", "its own paper"),
        ("letter from Ada Quill", "Ada Quill", ""),
        ("National Seismic Office", "Kesh's seismic office", "the same thing, whosever it is"),
    ],
)
def test_two_names_of_one_origin_in_one_claim(one: str, other: str, line: str) -> None:
    for claim in (of(one, other), of(other, one)):
        found = assess(claim)
        assert (found.label, found.independent, found.unknown) == (Label.ECHO, 1, 0)
        assert any(line in said for said in found.working), found.working


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dana Whitlock", "Mark Whitlock"),
        ("the prime minister", "the minister"),
        ("former Acme executive board", "Acme executive board"),
        ("Selwick", "Selwick Police"),
        ("Willem Hoek", "Willem Hoek's wife"),
        ("North Korea", "South Korea"),
        ("Voice of America", "White House"),
        ("KCNA", "Xinhua"),
        ("police", "Acme"),
        ("tax records", "court records"),
        ("email to the mayor", "email to the board"),
        ("city council", "county council"),
        ("Selwick Journal", "invoices seen by the Selwick Journal"),
        ("Selwick Police", "letter sent to Selwick Police"),
        ("report of the Rail Board", "report of the Road Board"),
        ("preliminary report of the Rail Board", "final report of the Rail Board"),
        ("report of the Rail Board", "statement of the Road Board"),
        ("leaked report", "published review"),
        ("Ada Quill's phone records", "Ada Quill"),
        ("Rivers Agency emails", "Rivers Agency"),
        ("independent commission", "independent commission against fraud"),
        ("Ottilie Brandt's wife", "Willem Hoek's wife"),
        ("officials", "health officials"),
        ("Kesh's defence ministry", "Ruva's defence ministry"),
    ],
)
def test_two_names_that_stay_two(one: str, other: str) -> None:
    assert assess(of(one, other)).label is Label.MULTIPLE_UNKNOWN


def test_a_short_name_that_fits_two_is_neither() -> None:
    found = assess(of("Whitlock", "Dana Whitlock", "Mark Whitlock"))
    assert (found.label, len(found.origins)) == (Label.MULTIPLE_UNKNOWN, 3)


def test_two_officials_are_never_one() -> None:
    two = of("an official", "an official", classes=[ANONYMOUS] * 2)
    assert assess(two).label is Label.MULTIPLE_UNKNOWN
    assert assess(of("officials", "two officials", classes=[ANONYMOUS] * 2)).label is Label.MULTIPLE_UNKNOWN


def test_one_description_by_one_relay_is_one() -> None:
    found = assess(
        [
            mention(1, "a person close to the company > Bloomberg > Alpha", "Alpha", ANONYMOUS),
            mention(2, "source close to the company > Bloomberg > Beta", "Beta", ANONYMOUS),
        ]
    )
    assert found.label is Label.ECHO


@pytest.mark.parametrize(
    ("one", "other", "label"),
    [
        ("people with knowledge of the talks", "people familiar with the discussions", Label.ECHO),
        ("three people who have read it", "three people who had read their audit", Label.ECHO),
        ("unnamed truck driver", "Lusenian truck driver who was at the scene", Label.ECHO),
        ("somebody who used to work there", "former employee of Nordgeo", Label.ECHO),
        ("two people familiar with Sal Quill's travel", "two people who know of Sal Quill's plans", Label.ECHO),
        ("two investigators", "two people involved in the inquiry", Label.ECHO),
        ("one of two Western officials", "an unnamed Western official", Label.ECHO),
        ("one of the people familiar with it", "people familiar with the talks", Label.ECHO),
        ("an official", "two officials", Label.MULTIPLE_UNKNOWN),
        ("two officials", "three officials", Label.MULTIPLE_UNKNOWN),
        ("a nurse", "a driver", Label.MULTIPLE_UNKNOWN),
        ("a senior Western diplomat", "a senior Qatari diplomat", Label.MULTIPLE_UNKNOWN),
    ],
)
def test_whom_one_outlet_quotes_without_a_name_is_one_source_if_the_descriptions_fit(
    one: str, other: str, label: Label
) -> None:
    for first, second in ((one, other), (other, one)):
        found = assess(
            [
                mention(1, f"{first} > Bloomberg > Alpha", "Alpha", ANONYMOUS),
                mention(2, f"{second} > Bloomberg > Beta", "Beta", ANONYMOUS),
            ]
        )
        assert found.label is label, found.working
    apart = [
        mention(1, f"{one} > Bloomberg > Alpha", "Alpha", ANONYMOUS),
        mention(2, f"{other} > Reuters > Beta", "Beta", ANONYMOUS),
    ]
    assert assess(apart).label is Label.MULTIPLE_UNKNOWN


def test_a_description_that_fits_two_is_neither() -> None:
    claim = [
        mention(1, "a person > Bloomberg > Alpha", "Alpha", ANONYMOUS),
        mention(2, "a nurse > Bloomberg > Beta", "Beta", ANONYMOUS),
        mention(3, "a driver > Bloomberg > Gamma", "Gamma", ANONYMOUS),
    ]
    assert len(assess(claim).origins) == 3


def test_a_spokesperson_without_a_name_speaks_for_their_house() -> None:
    found = assess(of("an Acme spokesperson", "Acme", classes=[ANONYMOUS, SourcingClass.NAMED]))
    assert found.label is Label.ECHO


def test_an_outlet_that_others_cite_leads_to_whom_it_has_it_from() -> None:
    claim = [
        mention(1, "review documents > Pharma Docket", "Pharma Docket"),
        mention(2, "Pharma Docket > Ledgerline", "Ledgerline"),
    ]
    found = assess(claim)
    assert (found.label, found.origins) == (Label.ECHO, ("review documents",))
    assert "Pharma Docket = review documents: Pharma Docket has it from there." in found.working
    two = [*claim, mention(3, "Jane Doe > Pharma Docket", "Pharma Docket")]
    assert assess(two).label is Label.MULTIPLE_UNKNOWN


def test_papers_that_an_outlet_saw_are_those_that_it_tells_of() -> None:
    claim = [
        mention(1, "pages from Pellam's ledger > Selwick Beacon", "Selwick Beacon", SourcingClass.DOCUMENT),
        mention(2, "pages seen by Selwick Beacon > Selwick Beacon > Courtline", "Courtline", SourcingClass.DOCUMENT),
    ]
    assert assess(claim).label is Label.ECHO
    # Somebody with a name whom the outlet quotes is not whom else it has it from.
    other = mention(2, "Jane Doe > Selwick Beacon > Courtline", "Courtline")
    assert assess([claim[0], other]).label is Label.MULTIPLE_UNKNOWN


@pytest.mark.parametrize(
    ("one", "other", "label"),
    [
        ("balance sheet sent to investors", "balance sheet", Label.ECHO),
        ("internal memo of the Electoral Board", "board memo", Label.ECHO),
        ("Satellite images", "images from Orbit Nine", Label.ECHO),
        ("internal documents", "company's emails", Label.ECHO),
        ("copy of the appraisal", "review ordered by the city", Label.ECHO),
        ("emails", "invoices", Label.MULTIPLE_UNKNOWN),
        ("report by the Rail Board", "report by the Road Board", Label.ECHO),
        ("report for Kesh", "report for Ruva", Label.MULTIPLE_UNKNOWN),
    ],
)
def test_papers_of_one_outlet_are_one_source_if_they_may_be_one(one: str, other: str, label: Label) -> None:
    document = SourcingClass.DOCUMENT
    for first, second in ((one, other), (other, one)):
        carried = [
            mention(1, f"{first} > The Herald > Alpha", "Alpha", document),
            mention(2, f"{second} > The Herald > Beta", "Beta", document),
        ]
        printed = [carried[0], mention(2, f"{second} > The Herald", "The Herald", document)]
        for claim in (carried, printed):
            assert assess(claim).label is label, assess(claim).working
    elsewhere = [
        mention(1, f"{one} > The Herald > Alpha", "Alpha", document),
        mention(2, f"{other} of March > The Post > Beta", "Beta", document),
    ]
    assert assess(elsewhere).label is Label.MULTIPLE_UNKNOWN


def test_papers_that_may_be_either_of_two_are_neither() -> None:
    claim = [
        mention(1, "documents > The Herald > Alpha", "Alpha", SourcingClass.DOCUMENT),
        mention(2, "emails > The Herald > Beta", "Beta", SourcingClass.DOCUMENT),
        mention(3, "invoices > The Herald > Gamma", "Gamma", SourcingClass.DOCUMENT),
    ]
    assert len(assess(claim).origins) == 3


def test_an_outlet_cited_alone_has_it_from_whom_others_hear_through_it() -> None:
    claim = [
        mention(1, "a Western official > The Herald > Alpha", "Alpha", ANONYMOUS),
        mention(2, "The Herald > Beta", "Beta"),
    ]
    found = assess(claim)
    assert (found.label, found.origins) == (Label.ECHO, ("a Western official (quoted by The Herald)",))
    two = [*claim, mention(3, "Jane Doe > The Herald > Gamma", "Gamma")]
    assert assess(two).label is Label.MULTIPLE_UNKNOWN


@pytest.mark.parametrize(
    ("short", "full"),
    [("NPA", "Northern Press Agency"), ("Courier", "Elm Courier"), ("Global Four", "Global Four News")],
)
def test_a_short_name_of_an_outlet_of_the_claim_is_that_outlet(short: str, full: str) -> None:
    claim = [
        mention(1, f"people familiar with the rescue > {short} > Alpha", "Alpha", ANONYMOUS),
        mention(2, f"people familiar with it > {full}", full, ANONYMOUS),
    ]
    assert assess(claim).label is Label.ECHO
    third = f"people who know of it > {full.replace(full.split()[0], 'Norse')} > Beta"
    if short == "Courier":
        assert assess([*claim, mention(3, third, "Beta", ANONYMOUS)]).label is Label.MULTIPLE_UNKNOWN


def test_one_origin_as_a_fact_and_as_a_saying_is_an_echo() -> None:
    claim = [
        mention(1, "Ada Quill > Alpha", "Alpha"),
        mention(2, "Quill > Beta", "Beta", level=Level.UTTERANCE),
    ]
    found = assess(claim)
    assert (found.label, found.independent, found.origins) == (Label.ECHO, 1, ("Ada Quill",))
    other = mention(2, "Jane Doe > Beta", "Beta", level=Level.UTTERANCE)
    assert assess([claim[0], other]).label is Label.SINGLE_SOURCE


def test_a_judgement_of_independence_undoes_a_likely_fold() -> None:
    claim = of("Whitlock", "Dana Whitlock")
    found = assess(claim, [Judgement(0, 1, Independence.INDEPENDENT, "ann")])
    assert (found.label, found.independent) == (Label.CORROBORATED, 2)


def test_names_told_apart_are_not_folded_for_any_reason() -> None:
    for one, other in (
        ("Whitlock", "Dana Whitlock"),
        ("KCNA", "Pyongyang"),
        ("a spokesperson for Acme", "Acme"),
    ):
        assert assess(of(one, other), identities=Apart(one, other)).label is Label.MULTIPLE_UNKNOWN
    # Nor through a third.
    found = assess(of("Whitlock", "Dana Whitlock", "Gov. Whitlock"), identities=Apart("Whitlock", "Dana Whitlock"))
    assert len(found.origins) == 2


NAMES = (
    "Whitlock",
    "Dana Whitlock",
    "Mark Whitlock",
    "Acme",
    "Acme Inc.",
    "a spokesperson for Acme",
    "KCNA",
    "Pyongyang",
    "officials",
    "election commission",
    "national election commission",
    "the city election commission",
    "Beta",
)


@given(st.lists(st.sampled_from(NAMES), min_size=2, max_size=4))
def test_folding_never_makes_anything_independent_nor_depends_on_the_order(names: list[str]) -> None:
    claim = of(*names)
    found = assess(claim)
    assert found.independent == 1
    assert found.label is not Label.CORROBORATED
    assert len(found.origins) <= len(set(names))
    assert assess(claim[::-1]) == found
