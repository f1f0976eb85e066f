"""The desk: the one object through which screens, commands and scripts read and decide.

A Desk holds one connection and belongs to the thread that opened it; a worker opens its own on the same file. Every
act is one transaction, on disk before the method returns, and can be undone.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from store.database import lists, orders, progress
from store.database.connection import clear_errors, open_database, writing
from store.database.file import Database, load_for_writing
from store.errors import Refused
from store.model import Filter, Sort

if TYPE_CHECKING:
    from store.database.journal import Act, Change, Journal
    from store.database.news import News
    from store.database.overview import ArticleMark, Stats
    from store.model import (
        Article,
        ArticleHead,
        Claim,
        ClaimRow,
        Cluster,
        Decision,
        Document,
        Draft,
        Hop,
        Independence,
        Level,
        LogEntry,
        Mention,
        PairDecision,
        Progress,
        QuoteType,
        Receipt,
        Sitting,
        SourceEntry,
        SourcingClass,
        Span,
        Status,
        Suggestion,
    )
    from store.registry import Registry
    from store.sourcing import Identities

__all__ = ["SUGGEST_AT", "ArticleMark", "Desk", "News", "Stats", "preload"]

SUGGEST_AT = 60.0
"""The score from which two claims are suggested as the same, unless the reviewer sets another."""

EVERYTHING = Filter()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """What only some who use a desk name, loaded when they do (PEP 562): a start waits for none of it."""
        if name == "News":
            from store.database.news import News as found
        elif name in ("ArticleMark", "Stats"):
            from store.database import overview

            found = getattr(overview, name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return found


def preload() -> None:
    """Load what the first act needs. Harmless in a thread of its own, in a quiet moment."""
    from store.acts import articles, attribution, claims, mentions, merging  # noqa: F401
    from store.database import news, summaries  # noqa: F401

    load_for_writing()


def _follow(database: Database, changes: list[Change]) -> None:
    from store.database import summaries

    summaries.follow(database, changes)


class Desk:
    """One reviewer's access to one desk file.

    What only acts need is loaded by the first act: a review starts by reading, and the first page of claims should
    not wait for it.
    """

    def __init__(self, database: Database, path: str, reviewer: str) -> None:
        self.database = database
        self.path = path
        self.reviewer = reviewer

    @cached_property
    def _journal(self) -> Journal:
        from store.database.journal import Journal

        return Journal(self.database, self.reviewer, _follow)

    @classmethod
    def open(cls, path: str | Path, *, reviewer: str, create: bool = True) -> Self:
        """Open the file at ``path``, make it if it is not there. Raises DatabaseProblem, one clear line."""
        return cls(open_database(Path(path), create=create), str(path), reviewer)

    def close(self) -> None:
        """Close the file. Everything decided is on disk already."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # Reading

    def claim_ids(
        self, wanted: Filter = EVERYTHING, sort: Sort = Sort.WORTH, *, among: Sequence[int] | None = None
    ) -> array[int]:
        """Ids of the claims that a filter lets through, in order. Merged-in claims count under their heads.

        ``among`` looks at these claims only, which costs little however many there are on the desk.
        """
        with clear_errors(self.path):
            return lists.claim_ids(self.database, wanted, sort, among)

    def claim_id_batches(self, wanted: Filter = EVERYTHING, sort: Sort = Sort.WORTH) -> Iterator[array[int]]:
        """The ids of :meth:`claim_ids` in pieces as they are read, all as the desk stands at the first.

        With a filter the first piece is what it finds at the head of the order: soon there, and it may be empty. The
        connection is busy until the last piece, or until the iterator is closed.
        """
        with clear_errors(self.path), self.unchanging():
            yield from lists.claim_id_batches(self.database, wanted, sort)

    def first_claims(self, sort: Sort, many: int) -> array[int]:
        """The first ``many`` ids on the list of all claims."""
        with clear_errors(self.path):
            return lists.first(self.database, sort, many)

    def claims_around(self, claim_id: int, sort: Sort, many: int) -> tuple[int, array[int]] | None:
        """The ids around a claim on the list of all: the line of the first, then ``many`` to either side of it.

        None if the claim has no line there.
        """
        with clear_errors(self.path):
            return lists.claims_around(self.database, claim_id, sort, many)

    def place_of(self, ids: Sequence[int], claim_id: int, sort: Sort) -> int | None:
        """The line of ``ids``, a list in this order, on which a claim belongs; None if it has none on any list."""
        with clear_errors(self.path):
            return orders.place(self.database, ids, claim_id, sort)

    def next_new(self, after: int, wanted: Filter = EVERYTHING, sort: Sort = Sort.WORTH) -> int | None:
        """The next claim of a list, after one of it and going round, that nobody has reviewed; None if none is left."""
        with clear_errors(self.path):
            return lists.next_new(self.database, after, wanted, sort)

    def next_article(self, article_id: int, wanted: Filter, sort: Sort, *, backwards: bool = False) -> int | None:
        """The first claim on a list of the nearest article after this one, or before it; None if it is the last."""
        with clear_errors(self.path):
            return lists.next_article(self.database, article_id, wanted, sort, backwards=backwards)

    def news(self, since: int) -> News:
        """What was done, by whomever, after the action ``since``: the claims that may look different."""
        from store.database import news

        with clear_errors(self.path):
            return news.news(self.database, since)

    def latest_action(self) -> int:
        """The id of the latest action on the desk; 0 if nothing was done yet."""
        with clear_errors(self.path):
            return progress.latest_action(self.database)

    def interrupt(self) -> None:
        """Break off what this desk is reading in another thread: there it raises DatabaseProblem."""
        self.database.conn.interrupt()

    def claim_rows(self, ids: Sequence[int]) -> list[ClaimRow]:
        """The list lines of these claims, in the order given; claims that are gone are left out."""
        with clear_errors(self.path):
            return lists.claim_rows(self.database, ids)

    def claim(self, claim_id: int) -> Claim:
        """A claim with all that stands under it; for a merged-in claim, its head. Raises Refused if there is none."""
        from store.database import overview

        with clear_errors(self.path):
            found = overview.claims(self.database, [claim_id])
        if not found:
            raise Refused(f"there is no claim #{claim_id}")
        return found[0]

    def claims(self, claim_ids: Sequence[int]) -> list[Claim]:
        """Several claims at once, heads only, each once, in the order given."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.claims(self.database, claim_ids)

    def article(self, article_id: int) -> Article:
        """A whole article. Raises Refused if there is none."""
        from store.database import reading

        with clear_errors(self.path):
            found = reading.article(self.database, article_id)
        if found is None:
            raise Refused(f"there is no article {article_id}")
        return found

    def article_marks(self, article_id: int) -> list[ArticleMark]:
        """Where an article states which claim, in order of place."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.article_marks(self.database, article_id)

    def articles(self) -> list[ArticleHead]:
        """All articles without their texts, in order of import."""
        from store.database import reading

        with clear_errors(self.path):
            return reading.article_heads(self.database)

    def has_article(self, sha256: str) -> bool:
        """Whether an article with this cleaned text is on the desk."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.has_article(self.database, sha256)

    def outlets(self) -> list[str]:
        """Names of the outlets on the desk, in order of the alphabet."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.outlets(self.database)

    def sources(self) -> list[str]:
        """Names of the sources on the desk, in order of the alphabet."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.sources(self.database)

    def principals(self) -> Mapping[str, str]:
        """Who speaks for whom: source name to principal's name."""
        from store.database import sources

        with clear_errors(self.path):
            return sources.principals(self.database)

    def source_entries(self) -> list[SourceEntry]:
        """What editors said of sources, name by name, for an export."""
        from store.database import registry

        with clear_errors(self.path):
            return registry.entries(self.database)

    def identities(self, mentions: Sequence[Mention] = ()) -> Identities:
        """Who is who, as of now: the names of sources resolved by what editors said and by what is known.

        For ``store.sourcing.assess`` and ``origin_tree``; take it anew once something was written. The names in
        ``mentions`` are read together, any other with its first question.
        """
        from store.database.identities import StoredIdentities
        from store.sourcing import names_in

        return StoredIdentities(self.database, names_in([mentions]))

    @property
    def registry(self) -> Registry:
        """The sources of the desk: lists, merges, what an editor says of each."""
        from store.registry import Registry

        return Registry(self)

    def progress(self) -> Progress:
        """How far the review has come."""
        with clear_errors(self.path):
            return progress.progress(self.database)

    def stats(self) -> Stats:
        """The desk in numbers."""
        *_, found = self.stats_as_they_come()
        return found

    def stats_as_they_come(self) -> Iterator[Stats]:
        """The desk in numbers, those that are counted fastest first: each has all that those before it had."""
        from store.database import counting

        with clear_errors(self.path):
            yield from counting.stats(self.database, self.reviewer)

    def suggestions(
        self, *, threshold: float = SUGGEST_AT, claim_id: int | None = None, undecided: bool = True
    ) -> list[Suggestion]:
        """Suggested pairs at or above ``threshold``, of all claims or of one; unflagged first, then best first."""
        from store.database import reading, suggestions

        with clear_errors(self.path):
            only = None
            if claim_id is not None:
                head = reading.heads_of(self.database, [claim_id]).get(claim_id, claim_id)
                only = reading.members_of(self.database, [head])[head]
            return suggestions.open_suggestions(self.database, threshold=threshold, claim_ids=only, undecided=undecided)

    def clusters(
        self, *, threshold: float = SUGGEST_AT, smallest: int = 2, limit: int | None = None, offset: int = 0
    ) -> list[Cluster]:
        """Suggested groups of ``smallest`` claims or more, ``limit`` of them from ``offset`` on: the largest first.

        Every two claims of a group are a pair that :meth:`suggestions` lists at ``threshold`` without a flag, so no
        group holds two claims that a reviewer said anything of. A claim stands in one group at most. The order is
        fixed by what is on the desk; after any act, ask from the start again.
        """
        from store.database import clusters
        from store.model import Cluster

        with clear_errors(self.path):
            found = clusters.groups(self.database, threshold=threshold, smallest=smallest)
        wanted = found[offset : None if limit is None else offset + limit]
        return [
            Cluster(each.medoid, (each.medoid, *(i for i in each.members if i != each.medoid)), each.lowest)
            for each in wanted
        ]

    def pair_decisions(self, claim_id: int | None = None) -> list[PairDecision]:
        """What reviewers decided of pairs: all of them, or those of one claim and its members."""
        from store.database import reading

        with clear_errors(self.path):
            if claim_id is None:
                return reading.pair_decisions(self.database)
            head = reading.heads_of(self.database, [claim_id]).get(claim_id, claim_id)
            return reading.pair_decisions(self.database, reading.members_of(self.database, [head])[head])

    def pair_decisions_among(self, claim_ids: Sequence[int]) -> list[PairDecision]:
        """The decisions on pairs of which both sides count under some of these claims."""
        from store.database import reading

        with clear_errors(self.path):
            inside = {i for group in reading.members_of(self.database, claim_ids).values() for i in group}
            found = reading.pair_decisions(self.database, sorted(inside))
        return [pair for pair in found if pair.a in inside and pair.b in inside]

    def history(
        self,
        *,
        claim_id: int | None = None,
        reviewer: str | None = None,
        before: int | None = None,
        limit: int = 200,
    ) -> list[LogEntry]:
        """What was done, newest first: on the whole desk, or to one claim and what stands under it.

        ``reviewer`` keeps to one person's doings, ``before`` to actions with a lower id: the next page.
        """
        from store.database import overview

        with clear_errors(self.path):
            return overview.history(self.database, claim_id, limit, reviewer, before)

    def latest_on(self, claim: Claim, limit: int = 3) -> list[LogEntry]:
        """What was done last to a claim and what stands under it now, newest first: quick, for beside a list."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.latest_on(self.database, [claim.id, *claim.members], limit)

    def reviewers(self) -> list[str]:
        """Everybody who did something on this desk, by name."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.reviewers(self.database)

    @contextmanager
    def unchanging(self) -> Iterator[None]:
        """Inside, everything is read as it stands at the first reading, whatever others write. Not for acts."""
        with clear_errors(self.path):
            self.database.execute("BEGIN")
        try:
            yield
        finally:
            if self.database.conn.in_transaction:
                self.database.execute("ROLLBACK")

    def backup(
        self, target: Path, *, overwrite: bool = False, progress: Callable[[int, int], None] | None = None
    ) -> int:
        """Copy the whole desk to the file ``target`` while others may write; gives its size in bytes.

        ``progress`` is told the pages copied and their number. Raises DatabaseProblem, one clear line.
        """
        from store.database.backup import back_up

        return back_up(self.database, Path(self.path), target, overwrite=overwrite, progress=progress)

    def sitting(self) -> Sitting | None:
        """This reviewer's decisions since their last long pause; None before the second."""
        from store.database import pace

        with clear_errors(self.path):
            return pace.sitting(self.database, self.reviewer)

    def data_version(self) -> int:
        """A number that moves when another connection has written."""
        with clear_errors(self.path):
            return int(self.database.execute("PRAGMA data_version").fetchone()[0])

    def setting(self, key: str, default: str | None = None) -> str | None:
        """A remembered view setting, or ``default``."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.setting(self.database, key, default)

    def set_setting(self, key: str, value: str) -> None:
        """Remember a view setting. Not an act: undo passes over it."""
        from store.database import overview

        with clear_errors(self.path), writing(self.database):
            overview.set_setting(self.database, key, value)

    # Acts

    @contextmanager
    def _act(self, verb: str) -> Iterator[Act]:
        with clear_errors(self.path), self._journal.act(verb) as act:
            yield act

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

    @contextmanager
    def acting(self, verb: str) -> Iterator[Act]:
        """An act of several writes, for the rooms that bring data in."""
        with self._act(verb) as act:
            yield act

    def put_suggestions(self, found: Sequence[Suggestion], *, up_to: int | None = None) -> bool:
        """Put these suggested pairs in the place of all stored ones. Derived data: not an act.

        ``up_to`` names the state of the claims that they were found in (``store.suggesting``), None the present one.
        False if claims have come, gone or changed since: nothing is stored then.
        """
        from store.database import index, suggestions, summaries

        with clear_errors(self.path), writing(self.database):
            latest = index.latest(self.database)
            if up_to not in (None, latest):
                return False
            suggestions.replace_all(self.database, found)
            index.settle(self.database, latest)
            summaries.refresh_similar(self.database, lists.claim_ids(self.database, EVERYTHING, Sort.WORTH))
        return True

    def add_suggestions(self, found: Sequence[Suggestion], *, of: Sequence[int]) -> None:
        """Put these suggested pairs in the place of the stored ones of the claims ``of``. Derived data: not an act."""
        from store.database import reading, suggestions, summaries

        with clear_errors(self.path), writing(self.database):
            touched = suggestions.replace(self.database, found, of)
            summaries.refresh_similar(self.database, set(reading.heads_of(self.database, touched).values()))

    def put_suggestions_between(self, found: Sequence[Suggestion], low: int, high: int, highest: int) -> None:
        """Put these pairs in the place of all stored ones whose lower claim is ``low`` to ``high``, and the other at
        most ``highest``. Derived data: not an act. Call :meth:`recount_suggestions` for the claims afterwards.
        """
        from store.database import suggestions

        with clear_errors(self.path), writing(self.database):
            suggestions.replace_between(self.database, found, low, high, highest)

    def recount_suggestions(self, claim_ids: Sequence[int]) -> None:
        """Count the open pairs of these claims anew. Derived data: not an act."""
        from store.database import reading, summaries

        with clear_errors(self.path), writing(self.database):
            summaries.refresh_similar(self.database, set(reading.heads_of(self.database, claim_ids).values()))

    def undo(self, action_id: int | None = None) -> Receipt | None:
        """Take back this reviewer's latest act, or the one named, whoever did it; None if there is none.

        Raises Conflict, naming the later work, if something was built on it, and Refused if what is named is no act
        that stands; nothing is changed then.
        """
        return self._turn(lambda: self._journal.undo(action_id))

    def redo(self, action_id: int | None = None) -> Receipt | None:
        """Do again what was undone last, unless something was done since, or the undone act named: as ``undo``."""
        return self._turn(lambda: self._journal.redo(action_id))

    def _turn(self, turn: Callable[[], tuple[int, str, list[Change]] | None]) -> Receipt | None:
        from store.acts import claims_of
        from store.model import Receipt

        with clear_errors(self.path):
            turned = turn()
            if turned is None:
                return None
            action_id, text, changes = turned
            return Receipt(action_id, text, claims_of(self.database, changes))

    def _receipt(self, act: Act, *claim_ids: int) -> Receipt:
        from store.acts import claims_of
        from store.model import Receipt

        touched = claim_ids or claims_of(self.database, act.changes)
        return Receipt(act.action_id, act.text if act.action_id else "nothing to change", touched)
