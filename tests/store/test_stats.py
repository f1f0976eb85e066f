"""The desk in numbers: what is counted by SQL is what reading every claim would count."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.desk import Desk
from store.model import Decision, Draft, Filter, Hop, Role, Sitting, SourcingClass, Status, Suggestion, Way
from store.sourcing import origin_of
from tests.store.builders import add, arsenal_desk, document

NAMES = st.sampled_from(["AP", "Reuters", "Kim Jong Un", "The Example", None])
HOPS = st.lists(st.tuples(NAMES, st.sampled_from([Role.SPEAKER, Role.RELAY, Role.DOCUMENT])), max_size=2)
MENTIONS = st.lists(st.tuples(HOPS, st.sampled_from(SourcingClass), st.booleans()), min_size=1, max_size=8)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MENTIONS, st.integers(0, 3), st.sampled_from(["The Example", None]))
def test_shares_are_what_reading_every_claim_gives(
    mentions: list[tuple[list[tuple[str | None, Role]], SourcingClass, bool]], merges: int,
    outlet: str | None,
) -> None:  # fmt: skip
    doc = document("\n".join(f"Line {number} says so" for number in range(len(mentions))), outlet)
    drafts = [
        Draft(
            spans=((block.start, block.end),),
            text=doc.text[block.start : block.end],
            sourcing_class=sourced,
            chain=(
                *(Hop(name, role) for name, role in hops),
                *([Hop("The Example", Role.PUBLISHER)] if printed or outlet else []),
            ),
        )
        for block, (hops, sourced, printed) in zip(doc.blocks, mentions, strict=True)
    ]
    with TemporaryDirectory() as folder, Desk.open(f"{folder}/desk.db", reviewer="ann") as desk:
        desk.add_article(doc, drafts)
        for other in range(2, min(merges, len(mentions)) + 1):
            desk.merge(1, [other])
        stats, claims = desk.stats(), desk.claims(desk.claim_ids())
        expected = Counter(
            name for claim in claims for name in {origin_of(mention) for mention in claim.mentions} if name is not None
        )
        assert {share.name: share.claims for share in stats.origins} == expected
        assert stats.origins_known == len(expected)
        assert [share.claims for share in stats.origins] == sorted(expected.values(), reverse=True)
        (printed_by,) = stats.outlets
        assert printed_by.name == (outlet or "")
        assert printed_by.mentions == stats.mentions == len(mentions)
        for share in stats.origins:
            with_it = {claim.id for claim in claims if share.name in {origin_of(each) for each in claim.mentions}}
            assert set(desk.claim_ids(Filter(origin=share.name))) == with_it


def test_the_ways_of_an_outlet(tmp_path: Path) -> None:
    chains: list[tuple[tuple[Hop, ...], SourcingClass, Way]] = [
        ((), SourcingClass.OUTLET, Way.OWN),
        ((), SourcingClass.UNSOURCED, Way.NO_SOURCE),
        ((Hop("Kim Jong Un", Role.SPEAKER),), SourcingClass.OFFICIAL, Way.FIRST_HAND),
        ((Hop("Kim Jong Un", Role.SPEAKER), Hop("AP", Role.RELAY)), SourcingClass.OFFICIAL, Way.RELAYED),
        ((Hop("Kim Jong Un", Role.SPEAKER), Hop(None, Role.RELAY)), SourcingClass.OFFICIAL, Way.RELAYED),
        ((Hop(None, Role.SPEAKER), Hop("AP", Role.RELAY)), SourcingClass.ANONYMOUS, Way.RELAYED),
        ((Hop(None, Role.SPEAKER),), SourcingClass.ANONYMOUS, Way.NO_SOURCE),
        ((Hop("The Wall Street Journal", Role.SPEAKER),), SourcingClass.OUTLET, Way.RELAYED),
        ((Hop("KCNA", Role.SPEAKER),), SourcingClass.STATE_MEDIA, Way.RELAYED),
    ]
    doc = document("\n".join(f"Line {number}" for number in range(len(chains))))
    drafts = [
        Draft(((b.start, b.end),), "text", sourcing_class=sourced, chain=(*chain, Hop("The Example", Role.PUBLISHER)))
        for b, (chain, sourced, _) in zip(doc.blocks, chains, strict=True)
    ]
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        desk.add_article(doc, drafts)
        assert desk.stats().outlets[0].ways == {way: [row[2] for row in chains].count(way) for way in Way}


def test_a_changed_chain_and_class_and_an_undone_import_count_at_once(tmp_path: Path) -> None:
    with arsenal_desk(tmp_path / "desk.db") as desk:
        assert [(share.name, share.claims) for share in desk.stats().origins] == [("The Wall Street Journal", 2)]
        mention = desk.claim(4).mentions[0]
        desk.set_chain(mention.id, [Hop("Seoul", Role.SPEAKER), Hop("Benzinga", Role.PUBLISHER)])
        desk.set_class([desk.claim(3).mentions[0].id], SourcingClass.OUTLET)
        assert {share.name for share in desk.stats().origins} == {"The Wall Street Journal", "Seoul", "Benzinga"}
        desk.undo()
        desk.undo()
        desk.undo()
        assert [share.name for share in desk.stats().outlets] == ["Newser"]
        desk.redo()
        assert [share.name for share in desk.stats().outlets] == ["Benzinga", "Newser"]


def test_undecided_pairs_are_those_that_are_listed(tmp_path: Path) -> None:
    with arsenal_desk(tmp_path / "desk.db") as desk:
        desk.put_suggestions([Suggestion(1, 3, 80.0), Suggestion(2, 4, 59.9), Suggestion(2, 3, 70.0, ("number",))])
        assert desk.stats().pairs_undecided == len(desk.suggestions()) == 2
        desk.decide(1, 3, Decision.RELATED)
        assert desk.stats().pairs_undecided == len(desk.suggestions()) == 1


def at(desk: Desk, action_id: int, moment: str) -> None:
    desk.database.execute("UPDATE action SET at = ? WHERE id = ?", [moment, action_id])


def test_the_pace_counts_decisions_that_stand(tmp_path: Path) -> None:
    with arsenal_desk(tmp_path / "desk.db") as desk:
        moments = ["2026-11-21T17:00:00Z", "2026-11-22T09:50:00Z", "2026-11-22T10:00:00Z", "2026-11-22T10:10:00Z"]
        for claim_id, moment in enumerate(moments, 1):
            at(desk, desk.set_status([claim_id], Status.REVIEWED).action_id, moment)
        desk.set_flag([1], True)
        undone = desk.set_status([2], Status.PARKED)
        desk.undo(undone.action_id)
        found = desk.stats()
        assert found.decisions == {"2026-11-21T17": 1, "2026-11-22T09": 1, "2026-11-22T10": 2}
        assert found.sitting == Sitting(3, 1200.0, "2026-11-22T10:10:00Z")
        assert found.sitting.an_hour == 6.0
        assert found.flagged == 1
        with Desk.open(tmp_path / "desk.db", reviewer="ben") as other:
            assert other.stats().sitting is None
            assert other.stats().decisions == found.decisions


def test_numbers_come_one_after_the_other_and_each_has_those_before(tmp_path: Path) -> None:
    with arsenal_desk(tmp_path / "desk.db") as desk:
        first, *_, last = list(desk.stats_as_they_come())
        assert (first.claims, first.articles, first.origins) == (4, 2, ())
        assert last == desk.stats()


def test_a_file_of_an_earlier_version_is_counted_too(tmp_path: Path) -> None:
    with arsenal_desk(tmp_path / "desk.db") as desk:
        before = desk.stats()
        desk.database.execute("DROP TABLE provenance")
        desk.database.execute("DELETE FROM _sqlite_migrations WHERE name = 'm004_provenance'")
        desk.database.execute("PRAGMA user_version=3")
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as again:
        assert again.stats() == before
        add(again, "A later line", "Newser")
        assert again.stats().outlets[0].mentions == 3


def test_all_names_of_a_source_are_one_origin_and_one_filter(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "One line says so", "Newser", "Dana Whitlock")
        add(desk, "Another line says so", "Benzinga", "Governor of the Lakes")
        assert desk.stats().origins_known == 2
        desk.registry.merge(desk.registry.find("Dana Whitlock"), [desk.registry.find("Governor of the Lakes")])
        assert [(share.name, share.claims) for share in desk.stats().origins] == [("Dana Whitlock", 2)]
        assert sorted(desk.claim_ids(Filter(origin="Governor of the Lakes"))) == [1, 2]
        assert sorted(desk.claim_ids(Filter(named="Dana Whitlock"))) == [1, 2]
        assert list(desk.claim_ids(Filter(named="Newser"))) == [1]
        assert list(desk.claim_ids(Filter(origin="Newser"))) == []
