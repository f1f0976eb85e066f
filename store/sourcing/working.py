"""The working behind a label: short plain sentences that an editor can follow, and check."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from store.model import Independence, Judgement, Label, Level, Mention
from store.sourcing.assessment import Assessment
from store.sourcing.groups import JOINING, Group, outlets_of
from store.sourcing.origins import first_station, origin_name, outlet_name

_JOINED = {
    Independence.SAME_ORIGIN: "the same origin",
    Independence.SYNDICATED_COPY: "copies of one text",
    Independence.CIRCULAR: "circular",
    Independence.SAME_PRINCIPAL: "voices of one principal",
}


def explain(found: Assessment) -> tuple[str, ...]:
    """The steps from the mentions to the label, one sentence each; the last is the sum."""
    if not found.mentions:
        return ("No mentions.",)
    outlets = outlets_of(found.mentions)
    return (
        f"{_count(len(outlets), 'outlet')}: {', '.join(outlets)}.",
        *_known(found, alone=len(outlets) == 1),
        *_unknown(found.grouping.unknown),
        *_aside(found),
        *_judged(found),
        *_loops(found),
        _sum(found, len(outlets)),
    )


def _known(found: Assessment, *, alone: bool) -> Iterable[str]:
    """The known origins and what joins them; with one outlet ``alone``, just named, it is not named again."""
    for group in found.grouping.known:
        yield f"Known origin: {group.name if alone else _where(group)}."
        if len(group.names) > 1:
            yield _ended(f"Counted as one origin: {', '.join(group.names)}")
        for fold in group.folds:
            yield _ended(f"{fold.one} = {fold.other}: {fold.why}")
        for mention in group.mentions:
            if origin_name(mention) is None:
                yield f"{outlet_name(mention)} names no origin, but rests on {group.name}."


def _unknown(groups: Sequence[Group]) -> Iterable[str]:
    said: dict[str, None] = {}
    for group in groups:
        for mention in group.mentions:
            station = first_station(mention)
            name = outlet_name(mention)
            if station is not None:
                said[f"{name} hides its origin; the first it names is {station}."] = None
            elif mention.chain and mention.chain[0].name is None:
                said[f"{name} hides its origin."] = None
            else:
                said[f"{name} gives no source."] = None
    return said


def _aside(found: Assessment) -> Iterable[str]:
    if not (found.aside.known or found.aside.unknown):
        if found.level is Level.UTTERANCE:
            yield "The claim is that it was said: this rates the saying, not what was said."
        return
    if found.level is Level.CONTENT:
        yield f"Only that it was said: {_whereabouts(found.aside.known + found.aside.unknown)}."
        yield "A saying does not corroborate what was said."
    else:
        yield f"Stated as fact, without a known origin: {_whereabouts(found.aside.unknown)}."
        yield "The label rates the saying, not what was said."


def _whereabouts(groups: Sequence[Group]) -> str:
    return "; ".join(dict.fromkeys(map(_where, groups)))


def _where(group: Group) -> str:
    """The origin and the outlets that have it; an outlet that the origin's own name tells is not told twice."""
    if group.name is None:
        return ", ".join(group.outlets)
    quoted = f" (quoted by {group.outlets[0]})" if len(group.outlets) == 1 else ""
    if group.outlets == (group.name,) or (quoted and group.name.endswith(quoted)):
        return group.name
    outlets = ", ".join(group.outlets)
    if " (quoted by " in group.name and group.name.endswith(")"):
        return f"{group.name[:-1]}; in {outlets})"
    return f"{group.name} ({outlets})"


def _judged(found: Assessment) -> Iterable[str]:
    by_id = {mention.id: mention for mention in found.mentions}
    place = {mention.id: number for number, group in enumerate(found.grouping.known) for mention in group.mentions}
    for judgement in found.judgements:
        a, b = by_id[judgement.mention_a], by_id[judgement.mention_b]
        who = f" by {judgement.reviewer}" if judgement.reviewer else ""
        pair = f"{_called(a)} and {_called(b)}"
        if a.level is not b.level:
            yield f"Judged {_verdict(judgement)}{who}, to no effect, as one reports only a saying: {pair}."
        elif judgement.verdict in JOINING:
            yield f"Judged {_verdict(judgement)}{who}: {pair}."
        elif judgement.verdict is Independence.UNKNOWN:
            yield f"Nobody can tell whether these are independent, says the judgement{who}: {pair}."
        elif a.id in place and b.id in place:
            same = place[a.id] == place[b.id]
            effect = ", to no effect, as both rest on one origin" if same else ""
            yield f"Judged independent{who}{effect}: {pair}."
        elif a.level is found.level:
            yield f"Judged independent{who}, to no effect, as an origin is not known: {pair}."


def _verdict(judgement: Judgement) -> str:
    return _JOINED.get(judgement.verdict, judgement.verdict.value)


def _called(mention: Mention) -> str:
    origin = origin_name(mention)
    outlet = outlet_name(mention)
    return outlet if origin is None or origin == outlet else f"{origin} in {outlet}"


def _loops(found: Assessment) -> Iterable[str]:
    for loop in found.loops:
        yield f"A loop: {', '.join(_spelled(loop, found))} take it from one another."


def _spelled(loop: frozenset[str], found: Assessment) -> list[str]:
    """The names of a loop's sources as the chains spell them."""
    names: dict[str, str] = {}
    for mention in found.mentions:
        for name in (*(hop.name for hop in mention.chain), outlet_name(mention)):
            if name is not None and (key := found.identities.of(name).key) in loop:
                names.setdefault(key, name)
    return [names[key] for key in sorted(names)]


def _sum(found: Assessment, outlets: int) -> str:
    known, free = len(found.grouping.known), len(found.independent)
    missing = len(found.grouping.unknown) + len(found.aside.unknown)
    parts = [f"{_count(known, 'known origin')}" if known else "no known origin"]
    if missing:
        parts.append(f"{missing} unknown")
    if found.label is Label.CORROBORATED:
        parts.append(f"{free} judged independent")
    elif found.label is Label.MULTIPLE_UNKNOWN:
        parts.append("independence not judged")
    elif found.label is Label.CIRCULAR:
        parts.append("going in a circle")
    line = "So: " + ", ".join(parts)
    return f"{line}; not {outlets} sources." if outlets > max(known, 1) else f"{line}."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."
