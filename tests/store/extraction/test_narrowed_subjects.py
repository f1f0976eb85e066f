"""What is said opens with a participle that narrows its subject: "said imported rice would cost more"."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import said

CLAUSES = [
    "imported rice would cost more",
    "displaced families had returned",
    "leaked emails showed that 14 officers knew",
    "stolen cars were found in the port",
    "frozen assets were worth $40 million",
    "injured workers were taken to Ancud",
    "imported wheat and rice would cost more",
    "adjusted profit rose 4 percent",
]


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize("cue", ["said", "says", "added"])
def test_a_participle_behind_a_verb_of_saying(clause: str, cue: str) -> None:
    wording = clause[0].upper() + clause[1:]
    told = wording.removeprefix("Leaked emails showed that ")
    found = {text.lower(): chain for text, chain in said(f"The ministry {cue} {clause}.").items()}
    assert found[told.lower()][-1] == "ministry"


def test_who_is_said_to_have_done_it_keeps_the_verb() -> None:
    found = said("A man who police said attacked villagers had fled, the mayor said.")
    assert all("attacked villagers had fled" not in text for text in found if "police" not in text)
