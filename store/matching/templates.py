"""Template lines: statements that are the same but for names and figures, thousands of them in some archives.

"Polls in Orsk closed at 9 p.m." and its like are more alike than most duplicates. They are grouped by what is left
when names and figures are masked, so that a run neither compares all of them with all nor leaves them out.

numpy loads with this module.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

import numpy as np

from .arrays import Places, distinct

LINES = 64
"""From so many lines on, statements of one shape are a template."""
WORDS = 2
"""The least words of a template: headlines set with a capital on every word are all masked, and have no shape."""
BESIDE = 2
"""With how many lines that come after it a line is paired, in order of the text, and in order of it read backwards."""

_MASKED = re.compile(r"\d[\d.,:]*|\b[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*")
_WORD = re.compile(r"[^\W\d_]+")


def shape(text: str) -> str:
    """What is left of a statement when its names and figures are masked."""
    return _MASKED.sub("_", text)


def may_be_template(left: str) -> bool:
    """Whether statements with this shape can be lines of one template."""
    return len(_WORD.findall(left)) >= WORDS


def find_templates(texts: Iterable[str]) -> tuple[Places, Places]:
    """For each text the number of its template, -1 for none; and the pairs of lines that are most alike.

    Lines of one template are put in order of their text, and of their text read backwards: those that share most of
    what was masked stand side by side, the same ones first. A pair is the lower place times how many texts there are,
    plus the higher; each comes once, in order. ``texts`` is gone through twice.
    """
    marks = np.fromiter((hash(shape(text)) for text in texts), np.int64)
    _values, kind, held = np.unique(marks, return_inverse=True, return_counts=True)
    often = held[kind] >= LINES
    lines = {place: text for place, text in enumerate(texts) if often[place]} if often.any() else {}
    by_shape: dict[str, list[int]] = defaultdict(list)
    for place, text in lines.items():
        by_shape[shape(text)].append(place)
    number = np.full(len(marks), -1, np.int64)
    pairs = [np.zeros(0, np.int64)]
    found = (places for left, places in by_shape.items() if len(places) >= LINES and may_be_template(left))
    groups = sorted(found, key=lambda places: places[0])
    for template, places in enumerate(groups):
        number[places] = template
        for ordered in (
            sorted(places, key=lambda place: (lines[place], place)),
            sorted(places, key=lambda place: (lines[place][::-1], place)),
        ):
            row = np.array(ordered, np.int64)
            for step in range(1, BESIDE + 1):
                one, other = row[:-step], row[step:]
                pairs.append(np.minimum(one, other) * len(marks) + np.maximum(one, other))
    return number, distinct(np.concatenate(pairs))
