"""Sentiments and stock answers in reported speech: "said she was shocked", "said safety was its top priority".

Spokespeople say much that nobody can check: what they feel, what they take seriously, what they vow in general. Quoted
or not, it is no claim; a figure, a day or somebody's act in it may make it one.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import has_day, holds_phrase, named_in, number, phrases_by_opener

_FEELINGS = word_set(
    """shocked saddened disappointed delighted devastated proud pleased confident optimistic pessimistic hopeful
    betrayed angry furious livid worried concerned committed determined grateful thankful alarmed surprised relieved
    embarrassed frustrated happy unhappy satisfied dissatisfied sorry ashamed frightened scared horrified appalled
    outraged puzzled baffled stunned nervous thrilled excited glad sad sure convinced heartbroken overwhelmed
    humbled honoured honored disgusted dismayed distressed upset anxious uneasy comfortable uncomfortable encouraged
    heartened reassured bewildered bemused mystified incredulous speechless exhausted terrified mindful resolute
    adamant unrepentant impressed unimpressed inspired passionate dedicated keen eager offended insulted humiliated
    sceptical skeptical undeterred unfazed bitter resentful jealous envious lucky fortunate blessed privileged"""
)
"""What somebody is or feels, and nobody else can check."""
_FEELING = word_set("feel seem look sound remain be become")
_RATED = word_set(
    """challenging uncertain complicated complex simple straightforward demanding rewarding positive negative resilient
    vibrant exciting inspiring tense fluid delicate sensitive volatile fragile precarious mixed promising bright bleak
    hard difficult tough unclear"""
)
"""How things stand, in the opinion of whoever says so."""
_STOCK = phrases_by_opener(
    (
        "top priority",
        "first priority",
        "main priority",
        "highest priority",
        "number one priority",
        "seriously",
        "stone unturned",
        "bounce back",
        "lessons will be learned",
        "lessons would be learned",
        "lessons must be learned",
        "lessons will be learnt",
        "lessons would be learnt",
        "learn from this",
        "learn from the",
        "everything possible",
        "everything in our power",
        "everything in its power",
        "everything in their power",
        "everything it can",
        "everything they can",
        "everything we can",
        "all it can",
        "all they can",
        "whatever it takes",
        "committed to",
        "zero tolerance",
        "highest standards",
        "highest standard",
        "high standards",
        "best interests",
        "move forward",
        "moving forward",
        "look to the future",
        "right thing",
        "a matter of time",
        "heart of everything",
        "divided opinion",
        "running out for",
        "sends a clear message",
        "send a clear message",
        "sent a clear message",
        "sends a strong message",
        "send a strong message",
        "step in the right direction",
        "the way forward",
        "speaks volumes",
        "no place for",
        "game changer",
        "game-changer",
        "stand shoulder to shoulder",
        "thoughts were with",
        "thoughts are with",
        "hearts go out",
        "hearts went out",
    )
)
"""What spokespeople say on every occasion."""
_VOWING = word_set("vow promise pledge swear")
_VAGUELY = word_set("fight prevail persevere persist resist strive try win unite heal listen crush")
_VALUES = word_set(
    """order peace calm trust confidence faith politics democracy dignity honour honor freedom justice nation country
    name names reputation pride hope stability unity future people"""
)
"""What is vowed in general: "vowed to restore order"."""


def sentiment(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether what is reported tells only what somebody feels, how things stand to them, or a stock answer."""
    verb = next((n for n, t in enumerate(tokens) if t.tag in FINITE), 0)
    if not verb or number(tokens) or has_day(tokens):
        return False
    if holds_phrase(lows, _STOCK):
        return True
    return _feels(tokens, verb) or _rates(tokens, verb) or _regrets(tokens, verb) or _vows(tokens, verb)


def _feels(tokens: Sequence[Token], verb: int) -> bool:
    """ "She was shocked by the news", "the company is disappointed"; not "was convinced that the wall leaned"."""
    rest = [t for t in tokens[verb:] if t.wordy and t.tag not in ("AV", "NEG", "HV", "MD")]
    if len(rest) < 2 or (LEMMA.get(rest[0].low, rest[0].low) not in _FEELING and rest[0].tag != "BE"):
        return False
    at = 2 if rest[1].low in ("been", "be", "very", "so") and len(rest) > 2 else 1
    if rest[at].low not in _FEELINGS or any(t.tag in ("TH", "RL") for t in rest[at:]):
        return False
    following = rest[at + 1 : at + 2]
    if rest[at].low in ("scared", "afraid", "committed", "eager", "keen", "sure"):
        # "was afraid to be named", "are keen to sell" tell more.
        return not following
    return not following or following[0].tag in ("IN", "TO", "SB", "PU", "CC") or following[0].low in ("at", "by", "to")


def _rates(tokens: Sequence[Token], verb: int) -> bool:
    """ "The outlook is uncertain", "the year had been challenging"."""
    rest = [t for t in tokens[verb:] if t.wordy and t.tag not in ("AV", "NEG", "HV")]
    plain = [t.low for t in rest if t.low != "been"]
    linked = bool(rest) and (rest[0].tag == "BE" or LEMMA.get(rest[0].low) == "remain" or rest[0].low == "been")
    return linked and plain[-1:] != [] and plain[-1] in _RATED and len(plain) <= 2


def _regrets(tokens: Sequence[Token], verb: int) -> bool:
    """ "The ministry regretted the incident"."""
    rest = [t for t in tokens[verb:] if t.wordy and t.tag not in ("AV", "DO", "HV")]
    return bool(rest) and LEMMA.get(rest[0].low) in ("regret", "lament", "deplore", "welcome") and len(rest) < 8


def _vows(tokens: Sequence[Token], verb: int) -> bool:
    """ "The premier vowed to restore order"; not "vowed to pay for the funerals"."""
    at = verb
    while at + 1 < len(tokens) and tokens[at].tag in ("HV", "AV"):
        at += 1
    if LEMMA.get(tokens[at].low) not in _VOWING or named_in(tokens[at:]):
        return False
    to = next((n for n in range(at + 1, min(len(tokens), at + 3)) if tokens[n].tag == "TO"), 0)
    meant = next((n for n in range(to + 1, len(tokens)) if tokens[n].tag == "VB"), 0) if to else 0
    behind = [t.low for t in tokens[meant + 1 :] if t.wordy]
    valued = behind[-1:] != [] and behind[-1] in _VALUES and len(behind) < 4
    return bool(meant) and (LEMMA.get(tokens[meant].low) in _VAGUELY or valued)
