"""Acts on pairs: the same, not the same, related; merge, and take out again.

A merged claim keeps its own row, wording, status, notes and mentions and only points at its head, so that taking it
out again gives back exactly what was merged, whatever happened in between.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from store.acts.claims import heads, numbers
from store.database.batches import marks
from store.database.journal import Act, now
from store.database.reading import members_of
from store.database.schema import CLAIM, PAIR
from store.errors import Refused
from store.model import Decision

DECISION_WORDS = {
    Decision.DUPLICATE: "the same",
    Decision.NOT_DUPLICATE: "not the same",
    Decision.RELATED: "related",
    Decision.CONTRADICTS: "contradicting",
    Decision.UNSURE: "unsure",
}


def merge(
    act: Act, head: int, others: Sequence[int], text: str | None, reviewer: str, *, override: bool = False
) -> None:
    """Merge ``others`` into ``head``; ``text`` is the wording chosen for all.

    Raises Refused if fewer than two different claims are named, or if any two of the claims that would come together
    were judged not the same, unless ``override`` says that the reviewer knows.
    """
    into, *merged = heads(act, [head, *others])
    if not merged:
        raise Refused("a merge needs two different claims")
    groups = members_of(act.database, [into, *merged])
    _check_forbidden(act, list(groups.values()), reviewer, override=override)
    for other in merged:
        record(act, into, other, Decision.DUPLICATE, reviewer)
        for member in groups[other]:
            act.update(CLAIM, member, {"merged_into": into})
    _adopt(act, into, text)
    act.text = f"merged {numbers(merged)} into #{into}"


def merge_groups(act: Act, groups: Sequence[Sequence[int]], reviewer: str) -> None:
    """Merge each of these groups into its first claim, all in one act. Refused as a whole if one of them is."""
    for head, *others in groups:
        merge(act, head, others, None, reviewer)
    act.text = f"merged {sum(map(len, groups))} claims into {len(groups)}" if groups else act.text


def tell_apart(act: Act, claim_id: int, others: Sequence[int], reviewer: str) -> None:
    """Remember of a claim that it is none of these others. Raises Refused if it is one with any of them now."""
    head, *rest = heads(act, [claim_id, *others])
    if len(rest) < len(set(others)):
        raise Refused(f"#{claim_id} is one claim with some of these already; take it out first")
    for other in rest:
        record(act, head, other, Decision.NOT_DUPLICATE, reviewer)
    act.text = f"#{head} is not the same as {numbers(rest)}"


def _adopt(act: Act, head: int, text: str | None) -> None:
    wording = " ".join((text or "").split())
    row = act.row(CLAIM, head)
    if wording and row is not None and wording != row["text"]:
        act.update(CLAIM, head, {"text": wording, "own_text": row["own_text"] or row["text"]})


def _check_forbidden(act: Act, groups: list[list[int]], reviewer: str, *, override: bool) -> None:
    """Refuse to bring two claims together that somebody judged not the same; with ``override`` the word is changed."""
    for left, right in combinations(groups, 2):
        sql = (
            f"SELECT claim_a, claim_b, reviewer FROM {PAIR} WHERE decision = ? AND"
            f" ((claim_a IN ({marks(left)}) AND claim_b IN ({marks(right)}))"
            f" OR (claim_a IN ({marks(right)}) AND claim_b IN ({marks(left)})))"
        )
        for a, b, who in act.database.execute(sql, [Decision.NOT_DUPLICATE, *left, *right, *right, *left]).fetchall():
            if not override:
                raise Refused(f"#{a} and #{b} were judged not the same by {who}; nothing was merged")
            record(act, a, b, Decision.DUPLICATE, reviewer)


def unmerge(act: Act, claim_id: int, reviewer: str) -> None:
    """Take one member out of its claim: it is back with its own wording, status, notes and mentions.

    The head of a claim can be taken out too; the member with the lowest number then heads the rest. That it is not the
    same as any of them is remembered. Raises Refused if the claim stands alone.
    """
    row = act.row(CLAIM, claim_id)
    if row is None:
        raise Refused(f"there is no claim #{claim_id}")
    head = int(row["merged_into"] or claim_id)
    group = members_of(act.database, [head])[head]
    rest = [member for member in group if member != claim_id]
    if not rest:
        raise Refused(f"#{claim_id} stands alone; there is nothing to take out")
    _restore_wording(act, head, alone=claim_id == head or rest == [head])
    new_head = head if claim_id != head else rest[0]
    act.update(CLAIM, claim_id, {"merged_into": None})
    for member in rest:
        act.update(CLAIM, member, {"merged_into": None if member == new_head else new_head})
    for member in rest:
        record(act, claim_id, member, Decision.NOT_DUPLICATE, reviewer)
    act.text = f"took #{claim_id} out of #{new_head if claim_id == head else head}; remembered as not the same"


def _restore_wording(act: Act, head: int, *, alone: bool) -> None:
    """A head that stands alone again takes back the wording that it had before it adopted another's."""
    row = act.row(CLAIM, head)
    if alone and row is not None and row["own_text"]:
        act.update(CLAIM, head, {"text": row["own_text"], "own_text": None})


def decide(act: Act, one: int, other: int, decision: Decision, reviewer: str) -> None:
    """Say of two claims what they are to each other; ``duplicate`` merges the second into the first."""
    if decision is Decision.DUPLICATE:
        merge(act, one, [other], None, reviewer)
        return
    listed = heads(act, [one, other])
    if len(listed) < 2:
        raise Refused(f"#{one} and #{other} are one claim already; take one out first")
    record(act, listed[0], listed[1], decision, reviewer)
    act.text = f"{numbers(listed)}: {DECISION_WORDS[decision]}"


def record(act: Act, one: int, other: int, decision: Decision, reviewer: str) -> None:
    """Keep a decision on a pair; a later one takes the place of an earlier one."""
    a, b = sorted((one, other))
    values = {"decision": decision.value, "reviewer": reviewer, "at": now()}
    row = act.database.execute(f"SELECT id, decision FROM {PAIR} WHERE claim_a = ? AND claim_b = ?", [a, b]).fetchone()
    if row is None:
        act.insert(PAIR, {"claim_a": a, "claim_b": b, **values})
    elif row[1] != decision.value:
        act.update(PAIR, row[0], values)
