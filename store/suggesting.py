"""Finding pairs on a desk: the claims go to matching, what it finds comes back as suggestions.

Matching looks at the wording that each claim was extracted with, which never changes, so that rewording or merging a
claim leaves its suggestions as they are. A small desk is matched whole each time, so that all its scores are of one
moment. A larger one keeps an index in its file, and only what came since is matched, with all that is there; a whole
run (``store.bulk``) brings all scores to the present.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext

from store.database import index
from store.database.connection import clear_errors, deriving
from store.desk import Desk
from store.indexing import Report, complete, enter, never, rebuild, statements
from store.matching import FLOOR, rules, suggestions_of, to_overlap, with_closer
from store.model import Suggestion
from store.uncollected import uncollected

__all__ = ["FEW", "SMALL", "are_behind", "look_up", "refresh_suggestions", "statements"]

SMALL = 300
"""Claims up to which a desk is matched whole each time, and keeps no index."""
REBUILT_AT_ONCE = 10_000
"""Claims up to which an index that other rules made is made anew before anything is matched through it."""
TRIES = 3
"""How often matching begins again because another program brought claims in meanwhile."""
FEW = 200
"""Claims that are matched at once; what they find is stored before the next are taken."""


def refresh_suggestions(
    desk: Desk,
    *,
    progress: Report | None = None,
    cancelled: Callable[[], bool] | None = None,
    small: int = SMALL,
) -> int | None:
    """Match the claims that came since the last time with all claims; gives the number of pairs to look at now.

    Claims that went lose their entry in the index; their suggestions stay, for an undo of what took them. None if
    ``cancelled`` said stop before the end: what is not matched yet stays due. ``small``: see ``SMALL``.
    """
    stop = cancelled or never
    with clear_errors(desk.path):
        if not index.is_due(desk.database):
            done = True
        elif not index.is_kept(desk.database) and _claims(desk) <= small:
            done = _match_all(desk, progress, stop)
        else:
            done = _match_new(desk, progress, stop)
        return desk.progress().pairs if done else None


def are_behind(desk: Desk) -> bool:
    """Whether claims have come, gone or changed since they were matched: an import that broke off, a redo."""
    with clear_errors(desk.path):
        return index.is_due(desk.database)


def _claims(desk: Desk) -> int:
    return int(desk.database.execute("SELECT count(*) FROM claim").fetchone()[0])


def _match_all(desk: Desk, progress: Report | None, stop: Callable[[], bool]) -> bool:
    """Match all with all, and again if another program brought claims in meanwhile."""
    from store.matching import suggest

    for _ in range(TRIES):
        up_to = index.latest(desk.database)
        claims = statements(desk)
        found = suggest(claims, floor=FLOOR, progress=progress, cancelled=stop)
        if stop():
            return False
        if desk.put_suggestions(with_closer(found, claims), up_to=up_to):
            break
    return True


def _match_new(desk: Desk, progress: Report | None, stop: Callable[[], bool]) -> bool:
    """Enter what is due into the index, or all if there is none yet, and match what is due."""
    up_to = index.latest(desk.database)
    due = index.due(desk.database)
    if index.rules_of(desk.database) not in (None, rules()) and index.count(desk.database) <= REBUILT_AT_ONCE:
        # A program of other rules made it. A large one still finds most, and waits for a whole run or a rebuild.
        ready = rebuild(desk, stop=stop)
    else:
        ready = index.is_kept(desk.database) or complete(desk, stop=stop)
    if not ready:
        return False
    with uncollected() if len(due) <= FEW else nullcontext():
        if not enter(desk, due, stop=stop):
            return False
    for start in range(0, len(due), FEW):
        if stop():
            return False
        some = due[start : start + FEW]
        with uncollected():
            desk.add_suggestions(look_up(desk, some), of=some)
        if progress is not None:
            progress(min(start + FEW, len(due)), len(due))
    with deriving(desk.database):
        index.settle(desk.database, up_to)
    return True


def look_up(desk: Desk, new: Sequence[int]) -> list[Suggestion]:
    """The pairs of these indexed claims with any other, scored as all claims that are indexed weigh words.

    Which of them a closer one speaks against is told by these pairs alone.
    """
    from store.database.index_search import Lookup

    lookup = Lookup(desk.database, new, to_overlap(FLOOR))
    pairs = lookup.pairs()
    met = statements(desk, sorted({claim for pair in pairs for claim in pair}))
    return with_closer(suggestions_of(met, pairs, lookup.weights, FLOOR), met)
