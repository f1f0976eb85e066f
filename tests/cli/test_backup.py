"""``claimdesk backup``."""

from __future__ import annotations

import re
from pathlib import Path

from store.desk import Desk
from tests.cli.conftest import Run


def test_the_copy_is_the_desk(run: Run, seeded: Path, tmp_path: Path) -> None:
    done = run("backup", tmp_path / "copy.db")
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(rf"{re.escape(str(tmp_path))}/copy\.db: copied and checked, [\d,]+ bytes\n", done.stdout)
    exported = (run("export", "--all", "--format", "jsonl", db=path).stdout for path in (seeded, tmp_path / "copy.db"))
    both = [re.sub(r'"exported_at": "[^"]*"', "", each) for each in exported]
    assert both[0] == both[1] != ""


def test_without_a_name_it_is_the_desks_with_the_time(run: Run, seeded: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    assert run("backup", folder).returncode == 0
    assert run("backup").returncode == 0
    for where in (folder, tmp_path):
        assert len([each for each in where.iterdir() if re.fullmatch(r"desk-\d{8}-\d{6}\.db", each.name)]) == 1


def test_what_is_there_is_replaced_only_when_asked(run: Run, seeded: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("precious")
    done = run("backup", target)
    assert done.returncode == 1
    assert done.stderr == f"claimdesk: {target}: is there already; --force puts the copy in its place\n"
    assert target.read_text() == "precious"
    assert run("backup", "--force", target).returncode == 0
    with Desk.open(target, reviewer="ann") as desk:
        assert desk.claim_ids()


def test_a_desk_that_is_not_there_is_not_made(run: Run, tmp_path: Path) -> None:
    done = run("backup", tmp_path / "copy.db", db=tmp_path / "none.db")
    assert done.returncode == 1
    assert done.stderr == f"claimdesk: {tmp_path / 'none.db'}: no such desk file\n"
    assert list(tmp_path.iterdir()) == []


def test_serving_without_the_extra_is_one_line(run: Run, tmp_path: Path) -> None:
    from importlib.util import find_spec

    if find_spec("textual_serve") is None:
        done = run("serve")
        assert done.returncode == 1
        assert done.stderr == ("claimdesk: to serve to a browser, install the extra: pip install 'claimdesk[serve]'\n")
        assert not (tmp_path / "desk.db").exists()
