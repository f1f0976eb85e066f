"""``claimdesk matching``: what the decisions say of the thresholds; and what stands in ``matching_runs``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from tui.commands import matching_runs
from tui.commands.plain import one_line_errors
from tui.commands.reports import FORM

if TYPE_CHECKING:
    from store.matching import Label, Proposal


@click.group("matching", short_help="Match the whole desk; see how well matching does.")
def matching() -> None:
    """Match the whole desk, look after its index, and see how well matching does on it.

    \b
    Example:
      claimdesk matching run
    """


for each in (matching_runs.run, matching_runs.verify, matching_runs.rebuild):
    matching.add_command(each)


@matching.command("report", short_help="Show how well the suggestions fit your decisions.")
@FORM
@click.option("--accept", is_flag=True, help="Take the proposed thresholds for this desk.")
@click.pass_obj
def report(settings: Any, form: str, accept: bool) -> None:
    """Show precision and recall at each threshold, measured on this desk's own decisions, and propose thresholds.

    Every pair that was decided counts, "cannot tell" aside. The scores are the fixed formula whatever you accept.

    \b
    Example:
      claimdesk matching report --accept
    """
    with one_line_errors():
        from store import learning
        from store.desk import Desk
        from store.errors import Refused
        from store.matching import propose

        with Desk.open(settings.db, reviewer=settings.reviewer, create=False) as desk:
            known, now = learning.labels(desk), learning.threshold(desk)
            proposal = propose(known)
            if accept and proposal.listed is None:
                raise Refused(_too_few(known))
            if accept:
                learning.accept(desk, proposal)
    if form == "json":
        click.echo(json.dumps(_listed(known, proposal, now, accepted=accept), indent=1))
        return
    for line in _told(known, proposal, now, accepted=accept):
        click.echo(line)


def _too_few(known: list[Label]) -> str:
    from store.matching import FEWEST

    same = sum(each.same and each.score is not None for each in known)
    apart = sum(not each.same for each in known)
    return f"too few decisions to propose from: {same} the same and {apart} not; {FEWEST} of each are needed"


def _listed(known: list[Label], proposal: Proposal, now: float, *, accepted: bool) -> dict[str, Any]:
    from store.matching import levels

    return {
        "format": "claimdesk/1",
        "decisions": len(known),
        "same": sum(each.same for each in known),
        "never_suggested": sum(each.score is None for each in known),
        "threshold": now,
        "levels": [
            {
                "threshold": each.threshold,
                "pairs": each.pairs,
                "same": each.same,
                "precision": each.precision,
                "precision_at_least": each.at_least,
                "recall": each.recall,
            }
            for each in levels(known)
        ],
        "proposed": {"listed": proposal.listed, "sure": proposal.sure.threshold if proposal.sure else None},
        "accepted": accepted,
    }


def _told(known: list[Label], proposal: Proposal, now: float, *, accepted: bool) -> list[str]:
    from store.matching import FLOOR, KEPT, SURE, levels

    same = sum(each.same for each in known)
    lines = [f"{len(known)} decided pairs: {same} the same, {len(known) - same} not"]
    unseen = sum(each.same and each.score is None for each in known)
    if unseen:
        lines.append(f"{unseen} of the same were put together by hand: matching had given them less than {FLOOR:g}")
    if not known:
        return lines
    lines += ["", "threshold   pairs    same   precision   at least   recall"]
    for each in levels(known):
        shares = f"{_percent(each.precision):>9}   {_percent(each.at_least):>8}   {_percent(each.recall):>6}"
        lines.append(f"{each.threshold:>9}   {each.pairs:>5}   {each.same:>5}   {shares}")
    lines.append("")
    if proposal.listed is None:
        return [*lines, _too_few(known)]
    lines.append(
        f"list pairs from {proposal.listed} on (now {now:g}): that keeps {KEPT:.0%} of the duplicates suggested"
    )
    if proposal.sure is None:
        lines.append(f"as good as sure: from no score on, with these decisions, are {SURE:.0%} the same for certain")
    else:
        sure = proposal.sure
        lines.append(
            f"as good as sure from {sure.threshold} on: {sure.same} of {sure.pairs} unflagged pairs were the same"
        )
    lines.append("accepted" if accepted else "accept with: claimdesk matching report --accept")
    return lines


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"
