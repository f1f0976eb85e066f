"""What a monkey does next: keys of the view, keys of nothing, odd text, pastes, clicks, other window sizes."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from textual import events
from textual.app import App
from textual.geometry import Size
from textual.widgets import Input

from tui import keymap
from tui.screens.base import DeskScreen

SIZES = ((140, 45), (80, 24), (200, 60), (100, 30), (60, 16), (40, 15), (30, 8), (120, 20), (81, 50))
"""Windows, the usual ones first; two are too small to show anything."""

TEXTS = (
    "missile",
    "?",
    "Kim Jong Un > ? > AP > Newser",
    "[/] [sic] [b]",
    "“quoted” — and…",
    "شبكة الأخبار",
    "עברית abc",
    "日本語の名前",
    "é e\u0301 \U0001f642\u200d\U0001f525",
    "a\u202eb\u200bc\ufeff",
    "' OR 1=1 -- \" % _ *",
    "  ",
    "x" * 300,
    "\ud800",
    "100%",
    "60",
    "-1",
    "status:new",
    "\x1b[31m\x07\t",
)
"""What it types and pastes: signs that other programs would obey, other scripts, too much, nothing."""

PLAIN = [
    "enter",
    "escape",
    "tab",
    "shift+tab",
    "up",
    "down",
    "left",
    "right",
    "space",
    "backspace",
    "home",
    "end",
    "pageup",
    "pagedown",
    "delete",
    "insert",
    "f5",
    "ctrl+u",
    "ctrl+a",
    "ctrl+k",
    "ctrl+w",
    "ctrl+s",
    "alt+x",
]
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789?/\\.,;:&#[]{}()|=+-_'\"!é語"

LEAVES = frozenset({"app.quit"})
"""Sittings end by themselves."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done to the program, and how to say so."""

    said: str
    do: Callable[[App[Any]], None]
    acts: int = 1
    """The acts that it may come to at most."""


def next_deed(chance: random.Random, app: App[Any]) -> Deed:
    """What is done next, for what is on the screen now."""
    dice = chance.random()
    if dice < 0.03:
        return _resize(chance.choice(SIZES))
    if dice < 0.08:
        return _click(chance, app.size)
    if isinstance(app.focused, Input) and dice < 0.45:
        return _text(chance)
    if dice < 0.12:
        return _paste(chance.choice(TEXTS))
    screen = app.screen
    if not isinstance(screen, DeskScreen) and dice < 0.25:
        return _keys([chance.choice(("escape", "enter"))])
    if isinstance(screen, DeskScreen) and not isinstance(app.focused, Input) and dice < 0.85:
        return _action(chance, screen)
    return _keys([chance.choice(PLAIN) if chance.random() < 0.6 else chance.choice(LETTERS)])


def _action(chance: random.Random, screen: DeskScreen) -> Deed:
    """The keys of an action of the view, each action as likely as any other."""
    actions = [each for each in keymap.in_view(screen.VIEW) if each.id not in LEAVES]
    return _keys(chance.choice(chance.choice(actions).keys).split())


def _text(chance: random.Random) -> Deed:
    typed = chance.choice(TEXTS)
    return _keys([*(each for each in typed if each.isprintable()), *(["enter"] if chance.random() < 0.6 else [])])


def _keys(names: list[str]) -> Deed:
    def press(app: App[Any]) -> None:
        for name in names:
            app.post_message(key_event(name))

    return Deed(f"keys {' '.join(names)}", press, max(1, len(names)))


def key_event(name: str) -> events.Key:
    """The key as it comes from a terminal; a single character may stand for itself."""
    from textual.keys import _character_to_key

    if len(name) == 1:
        return events.Key(_character_to_key(name), name)
    return events.Key(name, " " if name == "space" else None)


def _paste(text: str) -> Deed:
    def paste(app: App[Any]) -> None:
        app.post_message(events.Paste(text))

    return Deed(f"paste {text!r}", paste)


def _resize(size: tuple[int, int]) -> Deed:
    def resize(app: App[Any]) -> None:
        driver = app._driver
        assert driver is not None
        driver._size = size
        app.post_message(events.Resize(Size(*size), Size(*size)))

    return Deed(f"window {size[0]}x{size[1]}", resize)


def _click(chance: random.Random, size: Size) -> Deed:
    x, y = chance.randrange(max(size.width, 1)), chance.randrange(max(size.height, 1))
    if chance.random() < 0.3:
        y = max(size.height - 1, 0)
    times = chance.choice((1, 1, 1, 2))
    wheel = chance.random() < 0.2

    def click(app: App[Any]) -> None:
        kinds: list[type[events.MouseEvent]] = (
            [events.MouseScrollDown] if wheel else [events.MouseMove, *[events.MouseDown, events.MouseUp] * times]
        )
        for kind in kinds:
            app.post_message(kind(None, x, y, 0, 0, 0 if wheel else 1, False, False, False, screen_x=x, screen_y=y))

    return Deed(f"{'wheel' if wheel else 'click'} {x},{y}{' twice' if times == 2 else ''}", click, times)
