"""Whoever puts out a statement or a communique speaks by it: "The statement said" is the board that made it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from store.extraction.lexicon.authorities import governmental
from store.extraction.lexicon.cues import SHOWING
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.source import Source
from store.extraction.tagging.subjects import Subjects
from store.extraction.voices.documents import Documents
from store.extraction.voices.dossier import STATEMENTS, Paper
from store.model import Disclosure, SourcingClass

_PUTTING_OUT = word_set("issue release publish post circulate send put read")
_FILING = word_set("file publish release send submit lodge issue leak circulate draft compile print produce sign write")
"""What is done with a document by whoever gives it to others."""
_WITHIN = 12
"""Tokens between a verb and what was put out."""
_NEAR = 2
"""Sentences from somebody's words to "the statement" that they are."""


class Issuers:
    """Finds who put out the statements of one article."""

    def __init__(self, documents: Documents, read: Callable[[int, int, str], Source | None]) -> None:
        self.documents = documents
        self.reading = documents.reading
        self.bounds = Subjects(documents.reading.tokens)
        self.read = read
        """Reads a phrase that names a source."""

    def source(self, noun: int, first: int, cue: str) -> Source | None:
        """Who speaks by the statement whose noun stands at token ``noun`` in the phrase from ``first``: whom its name
        tells, who spoke in the sentence that brings it in, or who issued it. None if it is no statement."""
        paper = self.documents.dossier.at(noun)
        if paper is None or paper.noun not in STATEMENTS:
            return None
        source = self._named_issuer(paper, cue) or self._said_in(paper) or self._put_out(paper, cue)
        source = source or self._just_spoken(paper)
        if source is None or not source.name:
            return None
        disclosed = Disclosure.STATED if paper.place >= first else Disclosure.INHERITED
        return replace(source, hops=(replace(source.hops[0], cue=cue, disclosed=disclosed), *source.hops[1:]))

    def _named_issuer(self, paper: Paper, cue: str) -> Source | None:
        """ "a statement from the ministry", "the ministry's statement", "a Kremlin statement"."""
        tokens = self.reading.tokens
        behind = paper.place + 1
        if behind + 1 < len(tokens) and tokens[behind].low in ("by", "from") and tokens[behind + 1].tag != "VG":
            sentence = self.reading.sentences[self.documents.cast.sentence_of(paper.place)]
            return self.read(behind + 1, self.bounds.source_end(behind + 1, sentence.last), cue)
        if paper.owner >= 0:
            return self.read(paper.owner, paper.owner + 1, cue)
        begin = self.documents.name_opening(paper.first, paper.place + 1)
        owner = next((k for k in range(begin, paper.place) if tokens[k].tag == "PS"), None)
        if owner is not None:
            return self.read(paper.first, owner, cue)
        end = paper.place
        while end > begin and tokens[end - 1].tag != "NP" and not governmental(tokens[end - 1].low):
            end -= 1
        return self.read(begin, end, cue) if end > begin else None

    def _said_in(self, paper: Paper) -> Source | None:
        """Who spoke in the sentence that brings the statement in: "the board said in a statement"."""
        number = self.documents.cast.sentence_of(paper.place)
        for where, source in reversed(self.documents.spoken()):
            if self.documents.cast.sentence_of(where) < number:
                return None
            if self.documents.cast.sentence_of(where) == number and where < paper.place and source.kind != "document":
                return source
        return None

    def _put_out(self, paper: Paper, cue: str) -> Source | None:
        """ "The palace issued a brief statement": the subject of the verb."""
        tokens = self.reading.tokens
        sentence = self.reading.sentences[self.documents.cast.sentence_of(paper.place)]
        for k in range(paper.place - 1, max(sentence.first, paper.place - _WITHIN), -1):
            if LEMMA.get(tokens[k].low) in _PUTTING_OUT and tokens[k].tag in ("VD", "VN", "VZ", "VP"):
                subject = self.bounds.subject_left(self.bounds.group_start(k, sentence.first), sentence.first)
                return self.read(*subject, cue) if subject else None
        return None

    def _just_spoken(self, paper: Paper) -> Source | None:
        """Whose words came right before "the statement", which nothing has brought in: it is those words."""
        if not paper.definite or paper.told or self.reading.tokens[paper.first].low != "the":
            return None
        number = self.documents.cast.sentence_of(paper.place)
        for where, source in reversed(self.documents.spoken()):
            if self.documents.cast.sentence_of(where) < number - _NEAR:
                return None
            if where < paper.first:
                return source if source.kind in ("body", "person") and source.name else None
        return None

    def paper_put_out(self, place: int, cue: str) -> Source | None:
        """The document that the pronoun at token ``place`` means because the sentence before tells who put it out:
        "The families filed a lawsuit on Monday. It says". None where whoever did so may be meant."""
        tokens = self.reading.tokens
        number = self.documents.cast.sentence_of(place)
        paper = self.documents.dossier.before(place)
        plural = tokens[place].low == "they"
        if paper is None or number == 0 or paper.many is not plural or tokens[place].low not in ("it", "they"):
            return None
        before = self.reading.sentences[number - 1]
        opens = self.reading.sentences[number].first == place
        verb = paper.first - 1
        filed = before.first < verb < before.last and LEMMA.get(tokens[verb].low) in _FILING
        if not filed or tokens[verb].tag not in ("VD", "VN") or paper.noun in STATEMENTS:
            return None
        subject = self.bounds.subject_left(self.bounds.group_start(verb, before.first), before.first)
        giver = self.read(*subject, tokens[verb].text) if subject is not None else None
        says = next((t for t in tokens[place + 1 : place + 3] if LEMMA.get(t.low) in SHOWING), None)
        if (
            giver is None
            or says is None
            or not (opens or tokens[place - 1].text == "," or tokens[place - 1].tag == "QM")
        ):
            return None
        # "The firm filed its accounts. It said": the firm; "It says", "They show": the paper.
        apart = giver.kind == "person" if plural is False else giver.kind in ("person", "body")
        if says.tag not in ("VZ", "VP") and not apart:
            return None
        hop = replace(
            self.documents.document_hop(self.documents.shown_name(paper, place), cue), disclosed=Disclosure.INHERITED
        )
        return Source((hop, *paper.relays), SourcingClass.DOCUMENT, "document")
