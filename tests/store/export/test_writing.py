"""The door: formats by name, parts of any kind, written as they come."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator

import pytest

from store.errors import Refused
from store.export import FORMATS, Export, load, sheet, write
from store.model import Claim
from tests.store.export.making import AT, article, claim, mention


def test_the_formats_are_those_of_the_contract() -> None:
    assert FORMATS == ("csv", "json", "jsonl", "md", "html", "claimreview")


def test_an_unknown_format_is_refused_in_one_line() -> None:
    with pytest.raises(Refused, match="There is no format 'xlsx'; there are csv, json"):
        write(Export((), (), ()), "xlsx", io.StringIO(), exported_at=AT)


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_export_is_written(form: str) -> None:
    stream = io.StringIO()
    write(Export((), (), ()), form, stream, exported_at=AT)
    assert stream.getvalue() or form == "jsonl"


class Counting(io.TextIOBase):
    """A stream that counts what it is given and keeps nothing."""

    def __init__(self) -> None:
        self.written = 0

    def write(self, text: str) -> int:
        self.written += len(text)
        return len(text)


@pytest.mark.parametrize("form", FORMATS)
def test_claims_are_written_as_they_come(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four hundred claims of four kilobytes go through in a fraction of their size."""
    monkeypatch.setattr(sheet, "IN_MEMORY", 10_000)
    fields = {name: getattr(claim(), name) for name in claim().__dataclass_fields__}

    def claims() -> Iterator[Claim]:
        for number in range(400):
            yield Claim(**{**fields, "id": number, "text": f"{number}" + "x" * 4000})

    stream = Counting()
    tracemalloc.start()
    try:
        write(Export(iter(()), claims(), iter(())), form, stream, exported_at=AT)  # type: ignore[arg-type]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert stream.written > 1_600_000
    assert peak < 400_000


def test_parts_may_be_iterators() -> None:
    one = article()
    export = Export((one,), (claim(1, mention(1, one.head)),), ())
    streams = io.StringIO(), io.StringIO()
    write(export, "json", streams[0], exported_at=AT)
    write(Export(iter(export.articles), iter(export.claims), iter(())), "json", streams[1], exported_at=AT)
    assert streams[0].getvalue() == streams[1].getvalue()
    assert load(io.StringIO(streams[0].getvalue())) == export
