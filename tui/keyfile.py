"""The reviewer's own keys: a TOML file that gives actions other keys.

What is not understood in it is left out and told, a line each with the file, the line and what to do; the rest holds.
A file leads to a map of keys without a clash, whatever stands in it: of two that clash the one further down gives way,
and any gives way to the keys of an action that the file does not name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from store.errors import FileProblem
from tui import keymap
from tui.keymap import Clash, Group, View
from tui.keynames import NotAKey, read_key, shown_key, written_key

RESERVED = ("escape", "ctrl+c")
"""Keys that must do in every window what a hand in need expects of them: they stay with the actions that have them."""


@dataclass(slots=True)
class Chosen:
    """What a file asks for: the keys of each action, as Textual names them; and the lines that do not do."""

    changes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    problems: list[FileProblem] = field(default_factory=list)


def read_keys(path: Path) -> Chosen:
    """The keys that a file asks for. Nothing is raised: what is wrong with the file stands in ``problems``."""
    try:
        written = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        return _none(path, f"cannot be read ({error.strerror}); the usual keys hold")
    except UnicodeDecodeError:
        return _none(path, "this is no text in UTF-8; the usual keys hold")
    return keys_in(written, path)


def keys_in(written: str, path: Path) -> Chosen:
    """The keys that the text of a file asks for; ``path`` is named in the problems."""
    import tomllib

    try:
        table = tomllib.loads(written)
    except tomllib.TOMLDecodeError as error:
        said = " ".join(str(error).split())
        return _none(path, f"not TOML: {said[0].lower()}{said[1:]}; mend it, the usual keys hold until then")
    chosen = Chosen()
    lines = _lines(written)
    for action_id, value in _flat(table):
        try:
            chosen.changes[action_id] = _asked(action_id, value)
        except ValueError as error:
            chosen.problems.append(FileProblem(str(path), str(error), lines.get(action_id)))
    _settle(chosen, path, lines)
    return chosen


def _none(path: Path, why: str) -> Chosen:
    return Chosen(problems=[FileProblem(str(path), why)])


def _flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """Every value with its dotted name: ``claim.keep = "a"`` is a table in a table to TOML."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value


def _lines(written: str) -> dict[str, int]:
    """The line, from 1, on which each dotted name is given its value."""
    import tomllib

    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(written.splitlines(), 1):
        named = line.split("=")[0].strip()
        is_table = named.startswith("[") and "=" not in line
        if not is_table and "=" not in line:
            continue
        try:
            parsed = tomllib.loads(named if is_table else f"{named} = 0")
        except tomllib.TOMLDecodeError:
            continue
        if is_table:
            table = _dotted(parsed)
        else:
            found.setdefault(f"{table}{_dotted(parsed)[:-1]}", number)
    return found


def _dotted(table: Any) -> str:
    """The names that lead to the only value of a table, a dot after each."""
    return "".join(f"{name}.{_dotted(inner)}" for name, inner in table.items()) if isinstance(table, dict) else ""


def _asked(action_id: str, value: Any) -> tuple[str, ...]:
    """The keys asked for an action. Raises ValueError, saying what to do."""
    usual = {each.id: each.keys for each in keymap.with_keys({})}
    if action_id not in usual:
        near = get_close_matches(action_id, usual, 1)
        meant = f"do you mean {near[0]}?" if near else '"claimdesk keys" lists them all'
        raise ValueError(f"there is no action {action_id}; {meant}")
    several = [value] if isinstance(value, str) else value
    if not isinstance(several, list) or not several or not all(isinstance(each, str) for each in several):
        raise ValueError(f'{action_id}: write a key, "a", or a list of keys, ["a", "b"]')
    try:
        keys = [read_key(each) for each in several]
    except NotAKey as error:
        raise ValueError(f"{action_id}: {error}") from error
    for reserved in RESERVED:
        if reserved in usual[action_id]:
            keys.append(reserved)
        elif any(reserved in each.split() for each in keys):
            raise ValueError(f"{action_id}: {shown_key(reserved)} is reserved; choose another key")
    if action_id == "app.quit" and all(" " in each for each in keys):
        raise ValueError(f"{action_id}: one of its keys must be a single one; it is the way out of a tiny window")
    return tuple(dict.fromkeys(keys))


def _settle(chosen: Chosen, path: Path, lines: Mapping[str, int]) -> None:
    """Take out what clashes, one by one, until nothing does: with no change left the registry is whole."""
    while found := keymap.clashes(keymap.with_keys(chosen.changes)):
        clash = found[0]
        asked = [each for each in (clash.one, clash.other) if each in chosen.changes]
        loser = max(asked, key=lambda each: lines.get(each, 0))
        del chosen.changes[loser]
        chosen.problems.append(FileProblem(str(path), _told(clash, loser), lines.get(loser)))
    chosen.problems.sort(key=lambda problem: problem.line or 0)


def _told(clash: Clash, loser: str) -> str:
    """Why ``loser`` does not get its key, and what to do."""
    winner = clash.other if loser == clash.one else clash.one
    mine, theirs = (clash.key, clash.hidden) if loser == clash.one else (clash.hidden, clash.key)
    if loser == winner:
        return f"{loser}: {shown_key(clash.key)} begins {shown_key(clash.hidden)}; leave one of the two out"
    if mine == theirs:
        why = f"{shown_key(mine)} is the key of {winner}"
    elif mine == clash.key:
        why = f"{shown_key(theirs)} ({winner}) begins with {shown_key(mine)}"
    else:
        why = f"{shown_key(mine)} begins with {shown_key(theirs)}, the key of {winner}"
    return f"{loser}: in {clash.view} {why}; choose another key, or move {winner} too"


def as_toml(path: Path) -> str:
    """The keys as they are now, as a file to start from; ``path`` is where it will be looked for."""
    out = [
        "# The keys of claimdesk. Save this file as",
        f"#   {path}",
        "# change what you like and drop the rest: an action that is not named keeps its usual keys.",
        '# A key is "a", "?", "ctrl+r", "pagedown", "f2", "space"; "s n" is s and then n; ["a", "b"] is either.',
        "# Esc always goes back and Ctrl+C always tells how to leave.",
    ]
    for group in Group:
        inside = [each for each in keymap.actions() if each.group is group]
        if inside:
            out += ["", f"# {group}"]
        for each in inside:
            keys = ", ".join(_quoted(written_key(key)) for key in each.keys)
            where = "" if set(View) == set(each.views) else f" ({', '.join(each.views)})"
            out.append(f"{f'{each.id} = [{keys}]':<44}  # {each.help}{where}")
    return "\n".join([*out, ""])


def _quoted(written: str) -> str:
    escaped = written.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
