"""The word tables in the form that matching asks of them: by stem, built at first use.

Importing this module costs next to nothing; RapidFuzz and Snowball load when the first word is stemmed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from . import (
    data_actions,
    data_background,
    data_beats,
    data_phrases,
    data_related,
    data_synonyms,
    data_verb_phrases,
    data_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@cache
def _stem_word() -> Callable[[str], str]:
    """The English Snowball stemmer (Porter2, https://snowballstem.org/algorithms/english/stemmer.html)."""
    import snowballstemmer

    stemmer = snowballstemmer.stemmer("english")
    # The compiled one keeps the stems of some thousand words, and tidying them up costs it more than stemming.
    stemmer.maxCacheSize = 0
    stem: Callable[[str], str] = stemmer.stemWord
    return stem


@cache
def base_forms() -> Mapping[str, str]:
    """Irregular form -> base form ("grew" -> "grow")."""
    forms = {}
    for line in data_words.IRREGULAR.strip().splitlines():
        base, others = line.split("|")
        for form in others.split():
            forms[form] = base
    return forms


@cache
def irregular_verb_forms() -> frozenset[str]:
    """The irregular forms of verbs: "grew", but not "men"."""
    return frozenset(form for form, base in base_forms().items() if base not in _NOUNS)


_NOUNS = frozenset({"man", "woman", "child", "person", "life", "foot", "analysis", "crisis"})
"""The nouns among the words with irregular forms."""


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem under which a lower-case word is compared; irregular forms go to their base first."""
    return _stem_word()(base_forms().get(word, word))


def _stems_of(words: str) -> list[str]:
    return [stem(word) for word in words.split()]


def _groups(*tables: str) -> Mapping[str, frozenset[int]]:
    groups: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(line for table in tables for line in table.strip().splitlines()):
        for member in _stems_of(line):
            groups[member].add(number)
    return {member: frozenset(numbers) for member, numbers in groups.items()}


@cache
def synonym_groups() -> Mapping[str, frozenset[int]]:
    """Stem -> numbers of the synonym groups it stands in; a noun made of a verb stands in those of the verb, too."""
    groups = dict(_groups(data_synonyms.SYNONYMS, data_actions.NOMINALS))
    for line in data_actions.NOMINALS.strip().splitlines():
        verb, *others = line.split()
        for noun in others:
            if noun[:_ROOT] == verb[:_ROOT]:
                groups[stem(noun)] |= groups[stem(verb)]
    return groups


_ROOT = 3
"""How many letters a noun has in common with the verb that it is made of."""


@cache
def related_groups() -> Mapping[str, frozenset[int]]:
    """Stem -> numbers of the groups of related words it stands in."""
    return _groups(data_actions.ACTIONS, data_related.RELATED, data_beats.BEATS)


@cache
def opposites() -> Mapping[str, frozenset[str]]:
    """Stem -> stems that say the opposite: by the tables of news English, and by WordNet where no synonyms."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in data_synonyms.OPPOSITES.strip().splitlines():
        left, right = (_stems_of(side) for side in line.split("/"))
        _oppose(found, ((one, other) for one in left for other in right))
    near = synonym_groups()
    _oppose(found, ((a, b) for a, b in _antonyms() if a != b and near.get(a, _NO_GROUP).isdisjoint(near.get(b, ()))))
    return {word: frozenset(others) for word, others in found.items()}


_NO_GROUP: frozenset[int] = frozenset()


def _oppose(found: dict[str, set[str]], pairs: Iterable[tuple[str, str]]) -> None:
    for one, other in pairs:
        found[one].add(other)
        found[other].add(one)


def _antonyms() -> list[tuple[str, str]]:
    """The pairs of antonyms.tsv, by stem."""
    lines = files(__package__ or "").joinpath("antonyms.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and line[0] != "#")
    return [(stem(one), stem(other)) for one, other in pairs]


@cache
def phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word -> (words of the phrase, the word that it stands for), longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for line in data_phrases.PHRASES.strip().splitlines():
        phrase, meaning = line.split("|")
        words = tuple(phrase.split())
        table[words[0]].append((words, meaning))
    for line in data_verb_phrases.VERB_PHRASES.strip().splitlines():
        phrase, meaning = line.split("|")
        verb, *others = phrase.split()
        for form in verb_forms(verb):
            table[form].append(((form, *others), meaning))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in table.items()}


_LAST_DOUBLED = re.compile("[^aeiou]*[aeiou][^aeiouwxy]")
"""A verb of one syllable and one vowel, whose last letter is doubled: "stopped"."""


def verb_forms(verb: str) -> list[str]:
    """The forms of a verb, its base form first: "stop", "stops", "stopping", "stopped"; irregular ones beside these."""
    irregular = _irregular().get(verb, [])
    if verb[-1] == "y" and verb[-2] not in "aeou":
        return [verb, verb[:-1] + "ies", verb + "ing", verb[:-1] + "ied", *irregular]
    stressed = verb + verb[-1] if _LAST_DOUBLED.fullmatch(verb) else verb.removesuffix("e")
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    gerund = verb + "ing" if verb.endswith("ee") else stressed + "ing"
    return list(dict.fromkeys([verb, third, gerund, stressed + "ed", *irregular]))


@cache
def _irregular() -> Mapping[str, list[str]]:
    """Base form -> its irregular forms."""
    table: dict[str, list[str]] = {}
    for line in data_words.IRREGULAR.strip().splitlines():
        base, others = line.split("|")
        table.setdefault(base, []).extend(others.split())
    return table


@cache
def background_shares() -> Mapping[str, float]:
    """Stem -> estimated share of news sentences that hold it; words of no class are not in it."""
    shares: dict[str, float] = {}
    for share, words in data_background.CLASSES:
        for word in _stems_of(words):
            shares.setdefault(word, share)
    return shares


@cache
def ordinary_words() -> frozenset[str]:
    """Stems that are ordinary English: a capital on one of them at the head of a sentence is no name."""
    members = set(background_shares()) | set(synonym_groups()) | set(opposites())
    members |= {stem(word) for word in data_words.STOPWORDS}
    return frozenset(members)


@cache
def symmetric() -> frozenset[str]:
    """Stems that say the same whichever party comes first ("met")."""
    return frozenset(stem(word) for word in data_words.SYMMETRIC)
