"""The noun phrases of a sentence: determiner, head, and where each begins and ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from store.extraction.lexicon import words
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token

_LONGEST = 16
"""Tokens; what is longer is a list or no phrase."""
_MAY_OPEN = frozenset({"NN", "NP", "NUM", "JJ", "DT", "PS", "CC"})
"""Tags at which a phrase may begin; and at any that begins a name."""

_WHICH_TIME = frozenset({"last", "this", "next", "that", "every", "each"})
_PARTS_OF_DAYS = frozenset({"morning", "afternoon", "evening", "night"})


@dataclass(slots=True)
class NounPhrase:
    """A noun phrase without what is added behind its head ("of ...", "who ...")."""

    first: int
    last: int
    """Token indices, exclusive."""
    head: int
    """Token index of the last noun or name."""
    opener: str
    """The determiner or possessive that opens it, lower case; empty if none does."""

    @property
    def definite(self) -> bool:
        """Whether "the", "this" or a possessive opens it."""
        return self.opener in ("the", "this", "that", "these", "those") or self.opener in words.POSSESSIVES


def noun_phrases(tokens: Sequence[Token], first: int, last: int, ends: Mapping[int, int]) -> Iterator[NounPhrase]:
    """The noun phrases of the sentence ``[first, last)`` in order.

    ``ends``: first token of a name -> where the name ends, for names that hold small words ("Bank of England").
    """
    i = first
    while i < last:
        i = _past_time(tokens, i, last)
        if i == last:
            return
        if tokens[i].tag not in _MAY_OPEN and i not in ends:
            i += 1
            continue
        found = _phrase_at(tokens, i, last, ends)
        if found is None:
            i += 1
        else:
            yield found
            i = found.last


def _past_time(tokens: Sequence[Token], i: int, last: int) -> int:
    """Past words of time at ``i`` behind which another phrase begins: "last week prosecutors", "on Monday officials";
    ``i`` where none stand, or where they belong to what follows ("last week's vote", "the Monday vote")."""
    told = i + 1 < last and tokens[i].low in _WHICH_TIME and tokens[i + 1].low in words.TIME_NOUNS | words.WEEKDAYS
    alone = tokens[i].low in words.WEEKDAYS and (i == 0 or tokens[i - 1].tag not in ("DT", "PS", "JJ"))
    if not (told or alone):
        return i
    end = i + 2 if told else i + 1
    while end < last and tokens[end].low in _PARTS_OF_DAYS:
        end += 1
    return end if end == last or tokens[end].tag in ("DT", "NN", "NP", "NUM", "JJ") else i


def _phrase_at(tokens: Sequence[Token], i: int, last: int, ends: Mapping[int, int]) -> NounPhrase | None:
    start, head = i, -1
    opener = tokens[i].low if tokens[i].tag in ("DT", "PS") and tokens[i].low[0].isalpha() else ""
    limit = min(last, start + _LONGEST)
    j = i + 1 if opener else i
    while j < limit:
        if j in ends:
            head, j = min(ends[j], limit) - 1, min(ends[j], limit)
            continue
        tag = tokens[j].tag
        if tag in ("NN", "NP") or (tag == "NUM" and tokens[j].low.endswith("-year-old")):
            head = j
        elif not _inside(tokens, j, head, limit, begun=j > start):
            break
        j += 1
    while j > start and tokens[j - 1].tag == "PS" and j - 1 > head:
        j -= 1
    return NounPhrase(start, head + 1, head, opener) if head >= 0 else None


def _inside(tokens: Sequence[Token], j: int, head: int, limit: int, *, begun: bool) -> bool:
    """Whether a word that is no noun belongs inside the phrase."""
    tag = tokens[j].tag
    if tag == "PS":
        return head == j - 1 and head >= 0 and not tokens[j].low[0].isalpha()
    behind = tokens[head + 1].tag if 0 <= head < j - 1 else ""
    opened = head < 0 or behind == "PS"
    if tag == "NUM" and tokens[j - 1].low in words.MONTHS:
        # "the union's March 19 letter"
        return True
    if tag in ("JJ", "NUM"):
        return opened
    if tag == "DT":
        return head < 0 and tokens[j].low in ("the", "two", "other", "few", "many")
    nominal = j + 1 < limit and tokens[j + 1].tag in ("NN", "NP", "JJ", "NUM")
    if tag in ("PP", "VG", "VN", "AV"):
        return opened and nominal and begun
    return tag == "CC" and opened and j > 0 and tokens[j - 1].tag == "JJ" and nominal


def relative_end(tokens: Sequence[Token], k: int, last: int) -> int:
    """Where a relative clause right behind a noun ends: before the verb of the main clause. ``k`` if none begins."""
    if k >= last or tokens[k].tag != "RL":
        return k
    verbs = 0
    for j in range(k + 1, min(last, k + 20)):
        if tokens[j].tag == "PU":
            return j
        if tokens[j].tag in FINITE and tokens[j - 1].tag not in ("BE", "HV", "MD"):
            verbs += 1
            if verbs == 2:
                return j
    return k
