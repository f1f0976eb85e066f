"""Words whose source stands elsewhere: items of lists, speech that goes on, pronouns."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

ITEMS = "\n• At least 114 files were lost in May\n• Two men were arrested on Friday"
INTRODUCED = [
    ("Key findings of Ruth Redmayne's report:", "Ruth Redmayne's report"),
    ("The report found:", "report"),
    ("Among the audit's findings:", "audit"),
    ("According to the Health Ministry:", "Health Ministry"),
    ("What the inquiry found:", "inquiry"),
    ("The Health Ministry said on Friday:", "Health Ministry"),
    ("The audit's main conclusions are:", "audit"),
    ("The letter makes two claims:", "letter"),
]


@pytest.mark.parametrize("mark", ["•", "-", "–", "*", "1."])
@pytest.mark.parametrize(("line", "name"), INTRODUCED)
def test_items_are_of_whom_the_line_above_them_names(line: str, name: str, mark: str) -> None:
    text = line + ITEMS.replace("•", mark)
    assert chains(text, "114 files") == [[name]]
    assert chains(text, "arrested on Friday") == [[name]]


@pytest.mark.parametrize(
    "text",
    [
        f"What we know so far:{ITEMS}",
        f"The report found 12 faults.{ITEMS}",
        f"The report found:{ITEMS}\nThe dam was closed on Monday.".replace("114 files", "12 dams"),
    ],
)
def test_items_of_nobody_have_no_source(text: str) -> None:
    words = "dam was closed" if "dam was" in text else "114 files"
    assert chains(text, words) == [[]]


def test_an_item_with_a_source_of_its_own_keeps_it() -> None:
    text = "According to the Health Ministry:\n• 12 men were arrested on Friday, police said"
    assert chains(text, "12 men") == [["police"]]


GOING_ON = [
    ("The dam held, Elna Rask said. Some 12 boats will sail, she went on.", "12 boats"),
    ("The dam held, Elna Rask said. She went on: “Some 12 boats sank in May.”", "12 boats"),
    ("“The dam held,” Elna Rask said. “Some 12 boats sank in May,” she chimed in.", "12 boats"),
    ("Elna Rask hit back: “Some 12 boats sank in May.”", "12 boats"),
    ("Elna Rask took questions. On boats, she was curt: “Some 12 boats sank in May.”", "12 boats"),
    ("Elna Rask took questions. She was in no doubt: some 12 boats sank in May.", "12 boats"),
    ("Elna Rask took questions. She did not mince her words: “Some 12 boats sank in May.”", "12 boats"),
]


@pytest.mark.parametrize(("text", "words"), GOING_ON)
def test_speech_goes_on(text: str, words: str) -> None:
    assert chains(text, words) == [["Elna Rask"]]


def test_a_show_that_goes_on_says_nothing() -> None:
    assert chains("Some 12 boats sank in May, and the show went on.", "12 boats") == [[]]


MEANT = [
    (
        "Celia Marchbanks said the words came from a message.\n“You lay there,” said a nurse who left in May. "
        "Some 28 patients fell ill in June, she said.",
        "28 patients",
        ["nurse who left in May"],
    ),
    (
        "A police source said the alarm was off. Ottilie Brandt runs the place. Some 28 pictures went, she said.",
        "28 pictures",
        ["Ottilie Brandt"],
    ),
    (
        "NASA said 12 men had left.\nThe European Space Agency moved a satellite in May, it told us.",
        "moved a satellite",
        ["European Space Agency"],
    ),
    (
        "NASA said 12 men had left. Nine of them were back in May, it told reporters.",
        "back in May",
        ["NASA"],
    ),
    (
        "A source said 12 men left. The lawyer who argued it, Ivo Gallant, is not done: he wants 46,000 marks, he "
        "told L’Équipe.",
        "46,000",
        ["Ivo Gallant", "L’Équipe"],
    ),
    ("Some 12 ships sank in May, Sean O’Neill said.", "12 ships", ["Sean O’Neill"]),
    (
        "Two retired priests told Channel 4 News that 12 files burned.",
        "12 files",
        ["Two retired priests", "Channel 4 News"],
    ),
]


@pytest.mark.parametrize(("text", "words", "expected"), MEANT)
def test_who_is_meant(text: str, words: str, expected: list[str]) -> None:
    assert chains(text, words) == [expected]


FORMS = [
    (
        "An engineer who services the machines said 12 units had failed.",
        "12 units",
        ["engineer who services the machines"],
    ),
    (
        "A kilo of flour that sold for 40 crowns in spring now goes for 190, said Berta Nohl, who has a stall there.",
        "goes for 190",
        ["Berta Nohl"],
    ),
    (
        "Two election officials spilled to Reuters that 12 units had failed.",
        "12 units",
        ["Two election officials", "Reuters"],
    ),
    (
        "Daniel, not his real name, was an altar boy. He told the BBC that he had reported 12 men.",
        "12 men",
        ["Daniel", "BBC"],
    ),
    ("Ann Lee acknowledged that 12 units stopped, and blamed a power failure in May.", "power failure", ["Ann Lee"]),
    (
        "In 2023 the college found 12 leaks and called for the lake to be drained, according to the ministry.",
        "lake to be drained",
        ["ministry"],
    ),
    (
        "The newspaper Patria has had 12 owners. Its front page on Tuesday said that 12 units had failed.",
        "12 units",
        ["Patria"],
    ),
]


@pytest.mark.parametrize(("text", "words", "expected"), FORMS)
def test_forms_of_telling(text: str, words: str, expected: list[str]) -> None:
    assert chains(text, words) == [expected]


def test_state_media_speak_for_their_country_where_an_outlet_passes_it_on() -> None:
    text = (
        "Radars saw it, Maresia’s air-defense center said. Varkand has denied it. Varkand put the launch at 6:24 a.m., "
        "its state news agency said, according to the BBC."
    )
    assert chains(text, "6:24") == [["Varkand's state news agency", "BBC"]]


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("Ruth Kell told the BBC:", "Ruth Kell"),
        ("In a statement, Ruth Kell said:", "Ruth Kell"),
        ("A spokesman for Norvolt added:", "spokesman for Norvolt"),
    ],
)
def test_a_colon_brings_in_the_paragraphs_of_a_quotation(opening: str, speaker: str) -> None:
    text = f"{opening}\n“The crew left first.\n“Three children drowned in the hold.”"
    assert [chain[0] for chain in chains(text, "drowned")] == [speaker]
    assert [chain[0] for chain in chains(text, "crew left")] == [speaker]
