"""``python -m tests.quality [tune|test|passages|FOLDER ...] [-v] [--write]``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from store.errors import DeskError
from tests.quality.measuring import measure
from tests.quality.passages import measure_passages
from tests.quality.report import failure_lines, family_lines, figure_lines, passages_table, table
from tests.quality.stories import HALVES, TEST, TUNE, Story, found_in, half

RESULTS = Path(__file__).with_name("RESULTS.md")
FAMILIES = "passages"


def main(arguments: list[str]) -> int:
    """Measure what was asked for and print it; gives the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.quality",
        description="Measure extraction, sourcing and matching on labelled stories.",
        epilog="The test half is for measuring only: of its stories figures are shown, never sentences.",
    )
    parser.add_argument(
        "what",
        nargs="*",
        help="tune, test, passages, or folders that are stories or hold them (default: tune and test)",
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="list each failure with its sentence")
    parser.add_argument("--write", action="store_true", help=f"write the table {RESULTS.name} instead")
    given = parser.parse_args(arguments)
    try:
        if given.write:
            whole = table(measure(half(TUNE)), measure(half(TEST)))
            whole += passages_table(measure_passages(TUNE), measure_passages(TEST))
            RESULTS.write_text(whole, encoding="utf-8")
            print(f"wrote {RESULTS}")
            return 0
        for title, stories in _groups(given.what):
            _show(title, stories, verbose=given.verbose)
        if FAMILIES in given.what:
            _show_passages(verbose=given.verbose)
    except (DeskError, OSError, ValueError) as error:
        print(f"quality: {error}", file=sys.stderr)
        return 1
    return 0


def _groups(what: list[str]) -> list[tuple[str, list[Story]]]:
    groups = [(name, half(name)) for name in HALVES if name in what or not what]
    folders = [story for name in what if name not in (*HALVES, FAMILIES) for story in found_in(Path(name))]
    return [*groups, ("folders", folders)] if folders else groups


def _show(title: str, stories: list[Story], *, verbose: bool) -> None:
    """Print figures, and failures if all of the stories may be looked at."""
    measured = measure(stories)
    blind = any(story.blind for story in stories)
    print(f"== {title}")
    print("\n".join(figure_lines(measured, by_story=not blind)))
    if not blind:
        print("\n".join(failure_lines(measured.total, verbose=verbose)))
    elif verbose:
        print("figures alone: this half stays unseen")
    print()


def _show_passages(*, verbose: bool) -> None:
    """Print the figures of both halves of the passages, and the failures of the one that may be looked at."""
    for name in HALVES:
        measured = measure_passages(name)
        print(f"== passages, {name}")
        print("\n".join(family_lines(measured)))
        if name == TUNE:
            print("\n".join(failure_lines(measured.total, verbose=verbose)))
        print()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
