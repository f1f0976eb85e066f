"""Names of houses that look like owners: "Moody's put the rating on review", "Sotheby's sold the painting"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.lexicon.words import CURRENCY_SIGNS, word_set
from store.extraction.tagging.tokens import Token

_HOUSES = word_set(
    """moody lloyd sotheby christie bonham mcdonald sainsbury macy kellogg levi wendy denny domino kohl lowe morrison
    nando barron selfridge harrod debenham fenwick hershey arby applebee hardee chili zaxby popeye sam peet
    dillard bloomingdale gimbel woolworth campbell smucker lay wegman trader schnuck dunkin ladbroke foyle waterstone
    tattersall phillip weatherby jane cadbury reese starbuck tiffany fortnum spink dreweatt"""
)
"""Houses that the world knows by an owner's form."""
_AUXILIARIES = words.BE_FINITE | words.HAVE_FINITE | words.MODALS | words.DO
_OPENS = words.DETERMINERS | words.POSSESSIVES


def possessive_tag(tokens: Sequence[Token], i: int, first: int, last: int) -> str:
    """The tag of the "'s" at ``i``: ``NP`` where it ends the name of a house that does something, else ``PS``."""
    if i <= first or i + 1 >= last or not tokens[i - 1].capital:
        return "PS"
    k = i + 1
    low = tokens[k].low
    if low in _AUXILIARIES:
        # "Kellogg's has recalled": nobody owns an auxiliary.
        return "PS" if low in ("might", "will", "can", "being") else "NP"
    readings = FORMS.get(low, "")
    if not set(readings) & set("ds") or tokens[k].capital or k + 1 >= last:
        return "PS"
    known, noun = tokens[i - 1].low in _HOUSES, low in NOUNS_TOO or LEMMA[low] in NOUNS_TOO
    after = tokens[k + 1]
    opened = after.low in _OPENS or after.low[0] in CURRENCY_SIGNS
    counted = after.low[0].isdigit() or after.low in words.NUMBER_WORDS
    if known and not (noun and "s" in readings):
        return "NP"
    if "s" in readings:
        # "Macy's plans to close", not "Macy's plans to close would cost"
        return "NP" if known and (opened or after.low in ("to", "that")) and not _verb_ahead(tokens, k, last) else "PS"
    return "NP" if (opened or (counted and "b" not in readings)) and not _verb_ahead(tokens, k, last) else "PS"


def _verb_ahead(tokens: Sequence[Token], k: int, last: int) -> bool:
    """Whether another sure verb follows in the same stretch."""
    for j in range(k + 1, min(last, k + 16)):
        low = tokens[j].low
        if tokens[j].text in (",", ";", ":", "—", "–") or low in (
            "that",
            "who",
            "which",
            "as",
            "after",
            "because",
            "and",
        ):
            return False
        readings = FORMS.get(low, "")
        if low in _AUXILIARIES or ("d" in readings and "n" not in readings and "b" not in readings):
            return True
    return False
