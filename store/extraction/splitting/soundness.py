"""Whether a piece makes a sentence: a wording that is none is worse than no claim at all."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon.cues import REPORTING
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token

_NEVER_LAST = word_set("of with from between than into despite during against toward towards at among amid via per")
_VOTING = word_set("vote voted votes voting decide decided argue argued rule ruled")
"""What one does against something that need not be named."""
_NEVER_LAST_TAGS = frozenset({"DT", "PS", "CC", "TH", "SB"})
_ENDING = word_set(
    "'s this that all half both each more less most many few either neither enough such another any much several some"
)
"""Determiners that stand for a noun too: "cut by half"."""
_NEVER_FIRST_TAGS = frozenset({"CC", "RL"})
_JOINTS = frozenset({"CC", "SB", "TH", "RL", "WH", "PU", "QM"})


def sound(tokens: Sequence[Token]) -> bool:
    """Whether the words, in the order of their wording, are a sentence: a subject first, a finite verb, no two finite
    verbs that clash, and no joining word left hanging at the end."""
    return sound_ends(tokens) and _verbs_agree(tokens) and not only_relative(tokens)


def labelled_figure(tokens: Sequence[Token]) -> bool:
    """Whether the words are an item of a list without a verb: "Injured: 23, six of them critically", "3.4 percent:
    Brent's rise on Thursday", "9,000 – timber jobs that could go"."""
    solid = [t for t in tokens if not t.mark]
    joint = next((n for n, t in enumerate(solid[:9]) if t.text in (":", "–", "—")), 0)
    label, rest = solid[:joint], [t for t in solid[joint + 1 :] if t.wordy]
    if not label or not rest:
        return False
    if label[0].low == "as" and len(label) > 1 and label[1].low == "of":
        # "As of: 11.10.2025"
        return False
    if _figure(label):
        return _named(rest)
    if solid[joint].text != ":" or any(t.low in _FURNITURE for t in label):
        return False
    if any(t.tag in FINITE and not (t.tag == "VD" and n + 1 == joint and n) for n, t in enumerate(solid)):
        return False
    if len(rest) == 1 and (label[0].tag == "IN" or (len(rest[0].text) == 4 and rest[0].text.isdigit())):
        # "From the archive: 1987"
        return False
    opened = rest[0].tag == "DT" or rest[0].low in _ABOUT or (rest[0].low in ("up", "down") and len(rest) > 1)
    figure = rest[0].tag == "NUM" or (opened and len(rest) > 1 and rest[1].tag == "NUM")
    counted = len(rest) + len(label) > 2 or (label[0].tag in ("NN", "JJ") and label[0].low not in _NUMBERED)
    return figure and counted and all(t.tag in _LABEL_TAGS or t.text in ("(", ")") for t in label)


def _figure(label: Sequence[Token]) -> bool:
    """Whether a label is a figure with its unit: "900 million", "14.2 million tons", "a third", "£4"."""
    words = [t for t in label if t.wordy]
    if not words or len(words) > 4 or any(t.low.endswith(_CLOCK) or ":" in t.text for t in words):
        return False
    counts = words[1:] if words[0].low in ("a", "one", *_ABOUT) and len(words) > 1 else words
    whole = counts[0].tag == "NUM" or counts[0].low in ("half", "third", "quarter")
    lone = len(words) == 1 and words[0].text.isdigit() and len(words[0].text) < 2
    return whole and not lone and all(t.tag in ("NUM", "NN", "IN", "DT", "JJ") for t in counts)


def _named(rest: Sequence[Token]) -> bool:
    """Whether the words name what a figure counts: a noun, with no verb but in clauses that hang on it."""
    hanging = rest[0].low in ("how", "what")
    if len(rest) < 2 or not (hanging or rest[0].tag in ("NN", "NP", "DT", "PS", "JJ", "VG")):
        return False
    for t in rest:
        if t.tag in ("RL", "TH", "SB", "WH"):
            hanging = True
        elif t.tag in FINITE and t.tag != "VP" and not hanging:
            return False
    return any(t.tag in ("NN", "NP") for t in rest)


_CLOCK = ("am", "pm", "a.m.", "p.m.", "gmt", "bst")
_NUMBERED = word_set("part chapter page episode day week round step lesson figure table photo rule tip question number")
_LABEL_TAGS = frozenset({"NN", "NP", "JJ", "DT", "PS", "IN", "NUM", "CC", "AV", "PP", "VN", "VG", "VB", "VD"})
_ABOUT = word_set("about around some nearly almost over under roughly")
_FURNITURE = word_set(
    """read reading photo photos page pages tel phone call share comments comment tickets rating price subscribe email
    fax issue volume chapter isbn words minutes posted published updated listen watch running duration length runtime
    doors admission"""
)


def sound_ends(tokens: Sequence[Token]) -> bool:
    """Whether the words begin as a sentence does and leave no joining word hanging at the end."""
    # "We're": a shortened verb is no word by its letters.
    solid = [t for t in tokens if t.wordy or t.tag in FINITE or t.text in (",", ";", ":", "—", "–") or t.mark]
    while solid and not (solid[-1].wordy or solid[-1].tag in FINITE):
        solid.pop()
    if not solid:
        return False
    last, first = solid[-1], next(t for t in solid if t.wordy)
    if last.tag == "PR" and last.low not in ("it", "you") and len(solid) > 2 and solid[-2].tag in FINITE:
        # "Trump vowed he"
        return False
    if _stump(solid[next(n for n, t in enumerate(solid) if t is first) :], first):
        return False
    opposed = last.low == "against" and len(solid) > 2 and solid[-2].low in _VOTING
    handled = opposed or (len(solid) > 2 and solid[-2].tag in ("VN", "PP") and any(t.tag == "BE" for t in solid[-5:-2]))
    if (last.low in _NEVER_LAST and not handled) or (last.tag in _NEVER_LAST_TAGS and last.low not in _ENDING):
        return False
    inverted = first.low in ("should", "had", "were") and any(t.text == "," for t in solid)
    timed = first.low == "when" and sum(t.tag in FINITE for t in solid) > 1
    if (first.tag in _NEVER_FIRST_TAGS and not timed) or (first.tag in FINITE and first.tag != "DO" and not inverted):
        return False
    single = len(solid) > 2 and solid[2].low in ("single", "word", "soul", "penny", "cent")
    if first.tag == "NEG" and len(solid) > 1 and solid[1].low in ("a", "an") and not single:
        return False
    return any(t.tag in FINITE for t in solid)


def _stump(solid: Sequence[Token], first: Token) -> bool:
    """Whether the words are a clause that hangs on one that is gone: "as long as they cull it", "hammering her over
    claims she made"."""
    verbs = [n for n, t in enumerate(solid) if t.tag in FINITE]
    if not verbs or any(t.text == "," for t in solid):
        return False
    opens = first.tag == "SB" or first.low in ("until", "because")
    if opens and len(verbs) == 1 and first.low in _HANGING_ON:
        # "as he came off shift"
        return True
    if first.low == "as" and [t.low for t in solid[:3]] == ["as", "long", "as"]:
        return True
    if first.tag != "VG":
        return False
    return all(solid[n - 1].tag in ("PR", "AV", "BE", "HV", "MD", "DO", "NEG") for n in verbs if n)


def only_relative(tokens: Sequence[Token]) -> bool:
    """Whether the words are a noun with its relative clause alone: "a shooting that has inflamed the city"."""
    verbs = [n for n, t in enumerate(tokens) if t.tag in FINITE]
    relative = next((n for n, t in enumerate(tokens) if t.tag == "RL"), len(tokens))
    if not verbs or relative > verbs[0] or relative == 0 or tokens[relative].low not in _HANGING:
        return False
    if tokens[relative - 1].tag not in ("NN", "NP", "VG"):
        return False
    if any(t.tag == "PP" and n > verbs[0] and tokens[n - 1].tag in ("NN", "NP") for n, t in enumerate(tokens)):
        # Perhaps the verb after all: "patients who took the drug developed problems".
        return False
    hanging = ("CC", "MD", "BE", "HV", "DO", "TO", "SB", "TH", "RL")
    for n in verbs[1:]:
        before = next((t.tag for t in reversed(tokens[:n]) if t.tag not in ("AV", "NEG", "QM")), "")
        told = n > 1 and tokens[n - 1].tag == "PR" and LEMMA.get(tokens[n - 2].low) in REPORTING
        if before not in hanging and not told:
            return False
    return True


_HANGING_ON = word_set("as when while because although though until unless whereas lest")
_HANGING = word_set("that which who where whose")


def _verbs_agree(tokens: Sequence[Token]) -> bool:
    """Whether there is a finite verb, and none beside another that no joint or clause of its own explains."""
    finite = False
    room = 1
    noun = False
    for n, token in enumerate(tokens):
        before = tokens[n - 1].tag if n else ""
        if token.tag in _JOINTS:
            room = max(room, 0) + 1
            noun = False
        elif token.tag == "PR" and noun:
            # "the deal he signed was void": a clause without a joint.
            room += 1
        elif token.tag in FINITE and token.low not in ("be", "been", "being", "having"):
            finite = True
            if before in FINITE or (before in ("AV", "NEG") and n > 1 and tokens[n - 2].tag in FINITE):
                continue
            room -= 1
            if room < 0:
                return False
            if LEMMA.get(token.low) in REPORTING:
                room += 1
        elif token.tag in ("NN", "NP", "PO", "NUM"):
            noun = True
    return finite
