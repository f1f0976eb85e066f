"""The lines that tell of a claim."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from store.model import Evidence, Hop, Note, Role, SourcingClass, Status, Suggestion
from store.sourcing import origin_tree
from tests.store.builders import arsenal_desk
from tests.store.export.making import article, claim, mention
from tui import text
from tui.widgets.claim_text import Around, claim_paragraphs


def lines(**changes: object) -> list[str]:
    """The lines of a claim with one mention that is changed by ``changes``."""
    one = article(1, title="Kim speaks")
    made = claim(7, replace(mention(1, one.head), **changes))  # type: ignore[arg-type]
    return [paragraph.content.plain for paragraph in claim_paragraphs(made, 0, Around())]


def test_the_day_that_a_relative_date_means_stands_beside_the_words() -> None:
    assert "the day meant: 2024-11-19" in lines(dated="2024-11-19")
    assert not any("day meant" in line for line in lines())


def test_the_chain_of_a_lone_mention_stands_under_the_label_and_the_working_at_the_end() -> None:
    told = lines(chain=(Hop("AP", Role.SPEAKER, "said"), Hop("Newser", Role.PUBLISHER)))
    label = next(number for number, line in enumerate(told) if "1 outlet · " in line)
    assert told[label + 1] == "AP (said) > Newser"
    assert told.count("AP (said) > Newser") == 1
    assert told.index("Working") > told.index("Newser · undated · named source · paraphrased")


def test_a_page_that_names_nobody_is_seen_to_and_one_that_reports_itself_is_not() -> None:
    alone = (Hop("Newser", Role.PUBLISHER),)
    assert "(no source) > Newser" in lines(chain=alone, sourcing_class=SourcingClass.UNSOURCED)
    assert "Newser" in lines(chain=alone, sourcing_class=SourcingClass.OUTLET)


def test_notes_and_evidence_are_told_of_at_the_top() -> None:
    head = article(1, title="Kim speaks").head
    made = claim(7, mention(1, head))
    assert "note" not in claim_paragraphs(made, 0, Around())[0].content.plain
    note = Note(1, 7, "call them", "ann", "2024-11-22")
    made = replace(made, notes=(note, note), evidence=(Evidence(1, 7, "link", "supports", None, None, None, ""),))
    assert "  2 notes  1 evidence  worth" in claim_paragraphs(made, 0, Around())[0].content.plain


def test_what_the_worth_rests_on_is_said() -> None:
    assert "check-worthy for: number, named actor, past event" in lines(reasons=("number", "named actor", "past event"))


def test_a_warning_of_the_claim_is_not_told_again_of_its_only_mention() -> None:
    one = article(1, title="Kim speaks")
    made = claim(7, replace(mention(1, one.head), warnings=("AI-assisted article", "no date")))
    made = replace(made, sourcing=replace(made.sourcing, warnings=("AI-assisted article, outlet’s own voice",)))
    told = [paragraph.content.plain for paragraph in claim_paragraphs(made, 0, Around())]
    assert [line for line in told if "AI-assisted" in line] == ["AI-assisted article, outlet’s own voice"]
    assert "no date" in told


def several(count: int, *, dense: bool) -> list[str]:
    """The lines of a claim of three mentions, two of one origin and one of none, with ``count`` similar claims."""
    head = article(1, title="Kim speaks").head
    wire = replace(
        mention(1, head), chain=(Hop("AP", Role.SPEAKER), Hop(None, Role.RELAY), Hop("Newser", Role.PUBLISHER))
    )
    made = claim(7, wire, replace(wire, id=2), replace(wire, id=3, chain=(Hop("Newser", Role.PUBLISHER),)))
    similar = [Suggestion(7, 10 + n, 90.0 - n) for n in range(count)]
    around = Around(
        similar, {10: "Another wording"}, origin_tree(made.mentions), sentence=text.content("… in its sentence")
    )
    return [f"{each.first}{each.content.plain}" for each in claim_paragraphs(made, 1, around, dense=dense)]


def test_the_tree_of_origins_stands_under_the_label_and_shows_gaps() -> None:
    low, high = several(0, dense=True), several(0, dense=False)
    tree = [" ├─ AP ← Newser via (gap), Newser via (gap)", " └─ (origin not known) ← Newser"]
    assert low[3:5] == tree
    at = high.index(" ├─ AP")
    assert high[at : at + 5] == [
        " ├─ AP", " │  ├─ Newser via (gap)", " │  └─ Newser via (gap)", " └─ (origin not known)", "    └─ Newser",
    ]  # fmt: skip
    assert high[at + 5].strip().startswith("So: ")


def test_in_a_low_window_the_best_similar_claims_come_before_the_mentions() -> None:
    shown = several(5, dense=True)
    heading = next(n for n, line in enumerate(shown) if "5 similar claims" in line)
    chosen = next(n for n, line in enumerate(shown) if line.startswith("❯2/3"))
    assert shown[heading + 1] == " ≈90 #10 Another wording"
    assert heading < chosen
    assert sum("≈" in line for line in shown[heading:chosen]) == 2
    assert sum("≈" in line for line in shown) == 5
    assert shown.index(" Working") > chosen
    assert "" not in shown


def test_the_mention_chosen_is_told_in_its_sentence_and_the_others_in_a_line() -> None:
    shown = several(0, dense=True)
    assert shown.count(" ┃ … in its sentence") == 1
    assert next(line for line in shown if line.startswith(" 1/3")).endswith("AP > (gap) > Newser")


def test_what_was_done_last_is_told(tmp_path: Path) -> None:
    with arsenal_desk(tmp_path / "desk.db") as desk:
        desk.set_status([3], Status.PARKED)
        desk.merge(1, [3])
        desk.set_class([desk.claim(1).mentions[0].id], SourcingClass.NAMED)
        desk.add_note(1, "why")
        desk.undo()
        desk.set_status([2], Status.REVIEWED)
        found = desk.latest_on(desk.claim(1), 10)
        every = [entry for entry in desk.history(claim_id=1) if entry.verb not in ("note",)]
        assert [entry.text for entry in found] == [entry.text for entry in every if entry.target is None]
        assert len(desk.latest_on(desk.claim(1), 2)) == 2
