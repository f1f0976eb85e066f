"""Turns of phrase that name a source, and the outlets through which words came."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

MORE_ACCORDING = [
    ("According to three of those present, the vote was 5 to 4.", "vote was 5", ["three of those present"]),
    ("According to both companies, the sale closed in May.", "sale closed", ["both companies"]),
    ("By his own account, Per Lund had paid $4,000 for the boat.", "paid $4,000", ["Per Lund"]),
    ("By her own admission, Mina Ferro had paid $4,000 for the boat.", "paid $4,000", ["Mina Ferro"]),
    ("The way the union tells it, the gate was locked at noon.", "gate was locked", ["union"]),
    ("As the union sees it, the gate was locked at noon.", "gate was locked", ["union"]),
    ("To judge by the harbor log, the boat sailed at noon.", "boat sailed", ["harbor log"]),
    ("Judging by the harbor log, the boat sailed at noon.", "boat sailed", ["harbor log"]),
    ("In the opinion of the inspectors, the wall was sound in May.", "wall was sound", ["inspectors"]),
    ("In the inspectors' opinion, the wall was sound in May.", "wall was sound", ["inspectors"]),
    ("The wall, in the inspectors' judgment, was sound in May.", "sound in May", ["inspectors"]),
    ("The wall, according to the inspectors, was sound in May.", "sound in May", ["inspectors"]),
    (
        "The wall was sound, according to an inspector who visited in May.",
        "wall was sound",
        ["inspector who visited in May"],
    ),
    ("The wall was sound — at least according to the builder.", "wall was sound", ["builder"]),
    ("The wall was sound, if the builder is to be believed.", "wall was sound", ["builder"]),
    ("By the United Nations' estimate, 40,000 people have fled the valley.", "40,000", ["United Nations"]),
    ("On the ministry's figures, 40,000 people marched.", "40,000", ["ministry"]),
    ("Going by the ministry's figures, 40,000 people marched.", "40,000", ["ministry's figures"]),
    ("Some 40,000 people marched, by the organizers' reckoning.", "40,000", ["organizers"]),
    ("So far as the police know, 40 people were aboard.", "40 people", ["police"]),
    ("As far as the police can tell, 40 people were aboard.", "40 people", ["police"]),
    ("If the police are right, 40 people were aboard.", "40 people", ["police"]),
    ("In Ferro's words, “the ward has 40 beds.” Mina Ferro is a nurse.", "ward has 40 beds", ["Ferro"]),
    (
        "According to figures from the labor ministry, 40,000 jobs were lost in May.",
        "40,000 jobs",
        ["figures from the labor ministry"],
    ),
    (
        "According to Dr. Mina Ferro of Tarn University, who led the trial, 40 patients recovered.",
        "40 patients",
        ["Mina Ferro"],
    ),
    (
        "Forty patients recovered, according to preliminary results released by the company on Monday.",
        "Forty patients",
        ["preliminary results released by the company"],
    ),
    ("Forty patients recovered, according to the company's own data.", "Forty patients", ["company's data"]),
    ("According to the union's president, Olaf Trent, 40 schools closed.", "40 schools", ["Olaf Trent"]),
    ("According to Olaf Trent's lawyer, the loan was repaid.", "loan was repaid", ["Olaf Trent's lawyer"]),
    ("The loan was repaid, according to a lawyer for Olaf Trent.", "loan was repaid", ["lawyer for Olaf Trent"]),
    ("According to people who know him, Olaf Trent sold the boat in May.", "sold the boat", ["people who know him"]),
    ("According to legend, the well has no bottom.", "no bottom", ["legend"]),
    (
        "The tax, according to the treasurer, raised $40 million; it cost $2 million to collect.",
        "raised $40 million",
        ["treasurer"],
    ),
]
MORE_RELAYS = [
    (
        "Forty schools will close, the minister said in an email to the AP.",
        "Forty schools",
        ["minister", "Associated Press"],
    ),
    ("Forty schools will close, the minister said in comments to the BBC.", "Forty schools", ["minister", "BBC"]),
    (
        "Forty schools will close, the minister said in remarks broadcast on state television.",
        "Forty schools",
        ["minister", "state television"],
    ),
    (
        "The minister, speaking on state television, said 40 schools would close.",
        "40 schools",
        ["minister", "state television"],
    ),
    (
        "The minister said in an interview published on Monday in Le Figaro that 40 schools would close.",
        "40 schools",
        ["minister", "Le Figaro"],
    ),
    ("An official who spoke to Reuters said 40 schools would close.", "40 schools", ["official", "Reuters"]),
    (
        ("Two officials who spoke to the Tarrant Courier on condition of anonymity said 40 schools would close."),
        "40 schools",
        ["Two officials", "Tarrant Courier"],
    ),
    ("Local media quoted the mayor as saying 40 schools would close.", "40 schools", ["mayor", "Local media"]),
    ("Local media reported that 40 schools would close.", "40 schools", ["Local media"]),
    ("According to local media, 40 schools will close.", "40 schools", ["local media"]),
    ("According to a Reuters report, 40 schools will close.", "40 schools", ["Reuters"]),
    ("A Reuters report said 40 schools would close.", "40 schools", ["Reuters"]),
    (
        "Reuters, quoting the education ministry, reported that 40 schools would close.",
        "40 schools",
        ["education ministry", "Reuters"],
    ),
    (
        "The news agency Tass quoted the minister, Ana Reis, as saying that 40 schools would close.",
        "40 schools",
        ["Ana Reis", "TASS"],
    ),
    ("The minister was quoted as telling Reuters that 40 schools would close.", "40 schools", ["minister", "Reuters"]),
    ("Dunn said through his lawyer, Lena Voss, that the loan was repaid.", "loan was repaid", ["Dunn", "Lena Voss"]),
    (
        "In a statement issued through his lawyer, Lena Voss, Per Dunn said the loan was repaid.",
        "loan was repaid",
        ["Per Dunn", "Lena Voss"],
    ),
    ("Writing in The Guardian, Mina Ferro said 40 wards had closed.", "40 wards", ["Mina Ferro", "The Guardian"]),
    ("Mina Ferro wrote in The Guardian that 40 wards had closed.", "40 wards", ["Mina Ferro", "The Guardian"]),
    ("Forty wards have closed, Mina Ferro told a parliamentary committee.", "Forty wards", ["Mina Ferro"]),
    ("Forty wards have closed, Mina Ferro told reporters in Tarn.", "Forty wards", ["Mina Ferro"]),
    ("Forty wards have closed, Mina Ferro told BBC Radio 4.", "Forty wards", ["Mina Ferro", "BBC Radio 4"]),
    (
        "Forty wards have closed, the Sunday Mercury has reported, citing a leaked memo.",
        "Forty wards",
        ["leaked memo", "Sunday Mercury"],
    ),
    (
        "Forty wards have closed, Bloomberg News said, citing unidentified bankers.",
        "Forty wards",
        ["unidentified bankers", "Bloomberg"],
    ),
    ("The agency said in a report carried by Xinhua that 40 wards had closed.", "40 wards", ["agency", "Xinhua"]),
    ("Xinhua cited the agency as saying 40 wards had closed.", "40 wards", ["agency", "Xinhua"]),
    ("The ministry denied, in a statement to Reuters, that 40 wards had closed.", "40 wards", ["ministry", "Reuters"]),
    ("Ana Reis confirmed to Reuters that 40 wards had closed.", "40 wards", ["Ana Reis", "Reuters"]),
    ("A spokesman confirmed the closings to Reuters.", "closings", ["spokesman", "Reuters"]),
]


@pytest.mark.parametrize(("text", "words", "hops"), [*MORE_ACCORDING, *MORE_RELAYS])
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]
