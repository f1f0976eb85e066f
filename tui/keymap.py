"""One registry of named actions behind every key.

Bindings, footer, help, palette and ``docs/keys.md`` are all made from it; ``python -m tui.keymap`` prints the page.
Add an action: a line in :mod:`tui.actions` here, and a method marked ``@handles("its.id")`` in a controller of each
screen whose view it names (see :mod:`tui.screens.base`). Keys are written as Textual names them (``"a"``,
``"ctrl+r"``, ``"question_mark"``); a space parts the keys of a sequence (``"g g"``, ``"s n"``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from tui.keynames import shown_key


class View(StrEnum):
    """What the reviewer is looking at: each has its own keys."""

    REVIEW = "Review"
    READER = "Article"
    DUPLICATES = "Duplicates"
    GROUP = "Group"
    SOURCES = "Sources"
    DASHBOARD = "Dashboard"
    SELECT = "Selecting words"


class Group(StrEnum):
    """What an action is for: the headings of the help."""

    MOVE = "Move"
    DECIDE = "Decide"
    PAIRS = "Duplicates"
    MARK = "Mark several"
    SOURCING = "Sourcing"
    SOURCES = "Sources"
    WRITE = "Write"
    BY_HAND = "By hand"
    FIND = "Find and order"
    SAFETY = "Take back"
    DESK = "Desk"


@dataclass(frozen=True, slots=True)
class Action:
    """Something a reviewer can do, and the keys that do it.

    ``title`` is a word or two for the footer; ``help`` a sentence. ``rank`` orders the footer: 1 comes first and stays
    longest when the window is narrow, 0 is never there.
    """

    id: str
    keys: tuple[str, ...]
    title: str
    help: str
    group: Group
    views: tuple[View, ...]
    rank: int = 0

    @property
    def key(self) -> str:
        """The key shown for the action, as people write it."""
        return shown_key(self.keys[0]) if self.keys else ""


_changed: dict[str, tuple[str, ...]] = {}
"""The keys that the reviewer chose, by action; see :mod:`tui.keyfile`."""


def remap(changes: Mapping[str, tuple[str, ...]]) -> None:
    """Give actions other keys for as long as the program runs; all others have those of the registry again."""
    global _changed
    _changed = dict(changes)
    for made in (actions, action, strokes, prefixes):
        made.cache_clear()


def with_keys(changes: Mapping[str, tuple[str, ...]]) -> tuple[Action, ...]:
    """The registry with other keys for some actions."""
    from tui.actions import ACTIONS

    return tuple(replace(each, keys=changes[each.id]) if each.id in changes else each for each in ACTIONS)


@cache
def actions() -> tuple[Action, ...]:
    """Every action with its keys as they are now, in the order of the help."""
    return with_keys(_changed)


@cache
def action(action_id: str) -> Action:
    """The action of that id; ``KeyError`` if there is none."""
    for candidate in actions():
        if candidate.id == action_id:
            return candidate
    raise KeyError(action_id)


def in_view(view: View) -> tuple[Action, ...]:
    """The actions of a view, in the order of the help."""
    return tuple(candidate for candidate in actions() if view in candidate.views)


@cache
def strokes(view: View) -> dict[tuple[str, ...], str]:
    """Key sequences of a view, stroke by stroke, and the action id each stands for."""
    return {tuple(keys.split()): found.id for found in in_view(view) for keys in found.keys}


@cache
def prefixes(view: View) -> frozenset[tuple[str, ...]]:
    """Beginnings of longer sequences: after one of these the next key is waited for."""
    return frozenset(keys[:length] for keys in strokes(view) for length in range(1, len(keys)))


def after(view: View, prefix: tuple[str, ...]) -> list[tuple[str, Action]]:
    """What may follow ``prefix``: (the key as shown, its action), in the order of the help."""
    size = len(prefix)
    found = [(keys, action_id) for keys, action_id in strokes(view).items() if keys[:size] == prefix]
    return [(shown_key(keys[size]), action(action_id)) for keys, action_id in found if len(keys) > size]


def elsewhere(view: View, keys: tuple[str, ...]) -> str:
    """What a key that means nothing in ``view`` does in others, on one line: "same in Duplicates · merge in Group";
    empty if it means nothing anywhere."""
    told: dict[str, list[str]] = {}
    for other in View:
        if other is not view and keys in strokes(other):
            told.setdefault(action(strokes(other)[keys]).title, []).append(other)
    return " · ".join(f"{title} in {' and '.join(views)}" for title, views in told.items())


def footer(view: View) -> list[Action]:
    """The actions of a view's footer, most needed first."""
    return sorted((found for found in in_view(view) if found.rank), key=lambda found: found.rank)


@dataclass(frozen=True, slots=True)
class Clash:
    """Two actions of a view that cannot both be had: ``one`` takes ``key``, which hides ``other``'s ``hidden``."""

    view: View
    one: str
    key: str
    other: str
    hidden: str

    def __str__(self) -> str:
        if self.key == self.hidden:
            return f"{self.view}: {shown_key(self.key)} means both {self.one} and {self.other}"
        return f"{self.view}: {self.one} never waits for the rest of {shown_key(self.hidden)} ({self.other})"


def problems(registry: Sequence[Action] | None = None) -> list[str]:
    """What is wrong with the registry, a line each: an id twice, no key, keys that clash or hide one another."""
    registry = actions() if registry is None else registry
    ids = Counter(found.id for found in registry)
    lines = [f"{name}: this id is there {count} times" for name, count in ids.items() if count > 1]
    lines += [f"{found.id}: no key" for found in registry if not found.keys]
    return [*lines, *map(str, clashes(registry))]


def clashes(registry: Sequence[Action]) -> list[Clash]:
    """Keys that mean two things in a view, and keys at which a longer sequence begins."""
    return [clash for view in View for clash in _clashes(view, [found for found in registry if view in found.views])]


def _clashes(view: View, found: Iterable[Action]) -> list[Clash]:
    owners: dict[tuple[str, ...], str] = {}
    clashing: list[Clash] = []
    for each in found:
        for keys in each.keys:
            sequence = tuple(keys.split())
            if sequence in owners:
                clashing.append(Clash(view, owners[sequence], keys, each.id, keys))
            owners[sequence] = each.id
    for sequence, owner in owners.items():
        beginnings = (sequence[:length] for length in range(1, len(sequence)))
        clashing += [
            Clash(view, owners[each], " ".join(each), owner, " ".join(sequence))
            for each in beginnings
            if each in owners
        ]
    return clashing


def page() -> str:
    """``docs/keys.md``: every action with its keys, view by view."""
    out = ["# Keys", "", "Made from the registry of actions: `python -m tui.keymap > docs/keys.md`.", ""]
    for view in View:
        out += [f"## {view}", ""]
        for group in Group:
            rows = [found for found in in_view(view) if found.group is group]
            if rows:
                out += [f"### {group}", "", "| keys | does |", "| --- | --- |", *map(_page_row, rows), ""]
    return "\n".join(out)


def _page_row(found: Action) -> str:
    keys = " or ".join(f"`{shown_key(each)}`" for each in found.keys)
    return f"| {keys} | {found.help} |"


if __name__ == "__main__":
    from tui import keymap  # This module under its own name: the registry is made with that one's classes.

    print(keymap.page(), end="")
