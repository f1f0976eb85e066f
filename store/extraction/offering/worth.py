"""How much a claim merits checking: a transparent sum of reasons, each of them shown to the editor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.extraction.lexicon import words
from store.extraction.lexicon.words import CURRENCY_SIGNS, word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token

_WEIGHTS: dict[str, float] = {
    "number": 0.24,
    "money": 0.08,
    "share": 0.06,
    "date": 0.10,
    "named actor": 0.14,
    "past event": 0.14,
    "comparison": 0.08,
    "cause": 0.04,
    "plan": 0.05,
    "public matter": 0.08,
    "attributed": 0.06,
    "opinion": -0.20,
    "hedged": -0.10,
    "first person": -0.08,
    "short": -0.10,
    "no subject named": -0.06,
}
"""What each reason adds. The scale is a judgement: a dated figure of a named actor's act comes out near 0.9."""
_BASE = 0.22

_COMPARISON = word_set(
    """more less fewer higher lower greater smaller larger bigger worse better increase increased increases rose
    risen rise fell fallen fall grew grown growth cut reduced dropped drop gained lost record highest lowest
    largest biggest doubled tripled halved surged plunged jumped declined expanded shrank"""
)
_PUBLIC = word_set(
    """tax taxes bill law laws vote votes voted court budget deficit debt jobs job unemployment economy trade deal
    treaty agreement war troops military nuclear weapons missile missiles oil energy health insurance hospital
    security immigration border crime police school schools spending wages government federal parliament company
    companies sanctions strike union workers killed died injured wounded arrested charged convicted sentenced
    approved rejected banned ruled fined recalled launched attacked seized vaccine virus disease cancer trial
    study election elections ballot shares profit revenue prices inflation rate rates flood fire earthquake
    storm"""
)
_DATES = words.TIME_WORDS - {"late", "early", "this", "next", "last", "may"}
_CURRENCIES = word_set("dollars euros pounds yen yuan")
_SHARES = word_set("percent percentage half third quarter")
_CAUSE = word_set("because caused causes cause due led leads linked blamed")
_PLAN = word_set("plan plans planned planning scheduled due set intends will agreed proposed")


@dataclass(frozen=True, slots=True)
class Worth:
    """A score from 0 to 1 and the reasons it rests on, in a fixed order."""

    score: float
    reasons: tuple[str, ...]


def weigh(tokens: Sequence[Token], *, attributed: bool) -> Worth:
    """Weigh a claim by its words. Deterministic; the score is rounded to two places."""
    lows, tags = {t.low for t in tokens}, {t.tag for t in tokens}
    reasons = tuple(name for name in _WEIGHTS if _holds(name, tokens, lows, tags, attributed=attributed))
    score = _BASE + sum(_WEIGHTS[name] for name in reasons)
    return Worth(round(min(1.0, max(0.0, score)), 2), reasons)


def _holds(name: str, tokens: Sequence[Token], lows: set[str], tags: set[str], *, attributed: bool) -> bool:
    """Whether a reason holds. ``lows`` and ``tags`` are those of the tokens, each once."""
    match name:
        case "number":
            return "NUM" in tags and any(t.tag == "NUM" and t.low != "one" for t in tokens)
        case "money":
            return not _CURRENCIES.isdisjoint(lows) or any(low[0] in CURRENCY_SIGNS for low in lows)
        case "share":
            return not _SHARES.isdisjoint(lows) or any(low[-1] == "%" for low in lows)
        case "date":
            return not _DATES.isdisjoint(lows)
        case "named actor":
            return "NP" in tags and any(t.tag == "NP" and t.low not in words.TIME_WORDS for t in tokens)
        case "past event":
            return "VD" in tags or "VN" in tags
        case "comparison":
            return not _COMPARISON.isdisjoint(lows)
        case "cause":
            return not _CAUSE.isdisjoint(lows)
        case "plan":
            return not _PLAN.isdisjoint(lows)
        case "public matter":
            return not _PUBLIC.isdisjoint(lows)
        case "attributed":
            return attributed
        case "opinion":
            return not (words.EVALUATIVE.isdisjoint(lows) and words.FIGURATIVE_VERBS.isdisjoint(lows))
        case "hedged":
            return not (words.HEDGES.isdisjoint(lows) and lows.isdisjoint(("may", "might", "could")))
        case "first person":
            return not words.FIRST_PERSON.isdisjoint(lows)
        case "short":
            return sum(t.wordy for t in tokens) < 5
        case _:
            return not any(t.tag in ("NN", "NP") for t in _before_verb(tokens))


def _before_verb(tokens: Sequence[Token]) -> Sequence[Token]:
    for n, token in enumerate(tokens):
        if token.tag in FINITE:
            return tokens[:n]
    return tokens
