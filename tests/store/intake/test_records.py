"""Record files: articles and ready claims, one by one, with every bad record named and the rest taken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.errors import FileProblem
from store.intake import read
from store.intake.records import read_records
from store.model import Document, QuoteType, Record

from .test_blocks import FIRST, SECOND

CLAIM = {
    "claim": "The ferry stopped.",
    "verbatim": "The ferry to Solway stopped",
    "article": "Ferry stops",
    "outlet": "Harbor Ledger",
    "url": "https://x.example/1",
    "published": "March 3, 2026",
    "source": "the owner",
    "quote_type": "paraphrase",
}


def taken(path: Path) -> tuple[list[Document | Record], list[FileProblem]]:
    """All that a file gives, and its problems."""
    problems: list[FileProblem] = []
    return list(read(path, on_problem=problems.append)), problems


def check_claim(record: Document | Record, line: int | None) -> None:
    """That ``record`` is CLAIM as it is."""
    assert record == Record(
        claim="The ferry stopped.",
        verbatim="The ferry to Solway stopped",
        article="Ferry stops",
        outlet="Harbor Ledger",
        url="https://x.example/1",
        published="2026-03-03",
        source="the owner",
        quote_type=QuoteType.PARAPHRASE,
        line=line,
    )


def test_lines_of_json(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [
        json.dumps(CLAIM),
        "",
        "{broken",
        json.dumps(
            {"text": f"{FIRST}\n{SECOND}", "title": "Ferry stops", "outlet": "Harbor Ledger", "published": "2026-03-03"}
        ),
        "[1]",
        json.dumps({"nothing": "here"}),
        json.dumps({"claim": " "}),
        json.dumps({"claim": "It runs.", "quote_type": "odd"}),
        "[" * 100_000,
        json.dumps({"text": "..."}),
        json.dumps({"claim": "Last."}),
    ]
    path.write_text("\n".join(lines))
    found, problems = taken(path)
    check_claim(found[0], 1)
    article = found[1]
    assert isinstance(article, Document)
    assert (article.title, article.outlet, article.published) == ("Ferry stops", "Harbor Ledger", "2026-03-03")
    assert article.path == f"{path}:4"
    assert [record.line for record in found if isinstance(record, Record)] == [1, 8, 11]
    assert [problem.line for problem in problems] == [3, 5, 6, 7, 8, 9, 10]
    assert all("\n" not in str(problem) for problem in problems)


def test_without_a_listener_the_first_problem_is_raised(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"claim": "One."}\n{broken\n')
    records = read(path)
    next(records)
    with pytest.raises(FileProblem, match="line 2: not valid JSON"):
        next(records)


def test_lines_are_streamed(tmp_path: Path) -> None:
    """The first record comes before the last line is even looked at."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"claim": "One."}\n' * 3 + "{broken\n")
    problems: list[FileProblem] = []
    records: Iterator[Document | Record] = read(path, on_problem=problems.append)
    assert [next(records) for _ in range(3)]
    assert problems == []
    assert list(records) == []
    assert len(problems) == 1


@pytest.mark.parametrize(
    "value",
    [
        [CLAIM],
        CLAIM,
        {"claims": [CLAIM]},
        {"source": "elsewhere", "records": [CLAIM], "tags": ["a"]},
    ],
)
def test_json(tmp_path: Path, value: object) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(value))
    found, problems = taken(path)
    assert not problems
    check_claim(found[0], None)


@pytest.mark.parametrize(("suffix", "mark"), [(".csv", ","), (".csv", ";"), (".csv", "\t"), (".tsv", "\t")])
def test_tables(tmp_path: Path, suffix: str, mark: str) -> None:
    path = tmp_path / f"a{suffix}"
    header = mark.join(name.upper() for name in CLAIM)
    row = mark.join(f'"{value}"' for value in CLAIM.values())
    path.write_text(f'\ufeff{header}\n{row}\n\n"Two\nlines"{mark}\nc{mark * 12}x\n"end"\n', encoding="utf-8")
    found, problems = taken(path)
    check_claim(found[0], 2)
    assert found[1] == Record(claim="Two\nlines", line=4)
    assert found[2] == Record(claim="end", line=7)
    assert [problem.line for problem in problems] == [6]


@pytest.mark.parametrize("tail", ["", "\n", "\nThree,Y\nFour,Z\n"])
@pytest.mark.parametrize("columns", ["claim,outlet", "claim"])
def test_a_quotation_mark_that_never_closes_is_told_with_its_line(tmp_path: Path, columns: str, tail: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'{columns}\n"One, and more"\n"Two,X{tail}')
    found, problems = taken(path)
    assert [record.claim for record in found if isinstance(record, Record)] == ["One, and more"]
    assert [problem.line for problem in problems] == [3]
    assert "never closes" in problems[0].message


def test_a_table_of_articles_with_long_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    text = f"{FIRST} " * 3000
    path.write_text(f'headline,text\n"Ferry stops","{text}"\n')
    (document,), problems = taken(path)
    assert isinstance(document, Document)
    assert not problems
    assert document.title == "Ferry stops"
    assert len(document.text) > 200_000


def test_records_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("claim\nThe café on the quay is closed – again, the owner’s wife said.\n".encode("cp1252"))
    notices: list[str] = []
    (record,) = read(path, on_notice=notices.append)
    assert isinstance(record, Record)
    assert record.claim == "The café on the quay is closed – again, the owner’s wife said."
    assert notices == ["not UTF-8: read as windows-1252"]
    path.write_bytes("claim\nIt is closed.\n".encode("utf-16"))
    assert [record.claim for record in read(path) if isinstance(record, Record)] == ["It is closed."]


def test_exported_claims_are_not_taken_for_articles(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": 1, "text": "The ferry stopped.", "status": "new", "mentions": []}))
    found, problems = taken(path)
    assert not found
    assert "export" in problems[0].message


def test_an_unreadable_date_of_a_claim_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"claim": "One.", "published": "last spring"}\n{"text": "It rained.", "published": "last spring"}\n'
    )
    found, _ = taken(path)
    assert isinstance(found[0], Record)
    assert found[0].published == "last spring"
    assert isinstance(found[1], Document)
    assert found[1].published is None
    assert found[1].notices == ("date not understood: last spring",)


def test_a_missing_record_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="no such file"):
        list(read_records(tmp_path / "a.csv", "a.csv", list, str))  # type: ignore[arg-type]
