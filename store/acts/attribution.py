"""Acts on mentions: sourcing class, quote type, level, chain, and whether two origins are independent."""

from __future__ import annotations

from collections.abc import Sequence

from store.database.journal import Act, now
from store.database.reading import chains_of, heads_of
from store.database.schema import HOP, JUDGEMENT, MENTION
from store.database.sources import source_id
from store.errors import Refused
from store.model import Hop, Independence
from store.sourcing import format_chain


def set_column(act: Act, mention_ids: Sequence[int], column: str, value: str, word: str) -> None:
    """Set one column of mentions; ``word`` says in the receipt what they are now."""
    for mention_id in mention_ids:
        _claim_of(act, mention_id)
        act.update(MENTION, mention_id, {column: value})
    listed = list(dict.fromkeys(_claim_of(act, mention_id) for mention_id in mention_ids))
    act.text = f"{_named(act, listed[0])}: {word}" if len(listed) == 1 else f"{len(mention_ids)} mentions: {word}"


def _claim_of(act: Act, mention_id: int) -> int:
    row = act.row(MENTION, mention_id)
    if row is None:
        raise Refused(f"there is no mention {mention_id}")
    return int(row["claim_id"] or 0)


def _named(act: Act, claim_id: int) -> str:
    """A claim as the screen shows it: one that was merged counts under its head, and is named as a part of that."""
    head = heads_of(act.database, [claim_id]).get(claim_id, claim_id)
    return f"#{claim_id}" if head == claim_id else f"#{head} (its #{claim_id})"


def put_chain(act: Act, mention_id: int, chain: Sequence[Hop]) -> None:
    """Store the hops of a mention that has none."""
    for position, hop in enumerate(chain):
        act.insert(
            HOP,
            {
                "mention_id": mention_id,
                "position": position,
                "source_id": source_id(act, hop.name) if hop.name else None,
                "role": hop.role.value,
                "cue": hop.cue,
                "disclosed": hop.disclosed.value,
                "suggested": hop.suggested,
            },
        )


def set_chain(act: Act, mention_id: int, chain: Sequence[Hop]) -> None:
    """Give a mention another chain. Hops that stay where they were keep their cue."""
    claim_id = _claim_of(act, mention_id)
    old = chains_of(act.database, [mention_id]).get(mention_id, ())
    kept = {(hop.name, hop.role): hop for hop in old}
    new = [_with_cue(hop, kept.get((hop.name, hop.role))) for hop in chain]
    if tuple(new) == old:
        return
    rows = act.database.execute(f"SELECT id FROM {HOP} WHERE mention_id = ? ORDER BY id", [mention_id]).fetchall()
    for (hop_id,) in rows:
        act.delete(HOP, hop_id)
    put_chain(act, mention_id, new)
    act.text = f"{_named(act, claim_id)}: {format_chain(new)}"


def _with_cue(hop: Hop, before: Hop | None) -> Hop:
    return hop if before is None or hop.cue is not None else before


def judge(act: Act, one: int, other: int, verdict: Independence, reviewer: str) -> None:
    """Say whether the origins of two mentions are independent; a later word takes the place of an earlier one."""
    if one == other:
        raise Refused("independence is judged between two mentions")
    a, b = sorted((one, other))
    claims = sorted({_claim_of(act, a), _claim_of(act, b)})
    values = {"verdict": verdict.value, "reviewer": reviewer, "at": now()}
    row = act.database.execute(
        f"SELECT id, verdict FROM {JUDGEMENT} WHERE mention_a = ? AND mention_b = ?", [a, b]
    ).fetchone()
    if row is None:
        act.insert(JUDGEMENT, {"mention_a": a, "mention_b": b, **values})
    elif row[1] != verdict.value:
        act.update(JUDGEMENT, row[0], values)
    named = " and ".join(f"#{head}" for head in dict.fromkeys(heads_of(act.database, claims).values()))
    act.text = f"origins of {named}: {verdict.value.replace('_', ' ')}"
