"""Time from the command to the first painted claim list, beside a bare Textual app, in one run.

``python -m tests.bench.start`` prints both medians and the median of the ratios, pair by pair. The list is painted
when the wording of a claim of the seeds has come through the terminal; the bare app when its one word has. Both start
from bytecode, as an installed program does, whatever the surroundings say of writing it; it is made before the first
round, in a folder that is thrown away.
"""

from __future__ import annotations

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 9
TOO_LONG = 30.0

HELLO = """
from textual.app import App
from textual.widgets import Static

class Hello(App):
    def compose(self):
        yield Static("hello-world")

Hello().run()
"""


def processor_seconds(pid: int) -> float:
    """The processor time that a running process has taken, where the system tells; else 0."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def until_painted(command: list[str], marks: list[bytes]) -> tuple[float, float]:
    """Seconds from starting ``command`` in a terminal of 140 by 45 until it has written any of ``marks``.

    The time on the wall, and that of the processor.
    """
    master, slave = pty.openpty()
    os.set_blocking(master, False)
    os.environ.update(LINES="45", COLUMNS="140", TERM="xterm-256color", COLORTERM="truecolor")
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
    os.close(slave)
    seen = b""
    try:
        while time.perf_counter() - started < TOO_LONG:
            if select.select([master], [], [], 0.2)[0]:
                seen += os.read(master, 65536)
                if any(mark in seen for mark in marks):
                    return time.perf_counter() - started, processor_seconds(process.pid)
        raise SystemExit(f"never painted: {command}")
    finally:
        process.kill()
        process.wait()
        os.close(master)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        database = Path(folder) / "desk.db"
        program = [sys.executable, "-m", "tui", "--db", str(database)]
        subprocess.run([*program, "import", "seeds"], cwd=ROOT, check=True, capture_output=True)
        from store.desk import Desk

        with Desk.open(database, reviewer="bench") as desk:
            first = desk.claim_rows(desk.claim_ids()[:12])
        marks = [row.text[:16].encode() for row in first]
        hello = [sys.executable, "-c", HELLO]
        until_painted(hello, [b"hello-world"])
        until_painted(program, marks)
        pairs = [(until_painted(program, marks), until_painted(hello, [b"hello-world"])) for _ in range(ROUNDS)]
    for what, side in (("wall", 0), ("processor", 1)):
        ours, bare = [one[side] for one, _ in pairs], [other[side] for _, other in pairs]
        print(f"{what} time")
        print(f"  first painted claim list   {spread(ours, 's')}")
        print(f"  bare Textual app           {spread(bare, 's')}")
        if all(bare):
            ratios = [one / other for one, other in zip(ours, bare, strict=True)]
            print(f"  ratio, pair by pair        {spread(ratios, '')}")


def spread(figures: list[float], unit: str) -> str:
    """``median 0.36 s (0.34 to 0.38)``."""
    return f"median {statistics.median(figures):.2f} {unit} ({min(figures):.2f} to {max(figures):.2f})"


if __name__ == "__main__":
    main()
