"""What the screens that decide on claims share: which claim, which mention, for whom the next act is."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from store.errors import DeskError, Refused
from tui import keymap
from tui.screens.base import DeskScreen
from tui.screens.others import ADDING, ALSO_OVERWRITING, OVERWRITING, Others

if TYPE_CHECKING:
    from store.desk import Desk
    from store.model import Claim, Mention, Receipt

    Act = Callable[[Desk, Sequence[int]], Receipt]
    """An act on some claims, or on some mentions."""


class ClaimScreen(DeskScreen):
    """A screen with a claim under its cursor. ``claim`` is loaded on demand and dropped when the desk changes."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen: tuple[int | None, int] = (None, 0)
        self._loaded: Claim | None = None
        self.others = Others(self)
        self.again: Act | None = None
        """The last sourcing act, to be done again on the mentions given."""

    @property
    @abstractmethod
    def claim_here(self) -> int | None:
        """The claim under the cursor."""

    @abstractmethod
    def acted(self, receipt: Receipt, *, advance: bool = False) -> None:
        """Show what an act changed, and tell so; ``advance`` goes on to the next claim that nobody has decided."""

    def heard(self) -> None:
        """Show what another session wrote; if it was about the claim under the cursor, say what."""
        told = self.others.heard()
        super().heard()
        if told:
            self.say(self.with_wording(told))

    def on_screen_resume(self) -> None:
        """What comes to the front shows the desk as it is."""
        self.others.know()

    def receipt(self, receipt: Receipt) -> None:
        """Tell what an act did, and to which claim."""
        self.others.know()
        super().receipt(receipt)

    def turned(self, receipt: Receipt) -> None:
        """An act was taken back or done again."""
        self.others.know()
        super().turned(receipt)

    def perform(self, action_id: str) -> None:
        """Do an action, but overwrite nothing that was written by others and is not seen yet."""
        group = keymap.action(action_id).group
        overwrites = (group in OVERWRITING and action_id not in ADDING) or action_id in ALSO_OVERWRITING
        if overwrites and self.unavailable(action_id) is None:
            try:
                self.others.check(self.targets())
            except DeskError as error:
                self.refuse(str(error))
                return
        elif not overwrites:
            self.others.seen()
        super().perform(action_id)

    def act(self, act: Act, *, doing: str, advance: bool = False) -> None:
        """Do an act on the claims that it is for; ``doing`` is what it does, should it take long."""
        del doing
        self.acted(act(self.desk, self.targets()), advance=advance)

    def act_on_mentions(self, act: Act, *, doing: str) -> None:
        """Do an act on the mentions that it is for. Raises Refused if there is none."""
        del doing
        mentions = self.target_mentions()
        if not mentions:
            raise Refused("the claim has no mention in an article")
        self.acted(act(self.desk, mentions))

    @property
    def claim(self) -> Claim | None:
        """The claim under the cursor with all that stands under it."""
        here = self.claim_here
        if here is None:
            return None
        if self._loaded is None or here not in (self._loaded.id, *self._loaded.members):
            self._loaded = self.desk.claim(here)
        return self._loaded

    @property
    def mention_at(self) -> int:
        """Which mention of the claim sourcing keys act on, from 0: the first, until another is chosen."""
        claim_id, at = self._chosen
        return at if claim_id == self.claim_here else 0

    @mention_at.setter
    def mention_at(self, at: int) -> None:
        """Choose mention ``at`` of the claim under the cursor; another claim starts at its first again."""
        self._chosen = (self.claim_here, at)

    def forget(self) -> None:
        """The desk changed: what was loaded no longer holds."""
        self._loaded = None

    @property
    def mention(self) -> Mention | None:
        """The mention that sourcing keys act on."""
        claim = self.claim
        if claim is None or not claim.mentions:
            return None
        return claim.mentions[min(self.mention_at, len(claim.mentions) - 1)]

    def no_claim(self) -> str | None:
        """Why there is nothing to act on; None if there is a claim."""
        return "there is no claim here" if self.claim_here is None else None

    def targets(self) -> list[int]:
        """The claims the next act is for."""
        here = self.claim_here
        return [] if here is None else [here]

    def in_hand(self) -> set[int]:
        """The claims that the reviewer is about to do something with."""
        return set(self.targets())

    def target_mentions(self) -> list[int]:
        """The mentions the next sourcing act is for."""
        mention = self.mention
        return [] if mention is None else [mention.id]
