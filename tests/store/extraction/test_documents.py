"""Documents as referents: introduced once in full, named by that from then on, and two of them kept apart."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import said

SAME = [
    (
        "The reef shrank by a tenth, according to a study published on Tuesday in the journal Ocean Notes. Annual "
        "losses have doubled since 2010, the paper reports.",
        "have doubled",
        ["study in Ocean Notes"],
    ),
    (
        "The reef shrank by a tenth, says a paper in Ocean Notes. In 2023 alone 40 hectares died, it says.",
        "40 hectares",
        ["paper in Ocean Notes"],
    ),
    (
        "The reef shrank by a tenth, a study in the journal Ocean Notes says. Runoff will peak in 2038, the authors "
        "calculate.",
        "Runoff",
        ["authors of the study in Ocean Notes"],
    ),
    (
        "The reef shrank by a tenth, a study in the journal Ocean Notes says. The shipping line Norlum lent two boats, "
        "the acknowledgments state.",
        "two boats",
        ["acknowledgments of the study in Ocean Notes"],
    ),
    (
        "The truce begins at noon, according to a four-page text of the accord reviewed by The Daily Globe. The first "
        "40 men go home on Saturday, the document shows.",
        "40 men",
        ["text of the accord"],
    ),
    (
        "The truce begins at noon, according to a text of the accord. It provides for 135 men to be freed.",
        "135 men",
        ["text of the accord"],
    ),
    (
        "The High Court on Thursday upheld the conviction of Mara Thorne. She signed 17 letters, the 212-page ruling "
        "states.",
        "17 letters",
        ["ruling of the High Court"],
    ),
    (
        "The Supreme Court struck down the tax on Monday. The tax took money from 12,000 farms, the judgment says.",
        "12,000 farms",
        ["judgment of the Supreme Court"],
    ),
    (
        "The link failed at noon, Contigrid said in a filing to the regulator. The mainland converter worked normally, "
        "the filing says.",
        "mainland converter",
        ["Contigrid's filing to the regulator"],
    ),
    (
        "An audit commissioned by Rednal in 2024 sat in a drawer for a year. A link costs 900 million euros, the "
        "audit found.",
        "900 million",
        ["audit commissioned by Rednal"],
    ),
    (
        "The ministry knew of the leak, according to a 14-page memo to its engineers. The document also says that two "
        "of the builders had no license.",
        "no license",
        ["memo to its engineers"],
    ),
    (
        "The firm planned it, according to internal documents seen by The Daily Globe. The documents, a set of slides,"
        " name Pier 5. One slide says the cranes would save $54 million.",
        "$54 million",
        ["internal documents"],
    ),
    ("Trains are cancelled until noon, says a handwritten notice on the gates.", "Trains", ["notice on the gates"]),
    (
        "It has lost 13 percent at most, says a report for Arnkraft, a power firm, that the Kelso Times got hold of.",
        "13 percent",
        ["report for Arnkraft", "Kelso Times"],
    ),
]
"""A later mention means the document that was introduced, by the fullest description the article gives."""

OWNED = [
    (
        "Prosecutor Hanne Volk told Channel 9 that the trial is over. The station's own snap poll found that 60 percent"
        " of voters stayed at home.",
        "60 percent",
        ["Channel 9's snap poll"],
    ),
    (
        "The Harwick Union of Carters met on Monday. A third of the yards have no gate, a survey by the union found.",
        "third of the yards",
        ["survey by Harwick Union of Carters"],
    ),
]
"""A document is named with the name of whose it is."""

APART = [
    (
        "The lake shrank by 13 percent, according to a report for the power company Tarnkraft. A study by the "
        "University of Vestholm put the loss at 31 percent. The turbines need no work for years, the report concludes.",
        "turbines",
        ["report for Tarnkraft"],
    ),
    (
        "The lake shrank by 13 percent, according to a report for the power company Tarnkraft. A study by the "
        "University of Vestholm put the loss at 31 percent. A third of the fish died in May, the study found.",
        "fish",
        ["study by the University of Vestholm"],
    ),
    (
        "The tunnel leaked in May, according to a review by the city. An audit by the state found no leak in June. The "
        "lining was 4 inches thin, the review says.",
        "lining",
        ["review by the city"],
    ),
]
"""Two documents of one article are not taken for one another."""

ISSUED = [
    (
        "The rebels signed on Monday, the Presidency of the Republic announced in a communiqué. They will free 97 "
        "men, the communiqué states.",
        "97 men",
        ["Presidency of the Republic"],
    ),
    (
        "The rebels signed on Monday, the Presidency of the Republic announced in a communique. In return, according "
        "to the same text, the state will free 135 men.",
        "135 men",
        ["Presidency of the Republic"],
    ),
    (
        "The Kremlin said in a statement that 40 men had been freed. They were flown to Sochi, according to the "
        "statement.",
        "Sochi",
        ["Kremlin"],
    ),
    (
        "The palace issued a brief statement on Tuesday. The king had surgery on Monday, the statement said.",
        "surgery",
        ["palace"],
    ),
    ("The king had surgery on Monday, a statement from the Royal Hospital said.", "surgery", ["Royal Hospital"]),
    ("The harbor froze over on Sunday, a Norvolt statement said.", "harbor", ["Norvolt"]),
]
"""Whoever puts out a statement speaks by it."""


@pytest.mark.parametrize(("text", "words", "hops"), [*SAME, *OWNED, *APART, *ISSUED])
def test_a_document_is_named_by_what_the_article_knows_of_it(text: str, words: str, hops: list[str]) -> None:
    chains = [named for wording, named in said(text).items() if words in wording]
    assert chains
    assert all(named == hops for named in chains), chains


def test_a_clause_without_an_object_hangs_on_its_noun() -> None:
    found = said("The link failed at noon, Contigrid contends in a filing that the Kelso Times has seen.")
    assert list(found.values()) == [["Contigrid"]]
    assert "The link failed at noon" in found
