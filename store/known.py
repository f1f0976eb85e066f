"""Well-known agencies, outlets and state media: their names, their kind, and whom they speak for.

The list is data, ``known_sources.toml`` beside this file, read when first asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

__all__ = ["KnownSource", "all_known", "lookup"]


@dataclass(frozen=True, slots=True)
class KnownSource:
    """One entry of the list."""

    name: str
    """The canonical name, as shown to the editor."""
    aliases: tuple[str, ...]
    kind: str
    """``agency``, ``outlet`` or ``state_media``."""
    state_relation: str
    """``independent``, ``public``, ``state-funded``, ``state-aligned`` or ``state``."""
    principal: str | None
    """For whom it speaks (KCNA: the government of North Korea), None where nobody."""
    note: str
    """What the entry rests on."""


def lookup(name: str) -> KnownSource | None:
    """The entry that ``name`` means, or None. A leading "the" and the case of all but short acronyms do not matter."""
    return _index().get(_key(name))


def all_known() -> tuple[KnownSource, ...]:
    """Every entry, in the order of the file."""
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

    text = resources.files("store").joinpath("known_sources.toml").read_text(encoding="utf-8")
    return tuple(
        KnownSource(
            name=entry["name"],
            aliases=tuple(entry.get("aliases", ())),
            kind=entry["kind"],
            state_relation=entry["state_relation"],
            principal=entry.get("principal"),
            note=entry["note"],
        )
        for entry in tomllib.loads(text)["source"]
    )


@cache
def _index() -> dict[str, KnownSource]:
    index: dict[str, KnownSource] = {}
    for source in _entries():
        for name in (source.name, *source.aliases):
            index.setdefault(_key(name), source)
    return index
