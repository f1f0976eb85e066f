"""By which rules a file's derived rows on sources were made: checked when it is opened, without loading the rules."""

from __future__ import annotations

from store import known
from store.database.file import Database

RULES = 3
"""Goes up by one whenever names are read, or origins folded, in another way: what follows is worked out anew."""

_KEY = "identities"
_CURRENT = f"{RULES}.{known.EDITION}"


def is_current(db: Database) -> bool:
    """Whether the file's identities follow from this program's rules and lists."""
    row = db.execute("SELECT value FROM setting WHERE key = ?", [_KEY]).fetchone()
    return row is not None and row[0] == _CURRENT


def renew(db: Database) -> None:
    """Work out anew who is who, and the labels that rest on it. Call inside a transaction."""
    if db.execute("SELECT 1 FROM source LIMIT 1").fetchone() is not None:
        from store.database import sources, summaries

        sources.settle_all(db)
        summaries.refresh_shared(db)
    db.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [_KEY, _CURRENT],
    )
