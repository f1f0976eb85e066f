"""The bounds of the figures, out of ``floors.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from tests.quality.figures import FIGURES, Tallies

FLOORS = Path(__file__).with_name("floors.toml")


def goals() -> dict[str, tuple[float, float]]:
    """What each figure must reach on stories never seen, and what it aims at, by name."""
    return {name: (float(must), float(aim)) for name, (must, aim) in _bounds("goals").items()}


def tune_bounds() -> dict[str, float]:
    """The bound of each figure on the tune half: the least, or the most where low is good."""
    return {name: float(bound) for name, bound in _bounds("tune").items()}


def passage_bounds() -> dict[str, float]:
    """The bound of each figure on the tune half of the passages."""
    return {name: float(bound) for name, bound in _bounds("passages").items()}


def _bounds(table: str) -> dict[str, Any]:
    bounds: dict[str, Any] = tomllib.loads(FLOORS.read_text(encoding="utf-8"))[table]
    return bounds


def breaches(tallies: Tallies, bounds: dict[str, float]) -> list[str]:
    """The figures that are worse than their bounds, a line each. A figure without a case is a breach too."""
    found = []
    for figure in FIGURES:
        if figure.name not in bounds:
            continue
        share, bound = tallies.share(figure.name), bounds[figure.name]
        if share is None or (share > bound if figure.low_is_good else share < bound):
            shown = "no case" if share is None else f"{share:.3f}"
            found.append(f"{figure.name}: {shown}, {'at most' if figure.low_is_good else 'at least'} {bound}")
    return found
