"""The roll-up against a slow plain one, and what must hold of it for any claim."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.model import Independence, Judgement, Label, Mention, SourcingClass
from store.sourcing import assess, origin_of, origin_tree
from tests.store.sourcing.making import judged_claims, mention
from tests.store.sourcing.oracle import expected

Case = tuple[list[Mention], list[Judgement], dict[str, str]]


@given(judged_claims())
def test_the_roll_up_agrees_with_the_plain_one(case: Case) -> None:
    found, plain = assess(*case), expected(*case)
    assert (found.label, found.outlets, len(found.origins), found.independent, found.unknown) == (
        plain.label,
        plain.outlets,
        plain.origins,
        plain.independent,
        plain.unknown,
    )


@given(judged_claims())
def test_the_order_of_mentions_does_not_matter(case: Case) -> None:
    mentions, judgements, principals = case
    assert assess(mentions[::-1], judgements, principals) == assess(mentions, judgements, principals)
    assert assess(sorted(mentions, key=lambda one: one.id), judgements, principals) == assess(*case)


@given(judged_claims())
def test_independent_stays_within_what_is_known(case: Case) -> None:
    found = assess(*case)
    assert found.independent <= len(found.origins)
    assert (found.independent == 0) == (not found.origins)
    assert len(found.origins) <= len({origin_of(one) for one in case[0]} - {None}) + len(case[0])
    if found.label is Label.CORROBORATED:
        assert found.independent >= 2


@given(judged_claims())
def test_without_a_judgement_nothing_is_independent(case: Case) -> None:
    mentions, judgements, principals = case
    judgements = [one for one in judgements if one.verdict is not Independence.INDEPENDENT]
    found = assess(mentions, judgements, principals)
    assert found.independent <= 1
    assert found.label is not Label.CORROBORATED


@given(judged_claims(), st.sampled_from(("Newser", "Elsewhere", None)))
def test_an_unsourced_mention_more_adds_to_the_unknown_alone(case: Case, outlet: str | None) -> None:
    mentions, judgements, principals = case
    judgements = [one for one in judgements if 60 not in (one.mention_a, one.mention_b)]
    more = [*mentions, mention(60, "", outlet, SourcingClass.UNSOURCED)]
    before, after = assess(mentions, judgements, principals), assess(more, judgements, principals)
    assert after.independent == before.independent
    assert after.origins == before.origins
    assert after.unknown == before.unknown + 1
    assert after.label == before.label
    assert after.outlets >= before.outlets


@given(judged_claims())
def test_every_mention_is_one_leaf_of_the_tree(case: Case) -> None:
    mentions, judgements, principals = case
    tree = origin_tree(mentions, judgements, principals)
    found = assess(*case)
    assert sorted(leaf.mention_id for branch in tree for leaf in branch.leaves) == sorted(one.id for one in mentions)
    lead = tree[0].level if tree else None
    assert tuple(branch.origin for branch in tree if branch.origin and branch.level is lead)[: len(found.origins)] == (
        found.origins
    )
    assert sum(branch.independent for branch in tree) == (found.independent if found.independent > 1 else 0)


@given(judged_claims())
def test_the_working_is_one_line_a_step_and_ends_in_the_sum(case: Case) -> None:
    found = assess(*case)
    assert all(step and step.endswith(".") and "\n" not in step for step in found.working)
    if case[0]:
        assert found.working[-1].startswith("So: ")
        assert found.working[0].startswith(f"{found.outlets} outlet")
