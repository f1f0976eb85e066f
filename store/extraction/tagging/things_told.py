"""Verbs whose object is what was told: "radio reported heavy gunfire", "the nurse described a ward with one doctor"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tokens import Token

_OWN_RESULTS = word_set(
    """profit profits loss losses revenue revenues earnings sales income results growth turnover dividend ebitda
    takings receipts decline increase rise fall drop surplus deficit"""
)
"""What a company reports of itself."""
_HARM = word_set("damage injury injuries harm threat threats threats burns disruption interruptions delays wounds")
"""Nouns behind which "to" names what was hurt, and not who was told."""
_PHRASE = frozenset({"DT", "JJ", "NN", "NP", "NUM", "PP", "VN", "PO"})
_MANY = 9
"""Tokens in which a figure or a deed makes a scene of what is described."""


def reports_thing(tokens: Sequence[Token], i: int, lemma: str, b: int) -> bool:
    """Whether "reported" at ``i`` has a thing nobody has told of yet for its object: "reported an airstrike", "reported
    minor injuries to two of them", not "reported the theft to the police", "reported a profit"."""
    if lemma != "report" or i + 2 >= b or tokens[i].tag not in ("VD", "VZ", "VP", "VN"):
        return False
    k = i + 1
    if any(t.low in ("citing", "quoting") and t.tag == "VG" for t in tokens[k + 1 : b]):
        # "Reuters reported the deal on Monday, citing two officials"
        return tokens[k].tag in ("DT", "NN", "JJ", "NP") and tokens[k].low not in ("that", "this")
    if tokens[k].tag == "VD" and tokens[k + 1].tag == "NN":
        # "reported cracked walls"
        k += 1
    if tokens[k].tag not in ("DT", "JJ", "NN", "NUM", "PP", "VN") or tokens[k].low in ("the", "this", "that", "these"):
        return False
    while k < b and tokens[k].tag in _PHRASE:
        k += 1
    head = tokens[k - 1].low
    if head in _OWN_RESULTS or tokens[k - 1].tag not in ("NN", "NUM") or (k < b and tokens[k].tag in ("PS", "VG")):
        return False
    return k >= b or tokens[k].low not in ("to", "that") or head in _HARM


def pictures_scene(tokens: Sequence[Token], i: int, b: int) -> bool:
    """Whether one person describes at ``i`` what others did, or how many there were: "described guards beating him",
    "described a ward with one doctor for 43 patients"."""
    near = tokens[i + 1 : min(b, i + _MANY)]
    if not near or near[0].tag not in ("NN", "DT", "JJ", "NUM") or near[0].low in ("the", "this", "that", "how"):
        return False
    if any(t.low == "as" for t in near):
        return False
    return any(t.tag == "NUM" or (t.tag == "VG" and k > 0) for k, t in enumerate(near))
