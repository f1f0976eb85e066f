"""What decisions say of thresholds: against counting by hand, and never more than they can."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.matching import FEWEST, KEPT, SURE, Label, levels, propose
from store.matching.calibration import level, wilson

SCORE = st.one_of(st.none(), st.floats(40, 100).map(lambda score: round(score, 1)))
LABELS = st.lists(st.builds(Label, SCORE, st.booleans(), st.booleans()), max_size=60)


@given(LABELS, st.integers(0, 100))
def test_a_level_counts_what_lies_above_it(labels: list[Label], threshold: int) -> None:
    found = level(labels, threshold)
    above = [each for each in labels if each.score is not None and not each.score < threshold]
    same = [each for each in labels if each.same]
    assert (found.pairs, found.same) == (len(above), len([each for each in above if each.same]))
    assert found.precision == (found.same / found.pairs if above else None)
    assert found.recall == (found.same / len(same) if same else None)
    assert 0 <= found.at_least <= (found.precision or 0)


@given(LABELS)
def test_less_is_asked_for_more_is_found(labels: list[Label]) -> None:
    found = levels(labels)
    assert [each.threshold for each in found] == list(range(40, 101, 5))
    assert [each.pairs for each in found] == sorted((each.pairs for each in found), reverse=True)


@given(LABELS)
def test_a_proposed_list_keeps_what_it_promises(labels: list[Label]) -> None:
    proposal = propose(labels)
    suggested = [each.score for each in labels if each.same and each.score is not None]
    enough = len(suggested) >= FEWEST and sum(not each.same for each in labels) >= FEWEST
    assert (proposal.listed is not None) == enough
    if proposal.listed is None:
        assert proposal.sure is None
        return
    assert sum(score >= proposal.listed for score in suggested) >= KEPT * len(suggested)
    assert sum(score >= proposal.listed + 1 for score in suggested) < KEPT * len(suggested)
    if proposal.sure is not None:
        assert proposal.sure.at_least >= SURE
        assert proposal.sure.threshold >= proposal.listed


def test_wilsons_bound() -> None:
    # Newcombe 1998, table I: 81 of 263 gives .2553 as the lower limit, 15 of 148 gives .0624, 0 of 20 gives 0.
    assert round(wilson(81, 263), 4) == 0.2553
    assert round(wilson(15, 148), 4) == 0.0624
    assert wilson(0, 20) == 0
    assert wilson(0, 0) == 0


def test_all_of_few_are_not_sure_and_of_many_they_are() -> None:
    apart = [Label(45.0, False, False)] * FEWEST
    assert propose([Label(80.0, False, True)] * 20 + apart).sure is None
    sure = propose([Label(80.0, False, True)] * 40 + apart).sure
    assert sure is not None
    assert (sure.threshold, sure.pairs) == (80, 40)


def test_flagged_pairs_say_nothing_of_what_is_sure() -> None:
    apart = [Label(45.0, False, False)] * FEWEST
    assert propose([Label(80.0, True, True)] * 40 + apart).sure is None
