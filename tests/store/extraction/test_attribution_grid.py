"""Who speaks, whatever the subject, the verb and the place: subjects in all frames, verbs with a few subjects."""

from __future__ import annotations

from itertools import product

import pytest

from store.extraction.lexicon.verbs import PAST, third_person
from tests.store.extraction.helpers import chains

MAYOR = "Marta Kessler, the mayor of Dunmore, opened the depot on Monday.\n"
RIVAL = "Aldo Ferrant, the mayor of Dunmore, opened the depot on Monday.\n"
CLAUSE = "the bridge was closed in 2019"
QUOTED = "The bridge was closed in 2019"

SUBJECTS = [
    ("Marta Kessler", "Marta Kessler", ""),
    ("Kessler", "Marta Kessler", MAYOR),
    ("Ms Kessler", "Marta Kessler", MAYOR),
    ("she", "Marta Kessler", MAYOR),
    ("Dame Ruth Halloran", "Ruth Halloran", ""),
    ("Gen. Pavel Orsk", "Pavel Orsk", ""),
    ("Rik van der Berg", "Rik van der Berg", ""),
    ("Siobhan O’Hanlon", "Siobhan O’Hanlon", ""),
    ("J.P. Lund", "J.P. Lund", ""),
    ("harbour master Tom Weir", "Tom Weir", ""),
    ("the local’s president, Dwight Sorel,", "Dwight Sorel", ""),
    ("Marta Kessler, the union’s regional secretary,", "Marta Kessler", ""),
    ("Marta Kessler, 44,", "Marta Kessler", ""),
    ("Marta Kessler of the Dockers’ Union", "Marta Kessler", ""),
    ("his spokesman Neil Attwood", "Neil Attwood", RIVAL),
    ("a spokesman for the ministry", "spokesman for the ministry", ""),
    ("Channel 4 News", "Channel 4 News", ""),
    ("Corwin & Hale", "Corwin & Hale", ""),
    ("the Millers’ Guild", "Millers’ Guild", ""),
    ("Lloyd’s List", "Lloyd’s List", ""),
    ("the Halsund daily Aftenklokken", "Aftenklokken", ""),
    ("Médecins du Monde", "Médecins du Monde", ""),
    ("Doctors Without Borders", "Doctors Without Borders", ""),
    ("G4S", "G4S", ""),
    ("a senior Halsund official", "senior Halsund official", ""),
    ("the prosecutor’s office", "prosecutor’s office", ""),
    ("the agency", "Halsund Transport Agency", "The Halsund Transport Agency closed the depot on Monday.\n"),
    ("the Kremlin", "Kremlin", ""),
]
"""A subject in the singular, the name it is to be given, and the sentence before."""
OPEN = [subject for subject in SUBJECTS if subject[0] != "she" and subject[0][-1] != ","]
"""Those that no comma closes and that are no pronouns."""
SEVERAL = [
    ("brokers Corwin & Hale", "Corwin & Hale"),
    ("analysts at Corwin & Hale", "analysts at Corwin & Hale"),
    ("two retired priests", "two retired priests"),
    ("three people familiar with the talks", "three people familiar with the talks"),
    ("Dunmore police", "Dunmore police"),
    ("campaigners from Clean Rivers", "campaigners from Clean Rivers"),
]
FRAMES = [
    "{S} said {c}.",
    "{S} said on Tuesday, a day after the vote, that {c}.",
    "{S} said in a note to clients that {c}.",
    "{S} on Tuesday said {c}.",
    "On Tuesday {s} said that {c}.",
    "Asked whether the deal was dead, {s} said {c}.",
    "{S} told reporters {c}.",
    "{S} told a meeting of the council that {c}.",
    "{S} told colleagues {c}.",
    "{S} reminded the committee {c}.",
    "{S} made it clear on Tuesday that {c}.",
    "{S} left no doubt that {c}.",
    "{S} was quoted as saying that {c}.",
    "{C}, {s} said.",
    "{C}, {s} told a meeting of the council.",
    "“{q},” {s} said.",
    "“{q},” {s} hit back.",
    "“{q},” {s} went on. “Nobody was told.”",
    "“{q},” {s} said outside the gate, where the wind was taking hats.",
    "{S} hit back: “{q}.”",
    "{S} added, “{q}.”",
]
BARE = [
    "{C}, says {s}.",
    "{C}, warns {s}.",
    "“{q},” shot back {s}.",
    "{C}, according to {s}.",
    "{S} thinks {c}.",
    "{S} claims {c}.",
]
PLURAL = ["{C}, say {s}.", "{C}, {s} say.", "{S} reckon {c}.", "{S} think {c}.", "{S} are convinced that {c}."]
CLAUSAL = """
    say add announce report state argue note warn insist suggest explain acknowledge admit allege assert declare
    contend maintain reveal disclose testify write reply respond believe think estimate conclude indicate
    emphasise stress observe remark complain concede caution reiterate affirm hint counter retort imply confirm
    reckon claim recall suspect guess presume posit submit stipulate surmise reaffirm underline recap calculate
    determine swear brag grumble snap
"""
BESIDE_QUOTES = """
    said added continued snapped wrote replied countered insisted joked concluded interjected noted tweeted
    began repeated commented thundered shrugged finished clarified elaborated volunteered quipped mused shouted
    hit_back shot_back fired_back chimed_in went_on pressed_on carried_on weighed_in piled_in summed_up put_it
"""
STANCES = [
    "is convinced",
    "is adamant",
    "is of the view",
    "is in no doubt",
    "takes the view",
    "makes the case",
    "has made the point",
    "has made clear",
    "let it be known",
    "let slip",
    "is on record as saying",
    "put it to the committee",
    "gave an assurance",
    "repeated his claim",
    "would have it",
    "went on to say",
    "had to admit",
    "used a speech in May to warn",
    "rang on Monday to say",
    "was quick to point out",
]


def _fill(frame: str, subject: str) -> str:
    text = frame.format(
        s=subject, S=subject[0].upper() + subject[1:], c=CLAUSE, C=CLAUSE[0].upper() + CLAUSE[1:], q=QUOTED
    )
    return text.replace(",.", ".")


def _speaks(text: str, name: str) -> None:
    assert [hops[:1] for hops in chains(text, CLAUSE)] == [[name]]


@pytest.mark.parametrize(("subject", "frame"), list(product(SUBJECTS, FRAMES)), ids=str)
def test_every_subject_speaks_in_every_frame(subject: tuple[str, str, str], frame: str) -> None:
    phrase, name, before = subject
    _speaks(before + _fill(frame, phrase), name)


@pytest.mark.parametrize(("subject", "frame"), list(product(OPEN, BARE)), ids=str)
def test_every_subject_speaks_behind_its_verb(subject: tuple[str, str, str], frame: str) -> None:
    phrase, name, before = subject
    _speaks(before + _fill(frame, phrase), name)


@pytest.mark.parametrize(("subject", "frame"), list(product(SEVERAL, [*PLURAL, *FRAMES[5:11], *FRAMES[13:]])), ids=str)
def test_several_speak_as_one_does(subject: tuple[str, str], frame: str) -> None:
    phrase, name = subject
    text = _fill(frame, phrase)
    [hops] = [hops for hops in chains(text, CLAUSE) if hops]
    assert (hops[0] or "").lower() == name.lower()


@pytest.mark.parametrize("verb", CLAUSAL.split())
@pytest.mark.parametrize("name", ["Marta Kessler", "Corwin & Hale"])
def test_every_verb_of_saying_takes_a_clause(verb: str, name: str) -> None:
    _speaks(f"{name} {PAST[verb]} that {CLAUSE}.", name)
    _speaks(f"{name} {third_person(verb)} that {CLAUSE}.", name)


@pytest.mark.parametrize("verb", BESIDE_QUOTES.split())
@pytest.mark.parametrize("name", ["Marta Kessler", "the Millers’ Guild"])
def test_every_verb_speaks_beside_a_quotation(verb: str, name: str) -> None:
    speaks = verb.replace("_", " ")
    known = name.removeprefix("the ")
    _speaks(f"“{QUOTED},” {name} {speaks}.", known)
    _speaks(_fill(f"{{S}} {speaks}: “{QUOTED}.”", name), known)
    if not speaks.endswith((" on", " it")):
        _speaks(f"“{QUOTED},” {speaks} {name}.", known)


@pytest.mark.parametrize("stance", STANCES)
@pytest.mark.parametrize("name", ["Marta Kessler", "the Millers’ Guild"])
def test_every_stance_is_somebodys(stance: str, name: str) -> None:
    _speaks(_fill(f"{{S}} {stance} that {CLAUSE}.", name), name.removeprefix("the "))


@pytest.mark.parametrize(
    "text",
    [
        "Nobody is certain that the bridge was closed in 2019.",
        "Police are not convinced that the bridge was closed in 2019.",
        "“The bridge was closed in 2019,” read the banner.",
        "The lesson: “The bridge was closed in 2019.”",
        "The weather made clear that the bridge was closed in 2019.",
    ],
)
def test_what_nobody_says_has_no_speaker(text: str) -> None:
    assert not any(hops for hops in chains(text, CLAUSE))
