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

    "A person", "people", "sources" may be anything. One is never several, two are never three.
    """
    a, b = _who(one), _who(other)
    if not a or not b or bool(_MANY.search(a[-1])) != bool(_MANY.search(b[-1])):
        return False
    if _count(one) and _count(other) and _count(one) != _count(other):
        return False
    capitals = _proper(one), _proper(other)
    if all(capitals) and not capitals[0] & capitals[1]:
        return False
    return a[-1] == b[-1] or a[-1] in SOMEBODY | SOME_PEOPLE or b[-1] in SOMEBODY | SOME_PEOPLE


def _who(form: Form) -> list[str]:
    """The words up to the noun that says who they are."""
    end = next(
        (place for place, word in enumerate(form.words) if place and word in LINKING | TOLD_OF_PEOPLE), len(form.words)
    )
    return list(form.words[:end])


def _count(form: Form) -> str:
    first = form.words[0] if form.words else ""
    return first if first in NUMBERS or first.isdigit() else ""


def _proper(form: Form) -> frozenset[str]:
    """The words with a capital, behind the first: a country, a house."""
    return frozenset(word.lower() for word in _WORD.findall(form.text)[1:] if word[:1].isupper())
