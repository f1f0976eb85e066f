"""The whole index as arrays, for a run over all claims of a desk. numpy and SciPy load with this module."""

from __future__ import annotations

import numpy as np

from store.database.file import Database
from store.database.index import FACTOR
from store.database.schema import INDEXED, NEAR_TERM, TERM
from store.matching import Corpus


def corpus(db: Database) -> Corpus:
    """All indexed claims, in order of their ids. Call inside a transaction if others may write."""
    keys: list[str] = []
    places = np.zeros(1 + int(db.execute(f"SELECT coalesce(max(id), 0) FROM {TERM}").fetchone()[0]), np.int64)
    for place, (term, key) in enumerate(db.execute(f"SELECT id, key FROM {TERM} ORDER BY key")):
        keys.append(key)
        places[term] = place
    ids, lengths = [], []
    terms, factors = bytearray(), bytearray()
    for claim, blob in db.execute(f"SELECT claim_id, terms FROM {INDEXED} ORDER BY claim_id"):
        held = len(blob) // 6
        ids.append(claim)
        lengths.append(held)
        terms += blob[: 4 * held]
        factors += blob[4 * held :]
    near = np.fromiter(
        db.execute(f"SELECT term_id, other_id, nearness FROM {NEAR_TERM} ORDER BY term_id, other_id"),
        dtype=[("one", "<i8"), ("other", "<i8"), ("nearness", "<f8")],
    )
    return Corpus(
        ids=np.array(ids, np.int64),
        starts=np.concatenate(([0], np.cumsum(np.array(lengths, np.int64)))).astype(np.int64),
        terms=places[np.frombuffer(terms, "<i4")].astype(np.int32),
        factors=np.frombuffer(factors, "<u2") / FACTOR,
        keys=keys,
        words_near=(places[near["one"]], places[near["other"]], near["nearness"]),
    )
