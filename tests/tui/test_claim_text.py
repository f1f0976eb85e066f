"""The lines that tell of a claim."""

from __future__ import annotations

from dataclasses import replace

from tests.store.export.making import article, claim, mention
from tui.widgets.claim_text import claim_paragraphs


def lines(**changes: object) -> list[str]:
    """The lines of a claim with one mention that is changed by ``changes``."""
    one = article(1, title="Kim speaks")
    made = claim(7, replace(mention(1, one.head), **changes))  # type: ignore[arg-type]
    return [paragraph.content.plain for paragraph in claim_paragraphs(made, 0, (), {})]


def test_the_day_that_a_relative_date_means_stands_beside_the_words() -> None:
    assert "the day meant: 2024-11-19" in lines(dated="2024-11-19")
    assert not any("day meant" in line for line in lines())


def test_what_the_worth_rests_on_is_said() -> None:
    assert "check-worthy for: number, named actor, past event" in lines(reasons=("number", "named actor", "past event"))
