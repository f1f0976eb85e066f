"""Sources behind their verb: "..., said Dot Finnegan", "The sample, says the union, was collected"."""

from __future__ import annotations

from store.extraction.lexicon import cues
from store.extraction.reporting.as_asides import AsAsides
from store.extraction.reporting.frames import frame_end
from store.extraction.reports import Attribution

_NAMING_THE_TOLD = frozenset({"tell", "inform", "notify", "convince", "persuade", "brief", "assure"})
_INVERTING = (cues.BARE | cues.MANNER | {"warn", "advise", "remind"}) - _NAMING_THE_TOLD
"""Verbs that may stand before who says it: "..., warns the guild"."""
_FEW, _FAR = 6, 20
"""Tokens before the verb of a retort, and from there to its colon."""


class Inversions(AsAsides):
    """Finds what sources that stand behind their verb report."""

    def _inverted(self, i: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """ "..., said Dot Finnegan": the source stands behind the verb."""
        tokens = self.tokens
        if tokens[i].tag not in ("VD", "VZ", "VP", "PP") or lemma not in _INVERTING or i + 1 >= b or i == a:
            return False
        if tokens[i - 1].tag not in ("QM",) and tokens[i - 1].text not in (",", "?", "!", "—", "–"):
            return False
        somebody = tokens[i + 1].low in ("somebody", "someone")
        if tokens[i + 1].tag not in ("NP", "DT", "PS", "NN", "PR", "JJ", "NUM") and not somebody:
            return False
        quoted = tokens[i - 1].tag == "QM" or (i - 2 >= a and tokens[i - 2].tag == "QM")
        if lemma in cues.MANNER and not quoted:
            return False
        splits = not quoted and self._splits_clause(i, a, b)
        # "..., which can carry 40 kilos, said Thea Maddox": nothing but its speaker follows "said" so.
        named = lemma in ("say", "add") and tokens[i + 1].tag == "NP" and tokens[i - 1].text == ","
        if not (quoted or splits or named) and self.phrases.subject_left(self.phrases.group_start(i, a), a) is not None:
            return False
        if not quoted and not splits and not self.phrases.has_main_finite(a, i - 1):
            return self._retorts(i, lemma, a, b, found)
        first, last = i + 1, self.phrases.source_end(i + 1, b, behind_verb=True)
        comma = next((k for k in range(first, last) if tokens[k].text == ","), last)
        if self.phrases.has_main_finite(first, comma):
            return False
        source = self.sources.read(first, last, tokens[i].text)
        if source is None:
            return False
        comma = next((k for k in range(first, min(b, last + 1)) if tokens[k].text == ","), last)
        source, behind = self.citations.whose(comma, b, source)
        end = self.phrases.adjunct_end(max(last, behind), b)
        start = self._left_bound(i, a, found)
        framed = frame_end(self.phrases, a, end, b) if splits else None
        content = set(range(start, i)) | self._rest(end, b) if framed is None else set(range(framed, b))
        relays = self.sources.relays(last, end)
        aside = () if behind > comma else self.phrases.relative_aside(first, last)
        meta = set(range(i, end)) if framed is None else set(range(a, framed))
        found.append(Attribution(source, tokens[i].text, lemma, i, content, meta, relays=tuple(relays), aside=aside))
        return True

    def _set_beside(self, i: int, a: int, b: int, found: list[Attribution]) -> None:
        """ "He told the auditors, the report adds, that": who says so between commas passes on what the other says."""
        tokens = self.tokens
        told = next((x for x in found if i in x.meta and x.place < i and not x.whole), None)
        closed = i + 1 < b and tokens[i + 1].text == "," and tokens[i].tag in ("VD", "VZ", "VP")
        if told is None or not closed or told.source.kind == "outlet":
            return
        subject = self.phrases.subject_left(self.phrases.group_start(i, a), a)
        if subject is None or tokens[subject[0] - 1].text != "," or subject[0] <= told.place:
            return
        teller = self.sources.read(*subject, tokens[i].text)
        if teller is not None and teller.name != told.source.name:
            told.relays = (*told.relays, *teller.hops)

    def _retorts(self, i: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """ "Not so, says the ministry: an officer called": who answers goes on behind the colon."""
        colon = next((k for k in range(i + 2, min(b - 3, i + _FAR)) if self.tokens[k].text == ":"), None)
        if colon is None or i - a > _FEW or not self.phrases.has_main_finite(colon + 1, b):
            return False
        source = self.sources.read(i + 1, colon, self.tokens[i].text)
        if source is None or not source.name or self.sources.is_own(source.name):
            return False
        content, meta = set(range(colon + 1, b)), set(range(a, colon + 1))
        found.append(Attribution(source, self.tokens[i].text, lemma, i, content, meta))
        return True
