"""Labelled stories: a few articles about one event each, and what a careful editor finds in them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.quality.words import Bag

STORIES = Path(__file__).parent / "stories"
PASSAGES = Path(__file__).parent / "passages"
TUNE, TEST = "tune", "test"
HALVES = (TUNE, TEST)

Pair = tuple[str, str]
"""Ids of two labelled claims, the lower first."""


def pair_of(one: str, other: str) -> Pair:
    """Two ids as a pair."""
    return (one, other) if one <= other else (other, one)


@dataclass(frozen=True)
class Label:
    """One labelled claim."""

    id: str
    article: str
    """File name of the article that states it."""
    claim: str
    """The wording that stands alone."""
    span: str
    """The article's exact words, white space as one blank."""
    sentence: str
    sources: tuple[str, ...]
    """Origin first, then each relay, without the article's own outlet."""
    quote: str
    """``direct``, ``indirect``, ``mixed`` or ``none``."""
    kind: str
    """What the origin is: ``official``, ``person``, ``document``, ``anonymous``, ``own_reporting`` and so on."""

    @cached_property
    def span_bag(self) -> Bag:
        """The words of the span."""
        return Bag.of(self.span)

    @cached_property
    def claim_bag(self) -> Bag:
        """The words of the stand-alone wording."""
        return Bag.of(self.claim)

    @cached_property
    def sentence_bag(self) -> Bag:
        """The words of the sentence."""
        return Bag.of(self.sentence)


@dataclass(frozen=True)
class Verdict:
    """What an editor says of the origins of a cluster."""

    cluster: tuple[str, ...]
    origins: tuple[str, ...]
    independent: int
    """How many of the origins are independent of each other."""


@dataclass(frozen=True)
class Story:
    """A labelled story."""

    folder: Path
    articles: tuple[str, ...]
    """File names."""
    labels: tuple[Label, ...]
    """The claims of all articles, article by article."""
    not_claims: tuple[tuple[str, str], ...]
    """File name and words of each line that must not be offered."""
    duplicates: tuple[tuple[str, ...], ...]
    """Clusters of ids with the same truth conditions."""
    look_alikes: tuple[Pair, ...]
    """Pairs that must not be suggested without a flag."""
    verdicts: tuple[Verdict, ...]

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.name

    @property
    def blind(self) -> bool:
        """Whether only figures of it may be shown."""
        return self.folder.resolve().parent in (STORIES / TEST, PASSAGES / TEST)

    def paths(self) -> list[Path]:
        """The articles' files."""
        return [self.folder / name for name in self.articles]


def half(name: str) -> list[Story]:
    """The stories of one half, by name."""
    return found_in(STORIES / name)


def found_in(folder: Path) -> list[Story]:
    """The story that ``folder`` is, or those in it, by name. Raises ValueError if there is none."""
    places = [*folder.glob("gold.json"), *sorted(folder.glob("*/gold.json"))]
    if not places:
        raise ValueError(f"no labelled story in {folder}")
    return [load(place.parent) for place in places]


def load(folder: Path) -> Story:
    """The story in ``folder``. Raises OSError, or ValueError if its ``gold.json`` is not one."""
    gold: dict[str, Any] = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    try:
        return _story(folder, gold)
    except KeyError as missing:
        raise ValueError(f"{folder / 'gold.json'} lacks {missing}") from None


def _story(folder: Path, gold: dict[str, Any]) -> Story:
    return Story(
        folder=folder,
        articles=tuple(gold["articles"]),
        labels=tuple(_label(name, raw) for name, article in gold["articles"].items() for raw in article["claims"]),
        not_claims=tuple((name, text) for name, article in gold["articles"].items() for text in article["not_claims"]),
        duplicates=tuple(tuple(cluster) for cluster in gold["duplicates"]),
        look_alikes=tuple(pair_of(one, other) for one, other in gold["hard_negatives"]),
        verdicts=tuple(
            Verdict(tuple(raw["cluster"]), tuple(raw["origins"]), int(raw["independent"]))
            for raw in gold["independence"]
        ),
    )


def _label(article: str, raw: dict[str, Any]) -> Label:
    return Label(
        id=raw["id"],
        article=article,
        claim=raw["claim"],
        span=raw["span"],
        sentence=raw["sentence"],
        sources=tuple(raw["sources"]),
        quote=raw["quote"],
        kind=raw.get("source_kind", ""),
    )
