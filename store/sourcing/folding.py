"""Which origins of a claim are one: each fold with its reason, and none that a person has forbidden."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from store.model import Independence, Mention, Role
from store.sourcing.brought import (
    SAME_PAPERS,
    Carriers,
    Outlets,
    form_of_origin,
    is_paper,
    likely_one_paper,
    one_report,
)
from store.sourcing.described import LIKELY, likely_one
from store.sourcing.forms import Form, form_of
from store.sourcing.identities import Identities, Identity, principals_of
from store.sourcing.kinship import nameless
from store.sourcing.likeness import WAYS, Likeness
from store.sourcing.names import source_key
from store.sourcing.origins import is_described, origin_key, origin_name, origin_of, quoted_by

ONE_NAME = "one name in two forms"


@dataclass(frozen=True, slots=True)
class Fold:
    """Two names of a claim that count as one origin, and why."""

    one: str
    other: str
    why: str
    relayed: bool = False
    """Whether ``one`` is no origin itself, but has it from ``other``."""


@dataclass(frozen=True, slots=True)
class Told:
    """One way in which an origin is told of, by one who quotes it."""

    place: int
    """The first mention that tells of it so."""
    form: Form
    through: Carriers
    """Through whom it was heard."""
    quoting: str
    """The key of who quotes it."""


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
        lines: dict[tuple[str, ...], tuple[int, list[Identity]]] = {}
        for place, identity in sorted(self._named.items()):
            line = [identity, *principals_of(identity, self._identities)]
            lines.setdefault(tuple(each.key for each in line), (place, line))
        speaking: dict[str, list[tuple[str, ...]]] = {}
        for keys in lines:
            for key in keys:
                speaking.setdefault(key, []).append(keys)
        meeting = {(lines[x][0], lines[y][0]): (x, y) for some in speaking.values() for x, y in combinations(some, 2)}
        for (a, b), (x, y) in sorted(meeting.items()):
            one, other = lines[x][1], lines[y][1]
            shared = _meeting(one, other)
            if shared is None or self._parts.root(a) == self._parts.root(b) or self._apart(a, b):
                continue
            self._parts.join(a, b)
            self._note(a, b, _bond(one, other, shared))

    def join_likely(self) -> None:
        """Joins origins that in one claim can only be one: a name and its short form, an outlet and its own source.

        A short form that fits two sources means neither for certain, and is left alone. The unambiguous go first, for
        what they join may settle the others.
        """
        outlets = Outlets(self._mentions, self._identities)
        through = [outlets.carriers(mention) for mention in self._mentions]
        self._join_brought(self._described(), likely_one, LIKELY, through)
        self._join_brought(self._papers(), likely_one_paper, SAME_PAPERS, through)
        self._join_relays(outlets, through)
        likeness = Likeness(_forms(self._named.values()))
        while self._join_one_short(likeness):
            pass

    def _join_relays(self, outlets: Outlets, through: Sequence[Carriers]) -> None:
        """What an outlet is cited for comes from where that outlet has it in the other mentions, if that is one origin.

        The outlet is the origin ("Pharma Docket reported"), or it had it from somebody or something without a name
        ("pages seen by the Beacon"). Where it has it from, its own article says, or another that cites it.
        """
        carried: dict[str, list[int]] = {}
        for place, (relays, publisher) in enumerate(through):
            for key in relays | publisher if self._names[place] is not None else ():
                carried.setdefault(key, []).append(place)
        for place, mention in enumerate(self._mentions):
            cited = self._cited(place, mention)
            at = "" if cited is None else outlets.key(cited)
            behind = [n for n in carried.get(at, []) if n not in self._named or outlets.key(self._named[n].asked) != at]
            roots = {self._parts.root(n) for n in behind if n != place}
            if len(roots) != 1 or self._parts.root(place) in roots:
                continue
            first = next(n for n in behind if n != place)
            if not self._forbidden(place, first):
                self._note(place, first, f"{cited} has it from there", relayed=True)
                self._parts.join(place, first)

    def _described(self) -> list[int]:
        """The places of those whom their outlet does not name."""
        return [
            place
            for place, mention in enumerate(self._mentions)
            if self._names[place] is not None and is_described(mention)
        ]

    def _papers(self) -> list[int]:
        return [place for place in sorted(self._named) if is_paper(self._mentions[place])]

    def _join_brought(
        self,
        places: Sequence[int],
        likely: Callable[[Form, Form], bool],
        why: str,
        through: Sequence[Carriers],
    ) -> None:
        """What one outlet's report rests on is one source, if the ways in which it is told fit, and fit no third."""
        places_of: dict[tuple[int, Form], list[int]] = {}
        for place in places:
            places_of.setdefault((self._parts.root(place), form_of_origin(self._mentions[place])), []).append(place)
        told = [self._told(form, some, through) for (_root, form), some in places_of.items()]
        fitting = {pair for pair in product({each.form for each in told}, repeat=2) if likely(*pair)}
        fits: dict[int, set[int]] = {each.place: set() for each in told}
        for one, other in combinations(told, 2):
            if (one.form, other.form) in fitting and self._one_report(one, other):
                fits[one.place].add(other.place)
                fits[other.place].add(one.place)
        for a, b in [(place, other) for place in fits for other in sorted(fits[place]) if place < other]:
            ours = {self._parts.root(a), self._parts.root(b)}
            fit_one = (fits[a] ^ fits[b]) - {a, b}
            if any(self._parts.root(c) not in ours for c in fit_one) or self._forbidden(a, b):
                continue
            if self._parts.join(a, b):
                self._note(a, b, why)

    def _told(self, form: Form, places: Sequence[int], through: Sequence[Carriers]) -> Told:
        """How the origin of these mentions is told of in all of them."""
        quoting = self._identities.of(quoted_by(self._mentions[places[0]])).key
        return Told(places[0], form, _heard(places, through), quoting)

    def _one_report(self, one: Told, other: Told) -> bool:
        """Whether two origins stand in one outlet's report: one that carried both, or that quotes whom it describes."""
        if one_report(one.through, other.through):
            return True
        return one.quoting == other.quoting and is_described(self._mentions[one.place])

    def _cited(self, place: int, mention: Mention) -> str | None:
        """The source that may have it from another: the origin, or who relays an origin that has no name."""
        name = origin_of(mention)
        if name is None or place not in self._named:
            return None
        relay = next((hop.name for hop in mention.chain[1:] if hop.name and hop.role is Role.RELAY), None)
        return relay if relay is not None and nameless(form_of(name)) else name

    def _join_one_short(self, likeness: Likeness) -> bool:
        """Joins the first two sets of which one has a short name of the other and of no third; false if none do."""
        sets = {
            root: [place for place in places if place in self._named]
            for root, places in sorted(self._parts.sets().items())
        }
        forms = {root: _forms(self._named[place] for place in places) for root, places in sets.items() if places}
        having: dict[Form, list[int]] = {}
        for root, names in forms.items():
            for form in names:
                having.setdefault(form, []).append(root)
        for root in sorted(forms, key=lambda root: min(form.base for form in forms[root])):
            for way in range(len(WAYS)):
                near = {each for form in likeness.near(way, forms[root]) for each in having[form] if each != root}
                fitting = [each for each in near if not self._forbidden(root, each)]
                if len(fitting) == 1 and (met := likeness.first(way, forms[root], forms[fitting[0]])) is not None:
                    short, full, why = met
                    a, b = self._named_by(sets[root], short), self._named_by(sets[fitting[0]], full)
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


def _heard(places: Iterable[int], through: Sequence[Carriers]) -> Carriers:
    """Through whom all of these were heard together."""
    return (
        frozenset().union(*(through[place][0] for place in places)),
        frozenset().union(*(through[place][1] for place in places)),
    )


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
