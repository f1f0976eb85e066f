"""What of the article's own statements is no claim: scenes, turns of phrase, speculation."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon import cues, noun_words, words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.offering.gestures import gesture
from store.extraction.offering.happenings import befell, fares, happened, holds, intends, ranked_among, under_way, works
from store.extraction.offering.impressions import impression
from store.extraction.offering.pictures import picture
from store.extraction.offering.plain_facts import moves, omits, owns_up, plain_fact, recommends
from store.extraction.offering.reactions import reaction
from store.extraction.offering.scenes import MOODS, glimpse, provides, scene, subject_of
from store.extraction.offering.teasers import teaser
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import evaluative, eventive, has_day, named_in, number, passive

_NOUNS = frozenset({("matter", "NN"), ("look", "NN"), ("looks", "NN"), ("sound", "JJ")})
_SEARCHING = frozenset({("look", "into"), ("look", "for"), ("look", "after")})
INDEFINITE = word_set(
    """somebody someone nobody whoever whatever everybody everyone anybody anyone nothing something everything
    people things thing life"""
)
_LABELS = word_set("letters editors photo photograph picture image video graphic caption illustration cartoon")
_ANSWERS = word_set(
    "confirm deny say explain disclose admit announce acknowledge respond answer publish release reveal"
)


def own_voice_objection(tokens: Sequence[Token], lows: Sequence[str]) -> str | None:
    """The article's own statements: reporters' turns of phrase carry no figure, no day and no named actor's act."""
    if scene(tokens, lows) or picture(tokens, lows) or impression(tokens, lows):
        return "scene"
    if gesture(tokens, lows) or reaction(tokens, lows):
        return "gesture"
    if teaser(tokens, lows):
        return "teaser"
    if _chatty(tokens, lows):
        return "rhetoric"
    if lows[:1] == ["if"] and not any(t.tag in ("PP", "VN", "VD") for t in tokens[1:2]):
        # "If convicted, he faces 12 years" tells what the law provides.
        return "hypothesis"
    if lows[:1] and lows[0] in _LABELS and ":" in lows[: 6 if lows[0] in ("letters", "editors") else 2]:
        return "notice"
    if lows[:1] == ["because"] and sum(t.tag in FINITE for t in tokens) < 2:
        return "fragment"
    if glimpse(tokens):
        return "scene"
    if lows[:1] == ["not"] and lows[1:2] and lows[1] in INDEFINITE:
        return "rhetoric"
    if number(tokens) or has_day(tokens):
        return None
    judging = evaluative(tokens)
    if judging == {"right"} and any(a == "right" and b in ("to", "of") for a, b in pairwise(lows)):
        judging = set()
    placed = any(LEMMA.get(a) == "appear" and b in ("at", "in", "before", "on") for a, b in pairwise(lows))
    if judging or (
        not placed
        and any(
            t.low in words.FIGURATIVE_VERBS and (t.low, t.tag) not in _NOUNS and (t.low[:4], after) not in _SEARCHING
            for t, after in zip(tokens, (*lows[1:], ""), strict=False)
        )
    ):
        return "rhetoric"
    if any(a in _LIKELY and b == "to" for a, b in pairwise(lows)):
        return "speculation"
    modal = _main_modal(tokens)
    if modal == "may" and _allowed(tokens, lows):
        return None
    if _told_ahead(tokens, lows, modal):
        return None
    if "never going" in " ".join(lows) or modal in ("may", "might", "could", "should"):
        return "speculation"
    if modal == "would":
        return None if _measured_by_rank(tokens) else "speculation"
    return _without_figure(tokens, lows)


def _chatty(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether the article hedges, or speaks of itself or to its reader: not where its house counts or does something.

    "We count four class actions", "our national officer saw the managers on Friday".
    """
    said = set(lows)
    if lows[-3:-1] == [",", "we"] and lows[-1] in ("understand", "hear", "gather", "learn"):
        # "Fenn has been watched three times by Delmar, we understand"
        said -= {"we"}
    if number(tokens) and any(a in ("from", "above", "below") and b == "us" for a, b in pairwise(lows)):
        # "It is 31 light years from us"
        said -= {"us"}
    counted = lows[:1] == ["we"] and LEMMA.get(lows[1]) in _COUNTED if len(lows) > 1 else False
    ours = "our" in said and bool(named_in(tokens) or "of" in said) and (number(tokens) or has_day(tokens))
    if (counted and number(tokens)) or (ours and not said & {"i", "my", "me", "we", "us"}):
        return bool(said & words.HEDGES)
    if said & words.HEDGES or lows[:1] == ["perhaps"] or said & words.SECOND_PERSON or "|" in lows:
        return True
    vague = lows[:1] == ["it"] and any(a in ("sort", "kind") and b == "of" for a, b in pairwise(lows))
    return vague or bool(said & {"i", "my", "me", "we", "us", "our"})


_COUNTED = word_set("count find review obtain examine analyze analyse survey measure test ask poll calculate")


def _without_figure(tokens: Sequence[Token], lows: Sequence[str]) -> str | None:
    """Of a plain statement without figure and day: why it tells no fact; None if it does."""
    named = named_in(tokens)
    if lows and lows[0] in INDEFINITE:
        return None if _unharmed(tokens, lows) else "rhetoric"
    subject = subject_of(tokens)
    if subject and subject[0].tag == "NN" and subject[0].low in MOODS:
        return "rhetoric"
    if set(lows) & {"tears", "teary", "sobbed", "wept"}:
        return "scene"
    if len(subject) == 1 and subject[0].low in ("he", "she", "they", "it") and eventive(tokens):
        return None
    if any(t.tag == "NEG" or t.low == "neither" for t in tokens) and any(LEMMA.get(t.low) in _ANSWERS for t in tokens):
        return None
    if holds(tokens) or fares(tokens) or owns_up(tokens) or omits(tokens):
        return None
    if not all(t.quote >= 0 for t in tokens) and plain_fact(tokens):
        return None
    if _bare(tokens):
        return None if moves(tokens) or befell(tokens) or works(tokens) or intends(tokens) else "scene"
    if intends(tokens) or _speaks_as_document(tokens):
        return None
    if named and any(t.low in ("is", "was", "are", "were") for t in tokens):
        return None
    if recommends(tokens) or under_way(tokens) or ranked_among(tokens) or provides(lows):
        return None
    if any(t.low in ("few", "some", "many") for t in subject[:1]):
        return "rhetoric"
    if named and (eventive(tokens) or passive(tokens) or any(t.tag == "NP" for t in subject)):
        return None
    if passive(tokens) or _perfect(tokens):
        return None
    return None if happened(tokens) else "rhetoric"


def _unharmed(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """ "Nobody was hurt": what befell nobody is told as a fact."""
    return lows[0] == "nobody" and any(t.tag in ("VN", "PP") and LEMMA.get(t.low) in _HARMS for t in tokens[1:4])


_HARMS = word_set("hurt injure kill harm wound arrest charge evacuate detain convict fine")


def _main_modal(tokens: Sequence[Token]) -> str:
    """The modal of the main clause: not that of "a drone that could carry bombs"; empty where it has none."""
    hanging = False
    for t in tokens:
        if t.tag in ("RL", "SB", "TH", "WH"):
            hanging = True
        elif t.tag == "MD" and not hanging:
            return t.low
        elif t.tag in FINITE:
            if not hanging:
                return ""
            hanging = False
    return ""


def _told_ahead(tokens: Sequence[Token], lows: Sequence[str], modal: str) -> bool:
    """Whether what was to be done, or could not, is told as a fact: "the names would be published next week", "the body
    could not be identified"."""
    at = lows.index(modal) if modal in ("would", "could") and modal in lows else 0
    done = next((t for t in tokens[at + 1 : at + 5] if t.tag == "VN"), None) if at else None
    if done is None or "be" not in lows[at + 1 : at + 4] or "if" in lows:
        return False
    if modal == "could":
        return done.low not in _TRIED and any(t.tag == "NEG" for t in tokens[at + 1 : at + 3])
    return bool(set(lows[at:]) & words.TIME_NOUNS)


_TRIED = word_set("reached contacted verified corroborated confirmed authenticated ruled")
"""What an outlet itself could not do: a notice, and no fact."""


def _allowed(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether a rule or a ruling lets somebody do something: "they may now apply for reinstatement"."""
    if not any(a == "may" and b in ("now", "again", "also", "only", "not") for a, b in pairwise(lows)):
        return False
    modal = next((n for n, t in enumerate(tokens) if t.low == "may"), 0)
    verb = next((t for t in tokens[modal + 1 : modal + 4] if t.tag == "VB"), None)
    return verb is not None and LEMMA.get(verb.low) in _PERMITTED


_PERMITTED = word_set(
    """apply appeal return sell buy vote marry adopt keep enter leave work travel drive fly open reopen resume run stand
    serve use build import export fish hunt carry own hold operate sue seek file bring reapply compete play"""
)


def _speaks_as_document(tokens: Sequence[Token]) -> bool:
    """Whether a document says, asks or orders something: "the letter advises the museum to have it tested"."""
    subject = subject_of(tokens)
    rest = tokens[len(subject) :]
    head = next((t.low for n, t in enumerate(subject) if n + 1 == len(subject) or subject[n + 1].tag == "IN"), "")
    says_show = any(t.low in ("show", "shows") for t in rest[:2])
    shown = head in noun_words.DOCUMENT_NOUNS or (head in ("they", "it") and says_show)
    verb = next((t for t in reversed(rest[:2]) if t.tag in FINITE or t.tag == "VB"), None)
    return shown and verb is not None and LEMMA.get(verb.low) in cues.SHOWING and len(rest) > 4


def _measured_by_rank(tokens: Sequence[Token]) -> bool:
    """Whether what would be is ranked or measured: "it would be a record", "it would create the largest bank"."""
    named = named_in(tokens) or any(t.low == "country" for t in tokens)
    ranked = any(t.low in words.ORDINALS or "-largest" in t.low or t.low == "record" for t in tokens)
    return named and ranked


def _bare(tokens: Sequence[Token]) -> bool:
    """Whether nothing but adverbs and small words follows the verb: "Vedder has retreated", "the flags are out"."""
    for n, t in enumerate(tokens):
        if t.tag in FINITE:
            rest = [x for x in tokens[n + 1 :] if x.tag in ("NN", "NP", "NUM", "PO", "PR", "JJ") and x.low != "home"]
            return not rest and not passive(tokens)
    return False


def _perfect(tokens: Sequence[Token]) -> bool:
    return any(t.tag == "HV" for t in tokens) and any(t.tag == "VN" and t.low != "been" for t in tokens)


_LIKELY = word_set("likely unlikely bound certain sure poised")
