"""Receipts that tell which claim they are about: a number alone tells nobody which one that was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui import text

if TYPE_CHECKING:
    from store.desk import Desk

LEAST = 12
"""Cells below which the beginning of a wording tells nothing."""


def with_wording(desk: Desk, said: str, cells: int) -> str:
    """``rejected #14`` with the beginning of the wording behind the number, as much as ``cells`` leave of a line.

    What names several claims, or none, stays as it is.
    """
    named = list(re.finditer(r"#(\d+)", said))
    room = cells - text.width(said) - len(" “”")
    if len({each[1] for each in named}) != 1 or room < LEAST:
        return said
    rows = desk.claim_rows([int(named[0][1])])
    if not rows:
        return said
    wording, end = " ".join(rows[0].text.split()), named[0].end()
    shown = wording if text.width(wording) <= room else text.fit(wording, room).rstrip()
    return f"{said[:end]} “{shown}”{said[end:]}"
