"""Where a reviewer is: the claim under the cursor, the screen, the filter and the order; kept while they work.

It is kept in a file of the person's own beside no desk: written to the desk it would cost a commit each time, and make
every other session on the desk read its list anew. A place that is lost or damaged is no place; nothing depends on it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any
from zlib import crc32

from store.model import Filter, Label, Sort, SourcingClass, Status
from tui.keymap import View

_SETS: Mapping[str, type[StrEnum]] = {"statuses": Status, "labels": Label, "classes": SourcingClass}
"""The parts of a filter that are sets, and of what."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place on a desk."""

    claim: int | None = None
    view: View = View.REVIEW
    wanted: Filter = field(default_factory=Filter)
    sort: Sort = Sort.WORTH


class Places:
    """The place of one reviewer on one desk, in a file."""

    def __init__(self, desk: str, reviewer: str) -> None:
        self._whose = f"{Path(desk).absolute()}\n{reviewer}"
        self._kept: Place | None = None
        self._seen: Place | None = None

    def _file(self) -> Path:
        import platformdirs

        # A checksum, not a digest: to load OpenSSL takes longer than to read the place. Files tell whose they are.
        folder = Path(platformdirs.user_state_dir("claimdesk", appauthor=False))
        return folder / "places" / f"{crc32(self._whose.encode('utf-8', 'surrogateescape')):08x}.json"

    def last(self) -> Place:
        """The place kept last; the beginning if there is none."""
        try:
            written = self._file().read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return Place()
        whose, _, told = written.rpartition("\n\n")
        if whose != self._whose:
            return Place()
        self._kept = self._seen = place = decoded(told)
        return place

    def rested(self, place: Place) -> None:
        """Keep a place at which the reviewer has been since the last look: while they move, nothing is written."""
        if place == self._seen:
            self.keep(place)
        self._seen = place

    def keep(self, place: Place) -> None:
        """Keep a place, if it is another than the one kept. A file that cannot be written keeps nobody from working."""
        if place == self._kept:
            return
        with suppress(OSError, UnicodeEncodeError):
            path = self._file()
            path.parent.mkdir(parents=True, exist_ok=True)
            made = path.with_suffix(f".{os.getpid()}")
            made.write_text(f"{self._whose}\n\n{encoded(place)}", encoding="utf-8")
            made.replace(path)
        self._kept = place


def encoded(place: Place) -> str:
    """A place as text."""
    import json

    wanted = {
        each.name: sorted(getattr(place.wanted, each.name)) if each.name in _SETS else getattr(place.wanted, each.name)
        for each in fields(Filter)
    }
    return json.dumps({"claim": place.claim, "view": place.view, "wanted": wanted, "sort": place.sort})


def decoded(written: str) -> Place:
    """The place that a text tells; of what it does not tell, the beginning."""
    import json

    try:
        found = json.loads(written)
        claim = found["claim"]
        return Place(
            claim if isinstance(claim, int) else None,
            View(found["view"]),
            _filter(found["wanted"]),
            Sort(found["sort"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return Place()


def _filter(found: Mapping[str, Any]) -> Filter:
    parts: dict[str, Any] = {}
    for each in fields(Filter):
        value = found.get(each.name)
        if each.name in _SETS:
            parts[each.name] = frozenset(_SETS[each.name](member) for member in value or ())
        elif isinstance(value, str | int | bool):
            parts[each.name] = value
    return Filter(**parts)
