"""Pictures that a reporter paints: gestures, weather, things standing about, comparisons, hours of the day.

No figure or day makes a fact of them: "two of the reporters checked their phones", "the lobby was quiet on Tuesday".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import has_day, number

_GESTURES = word_set(
    """shrug nod grin sigh stare gaze glance wince blink frown sob weep giggle chuckle hum whistle yawn shiver squint
    kneel stroll amble saunter fidget beam blush smirk grimace gulp shudder flap flutter chirp twinkle flicker
    bark purr howl rustle clink tinkle waft loiter doze snore mutter"""
)
_HANDLING = word_set(
    """fold wipe rub shake pull take light cross raise lower pour sip stir hold clutch check bow button straighten
    adjust tap drum clasp wring stroke scratch lick bite chew swallow fiddle thumb leaf tug tuck dab clench cup
    cradle crane wave hug scribble polish brush peel"""
)
"""What hands do to what is at hand."""
_AT_HAND = word_set(
    """hand hands head heads eye eyes glasses spectacles sleeve sleeves hood collar tie hat cap coat jacket scarf
    shoulder shoulders arm arms fist fists boot boots shoes phone phones watch notebook notebooks cigarette cigarettes
    pipe coffee tea cup mug umbrella umbrellas handkerchief tissue copy copies notes lap chin brow beard hair lips
    moustache mustache gloves apron napkin rosary photograph photo portrait placard candle album himself herself
    themselves tears brow forehead cheek cheeks"""
)
_WEATHER = word_set(
    """rain snow sleet drizzle wind winds breeze mist fog sun sunlight sunshine moon moonlight clouds dusk dawn gulls
    gull seagulls pigeons pigeon crows crow birds swallows dog dogs cat cats cockerel rooster bees crickets flag flags
    candles candle curtain curtains leaves lanterns shadows cowbells"""
)
_HAPPENING = word_set(
    """fall lie lay hang circle sing shine blow whip drift patter beat drum burn rise curl settle swirl sway droop drip
    glow gather creep roll sit perch wheel take hover chase lap tug"""
)
_STILL = word_set("lie lay hang stand sit lean")
_STRICKEN = word_set(
    "dead wounded injured unconscious buried hidden idle guard trial empty abandoned undiscovered sunk"
)
_HOUSEHOLD = word_set(
    """tea coffee kettle teapot biscuits biscuit necktie tie applause curtains curtain sandwich sandwiches mug
    clock chandelier wallpaper ashtray candle candles chairs tablecloth soup smile handshake
    flags bunting banners posters decorations lanterns"""
)
_PLACED = word_set(
    """kitchen drawer handbag tin shelf mantelpiece counter fridge wallet sofa porch purse lap pocket shoebox wardrobe
    cupboard attic hallway bookshelf pillow bedside windowsill"""
)
_QUIET = word_set(
    "quiet calm silent sombre somber tense subdued deserted hushed serene bustling buzzing muted eerie festive jubilant"
)
_SCENERY = word_set(
    """square street streets hall corridor lobby bar cafe café pub pavement pavements beach beaches playground terraces
    room rooms waiting-room hallway quay quays market restaurant restaurants"""
)
_MEASURABLE = word_set(
    """higher lower larger smaller bigger longer shorter older younger faster slower more fewer less heavier lighter
    deeper cheaper dearer greater wider earlier later stronger weaker richer poorer closer nearer taller thicker thinner
    hotter colder warmer wetter drier sooner farther further steeper broader safer costlier deadlier denser"""
)
_MEASURED_AS = word_set(
    """many much long large high far early late soon big old wide tall deep heavy fast well low little few young thick
    expensive cheap recently"""
)
_TIMES = words.TIME_NOUNS - word_set("quarter fall") | word_set("time times age eternity lifetime moment turn")
_RANKED = words.ORDINALS | word_set("record worst busiest hottest coldest wettest driest public bank national")


def picture(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether the words only paint a picture or turn a comparison, whatever figure or day stands in them."""
    verb = next((n for n, t in enumerate(tokens) if t.tag in FINITE), None)
    if verb is None:
        return False
    subject = tokens[:verb]
    return (
        _gesture(tokens, verb)
        or _nature(tokens, subject, verb)
        or _still_life(tokens, subject, verb)
        or _household(tokens, subject, verb)
        or _quiet(tokens, verb)
        or _compares(tokens, lows, verb)
        or _hour(tokens, verb)
    )


def _gesture(tokens: Sequence[Token], verb: int) -> bool:
    """ "wiped her eyes", "folded his copy in half", "shrugged and lit a cigarette"."""
    lemma = LEMMA.get(tokens[verb].low)
    if tokens[verb].tag not in ("VD", "VZ", "VP"):
        return False
    if lemma in ("smell", "reek", "stink") and any(t.low == "of" for t in tokens[verb + 1 : verb + 3]):
        return True
    if lemma in _GESTURES:
        return not number(tokens)
    if lemma not in _HANDLING or not verb:
        return False
    near = tokens[verb + 1 : verb + 7]
    owned = any(a.tag == "PS" and b.low in _AT_HAND for a, b in pairwise(near))
    held = any(t.low in ("himself", "herself") for t in near[:1])
    lit = lemma in ("light", "pour", "sip", "stir", "hold") and any(
        t.low in _AT_HAND - {"hand", "hands", "head", "heads", "phone", "phones", "arms", "copy", "copies", "eyes"}
        for t in near
    )
    mine = tokens[verb - 1].low in _AT_HAND and lemma in ("shake", "tremble")
    return owned or held or lit or mine


def _nature(tokens: Sequence[Token], subject: Sequence[Token], verb: int) -> bool:
    """ "Rain fell on the coffins", "gulls circled above the quay": without a measure or a day."""
    head = _head(subject)
    happening = LEMMA.get(tokens[verb].low) in _HAPPENING and tokens[verb].tag in ("VD", "VZ", "VP")
    return head in _WEATHER and happening and not (number(tokens) or has_day(tokens))


def _still_life(tokens: Sequence[Token], subject: Sequence[Token], verb: int) -> bool:
    """ "A red shoe lay on the platform", "by the door stood a bucket of umbrellas"."""
    if LEMMA.get(tokens[verb].low, tokens[verb].low) not in _STILL or tokens[verb].tag not in ("VD", "VZ", "VP"):
        return False
    if number(tokens) or has_day(tokens) or {t.low for t in tokens} & _STRICKEN:
        return False
    following = tokens[verb + 1].low if verb + 1 < len(tokens) else ""
    if subject and subject[0].tag == "IN" and following in ("a", "an", "rows", "piles", "heaps"):
        return True
    some = bool(subject) and subject[0].low in ("a", "an", "one")
    return (
        some and tokens[verb].tag == "VD" and following in ("on", "in", "by", "at", "with", "over", "under", "beside")
    )


def _household(tokens: Sequence[Token], subject: Sequence[Token], verb: int) -> bool:
    """ "The tea was still hot", "she keeps the letters in a biscuit tin"."""
    if number(tokens):
        return False
    if _head(subject) in _HOUSEHOLD and (tokens[verb].tag in ("BE", "HV") or tokens[verb].tag == "VD"):
        return True
    keeps = LEMMA.get(tokens[verb].low) in ("keep", "hang", "store", "wear") and tokens[verb].tag in ("VZ", "VP", "VD")
    return keeps and any(t.low in _PLACED for t in tokens[verb + 1 :])


def _quiet(tokens: Sequence[Token], verb: int) -> bool:
    """ "The lobby was quiet on Tuesday morning", "at the checkpoint the situation is calm"."""
    if tokens[verb].tag != "BE":
        return False
    k = verb + 1
    while k < len(tokens) and tokens[k].tag in ("AV", "NEG"):
        k += 1
    if k < len(tokens) and tokens[k].low in ("empty", "full") and _head(tokens[:verb]) in _SCENERY:
        return True
    return k < len(tokens) and tokens[k].low in _QUIET and not any(t.tag == "NUM" for t in tokens)


def _compares(tokens: Sequence[Token], lows: Sequence[str], verb: int) -> bool:
    """ "The coffee machine was busier than the telephones", "they are as angry as the buyers"."""
    linked = tokens[verb].tag == "BE" or (tokens[verb].tag == "HV" and any(t.low == "been" for t in tokens[verb:]))
    if number(tokens) or not (linked or tokens[verb].tag in ("VD", "VZ", "VP")):
        return False
    for n in range(verb + 1, len(lows) - 2):
        comparative = lows[n].endswith("er") and len(lows[n]) > 4 and tokens[n].tag in ("NN", "JJ", "AV")
        if linked and comparative and "than" in lows[n + 1 : n + 3] and lows[n] not in _MEASURABLE | _NOT_COMPARED:
            return True
        like = lows[n] == "as" and lows[n + 2] == "as" and tokens[n + 1].tag in ("JJ", "NN")
        if linked and like and lows[n + 1] not in _MEASURED_AS:
            return True
    n = next((n for n in range(verb + 1, len(lows) - 1) if lows[n] in ("less", "more")), 0)
    behind = tokens[n + 2].tag if n + 2 < len(tokens) else "PU"
    rated = linked and n and tokens[n + 1].tag in ("JJ", "NN") and behind in ("IN", "PU", "TO")
    if rated and lows[n + 1] not in _MEASURED_AS | {"likely", "than"}:
        return True
    return lows[:1] == ["nowhere"]


_NOT_COMPARED = word_set("other rather number member order either neither together whether")


def _hour(tokens: Sequence[Token], verb: int) -> bool:
    """ "It was a long night in Orrin", "a week is a long time in football", "it was Roe's turn"."""
    rest = [t for t in tokens[verb:] if t.wordy]
    while rest and rest[0].tag in ("BE", "HV", "AV"):
        rest = rest[1:]
    if rest and tokens[verb].tag == "MD" and rest[0].tag == "MD" and len(rest) > 1 and rest[1].low == "be":
        rest = rest[2:]
    elif tokens[verb].tag not in ("BE", "HV"):
        return False
    if len(rest) < 2 or {t.low for t in rest} & _RANKED:
        return False
    opened = [t.low for t in tokens[:verb] if t.wordy]
    it = opened[-1:] in (["it"], ["that"], ["this"])
    if it and rest[-1].low == "turn" and any(t.tag == "PS" for t in tokens[verb:]):
        return True
    if rest[0].low not in ("a", "an") or any(t.tag == "NUM" for t in rest):
        return False
    noun = next((n for n, t in enumerate(rest[1:6], 1) if t.low in _TIMES), None)
    if noun is None or (noun + 1 < len(rest) and rest[noun + 1].tag in ("NN", "PP", "RL", "TH", "SB")):
        return False
    lasts = bool(words.TIME_NOUNS & {low.rstrip("s") for low in opened}) and rest[noun].low in (
        "time",
        "age",
        "eternity",
    )
    judged = noun > 1
    return (it and judged) or lasts


def _head(subject: Sequence[Token]) -> str:
    """The noun that a subject is about: what stands before its first preposition."""
    solid = [t for t in subject if t.wordy]
    end = next((n for n, t in enumerate(solid) if n and t.tag in ("IN", "RL", "PP", "VG")), len(solid))
    while end and solid[end - 1].tag in ("AV", "NEG"):
        end -= 1
    return solid[end - 1].low if end else ""
