"""The registry of sources: one row a name, with what is generally known of it."""

from __future__ import annotations

from store import known
from store.database.journal import Act
from store.database.schema import SOURCE


def source_id(act: Act, name: str) -> int:
    """The id of the source called ``name`` (case does not matter), entered if it is new."""
    row = act.database.execute(f"SELECT id FROM {SOURCE} WHERE name = ?", [name]).fetchone()
    if row is not None:
        return int(row[0])
    entry = known.lookup(name)
    return act.insert(
        SOURCE,
        {
            "name": name,
            "kind": entry.kind if entry else None,
            "state_relation": entry.state_relation if entry else None,
            "principal": entry.principal if entry else None,
        },
    )
