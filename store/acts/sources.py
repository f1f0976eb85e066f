"""Acts on sources: merge two into one, take a name out, tell two apart, say what one is.

A source is a head and the names that count under it. Merging points the head of one at the other and leaves both rows
as they are, so that taking a name out again gives back what was said of it before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

from store import known
from store.database.batches import marks
from store.database.journal import Act, now
from store.database.schema import APART, IDENTITY, SOURCE
from store.database.sources import head_of, settle, source_id
from store.errors import Refused
from store.model import RELIABILITIES, SourceFacts, SourceKind, Standing, StateRelation

FACTS: Mapping[str, tuple[str, ...] | None] = {
    "kind": tuple(SourceKind),
    "standing": tuple(Standing),
    "state_relation": tuple(StateRelation),
    "principal": None,
    "reliability": RELIABILITIES,
    "notes": None,
}
"""What can be said of a source, and the words for it; None where any text will do."""


def merge(act: Act, into: int, others: Sequence[int], *, override: bool = False) -> None:
    """Make one source of ``into`` and ``others``, called as ``into`` is.

    Refused over a "not the same", unless ``override`` says that the reviewer knows, and for a source and itself.
    """
    target = _head(act, into)
    heads = list(dict.fromkeys(head for head in (_head(act, other) for other in others) if head != target))
    if not heads:
        raise Refused("a merge needs two different sources")
    groups = {head: _names(act, head) for head in (target, *heads)}
    for number, head in enumerate(heads):
        for other in (target, *heads[:number]):
            _check_apart(act, groups[head], groups[other], override=override)
    for head in heads:
        act.update(SOURCE, head, {"same_as": target})
    called = ", ".join(_name(act, head) for head in heads)
    act.text = f"{called} = {_name(act, target)}"


def _check_apart(act: Act, some: list[int], others: list[int], *, override: bool) -> None:
    pairs = {(min(pair), max(pair)) for pair in product(some, others)}
    sql = (
        f"SELECT id, source_a, source_b, reviewer FROM {APART}"
        f" WHERE source_a IN ({marks([*some, *others])}) AND source_b IN ({marks([*some, *others])})"
    )
    for number, a, b, who in act.database.execute(sql, [*some, *others, *some, *others]).fetchall():
        if (a, b) not in pairs:
            continue
        if not override:
            raise Refused(f"{_name(act, a)} and {_name(act, b)} were judged not the same by {who}; nothing was merged")
        act.delete(APART, number)


def split(act: Act, number: int, reviewer: str) -> None:
    """Take a name out of its source: it stands by itself, and that it is none of the rest is remembered.

    Refused if the source has no other name.
    """
    head = _head(act, number)
    rest = [name for name in _names(act, head) if name != number]
    if not rest:
        raise Refused(f"{_name(act, number)} is the only name of its source; there is nothing to take out")
    _gather(act, rest, head)
    act.update(SOURCE, number, {"same_as": None})
    for other in rest:
        _record_apart(act, number, other, reviewer)
    left = head if head != number else rest[0]
    act.text = f"took {_name(act, number)} out of {_name(act, left)}; remembered as not the same"


def _gather(act: Act, names: list[int], head: int) -> None:
    """Keep these names one source by themselves, under ``head`` if it is among them."""
    sql = f"SELECT source_id, base FROM {IDENTITY} WHERE source_id IN ({marks(names)}) ORDER BY source_id"
    firsts: dict[str, int] = {}
    bases: dict[int, str] = {}
    for number, base in act.database.execute(sql, names).fetchall():
        firsts.setdefault(base, number)
        bases[number] = base
    new_head = firsts[bases[head]] if head in bases else min(names)
    for number in names:
        leads = firsts[bases[number]] == number and number != new_head
        act.update(SOURCE, number, {"same_as": new_head if leads else None})


def tell_apart(act: Act, one: int, other: int, reviewer: str) -> None:
    """Remember that two sources are not the same: nothing brings them together unasked. Refused if they are one."""
    a, b = _head(act, one), _head(act, other)
    if a == b:
        raise Refused(f"{_name(act, one)} and {_name(act, other)} are one source; take the name out instead")
    _record_apart(act, a, b, reviewer)
    act.text = f"{_name(act, a)} and {_name(act, b)}: not the same"


def _record_apart(act: Act, one: int, other: int, reviewer: str) -> None:
    a, b = sorted((one, other))
    sql = f"SELECT 1 FROM {APART} WHERE source_a = ? AND source_b = ?"
    if act.database.execute(sql, [a, b]).fetchone() is None:
        act.insert(APART, {"source_a": a, "source_b": b, "reviewer": reviewer, "at": now()})


def add_alias(act: Act, number: int, name: str, reviewer: str, *, override: bool = False) -> None:
    """Give a source a further name; whatever source had that name alone becomes part of it.

    Of a source with several names only this one comes over. Refused if it is a name of the source already.
    """
    target = _head(act, number)
    alias = enter(act, name)
    if _head(act, alias) == target:
        row = act.row(SOURCE, alias)
        if any(change.table == SOURCE and change.row_id == alias for change in act.changes) and row is not None:
            act.update(SOURCE, alias, {"by_hand": 1})
            act.text = f"{_name(act, alias)} = {_name(act, target)}"
            return
        raise Refused(f"{_name(act, alias)} is a name of {_name(act, target)} already")
    entry = known.identify(name)
    if entry is not None and entry.name != name:
        # The name goes, the well-known source that it usually means stays what it is.
        enter(act, entry.name)
    if len(_names(act, _head(act, alias))) > 1:
        split(act, alias, reviewer)
        settle(act.database, act.changes)
    merge(act, target, [alias], override=override)
    act.update(SOURCE, alias, {"by_hand": 1})


def add_source(act: Act, facts: SourceFacts, reviewer: str) -> int:
    """Enter a source by hand with what is said of it, or say that of one that is there; gives its id."""
    number = _head(act, enter(act, facts.name))
    act.update(SOURCE, number, {"by_hand": 1})
    said = {name: getattr(facts, name) for name in FACTS if getattr(facts, name) is not None}
    set_facts(act, [number], said)
    for alias in facts.aliases:
        if _head(act, enter(act, alias)) != number:
            add_alias(act, number, alias, reviewer)
        else:
            act.update(SOURCE, enter(act, alias), {"by_hand": 1})
    act.text = f"source {_name(act, number)}"
    return number


def enter(act: Act, name: str) -> int:
    """The id of the row of a name, entered if it is new. Refused if there is nothing in it."""
    plain = " ".join(name.split())
    if not plain:
        raise Refused("a source needs a name")
    before = len(act.changes)
    number = source_id(act, plain)
    if len(act.changes) > before:
        settle(act.database, act.changes[before:])
    return number


def set_facts(act: Act, numbers: Sequence[int], said: Mapping[str, str | None]) -> None:
    """Say of sources what they are: fields of ``FACTS``; None takes a field back to what is generally known.

    An empty principal says that it speaks for nobody. Refused for a field or a word that does not exist.
    """
    values = {name: checked(name, value) for name, value in said.items()}
    heads = list(dict.fromkeys(_head(act, number) for number in numbers))
    for head in heads:
        if values.get("principal") and values["principal"] == _name(act, head):
            raise Refused(f"{_name(act, head)} cannot speak for itself as its own principal")
        act.update(SOURCE, head, values)
    called = _name(act, heads[0]) if len(heads) == 1 else f"{len(heads)} sources"
    act.text = f"{called}: {', '.join(_told(name, value) for name, value in values.items())}"


def checked(name: str, value: str | None) -> str | None:
    """The value as it is kept: a word of ``FACTS``, whatever its case. Refused, naming them, if it is none."""
    if name not in FACTS:
        raise Refused(f"a source has no {name}; it has {', '.join(FACTS)}")
    words = FACTS[name]
    if value is None:
        return None
    plain = value.strip() if name == "notes" else " ".join(value.split())
    if words is None:
        return (plain or None) if name == "notes" else plain
    found = plain.upper() if name == "reliability" else plain.lower().replace(" ", "_")
    alike = next((word for word in words if word.replace("-", "_") == found.replace("-", "_")), None)
    if alike is None:
        raise Refused(f"“{value}” is no {name.replace('_', ' ')}: say one of {', '.join(words)}")
    return str(alike)


def _told(name: str, value: str | None) -> str:
    word = name.replace("_", " ")
    if value is None:
        return f"{word} as known"
    if name == "principal":
        return f"speaks for {value or 'nobody'}"
    return word if name == "notes" else f"{word} {value.replace('_', ' ')}"


def _head(act: Act, number: int) -> int:
    found = head_of(act.database, number)
    if found is None:
        raise Refused(f"there is no source {number}")
    return found


def _names(act: Act, head: int) -> list[int]:
    sql = f"SELECT source_id FROM {IDENTITY} WHERE head_id = ? ORDER BY source_id"
    return [int(row[0]) for row in act.database.execute(sql, [head]).fetchall()]


def _name(act: Act, number: int) -> str:
    row = act.row(SOURCE, number)
    if row is None:
        raise Refused(f"there is no source {number}")
    return str(row["name"])
