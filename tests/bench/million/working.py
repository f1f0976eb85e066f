"""A sitting on a large desk, key by key: what each costs on the screen's thread."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

from textual import events
from textual.app import App, ComposeResult
from textual.content import Content
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Static

from store.desk import Desk
from store.model import Filter, Label, Sort, Status
from tests.bench.million.stalling import Watch
from tests.bench.million.tracing import Counts, Report, resident
from tests.tui.helpers import press, settled
from tui import starting
from tui.app import ReviewApp
from tui.keymap import View
from tui.screens.review import ReviewScreen

SIZE = (140, 45)
TYPED = "missiles"
MARKED = 5000
DOWNS = 200
"""Steps down: several times what the window holds."""
BARE_FOR = 10
"""Seconds that a bare app is watched."""
NEW = Filter(statuses=frozenset({Status.NEW}))
SEARCHES = {
    "search: a word of one claim in twelve": Filter(text="missiles"),
    "search: a rare word": Filter(text="77777"),
    "search: nothing": Filter(text="nosuchword"),
    "filter: new": NEW,
    "filter: parked (rare)": Filter(statuses=frozenset({Status.PARKED})),
    "filter: echo (rare)": Filter(labels=frozenset({Label.ECHO})),
    "filter: a source": Filter(source="Speaker 77 of"),
    "filter: new, with a word": Filter(statuses=frozenset({Status.NEW}), text="norova"),
    "filter: with duplicates": Filter(similar=True),
}


class _BareScreen(Screen[None]):
    """Textual alone: four texts that fill the window."""

    def compose(self) -> ComposeResult:
        for _ in range(4):
            yield Static(Content(" ".join(f"word{number}" for number in range(250))))


async def _bare(report: Report) -> float:
    """The memory of a bare app, which is kept busy for some seconds: how often is its loop late, on this machine?"""
    watch, app = Watch(), App[None]()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        beating = asyncio.create_task(watch.beat())
        until = time.perf_counter() + BARE_FOR
        while time.perf_counter() < until:
            watch.doing = "opening a screen of four texts"
            app.push_screen(_BareScreen())
            await pilot.pause(0.2)
            watch.doing = "going back"
            app.pop_screen()
            await pilot.pause(0.2)
        beating.cancel()
        report.lines.append(f"A bare app that opens and leaves a screen of four texts, for {BARE_FOR} s")
        watch.report(report, judged=False)
        report.lines.append("")
        return resident()


async def work(report: Report, path: Path) -> None:
    """Go through it all on the desk at ``path``, which is changed."""
    counts, watch = Counts(), Watch()
    bare = await _bare(report)
    with counts.watching(), starting.undisturbed():
        app = ReviewApp(str(path), "bench")
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            beating = asyncio.create_task(watch.beat())
            screen = app.screen
            assert isinstance(screen, ReviewScreen)
            sitting = _Sitting(report, counts, watch, pilot, screen)
            for part in (
                sitting.moves,
                sitting.sorts,
                sitting.searches,
                sitting.kinds,
                sitting.decisions,
                sitting.another_session,
                sitting.views,
                sitting.in_bulk,
            ):
                await part()
            beating.cancel()
    more = resident() - bare
    report.tell("resident memory above a bare app", f"{more:.0f} MB", more < 150)
    watch.report(report)


class _Sitting:
    def __init__(self, report: Report, counts: Counts, watch: Watch, pilot: Pilot[Any], screen: ReviewScreen) -> None:
        self.report, self.counts, self.watch, self.pilot, self.screen = report, counts, watch, pilot, screen
        counts.trace(screen)
        self.page = screen.catch_up

    def doing(self, what: str) -> None:
        self.watch.doing = what
        self.counts.clear()

    async def moves(self) -> None:
        """Down and PageDown; the claim's page, which follows once the cursor rests, stays behind and is told apart.

        Counted are the statements of the screen's own connection, in the key's own handling and what it draws, and
        those of all connections beside it, where the lines to come are read.
        """
        self.screen.catch_up = lambda: None  # type: ignore[method-assign]
        await settled(self.pilot)
        drawn, said, written, beside = [], [], [], 0
        for _ in range(DOWNS):
            self.doing("down")
            await press(self.pilot, "j")
            await self._painted()
            drawn.append(self.counts.drawn)
            said.append(len(self.counts.statements))
            written.append(self.counts.written)
            beside += len(self.counts.beside)
        for what, seen, most in (("lines drawn", drawn, 2), ("SQL statements", said, 0), ("bytes sent", written, 1500)):
            told = f"{sum(seen) / len(seen):.2f} on average, {max(seen)} at most"
            self.report.tell(f"Down {DOWNS} times, over the edge: {what}", told, max(seen) <= most)
        self.report.tell(f"Down {DOWNS} times: statements of all threads beside it", f"{beside} in all")
        said = []
        for _ in range(20):
            self.doing("page down")
            await press(self.pilot, "pagedown")
            await self.pilot.pause()
            said.append(len(self.counts.statements))
        self.report.tell("PageDown: SQL statements, at most", f"{max(said)}", max(said) <= 1)
        self.screen.catch_up = self.page  # type: ignore[method-assign]
        self.doing("the page of a claim")
        self.screen.catch_up()
        self.report.tell("once the cursor rests: the claim's page, SQL statements", f"{len(self.counts.statements)}")

    async def _painted(self) -> None:
        """Wait until what the last key changed is drawn: on a busy machine that takes more than a frame."""
        until = time.perf_counter() + 1
        while not self.counts.written and time.perf_counter() < until:
            await asyncio.sleep(0.001)
        # The pilot's own pause waits until the processor idles, which the watch on the loop keeps it from.
        await asyncio.sleep(0.01)

    async def _until_first(self, ask: Callable[[], None]) -> tuple[float, float, float]:
        """Seconds until the first lines of an answer are in the list, until they are painted, and until all are in."""
        screen = self.screen
        started = time.perf_counter()
        ask()
        first = painted = None
        while screen.listing.comes or painted is None:
            if not screen.listing.comes and not screen.claims.ids and first is not None:
                break
            await asyncio.sleep(0)
            if first is None and (screen.listing.given or not screen.listing.comes):
                first = time.perf_counter() - started
                self.counts.drawn = 0
            if first is not None and painted is None and self.counts.drawn:
                painted = time.perf_counter() - started
        whole = time.perf_counter() - started
        await settled(self.pilot)
        first = whole if first is None else first
        return first, first if painted is None else painted, whole

    async def sorts(self) -> None:
        """All claims in every order."""
        for sort in Sort:
            self.doing(f"order: {sort}")
            busy = time.thread_time()
            self.screen.order_by(sort)
            own = time.thread_time() - busy
            _, _, whole = await self._until_first(lambda: None)
            self.report.tell(
                f"order {sort}: the first lines, on the screen's thread", f"{own * 1000:.0f} ms; all {whole:.2f} s"
            )

    async def searches(self) -> None:
        """Searches and filters: when the first claims show, and when all are there."""
        for what, wanted in SEARCHES.items():
            self.doing(what)
            first, painted, whole = await self._until_first(
                lambda wanted=wanted: self.screen.look_for(wanted)  # type: ignore[misc]
            )
            found = len(self.screen.claims.ids)
            self.report.tell(
                what,
                f"begins after {first * 1000:.0f} ms, painted {painted * 1000:.0f}; all {found:,} after {whole:.2f} s",
            )
        self.watch.doing = "typing a search"
        await press(self.pilot, "slash")
        await settled(self.pilot)
        for at, letter in enumerate(TYPED):
            first, painted, _ = await self._until_first(partial(self._type, letter))
            self.report.tell(
                f"typed: {TYPED[: at + 1]}", f"begins after {first * 1000:.0f} ms, painted after {painted * 1000:.0f}"
            )
        await press(self.pilot, "escape")
        await settled(self.pilot)

    async def kinds(self) -> None:
        """How many claims there are of each kind: counted beside the screen."""
        for what, wanted in {"all": Filter(), "new": NEW, "a word": Filter(text="missiles")}.items():
            self.screen.look_for(wanted)
            await settled(self.pilot)
            self.doing(f"kinds of {what}")
            busy, started = time.thread_time(), time.perf_counter()
            await press(self.pilot, "b")
            said = len(self.counts.statements)
            await settled(self.pilot)
            own = time.thread_time() - busy
            told = f"{own * 1000:.0f} ms of the screen's thread; all there after {time.perf_counter() - started:.2f} s"
            self.report.tell(f"kinds, the list showing {what}: SQL on the screen's thread {said}", told, not said)
            await press(self.pilot, "escape")
            await settled(self.pilot)

    def _type(self, letter: str) -> None:
        self.pilot.app.post_message(events.Key(letter, letter))

    async def views(self) -> None:
        """The other screens: what opening each costs, and when all of it is there."""
        app = self.screen.desk_app
        for view in (View.DUPLICATES, View.SOURCES, View.DASHBOARD, View.DUPLICATES):
            self.watch.doing = f"opening {view.lower()}"
            busy, started = time.thread_time(), time.perf_counter()
            app.show(view)
            await settled(self.pilot)
            own = time.thread_time() - busy
            self.report.tell(
                f"the {view.lower()} screen",
                f"{own * 1000:.0f} ms of the screen's thread; all there after {time.perf_counter() - started:.2f} s",
            )
        for key in ("n", "y", "u", "m", "j"):
            self.watch.doing = f"{key} among the pairs"
            busy = time.thread_time()
            await press(self.pilot, key)
            await self.pilot.pause(0)
            own = time.thread_time() - busy
            self.report.tell(f"{key} among the pairs", f"{own * 1000:.0f} ms of the screen's thread")
            await settled(self.pilot)
        app.show(View.REVIEW)
        await settled(self.pilot)

    async def in_bulk(self) -> None:
        """An act on many marked claims, and its undo: beside the screen."""
        self.screen.look_for(Filter())
        await settled(self.pilot)
        self.screen.claims.marked.update(self.screen.claims.ids[:MARKED])
        for keys in (("semicolon", "p"), ("u",)):
            self.watch.doing = f"{' '.join(keys)} with {MARKED:,} claims"
            busy, started = time.thread_time(), time.perf_counter()
            await press(self.pilot, *keys)
            while self.screen.desk_app.running:
                await asyncio.sleep(0.01)
            await settled(self.pilot)
            own = time.thread_time() - busy
            self.report.tell(
                self.watch.doing, f"{time.perf_counter() - started:.1f} s; {own * 1000:.0f} ms of the screen's thread"
            )

    async def decisions(self) -> None:
        """Decisions and undo on lists of several kinds: no list is read again for one."""
        for what, wanted in {"all": Filter(), "new": NEW, "a word": Filter(text="missiles")}.items():
            self.screen.look_for(wanted)
            await settled(self.pilot)
            for key in ("a", "u"):
                self.doing(f"{key} among {what}")
                cost, again = await self._cost(lambda key=key: press(self.pilot, key))  # type: ignore[misc]
                told = f"{cost * 1000:.0f} ms of the screen's thread; {len(self.counts.statements)} statements"
                self.report.tell(f"{key}, the list showing {what}: nothing read again", told, not again)

    async def _cost(self, act: Callable[[], Awaitable[None]]) -> tuple[float, bool]:
        busy = time.thread_time()
        await act()
        again = self.screen.listing.comes
        return time.thread_time() - busy, again

    async def another_session(self) -> None:
        """What a colleague decides shows; nothing is read again."""
        self.screen.look_for(NEW)
        await settled(self.pilot)
        with Desk.open(self.screen.desk.path, reviewer="colleague") as other:
            other.set_status(list(self.screen.claims.ids[100_000 % len(self.screen.claims.ids) :][:3]), Status.PARKED)
        self.doing("a colleague's decision")
        busy = time.thread_time()
        self.screen.desk_app.look()
        again, own = self.screen.listing.comes, time.thread_time() - busy
        await settled(self.pilot)
        self.report.tell(
            "a colleague's decision: nothing read again", f"{own * 1000:.0f} ms of the screen's thread", not again
        )
