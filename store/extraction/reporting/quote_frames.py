"""Who speaks beside a quotation, whatever the verb: "“...,” she shot back", "He went on: “...”"."""

from __future__ import annotations

from store.extraction.lexicon import cues, words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reports import Attribution
from store.extraction.source import Source
from store.extraction.voices.dossier import STATEMENTS

_ACTING = frozenset({"VD", "VZ", "VP", "VN", "VG", "VB", "PP"})
_CLOSING = frozenset({",", "?", "!", "—", "–", "--", "…", "..."})
_READING = word_set("read run state go come appear")
"""Verbs by which things bear words: "“Closed,” read the sign"."""
_SILENT = word_set("call name title entitle dub label brand describe nickname christen term caption headline")
"""Verbs before a quotation mark that give a name and report no speech."""
_BACK = word_set("back on in up out off again away along down over")
"""Small words of verbs: "hit back", "went on", "chimed in", "summed up"."""
_FEWEST = 3
"""Words of a quotation that may be a statement."""
_LONGEST = 24
"""Tokens from a quotation to the verb beside it."""


class QuoteFrames(Finder):
    """Finds who speaks beside the quotations of one article where no verb of saying tells."""

    def attributions(self, a: int, b: int) -> list[Attribution]:
        """The attribution of the quotations of the sentence ``[a, b)`` to who speaks beside them; empty if none."""
        quoted = {k for k in range(a, b) if self.tokens[k].quote >= 0}
        if sum(self.tokens[k].wordy for k in quoted) < _FEWEST:
            return []
        hit = self._behind(a, b) or self._before(a, b)
        if hit is None:
            return []
        source, verb, meta = hit
        relays = tuple(self.sources.relays(verb, max(meta) + 1))
        return [Attribution(source, self.tokens[verb].text, "say", verb, quoted, meta, relays=relays)]

    def announcing(self, a: int, b: int) -> list[Attribution]:
        """Who speaks in the paragraph behind a sentence that ends in a colon: "Ann Lee told the BBC:"."""
        tokens = self.tokens
        ends = b - a > 2 and tokens[b - 1].text == ":" and b < len(tokens) and tokens[b].quote >= 0
        verb = self._speaking_verb(a, b - 1) if ends and all(t.quote < 0 for t in tokens[a:b]) else None
        if verb is None or LEMMA.get(tokens[verb].low) not in cues.STRONG | cues.TELLING:
            return []
        subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
        source = self._read(*subject, verb) if subject is not None else None
        if source is None:
            return []
        relays = tuple(self.sources.relays(verb, b))
        return [Attribution(source, tokens[verb].text, "say", verb, {b}, set(range(a, b)), relays=relays)]

    def _read(self, first: int, last: int, verb: int) -> Source | None:
        """The speaker ``[first, last)``; none for the article's own outlet, or for a thing."""
        if first >= last or not self._may_speak(first, last, verb):
            return None
        source = self.sources.read(first, last, self.tokens[verb].text)
        return None if source is None or (source.name and self.sources.is_own(source.name)) else source

    def _may_speak(self, first: int, last: int, verb: int) -> bool:
        """Whether ``[first, last)`` may speak by the verb: "the statement read" is whoever put it out."""
        bears = LEMMA.get(self.tokens[verb].low) == "read" and self.phrases.head(first, last) in STATEMENTS
        return bears or self.phrases.may_speak(first, last)

    # --- "“...,” she shot back"

    def _behind(self, a: int, b: int) -> tuple[Source, int, set[int]] | None:
        """Who speaks behind a quotation, their verb, and the words that only say so."""
        for k in range(a + 1, b - 1):
            first = self._after_quotation(k, b)
            if first is None:
                continue
            hit = self._subject_first(first, b) or self._verb_first(first, b)
            if hit is not None:
                source, verb, end = hit
                return source, verb, set(range(first, self.phrases.adjunct_end(end, b)))
        return None

    def _after_quotation(self, k: int, b: int) -> int | None:
        """Where the words behind the quotation begin that closes at ``k`` with a comma or its like."""
        tokens = self.tokens
        if not tokens[k].mark or tokens[k].quote < 0 or tokens[k - 1].quote != tokens[k].quote:
            return None
        if k + 1 < b and tokens[k + 1].quote == tokens[k].quote:
            return None
        first = k + 1
        if first < b and tokens[first].text in (",", "—", "–", "--"):
            first += 1
        elif tokens[k - 1].text not in _CLOSING:
            return None
        return first if first + 1 < b and tokens[first].quote < 0 else None

    def _subject_first(self, first: int, b: int) -> tuple[Source, int, int] | None:
        for verb in range(first + 1, min(b, first + _LONGEST)):
            if self.tokens[verb].quote >= 0:
                return None
            if not self.phrases.finite(verb):
                continue
            group = self.phrases.group_start(verb, first)
            subject = self.phrases.subject_left(group, first)
            if subject is None or subject[0] != first:
                continue
            acting = self._acting(verb, b)
            source = self._read(*subject, acting) if acting is not None else None
            return (source, acting, acting + 1) if source is not None and acting is not None else None
        return None

    def _acting(self, verb: int, b: int) -> int | None:
        """The verb of doing in the group that begins at ``verb``: not a bare "is" or "has"."""
        tokens = self.tokens
        while verb < b and tokens[verb].tag in ("BE", "HV", "MD", "DO", "AV"):
            verb += 1
        return verb if verb < b and tokens[verb].tag in _ACTING else None

    def _verb_first(self, verb: int, b: int) -> tuple[Source, int, int] | None:
        """ "“...,” hit back Ann Lee", "“...,” came the reply from Ann Lee"."""
        tokens = self.tokens
        if tokens[verb].tag not in ("VD", "VZ", "VP", "PP") or verb + 1 >= b:
            return None
        first = verb + 1
        if LEMMA.get(tokens[verb].low) in _READING:
            giver = next((k for k in range(first, min(b - 1, first + 6)) if tokens[k].low in ("from", "of")), None)
            paper = self._paper(first, b, verb) if giver is None and LEMMA.get(tokens[verb].low) == "read" else None
            if paper is not None:
                # "“...,” reads the letter"
                return paper
            if giver is None:
                return None
            first = giver + 1
        while first < b - 1 and (tokens[first].low in _BACK or tokens[first].tag == "AV"):
            first += 1
        if tokens[first].tag not in ("NP", "DT", "PS", "NN", "JJ", "NUM"):
            return None
        last = self.phrases.source_end(first, b, behind_verb=True)
        source = self._read(first, last, verb)
        return (source, verb, last) if source is not None else None

    def _paper(self, first: int, b: int, verb: int) -> tuple[Source, int, int] | None:
        """The document behind "reads" whose words the quotation has, and where the phrase that names it ends."""
        last = self.phrases.source_end(first, b, behind_verb=True)
        source = self._read(first, last, verb)
        written = source is not None and source.kind == "document"
        spoken = self.phrases.head(first, last) in STATEMENTS
        return (source, verb, last) if source is not None and (written or spoken) else None

    # --- "He went on: “...”"

    def _before(self, a: int, b: int) -> tuple[Source, int, set[int]] | None:
        """Who speaks before a quotation that a colon, or a comma behind a verb of speech, brings in."""
        tokens = self.tokens
        opens = next((k for k in range(a + 2, b - 2) if tokens[k].quote >= 0), None)
        if opens is None or tokens[opens - 1].text not in (":", ","):
            return None
        if not self.phrases.has_finite(opens, b):
            return None
        verb = self._speaking_verb(a, opens - 1)
        if verb is None:
            return None
        if tokens[opens - 1].text == "," and not self._ends_in_verb(verb, opens - 1):
            return None
        subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
        source = self._read(*subject, verb) if subject is not None else None
        return (source, verb, set(range(a, opens))) if source is not None else None

    def _speaking_verb(self, a: int, stop: int) -> int | None:
        """The verb of the last clause before ``stop`` that has a subject which speaks."""
        for verb in range(stop - 1, a, -1):
            if self.tokens[verb].tag == "PU" and self.tokens[verb].text in (";", ":"):
                return None
            if not self.phrases.finite(verb) or LEMMA.get(self.tokens[verb].low) in _SILENT:
                continue
            subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
            if subject is not None and not self._hangs(subject[0], a):
                return verb if self._may_speak(*subject, verb) else None
        return None

    def _hangs(self, first: int, a: int) -> bool:
        """Whether the clause whose subject begins at ``first`` hangs on another: "when she was asked"."""
        return first > a and self.tokens[first - 1].tag in ("SB", "RL", "TH", "WH")

    def _ends_in_verb(self, verb: int, comma: int) -> bool:
        """Whether nothing but small words and when or where stands between the verb and the comma."""
        said = LEMMA.get(self.tokens[verb].low) in cues.SAYING and not self.phrases.has_finite(verb + 1, comma)
        return said or all(
            self.tokens[k].tag in ("AV", "IN") or self.tokens[k].low in words.TIME_WORDS | _BACK | {"it"}
            for k in range(verb + 1, comma)
        )
