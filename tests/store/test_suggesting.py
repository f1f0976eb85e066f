"""Matching on a desk: what comes is matched with what is there, and the index follows every act."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from store import indexing, suggesting
from store.database import index
from store.database.connection import writing
from store.desk import Desk
from store.indexing import faults, rebuild, statements
from store.matching import limits, suggest, with_closer
from store.model import Suggestion
from store.suggesting import are_behind, look_up, refresh_suggestions
from tests.store.builders import add
from tests.store.older import write_older

TEXTS = [
    "North Korea has expanded its nuclear arsenal\nThe port of Orsk was closed on Tuesday",
    "Kim continued to expand his nuclear arsenal\nDockers closed the port of Orsk",
    "The fleet fired 12 missiles at Varkand\nPyongyang expanded its arsenal of nuclear arms",
    "The fleet launched 2 missiles at Varkand\nThe Orsk port closed on Tuesday, dockers said",
]


def stored(desk: Desk) -> list[Suggestion]:
    return sorted(desk.suggestions(threshold=0), key=lambda pair: (pair.a, pair.b))


def plainly(desk: Desk) -> list[Suggestion]:
    claims = statements(desk)
    return sorted(with_closer(suggest(claims), claims), key=lambda pair: (pair.a, pair.b))


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    return Desk.open(tmp_path / "desk.db", reviewer="ann")


def test_a_small_desk_is_matched_whole_and_keeps_no_index(empty: Desk) -> None:
    for text in TEXTS:
        add(empty, text)
        assert are_behind(empty)
        refresh_suggestions(empty)
        assert not are_behind(empty)
        assert stored(empty) == plainly(empty)
    assert not index.is_kept(empty.database)
    assert list(faults(empty)) == []


def test_a_larger_desk_matches_what_comes_through_its_index(empty: Desk) -> None:
    for number, text in enumerate(TEXTS):
        new = add(empty, text)
        before = {(pair.a, pair.b): pair for pair in stored(empty)}
        assert refresh_suggestions(empty, small=2) == len(empty.suggestions())
        assert not are_behind(empty)
        now = {(pair.a, pair.b): pair for pair in plainly(empty)}
        expected = {**before, **{pair: now[pair] for pair in now if set(pair) & set(new)}}
        assert stored(empty) == sorted(expected.values(), key=lambda pair: (pair.a, pair.b))
        assert index.is_kept(empty.database) == (number > 0)
        assert list(faults(empty)) == []


def test_the_similar_counts_follow(empty: Desk) -> None:
    for text in TEXTS:
        add(empty, text)
        refresh_suggestions(empty, small=2)
        counts = {row.id: row.similar for row in empty.claim_rows(empty.claim_ids())}
        pairs = empty.suggestions()
        assert counts == {claim: sum(claim in (pair.a, pair.b) for pair in pairs) for claim in counts}
        assert empty.progress().pairs == len(pairs)


def test_random_acts_leave_the_index_right(empty: Desk) -> None:
    """Imports, undo, redo, splits and merges in any order: after each matching the index is what a new one would be."""
    chance = random.Random(3)
    lines = [line for text in TEXTS for line in text.split("\n")]
    for step in range(60):
        ids = list(empty.claim_ids())
        act = chance.choice(["add", "add", "undo", "undo", "redo", "merge", "split", "reword"])
        if act == "add" or len(ids) < 3:
            add(empty, "\n".join(chance.sample(lines, 2)), f"Outlet {step}")
        elif act == "undo":
            empty.undo()
        elif act == "redo":
            empty.redo()
        elif act == "merge":
            head, other = chance.sample(ids, 2)
            empty.merge(head, [other])
        elif act == "reword":
            empty.reword(chance.choice(ids), f"Another wording {step}")
        else:
            mention = chance.choice(empty.claim(chance.choice(ids)).mentions)
            start, end = mention.spans[0]
            middle = (start + end) // 2
            parts = [([(start, middle)], f"First {mention.text}"), ([(middle, end)], f"Second {mention.text}")]
            empty.split_mention(mention.id, parts)
        if chance.random() < 0.6:
            refresh_suggestions(empty, small=0)
            assert list(faults(empty)) == []
            assert not are_behind(empty)
    refresh_suggestions(empty, small=0)
    assert index.count(empty.database) == len(statements(empty))


def test_undoing_an_import_and_redoing_it_gives_its_pairs_back(empty: Desk) -> None:
    for text in TEXTS:
        add(empty, text)
        refresh_suggestions(empty, small=0)
    before = stored(empty)
    empty.undo()
    refresh_suggestions(empty, small=0)
    assert {claim for pair in stored(empty) for claim in (pair.a, pair.b)} <= set(empty.claim_ids())
    empty.redo()
    assert are_behind(empty)
    refresh_suggestions(empty, small=0)
    assert [(pair.a, pair.b) for pair in stored(empty)] == [(pair.a, pair.b) for pair in before]


def test_another_day_of_publication_is_read_anew(empty: Desk) -> None:
    add(empty, "The port of Orsk was closed yesterday")
    refresh_suggestions(empty, small=0)
    empty.database.execute("UPDATE article SET published = '2020-01-02'")
    assert are_behind(empty)
    refresh_suggestions(empty, small=0)
    assert list(faults(empty)) == []


def test_a_stopped_matching_goes_on_where_it_stopped(empty: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggesting, "FEW", 1)
    monkeypatch.setattr(indexing, "AT_ONCE", 1)
    for text in TEXTS:
        add(empty, text)
    for limit in range(1, 40):
        calls = iter([False] * limit)
        if refresh_suggestions(empty, small=0, cancelled=lambda calls=calls: next(calls, True)) is not None:  # type: ignore[misc]
            break
        assert are_behind(empty)
    else:
        raise AssertionError("never done")
    assert limit > 8
    assert stored(empty) == plainly(empty)
    assert list(faults(empty)) == []


def test_two_programs_that_import_at_once_find_each_others_pairs(empty: Desk) -> None:
    add(empty, TEXTS[0])
    refresh_suggestions(empty, small=0)
    with Desk.open(empty.path, reviewer="bob") as bob:
        add(empty, TEXTS[1])
        add(bob, TEXTS[2])
        refresh_suggestions(empty, small=0)
        add(bob, TEXTS[3])
        refresh_suggestions(bob, small=0)
        refresh_suggestions(empty, small=0)
    assert [(pair.a, pair.b) for pair in stored(empty)] == [(pair.a, pair.b) for pair in plainly(empty)]
    assert list(faults(empty)) == []


def test_what_came_while_it_was_matched_stays_due(empty: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    add(empty, TEXTS[0])
    refresh_suggestions(empty, small=0)
    look_up = suggesting.look_up

    def look_up_while_another_imports(desk: Desk, new: list[int]) -> list[Suggestion]:
        found = look_up(desk, new)
        with Desk.open(desk.path, reviewer="bob") as bob:
            add(bob, TEXTS[2])
        return found

    monkeypatch.setattr(suggesting, "look_up", look_up_while_another_imports)
    add(empty, TEXTS[1])
    refresh_suggestions(empty, small=0)
    assert are_behind(empty)


def test_a_damaged_index_is_told_and_made_anew(empty: Desk) -> None:
    for text in TEXTS:
        add(empty, text)
    refresh_suggestions(empty, small=0)
    before = stored(empty)
    with writing(empty.database):
        empty.database.execute("DELETE FROM posting WHERE id % 2 = 0")
        empty.database.execute("UPDATE indexed SET terms = x'' WHERE claim_id = 1")
    assert any("claim #1 is indexed with other words" in fault for fault in faults(empty))
    assert rebuild(empty)
    assert list(faults(empty)) == []
    assert stored(empty) == before


def test_an_index_that_other_rules_made_is_made_anew(empty: Desk) -> None:
    add(empty, TEXTS[0])
    refresh_suggestions(empty, small=0)
    empty.database.execute("UPDATE setting SET value = 'others' WHERE key = ?", [index.RULES])
    empty.database.execute("UPDATE indexed SET terms = x''")
    assert "the index was made by another version of the rules that read claims" in list(faults(empty))
    add(empty, TEXTS[1])
    refresh_suggestions(empty, small=0)
    assert list(faults(empty)) == []
    assert stored(empty)


def test_the_pairs_do_not_depend_on_how_the_claims_came(empty: Desk, tmp_path: Path) -> None:
    texts = [line for text in TEXTS for line in text.split("\n")]
    for text in texts:
        add(empty, text, text[:9])
    refresh_suggestions(empty, small=0)
    with Desk.open(tmp_path / "other.db", reviewer="ann") as other:
        for text in reversed(texts):
            add(other, text, text[:9])
        refresh_suggestions(other, small=0)
        named = {row.id: row.text for row in other.claim_rows(other.claim_ids())}
        there = {(frozenset((named[pair.a], named[pair.b])), pair.score, pair.flags) for pair in stored(other)}
    names = {row.id: row.text for row in empty.claim_rows(empty.claim_ids())}
    here = {(frozenset((names[pair.a], names[pair.b])), pair.score, pair.flags) for pair in stored(empty)}
    assert here == there
    assert len(here) >= 3


def test_the_claims_of_an_older_file_are_due_and_its_suggestions_stand(empty: Desk, tmp_path: Path) -> None:
    for text in TEXTS[:2]:
        add(empty, text)
    refresh_suggestions(empty)
    before = stored(empty)
    assert before
    write_older(tmp_path / "older.db", Path(empty.path), before="m002_matching_index")
    with Desk.open(tmp_path / "older.db", reviewer="ann") as desk:
        assert stored(desk) == before
        assert are_behind(desk)
        refresh_suggestions(desk, small=0)
        assert stored(desk) == before
        assert list(faults(desk)) == []


def test_of_other_lines_of_its_template_a_new_claim_keeps_a_few_and_all_that_are_the_same(
    empty: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a large desk; a smaller one keeps them all."""
    line = "The weather service issued a flood warning for {} and the dams were opened"
    names = [f"{first}{last}" for first in ("Or", "Len", "Var", "Bel", "Kest") for last in ("sk", "ka", "mora", "rel")]
    twin = "A flood warning was issued for Orsk by the service"
    add(empty, "\n".join([line.format(name) for name in names]))
    add(empty, "\n".join([twin, *(f"Widget {number} sings" for number in range(180))]), "Widgets")
    add(empty, line.format("Orsk"), "Newser")
    new = add(empty, line.format("Orsk") + "\nKyodo sings", "Kyodo")[:1]
    refresh_suggestions(empty, small=0)
    wording = {row.id: row.text for row in empty.claim_rows(empty.claim_ids())}

    def others() -> list[str]:
        return [wording[pair.a + pair.b - new[0]] for pair in look_up(empty, new)]

    assert len(others()) == len(names) + 2
    monkeypatch.setattr(limits, "EXACT", 10)
    found = others()
    assert found.count(line.format("Orsk")) == 2
    assert twin in found
    assert len(found) == 2 + 1 + limits.Kept.of(220).alike
