"""The rule extractor: from an article's reading to its mentions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.extraction import filters
from store.extraction.attribution import Attributor
from store.extraction.calendar_dates import dated
from store.extraction.cues import MEASURING
from store.extraction.lines import Piece
from store.extraction.names import Names
from store.extraction.reading import Reading, Sentence, read
from store.extraction.reports import Attribution
from store.extraction.sources import Sources, dedupe
from store.extraction.splitting import Splitter
from store.extraction.tokens import Token
from store.extraction.wording import spans, word
from store.extraction.worth import weigh
from store.known import lookup
from store.model import BlockKind, Disclosure, Document, Draft, Hop, Level, QuoteType, Role, SourcingClass

_FEW_WORDS = 0.5
"""Up to this share of quoted words a claim counts as partly quoted, above it as mixed."""


@dataclass(slots=True)
class _Statement:
    """A stretch of one sentence that one chain of attributions covers."""

    tokens: list[int]
    cover: list[Attribution]
    """Innermost first: the origin's, then those who pass it on."""
    inherited: bool = False
    whole: Attribution | None = None
    aside: bool = False
    """Whether it only describes a source ("who founded it", "a former pilot")."""


class RuleExtractor:
    """Finds mentions by rules alone: offline, deterministic, linear in the length of the article."""

    name = "rules"
    version = "1"

    def extract(self, document: Document) -> list[Draft]:
        """The mentions of ``document`` in the order of their places in the text."""
        return _Run(document).drafts()


class _Run:
    """One extraction over one article."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.reading: Reading = read(document)
        self.names = Names(self.reading)
        self.sources = Sources(self.reading, self.names)
        self.attributor = Attributor(self.reading, self.sources)
        self.splitter = Splitter(self.reading.tokens)
        self.attributions: list[list[Attribution]] = []
        self.acts: list[list[tuple[int, ...]]] = []
        for sentence in self.reading.sentences:
            self.attributions.append(self.attributor.sentence(sentence))
            self.acts.append(self.attributor.acts)
        self.openers = {
            s.paragraph: found[0]
            for s, found in zip(self.reading.sentences, self.attributions, strict=True)
            if found and found[0].spoken
        }
        """Paragraph -> the speaker of the transcript line that opens it."""
        self.owners = self._quotation_owners()
        self.wire = self._dateline_agency()

    def drafts(self) -> list[Draft]:
        """All drafts, in order, none twice."""
        found: list[Draft] = []
        for number, sentence in enumerate(self.reading.sentences):
            if self.reading.tokens[sentence.first].text == "(" and self.reading.tokens[sentence.last - 1].text == ")":
                # A whole sentence in brackets is a remark on the article, not part of it.
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

    # --- who owns a quotation

    def _quotation_owners(self) -> dict[int, tuple[Attribution, ...]]:
        """Run of quotations -> the attributions that cover it anywhere, innermost first."""
        owners: dict[int, tuple[Attribution, ...]] = {}
        for found in self.attributions:
            for attribution in found:
                if self.reading.tokens[attribution.place].quote >= 0:
                    continue
                runs = {self.reading.quotations[q].run for q in self._quotes(attribution.content)}
                for run in runs:
                    cover = self._ordered(
                        [x for x in found if attribution.content & x.content and self.reading.tokens[x.place].quote < 0]
                    )
                    owners.setdefault(run, tuple(cover))
        return owners

    def _quotes(self, indices: set[int]) -> set[int]:
        return {self.reading.tokens[i].quote for i in indices if self.reading.tokens[i].quote >= 0}

    def _ordered(self, cover: Sequence[Attribution]) -> list[Attribution]:
        return sorted(cover, key=self._nearness)

    def _nearness(self, x: Attribution) -> tuple[int, int, int]:
        """What an attribution covers, sayings last; of two that cover the same, the nearer to it comes first."""
        solid = [i for i in x.content if self.reading.tokens[i].wordy]
        leads = bool(solid) and x.place < min(solid)
        return len(solid), len(x.relayed), -x.place if leads else x.place

    def _dateline_agency(self) -> str | None:
        """The agency of a wire dateline: "WASHINGTON (AP)"."""
        for block in self.document.blocks:
            if block.kind is not BlockKind.LABEL:
                continue
            text = self.document.text[block.start : block.end]
            inside = text.partition("(")[2].partition(")")[0].strip() if "(" in text else ""
            known = lookup(inside) if inside else None
            if known and not self.sources.is_own(known.name):
                return known.name
        return None

    # --- statements of a sentence

    def _statements(self, number: int, sentence: Sentence) -> list[_Statement]:
        found = self.attributions[number]
        meta: set[int] = set().union(*(x.meta for x in found)) if found else set()
        statements: list[_Statement] = []
        groups: dict[tuple[int, ...], list[int]] = {}
        loose: list[list[int]] = []
        previous = -2
        for i in range(sentence.first, sentence.last):
            if i in meta:
                continue
            key = tuple(n for n, x in enumerate(found) if i in x.content)
            if key:
                groups.setdefault(key, []).append(i)
            elif i == previous + 1 and loose:
                loose[-1].append(i)
                previous = i
            else:
                loose.append([i])
                previous = i
        for key, apart in groups.items():
            indices = self._closed_up(apart)
            cover = self._ordered([found[n] for n in key])
            if all(self.reading.tokens[x.place].quote >= 0 for x in cover):
                around = self._unattributed(number, sentence, indices)
                cover.extend(x for x in around.cover if x not in cover)
            statements.append(_Statement(indices, cover))
        for act in self.acts[number]:
            statements.append(_Statement(list(act), []))
        for attribution in found:
            if attribution.whole:
                outer = [x for x in found if x is not attribution and x.relayed & set(attribution.whole)]
                cover = [attribution, *self._ordered(outer)]
                if attribution.lemma in MEASURING and any(x.source.kind != "outlet" for x in outer):
                    # "Varkand put it at 6:24, its agency said": who says so is the source, not who put it there.
                    cover = cover[1:]
                statements.append(_Statement(list(attribution.whole), cover, whole=attribution))
        for indices in loose:
            statements.append(self._unattributed(number, sentence, indices))
        for attribution in found:
            if attribution.aside:
                outer = [x for x in found if x is not attribution and attribution.place in x.content]
                statements.append(_Statement(list(attribution.aside), self._ordered(outer), aside=True))
        return statements

    def _closed_up(self, indices: list[int]) -> list[int]:
        """The tokens without the commas that set off what was taken out between them."""
        tokens = self.reading.tokens
        kept = []
        for n, i in enumerate(indices):
            gap_after = n + 1 < len(indices) and indices[n + 1] != i + 1
            gap_before = n > 0 and indices[n - 1] != i - 1
            if not ((gap_after or gap_before) and tokens[i].text == ","):
                kept.append(i)
        return kept

    def _unattributed(self, number: int, sentence: Sentence, indices: list[int]) -> _Statement:
        """A stretch that its own sentence attributes to nobody: a quotation belongs to who speaks around it."""
        solid = [i for i in indices if self.reading.tokens[i].wordy]
        quoted = [i for i in solid if self.reading.tokens[i].quote >= 0]
        opening = self.openers.get(sentence.paragraph)
        if opening is not None and opening.spoken and not quoted:
            return _Statement(indices, [opening])
        if not quoted:
            return _Statement(indices, [])
        run = self.reading.quotations[self.reading.tokens[quoted[0]].quote].run
        long = len(quoted) >= 5 and any(
            self.reading.tokens[i].tag in ("VD", "VZ", "VP", "BE", "HV", "MD", "DO") for i in quoted
        )
        if len(quoted) < len(solid) and not long:
            return _Statement(indices, [])
        if run in self.owners:
            return _Statement(indices, list(self.owners[run]))
        for back in range(1, 4):
            if number - back < 0:
                break
            earlier = self.reading.sentences[number - back]
            apart = sentence.paragraph - earlier.paragraph
            if apart > 1 or (apart == 1 and len(quoted) < len(solid)):
                break
            speaking = [
                x
                for x in self.attributions[number - back]
                if (x.content or x.whole) and self.reading.tokens[x.place].quote < 0
            ]
            if speaking:
                cover = self._ordered([x for x in speaking if not x.whole]) or speaking
                self.owners.setdefault(run, tuple(cover))
                return _Statement(indices, cover, inherited=True)
        return _Statement(indices, [])

    # --- drafts of a statement

    def _from_statement(self, sentence: Sentence, statement: _Statement) -> list[Draft]:
        indices = list(statement.tokens)
        while indices and self.reading.tokens[indices[-1]].tag in ("SB", "RL", "CC", "TH", "IN"):
            indices.pop()
        if statement.whole and statement.whole.utterance:
            pieces = [Piece(tuple(i for i in indices))]
        elif statement.aside:
            pieces = self.splitter.describe(indices)
        else:
            pieces = self.splitter.split(indices)
        drafts = []
        kept = False
        for piece in pieces:
            if piece.kind == "participle" and not kept:
                continue
            draft = self._draft(sentence, self._background(statement, piece), piece)
            if draft:
                drafts.append(draft)
                kept = True
        if len(drafts) < len(pieces):
            drafts = [d for d in drafts if d.quote_type is not QuoteType.DIRECT or self._checkable(d)]
        return drafts

    def _background(self, statement: _Statement, piece: Piece) -> _Statement:
        """A relative clause on the subject of what a trailing source is said to say is the article's own word:
        "Aalto, who has led for eight days, tested positive, the union said"."""
        if piece.kind != "relative" or not statement.cover or not piece.subject or statement.whole:
            return statement
        solid = [i for i in statement.tokens if self.reading.tokens[i].wordy]
        trailing = statement.cover[0].place > piece.tokens[-1]
        quoted = any(self.reading.tokens[i].quote >= 0 for i in piece.tokens)
        if trailing and not quoted and solid and solid[0] in piece.subject:
            return replace(statement, cover=[])
        return statement

    def _checkable(self, draft: Draft) -> bool:
        """Whether a quoted claim beside rhetoric carries something firm of its own."""
        low = draft.text.lower().split()
        return bool({"number", "date", "named actor"} & set(draft.reasons)) or not {"i", "we", "our", "my"} & set(low)

    def _draft(self, sentence: Sentence, statement: _Statement, piece: Piece) -> Draft | None:
        tokens = self.reading.tokens
        indices = list(piece.tokens)
        while indices and (
            (tokens[indices[-1]].tag == "PU" and not tokens[indices[-1]].wordy) or tokens[indices[-1]].mark
        ):
            indices.pop()
        while indices and (tokens[indices[0]].tag == "PU" or tokens[indices[0]].mark):
            indices.pop(0)
        solid = [tokens[i] for i in indices if not tokens[i].mark]
        if not solid:
            return None
        if filters.notice(" ".join(t.text for t in solid)):
            return None
        chain = self._chain(statement)
        attributed = bool(statement.cover)
        spoken = bool(statement.cover and statement.cover[0].spoken)
        quote_type = QuoteType.DIRECT if spoken else self._quote_type(solid, attributed or self._all_quoted(solid))
        setting = self._setting(sentence, statement, quote_type, solid)
        if piece.kind not in ("ordinal", "apposition", "participle") and filters.objection(solid, setting):
            return None
        text = word(self.reading, self.names, piece, self._referent(statement, solid))
        worth = weigh(solid, attributed=attributed)
        future = any(t.low in ("will", "'ll", "plans", "due", "scheduled", "set") for t in solid)
        return Draft(
            spans=spans(self.reading, indices),
            text=text,
            level=Level.UTTERANCE if statement.whole and statement.whole.utterance else Level.CONTENT,
            quote_type=quote_type,
            sourcing_class=self._class(statement),
            chain=chain,
            worth=worth.score,
            reasons=worth.reasons,
            dated=dated(solid, self.document.published, future=future),
        )

    def _all_quoted(self, solid: Sequence[Token]) -> bool:
        return all(t.quote >= 0 for t in solid)

    def _setting(
        self, sentence: Sentence, statement: _Statement, quote_type: QuoteType, solid: Sequence[Token]
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
            utterance=bool(statement.whole and statement.whole.utterance),
            whole=bool(statement.whole),
            document=bool(statement.whole and kind == "document"),
            institution=bool(inner and inner.source.sourcing_class is SourcingClass.OFFICIAL and kind != "person"),
        )

    def _referent(self, statement: _Statement, solid: Sequence[Token]) -> str | None:
        """Whom a pronoun at the head of a claim means, where it is sure: the speaker, in reported speech."""
        low = solid[0].low
        if low not in ("he", "she") or not statement.cover or solid[0].quote >= 0:
            return None
        source = statement.cover[0].source
        if source.kind != "person" or not source.name:
            return None
        name = self.names.find(source.name)
        return source.name if name is None or name.pronoun in ("", low) else None

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

    def _class(self, statement: _Statement) -> SourcingClass:
        if statement.cover:
            return statement.cover[0].source.sourcing_class
        return SourcingClass.UNSOURCED

    def _chain(self, statement: _Statement) -> tuple[Hop, ...]:
        hops: list[Hop] = []
        for attribution in statement.cover:
            hops.extend(attribution.hops)
        if statement.inherited:
            hops = [replace(h, disclosed=Disclosure.INHERITED) if h.disclosed is Disclosure.STATED else h for h in hops]
        hops = [
            replace(h, role=Role.RELAY) if n and h.role is Role.SPEAKER and h.name else h for n, h in enumerate(hops)
        ]
        if self.wire:
            hops.append(Hop(self.wire, Role.RELAY, "dateline"))
        kept = [h for h in dedupe(hops) if not (h.name and self.sources.is_own(h.name))]
        if self.document.outlet:
            kept.append(Hop(self.document.outlet, Role.PUBLISHER))
        return tuple(kept)
