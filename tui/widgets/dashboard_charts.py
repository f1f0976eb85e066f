"""The desk's numbers as charts: status, labels, origins, outlets. Every bar stands for what Enter shows of it."""

from __future__ import annotations

from store.desk import Stats
from store.model import Filter, Label, Status, Way
from store.sourcing import describe
from tui.keymap import View
from tui.look import LABEL_STYLE, STATUS_GLYPH, STATUS_STYLE, STATUS_WORD
from tui.widgets.bars import DARK, DOTS, FULL, LIGHT, MEDIUM, Bar, Chart, Part

_STATUS_SHADING = {
    Status.REVIEWED: FULL,
    Status.NEEDS_SOURCE: DARK,
    Status.PARKED: MEDIUM,
    Status.REJECTED: LIGHT,
    Status.NEW: DOTS,
}
_LABEL_SHADING = {
    Label.CORROBORATED: FULL,
    Label.MULTIPLE_UNKNOWN: DARK,
    Label.SINGLE_SOURCE: MEDIUM,
    Label.ECHO: LIGHT,
    Label.CIRCULAR: "╳",
    Label.UNSOURCED: DOTS,
}
_WAY = {
    Way.OWN: (("own reporting", "own"), FULL, "$text-success"),
    Way.FIRST_HAND: (("first hand", "direct"), DARK, "$text-primary"),
    Way.RELAYED: (("relayed", "relay"), LIGHT, "$text-warning"),
    Way.NO_SOURCE: (("no source", "none"), DOTS, "$foreground-muted"),
}
COUNTING = "counting …"


def status_chart(stats: Stats) -> Chart:
    """How far the review has come; below it what is flagged, and the pairs that wait."""
    counts = {status: stats.by_status.get(status, 0) for status in _STATUS_SHADING}
    bars = [
        Bar(
            STATUS_WORD[status],
            count,
            _of(count, stats.claims),
            Filter(statuses=frozenset({status})),
            STATUS_GLYPH[status],
            STATUS_STYLE[status],
        )
        for status, count in counts.items()
    ]
    bars.append(
        Bar("flagged", stats.flagged, _of(stats.flagged, stats.claims), Filter(flagged=True), "⚑", "bold $text-warning")
    )
    bars.append(Bar("likely duplicates", stats.pairs_undecided, None, View.DUPLICATES, "≈", "bold $text-secondary"))
    whole = tuple(Part(count, _STATUS_SHADING[each], STATUS_STYLE[each]) for each, count in counts.items())
    return Chart("Review", (_number(stats.claims, "claim"),), whole if stats.claims else (), tuple(bars))


def label_chart(stats: Stats) -> Chart:
    """How well the claims are sourced."""
    counts = {label: stats.labels.get(label, 0) for label in _LABEL_SHADING}
    total = sum(counts.values())
    bars = tuple(
        Bar(
            describe(label).partition(":")[0],
            count,
            _of(count, total),
            Filter(labels=frozenset({label})),
            _LABEL_SHADING[label],
            LABEL_STYLE[label],
        )
        for label, count in counts.items()
    )
    whole = tuple(Part(count, _LABEL_SHADING[each], LABEL_STYLE[each]) for each, count in counts.items())
    return Chart("Sourcing", (_number(stats.articles, "article"),), whole if total else (), bars)


def origin_chart(stats: Stats, *, counted: bool) -> Chart:
    """Which known origins carry how many of the claims; ``counted`` once the numbers are there."""
    bars = tuple(
        Bar(share.name, share.claims, _of(share.claims, stats.claims), Filter(origin=share.name), " ", "$text-primary")
        for share in stats.origins
    )
    more = stats.origins_known - len(bars)
    count = _number(stats.origins_known, "known origin")
    notes = (f"{count}, the first {len(bars)}" if more > 0 else count, f"{stats.origins_known:,} known")
    full = max((bar.share or 0.0 for bar in bars), default=1.0)
    return Chart(
        "Who carries the claims",
        notes if bars else (),
        (),
        bars,
        "no claim has a known origin" if counted else COUNTING,
        full,
    )


def outlet_chart(stats: Stats, *, counted: bool) -> Chart:
    """How outlets come by what they print, the most original first. The share is what nobody else had before."""

    def original(name: str, ways: dict[Way, int]) -> tuple[float, int, str]:
        return -(ways[Way.OWN] + ways[Way.FIRST_HAND]) / (sum(ways.values()) or 1), -sum(ways.values()), name

    ranked = sorted(stats.outlets, key=lambda share: original(share.name, share.ways))
    bars = tuple(
        Bar(
            share.name or "no outlet known",
            share.mentions,
            -original(share.name, share.ways)[0],
            Filter(outlet=share.name),
            " ",
            "$foreground",
            tuple(Part(share.ways[way], shading, style) for way, (_, shading, style) in _WAY.items()),
        )
        for share in ranked
    )
    legend = tuple(
        between.join(f"{shading} {words[n]}" for words, shading, _ in _WAY.values())
        for n, between in ((0, "  "), (0, " "), (1, " "))
    )
    return Chart("Outlets", legend if bars else (), (), bars, "no article yet" if counted else COUNTING)


def _of(count: int, total: int) -> float:
    return count / total if total else 0.0


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
