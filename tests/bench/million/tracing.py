"""What a run of the review does, counted as it goes: lines drawn, statements, bytes, memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from textual.drivers.headless_driver import HeadlessDriver

from store.desk import Desk
from tui.app import ReviewApp
from tui.desks import Desks
from tui.screens.review import ReviewScreen
from tui.widgets.claim_list import ClaimList


@dataclass
class Report:
    """Lines for people: what was measured, what came of it, whether it holds."""

    lines: list[str] = field(default_factory=list)

    def tell(self, what: str, figure: str, holds: bool | None = None) -> None:
        """A line; ``holds`` is None for what nothing was promised of."""
        sign = {True: "holds", False: "FAILS", None: ""}[holds]
        self.lines.append(f"{what:<58} {figure:<58} {sign}".rstrip())

    def text(self) -> str:
        """All of it."""
        return "\n".join(self.lines)


def resident() -> float:
    """The memory of this process that is in use, in MB; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * 4096 / 1e6


class Counts:
    """Counts what the program does while it runs in this process."""

    def __init__(self) -> None:
        self.drawn = 0
        self.written = 0
        self.statements: list[str] = []
        self.beside: list[int] = []

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Let the headless driver write as a real one does; count lines, bytes, and what is asked beside the screen."""
        draw = ClaimList.render_line

        def counting(self_: ClaimList, y: int) -> Any:
            self.drawn += 1
            return draw(self_, y)

        def write(_driver: Any, data: str) -> None:
            self.written += len(data.encode("utf-8", "replace"))

        lend = Desks.lent

        @contextmanager
        def lent(desks: Desks) -> Iterator[Desk]:
            with lend(desks) as desk:
                desk.database.conn.set_trace_callback(lambda _: self.beside.append(1))
                yield desk

        watched: list[tuple[type[Any], str, Any]] = [
            (ClaimList, "render_line", counting),
            (HeadlessDriver, "is_headless", property(lambda _: False)),
            (HeadlessDriver, "write", write),
            (Desks, "lent", lent),
            # Its window is the size that was asked for, not that of the terminal this was started in.
            (ReviewApp, "window", lambda _: None),
        ]
        kept = [(owner, name, owner.__dict__[name]) for owner, name, _ in watched]
        for owner, name, value in watched:
            setattr(owner, name, value)
        try:
            yield
        finally:
            for owner, name, value in kept:
                setattr(owner, name, value)

    def trace(self, screen: ReviewScreen) -> None:
        """Count the statements on the screen's own connection from now on."""
        screen.desk.database.conn.set_trace_callback(self._said)

    def _said(self, statement: str) -> None:
        if "data_version" not in statement:
            self.statements.append(statement)

    def clear(self) -> None:
        """Count from nothing."""
        self.drawn = self.written = 0
        self.statements.clear()
        self.beside.clear()
