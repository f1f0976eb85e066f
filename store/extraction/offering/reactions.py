"""Reactions and states of mind that the article tells in its own words, and in which nothing is said: "hit back within
hours", "said otherwise", "replied with a shrug", "thought nothing of it", "it is half past five"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import has_day, number

_ANSWERS = frozenset(
    {
        ("hit", "back"),
        ("hit", "out"),
        ("lash", "out"),
        ("lash", "back"),
        ("fire", "back"),
        ("shoot", "back"),
        ("push", "back"),
        ("snap", "back"),
        ("bite", "back"),
        ("strike", "back"),
        ("play", "down"),
        ("double", "down"),
        ("talk", "down"),
        ("talk", "up"),
        ("brush", "aside"),
        ("brush", "off"),
        ("sweep", "aside"),
        ("shrug", "off"),
        ("laugh", "off"),
        ("wave", "away"),
        ("wave", "off"),
        ("weigh", "in"),
        ("chime", "in"),
        ("pile", "in"),
        ("jump", "in"),
        ("speak", "out"),
        ("cry", "foul"),
        ("make", "light"),
        ("pour", "scorn"),
    }
)
"""Verbs and their particles by which somebody answers, without what they say."""
_FOUGHT = word_set(
    """missile missiles rocket rockets shell shells drone drones gun guns gunfire artillery fire strike strikes position
    positions border base bases police officers troops soldiers militants gunmen target targets"""
)
"""What is hit or fired back at in earnest."""
_SAID_NOTHING = word_set("otherwise nothing little so no yes")
_GESTURES = word_set(
    """shrug nod smile grin wink emoji laugh sigh grimace wave thumbs frown stare glare silence scowl smirk
    blush snort"""
)
_ANSWERING = word_set("reply answer respond react say smile nod pause hesitate walk turn leave stare look rise sit")
_THOUGHTS = word_set("think take mistake make imagine suppose assume figure")
_WITHOUT = word_set("word looking glance")
_TIME_OF_DAY = word_set("dawn dusk midnight noon midday sunrise sunset morning evening afternoon night half quarter")


def reaction(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether the article's own words tell of no more than an answer without words, a state of mind or the hour."""
    verb = next((n for n, t in enumerate(tokens) if t.tag in FINITE), None)
    if not verb:
        return False
    return _tells_hour(tokens, lows, verb) or (
        not number(tokens[verb:])
        and (
            _grips(tokens, verb)
            or saying_of_all(tokens)
            or _answers(tokens, verb)
            or _says_nothing(tokens, verb)
            or _wordless(tokens, verb)
            or _took_for(tokens, verb)
        )
    )


_BIG_WORDS = word_set(
    """sport football politics money time life love truth history freedom democracy justice fear hope trust war peace
    music art religion faith power ambition greed anger grief shame pride guilt envy luck fate momentum patience
    silence memory memories beauty wisdom courage loyalty friendship honesty tradition progress change uncertainty
    rumour rumor gossip scandal fame glory victory defeat success failure poverty hunger wealth diplomacy bureaucracy
    business commerce nature winter spring summer autumn darkness night youth age death knowledge reality experience
    habit habits fortune misery suffering optimism pessimism kindness charity mercy revenge violence hatred solidarity
    unity dignity integrity reputation credibility confidence nostalgia boredom irony science medicine"""
)
"""What a saying is about: "politics is a contact sport", "shame travels slowly"."""
_TALKED_OF = word_set(
    """case scandal affair news story trial row saga crisis killing killings murder murders death deaths allegations
    revelations revelation disappearance controversy feud tragedy mystery photographs pictures footage images verdict"""
)
_STIRRING = word_set(
    """grip rock stun shake captivate electrify transfix galvanise galvanize haunt dog engulf overshadow divide outrage
    shock horrify enrage appal appall infuriate fascinate dominate consume convulse unsettle"""
)
"""What such a thing does to people: "the case has gripped the country"."""


def saying_of_all(tokens: Sequence[Token]) -> bool:
    """Whether a saying is told of a big word alone: "peace begins at home", "shame travels slowly"."""
    verb = next((n for n, t in enumerate(tokens) if t.tag in FINITE), 0)
    subject = [t.low for t in tokens[:verb] if t.wordy]
    present = verb > 0 and (tokens[verb].tag in ("VZ", "VP") or tokens[verb].low in ("is", "are", "has", "have"))
    return present and len(subject) == 1 and subject[0] in _BIG_WORDS and not number(tokens) and not has_day(tokens)


def _grips(tokens: Sequence[Token], verb: int) -> bool:
    """ "The case has gripped the country", "the scandal rocked the party"."""
    at = _main(tokens, verb)
    told = any(t.low in _TALKED_OF for t in tokens[:verb]) and LEMMA.get(tokens[at].low) in _STIRRING
    return told and at + 1 < len(tokens) and tokens[at + 1].tag in ("DT", "NP", "PS", "NN")


def _main(tokens: Sequence[Token], verb: int) -> int:
    """Where the verb stands that says what is done, past its auxiliaries; passives have none."""
    n = verb
    while n + 1 < len(tokens) and (tokens[n].tag in ("HV", "AV", "DO") or (tokens[n].tag == "NEG" and n > verb)):
        n += 1
    return n


def _answers(tokens: Sequence[Token], verb: int) -> bool:
    """ "Corrada hit back within hours", "the governor played down the moves"."""
    at = _main(tokens, verb)
    lemma = LEMMA.get(tokens[at].low)
    behind = [t for t in tokens[at + 1 :] if t.wordy]
    if not behind or {t.low for t in behind} & _FOUGHT or any(t.tag in ("TH", "RL") for t in behind):
        return False
    if (lemma, behind[0].low) in _ANSWERS:
        return True
    # "brushed the question aside"
    return (
        len(behind) < 6
        and (lemma, behind[-1].low) in _ANSWERS
        and lemma in ("brush", "wave", "laugh", "shrug", "sweep")
    )


def _says_nothing(tokens: Sequence[Token], verb: int) -> bool:
    """ "Two advisers said otherwise", "she said nothing"."""
    at = _main(tokens, verb)
    behind = [t.low for t in tokens[at + 1 :] if t.wordy]
    told = LEMMA.get(tokens[at].low) in ("say", "think", "believe", "feel", "hope", "suggest")
    return told and len(behind) == 1 and behind[0] in _SAID_NOTHING


def _wordless(tokens: Sequence[Token], verb: int) -> bool:
    """ "Hollister replied with a shrug emoji", "his mother walked past her without a word"."""
    at = _main(tokens, verb)
    behind = [t.low for t in tokens[at + 1 :] if t.wordy]
    if LEMMA.get(tokens[at].low) not in _ANSWERING or has_day(tokens):
        return False
    if behind[:1] == ["with"] and set(behind[1:4]) & _GESTURES:
        return True
    return "without" in behind and bool(set(behind[behind.index("without") :]) & _WITHOUT) and len(behind) < 8


def _took_for(tokens: Sequence[Token], verb: int) -> bool:
    """ "The dispatcher took it for a prank", "the porter thought nothing of it": what went on in somebody's head."""
    at = _main(tokens, verb)
    behind = [t.low for t in tokens[at + 1 :] if t.wordy]
    if LEMMA.get(tokens[at].low) not in _THOUGHTS or len(behind) < 3:
        return False
    taken = LEMMA.get(tokens[at].low) in ("take", "mistake") and behind[0] in (
        "it",
        "them",
        "him",
        "her",
        "this",
        "that",
    )
    return (taken and behind[1:3] in (["for", "a"], ["for", "an"], ["for", "the"])) or behind[1:3] in (
        ["of", "it"],
        ["of", "that"],
        ["of", "this"],
    )


def _tells_hour(tokens: Sequence[Token], lows: Sequence[str], verb: int) -> bool:
    """ "It is half past five", "it was just after dawn", "it is a Tuesday in March": a clock, no event."""
    if lows[:1] != ["it"] or verb != 1 or tokens[1].tag != "BE" or any(t.tag in FINITE for t in tokens[2:]):
        return False
    rest = [t for t in tokens[2:] if t.wordy and t.tag not in ("AV", "NEG")]
    timed = bool({t.low for t in rest} & _TIME_OF_DAY) or any(
        t.low.endswith(("am", "pm", "a.m.", "p.m.")) for t in rest
    )
    weekday = [t.low for t in rest[:1]] in (["a"], ["the"]) and len(rest) > 1 and rest[1].low in words.WEEKDAYS
    return (timed or weekday) and not any(t.tag in ("VN", "VG", "VD") for t in rest) and len(rest) < 7
