"""A monkey's evening at a desk: sittings one after the other, another reviewer beside it, and all of it taken back."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import chdir
from dataclasses import dataclass, field
from pathlib import Path

from store.desk import Desk
from tests.tui.helpers import settled
from tests.tui.monkey import watching
from tests.tui.monkey.keys import SIZES, next_deed
from tui.app import ReviewApp

_TOLD = 60
"""Deeds that a fall tells."""


class Fell(AssertionError):
    """Something that must hold did not; the message has the seed and the deeds until then."""


@dataclass(slots=True)
class Evening:
    """One monkey on its own copy of a desk."""

    path: Path
    seed: int
    deeds: int
    say: Callable[[str], None] = lambda _: None
    done: list[str] = field(default_factory=list)
    chance: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    def told(self, deed: str) -> None:
        """Remember what was done."""
        self.done.append(deed)
        self.say(f"{len(self.done)}: {deed}")


async def play(desk_file: Path, folder: Path, seed: int, deeds: int, say: Callable[[str], None] | None = None) -> int:
    """Let a monkey do ``deeds`` things to a copy of a desk in ``folder``; gives how many acts came of them.

    Raises Fell at the first thing that does not hold.
    """
    evening = Evening(folder / f"monkey-{seed}.db", seed, deeds, say or (lambda _: None))
    shutil.copy(desk_file, evening.path)
    witness = watching.Witness(evening.path)
    try:
        begun = watching.Begun(witness.desk)
        with chdir(folder):
            while len(evening.done) < deeds:
                await _sitting(evening, witness)
        with Desk.open(evening.path, reviewer="monkey") as desk:
            return begun.check_all_taken_back(desk)
    except Exception as error:
        told = "\n  ".join(evening.done[-_TOLD:])
        raise Fell(f"seed {seed}, after {len(evening.done)} deeds: {error!r}\n  {told}") from error
    finally:
        witness.close()


async def _sitting(evening: Evening, witness: watching.Witness) -> None:
    """From a start of the program to its end; the next one goes on with what this one left."""
    chance = evening.chance
    left = min(evening.deeds - len(evening.done), chance.randrange(30, 200))
    app = ReviewApp(str(evening.path), "monkey")
    async with app.run_test(size=chance.choice(SIZES[:3])) as pilot:
        await settled(pilot)
        for _ in range(left):
            deed = next_deed(chance, app)
            evening.told(f"{type(app.screen).__name__}: {deed.said}")
            deed.do(app)
            if chance.random() < 0.7:
                await settled(pilot)
                watching.check_screen(app)
            else:
                # The next key comes while this one is still at work.
                await pilot.pause(0)
            witness.check_acts(deed.acts)
            if chance.random() < 0.04:
                evening.told(f"beside it: {witness.does_something(chance)}")
            if chance.random() < 0.03:
                witness.check_killed(evening.path.parent / "killed.db")
            if not app.is_running:
                break
