"""The program as a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """``run("import", path)`` runs ``python -m tui --db DESK import path`` and gives what it said."""

    def run_program(*words: object, stdin: bytes = b"", db: Path | None = None) -> subprocess.CompletedProcess[str]:
        database = db or tmp_path / "desk.db"
        done = subprocess.run(
            [sys.executable, "-m", "tui", "--db", str(database), "--reviewer", "ann", *map(str, words)],
            cwd=ROOT,
            input=stdin,
            capture_output=True,
            timeout=120,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        out, err = done.stdout.decode(), done.stderr.decode()
        assert "Traceback" not in err, err
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    return run_program


@pytest.fixture(scope="session")
def imported_seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk file with the sample articles on it. Not to be written: take ``seeded``."""
    path = tmp_path_factory.mktemp("seeds") / "desk.db"
    subprocess.run(
        [sys.executable, "-m", "tui", "--db", str(path), "--reviewer", "ann", "import", "seeds"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return path


@pytest.fixture
def seeded(tmp_path: Path, imported_seeds: Path) -> Path:
    """A desk file of the test's own with the sample articles on it, where ``run`` looks for it."""
    return Path(shutil.copy(imported_seeds, tmp_path / "desk.db"))
