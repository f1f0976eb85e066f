"""One registry of named actions behind every key.

Bindings, footer, help, palette and ``docs/keys.md`` are all made from it; ``python -m tui.keymap`` prints the page.
Add an action: a line in :mod:`tui.actions` here, and a method marked ``@handles("its.id")`` in a controller of each
screen whose view it names (see :mod:`tui.screens.base`). Keys are written as Textual names them (``"a"``,
``"ctrl+r"``, ``"question_mark"``); a space parts the keys of a sequence (``"g g"``, ``"s n"``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class View(StrEnum):
    """What the reviewer is looking at: each has its own keys."""

    REVIEW = "Review"
    READER = "Article"
    DUPLICATES = "Duplicates"


class Group(StrEnum):
    """What an action is for: the headings of the help."""

    MOVE = "Move"
    DECIDE = "Decide"
    PAIRS = "Duplicates"
    MARK = "Mark several"
    SOURCING = "Sourcing"
    WRITE = "Write"
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


_SHOWN = {
    "question_mark": "?", "slash": "/", "backslash": "\\", "colon": ":", "semicolon": ";", "full_stop": ".",
    "comma": ",", "ampersand": "&", "number_sign": "#", "left_square_bracket": "[", "right_square_bracket": "]",
    "left_curly_bracket": "{", "right_curly_bracket": "}", "left_parenthesis": "(", "right_parenthesis": ")",
    "plus": "+", "minus": "-", "underscore": "_", "up": "↑", "down": "↓", "left": "←", "right": "→",
    "pageup": "PgUp", "pagedown": "PgDn", "home": "Home", "end": "End", "enter": "Enter", "escape": "Esc",
    "tab": "Tab", "shift+tab": "Shift+Tab", "shift+up": "Shift+↑", "shift+down": "Shift+↓",
    "space": "Space", "backspace": "Backspace", "delete": "Del",
}  # fmt: skip


def shown_key(keys: str) -> str:
    """A key sequence as people write it: ``"s n"``, ``"Ctrl+R"``, ``"?"``."""
    return " ".join(_shown_stroke(stroke) for stroke in keys.split())


def _shown_stroke(stroke: str) -> str:
    if stroke in _SHOWN:
        return _SHOWN[stroke]
    if stroke.startswith("ctrl+"):
        return f"Ctrl+{stroke[5:].upper()}"
    return stroke


@cache
def actions() -> tuple[Action, ...]:
    """Every action, in the order of the help."""
    from tui.actions import ACTIONS

    return ACTIONS


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
    return [(_shown_stroke(keys[size]), action(action_id)) for keys, action_id in found if len(keys) > size]


def footer(view: View) -> list[Action]:
    """The actions of a view's footer, most needed first."""
    return sorted((found for found in in_view(view) if found.rank), key=lambda found: found.rank)


def problems(registry: Sequence[Action] | None = None) -> list[str]:
    """What is wrong with the registry, a line each: an id twice, keys that clash or hide one another."""
    registry = actions() if registry is None else registry
    ids = Counter(found.id for found in registry)
    lines = [f"{name}: this id is there {count} times" for name, count in ids.items() if count > 1]
    lines += [f"{found.id}: no key" for found in registry if not found.keys]
    for view in View:
        lines += _clashes(view, [found for found in registry if view in found.views])
    return lines


def _clashes(view: View, found: Iterable[Action]) -> list[str]:
    owners: dict[tuple[str, ...], str] = {}
    lines: list[str] = []
    for each in found:
        for keys in each.keys:
            sequence = tuple(keys.split())
            if sequence in owners:
                lines.append(f"{view}: {shown_key(keys)} means both {owners[sequence]} and {each.id}")
            owners[sequence] = each.id
    for sequence, owner in owners.items():
        for length in range(1, len(sequence)):
            hidden = owners.get(sequence[:length])
            if hidden:
                lines.append(f"{view}: {hidden} never waits for the rest of {' '.join(sequence)} ({owner})")
    return lines


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
