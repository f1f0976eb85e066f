"""Passives with an agent: "was certified as safe by engineers", "is alleged by prosecutors to have"."""

from __future__ import annotations

from store.extraction.lexicon import cues
from store.extraction.lexicon.kinds import is_many
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.hearsay import Hearsay
from store.extraction.reports import Attribution
from store.extraction.source import Source
from store.extraction.tagging.tags import FINITE

_RAISING = word_set(
    """say report believe think allege know understand expect estimate find rule hold show suppose reckon claim predict
    forecast project calculate consider assume presume suspect reveal deem declare certify judge assess measure conclude
    state acknowledge"""
)
"""Verbs whose passive takes an infinitive: "is said by X to have"."""
_ASSESSING = word_set(
    """confirm declare certify deem judge rule describe call label identify name classify list pronounce date value rate
    estimate put weigh clock measure assess diagnose consider grade rank place brand dismiss denounce condemn price
    appraise peg reckon calculate count log portray"""
)
"""Verbs whose passive says of its subject what it is: "was declared unsafe by X", "was put by X at 40"."""
_TRACING = word_set("blame trace link attribute tie ascribe pin connect credit put")
"""Verbs whose passive tells a cause: "was blamed by X on Y"."""
_BY_SAYING_SO = word_set("declare name call pronounce rule list rank appoint rate put price place")
"""Verbs by which an authority makes something so rather than reports it: "was declared a disaster area by X"."""
_AUTHORITIES = word_set(
    """court judge jury governor president parliament government council minister king queen mayor senate congress
    board league magazine pope commission cabinet unesco un legislature assembly party"""
)
_CONVICTING = word_set("guilty liable innocent responsible bankrupt eligible")
_MEANS = word_set(
    """accident chance mistake design default law hand mail phone email e-mail telephone radio train car truck sea air
    fire storm name nature way means night day weight volume value size age sight voice then now force contrast
    comparison definition extension virtue"""
)
"""Nouns behind "by" that tell how or why, not who."""
_IN_PAPERS = word_set("accuse name identify describe list portray depict characterize characterise label put value")
"""What is done to somebody in what a document says: "is accused in the indictment of"."""
_LONGEST = 7
"""Tokens between the participle and "by"."""


class Passives(Hearsay):
    """Finds what the agents of passives report."""

    def _passive(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> None:
        """Note what the agent of the passive participle at ``i`` is said to say, find, measure or blame."""
        before = len(found)
        self._accused_by(i, group, lemma, a, b, found)
        if len(found) == before and not self._said_to_have_said(i, group, lemma, a, b, found):
            self._told_by(i, group, lemma, a, b, found)
        if len(found) > before or any(i in x.content and x.place < i for x in found):
            return
        if self._in_paper(i, group, lemma, a, b, found):
            return
        by = self._by(i, b)
        subject = self.phrases.subject_left(group, a)
        if by is None or subject is None:
            return
        end = self._agent_end(by, b)
        if end is None or not self._reports(i, by, end, b, lemma):
            return
        source = self._agent(by, end, f"{self.tokens[i].text} by")
        if source is None:
            return
        clause = self._clause_end(end, b)
        lead = a if not self.phrases.has_finite(a, subject[0]) else subject[0]
        if lead == a and any(x.place < i for x in found):
            lead = subject[0]
        content = set(range(lead, clause))
        found.append(Attribution(source, f"{self.tokens[i].text} by", lemma, i, content))
        found[-1].agent = frozenset(range(by, end))
        if clause < b and self.tokens[clause].tag == "CC" and self.phrases.finite(clause + 1):
            self.acts.append((*self.phrases.core(*subject), *range(clause + 1, b)))
            found[-1].meta = set(range(clause, b))

    def _in_paper(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """ "Pell is accused in the indictment of taking $90,000", "is described in the report as its owner": the paper
        says so. True if one does."""
        tokens = self.tokens
        subject = self.phrases.subject_left(group, a)
        if lemma not in _IN_PAPERS or subject is None or i + 1 >= b or tokens[i + 1].low != "in":
            return False
        end = next((k for k in range(i + 3, min(b - 1, i + _LONGEST + 3)) if tokens[k].low in ("of", "as", "at")), None)
        if end is None or any(t.tag == "PU" for t in tokens[i + 2 : end]):
            return False
        source = self.sources.read(i + 2, end, f"{tokens[i].text} in")
        if source is None or source.kind != "document":
            return False
        lead = subject[0] if self.phrases.has_finite(a, subject[0]) or any(x.place < i for x in found) else a
        content = set(range(lead, self._clause_end(end, b)))
        found.append(Attribution(source, f"{tokens[i].text} in", lemma, i, content))
        return True

    def _agent(self, by: int, end: int, cue: str) -> Source | None:
        """The agent as a source; none if it is the article's own outlet, or nobody who can say anything."""
        source = self.sources.read(by + 1, end, cue)
        if source is None or (source.name and self.sources.is_own(source.name)):
            return None
        return None if self.phrases.head(by + 1, end) in _MEANS else source

    def _by(self, i: int, b: int) -> int | None:
        """The "by" of the participle at ``i``: right behind it, or behind what it says of its subject."""
        tokens = self.tokens
        for k in range(i + 1, min(b - 1, i + _LONGEST)):
            if tokens[k].low == "by":
                counted = tokens[k + 1].tag == "NUM" and not any(is_many(t.low) for t in tokens[k + 2 : min(b, k + 5)])
                return None if tokens[k + 1].tag == "VG" or counted else k
            if tokens[k].tag in FINITE or tokens[k].tag in ("PU", "TH", "RL", "SB", "TO", "CC"):
                return None
        return None

    def _reports(self, i: int, by: int, end: int, b: int, lemma: str) -> bool:
        """Whether the passive says something of its subject that its agent vouches for."""
        tokens = self.tokens
        head = self.phrases.head(by + 1, end)
        between = [t for t in tokens[i + 1 : by] if t.wordy]
        low = tokens[end].low if end < b else ""
        if any(t.low in _CONVICTING for t in between):
            return False
        if low == "to" and tokens[end].tag == "TO":
            return lemma in _RAISING
        if lemma in _TRACING and low in ("on", "to", "with"):
            return True
        given = bool(between) and between[0].low in ("at", "as", "on") and any(t.tag == "NUM" for t in between)
        if given and (lemma in _ASSESSING or lemma in ("give", "quote", "set")):
            # "was put at 740 by the ministry"
            return True
        predicated = any(t.tag in ("JJ", "NN", "NP", "NUM", "PP", "VN") for t in between)
        if lemma in _BY_SAYING_SO and head in _AUTHORITIES:
            return False
        if lemma in _ASSESSING and (low == "as" or (low == "at" and end + 1 < b)):
            return lemma not in ("list", "place")
        return lemma in _ASSESSING and predicated and lemma not in ("put", "place", "list", "date")

    def _clause_end(self, k: int, b: int) -> int:
        """Where the clause that goes on at ``k`` ends: before a verb or a clause that is joined to it."""
        tokens = self.tokens
        joint = self.phrases.clause_joint(k, b)
        stop = b if joint is None else joint
        for j in range(k, stop - 1):
            verb = j + 2 if tokens[j + 1].tag == "AV" and j + 2 < stop else j + 1
            if tokens[j].tag == "CC" and self.phrases.finite(verb):
                return j
        return stop

    def _accused_by(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> None:
        """ "Pell was accused by Sand of lying": the accuser is the source of the accusation."""
        tokens = self.tokens
        by = next((k for k in range(i + 1, min(b, i + 4)) if tokens[k].low == "by"), None)
        subject = self.phrases.subject_left(group, a)
        if lemma not in cues.ACCUSING or by is None or subject is None:
            return
        end = next((k for k in range(by + 1, min(b, by + 20)) if tokens[k].low in ("of", "for")), None)
        source = self.sources.read(by + 1, end, f"{tokens[i].text} by") if end is not None else None
        if source is None:
            return
        whole = (*self.phrases.core(*subject), *range(group, self._whole_end(i, b)))
        found.append(Attribution(source, f"{tokens[i].text} by", lemma, i, set(), set(whole), whole, utterance=True))
