"""Labelled pairs of statements: from a file of the user's, and from the labelled stories of this project."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from tests.quality.stories import Story

COLUMNS = ["text_a", "text_b", "label", "note"]
_TOPIC = re.compile(r"t(\d+)")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements, whether they say the same, and the topic they belong to (0 when the file tells none)."""

    a: str
    b: str
    same: bool
    topic: int = 0


def read_pairs(path: Path) -> list[Pair]:
    """The pairs of a file of tab-separated values with the columns ``text_a text_b label note``.

    A note such as ``t12_other`` gives the topic. Raises ValueError for a file that is not of that form.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        if next(rows, []) != COLUMNS:
            raise ValueError(f"{path}: the first line must be {' '.join(COLUMNS)}, parted by tabs")
        return [_pair(row, f"{path}: line {number}") for number, row in enumerate(rows, 2)]


def _pair(row: list[str], place: str) -> Pair:
    if len(row) != len(COLUMNS) or row[2] not in {"0", "1"}:
        raise ValueError(f"{place}: not four columns of which the third is 0 or 1")
    topic = _TOPIC.match(row[3])
    return Pair(row[0], row[1], row[2] == "1", int(topic.group(1)) if topic else 0)


def halved(pairs: list[Pair], half: str) -> list[Pair]:
    """One half of the topics, every other one in order: ``tune`` the first, third and so on, ``report`` the others."""
    topics = sorted({pair.topic for pair in pairs})
    kept = set(topics[0::2] if half == "tune" else topics[1::2])
    return [pair for pair in pairs if pair.topic in kept]


def true_pairs(stories: list[Story]) -> list[Pair]:
    """The labelled duplicates of stories, as the claims that an extractor should leave."""
    found: dict[tuple[str, str], Pair] = {}
    for story in stories:
        claims = {label.id: label.claim for label in story.labels}
        for cluster in story.duplicates:
            for one, other in combinations(cluster, 2):
                pair = Pair(claims[one], claims[other], True)
                found.setdefault((pair.a, pair.b), pair)
    return [pair for pair in found.values() if pair.a != pair.b]
