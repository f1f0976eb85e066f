"""A run over the whole desk: every claim with every other, over coffee, beside a reviewer who goes on deciding.

The index is completed first; the candidates come from sparse products over all of it; each is then compared in full,
block by block. What a block gives is kept aside in the file, and takes the place of the stored suggestions when all is
there, range by range of claims. Both in short transactions, so that nobody waits. A run that is stopped leaves the list
as it was, and the same run begun again on the same claims goes on where it stopped.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.blocks import Block, Blocks, found_in
from store.database import found, index
from store.database.connection import clear_errors, deriving, roomy
from store.database.known_counts import KnownCounts, stamp
from store.database.overview import setting
from store.database.suggestions import with_difference
from store.desk import Desk
from store.indexing import claim_ids, complete, enter, never, rebuild
from store.matching import FLOOR, rules, to_overlap

if TYPE_CHECKING:
    from store.matching import Candidates, Corpus

RUN = "matching.run"
"""The setting that says how far a run has come that was stopped."""
WORTH_PROCESSES = 20_000
"""Claims from which starting processes of their own for reading and comparing takes less time than it saves."""

Progress = Callable[[str, int, int], None]
"""Told what is being done, and how much of how much is done."""


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did: claims that were matched, pairs compared in full, pairs found; how many it had done before."""

    claims: int
    compared: int
    found: int
    resumed: bool


def run(
    desk: Desk,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
    executor: Executor | None = None,
) -> RunReport | None:
    """Match all claims of the desk with each other; None if ``cancelled`` said stop before the end.

    With an ``executor`` of processes pairs are compared there; what comes out is the same.
    """
    tell = progress or _quiet
    with clear_errors(desk.path), roomy(desk.database):
        up_to = index.latest(desk.database)
        if not _indexed(desk, tell, cancelled, executor):
            return None
        corpus = _corpus(desk)
        candidates = _candidates(desk, corpus, tell, cancelled)
        if cancelled():
            return None
        pairs = _Pairs(desk, corpus, Blocks(corpus, candidates), tell, cancelled)
        compared = pairs.compare(executor)
        stored = None if compared is None else pairs.put()
        if compared is None or stored is None:
            return None
        with deriving(desk.database):
            desk.database.execute("DELETE FROM setting WHERE key = ?", [RUN])
            found.clear(desk.database)
            index.settle(desk.database, up_to)
        return RunReport(corpus.count, compared, stored, pairs.resumed > 0)


def _quiet(_what: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def _indexed(desk: Desk, tell: Progress, cancelled: Callable[[], bool], executor: Executor | None) -> bool:
    """Bring the index up to date, or make it anew if other rules made it."""

    def reading(done: int, total: int) -> None:
        tell("Reading", done, total)

    if index.rules_of(desk.database) not in (None, rules()):
        return rebuild(desk, progress=reading, stop=cancelled, executor=executor)
    if not complete(desk, progress=reading, stop=cancelled, executor=executor):
        return False
    return enter(desk, index.due(desk.database), progress=reading, stop=cancelled, executor=executor)


def _corpus(desk: Desk) -> Corpus:
    from store.database.index_corpus import corpus

    with desk.unchanging():
        return corpus(desk.database)


def _candidates(desk: Desk, corpus: Corpus, tell: Progress, cancelled: Callable[[], bool]) -> Candidates:
    from store.matching import Sweep, alike_ends, find_templates, joined

    texts = list(_texts(desk, corpus))
    templates, beside = find_templates(texts)
    more = joined([beside, alike_ends(texts, templates < 0)])
    del texts
    sweep = Sweep(corpus, to_overlap(FLOOR), templates)
    return sweep.pairs(more, progress=lambda done, total: tell("Searching", done, total), cancelled=cancelled)


def _texts(desk: Desk, corpus: Corpus) -> Iterator[str]:
    """The wording of each claim of a corpus, in its order."""
    claims: list[int] = corpus.ids.tolist()
    for start in range(0, len(claims), _TEXTS_AT_ONCE):
        some = claims[start : start + _TEXTS_AT_ONCE]
        by_id = index.texts_between(desk.database, some[0], some[-1])
        yield from (by_id.get(claim, "") for claim in some)


_TEXTS_AT_ONCE = 10_000


class _Pairs:
    """The candidates of a run: compared block by block, and what came of it put in the place of the suggestions."""

    def __init__(
        self, desk: Desk, corpus: Corpus, blocks: Blocks, tell: Progress, cancelled: Callable[[], bool]
    ) -> None:
        from store.wordings import Wordings

        self._desk = desk
        self._corpus = corpus
        self._blocks = blocks
        self._tell = tell
        self._cancelled = cancelled
        self._wordings = Wordings(desk, corpus.ids)
        self.resumed = self._begin()
        """How many blocks a run over the same claims had kept that was stopped."""

    def _begin(self) -> int:
        """Begin where a run over the same claims stopped; what one over others had kept is forgotten."""
        stored = json.loads(setting(self._desk.database, RUN, None) or '["", 0]')
        if stored[0] == self._blocks.name:
            return int(stored[1])
        with deriving(self._desk.database):
            found.clear(self._desk.database)
        return 0

    def compare(self, executor: Executor | None) -> int | None:
        """Compare all pairs that are not done, and keep what comes of it; how many, or None if stopped."""
        total = self._blocks.pairs_to(len(self._blocks))
        compared, name = 0, self._blocks.name
        for block, parts in _compared(self._blocks.after(self.resumed, self._wordings), executor):
            if self._cancelled():
                return None
            self._desk.keep_found(block.number, parts, so_far=(RUN, json.dumps([name, block.number + 1])))
            compared += len(block.pairs)
            self._tell("Comparing", self._blocks.pairs_to(block.number), total)
        return compared

    def put(self) -> int | None:
        """Put all that is kept in the place of the stored suggestions, and count the open pairs of each claim anew; how
        many pairs were found, or None if stopped.
        """
        from store.outcome import Outcome

        before = stamp(self._desk.database)
        parts = self._blocks.parts
        highest = parts[-1][1]
        outcome = Outcome(self._desk, self._corpus, self._wordings, len(parts))
        closer = outcome.closer()
        stored = 0
        for number, (low, high) in enumerate(parts):
            if self._cancelled():
                return None
            rows = found.rows_in(self._desk.database, number)
            for at, row in enumerate(rows):
                if row[:2] in closer:
                    rows[at] = with_difference(row, closer[row[:2]])
            self._desk.put_suggestions_between(rows, low, high, highest)
            stored += len(rows)
            self._tell("Storing", number + 1, len(parts))
        claims = claim_ids(self._desk)
        return stored if self._count(claims, outcome.counts(claims, before)) else None

    def _count(self, claims: list[int], known: KnownCounts) -> bool:
        """Count each claim's open pairs anew, in short transactions; False if stopped before the end."""
        for start in range(0, len(claims), _COUNTED_AT_ONCE):
            if self._cancelled():
                return False
            self._desk.recount_suggestions(claims[start : start + _COUNTED_AT_ONCE], known)
            self._tell("Counting", min(start + _COUNTED_AT_ONCE, len(claims)), len(claims))
        return True


_COUNTED_AT_ONCE = 2_000


@contextmanager
def processes(workers: int) -> Iterator[Executor]:
    """So many processes to read and compare in. Ctrl-C is left to the one that began them."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Begun afresh, not forked: a copy of a process with threads may hang.
    with ProcessPoolExecutor(workers, get_context("spawn"), _begin) as pool:
        try:
            yield pool
        finally:
            pool.shutdown(cancel_futures=True)


@contextmanager
def comparing_in(workers: int, claims: int) -> Iterator[Executor | None]:
    """So many processes to compare in, if there are claims enough to pay for starting them; else None."""
    if workers < 1 or claims < WORTH_PROCESSES:
        yield None
        return
    with processes(workers) as pool:
        yield pool


def _begin() -> None:
    """What a process does first."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What was read goes with the process as a whole: to take it apart piece by piece takes seconds.
    atexit.register(os._exit, 0)
    # Readings hold no rings: counting references frees them, and walking through those that are kept finds nothing.
    gc.disable()


_AHEAD = 8
"""Blocks that wait for other processes at any time."""


def _compared(blocks: Iterator[Block], executor: Executor | None) -> Iterator[tuple[Block, dict[int, bytes]]]:
    """Each block with what was found in it, in order."""
    if executor is None:
        for block in blocks:
            yield block, found_in(block)
        return
    waiting: deque[tuple[Block, Future[dict[int, bytes]]]] = deque()
    for block in blocks:
        waiting.append((block, executor.submit(found_in, block)))
        if len(waiting) > _AHEAD:
            first, future = waiting.popleft()
            yield first, future.result()
    for block, future in waiting:
        yield block, future.result()
