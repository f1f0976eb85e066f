"""How many open pairs claims have, when all suggestions were just stored and whoever stored them has them at hand.

To ask the file for the pairs of each claim takes as long as to store them all. What is at hand holds where nothing was
decided, and only until somebody writes: from then on, the file is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.database.file import Database
from store.database.schema import ACTION, CLAIM, PAIR, SUGGESTION, SUMMARY
from store.model import Status

Stamp = tuple[int, int]
"""What connections wrote, and how many acts there are: as :func:`stamp` gives it."""


@dataclass(frozen=True, slots=True)
class KnownCounts:
    """Claim -> its open pairs, for claims of which no pair is decided, and no side merged or rejected.

    ``stamp`` is that of the file before the suggestions were stored that this was counted from.
    """

    open_pairs: Mapping[int, int]
    stamp: Stamp

    def put(self, db: Database, claims: Sequence[int]) -> list[int]:
        """Put what is known into the summaries; gives the claims whose pairs must be counted. Inside a transaction."""
        if stamp(db) != self.stamp:
            return list(claims)
        known = [(self.open_pairs[claim], claim) for claim in claims if claim in self.open_pairs]
        sql = f"UPDATE {SUMMARY} SET similar = ?1 WHERE claim_id = ?2 AND similar <> ?1"
        db.executemany(sql, known)
        return [claim for claim in claims if claim not in self.open_pairs]


def stamp(db: Database) -> Stamp:
    """Differs after an act, and after anything that another connection wrote."""
    version = db.execute("PRAGMA data_version").fetchone()[0]
    return int(version), int(db.execute(f"SELECT coalesce(max(id), 0) FROM {ACTION}").fetchone()[0])


def uncertain(db: Database, highest: int) -> set[int]:
    """The claims whose suggestions may not all be open pairs of their own: merged, merged into, rejected, or decided;
    and those with a suggestion of a claim above ``highest``.
    """
    sql = (
        f"SELECT id FROM {CLAIM} WHERE merged_into IS NOT NULL OR status = ?1"
        f" UNION SELECT merged_into FROM {CLAIM} WHERE merged_into IS NOT NULL"
        f" UNION SELECT claim_a FROM {PAIR} UNION SELECT claim_b FROM {PAIR}"
        f" UNION SELECT claim_a FROM {SUGGESTION} WHERE claim_b > ?2"
        f" UNION SELECT claim_b FROM {SUGGESTION} WHERE claim_b > ?2"
    )
    return {row[0] for row in db.execute(sql, [Status.REJECTED, highest]).fetchall()}
