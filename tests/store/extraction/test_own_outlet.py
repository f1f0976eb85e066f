"""The article's own outlet is no hop before itself, by whichever of its names the article calls it."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chain, drafts


@pytest.mark.parametrize(
    ("outlet", "called"),
    [
        ("AFP", "AFP"),
        ("AFP", "Agence France-Presse"),
        ("Agence France-Presse", "AFP"),
        ("Associated Press", "The AP"),
        ("AP", "The Associated Press"),
        ("dpa", "dpa"),
        ("Orsanian News Agency", "ONA"),
        ("The Commonwealth Tribune", "the Tribune"),
        ("NBS News", "NBS"),
    ],
)
def test_the_outlet_by_another_name(outlet: str, called: str) -> None:
    text = f"The mill cut 640 jobs in May, Ann Lee told {called}. A memo seen by {called} says 90 more will go."
    found = drafts(text, outlet=outlet)
    assert [chain(draft)[-1:] for draft in found] == [["Ann Lee"], ["memo"]]


@pytest.mark.parametrize(
    ("outlet", "called"), [("Orsanian News Agency", "KCNA"), ("AFP", "The Associated Press"), ("The Sun", "SUN News")]
)
def test_another_outlet_is_a_hop(outlet: str, called: str) -> None:
    (found,) = drafts(f"The mill cut 640 jobs in May, Ann Lee told {called}.", outlet=outlet)
    assert len(chain(found)) == 2
