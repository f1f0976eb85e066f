"""Statements as lines of token indices, and the small questions that splitting asks of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.kinds import is_person
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token

_CONNECTORS = word_set(
    """and but or yet so nor however meanwhile moreover furthermore still also then thus therefore instead"""
)
_CONNECTING_PHRASES = (
    ("as", "a", "result"),
    ("in", "addition"),
    ("on", "the", "other", "hand"),
    ("for", "example"),
    ("for", "instance"),
    ("at", "the", "same", "time"),
    ("in", "fact"),
    ("of", "course"),
    ("despite", "this"),
    ("despite", "that"),
    ("amid", "these", "developments"),
    ("in", "turn"),
    ("by", "contrast"),
    ("in", "contrast"),
    ("separately",),
)


_AT_LEAST = word_set("at least most more fewer less than about around some nearly almost roughly only")
"""What measures the figure behind it."""
_TIME_JOINTS = word_set("after before since when while until because although though once")
_MEASURES = words.TIME_NOUNS | {"moment", "second"}
_ALONE = word_set("neither both some many most all each few several none this that these those")
"""Determiners that stand as subjects: "but neither has tested positive"."""


_PHRASES_BY_OPENER = {
    opener: tuple(phrase for phrase in _CONNECTING_PHRASES if phrase[0] == opener)
    for opener in {phrase[0] for phrase in _CONNECTING_PHRASES}
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One statement, as token indices: ``subject`` and ``auxiliary`` may be shared with its neighbours.

    ``link`` is a word the article does not have and the stand-alone wording needs ("is"); ``kind`` says what the piece
    was: ``clause``, ``predicate``, ``relative``, ``adverbial``, ``participle``, ``apposition``, ``ordinal``, ``result``
    (what an event brought about; ``link`` names the event), ``trailing`` (words hung on a clause, held by ``subject``),
    ``share`` (a part of what ``subject`` names: "most of them"), ``rank`` (``subject`` is "the lowest since May";
    ``auxiliary`` owns it).
    """

    body: tuple[int, ...]
    subject: tuple[int, ...] = ()
    auxiliary: tuple[int, ...] = ()
    link: str = ""
    kind: str = "clause"
    lead: tuple[int, ...] = ()
    """Words that belong to the place of the piece, not to its wording: "a few minutes after"."""

    @property
    def worded(self) -> tuple[int, ...]:
        """The article's words in the order of the stand-alone wording."""
        return (*self.subject, *self.auxiliary, *self.body)

    @property
    def tokens(self) -> tuple[int, ...]:
        """The article's words that state the piece, in the order of the text.

        Of what hangs on a clause ("..., killing two") these are its own words alone, not the clause's.
        """
        if self.kind in ("result", "trailing", "share", "rank"):
            return self.body
        return tuple(sorted({*self.lead, *self.subject, *self.auxiliary, *self.body}))


class Lines:
    """Questions about lines of one token list: a line is a list of token indices in order, not always neighbours."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def _tag(self, line: Sequence[int], p: int) -> str:
        return self.tokens[line[p]].tag if 0 <= p < len(line) else "PU"

    def _low(self, line: Sequence[int], p: int) -> str:
        return self.tokens[line[p]].low if 0 <= p < len(line) else ""

    def _finite(self, line: Sequence[int], p: int) -> bool:
        if not 0 <= p < len(line):
            return False
        token = self.tokens[line[p]]
        return token.tag in FINITE and token.low not in ("be", "been", "being", "having")

    def _any_finite(self, line: Sequence[int], first: int = 0, last: int | None = None) -> bool:
        return any(self._finite(line, p) for p in range(first, len(line) if last is None else last))

    def _related(self, pieces: list[Piece], joint: Sequence[int], noun: tuple[int, ...] = ()) -> list[Piece]:
        """The pieces of a relative clause as statements on ``noun``, or on their own subjects where none is given.

        ``joint``, the words that relate it ("who", "in which"), belongs to the place of the first.
        """
        told = [replace(x, subject=noun or x.subject, kind="relative") for x in pieces]
        return [replace(x, lead=(*joint, *x.lead)) if n == 0 else x for n, x in enumerate(told)]

    def _trim(self, line: list[int]) -> list[int]:
        """Take joining words and punctuation off either end."""
        first, last = 0, len(line)
        while (last > first and self._tag(line, last - 1) in ("PU", "QM")) or (
            last > first and self._tag(line, last - 1) in ("CC", "SB", "TH", "RL")
        ):
            last -= 1
        moved = True
        while moved and first < last:
            moved = False
            tag, low = self._tag(line, first), self._low(line, first)
            if (tag == "PU" and self.tokens[line[first]].text not in ("$", "#")) or tag in ("QM", "TH"):
                first += 1
                moved = True
                continue
            if low == "then" and self._tag(line, first + 1) == "TH":
                first += 1
                moved = True
                continue
            if low in _CONNECTORS and tag in ("CC", "AV") and (tag == "CC" or self._low(line, first + 1) == ","):
                first += 1
                moved = True
                continue
            for phrase in _PHRASES_BY_OPENER.get(low, ()):
                n = len(phrase)
                if tuple(self._low(line, first + k) for k in range(n)) == phrase and self._low(line, first + n) == ",":
                    first += n + 1
                    moved = True
                    break
        return line[first:last]

    def without_hanging(self, line: list[int]) -> list[int]:
        """Without a joint at the end from which the source was taken, nor the time that measures it: "..., days after
        leaked", "..., as"."""
        k = len(line) - 1
        cut = k > 1 and line[k] + 1 < len(self.tokens) and self.tokens[line[k] + 1].low in _TIME_JOINTS
        if cut and self._low(line, k).rstrip("s") in _MEASURES:
            return self._without_measure(line)
        while k > 1 and self._tag(line, k) in ("JJ", "PP", "DT", "PS", "PU"):
            k -= 1
        behind = [self._tag(line, j) for j in range(k + 1, len(line))]
        joint = self._low(line, k) in _TIME_JOINTS and self._tag(line, k) in ("SB", "IN", "AV")
        if not joint or not {"JJ", "PP", "DT", "PS"} & set(behind) or self._low(line, len(line) - 1) in ("all", "that"):
            return line
        return self._without_measure(line[:k])

    def _without_measure(self, line: list[int]) -> list[int]:
        """Without the time at the end that measured what was taken off: "at 5:26 a.m., moments"."""
        k = len(line)
        while k > 1 and (
            self._tag(line, k - 1) in ("NUM", "DT", "AV", "JJ") or self._low(line, k - 1).rstrip("s") in _MEASURES
        ):
            k -= 1
        measured = any(self._low(line, j).rstrip("s") in _MEASURES for j in range(k, len(line)))
        if measured and k > 2 and self._low(line, k - 1) != "," and self._tag(line, k - 1) in ("NN", "NP", "PO"):
            # "tried to block a tax nine days (after)"
            return line[:k]
        return line[: k - 1] if measured and k > 1 and self._low(line, k - 1) == "," else line

    def _main_finite(self, line: list[int], first: int, last: int) -> bool:
        hanging = False
        for p in range(first, last):
            if self._tag(line, p) in ("RL", "SB"):
                hanging = True
            elif self._finite(line, p):
                if not hanging:
                    return True
                hanging = False
        return False

    def _clause_at(self, line: list[int], p: int, *, comma: bool = True) -> bool:
        """Whether a subject and its finite verb begin at ``p``."""
        if self._tag(line, p) == "TO":
            return False
        start = p
        noun = hanging = False
        while p < len(line) and p - start < 25:
            tag = self._tag(line, p)
            if self._finite(line, p):
                if not hanging:
                    return noun
                hanging = False
            if tag in ("NN", "NP", "PR", "PO", "NUM") or (tag == "DT" and self._low(line, p) in _ALONE):
                noun = True
            if tag == "RL" and noun and self._low(line, p) in ("who", "which", "that") and not hanging:
                # "everyone who called them was recorded"
                hanging = True
            elif (tag in ("SB", "TH", "RL", "WH") or (tag == "CC" and self._low(line, p) == "but")) and p > start:
                return False
            if tag == "PU" and not comma:
                return False
            p += 1
        return False

    def _past_adverbs(self, clause: Sequence[int], p: int) -> int:
        while p < len(clause) and self._tag(clause, p) in ("AV", "NEG", "QM"):
            p += 1
        return p

    def _past(self, clause: list[int], p: int) -> bool:
        return self._tag(clause, p) == "VD" or self._low(clause, p) in ("was", "were", "had", "did")

    def _opens_with_finite(self, body: Sequence[int]) -> bool:
        p = 0
        if self._tag(body, 0) == "IN":
            p = 1
            while p < len(body) and (self._low(body, p) in words.TIME_WORDS or self._tag(body, p) == "NUM"):
                p += 1
        while p < len(body) and self._tag(body, p) in ("AV", "NEG", "QM"):
            p += 1
        return self._finite(body, p)

    def _antecedent(self, clause: list[int], before: int) -> tuple[int, ...]:
        """The noun phrase that ends at ``before``."""
        p = before
        while p > 0 and before - p < 10:
            tag = self._tag(clause, p - 1)
            if tag in ("NN", "NP", "JJ", "NUM", "PS", "PO", "QM") or self._low(clause, p - 1) in ("&", "of", "'s"):
                p -= 1
            elif tag in ("DT",):
                p -= 1
                break
            else:
                break
        if p < before and (self._tag(clause, p) == "NUM" or self._low(clause, p) in ("least", "most")):
            # "At least three senators, led by"
            while p > 0 and self._low(clause, p - 1) in _AT_LEAST and not self._finite(clause, p - 1):
                p -= 1
        if before - p == 1 and self._tag(clause, p) == "NUM" and p > 1 and self._low(clause, p - 1) == ",":
            # "Pete Mallory, 43, who": an age is nobody.
            return self._antecedent(clause, p - 1)
        while p < before and self._tag(clause, p) in ("QM",):
            p += 1
        if p < before and self._low(clause, p) == "of":
            p += 1
        return tuple(clause[p:before])

    def _described_person(self, clause: list[int], p: int) -> tuple[int, ...]:
        """ "Ann Lee, a reporter at the weekly Lantern, who": the person whom the apposition before ``p`` describes."""
        if p < 4 or self._tag(clause, p - 1) != "IN" or self._low(clause, p - 2) not in noun_words.PERSON_NOUNS:
            return ()
        comma = next((k for k in range(p - 2, max(0, p - 9), -1) if self._low(clause, k) == ","), 0)
        start = comma
        while start > 0 and self._tag(clause, start - 1) == "NP":
            start -= 1
        return tuple(clause[start:comma])

    def _office_before(self, clause: list[int], before: int) -> tuple[int, ...]:
        """ "Col. Brandt, a former head of the guard who": whoever the office is said of, else its holder."""
        p = before - len(self._antecedent(clause, before))
        while p > 1 and self._low(clause, p - 1) == "of":
            p -= 1 + len(self._antecedent(clause, p - 1))
        held = any(is_person(self._low(clause, k)) for k in range(p, before) if self._low(clause, k) != "of")
        inner = self._antecedent(clause, before)
        if p == before - len(inner) or not held or is_person(self._low(clause, before - 1)):
            return ()
        if self._low(clause, p - 1) == "," and self._tag(clause, p - 2) == "NP":
            start = p - 1
            while start > 0 and self._tag(clause, start - 1) == "NP":
                start -= 1
            return tuple(clause[start : p - 1])
        return tuple(clause[p:before])

    def _be(self, noun: Sequence[int], *, past: bool) -> str:
        """The form of "be" that agrees with a noun phrase."""
        head = next((n for n in range(len(noun)) if self._tag(noun, n + 1) in ("IN", "PU", "PP")), len(noun) - 1)
        low = self._low(noun, head)
        plural = low in ("they", "people", "police", "men", "women", "children") or (
            low.endswith("s") and not low.endswith(("ss", "us", "is")) and self._tag(noun, head) != "NP"
        )
        return ("were" if plural else "was") if past else ("are" if plural else "is")

    def _person_before(self, clause: list[int], before: int) -> tuple[int, ...]:
        """The person that "who" means: "Amy Volkov of the Orsk Observatory, who ..." is about her."""
        office = self._office_before(clause, before)
        if office:
            return office
        p = before - len(self._antecedent(clause, before))
        if (
            p > 1
            and self._tag(clause, p - 1) == "IN"
            and self._low(clause, p - 1) in ("at", "from", "with", "in", "of")
        ):
            outer = self._antecedent(clause, p - 1)
            body = not is_person(self._low(clause, before - 1)) and not self._low(clause, before - 1).endswith("s")
            if outer and body and is_person(self._low(clause, p - 2).removesuffix("s")):
                # "Hydrologists at the University of Georgia who reviewed it"
                return (*outer, *clause[p - 1 : before])
        owner = self._described_person(clause, p)
        if owner:
            return owner
        held = self._low(clause, p) == "the" and is_person(self._low(clause, before - 1))
        opened = held or self._low(clause, p) in ("a", "an")
        if opened and self._low(clause, p - 1) == "," and self._tag(clause, p - 2) == "NP":
            # "Paula Wenn, an epidemiologist who"
            start = p - 1
            while start > 0 and self._tag(clause, start - 1) == "NP":
                start -= 1
            return tuple(clause[start : p - 1])
        if p > 1 and self._tag(clause, p - 1) == "IN" and self._tag(clause, p - 2) == "NP":
            start = p - 1
            while start > 0 and self._tag(clause, start - 1) == "NP":
                start -= 1
            return tuple(clause[start : p - 1])
        return ()
