"""Verbs of saying that are not said again: "the police said 40 were hurt, the hospital that 50 were treated"."""

from __future__ import annotations

from store.extraction.lexicon import cues
from store.extraction.reporting.finder import Finder
from store.extraction.reports import Attribution

_LONGEST = 9
"""Tokens of the second source's name."""


class Gaps(Finder):
    """Finds who says the last clause of a sentence, where only the first source has a verb."""

    def attributions(self, found: list[Attribution]) -> list[Attribution]:
        """The attributions of clauses that share the verb of one of ``found``, of whose content they are
        taken out."""
        hits = []
        for shared in [x for x in found if x.lemma in cues.STRONG | {"tell"} and not x.whole and x.content]:
            gap = self._gap(shared.place, max(shared.content) + 1)
            if gap is None:
                continue
            comma, that = gap
            source = self.sources.read(comma + 1, that, self.tokens[shared.place].text)
            if source is None or not source.name or self.sources.is_own(source.name):
                continue
            end = max(shared.content) + 1
            meta = set(range(comma, that + 1))
            shared.content -= set(range(comma, end))
            content = set(range(that + 1, end))
            hits.append(Attribution(source, self.tokens[shared.place].text, shared.lemma, that, content, meta))
        return hits

    def _gap(self, verb: int, end: int) -> tuple[int, int] | None:
        """The comma and the "that" around the second source: a name or "the hospital", with a clause behind."""
        tokens = self.tokens
        for that in range(verb + 5, end - 2):
            if tokens[that].low != "that" or tokens[that].quote >= 0 or not self.phrases.clause_follows(that + 1, end):
                continue
            near = range(that - 1, max(verb + 2, that - _LONGEST), -1)
            comma = next((k for k in near if tokens[k].text in (",", ";")), None)
            if comma is None or comma + 1 >= that or self.phrases.has_finite(comma + 1, that):
                continue
            first = tokens[comma + 1]
            named = first.low == "the" or (first.capital and first.tag in ("NP", "NN", "JJ"))
            plain = all(t.tag in ("DT", "NP", "NN", "JJ", "PS", "IN", "NUM") for t in tokens[comma + 1 : that])
            if named and plain and self.phrases.finite(self._verb_behind(that, end)):
                return (comma, that) if self.phrases.may_speak(comma + 1, that) else None
        return None

    def _verb_behind(self, that: int, end: int) -> int:
        """The first verb of the clause, which has a subject before it: not "the firm that makes pumps"."""
        return next((k for k in range(that + 2, end) if self.phrases.finite(k)), end - 1)
