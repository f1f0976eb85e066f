"""The place: kept while the reviewer works, without a word to the desk, and found again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import Filter, Label, Sort, SourcingClass, Status
from tests.tui.helpers import press, settled, type_text
from tui.app import ReviewApp
from tui.keymap import View
from tui.place import Place, Places, decoded, encoded
from tui.screens.review import ReviewScreen

FILTERS = st.builds(
    Filter,
    statuses=st.frozensets(st.sampled_from(Status)),
    labels=st.frozensets(st.sampled_from(Label)),
    classes=st.frozensets(st.sampled_from(SourcingClass)),
    outlet=st.none() | st.text(),
    flagged=st.none() | st.booleans(),
    similar=st.none() | st.booleans(),
    text=st.text(),
    article_id=st.none() | st.integers(1),
)


@given(st.builds(Place, st.none() | st.integers(1), st.sampled_from(View), FILTERS, st.sampled_from(Sort)))
def test_a_place_comes_back_as_it_was(place: Place) -> None:
    assert decoded(encoded(place)) == place


@given(st.text() | st.just('{"claim": 3, "view": "Review", "sort": "worth", "wanted": {"statuses": ["gone"]}}'))
def test_what_is_no_place_is_the_beginning(written: str) -> None:
    assert decoded(written) == Place()


async def test_where_the_reviewer_left_off(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "o", "a", "slash")
        await settled(pilot)
        await type_text(pilot, "missiles")
        await press(pilot, "enter", "j", "2", "Q")
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        app = pilot.app
        assert type(app.screen).__name__ == "DuplicatesScreen"
        await press(pilot, "1")
        await settled(pilot)
        assert isinstance(app.screen, ReviewScreen)
        assert (app.screen.wanted.text, app.screen.sort, app.screen.claim_here) == ("missiles", Sort.ARTICLE, 6)
    async with ReviewApp(desk_file, "bob").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReviewScreen)
        assert pilot.app.screen.wanted == Filter(), "the place is one reviewer's"


async def test_back_in_the_article(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "j", "enter")
        await settled(pilot)
        await press(pilot, "Q")
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert type(pilot.app.screen).__name__ == "ReaderScreen"
        assert pilot.app.screen.claim_here == 5  # type: ignore[attr-defined]


async def test_new_articles_are_not_hidden_by_the_filter_left(desk_file: str, tmp_path: Path) -> None:
    Places(desk_file, "ann").keep(Place(5, View.DUPLICATES, Filter(text="missiles"), Sort.NEWEST))
    (tmp_path / "new.txt").write_text("New\n\nThe mayor said the bridge will close on Monday.\n")
    async with ReviewApp(desk_file, "ann", [str(tmp_path / "new.txt")]).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReviewScreen)
        assert (pilot.app.screen.wanted, pilot.app.screen.sort) == (Filter(), Sort.NEWEST)


async def test_it_is_kept_while_they_work_and_the_desk_hears_nothing_of_it(
    desk_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Place] = []
    written = Path.write_text

    def write_text(path: Path, data: str, *args: Any, **options: Any) -> int:
        if path.parent.name == "places":
            kept.append(decoded(data.split("\n\n")[-1]))
        return written(path, data, *args, **options)

    monkeypatch.setattr(Path, "write_text", write_text)
    monkeypatch.setattr("tui.app.LOOK_EVERY", 3600.0)
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        statements: list[str] = []
        app.desk.database.conn.set_trace_callback(statements.append)
        await press(pilot, "j")
        app.look()
        assert kept == [], "the cursor has only just come here"
        app.look()
        assert [place.claim for place in kept] == [5]
        app.look()
        await press(pilot, "j", "k", "j")
        app.look()
        assert len(kept) == 1, "nothing is written while they move, nor again where they are"
        app.look()
        assert [place.claim for place in kept] == [5, 2]
        app.desk.database.conn.set_trace_callback(None)
        assert not [each for each in statements if each.lstrip().upper().startswith(("INSERT", "UPDATE", "BEGIN"))]


def test_a_file_of_somebody_else_is_no_place(desk_file: str, nobodys_settings: Path) -> None:
    mine, other = Places(desk_file, "ann"), Places(desk_file, "bob")
    mine.keep(Place(5))
    mine._file().rename(other._file())
    assert other.last() == Place()


def test_a_file_that_cannot_be_written_keeps_nobody_from_working(
    desk_file: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    Places(desk_file, "ann").keep(Place(5))
    assert Places(desk_file, "ann").last() == Place()
