"""What holds whatever a monkey does: the screen is whole, the journal tells the desk, all can be taken back."""

from __future__ import annotations

import io
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.app import App

from store.database import summaries
from store.database.schema import ACTION, CHANGE, KEPT_ON_UNDO, SOURCE, SUMMARY, UNDOABLE
from store.database.turning import STANDS
from store.desk import Desk
from store.errors import DeskError
from store.exporting import export_desk
from store.model import Decision, Status
from tests.tui.helpers import grid
from tui import keymap, text
from tui.screens.base import DeskScreen
from tui.screens.review import ReviewScreen

Tables = dict[str, dict[int, dict[str, Any]]]


def tables(desk: Desk) -> Tables:
    """Every row that acts write, by table and id."""
    return {name: {row["id"]: dict(row) for row in desk.database.query(f"SELECT * FROM {name}")} for name in UNDOABLE}


def replayed(desk: Desk) -> Tables:
    """The same rows as the journal alone tells them: every change since the file was made, one after the other."""
    found: Tables = {name: {} for name in UNDOABLE}
    defaults = {name: _defaults(desk, name) for name in UNDOABLE}
    sql = f"SELECT tbl, row_id, before, after FROM {CHANGE} ORDER BY id"
    for table, row_id, before, after in desk.database.execute(sql).fetchall():
        if after is None:
            del found[table][row_id]
        elif before is None:
            found[table][row_id] = defaults[table] | json.loads(after)
        else:
            row, was = found[table][row_id], json.loads(before)
            assert {column: row[column] for column in was} == was, f"{table} {row_id}: the log does not join"
            row.update(json.loads(after))
    return found


def _defaults(desk: Desk, table: str) -> dict[str, Any]:
    """What the columns of a table hold where an insert names no value."""
    columns = desk.database.execute(f"PRAGMA table_info({table})").fetchall()
    told = ", ".join(column[4] or "NULL" for column in columns)
    return dict(zip([column[1] for column in columns], desk.database.execute(f"SELECT {told}").fetchone(), strict=True))


def exported(desk: Desk) -> dict[str, Any]:
    """All that an export tells of the desk, but for its time and for names that stay known."""
    stream = io.StringIO()
    export_desk(desk, "json", statuses=None, stdout=stream)
    loaded: dict[str, Any] = json.loads(stream.getvalue())
    return {part: value for part, value in loaded.items() if part not in ("exported_at", "sources")}


def check_screen(app: App[Any]) -> None:
    """Nothing raised; the screen fills its window, holds nothing to be obeyed, and its cursor and keys mean something.

    For an app in which nothing is on its way.
    """
    if app._exception is not None:
        raise app._exception
    shown = grid(app)
    assert text.lines(shown) == shown, "something on the screen that a terminal would obey"
    strips = app.screen._compositor.render_strips()
    assert len(strips) == app.size.height
    assert {strip.cell_length for strip in strips} == {app.size.width}
    assert app.size.region.contains_point(app.cursor_position), app.cursor_position
    screen = app.screen
    if not isinstance(screen, DeskScreen) or not screen.is_whole:
        return
    for each in keymap.in_view(screen.VIEW):
        reason = screen.unavailable(each.id)
        assert reason is None or reason.strip(), f"{each.id} is greyed and does not say why"
    if isinstance(screen, ReviewScreen) and screen.claims.ids:
        assert screen.claim_here in screen.claims.ids


def check_whole(desk: Desk) -> None:
    """One reading of a desk is the state after some act, never between two: the journal tells the tables."""
    with desk.unchanging():
        assert tables(desk) == replayed(desk), "the journal tells another desk"
        assert list(desk.database.query("PRAGMA foreign_key_check")) == []


def check_derived(desk: Desk) -> None:
    """The lines of the list are as made anew."""
    sql = f"SELECT * FROM {SUMMARY} ORDER BY claim_id"
    kept = list(desk.database.query(sql))
    summaries.refresh(desk.database, [row["id"] for row in desk.database.query("SELECT id FROM claim")])
    assert kept == list(desk.database.query(sql))


class Witness:
    """A second session on the file: it sees every act whole, and now and then does something itself."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.desk = Desk.open(path, reviewer="witness")
        self._last = latest(self.desk)

    def close(self) -> None:
        """Let go of the file."""
        self.desk.close()

    def check_acts(self, most: int) -> None:
        """Since the last look ``most`` acts were done at most, and what they left is whole."""
        found = list(self.desk.database.query(f"SELECT text FROM {ACTION} WHERE id > ?", [self._last]))
        self._last = latest(self.desk)
        assert len(found) <= most, f"{len(found)} acts at once: {[each['text'] for each in found]}"
        if found:
            check_whole(self.desk)

    def check_killed(self, copy: Path) -> None:
        """The file as a kill at this moment leaves it opens, and tells the same."""
        for end in ("", "-wal"):
            source, target = Path(f"{self._path}{end}"), Path(f"{copy}{end}")
            target.unlink(missing_ok=True)
            if source.exists():
                shutil.copy(source, target)
        Path(f"{copy}-shm").unlink(missing_ok=True)
        with Desk.open(copy, reviewer="witness") as again:
            check_whole(again)
            assert latest(again) >= self._last, "an act that was seen is lost"

    def does_something(self, chance: random.Random) -> str:
        """One act of another reviewer; gives what it was."""
        ids = list(self.desk.claim_ids())
        if len(ids) < 2:
            return "nothing"
        one, other = chance.sample(ids, 2)
        deeds: dict[str, Callable[[], object]] = {
            f"decides {one}": lambda: self.desk.set_status([one], chance.choice(list(Status))),
            f"merges {one} and {other}": lambda: self.desk.merge(one, [other]),
            f"tells {one} from {other}": lambda: self.desk.decide(one, other, Decision.NOT_DUPLICATE),
            f"rewords {one}": lambda: self.desk.reword(one, f"Somebody else's words, {chance.randrange(1000)}"),
            "takes back": self.desk.undo,
        }
        said = chance.choice(list(deeds))
        try:
            deeds[said]()
        except DeskError as error:
            said = f"{said}: {error}"
        self._last = latest(self.desk)
        return said


def latest(desk: Desk) -> int:
    """The id of the last action in the log; 0 without one."""
    return int(desk.database.execute(f"SELECT coalesce(max(id), 0) FROM {ACTION}").fetchone()[0])


class Begun:
    """How a desk was before anything was done to it."""

    def __init__(self, desk: Desk) -> None:
        self._tables, self._exported, self._last = tables(desk), exported(desk), latest(desk)

    def check_all_taken_back(self, desk: Desk) -> int:
        """Take back everything done since, whoever did it: the desk is as it was. Gives how many acts that were."""
        check_derived(desk)
        acts = self._take_back(desk)
        check_whole(desk)
        check_derived(desk)
        now = tables(desk)
        for name in UNDOABLE - KEPT_ON_UNDO:
            assert now[name] == self._tables[name], f"the rows of {name} are not as they were"
        # A name once known stays known, but what was said of the names that were there is gone.
        assert {i: row for i, row in now[SOURCE].items() if i in self._tables[SOURCE]} == self._tables[SOURCE]
        assert exported(desk) == self._exported
        return acts

    def _take_back(self, desk: Desk) -> int:
        """What was done since, the latest first; then again what was taken back since of what is older."""
        act = f"SELECT id FROM {ACTION} a WHERE kind = 'act'"
        later = desk.database.execute(f"{act} AND id > ? AND {STANDS} ORDER BY id DESC", [self._last]).fetchall()
        for (each,) in later:
            desk.undo(each)
        older = desk.database.execute(f"{act} AND id <= ? AND NOT ({STANDS}) ORDER BY id", [self._last]).fetchall()
        for (each,) in older:
            desk.redo(each)
        return len(later)
