"""Words that are no nouns elsewhere and stand where only who speaks can stand: "the military said", "Next said"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.tagging.tokens import Token

_SPOKE = frozenset({"said", "told"})
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


def _opens(tokens: Sequence[Token], k: int, first: int) -> bool:
    """Whether the word at ``k`` opens the sentence, with a capital."""
    return k == first and tokens[k].capital and tokens[k].text[:1].isalpha()
