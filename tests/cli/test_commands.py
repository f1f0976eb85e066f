"""The commands that outside scripts rely on: what they read, what they print."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ROOT, Run

SEEDS = ROOT / "seeds"


def printed(run: Run, *words: object) -> Any:
    done = run(*words)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def modules_of(*words: str) -> set[str]:
    """The modules that a run of the program loads."""
    code = (
        "import sys\nfrom tui.cli import main\ntry:\n main(sys.argv[1:])\nexcept SystemExit: pass\nprint(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("words", [["--help"], ["review", "--help"], ["import", "--help"], ["--version"]])
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    heavy = {
        "textual",
        "rich",
        "trafilatura",
        "lxml",
        "sqlite_utils",
        "rapidfuzz",
        "charset_normalizer",
        "snowballstemmer",
    }
    assert not heavy & modules_of(*words)


def test_a_text_article_loads_neither_screen_nor_html_reader(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The mayor said on Monday that the bridge will close in June, and 40 houses were sold.\n" * 3)
    loaded = modules_of("--db", str(tmp_path / "d.db"), "import", str(path))
    assert "store.desk" in loaded
    assert not {"textual", "rich", "trafilatura", "lxml", "charset_normalizer"} & loaded


@pytest.mark.parametrize("command", ["review", "import", "export", "duplicates", "stats", "sources", "history"])
def test_every_command_has_help_with_an_example(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert f"claimdesk {command}" in done.stdout


def test_the_seeds_twice_add_nothing(run: Run) -> None:
    first = run("import", SEEDS)
    assert first.returncode == 0, first.stderr
    before = printed(run, "stats", "--format", "json")
    assert before["articles"] >= 6
    assert before["claims"] > 60
    second = run("import", SEEDS)
    assert second.returncode == 0
    assert second.stdout.startswith("0 articles and 0 claims added")
    assert printed(run, "stats", "--format", "json") == before


@pytest.mark.usefixtures("seeded")
def test_exports_of_the_seeds(run: Run, tmp_path: Path) -> None:
    whole = printed(run, "export", "--all", "--format", "json")
    assert whole["format"] == "claimdesk/1"
    texts = {article["id"]: article["text"] for article in whole["articles"]}
    for claim in whole["claims"]:
        for mention in claim["mentions"]:
            text = texts[mention["article"]["id"]]
            assert mention["verbatim"] == " ".join(text[a:b] for a, b in mention["spans"])
            assert mention["chain"][-1]["role"] == "publisher"
    assert printed(run, "export", "--format", "json")["claims"] == []
    rows = list(csv.DictReader(io.StringIO(run("export", "--all").stdout.removeprefix("\ufeff"))))
    assert len(rows) == len(whole["claims"])
    lines = run("export", "--all", "--format", "jsonl").stdout.splitlines()
    assert len(lines) == len(whole["claims"])
    for form in ("md", "html", "claimreview"):
        done = run("export", "--all", "--format", form, "-o", tmp_path / f"out.{form}")
        assert done.returncode == 0
        assert (tmp_path / f"out.{form}").stat().st_size > 1000


@pytest.mark.usefixtures("seeded")
def test_an_export_imported_elsewhere_is_the_same_export(run: Run, tmp_path: Path) -> None:
    run("export", "--all", "--format", "json", "-o", tmp_path / "desk.json")
    other = tmp_path / "other.db"
    assert run("import", tmp_path / "desk.json", db=other).returncode == 0
    first = json.loads((tmp_path / "desk.json").read_text())
    again = json.loads(run("export", "--all", "--format", "json", db=other).stdout)
    assert len(again["claims"]) == len(first["claims"])
    for one, two in zip(first["claims"], again["claims"], strict=True):
        assert (one["text"], one["sourcing"], one["status"]) == (two["text"], two["sourcing"], two["status"])
    pairs = [
        printed(run, "duplicates", "--format", "json"),
        json.loads(run("duplicates", "--format", "json", db=other).stdout),
    ]
    assert pairs[0] == pairs[1]


@pytest.mark.usefixtures("seeded")
def test_duplicates_are_sorted_and_flagged_ones_come_last(run: Run) -> None:
    listed = printed(run, "duplicates", "--format", "json")
    assert listed["threshold"] == 60
    keys = [(bool(pair["flags"]), -pair["score"]) for pair in listed["pairs"]]
    assert keys == sorted(keys)
    assert listed["pairs"]
    kinds = {"number", "negation", "date", "place", "order", "actor", "modality"}
    assert {flag for pair in listed["pairs"] for flag in pair["flags"]} <= kinds
    more = printed(run, "duplicates", "--format", "json", "--threshold", "45")
    assert len(more["pairs"]) >= len(listed["pairs"])
    assert "#" in run("duplicates").stdout


def test_standard_input_is_an_article(run: Run) -> None:
    text = "The council of Example voted on Monday to close the bridge, the mayor said.\n" * 2
    done = run("import", "-", stdin=text.encode())
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("1 article ")


def test_ready_claims_are_taken_as_they_are(run: Run, tmp_path: Path) -> None:
    records = [
        {"claim": "The bridge [sic] was closed", "outlet": "Coast", "source": "the mayor", "verbatim": "bridge closed"},
        {"claim": "Forty houses were sold", "outlet": "Coast", "url": "https://example.org/1"},
    ]
    path = tmp_path / "claims.jsonl"
    path.write_text("\n".join(json.dumps(record) for record in records))
    assert run("import", path).stdout.startswith("2 articles and 2 claims added")
    assert "2 already on the desk" in run("import", path).stdout
    claims = printed(run, "export", "--all", "--format", "json")["claims"]
    assert [claim["text"] for claim in claims] == [record["claim"] for record in records]
    assert claims[0]["mentions"][0]["verbatim"] == "bridge closed"
    assert claims[0]["sourcing"]["origins"] == ["the mayor"]


@pytest.mark.usefixtures("seeded")
def test_the_history_tells_of_imports(run: Run) -> None:
    entries = printed(run, "history", "--format", "json")["actions"]
    assert all(entry["reviewer"] == "ann" for entry in entries)
    assert any("imported" in entry["text"] for entry in entries)


@pytest.mark.usefixtures("seeded")
def test_the_history_of_one_reviewer(run: Run) -> None:
    everything = printed(run, "history", "--format", "json")["actions"]
    assert printed(run, "history", "--by", "ann", "--format", "json")["actions"] == everything
    done = run("history", "--by", "zoe")
    assert (done.returncode, done.stderr) == (1, "claimdesk: nobody named zoe did anything on this desk\n")


@pytest.mark.usefixtures("seeded")
def test_a_dash_is_standard_output(run: Run) -> None:
    assert printed(run, "export", "--all", "--format", "json", "-o", "-")["claims"]
    assert not (ROOT / "-").exists()


@pytest.mark.parametrize("words", [(), ("sources",), ("matching",)])
def test_every_command_is_listed_with_a_whole_line(words: tuple[str, ...], run: Run) -> None:
    listed = run(*words, "--help").stdout.split("Commands:\n")[1].splitlines()
    assert listed
    assert all(line.endswith(".") and not line.endswith("...") and line.startswith("  ") for line in listed)


@pytest.mark.parametrize("option", ["--limit", "--claim"])
def test_a_number_out_of_reach_is_one_line(seeded: Path, run: Run, option: str) -> None:
    done = run("history", option, 10**30)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "no desk has so many" in done.stderr
