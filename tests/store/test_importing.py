"""Imports that break off, come twice at once, or bring what no file can hold."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from store import importing, suggesting
from store.desk import Desk
from store.errors import Refused
from store.importing import import_paths
from store.model import Filter, Status
from store.suggesting import are_behind, refresh_suggestions

STORIES = {
    "one.txt": "Harbour shut\n\nThe harbour of Example was closed on Monday, the port authority said.\n",
    "two.txt": "Storm at sea\n\nThe port authority said the harbour of Example was closed on Monday.\n",
    "three.txt": "No boats\n\nThe harbour of Example was closed on Monday, according to the port authority.\n",
}


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    for name, text in STORIES.items():
        (tmp_path / name).write_text(text)
    return [tmp_path / name for name in STORIES]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk.open(tmp_path / "desk.db", reviewer="ann")


def pairs(desk: Desk) -> set[tuple[int, int]]:
    return {(pair.a, pair.b) for pair in desk.suggestions()}


def test_the_next_import_finds_the_pairs_that_a_broken_one_did_not(
    desk: Desk, stories: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:

        def broken(*_: object, **__: object) -> int:
            raise KeyboardInterrupt

        patched.setattr(importing, "refresh_suggestions", broken)
        with pytest.raises(KeyboardInterrupt):
            import_paths(desk, stories)
    assert pairs(desk) == set()
    assert are_behind(desk)
    report = import_paths(desk, stories)
    assert (report.known, report.claims) == (3, 0)
    assert report.pairs == len(pairs(desk)) > 0
    assert not are_behind(desk)
    assert import_paths(desk, stories).pairs is None


def test_an_import_redone_after_another_gets_its_pairs_with_the_next(desk: Desk, stories: list[Path]) -> None:
    import_paths(desk, stories[:2])
    both = pairs(desk)
    assert both
    desk.undo()
    with Desk.open(desk.path, reviewer="bob") as bob:
        import_paths(bob, stories[2:])
    desk.redo()
    import_paths(desk, stories)
    assert pairs(desk) > both


def test_a_claim_put_back_has_the_pairs_found_while_it_was_rejected(desk: Desk, stories: list[Path]) -> None:
    import_paths(desk, stories[:1])
    ids = list(desk.claim_ids())
    desk.set_status(ids, Status.REJECTED)
    import_paths(desk, stories[1:2])
    assert pairs(desk) == set()
    desk.set_status(ids, Status.NEW)
    assert pairs(desk)
    assert desk.claim_rows(ids)[0].similar == 1


def test_matching_takes_in_what_another_program_brought_meanwhile(
    desk: Desk, stories: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    import_paths(desk, stories[:1])
    desk.database.execute("INSERT INTO match_due (claim_id) SELECT id FROM claim")
    read = suggesting.statements

    def read_then_another_imports(of: Desk) -> object:
        found = read(of)
        monkeypatch.setattr(suggesting, "statements", read)
        with Desk.open(desk.path, reviewer="bob") as bob:
            import_paths(bob, stories[1:])
        return found

    monkeypatch.setattr(suggesting, "statements", read_then_another_imports)
    assert refresh_suggestions(desk) == len(pairs(desk)) > 0
    assert not are_behind(desk)


def test_a_record_with_half_of_a_character_is_one_line_and_the_others_come_in(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    records = [
        {"claim": "A was"},
        {"claim": "B \ud800 was"},
        {"claim": "C was", "source": "\udfff"},
        {"claim": "D was"},
    ]
    path.write_text("\n".join(json.dumps(record) for record in records))
    report = import_paths(desk, [path])
    assert [str(problem).split(": ")[0] for problem in report.problems] == [f"{path}, line 2", f"{path}, line 3"]
    assert sorted(row.text for row in desk.claim_rows(desk.claim_ids())) == ["A was", "D was"]


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes")
def test_a_file_name_that_is_no_text_is_written_out(desk: Desk, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/n\xff.txt"))
    path.write_text(STORIES["one.txt"])
    records = Path(os.fsdecode(os.fsencode(tmp_path) + b"/n\xff.jsonl"))
    records.write_text('{"claim": "A was"}')
    assert import_paths(desk, [path, records]).articles == 2
    assert [article.path and article.path.endswith("n\\udcff.txt") for article in desk.articles()] == [True, False]
    assert "n\\udcff.jsonl" in desk.history()[0].text


def test_what_no_file_can_hold_is_refused_in_words(desk: Desk, stories: list[Path]) -> None:
    import_paths(desk, stories)
    with pytest.raises(Refused, match="half of a character"):
        desk.add_note(1, "\ud800")
    with pytest.raises(Refused, match="half of a character"):
        desk.claim_ids(Filter(text="[\ud800"))
    with pytest.raises(Refused, match="too large"):
        desk.claim(2**70)
    with pytest.raises(Refused, match="no claim #99"):
        desk.add_mention(1, [(0, 4)], claim_id=99)


def test_an_import_is_stopped_within_a_long_article_and_keeps_nothing_of_it(desk: Desk, tmp_path: Path) -> None:
    short, long = tmp_path / "a.txt", tmp_path / "b.txt"
    short.write_text(STORIES["one.txt"])
    told = [f"The port of Example took in {n} ships in week {n}, the port authority said." for n in range(300)]
    long.write_text("Ships\n\n" + "\n\n".join(" ".join(told[n : n + 5]) for n in range(0, 300, 5)))
    asked = 0

    def counting() -> bool:
        nonlocal asked
        asked += 1
        return False

    with Desk.open(tmp_path / "other.db", reviewer="ann") as other:
        import_paths(other, [short, long], cancelled=counting)
        assert len(other.articles()) == 2
    assert asked > 600, "at each sentence, more than once"
    for most in range(50, asked, asked // 7):
        left = iter(range(most))
        report = import_paths(desk, [short, long], cancelled=lambda left=left: next(left, None) is None)  # type: ignore[misc]
        assert report.stopped
        assert len(desk.articles()) == 1, "the short one is whole, the long one is not there"
        assert report.problems == []
    assert import_paths(desk, [short, long]).articles == 1
