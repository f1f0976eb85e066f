"""What "that" is: the opening of what is said, of a relative clause, or a determiner."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import words
from store.extraction.lexicon.cues import OBTAINING, PLEDGING, SAYING, TELLING
from store.extraction.lexicon.verbs import FORMS, LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.verb_context import FINITE

_TOLD = SAYING | TELLING | PLEDGING
_TIMES = words.TIME_NOUNS | {"same", "day", "point", "stage", "way", "moment", "evening"}
_IN_HAND = OBTAINING | word_set("publish print post air broadcast leak release carry")
"""What an outlet does with a document."""
_MEDIA = word_set(
    """interview interviews broadcast programme program podcast documentary video recording clip article column message
    post letter op-ed speech segment episode film statement memo note email report transcript photo photograph"""
)
_COMING_OUT = word_set("air appear run surface leak circulate last go emerge")
"""What becomes of a thing in which somebody says something: "in an interview that aired on Sunday"."""
_CONTENT_NOUNS = word_set(
    """fact claim claims report reports allegation allegations evidence belief suggestion idea notion assertion
    assurance assurances accusation accusations statement warning warnings fear fears hope hopes sign signs news
    rumor rumors rumour rumours"""
)


def hangs_on_noun(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether "that" hangs on a noun because its verb lacks an object: "a filing that the Globe has seen"."""
    if tokens[i - 1].tag not in ("NN", "NP", "PU"):
        return False
    held_by = _IN_HAND if tokens[i - 1].low in _MEDIA else OBTAINING
    for k in range(i + 2, min(last, i + 9)):
        if tokens[k].tag in ("VN", "VD", "PP", "") and LEMMA.get(tokens[k].low) in held_by:
            held = k + 2 < last and tokens[k + 1].low == "hold" and tokens[k + 2].low == "of"
            end = k + 3 if held else k + 1
            verb = end < last and bool(set("sd") & set(FORMS.get(tokens[end].low, "")))
            return end >= last or tokens[end].tag == "PU" or verb
        if tokens[k].tag not in ("DT", "NP", "NN", "JJ", "AV", "HV", "NUM", "PR"):
            return False
    return False


def that_tag(tokens: Sequence[Token], i: int, first: int, last: int) -> str:
    """The tag of the "that" at ``i``: ``TH`` before what is said, ``RL`` on a noun, ``DT`` before one."""
    if i > first and hangs_on_noun(tokens, i, last):
        return "RL"
    if i > first and i + 1 < last and tokens[i - 1].low in _MEDIA and LEMMA.get(tokens[i + 1].low) in _COMING_OUT:
        return "RL"
    if i + 1 < last and tokens[i + 1].low in _TIMES:
        # "suggested that month that", "taken at 7:30 that morning"
        return "DT"
    k = i - 1
    while k >= first and (tokens[k].tag in ("AV", "QM") or _particle(tokens, k, first)):
        k -= 1
    before = tokens[k].tag if k >= first else ""
    following = tokens[i + 1].tag if i + 1 < last else "PU"
    if before in ("VD", "VZ", "VP", "VB", "VN", "VG", "PP", "BE"):
        if i + 2 < last and tokens[i + 2].text in (",", ".", ";") and tokens[i + 1].low not in words.SUBJECT_PRONOUNS:
            # "disputed that account, telling"
            return "DT"
        told = tokens[k].tag in ("VD", "VZ", "VP", "VN") and following in ("BE", "MD", "HV")
        # "said that was untrue"
        return "DT" if following in ("IN", "PU", "CC") or told else "TH"
    if before in ("", "IN", "SB", "WH"):
        return "DT"
    if before == "CC":
        return "TH" if following not in ("PU", "IN", *FINITE) else "DT"
    if before in ("NN", "NP", "NUM", "PO", "JJ"):
        told = any(LEMMA.get(tokens[j].low) in _TOLD for j in range(max(first, k - 12), k + 1))
        if following in FINITE or not (told or tokens[k].low in _CONTENT_NOUNS):
            return "RL" if before != "JJ" else "TH"
        return "TH"
    return "TH"


def _particle(tokens: Sequence[Token], k: int, first: int) -> bool:
    """Whether the word belongs to a verb of saying or finding: "pointed out that", "found out that"."""
    return (
        k > first
        and tokens[k].low == "out"
        and LEMMA.get(tokens[k - 1].low) in ("point", "find", "make", "turn", "give")
    )
