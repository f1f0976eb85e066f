"""A table for a spreadsheet: one claim a row.

UTF-8 with a byte order mark, without which Excel reads UTF-8 as something else; commas, CRLF and doubled
quotation marks as in RFC 4180. A cell with several values separates them by `` | ``. Line feeds of the data
stay, inside quotation marks; other unseen characters, NUL among them, show as marks.

A spreadsheet runs a cell that starts with ``=``, ``+``, ``-`` or ``@`` as a formula, whatever white space
stands before it (a tab or a carriage return shows as a mark): such a cell gets an apostrophe in front,
which spreadsheets take as "this is text" (OWASP, CSV injection).
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from typing import TextIO

from store.export.marks import visible
from store.export.snapshot import Export
from store.model import Claim, Mention
from store.sourcing import format_chain

BETWEEN = " | "
FORMULA_STARTS = "=+-@＝＋－＠"
"""What a spreadsheet takes for the start of a formula; the wide forms count in East Asian ones."""

_BYTE_ORDER_MARK = "\ufeff"


def write_csv(export: Export, stream: TextIO, exported_at: str) -> None:
    """One claim a row under a header row; ``exported_at`` has no place in a table."""
    del exported_at
    stream.write(_BYTE_ORDER_MARK)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for claim in export.claims:
        writer.writerow([cell(column(claim)) for column in COLUMNS.values()])


def cell(text: str) -> str:
    """``text`` as a cell that no spreadsheet runs, unseen characters as marks."""
    shown = visible(text)
    return f"'{shown}" if shown.lstrip().startswith(tuple(FORMULA_STARTS)) else shown


def _each(value: Callable[[Mention], str | None]) -> Callable[[Claim], str]:
    """A column with one value for each mention, in order; a missing one leaves its place empty."""
    return lambda claim: BETWEEN.join(value(mention) or "" for mention in claim.mentions)


def _once(value: Callable[[Mention], str | None]) -> Callable[[Claim], str]:
    """A column with each different value of the mentions once."""
    return lambda claim: _joined(value(mention) for mention in claim.mentions)


def _joined(values: Iterable[str | None]) -> str:
    return BETWEEN.join(dict.fromkeys(value for value in values if value))


def _evidence(claim: Claim) -> str:
    return BETWEEN.join(
        " ".join(part for part in (item.stance, item.kind, item.url, item.locator, item.excerpt) if part)
        for item in claim.evidence
    )


COLUMNS: dict[str, Callable[[Claim], str]] = {
    "id": lambda claim: str(claim.id),
    "claim": lambda claim: claim.text,
    "status": lambda claim: claim.status.value,
    "reason": lambda claim: claim.reason or "",
    "flagged": lambda claim: "yes" if claim.flagged else "no",
    "verdict": lambda claim: claim.verdict or "",
    "label": lambda claim: claim.sourcing.label.value,
    "outlets": lambda claim: str(claim.sourcing.outlets),
    "origins": lambda claim: BETWEEN.join(claim.sourcing.origins),
    "independent": lambda claim: str(claim.sourcing.independent),
    "unknown": lambda claim: str(claim.sourcing.unknown),
    "chains": _each(lambda mention: format_chain(mention.chain)),
    "quotes": _each(lambda mention: mention.verbatim),
    "articles": _each(lambda mention: mention.article.title),
    "published_by": _each(lambda mention: mention.article.outlet),
    "published": _each(lambda mention: mention.article.published),
    "urls": _once(lambda mention: mention.article.url),
    "files": _once(lambda mention: mention.article.path),
    "classes": _each(lambda mention: mention.sourcing_class.value),
    "quote_types": _each(lambda mention: mention.quote_type.value),
    "days_meant": _each(lambda mention: mention.dated),
    "worth": lambda claim: f"{max((mention.worth for mention in claim.mentions), default=0.0):.2f}",
    "worth_reasons": lambda claim: BETWEEN.join(
        dict.fromkeys(reason for mention in claim.mentions for reason in mention.reasons)
    ),
    "levels": _each(lambda mention: mention.level.value),
    "notes": lambda claim: BETWEEN.join(note.text for note in claim.notes),
    "evidence": _evidence,
    "warnings": lambda claim: BETWEEN.join(claim.sourcing.warnings),
    "working": lambda claim: " ".join(claim.sourcing.working),
}
"""Each column's name and what it says of a claim. Columns of mentions run in step: chain, quote, article
and so on.
"""
