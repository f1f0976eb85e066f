"""Documents as sources: what they are called, who has seen them, which one "the papers" are."""

from __future__ import annotations

from store.extraction import words
from store.extraction.source import Source
from store.extraction.speakers import Speakers
from store.extraction.verbs import LEMMA
from store.extraction.words import word_set
from store.model import Disclosure, Hop, Role, SourcingClass

_SEEN = word_set("""see hear obtain review view examine inspect read share publish release provide leak hold get""")
_SHOWN = word_set(
    "shows show showed lists list listed describes describe described states stated citing found finds in"
)
"""Cues behind which even a word that is seldom a document is one."""
_SELDOM = word_set("order register program programme permit warrant picture trial trials experiment experiments")
"""Nouns that are documents behind those cues alone."""
_FRESH = word_set("latest new recent newest previous recently-published fresh")
_PRINTED = word_set("publish print appear post release")
_DEFINITE = word_set("the this these those that one another each both")


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
        relays, cut = self._carriers(head_end, last)
        plain = not any(tokens[k].tag in ("NP", "PS") for k in range(first, head_end))
        bare = tokens[first].low in _DEFINITE and head_end - first <= 3 and cut is None and plain
        earlier = self._earlier_document(head) if bare else None
        body = self.cast.described(head, first) if bare and not earlier else None
        if body is not None and body.proper is not None:
            # "The State Geological Survey ... the survey said"
            return None
        if earlier:
            name = earlier
        else:
            begin = first + 1 if tokens[first].low in words.DETERMINERS else first
            while begin + 1 < head_end and tokens[begin].low in _FRESH:
                begin += 1
            end = min(self._phrase_end(head_end, last) if cut is None else cut, begin + 12)
            end = next((k for k in range(begin, end) if tokens[k].text == ","), end)
            if any(tokens[k].tag == "NP" for k in range(begin, head_end)) and cut is None:
                end = head_end
            name = " ".join(self.reading.words(begin, end).split())
            if relays and relays[0].cue and relays[0].cue.endswith(" by"):
                name = f"{name} seen by {relays[0].name}"
            if tokens[first].low in ("its", "their", "his", "her"):
                owner = self._owner(first)
                name = f"{owner}'s {' '.join(self.reading.words(first + 1, end).split())}" if owner else name
            self._documents.append((first, name))
        hop = self._hop(name, cue, Role.DOCUMENT, disclosed=Disclosure.INHERITED if earlier else Disclosure.STATED)
        return Source((hop, *relays), SourcingClass.DOCUMENT, "document")

    def _earlier_document(self, head: str) -> str | None:
        """The document that "the papers" or "one slide" go back to: one with the same noun, else the only one."""
        singular = head.rstrip("s")
        same = [name for _, name in self._documents if singular in name.lower()]
        if same:
            return same[-1]
        distinct = list(dict.fromkeys(name for _, name in self._documents))
        generic = head in (
            "document",
            "documents",
            "papers",
            "paper",
            "slide",
            "slides",
            "file",
            "files",
            "records",
            "memo",
            "filing",
            "material",
        )
        return distinct[0] if len(distinct) == 1 and generic else None

    def _carriers(self, first: int, last: int) -> tuple[list[Hop], int | None]:
        """Outlets that saw the document ("seen by The Wall Street Journal"), and where that phrase begins, if any."""
        tokens = self.reading.tokens
        for i in range(first, min(last, first + 12)):
            if tokens[i].tag in ("PP", "VN", "VD") and LEMMA.get(tokens[i].low) in _SEEN:
                k = i + 1
                while k < last and tokens[k].low != "by" and k < i + 4:
                    k += 1
                if k < last and tokens[k].low in ("by", "with"):
                    name = self._outlet_from(k + 1, last)
                    if name:
                        own = self.is_own(name)
                        return ([] if own else [self._hop(name, tokens[i].low + " by", Role.RELAY)]), i
            if tokens[i].tag in ("PP", "VN", "VD") and LEMMA.get(tokens[i].low) in _PRINTED:
                behind = next((k + 1 for k in range(i + 1, min(last, i + 5)) if tokens[k].low == "in"), last)
                journal = self._journal(behind, last)
                if journal and not self.is_own(journal):
                    return [self._hop(journal, tokens[i].low + " in", Role.RELAY)], i
        return [], None

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
