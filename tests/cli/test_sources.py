"""``claimdesk sources``: who is who from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from store.desk import Desk
from tests.cli.conftest import Run
from tests.store.builders import add

COMMANDS = ("list", "show", "merge", "alias", "split", "apart", "set", "add", "import", "suggest")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A desk where one claim has two names for one governor, and another two agencies of one state."""
    path = tmp_path / "desk.db"
    with Desk.open(path, reviewer="ann") as made:
        add(made, "The bridge is closed", "Alpha", "the governor's office")
        add(made, "The bridge was closed", "Beta", "Dana Whitlock")
        add(made, "The fleet fired", "Gamma", "KCNA")
        add(made, "The fleet is fired", "Delta", "D. Whitlock")
        made.merge(1, [2])
    return path


def label(path: Path) -> str:
    with Desk.open(path, reviewer="ann") as opened:
        return opened.claim_rows([1])[0].label.value


def listed(run: Run, *words: object) -> list[dict[str, Any]]:
    done = run("sources", "list", "--format", "json", *words)
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["format"] == "claimdesk/1"
    found: list[dict[str, Any]] = document["sources"]
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_every_part_has_help_with_an_example(run: Run, command: str) -> None:
    done = run("sources", command, "--help")
    assert done.returncode == 0
    assert f"claimdesk sources {command}" in done.stdout


@pytest.mark.usefixtures("desk")
def test_the_list_in_words_and_as_json(run: Run) -> None:
    done = run("sources")
    assert done.returncode == 0
    (kcna,) = [line for line in done.stdout.splitlines() if "KCNA" in line]
    assert " ".join(kcna.split()) == "1 0 0 - KCNA state organ · state · speaks for Government of North Korea"
    rows = listed(run, "--sort", "name", "--text", "whit")
    assert [(row["name"], row["kind"], row["origins"]) for row in rows] == [
        ("D. Whitlock", "person", 1),
        ("Dana Whitlock", "person", 1),
    ]
    assert run("sources", "list", "--text", "nobody").stdout == "no sources with “nobody”\n"


def test_merging_and_taking_out(run: Run, desk: Path) -> None:
    assert label(desk) == "multiple_unknown"
    merged = run("sources", "merge", "Dana Whitlock", "the governor's office")
    assert merged.stdout == "the governor's office = Dana Whitlock (1 claim counted anew)\n"
    assert label(desk) == "echo"
    shown = run("sources", "show", "the governor's office").stdout
    assert "= the governor's office: merged by an editor" in shown
    assert run("sources", "split", "the governor's office").returncode == 0
    assert label(desk) == "multiple_unknown"
    again = run("sources", "merge", "Dana Whitlock", "the governor's office")
    assert (again.returncode, again.stderr.count("\n")) == (1, 1)
    assert "judged not the same by ann" in again.stderr
    assert run("sources", "merge", "--override", "Dana Whitlock", "the governor's office").returncode == 0
    assert label(desk) == "echo"


def test_saying_what_a_source_is_and_taking_it_back(run: Run, desk: Path) -> None:
    assert run("sources", "set", "KCNA", "--reliability", "e", "--principal", "").returncode == 0
    (row,) = listed(run, "--edited")
    assert (row["name"], row["reliability"], row["principal"]) == ("KCNA", "E", None)
    assert "speaks for: nobody (said here)" in run("sources", "show", "KCNA").stdout
    assert run("sources", "set", "KCNA", "--forget", "principal").returncode == 0
    document = json.loads(run("sources", "show", "KCNA", "--format", "json").stdout)
    assert document["source"]["row"]["principal"] == "Government of North Korea"
    assert document["source"]["said"] == ["reliability"]
    assert document["citations"] == [{"giver": "KCNA", "taker": "Gamma", "count": 1, "final": True}]
    del desk


@pytest.mark.usefixtures("desk")
def test_suggestions_go_when_they_are_told_apart(run: Run) -> None:
    (pair,) = json.loads(run("sources", "suggest", "--format", "json").stdout)["pairs"]
    assert (pair["name_a"], pair["name_b"]) == ("D. Whitlock", "Dana Whitlock")
    assert "first names fit" in run("sources", "suggest").stdout
    assert run("sources", "apart", "D. Whitlock", "Dana Whitlock").returncode == 0
    assert run("sources", "suggest").stdout == "no two sources look alike\n"


def test_lists_come_in_from_toml_and_csv(run: Run, desk: Path, tmp_path: Path) -> None:
    toml = tmp_path / "people.toml"
    said = 'kind = "person"\nnote = "in office"\n'
    toml.write_text(f'[[source]]\nname = "Dana Whitlock"\naliases = ["the governor\'s office"]\n{said}')
    assert run("sources", "import", toml).stdout == "1 source from people.toml (1 claim counted anew)\n"
    assert label(desk) == "echo"
    table = tmp_path / "more.csv"
    table.write_text("name,aliases,kind,reliability\nHarbor Master,HM; the master,office,b\nKCNA,,,E\n")
    assert run("sources", "import", table).returncode == 0
    rows = {row["name"]: row for row in listed(run, "--edited")}
    assert rows["Harbor Master"]["aliases"] == ["HM", "the master"]
    assert (rows["Harbor Master"]["reliability"], rows["KCNA"]["reliability"]) == ("B", "E")
    assert run("sources", "import", table).stdout == "nothing to change\n"


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("a.toml", "name = 3", "holds no list of [[source]] entries"),
        ("a.toml", "[[source]", "is not TOML"),
        ("a.toml", "[[source]]\nname = 3", "source 1: “name” is not a text"),
        ("a.toml", "[[source]]\nkind = 'office'", "source 1 has no name"),
        ("a.toml", "[[source]]\nname = 'X'\nkind = 'ship'", "X: “ship” is no kind: say one of person"),
        ("a.csv", "kind\noffice\n", "has no column “name”"),
        ("a.csv", "name,colour\nX,red\n", "line 2: this source has a field “colour”"),
        ("a.csv", "name\nX,red\n", "line 2: has more cells"),
        ("a.csv", 'name\n"X\n', "is not CSV"),
        ("a.txt", "X", "is no list of sources"),
        ("missing.csv", None, "cannot be read"),
    ],
)
def test_a_bad_list_is_one_line_and_nothing_comes_in(
    run: Run, tmp_path: Path, name: str, text: str | None, line: str
) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text)
    done = run("sources", "import", path)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert line in done.stderr
    assert listed(run, "--edited") == []


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("words", "status", "line"),
    [
        (("show", "Dana Whitlok"), 1, "did you mean Dana Whitlock"),
        (("merge", "KCNA"), 2, "give two names or more"),
        (("merge", "KCNA", "Korean Central News Agency"), 1, "two different sources"),
        (("split", "KCNA"), 1, "only name of its source"),
        (("split", "Korean Central News Agency"), 1, "is no name on this desk"),
        (("set", "KCNA"), 2, "say something of it"),
        (("set", "KCNA", "--kind", "ship"), 1, "is no kind"),
        (("set", "KCNA", "--forget", "colour"), 1, "a source has no colour"),
        (("alias", "KCNA", ""), 1, "a source needs a name"),
        (("merge", "\x1b[31m", "KCNA"), 1, "there is no source"),
        (("nonsense",), 2, "No such command"),
    ],
)
def test_what_is_off_is_one_clear_line(run: Run, words: tuple[str, ...], status: int, line: str) -> None:
    done = run("sources", *words)
    assert (done.returncode, done.stderr.count("\n")) == (status, 1)
    assert line in done.stderr
    assert "\x1b" not in done.stderr
