"""The keys and the human words for labels, sourcing classes and verdicts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from store.model import Independence, Label, SourcingClass

CLASS_KEYS: Mapping[str, SourcingClass] = MappingProxyType(
    {
        "n": SourcingClass.NAMED,
        "o": SourcingClass.OFFICIAL,
        "g": SourcingClass.GOVERNMENT_UNNAMED,
        "x": SourcingClass.EXPERT,
        "a": SourcingClass.ANONYMOUS,
        "m": SourcingClass.STATE_MEDIA,
        "d": SourcingClass.DOCUMENT,
        "r": SourcingClass.OUTLET,
        "u": SourcingClass.UNSOURCED,
    }
)
"""The letter that gives a mention its sourcing class."""

VERDICT_KEYS: Mapping[str, Independence] = MappingProxyType(
    {
        "i": Independence.INDEPENDENT,
        "s": Independence.SAME_ORIGIN,
        "w": Independence.SYNDICATED_COPY,
        "c": Independence.CIRCULAR,
        "p": Independence.SAME_PRINCIPAL,
        "u": Independence.UNKNOWN,
    }
)
"""The letter that gives two mentions a verdict on their origins."""

# One table for each enumeration: their members are strings, and `unsourced` is both a label and a class.
_LABELS: Mapping[Label, str] = {
    Label.UNSOURCED: "unsourced: no known origin",
    Label.SINGLE_SOURCE: "single source: one known origin",
    Label.ECHO: "echo: several outlets, one origin",
    Label.CIRCULAR: "circular: outlets that rest on one another",
    Label.MULTIPLE_UNKNOWN: "unjudged: several origins, independence not judged",
    Label.CORROBORATED: "corroborated: two or more origins judged independent",
}
_CLASSES: Mapping[SourcingClass, str] = {
    SourcingClass.NAMED: "named source",
    SourcingClass.OFFICIAL: "named official",
    SourcingClass.GOVERNMENT_UNNAMED: "unnamed officials",
    SourcingClass.EXPERT: "expert",
    SourcingClass.ANONYMOUS: "anonymous source",
    SourcingClass.STATE_MEDIA: "state media",
    SourcingClass.DOCUMENT: "document",
    SourcingClass.OUTLET: "own reporting",
    SourcingClass.UNSOURCED: "no source",
}
_VERDICTS: Mapping[Independence, str] = {
    Independence.INDEPENDENT: "independent: origins of their own",
    Independence.SAME_ORIGIN: "same origin",
    Independence.SYNDICATED_COPY: "syndicated copy: one text, printed twice",
    Independence.CIRCULAR: "circular: each rests on the other",
    Independence.SAME_PRINCIPAL: "same principal: two voices of one master",
    Independence.UNKNOWN: "cannot tell",
}


def describe(word: Label | SourcingClass | Independence) -> str:
    """A label, sourcing class or verdict in words for people ("echo: several outlets, one origin")."""
    if isinstance(word, Label):
        return _LABELS[word]
    if isinstance(word, SourcingClass):
        return _CLASSES[word]
    return _VERDICTS[word]
