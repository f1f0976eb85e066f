"""``python -m tests.bench.matching recall DESK.db [ROWS]``: what a whole run left out, on a file of any size.

Some hundred claims are drawn, and each is compared with all others. Twice: by ``fuzz.ratio``, which knows nothing of
this program; and by its own score. For that, a bound on the score of every other claim is added up over all keys and
all that is near them, with no list cut short, and those that can reach the best found so far are compared in full:
the best partner of all is found for certain. (Where a file has more different dates than ``MOST_DATES``, dates count
as near one another for no bound.)
"""

from __future__ import annotations

import random
import sys
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from rapidfuzz import fuzz, process, utils

from store.database.index_corpus import corpus as corpus_of
from store.desk import Desk
from store.indexing import statements
from store.matching import THRESHOLD, Corpus, find_templates, most_overlaps, suggestions_of, to_overlap
from store.model import Suggestion
from store.suggesting import look_up

ROWS = 300
SEED = 5
CUT = 80
"""The least ``fuzz.ratio`` of near-identical wordings, after ``default_process``, as in the table of pairs."""
NEAR = 3.0
AT_ONCE = 20
IN_FULL = 50


@dataclass(frozen=True, slots=True)
class Recall:
    """Of the claims drawn, how many have a partner; the share of those to which the run gave one, and a best one.

    ``near`` is the share that was given one no more than ``NEAR`` points worse than the best: of thousands of template
    lines many are as alike.
    """

    asked: int
    met: float
    near: float
    best: float

    def __str__(self) -> str:
        return (
            f"{self.asked} have a partner; given one {self.met:.3f}, a near best {self.near:.3f}, best {self.best:.3f}"
        )


def measure(desk: Desk, rows: int = ROWS) -> tuple[Recall, Recall, Recall]:
    """By ``fuzz.ratio``, and by the own score, what the run that the desk's suggestions are from gave to claims; and
    by the own score what a look-up of each would have given it, had it come last.

    Template lines have no part in the first: "Police look for a man of 55 in Orsk" is spelt like thousands of lines
    that tell of other men in other towns.
    """
    listed = [row[0] for row in desk.database.execute("SELECT claim_id FROM indexed ORDER BY claim_id").fetchall()]
    drawn = sorted(random.Random(SEED).sample(range(len(listed)), min(rows, len(listed))))
    stored = _stored(desk, [listed[place] for place in drawn])
    by_ratio = [
        (max(alike.values()), max((alike[other] for other in stored[claim] if other in alike), default=0.0))
        for claim, alike in _by_ratio(desk, drawn)
        if alike
    ]
    best = {claim: most for claim, most in _by_score(desk, drawn) if most}
    looked_up = _looked_up(desk, list(best))
    by_score, by_look_up = (
        [
            (most, max((score for score in given[claim].values() if score >= THRESHOLD), default=0.0))
            for claim, most in best.items()
        ]
        for given in (stored, looked_up)
    )
    return _recall(by_ratio), _recall(by_score), _recall(by_look_up)


Partners = dict[int, float]
"""Other claims, each with how alike it is."""


def _recall(found: Sequence[tuple[float, float]]) -> Recall:
    """``found``: for each claim how alike its best partner is, and the best of those that it was given, or 0."""
    asked = len(found) or 1
    met, near, best = (
        sum(given > 0 and given >= most - apart for most, given in found) / asked for apart in (100.0, NEAR, 0.0)
    )
    return Recall(len(found), met, near, best)


def _stored(desk: Desk, claims: Sequence[int]) -> dict[int, Partners]:
    sql = (
        "SELECT claim_b, score FROM suggestion WHERE claim_a = ?1"
        " UNION ALL SELECT claim_a, score FROM suggestion WHERE claim_b = ?1"
    )
    return {claim: dict(desk.database.execute(sql, [claim]).fetchall()) for claim in claims}


def _looked_up(desk: Desk, claims: Sequence[int]) -> dict[int, Partners]:
    found: dict[int, Partners] = {claim: {} for claim in claims}
    for start in range(0, len(claims), AT_ONCE):
        for pair in look_up(desk, claims[start : start + AT_ONCE]):
            for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
                found.setdefault(claim, {})[other] = pair.score
    return found


def _by_ratio(desk: Desk, drawn: Collection[int]) -> Iterator[tuple[int, Partners]]:
    """The near-identical wordings in other articles, of what is no template line."""
    sql = (
        "SELECT i.claim_id, m.text, m.article_id FROM indexed i JOIN mention m ON m.id = i.mention_id"
        " ORDER BY i.claim_id"
    )
    claims, texts, articles = zip(*desk.database.execute(sql).fetchall(), strict=True)
    template, _pairs = find_templates(texts)
    texts = tuple(map(utils.default_process, texts))
    for place in drawn:
        if template[place] >= 0:
            continue
        ratios = process.cdist([texts[place]], texts, scorer=fuzz.ratio, score_cutoff=CUT, workers=-1)[0]
        near = np.flatnonzero(ratios).tolist()
        yield claims[place], {claims[at]: float(ratios[at]) for at in near if articles[at] != articles[place]}


def _by_score(desk: Desk, drawn: Sequence[int]) -> Iterator[tuple[int, float]]:
    """The score of the best partner, 0 if that is less than ``THRESHOLD``."""
    with desk.unchanging():
        corpus = corpus_of(desk.database)
    near = corpus.near(0.0)
    for start in range(0, len(drawn), AT_ONCE):
        some = np.array(drawn[start : start + AT_ONCE])
        for place, bounds in zip(some.tolist(), _bounds(corpus, near, some), strict=True):
            yield int(corpus.ids[place]), _best(desk, corpus, place, bounds)


def _bounds(corpus: Corpus, near: sp.csr_array, places: NDArray[np.int64]) -> NDArray[np.float64]:
    """For each of these statements the most that its overlap with each of all can be."""
    own, totals = corpus.own, np.maximum(corpus.totals, 1e-300)
    held = sp.csr_array((np.ones_like(own.data), own.indices, own.indptr), shape=own.shape)
    sought = sp.csr_array(own[places] @ near)
    reached = sp.csr_array(held[places] @ near)
    reached.data = np.minimum(reached.data, 1.0)
    matched_a, matched_b = (held @ sought.T).toarray().T, (own @ reached.T).toarray().T
    return np.array(
        [
            most_overlaps(ours, theirs, np.full(len(totals), totals[place]), totals, corpus.weights.rarest)
            for place, ours, theirs in zip(places, matched_a, matched_b, strict=True)
        ]
    )


def _best(desk: Desk, corpus: Corpus, place: int, bounds: NDArray[np.float64]) -> float:
    """The score of the best partner: compared in full from the highest bound down, until none can reach it."""
    bounds[place] = 0.0
    able = np.flatnonzero(bounds >= to_overlap(THRESHOLD))
    ordered = able[np.argsort(-bounds[able], kind="stable")]
    claim, found = int(corpus.ids[place]), list[Suggestion]()
    for start in range(0, len(ordered), IN_FULL):
        best = max((each.score for each in found), default=THRESHOLD)
        some = [at for at in ordered[start : start + IN_FULL].tolist() if bounds[at] >= to_overlap(best)]
        if not some:
            break
        others = corpus.ids[some].tolist()
        pairs = [(min(claim, other), max(claim, other)) for other in others]
        found += suggestions_of(statements(desk, [claim, *others]), pairs, corpus.weights, THRESHOLD)
    return max((each.score for each in found), default=0.0)


def main(arguments: list[str]) -> int:
    """Print what a run left out on the desk that the first argument names."""
    with Desk.open(Path(arguments[0]), reviewer="bench") as desk:
        print_recall(*measure(desk, int(arguments[1]) if len(arguments) > 1 else ROWS))
    return 0


def print_recall(by_ratio: object, by_score: object, by_look_up: object) -> None:
    """Three lines of the table."""
    print(f"  of fuzz.ratio {CUT} or more           {by_ratio}")
    print(f"  of a score of {THRESHOLD:.0f} or more           {by_score}")
    print(f"  the same, each claim looked up     {by_look_up}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
