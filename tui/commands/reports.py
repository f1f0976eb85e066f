"""``claimdesk duplicates``, ``stats`` and ``history``: the desk in words or as JSON."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import click

from tui.commands.plain import one_line_errors, plain

if TYPE_CHECKING:
    from store.desk import Stats

LARGEST = 2**63 - 1
"""The largest number that the desk's file knows."""

_TOLD = 5
"""Origins and outlets that the text names; JSON names more."""


def within_reach(ctx: click.Context, parameter: click.Parameter, value: int | None) -> int | None:
    """A number that the desk's file can be asked for."""
    if value is not None and value > LARGEST:
        raise click.BadParameter("no desk has so many", ctx, parameter)
    return value


FORM = click.option("--format", "form", type=click.Choice(("text", "json")), default="text", help="text or json.")


def _score(ctx: click.Context, parameter: click.Parameter, value: float | None) -> float | None:
    """A threshold; "nan" passes for a number with click, and is neither above nor below any."""
    if value is not None and math.isnan(value):
        raise click.BadParameter("not a number", ctx, parameter)
    return value


@click.command("duplicates", short_help="List the pairs of claims that may be the same.")
@FORM
@click.option(
    "--threshold",
    type=click.FloatRange(0, 100),
    callback=_score,
    default=None,
    help="Lowest score, 0 to 100 (default 60, or what the desk was set to).",
)
@click.pass_obj
def duplicates(settings: Any, form: str, threshold: float | None) -> None:
    """List the pairs of claims that may be the same, best first; what is decided already is left out.

    \b
    Example:
      claimdesk duplicates --threshold 75
    """
    with one_line_errors():
        from store.desk import Desk
        from store.learning import threshold as usual

        with Desk.open(settings.db, reviewer=settings.reviewer, create=False) as desk:
            at = usual(desk) if threshold is None else threshold
            pairs = desk.suggestions(threshold=at)
            texts = {
                row.id: row.text for row in desk.claim_rows(sorted({i for pair in pairs for i in (pair.a, pair.b)}))
            }
    if form == "json":
        pairs.sort(key=lambda pair: (bool(pair.conflicts), -pair.score))
        listed = [{"a": pair.a, "b": pair.b, "score": pair.score, "flags": list(pair.conflicts)} for pair in pairs]
        click.echo(json.dumps({"format": "claimdesk/1", "threshold": at, "pairs": listed}, indent=1))
        return
    for pair in pairs:
        differs = "; ".join(f"{d.kind}: {d.sides}" for d in pair.differences)
        click.echo(plain(f"{pair.score:5.1f}  #{pair.a:<5} {texts.get(pair.a, '')}"))
        click.echo(plain(f"       #{pair.b:<5} {texts.get(pair.b, '')}"))
        if pair.flags:
            click.echo(plain(f"       look-alike, differs: {differs or ', '.join(pair.flags)}"))
    if not pairs:
        click.echo(f"no undecided pairs at {at:g} or above")


@click.command("stats", short_help="The desk in numbers.")
@FORM
@click.pass_obj
def stats(settings: Any, form: str) -> None:
    """Articles, claims by status, undecided pairs, sourcing labels, the pace; who carries the claims.

    \b
    Example:
      claimdesk stats --format json
    """
    with one_line_errors():
        from store.desk import Desk

        with Desk.open(settings.db, reviewer=settings.reviewer, create=False) as desk:
            numbers = desk.stats()
    by_status = {status.value: count for status, count in numbers.by_status.items()}
    labels = {label.value: count for label, count in numbers.labels.items()}
    if form == "json":
        listed = {
            "format": "claimdesk/1",
            "articles": numbers.articles,
            "claims": numbers.claims,
            "mentions": numbers.mentions,
            "by_status": by_status,
            "pairs_undecided": numbers.pairs_undecided,
            "labels": labels,
            **_shares(numbers),
        }
        click.echo(json.dumps(listed, indent=1))
        return
    rows: list[tuple[str, int | None]] = [("articles", numbers.articles), ("claims", numbers.claims)]
    rows += [(f"  {status.replace('_', ' ')}", count) for status, count in by_status.items()]
    rows += [("mentions", numbers.mentions), ("pairs undecided", numbers.pairs_undecided), ("sourcing", None)]
    rows += [(f"  {label.replace('_', ' ')}", count) for label, count in labels.items()]
    rows.append((f"origins, known: {numbers.origins_known:,}", None))
    rows += [(f"  {share.name}", share.claims) for share in numbers.origins[:_TOLD]]
    rows.append((f"outlets, mentions each: {numbers.outlets_known:,}", None))
    rows += [(f"  {share.name or 'no outlet known'}", share.mentions) for share in numbers.outlets[:_TOLD]]
    for name, count in rows:
        click.echo(plain(f"{name:<28}{'' if count is None else format(count, '>8,')}".rstrip()))


def _shares(numbers: Stats) -> dict[str, Any]:
    """Who carries the claims, and the pace, as programs read them."""
    sitting = numbers.sitting
    return {
        "flagged": numbers.flagged,
        "origins_known": numbers.origins_known,
        "origins": [{"name": share.name, "claims": share.claims} for share in numbers.origins],
        "outlets_known": numbers.outlets_known,
        "outlets": [
            {
                "name": share.name or None,
                "mentions": share.mentions,
                **{way.value: share.ways[way] for way in share.ways},
            }
            for share in numbers.outlets
        ],
        "decisions_by_hour": numbers.decisions,
        "sitting": {"decisions": sitting.decisions, "seconds": sitting.seconds, "ended": sitting.ended}
        if sitting is not None
        else None,
    }


@click.command("history", short_help="Who did what and when, newest first.")
@FORM
@click.option(
    "--claim",
    type=click.IntRange(1),
    callback=within_reach,
    default=None,
    metavar="N",
    help="Only what was done to claim N.",
)
@click.option("--by", default=None, metavar="NAME", help="Only what this reviewer did.")
@click.option("--limit", type=click.IntRange(1), callback=within_reach, default=50, help="How many lines (default 50).")
@click.pass_obj
def history(settings: Any, form: str, claim: int | None, by: str | None, limit: int) -> None:
    """Who did what and when, newest first; what was undone says so.

    \b
    Example:
      claimdesk history --claim 7
    """
    with one_line_errors():
        from store.desk import Desk
        from store.errors import Refused

        with Desk.open(settings.db, reviewer=settings.reviewer, create=False) as desk:
            entries = desk.history(claim_id=claim, reviewer=by, limit=limit)
            if claim is not None and not entries and not desk.history(claim_id=claim, limit=1):
                # What was imported has a history, even if the import was undone.
                raise Refused(f"there is no claim #{claim}")
            if by is not None and not entries and by not in desk.reviewers():
                raise Refused(f"nobody named {by} did anything on this desk")
    if form == "json":
        names = ("id", "at", "reviewer", "verb", "text", "undone")
        listed = [{name: getattr(entry, name) for name in names} for entry in entries]
        click.echo(json.dumps({"format": "claimdesk/1", "actions": listed}, indent=1))
        return
    for entry in entries:
        click.echo(plain(f"{entry.at}  {entry.reviewer:<12} {entry.text}{'  (undone)' if entry.undone else ''}"))
