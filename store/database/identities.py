"""Who a name means on this desk: what its editors said, and beneath it what is known by form and by list."""

from __future__ import annotations

from collections.abc import Iterable

from store.database.batches import batches, marks
from store.database.file import Database
from store.database.schema import APART, IDENTITY, SOURCE
from store.sourcing import Identity, form_of, known_name, plain_identity

MERGED = "merged by an editor"


class StoredIdentities:
    """The identities of a desk as they are at the first question about a name; ``store.sourcing.Identities``."""

    def __init__(self, db: Database, names: Iterable[str] = ()) -> None:
        """``names`` are those that will be asked for: they are read together."""
        self._db = db
        self._by_name: dict[str, Identity] = {}
        self._apart: set[tuple[str, str]] | None = None
        self._read(set(names))

    def expect(self, names: Iterable[str]) -> None:
        """Read what is not known yet of these names, together."""
        new = set(names) - self._by_name.keys()
        if new:
            self._read(new)

    def of(self, name: str) -> Identity:
        """The source that ``name`` means."""
        if name not in self._by_name:
            self._read({name})
        return self._by_name[name]

    def apart(self, one: str, other: str) -> bool:
        """Whether somebody said that the sources with these keys are not the same."""
        if self._apart is None:
            sql = (
                f"SELECT a.head_id, b.head_id FROM {APART} p JOIN {IDENTITY} a ON a.source_id = p.source_a"
                f" JOIN {IDENTITY} b ON b.source_id = p.source_b"
            )
            pairs = [(_key(a), _key(b)) for a, b in self._db.execute(sql).fetchall()]
            self._apart = {*pairs, *((b, a) for a, b in pairs)}
        return (one, other) in self._apart

    def _read(self, names: set[str]) -> None:
        plain = {name: plain_identity(name) for name in names}
        bases = sorted({found.key for found in plain.values()})
        entered: dict[str, list[tuple[str, int]]] = {}
        for start in range(0, len(bases), 500):
            batch = bases[start : start + 500]
            sql = (
                f"SELECT i.base, s.name, i.head_id FROM {IDENTITY} i JOIN {SOURCE} s ON s.id = i.source_id"
                f" WHERE i.base IN ({marks(batch)}) ORDER BY i.source_id"
            )
            for base, name, head in self._db.execute(sql, batch).fetchall():
                entered.setdefault(base, []).append((name, head))
        heads = self._heads({head for rows in entered.values() for _, head in rows})
        for name, found in plain.items():
            rows = entered.get(found.key)
            self._by_name[name] = found if rows is None else _stored(name, found, rows, heads)

    def _heads(self, ids: set[int]) -> dict[int, tuple[str, str, str | None, str]]:
        heads: dict[int, tuple[str, str, str | None, str]] = {}
        for batch in batches(sorted(ids)):
            sql = (
                f"SELECT i.source_id, s.name, i.base, i.principal, i.bond FROM {IDENTITY} i"
                f" JOIN {SOURCE} s ON s.id = i.source_id WHERE i.source_id IN ({marks(batch)})"
            )
            heads.update({row[0]: row[1:] for row in self._db.execute(sql, batch).fetchall()})
        return heads


def _key(head: int) -> str:
    return f"#{head}"


def _stored(
    name: str, plain: Identity, rows: list[tuple[str, int]], heads: dict[int, tuple[str, str, str | None, str]]
) -> Identity:
    """The identity of a name of which the desk has rows: its own, else the first of the same base."""
    folded = name.casefold()
    head = next((number for entered, number in rows if entered.casefold() == folded), rows[0][1])
    shown, base, principal, bond = heads[head]
    called = known_name(shown) if head == rows[0][1] else shown
    why = MERGED if base != plain.key else plain.why
    return Identity(_key(head), name, called, form_of(called), why, principal, bond or "speaks for")
