"""Styled text for the terminal in fewer bytes: only what changes from one piece to the next is told.

Textual tells each piece its whole style and takes it back: some forty bytes where all colours are, most of them for the
background that the piece before had too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_RUN = re.compile(r"\x1b\[([0-9;]+)m([^\x1b]*)\x1b\[0m|([^\x1b]+)")
_PARAMETER = re.compile(r"([34]8;(?:2;\d+;\d+;\d+|5;\d+))|(\d+)")
_RESET = "\x1b[0m"


class Look(NamedTuple):
    """A style as the terminal is told it: the parameters of its colours, and the others."""

    colour: str = ""
    background: str = ""
    others: frozenset[str] = frozenset()

    def after(self, before: Look) -> str:
        """The words that change the style from ``before`` to this."""
        if self == before:
            return ""
        taken_back = (before.colour and not self.colour) or (before.background and not self.background)
        if taken_back or self.others != before.others:
            told = ["0", *sorted(self.others), self.colour, self.background]
        else:
            told = [
                self.colour if self.colour != before.colour else "",
                self.background if self.background != before.background else "",
            ]
        return f"\x1b[{';'.join(filter(None, told))}m"


PLAIN = Look()


@lru_cache(maxsize=256)
def look(parameters: str) -> Look:
    """The style that these parameters of a "select graphic rendition" come to, none of which takes anything back."""
    colour = background = ""
    others = set()
    for match in _PARAMETER.finditer(parameters):
        each = match[0]
        number = int(each.partition(";")[0])
        if number == 38 or 30 <= number <= 37 or 90 <= number <= 97:
            colour = each
        elif number == 48 or 40 <= number <= 47 or 100 <= number <= 107:
            background = each
        else:
            others.add(each)
    return Look(colour, background, frozenset(others))


@lru_cache(maxsize=2048)
def shortened(styled: str) -> str:
    """The same to look at as ``styled``, which is what Textual makes of a line: pieces in a style each, or in none.

    What holds anything else, a link say, is left as it is.
    """
    if not styled:
        return styled
    told, now, end = [], PLAIN, 0
    for match in _RUN.finditer(styled):
        if match.start() != end:
            return styled
        end = match.end()
        parameters, text, bare = match.groups()
        wanted = look(parameters) if parameters else PLAIN
        if text or bare:
            told += [wanted.after(now), text or bare]
            now = wanted
    if end != len(styled):
        return styled
    return "".join(told) + (_RESET if now != PLAIN else "")
