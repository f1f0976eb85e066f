"""Bad input: one clear line each, exit status 1 or 2, and nothing half done."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

GOOD = (
    "Harbour reopens after storm\n\nBy Ann Example, Coast Staff\n\n"
    "The harbour of Example reopened on Tuesday after a storm sank three boats, the port authority said. "
    "About 40 people were moved to a school on Monday, according to the town council.\n"
)


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\n \t\n",
    "binary.txt": bytes(range(256)) * 40,
    "picture.png": b"\x89PNG\r\n\x1a\n\0\0\0",
    "broken.json": b'{"text": ',
    "broken.jsonl": b'{"claim": "The bridge was closed on Monday"}\n{"claim": \n',
    "empty.csv": b"\n",
    "columns.csv": b"a,b\n1,2\n",
    "empty.html": b"<html><body></body></html>",
    "export.json": b'{"format": "claimdesk/1", "articles": [], "claims": [{"id": 1}], "pairs": []}',
    "newer.json": b'{"format": "claimdesk/9", "articles": [], "claims": [], "pairs": []}',
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_line_and_the_good_one_beside_it_comes_in(tmp_path: Path, run: Run, name: str) -> None:
    bad = write(tmp_path, name, BAD[name])
    good = write(tmp_path, "good.txt", GOOD.encode())
    done = run("import", bad, good)
    assert done.returncode == 1
    lines = done.stderr.strip().split("\n")
    assert len(lines) == 1
    assert name in lines[0]
    assert json.loads(run("stats", "--format", "json").stdout)["articles"] >= 1


def test_what_is_not_there(tmp_path: Path, run: Run) -> None:
    done = run("import", tmp_path / "missing.txt")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "missing.txt" in done.stderr


def test_a_folder_without_articles(tmp_path: Path, run: Run) -> None:
    (tmp_path / "folder").mkdir()
    done = run("import", tmp_path / "folder")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1


def test_a_text_of_fifty_megabytes(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        for _ in range(50):
            file.write(b"All work and no play makes a dull day. " * 26_000)
    done = run("import", path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "large" in done.stderr
    assert "MB" in done.stderr


def test_another_encoding_is_read_and_said_so(tmp_path: Path, run: Run) -> None:
    path = write(tmp_path, "latin.txt", GOOD.replace("council", "café council — “quoted”").encode("cp1252"))
    done = run("import", path)
    assert done.returncode == 0
    assert "UTF-8" in done.stderr
    claims = run("export", "--all", "--format", "json").stdout
    assert "café" in json.loads(claims)["articles"][0]["text"]


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("other.db", b"SQLite format 3\0" + b"\0" * 100, "other.db"),
        ("text.db", b"no database at all\n" * 60, "database"),
    ],
)
def test_a_desk_that_is_none(tmp_path: Path, run: Run, name: str, content: bytes, word: str) -> None:
    path = write(tmp_path, name, content)
    done = run("stats", db=path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert word in done.stderr
    assert path.read_bytes() == content


def test_a_folder_as_desk(tmp_path: Path, run: Run) -> None:
    done = run("stats", db=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind the superuser")
def test_a_read_only_folder(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    done = run("stats", db=folder / "desk.db")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    folder.chmod(0o700)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_while_exporting(tmp_path: Path, run: Run) -> None:
    run("import", write(tmp_path, "good.txt", GOOD.encode()))
    done = run("export", "--all", "--format", "csv", "-o", "/dev/full")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "space" in done.stderr


@pytest.mark.parametrize(
    "words",
    [["nonsense"], ["import"], ["export", "--format", "doc"], ["duplicates", "--threshold", "x"], ["--nonsense"]],
)
def test_words_that_are_off(run: Run, words: list[str]) -> None:
    done = run(*words)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_names_with_control_characters_do_not_reach_the_terminal(tmp_path: Path, run: Run) -> None:
    done = run("import", tmp_path / "no\x1b[2Jsuch\nfile.txt")
    assert done.stderr.count("\n") == 1
    assert "\x1b" not in done.stderr


def test_the_review_needs_a_terminal(run: Run) -> None:
    done = run("review")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


@pytest.mark.parametrize(
    "words", [["stats"], ["export", "--all"], ["duplicates"], ["history"], ["sources"], ["matching", "report"]]
)
def test_a_desk_that_is_not_there_is_told_and_not_made(tmp_path: Path, run: Run, words: list[str]) -> None:
    done = run(*words, db=tmp_path / "sseeds.db")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"claimdesk: {tmp_path / 'sseeds.db'}: no such desk file\n"
    assert list(tmp_path.iterdir()) == []


def test_a_line_at_fault_is_no_file_left_out(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.jsonl").write_text('{"claim": "The port is closed"}\n{bad\n{"claim": "The road is closed"}\n')
    done = run("import", tmp_path / "a.jsonl", tmp_path / "none.txt")
    assert done.returncode == 1
    assert "2 claims added" in done.stdout
    assert done.stdout.endswith("1 file left out, 1 line at fault\n")
