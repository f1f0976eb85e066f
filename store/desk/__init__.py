"""The desk: the one object through which screens, commands and scripts read and decide.

A Desk holds one connection and belongs to the thread that opened it; a worker opens its own on the same file. Every
act is one transaction, on disk before the method returns, and can be undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.database.file import load_for_writing

from .acting import Acts
from .listing import Lists
from .pairing import SUGGEST_AT, Pairs

if TYPE_CHECKING:
    from store.database.news import News
    from store.database.overview import ArticleMark, Stats
    from store.registry import Registry

__all__ = ["SUGGEST_AT", "ArticleMark", "Desk", "News", "Stats", "preload"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """What only some who use a desk name, loaded when they do (PEP 562): a start waits for none of it."""
        if name == "News":
            from store.database.news import News as found
        elif name in ("ArticleMark", "Stats"):
            from store.database import overview

            found = getattr(overview, name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return found


def preload() -> None:
    """Load what the first act needs. Harmless in a thread of its own, in a quiet moment."""
    from store import known, learning, registry, sourcing  # noqa: F401
    from store.acts import articles, attribution, claims, mentions, merging  # noqa: F401
    from store.database import clusters, counting, head_search, news, overview, pace, suggestions, summaries  # noqa: F401

    known.identify("")  # reads the lists
    load_for_writing()


class Desk(Lists, Pairs, Acts):
    """One reviewer's access to one desk file.

    What only acts need is loaded by the first act: a review starts by reading, and the first page of claims should
    not wait for it.
    """

    @property
    def registry(self) -> Registry:
        """The sources of the desk: lists, merges, what an editor says of each."""
        from store.registry import Registry

        return Registry(self)
