"""The largest set of origins that were all judged independent of each other."""

from __future__ import annotations

from collections.abc import Collection


def largest_independent(size: int, pairs: Collection[tuple[int, int]]) -> tuple[int, ...]:
    """The largest set of ``range(size)`` in which every two stand in ``pairs``; the first such set in order.

    One lone item is such a set, so anything but ``size == 0`` gives at least one. This is a maximum clique:
    exact, found by trying the items in order and cutting off every branch that cannot beat the best set so
    far.
    """
    near: list[set[int]] = [set() for _ in range(size)]
    for a, b in pairs:
        if a != b:
            near[a].add(b)
            near[b].add(a)
    best: tuple[int, ...] = ()

    def extend(chosen: tuple[int, ...], candidates: list[int]) -> None:
        nonlocal best
        if len(chosen) > len(best):
            best = chosen
        for place, item in enumerate(candidates):
            rest = candidates[place:]
            if len(chosen) + min(len(rest), _colours(rest, near)) <= len(best):
                return
            extend((*chosen, item), [other for other in rest[1:] if other in near[item]])

    extend((), list(range(size)))
    return best


def _colours(items: list[int], near: list[set[int]]) -> int:
    """How many colours a greedy colouring needs: no set of mutual neighbours is larger."""
    classes: list[set[int]] = []
    for item in items:
        for colour in classes:
            if not colour & near[item]:
                colour.add(item)
                break
        else:
            classes.append({item})
    return len(classes)
