"""The acts: what a reviewer decides, each one transaction that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from store.database.connection import clear_errors
from store.database.file import Database

from .reading import Reading

if TYPE_CHECKING:
    from store.database.journal import Act, Change, Journal
    from store.model import (
        Decision,
        Document,
        Draft,
        Hop,
        Independence,
        Level,
        QuoteType,
        Receipt,
        SourcingClass,
        Span,
        Status,
    )


def _follow(database: Database, changes: list[Change]) -> None:
    from store.database import summaries

    summaries.follow(database, changes)


class Acts(Reading):
    """Every act is on disk before its method returns; what only acts need is loaded by the first of them."""

    @cached_property
    def _journal(self) -> Journal:
        from store.database.journal import Journal

        return Journal(self.database, self.reviewer, _follow)

    @contextmanager
    def _act(self, verb: str) -> Iterator[Act]:
        self.check_held()
        with clear_errors(self.path), self._journal.act(verb) as act:
            yield act

    @contextmanager
    def acting(self, verb: str) -> Iterator[Act]:
        """An act of several writes, for the rooms that bring data in."""
        with self._act(verb) as act:
            yield act

    @contextmanager
    def watched(
        self, claims: int, told: Callable[[int, int], None], stop: Callable[[], bool], *, writes: int | None = None
    ) -> Iterator[None]:
        """An act inside tells how far it is, in claims of so many, and is broken off when ``stop`` says so.

        That raises Stopped, and nothing of it is kept. ``writes`` is the number of rows that it will write, about; one
        a claim if it is not given. Both are called from the thread of the act.
        """
        from store.database.watching import Watch

        self.database.watch = Watch(claims, writes or claims, told, stop)
        try:
            yield
        finally:
            self.database.watch = None

    def size_of_turn(self, kind: Literal["undo", "redo"], action_id: int | None = None) -> int:
        """How many rows an undo or a redo would write now, the next one or that of the act named; 0 for none."""
        with clear_errors(self.path):
            return self._journal.size_of_turn(kind, action_id)

    def last_act(self, since: int) -> int | None:
        """This reviewer's latest act after the action ``since`` that stands, imports left out; None if none does."""
        from store.database import turning

        with clear_errors(self.path):
            return turning.last_standing_since(self.database, self.reviewer, since)

    def in_the_way(self, kind: Literal["undo", "redo"], action_id: int) -> str | None:
        """Which later work keeps the act named from being undone or redone, in a line; None if none does."""
        with clear_errors(self.path):
            return self._journal.in_the_way(kind, action_id)

    def _receipt(self, act: Act, *claim_ids: int) -> Receipt:
        from store.acts import claims_of
        from store.model import Receipt

        touched = claim_ids or claims_of(self.database, act.changes)
        return Receipt(act.action_id, act.text if act.action_id else "nothing to change", touched)

    def undo(self, action_id: int | None = None) -> Receipt | None:
        """Take back this reviewer's latest act, or the one named, whoever did it; None if there is none.

        Raises Conflict, naming the later work, if something was built on it, and Refused if what is named is no act
        that stands; nothing is changed then.
        """
        return self._turn(lambda: self._journal.undo(action_id))

    def redo(self, action_id: int | None = None) -> Receipt | None:
        """Do again what was undone last, unless more was done since than to import, or the act named: as ``undo``."""
        return self._turn(lambda: self._journal.redo(action_id))

    def _turn(self, turn: Callable[[], tuple[int, str, list[Change]] | None]) -> Receipt | None:
        from store.acts import claims_of
        from store.model import Receipt

        self.check_held()
        with clear_errors(self.path):
            turned = turn()
            if turned is None:
                return None
            action_id, text, changes = turned
            return Receipt(action_id, text, claims_of(self.database, changes))

    def set_status(self, claim_ids: Sequence[int], status: Status, reason: str | None = None) -> Receipt:
        """Move claims to a status; ``reason`` says why one is rejected."""
        from store.acts import claims

        with self._act("status") as act:
            claims.set_status(act, claim_ids, status, reason)
        return self._receipt(act)

    def set_flag(self, claim_ids: Sequence[int], flagged: bool) -> Receipt:
        """Flag claims, or take their flags away."""
        from store.acts import claims

        with self._act("flag") as act:
            claims.set_flag(act, claim_ids, flagged)
        return self._receipt(act)

    def set_verdict(self, claim_ids: Sequence[int], verdict: str | None) -> Receipt:
        """Give claims a verdict, or take it away."""
        from store.acts import claims

        with self._act("verdict") as act:
            claims.set_verdict(act, claim_ids, verdict)
        return self._receipt(act)

    def reword(self, claim_id: int, text: str) -> Receipt:
        """Give a claim another wording; its mentions keep theirs."""
        from store.acts import claims

        with self._act("reword") as act:
            claims.reword(act, claim_id, text)
        return self._receipt(act)

    def add_note(self, claim_id: int, text: str) -> Receipt:
        """Add a note to a claim."""
        from store.acts import claims

        with self._act("note") as act:
            claims.add_note(act, claim_id, text, self.reviewer)
        return self._receipt(act, claim_id)

    def add_evidence(
        self,
        claim_id: int,
        *,
        kind: str,
        stance: str,
        url: str | None = None,
        locator: str | None = None,
        excerpt: str | None = None,
    ) -> Receipt:
        """Add something that supports, contradicts or explains a claim."""
        from store.acts import claims

        values = {"kind": kind, "stance": stance, "url": url, "locator": locator, "excerpt": excerpt}
        with self._act("evidence") as act:
            claims.add_evidence(act, claim_id, values)
        return self._receipt(act, claim_id)

    def set_class(self, mention_ids: Sequence[int], sourcing_class: SourcingClass) -> Receipt:
        """Say how mentions are sourced."""
        from store.acts import attribution
        from store.sourcing import describe

        with self._act("class") as act:
            word = describe(sourcing_class)
            attribution.set_column(act, mention_ids, "sourcing_class", sourcing_class.value, word)
        return self._receipt(act)

    def set_quote_type(self, mention_ids: Sequence[int], quote_type: QuoteType) -> Receipt:
        """Say how mentions are worded."""
        from store.acts import attribution

        with self._act("quote type") as act:
            word = quote_type.value.replace("_", " ")
            attribution.set_column(act, mention_ids, "quote_type", quote_type.value, word)
        return self._receipt(act)

    def set_level(self, mention_ids: Sequence[int], level: Level) -> Receipt:
        """Say whether mentions assert P, or that somebody said P."""
        from store.acts import attribution

        with self._act("level") as act:
            attribution.set_column(act, mention_ids, "level", level.value, level.value)
        return self._receipt(act)

    def set_chain(self, mention_id: int, chain: Sequence[Hop]) -> Receipt:
        """Give a mention another chain, origin first."""
        from store.acts import attribution

        with self._act("chain") as act:
            attribution.set_chain(act, mention_id, chain)
        return self._receipt(act)

    def judge(self, mention_a: int, mention_b: int, verdict: Independence) -> Receipt:
        """Say whether the origins of two mentions are independent."""
        from store.acts import attribution

        with self._act("independence") as act:
            attribution.judge(act, mention_a, mention_b, verdict, self.reviewer)
        return self._receipt(act)

    def merge(self, head: int, others: Sequence[int], *, text: str | None = None, override: bool = False) -> Receipt:
        """Merge claims into ``head``, with ``text`` as the wording chosen. Refused over a "not the same"."""
        from store.acts import merging

        with self._act("merge") as act:
            merging.merge(act, head, others, text, self.reviewer, override=override)
        return self._receipt(act)

    def merge_groups(self, groups: Sequence[Sequence[int]]) -> Receipt:
        """Merge each of these groups of claims into its first: one act. Refused as a whole over a "not the same"."""
        from store.acts import merging

        with self._act("merge") as act:
            merging.merge_groups(act, groups, self.reviewer)
        return self._receipt(act)

    def tell_apart(self, claim_id: int, others: Sequence[int]) -> Receipt:
        """Remember of a claim that it is not the same as any of these others: one act."""
        from store.acts import merging

        with self._act("not duplicate") as act:
            merging.tell_apart(act, claim_id, others, self.reviewer)
        return self._receipt(act)

    def unmerge(self, claim_id: int) -> Receipt:
        """Take a member out of its claim again, as it was."""
        from store.acts import merging

        with self._act("unmerge") as act:
            merging.unmerge(act, claim_id, self.reviewer)
        return self._receipt(act)

    def decide(self, a: int, b: int, decision: Decision) -> Receipt:
        """Say what two claims are to each other; ``duplicate`` merges ``b`` into ``a``."""
        from store.acts import merging

        with self._act(decision.value.replace("_", " ")) as act:
            merging.decide(act, a, b, decision, self.reviewer)
        return self._receipt(act)

    def add_mention(
        self, article_id: int, spans: Sequence[Span], *, text: str | None = None, claim_id: int | None = None
    ) -> Receipt:
        """Add a mention that was missed, sourced as what it overlaps; a new claim unless ``claim_id`` is given."""
        from store.acts import mentions

        article = self.article(article_id)
        with self._act("add mention") as act:
            draft = mentions.like_its_neighbour(act, article, spans)
            mentions.add_mention(act, article, replace(draft, text=text.strip()) if text else draft, claim_id)
        return self._receipt(act)

    def split_mention(self, mention_id: int, parts: Sequence[tuple[Sequence[Span], str]]) -> Receipt:
        """Split a mention into parts, each with its spans and wording; the first keeps the claim and its decisions."""
        from store.acts import mentions

        with self._act("split") as act:
            article = self.article(mentions.article_of(act, mention_id))
            mentions.split_mention(act, article, mention_id, parts)
        return self._receipt(act)

    def replace_drafts(self, article_id: int, drafts: Sequence[Draft]) -> Receipt:
        """Put newly extracted drafts in the place of an article's mentions; nothing decided is lost."""
        from store.acts import mentions

        article = self.article(article_id)
        with self._act("extract again") as act:
            mentions.extract_again(act, article, drafts)
        return self._receipt(act)

    def add_article(self, document: Document, drafts: Sequence[Draft]) -> Receipt | None:
        """Store an article with its mentions, a claim for each; None if its text is on the desk already."""
        from store.acts import articles

        with self._act("import") as act:
            if articles.import_article(act, document, drafts) is None:
                return None
        return self._receipt(act)
