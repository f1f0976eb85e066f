"""The lossless formats: one JSON document that can be read back, and one claim a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TextIO

from store.export.encoding import Plain, encode_article, encode_claim, encode_pair, encode_source
from store.export.marks import escape_json
from store.export.snapshot import FORMAT_VERSION, Export


def write_json(export: Export, stream: TextIO, exported_at: str) -> None:
    """The whole export as one document, one article, claim or pair decision a line: ``load`` reads it back."""
    stream.write(f'{{"format": {dumps(FORMAT_VERSION)}, "exported_at": {dumps(exported_at)},\n')
    stream.write(f' "principals": {dumps(dict(sorted(export.principals.items())))},\n')
    _write_list(stream, "sources", (encode_source(entry) for entry in export.sources))
    stream.write(",\n")
    _write_list(stream, "articles", (encode_article(article) for article in export.articles))
    stream.write(",\n")
    _write_list(stream, "claims", (encode_claim(claim) for claim in export.claims))
    stream.write(",\n")
    _write_list(stream, "pairs", (encode_pair(pair) for pair in export.pairs))
    stream.write("}\n")


def write_jsonl(export: Export, stream: TextIO, exported_at: str) -> None:
    """One claim a line, each with the heads of its articles, their texts left out, and the version of the
    format.
    """
    for claim in export.claims:
        line = {"format": FORMAT_VERSION, "exported_at": exported_at, **encode_claim(claim)}
        stream.write(dumps(line) + "\n")


def dumps(value: object) -> str:
    """A value as JSON on one line, letters as they are, unseen characters escaped."""
    return escape_json(json.dumps(value, ensure_ascii=False, allow_nan=False))


def _write_list(stream: TextIO, key: str, items: Iterable[Plain]) -> None:
    stream.write(f' "{key}": [')
    for place, item in enumerate(items):
        stream.write(("" if place == 0 else ",") + "\n  " + dumps(item))
    stream.write("]")
