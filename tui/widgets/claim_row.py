"""One line of a claim list, drawn: cursor, mark, status, flag, worth, wording, sourcing, similar ones."""

from __future__ import annotations

from textual.strip import Strip

from store.model import ClaimRow, Label, Status
from tui import text
from tui.look import LABEL_STYLE, STATUS_GLYPH, STATUS_STYLE, Pen

_BARS = "⡀⡄⡆⡇⣇⣧⣷⣿"
_HEAD = 8
_SOURCING = 10
_SIMILAR = 4


def worth_bar(worth: float) -> str:
    """The worth, 0 to 1, as a column of dots: the fuller, the more check-worthy."""
    return _BARS[max(0, min(len(_BARS) - 1, int(worth * len(_BARS))))]


def sourcing_short(row: ClaimRow) -> str:
    """The sourcing label in ten cells: ``unsourced``, ``1 origin``, ``1 +2?``, ``ECHO``, ``2 unjudged``.

    ``+2?`` counts what is not known; a number alone counts known origins, the same one never twice.
    """
    open_ends = f" +{row.unknown}?" if row.unknown else ""
    match row.label:
        case Label.UNSOURCED:
            return "unsourced"
        case Label.CIRCULAR:
            return "CIRCULAR"
        case Label.ECHO:
            return f"ECHO{open_ends}"
        case Label.CORROBORATED:
            return f"{row.origins} indep."
        case Label.MULTIPLE_UNKNOWN:
            return f"{row.origins} unjudged"
        case Label.SINGLE_SOURCE:
            return f"1{open_ends or ' origin'}"


def draw_row(row: ClaimRow, cells: int, pen: Pen, *, cursor: bool, marked: bool) -> Strip:
    """The line of a claim, ``cells`` wide. The wording gets what the fixed columns leave."""
    settled = row.status not in (Status.NEW, Status.NEEDS_SOURCE)
    wording = "bold" if cursor else ("$foreground-muted" if settled else "")
    struck = " strike" if row.status is Status.REJECTED else ""
    room = cells - _HEAD - _SOURCING - _SIMILAR - 1
    similar = f" ≈{row.similar}" if row.similar else ""
    # What is blank is blank in the same style everywhere: fewer changes of style to send.
    parts = [
        ("❯" if cursor else " ", pen("bold $text-accent" if cursor else "")),
        ("●" if marked else " ", pen("bold $text-accent" if marked else "")),
        (STATUS_GLYPH[row.status], pen(STATUS_STYLE[row.status])),
        (" ⚑ " if row.flagged else "   ", pen("bold $text-warning" if row.flagged else "")),
        (worth_bar(row.worth), pen("$text-primary")),
        (" ", pen()),
        (text.fit(row.text, room), pen(wording + struck)),
        (" ", pen()),
        (text.fit(sourcing_short(row), _SOURCING), pen(LABEL_STYLE[row.label])),
        (text.fit(similar, _SIMILAR), pen("$text-secondary" if similar else "")),
    ]
    return text.strip(parts, cells, pen())


def draw_gone(claim_id: int, cells: int, pen: Pen) -> Strip:
    """The line of a claim that is no longer there: merged away by another session, say."""
    return text.strip([(text.fit(f"   #{claim_id} is gone", cells), pen("$foreground 72%"))], cells, pen())


def draw_coming(cells: int, pen: Pen) -> Strip:
    """The line of a claim that is not read yet."""
    return text.strip([(text.fit("   …", cells), pen("$foreground 72%"))], cells, pen())
