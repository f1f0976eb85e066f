"""Words that join clauses in one place and do something else in another: "provided", "yet", "so"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction import words
from store.extraction.tokens import Token
from store.extraction.verbs import LEMMA

JOINTS = frozenset({"provided", "yet", "so"})


def joint_tag(tokens: Sequence[Token], i: int, first: int, following: str) -> str:
    """The tag of "provided", "yet" and "so", which join clauses only where a clause may begin."""
    low, before = tokens[i].low, tokens[i - 1].low if i > first else ""
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
