"""Tags that only the words on both sides settle: "the general told", "the accounts, filed in May, show"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.cues import OBTAINING, SAYING, SHOWING
from store.extraction.lexicon.verbs import FORMS, LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.document_verbs import (
    settle_places,
    settle_shown,
    settle_what_is_shown,
)
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.verb_context import FINITE

_PUT_OUT = word_set("published broadcast aired posted released printed recorded televised streamed")
_SAID_IN = word_set("interview statement article video letter essay column post podcast documentary programme program")
_GIVING = word_set("give award grant pay tell name call offer deny show teach send hand elect appoint")
"""Verbs whose participle may have an object: "the men given the prize"."""
_DATELINE = 14
"""Tokens in which a dateline ends."""
_OPENING = 5
"""Tokens of what may stand before a sentence's subject, its comma aside."""
_CLAUSE = 8
"""Tokens before a verb of saying in which the clause may open that it stands in."""
_SAYING = SAYING | {"deny", "dispute"}
_FIGURES = frozenset({"forecast", "estimate", "project", "report", "claim", "count", "record"})
_COUNTS = word_set("tally count toll list estimate")
"""What shows figures as documents do."""
_SPOKE = word_set("said told says tell say")
_ANSWERED = word_set(
    "said answered replied responded added wrote insisted countered stated explained claimed confirmed"
)
"""What is said by mail or telephone by whom the verb's subject is."""
_MEANS = word_set("email e-mail mail phone telephone text letter fax radio video message satellite whatsapp telegram")


def repair(tokens: Sequence[Token], first: int, last: int) -> None:
    """Set right the tags of one sentence, ``tokens[first:last]``, that were given word by word."""
    for i in range(first + 1, last - 1):
        if tokens[i].tag == "VG" and tokens[i + 1].low in _SPOKE and tokens[i - 1].tag in ("NN", "PS", "JJ"):
            # "people briefed on the agency's contact tracing said"
            tokens[i].tag = "NN"
        speaks = tokens[i - 1].tag in ("NN", "NP") or tokens[i - 1].low in ("one", "two", "three", "four", "five")
        speaks = speaks or (tokens[i - 1].tag == "VG" and tokens[i + 1].tag == "PU")
        if tokens[i].low == "said" and tokens[i].tag == "PP" and speaks:
            # "An official who spoke to Reuters said": no noun is described by "said".
            tokens[i].tag = "VD"
        if tokens[i].tag == "NN" and tokens[i].low.endswith("s") and tokens[i - 1].low == "who":
            # "An engineer who services the machines"
            tokens[i].tag = "VZ" if tokens[i + 1].tag in ("DT", "PS", "NUM", "NP") else "NN"
        if tokens[i].tag == "VD" and tokens[i].low in _PUT_OUT and _of_what_was_said(tokens, i, first):
            # "the mayor said in an interview with Der Spiegel published on Friday"
            tokens[i].tag = "PP"
        if tokens[i].low == "provided" and tokens[i].tag == "SB" and tokens[i + 1].low in ("to", "by"):
            # "The memo, provided to the Post by a lawyer, says"
            tokens[i].tag = "PP"
        if tokens[i].tag == "VD" and tokens[i - 1].low in noun_words.DOCUMENT_NOUNS and _done_by(tokens, i, last):
            # "A study published Tuesday by the institute found"
            tokens[i].tag = "PP"
        if tokens[i].low == "dated" and tokens[i].tag == "VD" and _is_date(tokens[i + 1]):
            # "The report, dated Sept. 19, 2024, described"
            tokens[i].tag = "PP"
        if tokens[i].tag == "PP" and tokens[i - 1].text == "," and _says(tokens, i):
            # "Reuters, citing a report that quoted two engineers, said the fault was flagged"
            tokens[i].tag = "VD"
        if tokens[i].low == "say" and tokens[i].tag == "NN" and tokens[i - 1].text == ",":
            # "More than 300 people, say relatives", and not "300 people, say, have"
            tokens[i].tag = "VP" if tokens[i + 1].tag in ("NN", "NP", "DT") else "NN"
        if tokens[i].low in ("say", "tell") and tokens[i].tag == "NN" and _has_own_words(tokens, i):
            # "Relatives of the man who died in custody say he", "Sources close to Lee tell the Sun"
            tokens[i].tag = "VP"
        if tokens[i + 1].low in ("said", "told"):
            _repair_object(tokens, i)
        if tokens[i - 1].low == "said" and tokens[i].tag in ("VD", "PP", "VN") and tokens[i + 1].tag in ("NN", "NP"):
            # "The paper said subsidized bread would cost more"
            tokens[i].tag = "JJ"
        _repair_past_form(tokens, i, first, last)
        if tokens[i].tag == "JJ" and _stands_for_noun(tokens, i):
            tokens[i].tag = "NN"
    settle_places(tokens, first, last)
    _settle_main(tokens, _past_dateline(tokens, first, last), last)
    opens = True
    for i in range(first, last - 3):
        token = tokens[i]
        _repair_holding(tokens, i, last)
        settle_what_is_shown(tokens, i, last)
        opens = token.tag in ("PU", "CC", "SB", "TH") or (opens and token.tag not in FINITE)
        if opens and token.tag == "NN" and token.low in noun_words.DOCUMENT_NOUNS | _COUNTS:
            settle_shown(tokens, i, last)


def _repair_object(tokens: Sequence[Token], i: int) -> None:
    """Set right a pronoun right before "said" or "told" that is no subject."""
    if tokens[i].low == "it" and tokens[i - 1].tag == "VG":
        # "Two diplomats involved in drafting it told Reuters"; not "saying it told"
        tokens[i].tag = "PR" if LEMMA.get(tokens[i - 1].low) in SAYING else "PO"
    if tokens[i].low == "her" and tokens[i].tag == "PS":
        # "People close to her said"
        tokens[i].tag, tokens[i + 1].tag = "PO", "VD"


def _opens_what_is_said(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    """Whether a past form right behind a verb of saying narrows the noun behind it, which has a verb of its own; not in
    "a man who police said attacked villagers"."""
    if "n" not in FORMS.get(tokens[i].low, "") or LEMMA.get(tokens[i - 1].low) not in SAYING:
        return False
    if any(t.tag == "RL" for t in tokens[max(first, i - _CLAUSE) : i]):
        return False
    k = i + 1
    while k < last and tokens[k].tag in ("JJ", "NN", "NP", "CC", "PS"):
        k += 1
    return k > i + 1 and tokens[i + 1].tag in ("JJ", "NN") and k < last and tokens[k].tag in FINITE


def _stands_for_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether an adjective is a noun by its place: "The general told", "the accused has", "A senior official told",
    "Calderra's military said"."""
    before, behind = tokens[i - 1].tag, tokens[i + 1]
    verb = behind.tag in ("VD", "VZ", "HV", "MD", "BE")
    person = tokens[i].low in noun_words.PERSON_NOUNS and before in ("DT", "JJ", "NN", "NP", "PS")
    placed = behind.tag in ("RL", "PU", "IN") or behind.low in ("there", "here")
    return (verb and before == "DT") or (person and (verb or placed)) or (behind.low in _SPOKE and before == "PS")


def _has_own_words(tokens: Sequence[Token], i: int) -> bool:
    """Whether "say" or "tell" stands between a noun and what is said, or who is told."""
    if tokens[i - 1].tag not in ("NN", "NP"):
        return False
    behind = tokens[i + 1].tag
    return behind in ("DT", "NP", "PS", "PO") or (tokens[i].low == "say" and behind in ("PR", "TH", "NN", "NUM"))


def _by_mail(tokens: Sequence[Token], i: int) -> bool:
    """Whether what follows tells by what means somebody said it: "by email", "by text message"."""
    behind = [t.low for t in tokens[i + 1 : i + 4]]
    return behind[:1] == ["by"] and not _MEANS.isdisjoint(behind[1:])


def _done(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether a form of "be" stands right before: "the question was answered by email"."""
    before = next((t for t in reversed(tokens[first:i]) if t.tag != "AV"), tokens[i])
    return before.tag in ("BE", "HV")


def _repair_naming(tokens: Sequence[Token], i: int, last: int) -> None:
    """ "An auditor named Priti Walcott warned that": the name narrows the noun, and the verb is behind it."""
    if tokens[i].low not in ("named", "called") or tokens[i].tag != "VD" or tokens[i - 1].tag != "NN":
        return
    k = i + 1
    while k < last and tokens[k].tag == "NP":
        k += 1
    # "The letter, from a nurse named Ida Holm, warned that"
    k += i + 1 < k < last and tokens[k].text == ","
    if k == i + 1 or k + 1 >= last or not (tokens[k].tag in FINITE or tokens[k].tag in ("PP", "VN")):
        return
    tokens[i].tag = "PP"
    if tokens[k].tag in ("PP", "VN") and "d" in FORMS.get(tokens[k].low, ""):
        tokens[k].tag = "VD"


def _repair_holding(tokens: Sequence[Token], i: int, last: int) -> None:
    """ "A forecast (that) Bloomberg obtained foresees": the clause on it has a verb, and the next is its own."""
    if tokens[i].low not in ("that", "which") and tokens[i].low not in noun_words.DOCUMENT_NOUNS:
        return
    k = i + 1
    while k < last - 2 and tokens[k].tag in ("DT", "NP", "HV"):
        k += 1
    if k == i + 1 or LEMMA.get(tokens[k].low) not in OBTAINING or tokens[k].tag not in ("PP", "VD", "VN"):
        return
    showing = LEMMA.get(tokens[k + 1].low) in SHOWING and bool(set("sd") & set(FORMS.get(tokens[k + 1].low, "")))
    if tokens[k + 1].tag in FINITE or showing:
        tokens[i].tag = "RL" if tokens[i].low in ("that", "which") else tokens[i].tag
        tokens[k].tag = "VN" if tokens[k - 1].tag == "HV" else "VD"
        if tokens[k + 1].tag == "NN":
            tokens[k + 1].tag = "VZ" if "s" in FORMS[tokens[k + 1].low] else "VD"


def _repair_past_form(tokens: Sequence[Token], i: int, first: int, last: int) -> None:
    """Set right one past form that narrows a noun, or is one: "a tracer added to", "a December forecast of"."""
    past = tokens[i].tag in ("VD", "PP", "VN") and tokens[i - 1].tag in ("VD", "VZ", "VP")
    if past and _opens_what_is_said(tokens, i, first, last):
        # "The minister said imported rice would cost more"
        tokens[i].tag = "JJ"
    if (
        tokens[i].tag in ("PP", "VN")
        and tokens[i].low in _ANSWERED
        and _by_mail(tokens, i)
        and not _done(tokens, i, first)
    ):
        # "Norvolt, which wants the money, said by email that"
        tokens[i].tag = "VD"
    _repair_naming(tokens, i, last)
    if tokens[i].tag in ("VD", "VP") and tokens[i].low in _FIGURES and _is_noun(tokens, i, first):
        # "up from a December forecast of 6.5%"
        tokens[i].tag = "NN"
    if (
        tokens[i].low == "added"
        and tokens[i].tag == "VD"
        and tokens[i + 1].low == "to"
        and _verb_behind(tokens, i, last)
    ):
        # "a tracer added to the fluid was detected"
        tokens[i].tag = "PP"
    if tokens[i].tag == "VP" and tokens[i].low in noun_words.DOCUMENT_NOUNS and _closes_phrase(tokens, i, first):
        tokens[i].tag = "NN"
    if tokens[i].low == "named" and tokens[i - 1].text == "," and tokens[i + 1].low in ("as", "only", "by"):
        # "a bearded man, named as one of the two"
        tokens[i].tag = "PP"
    if tokens[i].tag == "PP" and tokens[i + 1].tag == "PR" and LEMMA.get(tokens[i].low) in _SAYING:
        # "The company denied it was for sale", "The inquest heard he had died"
        tokens[i].tag = "VD"
    if tokens[i].low == "bound" and tokens[i].tag == "VD" and tokens[i + 1].low in ("for", "to"):
        # "loaded in Mersa and bound for Rotterdam"
        tokens[i].tag = "PP"
    if tokens[i].low == "involved" and tokens[i].tag == "VD" and tokens[i + 1].low == "in":
        # "two people involved in writing it"
        tokens[i].tag = "PP"
    if tokens[i].low == "compared" and tokens[i].tag == "VD" and tokens[i + 1].low in ("with", "to"):
        # "since January compared with the year before"
        tokens[i].tag = "PP"


def _past_dateline(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the sentence begins behind its dateline: "KANO, Nigeria (AP) — Flooding in"."""
    if not (tokens[first].text.isupper() and len(tokens[first].text) > 2):
        return first
    dash = next(
        (k for k in range(first + 1, min(last - 4, first + _DATELINE)) if tokens[k].low in ("—", "–", "--")), None
    )
    return first if dash is None else dash + 1


def _settle_main(tokens: Sequence[Token], first: int, last: int) -> None:
    """ "A quarrel over fishing closed the strait", "four that the state tested contained it", "hiring a tanker cost
    $88,000": where nothing before the first comma is the sentence's verb, it is the past form with an object."""
    hanging = False
    found = None
    for k in range(first + 1, last - 1):
        tag = tokens[k].tag
        if tag == "RL" or (tag in ("TH", "PR") and tokens[k - 1].tag in ("NN", "NP")):
            # "An analysis (that) it commissioned found traces"
            hanging = True
        elif tokens[k].text == "," and tokens[first].tag == "IN" and k - first < _OPENING:
            # "In 2017, a quarrel over fishing shut the strait"
            continue
        elif tag in ("PU", "QM", "SB", "TH", "CC"):
            break
        elif tag in FINITE:
            if not hanging:
                return
            hanging = False
        elif found is None and tag in ("PP", "NN") and not hanging and "d" in FORMS.get(tokens[k].low, ""):
            behind = tokens[k - 1].tag
            gerund = tokens[first].tag == "VG" and behind in ("NN", "NP") and tokens[k + 1].tag == "NUM"
            closed = (behind == "VG" and tokens[k - 2].tag == "IN") or behind in FINITE
            has_object = tokens[k + 1].tag in ("DT", "PS", "NUM", "NP", "NN", "PO")
            if (gerund or closed) and has_object and LEMMA.get(tokens[k].low) not in _GIVING:
                found = k
    if found is not None:
        tokens[found].tag = "VD"


def _done_by(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a past form has its agent, and so no object: "published Tuesday by"; no document does such a thing."""
    if "n" not in FORMS.get(tokens[i].low, "") or tokens[i - 1].tag != "NN":
        return False
    k = i + 1
    while k < last - 1 and k - i < 4 and (_is_date(tokens[k]) or tokens[k].tag == "AV" or tokens[k].low == "on"):
        k += 1
    return tokens[k].low == "by"


def _is_date(token: Token) -> bool:
    return token.low in words.TIME_WORDS or token.tag == "NUM"


def _verb_behind(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a form of "be" or "have" stands behind the phrase at ``i`` with no clause between."""
    for k in range(i + 2, min(last, i + 9)):
        if tokens[k].tag in ("BE", "HV", "MD"):
            return True
        if tokens[k].tag not in ("DT", "PS", "NN", "NP", "JJ", "NUM", "IN"):
            return False
    return False


def _closes_phrase(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether a document's noun closes a phrase that "a" opened: "an internal federal police report, excerpts of"."""
    k = i - 1
    while k > first and i - k < 5 and tokens[k].tag in ("NN", "JJ", "NP"):
        k -= 1
    behind = tokens[i + 1].tag
    return tokens[k].low in ("a", "an") and k < i - 1 and behind in ("PU", "IN", "VD", "VZ", "PP")


def _is_noun(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether "forecast" and its like close a noun phrase: "a December forecast of"."""
    opened = any(t.tag == "DT" and t.low in ("a", "an") for t in tokens[max(first, i - 3) : i])
    return opened and tokens[i - 1].tag in ("NP", "JJ", "NN", "NUM") and tokens[i + 1].low in ("of", "for", "that")


def _of_what_was_said(tokens: Sequence[Token], i: int, first: int) -> bool:
    """Whether a participle hangs on the interview or the like in which somebody before it said something."""
    if tokens[i + 1].tag not in ("IN", "AV", "NP", "JJ", "NN") or tokens[i - 1].low in ("that", "which"):
        return False
    near = range(i - 1, max(first, i - 9), -1)
    noun = next((k for k in near if tokens[k].low in _SAID_IN or tokens[k].tag in ("PU", "QM")), None)
    return noun is not None and tokens[noun].low in _SAID_IN and any(t.tag in FINITE for t in tokens[first:noun])


def _says(tokens: Sequence[Token], i: int) -> bool:
    """Whether "said" or "told" behind a comma has an object or a clause, and is no "said to be"."""
    behind = tokens[i + 1]
    if tokens[i].low == "said":
        return behind.tag not in ("TO", "IN", "PU") or behind.low in ("that", "on")
    return tokens[i].low == "told" and (behind.tag in ("NP", "PO") or behind.low in ("reporters", "journalists"))
