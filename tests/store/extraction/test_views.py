"""Whose view, figure or argument a sentence gives, and what people own up to."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

VIEW_PHRASES = [
    ("To hear villagers tell it, the well had been dry for a month.", "dry for a month", ["villagers"]),
    ("To hear the company tell it, sales doubled in May.", "sales doubled", ["company"]),
    ("In the union's telling, the gate was locked at noon.", "gate was locked", ["union"]),
    ("In the view of the court, the contract was void.", "contract was void", ["court"]),
    ("By the army's account, 40 rebels were killed.", "40 rebels", ["army"]),
    ("On the prosecution's account, Dunn bought the rope in May.", "bought the rope", ["prosecution"]),
    ("In the words of the coroner, the boy drowned within a minute.", "drowned", ["coroner"]),
    ("The union's version is that the gate was locked at noon.", "gate was locked", ["union"]),
    ("The army's position is that 40 rebels were killed.", "40 rebels", ["army"]),
    ("The company's line is that no worker was paid late.", "paid late", ["company"]),
    ("Word from the ministry is that 40 schools will close.", "40 schools", ["ministry"]),
    ("If the ministry is to be believed, 40 schools will close.", "40 schools", ["ministry"]),
    ("By the police's reckoning, 9,000 people marched.", "9,000", ["police"]),
    ("On the evidence of the coroner, the boy drowned within a minute.", "drowned", ["coroner"]),
    ("From what neighbors say, the couple had lived there since May.", "lived there", ["neighbors"]),
    ("By Ferro's own account, she was paid twice. Mina Ferro is a surgeon.", "paid twice", ["Ferro"]),
    ("The gate was locked at noon, in the union's version of events.", "gate was locked", ["union"]),
    ("The claim by the union that the gate was locked at noon was repeated in court.", "gate was locked", ["union"]),
    ("According to Lt. Ana Reis of the harbor police, the boat had no lights.", "no lights", ["Ana Reis"]),
    ("The boat had no lights, going by the harbor log.", "no lights", ["harbor log"]),
    ("Court papers have it that the boat had no lights.", "no lights", ["Court papers"]),
    ("Legend has it that the boat had no lights.", "no lights", ["Legend"]),
]
NUMBERS = [
    ("Organizers claimed a turnout of 90,000.", "90,000", ["Organizers"]),
    ("The coroner set the time of death at 3 a.m.", "3 a.m", ["coroner"]),
    ("Customs officers weighed the haul at 2.4 tons.", "2.4 tons", ["Customs officers"]),
    ("The union's figure is 2,100.", "2,100", ["union"]),
    ("The company says 300 jobs will go; the union's figure is 700.", "700", ["union"]),
    ("The police count was 4,000; the organizers' was 11,000.", "11,000", ["organizers"]),
    ("The police count was 4,000; the organizers' was 11,000.", "4,000", ["police"]),
    ("A count by the Harbor Trust found 63 wrecks in the bay.", "63 wrecks", ["count by the Harbor Trust"]),
    (
        "A tally by the Open Roads Alliance lists 212 crashes since May.",
        "212 crashes",
        ["tally by the Open Roads Alliance"],
    ),
    ("A survey by Polaris put support for the tax at 44 percent.", "44 percent", ["survey by Polaris"]),
    ("The bank's estimate of the damage is 2 billion euros.", "2 billion", ["bank"]),
    ("The ministry's death toll stood at 41 on Monday.", "41", ["ministry"]),
    ("The government puts the number at 19.", "19", ["government"]),
    ("Doctors counted 16 bodies in the morgue.", "16 bodies", ["Doctors"]),
    ("The government stands by 19.", "stands by 19", ["government"]),
    (
        "Analysts polled by FactSet had expected a profit of 31 cents a share.",
        "31 cents",
        ["Analysts polled by FactSet"],
    ),
    ("The charity has recorded 61 attacks on aid workers this year.", "61 attacks", ["charity"]),
    ("The observatory recorded a gust of 190 kilometers an hour.", "190 kilometers", ["observatory"]),
    ("The finance ministry forecasts growth of 2.1 percent next year.", "2.1 percent", ["finance ministry"]),
    ("By the end of May 61 had died, on the ministry's figures.", "61 had died", ["ministry"]),
    ("Official figures show 61 deaths in May.", "61 deaths", ["Official figures"]),
    ("The ministry's own figures show that 61 people died in May.", "61 people died", ["ministry's figures"]),
    ("The Crown's figure at trial was £640,000.", "640,000", ["Crown"]),
    ("Furious tenants were counting the cost last night after a flood wrecked 40 flats.", "wrecked 40 flats", []),
]
NOUNS_OF_SAYING = [
    (
        "The judge heard the union's argument that the gate had been locked at noon.",
        "gate had been locked",
        ["union"],
    ),
    ("Mr. Dunn's testimony that the boat had no lights was not challenged.", "boat had no lights", ["Dunn"]),
    (
        "Despite assurances from the railway that the line had been cleared, 40 trains were late on Monday.",
        "line had been cleared",
        ["railway"],
    ),
    (
        "Despite assurances from the railway that the line had been cleared, 40 trains were late on Monday.",
        "40 trains",
        [],
    ),
    (
        "A warning by the harbor master that the crane was unsafe went unanswered for a month.",
        "crane was unsafe",
        ["harbor master"],
    ),
    ("The minister repeated her claim that 40 schools had been mended.", "40 schools", ["minister"]),
    ("Word that the mill would shut in May came from the union on Friday.", "mill would shut in May", ["union"]),
    (
        "The disclosure by Olaf Trent's office that he had been treated for a stroke came a week late.",
        "treated for a stroke",
        ["Olaf Trent's office"],
    ),
    ("The court heard the pilot's admission that he had slept for two hours.", "slept for two hours", ["pilot"]),
    (
        "The allegation from two former clerks that the files were burned led to an inquiry.",
        "files were burned",
        ["two former clerks"],
    ),
]
SAYINGS = [
    ("Bo Lind would say only that the lock was cut in May.", "lock was cut", ["Bo Lind"]),
    ("Bo Lind could not say who cut the lock, but said it was cut in May.", "cut in May", ["Bo Lind"]),
    ("The lock, insisted Bo Lind, was cut in May.", "lock", ["Bo Lind"]),
    (
        "The company, Chief Executive Rolf Pike told shareholders, had never owned the mine.",
        "never owned the mine",
        ["Rolf Pike"],
    ),
    ("The ministry went further, saying the lock was cut by a guard.", "cut by a guard", ["ministry"]),
    ("In a statement, the ministry said the lock was cut by a guard.", "cut by a guard", ["ministry"]),
    ("A statement from the ministry said the lock was cut by a guard.", "cut by a guard", ["ministry"]),
    ("There was a statement from the ministry that the lock was cut by a guard.", "cut by a guard", ["ministry"]),
    ("The board rejected the accusation that it had hidden the debt.", "rejected the accusation", ["board"]),
    ("Kestrel Foods, the maker of the pies, says no batch was recalled.", "no batch", ["Kestrel Foods"]),
    (
        "All 16 are stable, said the clinic's chief doctor, Maren Eide, though two have broken legs.",
        "16 are stable",
        ["Maren Eide"],
    ),
    (
        "All 16 are stable, said Maren Eide, the clinic's chief doctor, though two have broken legs.",
        "two have broken legs",
        ["Maren Eide"],
    ),
    (
        "The trial opens on May 4, Mina Ferro said, adding that 40 witnesses would be heard.",
        "40 witnesses",
        ["Mina Ferro"],
    ),
    ("Mina Ferro confessed that she had signed the lease.", "signed the lease", ["Mina Ferro"]),
    ("Off Cape Hollow, 40 people drowned, the coast guard said.", "40 people drowned", ["coast guard"]),
    ("The trawler sank in heavy seas off Cape Hollow, the coast guard said.", "trawler sank", ["coast guard"]),
    ("The party slipped in polls after the vote, and its leader resigned in May.", "leader resigned", []),
    (
        "He named no one. The lock was cut by a guard, said Bo Lind, the caretaker, who found it.",
        "cut by a guard",
        ["Bo Lind"],
    ),
]


@pytest.mark.parametrize(("text", "words", "hops"), [*VIEW_PHRASES, *NUMBERS, *NOUNS_OF_SAYING, *SAYINGS])
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]
