"""Tellings that somebody else reports: "Yards told the mediator in April that it could pay, a letter shows"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.extraction.lexicon.words import word_set
from store.extraction.reports import Attribution
from store.extraction.tagging.tokens import Token

_TELLING = word_set("tell warn assure inform advise notify promise")
"""Verbs that name whom they tell."""
_ADDRESSEE = frozenset({"DT", "PS", "NN", "NP", "NUM", "JJ"})
_REPORTERS = word_set("reporters reporter journalists journalist us me")


def telling(tokens: Sequence[Token], cover: Sequence[Attribution]) -> tuple[list[int], Attribution] | None:
    """The telling of what ``cover`` reports, innermost first, as a claim of its own: its tokens, and the attribution
    whose saying it is. None unless another source than an outlet vouches that somebody else was told: "she said the
    mayor had told her that P" passes on P.
    """
    if len(cover) < 2 or cover[0].lemma not in _TELLING or cover[0].relays or cover[0].whole:
        return None
    inner, outer = cover[0], cover[1]
    verb = inner.place
    speaking = outer.source.kind in ("document", "person", "group", "body", "pronoun")
    if not speaking or tokens[verb].tag not in ("VD", "VN") or tokens[verb].quote >= 0 or not inner.content:
        return None
    told = tokens[verb + 1]
    if told.tag not in _ADDRESSEE or told.low in _REPORTERS or min(inner.content) < verb:
        return None
    if any(t.low in _REPORTERS for t in tokens[verb + 1 : verb + 4]):
        return None
    outside = set().union(*(x.meta for x in cover[1:]))
    own = sorted((inner.meta | inner.content) - outside)
    while own and not tokens[own[-1]].wordy:
        own.pop()
    return (own, replace(inner, utterance=True, whole=tuple(own))) if own else None
