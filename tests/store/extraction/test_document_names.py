"""What documents are called: the noun with all that tells it from others, without when and without who read it."""

from __future__ import annotations

from itertools import product

import pytest

from store.extraction.lexicon.words import word_set
from tests.store.extraction.helpers import chain, chains, drafts

MADE = [
    ("a decree published in the official gazette", "decree published in the official gazette"),
    ("a filing posted by the Road Safety Board (RSB)", "filing posted by the Road Safety Board"),
    ("a filing posted on Monday by the Road Safety Board", "filing posted by the Road Safety Board"),
    ("a notice posted on the agency's website", "notice posted on the agency's website"),
    ("a notice pinned to the church door", "notice pinned to the church door"),
    ("a petition lodged on Friday with the High Court", "petition lodged with the High Court"),
    ("a prospectus filed with the stock exchange", "prospectus filed with the stock exchange"),
    (
        "a layoff notice that the chipmaker filed with the labor department",
        "layoff notice filed with the labor department",
    ),
    ("a memo circulated to staff on Tuesday", "memo circulated to staff"),
    ("a memo sent to staff by Ann Lee", "memo sent to staff by Ann Lee"),
    ("a report drawn up for the ministry in 2019", "report drawn up for the ministry"),
    ("a letter signed by 40 miners", "letter signed by 40 miners"),
    ("an affidavit sworn by a former engineer", "affidavit sworn by a former engineer"),
    ("messages exchanged between managers", "messages exchanged between managers"),
    ("figures released on Tuesday by the statistics office", "figures released by the statistics office"),
    ("preliminary figures from the statistics office", "preliminary figures from the statistics office"),
    ("a contract signed in June by Ann Lee", "contract signed by Ann Lee"),
    ("an email dated July 30", "email dated July 30"),
    ("a lawsuit brought by three former employees", "lawsuit brought by three former employees"),
]
"""A lone noun is named with what was done with it, by whom and for whom."""
SHORT = [
    ("an inspection report published on the agency's website", "inspection report"),
    ("a lab report attached to the memo's email chain", "lab report"),
    ("an internal memo circulated in March", "internal memo"),
]
"""A noun that is told from others already keeps only who made the document or for whom."""
FRAMES = [
    "The ban runs to June 30, according to {}.",
    "The ban runs to June 30, according to {}. Traders were caught out. Seed is exempt, the {noun} {says}.",
]


@pytest.mark.parametrize(("frame", "case"), list(product(FRAMES, MADE + SHORT)))
def test_document_is_named_with_what_tells_it_from_others(frame: str, case: tuple[str, str]) -> None:
    phrase, name = case
    noun = name.split(" published")[0].split(" from ")[0].split()
    head = next(w for w in noun if w in _NOUNS)
    text = frame.format(phrase, noun=head, says="say" if head in ("messages", "figures") else "says")
    about = "Seed is exempt" if "Seed" in frame else "The ban"
    assert chains(text, about) == [[name]]


_NOUNS = word_set(
    """decree filing notice petition prospectus memo report letter affidavit messages figures contract email lawsuit"""
)


READ = [
    ("an internal memo, dated May 4 and reviewed by Reuters", ["internal memo", "Reuters"]),
    ("an internal memo described by Reuters", ["internal memo", "Reuters"]),
    ("a text message sent to colleagues and seen by Reuters", ["text message sent to colleagues", "Reuters"]),
    ("a video posted on Telegram and verified by Reuters", ["video posted on Telegram", "Reuters"]),
    ("a letter dated 14 May 2025 and seen by Reuters", ["letter dated 14 May 2025", "Reuters"]),
    ("two letters sent to staff and seen by The Daily Globe", ["two letters sent to staff"]),
]


@pytest.mark.parametrize(("phrase", "names"), READ)
def test_who_read_a_document_is_a_relay_and_no_part_of_its_name(phrase: str, names: list[str]) -> None:
    assert chains(f"The ban runs to June 30, according to {phrase}.", "The ban") == [names]


def test_the_outlet_by_its_first_word_is_the_articles_own() -> None:
    text = "Papers seen by the NWB show that the ban runs to June 30."
    found = {draft.text: chain(draft) for draft in drafts(text, outlet="NWB News")}
    assert found["The ban runs to June 30"] == ["Papers"]
