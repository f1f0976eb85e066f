"""Comparing two statements: how alike, and apart from that in which facts they differ."""

from __future__ import annotations

from store.model import Difference, Level

from . import facts, polarity, roles
from .alignment import Alignment
from .modality import modality
from .names import names
from .nearness import Neighbours
from .ranks import ranks
from .reading import Reading, read, read_factors
from .similarity import overlap, to_score, weighed
from .statement import KINDS, Comparison, Statement
from .undoing import undoing
from .weights import Weights


def reading_of(statement: Statement) -> Reading:
    """The reading of a statement's text, dated from its day of publication."""
    return read(statement.text, statement.published)


def profile_of(statement: Statement) -> dict[str, float]:
    """The ``factors`` of :func:`reading_of` alone: what an index holds of a statement. Nothing is kept of the rest."""
    return read_factors(statement.text, statement.published)


def differences(a: Statement, b: Statement, neighbours: Neighbours) -> tuple[Difference, ...]:
    """The facts in which two statements conflict; empty when nothing speaks against their being the same."""
    pair = Alignment(reading_of(a), reading_of(b), neighbours)
    found = [
        *(facts.numbers(pair) or ranks(pair)),
        *(polarity.negation(pair) or undoing(pair)),
        *facts.dates(pair),
        *facts.places(pair),
        *roles.order(pair),
        *roles.exchange(pair),
        *names(pair),
        *modality(pair),
        *_level(a, b, pair),
        *_speakers(a, b),
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda difference: KINDS.index(difference.kind)))


def _level(a: Statement, b: Statement, pair: Alignment) -> list[Difference]:
    """P and "X said P" are two things to verify; the words are those of DESIGN.md.

    "X denied that P" is not P on X's word, as "P is not so, X said" is: one thing with another's "not P".
    """
    if a.level == b.level or _denies_both(a, pair):
        return []
    return [Difference("modality", _LEVEL_WORDS[a.level], _LEVEL_WORDS[b.level])]


def _denies_both(a: Statement, pair: Alignment) -> bool:
    """Whether the side that tells what was said denies, and the other says that it is not so."""
    said, stated = (pair.a, pair.b) if a.level == Level.UTTERANCE else (pair.b, pair.a)
    return said.is_denied_by(stated)


def _speakers(a: Statement, b: Statement) -> list[Difference]:
    """Two people saying the same thing are two facts, where the saying is the fact; a ruler speaks for his state."""
    if not (a.level == b.level == Level.UTTERANCE and a.speaker and b.speaker):
        return []
    one, other = read(a.speaker), read(b.speaker)
    near = Neighbours((*one.keys, *other.keys))
    if one.keyset & other.keyset or any(not other.keyset.isdisjoint(near.of(key)) for key in one.keys):
        return []
    return [Difference("actor", a.speaker, b.speaker)]


_LEVEL_WORDS = {Level.CONTENT: "stated as fact", Level.UTTERANCE: "reported as said"}


def flags_of(found: tuple[Difference, ...]) -> tuple[str, ...]:
    """The kinds of the differences, each once, in order."""
    return tuple(dict.fromkeys(difference.kind for difference in found))


def says_no_more(a: Statement, b: Statement, neighbours: Neighbours) -> bool:
    """Whether neither of two statements says a thing that nothing in the other stands for."""
    pair = Alignment(reading_of(a), reading_of(b), neighbours)
    return not pair.lone_a and not pair.lone_b


def compare(a: Statement, b: Statement, weights: Weights) -> Comparison:
    """Compare two statements under the weights of the desk that holds them.

    Symmetric but for the sides of each difference. The score is that of :func:`scored`.
    """
    one, two = reading_of(a), reading_of(b)
    neighbours = Neighbours((*one.keys, *two.keys))
    found = differences(a, b, neighbours)
    value = overlap(weighed(one, weights, neighbours), weighed(two, weights, neighbours), weights.rarest)
    return Comparison(to_score(value), flags_of(found), found)
