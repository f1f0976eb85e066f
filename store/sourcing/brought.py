"""What an outlet brought: sources that only its report tells of, so that all who pass it on rest on one of them.

An outlet has papers that it saw, or people who spoke to it without a name. Others who carry its report say in their
own words what these were: the "balance sheet sent to investors" of one article is the "balance sheet" of the next,
and a third says no more than that the outlet reported it.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Mention, Role, SourcingClass
from store.sourcing.data_forms import COPIES, LINKING, MEDIA_WORDS, PAPER_KINDS, PAPERS, UNTOLD
from store.sourcing.described import proper_words
from store.sourcing.forms import Form, form_of
from store.sourcing.identities import Identities, Identity
from store.sourcing.kinship import short_for
from store.sourcing.names import names_document
from store.sourcing.origins import origin_of, publisher_of

Carriers = tuple[frozenset[str], frozenset[str]]
"""The keys of the outlets that a mention says it was heard through, and of the outlet that printed it, if known."""

SAME_PAPERS = "papers of one report, told in two ways"


class Outlets:
    """The outlets of one claim: who printed it, and through whom it was heard, each by one key whatever its names.

    "NPA" of one article is the Northern Press Agency that printed another, "the Gazette" the Marlsea Gazette, unless
    the short name fits two of the claim's outlets.
    """

    def __init__(self, mentions: Sequence[Mention], identities: Identities) -> None:
        self._identities = identities
        names = [name for mention in mentions for name in (*_relays(mention), publisher_of(mention)) if name]
        known = {found.key: found for found in map(identities.of, names)}
        cited = {found.key: found for name in map(origin_of, mentions) if name for found in [identities.of(name)]}
        words: dict[str, set[str]] = {}
        for key, outlet in known.items():
            for word in (*outlet.form.whole, outlet.form.initials):
                words.setdefault(word, set()).add(key)
        self._keys: dict[str, str] = {}
        for key, short in {**cited, **known}.items():
            few = short.form.whole
            maybe = sorted(words.get(few[0], ()))
            full = [other for other in maybe if other != key and _short_outlet(short, known[other])]
            if len(full) == 1 and not identities.apart(key, full[0]):
                self._keys[key] = full[0]

    def key(self, name: str) -> str:
        """The key of the outlet that ``name`` means in this claim."""
        key = self._identities.of(name).key
        return self._keys.get(key, key)

    def carriers(self, mention: Mention) -> Carriers:
        """Through which outlets the mention's origin was heard, and who printed it."""
        publisher = publisher_of(mention)
        return (
            frozenset(map(self.key, _relays(mention))),
            frozenset() if publisher is None else frozenset([self.key(publisher)]),
        )


def _relays(mention: Mention) -> list[str]:
    return [hop.name for hop in mention.chain[1:] if hop.role is Role.RELAY and hop.name is not None]


def _short_outlet(short: Identity, full: Identity) -> bool:
    """Whether an outlet's name is short for another: "Global Four" for "Global Four News", too."""
    few, many = short.form.whole, full.form.whole
    if len(few) < len(many) and many[: len(few)] == few and set(many[len(few) :]) <= MEDIA_WORDS:
        return True
    return short_for(form_of(short.asked), full.form) is not None


def one_report(one: Carriers, other: Carriers) -> bool:
    """Whether both were heard through one outlet, or one of them through the outlet that printed the other."""
    (through, by), (through_too, by_too) = one, other
    return bool(through & (through_too | by_too) or by & through_too)


def is_paper(mention: Mention) -> bool:
    """Whether the origin is something written or recorded."""
    name = origin_of(mention)
    if name is None or not mention.chain or name != mention.chain[0].name:
        return False
    written = mention.chain[0].role is Role.DOCUMENT or mention.sourcing_class is SourcingClass.DOCUMENT
    return written or names_document(name)


def likely_one_paper(one: Form, other: Form) -> bool:
    """Whether they may be one paper: of one kind, and not of two houses or about two matters with names."""
    a, b = _kind(one.whole), _kind(other.whole)
    if not a or not b or (a != b and not {a, b} & PAPERS):
        return False
    capitals = proper_words(one), proper_words(other)
    return not all(capitals) or bool(capitals[0] & capitals[1])


def _kind(words: Sequence[str]) -> str:
    """What sort of paper it is: the last word before what is said of it, one word for words that mean the same."""
    end = next((n for n, word in enumerate(words) if n and word in LINKING | {"of", "by", "about"}), len(words))
    if end < len(words) - 1 and words[end] == "of" and words[end - 1] in COPIES:
        return _kind([word for word in words[end + 1 :] if word not in UNTOLD])
    head = words[end - 1] if end else ""
    return PAPER_KINDS.get(head, head)


def form_of_origin(mention: Mention) -> Form:
    """The form of the name that the mention gives its origin; of the empty name if it gives none."""
    return form_of(origin_of(mention) or "")
