"""``claimdesk matching`` run, verify, rebuild, and what a stopped run says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from store.desk import Desk
from tests.cli.conftest import ROOT, Run

CLAIMS = [
    "North Korea has expanded its nuclear arsenal",
    "Kim continued to expand his nuclear arsenal",
    "The port of Orsk was closed on Tuesday",
    "Dockers closed the port of Orsk on Tuesday",
]


@pytest.fixture
def desk(run: Run, tmp_path: Path) -> Path:
    """A desk of four claims that was not matched yet."""
    records = tmp_path / "claims.jsonl"
    records.write_text("".join(json.dumps({"claim": claim, "outlet": claim[:4]}) + "\n" for claim in CLAIMS))
    assert run("import", records).returncode == 0
    return tmp_path / "desk.db"


@pytest.mark.parametrize("words", [(), ("run",), ("verify",), ("rebuild",)])
def test_each_has_help_with_an_example(run: Run, words: tuple[str, ...]) -> None:
    done = run("matching", *words, "--help")
    assert done.returncode == 0
    assert "claimdesk matching" in done.stdout


def test_run_verify_rebuild(run: Run, desk: Path) -> None:
    pairs = json.loads(run("duplicates", "--format", "json").stdout)["pairs"]
    assert len(pairs) >= 2
    small = run("matching", "verify")
    assert (small.returncode, small.stdout) == (0, "this desk is matched whole each time, and needs no index\n")
    done = run("matching", "run")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"4 claims matched, {len(pairs)} similar pairs to look at\n"
    assert json.loads(run("duplicates", "--format", "json").stdout)["pairs"] == pairs
    assert run("matching", "verify").stdout == "the index is as it should be\n"
    with Desk.open(desk, reviewer="ann") as opened:
        opened.database.execute("DELETE FROM posting WHERE id % 2 = 0")
    damaged = run("matching", "verify")
    assert (damaged.returncode, damaged.stdout) == (1, "")
    assert damaged.stderr.endswith("faults in the index; claimdesk matching rebuild makes it anew\n")
    assert run("matching", "rebuild").stdout == "the index is made anew\n"
    assert run("matching", "verify").returncode == 0


def test_without_a_desk_there_is_nothing_to_match(run: Run, tmp_path: Path) -> None:
    for word in ("run", "verify", "rebuild"):
        done = run("matching", word)
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1
        assert "no such desk file" in done.stderr
    assert not (tmp_path / "desk.db").exists()


def test_ctrl_c_stops_a_run_with_one_line(desk: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from store import blocks\n"
        "compare = blocks.compare_block\n"
        "def slow(*words):\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    return compare(*words)\n"
        "blocks.compare_block = slow\n"
        "from tui.cli import main\n"
        "main(['--db', sys.argv[1], 'matching', 'run'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(desk)], cwd=ROOT, capture_output=True, text=True, timeout=60,
        env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "claimdesk: stopped; the same command goes on from here\n"


def test_starting_the_program_loads_none_of_it() -> None:
    code = (
        "import sys, tui.cli, store.desk, store.importing; print([m for m in ('numpy', 'scipy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
