"""Out and in again: an export imported into an empty file gives the same export, whatever was done before."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from store.desk import Desk
from store.errors import FileProblem
from store.exporting import export_desk, format_for
from store.importing import import_paths
from store.model import Decision, Hop, Independence, Role, SourceFacts, SourcingClass, Status
from store.registry import Registry
from store.restoring import restore
from tests.store.builders import add, arsenal_desk


def exported(desk: Desk, **choice: Any) -> dict[str, Any]:
    """The JSON export, read back by a plain reader."""
    stream = io.StringIO()
    export_desk(desk, "json", stdout=stream, **({"statuses": None} | choice))
    loaded: dict[str, Any] = json.loads(stream.getvalue())
    return loaded


def without_ids(export: dict[str, Any]) -> dict[str, Any]:
    """The export with every id replaced by the order in which it first comes, and without its time."""
    seen: dict[tuple[str, int], int] = {}

    def number(kind: str, value: int) -> int:
        return seen.setdefault((kind, value), len(seen))

    def walk(value: Any, kind: str) -> Any:
        if isinstance(value, list):
            return [walk(each, kind) for each in value]
        if not isinstance(value, dict):
            return value
        return {
            key: number(KINDS.get((key, kind), kind), each)
            if key in ("id", "a", "b", "claim_id", "mention_a", "mention_b", "merged_into") and isinstance(each, int)
            else walk(each, "article" if key in ("article", "articles") else key)
            for key, each in value.items()
        }

    plain: dict[str, Any] = walk({key: export[key] for key in sorted(export) if key != "exported_at"}, "top")
    return plain


KINDS = {
    ("id", "claims"): "claim",
    ("id", "merged"): "claim",
    ("id", "members"): "claim",
    ("claim_id", "mentions"): "claim",
    ("claim_id", "notes"): "claim",
    ("claim_id", "evidence"): "claim",
    ("a", "pairs"): "claim",
    ("b", "pairs"): "claim",
    ("a", "judgements"): "mention",
    ("b", "judgements"): "mention",
    ("mention_a", "judgements"): "mention",
    ("mention_b", "judgements"): "mention",
    ("id", "mentions"): "mention",
}


def busy_desk(path: Path) -> Desk:
    """A desk on which everything was done once."""
    desk = arsenal_desk(path)
    add(desk, "Pyongyang — the “capital” [sic] 🚀 fired\nOne more", "Third", "KCNA")
    first, third = desk.claim(1).mentions[0], desk.claim(3).mentions[0]
    desk.set_class([third.id], SourcingClass.OUTLET)
    desk.set_chain(third.id, [Hop(None, Role.SPEAKER), Hop("Reuters", Role.RELAY), Hop("Benzinga", Role.PUBLISHER)])
    desk.add_note(3, "the member's note")
    desk.set_status([3], Status.PARKED)
    desk.add_note(1, "the head's note, with [brackets] and\ntwo lines")
    desk.add_evidence(1, kind="transcript", stance="supports", url="https://example.org/a?b=c")
    desk.merge(1, [3], text="Chosen wording")
    desk.judge(first.id, third.id, Independence.INDEPENDENT)
    desk.decide(2, 4, Decision.CONTRADICTS)
    desk.decide(1, 5, Decision.NOT_DUPLICATE)
    desk.set_status([1, 2], Status.REVIEWED)
    desk.set_status([4], Status.REJECTED, "opinion")
    desk.set_flag([2], True)
    desk.set_verdict([2], "supported")
    talk_of_sources(desk.registry)
    return desk


def talk_of_sources(registry: Registry) -> None:
    """Merged, told apart, split out of a spelling, described, entered by hand, and a well-known alias given away."""
    kcna, journal = registry.find("KCNA"), registry.find("The Wall Street Journal")
    registry.alias(kcna, "the Chosun wire")
    registry.alias(kcna, "Korean Central News Agency")
    registry.alias(journal, "The Wall Street Journal Inc.")
    registry.split(registry.get(journal).names[1].id)
    registry.apart(kcna, journal)
    registry.merge(registry.find("Benzinga"), [registry.find("Newser")])
    registry.set([kcna], {"reliability": "E", "notes": "its words\nare its government's", "principal": ""})
    registry.add(SourceFacts("Harbor Master", aliases=("HM", "AP"), kind="office", principal="Elm Harbor"))


def test_an_export_comes_back_whole(tmp_path: Path) -> None:
    with busy_desk(tmp_path / "one.db") as desk:
        export_desk(desk, "json", statuses=None, output=tmp_path / "one.json")
        before = exported(desk)
    with Desk.open(tmp_path / "two.db", reviewer="bob") as other:
        restored = restore(other, tmp_path / "one.json")
        assert (restored.articles, restored.claims, restored.known) == (3, 5, 0)
        assert without_ids(exported(other)) == without_ids(before)
        sources = {source.name: source for source in other.registry.rows(other.registry.ids())}
        assert sources["KCNA"].aliases == ("Korean Central News Agency", "the Chosun wire")
        assert (sources["KCNA"].reliability, sources["KCNA"].principal) == ("E", None)
        assert sources["Benzinga"].aliases == ("Newser",)
        assert sources["Harbor Master"].aliases == ("AP", "HM")
        other.unmerge(3)
        assert other.claim(3).status is Status.PARKED
        assert [note.text for note in other.claim(3).notes] == ["the member's note"]
        assert other.claim(1).text == "North Korea has expanded its nuclear arsenal"


def test_the_same_export_twice_adds_nothing(tmp_path: Path) -> None:
    with busy_desk(tmp_path / "one.db") as desk:
        export_desk(desk, "json", statuses=None, output=tmp_path / "one.json")
        before, log = exported(desk), desk.history()
        restored = restore(desk, tmp_path / "one.json")
        assert (restored.articles, restored.claims, restored.known) == (0, 0, 8)
        after = exported(desk)
        assert {**after, "exported_at": ""} == {**before, "exported_at": ""}
        assert desk.history() == log


def test_an_import_of_an_export_is_undone_whole(tmp_path: Path) -> None:
    with busy_desk(tmp_path / "one.db") as desk:
        export_desk(desk, "json", statuses=None, output=tmp_path / "one.json")
    with Desk.open(tmp_path / "two.db", reviewer="bob") as other:
        restore(other, tmp_path / "one.json")
        whole = exported(other)
        other.undo()
        gone = exported(other)
        assert [gone[part] for part in ("articles", "claims", "pairs", "sources")] == [[], [], [], []]
        other.redo()
        assert {**exported(other), "exported_at": ""} == {**whole, "exported_at": ""}


def test_only_the_chosen_claims_and_what_they_need_go_out(tmp_path: Path) -> None:
    with busy_desk(tmp_path / "one.db") as desk:
        part = exported(desk, statuses=frozenset({Status.REVIEWED}))
    assert [claim["id"] for claim in part["claims"]] == [1, 2]
    assert [article["id"] for article in part["articles"]] == [1, 2]
    assert [(pair["a"], pair["b"], pair["decision"]) for pair in part["pairs"]] == [(1, 3, "duplicate")]


def test_spans_of_the_export_point_at_the_verbatim_words(tmp_path: Path) -> None:
    with busy_desk(tmp_path / "one.db") as desk:
        export = exported(desk)
    texts = {article["id"]: article["text"] for article in export["articles"]}
    for claim in export["claims"]:
        for mention in claim["mentions"]:
            text = texts[mention["article"]["id"]]
            assert mention["verbatim"] == " ".join(text[a:b] for a, b in mention["spans"])


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "claims.md"
    output.write_text("the old list")
    with busy_desk(tmp_path / "one.db") as desk:

        def fail(*_: object, **__: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("store.exporting.write", fail)
        with pytest.raises(FileProblem, match="No space left") as caught:
            export_desk(desk, "md", output=output)
        assert "\n" not in str(caught.value)
        assert output.read_text() == "the old list"
        assert {entry.name for entry in tmp_path.iterdir() if "claims" in entry.name} == {"claims.md"}
        monkeypatch.undo()
        report = export_desk(desk, "md", output=output)
        assert "Chosen wording" in output.read_text()
        assert report.summary() == f"wrote 2 claims as md to {output}"


@pytest.mark.parametrize("name", ["", "missing/claims.csv"])
def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path, name: str) -> None:
    with busy_desk(tmp_path / "one.db") as desk, pytest.raises(FileProblem) as caught:
        export_desk(desk, "csv", output=tmp_path / name)
    assert "\n" not in str(caught.value)


def test_the_name_of_a_file_says_its_format() -> None:
    assert format_for(Path("claims.MD")) == "md"
    with pytest.raises(Exception, match="--format"):
        format_for(Path("claims.doc"))


def test_a_wording_lent_twice_comes_back_after_the_round_trip(tmp_path: Path) -> None:
    with arsenal_desk(tmp_path / "one.db") as desk:
        desk.merge(3, [4], text="Lent once")
        desk.merge(1, [3], text="Lent twice")
        export_desk(desk, "json", statuses=None, output=tmp_path / "one.json")
    with Desk.open(tmp_path / "two.db", reviewer="bob") as other:
        restore(other, tmp_path / "one.json")
        other.unmerge(3)
        assert other.claim(3).text == "Lent once"
        assert other.claim(3).own_text == "Kim continued to expand his nuclear arsenal"


def test_ready_claims_after_a_round_trip_are_known_as_records(tmp_path: Path) -> None:
    records = tmp_path / "claims.jsonl"
    twin = {"claim": "The bridge was closed", "outlet": "Coast", "verbatim": "bridge closed"}
    records.write_text("\n".join(json.dumps(each) for each in (twin, {**twin, "source": "the mayor"})))
    with Desk.open(tmp_path / "one.db", reviewer="ann") as desk:
        assert import_paths(desk, [records]).claims == 2
        export_desk(desk, "json", statuses=None, output=tmp_path / "one.json")
    with Desk.open(tmp_path / "two.db", reviewer="bob") as other:
        assert restore(other, tmp_path / "one.json").claims == 2
        report = import_paths(other, [records])
        assert (report.claims, report.known) == (0, 2)
