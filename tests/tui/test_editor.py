"""Long text in the reviewer's own editor: what comes back, what is left behind, and what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.app import App

from store.errors import Refused
from tests.tui.helpers import grid, press, settled, type_text
from tui import editor
from tui.app import ReviewApp


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An editor that notes what it was given, and leaves what stands in the file ``new`` beside the note."""

    @contextmanager
    def suspend(app: App[Any]) -> Iterator[None]:
        yield

    monkeypatch.setattr(App, "suspend", suspend)
    script = tmp_path / "my editor.sh"
    script.write_text(
        f"""#!/bin/sh
        cp "$2" "{tmp_path}/given"
        echo "$2" > "{tmp_path}/path"
        stat -c %a "$2" "$(dirname "$2")" > "{tmp_path}/modes"
        touch "$2~"
        [ -e "{tmp_path}/new" ] && cat "{tmp_path}/new" > "$2"
        [ -e "{tmp_path}/status" ] && exit "$(cat "{tmp_path}/status")"
        exit 0
        """
    )
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", f"'{script}' --wait")
    return tmp_path


async def test_a_note_keeps_its_lines_and_nothing_is_left_behind(desk_file: str, written: Path) -> None:
    (written / "new").write_text("first\n\n[sic] second \x1b\n")
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "M")
        await settled(pilot)
        notes = pilot.app.desk.claim(1).notes  # type: ignore[attr-defined]
        assert [each.text for each in notes] == ["first\n\n[sic] second \x1b"]
    path = Path((written / "path").read_text().strip())
    assert not path.parent.exists()
    assert (written / "modes").read_text().split() == ["600", "700"]


async def test_the_wording_is_given_and_taken_back_on_one_line(desk_file: str, written: Path) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        before = pilot.app.desk.claim(1).text  # type: ignore[attr-defined]
        await press(pilot, "W")
        assert (written / "given").read_text() == f"{before}\n"
        assert pilot.app.screen.foot.said == "nothing was written"  # type: ignore[attr-defined]
        assert len(pilot.app.desk.history(claim_id=1)) == 1  # type: ignore[attr-defined]
        (written / "new").write_text("Two\n  lines\n")
        await press(pilot, "W")
        assert pilot.app.desk.claim(1).text == "Two lines"  # type: ignore[attr-defined]


async def test_going_on_in_the_editor_with_what_is_typed(desk_file: str, written: Path) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "m")
        await settled(pilot)
        assert "Ctrl+G editor" in grid(pilot.app)
        await type_text(pilot, "so far")
        await press(pilot, "ctrl+g")
        assert (written / "given").read_text() == "so far\n"
        (written / "new").write_text("so far\nand on\n")
        await press(pilot, "ctrl+g")
        await settled(pilot)
        assert pilot.app.desk.claim(1).notes[0].text == "so far\nand on"  # type: ignore[attr-defined]
        await press(pilot, "e", "ctrl+g")
        await settled(pilot)
        assert "wording › so far and on" in grid(pilot.app), "of one line, to be looked at once more"
        await press(pilot, "escape")


async def test_a_field_of_a_dialog_too(desk_file: str, written: Path) -> None:
    (written / "new").write_text("https://example.org/long\n")
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "E")
        await settled(pilot)
        await press(pilot, "ctrl+g")
        await settled(pilot)
        assert "https://example.org/long" in grid(pilot.app)


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("/nowhere/at-all", "/nowhere/at-all: No such file or directory; set VISUAL or EDITOR to your editor"),
        ("vi 'open", "cannot be read as a command"),
        ("", "no editor is named: set VISUAL or EDITOR"),
    ],
)
async def test_an_editor_that_is_not_there(
    desk_file: str, written: Path, monkeypatch: pytest.MonkeyPatch, named: str, told: str
) -> None:
    monkeypatch.setenv("VISUAL", named)
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "M")
        assert told in pilot.app.screen.foot.said  # type: ignore[attr-defined]
        await press(pilot, "m")
        await settled(pilot)
        await type_text(pilot, "by hand")
        await press(pilot, "ctrl+g")
        await settled(pilot)
        assert told[:40] in grid(pilot.app)
        await press(pilot, "enter")
        await settled(pilot)
        assert pilot.app.desk.claim(1).notes[0].text == "by hand"  # type: ignore[attr-defined]


async def test_an_editor_that_fails_changes_nothing(desk_file: str, written: Path) -> None:
    (written / "new").write_text("half done")
    (written / "status").write_text("1")
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "M")
        assert "ended with status 1; nothing was changed" in pilot.app.screen.foot.said  # type: ignore[attr-defined]
        (written / "status").unlink()
        (written / "new").write_bytes(b"\xff")
        await press(pilot, "M")
        assert "no text in UTF-8" in pilot.app.screen.foot.said  # type: ignore[attr-defined]
        assert pilot.app.desk.claim(1).notes == ()  # type: ignore[attr-defined]


async def test_where_no_terminal_can_be_given_away(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "true")
    async with ReviewApp(desk_file, "ann").run_test() as pilot:
        with pytest.raises(Refused, match="from here"):
            editor.edited(pilot.app, "x")
        monkeypatch.setattr(ReviewApp, "is_web", True)
        assert editor.missing(pilot.app) == "a browser has no editor: write in the line"
