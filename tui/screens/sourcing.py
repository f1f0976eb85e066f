"""Saying how a mention is sourced: class, quote type, level, chain, and whether two origins are independent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from store.errors import Refused
from store.model import Independence, Level, QuoteType, SourcingClass
from tui.screens.base import Controller, handles

if TYPE_CHECKING:
    from store.desk import Desk
    from store.model import Receipt
    from tui.screens.claims import Act, ClaimScreen

CLASS_OF = {f"class.{each.value}": each for each in SourcingClass}
QUOTE_OF = {f"quote.{each.value}": each for each in QuoteType}
LEVEL_OF = {f"level.{each.value}": each for each in Level}
VERDICT_OF = {f"origin.{each.value}": each for each in Independence}


class SourcingActs(Controller):
    """Sourcing belongs to mentions: all of these act on the chosen one, or on those of the marked claims."""

    screen: ClaimScreen

    def unavailable(self, action_id: str) -> str | None:
        """Sourcing needs a mention, a verdict on origins two of them."""
        reason = self.screen.no_claim()
        if reason is not None:
            return reason
        if action_id == "sourcing.repeat" and self.screen.again is None:
            return "no sourcing act to repeat yet"
        if action_id in VERDICT_OF:
            claim = self.screen.claim
            if claim is not None and len(claim.mentions) < 2:
                return "the claim has one mention only"
        return None

    def _do(self, act: Act) -> None:
        self.screen.act_on_mentions(act, doing="sourcing")
        self.screen.again = act

    @handles(*CLASS_OF)
    def sourcing_class(self, action_id: str) -> None:
        """Give the mention its sourcing class."""

        def act(desk: Desk, mentions: Sequence[int]) -> Receipt:
            return desk.set_class(mentions, CLASS_OF[action_id])

        self._do(act)

    @handles(*QUOTE_OF)
    def quote_type(self, action_id: str) -> None:
        """Say how the article words it."""

        def act(desk: Desk, mentions: Sequence[int]) -> Receipt:
            return desk.set_quote_type(mentions, QUOTE_OF[action_id])

        self._do(act)

    @handles(*LEVEL_OF)
    def level(self, action_id: str) -> None:
        """Say whether it asserts the thing, or that it was said."""

        def act(desk: Desk, mentions: Sequence[int]) -> Receipt:
            return desk.set_level(mentions, LEVEL_OF[action_id])

        self._do(act)

    @handles("sourcing.repeat")
    def repeat(self) -> None:
        """Do the last sourcing act again here."""
        if self.screen.again is not None:
            self._do(self.screen.again)

    @handles("chain.edit")
    def chain(self) -> None:
        """Write the chain in one line, origin first."""
        from store.sourcing import format_chain, parse_chain

        mention = self.screen.mention
        if mention is None:
            raise Refused("the claim has no mention in an article")

        claims = self.screen.targets()

        def done(typed: str) -> None:
            self.screen.others.check(claims)
            if mention.chain and not typed.strip():
                raise Refused("write the outlet alone if it gives no source, ? if it hides it")
            hops = parse_chain(typed, outlet=mention.article.outlet, previous=mention.chain)
            self.screen.acted(self.screen.desk.set_chain(mention.id, hops))

        self.screen.foot.ask("chain", format_chain(mention.chain), done, hint="origin first, > between, ? for a gap")

    @handles(*VERDICT_OF)
    def verdict(self, action_id: str) -> None:
        """Judge the origins of the chosen mention and of another: the only other one, else one asked for."""
        claim, mention = self.screen.claim, self.screen.mention
        if claim is None or mention is None:
            return
        others = [each for each in claim.mentions if each.id != mention.id]
        if len(others) == 1:
            self._judge(mention.id, others[0].id, VERDICT_OF[action_id])
            return
        numbers = {str(number): each.id for number, each in enumerate(claim.mentions, 1) if each.id != mention.id}

        def done(typed: str) -> None:
            if typed.strip() not in numbers:
                raise Refused(f"type one of {', '.join(numbers)}")
            self._judge(mention.id, numbers[typed.strip()], VERDICT_OF[action_id])

        self.screen.foot.ask(f"compared with {' or '.join(numbers)}", next(iter(numbers)), done, replace=True)

    def _judge(self, mention: int, other: int, verdict: Independence) -> None:
        self.screen.acted(self.screen.desk.judge(mention, other, verdict))
