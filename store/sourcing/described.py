"""When two descriptions of somebody without a name, quoted by one outlet in one claim, are likely of one source.

Others who pass an outlet's scoop on say in their own words who told that outlet: "people with knowledge of the talks"
become "people familiar with the discussions". Counting these as two would make two sources of one.
"""

from __future__ import annotations

import re

from store.sourcing.data_forms import LINKING, NUMBERS, SOME_PEOPLE, SOMEBODY, TOLD_OF_PEOPLE
from store.sourcing.forms import Form

LIKELY = "one unnamed source, described in two ways"

_MANY = re.compile(r"(?<!s)s$|^(?:people|men|women|police)$")
_WORD = re.compile(r"[\w'’-]+")


def likely_one(one: Form, other: Form) -> bool:
    """Whether they may be one person, or one group: what they are, how many, and of what country or body fit.

    "A person", "people", "sources" may be anything. One is never several, two are never three; one of several may be
    told of as one, or as they.
    """
    a, b = _who(one), _who(other)
    some = "one of" in (" ".join(form.whole[:2]) for form in (one, other))
    if not a or not b or (bool(_MANY.search(a[-1])) != bool(_MANY.search(b[-1])) and not some):
        return False
    if _count(one) and _count(other) and _count(one) != _count(other):
        return False
    capitals = proper_words(one), proper_words(other)
    if all(capitals) and not capitals[0] & capitals[1]:
        return False
    return _one(a[-1]) == _one(b[-1]) or a[-1] in SOMEBODY | SOME_PEOPLE or b[-1] in SOMEBODY | SOME_PEOPLE


def _who(form: Form) -> list[str]:
    """The words up to the noun that says who they are; of "two people familiar with Sal's travel", the first two."""
    words = form.whole[2:] if form.whole[:2] == ("one", "of") else form.whole
    end = next((place for place, word in enumerate(words) if place and word in LINKING | TOLD_OF_PEOPLE), len(words))
    return list(words[:end])


def _one(noun: str) -> str:
    """The noun for one of them."""
    return {"people": "person", "men": "man", "women": "woman"}.get(noun, noun.removesuffix("s"))


def _count(form: Form) -> str:
    first = form.whole[0] if form.whole[:2] != ("one", "of") else ""
    return first if first in NUMBERS or first.isdigit() else ""


def proper_words(form: Form) -> frozenset[str]:
    """The words with a capital, behind the first: a country, a house."""
    return frozenset(word.lower() for word in _WORD.findall(form.text)[1:] if word[:1].isupper())
