"""A run over the whole desk: every claim with every other, over coffee, beside a reviewer who goes on deciding.

The index is completed first; the candidates come from sparse products over all of it; each is then compared in full.
What is found replaces the stored suggestions range by range of claims, in short transactions, so that nobody waits
and a stopped run leaves a whole list behind: new up to where it came, old from there. The same run begun again on the
same claims goes on where it stopped.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from store.database import index
from store.database.connection import clear_errors, deriving, roomy
from store.database.overview import setting
from store.desk import Desk
from store.indexing import claim_ids, complete, enter, never, rebuild, statements
from store.matching import FLOOR, Statement, Weights, rules, suggestions_of, to_overlap, with_closer
from store.model import Suggestion

if TYPE_CHECKING:
    from store.matching import Candidates, Corpus

RUN = "matching.run"
"""The setting that says how far a run has come that was stopped."""
PAIRS_AT_ONCE = 2_000
"""Pairs that are compared before what they gave is stored."""

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


@dataclass(frozen=True, slots=True)
class _Block:
    """Pairs to compare, of all claims whose lower partner is in ``low`` to ``high``, and what they need."""

    low: int
    high: int
    statements: list[Statement]
    pairs: list[tuple[int, int]]
    weights: Weights


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
        name = _name(corpus)
        candidates = _candidates(desk, corpus, tell, cancelled)
        if cancelled():
            return None
        done_to = _resumed(desk, name)
        blocks = _blocks(desk, corpus, candidates, done_to)
        compared = found = 0
        highest = int(corpus.ids[-1]) if corpus.count else 0
        for block, suggestions in _compared(blocks, executor):
            if cancelled():
                return None
            desk.put_suggestions_between(suggestions, block.low, block.high, highest)
            desk.set_setting(RUN, json.dumps([name, block.high]))
            compared, found = compared + len(block.pairs), found + len(suggestions)
            tell("Comparing", min(compared, len(candidates)), len(candidates))
        if not _counted(desk, tell, cancelled):
            return None
        with deriving(desk.database):
            desk.database.execute("DELETE FROM setting WHERE key = ?", [RUN])
            index.settle(desk.database, up_to)
        return RunReport(corpus.count, compared, found, done_to > 0)


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


def _name(corpus: Corpus) -> str:
    """What tells these claims, read by these rules, from any others."""
    digest = sha256(rules().encode())
    for part in (corpus.ids, corpus.starts, corpus.terms, corpus.factors):
        digest.update(part.tobytes())
    return digest.hexdigest()[:16]


def _candidates(desk: Desk, corpus: Corpus, tell: Progress, cancelled: Callable[[], bool]) -> Candidates:
    from store.matching import Sweep, find_templates

    templates, beside = find_templates(_Texts(desk, corpus))
    sweep = Sweep(corpus, to_overlap(FLOOR), templates)
    return sweep.pairs(beside, progress=lambda done, total: tell("Searching", done, total), cancelled=cancelled)


class _Texts:
    """The wording of each claim of a corpus, in its order; read from the file each time, a part at a time."""

    def __init__(self, desk: Desk, corpus: Corpus) -> None:
        self._desk = desk
        self._claims: list[int] = corpus.ids.tolist()

    def __iter__(self) -> Iterator[str]:
        for start in range(0, len(self._claims), _TEXTS_AT_ONCE):
            some = self._claims[start : start + _TEXTS_AT_ONCE]
            by_id = index.texts_of(self._desk.database, some)
            yield from (by_id.get(claim, "") for claim in some)


_TEXTS_AT_ONCE = 10_000


def _resumed(desk: Desk, name: str) -> int:
    """Up to which claim a run over the same claims came that was stopped; 0 if there was none."""
    stored = json.loads(setting(desk.database, RUN, None) or '["", 0]')
    return int(stored[1]) if stored[0] == name else 0


def _blocks(desk: Desk, corpus: Corpus, candidates: Candidates, done_to: int) -> Iterator[_Block]:
    """The pairs in ranges of the lower claim's id, from ``done_to`` on; all claims lie in some range."""
    import numpy as np

    first, second = corpus.ids[candidates.first], corpus.ids[candidates.second]
    start = int(np.searchsorted(first, done_to, side="right"))
    low = done_to + 1
    frequencies = corpus.weights.frequencies
    while True:
        end = min(start + PAIRS_AT_ONCE, len(first))
        end = int(np.searchsorted(first, first[end - 1], side="right")) if end > start else end
        high = int(first[end - 1]) if end < len(first) else int(corpus.ids[-1]) if corpus.count else 0
        pairs = list(zip(first[start:end].tolist(), second[start:end].tolist(), strict=True))
        places = np.unique(np.concatenate((candidates.first[start:end], candidates.second[start:end])))
        terms = np.unique(corpus.own[places].indices).tolist()
        weights = Weights(corpus.count, {corpus.keys[term]: frequencies[corpus.keys[term]] for term in terms})
        yield _Block(low, high, statements(desk, corpus.ids[places].tolist()), pairs, weights)
        start, low = end, high + 1
        if start >= len(first):
            return


def compare_block(
    block_statements: Sequence[Statement], pairs: Sequence[tuple[int, int]], weights: Weights
) -> list[Suggestion]:
    """The suggestions among these pairs; a pair of which one is gone meanwhile is passed over.

    Which of them a closer one speaks against is told by these pairs alone: those of an article stand together, but
    where a block ends within it.
    """
    return with_closer(suggestions_of(block_statements, pairs, weights, FLOOR), block_statements)


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


def _compared(blocks: Iterator[_Block], executor: Executor | None) -> Iterator[tuple[_Block, list[Suggestion]]]:
    """Each block with what was found in it, in order."""
    if executor is None:
        for block in blocks:
            yield block, compare_block(block.statements, block.pairs, block.weights)
        return
    waiting: list[tuple[_Block, Future[list[Suggestion]]]] = []
    for block in blocks:
        waiting.append((block, executor.submit(compare_block, block.statements, block.pairs, block.weights)))
        if len(waiting) > _AHEAD:
            first, future = waiting.pop(0)
            yield first, future.result()
    for block, future in waiting:
        yield block, future.result()


_COUNTED_AT_ONCE = 2_000


def _counted(desk: Desk, tell: Progress, cancelled: Callable[[], bool]) -> bool:
    """Count each claim's open pairs anew, in short transactions; False if stopped before the end."""
    listed = claim_ids(desk)
    for start in range(0, len(listed), _COUNTED_AT_ONCE):
        if cancelled():
            return False
        desk.recount_suggestions(listed[start : start + _COUNTED_AT_ONCE])
        tell("Counting", min(start + _COUNTED_AT_ONCE, len(listed)), len(listed))
    return True
