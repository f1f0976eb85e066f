"""What one person likes, whatever the desk: kept in a small file of their own, never in the desk that others share."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def folder() -> Path:
    """Where the person's own settings stand."""
    import platformdirs

    return Path(platformdirs.user_config_dir("claimdesk", appauthor=False))


def _file() -> Path:
    return folder() / "settings.json"


def preference(name: str) -> str | None:
    """What was remembered under a name; None if nothing was, or the file is not what it should be."""
    return _all().get(name)


def _all() -> dict[str, str]:
    try:
        written = _file().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    import json

    try:
        found = json.loads(written)
    except ValueError:
        return {}
    return {name: value for name, value in found.items() if isinstance(value, str)} if isinstance(found, dict) else {}


def remember(name: str, value: str) -> None:
    """Remember something. The file is replaced whole; raises OSError if it cannot be written."""
    import json

    path = _file()
    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        made.write_text(json.dumps({**_all(), name: value}, indent=1) + "\n", encoding="utf-8")
        made.replace(path)
    finally:
        with suppress(OSError):
            made.unlink(missing_ok=True)
