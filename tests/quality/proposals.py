"""What the program proposes for a story, as a user gets it: its articles imported into an empty desk."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from store.desk import SUGGEST_AT, Desk
from store.importing import import_paths
from store.matching import FLOOR, compare, weigh
from store.model import Mention, Sourcing, Suggestion
from store.suggesting import statements
from tests.quality.stories import Story


@dataclass(frozen=True)
class Proposal:
    """Mentions and suggested pairs of a story."""

    mentions: tuple[Mention, ...]
    """By claim."""
    suggestions: tuple[Suggestion, ...]
    """All that are stored, those below the threshold too."""
    sourcing_of: Callable[[Sequence[int]], Sourcing]
    """The sourcing of several different claims once they are merged, nobody having judged their independence."""
    score_of: Callable[[int, int], float]
    """The score of two claims, be they stored as a pair or not."""
    threshold: float = SUGGEST_AT
    """The score from which a pair is shown."""

    def in_article(self, name: str) -> list[Mention]:
        """The mentions in the article of this file name."""
        return [mention for mention in self.mentions if Path(mention.article.path or "").name == name]


@contextmanager
def proposed(story: Story) -> Iterator[Proposal]:
    """The proposal for a story, on a desk that is there as long as the block runs.

    Raises the first problem of the import: a story that is not read whole cannot be measured.
    """
    with tempfile.TemporaryDirectory() as folder, Desk.open(Path(folder) / "desk.db", reviewer="quality") as desk:
        for problem in import_paths(desk, story.paths()).problems:
            raise problem
        claims = desk.claims(sorted(desk.claim_ids()))

        def sourcing_of(claim_ids: Sequence[int]) -> Sourcing:
            head, *others = claim_ids
            desk.merge(head, others)
            sourcing = desk.claim(head).sourcing
            desk.undo()
            return sourcing

        by_id = {statement.id: statement for statement in statements(desk)}
        weights = weigh(list(by_id.values()))

        def score_of(one: int, other: int) -> float:
            return compare(by_id[one], by_id[other], weights).score

        yield Proposal(
            mentions=tuple(mention for claim in claims for mention in claim.mentions),
            suggestions=tuple(desk.suggestions(threshold=FLOOR)),
            sourcing_of=sourcing_of,
            score_of=score_of,
        )
