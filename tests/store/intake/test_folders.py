"""Folders: what is taken from them, and what is passed over without a word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from store.errors import FileProblem
from store.intake import files_under, read
from store.intake.sniffing import may_hold_records

from .test_blocks import ARTICLE

RECORD = {"claim": "The ferry stopped."}
SEEDS = Path(__file__).parents[3] / "seeds"


def names_under(folder: Path) -> list[str]:
    """The files that a folder gives, as they are called in it."""
    return [path.relative_to(folder).as_posix() for path in files_under([folder])]


def fill(folder: Path, **files: str) -> None:
    """Write files; ``_dot_`` in a name stands for the dot, ``__`` for a folder's slash."""
    for name, content in files.items():
        path = folder / name.replace("_dot_", ".").replace("__", "/")
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")


@pytest.mark.parametrize("name", ["README.md", "readme.txt", "ReadMe.html", "README-first.txt", "readme_de.md"])
def test_a_readme_is_no_article_of_a_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(ARTICLE)
    (tmp_path / "readmission-rates.txt").write_text(ARTICLE)
    assert names_under(tmp_path) == ["readmission-rates.txt"]
    assert list(files_under([tmp_path / name])) == [tmp_path / name]


def test_tables_and_json_of_other_programs_are_passed_over(tmp_path: Path) -> None:
    fill(
        tmp_path,
        a_dot_txt=ARTICLE,
        package_dot_json=json.dumps({"name": "x", "keywords": ["text", "claim"], "scripts": {"claim": "x"}}),
        gold_dot_json=json.dumps({"story": "x", "articles": {"a.txt": {"claims": [RECORD]}}, "pairs": [[1, 2]]}),
        numbers_dot_json="[1, 2]",
        comments_dot_json='{"a": 1, // a comment\n}',
        empty_dot_json="",
        prices_dot_csv="day,price\nMonday,3\n",
        prices_dot_tsv="day\tprice\nMonday\t3\n",
        empty_dot_csv="\n\n",
        log_dot_jsonl='{"level": "info"}\n{"level": "error"}\n',
        sub__deep_dot_json="{}",
    )
    assert names_under(tmp_path) == ["a.txt"]


def test_records_and_exports_in_folders_are_taken(tmp_path: Path) -> None:
    fill(
        tmp_path,
        a_dot_json=json.dumps([RECORD]),
        b_dot_json=json.dumps({"rows": [RECORD]}),
        c_dot_json=json.dumps({"articles": [], "format": "claimdesk/1"}),
        d_dot_csv="\ufeffOutlet;Claim\nLedger;It stopped.\n",
        e_dot_tsv="text\tx\nIt stopped.\t1\n",
        f_dot_jsonl="\n{broken\n" + json.dumps(RECORD),
        g_dot_json='[{"claim": "It stopped."},]',
    )
    (tmp_path / "h.csv").write_bytes("claim\nIt stopped.\n".encode("utf-16"))
    # g.json is damaged records: it is named, so that its problem is told.
    assert names_under(tmp_path) == ["a.json", "b.json", "c.json", "d.csv", "e.tsv", "f.jsonl", "g.json", "h.csv"]


def test_a_named_file_still_gives_its_problem(tmp_path: Path) -> None:
    path = tmp_path / "gold.json"
    path.write_text('{"a": 1}')
    assert list(files_under([path])) == [path]
    with pytest.raises(FileProblem, match="no records"):
        list(read(path))
    with pytest.raises(FileProblem, match="no articles in this folder"):
        list(files_under([tmp_path]))


def test_a_file_that_cannot_be_opened_is_left_to_its_reader(tmp_path: Path) -> None:
    assert may_hold_records(tmp_path / "gone.json")
    assert may_hold_records(tmp_path / "gone.csv")


def test_the_sample_folder_gives_its_seven_articles() -> None:
    found = names_under(SEEDS)
    assert len(found) == 7
    assert not any(name.lower().startswith("readme") for name in found)
