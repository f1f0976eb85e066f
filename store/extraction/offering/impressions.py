"""Impressions: how a reporter finds a place, a reply or a mood, and whom they pass on the way there. No fact to check.

A figure or somebody's act makes a fact of most of them; what is found, seized or destroyed is no mere impression.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon.events import EVENT_NOUNS
from store.extraction.lexicon.kinds import is_person
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import has_day, number

_KEEPSAKES = word_set(
    """flowers bouquet bouquets teddy candle candles wreath wreaths balloon balloons ribbon ribbons bunting lantern
    lanterns garland garlands toy toys doll dolls fridge kettle mug mugs teapot curtain curtains sofa armchair rug
    crayon crayons fountain chalk pram pushchair stroller slippers apron umbrella umbrellas notebook daffodils
    tulips roses lilies petals fruit sandwich sandwiches biscuits cake cakes pastries doughnuts laundry playlist
    jukebox cat dog dogs pigeons gulls sparrows hens goat goats jacket hat hats scarf scarves gloves boots"""
)
"""What nobody checks a sentence about."""
_FURNISHINGS = word_set(
    """door doors window windows bed beds bench benches table tables chair chairs shelf shelves gate gates car cars
    truck trucks bicycle bicycles bike bikes light lights lamp lamps sign signs poster posters banner banners phone
    phones television radio clock bell bells boat boats tent tents pew pews desk desks blinds shutters wall walls
    floor stairs staircase carpet air smell stench scent sound sounds smoke dust mud bucket buckets blackboard
    whiteboard menu counter lawn lawns hedge garden gardens tree trees grass path pavement pavements sidewalk
    sidewalks"""
)
"""What stands about where a sentence opens with a place."""
_TREATED = word_set(
    """find seize steal destroy damage recall remove sell ban break force install fit replace lock seal search
    confiscate impound repair inspect test buy donate order require close shut open paint"""
)
"""What is done to things and can be checked."""
_TONES = word_set(
    """tone reply response answer reaction language manner demeanour demeanor expression message verdict wording
    delivery rhetoric stance posture attitude body-language instinct feeling atmosphere"""
)
_SHORT_WAYS = word_set(
    """blunt curt terse icy frosty scathing withering swift furious muted defiant emphatic unequivocal brief cool
    cautious upbeat conciliatory measured angry mixed predictable simple immediate lukewarm sharp polite different
    telling sober grave frank candid wary dry chilly warm cold weary subdued clear"""
)
_TURNING = word_set("change shift soften harden darken sharpen cool warm sour thaw lighten turn curdle")
_COMPARED_TO = word_set(
    """symbol test flashpoint battleground headache nightmare joke punchline ritual byword obsession parable mantra
    lightning rod cause talisman emblem metaphor fixture political personal moral national familiar burning"""
)
_MOVED = word_set(
    """livid incensed devastated heartbroken delighted thrilled relieved sceptical skeptical adamant unrepentant
    philosophical sanguine unsure unpersuaded blunt dismissive scathing ecstatic crestfallen stoic"""
)
_EVERYDAY = word_set(
    """pull push carry hold play walk ride kick chase watch sweep feed kneel point gesture peer scroll clutch cradle
    sip wipe fold smoke nod shrug stroll wander pause laugh smile wave pour stir hum sing count"""
)
_FALLING = word_set(
    "leave begin start keep arrive hang lie sit stand lean pile spill drift flutter smell hum ring flicker"
)


def impression(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether a sentence of the article's own tells only how something struck whoever wrote it."""
    verb = next((n for n, t in enumerate(tokens) if t.tag in FINITE), None)
    if verb is None:
        return False
    fronted, subject = _parted(tokens[:verb])
    if _tone(tokens, verb, subject) or _likened(tokens, lows) or _half_empty(tokens, verb, subject):
        return True
    if number(tokens):
        return False
    return (
        _standing(tokens, verb, subject, placed=bool(fronted))
        or _carried(tokens, verb, subject)
        or _passer_by(tokens, verb, subject, placed=bool(fronted))
        or _moved(tokens, verb, subject)
        or any(a == "learned" and b == "to" for a, b in pairwise(lows))
    )


def _parted(subject: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """What opens a sentence before its subject ("At the church on Marlow Street,"), and the subject."""
    if not subject or subject[0].tag not in ("IN", "AV"):
        return (), subject
    comma = max((n for n, t in enumerate(subject) if t.text == ","), default=-1)
    return subject[: comma + 1], subject[comma + 1 :]


def _head(subject: Sequence[Token]) -> str:
    solid = [t for t in subject if t.wordy]
    end = next((n for n, t in enumerate(solid) if n and t.tag in ("IN", "RL", "PP", "VG")), len(solid))
    return solid[end - 1].low if end else ""


def _rest(tokens: Sequence[Token], verb: int) -> list[Token]:
    return [t for t in tokens[verb:] if t.wordy and t.tag not in ("AV", "NEG")]


def _standing(tokens: Sequence[Token], verb: int, subject: Sequence[Token], *, placed: bool) -> bool:
    """ "At the church, the doors have been left open all night", "the flowers began arriving before dawn"."""
    head = _head(subject)
    if head not in _KEEPSAKES and not (placed and head in _FURNISHINGS):
        return False
    lemmas = {LEMMA.get(t.low, t.low) for t in tokens[verb:] if t.tag in ("VD", "VZ", "VP", "VN", "VB", "BE", "HV")}
    happened = lemmas & (_TREATED | EVENT_NOUNS.keys()) - _FALLING
    acting = any(t.tag == "NP" for t in subject) and head not in _FURNISHINGS
    return not happened and not acting


def _carried(tokens: Sequence[Token], verb: int, subject: Sequence[Token]) -> bool:
    """ "Friends have left flowers by the gates", "he had a tin of milk in his pocket"."""
    lemmas = {LEMMA.get(t.low) for t in _rest(tokens, verb)[:2]}
    brought = bool(lemmas & {"leave", "lay", "bring", "tie", "hang", "light"})
    objects = any(t.low in _KEEPSAKES for t in tokens[verb + 1 : verb + 6])
    held = any(a.tag == "PS" and b.low in _ABOUT_ONE for a, b in pairwise(tokens[verb:]))
    had = tokens[verb].tag == "HV" and "have" in lemmas and not any(t.tag == "VN" for t in tokens[verb : verb + 3])
    return (brought and objects and bool(subject)) or (had and held and not has_day(tokens))


_ABOUT_ONE = word_set("pocket pockets hand hands arm arms lap shoulder shoulders wrist neck fist palm bag sleeve")


def _passer_by(tokens: Sequence[Token], verb: int, subject: Sequence[Token], *, placed: bool) -> bool:
    """ "On a path between the tents this week, a boy pulled a toy truck"."""
    some = bool(subject) and subject[0].low in ("a", "an", "one", "another")
    rest = _rest(tokens, verb)
    doing = next((t for t in rest if t.tag in ("VD", "VG", "VP", "VZ")), None)
    if not some or not is_person(_head(subject)) or doing is None or has_day(tokens[verb:]):
        return False
    armed = any(t.low in _WEAPONS for t in tokens[verb:])
    return placed and not armed and LEMMA.get(doing.low) in _EVERYDAY and not any(t.tag == "NP" for t in rest)


_WEAPONS = word_set("gun knife pistol rifle trigger weapon axe machete grenade alarm lever switch plug body bodies")


def _tone(tokens: Sequence[Token], verb: int, subject: Sequence[Token]) -> bool:
    """ "Rowe's reply was blunt", "by Thursday his tone had changed"."""
    head, rest = _head(subject), _rest(tokens, verb)
    if head not in _TONES or len(rest) > 4 or any(t.tag == "NUM" for t in rest):
        return False
    linked = rest[0].tag == "BE" and len(rest) == 2 and rest[1].low in _SHORT_WAYS
    turned = any(LEMMA.get(t.low) in _TURNING for t in rest) and head not in ("verdict", "answer")
    return linked or turned


def _likened(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """ "The argument has hardened into something uglier", "it has become a symbol of", "was something of a joke"."""
    for n, low in enumerate(lows[:-1]):
        behind = tokens[n + 1]
        if low == "something" and n and (behind.low in ("of", "like", "else") or behind.tag == "JJ"):
            return lows[n - 1] in ("into", "became", "become", "is", "was", "like", "been")
        if low == "something" and n and behind.low.endswith("er") and lows[n - 1] == "into":
            return True
        if LEMMA.get(low) == "become" and behind.low in ("a", "an", "the"):
            return bool(set(lows[n + 2 : n + 4]) & _COMPARED_TO) and not number(tokens)
    return False


def _moved(tokens: Sequence[Token], verb: int, subject: Sequence[Token]) -> bool:
    """ "Consumer advocates are skeptical", "the victim is livid"."""
    rest = _rest(tokens, verb)
    return len(rest) == 2 and rest[0].tag in ("BE", "HV") and rest[1].low in _MOVED and bool(subject)


def _half_empty(tokens: Sequence[Token], verb: int, subject: Sequence[Token]) -> bool:
    """ "On Thursday it was half empty"."""
    rest = [t.low for t in tokens[verb + 1 :] if t.wordy and t.tag not in ("AV", "NEG")]
    held = bool(subject) and subject[-1].low in ("it", "they")
    return held and tokens[verb].tag == "BE" and rest in (["half", "empty"], ["empty"], ["full"], ["half", "full"])
