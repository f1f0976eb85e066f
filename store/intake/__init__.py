"""Intake: files to articles. What the reader sees is kept exactly; what each line is, is told apart.

`read` takes a file, `read_data` and `read_text` what comes from elsewhere (standard input); `files_under` finds the
files in folders; `kind_of` and `is_export` tell this program's own exports, which the export room reads. The readers
are loaded with the first file that needs them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from store.errors import FileProblem
from store.model import Document, Record

from .decoding import decode
from .files import (
    ARTICLE_SUFFIXES,
    KNOWN_SUFFIXES,
    MARKDOWN_SUFFIXES,
    MAX_ARTICLE_BYTES,
    PAGE_SUFFIXES,
    Kind,
    OnNotice,
    OnProblem,
    files_under,
    is_export,
    kind_of,
    read_bytes,
    too_large,
)
from .patterns import Pattern

__all__ = [
    "ARTICLE_SUFFIXES",
    "KNOWN_SUFFIXES",
    "MAX_ARTICLE_BYTES",
    "Kind",
    "OnNotice",
    "OnProblem",
    "files_under",
    "is_export",
    "kind_of",
    "read",
    "read_data",
    "read_text",
]

_PAGE_HEAD = Pattern(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main"
    r"|meta|div|section|h1|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_WHOLE_PAGE = Pattern(r"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE, needs=("<",))


def read(
    path: Path,
    *,
    name: str | None = None,
    on_problem: OnProblem | None = None,
    on_notice: OnNotice | None = None,
) -> Iterator[Document | Record]:
    """What a file holds: one Document of an article file, Documents and Records of a record file, one by one.

    ``name`` is the file as problems and Documents call it (default: the path). What is wrong with one record goes to
    ``on_problem`` and the rest still comes; without ``on_problem`` it is raised. ``on_notice`` hears what concerns a
    whole record file ("not UTF-8: read as windows-1252"); a Document of an article file carries its own notices.
    This program's own export is taken in by the export room: see `kind_of`.

    Raises FileProblem, on the first step, if nothing can be read.
    """
    shown = name if name is not None else str(path)
    if kind_of(path) == "article":
        yield _article(path, shown)
        return
    from .records import read_records

    yield from read_records(path, shown, on_problem or _raise, on_notice or _ignore)


def read_text(text: str, *, name: str) -> Document:
    """The Document of a text that comes from no file, HTML or plain. Raises FileProblem if it holds no article."""
    if len(text) > MAX_ARTICLE_BYTES:
        raise too_large(name, len(text))
    if "\0" in text:
        raise FileProblem(name, "not a text (it holds NUL characters)")
    return _read_any(text, name, ())


def read_data(data: bytes, *, name: str) -> Document:
    """The Document of bytes that come from no file (standard input), HTML or plain. Raises FileProblem as `read`."""
    if len(data) > MAX_ARTICLE_BYTES:
        raise too_large(name, len(data))
    text, notices = decode(data, name)
    return _read_any(text, name, notices)


def _article(path: Path, name: str) -> Document:
    """The Document of an article file, by its suffix, else by its first characters."""
    from .plain import read_markdown, read_plain

    text, notices = decode(read_bytes(path, name), name)
    suffix = path.suffix.lower()
    if suffix in MARKDOWN_SUFFIXES:
        return read_markdown(text, name, notices=notices)
    if suffix in PAGE_SUFFIXES:
        return _read_page(text, name, notices)
    if suffix in ARTICLE_SUFFIXES and not _is_whole_page(text):
        return read_plain(text, name, notices=notices)
    return _read_any(text, name, notices)


def _read_any(text: str, name: str, notices: tuple[str, ...]) -> Document:
    """The Document of a text of unknown kind."""
    page = text.lstrip("\ufeff")
    if page.lstrip()[:1] == "<" and _PAGE_HEAD.match(page):
        return _read_page(text, name, notices)
    from .plain import read_plain

    return read_plain(text, name, notices=notices)


def _is_whole_page(text: str) -> bool:
    """Whether a text is a saved page in truth: it opens with a doctype or <html>."""
    return _WHOLE_PAGE.match(text[:500]) is not None


def _read_page(text: str, name: str, notices: tuple[str, ...]) -> Document:
    # The page reader is only loaded for a page.
    from .page import read_page

    return read_page(text, name, notices=notices)


def _raise(problem: FileProblem) -> None:
    raise problem


def _ignore(notice: str) -> None:
    """Drop a notice that nobody asked for."""
