"""Labelled passages: a sentence or a few about one thing each, in families of one construction.

A family is a JSON file, a list of ``{"text", "facts": [{"claim", "span", "sources", "quote"}], "not_claims"}`` by the
conventions of the stories. A family is measured as if it were a story whose articles are its passages, extracted
alone: no intake, no pairs.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Never

from store.extraction import extract, sentence_spans
from store.model import ArticleHead, Block, BlockKind, Document, Mention
from tests.quality.measuring import Measured
from tests.quality.proposals import Proposal
from tests.quality.scoring import Outcome, score
from tests.quality.stories import PASSAGES, Label, Story

OUTLET, PUBLISHED = "The Daily Ledger", "2026-10-14"
"""Where and when every passage is said to have appeared."""


def measure_passages(half: str) -> Measured:
    """The outcomes of the families of one half, by name, and of all together."""
    by_family: dict[str, Outcome] = {}
    total = Outcome()
    for path in sorted((PASSAGES / half).glob("*.json")):
        story, texts = load_family(path)
        by_family[story.name] = score(story, _proposal(texts))
        total.add(by_family[story.name])
    return Measured(by_family, total)


def load_family(path: Path) -> tuple[Story, list[str]]:
    """The family in a file, as a story, and the texts of its passages. Raises ValueError if a label is unsound."""
    passages: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    labels = [label for n, passage in enumerate(passages) for label in _labels(path.stem, n, passage)]
    story = Story(
        folder=path.with_suffix(""),
        articles=tuple(str(n) for n in range(len(passages))),
        labels=tuple(labels),
        not_claims=tuple((str(n), text) for n, passage in enumerate(passages) for text in passage["not_claims"]),
        duplicates=(),
        look_alikes=(),
        verdicts=(),
    )
    return story, [passage["text"] for passage in passages]


def _labels(family: str, number: int, passage: dict[str, Any]) -> Iterator[Label]:
    document = _document(passage["text"])
    for n, fact in enumerate(passage["facts"]):
        place = re.search(r"\s+".join(map(re.escape, fact["span"].split())), document.text)
        if place is None or (fact["quote"] == "none") != (not fact["sources"]):
            raise ValueError(f"{family} {number}: no sound label: {fact['span']}")
        around = [(a, b) for a, b in sentence_spans(document) if a < place.end() and b > place.start()]
        sentence = document.text[around[0][0] : around[-1][1]]
        sources = tuple(fact["sources"])
        yield Label(f"{number}.{n}", str(number), fact["claim"], fact["span"], sentence, sources, fact["quote"], "")


def _document(text: str) -> Document:
    """An article whose every line is a paragraph of its body."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start, start + len(line), BlockKind.BODY))
        start += len(line) + 1
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(text=text, sha256=digest, outlet=OUTLET, published=PUBLISHED, blocks=tuple(blocks))


def _proposal(texts: list[str]) -> Proposal:
    mentions = [mention for number, text in enumerate(texts) for mention in _mentions(number, text)]
    return Proposal(tuple(mentions), (), sourcing_of=_unasked, score_of=_unasked)


def _mentions(number: int, text: str) -> Iterator[Mention]:
    """What is extracted from a passage, as if it stood on a desk as a file that is called ``number``."""
    head = ArticleHead(number, str(number), None, OUTLET, None, PUBLISHED)
    for n, draft in enumerate(extract(_document(text))):
        verbatim = " ".join(text[start:end] for start, end in draft.spans)
        yield Mention(
            id=number * 1000 + n,
            claim_id=number * 1000 + n,
            article=head,
            spans=draft.spans,
            verbatim=verbatim,
            text=draft.text,
            level=draft.level,
            quote_type=draft.quote_type,
            sourcing_class=draft.sourcing_class,
            chain=draft.chain,
            worth=draft.worth,
        )


def _unasked(*_: object) -> Never:
    """Passages have no pairs and no clusters."""
    raise AssertionError("passages have no pairs")
