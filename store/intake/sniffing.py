"""Whether a .json, .jsonl, .csv or .tsv file that lies in a folder holds records, or belongs to another program."""

from __future__ import annotations

import csv
import json
from itertools import islice
from pathlib import Path

from .decoding import marked_encoding
from .files import LINE_SUFFIXES
from .records import MAX_JSON_BYTES, column_name, delimiter_of, has_record, record_list

_HEAD_BYTES = 1 << 16
_LINES_LOOKED_AT = 50


def may_hold_records(path: Path) -> bool:
    """Whether the file at ``path``, by its suffix and its content, is worth reading as records.

    True too for one that cannot be opened and for damaged JSON with a "claim" or a "text" in it: reading those gives
    the problem that their owner should hear of.
    """
    suffix = path.suffix.lower()
    try:
        if suffix == ".json":
            return _json_may(path)
        with path.open("rb") as file:
            head = _decoded(file.read(_HEAD_BYTES))
    except OSError:
        return True
    return _lines_may(head) if suffix in LINE_SUFFIXES else _table_may(head, suffix)


def _json_may(path: Path) -> bool:
    if path.stat().st_size > MAX_JSON_BYTES:
        return True
    data = path.read_bytes()
    try:
        return record_list(json.loads(data), only_records=True) is not None
    except (ValueError, RecursionError):
        return b'"claim"' in data or b'"text"' in data


def _lines_may(head: str) -> bool:
    """Whether one of the first lines is a record."""
    for line in islice((line for line in head.split("\n") if line.strip()), _LINES_LOOKED_AT):
        try:
            if has_record(json.loads(line)):
                return True
        except (ValueError, RecursionError):
            continue
    return False


def _table_may(head: str, suffix: str) -> bool:
    """Whether the first row that is not blank names a column of records."""
    first = next((line for line in head.splitlines() if line.strip()), "")
    try:
        cells = next(csv.reader([first], delimiter=delimiter_of(first, suffix)), [])
    except csv.Error:
        return False
    return any(column_name(cell) in ("text", "claim") for cell in cells)


def _decoded(data: bytes) -> str:
    marked = marked_encoding(data)
    text = data.decode(marked[0] if marked else "utf-8", errors="replace")
    return text.removeprefix("\ufeff")
