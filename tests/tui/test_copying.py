"""Copying: the bytes that go to the terminal, what is in them, and what is kept out of them."""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.desk import Desk
from store.errors import Refused
from tests.tui.helpers import press, settled
from tests.tui.test_bytes import Wire, wire
from tests.tui.test_nasty_text import nasty_desk
from tui import clipboard
from tui.app import ReviewApp

__all__ = ["wire"]

OSC52 = re.compile("\x1b\\]52;c;([A-Za-z0-9+/=]*)\x07")


def copied(wire: Wire) -> list[str]:
    """What was sent to the clipboard since the last look, decoded from the terminal's bytes."""
    return [base64.b64decode(each).decode("utf-8") for each in OSC52.findall(wire.take())]


async def test_the_wording_the_sourcing_and_the_verbatim(desk_file: str, wire: Wire) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        claim = pilot.app.desk.claim(1)  # type: ignore[attr-defined]
        wire.take()
        await press(pilot, "y", "y")
        assert copied(wire) == [claim.text]
        said = f"copied #1: {len(claim.text)} characters to the terminal's clipboard"
        assert pilot.app.screen.foot.said == said  # type: ignore[attr-defined]
        await press(pilot, "y", "v")
        assert copied(wire) == [claim.mentions[0].verbatim]
        await press(pilot, "y", "s")
        first, label, mention = copied(wire)[0].split("\n")
        assert first == claim.text
        assert "single source" in label
        assert mention.startswith(f"- {claim.mentions[0].article.outlet}, ")
        assert f"“{claim.mentions[0].verbatim}”" in mention
        assert " > " in mention


async def test_the_marked_ones_together(desk_file: str, wire: Wire) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        texts = [pilot.app.desk.claim(each).text for each in (1, 5)]  # type: ignore[attr-defined]
        await press(pilot, "space", "space", "semicolon")
        wire.take()
        await press(pilot, "y", "y")
        assert copied(wire) == ["\n".join(texts)]
        await press(pilot, "y", "y")
        assert len(copied(wire)[0].split("\n")) == 1, "once is for the marked ones, then the cursor's again"


async def test_nothing_that_a_terminal_obeys_is_copied(tmp_path: Path, wire: Wire) -> None:
    nasty = "rm -rf \x1b[201~\r\n\x9b31m \u202eabc [sic] [/ \x07"
    path = nasty_desk(tmp_path / "desk.db", nasty)
    async with ReviewApp(path, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        wire.take()
        for last in "ysv":
            await press(pilot, "y", last)
        found = copied(wire)
    assert len(found) == 3
    for each in found:
        assert "[sic] [/" in each
        assert not set(each) & set("\x1b\x07\x9b\u202e\r")


@given(st.text())
def test_what_is_cleaned_has_no_control_characters_and_loses_nothing_else(data: str) -> None:
    cleaned = clipboard.clean(data)
    assert clipboard.clean(cleaned) == cleaned
    assert not [each for each in cleaned if (each < " " and each not in "\n\t") or "\x7f" <= each <= "\x9f"]
    kept = [each for each in data.replace("\r\n", "\n").replace("\r", "\n") if each.isprintable() or each in "\n\t"]
    assert [each for each in cleaned if each.isprintable() or each in "\n\t"] == kept


def test_joiners_stay(desk_file: str) -> None:
    assert clipboard.clean("👩\u200d🚀 می\u200cخواهم") == "👩\u200d🚀 می\u200cخواهم"


async def test_more_than_a_terminal_takes_is_refused(desk_file: str, wire: Wire) -> None:
    async with ReviewApp(desk_file, "ann").run_test() as pilot:
        with pytest.raises(Refused, match="export them instead"):
            clipboard.copy(pilot.app, "ä" * 37_498)
        clipboard.copy(pilot.app, "ä" * 37_497)
        assert copied(wire) == ["ä" * 37_497]


async def test_in_tmux_the_text_goes_through_tmux(desk_file: str, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Any] = []

    def run(command: list[str], **options: Any) -> subprocess.CompletedProcess[bytes]:
        calls.append((command[1:], options["input"]))
        return subprocess.CompletedProcess(command, status, b"", b"")

    monkeypatch.setenv("TMUX", "/tmp/tmux-1/default,1,0")
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}")
    monkeypatch.setattr(subprocess, "run", run)
    with Desk.open(desk_file, reviewer="ann") as desk:
        wording = desk.claim(1).text
    async with ReviewApp(desk_file, "ann").run_test() as pilot:
        await settled(pilot)
        wire.take()
        status = 0
        await press(pilot, "y", "y")
        assert calls == [(["load-buffer", "-w", "-"], wording.encode())]
        assert copied(wire) == []
        status = 1
        await press(pilot, "y", "y")
        assert copied(wire) == [wording], "a tmux that will not take it is passed by"
