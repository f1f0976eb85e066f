"""From the words that name a source to the hops of a chain: who speaks, through whom, and of what class."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import noun_words
from store.extraction.lexicon.words import word_set
from store.extraction.naming.names import Names
from store.extraction.source import Source
from store.extraction.tagging.reading import Reading
from store.extraction.tagging.subject_heads import EMPHATIC
from store.extraction.voices.descriptions import PAPERS
from store.extraction.voices.issuers import Issuers
from store.extraction.voices.named_sources import NamedSources
from store.model import Disclosure, SourcingClass

_PAGES = word_set("page editorial headline homepage splash")
"""Parts of a newspaper that speak for it."""
_BREAK_TAGS = frozenset({"IN", "PP", "VD", "VN", "TH", "HV", "RL", "PU", "VG", "TO", "SB", "CC"})


class Sources(NamedSources):
    """Reads source phrases of one article. Phrases are to be read in the order of the text."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        self.issuers = Issuers(self, self.read)

    def read_speaker(self, first: int, last: int) -> Source | None:
        """The speaker of a transcript's line, whose name may stand in capitals."""
        text = self.reading.words(first, last)
        name = self.names.find(text) or self.names.short_for(text)
        if name is None:
            return self.read(first, last, ":")
        return self._person(name.full, first, last, ":") if name.person > 0 else self.read(first, last, ":")

    def read(self, first: int, last: int, cue: str) -> Source | None:
        """Read the source phrase ``[first, last)`` reported with ``cue``; None if nothing in it names a source."""
        tokens = self.reading.tokens
        while first < last and (
            tokens[first].tag in ("PU", "QM", "CC", "AV", "TH") or tokens[first].low in ("as", "but")
        ):
            first += 1
        while last > first and (tokens[last - 1].tag in ("PU", "QM", "AV") or tokens[last - 1].low in EMPHATIC):
            # "the league itself"
            last -= 1
        if last - first > 2 and tokens[first].tag == "NUM" and tokens[first + 1].tag == "DT":
            # "12:30 The board says"
            first += 1
        if last - first > 2 and tokens[first].low == "the" and tokens[first + 1].low == "same":
            first += 1
        if first >= last:
            return None
        alone = last - first == 1 or tokens[first + 1].text == ","
        if tokens[first].low in ("he", "she", "they", "it", "we", "i", "who", "which") and alone:
            # "she said", "She, speaking to reporters, said"
            return self._introducing(first, cue) or self._pronoun(first, cue)
        if tokens[first].tag == "PS" and last - first == 1 and tokens[first].low in ("his", "her", "its", "their"):
            # "By her count"
            owner = self.cast.person(first, "he" if tokens[first].low == "his" else "she")
            if tokens[first].low in ("its", "their"):
                owner = self.cast.body(first)
            return self._resolved(owner.sure, first, cue) if owner.sure else self._gap(cue, owner.likely)
        paged = self._front_page(first, last, cue)
        if paged is not None:
            return paged
        part = self._part_of_group(first, last, cue)
        if part is not None:
            return part
        if tokens[first].tag == "PO" and last - first == 1:
            return self._quoted_pronoun(first, cue)
        if tokens[last - 1].low in ("them", "whom") and last - first == 3:
            gap = self._hop(None, cue, disclosed=Disclosure.GAP)
            return Source((gap,), SourcingClass.ANONYMOUS, "pronoun")
        pointed = self._pointed_at(first, last, cue)
        if pointed is not None:
            return pointed
        whole = self._whole_of(first, last, cue)
        if whole is not None:
            return whole
        printed = self.newspaper(first, last)
        if printed is not None:
            return self._outlet(printed, cue)
        head_end = self._head_end(first, last)
        head = tokens[head_end - 1].low if head_end > first else ""
        if tokens[first].low == "my" and head == "client" and head_end - first == 2:
            return self._client(first, cue)
        paper = self._name_in_apposition(head_end, last, head) if head in PAPERS else None
        if paper is not None:
            # "a local paper, the Hochtal Messenger,"
            return self._outlet(paper, cue)
        document = self._document(first, head_end, last, head, cue) or self._issued(first, head_end, cue)
        return document or self._named(first, head_end, last, cue) or self._described(first, head_end, last, head, cue)

    def names_person(self, first: int, last: int) -> bool:
        """Whether the phrase ``[first, last)`` names a person of the article."""
        found = (self.names.at(self.names.without_titles(b, e), e) for b, e in self.names.sequences(first, last))
        return any(name is not None and name.person > 0 for name in found)

    def _front_page(self, first: int, last: int, cue: str) -> Source | None:
        """ "Its front page said", "Patria's editorial": the outlet speaks."""
        tokens = self.reading.tokens
        end = self._head_end(first, last)
        if end - first < 2 or tokens[end - 1].low not in _PAGES or tokens[end - 1].tag != "NN":
            return None
        if tokens[first].low == "its":
            owner = self._owner(first)
            return self._outlet(owner, cue) if owner else None
        mark = next((k for k in range(first + 1, end - 1) if tokens[k].tag == "PS"), None)
        outlet = self.outlet_name(first, mark) if mark is not None else None
        return self._outlet(outlet, cue) if outlet else None

    def _introducing(self, place: int, cue: str) -> Source | None:
        """Who goes on behind a colon: "Her office contradicted them: she had stayed at home, it said"; or behind who
        put out a document."""
        tokens = self.reading.tokens
        first = self.reading.sentences[self.cast.sentence_of(place)].first
        colon = next((k for k in range(place - 1, first, -1) if tokens[k].text == ":"), None)
        if colon is None:
            return self.issuers.paper_put_out(place, cue)
        if tokens[place].low not in ("it", "they", "he", "she"):
            return None
        subject = self._bounds.first_subject(first, colon)
        if subject is None or (subject[1] - subject[0] == 1 and tokens[subject[0]].tag == "PR"):
            return None
        source = self.read(*subject, cue)
        misfit = {"it": ("person", "group"), "they": ("person",)}.get(tokens[place].low, ("body", "outlet", "document"))
        if source is None or not source.name or source.kind in misfit:
            return None
        return replace(source, hops=(replace(source.hops[0], disclosed=Disclosure.INHERITED), *source.hops[1:]))

    def _issued(self, first: int, head_end: int, cue: str) -> Source | None:
        return self.issuers.source(head_end - 1, first, cue) if head_end > first else None

    def _whole_of(self, first: int, last: int, cue: str) -> Source | None:
        """ "One of the messages", "Another says", "One, sent on May 4, says": the documents that were named before."""
        tokens = self.reading.tokens
        alone = last - first == 1 or tokens[first + 1].text == ","
        if tokens[first].low in ("one", "another", "others", "some") and alone:
            return self._among(first, cue)
        if last - first != 4 or tokens[first + 1].low != "of" or tokens[first + 2].low not in ("the", "those", "these"):
            return None
        return self.read(first + 2, last, cue) if tokens[first + 3].low in noun_words.DOCUMENT_NOUNS else None

    def _some(self, first: int, cue: str) -> Source:
        found = super()._some(first, cue)
        nobody = found.name == self.reading.tokens[first].low
        return (self._among(first, cue) if nobody else None) or found

    def _among(self, place: int, cue: str) -> Source | None:
        """The documents, several of them, that were the last source before "another" at token ``place``."""
        before = self.document_before(place)
        paper = self.dossier.before(place)
        if before is None or paper is None or not paper.many:
            return None
        hop = replace(before.hops[0], cue=cue, disclosed=Disclosure.INHERITED)
        return replace(before, hops=(hop, *before.hops[1:]))

    def _head_end(self, first: int, last: int) -> int:
        """Where the noun phrase proper ends and what is added to it begins."""
        tokens = self.reading.tokens
        for i in range(first + 1, last):
            if self.held_by(i, last) or (tokens[i].tag in ("DT", "PR") and tokens[i - 1].tag == "NN"):
                # "emails the paper obtained", "letters it has seen"
                return i
            if tokens[i].tag in _BREAK_TAGS and not (
                tokens[i].tag == "CC" and tokens[i - 1].tag == tokens[i + 1 if i + 1 < last else i].tag == "JJ"
            ):
                before_noun = tokens[i].tag == "VG" and tokens[i - 1].tag == "PS" and i + 1 < last
                if tokens[i].low == "&" or (before_noun and tokens[i + 1].tag == "NN"):
                    continue
                return i
        return last
