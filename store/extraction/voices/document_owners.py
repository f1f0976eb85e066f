"""Whose a document is: "the station's own poll", a filing of whom it says so, the ruling of a court."""

from __future__ import annotations

import re
from bisect import bisect_left

from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.appearances import Appearance
from store.extraction.naming.names import Names
from store.extraction.source import genitive
from store.extraction.tagging.reading import Reading
from store.extraction.voices.document_names import CHECKING, DocumentNames
from store.extraction.voices.dossier import Paper, complete

_RULINGS = word_set("ruling judgment judgement verdict opinion")
_MAKING = word_set("write draw prepare draft compile produce author commission")
"""What those do who make a document."""
_LETTERS_FIRST = re.compile(r"([A-Z]{2,6})(['’]s?)? (.+)", re.DOTALL)
"""A name that opens with letters: "NTSB's preliminary report"."""
_FILMED = word_set("footage video videos image images camera cameras picture pictures film recording recordings still")
"""What cameras take, those of a closed circuit too."""
_COURTS = word_set("court tribunal panel")
_DECIDING = word_set(
    """uphold overturn quash dismiss reject acquit convict rule find strike void annul reduce reverse confirm sentence
    order let grant deny clear throw cut decide affirm vacate block halt declare"""
)
"""What courts do in their rulings."""


class DocumentOwners(DocumentNames):
    """Gives documents their full names."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        self._courts: list[tuple[int, str]] | None = None
        """Where courts are said to have decided something, once somebody asks."""

    def shown_name(self, paper: Paper, place: int) -> str:
        """The fullest name of a document, with whose it is, that one spelled out where letters stand for a name."""
        return self._spelled_opening(self._with_owner_or_reader(paper, place))

    def _spelled_opening(self, name: str) -> str:
        """ "NTSB's report" -> "National Transportation Safety Board's report", where the article tells as much."""
        found = _LETTERS_FIRST.match(name)
        full = self.names.canonical(found[1]) if found else ""
        if found and found[1] == "CCTV" and found[3].split()[0] in _FILMED:
            # A closed circuit's, and no broadcaster's.
            return name
        return f"{full}{found[2] or ''} {found[3]}" if found and " " in full else name

    def _with_owner_or_reader(self, paper: Paper, place: int) -> str:
        if paper.owner >= 0:
            owner = self._owner(paper.owner)
            return f"{genitive(owner)} {paper.name}" if owner else paper.name
        spelled = self._spelled_owner(paper)
        if spelled is not None:
            return spelled
        maker = self._maker(paper) if not complete(paper.name) else None
        if maker:
            return f"{paper.name} by {maker}"
        cue = (paper.relays[0].cue or "") if paper.relays else ""
        if not paper.told and cue.endswith(" by") and LEMMA.get(cue.removesuffix(" by")) not in CHECKING:
            # "a letter seen by Reuters": a lone noun tells nothing of which letter.
            return f"{paper.name} seen by {paper.relays[0].name}"
        filer = self._filer(paper) if place > paper.place else None
        if filer:
            return f"{filer}'s {paper.name}"
        court = self._court_before(place) if paper.noun in _RULINGS and not paper.told else None
        return f"{paper.name} of {court}" if court else paper.name

    def _spelled_owner(self, paper: Paper) -> str | None:
        """The name with whose document it is by name: "the station's own poll", "a survey by the lobby group"; None
        where the article tells no name."""
        tokens = self.reading.tokens
        first = paper.first
        if tokens[first].low == "the" and first + 3 <= paper.place and tokens[first + 2].low in ("'s", "’s"):
            owner = self._named_noun(first + 1)
            rest = first + 4 if tokens[first + 3].low == "own" else first + 3
            return f"{owner}'s {' '.join(self.reading.words(rest, paper.place + 1).split())}" if owner else None
        by = paper.place + 1
        if by + 3 < len(tokens) and tokens[by].low in ("by", "from", "for") and tokens[by + 1].low == "the":
            sort = tokens[by + 2].tag in ("NN", "JJ") or tokens[by + 2].low.endswith("-based")
            noun = by + 3 if tokens[by + 3].tag == "NN" and sort else by + 2
            owner = self._named_noun(noun)
            added = " ".join(self.reading.words(by, noun + 1).split())
            if owner and paper.name.endswith(f" {added}"):
                return f"{paper.name.removesuffix(added)}{tokens[by].text} {owner}"
        return None

    def _maker(self, paper: Paper) -> str | None:
        """Who made a document by what stands between commas behind its noun: "The note, drawn up by the security
        service in May, says"; None where that tells nobody."""
        tokens = self.reading.tokens
        sentence = self.reading.sentences[self.cast.sentence_of(paper.place)]
        k = paper.place + 1
        if k + 3 >= sentence.last or tokens[k].text != ",":
            return None
        k += 1
        if tokens[k].tag == "RL" and tokens[k + 1].tag == "BE":
            k += 2
        if LEMMA.get(tokens[k].low) not in _MAKING or tokens[k].tag not in ("PP", "VN", "VD"):
            return None
        k += 2 if tokens[k + 1].low == "up" else 1
        if k + 1 >= sentence.last or tokens[k].low != "by":
            return None
        phrase = next((p for p in self.cast.phrases[self.cast.sentence_of(k)] if p.first == k + 1), None)
        if phrase is None or tokens[phrase.head].tag not in ("NN", "NP"):
            return None
        begin = phrase.first + (tokens[phrase.first].tag == "DT")
        name = self.names.at(begin, phrase.last)
        if name is not None:
            return self.names.canonical(name.full)
        return " ".join(self.reading.words(begin, phrase.last).split())

    def _named_noun(self, place: int) -> str | None:
        """The name that the common noun at token ``place`` stands for, if it is clear."""
        noun = self.reading.tokens[place].low
        outlet = self.names.outlet_described(noun, place)
        if outlet is not None:
            return self.names.canonical(outlet.full)
        member = self.cast.described(noun, place)
        return member.name if member is not None and member.proper is not None else None

    def _filer(self, paper: Paper) -> str | None:
        """Who said something "in a filing to the regulator": the document is theirs."""
        tokens = self.reading.tokens
        if paper.first == 0 or tokens[paper.first - 1].low != "in" or paper.definite:
            return None
        number = self.cast.sentence_of(paper.place)
        for where, source in reversed(self._speakers):
            if self.cast.sentence_of(where) < number:
                break
            here = self.cast.sentence_of(where) == number
            if here and source.kind in ("person", "body") and source.name and source.name not in paper.name:
                return source.name
        return None

    def _court_before(self, place: int) -> str | None:
        """The court that decided something before token ``place``: whose ruling "the ruling" is."""
        if self._courts is None:
            self._courts = [(x.place, x.member.name) for x in self.cast.appearances if x.subject and self._decides(x)]
        before = bisect_left(self._courts, (place, ""))
        return f"the {self._courts[before - 1][1]}" if before else None

    def _decides(self, x: Appearance) -> bool:
        """Whether a court stands at the head of a clause that tells what it decided."""
        end = self.names.ends.get(x.place, x.place)
        court = x.member.proper is not None and not _COURTS.isdisjoint(x.member.proper.parts)
        return court and any(LEMMA.get(t.low) in _DECIDING for t in self.reading.tokens[end : end + 5])
