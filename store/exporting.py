"""A desk out into a file: whole or not at all, through a temporary file and a rename."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from store.database.journal import now
from store.desk import Desk
from store.errors import FileProblem, Refused
from store.export import FORMATS, Export, write
from store.model import Article, Claim, Filter, Status

BATCH = 200
"""Claims read from the desk at a time."""

SUFFIXES = {".csv": "csv", ".json": "json", ".jsonl": "jsonl", ".md": "md", ".html": "html", ".htm": "html"}
"""The format that the name of a file asks for."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, and where to; ``output`` is None for standard output."""

    claims: int
    format: str
    output: Path | None

    def summary(self) -> str:
        """One line: how many claims, in what format, where."""
        where = f" to {self.output}" if self.output is not None else ""
        return f"wrote {self.claims} claim{'' if self.claims == 1 else 's'} as {self.format}{where}"


def format_for(output: Path) -> str:
    """The format that a file's name asks for. Raises Refused if its ending says nothing."""
    found = SUFFIXES.get(output.suffix.lower())
    if found is None:
        raise Refused(f"{output}: say with --format which of {', '.join(FORMATS)} to write")
    return found


def export_desk(
    desk: Desk,
    form: str,
    *,
    statuses: frozenset[Status] | None = frozenset({Status.REVIEWED}),
    output: Path | None = None,
    stdout: TextIO | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write the claims of these statuses (None: every claim) in a format of ``FORMATS``.

    To ``output`` through a temporary file beside it, or to ``stdout``. Raises FileProblem if the file cannot be
    written; an earlier file of that name is left as it was then. ``progress`` is told how many of how many claims are
    written; once ``cancelled`` says so, Stopped is raised, and the file is as it was before.
    """
    if output is not None and output.exists() and output.samefile(desk.path):
        raise FileProblem(str(output), "is the desk itself; give the export another name")
    with desk.unchanging():
        snapshot = Snapshot(
            desk, statuses, Watch(progress or (lambda _done, _total: None), cancelled or (lambda: False))
        )
        if output is None:
            if stdout is None:
                raise Refused("an export needs a file or a stream to go to")
            write(snapshot.export, form, stdout, exported_at=now())
            stdout.flush()
        else:
            with _replacing(output) as stream:
                write(snapshot.export, form, stream, exported_at=now())
    return ExportReport(snapshot.count, form, output)


class Stopped(Refused):
    """The export was stopped; no file was changed."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who looks on while an export is written: told how far it is, and asked whether to stop."""

    progress: Callable[[int, int], None] = lambda _done, _total: None
    cancelled: Callable[[], bool] = lambda: False

    def goes_on(self) -> None:
        """Raise Stopped if it should not."""
        if self.cancelled():
            raise Stopped("stopped; nothing was written")


class Snapshot:
    """The chosen claims of a desk as an ``Export``, read as they are written; ``count`` says how many."""

    def __init__(self, desk: Desk, statuses: frozenset[Status] | None, watch: Watch = Watch()) -> None:
        self._desk = desk
        self._ids = sorted(desk.claim_ids(Filter(statuses=statuses or frozenset())))
        self._everything = statuses is None
        self.count = len(self._ids)
        self.export = Export(
            articles=_Articles(desk, None if self._everything else self._ids, watch),
            claims=_Claims(desk, self._ids, watch),
            pairs=desk.pair_decisions() if self._everything else desk.pair_decisions_among(self._ids),
            principals=desk.principals(),
            sources=desk.source_entries(),
        )


class _Claims:
    def __init__(self, desk: Desk, ids: list[int], watch: Watch) -> None:
        self._desk, self._ids, self._watch = desk, ids, watch

    def __iter__(self) -> Iterator[Claim]:
        for start in range(0, len(self._ids), BATCH):
            self._watch.goes_on()
            self._watch.progress(start, len(self._ids))
            yield from self._desk.claims(self._ids[start : start + BATCH])


class _Articles:
    """The articles, whole, one at a time: all of them, or those that state some of the claims."""

    def __init__(self, desk: Desk, claim_ids: list[int] | None, watch: Watch) -> None:
        self._desk, self._claim_ids, self._watch = desk, claim_ids, watch

    def __iter__(self) -> Iterator[Article]:
        heads = [head.id for head in self._desk.articles()]
        if self._claim_ids is not None:
            quiet = replace(self._watch, progress=lambda _done, _total: None)
            stating = {m.article.id for claim in _Claims(self._desk, self._claim_ids, quiet) for m in claim.mentions}
            heads = [article_id for article_id in heads if article_id in stating]
        for article_id in heads:
            self._watch.goes_on()
            yield self._desk.article(article_id)


@contextmanager
def _replacing(output: Path) -> Iterator[TextIO]:
    """A text stream whose content takes the place of ``output`` when the block ends well, and is gone otherwise.

    Where ``output`` is a link, the file that it leads to is replaced and the link stays.
    """
    named, output = output, Path(os.path.realpath(output))
    if output.is_dir():
        raise FileProblem(str(named), "is a folder; give the name of a file")
    if output.exists() and not output.is_file():
        # A device or a pipe takes what is written; it cannot be replaced.
        with _clear(named), output.open("w", encoding="utf-8", newline="") as stream:
            yield stream
        return
    temporary: Path | None = None
    try:
        with _clear(named):
            handle, name = tempfile.mkstemp(prefix=f".{output.name}.", dir=output.parent)
            temporary = Path(name)
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            temporary.chmod(_mode(output))
            temporary.replace(output)
            temporary = None
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()


def _mode(output: Path) -> int:
    """The permissions of the file to replace, or those of any new file."""
    if output.exists():
        return output.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


@contextmanager
def _clear(output: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FileProblem(str(output), f"cannot be written ({error.strerror or error})") from error
