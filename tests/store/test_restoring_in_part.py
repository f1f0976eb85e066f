"""An export onto a desk that has some of it, and exports that are not as they should be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from store.desk import Desk
from store.errors import FileProblem
from store.exporting import export_desk
from store.importing import import_paths
from store.model import Decision, Hop, Role, Status
from store.restoring import restore
from tests.store.builders import add, arsenal_desk

FIRST = (
    "North Korea has expanded its nuclear arsenal\nNorth Korea will not give up its weapons",
    "Newser",
    "The Wall Street Journal",
)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Claim 3 (Benzinga) merged into 1 (Newser), a note on each, 4 told apart from 1 and 2 from 4."""
    path = tmp_path / "export.json"
    with arsenal_desk(tmp_path / "one.db") as desk:
        desk.add_note(3, "on the member")
        desk.add_note(1, "on the head")
        desk.set_status([3], Status.PARKED)
        desk.merge(1, [3], text="Chosen wording")
        desk.decide(1, 4, Decision.NOT_DUPLICATE)
        desk.decide(2, 4, Decision.CONTRADICTS)
        export_desk(desk, "json", statuses=None, output=path)
    return path


@pytest.fixture
def half(tmp_path: Path) -> Desk:
    """A desk with the first article of the export only."""
    desk = Desk.open(tmp_path / "two.db", reviewer="bob")
    add(desk, *FIRST)
    return desk


def changed(export: Path, change: Any) -> Path:
    document = json.loads(export.read_text())
    change(document)
    export.write_text(json.dumps(document))
    return export


def test_the_member_that_the_desk_lacks_comes_in_beside_the_head(half: Desk, export: Path) -> None:
    restored = restore(half, export)
    assert (restored.articles, restored.claims) == (1, 2)
    assert [half.claim(i).text for i in (1, 3, 4)] == [
        "North Korea has expanded its nuclear arsenal",
        "Kim continued to expand his nuclear arsenal",
        "The fleet fired 12 missiles",
    ]
    assert half.claim(3).status is Status.PARKED
    assert [note.text for note in half.claim(3).notes] == ["on the member"]
    assert half.claim(1).notes == ()


def test_what_was_told_apart_stays_apart_and_what_was_merged_is_asked_again(half: Desk, export: Path) -> None:
    restore(half, export)
    assert {(p.a, p.b, p.decision) for p in half.pair_decisions()} == {
        (1, 4, Decision.NOT_DUPLICATE),
        (2, 4, Decision.CONTRADICTS),
    }


def test_the_head_that_the_desk_lacks_comes_in_beside_the_member(tmp_path: Path, export: Path) -> None:
    with Desk.open(tmp_path / "two.db", reviewer="bob") as desk:
        add(desk, "Kim continued to expand his nuclear arsenal\nThe fleet fired 12 missiles", "Benzinga")
        assert restore(desk, export).claims == 2
        assert desk.claim(3).text == "Chosen wording"
        assert desk.claim(3).members == ()
        assert restore(desk, export).claims == 0


def test_a_claim_that_no_article_states_is_no_export(half: Desk, export: Path) -> None:
    before = half.history()
    changed(export, lambda document: document["claims"][1].update(mentions=[]))
    with pytest.raises(FileProblem, match="no article in it states claim 2"):
        restore(half, export)
    assert half.history() == before


def test_another_text_under_the_same_hash_is_no_export(half: Desk, export: Path) -> None:
    changed(export, lambda document: document["articles"][0].update(text=document["articles"][0]["text"] + "!"))
    with pytest.raises(FileProblem, match="the text of article 1"):
        restore(half, export)


def test_an_export_that_cannot_be_taken_is_one_line_and_the_next_file_comes_in(half: Desk, export: Path) -> None:
    def twice(document: dict[str, Any]) -> None:
        document["claims"].append(json.loads(json.dumps(document["claims"][2])) | {"id": 90, "members": []})
        document["claims"][-1]["mentions"][0] |= {"id": 91, "claim_id": 90}

    changed(export, twice)
    (export.parent / "story.txt").write_text("A title\n\nThe dam burst on Monday, the town council said.\n")
    report = import_paths(half, [export, export.parent / "story.txt"])
    assert [str(problem).startswith(f"{export}: ") for problem in report.problems] == [True]
    assert report.articles == 1


def test_labels_follow_when_an_export_says_who_speaks_for_whom(half: Desk, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "one.db", reviewer="ann") as desk:
        add(desk, "One", "Alpha", "The Harbour Office")
        add(desk, "Two", "Beta", "The Harbour Bulletin")
        first, second = desk.claim(1).mentions[0], desk.claim(2).mentions[0]
        desk.set_chain(first.id, [Hop("The Harbour Office", Role.SPEAKER), Hop("Alpha", Role.PUBLISHER)])
        desk.set_chain(second.id, [Hop("The Harbour Bulletin", Role.SPEAKER), Hop("Beta", Role.PUBLISHER)])
        desk.merge(1, [2])
        assert desk.claim_rows([1])[0].label == "multiple_unknown"
        path = tmp_path / "principals.json"
        export_desk(half, "json", statuses=None, output=path)
        changed(path, lambda document: document.update(principals={"The Harbour Bulletin": "The Harbour Office"}))
        restore(desk, path)
        assert desk.claim_rows([1])[0].label == desk.claim(1).sourcing.label == "echo"
