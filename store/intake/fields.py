"""Named fields above a plain text, as archives and clipping services write them: "Source: Valley Courier"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from store.model import BlockKind

from .lines import Line

_FIELD = re.compile(r"(?P<key>[A-Za-z][A-Za-z ]{1,20}?)\s?:\s+(?P<value>\S.*)")
_KEYS = {
    "title": "title", "headline": "title", "subtitle": "dek", "standfirst": "dek",
    "outlet": "outlet", "publisher": "outlet", "publication": "outlet", "source": "outlet", "newspaper": "outlet",
    "author": "byline", "authors": "byline", "byline": "byline", "by": "byline",
    "date": "published", "published": "published", "publication date": "published", "pub date": "published",
    "url": "url", "link": "url", "web address": "url",
}  # fmt: skip
_KINDS = {
    "title": BlockKind.HEADLINE,
    "dek": BlockKind.DEK,
    "byline": BlockKind.BYLINE,
    "published": BlockKind.DATE,
    "outlet": BlockKind.FURNITURE,
    "url": BlockKind.FURNITURE,
}
_FEWEST = 2
"""One line with a colon is a headline more often than a field."""


def read_fields(lines: Sequence[Line]) -> tuple[dict[str, str], list[Line]]:
    """The fields at the top of a text, named as Document names them, and its lines with those of the fields marked.

    Without at least two fields one below the other, none of them twice, there are none.
    """
    fields: dict[str, str] = {}
    marked = list(lines)
    for place, line in enumerate(lines):
        match = _FIELD.fullmatch(line.text)
        name = _KEYS.get(match["key"].lower()) if match else None
        if match is None or name is None or name in fields:
            break
        fields[name] = match["value"].strip()
        marked[place] = replace(line, kind=_KINDS[name])
    return (fields, marked) if len(fields) >= _FEWEST else ({}, list(lines))
