"""Verbs that give a thing a name for which only who says so vouches: "called it a forgery", "identified him as"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import cues
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tokens import Token

_NAMED_WITHIN = 14
"""Tokens from a verb that names a thing to the name that it gives."""
_OTHERS_SAY = word_set(
    """suggestion claim allegation report accusation charge notion idea assertion rumour rumor criticism contention
    speculation insinuation complaint argument theory"""
)


def calls_untrue(tokens: Sequence[Token], i: int, lemma: str, b: int) -> bool:
    """ "Called them a forgery", "described that as “simply false”", "dismissed claims that it knew": only who
    says it denies it."""
    if lemma == "dismiss" and said_by_others(tokens, i, b):
        return True
    near = tokens[i + 1 : min(b, i + _NAMED_WITHIN)]
    named = lemma in cues.NAMING or (lemma == "reject" and any(t.low == "as" for t in near))
    return named and any(t.low in cues.UNTRUE for t in near)


def said_by_others(tokens: Sequence[Token], i: int, b: int) -> bool:
    """Whether what is denied is what others say: "rejected suggestions that", "disputed the claim that"."""
    for k in range(i + 1, min(b - 1, i + 6)):
        if tokens[k].low.removesuffix("s") in _OTHERS_SAY:
            return tokens[k + 1].low == "that"
        if tokens[k].tag not in ("DT", "JJ", "PS", "NN", "CC"):
            return False
    return False


def identifies(tokens: Sequence[Token], i: int, lemma: str, b: int) -> bool:
    """ "Police identified the gunman as Otto Lind", "identified the voice as that of the pilot": only who says so
    vouches for it; not "named him as its new director", by which an employer makes him one."""
    if lemma not in ("identify", "name") or i + 3 >= b or tokens[i + 1].tag == "IN":
        return False
    if tokens[i + 1].low.endswith("self"):
        return False
    mark = next((k for k in range(i + 2, min(b - 1, i + _NAMED_WITHIN)) if tokens[k].low == "as"), None)
    if mark is None or any(tokens[k].tag == "PU" for k in range(i + 1, mark)):
        return False
    named = tokens[mark + 1].tag == "NP" or tokens[mark + 1].low == "that"
    end = next((k for k in range(mark + 1, b) if tokens[k].tag not in ("NN", "JJ", "DT", "NP")), b)
    titled = tokens[end - 1].tag == "NP" and tokens[mark + 1].low not in ("its", "his", "her", "their")
    return named or titled or (lemma == "identify" and tokens[mark + 1].tag in ("DT", "PS", "NUM"))
