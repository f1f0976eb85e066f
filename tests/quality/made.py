"""A made story of two articles with six labels, and a faultless proposal for it that tests can spoil."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from store.model import (
    ArticleHead,
    Hop,
    Level,
    Mention,
    QuoteType,
    Role,
    Sourcing,
    SourcingClass,
    Suggestion,
)
from store.model import Label as SourcingLabel
from tests.quality.figures import FIGURES
from tests.quality.proposals import Proposal
from tests.quality.scoring import Outcome, score
from tests.quality.stories import Label, Story, Verdict

LABELS = (
    Label("a1", "a.txt", "The dam burst on May 4.", "The dam burst", "The dam burst.", (), "none", ""),
    Label(
        "a2",
        "a.txt",
        "Forty houses were flooded.",
        "forty houses were flooded",
        "Police said forty houses were flooded.",
        ("police",),
        "indirect",
        "official",
    ),
    Label(
        "a3",
        "a.txt",
        "The gate had been left open.",
        "the gate had been left open",
        "The Herald quoted her as saying that the gate had been left open.",
        ("Ann Ruud", "Herald"),
        "indirect",
        "person",
    ),
    Label("b1", "b.txt", "The dam gave way.", "The dam gave way", "The dam gave way.", (), "none", ""),
    Label(
        "b2",
        "b.txt",
        "Fourteen houses were flooded.",
        "fourteen houses were flooded",
        "Police said fourteen houses were flooded.",
        ("police",),
        "indirect",
        "official",
    ),
    Label(
        "b3",
        "b.txt",
        "The gate stood open.",
        "It stood open",
        "“It stood open,” said Ann Ruud.",
        ("Ann Ruud",),
        "direct",
        "person",
    ),
)
STORY = Story(
    folder=Path("dam"),
    articles=("a.txt", "b.txt"),
    labels=LABELS,
    not_claims=(("a.txt", "Get our weather warnings by mail"), ("b.txt", "What will the winter bring?")),
    duplicates=(("a1", "b1"), ("a3", "b3")),
    look_alikes=(("a2", "b2"),),
    verdicts=(Verdict(("a1", "b1"), (), 0), Verdict(("a3", "b3"), ("Ann Ruud",), 1)),
)

QUOTE_TYPES = {"none": QuoteType.OUTLET_VOICE, "indirect": QuoteType.PARAPHRASE, "direct": QuoteType.DIRECT}


def chain(*names: str) -> tuple[Hop, ...]:
    """A chain of named hops, with the publisher at its end."""
    return (*(Hop(name, Role.SPEAKER) for name in names), Hop("The Example", Role.PUBLISHER))


def mention(number: int, article: str, verbatim: str, text: str) -> Mention:
    """A mention in the outlet's own voice, of a claim of the same number."""
    return Mention(
        id=number,
        claim_id=number,
        article=ArticleHead(1, f"somewhere/{article}", None, None, None, None),
        spans=((0, 1),),
        verbatim=verbatim,
        text=text,
        level=Level.CONTENT,
        quote_type=QuoteType.OUTLET_VOICE,
        sourcing_class=SourcingClass.UNSOURCED,
        chain=chain(),
        worth=0.5,
    )


def right_mention(number: int, label: Label) -> Mention:
    """The mention that is exactly what a label asks for."""
    plain = mention(number, label.article, label.span, label.claim)
    return replace(plain, quote_type=QUOTE_TYPES[label.quote], chain=chain(*label.sources))


def sourcing(label: SourcingLabel, independent: int) -> Sourcing:
    """A sourcing of which only the label and the count matter."""
    return Sourcing(label, outlets=2, origins=(), independent=independent, unknown=0)


def unstored(one: int, other: int) -> float:
    """The score of two claims that are no stored pair."""
    return 12.3


@dataclass
class Draft:
    """A proposal that can be spoiled; as it comes it is faultless. Claims are numbered as the labels, from 1."""

    mentions: list[Mention] = field(default_factory=lambda: [right_mention(n, one) for n, one in enumerate(LABELS, 1)])
    pairs: list[Suggestion] = field(default_factory=lambda: [Suggestion(1, 4, 80.0), Suggestion(3, 6, 70.0)])
    own: Sourcing = field(default_factory=lambda: sourcing(SourcingLabel.UNSOURCED, 0))
    """Of claims 1 and 4, merged."""
    echo: Sourcing = field(default_factory=lambda: sourcing(SourcingLabel.ECHO, 1))
    """Of claims 3 and 6, merged."""

    def change(self, number: int, **values: object) -> None:
        """Give a mention other values."""
        self.mentions[number - 1] = replace(self.mentions[number - 1], **values)  # type: ignore[arg-type]

    def scored(self) -> Outcome:
        """The outcome of this proposal for the made story."""
        return score(STORY, self.proposal())

    def proposal(self) -> Proposal:
        """The proposal as it now is."""
        merged = {(1, 4): self.own, (3, 6): self.echo}

        def sourcing_of(claim_ids: Sequence[int]) -> Sourcing:
            return merged[claim_ids[0], claim_ids[1]]

        return Proposal(tuple(self.mentions), tuple(self.pairs), sourcing_of, unstored, threshold=60.0)


def tallies(outcome: Outcome) -> dict[str, tuple[int, int]]:
    """Hits and cases of every figure."""
    kept = outcome.tallies
    return {figure.name: (kept.hits[figure.name], kept.cases[figure.name]) for figure in FIGURES}
