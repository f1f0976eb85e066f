"""What is no claim: questions, commands, exclamations, opinion and feeling, rhetoric, disclaimers, silences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from store.extraction import cues, words
from store.extraction.tags import FINITE
from store.extraction.tokens import Token
from store.extraction.verbs import FORMS, LEMMA
from store.extraction.words import word_set

_DEONTIC = frozenset({"should", "must", "ought", "shall"})
_INDEFINITE = word_set(
    """somebody someone nobody whoever whatever everybody everyone anybody anyone nothing something everything
    people things thing life"""
)
_ANSWERS = word_set(
    "confirm deny say explain disclose admit announce acknowledge respond answer publish release reveal"
)
_VERDICTS = word_set("""call describe compare liken brand dub label praise hail blast slam mock dismiss denounce""")


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


def notice(text: str) -> str | None:
    """The kind of notice that a statement is: ``disclaimer``, ``silence``, or None for neither."""
    low = " ".join(text.lower().replace("’", "'").replace(" n't", " not").split())
    if any(phrase in low for phrase in cues.DISCLAIMERS):
        return "disclaimer"
    if any(phrase in low for phrase in cues.SILENCES):
        return "silence"
    return None


def objection(tokens: Sequence[Token], setting: Setting) -> str | None:
    """Why a piece is not to be offered as a claim; None if nothing speaks against it."""
    solid = [t for t in tokens if not t.mark]
    lows = [t.low for t in solid]
    if setting.ending == "?" or (lows and lows[0] in ("who", "what", "why", "how") and setting.ending == "?"):
        return "question"
    if not any(t.tag in FINITE or t.tag in ("VN", "VG") for t in solid):
        return "fragment"
    wordy = [t for t in solid if t.wordy]
    if len(wordy) < 3 or (len(wordy) < 6 and wordy[-1].low in ("did", "does", "do", "was", "is", "has", "had")):
        return "fragment"
    if setting.ending == "!" and not specific(solid):
        return "exclamation"
    if _imperative(solid):
        return "command"
    if lows and lows[0] == "if" and not _number(solid):
        return "hypothesis"
    if _hearsay(lows):
        return "rumour"
    if setting.utterance:
        return None
    if _verdict(solid):
        return "opinion"
    if setting.document and not specific(solid):
        return "vague"
    if setting.direct:
        return _quoted_objection(solid, lows, setting)
    if setting.attributed:
        return _reported_objection(solid, lows, setting)
    return _own_voice_objection(solid, lows)


def _hearsay(lows: Sequence[str]) -> bool:
    """ "is also said to be short of cash": nobody says who says so."""
    for n, low in enumerate(lows[:-1]):
        if low in ("said", "rumored", "rumoured", "believed", "thought") and lows[n + 1] == "to":
            return bool(set(lows[max(0, n - 2) : n]) & {"is", "are", "was", "were"})
    return False


def _verdict(tokens: Sequence[Token]) -> bool:
    """ "called that account “a grudge”": a judgement in quotation marks."""
    for n, t in enumerate(tokens):
        if t.tag in ("VD", "VZ", "VN") and LEMMA.get(t.low) in _VERDICTS and t.quote < 0:
            return any(x.quote >= 0 for x in tokens[n + 1 :])
    return False


def _imperative(tokens: Sequence[Token]) -> bool:
    words_only = [t for t in tokens if t.wordy]
    if not words_only:
        return True
    first = words_only[0]
    if first.low in ("let", "please", "imagine", "remember", "don't", "consider"):
        return True
    if first.low == "do" and len(words_only) > 1 and words_only[1].tag in ("NEG", "VB"):
        return True
    return first.tag == "VB" and not any(t.tag in FINITE for t in words_only[:6])


def _number(tokens: Sequence[Token]) -> bool:
    return any(t.tag == "NUM" and t.low != "one" for t in tokens)


def _dated(tokens: Sequence[Token]) -> bool:
    return any(
        t.low in words.WEEKDAYS
        or (t.low in words.MONTHS and t.capital)
        or t.low in words.MONTH_ABBREVIATIONS
        or t.low in ("yesterday", "today", "tomorrow", "tonight")
        for t in tokens
    )


def _named(tokens: Sequence[Token]) -> bool:
    return any(t.tag == "NP" and t.low not in words.TIME_WORDS for t in tokens)


def specific(tokens: Sequence[Token]) -> bool:
    """Whether the words carry a figure, a day or a name."""
    return _number(tokens) or _dated(tokens) or _named(tokens)


def _eventive(tokens: Sequence[Token]) -> bool:
    """Whether a past or perfect verb of doing or happening heads the piece."""
    for n, t in enumerate(tokens):
        lemma = LEMMA.get(t.low, t.low)
        if t.tag == "VD" and t.low not in words.FIGURATIVE_VERBS:
            return True
        if t.tag == "VP" and "d" in FORMS.get(t.low, ""):
            # "members read about it": the same form is the past tense.
            return True
        if t.tag == "VN" and lemma not in ("be", "seem") and n:
            return True
        if t.tag in ("VB",) and any(x.low == "did" for x in tokens[max(0, n - 3) : n]):
            return t.low not in words.FIGURATIVE_VERBS
    return False


def _future(lows: Sequence[str]) -> bool:
    return bool(set(lows[:10]) & {"will", "'ll", "wo"}) or any(a == "going" and b == "to" for a, b in pairwise(lows))


def _quoted_objection(tokens: Sequence[Token], lows: Sequence[str], setting: Setting) -> str | None:
    """A whole quotation: speech is full of feeling and rhetoric, so it must say something that can be checked."""
    if set(lows) & words.SECOND_PERSON:
        return "address"
    if "in my view" in " ".join(lows) or "in our view" in " ".join(lows):
        return "opinion"
    if set(lows[:4]) & {"i"} and (
        _stative_first(lows)
        or not _eventive(tokens)
        or (not specific(tokens) and (lows.count("i") > 1 or len(lows) < 5))
    ):
        return "first person"
    if "can" in lows and set(lows) & words.FIRST_PERSON and not _number(tokens):
        return "opinion"
    if _future(lows) and setting.person and not setting.institution:
        return "prediction"
    if set(lows) & _DEONTIC or any(a in ("has", "have", "need", "needs") and b == "to" for a, b in pairwise(lows)):
        return "demand"
    if set(lows) & {"could", "would", "might"} and not _number(tokens):
        return "hypothesis"
    if lows and lows[0] in _INDEFINITE and not (lows[0] in ("nobody", "no") and _eventive(tokens)):
        return "rhetoric"
    first_person = set(lows) & {"we", "us", "our", "my", "me"}
    if set(lows) & words.EVALUATIVE and not _number(tokens):
        return "opinion"
    if first_person and set(lows[:3]) & {"we"}:
        return None if (_eventive(tokens) and not _stative_first(lows)) or _number(tokens) else "first person"
    if _number(tokens) or _eventive(tokens) or _passive(tokens) or _dated(tokens):
        return None
    if lows[:1] == ["there"] and len(lows) > 4:
        return None
    if _named(tokens) and not set(lows) & words.FIGURATIVE_VERBS:
        return None
    return None if any(t.tag in ("VG",) for t in tokens) and specific(tokens) else _plain_present(lows)


def _plain_present(lows: Sequence[str]) -> str | None:
    """A present statement without figure, name or event: an assertion of state is kept, a verdict is not."""
    if "was" in lows or "were" in lows:
        return None
    if lows and lows[0] in ("this", "that", "it", "there", "they", "he", "she") and len(lows) < 8:
        return "rhetoric"
    return "opinion"


def _passive(tokens: Sequence[Token]) -> bool:
    return any(t.tag == "VN" for t in tokens) and any(t.low in ("was", "were", "been", "is", "are") for t in tokens)


def _stative_first(lows: Sequence[str]) -> bool:
    return bool(set(lows) & {"know", "think", "feel", "believe", "hope", "been", "love", "want"})


def _reported_objection(tokens: Sequence[Token], lows: Sequence[str], setting: Setting) -> str | None:
    if setting.lemma in cues.FORESIGHT and setting.person and not setting.institution and not setting.whole:
        return "prediction"
    if setting.lemma in cues.BELIEF | {"joke", "quip", "hope"} and not specific(tokens):
        return "opinion"
    if set(lows) & _DEONTIC and not _number(tokens):
        return "demand"
    if set(lows) & words.EVALUATIVE and not (_number(tokens) or _eventive(tokens) or _dated(tokens)):
        return "opinion"
    if set(lows[:5]) & words.FIRST_SINGULAR:
        return "first person"
    return None


def _own_voice_objection(tokens: Sequence[Token], lows: Sequence[str]) -> str | None:
    """The article's own statements: reporters' turns of phrase carry no figure, no day and no named actor's act."""
    if set(lows) & words.HEDGES or lows[:1] == ["perhaps"] or set(lows) & {"i", "my", "me"}:
        return "rhetoric"
    if any(a in ("sort", "kind") and b == "of" for a, b in pairwise(lows)) and lows[:1] == ["it"]:
        return "rhetoric"
    if _number(tokens) or _dated(tokens):
        return "rhetoric" if set(lows) & words.SECOND_PERSON else None
    if set(lows) & words.SECOND_PERSON or set(lows) & {"i", "we", "us", "our"}:
        return "rhetoric"
    if set(lows) & words.FIGURATIVE_VERBS or set(lows) & words.EVALUATIVE:
        return "rhetoric"
    modal = set(lows) & {"may", "might", "could", "would", "should"} or "never going" in " ".join(lows)
    if modal:
        return "speculation"
    named = _named(tokens)
    if lows and lows[0] in _INDEFINITE:
        return "rhetoric"
    subject = _subject(tokens)
    if len(subject) == 1 and subject[0].low in ("he", "she") and _eventive(tokens):
        return None
    if any(t.tag == "NEG" or t.low == "neither" for t in tokens) and any(LEMMA.get(t.low) in _ANSWERS for t in tokens):
        return None
    if _bare(tokens):
        return "scene"
    if named and any(t.low in ("is", "was", "are", "were") for t in tokens):
        return None
    if any(t.low in ("few", "some", "many") for t in subject[:1]):
        return "rhetoric"
    if named and (_eventive(tokens) or _passive(tokens)):
        return None
    if named and any(t.tag == "NP" for t in _subject(tokens)):
        return None
    if _passive(tokens) or _perfect(tokens):
        return None
    return "rhetoric"


def _bare(tokens: Sequence[Token]) -> bool:
    """Whether nothing but adverbs and small words follows the verb: "Vedder has retreated", "the flags are out"."""
    for n, t in enumerate(tokens):
        if t.tag in FINITE:
            rest = [x for x in tokens[n + 1 :] if x.tag in ("NN", "NP", "NUM", "PO", "PR", "JJ") and x.low != "home"]
            return not rest and not _passive(tokens)
    return False


def _perfect(tokens: Sequence[Token]) -> bool:
    return any(t.tag == "HV" for t in tokens) and any(t.tag == "VN" and t.low != "been" for t in tokens)


def _subject(tokens: Sequence[Token]) -> Sequence[Token]:
    for n, t in enumerate(tokens):
        if t.tag in FINITE:
            return tokens[:n]
    return ()
