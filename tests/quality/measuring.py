"""Stories measured: each on a desk of its own, and the sum over all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tests.quality.proposals import proposed
from tests.quality.scoring import Outcome, score
from tests.quality.stories import Story


@dataclass(frozen=True)
class Measured:
    """The outcomes of stories, by name, and of all together."""

    by_story: dict[str, Outcome]
    total: Outcome


def measure(stories: Iterable[Story]) -> Measured:
    """Import each story as a user would, and score what is proposed."""
    by_story: dict[str, Outcome] = {}
    total = Outcome()
    for story in stories:
        with proposed(story) as proposal:
            by_story[story.name] = score(story, proposal)
        total.add(by_story[story.name])
    return Measured(by_story, total)
