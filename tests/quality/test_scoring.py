"""The rules of the measurement, one by one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store.model import Label as SourcingLabel
from store.model import QuoteType, Suggestion
from tests.quality.failures import Kind
from tests.quality.made import LABELS, STORY, Draft, chain, mention, sourcing, tallies, unstored
from tests.quality.proposals import Proposal
from tests.quality.scoring import Worded, best_statement, counts_too_many, due_labels, score
from tests.quality.stories import Verdict
from tests.quality.words import Bag


def test_a_missed_duplicate_is_shown_with_its_score() -> None:
    draft = Draft()
    draft.pairs = [Suggestion(3, 6, 59.9)]
    below, never = sorted(draft.scored().failures, key=lambda failure: failure.place, reverse=True)
    assert below.place == "dam a3+b3"
    assert below.detail == "59.9: The gate had been left open. <> The gate stood open."
    assert never.place == "dam a1+b1"
    assert never.detail == "12.3: The dam burst on May 4. <> The dam gave way."


@pytest.mark.parametrize(
    ("sentence", "kind", "origin", "sort"),
    [
        ("She told the court that it was hers.", "person", "Nadia Kreel", "pronoun, no name"),
        ("It was hers, the former bookkeeper said.", "person", "Nadia Kreel", "pronoun, no name"),
        ("No doubt: it was hers.", "person", "Nadia Kreel", "inherited, no name"),
        ("Kreel says it was hers.", "person", "Nadia Kreel", "named in the sentence, no name"),
        ("Two of them say it was hers.", "anonymous", "two Dorrance jurors", "unnamed, no name"),
        ("Minutes show it was hers.", "document", "the Council's minutes", "document, no name"),
    ],
)
def test_a_lost_origin_is_told_by_what_made_it_hard(sentence: str, kind: str, origin: str, sort: str) -> None:
    label = replace(
        LABELS[1], sentence=sentence, span="it was hers", claim="It was Nadia Kreel's.", sources=(origin,), kind=kind
    )
    story = replace(STORY, labels=(label,), duplicates=(), look_alikes=(), verdicts=())
    offered = mention(1, "a.txt", "it was hers", "It was hers")
    offered = replace(offered, quote_type=QuoteType.PARAPHRASE)
    found = score(story, Proposal((offered,), (), lambda ids: Draft().own, unstored))
    assert [failure.sort for failure in found.failures if failure.kind is Kind.ORIGIN] == [sort]


FIVE_WORDS = replace(
    LABELS[0], span="old dam burst on Monday", claim="Disaster struck", sentence="old dam burst on Monday"
)
"""A label whose wording shares nothing with its span."""


@pytest.mark.parametrize(
    ("verbatim", "text", "found", "atomic"),
    [
        ("old dam burst on", "", 1, 1),
        ("old dam burst", "", 0, 0),
        ("Monday on burst dam old", "", 1, 1),
        ("old dam burst on Monday and three more", "", 1, 1),
        ("old dam burst on Monday and then four more", "", 1, 0),
        ("nothing", "disaster struck again", 1, 1),
        ("nothing", "disaster struck us again", 0, 0),
    ],
)
def test_what_states_a_label_and_what_is_no_more(verbatim: str, text: str, found: int, atomic: int) -> None:
    story = replace(STORY, labels=(FIVE_WORDS,), duplicates=(), look_alikes=(), verdicts=())
    offered = mention(1, "a.txt", verbatim, text)
    counted = tallies(score(story, Proposal((offered,), (), lambda ids: Draft().own, unstored)))
    assert counted["claims_found"] == (found, 1)
    assert counted["claims_atomic"] == (atomic, 1)
    assert counted["precision"][0] >= found


def test_of_several_mentions_the_most_alike_states_a_label_and_of_equals_the_first() -> None:
    offered = [
        mention(1, "a.txt", "old dam burst on Monday and then four more", ""),
        mention(2, "a.txt", "old dam burst on Monday", ""),
        mention(3, "a.txt", "old dam burst on Monday", ""),
    ]
    worded = [Worded(one, Bag.of(one.verbatim), Bag.of(one.text)) for one in offered]
    best = best_statement(FIVE_WORDS, worded)
    assert best is not None
    assert best.mention.id == 2
    assert best_statement(FIVE_WORDS, []) is None


@pytest.mark.parametrize(
    ("offered", "hits"),
    [("get our weather", 1), ("get our", 0), ("get our weather warnings by mail", 1), ("get our weather at once", 0)],
)
def test_a_non_claim_is_offered_by_half_of_it_and_little_else(offered: str, hits: int) -> None:
    draft = Draft()
    draft.mentions.append(mention(7, "a.txt", offered, ""))
    assert tallies(draft.scored())["non_claims_offered"] == (hits, 2)


def test_a_mention_that_states_a_claim_is_no_non_claim() -> None:
    story = replace(STORY, not_claims=(("a.txt", "The dam burst"),))
    assert tallies(score(story, Draft().proposal()))["non_claims_offered"] == (0, 1)


def test_one_name_is_no_chain_of_two() -> None:
    label = replace(LABELS[2], sources=("Ann Ruud", "Ann Ruud’s lawyer"))
    story = replace(STORY, labels=(label,), duplicates=(), look_alikes=(), verdicts=())
    draft = Draft()
    draft.change(3, chain=chain("Ann Ruud"))
    assert tallies(score(story, draft.proposal()))["chain_right"] == (0, 1)


def test_duplicates_inside_one_article_are_not_asked_for() -> None:
    story = replace(STORY, duplicates=(("a1", "a2", "b1"),), verdicts=())
    draft = Draft(pairs=[Suggestion(1, 2, 90.0)])
    counted = tallies(score(story, draft.proposal()))
    assert counted["dup_recall"] == (0, 2)
    assert counted["dup_precision"] == (1, 1)


S = SourcingLabel


@pytest.mark.parametrize(
    ("origins", "independent", "all_sourced", "due"),
    [
        (0, 0, False, {S.UNSOURCED}),
        (1, 1, True, {S.ECHO, S.CIRCULAR}),
        (1, 1, False, {S.ECHO, S.CIRCULAR, S.SINGLE_SOURCE}),
        (2, 1, True, {S.ECHO, S.CIRCULAR, S.MULTIPLE_UNKNOWN}),
        (2, 2, True, {S.MULTIPLE_UNKNOWN}),
    ],
)
def test_the_label_due_while_nobody_has_judged(
    origins: int, independent: int, all_sourced: bool, due: set[SourcingLabel]
) -> None:
    verdict = Verdict(("a1", "b1"), ("x", "y")[:origins], independent)
    assert due_labels(verdict, all_sourced=all_sourced) == due


def test_nothing_is_corroborated_unasked() -> None:
    two = Verdict(("a1", "b1"), ("x", "y"), 2)
    assert counts_too_many(two, sourcing(S.CORROBORATED, 2))
    assert not counts_too_many(two, sourcing(S.MULTIPLE_UNKNOWN, 1))
