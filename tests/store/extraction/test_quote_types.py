"""Quotation marks: what stands in them, and what that makes of a claim."""

from __future__ import annotations

import pytest

from store.model import QuoteType
from tests.store.extraction.helpers import drafts

CASES = [
    ('"The road was closed for 3 hours," Ann Lee said.', QuoteType.DIRECT),
    ("“The road was closed for 3 hours,” Ann Lee said.", QuoteType.DIRECT),
    ("``The road was closed for 3 hours,'' Ann Lee said.", QuoteType.DIRECT),
    ("‘The road was closed for 3 hours,’ Ann Lee said.", QuoteType.DIRECT),
    ("The road “was closed for 3 long hours,” Ann Lee said.", QuoteType.MIXED),
    ("The road was closed for 3 hours on Monday “at least,” Ann Lee said.", QuoteType.PARTIAL),
    ("The road was closed for 3 hours, Ann Lee said.", QuoteType.PARAPHRASE),
    ("The road was closed for 3 hours.", QuoteType.OUTLET_VOICE),
    ("The “red line” was crossed on Monday.", QuoteType.OUTLET_VOICE),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quote_type(text: str, expected: QuoteType) -> None:
    (draft,) = drafts(text)
    assert draft.quote_type is expected


@pytest.mark.parametrize("marks", ["“”", '""', "‘’"])
def test_spans_of_direct_quotes_leave_the_marks_out(marks: str) -> None:
    text = f"{marks[0]}The workers’ road was closed for 3 hours,{marks[1]} Ann Lee said."
    (draft,) = drafts(text)
    assert [text[a:b] for a, b in draft.spans] == ["The workers’ road was closed for 3 hours"]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "Ann Lee said: “The road was closed for 3 hours.\nThe bank cut 640 jobs in May."
    assert [draft.quote_type for draft in drafts(text)] == [QuoteType.DIRECT, QuoteType.OUTLET_VOICE]
