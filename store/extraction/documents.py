"""Documents as sources: which one "the paper" is, who has seen it, and who speaks by what they put out."""

from __future__ import annotations

from bisect import bisect_left

from store.extraction import words
from store.extraction.cues import REPORT_NOUNS
from store.extraction.document_names import CHECKING, DocumentNames
from store.extraction.dossier import STATEMENTS, Dossier, Paper, singular
from store.extraction.kinds import is_many, is_person
from store.extraction.meanings import Appearance
from store.extraction.names import Names
from store.extraction.noun_phrases import NounPhrase
from store.extraction.reading import Reading, Sentence
from store.extraction.source import Source, genitive
from store.extraction.subjects import Subjects
from store.extraction.verbs import FORMS, LEMMA
from store.extraction.words import word_set
from store.model import Disclosure, Hop, Role, SourcingClass

_SHOWN = word_set(
    "shows show showed lists list listed describes describe described states stated citing found finds in"
)
"""Cues behind which even a word that is seldom a document is one."""
_SELDOM = word_set("order register program programme permit warrant picture trial trials experiment experiments")
"""Nouns that are documents behind those cues alone."""
_ARTICLES = word_set("report story article dispatch column editorial")
_DEFINITE = word_set("the this these those that one another each both")
_RULINGS = word_set("ruling judgment judgement verdict opinion")
_COURTS = word_set("court tribunal panel")
_DECIDING = word_set(
    """uphold overturn quash dismiss reject acquit convict rule find strike void annul reduce reverse confirm sentence
    order let grant deny clear throw cut decide affirm vacate block halt declare"""
)
"""What courts do in their rulings."""
_MADE = word_set(
    """commission order write prepare draft conduct compile send address file sign submit produce author fund publish
    print release post obtain see review leak share provide commission carry date circulate distribute present"""
)
"""What is done with documents."""
_PARTS = word_set(
    """acknowledgments acknowledgements appendix annex preface foreword footnote footnotes abstract preamble
    conclusion conclusions summary introduction methods"""
)
"""What belongs to a document and speaks for it."""
_AUTHORS = word_set("authors author co-authors co-author")
_NO_STATEMENTS = word_set("proxy bank financial witness income account earnings accounting impact mission")
"""Behind these "statement" or "release" is another kind of document."""
_DESCRIBING = frozenset({"of", "by", "for"})
_OTHER = words.ORDINALS | word_set("other earlier later separate final")
"""Words that tell one document from another."""


class Documents(DocumentNames):
    """Reads phrases that name a document."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        self._bounds = Subjects(reading.tokens)
        self.dossier = Dossier()
        self._courts: list[tuple[int, str]] | None = None
        """Where courts are said to have decided something, once somebody asks."""
        for sentence, phrases in zip(reading.sentences, self.cast.phrases, strict=True):
            for phrase in phrases:
                self._file(phrase, sentence)

    def _file(self, phrase: NounPhrase, sentence: Sentence) -> None:
        """Note the document that a noun phrase of the article mentions, if it mentions one."""
        token = self.reading.tokens[phrase.head]
        noun = token.low
        known = noun in words.DOCUMENT_NOUNS or noun in STATEMENTS
        if not known or token.tag != "NN" or token.quote >= 0 or noun in _SELDOM:
            return
        if self._apposed_to(phrase, noun):
            return
        last = self._described_to(phrase, sentence)
        opener = self.reading.tokens[phrase.first].low
        if opener in _DEFINITE and self._bare(phrase.first, phrase.head + 1):
            added = phrase.head + 1 < last
            of = added and self.reading.tokens[phrase.head + 1].low in _DESCRIBING
            if not of and self.dossier.recall(noun, phrase.head, alike=not added) is not None:
                return
        if noun in STATEMENTS and self.reading.tokens[phrase.head - 1].low in _NO_STATEMENTS:
            return
        paper = self._read_paper(phrase.first, phrase.head + 1, last)
        self.dossier.introduce(paper)

    def _apposed_to(self, phrase: NounPhrase, noun: str) -> bool:
        """Whether the phrase says what the document before it consists of: "The documents, a set of slides"."""
        tokens, first = self.reading.tokens, phrase.first
        if first < 5 or tokens[first - 1].low != "of" or tokens[first - 4].text != ",":
            return False
        paper = self.dossier.at(first - 5)
        if paper is None:
            return False
        paper.also = singular(noun)
        return True

    def _bare(self, first: int, head_end: int) -> bool:
        """Whether nothing before the noun tells which document it is: "the report", "the same text"."""
        tokens = self.reading.tokens
        begin = first + 1 if tokens[first].low in _DEFINITE else first
        told = range(self.name_opening(begin, head_end), head_end - 1)
        return not any(tokens[k].tag in ("NN", "NP", "PS", "NUM") or tokens[k].low in _OTHER for k in told)

    def _described_to(self, phrase: NounPhrase, sentence: Sentence) -> int:
        """Where what describes the document behind its noun ends."""
        tokens = self.reading.tokens
        end = self._bounds.source_end(phrase.first, sentence.last)
        made = phrase.head + 1
        if end == made < sentence.last and LEMMA.get(tokens[made].low) in _MADE and self._reduced(made, sentence.last):
            end = self._bounds.source_end(made + 1, sentence.last)
        end = min(end, sentence.last)
        if end + 2 < sentence.last and tokens[end].text == "," and tokens[end + 1].low in ("that", "which"):
            # "a report for Tarnkraft, the hydropower firm, that the Courier got hold of"
            stop = (k for k in range(end + 2, sentence.last) if tokens[k].tag == "PU")
            end = next(stop, sentence.last)
        while end > phrase.head + 1 and tokens[end - 1].tag == "AV":
            end -= 1
        return max(end, phrase.head + 1)

    def _reduced(self, verb: int, last: int) -> bool:
        """Whether the verb behind a document's noun is a participle: "a study published in Nature"."""
        following = self.reading.tokens[verb + 1].tag if verb + 1 < last else ""
        return following == "IN" and "n" in FORMS.get(self.reading.tokens[verb].low, "")

    # --- reading

    def _document(self, first: int, head_end: int, last: int, head: str, cue: str) -> Source | None:
        tokens = self.reading.tokens
        belonging = self._of_paper(first, head_end, last, head, cue)
        if belonging is not None:
            return belonging
        if head in REPORT_NOUNS and tokens[head_end - 1].tag == "NN":
            put_out = self._whose_report(first, head_end - 1)
            if put_out is not None:
                return self._of_outlet(put_out, cue)
        if tokens[head_end - 1].tag == "NP" or not (self._writes(head) or self._read_by_outlet(head_end, last)):
            return None
        if head in _SELDOM and cue not in _SHOWN:
            return None
        if head in _ARTICLES and head_end + 1 < last and tokens[head_end].low in ("in", "on", "by", "from"):
            # "a report on CNN": the outlet speaks.
            carrier = self.outlet_at(head_end + 1, last)
            if carrier is not None and not self.is_own(carrier[0]):
                return self._of_outlet(carrier[0], cue)
        paper = self.dossier.at(head_end - 1)
        printed = self._printed(paper, first, head_end, last) if head == "paper" else None
        if printed is not None:
            return self._of_outlet(printed, cue)
        if head in STATEMENTS or (paper is not None and paper.noun in STATEMENTS):
            # Whoever put it out speaks.
            return None
        met = paper is not None and paper.place != head_end - 1
        if not met and tokens[first].low in _DEFINITE and self._bare(first, head_end) and head_end == last:
            body = self.cast.described(head, first)
            if body is not None and body.proper is not None:
                # "The State Geological Survey ... the survey said"
                return None
        if paper is None or not met:
            read = self._read_paper(first, head_end, last)
            paper = self._fuller(paper, read)
        hop = self._hop(
            self._shown_name(paper, first),
            cue,
            Role.DOCUMENT,
            disclosed=Disclosure.INHERITED if met else Disclosure.STATED,
        )
        return Source((hop, *paper.relays), SourcingClass.DOCUMENT, "document")

    def document_hop(self, name: str, cue: str) -> Hop:
        """The hop of a document of that name."""
        return self._hop(name, cue, Role.DOCUMENT)

    def _printed(self, paper: Paper | None, first: int, head_end: int, last: int) -> str | None:
        """The newspaper that "the paper" means where no document of that noun was spoken of: "if the WSJ has it right.
        The paper says"; None elsewhere."""
        new = paper is None or paper.place == head_end - 1
        if not new or head_end != last or head_end - first != 2 or self.reading.tokens[first].low != "the":
            return None
        outlet = self.names.outlet_described("paper", first)
        return self.names.canonical(outlet.full) if outlet is not None else None

    def _whose_report(self, first: int, noun: int) -> str | None:
        """The outlet that "a Bloomberg report", "the Guardian's story" is by; None where none is named."""
        tokens = self.reading.tokens
        hit = self.outlet_at(first, noun)
        if hit is None:
            return None
        end = hit[1] + (hit[1] < noun and tokens[hit[1]].tag == "PS")
        while end < noun and tokens[end].tag in ("JJ", "NN") and not tokens[end].capital:
            end += 1
        return hit[0] if end == noun else None

    def _of_outlet(self, outlet: str, cue: str) -> Source:
        return Source((self._hop(outlet, cue),), SourcingClass.NAMED, "outlet")

    def _writes(self, noun: str) -> bool:
        return noun in words.DOCUMENT_NOUNS or noun in STATEMENTS

    def _read_by_outlet(self, head_end: int, last: int) -> bool:
        """Whether an outlet has seen the thing, which makes a document of it: "a draft bill seen by the Guardian"."""
        noun = self.reading.tokens[head_end - 1]
        person = is_person(noun.low) or is_many(noun.low)
        return noun.tag == "NN" and not person and self._carriers(head_end, last)[1] is not None

    def _read_paper(self, first: int, head_end: int, last: int) -> Paper:
        """The document that the phrase ``[first, last)`` describes, with the outlets that have seen it."""
        tokens = self.reading.tokens
        relays, cut = self._carriers(head_end, last)
        opener = tokens[first].low
        begin = first + 1 if opener in words.POSSESSIVES else first
        name = self._described_as(begin, head_end, last, cut)
        noun = tokens[head_end - 1].low
        owner = first if opener in ("its", "their", "his", "her") else -1
        definite = opener in _DEFINITE or owner >= 0
        paper = Paper(singular(noun), name, head_end - 1, first, " " in name, definite, noun != singular(noun), owner)
        # "a study in Nature": the journal is in the name already. Whom the article's own outlet has it from is no hop.
        seen = self._seen_here(head_end, last)
        paper.relays = tuple(hop for hop in relays if not seen and not name.endswith(f" in {hop.name}"))
        return paper

    def _of_paper(self, first: int, head_end: int, last: int, head: str, cue: str) -> Source | None:
        """ "The authors", "the acknowledgments": of the study or the report that was spoken of last."""
        if head not in _AUTHORS | _PARTS or head_end < last or not self._bare(first, head_end):
            return None
        if self.reading.tokens[first].low not in ("the", "its", "their"):
            return None
        paper = self.dossier.writing(first)
        if paper is None:
            return None
        name = f"{head} of the {self._shown_name(paper, first)}"
        if head in _PARTS:
            hop = self._hop(name, cue, Role.DOCUMENT, disclosed=Disclosure.INFERRED)
            return Source((hop,), SourcingClass.DOCUMENT, "document")
        return Source((self._hop(name, cue, disclosed=Disclosure.INFERRED),), SourcingClass.EXPERT, "group")

    def _fuller(self, known: Paper | None, read: Paper) -> Paper:
        """What the article has noted of a document, with the outlets that the phrase at hand adds."""
        if known is None:
            return read
        known.relays = known.relays or read.relays
        return known

    def _shown_name(self, paper: Paper, place: int) -> str:
        """The fullest name of a document, with whose it is."""
        if paper.owner >= 0:
            owner = self._owner(paper.owner)
            return f"{genitive(owner)} {paper.name}" if owner else paper.name
        spelled = self._spelled_owner(paper)
        if spelled is not None:
            return spelled
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
            noun = by + 3 if tokens[by + 3].tag == "NN" and tokens[by + 2].tag in ("NN", "JJ") else by + 2
            owner = self._named_noun(noun)
            added = " ".join(self.reading.words(by, noun + 1).split())
            if owner and paper.name.endswith(f" {added}"):
                return f"{paper.name.removesuffix(added)}{tokens[by].text} {owner}"
        return None

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
