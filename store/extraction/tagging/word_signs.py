"""Signs in the words of a claim: a figure, a day, a name, something that happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import FORMS, LEMMA
from store.extraction.tagging.tokens import Token

_BE = frozenset({"was", "were", "been", "is", "are", "being", "'re", "’re"})


def number(tokens: Sequence[Token]) -> bool:
    """Whether the words hold a figure: "about a week" too, which is measured, not told of."""
    if any(t.tag == "NUM" and t.low != "one" for t in tokens):
        return True
    if any(a.low in _FRACTIONS and b.low == "of" for a, b in pairwise(tokens)):
        return True
    roughly = (b.low in ("a", "an") and c.low in words.TIME_NOUNS for _, b, c in _threes(tokens, _ROUGHLY))
    return any(roughly)


_FRACTIONS = frozenset(
    {"half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "hundredth"}
)
_SET_PAIRS = {
    "good": ("health", "faith", "practice", "friday", "condition", "standing"),
    "bad": ("faith", "debt", "debts", "loans", "weather"),
    "best": ("practice", "man", "before", "picture", "actor", "actress", "director"),
    "fair": ("trade", "copy", "share", "value", "hearing", "trial"),
    "hard": ("drive", "hat", "hats", "drives", "copy", "currency", "shoulder", "labour", "labor"),
    "quiet": ("period",),
    "right": ("wing", "back", "arm", "leg", "hand", "bank", "side", "eye", "foot", "knee", "ankle"),
    "worst": ("affected", "hit"),
}
"""Words that judge by themselves, and behind them those with which they are terms."""
_ROUGHLY = frozenset({"about", "around", "roughly", "nearly", "almost", "over", "under", "than", "half", "within"})


def _threes(tokens: Sequence[Token], first: frozenset[str]) -> Iterator[tuple[Token, Token, Token]]:
    """Three words in a row of which the first is one of these."""
    return (three for three in zip(tokens, tokens[1:], tokens[2:], strict=False) if three[0].low in first)


def has_day(tokens: Sequence[Token]) -> bool:
    """Whether the words hold a weekday, a month or "yesterday" and its like."""
    return any(
        t.low in words.WEEKDAYS
        or (t.low in words.MONTHS and t.capital)
        or t.low in words.MONTH_ABBREVIATIONS
        or t.low in ("yesterday", "today", "tomorrow", "tonight")
        for t in tokens
    )


def named_in(tokens: Sequence[Token]) -> bool:
    """Whether the words hold a name."""
    return any(t.tag == "NP" and t.low not in words.TIME_WORDS for t in tokens)


def phrases_by_opener(phrases: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases, as their words, by the first of them."""
    filed: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        parts = tuple(phrase.split())
        filed.setdefault(parts[0], []).append(parts)
    return {opener: tuple(found) for opener, found in filed.items()}


def holds_phrase(lows: Sequence[str], filed: Mapping[str, tuple[tuple[str, ...], ...]]) -> bool:
    """Whether one of the phrases, filed by their first words, stands in the words."""
    for n, low in enumerate(lows):
        for parts in filed.get(low, ()):
            if tuple(lows[n : n + len(parts)]) == parts:
                return True
    return False


def evaluative(tokens: Sequence[Token]) -> set[str]:
    """The words that judge, lower case: not those that only sort the noun behind them, as in "poor villages"."""
    judging = set()
    for n, t in enumerate(tokens):
        if t.low in words.EVALUATIVE and t.tag != "NP":
            if t.low == "wrong" and n and LEMMA.get(tokens[n - 1].low) == "go":
                # "to find out what went wrong" judges nothing.
                continue
            behind = tokens[n + 1].low if n + 1 < len(tokens) else ""
            if t.low == "kind" and (behind == "of" or (n and tokens[n - 1].tag == "DT")):
                continue
            if behind in _SET_PAIRS.get(t.low, ()):
                continue
            sorts = t.low in words.CLASSIFYING and n + 1 < len(tokens) and tokens[n + 1].tag in ("NN", "NP")
            if not sorts:
                judging.add(t.low)
    return judging


def specific(tokens: Sequence[Token]) -> bool:
    """Whether the words carry a figure, a day or a name."""
    return number(tokens) or has_day(tokens) or named_in(tokens)


def eventive(tokens: Sequence[Token]) -> bool:
    """Whether a past or perfect verb of doing or happening heads the piece."""
    for n, t in enumerate(tokens):
        lemma = LEMMA.get(t.low, t.low)
        if t.tag == "VD" and t.low not in words.FIGURATIVE_VERBS:
            return True
        if t.tag == "VP" and "d" in FORMS.get(t.low, ""):
            # "members read about it": the same form is the past tense.
            return True
        if t.tag == "VN" and lemma not in ("be", "seem") and n:
            return True
        if t.tag in ("VB",) and any(x.low == "did" for x in tokens[max(0, n - 3) : n]):
            return t.low not in words.FIGURATIVE_VERBS
    return False


def passive(tokens: Sequence[Token]) -> bool:
    """Whether the words hold a passive: "was closed"."""
    return any(t.tag == "VN" and any(x.low in _BE for x in tokens[max(0, n - 4) : n]) for n, t in enumerate(tokens))


def future(lows: Sequence[str]) -> bool:
    """Whether the words speak of what will be."""
    return bool(set(lows[:10]) & {"will", "'ll", "wo"}) or any(a == "going" and b == "to" for a, b in pairwise(lows))
