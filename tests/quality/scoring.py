"""A story's labels against a proposal: figures, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from store.model import Label as SourcingLabel
from store.model import Mention, QuoteType, Role, Sourcing
from tests.quality.failures import Failure, Kind, origin_sort
from tests.quality.figures import Tallies
from tests.quality.proposals import Proposal
from tests.quality.stories import Label, Pair, Story, Verdict, pair_of
from tests.quality.words import Bag, same_source

HOLDS = 0.8
"""Share of a label's span that a mention's words hold at least, to state it."""
SAME_WORDING = 0.6
"""Likeness from which two wordings are the same, and a mention is no more than its label."""
INSIDE_SENTENCE = 0.95
"""Share of a mention's words in a labelled sentence from which it states part of it."""
INSIDE_NON_CLAIM = 0.9
"""Share of a mention's words in a non-claim from which it may be that."""
MOST_OF_NON_CLAIM = 0.5
"""Share of a non-claim's words that a mention then holds at least."""

QUOTE_WORDS = {
    QuoteType.DIRECT: "direct",
    QuoteType.PARTIAL: "mixed",
    QuoteType.MIXED: "mixed",
    QuoteType.PARAPHRASE: "indirect",
    QuoteType.OUTLET_VOICE: "none",
}

ONE_ORIGIN = {SourcingLabel.ECHO, SourcingLabel.CIRCULAR}


@dataclass(frozen=True)
class Worded:
    """A mention with the words it is compared by."""

    mention: Mention
    verbatim: Bag
    text: Bag


@dataclass
class Outcome:
    """What comes of measuring stories."""

    tallies: Tallies = field(default_factory=Tallies)
    failures: list[Failure] = field(default_factory=list)
    mentions: int = 0

    def add(self, other: Outcome) -> None:
        """Take in the outcome of another story."""
        self.tallies.add(other.tallies)
        self.failures += other.failures
        self.mentions += other.mentions


def score(story: Story, proposal: Proposal) -> Outcome:
    """Measure a proposal against a story's labels."""
    return _Scoring(story, proposal).outcome()


class _Scoring:
    def __init__(self, story: Story, proposal: Proposal) -> None:
        self.story, self.proposal = story, proposal
        self.done = Outcome(mentions=len(proposal.mentions))
        self.labels = {label.id: label for label in story.labels}
        self.stating: dict[str, Mention] = {}
        """The mention that states a label best, by the label's id."""

    def outcome(self) -> Outcome:
        for article in self.story.articles:
            self._article(article)
        for label_id, mention in self.stating.items():
            self._attribution(self.labels[label_id], mention)
        self._pairs()
        for verdict in self.story.verdicts:
            self._independence(verdict)
        return self.done

    def _count(self, name: str, hit: bool) -> bool:
        self.done.tallies.count(name, hit)
        return hit

    def _fail(self, kind: Kind, place: str, sentence: str, detail: str = "", sort: str = "") -> None:
        self.done.failures.append(Failure(kind, sort, f"{self.story.name} {place}", sentence, detail))

    def _article(self, article: str) -> None:
        offered = [
            Worded(mention, Bag.of(mention.verbatim), Bag.of(mention.text))
            for mention in self.proposal.in_article(article)
        ]
        labels = [label for label in self.story.labels if label.article == article]
        for label in labels:
            self._claim(label, best_statement(label, offered))
        used = {mention.id for mention in self.stating.values()}
        for worded in offered:
            if not self._count("precision", worded.mention.id in used or _states_any(worded, labels)):
                self._fail(Kind.SURPLUS, article, worded.mention.verbatim)
        spare = [worded for worded in offered if worded.mention.id not in used]
        for name, text in self.story.not_claims:
            if name == article and self._count("non_claims_offered", _offers(text, spare)):
                self._fail(Kind.NON_CLAIM, article, text)

    def _claim(self, label: Label, best: Worded | None) -> None:
        self._count("claims_found", best is not None)
        if best is None:
            self._count("claims_atomic", False)
            self._fail(Kind.MISSED, label.id, label.sentence, label.span)
            return
        self.stating[label.id] = best.mention
        alone = max(best.verbatim.likeness(label.span_bag), best.text.likeness(label.claim_bag)) >= SAME_WORDING
        if not self._count("claims_atomic", alone):
            self._fail(Kind.COMPOUND, label.id, label.sentence, f"{label.span} <> {best.mention.verbatim}")

    def _attribution(self, label: Label, mention: Mention) -> None:
        named = names_of(mention)
        origin = label.sources[:1]
        right = same_source(named[0], origin[0]) if named and origin else not named and not origin
        shown = f"{chain(label.sources)} <> {chain(named)}"
        self._count("origin_wrong_named", bool(named) and not right)
        if not self._count("origin_right", right):
            self._fail(Kind.ORIGIN, label.id, label.sentence, shown, origin_sort(label, named))
        if len(label.sources) > 1:
            whole = right and len(named) > 1 and same_source(named[-1], label.sources[-1])
            if not self._count("chain_right", whole):
                self._fail(Kind.CHAIN, label.id, label.sentence, shown)
        said = QUOTE_WORDS[mention.quote_type]
        if not self._count("quote_right", said == label.quote):
            self._fail(Kind.QUOTE, label.id, label.sentence, label.span, f"{label.quote} taken as {said}")

    def _pairs(self) -> None:
        labels_of: dict[int, list[str]] = {}
        for label_id, mention in self.stating.items():
            labels_of.setdefault(mention.claim_id, []).append(label_id)
        scores: dict[Pair, float] = {}
        suggested: set[Pair] = set()
        unflagged: set[Pair] = set()
        for suggestion in self.proposal.suggestions:
            pairs = {pair_of(a, b) for a in labels_of.get(suggestion.a, ()) for b in labels_of.get(suggestion.b, ())}
            scores.update(dict.fromkeys(pairs, suggestion.score))
            if not pairs or suggestion.shown_from < self.proposal.threshold:
                continue
            suggested |= pairs
            # A suggestion that is right for one pair of labels is not held against it for another.
            if not self._count("dup_precision", any(map(self._same, pairs))):
                unflagged |= set() if suggestion.conflicts else pairs
                sort = " ".join(suggestion.flags) or "unflagged"
                self._fail(Kind.WRONG_PAIR, *self._both(min(pairs), scores), sort)
        for pair in self._labelled_pairs():
            self._duplicate(pair, suggested, scores)
        for pair in sorted(set(self.story.look_alikes)):
            if self._count("hard_unflagged", pair in unflagged):
                self._fail(Kind.LOOK_ALIKE, *self._both(pair, scores))

    def _duplicate(self, pair: Pair, suggested: set[Pair], scores: Mapping[Pair, float]) -> None:
        hit = self._count("dup_recall", pair in suggested)
        found = all(label_id in self.stating for label_id in pair)
        if found:
            self._count("dup_recall_of_reachable", hit)
        if not hit:
            self._fail(Kind.DUPLICATE, *self._both(pair, scores), "score too low" if found else "claim missed")

    def _same(self, pair: Pair) -> bool:
        """Whether a pair stands in one cluster."""
        return any(set(pair) <= set(cluster) for cluster in self.story.duplicates)

    def _labelled_pairs(self) -> list[Pair]:
        """The pairs of all clusters that stand in different articles, in order."""
        pairs = {pair_of(a, b) for cluster in self.story.duplicates for a, b in combinations(cluster, 2)}
        return sorted((a, b) for a, b in pairs if self.labels[a].article != self.labels[b].article)

    def _both(self, pair: Pair, scores: Mapping[Pair, float]) -> tuple[str, str, str]:
        """The ids of a pair, the wordings of its labels, and its score with the wordings of its mentions."""
        wordings = " <> ".join(self.labels[label_id].claim for label_id in pair)
        stating = [self.stating[label_id] for label_id in pair if label_id in self.stating]
        if len(stating) < 2:
            return "+".join(pair), wordings, " <> ".join(mention.text for mention in stating)
        one, other = stating
        score = scores.get(pair) or self.proposal.score_of(one.claim_id, other.claim_id)
        return "+".join(pair), wordings, f"{score:.1f}: {one.text} <> {other.text}"

    def _independence(self, verdict: Verdict) -> None:
        found = [label_id for label_id in verdict.cluster if label_id in self.stating]
        claim_ids = sorted({self.stating[label_id].claim_id for label_id in found})
        if len(claim_ids) < 2:
            return
        sourcing = self.proposal.sourcing_of(claim_ids)
        all_sourced = all(self.labels[label_id].sources for label_id in found)
        right = sourcing.label in due_labels(verdict, all_sourced=all_sourced)
        over = self._count("independence_over", counts_too_many(verdict, sourcing))
        if not self._count("independence_right", right and not over):
            origins = f"{'; '.join(verdict.origins)} <> {'; '.join(sourcing.origins)}"
            wordings = " <> ".join(self.labels[label_id].claim for label_id in found)
            self._fail(Kind.INDEPENDENCE, "+".join(found), wordings, origins, sourcing.label.value)


def best_statement(label: Label, offered: list[Worded]) -> Worded | None:
    """The mention that states a label best, the first of equals; None if none does."""
    best, best_rank = None, (0.0, 0.0)
    for worded in offered:
        holds = worded.verbatim.holds(label.span_bag)
        likeness = worded.text.likeness(label.claim_bag)
        if holds < HOLDS and likeness < SAME_WORDING:
            continue
        rank = (max(worded.verbatim.likeness(label.span_bag), likeness), holds)
        if rank > best_rank:
            best, best_rank = worded, rank
    return best


def names_of(mention: Mention) -> list[str]:
    """The names of a mention's chain, origin first, its publisher and gaps left out."""
    return [hop.name for hop in mention.chain if hop.name and hop.role is not Role.PUBLISHER]


def chain(names: tuple[str, ...] | list[str]) -> str:
    """Names of a chain on one line."""
    return " > ".join(names) or "nobody"


def due_labels(verdict: Verdict, *, all_sourced: bool) -> set[SourcingLabel]:
    """The sourcing labels that a merged cluster may have when nobody has judged its origins.

    No origin: unsourced. One: echo or circular, and single source if some of its mentions name none. Several:
    multiple unknown; also as one origin, if they are not independent.
    """
    if not verdict.origins:
        return {SourcingLabel.UNSOURCED}
    one = ONE_ORIGIN if all_sourced else ONE_ORIGIN | {SourcingLabel.SINGLE_SOURCE}
    if len(verdict.origins) == 1:
        return one
    return {SourcingLabel.MULTIPLE_UNKNOWN} if verdict.independent > 1 else {SourcingLabel.MULTIPLE_UNKNOWN} | one


def counts_too_many(verdict: Verdict, sourcing: Sourcing) -> bool:
    """Whether a cluster counts more independent origins than it has, or is corroborated though nobody said so."""
    return sourcing.independent > verdict.independent or sourcing.label is SourcingLabel.CORROBORATED


def _states_any(worded: Worded, labels: list[Label]) -> bool:
    return any(
        worded.verbatim.holds(label.span_bag) >= HOLDS or label.sentence_bag.holds(worded.verbatim) >= INSIDE_SENTENCE
        for label in labels
    )


def _offers(not_claim: str, spare: list[Worded]) -> bool:
    bag = Bag.of(not_claim)
    return any(
        bag.holds(worded.verbatim) >= INSIDE_NON_CLAIM and worded.verbatim.holds(bag) >= MOST_OF_NON_CLAIM
        for worded in spare
    )


def kinds_of(failures: list[Failure]) -> Iterator[tuple[Kind, list[Failure]]]:
    """The failures by kind, kinds in their order, those without any left out."""
    for kind in Kind:
        of_kind = [failure for failure in failures if failure.kind is kind]
        if of_kind:
            yield kind, of_kind
