"""A real terminal for tests: tmux on a socket of its own, driven by keys, read back as text."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
"""Seconds to wait for something that must come; far above what it takes."""

HAVE_TMUX = shutil.which("tmux") is not None


class Terminal:
    """The program in a tmux window of a given size.

    ``press`` sends keys (tmux names: ``a``, ``Enter``, ``C-r``); ``sees`` waits until a text stands on the screen.
    """

    def __init__(self, *words: object, columns: int = 80, lines: int = 24) -> None:
        self._socket = f"claimdesk-{uuid.uuid4().hex[:12]}"
        command = shlex.join([sys.executable, "-m", "tui", *map(str, words)])
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none"}
        # COLUMNS and LINES, where they are set, are taken for the size of every window.
        for name in ("TMUX", "COLUMNS", "LINES"):
            environment.pop(name, None)
        size = ["-x", str(columns), "-y", str(lines)]
        self._environment = environment
        self._tmux("-f", "/dev/null", "new-session", "-d", *size, "-c", str(ROOT), f"exec {command}")
        self._tmux("set-option", "-g", "remain-on-exit", "on")
        self.pid = int(self._tmux("display-message", "-p", "#{pane_pid}").strip())

    def _tmux(self, *words: str) -> str:
        done = subprocess.run(
            ["tmux", "-L", self._socket, *words], capture_output=True, text=True, env=self._environment, check=False
        )
        if done.returncode:
            raise AssertionError(f"tmux {words[0]}: {done.stderr.strip()}")
        return done.stdout

    def screen(self) -> str:
        """What stands on the screen, line by line, without trailing blanks."""
        return self._tmux("capture-pane", "-p")

    def press(self, *keys: str) -> Self:
        """Send keys, one after another."""
        self._tmux("send-keys", *keys)
        return self

    def write(self, text: str) -> Self:
        """Send a text letter by letter."""
        self._tmux("send-keys", "-l", text)
        return self

    def sees(self, *texts: str) -> str:
        """Wait until all texts stand on the screen; gives the screen."""
        return self._wait(lambda screen: all(text in screen for text in texts), f"never saw {texts!r}")

    def sees_not(self, text: str) -> str:
        """Wait until a text stands nowhere on the screen; gives the screen."""
        return self._wait(lambda screen: text not in screen, f"still saw {text!r}")

    def _wait(self, wanted: object, complaint: str) -> str:
        assert callable(wanted)
        deadline, pause = time.monotonic() + PATIENCE, threading.Event()
        while True:
            screen = self.screen()
            if wanted(screen):
                return screen
            if time.monotonic() > deadline:
                raise AssertionError(f"{complaint}; the screen was:\n{screen}")
            pause.wait(0.02)

    def waits_for(self, reached: Callable[[], bool], complaint: str) -> Self:
        """Wait until something is so outside the screen."""
        self._wait(lambda screen: reached(), complaint)
        return self

    def resize(self, columns: int, lines: int) -> Self:
        """Give the window another size."""
        self._tmux("resize-window", "-x", str(columns), "-y", str(lines))
        return self

    def asks(self, name: str) -> str:
        """What tmux knows of the window by that name."""
        return self._tmux("display-message", "-p", f"#{{{name}}}").strip()

    def cursor(self) -> tuple[int, int]:
        """Column and row of the terminal's cursor, from 0."""
        return int(self.asks("cursor_x")), int(self.asks("cursor_y"))

    def cursor_at(self, x: int, y: int) -> Self:
        """Wait until the terminal's cursor stands there."""
        self._wait(lambda screen: self.cursor() == (x, y), f"the cursor never came to {(x, y)}")
        return self

    def buffer(self) -> str:
        """What was copied last inside the terminal."""
        return self._tmux("show-buffer")

    def kill(self) -> None:
        """``kill -9`` to the program, and wait until it is gone."""
        os.kill(self.pid, signal.SIGKILL)
        self.ends()

    def ends(self) -> int:
        """Wait until the program has ended; gives its exit status (tmux gives 0 for one that was killed)."""
        deadline, pause = time.monotonic() + PATIENCE, threading.Event()
        while self._tmux("display-message", "-p", "#{pane_dead}").strip() != "1":
            if time.monotonic() > deadline:
                raise AssertionError(f"the program never ended; the screen was:\n{self.screen()}")
            pause.wait(0.02)
        return int(self._tmux("display-message", "-p", "#{pane_dead_status}").strip() or 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        subprocess.run(["tmux", "-L", self._socket, "kill-server"], capture_output=True, check=False)
