"""``python -m tests.bench.matching quality [--data FILE] [--half tune|report|all]``: how good matching is.

Two tables. On labelled pairs: average precision, best F1 and recall at a precision of 0.95 of the similarity, beside
RapidFuzz's scorers and TF-IDF. On true pairs with one fact edited: the share of edits that is flagged, by kind, the
share of true pairs that is flagged, and the average precision of the order in which the program offers pairs: those
without a conflict first, then by score. The similarity itself takes no account of conflicts.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from store.matching import Comparison, Statement, Weights, compare, weigh
from tests.bench.matching.edits import KINDS, Edited, edited
from tests.bench.matching.metrics import average_precision, best_f1, recall_at
from tests.bench.matching.pairs import Pair, halved, read_pairs, true_pairs
from tests.bench.matching.peers import rapidfuzz_scorers, tfidf_cosine
from tests.quality.stories import TUNE, half

PRECISION = 0.95
TIMED = 2000
"""Pairs that the time of comparing is taken of."""
MOST_EDITS = 300
"""Edits of one kind from one source."""
HARD = frozenset({"number", "date", "place", "negation"})
"""Flags that tell of a fact; names, roles and modality are softer."""


def main(arguments: list[str]) -> int:
    """Measure what was asked for and print it; gives the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.matching quality", description=__doc__)
    parser.add_argument("--data", type=Path, help="labelled pairs: text_a, text_b, label, note, parted by tabs")
    parser.add_argument("--half", choices=("tune", "report", "all"), default="all", help="which topics of the file")
    parser.add_argument("--seed", type=int, default=1, help="of the edits")
    given = parser.parse_args(arguments)
    try:
        pairs = read_pairs(given.data) if given.data else []
    except (OSError, ValueError) as error:
        print(f"quality: {error}", file=sys.stderr)
        return 1
    if pairs:
        pairs = pairs if given.half == "all" else halved(pairs, given.half)
        _show_pairs(pairs)
        _show_edits("the file's true pairs", pairs, given.seed)
    _show_edits("duplicates of the labelled stories", true_pairs(half(TUNE)), given.seed)
    return 0


def weights_of(texts: Iterable[str]) -> Weights:
    """The weights of a desk that holds these texts."""
    return weigh([Statement(number, text) for number, text in enumerate(dict.fromkeys(texts))])


def compared(a: str, b: str, weights: Weights) -> Comparison:
    """Two texts as matching compares the claims of two articles."""
    return compare(Statement(1, a, 1), Statement(2, b, 2), weights)


def _show_pairs(pairs: Sequence[Pair]) -> None:
    texts = [text for pair in pairs for text in (pair.a, pair.b)]
    same = [pair.same for pair in pairs]
    print(f"{len(pairs)} pairs, {sum(same)} the same")
    print(f"{'':24}{'AP':>8}{'best F1':>9}{'R@P.95':>8}")
    for name, scorer in {**rapidfuzz_scorers(), "TF-IDF cosine": tfidf_cosine(texts)}.items():
        _row(name, [scorer(pair.a, pair.b) for pair in pairs], same)
    weights = weights_of(texts)
    found = [compared(pair.a, pair.b, weights) for pair in pairs]
    started = time.process_time()
    for pair in pairs[:TIMED]:
        compared(pair.a, pair.b, weights)
    spent = (time.process_time() - started) / min(TIMED, len(pairs))
    _row("claimdesk similarity", [one.score for one in found], same)
    _row("claimdesk order", [(not one.flags, one.score) for one in found], same)
    print(f"{spent * 1e6:.0f} microseconds of processor time to compare a pair of statements read before\n")


def _row(name: str, values: Sequence[object], same: Sequence[bool]) -> None:
    figures = average_precision(values, same), best_f1(values, same), recall_at(PRECISION, values, same)
    print(f"{name:24}{figures[0]:8.3f}{figures[1]:9.3f}{figures[2]:8.3f}")


def _show_edits(title: str, pairs: list[Pair], seed: int) -> None:
    """Print how edits of these pairs fare, kind by kind."""
    edits = list(edited(pairs, seed, MOST_EDITS))
    weights = weights_of(text for pair in pairs for text in (pair.a, pair.b))
    print(f"one fact edited in {title}: {len(edits)} edits")
    print(f"{'':12}{'edits':>7}{'flagged':>9}{'as such':>9}{'AP':>8}")
    values: list[tuple[bool, float]] = []
    for kind in KINDS:
        mine = [edit for edit in edits if edit.kind == kind]
        if mine:
            values += _edit_row(kind, mine, weights)
    same = [True, False] * (len(values) // 2)
    print(f"{'all':12}{len(edits):7}{'':18}{average_precision(values, same):8.3f}")
    _show_false_flags([pair for pair in pairs if pair.same], weights)


_FLAG_OF = {"name": "actor", "antonym": "negation", "role": "order"}


def _edit_row(kind: str, edits: Sequence[Edited], weights: Weights) -> list[tuple[bool, float]]:
    """One kind's figures; gives the ranks of all its pairs, the true one before the edited one."""
    values: list[tuple[bool, float]] = []
    flagged = rightly = 0
    for edit in edits:
        true, wrong = compared(edit.a, edit.b, weights), compared(edit.a, edit.wrong, weights)
        values += [(not true.flags, true.score), (not wrong.flags, wrong.score)]
        flagged += bool(wrong.flags)
        rightly += _FLAG_OF.get(kind, kind) in wrong.flags
    precision = average_precision(values, [True, False] * len(edits))
    print(f"{kind:12}{len(edits):7}{flagged / len(edits):9.3f}{rightly / len(edits):9.3f}{precision:8.3f}")
    return values


def _show_false_flags(true: Sequence[Pair], weights: Weights) -> None:
    """Print the share of true pairs that is flagged: hard kinds, any, and each."""
    found = [set(compared(pair.a, pair.b, weights).flags) for pair in true]
    counts = Counter(flag for flags in found for flag in flags)
    hard, any_kind = sum(bool(flags & HARD) for flags in found), sum(map(bool, found))
    print(f"true pairs flagged, of {len(true)}: hard {hard / len(true):.3f}  any {any_kind / len(true):.3f}")
    print("  " + "  ".join(f"{kind} {count / len(true):.3f}" for kind, count in counts.most_common()) + "\n")
