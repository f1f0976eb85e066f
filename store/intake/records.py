"""Records: one article (``text``) or one ready claim (``claim``) each, from .jsonl, .json, .csv and .tsv files.

.jsonl, .csv and .tsv are read record by record, however long the file is.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from store.errors import FileProblem
from store.model import Document, QuoteType, Record

from .dates import parse_date
from .decoding import guess_encoding, marked_encoding, printable_name, refuse_binary
from .files import LINE_SUFFIXES, MAX_ARTICLE_BYTES, OnNotice, OnProblem, unreadable
from .plain import read_plain

MAX_JSON_BYTES = 200_000_000
"""A .json file is read whole; a longer one belongs into .jsonl."""
_LONGEST_LINE = 2 * MAX_ARTICLE_BYTES

_OTHER_NAMES = {
    "body": "text", "content": "text", "article_text": "text", "headline": "title", "publisher": "outlet",
    "publication": "outlet", "date": "published", "published_at": "published", "link": "url", "quote": "verbatim",
    "speaker": "source", "quote type": "quote_type",
}  # fmt: skip
_QUOTE_TYPES = {
    **{kind.value: kind for kind in QuoteType},
    "indirect": QuoteType.PARAPHRASE,
    "none": QuoteType.OUTLET_VOICE,
    "outlet voice": QuoteType.OUTLET_VOICE,
}
_SAMPLE_BYTES = 1 << 20


def read_records(path: Path, name: str, on_problem: OnProblem, on_notice: OnNotice) -> Iterator[Document | Record]:
    """Every record of a file. What is wrong with one record goes to ``on_problem`` and the rest still comes.

    Raises FileProblem where nothing of the file can be read.
    """
    try:
        if path.is_dir():
            raise FileProblem(name, "this is a folder, not a file")
        with path.open("rb") as file:
            start = file.read(_SAMPLE_BYTES)
            if not start.strip():
                raise FileProblem(name, "the file is empty; there are no records in it")
            refuse_binary(start, name)
            encoding = _encoding_of(file, start, on_notice)
            suffix = path.suffix.lower()
            file.seek(0)
            if suffix == ".json":
                rows = _json_rows(file, encoding, name)
            elif suffix in LINE_SUFFIXES:
                rows = _line_rows(file, encoding, name, on_problem)
            else:
                rows = _table_rows(file, encoding, name, suffix, on_problem)
            for line, row in rows:
                try:
                    yield _taken(row, line, name, on_problem)
                except FileProblem as problem:
                    on_problem(problem)
    except OSError as error:
        raise unreadable(name, error) from None


def _encoding_of(file: IO[bytes], start: bytes, on_notice: OnNotice) -> str:
    """The codec of an open file, whole file considered."""
    marked = marked_encoding(start)
    if marked is not None:
        # These codecs drop the mark themselves.
        return {"utf-8": "utf-8-sig", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(marked[0], "utf-32")
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    try:
        while chunk := file.read(_SAMPLE_BYTES):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        encoding = guess_encoding(chunk or start)
        on_notice(f"not UTF-8: read as {printable_name(encoding)}")
        return encoding
    return "utf-8"


def _json_rows(file: IO[bytes], encoding: str, name: str) -> Iterator[tuple[int | None, object]]:
    """The records of a JSON file: a list, one object, or an object that holds a list of records."""
    data = file.read(MAX_JSON_BYTES + 1)
    if len(data) > MAX_JSON_BYTES:
        raise FileProblem(
            name, f"too large to read whole (over {MAX_JSON_BYTES // 1_000_000} MB); use .jsonl, one record a line"
        )
    try:
        value = json.loads(data.decode(encoding))
    except json.JSONDecodeError as error:
        raise FileProblem(name, f"not valid JSON ({error.msg}, column {error.colno})", error.lineno) from None
    except UnicodeDecodeError:
        raise FileProblem(name, f"damaged {printable_name(encoding)} text; save it as UTF-8") from None
    except RecursionError:
        raise FileProblem(name, "JSON nested too deep to be records") from None
    rows = record_list(value)
    if rows is None:
        raise FileProblem(name, 'no records in it; each needs a "text" (an article) or a "claim"')
    for row in rows:
        yield None, row


def record_list(value: object, *, only_records: bool = False) -> list[object] | None:
    """The list of records in a JSON value, None if there is none.

    A list at the top is taken for one whatever it holds, unless ``only_records`` asks for a record in it.
    """
    if isinstance(value, list):
        return value if value and (not only_records or any(has_record(row) for row in value)) else None
    if not isinstance(value, dict):
        return None
    if has_record(value):
        return [value]
    lists = [item for item in value.values() if isinstance(item, list) and any(has_record(row) for row in item)]
    return [row for item in lists for row in item] or None


def has_record(value: object) -> bool:
    """Whether a JSON value is an object with the text of an article or a claim."""
    return isinstance(value, dict) and any(column_name(key) in ("text", "claim") for key in value)


def _line_rows(file: IO[bytes], encoding: str, name: str, on_problem: OnProblem) -> Iterator[tuple[int | None, object]]:
    """The records of a file with one JSON object a line; bad lines go to ``on_problem``."""
    reader = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="\n")
    number = 0
    while line := reader.readline(_LONGEST_LINE):
        number += 1
        if len(line) >= _LONGEST_LINE and not line.endswith("\n"):
            while (rest := reader.readline(_LONGEST_LINE)) and not rest.endswith("\n"):
                pass
            on_problem(FileProblem(name, f"a line longer than {_LONGEST_LINE // 1_000_000} MB; left out", number))
            continue
        if not line.strip():
            continue
        try:
            yield number, json.loads(line)
        except json.JSONDecodeError as error:
            on_problem(FileProblem(name, f"not valid JSON ({error.msg}, column {error.colno})", number))
        except RecursionError:
            on_problem(FileProblem(name, "JSON nested too deep to be a record", number))


def _table_rows(
    file: IO[bytes], encoding: str, name: str, suffix: str, on_problem: OnProblem
) -> Iterator[tuple[int | None, object]]:
    """The records of a table whose first row names the columns; a record's line is the one it begins on."""
    csv.field_size_limit(max(csv.field_size_limit(), MAX_ARTICLE_BYTES))
    stream = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
    first = stream.readline(_SAMPLE_BYTES)
    delimiter = delimiter_of(first, suffix)
    lines = _Lines(_chain(first, stream))
    reader = csv.reader(lines, delimiter=delimiter)
    columns: list[str] | None = None
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            on_problem(FileProblem(name, f"not a readable row ({error})", line))
            continue
        if lines.ended:
            # Only an open quotation mark makes the reader ask for more inside a row.
            on_problem(
                FileProblem(name, "a quotation mark opens in this row and never closes; left out from here", line)
            )
        elif not any(cell.strip() for cell in row):
            continue
        elif columns is None:
            columns = [column_name(cell) for cell in row]
            if "text" not in columns and "claim" not in columns:
                raise FileProblem(name, 'no usable column; the first row must name a "text" or a "claim" column')
        elif len(columns) == 1:
            # One column needs no quotes: a comma in it parts nothing.
            yield line, {columns[0]: delimiter.join(row)}
        elif len(row) > len(columns) and any(cell.strip() for cell in row[len(columns) :]):
            on_problem(
                FileProblem(name, f"{len(row)} cells in a table of {len(columns)} columns; check the quotes", line)
            )
        else:
            yield line, dict(zip(columns, row, strict=False))


class _Lines:
    """The lines of a table; ``ended`` once one was asked for and there was none."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        try:
            return next(self._lines)
        except StopIteration:
            self.ended = True
            raise


def _chain(first: str, rest: Iterable[str]) -> Iterator[str]:
    yield first
    yield from rest


def delimiter_of(header: str, suffix: str) -> str:
    """A table's delimiter: the tab of a .tsv file, else the one that makes the most known columns of the header."""
    if suffix == ".tsv":
        return "\t"
    known = {"text", "claim", "title", "outlet", "url", "published", "verbatim", "article", "source", "quote_type"}
    return max(",;\t|", key=lambda mark: sum(column_name(cell) in known for cell in header.split(mark)))


def column_name(name: object) -> str:
    """A column's or key's name as the contract has it: case, blanks and quotes aside."""
    plain = str(name).strip(" \t\r\n\"'\ufeff").lower()
    return _OTHER_NAMES.get(plain, plain)


def _taken(row: object, line: int | None, name: str, on_problem: OnProblem) -> Document | Record:
    """One record as a Document or a Record. Raises FileProblem if it is neither."""
    if not isinstance(row, Mapping):
        raise FileProblem(name, "a record must be an object with named fields", line)
    fields: dict[str, str] = {}
    for key, value in row.items():
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str) and value.strip() and column_name(key) not in fields:
            fields[column_name(key)] = value
    if "mentions" in row and "spans" not in fields and "claim" not in fields:
        raise FileProblem(name, "an exported claim; import the whole .json export instead", line)
    if "claim" in fields:
        return _claim(fields, line, name, on_problem)
    if "text" in fields:
        return _article(fields, line, name)
    raise FileProblem(name, 'a record without "text" (an article) or "claim"; left out', line)


def _claim(fields: Mapping[str, str], line: int | None, name: str, on_problem: OnProblem) -> Record:
    """The Record of a ready claim, its words as they are."""
    said = fields.get("quote_type")
    quote_type = _QUOTE_TYPES.get(said.strip().lower()) if said else None
    if said and quote_type is None:
        known = ", ".join(kind.value for kind in QuoteType)
        on_problem(FileProblem(name, f"quote_type {said.strip()[:40]!r} is none of {known}; taken without it", line))
    published = fields.get("published")
    return Record(
        claim=fields["claim"].strip(),
        verbatim=_stripped(fields.get("verbatim")),
        article=_stripped(fields.get("article")),
        outlet=_stripped(fields.get("outlet")),
        url=_stripped(fields.get("url")),
        published=(parse_date(published) or published.strip()) if published else None,
        source=_stripped(fields.get("source")),
        quote_type=quote_type,
        line=line,
    )


def _article(fields: Mapping[str, str], line: int | None, name: str) -> Document:
    """The Document of an article record; what its fields say goes before what the text says."""
    place = f"{name}:{line}" if line is not None else name
    if len(fields["text"]) > MAX_ARTICLE_BYTES:
        raise FileProblem(
            name, f"an article of more than {MAX_ARTICLE_BYTES // 1_000_000} million characters; left out", line
        )
    given = {key: _stripped(fields.get(key)) for key in ("title", "outlet", "url", "published", "byline", "dek")}
    try:
        return read_plain(fields["text"], place, given=given)
    except FileProblem as problem:
        raise FileProblem(name, problem.message, line) from None


def _stripped(value: str | None) -> str | None:
    return value.strip() or None if value else None
