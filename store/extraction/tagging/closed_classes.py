"""The tags of words of the closed classes, each by the words beside it: "'s", "to", "that", "her", "no"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import words
from store.extraction.lexicon.cues import PLEDGING, SAYING, STRONG
from store.extraction.lexicon.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.tagging.house_names import possessive_tag
from store.extraction.tagging.joint_words import JOINTS, joint_tag
from store.extraction.tagging.tokens import Token

_BEFORE_NOUNS = frozenset({"a", "an", "the", "his", "her", "its", "their", "my", "our", "your", "free", "good"})
_BEFORE_IS = words.SUBJECT_PRONOUNS | {"that", "there", "what", "here", "let"}
"""Words whose "'s" is a verb."""
_PROMISING = PLEDGING | SAYING
AUXILIARIES = words.BE_FINITE | words.HAVE_FINITE | words.MODALS
"""Words that open a verb group by themselves."""


def closed_class_tag(tokens: Sequence[Token], i: int, first: int, last: int) -> str:
    """The tag of the word at ``i`` by its closed class and its neighbours; empty for a word of no such class."""
    low = tokens[i].low
    if low not in _CLOSED_WORDS:
        return ""
    following = tokens[i + 1].low if i + 1 < last else ""
    before = tokens[i - 1].low if i > first else ""
    if low in ("'s", "’s"):
        return "BE" if before in _BEFORE_IS else possessive_tag(tokens, i, first, last)
    if low in words.NEGATIONS:
        return "NEG"
    if low == "no" and following == "longer":
        return "NEG"
    if low == "am" and before[-1:].isdigit():
        # "at 1.40am"
        return "NN"
    if low in words.BE:
        return "BE"
    if low in words.HAVE:
        return "HV"
    if low in words.DO:
        return "DO"
    if low in words.MODALS:
        return "NN" if before in _BEFORE_NOUNS else "MD"
    if low in ("'d", "’d"):
        return "MD"
    if low == "to" and following and tokens[i + 1].mark:
        base = i + 2 < last and "b" in FORMS.get(tokens[i + 2].low, "")
        return "TO" if base and i > first and LEMMA.get(before) in _PROMISING else "IN"
    if low == "to":
        base = "b" in FORMS.get(following, "") or following in ("be", "have", "do")
        if base and following in NOUNS_TOO and i > first and _noun_ends_at(tokens, i + 1, last):
            return "IN"
        if before == "according":
            # "According to police the driver fled"
            return "IN"
        if before == "close" and tokens[i - 1].tag == "JJ":
            # "Sources close to pop star Ida Holm"
            return "IN"
        return "TO" if base or (following in words.ADVERBS or following.endswith("ly")) else "IN"
    if low == "that":
        return "TH"
    if low == "since" and before in words.HAVE and "n" in FORMS.get(following, ""):
        return "AV"
    if low == "there":
        verbs = words.BE | words.MODALS | words.HAVE
        return "PR" if following in verbs or following in ("'s", "’s", "'re", "’re") else "AV"
    if low == "her":
        return "PS" if following and following[0].isalpha() and following not in words.PREPOSITIONS else "PO"
    if low == "no" and following and following[0].isdigit():
        return "NN"
    if low == "mine" and (before in words.DETERMINERS or before in words.POSSESSIVES or before in words.ADJECTIVES):
        return "NN"
    return joint_tag(tokens, i, first, following) if low in JOINTS else _CLOSED.get(low, "")


def _noun_ends_at(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether the word at ``i`` is followed as a noun is: "an email to staff said"."""
    if i + 1 >= last:
        return False
    low = tokens[i + 1].low
    return (
        low == "that"
        or low in AUXILIARIES
        or (LEMMA.get(low) in STRONG and "d" in FORMS[low] + ("d" if "s" in FORMS[low] else ""))
    )


_CLOSED: dict[str, str] = {
    **dict.fromkeys(words.OTHER_PRONOUNS - {"one"}, "PO"),
    **dict.fromkeys(words.DETERMINERS, "DT"),
    **dict.fromkeys(words.POSSESSIVES, "PS"),
    **dict.fromkeys(words.PREPOSITIONS, "IN"),
    **dict.fromkeys(words.SUBORDINATORS, "SB"),
    **dict.fromkeys(words.RELATIVES, "RL"),
    **dict.fromkeys(words.SUBJECT_PRONOUNS - {"who"}, "PR"),
    **dict.fromkeys(words.COORDINATORS, "CC"),
    **dict.fromkeys(("what", "how", "why", "whether"), "WH"),
    "one": "NUM",
}
_CLOSED_WORDS = frozenset(["'s", "’s", "'d", "’d", "to", "that", "there", "her", "no", "mine"]).union(
    _CLOSED, words.NEGATIONS, words.BE, words.HAVE, words.DO, words.MODALS
)
