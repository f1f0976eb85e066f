"""When two names among the sources of one claim mean one source, although elsewhere they might not.

Several articles that state the same claim tell of the same event: "Whitlock" in one of them is the Dana Whitlock of
the other, "the election commission" the national one. Elsewhere the same two names may be two people, so a name that
is only short for another is folded within a claim, where it fits one source alone, and never in general.
"""

from __future__ import annotations

from store.sourcing.data_forms import (
    ANY_OWNER,
    BODIES,
    COMPANIES,
    COUNTS,
    LINKING,
    OTHER_OFFICE,
    PAPER_KINDS,
    PAPERS,
    PEOPLE,
    RELATIVES,
    REPORTS,
    SOME_PEOPLE,
    SOMEBODY,
    TITLES_BY_LENGTH,
    WHOLE_STATE,
    WHOSEVER,
)
from store.sourcing.forms import LINKS, Form
from store.sourcing.issues import own_paper, same_issue
from store.sourcing.names import names_document
from store.sourcing.states import Words

_ADJECTIVE_ENDINGS = ("i", "n", "an", "ian", "ese", "ish", "er", "ic", "ine", "ite")
_HELD = frozenset({"seen", "obtained", "reviewed", "viewed", "shared", "sent", "leaked", "given", "shown", "passed"})


def short_for(short: Form, full: Form) -> str | None:
    """Why ``short`` is likely a shorter name of ``full``, in words for the working; None if nothing says so."""
    if nameless(short) or nameless(full) or short.base == full.base:
        return None
    few, many = short.whole, full.whole
    if RELATIVES & set(many) - set(few) or (OTHER_OFFICE & set(many)) != (OTHER_OFFICE & set(few)):
        return None
    return (
        _surname(short, full)
        or _initials(short, full)
        or ("its initials" if short.initials_of(full) else None)
        or _state_itself(short, full)
        or _tail(few, many, full)
        or _opening(short, few, many)
    )


def nameless(form: Form) -> bool:
    """Whether the name only says that there are some people, or some papers."""
    return bool(set(form.words) & (PEOPLE | PAPERS)) and not form.capitals


def _surname(short: Form, full: Form) -> str | None:
    """ "Whitlock", "Gov. Whitlock" for "Dana Whitlock"."""
    if not full.person or not short.capitals or short.owner:
        return None
    last = short.words[-1:]
    titled = len(short.words) > 1 and short.words[:-1] in TITLES_BY_LENGTH
    if (len(short.words) == 1 or titled) and last in (full.words[-1:], full.words[:1]):
        return "the only one of that surname here" if last == full.words[-1:] else "the only one of that name here"
    return None


def _initials(short: Form, full: Form) -> str | None:
    """ "D. Whitlock", "Dana R. Whitlock" and "Dana Whitlock"."""
    if not (short.person and full.person) or short.words[-1] != full.words[-1]:
        return None
    a, b = short.words[0], full.words[0]
    alike = a == b or (1 in (len(a), len(b)) and a[0] == b[0])
    middle_a, middle_b = short.words[1:-1], full.words[1:-1]
    if alike and (not middle_a or not middle_b or middle_a[0][0] == middle_b[0][0]):
        return "same surname, and the first names fit"
    return None


def _state_itself(short: Form, full: Form) -> str | None:
    """ "Kesh" for "Kesh's defence ministry": a state speaks by its organs."""
    if full.owner and full.bond and not short.owner and short.words == full.owner:
        return "a state speaks by its organs"
    return None


def _tail(few: Words, many: Words, full: Form) -> str | None:
    """ "the election commission" for "the national election commission", "Rovers" for "Skelby Rovers"."""
    if len(few) < len(many) and many[-len(few) :] == few and not (full.person and len(few) == 1):
        return None if _held(many[: -len(few)]) else "the end of that name"
    return None


def _held(words: Words) -> bool:
    """ "Invoices seen by the" Journal: who has a paper is not the paper."""
    words = words[:-1] if words[-1:] == ("the",) else words
    return words[-1:] in (("by",), ("to",), ("with",)) and bool(_HELD & set(words[-4:-1]))


def _opening(short: Form, few: Words, many: Words) -> str | None:
    """ "Brightwell" for "Brightwell Therapeutics": but a town is not its police, nor are its emails."""
    if not short.capitals or len(few) >= len(many) or many[: len(few)] != few:
        return None
    rest = set(many[len(few) :])
    return "the beginning of that name" if not rest & ((BODIES - COMPANIES) | PAPER_KINDS.keys()) else None


def worded_alike(one: Form, other: Form) -> str | None:
    """Why two names likely describe one thing in other words; None if nothing says so."""
    a, b = one.whole, other.whole
    if one.base == other.base:
        return None
    if a[:1] != b[:1] and a[1:] == b[1:] and a[1:]:
        whole = WHOLE_STATE & {a[0], b[0]} and (one.owner or other.owner)
        if WHOSEVER & {a[0], b[0]} or whole or any(f.owner and f.owner[0] in ANY_OWNER for f in (one, other)):
            return "the same thing, whosever it is"
        if one.words[-1] not in PEOPLE and _adjective(a[0], b[0]) and (one.bond or other.bond):
            return "the adjective of the same place"
    related = one.owner and other.owner and one.words == other.words and one.words[-1] in RELATIVES
    if related and one.named_owner != other.named_owner:
        return "the same relation, of somebody with and without a name"
    if a != b and (_same_papers(a, b) or _told_closer(a, b) or _told_closer(b, a) or same_issue(one, other)):
        return "the same papers in other words"
    if own_paper(one, other) or own_paper(other, one):
        return "its own paper"
    if _told_more(a, b) or _told_more(b, a):
        return "the same body, told with more or less of it"
    return None


def _adjective(one: str, other: str) -> bool:
    """ "keshi" of "kesh", "ruvan" of "ruva"."""
    short, long = sorted((one, other), key=len)
    stem = short.rstrip("aeo") if len(short) > 3 else short
    return len(stem) > 2 and long.startswith(stem) and long[len(stem) :] in _ADJECTIVE_ENDINGS


def _same_papers(a: Words, b: Words) -> bool:
    """ "Budget documents" and "budget papers", "city records" and "documents filed with the city"."""
    for nouns in (PAPERS, REPORTS):
        if nouns & set(a) and nouns & set(b):
            one, other = set(a) - nouns - LINKING - LINKS, set(b) - nouns - LINKING - LINKS
            if one and one == other:
                return True
    return False


def _told_more(few: Words, many: Words) -> bool:
    """ "Independent commission" and "independent commission that heard the case"."""
    rest = many[len(few) :]
    body = bool(few) and few[-1] in BODIES and many[: len(few)] == few
    return body and rest[:1] in (("that",), ("which",), ("who",), ("whose",))


def _told_closer(few: Words, many: Words) -> bool:
    """ "Layoff notice" and "layoff notice filed with the state": one paper, told with more or less of it."""
    rest = many[len(few) :]
    return bool(rest) and many[: len(few)] == few and rest[0] in LINKING and names_document(" ".join(few))


def description(form: Form) -> str:
    """How somebody without a name is described, whatever the noun and however many they are said to be.

    "A person close to the company" and "a source close to the company" are one description, "two officials" and
    "an official" are two: one of them may not be the other.
    """
    several = bool(SOME_PEOPLE & set(form.words))
    words = [word for word in form.words if not (several and word in COUNTS)]
    plain = ("people" if word in SOME_PEOPLE else "person" if word in SOMEBODY else word for word in words)
    return " ".join((*form.owner, *plain))
