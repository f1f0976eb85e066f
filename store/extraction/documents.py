"""Documents as sources: what they are called, who has seen them, which one "the papers" are."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction import words
from store.extraction.papers import PUBLISHED, says_little, singular
from store.extraction.source import Source
from store.extraction.speakers import Speakers, governmental
from store.extraction.verbs import LEMMA
from store.extraction.words import word_set
from store.model import Disclosure, Hop, Role, SourcingClass

_SEEN = word_set("""see hear obtain review view examine inspect read share publish release provide leak hold get report
    give hand pass""")
_SHOWN = word_set(
    "shows show showed lists list listed describes describe described states stated citing found finds in"
)
"""Cues behind which even a word that is seldom a document is one."""
_SELDOM = word_set("order register program programme permit warrant picture trial trials experiment experiments")
"""Nouns that are documents behind those cues alone."""
_ARTICLES = word_set("report story article dispatch column editorial")
_JOURNALS = word_set("journal magazine periodical")
_DUG = word_set("dug unearthed uncovered found acquired revealed published")
_PRINTED = word_set("publish print appear post release")
_READ = frozenset({"see", "obtain", "review"})
_DEFINITE = word_set("the this these those that one another each both")
_GENERIC = word_set("document documents papers paper slide slides file files records memo filing material")
"""What any document may be called later on."""
_ALIKE = tuple(
    word_set(group)
    for group in (
        "poll survey questionnaire",
        "email message e-mail text",
        "lawsuit suit complaint petition",
        "report study paper review analysis",
        "footage video clip recording tape",
        "image picture photo photograph imagery",
        "record document file paper",
        "letter memo note",
        "ruling judgment verdict opinion decision",
    )
)
"""Nouns, in the singular, by which one document may be called in turn."""
_RULINGS = word_set("ruling judgment judgement verdict decision order opinion sentence")
"""What only a court hands down."""
_REMEMBERED = 40
"""How many documents are looked back upon."""


class Documents(Speakers):
    """Reads phrases that name a document."""

    def _document(self, first: int, head_end: int, last: int, head: str, cue: str) -> Source | None:
        tokens = self.reading.tokens
        if (
            head not in words.DOCUMENT_NOUNS
            or tokens[head_end - 1].tag == "NP"
            or (head in _SELDOM and cue not in _SHOWN)
        ):
            return None
        relays: Sequence[Hop]
        if head in _ARTICLES and head_end + 1 < last and tokens[head_end].low in ("in", "on", "by", "from"):
            # "a report on CNN": the outlet speaks.
            carrier = self.outlet_at(head_end + 1, last)
            if carrier is not None and not self.is_own(carrier[0]):
                return Source((self._hop(carrier[0], cue),), SourcingClass.NAMED, "outlet")
        relays, cut = self._carriers(head_end, last)
        plain = not any(tokens[k].tag in ("NP", "PS") for k in range(first, head_end))
        bare = tokens[first].low in _DEFINITE and cut is None and plain and head_end - first <= 3
        earlier = self._earlier_document(head, first) if bare else None
        body = self.cast.described(head, first) if bare and not earlier else None
        if body is not None and body.proper is not None:
            # "The State Geological Survey ... the survey said"
            return None
        if earlier:
            name, relays = earlier
        else:
            begin = first + 1 if tokens[first].low in words.DETERMINERS else first
            while begin + 1 < head_end and says_little(tokens[begin].low):
                begin += 1
            end = min(self._phrase_end(head_end, last) if cut is None else cut, begin + 12)
            end = next((k for k in range(begin, end) if tokens[k].text == ","), end)
            cut_at = self._before_participle(head_end, end)
            appeared = self.papers.belonging(cut_at, last) if cut_at < end and cut is None else ""
            end = cut_at
            if any(tokens[k].tag == "NP" for k in range(begin, head_end)) and cut is None:
                end = head_end
            name = self._from_whom(begin, end) or " ".join(self.reading.words(begin, end).split()) + appeared
            if relays and relays[0].cue and relays[0].cue.endswith(" by") and " " not in name and not bare:
                # "a letter seen by Reuters": a lone noun tells nothing of which letter.
                name = f"{name} seen by {relays[0].name}"
            if tokens[first].low in ("its", "their", "his", "her"):
                owner = self._owner(first)
                rest = " ".join(self.reading.words(first + 1, end).split())
                name = f"{owner}'s {rest}" if owner else rest
            self._documents.append((name, tuple(relays)))
        hop = self._hop(name, cue, Role.DOCUMENT, disclosed=Disclosure.INHERITED if earlier else Disclosure.STATED)
        return Source((hop, *relays), SourcingClass.DOCUMENT, "document")

    def _stranger(self, first: int, last: int) -> str | None:
        """Who saw a document, where only that tells of an outlet: "seen by Private Eye"; no person, no authority."""
        if self.reading.tokens[first - 1].low != "by" or LEMMA.get(self.reading.tokens[first - 2].low) not in _READ:
            return None
        for begin, end in self.names.sequences(first, min(last, first + 6)):
            name = self.names.at(begin, end)
            if begin > first + 1 or name is None or name.person > 0 or governmental(name.full):
                return None
            return self.names.canonical(name.full)
        return None

    def _from_whom(self, begin: int, end: int) -> str | None:
        """ "a letter to staff from its chairman, Ola Bright": by the name, which says more than the office."""
        tokens = self.reading.tokens
        writer = next((k for k in range(begin, end) if tokens[k].low == "from"), None)
        if writer is None or end + 1 >= len(tokens) or tokens[end].text != ",":
            return None
        if tokens[writer + 1].tag not in ("PS", "DT") or any(tokens[k].tag == "NP" for k in range(writer, end)):
            return None
        for first, last in self.names.sequences(end + 1, min(len(tokens), end + 6)):
            name = self.names.at(first, last)
            if first != end + 1 or name is None or name.person <= 0:
                return None
            return f"{' '.join(self.reading.words(begin, writer + 1).split())} {name.full}"
        return None

    def _earlier_document(self, head: str, place: int) -> tuple[str, tuple[Hop, ...]] | None:
        """The document that "the papers" or "one slide" go back to, and who passed it on: one with the same noun or
        one that means the same, by the fullest name the article has given it, else the only one."""
        noun = singular(head)
        told = next((paper for paper in self.papers.before(place, frozenset({noun})) if paper.told), None)
        if told is not None:
            return self._passed_on(told.name)
        nouns = next((group for group in _ALIKE if noun in group), frozenset({noun}))
        for name, relays in reversed(self._documents[-_REMEMBERED:]):
            if any(noun in name.lower() for noun in nouns):
                return name, relays
        alike = {paper.name for paper in self.papers.before(place, nouns) if paper.told}
        if len(alike) == 1:
            return self._passed_on(alike.pop())
        distinct = dict(self._documents[-_REMEMBERED:])
        if len(distinct) == 1 and head in _GENERIC:
            return next(iter(distinct.items()))
        court = self.cast.described("court", place) if noun in _RULINGS else None
        return (f"{head} of the {court.name}", ()) if court is not None and court.proper is not None else None

    def _passed_on(self, name: str) -> tuple[str, tuple[Hop, ...]]:
        """The document of that name as it was first a source, and who passed it on then."""
        mine = set(name.lower().split())
        for known, relays in reversed(self._documents[-_REMEMBERED:]):
            if mine <= set(known.lower().split()):
                return known, relays
        return name, ()

    def _carriers(self, first: int, last: int) -> tuple[list[Hop], int | None]:
        """Outlets that saw the document ("seen by The Wall Street Journal"), and where that phrase begins, if any."""
        tokens = self.reading.tokens
        for i in range(first, min(last, first + 16)):
            if tokens[i].tag in ("PP", "VN", "VD") and LEMMA.get(tokens[i].low) in _SEEN:
                k = i + 1
                while k < last and tokens[k].low not in ("by", "with", "to") and k < i + 4:
                    k += 1
                if k < last and tokens[k].low in ("by", "with", "to"):
                    name = self._outlet_from(k + 1, last) or (self._stranger(k + 1, last) if k == i + 1 else None)
                    if name:
                        own = self.is_own(name)
                        return ([] if own else [self._hop(name, tokens[i].low + " by", Role.RELAY)]), i
            linked = tokens[i].low in ("which", "that") and i > first - 1
            if linked or i == first:
                hit = self.outlet_at(i + 1 if linked else i, last)
                seen = hit and any(
                    LEMMA.get(tokens[j].low) in _SEEN | _DUG for j in range(hit[1], min(last, hit[1] + 4))
                )
                if hit and seen:
                    return ([] if self.is_own(hit[0]) else [self._hop(hit[0], "which", Role.RELAY)]), i
            named = next((k for k in range(i + 1, min(last, i + 5)) if tokens[k].low in _JOURNALS), None)
            if tokens[i].low == "in" and i == first and named is not None and not tokens[named].capital:
                # "a study in the journal Nature Water"
                journal = self._journal(named + 1, last)
                if journal and not self.is_own(journal):
                    return [self._hop(journal, "in", Role.RELAY)], i
            if tokens[i].tag in ("PP", "VN", "VD") and LEMMA.get(tokens[i].low) in _PRINTED:
                behind = next((k + 1 for k in range(i + 1, min(last, i + 5)) if tokens[k].low == "in"), last)
                journal = self._journal(behind, last)
                if journal and not self.is_own(journal):
                    return [self._hop(journal, tokens[i].low + " in", Role.RELAY)], i
        return [], None

    def _before_participle(self, head_end: int, end: int) -> int:
        """Where a document's name ends: "a lawsuit filed on Monday in federal court" is a lawsuit; but "documents
        filed with the city" is short enough to be kept, and tells more."""
        tokens = self.reading.tokens
        for k in range(head_end, end):
            if tokens[k].low in PUBLISHED:
                return k
            if tokens[k].tag in ("PP", "VD", "VN") or tokens[k].low == "dated":
                timed = any(tokens[j].low in words.TIME_WORDS or tokens[j].tag == "NUM" for j in range(k, end))
                dated = tokens[k].low == "dated" and end - k <= 3
                return k if not dated and (timed or end - k > 6) else end
        return end

    def _journal(self, first: int, last: int) -> str | None:
        """The journal, magazine or paper whose name begins at ``first``: "published in the Journal of Sleep"."""
        tokens = self.reading.tokens
        begin = first + 1 if first < last and tokens[first].low in ("the", "a", "an") else first
        for seq_begin, seq_end in self.names.sequences(begin, min(last, begin + 10)):
            if seq_begin == begin:
                return self.names.canonical(self.reading.words(seq_begin, seq_end))
            break
        return None

    def _phrase_end(self, head_end: int, last: int) -> int:
        """How far what follows the noun belongs to the name: "office of the mediator", "people familiar with it"."""
        tokens = self.reading.tokens
        i = head_end
        named = head_end < last and tokens[head_end - 1].tag == "NP" and tokens[head_end].low in ("in", "at", "on")
        while i < last and i - head_end < 9 and not named:
            if tokens[i].tag == "PU" and tokens[i].text != "&":
                break
            if tokens[i].tag == "RL":
                break
            i += 1
        return i
