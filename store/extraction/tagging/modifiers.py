"""What stands behind a noun and tells which one is meant: "a filing posted by the regulator", "a memo to staff"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tokens import Token

_TIMED = word_set("on in at since until last this by during early late next")
"""What opens a phrase that may tell only when."""
_CIRCUMSTANCES = word_set("after before during despite amid without while because than as since until following")
"""What opens a phrase that tells how a thing came about, and not which one it is."""
_PARTIES = word_set("by with to for from among between of")
"""What brings in who made a document, or for whom it was made."""
_PLACING = word_set("attach append link pin fix tie connect relate")
"""Verbs behind which "to" tells where something is, and not for whom it was made."""
_INSIDE = frozenset({"DT", "PS", "NP", "NN", "JJ", "NUM"})
_PARTICIPLES = frozenset({"PP", "VN", "VD"})
_PARTICLES = word_set("up out down off")
_SPEAKING = word_set("warn accuse blame argue complain speak point refer allude conclude insist suggest hint say tell")
"""What documents do."""
_LONGEST = 14
"""Words in a name; what is longer names nothing."""


@dataclass(slots=True)
class Modifier:
    """What stands behind a noun and tells a thing from others of its kind, without what tells when."""

    parts: list[tuple[int, int]]
    """The stretches of tokens, exclusive: a preposition with its noun, or a participle and then its complements."""
    verb: str = ""
    """The base form of the participle; empty where a preposition opens it."""
    parties: int = 0
    """How many of the parts there are up to the last that names who made the thing, or for whom it was made."""

    def add(self, first: int, last: int, *, party: bool) -> None:
        """Add a preposition with its noun."""
        self.parts.append((first, last))
        if party:
            self.parties = len(self.parts)


def modifiers(tokens: Sequence[Token], first: int, end: int) -> list[Modifier]:
    """The modifiers in ``tokens[first:end]``, which follow a noun, in order; what tells when is left out, and what
    comes behind a clause or a mark. Linear in the number of tokens."""
    found: list[Modifier] = []
    k = first
    while k < end:
        after = time_end(tokens, k, end)
        if after > k:
            if found and tokens[found[-1].parts[0][0]].low == "of" and tokens[k].low in ("in", "on"):
                # "minutes of a meeting in January": the meeting's
                found[-1].parts[-1] = found[-1].parts[-1][0], after
            k = after
        elif tokens[k].text == "," and k + 2 < end and tokens[k + 1].low == "dated":
            # "a report, dated May 4, 2024,"
            k += 1
        elif tokens[k].tag == "AV" or (tokens[k].tag == "CC" and k + 1 < end and _participle(tokens, k + 1, end)):
            k += 1
        elif _preposition(tokens[k]) and k + 1 < end:
            stop = _noun_end(tokens, k + 1, end)
            if stop == k + 1 or tokens[k].low in _CIRCUMSTANCES:
                break
            found.append(Modifier([]))
            found[-1].add(k, stop, party=tokens[k].low in _PARTIES)
            k = stop
        elif _participle(tokens, k, end):
            k = _behind_participle(tokens, k, end, found)
        else:
            verb = _clause_verb(tokens, k, end)
            if verb is None:
                break
            k = _behind_participle(tokens, verb, end, found)
    return found


def time_end(tokens: Sequence[Token], k: int, end: int) -> int:
    """Where a phrase that only tells when ends: "on Monday", "last week", "in June 2024"; ``k`` if none begins."""
    begin = k
    while k < end and tokens[k].low in _TIMED | {"the", "that"} and k - begin < 3:
        k += 1
    j = k
    while j < end and (_is_time(tokens[j]) or (j > k and tokens[j].tag == "NUM")):
        j += 1
    if j > k:
        # "in the Sunday Herald", "by the night watchman"
        return begin if j < end and tokens[j].tag in ("NP", "NN") else j
    dated = k > begin and j < end and tokens[j].tag == "NUM" and _is_date(tokens, j, end)
    return date_end(tokens, j, end) if dated else begin


def _is_time(token: Token) -> bool:
    return (token.low in words.TIME_WORDS and token.low != "may") or (token.low == "may" and token.capital)


def _is_date(tokens: Sequence[Token], k: int, end: int) -> bool:
    """Whether a number is a year or the day of a month: "2019", "9 October"."""
    low = tokens[k].low
    if low.isdigit() and len(low) == 4 and low[0] in "12":
        return k + 1 >= end or tokens[k + 1].tag not in ("NN", "NP", "JJ")
    return k + 1 < end and _is_time(tokens[k + 1])


def date_end(tokens: Sequence[Token], k: int, end: int) -> int:
    """Where the date ends that begins at ``k``: "July 30", "9 October of that year", "May 14, 2025"."""
    while k < end:
        year = tokens[k].text == "," and k + 1 < end and tokens[k + 1].low.isdigit() and len(tokens[k + 1].low) == 4
        small = tokens[k].low in ("of", "that", "this", "last", "the")
        if not (_is_time(tokens[k]) or tokens[k].tag == "NUM" or year or small):
            break
        k += 1
    while tokens[k - 1].low in ("of", "that", "this", "last", "the"):
        k -= 1
    return k


def _preposition(token: Token) -> bool:
    return token.tag in ("IN", "TO") or token.low == "to"


def _noun_end(tokens: Sequence[Token], k: int, end: int) -> int:
    """Where the noun phrase ends that begins at ``k``; ``k`` if none does."""
    start = k
    while k < end:
        token = tokens[k]
        nominal = k + 1 < end and tokens[k + 1].tag in ("NN", "NP", "JJ", "NUM", "DT", "PS")
        if k > start and _is_time(token) and tokens[k - 1].tag in ("NN", "NP"):
            break
        if token.tag in ("DT", "PS") and token.low[0].isalpha() and k > start and tokens[k - 1].tag in ("NN", "NP"):
            break
        joins = (token.tag == "CC" or token.text == "&") and k > start and nominal
        if token.tag == "CC" and joins and _participle(tokens, k + 1, end):
            break
        shaped = token.tag in ("VG", "PP", "VN", "AV") and nominal and (k == start or tokens[k - 1].tag != "NN")
        bare = k == start and token.tag == "VB" and token.low in NOUNS_TOO
        if not (token.tag in _INSIDE or joins or shaped or bare or token.tag == "PO"):
            break
        k += 1
    return k


def _participle(tokens: Sequence[Token], k: int, end: int) -> bool:
    """Whether a participle stands at ``k`` that something follows: "posted by", "filed on Monday in", "dated May 4"."""
    token = tokens[k]
    if token.low == "dated":
        return True
    forms = FORMS.get(token.low, "")
    done = (token.tag in _PARTICIPLES and ("n" in forms or token.low == "done")) or forms == "n"
    if not done and not (token.tag == "NN" and token.low.endswith("ed") and k + 1 < end and tokens[k + 1].low == "by"):
        return False
    if k + 1 < end and token.tag == "VD" and LEMMA.get(token.low) in _SPEAKING and tokens[k + 1].low != "by":
        # "A letter to shareholders warned of losses": documents do that, it is not done with them.
        return False
    return k + 1 < end and (_follows(tokens, k + 1) or tokens[k + 1].tag == "AV")


def _behind_participle(tokens: Sequence[Token], k: int, end: int, found: list[Modifier]) -> int:
    """Add the participle at ``k`` with what belongs to it, without what tells when; gives where it ends."""
    if tokens[k].low == "dated":
        last = date_end(tokens, k + 1, end)
        found.append(Modifier([(k, last)], "date"))
        return last
    j = k + 1
    while j + 1 < end and (tokens[j].tag == "AV" or tokens[j].low in _PARTICLES) and _follows(tokens, j + 1):
        j += 1
    modifier = Modifier([(k, j)], LEMMA.get(tokens[k].low, tokens[k].low))
    while j < end:
        after = time_end(tokens, j, end)
        if after > j:
            j = after
            continue
        stop = _noun_end(tokens, j + 1, end) if _preposition(tokens[j]) else j
        if stop <= j + 1 or tokens[j].low in _CIRCUMSTANCES:
            break
        modifier.add(j, stop, party=tokens[j].low in _PARTIES and modifier.verb not in _PLACING)
        j = stop
    if len(modifier.parts) > 1:
        found.append(modifier)
    return j


def _follows(tokens: Sequence[Token], k: int) -> bool:
    """Whether a preposition or a time stands at ``k``: the word before it goes with its verb, "drawn up for"."""
    return _preposition(tokens[k]) or _is_time(tokens[k])


def _clause_verb(tokens: Sequence[Token], k: int, end: int) -> int | None:
    """The verb of a clause right behind a noun that tells what was done with it: "a notice that the firm filed with
    the state", "a letter he sent to the court"; None if none begins at ``k``."""
    j = k + 1 if tokens[k].low in ("that", "which") and tokens[k].tag in ("RL", "DT", "TH") else k
    stop = j + 1 if j < end and tokens[j].tag == "PR" else _noun_end(tokens, j, end)
    if stop == j or (j == k and tokens[k].tag not in ("PR", "DT", "NP", "PS")):
        return None
    while stop < end and tokens[stop].tag in ("AV", "HV"):
        stop += 1
    done = stop < end and tokens[stop].tag in _PARTICIPLES and "n" in FORMS.get(tokens[stop].low, "")
    return stop if done and _participle(tokens, stop, end) else None
