"""What other sessions do to the claim under the reviewer's hand: it is told, and nobody overwrites it unknowingly.

Lists follow other sessions within a second, but a key may come sooner than a glance. So before an act on a claim the
desk is asked for news; where somebody else changed that claim since it was last shown here, the key is not taken, the
line says who did what, and the same key again goes over it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from store.errors import Refused
from tui.keymap import Group

if TYPE_CHECKING:
    from tui.screens.claims import ClaimScreen

OVERWRITING = frozenset({Group.DECIDE, Group.SOURCING, Group.WRITE, Group.BY_HAND})
"""The groups of actions that may write over what somebody else wrote."""
ALSO_OVERWRITING = frozenset({"mark.merge", "mark.unmerge"})
ADDING = frozenset({"claim.note", "note.outside", "claim.evidence", "reader.select"})
"""Those of the groups that only add to what is there."""


class Others:
    """What others did, since one screen last showed the desk as it was, to the claims that it has in hand."""

    def __init__(self, screen: ClaimScreen) -> None:
        self._screen = screen
        self._known = 0
        self._told: dict[int, str] = {}

    def know(self) -> None:
        """All that was done up to now is shown, or was done here."""
        self._known = self._screen.desk.latest_action()
        self._told.clear()

    def heard(self) -> str:
        """Take note of what was done, before it is shown; what was done to a claim in hand is the answer."""
        since, desk = self._known, self._screen.desk
        news = desk.news(since)
        self._known = news.latest
        said = ""
        # A line may differ because its neighbour was changed: what is asked for is what was done to the claim itself.
        for claim_id in sorted(self._screen.in_hand() & (news.claims or frozenset())):
            latest = next(iter(desk.history(claim_id=claim_id, limit=1)), None)
            # The import that brought the claim in changed nothing that was seen: it may still be at work.
            if latest is not None and latest.id > since and latest.verb != "import":
                said = self._told[claim_id] = f"{latest.reviewer}: {latest.text}"
        return said

    def seen(self) -> None:
        """The reviewer went on with something else: what was told has been read."""
        self._told.clear()

    def check(self, claims: Collection[int]) -> None:
        """Raises Refused, once, if somebody else changed one of these claims since they were shown."""
        if self._screen.desk.latest_action() != self._known:
            self.heard()
        changed = next((each for each in claims if each in self._told), None)
        said = "" if changed is None else self._told[changed]
        self._told.clear()
        if said:
            self._screen.reload()
            raise Refused(f"{said} meanwhile · the same key again goes over it")
