"""Well-known sources: their names, their kind, and whom they speak for.

The lists are data, read when first asked for: ``known_sources.toml`` beside this file has the agencies, outlets and
state media, ``known_bodies.toml`` the public bodies that news articles name by letters or by their house.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

__all__ = ["EDITION", "KnownSource", "all_known", "identify", "lookup"]

EDITION = 4
"""Goes up by one whenever a list changes: a desk file then works out anew who is who."""

MEDIA = frozenset({"agency", "outlet", "state_media"})
"""Kinds of sources that pass on what others say."""


@dataclass(frozen=True, slots=True)
class KnownSource:
    """One entry of the list."""

    name: str
    """The canonical name, as shown to the editor."""
    aliases: tuple[str, ...]
    kind: str
    """``agency``, ``outlet`` or ``state_media``; of a body ``office``, ``organisation`` or ``group``."""
    state_relation: str
    """``independent``, ``public``, ``state-funded``, ``state-aligned`` or ``state``."""
    principal: str | None
    """For whom it speaks (KCNA: the government of North Korea), None where nobody."""
    note: str
    """What the entry rests on."""
    called: tuple[str, ...] = ()
    """What articles call it without its name, behind "the": "alliance", "space agency"."""

    @property
    def speaks(self) -> bool:
        """Whether what it says is its principal's word: a state's own organ, not one that the state only pays."""
        return self.principal is not None and self.state_relation == "state"


def lookup(name: str) -> KnownSource | None:
    """The agency, outlet or state medium that ``name`` means, or None.

    A leading "the" and the case of all but short acronyms do not matter.
    """
    found = identify(name)
    return found if found is not None and found.kind in MEDIA else None


def identify(name: str) -> KnownSource | None:
    """The well-known source of any kind that ``name`` means, or None: as ``lookup``."""
    return _index().get(_key(name))


def all_known() -> tuple[KnownSource, ...]:
    """Every entry, the media first, in the order of the files."""
    return _entries()


def _key(name: str) -> str:
    words = name.replace("’", "'").split()
    if len(words) > 1 and words[0].lower() == "the":
        words = words[1:]
    joined = " ".join(words)
    # "Time", "Nature" and "RT" are only told from common words by their capitals.
    return joined if len(words) == 1 else joined.casefold()


@cache
def _entries() -> tuple[KnownSource, ...]:
    # Loaded with the first question, not with the module: most of the program never asks.
    import tomllib
    from importlib import resources

    folder = resources.files("store")
    listed = [
        entry
        for name in ("known_sources.toml", "known_bodies.toml")
        for entry in tomllib.loads(folder.joinpath(name).read_text(encoding="utf-8"))["source"]
    ]
    return tuple(
        KnownSource(
            name=entry["name"],
            aliases=tuple(entry.get("aliases", ())),
            kind=entry["kind"],
            state_relation=entry["state_relation"],
            principal=entry.get("principal"),
            note=entry["note"],
            called=tuple(entry.get("called", ())),
        )
        for entry in listed
    )


@cache
def _index() -> dict[str, KnownSource]:
    index: dict[str, KnownSource] = {}
    for source in _entries():
        for name in (source.name, *source.aliases):
            index.setdefault(_key(name), source)
    return index
