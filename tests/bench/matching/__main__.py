"""``python -m tests.bench.matching quality ...``, ``... recall ...`` and ``... speed ...``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module

HALVES = ("quality", "recall", "speed")
"""What can be measured; each is a module of this package with a ``main``."""


def main(arguments: list[str]) -> int:
    """Run the measurement that the first word names; gives the exit status."""
    if not arguments or arguments[0] not in HALVES:
        print(f"usage: python -m tests.bench.matching {{{','.join(HALVES)}}} ...", file=sys.stderr)
        return 2
    run: Callable[[list[str]], int] = import_module(f"tests.bench.matching.{arguments[0]}").main
    return run(arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
