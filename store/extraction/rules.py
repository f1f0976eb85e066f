"""The rule extractor: from an article's reading to its mentions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from store.extraction import filters
from store.extraction.calendar_dates import dated
from store.extraction.credits import set_apart
from store.extraction.cues import BELIEF, DENYING, OBTAINING
from store.extraction.lines import Piece
from store.extraction.reading import Sentence
from store.extraction.referents import Referents
from store.extraction.reports import Attribution
from store.extraction.soundness import labelled_figure, only_relative, sound, sound_ends
from store.extraction.source import dedupe
from store.extraction.statements import Statement, Statements
from store.extraction.tags import FINITE
from store.extraction.tokens import Token
from store.extraction.verbs import LEMMA
from store.extraction.wording import spans, word
from store.extraction.words import EVALUATIVE
from store.extraction.worth import weigh
from store.model import Disclosure, Document, Draft, Hop, Level, Production, QuoteType, Role, SourcingClass

_SUPPLIED = frozenset({"ordinal", "apposition", "participle", "result", "trailing", "share", "rank"})
"""Kinds of pieces whose wording gets its verb from the program."""
_FEW_WORDS = 0.5
"""Up to this share of quoted words a claim counts as partly quoted, above it as mixed."""


class RuleExtractor:
    """Finds mentions by rules alone: offline, deterministic, linear in the length of the article."""

    name = "rules"
    version = "3"

    def extract(self, document: Document, pause: Callable[[], None] | None = None) -> list[Draft]:
        """The mentions of ``document``, in the order of their places; ``pause`` may end the work at any sentence."""
        return _Run(document, pause).drafts()


class _Run(Statements):
    """One extraction over one article."""

    def __init__(self, document: Document, pause: Callable[[], None] | None) -> None:
        super().__init__(document, pause)
        self.referents = Referents(self.reading, self.names, self.sources.cast)

    def drafts(self) -> list[Draft]:
        """All drafts, in order, none twice."""
        found: list[Draft] = []
        for number, sentence in enumerate(self.reading.sentences):
            if set_apart(self.reading.tokens[sentence.first : sentence.last]):
                continue
            text = self.reading.words(sentence.first, sentence.last)
            if filters.notice(text) == "disclaimer" and found:
                found[-1] = replace(
                    found[-1], warnings=(*found[-1].warnings, f"the article says: {' '.join(text.split())}")
                )
            for statement in self._statements(number, sentence):
                found.extend(self._from_statement(sentence, statement))
        seen: set[tuple[tuple[int, int], ...]] = set()
        unique = []
        for draft in sorted(found, key=lambda d: (d.spans[0][0], d.spans[-1][1], d.spans, d.text)):
            if draft.spans not in seen:
                seen.add(draft.spans)
                unique.append(draft)
        return unique

    # --- drafts of a statement

    def _from_statement(self, sentence: Sentence, statement: Statement) -> list[Draft]:
        indices = list(statement.tokens)
        while indices and self.reading.tokens[indices[-1]].tag in ("SB", "RL", "CC", "TH", "IN"):
            indices.pop()
        indices = self.splitter.without_hanging(indices)
        reason = self._reason(statement, indices)
        if reason:
            statement, pieces = replace(statement, whole=None), self._sound_pieces(reason)
        elif statement.whole and statement.whole.utterance:
            denied = statement.whole.lemma in DENYING
            pieces = [Piece(tuple(indices))] if denied else self.splitter.acts(indices)
        elif statement.aside:
            pieces = self.splitter.describe(indices)
        elif statement.hung and statement.hung.clause:
            pieces = self._sound_pieces(list(statement.hung.body))
        elif statement.hung:
            pieces = self.splitter.hung(list(statement.tokens), statement.hung.body, statement.hung.speaker)
        else:
            pieces = self._sound_pieces(indices)
        agent = frozenset().union(*(x.agent for x in statement.cover))
        if agent:
            pieces = [_without(piece, agent) for piece in pieces]
        drafts = []
        kept = False
        for piece in pieces:
            if piece.kind in ("participle", "result", "trailing", "rank") and not kept:
                continue
            draft = self._draft(sentence, self._background(statement, piece), piece)
            if draft:
                drafts.append(draft)
                kept = True
        if len(drafts) < len(pieces):
            drafts = [d for d in drafts if d.quote_type is not QuoteType.DIRECT or self._checkable(d)]
        return drafts

    def _reason(self, statement: Statement, indices: Sequence[int]) -> list[int]:
        """What somebody says behind a colon against something told before: "The ministry rejects this: exporters were
        consulted"."""
        tokens = self.reading.tokens
        if statement.whole is None or statement.whole.lemma not in DENYING:
            return []
        colon = next((n for n, i in enumerate(indices) if tokens[i].text == ":"), 0)
        pointed = colon > 1 and tokens[indices[colon - 1]].low in ("this", "that", "it", "them")
        rest = list(indices[colon + 1 :])
        return rest if pointed and any(tokens[i].tag in FINITE for i in rest) else []

    def _sound_pieces(self, indices: list[int]) -> list[Piece]:
        """The pieces that are sentences; the statement unsplit where none of them is and it is one itself."""
        tokens = self.reading.tokens
        if labelled_figure([tokens[i] for i in indices]):
            return [Piece(tuple(indices))]
        pieces = self.splitter.split(self._without_lead(indices))
        kept = [p for p in pieces if p.kind in _SUPPLIED or sound([tokens[i] for i in p.worded])]
        if any(p.kind not in _SUPPLIED for p in kept):
            return kept
        unbroken = bool(pieces) and not self.splitter.broken(indices)
        whole = [tokens[i] for i in indices]
        if unbroken or (pieces and sound(whole)):
            return [Piece(tuple(indices))] if sound_ends(whole) and not only_relative(whole) else []
        return []

    def _without_lead(self, indices: list[int]) -> list[int]:
        """Without an adjunct of the article's before a quotation that is a sentence: "In July, he said, “I ...”"."""
        tokens = self.reading.tokens
        quoted = next((n for n, i in enumerate(indices) if tokens[i].quote >= 0 and tokens[i].wordy), 0)
        lead = [tokens[i] for i in indices[:quoted] if tokens[i].wordy]
        if not lead or lead[0].tag not in ("IN", "AV", "VG") or any(t.tag in FINITE for t in lead):
            return indices
        rest = [tokens[i] for i in indices[quoted:]]
        whole = all(t.quote >= 0 for t in rest if t.wordy) and sound(rest)
        return indices[quoted:] if whole else indices

    def _background(self, statement: Statement, piece: Piece) -> Statement:
        """A relative clause on the subject of what a trailing source is said to say is the article's own word:
        "Aalto, who has led for eight days, tested positive, the union said"."""
        if piece.kind not in ("relative", "apposition") or not statement.cover or not piece.subject or statement.whole:
            return statement
        solid = [i for i in statement.tokens if self.reading.tokens[i].wordy]
        trailing = statement.cover[0].place > piece.tokens[-1]
        quoted = any(self.reading.tokens[i].quote >= 0 for i in piece.tokens)
        # Set between commas before the verb of the main clause, and so beside what is reported.
        inside = bool(solid) and solid[-1] > piece.tokens[-1] and self.reading.tokens[piece.tokens[-1] + 1].text == ","
        if trailing and not quoted and inside and (piece.kind == "apposition" or solid[0] in piece.subject or inside):
            return replace(statement, cover=[])
        return statement

    def _checkable(self, draft: Draft) -> bool:
        """Whether a quoted claim beside rhetoric carries something firm of its own."""
        low = draft.text.lower().split()
        return bool({"number", "date", "named actor"} & set(draft.reasons)) or not {"i", "we", "our", "my"} & set(low)

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
        if piece.kind not in _SUPPLIED and filters.objection(solid, setting):
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


def _without(piece: Piece, agent: frozenset[int]) -> Piece:
    """The piece with the words that name its source out of its wording, though not out of its place."""
    body = tuple(i for i in piece.body if i not in agent)
    return replace(piece, body=body, lead=(*piece.lead, *(i for i in piece.body if i in agent))) if body else piece
