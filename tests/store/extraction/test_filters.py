"""What is offered as a claim, and what is not."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import drafts, texts

NO_CLAIMS = [
    "Would one more launch sink the talks for good?",
    "Who, then?",
    "“Let them count our rockets and lose sleep,” Torvas said.",
    "Perhaps it is time for grown-ups to take over.",
    "Nobody in Geneva seems eager to find out.",
    "Money is now part of the quarrel, too.",
    "In Lisvenne, where gulls outnumber diplomats, the argument already feels old.",
    "“You can paint a crane any color you like,” he said.",
    "“In my view both sides have already lost,” she said.",
    "“They will try again by summer,” she said, “and it will be uglier.”",
    "“I know a failure when I see one,” Ann Lee said.",
    "Ann Lee called the launch “a bully with a matchbox.”",
    "The Globe could not independently verify the documents.",
    "The bank declined to comment.",
    "Imagine a town without a port!",
    "(Ann Lee is a former employee of the bank.)",
    "Frostmere is also said to be short of cash.",
    "“We should close 12 schools,” Ann Lee said.",
]


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_is_not_offered(text: str) -> None:
    assert texts(text) == []


CLAIMS = [
    "Maresia summoned Varkand's ambassador to protest.",
    "“We sent a notice to mariners on Saturday,” Ann Lee said.",
    "“No warning was given to pilots,” Ann Lee said.",
    "Washington has not confirmed any change of date.",
    "The bank expects growth of 2 percent in May.",
    "“It was a draft,” Ann Lee said.",
    "He offered no evidence.",
]


@pytest.mark.parametrize("text", CLAIMS)
def test_is_offered(text: str) -> None:
    assert len(texts(text)) == 1


def test_a_disclaimer_warns_on_the_claim_before_it() -> None:
    (draft,) = drafts("The firm cut 640 jobs, records show. The Globe could not independently verify the records.")
    assert draft.warnings == ("the article says: The Globe could not independently verify the records.",)
