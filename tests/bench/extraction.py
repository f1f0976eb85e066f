"""How fast extraction is: articles a second on one core, hostile texts at three sizes, and what its import costs.

``python -m tests.bench.extraction`` prints the figures; nothing is asserted by the clock. Extraction is timed by the
processor, so that other work on the machine counts little. Linear time shows as a factor near 2 from each size to the
next, which is twice as large.
"""

from __future__ import annotations

import multiprocessing
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

ROOT = Path(__file__).parents[2]

WORDS = 740
"""Words of an article, about."""
ARTICLES = 40
ROUNDS = 5
IMPORTS = 11
IMPORTED = ("import store.extraction", "import store.extraction.rules", "pass")
SIZES = (250_000, 500_000, 1_000_000)
"""Characters of a hostile text."""
PATIENCE = 60.0
"""Seconds after which a hostile text is given up."""

SENTENCE = "The minister said on Tuesday that 214 people had fallen ill in the valley, and a spokesman denied it. "

HOSTILE: dict[str, Callable[[int], str]] = {
    "one line of sentences": lambda size: (SENTENCE * (size // len(SENTENCE) + 1))[:size],
    "one line without a stop": lambda size: ("the harbour " * (size // 12 + 1))[:size],
    "one word": lambda size: "x" * size,
    "straight quote marks": lambda size: '"' * size,
    "opening quote marks": lambda size: "“" * size,
    "quote marks between words": lambda size: ('"a said ' * (size // 8 + 1))[:size],
    "nested brackets": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "open brackets and words": lambda size: ("(a [said " * (size // 9 + 1))[:size],
}


def main() -> None:
    """Measure and print."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print(f"python {sys.version.split()[0]}, one core\n")
    _print_import()
    _print_articles()
    _print_hostile()


def _print_import() -> None:
    """The import, and that of the rules behind it, beside a bare interpreter, in turns.

    With compiled modules, as an installed program has them, and as this tree and environment are.
    """
    with tempfile.TemporaryDirectory() as kept:
        compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        compiled["PYTHONPYCACHEPREFIX"] = kept
        for title, environment in (("modules compiled", compiled), ("as it is here", dict(os.environ))):
            _seconds_of(IMPORTED[1], environment)
            turns = [[_seconds_of(code, environment) for code in IMPORTED] for _ in range(IMPORTS)]
            door, rules, bare = (statistics.median(side) for side in zip(*turns, strict=True))
            print(
                f"import, {title:17} beside {bare:.3f} s of a bare interpreter:"
                f" store.extraction {door - bare:.3f} s more, with its rules {rules - bare:.3f} s more"
            )
    print()


def _seconds_of(code: str, environment: dict[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, env=environment)
    return time.perf_counter() - started


def articles() -> list[str]:
    """Texts of about ``WORDS`` words in whole paragraphs of the sample articles, no two alike."""
    files = [*sorted(ROOT.glob("seeds/*.txt")), *sorted(ROOT.glob("tests/quality/stories/tune/*/*.txt"))]
    paragraphs = [line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    endless = cycle(paragraphs)
    return ["\n\n".join(_until_long(endless)) for _ in range(ARTICLES)]


def _until_long(paragraphs: Iterator[str]) -> Iterator[str]:
    words = 0
    while words < WORDS:
        paragraph = next(paragraphs)
        words += len(paragraph.split())
        yield paragraph


def _print_articles() -> None:
    """Articles a second, without and with intake; tables and caches are warm."""
    from store import intake
    from store.extraction import extract

    texts = articles()
    documents = [intake.read_text(text, name="bench") for text in texts]
    claims = sum(len(extract(document)) for document in documents)
    alone, whole = [], []
    for _ in range(ROUNDS):
        started = time.process_time()
        for document in documents:
            extract(document)
        alone.append(len(texts) / (time.process_time() - started))
        started = time.process_time()
        for text in texts:
            extract(intake.read_text(text, name="bench"))
        whole.append(len(texts) / (time.process_time() - started))
    words = sum(len(text.split()) for text in texts) / len(texts)
    print(f"{len(texts)} articles of {words:.0f} words on average, {claims / len(texts):.0f} claims each")
    for name, rates in (("extraction", alone), ("intake and extraction", whole)):
        rate = statistics.median(rates)
        print(f"{name:24}  median {rate:.1f} articles a second ({min(rates):.1f} to {max(rates):.1f})")
    print()


def _print_hostile() -> None:
    """Each kind of hostile text at each size, as one article, and how the time grows."""
    names = [f"{size // 1000} KB" for size in SIZES]
    print(f"{'hostile text, seconds':28}" + "".join(f"{name:>10}" for name in names) + "    growth as the size doubles")
    for name, make in HOSTILE.items():
        seconds: list[float] = []
        for size in SIZES:
            taken = _seconds_in_time(make(size))
            if taken is None:
                break
            seconds.append(taken)
        given_up = len(seconds) < len(SIZES)
        shown = [f"{taken:>10.2f}" for taken in seconds] + [f"{'over ' + format(PATIENCE, '.0f'):>10}"] * given_up
        growth = [f"{after / max(before, 1e-9):.1f}" for before, after in pairwise(seconds)]
        print(f"{name:28}{''.join(shown)}    {' '.join(growth)}", flush=True)


def _seconds_in_time(text: str) -> float | None:
    """Processor seconds of extraction from a text of one line, in a process of its own; None if it takes too long."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_time_one, args=(text, sender))
    process.start()
    sender.close()
    try:
        return float(receiver.recv()) if receiver.poll(PATIENCE) else None
    finally:
        process.kill()
        process.join()


def _time_one(text: str, sender: Connection) -> None:
    import hashlib

    from store.extraction import extract
    from store.model import Block, BlockKind, Document

    digest = hashlib.sha256(text.encode()).hexdigest()
    document = Document(text=text, sha256=digest, blocks=(Block(0, len(text), BlockKind.BODY),))
    started = time.process_time()
    extract(document)
    sender.send(time.process_time() - started)


if __name__ == "__main__":
    main()
