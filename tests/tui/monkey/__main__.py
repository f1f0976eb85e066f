"""``python -m tests.tui.monkey DESK [--seeds FIRST LAST] [--deeds N]``: monkeys on copies of a desk file.

Each does N things that its seed chooses: keys of the view and of nothing, odd text, pastes, clicks, other sizes of the
window, leaving and coming back, while another reviewer works beside it. After each the invariants of
``tests.tui.monkey.watching`` hold, and at the end all of it is taken back. A seed that fell is told with what it did.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
from pathlib import Path

from tests.tui.monkey.playing import Fell, play


def main() -> None:
    """Let them play, one after the other; exit status 1 if one fell."""
    words = argparse.ArgumentParser(prog="python -m tests.tui.monkey", description=__doc__)
    words.add_argument("desk", type=Path)
    words.add_argument("--seeds", type=int, nargs=2, default=(1, 10), metavar=("FIRST", "LAST"))
    words.add_argument("--deeds", type=int, default=200)
    words.add_argument("--tell", action="store_true", help="tell every deed as it is done")
    given = words.parse_args()
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    fell = 0
    for seed in range(given.seeds[0], given.seeds[1] + 1):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
                os.environ[name] = str(Path(folder) / name)
            say = print if given.tell else None
            try:
                acts = asyncio.run(play(given.desk.resolve(), Path(folder), seed, given.deeds, say))
            except Fell as error:
                fell += 1
                print(error, flush=True)
            else:
                print(f"seed {seed}: {given.deeds} deeds; {acts} acts, all taken back", flush=True)
    raise SystemExit(bool(fell))


if __name__ == "__main__":
    main()
