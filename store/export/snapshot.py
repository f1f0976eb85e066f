"""What an export holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from store.model import Article, Claim, PairDecision, SourceEntry

FORMAT_VERSION = "claimdesk/1"
"""The name of the JSON format, its version at the end."""


@dataclass(frozen=True, slots=True)
class Export:
    """A desk, or a part of it, as it goes out.

    For ``write`` each part may be any iterable and is gone through once, so that a large desk need not be
    in memory; ``load`` gives tuples.
    """

    articles: Iterable[Article]
    claims: Iterable[Claim]
    """Heads only: a claim that was merged into another stands in that one's ``merged``."""
    pairs: Iterable[PairDecision]
    principals: Mapping[str, str] = field(default_factory=dict)
    """The name of a source to the name of the one it speaks for: the labels rest on it."""
    sources: Iterable[SourceEntry] = ()
    """What editors said of sources, name by name."""
