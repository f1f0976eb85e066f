"""The one check command: ``python -m tests.check`` runs what CI runs, in this environment.

``--no-tests`` leaves the tests out; ``--fix`` lets ruff mend what it can first.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent

PYTHON = sys.executable
CHECKS = {
    "format": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "lint": [PYTHON, "-m", "ruff", "check", "."],
    "types": [PYTHON, "-m", "mypy"],
    "import contracts": [
        PYTHON,
        "-c",
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())",
    ],
    "tests": [PYTHON, "-m", "pytest", "-n", "auto"],
}
FIXES = (["ruff", "format", "."], ["ruff", "check", "--fix", "."])


def main(arguments: list[str]) -> int:
    """Run the checks one after another, all of them even if one fails; gives 1 if any failed."""
    if "--fix" in arguments:
        for fix in FIXES:
            subprocess.run([PYTHON, "-m", *fix], cwd=ROOT, check=False)
    failed = []
    for name, command in CHECKS.items():
        if name == "tests" and "--no-tests" in arguments:
            continue
        started = time.monotonic()
        status = subprocess.run(command, cwd=ROOT, check=False).returncode
        print(f"-- {name}: {'ok' if status == 0 else 'FAILED'} ({time.monotonic() - started:.0f} s)", flush=True)
        if status:
            failed.append(name)
    if failed:
        print(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
