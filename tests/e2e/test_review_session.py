"""The real program in a real terminal, on a real file: review, merge, undo, resize, kill -9, come back, export."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from store.desk import Desk
from store.model import Filter, Status
from tests.e2e.terminal import HAVE_TMUX, ROOT, Terminal

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(not HAVE_TMUX, reason="tmux is not here")]

SIZES = [(80, 24), (140, 45)]


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk file with the sample articles on it. Not to be written."""
    path = tmp_path_factory.mktemp("seeds") / "desk.db"
    run("--db", path, "import", "seeds")
    return path


@pytest.fixture
def desk_file(tmp_path: Path, imported: Path) -> Path:
    """The sample desk, on a file of the test's own."""
    path = tmp_path / "desk.db"
    path.write_bytes(imported.read_bytes())
    return path


def run(*words: object) -> str:
    """The program without a screen; gives what it printed."""
    command = [sys.executable, "-m", "tui", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def exported(path: Path, *words: str) -> Any:
    return json.loads(run("--db", path, "export", "--format", "json", *words))


@pytest.mark.parametrize(("columns", "lines"), SIZES)
def test_five_claims_are_five_keys_and_an_export(desk_file: Path, columns: int, lines: int) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        first = list(desk.claim_ids()[:5])
    with Terminal("--db", desk_file, "review", columns=columns, lines=lines) as terminal:
        terminal.sees("reviewed")
        terminal.press("a", "a", "x", "p", "a")
        terminal.sees("5/")
        terminal.press("Q")
        assert terminal.ends() == 0
    kept = {claim["id"] for claim in exported(desk_file)["claims"]}
    assert kept == {first[0], first[1], first[4]}
    with Desk.open(desk_file, reviewer="ann") as desk:
        assert [row.status for row in desk.claim_rows(first[2:4])] == [Status.REJECTED, Status.PARKED]


@pytest.mark.parametrize(("columns", "lines"), SIZES)
def test_lines_that_the_terminal_moved_stand_where_a_fresh_drawing_puts_them(
    desk_file: Path, columns: int, lines: int
) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        ids = desk.claim_ids()
    with Terminal("--db", desk_file, "review", columns=columns, lines=lines) as terminal:
        terminal.sees("0/")
        terminal.press(*["j"] * 40)
        terminal.press(*["k"] * 7).sees(f"#{ids[33]} ")
        terminal.press(*["k"] * 12).sees(f"#{ids[21]} ")
        moved = terminal.screen()
        # Another screen and back: everything is drawn.
        terminal.press("4").sees("by hour")
        terminal.press("1").sees(f"#{ids[21]} ")
        assert terminal.screen() == moved


@pytest.mark.parametrize(("columns", "lines"), SIZES)
def test_every_mistake_is_one_key_back(desk_file: Path, columns: int, lines: int) -> None:
    with Terminal("--db", desk_file, "review", columns=columns, lines=lines) as terminal:
        terminal.sees("0/")
        terminal.press("a", "a").sees("2/")
        terminal.press("u").sees("1/", "undid")
        terminal.press("C-r").sees("2/", "redid")
        terminal.press("u", "u").sees("0/")


@pytest.mark.parametrize(("columns", "lines"), SIZES)
def test_a_suggested_pair_is_merged_with_one_key_and_taken_back_with_one(
    desk_file: Path, columns: int, lines: int
) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        pair, claims = desk.suggestions()[0], len(desk.claim_ids())
    with Terminal("--db", desk_file, "review", columns=columns, lines=lines) as terminal:
        terminal.sees("reviewed")
        terminal.press("2").sees(f"#{pair.a}", f"#{pair.b}")
        terminal.press("y").sees("merged")
        terminal.press("u").sees("undid")
        terminal.press("n").sees("not the same")
        terminal.press("q", "Q")
        terminal.ends()
    with Desk.open(desk_file, reviewer="ann") as desk:
        assert len(desk.claim_ids()) == claims
        assert (pair.a, pair.b) not in {(each.a, each.b) for each in desk.suggestions()}


def test_kill_in_the_middle_and_come_back(desk_file: Path) -> None:
    with Terminal("--db", desk_file, "review") as terminal:
        terminal.sees("0/")
        terminal.press("a", "x", "w").sees("3/")
        terminal.press("a", "a", "a", "a")
        terminal.kill()
    with Desk.open(desk_file, reviewer="ann") as desk:
        done = desk.progress().done
        assert 3 <= done <= 7
    with Terminal("--db", desk_file, "review") as terminal:
        terminal.sees(f"{done}/")
        terminal.press("u").sees(f"{done - 1}/")


def test_a_place_outlasts_a_kill(desk_file: Path) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        fourth = desk.claim_ids()[3]
    with Terminal("--db", desk_file, "review") as terminal:
        terminal.sees("0/")
        terminal.press("j", "j", "j").sees(f"#{fourth} ")
        terminal.waits_for(lambda: any(Path(os.environ["XDG_STATE_HOME"]).rglob("*.json")), "the place was never kept")
        terminal.kill()
    with Terminal("--db", desk_file, "review") as terminal:
        terminal.sees("0/", f"#{fourth} ")


def test_the_first_command_imports_and_opens(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with Terminal("--db", path, "review", "seeds", columns=140, lines=45) as terminal:
        terminal.sees("7 articles", "added")
        terminal.press("a").sees("1/")
    with Terminal("--db", path, "review", "seeds") as terminal:
        terminal.sees("0 articles", "1/")


def test_an_empty_desk_says_what_to_do(tmp_path: Path) -> None:
    with Terminal("--db", tmp_path / "desk.db") as terminal:
        terminal.sees("claimdesk review")
        terminal.press("Q")
        assert terminal.ends() == 0


def test_resizing_keeps_the_place(desk_file: Path) -> None:
    with Terminal("--db", desk_file, "review", columns=140, lines=45) as terminal:
        terminal.sees("0/")
        terminal.press("j", "j", "j")
        with Desk.open(desk_file, reviewer="ann") as desk:
            fourth = desk.claim_ids()[3]
        terminal.sees(f"#{fourth} ")
        # The heading stands on the first line: it is there again once the whole screen was drawn anew.
        terminal.resize(80, 24).sees(f"#{fourth} ", "0/")
        terminal.resize(40, 15).sees("larger")
        terminal.sees_not(f"#{fourth} ")
        terminal.resize(140, 45).sees(f"#{fourth} ", "0/")
        terminal.press("a").sees("1/")
    with Desk.open(desk_file, reviewer="ann") as desk:
        assert list(desk.claim_ids(Filter(statuses=frozenset({Status.REVIEWED})))) == [fourth]


def test_letters_typed_into_a_note_decide_nothing(desk_file: Path) -> None:
    with Terminal("--db", desk_file, "review") as terminal:
        terminal.sees("0/")
        terminal.press("m").sees("INSERT")
        terminal.write("axn [sic] pu").press("Enter")
        terminal.sees("✓ note on")
        terminal.sees("0/")
    with Desk.open(desk_file, reviewer="ann") as desk:
        claim = desk.claim(desk.claim_ids()[0])
        assert [note.text for note in claim.notes] == ["axn [sic] pu"]
        assert desk.progress().done == 0


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    records = tmp_path / "claims.jsonl"
    nasty = "[sic] [/ [link=https://x]y \x1b[2J\x1b]0;gone\x07 \u202eabc 🚀 closed"
    records.write_text(json.dumps({"claim": nasty, "outlet": "[bold]Outlet[/bold]", "source": "[red]Kim"}))
    path = tmp_path / "desk.db"
    run("--db", path, "import", records)
    with Terminal("--db", path, "review", columns=140, lines=45) as terminal:
        screen = terminal.sees("[sic] [/ [link=https://x]y", "[bold]Outlet[/bold]", "[red]Kim", "closed", "0/1")
        assert "\x1b" not in screen
        assert "\u202e" not in screen
    assert exported(path, "--all")["claims"][0]["text"] == nasty


def test_a_second_session_sees_the_first_ones_decisions(desk_file: Path) -> None:
    with Terminal("--db", desk_file, "--reviewer", "ann", "review") as ann:
        ann.sees("0/")
        with Terminal("--db", desk_file, "--reviewer", "bob", "review") as bob:
            bob.sees("0/")
            bob.press("a", "a").sees("2/")
            ann.sees("2/")
