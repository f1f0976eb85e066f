"""Files on disk: which of them are articles, and their bytes, or one clear line on why not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Literal

from store.errors import FileProblem

MAX_ARTICLE_BYTES = 10_000_000
"""No article is larger: the longest magazine pieces have 0.2 MB of text."""

MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
ARTICLE_SUFFIXES = frozenset({".txt", ".text"}) | MARKDOWN_SUFFIXES | PAGE_SUFFIXES
TABLE_SUFFIXES = frozenset({".csv", ".tsv"})
LINE_SUFFIXES = frozenset({".jsonl", ".ndjson"})
RECORD_SUFFIXES = frozenset({".json"}) | TABLE_SUFFIXES | LINE_SUFFIXES
KNOWN_SUFFIXES = ARTICLE_SUFFIXES | RECORD_SUFFIXES

Kind = Literal["article", "records", "export"]
OnProblem = Callable[[FileProblem], None]
"""Hears of a record that cannot be taken in while the rest of its file still comes."""
OnNotice = Callable[[str], None]
"""Hears what the reader should know of how a record file was read."""

_EXPORT_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"format\"\s*:\s*\"claimdesk/\d+\"")
_EXPORT_MARK = b'"claimdesk/'
_CHUNK = 1 << 20
_README = re.compile(r"readme(?![a-z])", re.IGNORECASE)


def kind_of(path: Path) -> Kind:
    """How a file is taken in: as an article, as records, or as this program's own export.

    Raises FileProblem if it cannot be opened.
    """
    if path.suffix.lower() not in RECORD_SUFFIXES:
        return "article"
    return "export" if is_export(path) else "records"


def is_export(path: Path) -> bool:
    """Whether ``path`` is a .json file that this program exported. Raises FileProblem if it cannot be opened."""
    if path.suffix.lower() != ".json":
        return False
    try:
        with path.open("rb") as file:
            if _EXPORT_HEAD.match(file.read(4096)):
                return True
            file.seek(0)
            if not _holds(file, _EXPORT_MARK):
                return False
            # The mark may stand behind other keys, or in somebody's text: only parsing tells.
            file.seek(0)
            value = json.loads(file.read())
    except OSError as error:
        raise unreadable(str(path), error) from None
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and str(value.get("format", "")).startswith("claimdesk/")


def files_under(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that ``paths`` name: a file as it is given, a folder's files of known suffix, sorted, subfolders too.

    Inside a folder, hidden files and folders, README files, and tables and .json files without records in them are
    passed over. Raises FileProblem for a path that is missing and for a folder without a single article or record file.
    """
    for path in paths:
        try:
            is_folder = path.is_dir()
            if not is_folder and not path.exists():
                raise FileProblem(str(path), "no such file or folder")
        except (OSError, ValueError) as error:
            raise unreadable(str(path), error) from None
        if not is_folder:
            yield path
            continue
        found = False
        for file in _folder_files(path):
            found = True
            yield file
        if not found:
            known = " ".join(sorted(KNOWN_SUFFIXES))
            raise FileProblem(str(path), f"no articles in this folder (looked for {known})")


def read_bytes(path: Path, name: str) -> bytes:
    """The bytes of an article file. Raises FileProblem if it is missing, no file, unreadable, empty or too large."""
    try:
        if path.is_dir():
            raise FileProblem(name, "this is a folder, not a file")
        size = path.stat().st_size
        if size > MAX_ARTICLE_BYTES:
            raise too_large(name, size)
        with path.open("rb") as file:
            # A pipe or a growing file has no true size: never read past the limit.
            data = file.read(MAX_ARTICLE_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unreadable(name, error) from None
    if len(data) > MAX_ARTICLE_BYTES:
        raise too_large(name, len(data))
    if not data.strip():
        raise FileProblem(name, "the file is empty; there is no text to read")
    return data


def too_large(name: str, size: int) -> FileProblem:
    """The problem of an article of ``size`` bytes."""
    limit = MAX_ARTICLE_BYTES // 1_000_000
    return FileProblem(
        name, f"too large for an article ({size / 1e6:.1f} MB, at most {limit} MB); split it or cut it down"
    )


def unreadable(name: str, error: OSError | ValueError) -> FileProblem:
    """An operating system's error as one clear line."""
    if isinstance(error, FileNotFoundError):
        return FileProblem(name, "no such file or folder")
    if isinstance(error, PermissionError):
        return FileProblem(name, "no permission to read it; check the file's rights")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return FileProblem(name, f"cannot be read ({reason})")


def _folder_files(folder: Path) -> Iterator[Path]:
    """The visible files of known suffix under ``folder``, a folder's own files and subfolders in one sorted order."""
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        raise unreadable(str(folder), error) from None
    for entry in entries:
        if entry.name.startswith("."):
            continue
        # A link to a folder may lead back here: links are followed to files only.
        if entry.is_dir():
            if not entry.is_symlink():
                yield from _folder_files(entry)
        elif entry.suffix.lower() in KNOWN_SUFFIXES and entry.is_file() and not _belongs_to_others(entry):
            yield entry


def _belongs_to_others(file: Path) -> bool:
    """Whether a file in a folder is about the folder, or some other program's."""
    if _README.match(file.name):
        return True
    if file.suffix.lower() not in RECORD_SUFFIXES:
        return False
    # Only a folder with such files needs the readers of records.
    from .sniffing import may_hold_records

    try:
        return not (is_export(file) or may_hold_records(file))
    except FileProblem:
        return False


def _holds(file: IO[bytes], mark: bytes) -> bool:
    """Whether ``mark`` stands anywhere in an open binary file, read piece by piece."""
    tail = b""
    while chunk := file.read(_CHUNK):
        if mark in tail + chunk:
            return True
        tail = chunk[-len(mark) :]
    return False
