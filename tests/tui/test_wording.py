"""One word for one thing: on the screen, in the receipts, in what is exported, and in the documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from store.desk import Desk
from store.export import sheet
from store.model import Independence, Label, SourcingClass, Status
from store.sourcing import describe
from tui import keymap
from tui.look import STATUS_WORD

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_labels_of_the_readme_are_those_of_the_screen() -> None:
    table = README.split("## Labels")[1].split("##")[0]
    named = re.findall(r"^\| ([a-z ]+) \|", table, flags=re.MULTILINE)
    assert named == ["label", *(describe(each).split(":")[0] for each in Label)]


@pytest.mark.parametrize("each", SourcingClass)
def test_a_sourcing_class_has_the_word_of_its_key(each: SourcingClass) -> None:
    assert describe(each) == keymap.action(f"class.{each.value}").title


@pytest.mark.parametrize("status", [Status.NEEDS_SOURCE, Status.PARKED, Status.REJECTED])
def test_the_words_of_a_status_are_those_of_the_sheet(status: Status) -> None:
    assert STATUS_WORD[status].split()[-1] == sheet.STATUS_WORDS[status].split()[-1]


def test_a_receipt_names_the_claim_that_is_on_the_screen(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        desk.merge(1, [5])
        head, member = desk.claim(1).mentions
        assert desk.set_class([head.id], SourcingClass.ANONYMOUS).text == "#1: anonymous source"
        assert desk.set_class([member.id], SourcingClass.ANONYMOUS).text == "#1 (its #5): anonymous source"
        assert desk.set_chain(member.id, head.chain).text.startswith("#1 (its #5): ")
        assert desk.judge(head.id, member.id, Independence.INDEPENDENT).text == "origins of #1: independent"
        assert desk.set_status([5], Status.REJECTED).text == "rejected #1"
