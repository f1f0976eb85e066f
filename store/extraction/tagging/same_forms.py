"""Verbs that are the same in the past and as nouns, before a plural that might be the verb: "The bank cut rates"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon.kinds import kind_of
from store.extraction.lexicon.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.tagging.tokens import Token

_CLOSING = frozenset({"PU", "IN", "AV", "TO", "CC", "SB", "RL", "VG", "QM"})
"""What stands behind an object, and hardly behind a verb that has its own to come."""
_OPENED = frozenset({"PU", "CC", "SB", "TH", "QM", "RL"})


def settle_same_forms(tokens: Sequence[Token], first: int, last: int) -> None:
    """Make "cut" and its like the verb between who acts, at the head of its clause, and a plural noun that nothing
    hangs on as on a verb: "The bank cut rates in May", and not "The tax cut costs billions"."""
    for i in range(first + 1, last - 2):
        verb, noun = tokens[i], tokens[i + 1]
        if verb.tag != "NN" or noun.tag != "VZ" or not {"b", "d"} <= set(FORMS.get(verb.low, "")):
            continue
        either = noun.low in NOUNS_TOO or LEMMA.get(noun.low) in NOUNS_TOO
        if either and tokens[i + 2].tag in _CLOSING and _actor_ends(tokens, i, first):
            verb.tag, noun.tag = "VD", "NN"


def _actor_ends(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether a noun phrase of somebody who acts ends before ``i`` that opens its clause."""
    before = tokens[i - 1]
    if before.tag != "NP" and not (before.tag == "NN" and kind_of(before.low)):
        return False
    k = i - 1
    while k > first and tokens[k - 1].tag in ("NP", "NN", "JJ", "DT", "AV", "PS"):
        k -= 1
    return k == first or tokens[k - 1].tag in _OPENED
