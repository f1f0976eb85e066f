"""What an export says of sources, onto a desk: it fills what nobody here has said, and overrules nobody."""

from __future__ import annotations

from collections.abc import Sequence

from store.database.identities import StoredIdentities
from store.database.journal import Act
from store.database.schema import APART, SOURCE
from store.database.sources import head_of, settle, source_id
from store.export import Export
from store.model import SourceEntry

_SAID = ("kind", "standing", "state_relation", "principal", "reliability", "notes")


def put_sources(act: Act, entries: Sequence[SourceEntry]) -> None:
    """Enter the names in their order, then what was said of them.

    Names that are one source here, or were told apart here, stay so; what was said here of a source stands.
    """
    before = len(act.changes)
    rows = {entry.name: source_id(act, entry.name) for entry in entries}
    for entry in entries:
        row = act.row(SOURCE, rows[entry.name]) or {}
        said = {name: getattr(entry, name) for name in _SAID if getattr(entry, name) is not None}
        new = {name: str(value) for name, value in said.items() if row.get(name) is None}
        if entry.by_hand:
            act.update(SOURCE, rows[entry.name], {"by_hand": 1})
        act.update(SOURCE, rows[entry.name], new)
    settle(act.database, act.changes[before:])
    for entry in entries:
        for told in entry.apart:
            _tell_apart(act, rows[entry.name], source_id(act, told.name), told.reviewer, told.at)
    for entry in entries:
        if entry.same_as is not None:
            _merge(act, rows[entry.name], source_id(act, entry.same_as))


def _tell_apart(act: Act, one: int, other: int, reviewer: str, at: str) -> None:
    a, b = sorted((one, other))
    known = act.database.execute(f"SELECT 1 FROM {APART} WHERE source_a = ? AND source_b = ?", [a, b]).fetchone()
    merged = act.database.execute(
        f"SELECT 1 FROM {SOURCE} WHERE id IN (?, ?) AND same_as IS NOT NULL", [a, b]
    ).fetchone()
    if a != b and known is None and merged is None:
        act.insert(APART, {"source_a": a, "source_b": b, "reviewer": reviewer, "at": at})
        settle(act.database, act.changes[-1:])


def _merge(act: Act, number: int, target: int) -> None:
    row = act.row(SOURCE, number)
    settle(act.database, act.changes)
    a, b = head_of(act.database, number), head_of(act.database, target)
    if row is None or row["same_as"] is not None or a is None or b is None or a == b:
        return
    sql = (
        f"SELECT 1 FROM {APART} p JOIN identity x ON x.source_id = p.source_a"
        " JOIN identity y ON y.source_id = p.source_b"
        " WHERE (x.head_id = ? AND y.head_id = ?) OR (x.head_id = ? AND y.head_id = ?)"
    )
    if act.database.execute(sql, [a, b, b, a]).fetchone() is None:
        act.update(SOURCE, number, {"same_as": target})
        settle(act.database, act.changes[-1:])


def put_principals(act: Act, export: Export) -> None:
    """Who speaks for whom, as the export tells it, where nothing is known or said of that here."""
    identities = StoredIdentities(act.database, export.principals)
    for name, principal in export.principals.items():
        number = source_id(act, name)
        if identities.of(name).principal is not None:
            continue
        head = head_of(act.database, number) or number
        row = act.row(SOURCE, head)
        if row is not None and row["principal"] is None:
            act.update(SOURCE, head, {"principal": principal})
