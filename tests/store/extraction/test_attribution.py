"""Who is found to have said what."""

from __future__ import annotations

import pytest

from store.model import Disclosure, Level, Role
from tests.store.extraction.helpers import chain, drafts, said, texts

CASES = [
    # told somebody, and told an outlet
    ("The senator told the committee that 40 people had died.", "40 people had died", ["senator"]),
    (
        '"No warning was given to pilots," Paula Reyken told Reuters.',
        "No warning was given to pilots",
        ["Paula Reyken", "Reuters"],
    ),
    ("Ann Lee told reporters that 12 ships had sunk.", "12 ships had sunk", ["Ann Lee"]),
    ("Ann Lee told the Globe that 12 ships had sunk.", "12 ships had sunk", ["Ann Lee"]),
    # trailing, inverted, in the middle
    ("Profits fell 12% in May, the bank said.", "Profits fell 12% in May", ["bank"]),
    ('"Prices rose 4 percent," said Ann Lee, an economist at Pelham University.', "Prices rose 4 percent", ["Ann Lee"]),
    ("The plan, Ann Lee said, never went to a vote.", "The plan never went to a vote", ["Ann Lee"]),
    (
        "The sample, says the Cycling Union, was collected on Thursday.",
        "The sample was collected on Thursday",
        ["Cycling Union"],
    ),
    # set phrases
    ("A missile flew 620 kilometers, according to the AP.", "A missile flew 620 kilometers", ["Associated Press"]),
    (
        "Per the Wall Street Journal, a firm was paid $3 million.",
        "A firm was paid $3 million",
        ["The Wall Street Journal"],
    ),
    ("By the union's count, 3,400 dockworkers have stopped work.", "3,400 dockworkers have stopped work", ["union"]),
    # two stations
    (
        "Debris fell near a trawler, Maresia's coast guard said in a bulletin cited by the AP.",
        "Debris fell near a trawler",
        ["Maresia's coast guard", "Associated Press"],
    ),
    (
        "Two tests were held, the Ruritanian News Agency stated on Tuesday, reported Bloomberg.",
        "Two tests were held",
        ["Ruritanian News Agency", "Bloomberg"],
    ),
    (
        "Profits fell 12%, Reuters reported, citing two people familiar with the matter.",
        "Profits fell 12%",
        ["two people familiar with the matter", "Reuters"],
    ),
    (
        "Reuters reported, citing internal documents, that the firm cut 640 jobs.",
        "The firm cut 640 jobs",
        ["internal documents", "Reuters"],
    ),
    (
        "Bloomberg, citing a person close to the firm, reported that it cut 640 jobs.",
        "It cut 640 jobs",
        ["person close to the firm", "Bloomberg"],
    ),
    (
        "The firm cut 640 jobs, according to AFP, which cited import papers.",
        "The firm cut 640 jobs",
        ["import papers", "Agence France-Presse"],
    ),
    (
        "The firm paid $38 million, the Wall Street Journal reports, citing invoices it has seen.",
        "The firm paid $38 million",
        ["invoices seen by The Wall Street Journal", "The Wall Street Journal"],
    ),
    ("The firm paid $38 million, according to invoices seen by the Globe.", "The firm paid $38 million", ["invoices"]),
    # documents
    ("The firm shed 640 jobs, records show.", "The firm shed 640 jobs", ["records"]),
    # groups
    (
        "Two officials, who spoke on condition of anonymity, said 40 people had died.",
        "40 people had died",
        ["Two officials"],
    ),
    # participles
    ("Kim left on Monday, adding that 12 ships had sunk.", "12 ships had sunk", ["Kim"]),
    (
        "The trial opened on Monday, with prosecutors alleging that he took $240,000.",
        "He took $240,000",
        ["prosecutors"],
    ),
    ("Ann Lee was quoted as saying that 12 ships had sunk.", "12 ships had sunk", ["Ann Lee"]),
    (
        "As Ann Lee, a former mayor, tells Voice of America, 12 ships have sunk.",
        "12 ships have sunk",
        ["Ann Lee", "Voice of America"],
    ),
    (
        "Moldpress quoted the defense minister, Gen. Radu Corvin, as saying two drones had been shot down.",
        "Two drones had been shot down",
        ["Radu Corvin", "Moldpress"],
    ),
    (
        "Citing a security official, the Interfax agency reported that 300 troops had moved.",
        "300 troops had moved",
        ["security official", "Interfax"],
    ),
    (
        "The ministry said in a statement carried by state news agency Moldpress that two men were killed.",
        "Two men were killed",
        ["ministry", "Moldpress"],
    ),
    ("According to the BBC, the ministry said 12 ships had sunk.", "12 ships had sunk", ["ministry", "BBC"]),
    (
        "A letter dated May 3 and seen by Reuters warned that 12 ships had sunk.",
        "12 ships had sunk",
        ["letter dated May 3", "Reuters"],
    ),
    ("“The road was closed for 3 hours.” — Ann Lee, a resident", "The road was closed for 3 hours", ["Ann Lee"]),
    # no "that", a number first, an aside before the verb
    ("Authorities said at least 14 people were killed.", "At least 14 people were killed", ["Authorities"]),
    (
        "Mira Solano, who tracks rockets at the Lisvenne Institute, said the missile burns solid fuel.",
        "The missile burns solid fuel",
        ["Mira Solano"],
    ),
    (
        "The Supreme Court ruled 6-3 on Thursday that the law violates the constitution.",
        "The law violates the constitution",
        ["Supreme Court"],
    ),
]


@pytest.mark.parametrize(("text", "wording", "names"), CASES)
def test_source_and_relays_in_order(text: str, wording: str, names: list[str | None]) -> None:
    assert said(text).get(wording) == names


def test_the_seed_sentence() -> None:
    text = (
        "An analysis in the Wall Street Journal was bleak.\n"
        'But since Trump left office in early 2021, North Korea "has expanded its nuclear arsenal, warded off '
        'economic collapse from Covid-19 and deepened military and economic ties with Moscow," per the Journal.'
    )
    found = {draft.text: draft for draft in drafts(text)}
    arsenal = found["North Korea has expanded its nuclear arsenal"]
    assert chain(arsenal) == ["The Wall Street Journal"]
    assert arsenal.chain[0].cue == "per"
    assert arsenal.quote_type == "mixed"
    assert "North Korea has warded off economic collapse from Covid-19" in found
    assert "North Korea has deepened military and economic ties with Moscow" in found


def test_the_relay_of_a_quotation_is_no_source() -> None:
    text = '"We fired 12 rockets on Monday," Kim said at a fair on Thursday, per the AP.'
    (draft,) = drafts(text)
    assert chain(draft) == ["Kim", "Associated Press"]
    assert [hop.role for hop in draft.chain] == [Role.SPEAKER, Role.RELAY, Role.PUBLISHER]


def test_a_denial_is_the_claim_and_what_is_denied_is_not() -> None:
    (draft,) = drafts("The minister denied that he had lied to parliament.")
    assert draft.text == "The minister denied that he had lied to parliament"
    assert draft.level is Level.UTTERANCE


def test_a_denial_passed_on_keeps_its_relay() -> None:
    (draft,) = drafts("The team denied that any rider was injected, Reuters reported.")
    assert draft.text == "The team denied that any rider was injected"
    assert chain(draft) == ["team", "Reuters"]


def test_an_accusation_is_the_claim() -> None:
    (draft,) = drafts("The governor accused the company of dumping 300 tons of waste.")
    assert draft.level is Level.UTTERANCE
    assert chain(draft) == ["governor"]


def test_nobody_is_no_source() -> None:
    assert said("No one has claimed responsibility for the attack, police said.") == {
        "No one has claimed responsibility for the attack": ["police"]
    }


def test_a_refusal_to_say_gives_nothing() -> None:
    assert texts("A spokesman for the ministry declined to comment.") == []
    assert texts("The minister did not say whether 12 ships had sunk.") == []


def test_nouns_that_look_like_cues() -> None:
    # "States", "claims", "reports" and "comments" as nouns attribute nothing.
    for text in (
        "The United States sold 12 ships in May.",
        "The claims cost insurers $3 million in May.",
        "His comments on Monday cost the firm $3 million.",
    ):
        assert all(chain(draft) == [] for draft in drafts(text)), text


def test_the_speaker_of_a_quotation_that_goes_on() -> None:
    text = (
        '"We lost 40 trucks on Monday," Ann Lee said. "The road was closed for 3 hours."\n"It was reopened at 6 p.m."'
    )
    assert [chain(draft) for draft in drafts(text)] == [["Ann Lee"]] * 3


def test_a_quotation_over_paragraphs_belongs_to_its_speaker() -> None:
    text = (
        "“The firm came with 16 percent over four years.\n"
        "“By noon no paper had arrived,” Tom Ross, president of the union, told NPR."
    )
    assert [chain(draft) for draft in drafts(text)] == [["Tom Ross", "NPR"]] * 2


def test_a_pronoun_with_one_antecedent_is_resolved_and_says_so() -> None:
    found = drafts("Ann Lee spoke on Monday. She said 12 ships had sunk.")
    assert chain(found[-1]) == ["Ann Lee"]
    assert found[-1].chain[0].disclosed is Disclosure.INHERITED


def test_a_pronoun_with_two_antecedents_is_only_suggested() -> None:
    (draft,) = [d for d in drafts("Adam Lee met John Roe on Monday. He said 12 ships had sunk.") if "sunk" in d.text]
    assert chain(draft) == [None]
    assert draft.chain[0].suggested in ("Adam Lee", "John Roe")
    assert draft.chain[0].disclosed is Disclosure.GAP


def test_the_outlet_itself_is_no_source() -> None:
    (draft,) = drafts("The firm cut 640 jobs, the Globe reported.")
    assert chain(draft) == []


def test_the_publisher_stands_last_and_only_if_known() -> None:
    assert drafts("The firm cut 640 jobs in May.")[0].chain[-1].role is Role.PUBLISHER
    assert drafts("The firm cut 640 jobs in May.", outlet=None)[0].chain == ()


def test_the_lines_of_a_transcript() -> None:
    text = (
        "Jarl Vedder, the minister, spoke on Monday.\nQUESTION: Who did it?\nVEDDER: The police have found 12 parcels."
    )
    draft = drafts(text)[-1]
    assert draft.text == "The police have found 12 parcels"
    assert chain(draft) == ["Jarl Vedder"]
    assert draft.quote_type == "direct"


@pytest.mark.parametrize("noun", ["charge", "harm", "incident", "notice"])
def test_without_a_thing_before_the_comma_denies_no_saying(noun: str) -> None:
    assert said(f"The driver was released without {noun}, police say.") == {
        f"The driver was released without {noun}": ["police"]
    }
