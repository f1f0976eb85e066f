"""Long text in the reviewer's own editor: ``$VISUAL`` or ``$EDITOR`` on a private file, the screen out of the way."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from textual.app import App, SuspendNotSupported

from store.errors import Refused


def missing(app: App[Any]) -> str | None:
    """Why there is no editor to write in, in a few words; None if there is one."""
    if app.is_web:
        return "a browser has no editor: write in the line"
    return None if _named() else "no editor is named: set VISUAL or EDITOR"


def _named() -> str:
    return os.environ.get("VISUAL", "").strip() or os.environ.get("EDITOR", "").strip()


def edited(app: App[Any], text: str) -> str | None:
    """What the reviewer made of ``text`` in the editor; None if they left it as it was.

    The file and whatever the editor puts beside it are gone afterwards; nobody else can read them meanwhile. Raises
    Refused, one line, if there is no editor, it fails, or it leaves no text in UTF-8.
    """
    reason = missing(app)
    if reason is not None:
        raise Refused(reason)
    try:
        command = shlex.split(_named())
    except ValueError as error:
        raise Refused(f"the editor {_named()!r} cannot be read as a command: {error}") from error
    with tempfile.TemporaryDirectory(prefix="claimdesk-") as folder:
        path = Path(folder) / "text.txt"
        path.touch(0o600)
        path.write_text(f"{text}\n", encoding="utf-8")
        _run(app, [*command, str(path)])
        try:
            made = path.read_text(encoding="utf-8")
        except OSError as error:
            raise Refused(f"the editor left no file ({error.strerror}); nothing was changed") from error
        except UnicodeDecodeError as error:
            raise Refused("the editor left no text in UTF-8; nothing was changed") from error
    made = made.removesuffix("\n")
    return None if made == text else made


def _run(app: App[Any], command: list[str]) -> None:
    """Give the terminal to the editor until it ends."""
    trouble, status = "", 0
    try:
        with app.suspend(), _interrupts_are_the_editors():
            # Caught inside: Textual takes the terminal back only if nothing is raised in here.
            try:
                status = subprocess.run(command, check=False).returncode
            except OSError as error:
                trouble = f"{command[0]}: {error.strerror}; set VISUAL or EDITOR to your editor"
    except SuspendNotSupported as error:
        raise Refused("no editor can be opened from here: write in the line") from error
    if trouble or status:
        raise Refused(trouble or f"{command[0]} ended with status {status}; nothing was changed")


@contextmanager
def _interrupts_are_the_editors() -> Iterator[None]:
    """Ctrl+C in the editor reaches this program too, and is not meant for it."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
