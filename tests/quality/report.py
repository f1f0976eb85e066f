"""What was measured, as lines for a terminal and as the committed table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tests.quality.figures import FIGURES, Tallies
from tests.quality.floors import goals
from tests.quality.measuring import Measured
from tests.quality.scoring import Outcome, kinds_of

PASSAGE_FIGURES = (
    "claims_found",
    "claims_atomic",
    "precision",
    "non_claims_offered",
    "origin_right",
    "origin_wrong_named",
    "chain_right",
    "quote_right",
)
"""The figures of passages, which have no pairs."""


def figure_lines(measured: Measured, *, by_story: bool = False) -> list[str]:
    """Each figure with its hits and cases, and what it must reach; with ``by_story`` also a column for each story."""
    stories = measured.by_story if by_story and len(measured.by_story) > 1 else {}
    width = max(len(figure.name) for figure in FIGURES)
    head = f"{'':{width}}   all        cases   must   aim" + "".join(f"  {name[:10]:>10}" for name in stories)
    lines = [head]
    bounds = goals()
    for figure in FIGURES:
        tallies = measured.total.tallies
        must, aim = bounds.get(figure.name, (None, None))
        cases = f"{tallies.hits[figure.name]}/{tallies.cases[figure.name]}"
        columns = [f"{_share(tallies, figure.name):>5}", f"{cases:>11}", f"{_bound(must):>6}", f"{_bound(aim):>5}"]
        columns += [f"{_share(outcome.tallies, figure.name):>11}" for outcome in stories.values()]
        lines.append(f"{figure.name:{width}}  {' '.join(columns)}")
    return [*lines, f"{measured.total.mentions} mentions offered"]


def family_lines(measured: Measured) -> list[str]:
    """The figures of passages: a line for all of them and one for each family."""
    rows = {"all": measured.total, **measured.by_story}
    width = max(map(len, rows))
    head = " ".join(f"{name:>18}" for name in PASSAGE_FIGURES)
    lines = [f"{'':{width}} {head}"]
    for name, outcome in rows.items():
        cells = []
        for figure in PASSAGE_FIGURES:
            cases = f"{outcome.tallies.hits[figure]}/{outcome.tallies.cases[figure]}"
            cells.append(f"{f'{_share(outcome.tallies, figure)} {cases:>8}':>18}")
        lines.append(f"{name:{width}} {' '.join(cells)}")
    return lines


def failure_lines(outcome: Outcome, *, verbose: bool) -> Iterator[str]:
    """How often each kind of failure happened, by sort; with ``verbose`` each with its sentence."""
    for kind, failures in kinds_of(outcome.failures):
        sorts = Counter(sorted(failure.sort for failure in failures if failure.sort))
        shown = " · ".join(f"{sort} {count}" for sort, count in sorts.most_common())
        yield f"{len(failures):5}  {kind.value}{': ' if shown else ''}{shown}"
        if verbose:
            for failure in failures:
                yield f"         {failure.place}{': ' if failure.sort else ''}{failure.sort}"
                yield f"           {' '.join(failure.sentence.split())}"
                if failure.detail:
                    yield f"           -> {' '.join(failure.detail.split())}"


def table(tune: Measured, test: Measured) -> str:
    """The committed table in Markdown. The test half is shown as a whole."""
    bounds = goals()
    rows = [["figure", "must", "aim", "tune", "test"], ["---", *["---:"] * 4]]
    for figure in FIGURES:
        must, aim = bounds.get(figure.name, (None, None))
        halves = (_share(each.total.tallies, figure.name) for each in (tune, test))
        rows.append([figure.name, _bound(must), _bound(aim), *halves])
    stories = [["story", *(figure.name.replace("_", " ") for figure in FIGURES)], ["---", *["---:"] * len(FIGURES)]]
    for name, outcome in tune.by_story.items():
        stories.append([name, *(_share(outcome.tallies, figure.name) for figure in FIGURES)])
    meanings = [
        f"- `{figure.name}`: {figure.meaning}{' (low is good)' if figure.low_is_good else ''}" for figure in FIGURES
    ]
    kinds = [f"    {line}" for line in failure_lines(tune.total, verbose=False)]
    return "\n".join(
        [
            "# How good the proposals are",
            "",
            "Made by `python -m tests.quality --write` from the labelled stories in this folder; not edited by hand.",
            "`must` and `aim` are meant for stories never seen, so the column to look at is `test`.",
            "",
            *(_row(row) for row in rows),
            "",
            *meanings,
            "",
            f"Cases: {_cases(tune)} in the tune half, {_cases(test)} in the test half.",
            "",
            "What goes wrong in the tune half:",
            "",
            *kinds,
            "",
            "The stories of the tune half:",
            "",
            *(_row(row) for row in stories),
            "",
        ]
    )


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def passages_table(tune: Measured, test: Measured) -> str:
    """The part of the committed table that is about passages. Families of the test half are shown as figures alone."""
    head = ["figure", "tune", "test"]
    rows = [head, ["---", "---:", "---:"]]
    for figure in PASSAGE_FIGURES:
        rows.append([figure, *(_share(each.total.tallies, figure) for each in (tune, test))])
    shown = ("claims_found", "origin_right", "origin_wrong_named", "chain_right")
    families = [["family", *(f"{name}, {half}" for name in shown for half in ("tune", "test"))]]
    families.append(["---", *["---:"] * (2 * len(shown))])
    for name in sorted(set(tune.by_story) | set(test.by_story)):
        halves = [half.by_story.get(name, Outcome()).tallies for half in (tune, test)]
        families.append([name, *(_share(tallies, figure) for figure in shown for tallies in halves)])
    return "\n".join(
        [
            "",
            "## Passages",
            "",
            *(_row(row) for row in rows),
            "",
            *(_row(row) for row in families),
            "",
        ]
    )


def _share(tallies: Tallies, name: str) -> str:
    share = tallies.share(name)
    return "–" if share is None else f"{share:.3f}"


def _bound(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _cases(measured: Measured) -> str:
    cases = measured.total.tallies.cases
    return (
        f"{len(measured.by_story)} stories, {cases['claims_found']} claims, {cases['non_claims_offered']} non-claims,"
        f" {cases['dup_recall']} duplicate pairs, {cases['hard_unflagged']} look-alikes"
    )
