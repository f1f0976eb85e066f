"""By which names an article speaks of its own outlet."""

from __future__ import annotations

from store.extraction.lexicon.words import word_set
from store.known import lookup
from store.model import BlockKind, Document

_GENERIC = word_set(
    "news media online tv radio television press network newsroom report today daily live digital uk usa international"
)
"""What an outlet adds to its name: "NWB News" is "the NWB"."""
_JOINING = word_set("of and the for")
_FEWEST = 3
"""Words of a name that goes by its initials."""


def _bare(name: str) -> list[str]:
    parts = name.lower().replace("’", "'").split()
    return parts[1:] if parts[:1] == ["the"] else parts


def dateline_agency(document: Document) -> str | None:
    """The agency of a wire dateline: "WASHINGTON (AP)"; None where the article has none, or of no known agency."""
    for block in document.blocks:
        if block.kind is not BlockKind.LABEL:
            continue
        text = document.text[block.start : block.end]
        inside = text.partition("(")[2].partition(")")[0].strip() if "(" in text else ""
        known = lookup(inside) if inside else None
        if known is not None:
            return known.name
    return None


class OwnOutlet:
    """The outlet of an article, whose name it may shorten; an article without one has no name for it."""

    def __init__(self, name: str) -> None:
        self._words = _bare(name)
        self._short = [w for w in self._words if not w.isdigit()]
        """Its words without its numbers: "Channel" of "Channel 4"."""
        self._known = lookup(name) if name else None
        letters = "".join(w[0] for w in self._words if w not in _JOINING)
        self._letters = letters if len(letters) >= _FEWEST else ""

    def is_called(self, name: str) -> bool:
        """Whether ``name`` means it: its name with or without "the", its last word, its initials, or another name of
        a well-known one."""
        own, bare = self._words, _bare(name)
        if not own or not bare:
            return False
        return (
            bare in (own, self._short)
            or (self._known is not None and lookup(name) is self._known)
            or (name.isupper() and name.lower() == self._letters)
            or (len(own) > 1 and bare == own[-1:])
            or (len(own) > 1 and bare == own[:1] and _GENERIC.issuperset(own[1:]))
            or (len(bare) > 1 and bare == own[: len(bare)])
        )
