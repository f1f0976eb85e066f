"""Through whom or what somebody's words came: papers they stand in, recordings they are heard on, reporters' asides."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains, texts

SUSPENDED = "14 officers had been suspended"


def _through(text: str, expected: list[str], words: str = SUSPENDED) -> None:
    (found,) = chains(text, words)
    assert [name or "?" for name in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Emails show the manager telling staff that {}.", ["manager", "Emails"]),
        ("Video captured the mayor telling a crowd that {}.", ["mayor", "Video"]),
        ("Text messages show Ana Lee admitting that {}.", ["Ana Lee", "Text messages"]),
        ("The video shows a guard shouting that {}.", ["guard", "video"]),
        ("A video appears to show the mayor telling a donor that {}.", ["mayor", "video"]),
    ],
)
def test_who_is_seen_telling(text: str, expected: list[str]) -> None:
    _through(text.format(SUSPENDED), expected)


def test_a_paper_that_shows_a_deed_says_so_itself() -> None:
    _through("Bank records show the mayor paying 40 builders.", ["Bank records"], "the mayor paying 40 builders")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The driver told investigators, the report notes, that {}.", ["driver", "report"]),
        ("The pilot told the tower, the transcript shows, that {}.", ["pilot", "transcript"]),
        ("Ana Lee wrote to the board, the suit says, that {}.", ["Ana Lee", "suit"]),
    ],
)
def test_who_passes_it_on_between_commas(text: str, expected: list[str]) -> None:
    _through(text.format(SUSPENDED), expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“{},” a clerk is quoted as saying in the court filing.", ["clerk", "court filing"]),
        ("{}, Ana Lee was quoted as saying in an internal memo dated May 4.", ["Ana Lee", "internal memo"]),
        ("“{},” Ana Lee was quoted as saying in Ankara.", ["Ana Lee"]),
        ("“{},” Ana Lee was quoted as saying in El Mundo.", ["Ana Lee", "El Mundo"]),
    ],
)
def test_where_somebody_is_quoted(text: str, expected: list[str]) -> None:
    _through(text.format(SUSPENDED), expected)


@pytest.mark.parametrize("when", ["Last month", "Yesterday", "Earlier this year", "This week", "On Friday"])
@pytest.mark.parametrize("citing", ["citing", "quoting"])
def test_an_outlet_that_cites_behind_a_time(when: str, citing: str) -> None:
    _through(f"{when} El Mundo, {citing} two officers, said {SUSPENDED}.", ["two officers", "El Mundo"])


@pytest.mark.parametrize(
    ("paper", "name"),
    [
        ("minutes of the July 8 board meeting, seen by El Mundo", "minutes of the July 8 board meeting"),
        ("a letter from the ministry, obtained by El Mundo", "letter from the ministry"),
        ("the transcript of a call with investors, reviewed by El Mundo", "transcript of a call with investors"),
    ],
)
@pytest.mark.parametrize("report", ["According to {}, {}.", "{1}, according to {0}."])
def test_a_paper_whose_name_goes_on(paper: str, name: str, report: str) -> None:
    text = report.format(paper, SUSPENDED)
    _through(text, [name, "El Mundo"])
    assert len(texts(text)) == 1


def test_to_whom_a_paper_was_leaked() -> None:
    _through(f"Payroll records leaked to El Mundo show that {SUSPENDED}.", ["Payroll records", "El Mundo"])
    _through(f"Payroll records leaked to reporters show that {SUSPENDED}.", ["Payroll records leaked to reporters"])


@pytest.mark.parametrize("noun", ["broadcaster", "newspaper", "magazine"])
@pytest.mark.parametrize("subject", ["talks", "workers", "editors"])
def test_a_bare_subject_behind_the_hearer(noun: str, subject: str) -> None:
    text = f"The bank was sold, El Mundo reported. Two aides told the {noun} {subject} had gone on until May."
    _through(text, ["Two aides", "El Mundo"], f"{subject} had gone on")


@pytest.mark.parametrize("group", ["Prosecutors", "Auditors", "Police"])
def test_a_group_that_was_told(group: str) -> None:
    text = f"{group} say the money came back in May. A clerk who saw the books told them {SUSPENDED}."
    _through(text, ["clerk who saw the books", group])


@pytest.mark.parametrize(("described", "name"), [("state-run Fars", "Fars"), ("state-owned Anadolu", "Anadolu")])
def test_a_state_agency_by_its_name(described: str, name: str) -> None:
    _through(f"The minister said that {SUSPENDED}, the {described} agency reported.", ["minister", name])


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("state broadcaster RTB announced on Tuesday, reading a statement from the presidency", ["presidency", "RTB"]),
        ("state television said, reading out a communique from the army", ["army", "state television"]),
        ("the anchor said, reading from a statement by the armed forces", ["armed forces", "anchor"]),
        ("the spokesman said, reading from a statement", ["spokesman"]),
        ("a colonel said on state television, reading a statement", ["colonel", "state television"]),
    ],
)
def test_what_is_read_on_air(report: str, expected: list[str]) -> None:
    text = f"The border had been shut, {report}."
    _through(text, expected, "border had been shut")
    assert len(texts(text)) == 1


@pytest.mark.parametrize(
    "act", ["denied that 14 ships had been lost", "put the loss at 14 ships", "blamed 14 captains"]
)
@pytest.mark.parametrize("outlet", ["Reuters", "Interfax", "Norwegian tabloid Dagsnytt"])
def test_acts_of_an_outlet_that_quotes_somebody(outlet: str, act: str) -> None:
    (found,) = chains(f"{outlet}, quoting the ministry, {act}.", "14")
    assert found == ["ministry", outlet.split()[-1]]


@pytest.mark.parametrize("told", ["first reported by", "first revealed by", "which were first reported by"])
def test_an_outlet_that_was_first(told: str) -> None:
    (found,) = chains(
        f"The dam will close, according to the coroner's findings, {told} the Cork Examiner-Times.", "dam"
    )
    assert found == ["coroner's findings", "Cork Examiner-Times"]
