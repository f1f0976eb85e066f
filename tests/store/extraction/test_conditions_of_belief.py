"""What is so if somebody is right is that somebody's word."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The bridge was closed in 2019, if the account of the governor, Salah Meziane, is right.", "Salah Meziane"),
        ("The bridge was closed in 2019, if one believes the Selmar News Agency, a government body.", "Selmar"),
        ("If we are to believe Marta Kessler, the mayor of Dunmore, the bridge was closed in 2019.", "Marta Kessler"),
        ("The bridge was closed in 2019, if you believe the union.", "union"),
        ("If the union's figures are right, the bridge was closed in 2019.", "union"),
        ("If Lund's version is accurate, the bridge was closed in 2019.", "Lund"),
        ("The bridge was closed in 2019, if the police are to be believed.", "police"),
        ("Assuming the ministry is correct, the bridge was closed in 2019.", "ministry"),
    ],
)
def test_whose_word_it_is(sentence: str, name: str) -> None:
    found = chains(sentence, "bridge was closed")
    assert len(found) == 1
    assert (found[0][0] or "").startswith(name)
