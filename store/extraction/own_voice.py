"""What of the article's own statements is no claim: scenes, turns of phrase, speculation."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction import words
from store.extraction.referents import GROUPS
from store.extraction.tags import FINITE
from store.extraction.tokens import Token
from store.extraction.verbs import LEMMA
from store.extraction.word_signs import eventive, has_day, named_in, number, passive
from store.extraction.words import word_set

INDEFINITE = word_set(
    """somebody someone nobody whoever whatever everybody everyone anybody anyone nothing something everything
    people things thing life"""
)
_ANSWERS = word_set(
    "confirm deny say explain disclose admit announce acknowledge respond answer publish release reveal"
)


def own_voice_objection(tokens: Sequence[Token], lows: Sequence[str]) -> str | None:
    """The article's own statements: reporters' turns of phrase carry no figure, no day and no named actor's act."""
    if _scene(tokens, lows):
        return "scene"
    if set(lows) & words.HEDGES or lows[:1] == ["perhaps"] or set(lows) & {"i", "my", "me"}:
        return "rhetoric"
    if any(a in ("sort", "kind") and b == "of" for a, b in pairwise(lows)) and lows[:1] == ["it"]:
        return "rhetoric"
    if number(tokens) or has_day(tokens):
        return "rhetoric" if set(lows) & words.SECOND_PERSON else None
    if set(lows) & words.SECOND_PERSON or set(lows) & {"i", "we", "us", "our"}:
        return "rhetoric"
    judging = set(lows) & words.EVALUATIVE
    if judging == {"right"} and any(a == "right" and b in ("to", "of") for a, b in pairwise(lows)):
        judging = set()
    if set(lows) & words.FIGURATIVE_VERBS or judging:
        return "rhetoric"
    modal = set(lows) & {"may", "might", "could", "would", "should"} or "never going" in " ".join(lows)
    if modal:
        return "speculation"
    named = named_in(tokens)
    if lows and lows[0] in INDEFINITE:
        return "rhetoric"
    subject = _subject(tokens)
    if len(subject) == 1 and subject[0].low in ("he", "she") and eventive(tokens):
        return None
    if any(t.tag == "NEG" or t.low == "neither" for t in tokens) and any(LEMMA.get(t.low) in _ANSWERS for t in tokens):
        return None
    if _bare(tokens):
        return "scene"
    if named and any(t.low in ("is", "was", "are", "were") for t in tokens):
        return None
    if any(t.low in ("few", "some", "many") for t in subject[:1]):
        return "rhetoric"
    if named and (eventive(tokens) or passive(tokens)):
        return None
    if named and any(t.tag == "NP" for t in _subject(tokens)):
        return None
    if passive(tokens) or _perfect(tokens):
        return None
    return None if _acts(tokens) else "rhetoric"


def _acts(tokens: Sequence[Token]) -> bool:
    """Whether people or a body did something to something: "one man burned a jersey", "parliament debated it"."""
    subject = _subject(tokens)
    agents = words.PERSON_NOUNS | words.ORGANISATION_NOUNS | GROUPS
    if not any(t.low in agents for t in subject[:4]) or not eventive(tokens):
        return False
    rest = tokens[len(subject) + 1 :]
    return any(t.tag in ("NN", "NP") for t in rest) and len(rest) > 1


_FIGURES_OF_SPEECH = (
    "war of words",
    "one thing",
    "meant to be",
    "supposed to be",
    "cannot even",
    "can not even",
    "not even",
    "tip of the iceberg",
    "long way to go",
    "remains to be seen",
    "time will tell",
    "another story",
    "different story",
    "other story",
    "by everyone",
    "by nobody",
    "by no one",
    "thing is certain",
    "thing is clear",
    "no wonder",
    "small wonder",
    "little wonder",
    "first thing that",
    "speaks for itself",
    "speak for themselves",
    "writing on the wall",
    "heads or tails",
)
_ABSTRACT_HEADS = word_set(
    """face heart answer question story moment mood lesson point irony truth trouble problem picture backdrop stage
    scene
    contrast message moral secret trick catch paradox stakes bottom"""
)
_BEGIN = word_set("begin start open dawn end close")


def _scene(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether the article only sets a scene or turns a phrase: no figure, nothing that somebody did."""
    said = f" {' '.join(lows)} "
    for n in range(len(lows) - 1):
        lemma = LEMMA.get(lows[n], lows[n])
        # "has seen worse", "sees it differently"
        if lemma == "see" and lows[n + 1] in ("worse", "better", "happier", "darker"):
            return True
        if lemma in ("tell", "see", "put", "view") and lows[n + 1] == "it" and lows[n + 2 : n + 3]:
            adverb = [t.tag for t in tokens if not t.mark][n + 2 : n + 3] == ["AV"]
            if adverb:
                return True
    if any(f" {phrase} " in said for phrase in _FIGURES_OF_SPEECH):
        return True
    if lows and lows[0] in words.WEEKDAYS and len(lows) > 1 and LEMMA.get(lows[1]) in _BEGIN:
        return True
    if number(tokens):
        return False
    subject = _subject(tokens)
    there = any(a == "there" and b in words.BE for a, b in pairwise(lows))
    head = next((t.low for n, t in enumerate(subject) if n + 1 == len(subject) or subject[n + 1].tag == "IN"), "")
    linked = any(t.tag == "BE" for t in tokens[len(subject) : len(subject) + 2])
    coming = lows[len(subject) : len(subject) + 2] in (["will", "come"], ["would", "come"])
    return there or (head in _ABSTRACT_HEADS and (linked or coming))


def _bare(tokens: Sequence[Token]) -> bool:
    """Whether nothing but adverbs and small words follows the verb: "Vedder has retreated", "the flags are out"."""
    for n, t in enumerate(tokens):
        if t.tag in FINITE:
            rest = [x for x in tokens[n + 1 :] if x.tag in ("NN", "NP", "NUM", "PO", "PR", "JJ") and x.low != "home"]
            return not rest and not passive(tokens)
    return False


def _perfect(tokens: Sequence[Token]) -> bool:
    return any(t.tag == "HV" for t in tokens) and any(t.tag == "VN" and t.low != "been" for t in tokens)


def _subject(tokens: Sequence[Token]) -> Sequence[Token]:
    for n, t in enumerate(tokens):
        if t.tag in FINITE:
            return tokens[:n]
    return ()
