"""Which descriptions fit the name of a body: "the rail regulator" for the Office for Rail Safety, "the farm lobby" for
the Growers' League."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from store.extraction.lexicon.kinds import kind_of
from store.extraction.lexicon.words import word_set

_FIELDS = (
    "weather meteor climat forecast",
    "election elector vote voti ballot poll",
    "farm grow agri crop peasant",
    "health medic hospital clinic nhs disease care",
    "rail train",
    "dock port harbo",
    "bank financ monetar",
    "market securit stock exchange",
    "statist census figures",
    "nuclear atomic reactor radiat",
    "energy power electri grid utilit",
    "trade commerce",
    "environ green climat conserv ecolog wildlife nature",
    "avia air flight",
    "fire rescue ambulance",
    "rights amnesty liberties",
    "teach educat school",
    "drug medicin pharma",
    "data privacy information",
    "doctor physician medic",
    "police constab",
    "road highway traffic transport transit",
    "sea maritime marine ship seafar coast",
    "food",
    "space astronaut aerospace",
    "defence defense army military",
    "work labour labor employ",
    "competition antitrust cartel",
    "water river drought",
    "tax revenue customs",
    "earthquake seismic geolog",
    "football soccer",
    "rebel liberat insurgen guerril resist armed",
    "student pupil",
    "rent tenant hous",
    "industr trade employ commerce chamber lobby manufactur",
    "news press media",
    "aid refugee relief humanit",
)
"""Beginnings of words that stand for one field."""
_STEM = 5
"""Letters by which words that no field holds are told apart: "rowing", "rower"; "tunnel", "tunnels"."""
_TELLS_NOTHING = word_set(
    """national state federal public official government independent main top country's nation's governing supreme
    central local royal chief own national's whole giant new world international global regional un u.n. eu european
    african asian arab"""
)
"""Words before a noun that tell nothing of its field."""
_NAMES_NOTHING = _TELLS_NOTHING | word_set("the of for and on in united general office")
_PUBLIC = "office board bureau council commission authority agency administration directorate inspectorate executive "
_FORCES = "guard patrol enforcement protection centers centres centre "
_HEADS = {
    noun: word_set(heads)
    for nouns, heads in (
        (
            "regulator watchdog overseer supervisor inspectorate",
            _PUBLIC + "service department institute ombudsman commissioner standards",
        ),
        ("agency", _PUBLIC + _FORCES + "service institute survey observatory fund programme program department center"),
        (
            "authority",
            _PUBLIC + "service institute survey observatory fund programme program department centre center",
        ),
        (
            "body",
            _PUBLIC + "federation union association league committee confederation organisation organization chamber",
        ),
        ("investigator investigators", "bureau board branch agency office"),
        ("forecaster forecasters", "service office institute bureau centre center agency administration"),
        ("unit", "unit health services service"),
        ("service", "department brigade institute office agency bureau service police"),
        ("brigade", "service department brigade"),
        ("department", "department police service ministry"),
        ("ministry", "department ministry"),
        ("commission council committee board", "commission council committee board"),
        ("bureau office", "bureau office agency institute"),
        ("federation association", "federation union association league confederation"),
        ("union", "union association league federation guild alliance congress"),
        ("institution", "university college institute museum institution hospital school academy"),
        ("school", "school university college academy"),
        ("clinic", "clinic hospital infirmary"),
        ("port", "authority port"),
        ("tribunal", "tribunal court"),
        (
            "group",
            "society trust association coalition alliance forum front league movement army council fund network union",
        ),
        ("lobby", "association league federation union council alliance chamber society"),
        ("charity", "trust society fund mission relief appeal foundation charity"),
        ("organisation organization", "fund programme program trust society foundation agency union league"),
        ("militia", "army front movement brigade brigades militia"),
        ("dairy", "creamery dairies dairy"),
        ("trust", "trust"),
        ("force", "police constabulary force"),
    )
    for noun in nouns.split()
}
"""A noun of a body -> the nouns at the head of names that it may describe."""
_SORTS = {
    noun: word_set(told)
    for nouns, told in (
        ("body group association lobby", "trade industry lobby campaign pressure interest advocacy professional"),
        ("trust", "hospital health nhs school academy wildlife"),
    )
    for noun in nouns.split()
}
"""Words before a noun that tell only of what sort such bodies are."""
_FIELD_ONLY = word_set("bureau office commission committee board council service investigator investigators union")
"""Nouns that alone mean no more than the body called so: only with the field do they describe another."""
_OWN_FIELD = {
    "forecaster": "weather",
    "forecasters": "weather",
    "brigade": "fire",
    "investigator": "accident",
    "investigators": "accident",
}
"""Nouns that tell their field themselves."""


@cache
def _field(word: str) -> frozenset[object]:
    """What a word, lower case, tells of a field: the fields it belongs to, else its own beginning."""
    bare = word.removesuffix("'s").removesuffix("’s").rstrip("'’")
    found: set[object] = {n for n, group in enumerate(_FIELDS) for start in group.split() if bare.startswith(start)}
    return frozenset(found or ({bare[:_STEM]} if len(bare) >= _STEM else {bare.rstrip("s")}))


def fit(noun: str, beside: Sequence[str], name: Sequence[str], head: str) -> int:
    """How well "the <beside> <noun>" describes the body of that name: 0 not at all, 1 by its kind, 2 by its field too.

    All lower case; ``head`` is the noun of the name. The words beside the noun must all be of the name's field, or tell
    nothing.
    """
    heads = _HEADS.get(noun)
    if heads is None or (head not in heads and (kind_of(head) == "body" or head == "police")):
        return 0
    told = [w for w in beside if w not in _TELLS_NOTHING and w not in _SORTS.get(noun, ())]
    own = _OWN_FIELD.get(noun)
    told += [own] if own else []
    fields = frozenset().union(*(_field(w) for w in name if w not in _NAMES_NOTHING))
    if not told:
        return 0 if noun in _FIELD_ONLY or head not in heads else 1
    return 2 if all(_field(w) & fields for w in told) else 0


def describes(noun: str) -> bool:
    """Whether a noun may describe bodies whose names do not hold it."""
    return noun in _HEADS
