"""Conflicts of names: who is spoken of, and what a place is called that no table knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from store.model import Difference

from .alignment import Alignment, beside
from .data_words import STOPWORDS
from .deeds import BE, POSSESSIVE
from .facts import is_located, lone_places
from .lexicon import irregular_verb_forms
from .naming import Name
from .places import Place
from .predicates import is_verb
from .reading import Reading
from .signs import CAPITAL
from .wordlists import word_set

_SORTS = word_set("provinc state citi town villag region district counti island suburb")
"""Stems of the words that say what sort of place a name is of."""


def names(pair: Alignment) -> list[Difference]:
    """Proper names that fill the same place in both and are not the same: a place after "in", else an actor.

    They do if both open their statements, if what stands beside them agrees, or if the statements are close and
    each has just the one. A known place that only one side names is compared with a strange name beside the same.
    """
    if not (pair.a.names or pair.b.names):
        return []
    ours, theirs = _strangers(pair.a, pair), _strangers(pair.b, pair.turned())
    found = _half_names(pair)
    lone = len(ours) == len(theirs) == 1 and pair.close
    for mine in ours:
        for other in theirs:
            alike = _told_alike(pair, mine, other)
            if (alike and (lone or _both_subjects(pair, mine, other))) or pair.same_slot(mine, other):
                found.append(_differing(pair, mine, other))
                break
    return found or _half_places(pair) or _named_places(pair, ours, theirs) or _grounds(pair, ours, theirs)


def _half_places(pair: Alignment) -> list[Difference]:
    """A known place that only one side names, and a strange name on the other that begins alike: New Zealand, New X."""
    for side, turned in ((pair, False), (pair.turned(), True)):
        for place in lone_places(side.a, side.b):
            words = side.a.words.lower[place.first : place.last]
            for name in side.b.names:
                if len(words) > 1 and len(name.stems) > 1 and side.b.words.lower[name.first] == words[0]:
                    return [_differing(pair, name, place) if turned else _differing(pair, place, name)]
    return []


def _grounds(pair: Alignment, ours: Sequence[Name], theirs: Sequence[Name]) -> list[Difference]:
    """Where the main clause says it happened, under a strange name on either side, the only one after an "in"."""
    mine, others = (
        [name for name in names if name.first in side.clause and name.first and _is_within(side, name)]
        for side, names in ((pair.a, ours), (pair.b, theirs))
    )
    return [_differing(pair, mine[0], others[0])] if len(mine) == len(others) == 1 else []


_WITHIN = word_set("in near outside")


def _is_within(reading: Reading, name: Name) -> bool:
    return reading.words[name.first - 1].lower in _WITHIN


def _named_places(pair: Alignment, ours: Sequence[Name], theirs: Sequence[Name]) -> list[Difference]:
    """A place that only one side names, and a strange name on the other beside the same thing: "Aceh province"."""
    for mine in lone_places(pair.a, pair.b) if theirs else ():
        for name in theirs:
            if _comparable(pair.a, mine, pair.b, name) and (
                pair.same_slot(mine, name) or _same_ground(pair, mine, name)
            ):
                return [_differing(pair, mine, name)]
    for other in lone_places(pair.b, pair.a) if ours else ():
        for name in ours:
            turned = pair.turned()
            fits = pair.same_slot(name, other) or _same_ground(turned, other, name)
            if fits and _comparable(pair.b, other, pair.a, name):
                return [_differing(pair, name, other)]
    return []


def _comparable(where: Reading, place: Place, told: Reading, name: Name) -> bool:
    """Whether both are told of alike: "a Brooklyn mother" is not somebody else than "Zurana Horton"."""
    return not _describes(where, place) or _describes(told, name)


def _describes(reading: Reading, named: Name | Place) -> bool:
    """Whether a name or place stands before the noun that it describes, one other than "province" and the like."""
    following = beside(reading, named.first, named.last)[1]
    if following is None or following.first != named.last or following.key in _SORTS or following.name:
        return False
    return reading.words.gaps[named.last] == " " and not is_verb(reading.words, named.last)


def _same_ground(pair: Alignment, place: Place, name: Name) -> bool:
    """Whether a part of a state in side a and a name in side b are told of alike: "Indonesia's Aceh", "province of X".

    Either the state stands before the name, or both have the same sort of place beside them.
    """
    words = pair.b.words[name.first : name.last]
    if "/" not in place.key or all(word.text.isupper() for word in words):
        return False
    before, after = beside(pair.b, name.first, name.last)
    second = beside(pair.b, before.first, before.last)[0] if before else None
    near = {item.key for item in (before, after, second) if item}
    parts = place.key.split("/")
    wholes = {"/".join(parts[:count]) for count in range(1, len(parts))}
    sorts = {item.key for item in beside(pair.a, place.first, place.last) if item} & _SORTS
    return bool(near & (wholes | sorts))


def _differing(pair: Alignment, mine: Name | Place, other: Name | Place) -> Difference:
    """Two names in one place: a place themselves if both stand after a word such as "in"."""
    kind = "place" if is_located(pair.a, mine) and is_located(pair.b, other) else "actor"
    return Difference(kind, pair.a.shown(mine.first, mine.last), pair.b.shown(other.first, other.last))


@lru_cache(maxsize=8_000)
def _spelt(reading: Reading) -> frozenset[str]:
    return frozenset(reading.words.lower)


@lru_cache(maxsize=8_000)
def _initials(reading: Reading) -> frozenset[str]:
    words = reading.words
    capitals = [words[place] for place in words.with_sign(CAPITAL)]
    return frozenset([word.lower for word in capitals if word.text.isupper() and len(word.text) > 1])


def _half_names(pair: Alignment) -> list[Difference]:
    """Names of which a part agrees and a part is strange on either side: Tony Thompson / Tony Okafor.

    The last words must be strange, or those where names that begin alike part, or, in names of two words, the first.
    """
    if not pair.a.names or not pair.b.names:
        return []
    for mine in pair.a.names:
        for other in pair.b.names:
            if len(mine.stems) < 2 or len(other.stems) < 2 or not _share_a_part(pair, mine, other):
                continue
            parts = [(mine.stems[-1], other.stems[-1]), *_parting(mine.stems, other.stems)]
            if len(mine.stems) == len(other.stems) == 2:
                parts.append((mine.stems[0], other.stems[0]))
            if any(_both_strange(pair, *part) for part in parts):
                return [Difference("actor", pair.a.shown(mine.first, mine.last), pair.b.shown(other.first, other.last))]
    return []


def _parting(ours: tuple[str, ...], theirs: tuple[str, ...]) -> list[tuple[str, str]]:
    """The first parts in which two names differ that begin alike; none where one goes on where the other ends."""
    if ours[0] != theirs[0]:
        return []
    return next(([(one, other)] for one, other in zip(ours, theirs, strict=False) if one != other), [])


def _share_a_part(pair: Alignment, mine: Name, other: Name) -> bool:
    """Whether two names have a part in common, or one that is cut short in the other: Mat Maid, Matanuska Maid."""
    if set(mine.stems) & set(other.stems):
        return True
    ours, theirs = (
        [word.lower for word in side.words[name.first : name.last] if len(word.lower) >= _SHORTEST]
        for side, name in ((pair.a, mine), (pair.b, other))
    )
    return any(one.startswith(two) or two.startswith(one) for one in ours for two in theirs)


def _both_strange(pair: Alignment, mine: str, other: str) -> bool:
    """Whether either word of a name is unknown to the other side."""
    return _is_strange(pair, mine, _spelt(pair.b)) and _is_strange(pair.turned(), other, _spelt(pair.a))


def _is_strange(pair: Alignment, part: str, spelt: frozenset[str]) -> bool:
    return len(part) > 2 and part not in spelt and not pair.has_partner(part, pair.b) and not _shortened(part, pair.b)


_SHORTEST = 3
"""Least letters of a name cut short: Mo Cheeks, Jags, Okla."""


def _shortened(part: str, other: Reading) -> bool:
    """Whether the other side has the name cut short, or this is one cut short: Jags, Jaguars; Matt, Matthew."""
    cut = part.removesuffix("s")
    if len(cut) < _SHORTEST:
        return False
    lines, cuts = _capitals(other)
    return "\n" + cut in lines or cut.startswith(cuts)


@lru_cache(maxsize=8_000)
def _capitals(reading: Reading) -> tuple[str, tuple[str, ...]]:
    """The folded words with a capital, each after a line break; and these without the s of a plural."""
    lower = reading.words.lower
    found = [lower[place] for place in reading.words.with_sign(CAPITAL)]
    found = [word for word in found if len(word) >= _SHORTEST and word not in STOPWORDS]
    return "".join([f"\n{word}" for word in found]), tuple([word.removesuffix("s") for word in found])


def _strangers(ours: Reading, pair: Alignment) -> list[Name]:
    """Names of ``ours``, side a of the pair, that side b does not mention, spelt alike or by their initials.

    Who denies something is not whom it speaks of.
    """
    theirs = pair.b
    spelt, initials = _spelt(theirs), _initials(theirs)
    found = []
    denied_by = ours.denial.last if ours.denial is not None and ours.denial.frames else 0
    for name in ours.names:
        if name.first < denied_by:
            continue
        words = ours.words.lower[name.first : name.last]
        if spelt.isdisjoint(words) and not any(pair.has_partner(part, theirs) for part in name.stems):
            if any(_shortened(word, theirs) for word in words) or words[0] in _all_shorts(theirs):
                continue
            if not initials or initials.isdisjoint(_shorts(ours)[name.first]):
                found.append(name)
    return found


@lru_cache(maxsize=8_000)
def _shorts(reading: Reading) -> Mapping[int, frozenset[str]]:
    """Where each name begins -> the initials of it and of what it is part of: "Food and Drug Agency"."""
    names = reading.names
    shorts: dict[int, set[str]] = {name.first: set() for name in names}
    for start in range(len(names)):
        letters = ""
        for end in range(start, len(names)):
            if end > start and not _JOINING.issuperset(reading.words.lower[names[end - 1].last : names[end].first]):
                break
            letters += "".join([part[0] for part in names[end].stems])
            for name in names[start : end + 1]:
                shorts[name.first] |= {letters, _before(reading, names[start].first) + letters}
    return {first: frozenset(found) for first, found in shorts.items()}


@lru_cache(maxsize=8_000)
def _all_shorts(reading: Reading) -> frozenset[str]:
    return frozenset().union(*_shorts(reading).values())


def _before(reading: Reading, first: int) -> str:
    """The initial of a place right before a name: "American Civil Liberties Union"."""
    place = next((found for found in reading.places if found.last == first), None)
    return reading.words.lower[place.first][0] if place is not None else ""


_JOINING = word_set("and of for the")


def _both_subjects(pair: Alignment, mine: Name, other: Name) -> bool:
    """Whether both names open their statements, titles aside."""
    return _opens(pair.a, mine) and _opens(pair.b, other)


def _told_alike(pair: Alignment, mine: Name, other: Name) -> bool:
    """Whether both are told of in one way: whose official it is is not the official, who is told not who tells."""
    if _owns(pair.a, mine) != _owns(pair.b, other):
        return False
    return not _both_subjects(pair, mine, other) or _suffers(pair.a, mine) == _suffers(pair.b, other)


def _owns(reading: Reading, name: Name) -> bool:
    """Whether a name tells whose something is that has no name: "Orsk's election officials"."""
    following = reading.words[name.last] if name.last < len(reading.words) else None
    return reading.words[name.last - 1].text.endswith(POSSESSIVE) and following is not None and not following.capital


def _suffers(reading: Reading, name: Name) -> bool:
    """Whether the verb right after a name is a passive: "Orsk was told"."""
    words = reading.words.lower[name.last : name.last + _PASSIVE]
    for place, word in enumerate(words[:-1]):
        if word in BE:
            after = words[place + 1]
            return after.endswith("ed") or (after in irregular_verb_forms() and not after.endswith("ing"))
    return False


_PASSIVE = 4
"""Within how many words after a name the verb stands of which it is the subject."""


def _opens(reading: Reading, name: Name) -> bool:
    return _begins(reading) >= name.first


@lru_cache(maxsize=8_000)
def _begins(reading: Reading) -> int:
    """Where the first item stands that counts in full."""
    return next((item.first for item in reading.items if item.factor >= 1), len(reading.words))
