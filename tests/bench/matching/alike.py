"""All pairs of near-identical statements, by this program and by its peers: one method a process, one line of JSON out.

The task that all can do: the pairs whose ``fuzz.ratio`` after ``default_process`` is ``CUT`` or more. Each method's
candidates are verified by RapidFuzz. ``brute`` compares all with all, from some size on a sample of rows only.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process, utils

from tests.bench.matching.statements import source

if TYPE_CHECKING:
    from store.matching import Statement

CUT = 80
WHOLE = 12_000
"""Statements up to which all is compared with all; above, rows are drawn."""
MANY = 20_000
"""Statements from which on they are read in processes."""
ROWS = 400
SEED = 11

Codes = NDArray[np.int64]
Times = dict[str, float]


def sample(count: int) -> list[int]:
    """The rows that recall is measured on."""
    return sorted(random.Random(SEED).sample(range(count), min(count, ROWS)))


def brute(texts: Sequence[str]) -> tuple[Codes, Times]:
    """Rows against all by cdist; the time is for all rows, from those that were compared."""
    count = len(texts)
    rows = list(range(count)) if count <= WHOLE else sample(count)
    started, parts = time.perf_counter(), []
    for start in range(0, len(rows), 200):
        some = rows[start : start + 200]
        found = process.cdist(
            [texts[row] for row in some], texts, scorer=fuzz.ratio, score_cutoff=CUT, workers=-1, dtype=np.uint8
        )
        row, column = found.nonzero()
        parts.append(_codes(np.array(some)[row], column, count))
    spent = time.perf_counter() - started
    return np.unique(np.concatenate(parts)), {"search": spent * count / len(rows)}


def claimdesk(texts: Sequence[str], statements: Sequence[str]) -> tuple[Codes, Times]:
    """This program: ``read`` once, at import, and kept in the file; ``search`` is what a run does each time.

    Many are read in processes, as by ``claimdesk matching run``; beginning these counts.
    """
    import store.bulk  # noqa: F401 - as of the peers, loading the program counts for nothing
    from store.matching import FLOOR, Corpus, Statement, Sweep, alike_ends, find_templates, joined, to_overlap
    from store.uncollected import uncollected

    with uncollected():
        started = time.perf_counter()
        corpus = Corpus.of(enumerate(_profiles([Statement(place, text) for place, text in enumerate(statements)])))
        read = time.perf_counter()
        templates, beside = find_templates(statements)
        sweep = Sweep(corpus, to_overlap(FLOOR), templates)
        codes = joined([sweep.scan(), beside, alike_ends(statements, templates < 0)])
        return _verified(codes, texts), {"read": read - started, "search": time.perf_counter() - read}


def _profiles(statements: Sequence[Statement]) -> Iterator[dict[str, float]]:
    """The profile of each."""
    from store.bulk import processes
    from store.indexing import AT_ONCE, read_profiles

    lots = [statements[start : start + AT_ONCE] for start in range(0, len(statements), AT_ONCE)]
    if len(statements) < MANY:
        yield from chain.from_iterable(map(read_profiles, lots))
        return
    with processes(os.cpu_count() or 1) as pool:
        yield from chain.from_iterable(pool.map(read_profiles, lots))


def sparse(texts: Sequence[str]) -> tuple[Codes, Times]:
    """sparse_dot_topn over TF-IDF of letters in threes, the 50 nearest of cosine .5 or more."""
    import scipy.sparse as sp
    from sparse_dot_topn import sp_matmul_topn

    started = time.perf_counter()
    places: dict[str, int] = {}
    cells = [
        (row, places.setdefault(text[at : at + 3], len(places)))
        for row, text in enumerate(texts)
        for at in range(len(text) - 2)
    ]
    pairs = np.array(cells)
    counts = sp.csr_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(texts), len(places)))
    held = np.bincount(counts.indices, minlength=len(places))
    counts.data *= np.log(len(texts) / held)[counts.indices]
    norms = np.sqrt(np.asarray(counts.multiply(counts).sum(axis=1)))
    unit = sp.csr_matrix(sp.diags_array(1 / np.maximum(norms, 1e-9)) @ counts)
    found = sp_matmul_topn(unit, unit.T.tocsr(), top_n=50, threshold=0.5, n_threads=2).tocoo()
    codes = np.unique(_codes(found.row, found.col, len(texts)))
    return _verified(codes, texts), {"search": time.perf_counter() - started}


def grouper(texts: Sequence[str]) -> tuple[Codes, Times]:
    """string_grouper, the 50 nearest of similarity .5 or more."""
    import pandas as pd
    from string_grouper import match_strings

    started = time.perf_counter()
    found = match_strings(pd.Series(list(texts)), min_similarity=0.5, max_n_matches=50)
    codes = np.unique(_codes(found["left_index"].to_numpy(), found["right_index"].to_numpy(), len(texts)))
    return _verified(codes, texts), {"search": time.perf_counter() - started}


def minhash(texts: Sequence[str]) -> tuple[Codes, Times]:
    """datasketch MinHashLSH: 128 permutations, letters in fours, threshold .5."""
    from datasketch import MinHash, MinHashLSH

    started = time.perf_counter()
    index = MinHashLSH(threshold=0.5, num_perm=128)
    made = MinHash.bulk([[text[at : at + 4].encode() for at in range(max(1, len(text) - 3))] for text in texts])
    for row, each in enumerate(made):
        index.insert(row, each)
    pairs = np.array([(row, other) for row, each in enumerate(made) for other in index.query(each)])
    codes = np.unique(_codes(pairs[:, 0], pairs[:, 1], len(texts)))
    return _verified(codes, texts), {"search": time.perf_counter() - started}


def _codes(one: NDArray[np.integer], other: NDArray[np.integer], count: int) -> Codes:
    """Pairs as one number each, without those of a row with itself."""
    one, other = one.astype(np.int64), other.astype(np.int64)
    apart = one != other
    codes: Codes = (np.minimum(one, other) * count + np.maximum(one, other))[apart]
    return codes


def _verified(codes: Codes, texts: Sequence[str]) -> Codes:
    """The pairs that are near-identical."""
    parts = [np.zeros(0, np.int64)]
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    for start in range(0, len(codes), 200_000):
        some = codes[start : start + 200_000]
        one, other = np.divmod(some, len(texts))
        able = 200 * np.minimum(lengths[one], lengths[other]) >= CUT * (lengths[one] + lengths[other])
        some, one, other = some[able], one[able], other[able]
        scores = process.cpdist(
            [texts[place] for place in one.tolist()],
            [texts[place] for place in other.tolist()],
            scorer=fuzz.ratio, score_cutoff=CUT, workers=-1, dtype=np.float32,
        )  # fmt: skip
        parts.append(some[scores >= CUT])
    return np.concatenate(parts)


METHODS = ("brute", "claimdesk", "sparse", "grouper", "minhash")


def main(method: str, count: int, templates: float, lines: str) -> None:
    """Run one method and print what it took; the pairs of the sampled rows go along, for recall."""
    statements = source(lines).statements(count, templates=templates)
    texts = [utils.default_process(text) for text in statements]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    run: Callable[..., tuple[Codes, Times]] = globals()[method]
    codes, times = run(texts, statements) if method == "claimdesk" else run(texts)
    one, other = np.divmod(codes, count)
    rows = np.array(sample(count))
    asked = np.isin(one, rows) | np.isin(other, rows)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        json.dumps(
            {
                "times": times,
                "pairs": len(codes),
                "megabytes": (peak - before) >> 10,
                "process": peak >> 10,
                "sampled": codes[asked].tolist(),
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4])
