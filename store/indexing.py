"""The desk's claims as matching takes them, and the index in the file that new ones are matched through.

The index follows the claims: what came, went or changed is due, and is entered before it is matched. Should it be
damaged, ``faults`` tells, and ``rebuild`` makes it anew from what the index was made of.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.database import index, index_near
from store.database.batches import batches, marks
from store.database.connection import clear_errors, deriving, roomy
from store.desk import Desk
from store.matching import Statement, profile_of, reading_of, rules
from store.model import Level, Role

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

AT_ONCE = 5_000
"""Claims that are entered into the index in one transaction: another program waits no longer than that."""
COMPARED_NEXT = 200
"""Up to so many claims what is read of them is kept, for they are compared with others right after."""
_AHEAD = 4
"""Lots of so many claims that are read by other processes at any time."""

Report = Callable[[int, int], None]
"""Told how many of how many steps are done."""


def never() -> bool:
    """The default of ``cancelled``: carry on."""
    return False


def claim_ids(desk: Desk) -> list[int]:
    """All claims that have a mention, by id."""
    sql = "SELECT DISTINCT claim_id FROM mention ORDER BY claim_id"
    return [row[0] for row in desk.database.execute(sql).fetchall()]


def enter(
    desk: Desk,
    claim_ids: Iterable[int],
    *,
    progress: Report | None = None,
    stop: Callable[[], bool] = never,
    executor: Executor | None = None,
) -> bool:
    """Bring the index up to date with these claims, in short transactions; False if stopped before the end.

    With an ``executor`` of processes claims are read there.
    """
    listed = list(claim_ids)
    with roomy(desk.database) if len(listed) > AT_ONCE else nullcontext():
        return _entered(desk, listed, progress, stop, executor)


def _entered(
    desk: Desk, listed: list[int], progress: Report | None, stop: Callable[[], bool], executor: Executor | None
) -> bool:
    done = 0
    for lot, profiles in _read(_lots(desk, listed), executor):
        if stop():
            return False
        entries = [
            index.Entry(each.id, lot.mentions[each.id], profile)
            for each, profile in zip(lot.statements, profiles, strict=True)
        ]
        with deriving(desk.database):
            index.remove(desk.database, [claim for claim in lot.claims if claim not in lot.mentions])
            index.add(desk.database, entries)
        done += len(lot.claims)
        if progress is not None:
            progress(done, len(listed))
    with deriving(desk.database):
        index_near.catch_up(desk.database)
    return True


@dataclass(frozen=True, slots=True)
class _Lot:
    """Claims that are entered at once: those that have a mention, with what they state."""

    claims: list[int]
    mentions: dict[int, int]
    statements: list[Statement]


def _lots(desk: Desk, claim_ids: Sequence[int]) -> Iterator[_Lot]:
    for start in range(0, len(claim_ids), AT_ONCE):
        some = list(claim_ids[start : start + AT_ONCE])
        first = _first_mentions(desk, some)
        yield _Lot(some, first, [each for each in statements(desk, some) if each.id in first])


def read_profiles(read: Sequence[Statement]) -> list[dict[str, float]]:
    """The profile of each statement."""
    return [profile_of(each) for each in read]


def _read(lots: Iterator[_Lot], executor: Executor | None) -> Iterator[tuple[_Lot, list[dict[str, float]]]]:
    """Each lot with the profiles of its statements, in order."""
    if executor is None:
        for lot in lots:
            few = len(lot.statements) <= COMPARED_NEXT
            yield lot, [reading_of(each).factors for each in lot.statements] if few else read_profiles(lot.statements)
        return
    waiting: deque[tuple[_Lot, Future[list[dict[str, float]]]]] = deque()
    for lot in lots:
        waiting.append((lot, executor.submit(read_profiles, lot.statements)))
        if len(waiting) > _AHEAD:
            first, future = waiting.popleft()
            yield first, future.result()
    for lot, future in waiting:
        yield lot, future.result()


def _first_mentions(desk: Desk, claim_ids: Sequence[int]) -> dict[int, int]:
    """For each of these claims that has one, the mention that it is matched by."""
    found: dict[int, int] = {}
    for batch in batches(claim_ids):
        sql = f"SELECT claim_id, min(id) FROM mention WHERE claim_id IN ({marks(batch)}) GROUP BY claim_id"
        found.update(desk.database.execute(sql, batch).fetchall())
    return found


def is_kept(desk: Desk) -> bool:
    """Whether this desk is large enough to keep an index."""
    with clear_errors(desk.path):
        return index.is_kept(desk.database)


def rebuild(
    desk: Desk,
    *,
    progress: Report | None = None,
    stop: Callable[[], bool] = never,
    executor: Executor | None = None,
) -> bool:
    """Make the index anew; False if stopped before the end: what is missing then is entered by the next call of this.

    Suggestions stay as they are.
    """
    with clear_errors(desk.path):
        with deriving(desk.database):
            index.clear(desk.database, rules())
        return complete(desk, progress=progress, stop=stop, executor=executor)


def complete(
    desk: Desk,
    *,
    progress: Report | None = None,
    stop: Callable[[], bool] = never,
    executor: Executor | None = None,
) -> bool:
    """Enter all claims that the index lacks, and begin it if there is none; False if stopped before the end."""
    if not index.is_kept(desk.database):
        with deriving(desk.database):
            index.clear(desk.database, rules())
    held = set(index.all_claims(desk.database))
    missing = [claim for claim in claim_ids(desk) if claim not in held]
    return enter(desk, missing, progress=progress, stop=stop, executor=executor)


def faults(desk: Desk) -> Iterator[str]:
    """What is wrong with the index, a line each: nothing, if it says of every claim what a new one would say.

    Claims that are due are passed over: they are entered before they are matched.
    """
    with clear_errors(desk.path):
        if not index.is_kept(desk.database):
            return
        if index.rules_of(desk.database) != rules():
            yield "the index was made by another version of the rules that read claims"
        due = set(index.due(desk.database))
        known = set(index.all_claims(desk.database))
        wanted = [claim for claim in claim_ids(desk) if claim not in due]
        for claim in sorted(known - due - set(wanted)):
            yield f"claim #{claim} is indexed, and is not on the desk"
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            held = index.factors_of(desk.database, some)
            for statement in statements(desk, some):
                if statement.id not in held:
                    yield f"claim #{statement.id} is not indexed"
                elif held[statement.id] != profile_of(statement):
                    yield f"claim #{statement.id} is indexed with other words than it has"
        yield from index.faults(desk.database)
        yield from index_near.faults(desk.database)


_STATEMENTS = (
    "SELECT c.id, m.text, m.article_id, m.level, a.published, s.name FROM claim c JOIN mention m ON m.id ="
    " (SELECT min(id) FROM mention WHERE claim_id = c.id) JOIN article a ON a.id = m.article_id"
    " LEFT JOIN hop o ON o.mention_id = m.id AND o.position = 0 AND o.role <> ?"
    " LEFT JOIN source s ON s.id = o.source_id"
)


def statements(desk: Desk, claim_ids: Iterable[int] | None = None) -> list[Statement]:
    """The desk's claims, or these of them, as matching takes them, each by its first mention; in order of id.

    Rejected claims too: they are not shown while they are rejected, and are there when one is put back.
    """
    with clear_errors(desk.path):
        if claim_ids is None:
            rows = desk.database.execute(f"{_STATEMENTS} ORDER BY c.id", [Role.PUBLISHER]).fetchall()
        else:
            rows = []
            for batch in batches(sorted(claim_ids)):
                sql = f"{_STATEMENTS} WHERE c.id IN ({marks(batch)}) ORDER BY c.id"
                rows += desk.database.execute(sql, [Role.PUBLISHER, *batch]).fetchall()
    return [_statement(*row) for row in rows]


def statements_between(desk: Desk, low: int, high: int) -> list[Statement]:
    """The desk's claims from one id to another, both included, as :func:`statements` gives them."""
    with clear_errors(desk.path):
        sql = f"{_STATEMENTS} WHERE c.id BETWEEN ? AND ? ORDER BY c.id"
        rows = desk.database.execute(sql, [Role.PUBLISHER, low, high]).fetchall()
    return [_statement(*row) for row in rows]


def _statement(
    claim: int, text: str, article: int, level: str, published: str | None, speaker: str | None
) -> Statement:
    return Statement(claim, text, article, Level(level), published, speaker)
