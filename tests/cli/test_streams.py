"""Streams that are closed, full or in another encoding, and words that no file can hold."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a POSIX shell")


def shell(desk: Path, line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """What a shell makes of ``line``, in which ``$C`` is the program on ``desk``; the status of its first command."""
    program = f"{sys.executable} -m tui --db {desk} --reviewer ann"
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; C='{program}'; {line}"],
        cwd=ROOT,
        capture_output=True,
        timeout=120,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize("words", ["export --all --format json", "stats", "history", "duplicates"])
def test_a_reader_that_goes_away_is_no_failure_to_tell(seeded: Path, words: str) -> None:
    assert shell(seeded, f"$C {words} | head -c 1").stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("words", ["export --all --format csv", "stats", "duplicates --format json"])
def test_a_full_disk_behind_standard_output(seeded: Path, words: str) -> None:
    done = shell(seeded, f"$C {words} > /dev/full")
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"space" in done.stderr


def test_closed_streams(seeded: Path, tmp_path: Path) -> None:
    done = shell(seeded, "$C import - <&-")
    assert (done.returncode, done.stderr) == (1, b"-: standard input is closed\n")
    story = tmp_path / "story.txt"
    story.write_text("A title\n\nThe dam burst on Monday, the town council said.\n")
    done = shell(seeded, f"$C import {story} 2>&-")
    assert (done.returncode, done.stdout[:9]) == (0, b"1 article")
    done = shell(seeded, "$C review <&-")
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert shell(seeded, f"$C export --all -o {tmp_path / 'c.csv'} 2>&- >&-").returncode == 0


def test_an_export_is_in_utf8_whatever_the_locale(seeded: Path, tmp_path: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "latin-1"}
    done = shell(seeded, f"$C export --all --format csv; $C export --all -o {tmp_path / 'c.csv'}", **plain)
    assert done.stdout == (tmp_path / "c.csv").read_bytes()
    done = shell(seeded, "$C export --all --format json", **plain)
    assert json.loads(done.stdout.decode("utf-8"))["claims"]


@pytest.mark.parametrize(
    "words",
    [
        ["history", "--claim", "99999999999999999999"],
        ["history", "--limit", "99999999999999999999"],
        ["duplicates", "--threshold", "nan"],
        ["--reviewer", "a\udcff", "stats"],
    ],
)
def test_numbers_and_names_that_are_off(run: Run, words: list[str]) -> None:
    done = run(*words)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_the_history_of_no_claim(seeded: Path, run: Run) -> None:
    done = run("history", "--claim", 70_000)
    assert (done.returncode, done.stderr) == (1, "claimdesk: there is no claim #70000\n")


def test_two_imports_of_one_folder_at_once(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tui", "--db", str(tmp_path / "desk.db"), "import", "seeds"]
    running = [
        subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)
    ]
    said = [process.communicate(timeout=120) for process in running]
    assert [process.returncode for process in running] == [0, 0], said
    both = json.loads(shell(tmp_path / "desk.db", "$C stats --format json").stdout)
    alone = tmp_path / "alone.db"
    shell(alone, "$C import seeds")
    assert json.loads(shell(alone, "$C stats --format json").stdout) == both
