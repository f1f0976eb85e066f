"""From a claim's mentions to its sourcing.

The rules follow the newsroom handbooks: a report counts by where it comes from, not by how many print it, and
nothing is counted as independent that nobody has judged so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.model import Judgement, Mention, Sourcing
from store.sourcing.assessment import assessment
from store.sourcing.groups import outlets_of
from store.sourcing.identities import Identities, identities_of
from store.sourcing.warnings import find_warnings
from store.sourcing.working import explain


def assess(
    mentions: Sequence[Mention],
    judgements: Sequence[Judgement] = (),
    identities: Identities | Mapping[str, str] | None = None,
) -> Sourcing:
    """The sourcing of a claim with these mentions, with the working that leads to it.

    ``judgements`` are the reviewers' words on pairs of the mentions (of several on one pair the latest
    holds); ``identities`` tell who a name means and for whom it speaks: those of a desk, or the name of a source to
    the name of the one it speaks for beside what form and list say. The order of the mentions does not matter.

    Origins: see ``origin_of``. Two that are the same source, have the same principal, are judged the same
    origin, a syndicated copy, circular or of the same principal, or stand in the same loop, count as one. So do two
    of which one can only be a short form of the other (see ``kinship``), and an outlet of the claim that others cite
    and that has it from one origin itself; not if somebody judged them independent, or said they are not the same.
    The working names each such fold.

    ``independent`` is the size of the largest set of known origins of which every two were judged
    independent: 1 if none were, 0 with no known origin. A judgement counts for the origins of its two
    mentions as wholes, and has no effect between two that count as one, or on an origin that is not known.
    ``unknown`` is the number of mentions of unknown origin (those judged to share an unknown origin counted
    once, those judged to share a known one not at all) plus the known origins beyond the ``independent``
    ones. ``outlets`` counts the outlets of all mentions.

    Levels: that somebody said P is no second source for P, so content mentions and utterance mentions are
    rolled up apart, and a judgement across the levels joins nothing. Label and origins speak for the
    content mentions if one of them has a known origin, else for the utterance mentions if one of them has,
    else for the content mentions again; mentions of the other level show in the working, and in ``unknown``
    if their origin is not known.

    The label is the first of these that holds:

    - ``circular``: the chains of all mentions together hold a loop (A takes it from B, B from A), or two
      mentions were judged circular.
    - ``corroborated``: two or more known origins were judged independent of each other.
    - ``multiple_unknown``: two or more known origins.
    - ``echo``: one known origin, printed by two or more outlets, be it as a fact or as what that origin said.
    - ``single_source``: one known origin, printed by one outlet; mentions of unknown origin beside it
      change nothing.
    - ``unsourced``: no known origin.
    """
    found = assessment(mentions, judgements, identities_of(identities))
    return Sourcing(
        label=found.label,
        outlets=len(outlets_of(found.mentions)),
        origins=tuple(group.names[0] for group in found.grouping.known),
        independent=len(found.independent),
        unknown=found.unknown,
        warnings=find_warnings(found.mentions, found.grouping.known),
        working=explain(found),
    )
