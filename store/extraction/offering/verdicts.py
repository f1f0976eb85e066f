"""Verdicts: what somebody calls, describes or dismisses as what. A judgement, unless it says that a thing is false.

"Called the payments routine", "dismissed the report as theatre" and "condemned the raid" leave nothing to check;
"called the ledger a forgery", "calls the strike illegal" and "dismissed claims that the crew had been drinking" do:
they dispute a fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon import words
from store.extraction.lexicon.kinds import is_many
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import number

FACTUAL = word_set(
    """genuine authentic fake forged false fabricated legal illegal empty alive dead intact missing closed invented
    baseless untrue unfounded doctored staged inaccurate unlawful lie lies
    fabrication fabrications fiction invention forgery hoax"""
)
"""What says of a thing that it is so or not, and can be checked."""
_NAMING = word_set("call dub label brand term deem pronounce")
"""Verbs with what they judge and the judgement behind them, side by side."""
_LIKENING = word_set("compare liken")
_SCOLDING = word_set("describe praise hail slam mock")
_REFUSING = word_set("dismiss denounce deride ridicule decry")
_CONDEMNING = word_set("condemn denounce deplore decry deride ridicule rubbish trash slam blast lambast lambaste")
"""Verbs that tell no more than what somebody thinks of a thing."""
_VERDICTS = _NAMING | _LIKENING | _SCOLDING | _REFUSING | {"blast"}
_WORDS_OF_OTHERS = word_set(
    """paper report reports claim claims statement statements idea criticism suggestion suggestions allegation
    allegations rumour rumours rumor rumors concerns fears study findings accusation accusations remarks comments
    speculation talk announcement warning warnings story stories account accounts analysis critics review survey poll
    offer proposal threat threats complaint complaints letter article film book broadcast result results"""
)
"""What somebody dismisses by a word, and not by a judgement of a court."""
_DISPUTED = word_set(
    """claim claims suggestion suggestions allegation allegations accusation accusations rumour rumours rumor rumors
    report reports idea notion speculation"""
)
"""What is denied where it is dismissed and said: "dismissed claims that firefighters arrived late"."""
_ACTS = _WORDS_OF_OTHERS | word_set(
    """ruling decision verdict sentence law bill move vote deal plan budget tax tariff tariffs arrest arrests strike
    raid attack charge charges lawsuit suit case inquiry investigation trial ban cut cuts closure sale bid policy reform
    measure measures payment payments fee fees delay timing response rescue operation visit speech resolution order"""
)
"""What is done or decided, and then judged: no noun behind it belongs to it."""
_RECORDED = word_set(
    """final stable critical serious suspicious unexplained accidental fatal natural safe unsafe dead wanted insolvent
    bankrupt void valid binding optional mandatory extinct organisation organization entity suspect witness agent
    homicide murder suicide arson accident crime emergency pandemic epidemic recession default"""
)
"""What a thing is called on a record: "called the death suspicious", "deemed the vote valid"."""
_RATINGS = word_set("worse better fine enough paramount unacceptable imperative overdue")
_POINTING = frozenset({"this", "that", "these", "those", "her"})
_OBJECT = frozenset({"NN", "NP", "JJ", "PS", "NUM", "PP", "VN"})


def denial(tokens: Sequence[Token]) -> bool:
    """Whether somebody named or known denies something: "the union denied that", "Kestrel disputes the figure"."""
    verb = next((n for n, t in enumerate(tokens) if t.tag in FINITE), 0)
    judged = verb and LEMMA.get(tokens[verb].low) in _VERDICTS and disputed(tokens)
    if not verb or (LEMMA.get(tokens[verb].low) not in ("deny", "dispute", "refute") and not judged):
        return False
    return any(t.tag in ("NN", "NP", "PR") and t.low not in words.FIRST_PERSON for t in tokens[:verb])


def disputed(tokens: Sequence[Token]) -> bool:
    """Whether the last word says that something is false or unlawful: "calls the accusation baseless"."""
    return next((t.low for t in reversed(tokens) if t.wordy), "") in FACTUAL


def verdict(tokens: Sequence[Token]) -> bool:
    """Whether somebody only judges: "called that account “a grudge”", "dismissed the report as theatre"."""
    main = _main(tokens)
    lemma = LEMMA.get(tokens[main].low, "") if main else ""
    if lemma in _VERDICTS | _CONDEMNING and not disputed(tokens):
        if any(t.tag == "NEG" or t.low == "never" for t in tokens[max(0, main - 2) : main]):
            # "He never called it a victory" tells what he did not say.
            return False
        behind = tokens[main + 1 :]
        if lemma in _LIKENING:
            # "compared its readings with the boreholes" tells what was done.
            return any(t.low == "to" for t in behind) and not number(behind)
        if lemma in _NAMING and _names(behind):
            return True
        if lemma not in _NAMING and _scolds(lemma, behind):
            return True
    for n, t in enumerate(tokens):
        if t.tag in ("VD", "VZ", "VN") and LEMMA.get(t.low) in _VERDICTS and t.quote < 0:
            quoted = [x for x in tokens[n + 1 :] if x.quote >= 0]
            # "calls that number “invented”" disputes it.
            return bool(quoted) and not disputed(quoted)
    return False


def _main(tokens: Sequence[Token]) -> int:
    """Where the verb of the main clause stands, past its auxiliaries of tense; 0 where there is none."""
    hanging = False
    for n, t in enumerate(tokens):
        if t.tag in ("RL", "SB", "TH", "WH"):
            hanging = True
        elif t.tag in FINITE and hanging:
            hanging = False
        elif t.tag in FINITE:
            while tokens[n].tag in ("HV", "AV", "DO", "NEG") and n + 1 < len(tokens):
                n += 1
            return n
    return 0


def _scolds(lemma: str, behind: Sequence[Token]) -> bool:
    """Whether what stands behind a verb of praise or blame leaves it at that."""
    solid = [t for t in behind if t.wordy]
    lows = [t.low for t in solid]
    if not lows or number(behind):
        return False
    at = lows.index("as") if "as" in lows else 0
    if lemma == "describe":
        # "described them as taking part in an exercise" tells what they did.
        return bool(at) and not any(t.tag in ("VG", "VN", "PP") for t in solid[at + 1 : at + 2])
    if lemma in _SCOLDING:
        return True
    if any(a in _DISPUTED and b in ("that", "of") for a, b in pairwise(lows)):
        # "dismissed claims that firefighters arrived late" denies it.
        return False
    if lemma == "dismiss":
        return bool(set(lows[:4]) & _WORDS_OF_OTHERS)
    # "condemned him to death", "a condemned building"
    return lemma in _REFUSING | _CONDEMNING and "to" not in lows and solid[0].tag in _OBJECT | {"DT", "PO", "PR"}


def _names(behind: Sequence[Token]) -> bool:
    """Whether an object and, beside it, a judgement stand behind a verb of naming: "it revenge", "the law unjust"."""
    solid = [t for t in behind if t.wordy]
    end = _object_end(solid)
    said = solid[end:] if end else []
    if not said or number(said) or {t.low for t in said} & (FACTUAL | _RECORDED):
        return False
    if said[0].tag == "NP":
        # "call the hill Old Tom"
        return False
    return said[0].tag in ("DT", "JJ", "NN", "VG", "PS") or said[0].low in words.EVALUATIVE


def _object_end(solid: Sequence[Token]) -> int:
    """Where the object ends that opens these words; 0 where none does, or nothing but it may stand there."""
    if not solid:
        return 0
    if solid[0].tag in ("PO", "PR"):
        return 1
    if solid[0].low in _POINTING:
        return 1 if len(solid) > 1 and solid[1].tag in ("DT", "JJ", "PS", "VG") else 0
    if solid[0].tag not in ("DT", "PS", "NP") or solid[0].low in ("a", "an"):
        return 0
    for n in range(1, len(solid)):
        before, t = solid[n - 1], solid[n]
        headed = before.tag in ("NN", "NP")
        if headed and (t.tag in ("JJ", "VG") or t.low in words.EVALUATIVE or (t.tag == "DT" and t.low != "that")):
            return n
        if headed and t.tag == "NN" and (before.low in _ACTS or (before.tag == "NN" and is_many(before.low))):
            return n
        if t.tag == "IN" and t.low in ("of", "on", "in", "against", "by", "at", "between"):
            continue
        if t.tag not in _OBJECT | {"DT"}:
            return 0
    return 0


def rated(tokens: Sequence[Token]) -> bool:
    """ "which is worse": a subject and a bare word of judgement."""
    rest = [t for t in tokens[next((n for n, t in enumerate(tokens) if t.tag in FINITE), 0) :] if t.wordy]
    plain = [t.low for t in rest if t.tag not in ("AV", "NEG")]
    fine = plain[1:] == ["fine"] and any(t.tag == "NN" for t in tokens[: len(tokens) - len(rest)])
    # "the boiler was fine" says how it worked.
    return len(plain) == 2 and rest[0].tag == "BE" and plain[1] in _RATINGS and not fine
