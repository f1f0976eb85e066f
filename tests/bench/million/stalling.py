"""When the event loop is held up: for how long, by whom, and what the screen's thread was doing meanwhile.

The loop should be back every few milliseconds. What it is late by is parted in three: processor time of its own
thread; time that it, or the thread that it waited for, was ready to run and got no processor, which a busy machine is
to blame for; and time that it waited for something of this program, the interpreter's lock or the disk.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from tests.bench.million.tracing import Report

BEAT = 0.005
"""Seconds after which the loop should be back."""
STALL = 0.05
"""Seconds that the loop may be held up."""
LOOKS_AFTER, LOOKS_EVERY = 0.03, 0.005
"""Seconds after which somebody looks where a late loop is, and how often from then on."""
_TASKS = "/proc/self/task"
_OUTER = ("asyncio/", "textual/", "importlib", "threading.py")


@dataclass(slots=True)
class Stall:
    """One time that the loop came back late. Seconds."""

    doing: str
    wall: float
    own: float
    queued: float
    """That it was not given a processor, it or the thread of this program that it waited for."""
    where: Counter[str] = field(default_factory=Counter)

    @property
    def ours(self) -> float:
        """What this program is to blame for."""
        return self.wall - self.queued

    def told(self) -> str:
        """The parts of it, and where it was seen most."""
        seen = f"; {self.where.most_common(1)[0][0]}" if self.where else ""
        return (
            f"{self.wall * 1000:.0f} ms: {self.own * 1000:.0f} of work, {self.queued * 1000:.0f} without a processor,"
            f" {max(0.0, self.wall - self.own - self.queued) * 1000:.0f} waiting{seen}"
        )


class _Queue:
    """How long each thread of this process was ready to run and did not; nothing where the system does not tell."""

    def __init__(self) -> None:
        self._open: dict[int, int] = {}

    def seconds(self) -> dict[int, float]:
        """By the system's number of the thread. The files stay open: this is asked a few hundred times a second."""
        found = {}
        with suppress(OSError), os.scandir(_TASKS) as tasks:
            for each in tasks:
                task = int(each.name)
                if task not in self._open:
                    self._open[task] = os.open(f"{_TASKS}/{task}/schedstat", os.O_RDONLY)
                with suppress(OSError):
                    found[task] = int(os.pread(self._open[task], 128, 0).split()[1]) / 1e9
        return found

    def close(self) -> None:
        """Let go of the files."""
        while self._open:
            os.close(self._open.popitem()[1])


def _place(frame: FrameType | None) -> str:
    """The innermost place of the program's own, and the one that it is in."""
    innermost, found = "", ""
    while frame is not None:
        file = frame.f_code.co_filename
        place = f"{'/'.join(Path(file).parts[-2:])}:{frame.f_lineno} {frame.f_code.co_name}"
        innermost = innermost or place
        if "site-packages" not in file and not any(each in file for each in (*_OUTER, "/lib/python")):
            found = place
            break
        frame = frame.f_back
    return innermost if found in ("", innermost) else f"{innermost} < {found}"


class Watch:
    """Counts the stalls of the loop that :meth:`beat` runs in, which is the one of the thread that made this."""

    def __init__(self) -> None:
        self.doing = "starting"
        self.stalls: list[Stall] = []
        self.since = time.perf_counter()
        self._thread = threading.get_ident()
        self._native = threading.get_native_id()
        self._left: float | None = None
        self._seen: Counter[str] = Counter()
        self._over = threading.Event()
        self._queue = _Queue()

    @property
    def ours(self) -> list[Stall]:
        """Those that were too long by this program's own fault, the longest first."""
        return sorted((each for each in self.stalls if each.ours > STALL), key=lambda each: -each.ours)

    async def beat(self) -> None:
        """Until cancelled: come back every few milliseconds, and note every time that is late."""
        threading.Thread(target=self._look, daemon=True).start()
        try:
            while True:
                before, busy, left = self._queue.seconds(), time.thread_time(), time.perf_counter()
                self._seen.clear()
                self._left = left
                await asyncio.sleep(BEAT)
                self._left = None
                late = time.perf_counter() - left - BEAT
                if late > STALL:
                    self._note(late, time.thread_time() - busy, before)
        finally:
            self._over.set()
            self._queue.close()

    def _note(self, late: float, own: float, before: dict[int, float]) -> None:
        waited = {task: total - before.get(task, 0.0) for task, total in self._queue.seconds().items()}
        mine = waited.pop(self._native, 0.0)
        blocked = max(0.0, late - own - mine)
        queued = mine + min(blocked, sum(waited.values()))
        self.stalls.append(Stall(self.doing, late, own, min(late, queued), Counter(self._seen)))

    def _look(self) -> None:
        """In a thread of its own: where the loop's thread is while it is late."""
        while not self._over.wait(LOOKS_EVERY):
            left = self._left
            if left is not None and time.perf_counter() - left > LOOKS_AFTER:
                self._seen[_place(sys._current_frames().get(self._thread))] += 1

    def report(self, report: Report, *, judged: bool = True) -> None:
        """How often the loop was late, how often by this program's fault, and what these times were."""
        report.tell(
            "event loop held up over 50 ms",
            f"{len(self.stalls)} times in {time.perf_counter() - self.since:.0f} s; {len(self.ours)} by its own fault",
            not self.ours if judged else None,
        )
        for each in (self.ours or sorted(self.stalls, key=lambda each: -each.wall))[:8]:
            report.tell(f"  during {each.doing}", each.told())
