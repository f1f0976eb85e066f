"""Which origins of a claim are one: each fold with its reason, and none that a person has forbidden."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from store.model import Independence, Mention, Role
from store.sourcing.described import LIKELY, likely_one
from store.sourcing.forms import Form, form_of
from store.sourcing.identities import Identities, Identity, principals_of
from store.sourcing.kinship import nameless, short_for, worded_alike
from store.sourcing.names import source_key
from store.sourcing.origins import is_described, origin_key, origin_name, origin_of, publisher_of, quoted_by

ONE_NAME = "one name in two forms"


@dataclass(frozen=True, slots=True)
class Fold:
    """Two names of a claim that count as one origin, and why."""

    one: str
    other: str
    why: str
    relayed: bool = False
    """Whether ``one`` is no origin itself, but has it from ``other``."""


class Parts:
    """Disjoint sets of the numbers below ``size``."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def root(self, item: int) -> int:
        """The number that stands for the set of ``item``."""
        while self._parent[item] != item:
            self._parent[item] = self._parent[self._parent[item]]
            item = self._parent[item]
        return item

    def join(self, a: int, b: int) -> bool:
        """Makes one set of the sets of ``a`` and ``b``; false if they were one already."""
        one, other = self.root(a), self.root(b)
        self._parent[one] = other
        return one != other

    def sets(self) -> dict[int, list[int]]:
        """The members of each set by its root, in order."""
        found: dict[int, list[int]] = {}
        for item in range(len(self._parent)):
            found.setdefault(self.root(item), []).append(item)
        return found


class Folding:
    """Joins the mentions of one level, by what is certain of their origins and then by what is likely in one claim."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        identities: Identities,
        parts: Parts,
        linked: Iterable[tuple[int, int, Independence]],
    ) -> None:
        self._mentions = mentions
        self._identities = identities
        self._parts = parts
        self._independent = [(a, b) for a, b, verdict in linked if verdict is Independence.INDEPENDENT]
        self._names = [origin_name(mention) for mention in mentions]
        self._named: dict[int, Identity] = {}
        """The source of each origin that has a name of its own, by the place of its mention."""
        for place, mention in enumerate(mentions):
            name = origin_of(mention)
            if name is not None and not is_described(mention):
                self._named[place] = identities.of(name)
        self.folds: list[tuple[int, Fold]] = []
        """Each with the place of one of its mentions."""

    def join_sources(self) -> None:
        """Joins origins that are the same source, and the same description by the same relay."""
        first_with: dict[str, int] = {}
        for place, mention in enumerate(self._mentions):
            key = origin_key(mention, self._identities)
            if key is None:
                continue
            first = first_with.setdefault(key, place)
            self._parts.join(place, first)
            if place in self._named:
                one, other = (place, first) if self._named[place].why else (first, place)
                self._note(one, other, self._named[one].why or ONE_NAME)

    def join_principals(self) -> None:
        """Joins origins of which one speaks for the other, or both for a third."""
        lines = {
            place: [identity, *principals_of(identity, self._identities)] for place, identity in self._named.items()
        }
        for a, b in combinations(sorted(lines), 2):
            shared = _meeting(lines[a], lines[b])
            if shared is not None and not self._apart(a, b) and self._parts.join(a, b):
                self._note(a, b, _bond(lines[a], lines[b], shared))

    def join_likely(self) -> None:
        """Joins origins that in one claim can only be one: a name and its short form, an outlet and its own source.

        A short form that fits two sources means neither for certain, and is left alone. The unambiguous go first, for
        what they join may settle the others.
        """
        self._join_relays()
        self._join_described()
        while self._join_one_short():
            pass

    def _join_relays(self) -> None:
        """What an outlet of the claim is cited for comes from where that outlet itself has it, if that is one origin.

        The outlet is the origin ("Pharma Docket reported"), or it had it from somebody or something without a name
        ("pages seen by the Beacon").
        """
        printed: dict[str, list[int]] = {}
        for place, mention in enumerate(self._mentions):
            outlet = publisher_of(mention)
            if outlet is not None and self._names[place] is not None:
                printed.setdefault(self._identities.of(outlet).key, []).append(place)
        for place, mention in enumerate(self._mentions):
            cited = self._cited(place, mention)
            behind = [] if cited is None else printed.get(self._identities.of(cited).key, [])
            roots = {self._parts.root(n) for n in behind}
            if len(roots) != 1 or self._parts.root(place) in roots:
                continue
            if not self._forbidden(place, behind[0]):
                self._note(place, behind[0], f"{cited} has it from there", relayed=True)
                self._parts.join(place, behind[0])

    def _join_described(self) -> None:
        """Whom one outlet quotes without a name is one source if the descriptions fit, and fit no third."""
        quoted: dict[str, list[int]] = {}
        for place, mention in enumerate(self._mentions):
            if self._names[place] is not None and is_described(mention):
                quoted.setdefault(self._identities.of(quoted_by(mention)).key, []).append(place)
        for places in quoted.values():
            forms = {place: form_of(origin_of(self._mentions[place]) or "") for place in places}
            alike = {(a, b) for a in places for b in places if a != b and likely_one(forms[a], forms[b])}
            for a, b in combinations(places, 2):
                one_of_two = any(((a, c) in alike) != ((b, c) in alike) for c in places if c not in (a, b))
                if (a, b) in alike and not one_of_two and not self._forbidden(a, b) and self._parts.join(a, b):
                    self._note(a, b, LIKELY)

    def _cited(self, place: int, mention: Mention) -> str | None:
        """The source that may have it from another: the origin, or who relays an origin that has no name."""
        name = origin_of(mention)
        if name is None or place not in self._named:
            return None
        relay = next((hop.name for hop in mention.chain[1:] if hop.name and hop.role is Role.RELAY), None)
        return relay if relay is not None and nameless(form_of(name)) else name

    def _join_one_short(self) -> bool:
        """Joins the first two sets of which one has a short name of the other and of no third; false if none do."""
        sets = {
            root: [place for place in places if place in self._named]
            for root, places in sorted(self._parts.sets().items())
        }
        sets = {root: places for root, places in sets.items() if places}
        forms = {root: _forms(self._named[place] for place in places) for root, places in sets.items()}
        order = sorted(sets, key=lambda root: min(form.base for form in forms[root]))
        for root in order:
            others = [each for each in order if each != root and not self._forbidden(sets[root][0], sets[each][0])]
            for alike in (short_for, worded_alike):
                found = {each: met for each in others if (met := _first(alike, forms[root], forms[each])) is not None}
                if len(found) == 1:
                    ((other, (short, full, why)),) = found.items()
                    a, b = self._named_by(sets[root], short), self._named_by(sets[other], full)
                    self._note(a, b, why)
                    return self._parts.join(a, b)
        return False

    def _named_by(self, places: Sequence[int], form: Form) -> int:
        """The place among these whose origin has a name of this form."""
        return next((n for n in places if form in _forms([self._named[n]])), places[0])

    def _forbidden(self, a: int, b: int) -> bool:
        """Whether a person keeps the sets of ``a`` and ``b`` apart: by the names, or by a judgement on mentions."""
        one, other = self._parts.root(a), self._parts.root(b)
        if any({self._parts.root(x), self._parts.root(y)} == {one, other} for x, y in self._independent):
            return True
        return self._apart(a, b)

    def _apart(self, a: int, b: int) -> bool:
        """Whether somebody said of two sources in the sets of ``a`` and ``b`` that they are not the same."""
        one, other = self._parts.root(a), self._parts.root(b)
        keys: Mapping[int, set[str]] = {one: set(), other: set()}
        for place, identity in self._named.items():
            root = self._parts.root(place)
            if root in keys:
                keys[root].add(identity.key)
        return any(self._identities.apart(x, y) for x in keys[one] for y in keys[other])

    def _note(self, a: int, b: int, why: str, *, relayed: bool = False) -> None:
        one, other = self._names[a], self._names[b]
        if one is not None and other is not None and source_key(one) != source_key(other):
            self.folds.append((a, Fold(one, other, why, relayed)))


def _forms(identities: Iterable[Identity]) -> list[Form]:
    """The forms of these sources' names, as printed and as the sources are called."""
    found: dict[Form, None] = {}
    for identity in identities:
        found[form_of(identity.asked)] = None
        found[identity.form] = None
    return list(found)


def _first(
    alike: Callable[[Form, Form], str | None], some: Sequence[Form], others: Sequence[Form]
) -> tuple[Form, Form, str] | None:
    return next(((one, other, why) for one in some for other in others if (why := alike(one, other)) is not None), None)


def _meeting(one: Sequence[Identity], other: Sequence[Identity]) -> Identity | None:
    """The nearest source at which two lines of principals meet."""
    keys = {identity.key for identity in other}
    return next((identity for identity in one if identity.key in keys), None)


def _bond(one: Sequence[Identity], other: Sequence[Identity], shared: Identity) -> str:
    """Why two sources are of one principal."""
    speaking = [line[0] for line in (one, other) if line[0].key != shared.key]
    if len(speaking) == 1:
        return f"{speaking[0].bond} {speaking[0].principal}"
    return f"both speak for {shared.name}"
