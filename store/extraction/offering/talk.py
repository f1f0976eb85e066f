"""Talk: what people say in quotation marks that tells nothing: slogans, virtues, thanks, sayings, contrasts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon.kinds import KINSHIP
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import holds_phrase, number, phrases_by_opener

_VIRTUES = word_set(
    """restraint courage dignity resolve discipline professionalism solidarity resilience determination heroism bravery
    grit valour valor honour honor loyalty compassion decency integrity humanity unity wisdom maturity humility
    arrogance cowardice contempt greed malice cynicism hypocrisy hatred incompetence indifference"""
)
_SHOWING = word_set("display show demonstrate prove exhibit act stand respond behave reveal")
_PERFORMING = word_set(
    """advise urge call thank respect welcome condemn regret remain support stand reject commend applaud salute appeal
    hope wish pray trust believe expect look take keep monitor follow cooperate refuse ask invite encourage remind
    recommend apologise apologize promise understand appreciate share value strive try aim want need deserve
    mourn grieve celebrate"""
)
"""What one does by saying so, or says of one's own mind: "we urge", "we look forward", "we take it seriously"."""
_PASTIMES = word_set("drink eat sing dance laugh play chat pick joke dream sleep smile cry")
_SAYINGS = phrases_by_opener(
    (
        "ship has sailed",
        "at war with itself",
        "at war with themselves",
        "asleep at the wheel",
        "out of touch",
        "out of ideas",
        "run out of road",
        "fit for purpose",
        "race to the bottom",
        "stab in the back",
        "too little , too late",
        "too little too late",
        "smoke and mirrors",
        "on life support",
        "on its knees",
        "on their knees",
        "bursting at the seams",
        "breaking point",
        "perfect storm",
        "ticking time bomb",
        "cry for help",
        "final nail",
        "bridge too far",
        "hung out to dry",
        "under the bus",
        "into the long grass",
        "kick the can",
        "kicking the can",
        "kicked the can",
        "picking up the pieces",
        "beggars belief",
        "insult to injury",
        "speaks volumes",
        "worst of both worlds",
        "step too far",
        "a sad day",
        "a dark day",
        "a great day",
        "a proud day",
        "a good day",
        "a bad day",
        "a victory for",
        "a triumph for",
        "asking for trouble",
        "the buck stops",
        "a bitter blow",
        "a hammer blow",
        "a body blow",
        "a kick in",
        "beyond belief",
        "beyond a joke",
        "a slippery slope",
        "lessons must be",
        "lessons have been learned",
        "lessons will be",
        "justice has been done",
        "justice was done",
        "justice will be done",
        "justice prevailed",
        "the people have spoken",
        "voters have spoken",
        "lost its way",
        "lost their way",
        "smoke without fire",
        "life of the party",
        "life and soul",
        "finger on the trigger",
        "fingers on the trigger",
        "near a trigger",
        "door remains open",
        "door is open",
        "door is closed",
        "options are on the table",
        "option is on the table",
        "no alternative to",
        "no other way",
        "no going back",
        "no turning back",
        "the system worked",
        "system works",
        "gave everything",
        "gave it everything",
        "gave their all",
        "did everything",
        "done everything",
        "doing everything",
        "everything we can",
        "everything possible",
        "saw it coming",
        "see it coming",
        "house in order",
        "red line",
        "line in the sand",
        "hands are tied",
        "hands are clean",
        "blood on their hands",
        "blood on his hands",
        "above the law",
        "playing with fire",
        "wrong side of history",
        "right side of history",
        "history will",
        "tide has turned",
        "tide is turning",
        "light at the end",
        "wake-up call",
        "game changer",
        "game-changer",
        "step in the right direction",
        "the right direction",
        "work in progress",
        "slap in the face",
        "kick in the teeth",
        "drop in the ocean",
        "where our mouth is",
        "writing is on the wall",
        "end of the day",
        "one game at a time",
        "day at a time",
        "living in a dream",
        "dream world",
        "turned their back",
        "turned its back",
        "turned his back",
        "moved the goalposts",
        "level playing field",
        "sell by date",
        "past its sell-by",
        "caravan moves on",
        "chickens have come home",
        "horse has bolted",
        "goose that lays",
        "cat is out of the bag",
        "heart of gold",
        "a smile on",
        "never hurt a fly",
        "never harmed a fly",
        "kept himself to himself",
        "kept herself to herself",
        "red lines",
        "wake-up calls",
        "ball is in",
        "monitoring the situation",
        "close eye on",
        "a waste of ",
        "the wrong signal",
        "the wrong message",
        "a clear signal",
        "a clear message",
        "eye on the situation",
    )
)


def talk(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether a quotation is talk by its turns, whatever else stands in it."""
    if saying(tokens, lows):
        return True
    if lows[:1] in (["nobody"], ["everybody"], ["everyone"]) and {LEMMA.get(low) for low in lows[1:2]} & _WISHING:
        return True
    if lows[:1] in (["because"], ["if"]) or _condoles(lows) or _repeats(tokens):
        return True
    if lows[0] in _ASIDES and lows[1:2] == [","] and not number(tokens):
        return True
    return (
        _virtue(tokens, lows)
        or _performs(tokens, lows)
        or _contrast(tokens, lows)
        or _to_no_end(tokens, lows)
        or _pastime(tokens)
        or _ones_own(tokens, lows)
        or _likens(tokens, lows)
    )


def saying(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether the words hold a saying that tells nothing by itself: "that ship has sailed"."""
    return holds_phrase([low for low, t in zip(lows, tokens, strict=True) if t.wordy or t.tag in FINITE], _SAYINGS)


def _likens(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """ "They treat us like animals", "it came down the lane like a train"."""
    at = next((n for n in range(2, len(lows)) if lows[n] == "like" and tokens[n].tag == "IN"), 0)
    rest = [t for t in tokens[at + 1 :] if t.wordy] if at else []
    return 0 < len(rest) < 4 and rest[-1].tag == "NN" and not number(tokens) and "i" not in lows


def _condoles(lows: Sequence[str]) -> bool:
    """ "Our hearts are with every family", "my thoughts and prayers go to"."""
    words = [low for low in lows if low.isalpha()]
    felt = bool(set(words[1:4]) & _CONDOLENCES) and words[:1] in (["our"], ["my"], ["all"])
    sooner = any(b in ("sooner", "rather") and a in ("would", "'d", "’d") for a, b in pairwise(lows))
    return felt or sooner or any(a == "quite" and b in ("a", "an", "the") for a, b in pairwise(lows))


def _repeats(tokens: Sequence[Token]) -> bool:
    """ "A person who dies of that is not a person who has died of this", "a deal is a deal"."""
    at = next((n for n, t in enumerate(tokens) if n > 1 and t.tag == "BE"), 0)
    opens = tokens[0].low in ("a", "an") and len(tokens) > 1 and tokens[1].tag == "NN"
    behind = [t.low for t in tokens[at + 1 : at + 4] if t.tag != "NEG"]
    return bool(at) and opens and behind[:2] == [tokens[0].low, tokens[1].low]


_CONDOLENCES = word_set("heart hearts thoughts prayers condolences sympathies sympathy thought prayer")
_ASIDES = word_set("well look listen oh yeah hey honestly frankly sure okay ok right seriously believe")
_WISHING = word_set("like want know care deserve need expect believe think trust listen")


def _virtue(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """ "Our sailors displayed iron restraint"."""
    return bool(set(lows) & _VIRTUES) and any(LEMMA.get(t.low) in _SHOWING for t in tokens) and not number(tokens)


def _performs(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """ "We advise our neighbors to consult a map", "I refuse to be frightened": done by saying so."""
    if lows[:1] not in (["we"], ["i"]) or len(tokens) < 2:
        return False
    verb = next((t for t in tokens[1:4] if t.tag not in ("AV", "NEG", "DO")), None)
    return verb is not None and verb.tag in ("VP", "VB") and LEMMA.get(verb.low) in _PERFORMING and not number(tokens)


def _contrast(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """ "We sell electricity, not opinions", "a warehouse, not a chip company"."""
    at = next((n for n in range(2, len(lows) - 1) if lows[n] == "not" and lows[n - 1] == ","), 0)
    rest = [t for t in tokens[at + 1 :] if t.wordy] if at else []
    return bool(rest) and len(rest) < 6 and not any(t.tag in FINITE or t.tag == "NUM" for t in rest)


def _to_no_end(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """ "They didn't come this far for the scenery", "I did not wear a uniform to be robbed"."""
    if lows[:1] not in (["i"], ["we"], ["they"], ["he"], ["she"]) or lows[1:2] != ["did"]:
        return False
    verb = next((LEMMA.get(t.low) for t in tokens[2:5] if t.tag == "VB"), "")
    ends = any(t.tag == "TO" for t in tokens[4:]) or "for" in lows[4:]
    denied = any(t.tag == "NEG" for t in tokens[2:4])
    return denied and ends and verb in ("come", "wear", "fight", "work", "raise", "join", "spend", "get", "sign")


def _pastime(tokens: Sequence[Token]) -> bool:
    """ "They were drinking coffee", "she's picking out curtains"."""
    if len(tokens) < 3 or tokens[0].tag not in ("PR",) or tokens[1].tag != "BE" or number(tokens):
        return False
    return tokens[2].tag == "VG" and LEMMA.get(tokens[2].low) in _PASTIMES


def _ones_own(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """ "My Strata has 90,000 miles on it": what somebody tells of what is theirs, not of their kin or client."""
    if lows[:1] != ["my"]:
        return False
    verb = next((n for n, t in enumerate(tokens) if t.tag in FINITE), len(tokens))
    owned = {t.low for t in tokens[1:verb]}
    moved = number(tokens) and any(LEMMA.get(t.low) in _MOVING for t in tokens[verb:] if t.tag in ("VN", "VD"))
    if owned & (KINSHIP | _OTHERS) or verb >= len(tokens) or moved:
        return False
    return tokens[verb].tag in ("VZ", "VP", "BE", "HV", "DO", "MD") and tokens[verb].low not in ("was", "were", "had")


_MOVING = word_set("go rise double triple fall halve drop climb jump increase cut raise")
"""What a rent or a bill does: "my rent has gone up 90 crowns"."""
_OTHERS = word_set(
    """client clients company firm office government ministry party colleague colleagues boss employer landlord doctor
    lawyer team union department staff predecessor neighbour neighbor village town house farm shop contract salary
    pension"""
)
