"""Words of an article chosen with keys: a sentence to begin with, then word by word at either end."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.model import Span

_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*|[^\w\s]")
"""A word with what joins it (``state-run``, ``1,180``, ``Kim’s``), or a mark that stands by itself."""


@dataclass(frozen=True, slots=True)
class Selection:
    """From the first of some words to the last: always one word at least. Offsets are code points."""

    words: Sequence[Span]
    sentences: Sequence[Span]
    first: int
    last: int

    @classmethod
    def of(cls, text: str, sentences: Sequence[Span], near: int = 0) -> Selection | None:
        """The sentence at, or next after, the offset ``near``; the last one if none follows. None without words."""
        words = [(match.start(), match.end()) for start, end in sentences for match in _WORD.finditer(text, start, end)]
        if not words:
            return None
        blank = cls(words, [span for span in sentences if _WORD.search(text, *span)], 0, 0)
        at = next((n for n, (_, end) in enumerate(blank.sentences) if end > near), len(blank.sentences) - 1)
        return blank._sentence(at)

    @property
    def span(self) -> Span:
        """Where the selected words stand."""
        return self.words[self.first][0], self.words[self.last][1]

    def next_sentence(self) -> Selection:
        """The sentence after the one that the selection begins in."""
        return self._sentence(self._here + 1)

    def previous_sentence(self) -> Selection:
        """The whole sentence if the selection is a part of it, else the one before."""
        whole = self._sentence(self._here)
        return whole if self.first > whole.first else self._sentence(self._here - 1)

    def end_by(self, words: int) -> Selection:
        """The last word moved on, or back with a negative number; the first word stays selected."""
        return replace(self, last=max(self.first, min(self.last + words, len(self.words) - 1)))

    def start_by(self, words: int) -> Selection:
        """The first word moved on, or back; the last word stays selected."""
        return replace(self, first=max(0, min(self.first + words, self.last)))

    def to_sentence_end(self) -> Selection:
        """Up to the end of the sentence; from there to the end of the next one."""
        at = bisect_right([start for start, _ in self.sentences], self.words[self.last][0]) - 1
        end = self._sentence(at).last
        if self.last == end:
            end = self._sentence(at + 1).last
        return replace(self, last=end)

    def moved_to(self, offset: int) -> Selection:
        """The sentence at an offset of the text."""
        return self._sentence(bisect_right([start for start, _ in self.sentences], offset) - 1)

    @property
    def _here(self) -> int:
        return bisect_right([start for start, _ in self.sentences], self.words[self.first][0]) - 1

    def _sentence(self, number: int) -> Selection:
        """All of a sentence but the stop that ends it: a claim is worded without it."""
        start, end = self.sentences[max(0, min(number, len(self.sentences) - 1))]
        first = bisect_left(self.words, (start, start))
        last = bisect_left(self.words, (end, end)) - 1
        return replace(self, first=first, last=max(first, last))


def without_stop(text: str, span: Span) -> Span:
    """The span without the stop at its end and without white space around it."""
    start, end = span
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".;,"):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end
