"""Scenes and turns of phrase: what a reporter writes that is no fact to check."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.offering.figures_of_speech import FIGURES_OF_SPEECH
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import has_day, holds_phrase, number


def subject_of(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens before the first finite verb; none where there is no such verb."""
    for n, t in enumerate(tokens):
        if t.tag in FINITE:
            return tokens[:n]
    return ()


def scene(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether the article only sets a scene or turns a phrase: no figure, nothing that somebody did."""
    said = f" {' '.join(lows)} "
    for n in range(len(lows) - 1):
        lemma = LEMMA.get(lows[n], lows[n])
        # "has seen worse", "sees it differently"
        if lemma == "see" and lows[n + 1] in ("worse", "better", "happier", "darker"):
            return True
        if lemma in ("tell", "see", "put", "view") and lows[n + 1] == "it" and lows[n + 2 : n + 3]:
            adverb = [t.tag for t in tokens if not t.mark][n + 2 : n + 3] == ["AV"]
            if adverb:
                return True
    if holds_phrase(lows, FIGURES_OF_SPEECH) or said.endswith((" meant to be ", " supposed to be ")):
        return True
    if lows and lows[0] in words.WEEKDAYS and len(lows) > 1 and LEMMA.get(lows[1]) in _BEGIN:
        return True
    if number(tokens):
        return False
    subject = subject_of(tokens)
    there = any(a == "there" and b in words.BE for a, b in pairwise(lows)) and not provides(lows)
    head = next((t.low for n, t in enumerate(subject) if n + 1 == len(subject) or subject[n + 1].tag == "IN"), "")
    linked = any(t.tag == "BE" for t in tokens[len(subject) : len(subject) + 2])
    coming = lows[len(subject) : len(subject) + 2] in (["will", "come"], ["would", "come"])
    turned = "turn" in lows[len(subject) : len(subject) + 3] or "turned" in lows[len(subject) : len(subject) + 2]
    if there or (head in _ABSTRACT_HEADS and (linked or coming or turned)):
        return True
    return _onlookers(tokens, subject) or _minds(tokens, subject)


def provides(lows: Sequence[str]) -> bool:
    """ "There is no exemption for conscience": what a law, a record or a count has none of."""
    return (
        any(a == "there" and b in words.BE for a, b in pairwise(lows))
        and "no" in lows
        and bool(set(lows) & _PROVISIONS)
    )


def _onlookers(tokens: Sequence[Token], subject: Sequence[Token]) -> bool:
    """Whether people are only seen standing about: "families stood in the rain", "Tula sat mending a net"."""
    verb = tokens[len(subject)] if len(subject) < len(tokens) else None
    seen = any(t.low in _SEEN or t.tag == "NP" for t in subject) or [t.low for t in subject] in (["he"], ["she"])
    against = any(t.low in ("trial", "for", "against", "down", "up") for t in tokens)
    stance = verb is not None and verb.tag == "VD" and LEMMA.get(verb.low) in _STANCES
    return stance and seen and not has_day(tokens) and not against


def _minds(tokens: Sequence[Token], subject: Sequence[Token]) -> bool:
    """Whether it only says what people made of it: "officials were not convinced", "fans were split"."""
    rest = [t for t in tokens[len(subject) :] if t.wordy and t.tag not in ("AV", "NEG")]
    return len(rest) == 2 and rest[0].tag == "BE" and rest[1].low in _MINDS


def glimpse(tokens: Sequence[Token]) -> bool:
    """Whether the article shows somebody at something: "she was wiping the counter", "someone had tied balloons"."""
    subject = subject_of(tokens)
    if any(t.low in ("someone", "somebody") for t in subject):
        return True
    rest = [t for t in tokens[len(subject) :] if t.wordy and t.tag not in ("AV", "NEG")]
    if len(rest) < 2 or rest[0].low not in ("was", "were", "is") or rest[1].tag != "VG":
        return False
    if rest[1].low in ("raining", "snowing"):
        return True
    one = any(t.tag == "NP" for t in subject) or (len(subject) == 1 and subject[0].low in ("he", "she"))
    lemma = LEMMA.get(rest[1].low)
    return rest[0].low == "was" and one and lemma in _PASTIMES and not has_day(tokens)


_PASTIMES = word_set(
    """wipe mend knit sweep smoke sip stare gaze lean sit stand hum whistle smile laugh cry weep stir fold water feed
    peel polish scrub rake pace nod shiver doze chat gossip cook bake iron wash dry pour drink eat read wave"""
)


MOODS = word_set(
    """mood silence hush gloom quarrel hope hopes fear fears anger patience tears tear smile smiles laughter nerves
    relief joy grief spirits spirit temper tempers breath eyes eye hearts heart head heads voice voices talk crowd's
    suspicion suspicions blame doubt rumour rumor rumours rumors speculation optimism outrage uncertainty applause
    sympathy indignation unease
    shortcut innocence luck night dusk darkness dawn curtain"""
)


_ABSTRACT_HEADS = word_set(
    """face heart answer question story moment mood lesson point irony truth trouble problem picture backdrop stage
    scene
    contrast message moral secret trick catch paradox stakes bottom life calm normality attention focus spotlight"""
)
_PROVISIONS = word_set(
    """rule rules law laws statute limit limits ban requirement requirements regulation regulations treaty record
    records evidence cure vaccine treatment test tests precedent register licence license survivors survivor reports
    injuries casualties deaths arrests vacancy vacancies plan plans deal agreement contract data figures
    indication sign signs exemption exemptions exception exceptions entitlement penalty penalties appeal duty"""
)
"""What there is, or is none of, as a matter of record."""
_SEEN = word_set(
    """families family relatives people neighbours neighbors mourners fans residents crowd crowds customers children men
    women couples couple parents widows colleagues passers-by strangers"""
)
_STANCES = word_set("stand sit sleep lean stare gaze hug huddle shiver linger loiter whisper smile laugh weep sob wave")
_MINDS = word_set(
    """keen split divided convinced unconvinced unmoved undeterred jubilant unimpressed amused bemused baffled puzzled
    nervous jittery restless defiant weary resigned"""
)
NO_ACTORS = _ABSTRACT_HEADS | MOODS
_BEGIN = word_set("begin start open dawn end close")
