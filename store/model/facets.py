"""Facets: the values that the claims of a list have in one respect, with how many claims have each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from store.model.lists import Filter, Label
from store.model.verdicts import SourcingClass, Status


class FacetPart(StrEnum):
    """A respect in which claims differ, and the part of a filter that asks for it."""

    STATUS = "status"
    LABEL = "label"
    CLASS = "class"
    OUTLET = "outlet"
    ORIGIN = "origin"

    def taken(self, wanted: Filter) -> frozenset[str]:
        """The values that a filter asks for; none if it lets all of them through."""
        match self:
            case FacetPart.STATUS:
                return frozenset(each.value for each in wanted.statuses)
            case FacetPart.LABEL:
                return frozenset(each.value for each in wanted.labels)
            case FacetPart.CLASS:
                return frozenset(each.value for each in wanted.classes)
        value = wanted.outlet if self is FacetPart.OUTLET else wanted.origin
        return frozenset() if value is None else frozenset({value})

    def narrowed(self, wanted: Filter, value: str | None) -> Filter:
        """The same filter, but asking for this one value; None asks for none in particular."""
        match self:
            case FacetPart.STATUS:
                return replace(wanted, statuses=frozenset() if value is None else frozenset({Status(value)}))
            case FacetPart.LABEL:
                return replace(wanted, labels=frozenset() if value is None else frozenset({Label(value)}))
            case FacetPart.CLASS:
                return replace(wanted, classes=frozenset() if value is None else frozenset({SourcingClass(value)}))
            case FacetPart.OUTLET:
                return replace(wanted, outlet=value)
            case FacetPart.ORIGIN:
                return replace(wanted, origin=value)


@dataclass(frozen=True, slots=True)
class Facet:
    """One respect: each value that occurs with the number of claims that have it, the most frequent first.

    A claim whose mentions differ counts under several values. An outlet of "" is that of articles without one.
    """

    part: FacetPart
    counts: tuple[tuple[str, int], ...]
