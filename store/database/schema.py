"""Every table's name and shape, in one place: a misspelt table name would silently make a table."""

from __future__ import annotations

APPLICATION_ID = 0x434C4D44
"""``CLMD`` in the file's header: a desk file tells itself from other SQLite files."""

SCHEMA_VERSION = 7
"""How many migrations this program knows; kept in the file's ``user_version``."""

ARTICLE = "article"
SOURCE = "source"
APART = "source_apart"
IDENTITY = "identity"
CLAIM = "claim"
MENTION = "mention"
HOP = "hop"
JUDGEMENT = "judgement"
PAIR = "pair"
NOTE = "note"
EVIDENCE = "evidence"
SUGGESTION = "suggestion"
SUMMARY = "summary"
PROVENANCE = "provenance"
SETTING = "setting"
ACTION = "action"
CHANGE = "change"
TERM = "term"
POSTING = "posting"
NEAR_TERM = "near_term"
INDEXED = "indexed"
MATCH_DUE = "match_due"
MATCH_FOUND = "match_found"

UNDOABLE = frozenset({ARTICLE, CLAIM, MENTION, HOP, JUDGEMENT, PAIR, NOTE, EVIDENCE, SOURCE, APART})
"""Tables that only the journal writes: each change leaves its before and after image."""

KEPT_ON_UNDO = frozenset({SOURCE})
"""Registries: a name once known stays known when the act that brought it is undone."""


def one_of(column: str, *values: str) -> str:
    """A CHECK that ``column`` holds one of ``values``."""
    listed = ", ".join(f"'{value}'" for value in values)
    return f"CHECK ({column} IN ({listed}))"
