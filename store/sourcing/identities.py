"""Who a name means: the source behind it, whom that source speaks for, and how the program knows.

A desk's own identities (``store.database``) rest on what its editors said; without a desk, names are known by their
form and by the list of well-known sources alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from store import known
from store.sourcing.forms import Form, form_of

SPEAKS = "speaks for"
"""How a source is tied to its principal where nothing more is known."""

FARTHEST = 6
"""How many principals up a source is followed; a chain of them that long is a circle."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The source that a name means."""

    key: str
    """Two names with one key are one source."""
    asked: str
    """The name that was asked for."""
    name: str
    """What the source is called."""
    form: Form
    """The form of that name."""
    why: str = ""
    """How the name that was asked for comes to mean it, in words for the working; empty if it is its own name."""
    principal: str | None = None
    """The name of the one for whom it speaks, so that both are one origin."""
    bond: str = SPEAKS
    """How it speaks for that one."""


class Identities(Protocol):
    """Answers who is who. Answers do not depend on the order of questions."""

    def expect(self, names: Iterable[str]) -> None:
        """These names will be asked for: what is to be read can be read together."""
        ...

    def of(self, name: str) -> Identity:
        """The source that ``name`` means."""
        ...

    def apart(self, one: str, other: str) -> bool:
        """Whether somebody said that the sources with these keys are not the same, nor of one origin by principal."""
        ...


class ByName:
    """Identities without a desk: by form, by the list of well-known sources, and by ``principals`` if given."""

    def __init__(self, principals: Mapping[str, str] | None = None) -> None:
        self._above: dict[str, str] = {}
        self._names: dict[str, str] = {}
        for name, principal in (principals or {}).items():
            keys = [plain_identity(each).key for each in (name, principal)]
            self._names.update(zip(keys, (name, principal), strict=True))
            low, high = sorted(self._root(key) for key in keys)
            if low != high:
                self._above[high] = low

    def _root(self, key: str) -> str:
        while key in self._above:
            key = self._above[key]
        return key

    def expect(self, names: Iterable[str]) -> None:
        """Nothing is read."""
        del names

    def of(self, name: str) -> Identity:
        """The source that ``name`` means. All who share a principal speak for one of them."""
        found = plain_identity(name)
        root = self._root(found.key)
        return found if root == found.key else replace(found, principal=self._names[root], bond=SPEAKS)

    def apart(self, one: str, other: str) -> bool:
        """Nobody has said so."""
        del one, other
        return False


def identities_of(told: Identities | Mapping[str, str] | None) -> Identities:
    """Identities as they are; who speaks for whom, or nothing, as identities without a desk."""
    return ByName(told) if told is None or isinstance(told, Mapping) else told


def plain_identity(name: str) -> Identity:
    """The source that ``name`` means by its form and by the list of well-known sources."""
    form = form_of(name)
    entry = known.identify(name)
    if entry is None and name.islower():
        # "ap" as somebody types it; "nature" is not told from the common word.
        entry = known.identify(name.strip().upper())
    if entry is None:
        return Identity(form.base, name, name, form, principal=form.voice_of, bond=form.bond or SPEAKS)
    full = form_of(entry.name)
    why = "" if full.base == form.base else f"a name of {entry.name}"
    speaks_for = entry.principal if entry.speaks else None
    return Identity(full.base, name, entry.name, full, why, speaks_for or full.voice_of, full.bond or SPEAKS)


def principals_of(identity: Identity, identities: Identities) -> Iterator[Identity]:
    """Those for whom a source speaks, the nearest first, each once."""
    seen = {identity.key}
    for _ in range(FARTHEST):
        if identity.principal is None:
            return
        identity = identities.of(identity.principal)
        if identity.key in seen:
            return
        seen.add(identity.key)
        yield identity


def known_name(name: str) -> str:
    """The canonical name of a well-known source; any other name as it is."""
    entry = known.identify(name)
    return name if entry is None else entry.name
