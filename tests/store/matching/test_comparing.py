"""Comparing two statements: a score, and typed differences apart from it."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.matching import KINDS, THRESHOLD, Comparison, Statement, Weights, compare, weigh
from store.model import Level

from .contrast import contrasts
from .stories import PUBLISHED


def comparison(a: str, b: str, published: str | None = None) -> Comparison:
    return compare(Statement(1, a, 1, published=published), Statement(2, b, 2, published=published), Weights())


SAME = [
    ("North Korea has expanded its nuclear arsenal", "Kim continued to expand his nuclear arsenal"),
    ("The Kestrel flew 1,180 kilometers", "The Kestrel covered about 733 miles"),
    ("North Korea will not give up its nuclear weapons", "Pyongyang refuses to abandon its nuclear arms"),
    ("The committee did not open the file", "The file was never opened by the committee"),
    ("Brightline agreed to buy Norvex for $2 billion", "Norvex is to be acquired by Brightline for $2 billion"),
    ("France accused Chile of spying", "Chile was accused by France of spying"),
    ("Anna Keller met Tomas Varga in Oslo", "Tomas Varga met Anna Keller in Oslo"),
    ("A poll puts Norvex at 41 percent and Tannick at 38", "Tannick stands at 38 and Norvex at 41 percent in a poll"),
    ("Pilots were not warned before the launch", "No warning was given to pilots before the launch"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_paraphrases_are_suggested_without_a_flag(a: str, b: str) -> None:
    found = comparison(a, b)
    assert found.flags == ()
    assert found.score >= THRESHOLD


DIFFERENT = [
    ("number", "North Korea fired 2 missiles", "North Korea fired 12 missiles"),
    ("number", "The death toll rose to 58", "The death toll rose to 61"),
    ("number", "The cranes stand at Pier 5", "The cranes stand at Pier 6"),
    ("negation", "North Korea will give up its weapons", "North Korea will not give up its weapons"),
    ("negation", "Exports increased in May", "Exports decreased in May"),
    ("negation", "The agency praised the deal", "The agency dismissed the deal"),
    ("negation", "The patrol vessel at Orsk was armed", "The patrol vessel at Orsk was unarmed"),
    ("date", "They met in 2018", "They met in 2019"),
    ("date", "They met on Thursday, 17 September 2026", "They met on Thursday, 17 September 2025"),
    (
        "date",
        "Police arrested two men in Orsk on Tuesday, September 15, 2026",
        "Two men were arrested in Orsk on Wednesday, September 15, 2026",
    ),
    ("date", "They met on June 12", "They met on June 21"),
    (
        "date",
        "Varkand launched the Kestrel missile at 6:42 a.m.",
        "The Kestrel missile was launched by Varkand at 6:24 a.m.",
    ),
    ("place", "The talks were held in Singapore", "The talks were held in Hanoi"),
    ("place", "A bomb went off in Ohio", "A bomb went off in Texas"),
    ("order", "North Korea accused the U.S. of lying", "The U.S. accused North Korea of lying"),
    ("order", "Kim said that Trump misses him", "Trump said that Kim misses him"),
    ("order", "France accused Chile of spying", "France was accused by Chile of spying"),
    (
        "order",
        "A poll puts Norvex at 41 percent and Tannick at 38",
        "A poll puts Tannick at 41 and Norvex at 38 percent",
    ),
    ("actor", "Gen. Sir Roly Walker heads the army", "Gen. Sir Patrick Sanders heads the army"),
    ("order", "The dog bit the postman", "The postman bit the dog"),
    ("order", "Chiefs beat Colts 20-13", "Colts beat Chiefs 20-13 in the final"),
    ("number", "Rovers won 3-1 at home", "Rovers won 4-1 at home"),
    ("actor", "Saints place back Pierre Thomas on leave", "The Saints placed Pierre Galloway on leave"),
    ("actor", "The quake hit Indonesia's Aceh province", "The quake hit Indonesia's Galloway province"),
    ("place", "The quake hit Ukraine's Orsk province", "The quake hit Indonesia's Orsk province"),
    ("negation", "The firm refused to pay and has sold", "The firm refused to pay and has not sold"),
    ("modality", "The firm will sell its mills", "The firm may sell its mills"),
    ("modality", "The firm may sell its mills", "The firm has sold its mills"),
    ("modality", "The firm sold its mills", "The firm denied selling its mills"),
    ("modality", "The church was badly damaged by fire", "The church might be devastated by fire"),
    ("modality", "The actress was treated at the clinic", "The actress will be admitted to the clinic"),
    ("negation", "Police arrested a man after a woman died", "Police arrested a woman after a woman died"),
    ("negation", "He was convicted of first-degree murder", "He was convicted of last-degree murder"),
    ("number", "At least 50 people were hurt in Orsk", "At most 50 people were hurt in Orsk"),
    ("place", "A quake hit Indonesia's Aceh province", "A quake hit Peru's Aceh province"),
    ("actor", "A quake hits Indonesia's Aceh", "A quake hits the northern Indonesian province of Galloway"),
    ("place", "A fire destroyed the dairy in Orsk", "The old creamery in Dunmore was destroyed by fire"),
    ("actor", "Ruben Aalto B sample was tested", "The sample of Ruben Galloway was tested"),
    ("negation", "A session in Orsk on Friday was called off", "A session in Orsk is held on Friday"),
    ("order", "Colts clinch spot with win over Chiefs", "Chiefs beat Colts to clinch spot"),
    ("order", "Norvex's Pierre Okafor placed on medical leave", "Okafor placed Norvex on medical leave"),
    ("order", "Okafor kept the belt by stopping Varga", "Varga stopped Okafor and kept the belt"),
    ("order", "Norvex has acquired Tannick of Orsk", "Tannick of Orsk bought Norvex"),
]


@pytest.mark.parametrize(("kind", "a", "b"), DIFFERENT)
def test_look_alikes_carry_the_flag_of_what_differs(kind: str, a: str, b: str) -> None:
    found = comparison(a, b)
    assert kind in found.flags
    assert found.score >= THRESHOLD
    assert kind in comparison(b, a).flags


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Five people were hurt in the quake", "A quake of magnitude 6.1 struck"),
        ("Two youths are on trial for the killing", "They killed a mother of 12"),
        ("It led in the fourth quarter", "It is the seventh win of the season"),
        ("Rovers won 3-1", "Rovers (10-5) have won"),
        ("Dozens were hurt", "24 were hurt"),
        ("Police met the union", "The union met police"),
        ("The drug clinic in Los Angeles took him in", "The drug clinic in California took him in"),
        ("The Jaguars beat Orsk", "The Jags beat Orsk"),
        (
            "Turnout was 62 percent, above the 50 percent that the rules require",
            "They voted 78 percent in favour of strikes on a turnout of 62 percent",
        ),
        ("Officers could tap a phone for three days", "Officers could tap a phone for 72 hours without a warrant"),
        ("An old man and an old woman died", "An old man and an old woman died"),
        ("Norvex sued Tannick and Tannick sued Norvex", "Norvex sued Tannick and Tannick sued Norvex"),
        ("He can sell the name", "He may sell the name"),
        ("The inquest will open on Thursday", "The inquest opens on Thursday"),
        ("A jury found him guilty of killing a Brooklyn mother", "He is guilty of the murder of Zurana Okafor"),
        ("Varga was placed on leave by Norvex", "Norvex placed Varga on leave"),
    ],
)
def test_facts_of_different_things_are_no_conflict(a: str, b: str) -> None:
    assert comparison(a, b).flags == comparison(b, a).flags == ()


def test_a_difference_shows_the_words_of_both_sides() -> None:
    (found,) = comparison("They met in Singapore in 2018", "They met in Singapore in 2019").differences
    assert (found.kind, found.a, found.b) == ("date", "2018", "2019")


def test_weekdays_are_compared_by_the_day_of_publication() -> None:
    first = Statement(1, "The test took place on Tuesday", 1, published="2026-03-04")
    second = Statement(2, "The test took place on March 3", 2, published="2026-03-09")
    third = Statement(3, "The test took place on Tuesday", 3, published="2026-03-19")
    assert compare(first, second, Weights()).flags == ()
    assert compare(first, third, Weights()).flags == ("date",)


def test_the_saying_and_the_said_are_never_the_same_without_a_flag() -> None:
    said = Statement(1, "The firm will close 5 plants", 1, Level.UTTERANCE)
    fact = Statement(2, "The firm will close 5 plants", 2, Level.CONTENT)
    found = compare(said, fact, Weights())
    assert found.flags == ("modality",)
    assert found.score == 100.0


def test_the_speaker_counts_where_the_saying_is_the_claim() -> None:
    text = "the deal will hold"

    def said(by: str, level: Level) -> tuple[str, ...]:
        first = Statement(1, text, 1, level, speaker="Kim Jong Un")
        return compare(first, Statement(2, text, 2, level, speaker=by), Weights()).flags

    assert said("Marco Rubio", Level.UTTERANCE) == ("actor",)
    assert said("Marco Rubio", Level.CONTENT) == ()
    assert said("Kim", Level.UTTERANCE) == ()
    assert said("North Korea", Level.UTTERANCE) == ()


def test_one_fact_edited_in_a_paraphrase_is_flagged_and_a_paraphrase_is_not() -> None:
    flagged: Counter[str] = Counter()
    total: Counter[str] = Counter()
    right_kind: dict[str, int] = defaultdict(int)
    for seed in range(3):
        for contrast in contrasts(seed):
            kind = contrast.edited or "none"
            found = comparison(contrast.a, contrast.b)
            total[kind] += 1
            flagged[kind] += bool(found.flags)
            right_kind[kind] += kind in found.flags
    assert set(total) == {*KINDS, "none"}
    for kind in KINDS:
        assert flagged[kind] >= 0.9 * total[kind], kind
        assert right_kind[kind] >= 0.85 * total[kind], kind
    assert flagged["none"] <= 0.1 * total["none"]


WORDS = [
    "Kim",
    "Trump",
    "fired",
    "will",
    "not",
    "may",
    "2",
    "12",
    "missiles",
    "missile",
    "Japan",
    "Ohio",
    "Tuesday",
    "2018",
    "May",
    "3",
    "said",
    "by",
    "was",
    "accused",
    "$5",
    "the",
]
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(SENTENCES, SENTENCES)
def test_comparing_is_symmetric_and_a_text_is_itself(a: str, b: str) -> None:
    one, two = Statement(1, a, 1), Statement(2, b, 2)
    weights = weigh([one, two])
    there, back = compare(one, two, weights), compare(two, one, weights)
    assert there.score == back.score
    assert set(there.flags) == set(back.flags)
    assert 0.0 <= there.score <= 100.0
    same = compare(one, Statement(3, a, 3), weights)
    assert same.flags == ()
    assert same.score in {0.0, 100.0}


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_can_be_compared(a: str, b: str) -> None:
    found = compare(
        Statement(1, a, 1, published=PUBLISHED["flood"]), Statement(2, b, None, published="never"), Weights()
    )
    assert 0.0 <= found.score <= 100.0
