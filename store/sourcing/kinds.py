"""What a source is, as far as its name alone says: nothing is said without a word in the name that says it."""

from __future__ import annotations

import re
from itertools import pairwise

from store.given_names import PRONOUN
from store.sourcing.data_forms import BODIES, OFFICES, PEOPLE, SOME_PEOPLE
from store.sourcing.data_kinds import (
    FAMILY_NAMES,
    FIRST_NAMES,
    FIRST_WORDS_OF_BODIES,
    LAST_WORDS_OF_OUTLETS,
    NEWS_AGENCIES,
    PAIRS_IN_OFFICES,
    RECORDS,
    STATE_MEDIA,
)
from store.sourcing.forms import Form, form_of
from store.sourcing.names import names_document, names_several

_SEEN = re.compile(
    r"^(.+?)\s+(?:seen|reviewed|obtained|viewed|examined|analy[sz]ed|published|released|posted|issued|filed|leaked)"
    r"\s+(?:by|to|on)\s",
    re.IGNORECASE,
)
"""What is said of a paper behind its name."""

_JOINED = re.compile(r"\s(?:&|and|or)\s", re.IGNORECASE)
_INITIAL = re.compile(r"^\w\.$")


def guess_kind(name: str) -> str | None:
    """What a source of this name most likely is, a ``SourceKind``'s value; None where the name does not say.

    A full name is a person's if a title, a given name or the order of its parts says so: companies have names of two
    capitalised words as well.
    """
    form = form_of(name)
    if _is_paper(name):
        return "document"
    if form.bond.startswith("a spokesperson"):
        return "anonymous"
    if form.bond.startswith("state media") or " ".join(form.words) in STATE_MEDIA:
        return "state_organ"
    if is_person(form):
        return "person"
    capitals = form.capitals or ("&" in name and form_of(name.replace("&", "and")).capitals)
    return _public(form) or (_body(form) if capitals else _people(name, form))


def _is_paper(name: str) -> bool:
    seen = _SEEN.match(name)
    last = (seen[1] if seen else name).casefold().split()[-1:]
    return names_document(name) or bool(RECORDS & set(last))


def is_person(form: Form) -> bool:
    """Whether a name is a person's full name, and something in it says so."""
    if not form.person or _JOINED.search(form.text) or form.text.casefold().startswith("the "):
        return False
    if form.words[-1] in LAST_WORDS_OF_OUTLETS:
        return False
    first, *rest = form.words
    given = any(part in PRONOUN or part in FIRST_NAMES for part in first.split("-"))
    asian = first in FAMILY_NAMES and len(rest) in (1, 2)
    return bool(form.title) or given or asian or any(_INITIAL.match(each) for each in form.text.split()[:-1])


def _public(form: Form) -> str | None:
    """A news agency or a public body, in capitals or not ("the coast guard")."""
    words = form.words
    if words[-1] in ("agency", "service") and NEWS_AGENCIES & set(words):
        return "agency"
    pairs = set(pairwise(words))
    return "office" if set(words) & OFFICES or form.voice_of or pairs & PAIRS_IN_OFFICES else None


def _body(form: Form) -> str | None:
    words = form.words
    if words[-1] in LAST_WORDS_OF_OUTLETS and (len(words) > 1 or form.text.casefold().startswith("the ")):
        return "outlet"
    named = form.company or "&" in form.text or words[0] in FIRST_WORDS_OF_BODIES or set(words) & BODIES
    return "organisation" if named else None


def _people(name: str, form: Form) -> str | None:
    if names_several(name) or set(form.words) & SOME_PEOPLE:
        return "group"
    return "anonymous" if set(form.words) & PEOPLE else None
