"""What a claim's label rests on: its origins, which of them are independent, its loops, and the label
itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from store.model import Independence, Judgement, Label, Level, Mention
from store.sourcing.groups import Group, Grouping, group, latest_judgements
from store.sourcing.identities import Identities
from store.sourcing.independence import largest_independent
from store.sourcing.loops import find_loops, may_loop
from store.sourcing.origins import publisher_of


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the label rests on: the rules are those of ``assess``."""

    label: Label
    mentions: tuple[Mention, ...]
    """All mentions, in order of their ids."""
    level: Level
    """The level that the label speaks for."""
    grouping: Grouping
    """The mentions of that level by origin."""
    aside: Grouping
    """Those of the other level, which neither corroborate nor weaken."""
    independent: tuple[int, ...]
    """Places in ``grouping.known`` of the largest set judged independent of each other."""
    loops: tuple[frozenset[str], ...]
    identities: Identities
    judgements: tuple[Judgement, ...]
    """Those that hold, one for each pair of mentions."""

    @property
    def unknown(self) -> int:
        """Groups of unknown origin at either level, and known origins beyond the independent ones."""
        beyond = len(self.grouping.known) - len(self.independent)
        return beyond + len(self.grouping.unknown) + len(self.aside.unknown)


def assessment(mentions: Sequence[Mention], judgements: Sequence[Judgement], identities: Identities) -> Assessment:
    """As ``assess``, with the groups themselves in place of counts and sentences."""
    ordered = tuple(sorted(mentions, key=lambda mention: mention.id))
    identities.expect(names_in([ordered]))
    held = latest_judgements(judgements, ordered)
    loops = find_loops(ordered, identities)
    levels = {
        level: group([mention for mention in ordered if mention.level is level], held, identities, loops)
        for level in Level
    }
    level = _deciding_level(levels)
    grouping = levels[level]
    independent = largest_independent(len(grouping.known), grouping.independent)

    def printed(level: Level) -> int:
        """How many outlets print the one known origin of a level, be it as a fact or as what that origin said."""
        within = {one.id: one.level for one in ordered}
        same = [one for one in held if within[one.mention_a] is within[one.mention_b]]
        every = group(ordered, same, identities, loops)
        first = levels[level].known[0].mentions[0]
        return next(len(one.outlets) for one in every.known if first in one.mentions)

    circular = bool(loops) or any(judgement.verdict is Independence.CIRCULAR for judgement in held)
    return Assessment(
        label=Label.CIRCULAR if circular else _label(grouping.known, len(independent), lambda: printed(level)),
        mentions=ordered,
        level=level,
        grouping=grouping,
        aside=levels[Level.UTTERANCE if level is Level.CONTENT else Level.CONTENT],
        independent=independent,
        loops=tuple(loops),
        identities=identities,
        judgements=tuple(held),
    )


def _deciding_level(levels: Mapping[Level, Grouping]) -> Level:
    for level in (Level.CONTENT, Level.UTTERANCE):
        if levels[level].known:
            return level
    return Level.CONTENT if levels[Level.CONTENT].unknown else Level.UTTERANCE


def _label(known: Sequence[Group], independent: int, printed: Callable[[], int]) -> Label:
    if independent >= 2:
        return Label.CORROBORATED
    if len(known) >= 2:
        return Label.MULTIPLE_UNKNOWN
    if not known:
        return Label.UNSOURCED
    return Label.ECHO if len(known[0].outlets) >= 2 or printed() >= 2 else Label.SINGLE_SOURCE


def names_in(claims: Iterable[Sequence[Mention]]) -> set[str]:
    """The names of which the assessment of these claims, each by its mentions, will ask who they are."""
    return {
        name
        for mentions in claims
        if len(mentions) > 1 or any(may_loop(mention) for mention in mentions)
        for mention in mentions
        for name in (*(hop.name for hop in mention.chain), publisher_of(mention))
        if name is not None
    }
