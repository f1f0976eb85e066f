"""The desk in numbers, cheapest first: every number is one statement over rows kept for it, not a claim is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from store.database import pace, provenance
from store.database.file import Database
from store.database.overview import Stats
from store.database.progress import progress
from store.model import Label

MOST = 100
"""Origins, and outlets, that are told by name; the others are counted."""


def stats(db: Database, reviewer: str) -> Iterator[Stats]:
    """The numbers as they come: claims and articles, then the pace, then outlets, then origins. The last has all."""
    done = progress(db)
    by_label = dict(db.execute("SELECT label, sum(claims) FROM tally GROUP BY label").fetchall())
    found = Stats(
        articles=db.execute("SELECT count(*) FROM article").fetchone()[0],
        claims=done.total,
        mentions=db.execute("SELECT count(*) FROM mention").fetchone()[0],
        by_status=done.by_status,
        labels={label: by_label[label.value] for label in Label if by_label.get(label)},
        pairs_undecided=done.pairs,
        flagged=db.execute("SELECT count(*) FROM summary WHERE flagged = 1").fetchone()[0],
    )
    yield found
    found = replace(found, decisions=pace.by_hour(db), sitting=pace.sitting(db, reviewer))
    yield found
    known, outlets = provenance.outlets(db, MOST)
    found = replace(found, outlets_known=known, outlets=outlets)
    yield found
    known, origins = provenance.origins(db, MOST)
    yield replace(found, origins_known=known, origins=origins)
