"""Papers by whom they are of: "the NTSB's report", "preliminary report of the National Transportation Safety Board"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from store.sourcing.data_forms import ISSUES
from store.sourcing.forms import Form, form_of
from store.sourcing.names import names_document
from store.sourcing.states import Words

_OF = re.compile(
    r"^(?:the |an? )?(?P<paper>[\w’' -]*?)\s+(?:of|by|from|issued by|published by|released by)\s+(?P<issuer>.+)$"
)
_OWNED = re.compile(r"^(?:the |an? )?(?P<issuer>.+?)['’]s?\s+(?P<paper>[\w -]+)$")
_NAMED = re.compile(r"^(?P<issuer>(?:[A-Z][\w.-]*\s+)+)(?P<paper>[a-z -]+)$")
_SHORT = re.compile(r"^(?P<issuer>[A-Z]{2,6})\s+(?P<paper>[\w -]+)$")


@dataclass(frozen=True, slots=True)
class Issue:
    """A paper and whose it is."""

    noun: str
    told: frozenset[str]
    """What else is said of it: "preliminary"."""
    issuer: Form


@lru_cache(maxsize=5_000)
def issue_of(name: str) -> Issue | None:
    """The paper that ``name`` means, if it says whose it is; None if it does not, or is no paper's."""
    plain = " ".join(name.split())
    found = _SHORT.match(plain) or _OWNED.match(plain) or _OF.match(plain) or _NAMED.match(plain)
    if found is None:
        return None
    words: Words = tuple(found["paper"].lower().split())
    if not words or not (words[-1] in ISSUES or names_document(words[-1])):
        return None
    return Issue(words[-1], frozenset(words[:-1]), form_of(found["issuer"]))


def same_issue(one: Form, other: Form) -> bool:
    """Whether two names mean papers of one kind by one issuer, of which one is told more closely.

    A preliminary report is no final one; a report is the preliminary one where the claim is the same.
    """
    a, b = issue_of(one.text), issue_of(other.text)
    if a is None or b is None or a.noun != b.noun or not (a.told <= b.told or b.told <= a.told):
        return False
    return a.issuer.base == b.issuer.base or a.issuer.initials_of(b.issuer) or b.issuer.initials_of(a.issuer)


def own_paper(paper: Form, body: Form) -> bool:
    """Whether the first name means a paper in which whom the second names speaks: "OSCE's daily bulletin", "OSCE"."""
    found = issue_of(paper.text)
    return found is not None and found.noun in ISSUES and found.issuer.base == body.base
