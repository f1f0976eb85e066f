"""Words that join clauses in one place and do something else in another: "so", "after", "that"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.that_words import that_tag
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.verb_context import FINITE

JOINTS = frozenset({"provided", "yet", "so"})
_EITHER = word_set("as before after since until than like once")


def joint_tag(tokens: Sequence[Token], i: int, first: int, following: str) -> str:
    """The tag of "provided", "yet" and "so", which join clauses only where a clause may begin."""
    low, before = tokens[i].low, tokens[i - 1].low if i > first else ""
    if low == "provided" and i > first and tokens[i - 1].low in words.BE | words.HAVE:
        return ""
    if low == "provided" and i > first and following != "that":
        named, counted = tokens[i - 1].tag == "NP", following[:1].isdigit() or following in words.NUMBER_WORDS
        if following not in words.SUBJECT_PRONOUNS and (named or (tokens[i - 1].tag == "NN" and counted)):
            # "The European Commission provided 35 per cent"
            return ""
    if low == "yet" and before and before not in (",", ";", "and", "-", "–", "—"):
        # "nothing yet ties them"
        return "AV"
    if low == "so" and following in ("far", "much", "many", "few", "long"):
        # "So far this year"
        return "AV"
    return "SB" if low == "provided" else "CC"


def goes_after(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether "after" belongs to the verb before it: "a carer who looked after a woman of 93 stole"."""
    return tokens[i].low == "after" and i > first and LEMMA.get(tokens[i - 1].low) in ("look", "name", "seek")


def settle_joints(tokens: Sequence[Token], first: int, last: int) -> None:
    """Tell apart the words that open a clause here and a phrase there."""
    ahead = False
    for i in range(last - 1, first - 1, -1):
        token = tokens[i]
        if goes_after(tokens, i, first):
            token.tag = "IN"
        elif token.low == "once" and (i + 1 >= last or tokens[i + 1].tag == "PU"):
            token.tag = "AV"
        elif token.low in _EITHER and token.tag in ("IN", "SB"):
            token.tag = "SB" if ahead and not _phrase_follows(tokens, i, last) else "IN"
            ahead = False
        elif token.tag == "CC" and _verb_follows(tokens, i, last):
            # "has led it since 2021 and is seeking": the verb behind the joint shares the subject before.
            ahead = False
        elif token.tag in FINITE and token.low not in ("be", "been", "being", "having"):
            ahead = True
        elif token.tag == "PU" and token.text in (",", ";", ":", "—", "–", "--"):
            ahead = False
    for i in range(first, last):
        if tokens[i].low == "that" and tokens[i].tag == "TH":
            tokens[i].tag = that_tag(tokens, i, first, last)
        elif tokens[i].low == "have" and i > first and tokens[i - 1].tag == "TO":
            # "is said to have met": no finite verb.
            tokens[i].tag = "VB"


def _verb_follows(tokens: Sequence[Token], i: int, last: int) -> bool:
    k = i + 1
    while k < last and tokens[k].tag in ("AV", "NEG", "QM"):
        k += 1
    return k < last and tokens[k].tag in FINITE


def _phrase_follows(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a bare noun phrase follows: "more than a third", "until March tells"."""
    if tokens[i].low == "than":
        return i + 1 < last and tokens[i + 1].tag != "PR"
    timed = i + 2 < last and (tokens[i + 1].low in words.TIME_WORDS or tokens[i + 1].tag == "NUM")
    return timed and tokens[i + 2].tag in FINITE
