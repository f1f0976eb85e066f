"""Each way of being wrong shows in its figures and nowhere else: counted by hand on the made story."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from store.model import Label as SourcingLabel
from store.model import QuoteType, Suggestion
from tests.quality.failures import Kind
from tests.quality.figures import FIGURES
from tests.quality.made import Draft, chain, mention, sourcing, tallies

FAULTLESS = {
    "claims_found": (6, 6),
    "claims_atomic": (6, 6),
    "precision": (6, 6),
    "non_claims_offered": (0, 2),
    "origin_right": (6, 6),
    "origin_wrong_named": (0, 6),
    "chain_right": (1, 1),
    "quote_right": (6, 6),
    "dup_recall": (2, 2),
    "dup_recall_of_reachable": (2, 2),
    "dup_precision": (2, 2),
    "hard_unflagged": (0, 1),
    "independence_right": (2, 2),
    "independence_over": (0, 2),
}


def miss_a_claim(draft: Draft) -> None:
    draft.mentions.pop()
    draft.pairs.pop()


def join_two_claims(draft: Draft) -> None:
    draft.change(2, verbatim="forty houses were flooded and the mayor left by boat", text="It all went very wrong")


def offer_something_else(draft: Draft) -> None:
    draft.mentions.append(mention(7, "a.txt", "A heron was seen", "A heron was seen"))


def offer_part_of_a_labelled_sentence(draft: Draft) -> None:
    draft.mentions.append(mention(7, "a.txt", "The Herald quoted her", "The Herald quoted Ann Ruud"))


def offer_little_of_a_labelled_sentence(draft: Draft) -> None:
    draft.mentions.append(mention(7, "a.txt", "The Herald quoted her brother, uncle and aunt", "All were quoted"))


def offer_a_non_claim(draft: Draft) -> None:
    draft.mentions.append(mention(7, "a.txt", "our weather warnings by mail", "Our weather warnings by mail"))


def offer_a_word_of_a_non_claim(draft: Draft) -> None:
    draft.mentions.append(mention(7, "a.txt", "weather warnings", "Weather warnings"))


def lose_an_origin(draft: Draft) -> None:
    draft.change(2, chain=chain())


def name_a_wrong_origin(draft: Draft) -> None:
    draft.change(2, chain=chain("firemen"))


def name_an_origin_of_the_outlets_own_words(draft: Draft) -> None:
    draft.change(1, chain=chain("firemen"))


def take_the_relay_as_origin(draft: Draft) -> None:
    draft.change(3, chain=chain("The Herald"))


def lose_the_relay(draft: Draft) -> None:
    draft.change(3, chain=chain("Ann Ruud"))


def mistake_the_relay(draft: Draft) -> None:
    draft.change(3, chain=chain("Ann Ruud", "Tribune"))


def mistake_a_quote(draft: Draft) -> None:
    draft.change(6, quote_type=QuoteType.PARTIAL)


def miss_a_pair(draft: Draft) -> None:
    draft.pairs.pop()


def score_a_pair_too_low(draft: Draft) -> None:
    draft.pairs[1] = Suggestion(3, 6, 59.9)


def score_a_pair_just_high_enough(draft: Draft) -> None:
    draft.pairs[1] = Suggestion(3, 6, 60.0)


def suggest_a_look_alike(draft: Draft) -> None:
    draft.pairs.append(Suggestion(2, 5, 90.0))


def suggest_a_look_alike_with_a_flag(draft: Draft) -> None:
    draft.pairs.append(Suggestion(2, 5, 90.0, ("number",)))


def suggest_a_pair_of_something_else(draft: Draft) -> None:
    draft.mentions.append(mention(7, "a.txt", "The Herald quoted her", "The Herald quoted Ann Ruud"))
    draft.pairs.append(Suggestion(2, 7, 90.0))


def take_one_origin_for_two(draft: Draft) -> None:
    draft.echo = sourcing(SourcingLabel.MULTIPLE_UNKNOWN, 1)


def take_own_words_for_sourced(draft: Draft) -> None:
    draft.own = sourcing(SourcingLabel.SINGLE_SOURCE, 1)


def corroborate_unasked(draft: Draft) -> None:
    draft.echo = sourcing(SourcingLabel.CORROBORATED, 2)


SPOILED: list[tuple[Callable[[Draft], None], dict[str, tuple[int, int]], list[tuple[Kind, str]]]] = [
    (
        miss_a_claim,
        {
            "claims_found": (5, 6),
            "claims_atomic": (5, 6),
            "precision": (5, 5),
            "origin_right": (5, 5),
            "origin_wrong_named": (0, 5),
            "quote_right": (5, 5),
            "dup_recall": (1, 2),
            "dup_recall_of_reachable": (1, 1),
            "dup_precision": (1, 1),
            "independence_right": (1, 1),
            "independence_over": (0, 1),
        },
        [(Kind.MISSED, ""), (Kind.DUPLICATE, "claim missed")],
    ),
    (join_two_claims, {"claims_atomic": (5, 6)}, [(Kind.COMPOUND, "")]),
    (offer_something_else, {"precision": (6, 7)}, [(Kind.SURPLUS, "")]),
    (offer_part_of_a_labelled_sentence, {"precision": (7, 7)}, []),
    (offer_little_of_a_labelled_sentence, {"precision": (6, 7)}, [(Kind.SURPLUS, "")]),
    (
        offer_a_non_claim,
        {"precision": (6, 7), "non_claims_offered": (1, 2)},
        [(Kind.SURPLUS, ""), (Kind.NON_CLAIM, "")],
    ),
    (offer_a_word_of_a_non_claim, {"precision": (6, 7)}, [(Kind.SURPLUS, "")]),
    (lose_an_origin, {"origin_right": (5, 6)}, [(Kind.ORIGIN, "unnamed, no name")]),
    (
        name_a_wrong_origin,
        {"origin_right": (5, 6), "origin_wrong_named": (1, 6)},
        [(Kind.ORIGIN, "unnamed, wrong name")],
    ),
    (
        name_an_origin_of_the_outlets_own_words,
        {"origin_right": (5, 6), "origin_wrong_named": (1, 6)},
        [(Kind.ORIGIN, "outlet's own voice, wrong name")],
    ),
    (
        take_the_relay_as_origin,
        {"origin_right": (5, 6), "origin_wrong_named": (1, 6), "chain_right": (0, 1)},
        [(Kind.ORIGIN, "relay taken as origin, wrong name"), (Kind.CHAIN, "")],
    ),
    (lose_the_relay, {"chain_right": (0, 1)}, [(Kind.CHAIN, "")]),
    (mistake_the_relay, {"chain_right": (0, 1)}, [(Kind.CHAIN, "")]),
    (mistake_a_quote, {"quote_right": (5, 6)}, [(Kind.QUOTE, "direct taken as mixed")]),
    (
        miss_a_pair,
        {"dup_recall": (1, 2), "dup_recall_of_reachable": (1, 2), "dup_precision": (1, 1)},
        [(Kind.DUPLICATE, "score too low")],
    ),
    (
        score_a_pair_too_low,
        {"dup_recall": (1, 2), "dup_recall_of_reachable": (1, 2), "dup_precision": (1, 1)},
        [(Kind.DUPLICATE, "score too low")],
    ),
    (
        suggest_a_look_alike,
        {"dup_precision": (2, 3), "hard_unflagged": (1, 1)},
        [(Kind.WRONG_PAIR, "unflagged"), (Kind.LOOK_ALIKE, "")],
    ),
    (score_a_pair_just_high_enough, {}, []),
    (suggest_a_look_alike_with_a_flag, {"dup_precision": (2, 3)}, [(Kind.WRONG_PAIR, "number")]),
    (suggest_a_pair_of_something_else, {"precision": (7, 7)}, []),
    (take_one_origin_for_two, {"independence_right": (1, 2)}, [(Kind.INDEPENDENCE, "multiple_unknown")]),
    (
        take_own_words_for_sourced,
        {"independence_right": (1, 2), "independence_over": (1, 2)},
        [(Kind.INDEPENDENCE, "single_source")],
    ),
    (
        corroborate_unasked,
        {"independence_right": (1, 2), "independence_over": (1, 2)},
        [(Kind.INDEPENDENCE, "corroborated")],
    ),
]


def test_a_faultless_proposal_has_faultless_figures() -> None:
    outcome = Draft().scored()
    assert tallies(outcome) == FAULTLESS
    assert outcome.failures == []
    assert outcome.mentions == 6


@pytest.mark.parametrize(("spoil", "changed", "failures"), SPOILED, ids=[case[0].__name__ for case in SPOILED])
def test_a_fault_shows_in_its_figures_and_nowhere_else(
    spoil: Callable[[Draft], None], changed: dict[str, tuple[int, int]], failures: list[tuple[Kind, str]]
) -> None:
    draft = Draft()
    spoil(draft)
    outcome = draft.scored()
    assert tallies(outcome) == FAULTLESS | changed
    assert [(failure.kind, failure.sort) for failure in outcome.failures] == failures


def test_every_figure_is_seen_to_fail() -> None:
    worse = {name for _, changed, failures in SPOILED if failures for name in changed}
    assert worse == {figure.name for figure in FIGURES}
