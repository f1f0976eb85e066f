"""``claimdesk keys`` and ``--keys``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from tests.cli.conftest import Run
from tui import keymap
from tui.keynames import written_key


def test_every_action_is_printed_with_its_keys(run: Run) -> None:
    done = run("keys")
    assert done.returncode == 0, done.stderr
    printed = tomllib.loads(done.stdout)
    for each in keymap.actions():
        value: Any = printed
        for name in each.id.split("."):
            value = value[name]
        assert value == [written_key(key) for key in each.keys]


def test_the_keys_of_a_file_are_printed(run: Run, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('claim.keep = "d"\n')
    done = run("--keys", mine, "keys")
    assert done.returncode == 0, done.stderr
    assert 'claim.keep = ["d"]' in done.stdout
    assert str(mine) in done.stdout


def test_what_does_not_do_is_told_line_by_line(run: Run, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('claim.keep = "d"\nclaim.kepe = "k"\nundo = "esc"\n')
    done = run("--keys", mine, "keys")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"claimdesk: {mine}, line 2: there is no action claim.kepe; do you mean claim.keep?",
        f"claimdesk: {mine}, line 3: undo: Esc is reserved; choose another key",
    ]
    assert 'claim.keep = ["d"]' in done.stdout


def test_a_file_that_the_call_names_has_to_be_there(run: Run, tmp_path: Path) -> None:
    done = run("--keys", tmp_path / "none.toml", "keys")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "none.toml: no such file" in done.stderr
