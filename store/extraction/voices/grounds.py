"""What a report rests on: the words by which a reporter names it, "citing", "which draws on", "after speaking to"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import cues, noun_words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tokens import Token

_TAKING = {
    **dict.fromkeys(("draw", "rely", "lean", "build", "base", "rest", "depend"), ("on", "upon")),
    **dict.fromkeys(("point", "refer", "allude", "link"), ("to",)),
    **dict.fromkeys(("attribute", "credit", "ascribe", "source"), ("to",)),
    "source": ("to", "from"),
}
"""Verbs, and the preposition behind which they name what a report rests on."""
_WITH_OBJECT = word_set("attribute credit ascribe base source")
"""Those of them that may name the report first: "attributing it to", "basing its story on"."""
_MEETING = {"speak": ("to", "with"), "talk": ("to", "with"), "interview": ()}
_STUDYING = cues.OBTAINING | word_set("analyse analyze study check compare scan geolocate count verify authenticate")
"""What an outlet does with the documents on which its report rests."""
_NAMED_BY = cues.CITING | {"invoke", "credit"}
"""Verbs whose object is what a report rests on."""
_INTERVIEWS = word_set("interview interviews conversation conversations talks exchanges")
_BEFORE_PERSONS = frozenset({"with", "by", "from", "of"})
_STAFF = word_set("reporter reporters journalist journalists correspondent correspondents team staff editor editors")
_ASIDE = frozenset({"AV", "HV", "BE"})
RESTING_WORDS = frozenset(
    {
        "after",
        "having",
        "based",
        "sourced",
        "referring",
        "invoking",
        "naming",
        "basing",
        "alluding",
        "crediting",
        "credited",
        "with",
        "giving",
        "reading",
    }
)
"""Words that may open such words and are no cues themselves."""
_READ_OUT = word_set(
    "statement statements communique communiqué bulletin announcement decree message letter order declaration release"
)
"""What is read on air."""
_SAYING = frozenset({"say", "add", "report", "write", "claim", "explain", "note"})
_AS_FAR = 16
"""Tokens from "with" to "as its source"."""
_FAR = 6
"""Tokens from a verb to its preposition."""


class Grounds:
    """Finds the words in one token list that name what a report rests on."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def named(self, k: int, last: int) -> int | None:
        """Where the phrase begins that names what a report rests on, if the words at token ``k`` say that it does;
        None if they do not. ``last``: where to stop looking."""
        tokens = self.tokens
        if k + 1 >= last or tokens[k].quote >= 0:
            return None
        if tokens[k].low in ("which", "that", "who") and tokens[k].tag == "RL":
            verb = next((j for j in range(k + 1, min(last, k + 5)) if tokens[j].tag not in _ASIDE), last)
            if verb + 2 < last and LEMMA.get(tokens[verb].low) in _SAYING and tokens[verb + 1].tag == "PR":
                # "which says it has spoken to two engineers"
                verb = next((j for j in range(verb + 2, min(last, verb + 6)) if tokens[j].tag not in _ASIDE), last)
            finite = verb < last and tokens[verb].tag in ("VD", "VZ", "VP", "VN", "PP")
            return self._object(verb, last, met=True) if finite else None
        if tokens[k].low == "whose":
            # "Bloomberg, whose reporters also quoted unnamed people,"
            verb = next((j for j in range(k + 2, min(last, k + 6)) if tokens[j].tag in ("VD", "VZ", "VP", "VN")), last)
            return self._object(verb, last, met=True) if verb < last and tokens[k + 1].low in _STAFF else None
        if tokens[k].low in ("after", "having", "by"):
            verb = k + 1
            met = tokens[k].low != "by" and tokens[verb].tag in ("VG", "VN", "PP")
            return self._object(verb, last, met=True) if met and self._meets(verb) else None
        if tokens[k].low in ("with", "giving"):
            # "reported, with two people who know the books as its sources"
            named = any(self.as_source(j) for j in range(k + 2, min(last - 1, k + _AS_FAR)))
            return k + 1 if named else None
        if tokens[k].low == "reading":
            return self._read_out(k + 1, last)
        passive = tokens[k].low in ("based", "sourced") and tokens[k].tag in ("PP", "VN", "VD", "JJ")
        return self._object(k, last) if tokens[k].tag == "VG" or passive else None

    def told_by(self, verb: int, last: int) -> int | None:
        """Where the phrase begins that the finite verb of a sentence names as what a report rests on: "pointed to
        minutes", "was based on minutes"; None if it names none."""
        tokens = self.tokens
        if tokens[verb].tag == "BE" and verb + 2 < last:
            participle = verb + 1 + (tokens[verb + 1].tag == "AV")
            return self._object(participle, last) if tokens[participle].tag == "VN" else None
        return self._object(verb, last) if LEMMA.get(tokens[verb].low) in _TAKING else None

    def inside(self, first: int, last: int) -> tuple[int, int] | None:
        """Where the phrase ``[first, last)`` that names a report ends, and where in it begins what the report rests
        on: "a Bloomberg report that quoted two engineers". None where it tells nothing of that."""
        for k in range(first + 1, last - 1):
            named = self.named(k, last)
            if named is None and self.tokens[k].low in ("on", "about") and k - first > 2:
                # "a report by El Mundo on an internal forecast"
                named = self._document(k + 1, last)
            if named is not None and named < last:
                end = k - 1 if self.tokens[k - 1].text == "," else k
                return (end, named) if end > first else None
        return None

    def meets(self, named: int, k: int) -> bool:
        """Whether the words from ``k`` to ``named`` tell of a meeting: "who spoke to", which is no outlet's alone."""
        return any(LEMMA.get(t.low) in _MEETING for t in self.tokens[k:named])

    def _meets(self, verb: int) -> bool:
        return LEMMA.get(self.tokens[verb].low) in _MEETING or LEMMA.get(self.tokens[verb].low) in _STUDYING

    def _object(self, verb: int, last: int, *, met: bool = False) -> int | None:
        """Where the phrase begins that the verb names as what a report rests on. ``met``: whether meeting somebody or
        seeing something may say so."""
        tokens = self.tokens
        lemma = LEMMA.get(tokens[verb].low, tokens[verb].low)
        taken = _TAKING.get(lemma)
        if taken is None and met and lemma in _MEETING:
            taken = _MEETING[lemma]
        if met and lemma in _STUDYING:
            return self._document(verb + 1, last)
        if taken:
            k = verb + 1
            far = _FAR if lemma in _WITH_OBJECT else 2
            at = next((j for j in range(k, min(last - 1, k + far)) if tokens[j].low in taken), None)
            if at is not None and not any(tokens[j].tag in ("PU", "QM") for j in range(k, at)):
                return self._persons(at + 1, last)
        if lemma in _NAMED_BY or (met and lemma == "interview"):
            named = verb + 1 < last and tokens[verb + 1].low not in ("by", "as", "in")
            return verb + 1 if named else None
        if lemma == "name" and any(self.as_source(j) for j in range(verb + 2, min(last - 1, verb + 12))):
            return verb + 1
        return None

    def as_source(self, k: int) -> bool:
        """Whether "as its sources" begins at token ``k``: "naming two officials as its sources"."""
        near = [t.low for t in self.tokens[k : k + 4]]
        return near[:1] == ["as"] and bool({"source", "sources"} & set(near))

    def _document(self, first: int, last: int) -> int | None:
        """Behind a verb of seeing only a document tells what a report rests on."""
        tokens = self.tokens
        k = first
        while k < last and tokens[k].tag in ("DT", "JJ", "NUM", "PS", "NP", "NN"):
            if tokens[k].low in noun_words.DOCUMENT_NOUNS and tokens[k].tag == "NN":
                return first
            k += 1
        return None

    def _read_out(self, first: int, last: int) -> int | None:
        """Where the phrase begins that names what somebody reads on air: ", reading out a statement from the army"."""
        k = first
        while k < last and self.tokens[k].low in ("out", "from", "aloud"):
            k += 1
        head = next((j for j in range(k, min(last, k + 5)) if self.tokens[j].low in _READ_OUT), None)
        return k if head is not None and all(t.tag in ("DT", "JJ", "NN", "PS") for t in self.tokens[k:head]) else None

    def _persons(self, first: int, last: int) -> int:
        """Past "interviews with": whoever was asked is what the report rests on."""
        tokens = self.tokens
        for k in range(first, min(last - 2, first + 4)):
            if tokens[k].low in _INTERVIEWS and tokens[k + 1].low in _BEFORE_PERSONS:
                return k + 2
            if tokens[k].tag not in ("DT", "JJ", "NUM", "PS", "NN"):
                break
        return first
