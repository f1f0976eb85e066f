"""Acts on claims: status, flag, wording, notes, evidence."""

from __future__ import annotations

from collections.abc import Sequence

from store.database.journal import Act, now
from store.database.reading import heads_of
from store.database.schema import CLAIM, EVIDENCE, NOTE
from store.errors import Refused
from store.model import Status

STATUS_VERBS = {
    Status.NEW: "put back",
    Status.REVIEWED: "kept",
    Status.NEEDS_SOURCE: "needs a source:",
    Status.PARKED: "parked",
    Status.REJECTED: "rejected",
}


def numbers(claim_ids: Sequence[int]) -> str:
    """``#7``, ``#7 and #9``, or ``12 claims``: how a receipt names claims."""
    named = [f"#{claim_id}" for claim_id in claim_ids]
    if len(named) <= 2:
        return " and ".join(named)
    return f"{len(named)} claims"


def heads(act: Act, claim_ids: Sequence[int]) -> list[int]:
    """The claims that these ids count under now, each once; Refused if one is not on the desk."""
    found = heads_of(act.database, claim_ids)
    missing = [claim_id for claim_id in claim_ids if claim_id not in found]
    if missing:
        raise Refused(f"there is no claim {numbers(missing)}")
    return list(dict.fromkeys(found[claim_id] for claim_id in claim_ids))


def set_status(act: Act, claim_ids: Sequence[int], status: Status, reason: str | None) -> None:
    """Move claims to ``status``; ``reason`` says why one is rejected."""
    listed = heads(act, claim_ids)
    for claim_id in listed:
        act.update(CLAIM, claim_id, {"status": status.value, "reason": reason})
    act.text = f"{STATUS_VERBS[status]} {numbers(listed)}" + (f" ({reason})" if reason else "")


def set_flag(act: Act, claim_ids: Sequence[int], flagged: bool) -> None:
    """Flag claims, or take their flags away."""
    listed = heads(act, claim_ids)
    for claim_id in listed:
        act.update(CLAIM, claim_id, {"flagged": int(flagged)})
    act.text = f"{'flagged' if flagged else 'unflagged'} {numbers(listed)}"


def set_verdict(act: Act, claim_ids: Sequence[int], verdict: str | None) -> None:
    """Give claims a verdict, or take it away."""
    listed = heads(act, claim_ids)
    for claim_id in listed:
        act.update(CLAIM, claim_id, {"verdict": verdict})
    act.text = f"verdict on {numbers(listed)}: {verdict}" if verdict else f"no verdict on {numbers(listed)}"


def reword(act: Act, claim_id: int, text: str) -> None:
    """Give a claim a wording of the reviewer's own. Its mentions keep theirs. Refused if it is empty."""
    wording = " ".join(text.split())
    if not wording:
        raise Refused("a claim needs a wording")
    (head,) = heads(act, [claim_id])
    act.update(CLAIM, head, {"text": wording, "own_text": None})
    act.text = f"reworded #{head}"


def add_note(act: Act, claim_id: int, text: str, author: str) -> None:
    """Add a note to a claim. Refused if it is empty."""
    if not text.strip():
        raise Refused("an empty note was not kept")
    (head,) = heads(act, [claim_id])
    act.insert(NOTE, {"claim_id": head, "text": text.strip(), "author": author, "at": now()})
    act.text = f"note on #{head}"


def add_evidence(act: Act, claim_id: int, values: dict[str, str | None]) -> None:
    """Add a piece of evidence to a claim: kind, stance, url, locator, excerpt."""
    (head,) = heads(act, [claim_id])
    act.insert(EVIDENCE, {"claim_id": head, **values, "at": now()})
    act.text = f"evidence on #{head}"
