"""What leaves the terminal: copying inside tmux, and the reviewer's own editor."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.desk import Desk
from tests.e2e.terminal import HAVE_TMUX, Terminal
from tests.tui.seeding import seed

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(not HAVE_TMUX, reason="tmux is not here")]


def test_copying_inside_tmux_fills_its_buffer(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    seed(path)
    with Desk.open(path, reviewer="ann") as desk:
        wording = desk.claim(desk.claim_ids()[0]).text
    with Terminal("--db", path, "review") as terminal:
        terminal.sees("0/")
        terminal.press("y", "y").sees("copied #")
        assert terminal.buffer() == wording


def test_the_editor_has_the_terminal_and_gives_it_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, script = tmp_path / "desk.db", tmp_path / "editor.sh"
    seed(path)
    script.write_text('#!/bin/sh\necho "the editor is here"\nread -r line\nprintf "%s\\nand more\\n" "$line" > "$1"\n')
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(script))
    with Terminal("--db", path, "review", columns=140, lines=45) as terminal:
        terminal.sees("0/16")
        terminal.press("M").sees("the editor is here")
        terminal.write("typed in it").press("Enter")
        terminal.sees("0/16", "note on", "typed in it", "and more")
        terminal.press("a").sees("1/16")
    with Desk.open(path, reviewer="ann") as desk:
        assert [note.text for note in desk.claim(desk.claim_ids()[0]).notes] == ["typed in it\nand more"]


def test_an_editor_that_is_missing_leaves_the_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "desk.db"
    seed(path)
    monkeypatch.setenv("VISUAL", "/nowhere/editor")
    with Terminal("--db", path, "review") as terminal:
        terminal.sees("0/16")
        terminal.press("M").sees("/nowhere/editor: No such file", "0/16")
        terminal.press("a").sees("1/16")
