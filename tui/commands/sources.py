"""``claimdesk sources``: who is who, as lists in words or JSON, and as an editor's acts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tui.commands.plain import one_line_errors, plain
from tui.commands.reports import FORM, within_reach

if TYPE_CHECKING:
    from store.model import Receipt, Source, SourceRow
    from store.registry import Registry

SORTS = ("name", "origin", "relay", "printed", "reliability", "kind", "newest")
_NAME_WIDE = 38

NAMES = click.argument("names", nargs=-1, required=True, metavar="NAME...")


@contextmanager
def _registry(settings: Any, *, create: bool = False) -> Iterator[Registry]:
    """The sources of the desk; the desk is made only for what brings sources in."""
    with one_line_errors():
        from store.desk import Desk

        with Desk.open(settings.db, reviewer=settings.reviewer, create=create) as desk:
            yield desk.registry


def _tell(receipt: Receipt) -> None:
    number = len(receipt.claim_ids)
    changed = f" ({number} claim{'' if number == 1 else 's'} counted anew)" if number else ""
    click.echo(plain(f"{receipt.text}{changed}"))


def _print_json(**parts: object) -> None:
    click.echo(json.dumps({"format": "claimdesk/1", **parts}, indent=1, ensure_ascii=False))


@click.group(
    "sources", short_help="Who is who: list sources, merge names, say what they are.", invoke_without_command=True
)
@click.pass_context
def command(ctx: click.Context) -> None:
    """List the sources; merge names of one source, tell two apart, say what a source is.

    A source is meant by any of its names. What you say wins over what is generally known, and is undone like any
    decision. Two names that you merge count as one origin in every claim.

    \b
    Example:
      claimdesk sources merge "Gov. Dana Whitlock" "Whitlock" "the governor"
      claimdesk sources set KCNA --reliability E --principal "Government of North Korea"
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(listed)


@command.command("list", short_help="List the sources, and how often each is origin or relay.")
@FORM
@click.option("--text", default="", help="Only sources with this in a name, or in whom they speak for.")
@click.option("--sort", type=click.Choice(SORTS), default="origin", help="The order (default: most often an origin).")
@click.option("--edited", is_flag=True, help="Only those that an editor said something of.")
@click.pass_obj
def listed(settings: Any, form: str = "text", text: str = "", sort: str = "origin", edited: bool = False) -> None:
    """List the sources: how often each is origin (O), relay (R) and publisher (P), and what it is.

    \b
    Example:
      claimdesk sources list --sort relay --format json
    """
    with _registry(settings) as registry:
        from store.model import SourceSort

        rows = registry.rows(registry.ids(text, SourceSort(sort), edited=True if edited else None))
    if form == "json":
        _print_json(sources=[asdict(row) for row in rows])
        return
    for line in _lines(rows):
        click.echo(line)
    if not rows:
        click.echo("no sources" + (f" with “{plain(text)}”" if text else ""))


def _lines(rows: Iterable[SourceRow]) -> Iterator[str]:
    rows = list(rows)
    if rows:
        yield f"{'O':>5}{'R':>6}{'P':>6}  {'':1} {'source':<{_NAME_WIDE}} what it is"
    for row in rows:
        name = plain(row.name)
        name = name if len(name) <= _NAME_WIDE else name[: _NAME_WIDE - 1] + "…"
        is_what = [each.replace("_", " ") for each in (row.kind, row.standing, row.state_relation) if each]
        if row.principal:
            is_what.append(f"speaks for {row.principal}")
        if row.aliases:
            is_what.append(f"also {'; '.join(row.aliases)}")
        told = plain(" · ".join(is_what))
        numbers = f"{row.origins:>5}{row.relays:>6}{row.prints:>6}"
        yield f"{numbers}  {row.reliability or '-'} {name:<{_NAME_WIDE}} {told}".rstrip()


@command.command("show", short_help="Show a source: its names, and what is known of it.")
@FORM
@click.argument("name")
@click.pass_obj
def show(settings: Any, form: str, name: str) -> None:
    """Show a source: its names and why each means it, what is known and what was said of it, who has it from whom.

    \b
    Example:
      claimdesk sources show AP
    """
    with _registry(settings) as registry:
        source = registry.get(registry.find(name))
        edges = registry.citations(source.row.id)
    if form == "json":
        shown = asdict(source) | {"said": sorted(source.said), "apart": [other for _, other in source.apart]}
        cited = [{"giver": e.giver_name, "taker": e.taker_name, "count": e.count, "final": e.final} for e in edges]
        _print_json(source=shown, citations=cited)
        return
    for line in _told(source):
        click.echo(plain(line))
    for edge in edges:
        click.echo(plain(f"  {edge.giver_name} > {edge.taker_name}: {edge.count}"))


def _told(source: Source) -> Iterator[str]:
    row = source.row
    yield row.name
    facts = {
        "kind": row.kind,
        "standing": row.standing,
        "state relation": row.state_relation,
        "speaks for": row.principal or ("nobody" if "principal" in source.said else None),
        "reliability": row.reliability,
        "notes": source.notes,
    }
    for name, value in facts.items():
        if value:
            by = " (said here)" if {"speaks for": "principal"}.get(name, name.replace(" ", "_")) in source.said else ""
            yield f"  {name}: {value.replace('_', ' ') if name == 'kind' else value}{by}"
    yield f"  origin {row.origins}, relay {row.relays}, publisher {row.prints}"
    for each in source.names[1:]:
        yield f"  = {each.name}: {each.why}"
    for _, other in source.apart:
        yield f"  not {other}"
    if source.known_as:
        yield f"  known as {', '.join(source.known_as)}"
    if source.known_note:
        yield f"  {source.known_note}"


@command.command("merge", short_help="Make one source of two or more.")
@NAMES
@click.option("--override", is_flag=True, help="Even if somebody said that they are not the same.")
@click.pass_obj
def merge(settings: Any, names: tuple[str, ...], override: bool) -> None:
    """Make one source of two or more, called as the first is.

    \b
    Example:
      claimdesk sources merge "Port of Elm Harbor authority" "the Harbor Authority"
    """
    if len(names) < 2:
        raise click.UsageError("give two names or more: the one to keep first")
    with _registry(settings) as registry:
        into, *others = [registry.find(name) for name in names]
        _tell(registry.merge(into, others, override=override))


@command.command("alias", short_help="Give a source further names.")
@click.argument("source")
@NAMES
@click.option("--override", is_flag=True, help="Even if somebody said that they are not the same.")
@click.pass_obj
def alias(settings: Any, source: str, names: tuple[str, ...], override: bool) -> None:
    """Give a source further names, on this desk or yet to come.

    \b
    Example:
      claimdesk sources alias "Harbor Authority" "the port" PEHA
    """
    with _registry(settings) as registry:
        number = registry.find(source)
        for name in names:
            _tell(registry.alias(number, name, override=override))


@command.command("split", short_help="Take one name out of its source.")
@click.argument("name")
@click.pass_obj
def split(settings: Any, name: str) -> None:
    """Take one name out of its source; that it is none of the rest is remembered.

    \b
    Example:
      claimdesk sources split Whitlock
    """
    with _registry(settings) as registry:
        _tell(registry.split(registry.name_id(name)))


@command.command("apart", short_help="Remember that two sources are not the same.")
@click.argument("one")
@click.argument("other")
@click.pass_obj
def apart(settings: Any, one: str, other: str) -> None:
    """Remember that two sources are not the same: no claim counts them as one.

    \b
    Example:
      claimdesk sources apart "Dana Whitlock" Whitlock
    """
    with _registry(settings) as registry:
        _tell(registry.apart(registry.find(one), registry.find(other)))


@command.command("set", short_help="Say what a source is.")
@click.argument("name")
@click.option("--kind", help="person, office, organisation, outlet, agency, state_organ, document, group, anonymous.")
@click.option("--standing", help="official, former_official, political, expert, witness, participant, outlet_own.")
@click.option("--state-relation", help="independent, public, state-funded, state-aligned, state.")
@click.option("--principal", metavar="SOURCE", help="For whom it speaks, so that both are one origin; '' for nobody.")
@click.option("--reliability", help="A (reliable) to E (unreliable), F (cannot be judged).")
@click.option("--notes", help="What else to know of it.")
@click.option("--forget", multiple=True, metavar="WHAT", help="Take one of these back to what is generally known.")
@click.pass_obj
def set_facts(settings: Any, /, name: str, forget: tuple[str, ...], **said: str | None) -> None:
    """Say what a source is. It wins over what is generally known.

    \b
    Example:
      claimdesk sources set "Harbor Bulletin" --principal "Harbor Office" --reliability C
    """
    values: dict[str, str | None] = {key: value for key, value in said.items() if value is not None}
    values.update({key.replace("-", "_"): None for key in forget})
    if not values:
        raise click.UsageError("say something of it: --kind, --standing, --principal, --reliability ...")
    with _registry(settings) as registry:
        _tell(registry.set([registry.find(name)], values))


@command.command("add", short_help="Enter a source that no article has named yet.")
@click.argument("name")
@click.argument("aliases", nargs=-1, metavar="[ALIAS]...")
@click.pass_obj
def add(settings: Any, name: str, aliases: tuple[str, ...]) -> None:
    """Enter a source that no article has named yet, with further names.

    \b
    Example:
      claimdesk sources add "Harbor Master" HM
    """
    with _registry(settings, create=True) as registry:
        from store.model import SourceFacts

        _tell(registry.add(SourceFacts(name, aliases)))


@command.command("import", short_help="Enter the sources that a .toml or .csv file lists.")
@click.argument("path", type=click.Path(path_type=Path))
@click.pass_obj
def bring(settings: Any, path: Path) -> None:
    """Enter the sources that a .toml or .csv file lists, all or none.

    TOML: a [[source]] each; CSV: a line each. Fields: name, aliases (CSV: with ; between), kind, standing,
    state_relation, principal, reliability, notes.

    \b
    Example:
      claimdesk sources import ministries.csv
    """
    with _registry(settings, create=True) as registry:
        from store.source_lists import read_sources

        _tell(registry.take_in(read_sources(path), path.name))


@command.command("suggest", short_help="List pairs of sources that may be one.")
@FORM
@click.option("--source", metavar="NAME", help="Only pairs with this source.")
@click.option("--limit", type=click.IntRange(1), callback=within_reach, default=30, help="How many pairs (default 30).")
@click.pass_obj
def suggest(settings: Any, form: str, source: str | None, limit: int) -> None:
    """List pairs of sources that may be one, each with its reason; those in one claim first.

    \b
    Example:
      claimdesk sources suggest --limit 10
    """
    with _registry(settings) as registry:
        number = None if source is None else registry.find(source)
        pairs = registry.suggestions(source=number, limit=limit)
    if form == "json":
        _print_json(pairs=[asdict(pair) for pair in pairs])
        return
    for pair in pairs:
        claims = f", together in {pair.together} claim{'' if pair.together == 1 else 's'}" if pair.together else ""
        click.echo(plain(f"{pair.score:5.1f}  {pair.name_a} = {pair.name_b}?  {pair.reason}{claims}"))
    if not pairs:
        click.echo("no two sources look alike")
