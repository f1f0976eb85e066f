"""Gestures and stock remarks: thanks, sympathy, applause, appeals for calm, questions in the air. No fact to check.

What somebody expresses without saying anything of the world, and what a reporter says of the state of a quarrel.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import has_day, number

_EXPRESSING = word_set("express voice convey offer extend send pay reiterate share show give")
_FEELINGS = word_set(
    """sympathy sympathies condolences confidence regret regrets sorrow sadness hope hopes solidarity gratitude thanks
    anger outrage dismay satisfaction optimism pessimism disappointment relief tribute respects respect prayers thoughts
    wishes congratulations grief frustration surprise shock alarm unease delight pride indignation disgust doubts doubt
    appreciation admiration encouragement consolation misgivings scepticism skepticism"""
)
"""What is expressed and is no statement: "expressed full confidence", "paid tribute to the firefighters"."""
_APPLAUDING = word_set("welcome applaud praise hail salute cheer thank commend laud")
_STIRRING = word_set("draw spark provoke prompt trigger stir elicit earn win attract cause fuel invite meet")
_STIRRED = word_set(
    """praise criticism anger outrage fury uproar backlash disbelief dismay applause ridicule scorn derision mockery
    indignation controversy alarm scepticism skepticism condemnation consternation jubilation cheers jeers boos"""
)
"""What a decision meets with, and nobody can check: "drew praise from campaigners"."""
_NAMED_BY_APPLAUSE = frozenset(
    {"guest", "guests", "refugee", "refugees", "visitor", "visitors", "passenger", "passengers"}
)
"""Whom one welcomes by receiving them."""
_PUBLIC = word_set(
    "public citizens people residents everyone population fans customers readers viewers nation voters sides supporters"
)
_APPEALED = word_set("urge ask advise remind encourage call request invite exhort implore appeal plead")
_CALM = word_set(
    """calm patient vigilant alert cautious patience restraint rumours rumors panic speculate speculation judgment
    judgement conclusions tolerance unity peaceful dignity"""
)
_QUESTIONS = word_set("question questions doubts eyebrows suspicions rumours rumors theories tempers fingers")
_ASKED = word_set("ask raise remain linger swirl persist circulate abound mount fly hang multiply point")
_WHETHER_MORE = ("more could have been done", "enough was done", "enough had been done", "more should have been done")
_FILLING = word_set("fill pack line crowd throng")
_FILLED = word_set(
    """gallery galleries row rows pew pews bench benches aisle aisles seat seats hall room square pavement pavements
    sidewalk sidewalks church chapel pub cafe cafes café cafés balcony balconies steps stands terraces"""
)
_CROWDS = word_set(
    """relatives parents families mourners fans supporters residents neighbours neighbors colleagues friends students
    pupils well-wishers onlookers protesters reporters journalists worshippers villagers locals shoppers spectators"""
)
_SKIES = word_set("sky sea light sun moon horizon dawn dusk air fog mist haze river harbour harbor")
_COLOURS = word_set("colour color grey gray orange red yellow black purple pink white blue brown")


def gesture(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether the article's own words tell of nothing but a gesture, an appeal, a mood or a question in the air."""
    verb = next((n for n, t in enumerate(tokens) if t.tag in FINITE), None)
    if verb is None:
        return False
    if _looks_like(tokens, verb) or _coloured(tokens, verb, lows):
        return True
    if number(tokens):
        return False
    return (
        _expresses(tokens, verb)
        or _appeals(tokens, verb, lows)
        or _asked_about(tokens, verb, lows)
        or _touted(tokens, verb)
        or _crowded(tokens, verb)
        or (lows[:1] == ["what"] and any(t.low in ("is", "was") for t in tokens[verb:]))
        or (lows[:1] in (["that"], ["this"]) and verb == 1 and _left_open(lows))
    )


def _doing(tokens: Sequence[Token], verb: int) -> int:
    """Where the verb stands that says what is done, past its auxiliaries."""
    n = verb
    while n + 1 < len(tokens) and tokens[n].tag in ("HV", "MD", "DO", "AV", "NEG", "BE"):
        n += 1
    return n


def _expresses(tokens: Sequence[Token], verb: int) -> bool:
    """ "The minister expressed full confidence in", "paid tribute to", "farmers' groups welcomed the move"."""
    at = _doing(tokens, verb)
    behind = tokens[at + 1 :]
    if tokens[at].tag not in ("VD", "VZ", "VP", "VN", "VB") or any(t.tag == "TH" for t in behind):
        return False
    lemma, last = LEMMA.get(tokens[at].low), next((t.low for t in reversed(behind) if t.wordy), "")
    low = [t.low for t in behind]
    if any(t.tag == "BE" for t in tokens[verb:at]):
        # "The announcement was welcomed by business leaders", "the news was met with disbelief"
        return (lemma in _APPLAUDING and low[:1] == ["by"]) or (
            lemma in ("meet", "greet") and bool(set(low) & _STIRRED)
        )
    if lemma in _STIRRING and set(low[:4]) & _STIRRED:
        # "The ruling drew praise from campaigners", "the decision sparked anger"
        return True
    if (lemma in _APPEALED and low[:2] == ["for", "calm"]) or (lemma == "give" and last in ("welcome", "ovation")):
        return True
    if lemma in _EXPRESSING:
        noun = next((t.low for t in behind if t.tag in ("NN", "IN", "NP")), "")
        nouns = {t.low for t in behind[:4] if t.tag == "NN"}
        return noun in _FEELINGS or bool(nouns & _FEELINGS and not {t.low for t in behind[:4]} & {"of", "for"})
    if lemma in _APPLAUDING and behind and len(behind) < 12:
        return behind[0].tag in ("DT", "PS", "NP", "NN") and not {t.low for t in behind} & _NAMED_BY_APPLAUSE
    return False


def _appeals(tokens: Sequence[Token], verb: int, lows: Sequence[str]) -> bool:
    """ "Members of the public are urged to remain calm", "the union urged the public not to rush to judgment"."""
    public = bool({t.low for t in tokens} & _PUBLIC)
    appealed = any(LEMMA.get(t.low) in _APPEALED for t in tokens[verb : verb + 4])
    return appealed and (public or "for" in lows) and bool(set(lows[verb:]) & _CALM)


def _asked_about(tokens: Sequence[Token], verb: int, lows: Sequence[str]) -> bool:
    """ "Questions were already being asked about the school", "some have asked whether more could have been done"."""
    if " ".join(lows).endswith(_WHETHER_MORE):
        return True
    head = next((t.low for t in reversed(tokens[:verb]) if t.tag == "NN"), "")
    return head in _QUESTIONS and verb < 4 and LEMMA.get(tokens[_past_being(tokens, verb)].low) in _ASKED


def _past_being(tokens: Sequence[Token], verb: int) -> int:
    at = _doing(tokens, verb)
    return at + 1 if tokens[at].low in ("being", "been") and at + 1 < len(tokens) else at


def _touted(tokens: Sequence[Token], verb: int) -> bool:
    """ "It was billed as one of the discoveries of the year", "trucking was supposed to be the boring corner"."""
    at = _doing(tokens, verb)
    passive = tokens[verb].tag == "BE" and at > verb
    behind = tokens[at + 1].low if at + 1 < len(tokens) else ""
    supposed = tokens[at].low == "supposed" and [t.low for t in tokens[at + 1 : at + 3]] == ["to", "be"]
    return passive and ((LEMMA.get(tokens[at].low) in ("bill", "tout", "herald") and behind == "as") or supposed)


def _crowded(tokens: Sequence[Token], verb: int) -> bool:
    """ "Parents with yellow ribbons on their coats filled the public gallery"."""
    at = _doing(tokens, verb)
    filled = LEMMA.get(tokens[at].low) in _FILLING and bool({t.low for t in tokens[at + 1 : at + 5]} & _FILLED)
    return filled and bool({t.low for t in tokens[:verb]} & _CROWDS) and not has_day(tokens)


def _looks_like(tokens: Sequence[Token], verb: int) -> bool:
    """ "In a borrowed jacket two sizes too large, he looked like a man waiting for a bus"."""
    like = verb + 2 < len(tokens) and tokens[verb + 1].low == "like" and tokens[verb + 2].low in ("a", "an")
    one = verb > 0 and (tokens[verb - 1].tag in ("PR", "NP") or tokens[verb - 1].low in ("it", "this", "that"))
    return like and one and LEMMA.get(tokens[verb].low) in ("look", "sound", "feel", "seem", "read", "smell")


def _coloured(tokens: Sequence[Token], verb: int, lows: Sequence[str]) -> bool:
    """ "For two days the sky over the harbour has been the colour of weak tea"."""
    subject = {t.low for t in tokens[:verb]}
    return bool(subject & _SKIES and set(lows[verb:]) & _COLOURS) and not any(t.tag == "VN" for t in tokens[verb + 2 :])


def _left_open(lows: Sequence[str]) -> bool:
    """ "That will be argued over for years", "that left Comerica Norte"."""
    argued = any(a == "be" and b in _ARGUED for a, b in pairwise(lows))
    return argued or (lows[1] in ("left", "leaves") and len(lows) < 6)


_ARGUED = word_set("argued debated discussed disputed contested fought litigated pored picked")
