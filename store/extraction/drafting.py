"""From a piece of a statement to a draft: its wording, quote type, sourcing class and chain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from store.extraction.lexicon.authorities import governmental
from store.extraction.lexicon.cues import BELIEF, OBTAINING
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import EVALUATIVE
from store.extraction.naming.referents import Referents
from store.extraction.offering import filters
from store.extraction.offering.worth import weigh
from store.extraction.reports import Attribution
from store.extraction.source import dedupe
from store.extraction.splitting.calendar_dates import dated
from store.extraction.splitting.wording import spans, word
from store.extraction.statements import Statement, Statements
from store.extraction.tagging.lines import Piece
from store.extraction.tagging.reading import Sentence
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.model import Disclosure, Document, Draft, Hop, Level, Production, QuoteType, Role, SourcingClass

SUPPLIED = frozenset({"ordinal", "apposition", "participle", "result", "trailing", "share", "rank"})
"""Kinds of pieces whose wording gets its verb from the program."""
_FEW_WORDS = 0.5
"""Up to this share of quoted words a claim counts as partly quoted, above it as mixed."""


class Drafting(Statements):
    """Makes the drafts of one article's statements."""

    def __init__(self, document: Document, pause: Callable[[], None] | None) -> None:
        super().__init__(document, pause)
        self.referents = Referents(self.reading, self.names, self.sources.cast)

    def _draft(self, sentence: Sentence, statement: Statement, piece: Piece) -> Draft | None:
        tokens = self.reading.tokens
        indices = list(piece.tokens)
        while indices and (
            (tokens[indices[-1]].tag == "PU" and not tokens[indices[-1]].wordy) or tokens[indices[-1]].mark
        ):
            indices.pop()
        while indices and (tokens[indices[0]].tag == "PU" or tokens[indices[0]].mark):
            indices.pop(0)
        joint = piece.lead if piece.kind == "relative" else ()
        order = [i for i in piece.worded if indices[0] <= i <= indices[-1]] if joint else indices
        solid = [tokens[i] for i in order if not tokens[i].mark and i not in joint]
        if not solid:
            return None
        if filters.notice(" ".join(t.text for t in solid)):
            return None
        attributed = bool(statement.cover)
        spoken = bool(statement.cover and statement.cover[0].spoken)
        quote_type = QuoteType.DIRECT if spoken else self._quote_type(solid, attributed or self._all_quoted(solid))
        setting = self._setting(sentence, statement, quote_type, solid)
        if piece.kind not in SUPPLIED and filters.objection(solid, setting):
            return None
        if not attributed and self._on_itself(solid):
            return None
        text = word(self.reading, self.names, piece, self._referent(sentence, statement, piece))
        worth = weigh(solid, attributed=attributed)
        future = any(
            t.low in ("will", "'ll", "plans", "scheduled") or (t.low in ("due", "set") and solid[n - 1].tag == "BE")
            for n, t in enumerate(solid)
        )
        return Draft(
            spans=spans(self.reading, indices),
            text=text,
            level=Level.UTTERANCE if statement.whole and statement.whole.utterance else Level.CONTENT,
            quote_type=quote_type,
            sourcing_class=self._class(statement),
            chain=self._chain(statement),
            worth=worth.score,
            reasons=worth.reasons,
            warnings=self._warnings(attributed),
            dated=dated(solid, self.document.published, future=future),
        )

    def _on_itself(self, solid: Sequence[Token]) -> bool:
        """Whether the outlet speaks of itself or its authors: "The Echo has seen it", "Ann Lee is a columnist"."""
        verb = next((n for n, t in enumerate(solid) if t.tag in FINITE), 0)
        subject = " ".join(t.text for t in solid[:verb])
        if subject and self.sources.is_own(subject):
            return True
        name = self.names.find(" ".join(t.text for t in solid[:verb] if t.tag == "NP"))
        byline = "".join(c if c.isalnum() or c == "-" else " " for c in (self.document.byline or "").lower())
        if verb and name and name.parts[-1] in byline.split() and solid[verb].tag in ("BE", "VZ"):
            return True
        by = next((n for n, t in enumerate(solid) if n > verb and t.low == "by"), 0)
        if (
            by
            and LEMMA.get(solid[by - 1].low) in OBTAINING
            and self.sources.is_own(" ".join(t.text for t in solid[by + 1 :]))
        ):
            return True
        owner = next((n for n, t in enumerate(solid) if n > verb and t.low in ("'s", "’s")), 0)
        theirs = bool(owner) and self.sources.is_own(solid[owner - 1].text)
        return theirs and LEMMA.get(solid[verb].low) in ("present", "host", "edit", "write", "run", "be")

    def _warnings(self, attributed: bool) -> tuple[str, ...]:
        """What an editor must know of the article's own statements: that a machine may have written them."""
        machine = self.document.production in (Production.AI_ASSISTED, Production.AI_GENERATED)
        return ("AI-assisted article",) if machine and not attributed else ()

    def _all_quoted(self, solid: Sequence[Token]) -> bool:
        return all(t.quote >= 0 for t in solid)

    def _setting(
        self, sentence: Sentence, statement: Statement, quote_type: QuoteType, solid: Sequence[Token]
    ) -> filters.Setting:
        inner = statement.cover[0] if statement.cover else None
        kind = inner.source.kind if inner else ""
        last = sentence.last - 1
        tokens = self.reading.tokens
        ending = ""
        for i in range(last, max(sentence.first, last - 4) - 1, -1):
            if tokens[i].text in ("?", "!", "."):
                ending = tokens[i].text
                break
        if ending != "?" and any(t.text == "?" for t in solid):
            ending = "?"
        return filters.Setting(
            attributed=bool(statement.cover),
            direct=quote_type is QuoteType.DIRECT,
            person=kind in ("person", "pronoun", "group") or not kind,
            lemma=inner.lemma if inner else "",
            ending=ending,
            utterance=bool(statement.whole and statement.whole.utterance) or self._describes(statement),
            whole=bool(statement.whole),
            group=kind in ("group", "body"),
            document=bool(statement.whole and kind == "document"),
            institution=bool(inner and inner.source.sourcing_class is SourcingClass.OFFICIAL and kind != "person"),
        )

    def _describes(self, statement: Statement) -> bool:
        """Whether somebody says what a thing is in words that do not judge: "an offer its chairman called final"."""
        if statement.hung is None or not statement.hung.speaker:
            return False
        return not {self.reading.tokens[i].low for i in statement.hung.body} & EVALUATIVE

    def _referent(self, sentence: Sentence, statement: Statement, piece: Piece) -> str | None:
        """What a pronoun at the head of a claim means, where it is sure."""
        tokens = self.reading.tokens
        head = next((i for i in piece.worded if not tokens[i].mark), None)
        if head is None:
            return None
        before = [tokens[i].tag for i in range(sentence.first, head) if tokens[i].wordy]
        fronted = piece.kind == "adverbial" and all(tag in ("SB", "AV", "RL") for tag in before)
        return self.referents.meant(head, statement.cover, fronted=fronted)

    def _quote_type(self, solid: Sequence[Token], attributed: bool) -> QuoteType:
        if not attributed:
            return QuoteType.OUTLET_VOICE
        wordy = [t for t in solid if t.wordy]
        quoted = sum(t.quote >= 0 for t in wordy)
        if not quoted:
            return QuoteType.PARAPHRASE
        if quoted == len(wordy):
            return QuoteType.DIRECT
        return QuoteType.MIXED if quoted / len(wordy) > _FEW_WORDS else QuoteType.PARTIAL

    def _class(self, statement: Statement) -> SourcingClass:
        if statement.cover:
            return statement.cover[0].source.sourcing_class
        return SourcingClass.UNSOURCED

    def _speaking(self, cover: list[Attribution]) -> list[Attribution]:
        """Without those whose belief somebody else states: "engineers believe that ..., Whitfield said"."""
        reported = len(cover) > 1 and cover[1].lemma == "report" and not governmental(cover[1].source.name or "")
        if reported:
            # "Engineers believe that ..., the Weldham People reported"
            return cover
        if len(cover) > 1 and cover[0].lemma in BELIEF and cover[0].source.kind in ("group", "body", "pronoun"):
            return cover[1:] if cover[1].source.kind in ("person", "body", "group") else cover
        return cover

    def _chain(self, statement: Statement) -> tuple[Hop, ...]:
        hops: list[Hop] = []
        for attribution in self._speaking(statement.cover):
            hops.extend(attribution.hops)
        if statement.inherited:
            hops = [replace(h, disclosed=Disclosure.INHERITED) if h.disclosed is Disclosure.STATED else h for h in hops]
        hops = [
            replace(h, role=Role.RELAY) if n and h.role is Role.SPEAKER and h.name else h for n, h in enumerate(hops)
        ]
        if self.wire:
            hops.append(Hop(self.wire, Role.RELAY, "dateline"))
        # "she said, according to a transcript published by Reuters": the outermost place of an outlet is its own.
        hops = [
            h
            for n, h in enumerate(hops)
            if h.role is not Role.RELAY or n == 0 or all(later.name != h.name for later in hops[n + 1 :])
        ]
        kept = [h for h in dedupe(hops) if not (h.name and self.sources.is_own(h.name))]
        if self.document.outlet:
            kept.append(Hop(self.document.outlet, Role.PUBLISHER))
        elif self.sources.wire:  # no masthead tells of another outlet
            kept.append(Hop(self.sources.wire, Role.PUBLISHER, "dateline"))
        return tuple(kept)
