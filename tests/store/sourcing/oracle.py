"""The roll-up once more, slow and plain: every set by trying all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

from store.model import Independence, Judgement, Label, Level, Mention, Role, SourcingClass

T = TypeVar("T")

JOIN = (
    Independence.SAME_ORIGIN,
    Independence.SYNDICATED_COPY,
    Independence.CIRCULAR,
    Independence.SAME_PRINCIPAL,
)


@dataclass
class Expected:
    """What ``assess`` must agree on."""

    label: Label
    outlets: int
    origins: int
    independent: int
    unknown: int


def norm(name: str) -> str:
    """A name without case, outer space and a leading "the"."""
    words = name.lower().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def outlet(mention: Mention) -> str | None:
    """The publishing outlet."""
    if mention.article.outlet is not None:
        return mention.article.outlet
    last = mention.chain[-1:]
    return last[0].name if last and last[0].role is Role.PUBLISHER else None


def outlet_id(mention: Mention) -> object:
    """The publishing outlet as something to count."""
    name = outlet(mention)
    return mention.article.id if name is None else norm(name)


def origin(mention: Mention) -> str | None:
    """The origin's name."""
    name = mention.chain[0].name if mention.chain else None
    publisher = outlet(mention)
    if name is not None and mention.chain[0].role is Role.PUBLISHER:
        name = None
    if name is not None and len(mention.chain) == 1 and publisher is not None and norm(publisher) == norm(name):
        name = None
    if name is None and mention.sourcing_class is SourcingClass.OUTLET:
        return publisher
    return name


def nameless(mention: Mention) -> bool:
    """Whether the origin is described, not named."""
    return mention.sourcing_class in (SourcingClass.ANONYMOUS, SourcingClass.GOVERNMENT_UNNAMED)


def quoted_by(mention: Mention) -> object:
    """Who quotes the origin."""
    for hop in mention.chain[1:]:
        if hop.name is not None:
            return norm(hop.name)
    return outlet_id(mention)


def merge_all(items: Sequence[T], same: Callable[[T, T], bool]) -> list[set[int]]:
    """Sets of places, closed under ``same``, by merging any two touching sets until none do."""
    sets = [{place} for place in range(len(items))]
    moved = True
    while moved:
        moved = False
        for a, b in combinations(sets, 2):
            if any(same(items[i], items[j]) or same(items[j], items[i]) for i in a for j in b):
                sets.remove(b)
                a |= b
                moved = True
                break
    return sets


def edges(mention: Mention) -> set[tuple[str, str]]:
    """Who gives it to whom, along one chain."""
    names = [hop.name for hop in mention.chain]
    if nameless(mention):
        names = names[1:]
    path: list[str] = []
    for name in [*names, outlet(mention)]:
        if name is not None and norm(name) not in path[-1:]:
            path.append(norm(name))
    return {(path[n], path[n + 1]) for n in range(len(path) - 1)}


def closure(pairs: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """All pairs that some path links."""
    while True:
        more = {(a, d) for a, b in pairs for c, d in pairs if b == c} - pairs
        if not more:
            return pairs
        pairs = pairs | more


def expected(mentions: Sequence[Mention], judgements: Sequence[Judgement], principals: Mapping[str, str]) -> Expected:
    """The roll-up by trial of every possibility."""
    verdicts: dict[frozenset[int], Independence] = {}
    for at in sorted({judgement.at for judgement in judgements}):
        for judgement in judgements:
            if judgement.at == at and judgement.mention_a != judgement.mention_b:
                verdicts[frozenset((judgement.mention_a, judgement.mention_b))] = judgement.verdict
    ids = {mention.id for mention in mentions}
    verdicts = {pair: verdict for pair, verdict in verdicts.items() if pair <= ids}

    names = sorted({norm(one) for pair in principals.items() for one in pair})
    links = {(norm(a), norm(b)) for a, b in principals.items()}
    masters = merge_all(names, lambda a, b: (a, b) in links)

    def same_name(a: str, b: str) -> bool:
        return norm(a) == norm(b) or any({norm(a), norm(b)} <= {names[place] for place in master} for master in masters)

    paths = closure(set().union(*(edges(mention) for mention in mentions)) if mentions else set())
    looped = {(a, b) for a, b in paths if a != b and (b, a) in paths}

    def same(a: Mention, b: Mention, said: Mapping[frozenset[int], Independence] = verdicts) -> bool:
        if said.get(frozenset((a.id, b.id))) in JOIN:
            return True
        for x in edges(a) & looped:
            for y in edges(b) & looped:
                if x[0] == y[0] or (x[0], y[0]) in looped:
                    return True
        one, other = origin(a), origin(b)
        if one is None or other is None or nameless(a) != nameless(b):
            return False
        if nameless(a):
            return norm(one) == norm(other) and quoted_by(a) == quoted_by(b)
        return same_name(one, other)

    rolled = {level: _roll([one for one in mentions if one.level is level], same, verdicts) for level in Level}
    content, said = rolled[Level.CONTENT], rolled[Level.UTTERANCE]
    lead, other = (said, content) if not content[0] and said[0] else (content, said)
    known, unknown, free = lead
    if looped or Independence.CIRCULAR in verdicts.values():
        label = Label.CIRCULAR
    elif free > 1:
        label = Label.CORROBORATED
    elif len(known) > 1:
        label = Label.MULTIPLE_UNKNOWN
    elif known:
        level = {mention.id: mention.level for mention in mentions}
        within = {pair: word for pair, word in verdicts.items() if len({level[one] for one in pair}) == 1}
        both = _roll(mentions, lambda a, b: same(a, b, within), within)[0]
        # A group of one level may be larger than that of both: what the other level says can make a name fit two.
        printed = max(len({outlet_id(one) for one in group}) for group in [known[0], *both] if known[0][0] in group)
        label = Label.ECHO if printed > 1 else Label.SINGLE_SOURCE
    else:
        label = Label.UNSOURCED
    return Expected(
        label=label,
        outlets=len({outlet_id(mention) for mention in mentions}),
        origins=len(known),
        independent=free,
        unknown=len(unknown) + len(other[1]) + len(known) - free,
    )


def carriers(mention: Mention) -> set[str]:
    """The outlets through which the mention's origin was heard, the one that printed it among them."""
    names = [hop.name for hop in mention.chain[1:] if hop.role is Role.RELAY] + [outlet(mention)]
    return {norm(name) for name in names if name is not None}


def follow_relays(
    mentions: Sequence[Mention],
    same: Callable[[Mention, Mention], bool],
    verdicts: Mapping[frozenset[int], Independence],
) -> list[set[int]]:
    """The sets of one origin; whoever cites an outlet that has it from one origin, as its own article or another that
    cites it says, joins that one.
    """
    sets = merge_all(mentions, same)
    for place, mention in enumerate(mentions):
        cited = origin(mention)
        if cited is None or nameless(mention):
            continue
        if norm(cited) == "officials":
            relays = [hop.name for hop in mention.chain[1:] if hop.name is not None and hop.role is Role.RELAY]
            cited = relays[0] if relays else cited
        behind = [
            number
            for number, other in enumerate(mentions)
            if number != place
            and (had := origin(other)) is not None
            and norm(cited) in carriers(other)
            and (nameless(other) or norm(had) != norm(cited))
        ]
        (own,) = [one for one in sets if place in one]
        theirs = [one for one in sets if one & set(behind)]
        if len(theirs) != 1 or theirs[0] is own:
            continue
        judged = [verdicts.get(frozenset((mentions[a].id, mentions[b].id))) for a in own for b in theirs[0]]
        if Independence.INDEPENDENT not in judged:
            sets.remove(own)
            theirs[0].update(own)
    return sets


def _roll(
    mentions: Sequence[Mention],
    same: Callable[[Mention, Mention], bool],
    verdicts: Mapping[frozenset[int], Independence],
) -> tuple[list[list[Mention]], list[list[Mention]], int]:
    """Groups of known origin, groups of unknown origin, and the size of the largest independent set."""
    mentions = sorted(mentions, key=lambda mention: mention.id)
    groups = [[mentions[place] for place in places] for places in follow_relays(mentions, same, verdicts)]
    known = [group for group in groups if any(origin(mention) is not None for mention in group)]
    unknown = [group for group in groups if all(origin(mention) is None for mention in group)]

    def judged(a: list[Mention], b: list[Mention]) -> bool:
        return any(verdicts.get(frozenset((one.id, other.id))) is Independence.INDEPENDENT for one in a for other in b)

    sizes = [
        size
        for size in range(len(known) + 1)
        for some in combinations(known, size)
        if all(judged(a, b) for a, b in combinations(some, 2))
    ]
    return known, unknown, max(sizes)
