"""Lists on a large desk: every filter in every order as a plain reading gives it, and from an index, counted."""

from __future__ import annotations

import gc
import random
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from store.database import lists, summaries
from store.database.filters import query_for
from store.database.orders import order_by
from store.desk import Desk
from store.model import Claim, Filter, Label, Sort, SourcingClass, Status
from tests.bench.million.making import make_desk

SIZE = 3000

FILTERS = [
    Filter(),
    Filter(statuses=frozenset({Status.NEW})),
    Filter(statuses=frozenset({Status.REVIEWED, Status.PARKED})),
    Filter(statuses=frozenset({Status.NEW, Status.REVIEWED})),
    Filter(labels=frozenset({Label.UNSOURCED})),
    Filter(labels=frozenset({Label.MULTIPLE_UNKNOWN, Label.ECHO})),
    Filter(flagged=True),
    Filter(flagged=False),
    Filter(similar=True),
    Filter(similar=False, statuses=frozenset({Status.NEW})),
    Filter(classes=frozenset({SourcingClass.EXPERT})),
    Filter(outlet="Norheim Wire"),
    Filter(source="Speaker 7"),
    Filter(article_id=3),
    Filter(text="missiles"),
    Filter(text="missiles convoys"),
    Filter(text="the norova", statuses=frozenset({Status.NEW}), flagged=False),
    Filter(text="week 11"),
    Filter(text="%"),
    Filter(text="nosuchword"),
]


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk of 3,000 claims that nothing here changes."""
    path = tmp_path_factory.mktemp("big") / "desk.db"
    make_desk(path, SIZE)
    with Desk.open(path, reviewer="ann") as desk:
        yield desk


@pytest.fixture
def changing(tmp_path: Path) -> Iterator[Desk]:
    """A desk of 400 claims to act on."""
    make_desk(tmp_path / "desk.db", 400)
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        yield desk


@pytest.fixture(scope="module")
def plain(big: Desk) -> dict[int, Claim]:
    """All its claims, whole."""
    ids = [row[0] for row in big.database.execute("SELECT id FROM claim WHERE merged_into IS NULL").fetchall()]
    return {claim.id: claim for claim in big.claims(ids)}


def sort_key(desk: Desk, claim: Claim, sort: Sort) -> tuple[float, ...]:
    """An order, said plainly."""
    worth = -max(mention.worth for mention in claim.mentions)
    first = claim.mentions[0]
    return {
        Sort.WORTH: (worth, claim.id),
        Sort.ARTICLE: (first.article.id, first.spans[0][0], claim.id),
        Sort.NEWEST: (-claim.id,),
        Sort.SOURCING: (
            ["circular", "echo", "unsourced", "single_source", "multiple_unknown"].index(claim.sourcing.label),
            worth,
            -claim.id,
        ),
    }[sort]


def passes(claim: Claim, similar: int, wanted: Filter) -> bool:
    """A filter, said plainly; words are looked for as they begin."""
    mentions = claim.mentions
    said = [" ".join(m.text.lower() for m in mentions)]
    words = wanted.text.lower().split()
    return (
        (not wanted.statuses or claim.status in wanted.statuses)
        and (not wanted.labels or claim.sourcing.label in wanted.labels)
        and (wanted.flagged is None or claim.flagged == wanted.flagged)
        and (wanted.similar is None or (similar > 0) == wanted.similar)
        and (not wanted.classes or any(m.sourcing_class in wanted.classes for m in mentions))
        and (wanted.outlet is None or any(m.article.outlet == wanted.outlet for m in mentions))
        and (not wanted.source or any(wanted.source in (hop.name or "") for m in mentions for hop in m.chain))
        and (wanted.article_id is None or any(m.article.id == wanted.article_id for m in mentions))
        and all(any(f" {word}" in f" {text}" for text in said) for word in words)
    )


def named(wanted: Filter) -> str:
    """What a filter asks for, the same in every process."""
    asked = {name: getattr(wanted, name) for name in wanted.__slots__ if getattr(wanted, name) not in (None, "")}
    told = {name: sorted(value) if isinstance(value, frozenset) else value for name, value in asked.items()}
    return ",".join(f"{name}={value}" for name, value in told.items() if value != []) or "all"


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("wanted", FILTERS, ids=named)
def test_every_filter_in_every_order(big: Desk, plain: dict[int, Claim], wanted: Filter, sort: Sort) -> None:
    similar = {row.id: row.similar for row in big.claim_rows(list(plain))}
    fitting = [claim for claim in plain.values() if passes(claim, similar[claim.id], wanted)]
    expected = [claim.id for claim in sorted(fitting, key=lambda claim: sort_key(big, claim, sort))]
    assert list(big.claim_ids(wanted, sort)) == expected
    batches = list(big.claim_id_batches(wanted, sort))
    assert [each for batch in batches for each in batch] == expected
    some = random.Random(7).sample(range(1, SIZE + 1), 200)
    assert list(big.claim_ids(wanted, sort, among=some)) == [each for each in expected if each in set(some)]


def plan(desk: Desk, sql: str, values: list[Any]) -> str:
    return "\n".join(row[3] for row in desk.database.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall())


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("wanted", [Filter(), Filter(statuses=frozenset({Status.NEW}))], ids=["all", "new"])
def test_all_claims_and_all_new_ones_come_from_an_index_unsorted(big: Desk, wanted: Filter, sort: Sort) -> None:
    told = plan(big, *query_for(wanted).sql(order_by(sort)))
    assert "TEMP B-TREE" not in told
    assert sort is Sort.NEWEST or "USING COVERING INDEX" in told


@pytest.mark.parametrize("sort", Sort)
def test_what_is_common_is_read_in_order_and_what_is_rare_by_itself(big: Desk, sort: Sort) -> None:
    wanted = Filter(statuses=frozenset({Status.REVIEWED, Status.PARKED}))
    assert "TEMP B-TREE" not in plan(big, *query_for(wanted, common=True).sql(order_by(sort)))
    assert "summary_decided" in plan(big, *query_for(wanted, common=False).sql(order_by(sort)))


@pytest.mark.parametrize(("wanted", "index"), [(Filter(similar=True), "similar"), (Filter(flagged=True), "flagged")])
def test_the_few_with_something_are_found_by_themselves(big: Desk, wanted: Filter, index: str) -> None:
    told = plan(big, *query_for(wanted).sql(order_by(Sort.WORTH)))
    assert f"summary_{index}" in told
    assert "TEMP B-TREE" not in told


@pytest.mark.parametrize("wanted", FILTERS[1:], ids=named)
def test_a_few_claims_are_looked_at_without_walking_through_all(big: Desk, wanted: Filter) -> None:
    told = plan(big, *query_for(wanted, among=[1, 2, 3]).sql(order_by(Sort.WORTH)))
    for table in ("s", "m", "c", "h", "hop"):
        assert f"SCAN {table}\n" not in f"{told}\n".replace(" USING", "\n")


@pytest.mark.parametrize("sort", Sort)
def test_the_lines_around_a_claim(big: Desk, sort: Sort) -> None:
    ids = list(big.claim_ids(sort=sort))
    for at in (0, 1, 63, 1500, len(ids) - 2, len(ids) - 1):
        found = big.claims_around(ids[at], sort, 40)
        assert found is not None
        before, around = found
        assert before == min(at, 40)
        assert list(around) == ids[at - before : at + 41]
        assert big.rank(ids[at], sort) == at
    assert big.claims_around(999_999, sort, 40) is None
    assert big.rank(999_999, sort) is None
    assert list(big.first_claims(sort, 70)) == ids[:70]


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("wanted", FILTERS, ids=named)
def test_the_next_new_claim(big: Desk, wanted: Filter, sort: Sort) -> None:
    ids = list(big.claim_ids(wanted, sort))
    new = set(big.claim_ids(Filter(statuses=frozenset({Status.NEW}))))
    for at in sorted({0, len(ids) // 2, len(ids) - 1}) if ids else ():
        following = [*ids[at + 1 :], *ids[:at]]
        assert big.next_new(ids[at], wanted, sort) == next((each for each in following if each in new), None)


@pytest.mark.parametrize("sort", Sort)
def test_the_place_of_a_claim(big: Desk, sort: Sort) -> None:
    ids = big.claim_ids(sort=sort)
    for at in (0, 5, 1234, len(ids) - 1):
        without = ids[:at] + ids[at + 1 :]
        assert big.place_of(without, ids[at], sort) == at
        # Claims that are gone stand in the list until it is told.
        gone = array("q", [each if n % 3 else 10**6 + n for n, each in enumerate(without)])
        assert abs((big.place_of(gone, ids[at], sort) or 0) - at) <= 3


def test_the_made_desk_is_as_the_program_itself_would_have_it(changing: Desk) -> None:
    database = changing.database
    before = database.execute("SELECT * FROM summary ORDER BY claim_id").fetchall()
    database.execute(
        "UPDATE summary SET label = 'corroborated', label_rank = 9, worth = -1, similar = 99, status = 'new'"
    )
    summaries.refresh(database, [row[0] for row in before])
    assert database.execute("SELECT * FROM summary ORDER BY claim_id").fetchall() == before
    assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    article, mark = changing.article(2), changing.article_marks(2)[3]
    words = " ".join(article.document.text[start:end] for start, end in mark.spans)
    assert words == changing.claim_rows([mark.claim_id])[0].text
    assert counted(changing) == tally(changing)


def tally(desk: Desk) -> list[tuple[Any, ...]]:
    """What is kept."""
    return desk.database.execute("SELECT * FROM tally WHERE claims > 0 ORDER BY 1, 2").fetchall()


def counted(desk: Desk) -> list[tuple[Any, ...]]:
    """What is there."""
    sql = (
        "SELECT c.status, s.label, count(*), sum(s.similar) FROM summary s JOIN claim c ON c.id = s.claim_id"
        " GROUP BY 1, 2 ORDER BY 1, 2"
    )
    return desk.database.execute(sql).fetchall()


def test_counts_are_exact_after_any_acts_and_their_undo(changing: Desk) -> None:
    dice = random.Random(3)
    for _ in range(150):
        some = dice.sample([row[0] for row in changing.database.execute("SELECT claim_id FROM summary").fetchall()], 3)
        act = dice.choice(["status", "flag", "class", "merge", "undo", "redo"])
        if act == "status":
            changing.set_status(some, dice.choice(list(Status)))
        elif act == "flag":
            changing.set_flag(some, bool(dice.getrandbits(1)))
        elif act == "class":
            changing.set_class([m.id for m in changing.claim(some[0]).mentions], dice.choice(list(SourcingClass)))
        elif act == "merge":
            changing.merge(some[0], some[1:])
        elif act == "undo":
            changing.undo()
        else:
            changing.redo()
        assert counted(changing) == tally(changing)
    progress = changing.progress()
    assert progress.total == len(changing.claim_ids())
    assert progress.by_status == {
        status: len(found) for status in Status if (found := changing.claim_ids(Filter(statuses=frozenset({status}))))
    }


def test_news_names_the_claims_whose_lines_differ(changing: Desk) -> None:
    path = Path(changing.path)
    since = changing.latest_action()
    before = {row.id: row for row in changing.claim_rows(changing.claim_ids())}
    with Desk.open(path, reviewer="bob") as other:
        other.set_status([5], Status.PARKED)
        other.merge(50, [51])
        other.set_class([90], SourcingClass.ANONYMOUS)
    told = changing.news(since)
    after = {row.id: row for row in changing.claim_rows(changing.claim_ids())}
    differ = {each for each in before.keys() | after.keys() if before.get(each) != after.get(each)}
    assert told.claims is not None
    assert {5, 50, 51} <= differ <= told.claims
    assert 90 in told.claims
    assert told.latest == changing.latest_action()
    assert changing.news(told.latest).claims == frozenset()


def test_much_news_is_not_named(changing: Desk) -> None:
    since = changing.latest_action()
    ids = list(changing.claim_ids())
    for status in (Status.PARKED, Status.REVIEWED, Status.REJECTED, Status.NEW, Status.PARKED, Status.NEW):
        changing.set_status(ids, status)
    assert changing.news(since).claims is None


def test_a_reading_broken_off_leaves_the_desk_usable(big: Desk) -> None:
    batches = big.claim_id_batches(Filter(text="missiles"))
    assert len(next(batches)) > 0
    batches.close()  # type: ignore[attr-defined]
    assert big.progress().total == len(big.claim_ids())


def test_a_filter_that_many_claims_pass_begins_with_what_stands_at_the_head(big: Desk) -> None:
    head = next(iter(big.claim_id_batches(Filter(text="missiles"), Sort.NEWEST)))
    assert 0 < len(head) < len(big.claim_ids(Filter(text="missiles")))


@pytest.mark.parametrize("sort", Sort)
def test_the_few_with_duplicates_are_not_looked_for_among_all(big: Desk, sort: Sort) -> None:
    said: list[str] = []
    big.database.conn.set_trace_callback(said.append)
    found = [each for batch in lists.claim_id_batches(big.database, Filter(similar=True), sort) for each in batch]
    big.database.conn.set_trace_callback(None)
    assert found
    told = plan(big, said[-1], [])
    assert "summary_similar" in told
    assert "SCAN s USING COVERING INDEX summary_need" not in told


def test_a_long_list_is_read_without_setting_off_the_collector(big: Desk) -> None:
    runs: list[int] = []

    def ran(phase: str, about: dict[str, int]) -> None:
        if phase == "start":
            runs.append(about["generation"])

    gc.collect()
    gc.callbacks.append(ran)
    try:
        ids = big.claim_ids()
    finally:
        gc.callbacks.remove(ran)
    assert len(ids) > 4 * gc.get_threshold()[0]
    assert len(runs) <= 1


def test_the_head_of_the_list_is_indexed_once_for_all_that_is_typed(changing: Desk) -> None:
    said: list[str] = []
    changing.ready_to_search(Sort.WORTH)
    changing.database.conn.set_trace_callback(said.append)
    for typed in ("m", "mi", "mis"):
        pieces = changing.claim_id_batches(Filter(text=typed))
        next(pieces)
        next(pieces)
        pieces.close()  # type: ignore[attr-defined]
    assert not [each for each in said if "INSERT INTO temp.few" in each]
    with Desk.open(changing.path, reviewer="bob") as other:
        first = other.first_claims(Sort.WORTH, 1)[0]
        other.reword(first, "missing from every list until now")
    found = next(changing.claim_id_batches(Filter(text="missing from every")))
    assert list(found) == [first]
    assert [each for each in said if "INSERT INTO temp.few" in each]
