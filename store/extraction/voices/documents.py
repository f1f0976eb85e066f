"""Documents as sources: which one "the paper" is, who has seen it, and who speaks by what they put out."""

from __future__ import annotations

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.cues import OBTAINING, REPORT_NOUNS
from store.extraction.lexicon.kinds import is_many, is_person
from store.extraction.lexicon.verbs import FORMS, LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.names import Names
from store.extraction.source import Source
from store.extraction.tagging.noun_phrases import NounPhrase
from store.extraction.tagging.reading import Reading, Sentence
from store.extraction.tagging.subjects import Subjects
from store.extraction.voices.document_owners import DocumentOwners
from store.extraction.voices.dossier import STATEMENTS, Dossier, Paper, singular
from store.model import Disclosure, Hop, Role, SourcingClass

_SHOWN = word_set(
    "shows show showed lists list listed describes describe described states stated citing found finds in"
)
"""Cues behind which even a word that is seldom a document is one."""
_SELDOM = word_set("order register program programme permit warrant picture trial trials experiment experiments")
"""Nouns that are documents behind those cues alone."""
_ARTICLES = word_set("report story article dispatch column editorial")
_DEFINITE = word_set("the this these those that one another each both")
_COPIES = word_set("copy copies excerpt excerpts extract extracts text scan")
"""What stands for the document that it is of."""
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
_OF_OTHERS = frozenset({("of", "VG"), ("at", "NUM")})
"""What says of somebody what is in a document, not of the document: "accused in the indictment of taking bribes"."""
_OTHER = words.ORDINALS | word_set("other earlier later separate final")
"""Words that tell one document from another."""


class Documents(DocumentOwners):
    """Reads phrases that name a document."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        self._bounds = Subjects(reading.tokens)
        self.dossier = Dossier()
        for sentence, phrases in zip(reading.sentences, self.cast.phrases, strict=True):
            for phrase in phrases:
                self._file(phrase, sentence)

    def _file(self, phrase: NounPhrase, sentence: Sentence) -> None:
        """Note the document that a noun phrase of the article mentions, if it mentions one."""
        token = self.reading.tokens[phrase.head]
        noun = token.low
        if token.tag != "NN" or token.quote >= 0 or noun in _SELDOM or not self._may_be_paper(phrase, sentence):
            return
        if self._apposed_to(phrase, noun) or self._copies(phrase.head, sentence.last):
            return
        last = self._described_to(phrase, sentence)
        opener = self.reading.tokens[phrase.first].low
        if opener in _DEFINITE and self._bare(phrase.first, phrase.head + 1):
            added = phrase.head + 1 < last
            of = added and self.reading.tokens[phrase.head + 1].low in _DESCRIBING
            # "the document reviewed by Reuters" is no other than "the document".
            seen = added and self._carriers(phrase.head + 1, last)[1] == phrase.head + 1
            if not of and self.dossier.recall(noun, phrase.head, alike=not added or seen) is not None:
                return
        if noun in STATEMENTS and self.reading.tokens[phrase.head - 1].low in _NO_STATEMENTS:
            return
        paper = self._read_paper(phrase.first, phrase.head + 1, last)
        self.dossier.introduce(paper)

    def _may_be_paper(self, phrase: NounPhrase, sentence: Sentence) -> bool:
        """Whether the phrase is one of a document: by its noun, because an outlet has seen it ("a draft bill seen by
        the Guardian"), or because it was spoken of before ("the bill")."""
        noun, tokens, behind = self.reading.tokens[phrase.head].low, self.reading.tokens, phrase.head + 1
        opener = tokens[phrase.first].low
        if self._writes(noun) or (noun in _PARTS and opener in ("a", "an")):
            return True
        if opener == "the":
            return self.dossier.knows(noun)
        seen = (
            behind + 1 < sentence.last and tokens[behind + 1].low == "by" and LEMMA.get(tokens[behind].low) in OBTAINING
        )
        return seen and self._read_by_outlet(behind, sentence.last)

    def _copies(self, head: int, last: int) -> bool:
        """Whether the noun stands for the document that it is a copy of."""
        noun = self.reading.tokens[head].low
        if noun in ("copy", "copies"):
            return True
        if noun not in _COPIES or head + 1 >= last or self.reading.tokens[head + 1].low != "of":
            return False
        of = next((p for p in self.cast.phrases[self.cast.sentence_of(head)] if p.first == head + 2), None)
        inner = self.reading.tokens[of.head].low if of is not None else ""
        return self._writes(inner) or self.dossier.knows(inner)

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
        if made + 1 < end and (tokens[made].low, tokens[made + 1].tag) in _OF_OTHERS:
            return made
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
        if head in _COPIES:
            inner = self._copied(first, head_end, last, cue)
            if inner is not None:
                return inner
        belonging = self._of_paper(first, head_end, last, head, cue)
        if belonging is not None:
            return belonging
        if head in REPORT_NOUNS and tokens[head_end - 1].tag == "NN":
            put_out = self._whose_report(first, head_end - 1)
            if put_out is not None:
                return self._of_outlet(put_out, cue)
        if tokens[head_end - 1].tag == "NP" or not (
            self._writes(head) or self._read_by_outlet(head_end, last) or self.dossier.at(head_end - 1)
        ):
            return None
        if head in _SELDOM and cue not in _SHOWN:
            return None
        at = self._past_day(head_end, last)
        if head in _ARTICLES and at + 1 < last and tokens[at].low in ("in", "on", "by", "from"):
            # "a report on CNN": the outlet speaks.
            carrier = self.outlet_at(at + 1, last)
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
            self.shown_name(paper, first),
            cue,
            Role.DOCUMENT,
            disclosed=Disclosure.INHERITED if met else Disclosure.STATED,
        )
        return Source((hop, *paper.relays), SourcingClass.DOCUMENT, "document")

    def _past_day(self, k: int, last: int) -> int:
        """Past "on Tuesday", "last week" behind the noun of a report: "a report on Tuesday by Reuters"."""
        tokens = self.reading.tokens
        start = k + (k < last and tokens[k].low in ("on", "in", "from", "of"))
        end = start
        while end < last and (tokens[end].low in words.TIME_WORDS or tokens[end].low in ("last", "this")):
            end += 1
        return end if end > start and end < last else k

    def _copied(self, first: int, head_end: int, last: int, cue: str) -> Source | None:
        """The document of which an outlet has a copy: "a copy of the union's letter", "excerpts of the report"; of a
        bare "copy" the one that was spoken of last."""
        tokens = self.reading.tokens
        if head_end >= last or tokens[head_end].low != "of":
            bare = tokens[head_end - 1].low in ("copy", "copies") and self._bare(first, head_end)
            return self._again(self.dossier.before(first), first, head_end, last, cue) if bare else None
        begin = head_end + 1
        end = next((k for k in range(begin + 1, last) if tokens[k].tag in ("IN", "PU", "RL", "PP", "VD", "VN")), last)
        noun = tokens[end - 1]
        if noun.tag != "NN" or is_person(noun.low) or is_many(noun.low) or end - begin < 2:
            return None
        if self._bare(begin, end):
            met = self.dossier.at(end - 1)
            return self._again(met, first, end, last, cue) if met is not None and met.place != end - 1 else None
        if self._writes(noun.low):
            return self._document(begin, end, last, noun.low, cue)
        read = self._read_paper(begin, end, last)
        return Source((self.document_hop(read.name, cue), *read.relays), SourcingClass.DOCUMENT, "document")

    def _again(self, paper: Paper | None, first: int, head_end: int, last: int, cue: str) -> Source | None:
        """A document met before, through those who have the copy at hand; None if there is none."""
        if paper is None or paper.noun in STATEMENTS:
            return None
        hop = self._hop(self.shown_name(paper, first), cue, Role.DOCUMENT, disclosed=Disclosure.INHERITED)
        relays = tuple(self._carriers(head_end, last)[0])
        return Source((hop, *(relays or paper.relays)), SourcingClass.DOCUMENT, "document")

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
        return noun in noun_words.DOCUMENT_NOUNS or noun in STATEMENTS

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
        owned = any(tokens[k].tag == "PS" and tokens[k - 1].tag == "NP" for k in range(first + 1, head_end))
        definite = opener in _DEFINITE or owner >= 0 or owned
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
        met = self.dossier.at(head_end - 1)
        known = met is not None and met.place != head_end - 1
        paper = None if known else self.dossier.writing(first)
        if paper is None:
            return None
        name = f"{head} of the {self.shown_name(paper, first)}"
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
