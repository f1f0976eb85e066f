"""Files in: each file through intake and extraction onto the desk, one act an article, then matching over all.

What goes wrong with one file is kept as one line and the rest still comes in. An article is stored whole or not at
all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from store import intake
from store.desk import Desk
from store.errors import Conflict, DeskError, FileProblem, Refused, Stopped
from store.extraction import extract
from store.model import Document, Receipt, Record
from store.records import batches_of, import_batch
from store.restoring import restore
from store.suggesting import are_behind, refresh_suggestions

STDIN = "-"
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is: ``done`` of ``total`` files, ``path`` the one that is being read."""

    done: int
    total: int
    path: str


@dataclass(slots=True)
class ImportReport:
    """What an import brought."""

    articles: int = 0
    claims: int = 0
    known: int = 0
    """Articles and records that were on the desk already."""
    problems: list[DeskError] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    """What the reader should know of files that did come in."""
    pairs: int | None = None
    """Suggested pairs after matching; None if nothing new came or matching was stopped."""
    stopped: bool = False

    def summary(self) -> str:
        """One line: what came, what was known, what went wrong."""
        parts = [f"{_count(self.articles, 'article')} and {_count(self.claims, 'claim')} added"]
        if self.known:
            parts.append(f"{self.known} already on the desk")
        if self.pairs is not None:
            parts.append(f"{_count(self.pairs, 'similar pair')} to look at")
        if self.problems:
            parts.append(self._left_out())
        if self.stopped:
            parts.append("stopped before the end")
        return "; ".join(parts)

    def _left_out(self) -> str:
        """How many files did not come in, and in how many lines of others something is wrong."""
        lines = sum(isinstance(each, FileProblem) and each.line is not None for each in self.problems)
        files = len(self.problems) - lines
        told = [f"{_count(files, 'file')} left out"] if files else []
        return ", ".join([*told, *([f"{_count(lines, 'line')} at fault"] if lines else [])])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def import_paths(
    desk: Desk,
    paths: Sequence[str | Path],
    *,
    progress: Callable[[ImportProgress], None] | None = None,
    matched: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    stdin: Callable[[], bytes] | None = None,
) -> ImportReport:
    """Bring files and folders onto the desk; ``-`` reads one article from ``stdin``.

    ``progress`` is told of every file, ``matched`` how far the matching is that follows. Files that are not HTML come
    first: they need no HTML library, and the first claims are there sooner. ``cancelled`` stops it, inside an article
    too, of which nothing is kept then.
    """
    report = ImportReport()
    stop = cancelled or (lambda: False)
    files = list(_files(paths, report))
    for done, path in enumerate(files):
        if stop():
            report.stopped = True
            break
        if progress is not None:
            progress(ImportProgress(done, len(files), str(path)))
        try:
            _import_file(desk, path, report, stdin, stop)
        except Stopped:
            report.stopped = True
            break
        except FileProblem as problem:
            report.problems.append(problem)
        except (Conflict, Refused) as problem:
            report.problems.append(FileProblem(str(path), str(problem)))
    if progress is not None and files:
        progress(ImportProgress(len(files), len(files), ""))
    if report.claims or are_behind(desk):
        report.pairs = refresh_suggestions(desk, progress=matched, cancelled=cancelled)
    return report


def extract_again(desk: Desk, article_id: int) -> Receipt:
    """Find an article's mentions anew, in one act that can be undone; what a reviewer touched stays as it is."""
    return desk.replace_drafts(article_id, extract(desk.article(article_id).document))


def _files(paths: Sequence[str | Path], report: ImportReport) -> Iterator[Path]:
    found: dict[Path, None] = {}
    for path in paths:
        if str(path) == STDIN:
            found[Path(STDIN)] = None
            continue
        try:
            found.update(dict.fromkeys(intake.files_under([Path(path)])))
        except FileProblem as problem:
            report.problems.append(problem)
    return iter(sorted(found, key=lambda file: file.suffix.lower() in (".html", ".htm")))


def _import_file(
    desk: Desk, path: Path, report: ImportReport, stdin: Callable[[], bytes] | None, stop: Callable[[], bool]
) -> None:
    if str(path) == STDIN:
        if stdin is None:
            raise FileProblem(STDIN, "standard input cannot be read here")
        _import_document(desk, intake.read_data(stdin(), name="standard input"), report, stop)
        return
    if intake.kind_of(path) == "export":
        restored = restore(desk, path)
        report.articles += restored.articles
        report.claims += restored.claims
        report.known += restored.known
        return

    def notice(text: str) -> None:
        report.notices.append(f"{path}: {text}")

    items = intake.read(path, on_problem=report.problems.append, on_notice=notice)
    for batch in _documents_first(desk, items, str(path), report, stop):
        taken = import_batch(desk, batch, str(path))
        report.articles += taken.articles
        report.claims += taken.claims
        report.known += taken.known


def _documents_first(
    desk: Desk, items: Iterable[Document | Record], path: str, report: ImportReport, stop: Callable[[], bool]
) -> Iterator[list[Record]]:
    """Import documents as they come, and pass records on in batches."""

    def records() -> Iterator[Record]:
        for item in items:
            if isinstance(item, Document):
                _import_document(desk, item, report, stop)
            elif _is_whole(item):
                yield item
            else:
                report.problems.append(FileProblem(path, "half of a character (a lone surrogate)", item.line))

    return batches_of(records())


def _is_whole(record: Record) -> bool:
    """Whether all texts of a record can be kept: JSON can write half of a character, a file cannot hold it."""
    texts = (record.claim, record.verbatim, record.article, record.outlet, record.url, record.published, record.source)
    return not any(text and _HALF.search(text) for text in texts)


def _untold(_done: int, _total: int) -> None:
    """How far one article is is not told: files are counted."""


def _import_document(desk: Desk, document: Document, report: ImportReport, stop: Callable[[], bool]) -> None:
    def pause() -> None:
        if stop():
            raise Stopped("stopped: nothing of the article is kept")

    if desk.has_article(document.sha256):
        report.known += 1
        return
    drafts = extract(document, pause)
    with desk.watched(len(drafts), _untold, stop):
        receipt = desk.add_article(document, drafts)
    if receipt is None:
        report.known += 1
        return
    report.articles += 1
    report.claims += len(drafts)
    report.notices.extend(f"{document.path}: {notice}" for notice in document.notices)
    if not drafts:
        report.notices.append(f"{document.path}: no claims found")
