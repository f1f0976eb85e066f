"""Which formats there are, and the one way to write them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TextIO

from store.errors import Refused
from store.export.claimreview import write_claimreview
from store.export.csv_writer import write_csv
from store.export.json_writer import write_json, write_jsonl
from store.export.markdown import write_markdown
from store.export.page import write_page
from store.export.snapshot import Export

_WRITERS: Mapping[str, Callable[[Export, TextIO, str], None]] = MappingProxyType(
    {
        "csv": write_csv,
        "json": write_json,
        "jsonl": write_jsonl,
        "md": write_markdown,
        "html": write_page,
        "claimreview": write_claimreview,
    }
)

FORMATS: tuple[str, ...] = tuple(_WRITERS)
"""The names of the formats."""


def write(export: Export, format: str, stream: TextIO, *, exported_at: str) -> None:  # noqa: A002
    """Writes ``export`` to ``stream`` in one of ``FORMATS``, bit by bit as its parts come.

    ``exported_at`` is the time to put on it, ISO 8601. The stream is opened with ``newline=""`` and UTF-8;
    it is neither flushed nor closed. Raises Refused for a format that there is not.
    """
    writer = _WRITERS.get(format)
    if writer is None:
        raise Refused(f"There is no format {format!r}; there are {', '.join(FORMATS)}.")
    writer(export, stream, exported_at)
