"""The real terminal: where its cursor stands, and whose its mouse is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.terminal import HAVE_TMUX, Terminal
from tests.tui.seeding import seed

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(not HAVE_TMUX, reason="tmux is not here")]


def test_the_cursor_of_the_terminal_goes_along(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    seed(path)
    with Terminal("--db", path, "review") as terminal:
        terminal.sees("0/16")
        terminal.press("j", "j").cursor_at(0, 3)
        terminal.press("k").cursor_at(0, 2)
        terminal.press("m").sees("INSERT")
        terminal.write("ab").sees("› ab")
        x, y = terminal.cursor()
        assert terminal.screen().split("\n")[y][:x].endswith("› ab")


@pytest.mark.parametrize(("words", "captured"), [((), "1"), (("--no-mouse",), "0")])
def test_the_mouse_can_be_left_to_the_terminal(tmp_path: Path, words: tuple[str, ...], captured: str) -> None:
    path = tmp_path / "desk.db"
    seed(path)
    with Terminal(*words, "--db", path, "review") as terminal:
        terminal.sees("0/16")
        assert terminal.asks("mouse_any_flag") == captured
