"""What every finder of attributions is made of: the words of one article, who its sources are, and its phrases."""

from __future__ import annotations

from store.extraction.tagging.phrases import Phrases
from store.extraction.tagging.reading import Reading
from store.extraction.voices.sources import Sources


class Finder:
    """Looks for one way of telling whose word something is, in the sentences of one article."""

    def __init__(self, reading: Reading, sources: Sources, phrases: Phrases) -> None:
        """Of an article: how it was read, the sources that it names, and the phrases of its sentences."""
        self.reading = reading
        self.tokens = reading.tokens
        self.sources = sources
        self.phrases = phrases
