"""Names behind an office, and people whose names the article gives by the way."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

OFFICES = [
    (
        "The guns had not fired, said the army's spokesman, Col. Matis Reuven, who had read the log.",
        "guns had not fired",
        ["Matis Reuven"],
    ),
    (
        "The guns had not fired, said its spokesman, Matis Reuven, though two were warm.",
        "guns had not fired",
        ["Matis Reuven"],
    ),
    (
        "The Minister of Transport, Ilvar Brecht, told Kestrel News Agency that the tunnel has no lights.",
        "tunnel has no lights",
        ["Ilvar Brecht", "Kestrel News Agency"],
    ),
    ("The tunnel has no lights, said the mayor of Sandal, Arvid Moe.", "tunnel has no lights", ["Arvid Moe"]),
    (
        "Arvid Moe, the mayor of Sandal, pointed out that two springs had dried up since May.",
        "two springs",
        ["Arvid Moe"],
    ),
    (
        "Ten convoys crossed the bridge on Saturday, a source in the General Staff disclosed.",
        "Ten convoys",
        ["source in the General Staff"],
    ),
    (
        "Ten convoys crossed the bridge on Saturday, an officer at the Naval Academy said.",
        "Ten convoys",
        ["officer at the Naval Academy"],
    ),
    (
        "The road is closed, the head of the Harbor Police, Capt. Lena Voss, said on Monday.",
        "road is closed",
        ["Lena Voss"],
    ),
    (
        "The road is closed, said Lena Voss, captain of the harbor police, who accused the mayor of lying.",
        "accused the mayor",
        ["Lena Voss"],
    ),
    (
        "Dr. Per Lund, director of the Institute of Hygiene, found out that the vaccine was 12 years old.",
        "12 years old",
        ["Per Lund"],
    ),
]


@pytest.mark.parametrize(("text", "words", "hops"), [*OFFICES])
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]
