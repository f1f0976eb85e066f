"""The rule extractor: from an article's reading to its mentions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from store.extraction.drafting import SUPPLIED, Drafting
from store.extraction.lexicon.cues import DENYING
from store.extraction.offering import filters
from store.extraction.offering.credits import set_apart
from store.extraction.splitting.soundness import labelled_figure, only_relative, sound, sound_ends
from store.extraction.statements import Statement
from store.extraction.tagging.lines import Piece
from store.extraction.tagging.reading import Sentence
from store.extraction.tagging.tags import FINITE
from store.model import Document, Draft, QuoteType


class RuleExtractor:
    """Finds mentions by rules alone: offline, deterministic, linear in the length of the article."""

    name = "rules"
    version = "3"

    def extract(self, document: Document, pause: Callable[[], None] | None = None) -> list[Draft]:
        """The mentions of ``document``, in the order of their places; ``pause`` may end the work at any sentence."""
        return _Run(document, pause).drafts()


class _Run(Drafting):
    """One extraction over one article."""

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
        kept = [p for p in pieces if p.kind in SUPPLIED or sound([tokens[i] for i in p.worded])]
        if any(p.kind not in SUPPLIED for p in kept):
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


def _without(piece: Piece, agent: frozenset[int]) -> Piece:
    """The piece with the words that name its source out of its wording, though not out of its place."""
    body = tuple(i for i in piece.body if i not in agent)
    return replace(piece, body=body, lead=(*piece.lead, *(i for i in piece.body if i in agent))) if body else piece
