"""The documents keep up with the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from store.export import FORMATS
from store.model import Label
from store.sourcing import describe
from tui.cli import COMMANDS
from tui.commands.exporting import FORMATS as OFFERED
from tui.commands.exporting import STATUSES

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"claimdesk {command}" in README


@pytest.mark.parametrize("form", FORMATS)
def test_every_export_format_is_in_the_readme(form: str) -> None:
    assert f"`{form}`" in README


def test_the_command_line_offers_what_the_store_knows() -> None:
    assert OFFERED == FORMATS
    assert set(STATUSES) == {"new", "reviewed", "needs_source", "parked", "rejected"}


@pytest.mark.parametrize("label", Label)
def test_every_label_is_in_the_readme(label: Label) -> None:
    assert describe(label)
    assert label.value.split("_")[0] in README


def test_the_readme_points_at_files_that_are_there() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", README)
    assert len(targets) >= 6
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_two_commands_can_be_found_by_the_gate() -> None:
    for mark, ends in (("run command", "review seeds/"), ("test command", "pytest -n auto")):
        found = re.search(rf"<!-- {mark} -->\n```sh\n(.+)\n```\n<!-- end -->", README)
        assert found is not None
        assert found.group(1).endswith(ends)


def test_the_contributing_guide_names_the_check() -> None:
    assert "python -m tests.check" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_nothing_names_a_registry_or_the_machine() -> None:
    banned = re.compile("/work/" + "main|/work/" + "shared|" + "pypi" + r"\.org|files\.python" + "hosted")
    for path in ROOT.rglob("*"):
        if path.suffix in {".py", ".md", ".toml", ".tcss", ".txt"} and not {".venv", ".git"} & set(path.parts):
            assert not banned.search(path.read_text(encoding="utf-8", errors="replace")), path
