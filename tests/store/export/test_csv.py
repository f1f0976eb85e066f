"""The spreadsheet table: every cell comes back, and none runs."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given

from store.export import Export, write
from store.export.csv_writer import COLUMNS, cell
from store.export.marks import visible
from store.model import Claim, Disclosure, Hop, Role
from tests.store.export.making import AT, HOSTILE, article, claim, exports, mention, texts


def table(export: Export) -> list[list[str]]:
    """The rows that a reader of RFC 4180 finds, header first."""
    stream = io.StringIO(newline="")
    write(export, "csv", stream, exported_at=AT)
    text = stream.getvalue()
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def row(made: Claim) -> dict[str, str]:
    """One claim's row by column."""
    header, cells = table(Export((), (made,), ()))
    return dict(zip(header, cells, strict=True))


@given(exports())
def test_every_cell_comes_back(export: Export) -> None:
    header, *rows = table(export)
    assert header == list(COLUMNS)
    assert rows == [[cell(column(made)) for column in COLUMNS.values()] for made in export.claims]


@given(exports())
def test_no_cell_is_a_formula(export: Export) -> None:
    for cells in table(export):
        for text in cells:
            assert not text.strip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
            assert not text.startswith(("\t", "\r"))


@given(texts)
def test_a_cell_is_the_text_but_for_marks_and_the_apostrophe(text: str) -> None:
    assert cell(text) in (visible(text), "'" + visible(text))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=1+1", "'=1+1"),
        (" \n =1+1", "' \n =1+1"),
        ("-5", "'-5"),
        ("\t=1", "⇥=1"),
        ("\r=1", "␍=1"),
        ("\x00", "␀"),
        ("a\u202eb", "a⟨RLO⟩b"),
        ("5 - 3 = 2", "5 - 3 = 2"),
        ("[sic] “so”", "[sic] “so”"),
        ("two\nlines", "two\nlines"),
        ("", ""),
    ],
)
def test_cells(text: str, shown: str) -> None:
    assert cell(text) == shown


@pytest.mark.parametrize("text", HOSTILE)
def test_a_claims_row_stays_one_row(text: str) -> None:
    assert row(claim(1, text=text))["claim"] == cell(text)


def test_the_row_of_a_claim() -> None:
    one = article(1, title="Kim speaks", url="https://x.org/a", published="2024-11-22")
    two = article(2, outlet="Benzinga", title="Kim again")
    chain = (
        Hop("Kim", Role.SPEAKER),
        Hop(None, Role.RELAY, disclosed=Disclosure.GAP),
        Hop("Newser", Role.PUBLISHER),
    )
    found = row(claim(7, mention(1, one.head, chain, verbatim="it “did”"), mention(2, two.head)))
    assert found == {
        "id": "7",
        "claim": "It did.",
        "status": "reviewed",
        "reason": "",
        "flagged": "no",
        "verdict": "",
        "label": "single_source",
        "outlets": "2",
        "origins": "Kim",
        "independent": "1",
        "unknown": "1",
        "chains": "Kim > (gap) > Newser | ",
        "quotes": "it “did” | It did.",
        "articles": "Kim speaks | Kim again",
        "published_by": "Newser | Benzinga",
        "published": "2024-11-22 | ",
        "urls": "https://x.org/a",
        "files": "1.txt | 2.txt",
        "classes": "named | named",
        "quote_types": "paraphrase | paraphrase",
        "days_meant": " | ",
        "worth": "0.50",
        "worth_reasons": "",
        "levels": "content | content",
        "notes": "",
        "evidence": "",
        "warnings": "",
        "working": "2 outlets: Benzinga, Newser. Known origin: Kim (Newser). Benzinga gives no source."
        " So: 1 known origin, 1 unknown; not 2 sources.",
    }
