"""Matching on a desk's file of any size: opening, thirty new claims, a whole run and what it left out.

Prints one line of JSON.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import time
from concurrent.futures import Executor
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from store.bulk import processes, run
from store.database.connection import writing
from store.database.summaries import refresh
from store.desk import Desk
from store.indexing import rebuild
from store.suggesting import are_behind, refresh_suggestions
from store.uncollected import uncollected
from tests.bench.matching.recall import measure
from tests.bench.matching.statements import source
from tests.store.builders import add

NEW = 30
IMPORTS = 6
"""Articles of thirty claims; the first of them warms the caches."""
PER_ARTICLE = 50


def fill(desk: Desk, texts: list[str]) -> None:
    """Put claims into the file without the log of acts, fifty to an article."""
    with writing(desk.database):
        articles = range(1, -(-len(texts) // PER_ARTICLE) + 1)
        desk.database.executemany(
            "INSERT INTO article (id, sha256, production, text, blocks, notices, imported_at, outlet, published)"
            " VALUES (?, ?, 'unknown', '', '[]', '[]', '', 'The Example', '2024-11-22')",
            ((article, f"made {article}") for article in articles),
        )
        desk.database.executemany(
            "INSERT INTO claim (id, text, status, flagged) VALUES (?, ?, 'new', 0)", enumerate(texts, 1)
        )
        desk.database.executemany(
            "INSERT INTO mention (claim_id, article_id, position, spans, verbatim, text, level, quote_type,"
            " sourcing_class, worth, reasons, warnings, fingerprint)"
            " VALUES (?, ?, 0, '[[0, 1]]', '', ?, 'content', 'outlet_voice', 'unsourced', 0.5, '[]', '[]', ?)",
            ((claim, 1 + (claim - 1) // PER_ARTICLE, text, f"made {claim}") for claim, text in enumerate(texts, 1)),
        )
    for start in range(1, len(texts) + 1, 5_000):
        with writing(desk.database):
            refresh(desk.database, range(start, min(start + 5_000, len(texts) + 1)))


def opened(path: Path) -> float:
    """Milliseconds from opening the file to the first answer of matching."""
    started = time.perf_counter()
    with Desk.open(path, reviewer="bench") as desk:
        are_behind(desk)
        return 1000 * (time.perf_counter() - started)


class Spent:
    """Seconds on the clock, and of the processors' time: that of processes that have ended inside, too."""

    def __enter__(self) -> Spent:
        self._began = self._now()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = [round(after - before, 1) for before, after in zip(self._began, self._now(), strict=True)]

    def _now(self) -> tuple[float, float]:
        return time.perf_counter(), sum(os.times()[:4])


def main(count: int, templates: float, workers: int, lines: str) -> None:
    """Fill a file, and measure."""
    archive = source(lines)
    texts = archive.statements(count, templates=templates)
    told: dict[str, object] = {"claims": count}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        Desk.open(Path(folder) / "empty.db", reviewer="bench").close()
        with Desk.open(path, reviewer="bench") as desk:
            fill(desk, texts)
            with Spent() as spent_on_index, _pool(workers) as executor:
                rebuild(desk, executor=executor)
            told["index"] = spent_on_index.seconds
            desk.database.execute("DELETE FROM match_due")
        told["open"] = [round(min(opened(path) for _ in range(5)), 2), round(min(_empties(folder)), 2)]
        with Desk.open(path, reviewer="bench") as desk:
            spent = []
            for number in range(IMPORTS):
                new = archive.statements(NEW)
                new[: NEW // 3] = texts[number * NEW : number * NEW + NEW // 3]
                add(desk, "\n".join(new), f"Outlet {number}")
                started, at = time.perf_counter(), time.process_time()
                refresh_suggestions(desk)
                spent.append((1000 * (time.perf_counter() - started), 1000 * (time.process_time() - at)))
            told["new"] = [[round(wall), round(cpu)] for wall, cpu in spent]
            marks: dict[str, float] = {}
            started = time.perf_counter()

            def mark(what: str, _done: int, _total: int) -> None:
                marks[what] = round(time.perf_counter() - started, 1)

            with Spent() as spent_on_run, uncollected(), _pool(workers) as executor:
                report = run(desk, progress=mark, executor=executor)
            told["run"] = spent_on_run.seconds
            told["until"] = marks
            told["pairs"] = [report.compared, report.found] if report else None
        told["file"] = path.stat().st_size >> 20
        told["megabytes"] = [
            resource.getrusage(who).ru_maxrss >> 10 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        ]
        with Desk.open(path, reviewer="bench") as desk:
            told["recall"] = [str(found) for found in measure(desk)]
    print(json.dumps(told))


def _pool(workers: int) -> AbstractContextManager[Executor | None]:
    return processes(workers) if workers > 1 else nullcontext()


def _empties(folder: str) -> list[float]:
    return [opened(Path(folder) / "empty.db") for _ in range(5)]


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
