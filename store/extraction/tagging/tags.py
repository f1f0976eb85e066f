"""Which words are verbs, nouns and joints: a shallow tagger by rules, one sentence at a time.

Tags: ``PU`` punctuation, ``QM`` quotation mark, ``NUM``, ``MD`` modal, ``BE``, ``HV`` have, ``DO``, ``NEG``,
``TO`` before an infinitive, ``IN`` preposition, ``DT``, ``PS`` possessive, ``PR`` subject pronoun, ``PO`` other
pronoun, ``CC`` and/or/but, ``SB`` subordinator, ``RL`` relative word, ``TH`` that (of a content clause), ``WH``
what/how/why/whether, ``AV`` adverb, ``VD`` finite past, ``VZ``/``VP`` finite present, ``VB`` base after modal or
to, ``VN`` participle after be/have, ``VG`` -ing form, ``PP`` participle without auxiliary, ``JJ``, ``NN``, ``NP``
name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.cues import ACCUSING, CITING, STRONG, TELLING
from store.extraction.lexicon.kinds import MANY
from store.extraction.lexicon.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.lexicon.words import CURRENCY_SIGNS, word_set
from store.extraction.tagging.closed_classes import AUXILIARIES, closed_class_tag
from store.extraction.tagging.joint_words import settle_joints
from store.extraction.tagging.opening_names import acting_name, apposed_name, described_name, given_name
from store.extraction.tagging.same_forms import settle_same_forms
from store.extraction.tagging.speaking_words import settle_claiming, settle_speaking
from store.extraction.tagging.tag_repairs import repair
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.verb_context import FINITE
from store.extraction.tagging.verb_readings import Resolver
from store.known import lookup

NOMINAL = frozenset({"NN", "NP", "NUM", "PO", "JJ"})
__all__ = ["FINITE", "tag"]

_ARMED = word_set("forces force men man group groups robbery robbers gunmen wing police guards guard conflict struggle")
_BEHIND_NOUNS = frozenset({"'s", "’s", "that", "which", "who"})
_OF_THE_PRESS = word_set("office officer release conference secretary service agency briefing council")
_SPEAKING_OF = word_set(
    """credit invoke interview address contradict echo thank praise criticise criticize answer question ask rebut meet
    visit join"""
).union(CITING, ACCUSING, TELLING)
"""Verbs whose -ing form opens a sentence before a name: "Citing Ann Lee, Reuters said"."""
_PRESS = frozenset({"broadcaster", "newspaper", "newswire", "tabloid", "magazine"})
_ON_AIR = frozenset({"radio", "television", "tv", "news", "broadcasting"})
_UNCAPPED = frozenset({"dpa", "sda"})
"""Agencies that write themselves small."""
_UNCOUNTED = frozenset({"second", "quarter", "quarters", "double", "triple"})
"""Numbers that are other words too."""


def tag(tokens: Sequence[Token], first: int, last: int) -> None:
    """Set ``tag`` on the tokens of one sentence, ``tokens[first:last]``. Linear in their number."""
    for i in range(first, last):
        tokens[i].tag = _plain_tag(tokens, i, first, last)
    Resolver(tokens, first, last).run()
    settle_speaking(tokens, first, last)
    repair(tokens, first, last)
    settle_claiming(tokens, first, last)
    settle_same_forms(tokens, first, last)
    settle_joints(tokens, first, last)


def _starts_anew(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether a capital at ``i`` may be owed to its place alone."""
    k = i - 1
    while k >= first and tokens[k].mark:
        k -= 1
    return k < first or tokens[k].text in (":", ".", "?", "!", "—", "–", "--") or (k == i - 1 and tokens[k].mark)


_TELLS_OF = re.compile(r"-(?:[a-z]{2,}ed|led|run|born|made|held|built|bred|style|era|bound|wide)$")
"""Ends of words that begin with a name and are none: "Kremlin-backed", "Geneva-based"."""


def _plain_tag(tokens: Sequence[Token], i: int, first: int, last: int) -> str:
    """The tag that needs no context, or ``""`` for a word with verb readings."""
    token = tokens[i]
    if token.mark:
        return "QM"
    low = token.low
    if token.text in ("'", "’") and i > first and tokens[i - 1].low.endswith("s") and tokens[i - 1].end == token.start:
        return "PS"
    if not token.wordy and (low[0] != "'" or len(low) == 1):
        return "PU"
    if low == "last" and i + 1 < last and tokens[i + 1].low in words.TIME_WORDS:
        return "JJ"
    if low.endswith(("-year-old", "-year-olds")):
        return "NN"
    if low[0].isdigit() or low[0] in CURRENCY_SIGNS:
        return "NUM"
    if token.capital and _is_name(tokens, i, first, last):
        return "JJ" if "-" in low and _TELLS_OF.search(token.text) else "NP"
    closed = closed_class_tag(tokens, i, first, last)
    if closed:
        return closed
    if _is_number(low):
        return "NUM"
    if low == "local" and i + 1 < last and (tokens[i + 1].low in _BEHIND_NOUNS or _acts_next(tokens, i, last)):
        # "the local's president", "the Steelworkers local that": a branch of a union
        return "NN"
    if low == "think" and i + 1 < last and tokens[i + 1].low in ("tank", "tanks"):
        return "NN"
    if _of_the_press(tokens, i, first, last):
        return "NN"
    if low == "done":
        return "VN" if i > first and tokens[i - 1].low in AUXILIARIES | words.BE else "PP"
    if low == "close" and _near_somebody(tokens, i, first, last):
        return "JJ"
    if low in _UNCAPPED:
        return "NP"
    if low == "armed" and i + 1 < last and tokens[i + 1].low in _ARMED:
        return "JJ"
    if low == "back" and i + 1 < last and tokens[i + 1].low in words.POSSESSIVES | {"the", "a", "an"}:
        return "" if _plural_noun_before(tokens, i, first) else "AV"
    if low in ("last", "first") and first < i < last - 1 and _joins(tokens[i - 1]) and _done(tokens[i + 1].low):
        # "was built in 1961 and last inspected in 2019"
        return "AV"
    if low in words.ADVERBS:
        return "AV"
    if low.endswith("ly") and len(low) > 4 and low not in words.NOT_ADVERBS:
        # "Tully said": no adverb opens a sentence right before its verb.
        return "NP" if token.capital and _acts_next(tokens, i, last) else "AV"
    if token.capital and _next_capital(tokens, i, last) and not (i == first and _opens_plainly(low)):
        return "NP"
    if low in FORMS and (low != "police" or (i > first and tokens[i - 1].low == "to")):
        return ""
    if low in words.ADJECTIVES:
        return "NN" if _stands_alone(tokens, i, first) and _acts_next(tokens, i, last) else "JJ"
    return "NP" if token.capital and acting_name(tokens, i, last) else "NN"


def _stands_alone(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether an adjective may be a noun: "a regular said", "a second said"."""
    ordinal = tokens[i].low in words.ORDINALS and i > first and tokens[i - 1].low == "a"
    return ordinal or tokens[i].low in noun_words.PERSON_NOUNS


def _is_number(low: str) -> bool:
    """Whether a word is a number: "sixty-four" too."""
    return all(x in words.NUMBER_WORDS for x in low.split("-")) and low not in _UNCOUNTED


def _of_the_press(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    low = tokens[i].low
    if low in ("station", "channel"):
        return i > first and tokens[i - 1].low in _ON_AIR
    return low == "press" and i + 1 < last and tokens[i + 1].low in _OF_THE_PRESS


def _opens_plainly(low: str) -> bool:
    """Whether a word that opens a sentence before a name is none of it: "Citing Ann Lee", "Broadcaster NRK"."""
    return low in _PRESS or (low.endswith("ing") and LEMMA.get(low) in _SPEAKING_OF)


def _acts_next(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether the next word is a verb of saying or an auxiliary: "a senior Halsund official said"."""
    low = tokens[i + 1].low if i + 1 < last else ""
    if low == "hit" and i + 2 < last and tokens[i + 2].low == "back":
        return True
    says = (
        LEMMA.get(low) in STRONG | TELLING | {"put", "let"}
        and bool(set(FORMS[low]) & {"d", "s"})
        and low not in NOUNS_TOO
    )
    return low in AUXILIARIES or says


def _near_somebody(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    """Whether "close" tells of whom somebody knows: "a source close to the board", "somebody close to her"."""
    before = tokens[i - 1].low if i > first else ""
    behind = i + 2 < last and tokens[i + 1].low == "to"
    # "Sources close to pop star Ida Holm"
    behind = behind and (tokens[i + 2].low not in FORMS or (before in MANY and "b" in FORMS[tokens[i + 2].low]))
    return behind and (before in noun_words.PERSON_NOUNS or before in words.OTHER_PRONOUNS or before.endswith("s"))


def _capital_name(token: Token, *, initial: bool) -> bool:
    """Whether a word is a name by its capital, which may be owed to its place where it is ``initial``."""
    low = token.low
    if not initial and low != "i":
        return True
    if token.text.isupper() and len(token.text) > 1 and not (initial and low in words.DETERMINERS):
        return True
    return any(c.isdigit() for c in low) or any(c.isupper() for c in token.text[2:])


def _is_name(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    """Whether the word at ``i``, which has a capital, is a name."""
    if i > first and tokens[i - 1].low in ("a", "an") and tokens[i].text.isupper() and len(tokens[i].text) > 3:
        # "A BISHOP packed a priest off": the capitals are the tabloid's.
        return tokens[i].low not in noun_words.PERSON_NOUNS
    if _capital_name(tokens[i], initial=_starts_anew(tokens, i, first)):
        return True
    if given_name(tokens, i, last) or apposed_name(tokens, i, last) or described_name(tokens, i, last):
        return True
    agency = lookup(tokens[i].text)
    return agency is not None and agency.kind in ("agency", "state_media")


def _done(low: str) -> bool:
    """Whether a word is a past form and no base form: "inspected"."""
    return low == "had" or ("n" in FORMS.get(low, "") and "b" not in FORMS[low])


def _joins(token: Token) -> bool:
    return token.low in words.BE or token.tag == "CC" or token.text == ","


def _plural_noun_before(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether a plural noun stands before, adverbs passed over: "five of the members now back her motion"."""
    k = i - 1
    while k > first and tokens[k].tag == "AV":
        k -= 1
    return k >= first and tokens[k].tag in ("NN", "") and tokens[k].low.endswith("s")


def _next_capital(tokens: Sequence[Token], i: int, last: int) -> bool:
    k = i + 1
    while k < last - 1 and k < i + 4 and tokens[k].low in words.NAME_PARTICLES:
        k += 1
    joined = i + 2 < last and tokens[i + 1].text == "&" and tokens[i + 2].capital
    joined = joined or (k > i + 1 and tokens[k].capital)
    return joined or (i + 1 < last and tokens[i + 1].capital and tokens[i + 1].low != "i")
