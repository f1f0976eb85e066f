"""The registry of names and which source each of them means: one row a name, heads for the sources.

A row of ``source`` is a name with what an editor said of it. Beside it, derived, stands its row of ``identity``: the
head under which the name counts. Names with one ``base`` (form, list of well-known sources) are one source unless
somebody said that they are not the same; ``same_as`` merges a source into another. Well-known things are not copied
in: they are looked up, and what an editor said wins.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from store import known
from store.database.batches import batches, marks
from store.database.file import Database
from store.database.journal import Act, Change
from store.database.schema import APART, ARTICLE, IDENTITY, SOURCE
from store.sourcing import Identity, guess_kind, plain_identity

KNOWN_KINDS = {"state_media": "state_organ"}
"""Kinds of the list of well-known sources that the desk calls otherwise."""

_ALL = "1 = 1"


def source_id(act: Act, name: str) -> int:
    """The id of the name ``name`` (the case of plain letters does not matter), entered if it is new."""
    row = act.database.execute(f"SELECT id FROM {SOURCE} WHERE name = ?", [name]).fetchone()
    return int(row[0]) if row is not None else act.insert(SOURCE, {"name": name})


@dataclass(slots=True)
class _Row:
    id: int
    name: str
    base: str
    same_as: int | None
    kind: str | None
    state_relation: str | None
    principal: str | None
    prints: bool
    """Whether an article on the desk is its own."""


class _Names:
    """Some names of the registry with all that bears on which source they mean."""

    def __init__(self, db: Database, bases: Iterable[str] | None) -> None:
        """Those of ``bases``, of what they are merged with, and so on; all names for None."""
        self.rows: dict[int, _Row] = {}
        self._db = db
        if bases is None:
            self._load(_ALL, [])
        else:
            self._gather(set(bases))
        self._apart: dict[int, set[int]] = defaultdict(set)
        for a, b in self._apart_pairs(everything=bases is None):
            self._apart[a].add(b)
            self._apart[b].add(a)
        self._face: dict[int, int] = {}
        groups: dict[str, list[list[int]]] = defaultdict(list)
        for number in sorted(self.rows):
            self._face[number] = self._place(groups[self.rows[number].base], number)
        self.known_faces = {self._well_known(parts) for parts in groups.values()}
        self._goes_to = self._merges()

    def _load(self, condition: str, values: list[str] | list[int]) -> list[_Row]:
        sql = (
            "SELECT s.id, s.name, i.base, s.same_as, s.kind, s.state_relation, s.principal,"
            f" EXISTS (SELECT 1 FROM {ARTICLE} WHERE outlet = s.name)"
            f" FROM {SOURCE} s JOIN {IDENTITY} i ON i.source_id = s.id WHERE {condition}"
        )
        found = [_Row(*row) for row in self._db.execute(sql, values).fetchall()]
        self.rows.update({row.id: row for row in found})
        return found

    def _gather(self, bases: set[str]) -> None:
        seen: set[str] = set()
        while bases - seen:
            new, seen = sorted(bases - seen), seen | bases
            for batch in (new[start : start + 500] for start in range(0, len(new), 500)):
                found = self._load(f"i.base IN ({marks(batch)})", batch)
                targets = {row.same_as for row in found if row.same_as is not None}
                for ids in batches({row.id for row in found}):
                    sql = f"SELECT id FROM {SOURCE} WHERE same_as IN ({marks(ids)})"
                    targets.update(row[0] for row in self._db.execute(sql, ids).fetchall())
                for ids in batches(targets):
                    sql = f"SELECT base FROM {IDENTITY} WHERE source_id IN ({marks(ids)})"
                    bases.update(row[0] for row in self._db.execute(sql, ids).fetchall())

    def _apart_pairs(self, *, everything: bool) -> list[tuple[int, int]]:
        if everything:
            return list(self._db.execute(f"SELECT source_a, source_b FROM {APART}").fetchall())
        found: list[tuple[int, int]] = []
        for batch in batches(sorted(self.rows)):
            sql = f"SELECT source_a, source_b FROM {APART} WHERE source_a IN ({marks(batch)})"
            found += self._db.execute(sql, batch).fetchall()
        return found

    def _place(self, parts: list[list[int]], number: int) -> int:
        """The first name of the part of a base that ``number`` belongs to: the first it was not told apart from."""
        for part in parts:
            if not self._apart[number] & set(part):
                part.append(number)
                return part[0]
        parts.append([number])
        return number

    def _well_known(self, parts: list[list[int]]) -> int:
        """The face of the part that is the well-known source of a base: that with its full name, else the first."""
        if len(parts) > 1:
            for part in parts:
                for number in part:
                    entry = known.identify(self.rows[number].name)
                    if entry is not None and entry.name == self.rows[number].name:
                        return part[0]
        return parts[0][0]

    def _merges(self) -> dict[int, int]:
        """For the face of each merged source the face of the one it went to."""
        found: dict[int, int] = {}
        for number in sorted(self.rows):
            target = self.rows[number].same_as
            if target in self._face and self._face[target] != self._face[number]:
                found.setdefault(self._face[number], self._face[target])
        return found

    def head(self, number: int) -> int:
        """The name that stands for the source that this one means."""
        seen = [self._face[number]]
        while (face := self._goes_to.get(seen[-1])) is not None and face not in seen:
            seen.append(face)
        return seen[-1]


def settle(db: Database, changes: list[Change]) -> set[int]:
    """Bring identities up to date with changes; gives the names that may be read otherwise in chains now.

    An act may settle in between, too: the answer follows from the changes, not from what was settled before.
    """
    new = {change.row_id for change in changes if change.table == SOURCE and change.before is None}
    said = {change.row_id for change in changes if change.table == SOURCE and change.before is not None}
    telling, printing = _telling(changes), _printing(db, changes)
    if not new and not said and not telling and not printing:
        return set()
    _set_bases(db, new)
    _write(db, _Names(db, _bases_of(db, new | said | telling | printing)))
    return with_voices(db, telling)


def _telling(changes: list[Change]) -> set[int]:
    """The names that changes merge, tell apart, or give a principal, and those that they did so to before."""
    found: set[int] = set()
    for change in changes:
        images = [image for image in (change.before, change.after) if image is not None]
        if change.table == SOURCE and change.before is not None and {"same_as", "principal"} & images[0].keys():
            found.add(change.row_id)
            found.update(int(image["same_as"] or 0) for image in images if image.get("same_as"))
        if change.table == APART:
            found.update(int(image[side] or 0) for image in images for side in ("source_a", "source_b"))
    return found


def _printing(db: Database, changes: list[Change]) -> set[int]:
    """The names of the outlets whose articles come or go: that alone changes what they are, not who they are."""
    images = (change.after or change.before or {} for change in changes if change.table == ARTICLE)
    outlets = {image["outlet"] for image in images if image.get("outlet")}
    found: set[int] = set()
    for each in outlets:
        row = db.execute(f"SELECT id FROM {SOURCE} WHERE name = ?", [each]).fetchone()
        found.update(row or ())
    return found


def with_voices(db: Database, ids: set[int]) -> set[int]:
    """All names of the sources that these names mean, of those that speak for them, and so on."""
    found: set[int] = set()
    while ids - found:
        found |= _under_heads(db, ids - found) | ids
        ids = set()
        for batch in batches(sorted(found)):
            sql = (
                f"SELECT source_id FROM {IDENTITY} WHERE principal IN"
                f" (SELECT name FROM {SOURCE} WHERE id IN ({marks(batch)}))"
            )
            ids.update(row[0] for row in db.execute(sql, batch).fetchall())
    return found


def settle_all(db: Database) -> None:
    """Work out every identity anew, by the rules and lists of this program. Call inside a transaction."""
    ids = [row[0] for row in db.execute(f"SELECT id FROM {SOURCE}").fetchall()]
    _set_bases(db, ids)
    _write(db, _Names(db, None))


def _set_bases(db: Database, ids: Iterable[int]) -> None:
    for batch in batches(ids):
        sql = f"SELECT name, id FROM {SOURCE} WHERE id IN ({marks(batch)})"
        named = db.execute(sql, batch).fetchall()
        db.executemany(
            f"UPDATE {IDENTITY} SET base = ? WHERE source_id = ?",
            ((plain_identity(name).key, number) for name, number in named),
        )


def _bases_of(db: Database, ids: Iterable[int]) -> set[str]:
    found: set[str] = set()
    for batch in batches(ids):
        sql = f"SELECT base FROM {IDENTITY} WHERE source_id IN ({marks(batch)})"
        found.update(row[0] for row in db.execute(sql, batch).fetchall())
    return found


def _write(db: Database, names: _Names) -> None:
    """Write heads and what is true of them, where that is another now."""
    before: dict[int, tuple[int, str | None, str | None, str | None, str]] = {}
    for batch in batches(names.rows):
        sql = (
            f"SELECT source_id, head_id, kind, state_relation, principal, bond FROM {IDENTITY}"
            f" WHERE source_id IN ({marks(batch)})"
        )
        before.update({row[0]: row[1:] for row in db.execute(sql, batch).fetchall()})
    after: dict[int, tuple[int, str | None, str | None, str | None, str]] = {}
    heads = {number: names.head(number) for number in names.rows}
    print_articles = {heads[number] for number, row in names.rows.items() if row.prints}
    for number, row in names.rows.items():
        told: tuple[str | None, str | None, str | None, str] = (None, None, None, "")
        if heads[number] == number:
            told = _facts(row, well_known=number in names.known_faces, prints=number in print_articles)
        after[number] = (heads[number], *told)
    changed = {number for number in after if after[number] != before[number]}
    db.executemany(
        f"UPDATE {IDENTITY} SET head_id = ?, kind = ?, state_relation = ?, principal = ?, bond = ? WHERE source_id = ?",
        ((*after[number], number) for number in sorted(changed)),
    )


def _facts(row: _Row, *, well_known: bool, prints: bool) -> tuple[str | None, str | None, str | None, str]:
    """Kind, relation to a state, principal and bond of a source: what an editor said, else what is known.

    What ``prints`` articles is an outlet, whatever it is called.
    """
    found: Identity = plain_identity(row.name)
    entry = known.identify(row.name) if well_known else None
    guessed = "outlet" if prints else guess_kind(row.name)
    kind = KNOWN_KINDS.get(entry.kind, entry.kind) if entry is not None else guessed
    principal, bond = found.principal, found.bond
    if entry is None and known.identify(row.name) is not None:
        # Told apart from the well-known source of this name.
        principal, bond = None, ""
    if row.principal is not None:
        principal, bond = row.principal or None, ""
    relation = entry.state_relation if entry is not None else None
    return row.kind or kind, row.state_relation or relation, principal, bond if principal else ""


def _under_heads(db: Database, ids: set[int]) -> set[int]:
    """All names that mean a source that one of these names means."""
    found: set[int] = set()
    for batch in batches(ids):
        sql = (
            f"SELECT source_id FROM {IDENTITY} WHERE head_id IN"
            f" (SELECT head_id FROM {IDENTITY} WHERE source_id IN ({marks(batch)}))"
        )
        found.update(row[0] for row in db.execute(sql, batch).fetchall())
    return found


def head_of(db: Database, number: int) -> int | None:
    """The head of the source that this name means; None if there is no such name."""
    row = db.execute(f"SELECT head_id FROM {IDENTITY} WHERE source_id = ?", [number]).fetchone()
    return None if row is None else int(row[0])


def principals(db: Database) -> dict[str, str]:
    """Who speaks for whom: every name of a source that has a principal to the name of that one."""
    sql = (
        f"SELECT s.name, h.principal FROM {IDENTITY} h JOIN {IDENTITY} i ON i.head_id = h.source_id"
        f" JOIN {SOURCE} s ON s.id = i.source_id WHERE h.principal <> ''"
    )
    return {str(name): str(principal) for name, principal in db.execute(sql).fetchall()}
