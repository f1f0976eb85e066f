"""What matching takes in and gives out."""

from __future__ import annotations

from dataclasses import dataclass

from store.model import Difference, Level

THRESHOLD = 60.0
"""Score from which a pair is shown by default."""
FLOOR = 40.0
"""Score from which a pair is worth storing, so that the threshold can be lowered later."""
KINDS = ("number", "negation", "date", "place", "order", "actor", "modality")
"""The kinds of difference that two statements alone have, in the order in which they are listed."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim as matching sees it.

    ``text`` is the claim's wording. ``article_id`` is the article that states it, or the set of articles of all its
    mentions; None when unknown. ``published`` is the ISO day of publication, from which weekdays are worked out;
    ``speaker`` the origin of the claim as named, if any: it counts where the saying itself is the claim.
    """

    id: int
    text: str
    article_id: int | frozenset[int] | None = None
    level: Level = Level.CONTENT
    published: str | None = None
    speaker: str | None = None

    @property
    def articles(self) -> frozenset[int]:
        """The articles that state the claim; empty when unknown."""
        if self.article_id is None:
            return frozenset()
        return self.article_id if isinstance(self.article_id, frozenset) else frozenset((self.article_id,))


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike two statements are, 0 to 100, and apart from that in what they conflict.

    ``flags`` are the kinds of ``differences``, each once, in the order of the contract.
    """

    score: float
    flags: tuple[str, ...]
    differences: tuple[Difference, ...]
