"""An article read into paragraphs, sentences, tokens and quotations: what every later step works on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from store.extraction.lexicon.words import ADVERBS
from store.extraction.tagging.quotes import Quotation, find_quotations
from store.extraction.tagging.sentences import sentences
from store.extraction.tagging.tags import tag
from store.extraction.tagging.tokens import Token, tokenize
from store.model import BlockKind, Document

_LONGEST_SENTENCE = 200
"""Tokens."""


@dataclass(slots=True)
class Sentence:
    """A sentence as a half-open range of token indices, and the paragraph it stands in."""

    first: int
    last: int
    paragraph: int


@dataclass(slots=True)
class Reading:
    """The body of an article, tokenised and tagged. Offsets of tokens are those of the article's text."""

    document: Document
    tokens: list[Token]
    paragraphs: list[tuple[int, int]]
    sentences: list[Sentence]
    quotations: list[Quotation]

    def paragraphs_from(self, first: int) -> list[tuple[int, int]]:
        """The paragraph that begins at token ``first``, in a list; empty if none begins there."""
        at = bisect_left(self.paragraphs, (first, 0))
        return self.paragraphs[at : at + 1] if at < len(self.paragraphs) and self.paragraphs[at][0] == first else []

    def words(self, first: int, last: int) -> str:
        """The article's own text from token ``first`` up to ``last``, exclusive; empty for an empty range."""
        if first >= last:
            return ""
        return self.document.text[self.tokens[first].start : self.tokens[last - 1].end]


def read(document: Document, pause: Callable[[], None] = lambda: None) -> Reading:
    """Read the body blocks of ``document``; each line of a block is a paragraph, and ``pause`` is called at each."""
    text = document.text
    tokens: list[Token] = []
    paragraphs: list[tuple[int, int]] = []
    bounds: list[tuple[int, int]] = []
    for block in document.blocks:
        if block.kind is not BlockKind.BODY:
            continue
        start = block.start
        for line in text[block.start : block.end].split("\n"):
            pause()
            first = len(tokens)
            tokens.extend(tokenize(text, start, start + len(line)))
            if len(tokens) > first:
                paragraphs.append((first, len(tokens)))
                bounds.append((start, start + len(line)))
            start += len(line) + 1
    quotations = find_quotations(text, tokens, paragraphs)
    found: list[Sentence] = []
    for number, ((first, last), (start, end)) in enumerate(zip(paragraphs, bounds, strict=True)):
        pause()
        position = first
        for _, stop in sentences(text, start, end):
            begin = position
            while position < last and tokens[position].start < stop:
                position += 1
            while position > begin:
                # No sentence of prose is longer; a cut keeps the work on any text linear.
                cut = min(position, begin + _LONGEST_SENTENCE)
                found.append(Sentence(begin, cut, number))
                tag(tokens, begin, cut)
                begin = cut
    _settle_first_words(tokens, found)
    return Reading(document, tokens, paragraphs, found, quotations)


def _settle_first_words(tokens: list[Token], found: list[Sentence]) -> None:
    """Tag as a name the word that opens a sentence and stands with a capital elsewhere too."""
    names = {token.low for token in tokens if token.tag == "NP"}
    for sentence in found:
        i = sentence.first
        while i < sentence.last - 1 and not tokens[i].wordy:
            i += 1
        if tokens[i].tag in ("NN", "AV") and tokens[i].capital and tokens[i].low in names - ADVERBS:
            tokens[i].tag = "NP"
