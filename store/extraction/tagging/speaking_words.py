"""Words that only their place tells to speak: "the military said", "Next said", "the union claims 14 were hurt"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon.kinds import is_many, kind_of
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.verb_context import FINITE

_SPOKE = frozenset({"said", "told"})
_CLAIMING = frozenset({"claim", "estimate", "report", "forecast", "charge", "caution", "counter"})
"""Verbs of saying that are nouns as well."""
_NUMBERED = frozenset({"no.", "no", "number"})
_OPENING = frozenset({"JJ", "VG", "PP", "VN"})
_TAGS = frozenset({"PP", "VN", "VD"})


def settle_speaking(tokens: Sequence[Token], first: int, last: int) -> None:
    """Make "said" the verb, and the word before it a noun, where an article and one adjective, or one word with a
    capital that opens the sentence, stand before it: nothing is left that "said" could describe."""
    for i in range(first + 1, last - 1):
        if tokens[i].low not in _SPOKE or tokens[i].tag not in _TAGS or tokens[i + 1].low in ("to", "by"):
            continue
        before = tokens[i - 1]
        if before.tag == "JJ" and i - 2 >= first and tokens[i - 2].tag in ("DT", "PS"):
            before.tag, tokens[i].tag = "NN", "VD"
        elif before.tag == "NUM" and i - 2 >= first and tokens[i - 2].low in _NUMBERED:
            # "No. 10 said"
            tokens[i].tag = "VD"
        elif _opens(tokens, i - 1, first) and before.tag in _OPENING and tokens[i].quote == before.quote:
            before.tag, tokens[i].tag = "NP", "VD"


def settle_claiming(tokens: Sequence[Token], first: int, last: int) -> None:
    """Make "claims" and its like the verb where who speaks opens the clause before it and a subject with the only
    other verb of the clause stands behind: "The union claims 14 people were hurt"."""
    for i in range(first + 1, last - 2):
        if tokens[i].tag == "NN" and LEMMA.get(tokens[i].low) in _CLAIMING and _speaker_ends(tokens, i, first):
            many = not tokens[i].low.endswith("s")
            if many == _plural(tokens[i - 1]) and _one_clause(tokens, i + 1, last):
                tokens[i].tag = "VP" if many else "VZ"


def _speaker_ends(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether a noun phrase of somebody who may speak ends before ``i`` that opens the clause."""
    before = tokens[i - 1]
    if before.tag != "NP" and not (before.tag == "NN" and kind_of(before.low)):
        return False
    k = i - 1
    while k > first and tokens[k - 1].tag in ("NP", "NN", "JJ", "DT", "AV"):
        k -= 1
    return k == first or tokens[k - 1].tag in ("PU", "CC", "SB", "QM")


def _plural(token: Token) -> bool:
    return token.tag == "NN" and is_many(token.low)


def _one_clause(tokens: Sequence[Token], k: int, last: int) -> bool:
    """Whether a subject with a figure or an article opens at ``k``, and one verb and no more stands behind it up to the
    next joint: of "claims 14 men filed were paid" the claims are the subject."""
    if tokens[k].tag not in ("NUM", "DT", "PS", "PR"):
        return False
    verbs = 0
    for j in range(k, last):
        if tokens[j].tag in ("PU", "CC", "SB", "TH", "RL", "WH"):
            break
        verbs += tokens[j].tag in FINITE and (tokens[j - 1].tag not in FINITE)
        if not verbs and tokens[j].tag in ("PP", "VN", "VG", "TO"):
            return False
    return verbs == 1


def _opens(tokens: Sequence[Token], k: int, first: int) -> bool:
    """Whether the word at ``k`` opens the sentence, with a capital."""
    return k == first and tokens[k].capital and tokens[k].text[:1].isalpha()
