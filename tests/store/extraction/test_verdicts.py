"""Verdicts and reactions: what somebody calls what, and answers in which nothing is said, are no claims."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import said, texts

JUDGED = [
    "The mayor called the ruling a disgrace.",
    "The harbour board called the accounts propaganda.",
    "Treasurer Ilse Brandt called the payments routine.",
    "Ms. Dufour called it revenge.",
    "Critics have called the law draconian.",
    "Lusenia dismissed the warning as hysteria.",
    "Qardan denounced the sanctions as economic war.",
    "The bank labelled the strike a stunt.",
    "The company called the lawsuit meritless.",
    "The minister condemned the attack.",
    "Her agent rubbished the story on Lusenian radio.",
    "Ann Lee, a geologist who was not there, calls the survey “simply gorgeous”.",
]
DISPUTED = [
    "The ministry called the document a forgery.",
    "Vellmar called the strike illegal.",
    "She dismissed claims that the crew had been drinking.",
    "The chairman has dismissed suggestions that the club is for sale.",
    "He never called it a victory.",
]
DONE = [
    "The union called a strike for Monday.",
    "The president called an early election.",
    "The mother called the police.",
    "The government called in the army.",
    "The court dismissed the appeal.",
    "The club dismissed its coach on Friday.",
    "The police called the death suspicious.",
    "The judge condemned him to death.",
    "Lusenia condemned the killing of 14 aid workers.",
]
REACTIONS = [
    "Lusenia hit back within hours.",
    "The governor played down the split.",
    "His team brushed the question aside.",
    "Two advisers said otherwise.",
    "The chairman replied with a shrug.",
    "His mother walked past her without a word.",
    "The operator took it for a prank.",
    "The porter thought nothing of it.",
    "It is half past five.",
    "It was just after dawn.",
    "The union urged the public not to rush to judgment.",
    "“We counted them,” the officer said.",
]
SAYINGS = [
    "Politics is a contact sport.",
    "Shame travels slowly through a bureaucracy.",
    "The case has gripped the country.",
    "The scandal rocked the party.",
    "The city holds its breath.",
    "“Peace begins at home,” the bishop said.",
    "“I've never seen anything like it,” the farmer said.",
]
ACTS = [
    "The quake shook the town.",
    "Money from the fund paid for 40 beds.",
    "Sport England cut its grant by half.",
    "“Politics cost him 3,000 euros,” the lawyer said.",
    "The army hit back at rebel positions.",
    "The minister left the room without speaking to reporters.",
    "It was 5pm on Friday when the wall fell.",
    "The force urged residents to boil water.",
    "“We counted eleven of them,” the officer said.",
]


@pytest.mark.parametrize("text", JUDGED)
def test_a_judgement_is_not_offered(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("text", DISPUTED)
def test_what_disputes_a_fact_is_offered(text: str) -> None:
    assert texts(text) == [text.rstrip(".")]


@pytest.mark.parametrize("text", DONE)
def test_what_is_done_by_the_same_verbs_is_offered(text: str) -> None:
    assert texts(text) == [text.rstrip(".")]


def test_who_dismisses_a_claim_denies_it() -> None:
    text = "Chairman Otto Lind has dismissed suggestions that the club is for sale."
    assert list(said(text).values()) == [["Otto Lind"]]


@pytest.mark.parametrize("text", REACTIONS)
def test_an_answer_without_words_is_not_offered(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("text", SAYINGS)
def test_a_saying_is_not_offered(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("text", ACTS)
def test_what_was_done_all_the_same_is_offered(text: str) -> None:
    assert texts(text) != []
