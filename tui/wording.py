"""Filters, orders and progress in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model import Filter, Progress, Sort
from tui.look import STATUS_WORD

if TYPE_CHECKING:
    from store.model import Label, Sitting

SORT_WORD = {
    Sort.WORTH: "most check-worthy first",
    Sort.ARTICLE: "as the articles run",
    Sort.NEWEST: "newest first",
    Sort.SOURCING: "weakest sourcing first",
}


def filter_words(wanted: Filter) -> str:
    """What a filter lets through: ``new, flagged, outlet Newser``; ``all claims`` for an empty one."""
    if wanted == Filter():
        return "all claims"
    from store.sourcing import describe  # The first paint goes without it.

    parts = [STATUS_WORD[each] for each in sorted(wanted.statuses)]
    parts += [label_word(each) for each in sorted(wanted.labels)]
    parts += [describe(each) for each in sorted(wanted.classes)]
    if wanted.outlet is not None:
        parts.append(f"outlet {wanted.outlet}")
    if wanted.origin is not None:
        parts.append(f"origin {wanted.origin}")
    if wanted.named is not None:
        parts.append(f"naming {wanted.named}")
    if wanted.source:
        parts.append(f"source {wanted.source}")
    if wanted.flagged is not None:
        parts.append("flagged" if wanted.flagged else "not flagged")
    if wanted.similar is not None:
        parts.append("with similar ones" if wanted.similar else "without similar ones")
    if wanted.article_id is not None:
        parts.append("one article")
    if wanted.text:
        parts.append(f"“{wanted.text}”")
    return ", ".join(parts)


def label_word(label: Label) -> str:
    """What a sourcing label is called, without what it means."""
    from store.sourcing import describe

    return describe(label).partition(":")[0]


def progress_words(progress: Progress) -> str:
    """How far the review has come: ``12/80``."""
    return f"{progress.done}/{progress.total}"


def going(done: int, total: int, seconds: float) -> str:
    """How far long work is after so many seconds, and what is left: ``1,200/5,000 · about 2 minutes left``.

    Nothing is guessed from less than two seconds' work, or from less than a fiftieth of it.
    """
    counted = f"{done:,}/{total:,}"
    if seconds < 2 or done * 50 < total or not done:
        return counted
    left = seconds / done * (total - done)
    if left < 60:
        return f"{counted} · less than a minute left"
    minutes = round(left / 60)
    return f"{counted} · about {minutes} minute{'' if minutes == 1 else 's'} left"


_PACED = 10
"""Decisions before which a pace says nothing."""
PACED_SECONDS = 60
"""Seconds of work before which it says nothing."""


def pace_words(sitting: Sitting | None, left: int) -> str:
    """How fast a sitting goes, and how long the claims left will take: ``31 an hour, about 50 minutes left``.

    Nothing is said of a minute's work, or of a handful of decisions.
    """
    if sitting is None or sitting.decisions < _PACED or sitting.seconds < PACED_SECONDS or not left:
        return ""
    minutes = left * 60 / sitting.an_hour
    if minutes < 1.5:
        time = "a minute"
    elif minutes < 90:
        time = f"{round(minutes, -1 if minutes >= 20 else 0):.0f} minutes"
    else:
        time = f"{minutes / 60:,.0f} hours"
    return f"{sitting.an_hour:,.0f} an hour, about {time} left"
