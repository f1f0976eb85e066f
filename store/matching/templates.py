"""Template lines: statements that are the same but for names and figures, thousands of them in some archives.

"Polls in Orsk closed at 9 p.m." and its like are more alike than most duplicates. They are grouped by what is left
when names and figures are masked, so that a run neither compares all of them with all nor leaves them out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

LINES = 64
"""From so many lines on, statements of one shape are a template."""
BESIDE = 2
"""With how many lines that come after it a line is paired, in order of the text, and in order of it read backwards."""

_MASKED = re.compile(r"\d[\d.,:]*|\b[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*")


def shape(text: str) -> str:
    """What is left of a statement when its names and figures are masked."""
    return _MASKED.sub("_", text)


def find_templates(texts: Sequence[str]) -> tuple[list[int], list[tuple[int, int]]]:
    """For each text the number of its template, -1 for none; and the pairs of places of lines that are most alike.

    Lines of one template are put in order of their text, and of their text read backwards: those that share most of
    what was masked stand side by side, the same ones first. Places in a pair are in order, and each pair comes once.
    """
    by_shape: dict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        by_shape[shape(text)].append(place)
    number = [-1] * len(texts)
    pairs: set[tuple[int, int]] = set()
    groups = sorted((places for places in by_shape.values() if len(places) >= LINES), key=lambda places: places[0])
    for template, places in enumerate(groups):
        for place in places:
            number[place] = template
        for ordered in (
            sorted(places, key=lambda place: (texts[place], place)),
            sorted(places, key=lambda place: (texts[place][::-1], place)),
        ):
            for step in range(1, BESIDE + 1):
                pairs.update((min(a, b), max(a, b)) for a, b in zip(ordered, ordered[step:], strict=False))
    return number, sorted(pairs)
