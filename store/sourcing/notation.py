"""The editor's notation for a chain: ``Kim Jong Un > (gap) > AP > Newser``.

Origin first, publisher last, ``>`` between. A gap is typed ``?`` or ``(gap)`` and written ``(gap)``. A name
that holds ``>``, starts with a quotation mark, or reads like a gap stands in straight double quotes, and a
quotation mark inside such quotes is doubled, as in CSV: ``"Jane ""JJ"" > Doe"``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from store.errors import Refused
from store.model import Disclosure, Hop, Role
from store.sourcing.names import names_document, source_key

GAP = "(gap)"
_GAPS = frozenset({"?", GAP})
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})


def format_chain(chain: Sequence[Hop]) -> str:
    """A chain in the editor's notation; no hops give an empty string."""
    return " > ".join(GAP if hop.name is None else _quoted(hop.name) for hop in chain)


def parse_chain(text: str, *, outlet: str | None = None, previous: Sequence[Hop] = ()) -> tuple[Hop, ...]:
    """The hops that ``text`` writes down, origin first; blank text gives none.

    Roles follow from the place: the last hop is the publisher when it is ``outlet`` (or, with no outlet
    known, when another hop stands before it), the first is a document if its name looks like one and else a
    speaker, those between are relays. ``previous`` is the chain being edited: a hop that stays keeps its
    cue, how it was disclosed, its suggestion and, where its place is of the same kind, its role.

    Raises ``Refused`` for an empty place between two ``>``, an open quotation mark, words after a closing
    one, and control or direction characters.
    """
    text = text.strip()
    _refuse_unprintable(text)
    names = _split(text)
    roles = _roles(names, outlet)
    hops = [_fresh(name, role) for name, role in zip(names, roles, strict=True)]
    return _keep(hops, tuple(previous), outlet)


def _quoted(name: str) -> str:
    if ">" in name or name.startswith('"') or name.casefold() in _GAPS:
        return '"' + name.replace('"', '""') + '"'
    return name


def _refuse_unprintable(text: str) -> None:
    for char in text:
        if char in _BIDI_CONTROLS or unicodedata.category(char) in _UNPRINTABLE:
            raise Refused(f"The chain holds the control character U+{ord(char):04X}; type the names plainly.")


def _split(text: str) -> list[str | None]:
    """The names between the ``>`` signs, stripped; None for a gap."""
    if not text:
        return []
    names: list[str | None] = []
    at = 0
    while True:
        name, at = _one(text, at)
        names.append(name)
        if at >= len(text):
            return names
        at += 1


def _one(text: str, start: int) -> tuple[str | None, int]:
    """The name that begins at ``start``, and the offset of the ``>`` after it or of the text's end."""
    at = start
    while at < len(text) and text[at].isspace():
        at += 1
    if text[at : at + 1] == '"':
        return _one_quoted(text, at + 1)
    end = text.find(">", at)
    end = len(text) if end < 0 else end
    name = text[at:end].strip()
    if not name:
        raise Refused("A place in the chain is empty; write ? where the article hides who stood there.")
    return (None if name.casefold() in _GAPS else name), end


def _one_quoted(text: str, start: int) -> tuple[str, int]:
    """As ``_one``, for a name whose opening quotation mark stands before ``start``."""
    end = start
    while True:
        end = text.find('"', end)
        if end < 0:
            raise Refused('A quoted name in the chain is not closed; write "" for a quotation mark inside it.')
        if text[end : end + 2] != '""':
            break
        end += 2
    name = text[start:end].replace('""', '"').strip()
    after = text.find(">", end + 1)
    after = len(text) if after < 0 else after
    if text[end + 1 : after].strip():
        raise Refused("Words follow a quoted name in the chain; put the whole name inside the quotation marks.")
    if not name:
        raise Refused("A quoted name in the chain is empty; write ? where the article hides who stood there.")
    return name, after


def _roles(names: Sequence[str | None], outlet: str | None) -> list[Role]:
    roles: list[Role] = []
    last = len(names) - 1
    for place, name in enumerate(names):
        if place == last and _publishes(name, outlet, alone=last == 0):
            roles.append(Role.PUBLISHER)
        elif place > 0:
            roles.append(Role.RELAY)
        else:
            roles.append(Role.DOCUMENT if name is not None and names_document(name) else Role.SPEAKER)
    return roles


def _publishes(last_name: str | None, outlet: str | None, *, alone: bool) -> bool:
    if last_name is None:
        return False
    if outlet is None:
        return not alone
    return source_key(last_name) == source_key(outlet)


def _fresh(name: str | None, role: Role) -> Hop:
    return Hop(name, role, disclosed=Disclosure.GAP if name is None else Disclosure.STATED)


def _keep(hops: Sequence[Hop], previous: Sequence[Hop], outlet: str | None) -> tuple[Hop, ...]:
    """``hops`` with those that stand in ``previous`` too, in the same order, as they were there."""
    if not previous:
        return tuple(hops)
    kept = list(hops)
    old_roles = _roles([hop.name for hop in previous], outlet)
    same = SequenceMatcher(None, [hop.name for hop in previous], [hop.name for hop in hops], autojunk=False)
    for old_start, new_start, size in same.get_matching_blocks():
        for step in range(size):
            old, new = previous[old_start + step], hops[new_start + step]
            role = old.role if _place(old_roles[old_start + step]) == _place(new.role) else new.role
            kept[new_start + step] = Hop(new.name, role, old.cue, old.disclosed, old.suggested)
    return tuple(kept)


def _place(role: Role) -> str:
    """Where in a chain a role stands: a document and a speaker both open it."""
    return "first" if role in (Role.SPEAKER, Role.DOCUMENT) else role.value
