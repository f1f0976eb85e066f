"""Splitting a claim that is several: cuts between its words, and a wording for each part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from store.errors import Refused
from store.model import Mention, Span
from tui import text
from tui.dialogs.base import Dialog, Labelled
from tui.dialogs.field import Field
from tui.selection import without_stop

Parts = list[tuple[list[Span], str]]
"""For each part of a claim: where it stands in the article, and its wording."""

MOST = 6
"""Parts that a claim can be split into at once."""

_WORD = re.compile(r"\S+")
_JOINT = re.compile(r"(?:and|but|while|whereas|or|then)\b[\s,]*", re.IGNORECASE)
"""What joins two statements and belongs to neither."""


class SplitDialog(Dialog[Parts]):
    """The words of one mention; Space cuts before the word under the cursor."""

    TITLE_TEXT = "Split the claim"
    ALSO = {"vertical_line": "space"}
    AUTO_FOCUS = ""

    def __init__(self, article_text: str, mention: Mention) -> None:
        super().__init__()
        self._text = article_text
        self._words = [
            (match.start(), match.end()) for span in mention.spans for match in _WORD.finditer(article_text, *span)
        ]
        self._at = 1 if len(self._words) > 1 else 0
        self._cuts: set[int] = set()

    def parts(self) -> Iterable[Widget]:
        """The words with the cuts, then a field for each part."""
        yield Static(id="words", classes="told")
        with Vertical(id="wordings"):
            for number in range(MOST):
                yield Labelled(f"claim {number + 1}", Field(part_id=f"part{number}"))

    def hints(self) -> Sequence[tuple[str, str]]:
        """Move, cut, word, split."""
        return (("left", ""), ("right", "move"), ("space", "cut here"), ("tab", "wordings"), ("enter", "split"),
                ("escape", "never mind"))  # fmt: skip

    def on_mount(self) -> None:
        """The cut most likely meant: before the first joining word."""
        joints = (n for n in range(1, len(self._words)) if _JOINT.match(self._text[slice(*self._words[n])]))
        self._at = next(joints, self._at)
        self.set_focus(None)
        self._draw()

    @property
    def pieces(self) -> list[list[Span]]:
        """The parts as spans of the article; a joining word or a stop between two belongs to neither."""
        bounds = [0, *sorted(self._cuts), len(self._words)]
        found = [self._words[start:end] for start, end in pairwise(bounds)]
        return [self._joined(words, first=number == 0) for number, words in enumerate(found)]

    def _joined(self, words: Sequence[Span], *, first: bool) -> list[Span]:
        spans: list[Span] = []
        for start, end in words:
            # Words of one span of the mention stay one span, with the blanks between them.
            if spans and not self._text[spans[-1][1] : start].strip():
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
        if spans and not first:
            joint = _JOINT.match(self._text, *spans[0])
            if joint and joint.end() < spans[0][1]:
                spans[0] = (joint.end(), spans[0][1])
        if spans:
            spans[-1] = without_stop(self._text, spans[-1])
        return [span for span in spans if span[0] < span[1]]

    def _draw(self) -> None:
        shown = []
        for number, span in enumerate(self._words):
            cut = number in self._cuts
            shown.append(text.content("  ┃ " if cut else " ", "bold $text-warning") if number else text.content(""))
            here = number == self._at and self.focused is None
            shown.append(text.content(self._text[slice(*span)], "bold $text on $primary" if here else ""))
        self.query_one("#words", Static).update(text.join(shown))
        pieces = self.pieces if self._cuts else []
        for number in range(MOST):
            field = self.query_one(f"#part{number}", Field)
            field.parent.display = number < len(pieces)  # type: ignore[union-attr]

    def _fill(self) -> None:
        """Word the parts as the article does; what was typed before a cut moved is worded anew."""
        for number, spans in enumerate(self.pieces if self._cuts else []):
            words = " ".join(" ".join(self._text[start:end] for start, end in spans).split())
            self.query_one(f"#part{number}", Field).value = words[:1].upper() + words[1:]

    def perform(self, key: str) -> None:
        """Arrows move among the words, Space cuts; in a field keys type."""
        if self.focused is None and key in ("left", "right", "h", "l", "home", "end", "space"):
            self._on_words(key)
        elif key in ("up", "shift+tab") and self.focused is self.query_one("#part0", Field):
            self.set_focus(None)
            self._draw()
        elif key in ("down", "tab") and not self._cuts:
            self.trouble("cut first: Space")
        else:
            super().perform(key)
            self._draw()

    def _on_words(self, key: str) -> None:
        last = len(self._words) - 1
        steps = {"left": -1, "h": -1, "right": 1, "l": 1, "home": -last, "end": last}
        if key in steps:
            self._at = max(min(1, last), min(self._at + steps[key], last))
        elif len(self._cuts - {self._at}) + 2 > MOST and self._at not in self._cuts:
            self.trouble(f"{MOST} parts at most at once")
            return
        elif self._at:
            self._cuts ^= {self._at}
            self._fill()
        self.trouble("")
        self._draw()

    def submit(self) -> None:
        """Give the parts back. Raises Refused if there is no cut, or a part without words."""
        pieces = self.pieces
        if len(pieces) < 2:
            raise Refused("cut somewhere first: Space cuts before the word under the cursor")
        wordings = [self.query_one(f"#part{number}", Field).value.strip() for number in range(len(pieces))]
        for number, (spans, wording) in enumerate(zip(pieces, wordings, strict=True)):
            if not spans or not wording:
                raise Refused(f"claim {number + 1} has no words")
        self.dismiss(list(zip(pieces, wordings, strict=True)))
