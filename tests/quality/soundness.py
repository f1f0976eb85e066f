"""Whether a labelled story is sound: its words stand in its articles, its ids hold together."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.quality.stories import Label, Story

QUOTES = ("direct", "indirect", "mixed", "none")

_UNSEEN = re.compile(r"<(script|style)\b.*?</\1>", re.IGNORECASE | re.DOTALL)
_BREAKING = re.compile(r"<(?:/?(?:p|div|h\d|li|section|figcaption)|br)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]+>")


def visible_text(path: Path) -> str:
    """What a reader sees of an article's file, white space as one blank."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        text = html.unescape(_TAG.sub("", _BREAKING.sub("\n", _UNSEEN.sub(" ", text))))
    return _one_blank(text)


def faults(story: Story) -> list[str]:
    """What is wrong with a story, a line each; none if it is sound."""
    seen = {name: visible_text(story.folder / name) for name in story.articles}
    found = [fault for label in story.labels for fault in _label_faults(label, seen[label.article])]
    found += [
        f"{name}: not in the text: {text[:60]}" for name, text in story.not_claims if _one_blank(text) not in seen[name]
    ]
    return found + list(_reference_faults(story))


def _label_faults(label: Label, text: str) -> Iterator[str]:
    span, sentence = _one_blank(label.span), _one_blank(label.sentence)
    if span not in text:
        yield f"{label.id}: the span is not in the text: {span[:60]}"
    if sentence not in text:
        yield f"{label.id}: the sentence is not in the text: {sentence[:60]}"
    if span not in sentence:
        yield f"{label.id}: the span is outside its sentence"
    if label.quote not in QUOTES:
        yield f"{label.id}: no quote type: {label.quote}"
    if (label.quote == "none") != (not label.sources):
        yield f"{label.id}: quote none goes with no sources"


def _reference_faults(story: Story) -> Iterator[str]:
    article_of = {label.id: label.article for label in story.labels}
    for label_id, count in Counter(label.id for label in story.labels).items():
        if count > 1:
            yield f"{label_id}: used {count} times"
    named = [*story.duplicates, *story.look_alikes, *(verdict.cluster for verdict in story.verdicts)]
    for label_id in sorted({label_id for group in named for label_id in group} - set(article_of)):
        yield f"{label_id}: no such claim"
    cluster_of: dict[str, int] = {}
    for number, cluster in enumerate(story.duplicates):
        if len({article_of.get(label_id) for label_id in cluster}) < 2:
            yield f"{'+'.join(cluster)}: a cluster of one article"
        for label_id in cluster:
            if cluster_of.setdefault(label_id, number) != number:
                yield f"{label_id}: in two clusters"
    for one, other in story.look_alikes:
        if one in cluster_of and cluster_of[one] == cluster_of.get(other):
            yield f"{one}+{other}: a look-alike inside a cluster"
    for verdict in story.verdicts:
        if len({cluster_of.get(label_id, -1) for label_id in verdict.cluster}) > 1:
            yield f"{'+'.join(verdict.cluster)}: independence of what is no cluster"
        if verdict.independent > len(verdict.origins):
            yield f"{'+'.join(verdict.cluster)}: more independent origins than origins"


def _one_blank(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
