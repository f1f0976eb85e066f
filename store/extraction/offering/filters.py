"""What is no claim: questions, commands, exclamations, opinion and feeling, rhetoric, disclaimers, silences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.extraction.lexicon import cues, words
from store.extraction.lexicon.words import word_set
from store.extraction.offering.credits import remarks_on_itself
from store.extraction.offering.own_voice import own_voice_objection
from store.extraction.offering.plain_facts import EXTRAS, misstated, plain_fact, recommends
from store.extraction.offering.quoted_speech import DEONTIC, quoted_objection
from store.extraction.offering.sentiments import sentiment
from store.extraction.offering.silences import silence
from store.extraction.offering.talk import saying
from store.extraction.offering.verdicts import denial, rated, verdict
from store.extraction.splitting.soundness import labelled_figure
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import evaluative, eventive, has_day, number, passive, specific

_ORDERING = word_set(
    "advise order require instruct ask request allow bar oblige entitle urge propose limit give let grant"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a piece stands: what decides whether it is a claim beyond its own words."""

    attributed: bool
    direct: bool
    """Whether it stands wholly in quotation marks."""
    person: bool
    """Whether its source is a person who speaks for nobody but themselves, or is not known."""
    lemma: str = ""
    """The verb that reports it."""
    ending: str = ""
    """The mark that ends its sentence."""
    utterance: bool = False
    whole: bool = False
    """Whether the saying stands in the claim: "she expects the deal to close"."""
    document: bool = False
    """Whether a document states it as a whole: "the polls show a close race"."""
    institution: bool = False
    group: bool = False
    """Whether several people or a body speak: "engineers believe"."""


_NO_PRONOUNS = frozenset({"us", "who", "it", "me", "our"})
_OPEN_MODALS = frozenset({"could", "might", "may", "will", "would", "'ll"})


def notice(text: str) -> str | None:
    """The kind of notice that a statement is: ``disclaimer``, ``silence``, or None for neither."""
    low = " ".join(text.lower().replace("’", "'").replace(" n't", " not").split())
    words_of = set(low.split())
    if _says_any(low, words_of, _DISCLAIMERS):
        return "disclaimer"
    return "silence" if silence(low) or _says_any(low, words_of, _SILENCES) else None


def _by_inner_word(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The phrases by a whole word that stands in whatever holds them; by nothing where no word stands inside."""
    filed: dict[str, list[str]] = {}
    for phrase in phrases:
        # The first and the last word of a phrase may be parts of longer words of the text.
        inner = max(phrase.split()[1:-1], key=len, default="")
        filed.setdefault(inner, []).append(phrase)
    return {inner: tuple(filed[inner]) for inner in filed}


_DISCLAIMERS = _by_inner_word(cues.DISCLAIMERS)
_SILENCES = _by_inner_word(cues.SILENCES)


def _says_any(low: str, words_of: set[str], filed: dict[str, tuple[str, ...]]) -> bool:
    """Whether a text, whose words are ``words_of``, has one of the phrases that are filed by a word inside them."""
    for inner, phrases in filed.items():
        if not inner or inner in words_of:
            for phrase in phrases:
                if phrase in low:
                    return True
    return False


def objection(tokens: Sequence[Token], setting: Setting) -> str | None:
    """Why a piece is not to be offered as a claim; None if nothing speaks against it."""
    solid = [t for t in tokens if not t.mark]
    # "US" and "WHO" are no pronouns.
    lows = [f"{t.low}." if t.tag == "NP" and t.low in _NO_PRONOUNS else t.low for t in solid]
    if remarks_on_itself(lows):
        return "remark"
    if setting.ending == "?" or (lows and lows[0] in ("who", "what", "why", "how") and setting.ending == "?"):
        return "question"
    if labelled_figure(solid):
        return None
    if not any(t.tag in FINITE or t.tag in ("VN", "VG") for t in solid):
        return "fragment"
    if " by everyone" in " ".join(lows) or " by no one" in " ".join(lows):
        return "rhetoric"
    wordy = [t for t in solid if t.wordy]
    if len(wordy) < 10 and " ".join(t.text for t in wordy).isupper() and sum(len(t.text) for t in wordy) > 6:
        return "heading"
    counted = wordy and (wordy[0].low in ("none", "nobody", "both", "all") or wordy[0].tag == "NUM") and eventive(solid)
    if len(wordy) < 3 and not (setting.attributed and (denial(solid) or counted)):
        return "fragment"
    if len(wordy) < 6 and wordy[-1].low in ("did", "does", "do", "was", "is", "has", "had", "not"):
        return "fragment"
    if setting.ending == "!" and not specific(solid):
        return "exclamation"
    if _imperative(solid):
        return "command"
    inverted = lows[:1] in (["had"], ["were"]) and "," in lows and set(lows) & {"might", "could", "would"}
    if lows and ((lows[0] == "if" and not number(solid)) or inverted):
        return "hypothesis"
    if not setting.attributed and _hearsay(lows) and not (specific(solid) and "said" not in lows):
        return "rumour"
    if denial(solid):
        return None
    if setting.attributed and not setting.direct and sentiment(solid, lows):
        return "sentiment"
    if setting.utterance:
        return None
    recounted = setting.attributed and not setting.direct and any(t.low == "had" for t in solid[:8])
    if (verdict(solid) and not recounted) or rated(solid):
        return "opinion"
    orders = setting.lemma in _ORDERING or (setting.lemma == "tell" and any(t.tag == "TO" for t in solid))
    told = (orders and len(wordy) > 5) or plain_fact(solid) or recommends(solid)
    omits = any(t.tag == "NEG" or t.low in ("no", "none") for t in solid) and not set(lows) & EXTRAS
    if setting.document and not specific(solid) and not (told or omits):
        return "vague"
    if setting.direct:
        return quoted_objection(
            solid, lows, person=setting.person, institution=setting.institution, lemma=setting.lemma
        )
    if setting.attributed:
        return _reported_objection(solid, lows, setting)
    return own_voice_objection(solid, lows)


def _hearsay(lows: Sequence[str]) -> bool:
    """ "is also said to be short of cash", "is thought to have fled": nobody says who says so."""
    for n, low in enumerate(lows[:-1]):
        if low in ("said", "rumored", "rumoured", "believed", "thought") and lows[n + 1] == "to":
            return bool(set(lows[max(0, n - 2) : n]) & {"is", "are", "was", "were"})
    return False


def _imperative(tokens: Sequence[Token]) -> bool:
    words_only = [t for t in tokens if t.wordy]
    if not words_only:
        return True
    first = words_only[0]
    if any(t.low == "please" for t in words_only) or first.low in ("let", "imagine", "remember", "don't", "consider"):
        return True
    if first.low == "do" and len(words_only) > 1 and words_only[1].tag in ("NEG", "VB"):
        return True
    if first.low in _PROMOTING and first.tag in ("VB", "VP") and len(words_only) > 1 and words_only[1].tag in _OBJECTS:
        return True
    return first.tag == "VB" and not any(t.tag in FINITE for t in words_only[:6])


_PROMOTING = word_set(
    "get sign subscribe follow listen watch read see click download join buy save send email call text visit register"
)
_OBJECTS = frozenset({"DT", "PS", "NP", "IN"})


def _reported_objection(tokens: Sequence[Token], lows: Sequence[str], setting: Setting) -> str | None:
    # "warned that 40 roads were flooded" tells what is so.
    happened = eventive(tokens) or passive(tokens) or plain_fact(tokens)
    told = setting.lemma == "warn" and happened and not any(t.tag == "MD" for t in tokens)
    foretold = setting.lemma in cues.FORESIGHT and not told
    if foretold and setting.person and not setting.institution and not setting.whole:
        return "prediction"
    foreseen = bool(set(lows) & _OPEN_MODALS) and setting.lemma in cues.BELIEF | cues.FORESIGHT
    if foreseen and setting.person and not setting.institution and not setting.whole:
        return "prediction"
    expecting = setting.whole and setting.lemma in cues.EXPECTING and setting.person and not setting.group
    if expecting and not (number(tokens) or has_day(tokens) or set(lows) & words.TIME_NOUNS):
        return "prediction"
    if saying(tokens, lows) and not number(tokens):
        return "opinion"
    timed = setting.whole and bool(set(lows) & words.TIME_NOUNS)
    if setting.lemma in cues.BELIEF | {"joke", "quip", "hope"} and not specific(tokens) and not timed:
        return (
            None
            if setting.group and eventive(tokens) and setting.lemma in ("believe", "think", "suspect")
            else "opinion"
        )
    if set(lows[1:]) & DEONTIC and not number(tokens):
        return "demand"
    if evaluative(tokens) and not (number(tokens) or eventive(tokens) or has_day(tokens) or misstated(tokens)):
        return "opinion"
    owned = "my" in lows and not set(lows) & (words.FIRST_SINGULAR - {"my"}) and eventive(tokens)
    return "first person" if set(lows[:5]) & words.FIRST_SINGULAR and not owned else None
