"""Learning from the editor: every decision on a pair is a label, and the thresholds can follow them."""

from __future__ import annotations

from store.database import suggestions
from store.database.connection import clear_errors
from store.desk import SUGGEST_AT, Desk
from store.matching import Label, Proposal
from store.model import Decision

LISTED, SURE = "pairs.threshold", "pairs.sure"
"""Settings of the desk: the score that the list of pairs begins at, and that from which a pair is as good as sure."""

_SAME = {
    Decision.DUPLICATE: True,
    Decision.NOT_DUPLICATE: False,
    Decision.RELATED: False,
    Decision.CONTRADICTS: False,
}
"""What a decision says; "unsure" says nothing."""


def labels(desk: Desk) -> list[Label]:
    """The decided pairs, with the scores of those that were suggested, in the order of their claims."""
    with clear_errors(desk.path):
        decided = suggestions.decided(desk.database)
    return [Label(score, flagged, _SAME[decision]) for decision, score, flagged in decided if decision in _SAME]


def threshold(desk: Desk) -> float:
    """The score that this desk's list of pairs begins at: what was accepted or chosen last, else ``SUGGEST_AT``."""
    kept = desk.setting(LISTED)
    return float(kept) if kept is not None and kept.isdecimal() else SUGGEST_AT


def accept(desk: Desk, proposal: Proposal) -> None:
    """Let the list begin where the proposal says, and remember from where on pairs are as good as sure."""
    if proposal.listed is not None:
        desk.set_setting(LISTED, str(proposal.listed))
    if proposal.sure is not None:
        desk.set_setting(SURE, str(proposal.sure.threshold))
