"""The app in a real browser: shown, obeying keys, and shut to everybody without the address."""

from __future__ import annotations

import asyncio
import os
import shlex
import socket
import sys
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from store.desk import Desk
from tests.e2e.browser import CHROMIUM, PATIENCE, opened
from tests.e2e.terminal import ROOT
from tests.tui.seeding import seed

pytest.importorskip("textual_serve", reason="the extra claimdesk[serve] is not here")

pytestmark = pytest.mark.e2e

NASTY = "O'Brien; $(touch pwned) `touch pwned` \"& x"


@asynccontextmanager
async def served(*words: object, port: int) -> AsyncIterator[str]:
    """``claimdesk … serve`` as a process of its own; gives the address that it prints."""
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tui", *map(str, words), "serve", "--port", str(port), cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])},
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert server.stderr is not None
        line = (await asyncio.wait_for(server.stderr.readline(), PATIENCE)).decode()
        assert line.startswith("claimdesk is at "), line
        yield line.split()[-1]
    finally:
        server.terminate()
        await server.wait()


@pytest.fixture
def port() -> int:
    """A port that is free."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        number: int = found.getsockname()[1]
        return number


async def until(reached: Callable[[], bool], told: str) -> None:
    """Wait until something is so."""
    for _ in range(int(PATIENCE * 20)):
        if reached():
            return
        await asyncio.sleep(0.05)
    raise AssertionError(told)


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
async def test_a_claim_is_kept_in_the_browser(tmp_path: Path, port: int) -> None:
    folder = tmp_path / 'it\'s $HOME & "more"'
    folder.mkdir()
    path = folder / "desk.db"
    seed(path)
    with Desk.open(path, reviewer="watch") as desk:
        async with (
            served("--db", path, "--reviewer", NASTY, port=port) as address,
            opened(address, tmp_path / "profile") as page,
        ):
            for _ in range(int(PATIENCE * 10)):
                if await page.value("document.body.classList.contains('-first-byte')"):
                    break
                await asyncio.sleep(0.1)
            assert "word=" not in await page.value("location.href")
            await page.call("Runtime.evaluate", expression="document.querySelector('textarea').focus()")
            await until(lambda: page_is_up(desk), "the screen never opened the desk")
            await page.press("a")
            await until(lambda: desk.progress().done == 1, "the key never came to the desk")
            picture = await page.picture()
            shown = os.environ.get("SERVE_PICTURE")
            if shown:
                Path(shown).write_bytes(picture)
            assert picture.startswith(b"\x89PNG")
            assert len(picture) > 40_000, "a page with words on it"
        entry = desk.history(limit=1)[0]
    assert entry.reviewer == NASTY, "what the shell saw was one word"
    assert not list(tmp_path.rglob("pwned"))
    assert not (ROOT / "pwned").exists()


def page_is_up(desk: Desk) -> bool:
    """Whether a screen has the desk open: its log is there, and a key pressed from now on is not lost."""
    return Path(f"{desk.path}-wal").exists()


async def status(address: str, **headers: str) -> int:
    """The HTTP status of a request."""

    def ask() -> int:
        try:
            with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=PATIENCE) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code

    return await asyncio.to_thread(ask)


async def test_nobody_comes_in_without_the_word(tmp_path: Path, port: int) -> None:
    path = tmp_path / "desk.db"
    seed(path)
    async with served("--db", path, port=port) as address:
        plain, word = address.split("?word=")
        cookie = f"claimdesk={word}"
        assert await status(plain) == 403
        assert await status(f"{plain}ws") == 403
        assert await status(f"{plain}?word=guess") == 403
        assert await status(plain, Cookie=cookie) == 200
        assert await status(plain, Cookie=cookie, Origin="http://evil.example") == 403
        assert await status(plain, Cookie=cookie, Origin=plain.rstrip("/")) == 200


async def test_a_port_in_use_is_one_line(tmp_path: Path, port: int) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        done = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tui", "--db", str(tmp_path / "desk.db"), "serve", "--port", str(port),
            cwd=ROOT, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        said = (await done.communicate())[1].decode().splitlines()
    assert done.returncode == 1
    assert len(said) == 1, said
    assert f"cannot listen on 127.0.0.1, port {port}" in said[0]


def test_every_word_of_the_command_is_quoted() -> None:
    from tui.cli import Settings
    from tui.commands.serve import review_command

    settings = Settings(Path("/a b/it's.db"), NASTY, Path("/k $x.toml"), False)
    words = shlex.split(review_command(settings))
    assert words[3:] == ["--db=/a b/it's.db", f"--reviewer={NASTY}", "--keys=/k $x.toml", "--no-mouse", "review"]
