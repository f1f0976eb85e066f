"""Sourcing by shape, in invented names: relays of any name, sources behind reports, clauses of their own."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import said

TOLD = [
    (
        "The union's own ballot paper was faulty, a spokesman for the Marlow Transit Board told Kestrel Press Service.",
        "faulty",
        ["spokesman for the Marlow Transit Board", "Kestrel Press Service"],
    ),
    (
        "The runway has been closed since June, Colonel Imre Pallas, deputy head of the garrison, told "
        "the army newspaper Bulwark.",
        "runway",
        ["Imre Pallas", "Bulwark"],
    ),
    (
        "The dam will hold for 20 years, the engineer Tova Lindqvist told Brenning.",
        "dam will hold",
        ["Tova Lindqvist", "Brenning"],
    ),
    (
        "The dam will hold for 20 years, Tova Lindqvist said in an interview with Brenning.",
        "dam will hold",
        ["Tova Lindqvist", "Brenning"],
    ),
    (
        "Ferry fares rose 9% in May, Brenning reported on Monday. The dock was repaired in June, harbor "
        "master Olaf Trent told Brenning.",
        "dock was repaired",
        ["Olaf Trent", "Brenning"],
    ),
    (
        "Harbor master Olaf Trent told the Quillport Courier that the dock was repaired in June.",
        "dock was repaired",
        ["Olaf Trent", "Quillport Courier"],
    ),
    (
        "The clinic lost 40 beds in March, its director, Anouk Persaud, told the weekly Lantern.",
        "lost 40 beds",
        ["Anouk Persaud", "Lantern"],
    ),
    (
        "Tova Lindqvist mapped the valley in 2008. The wall holds 60 tons, she told The Daily Globe, but"
        " was never tested.",
        "wall holds 60 tons",
        ["Tova Lindqvist"],
    ),
    (
        "Tova Lindqvist, an engineer, mapped the valley in 2008. The wall holds 60 tons, she told the "
        "Globe, but was never tested.",
        "wall holds 60 tons",
        ["Tova Lindqvist"],
    ),
]
"""The outlet that was told passes it on, known or not; the article's own does not."""
BEHIND = [
    (
        "The depot shut for 12 days in May, KPS reports, citing two officials at the port.",
        "depot shut",
        ["two officials at the port", "KPS"],
    ),
    (
        "The ministry has 9 million pounds ready to end the strike, says the FT, whose source is “a "
        "person familiar with the matter”.",
        "9 million pounds",
        ["person familiar with the matter", "Financial Times"],
    ),
    (
        "The ministry has 9 million pounds ready to end the strike, says the Quillport Courier, whose "
        "source is a clerk at the treasury.",
        "9 million pounds",
        ["clerk at the treasury", "Quillport Courier"],
    ),
    (
        "The merger would cost 400 jobs, Reuters said on Wednesday, citing a Kestrel Press Service "
        "report about an internal bank memo.",
        "merger would cost",
        ["internal bank memo", "Kestrel Press Service", "Reuters"],
    ),
    (
        "Bloomberg, which reviewed customs data, puts the trade lost at 4 million euros a day.",
        "4 million euros",
        ["customs data", "Bloomberg"],
    ),
    (
        "The Quillport Courier, which reviewed court files, puts the number of victims at 31.",
        "31",
        ["court files", "Quillport Courier"],
    ),
    (
        "The fire was started by a heater, a truck driver who was at the scene was quoted as saying by QNS.",
        "heater",
        ["truck driver who was at the scene", "QNS"],
    ),
    (
        "The valve failed at 3 a.m., a plant engineer was quoted as saying by the Quillport Courier.",
        "valve failed",
        ["plant engineer", "Quillport Courier"],
    ),
    (
        "Maravel News Agency said that the bridge had been closed. The agency also ran an account by an "
        "unnamed truck driver who said that gas cylinders had blown up in a shed.",
        "as cylinders",
        ["unnamed truck driver", "Maravel News Agency"],
    ),
    (
        'The army "carried out no operation" there, the Interior Ministry said in a statement read out '
        "on state television and reported by Reuters.",
        "operation",
        ["Interior Ministry", "state television", "Reuters"],
    ),
    (
        "The money was a loan, Gil Harcourt said through his lawyer, Anna Pell.",
        "money was a loan",
        ["Gil Harcourt", "Anna Pell"],
    ),
    (
        "The trial cost the public 6.3 million pounds, The Guardian reported, citing figures that it had"
        " obtained from the Ministry of Justice.",
        "6.3 million",
        ["Ministry of Justice figures obtained by The Guardian", "The Guardian"],
    ),
    (
        "A letter to shareholders from its chief executive, Vera Stroud, seen by Private Eye, says that "
        "seven managers were dismissed.",
        "even managers were",
        ["letter to shareholders from Vera Stroud", "Private Eye"],
    ),
    ("Ward 9 closed for 40 days, a nurse was quoted by Brenning as saying.", "Ward 9", ["nurse", "Brenning"]),
    (
        "First date for the diary: 10 November, when the depots would close, the Quillport Courier "
        "reports, citing two officials at the union.",
        "when the depots",
        ["two officials at the union", "Quillport Courier"],
    ),
    (
        "Quillport Radio also aired an interview with a dock worker who said that the crane had fallen twice.",
        "crane had fallen",
        ["dock worker", "Quillport Radio"],
    ),
]
"""Whoever stands behind a report, and whoever passed it on."""
DOCUMENTS = [
    (
        "The mill has set aside 4 million dollars, on the strength of a letter from Ola Bright to staff.",
        "set aside",
        ["letter from Ola Bright to staff"],
    ),
    (
        "Two depots will close on May 3, according to the notice, a copy of which The Daily Globe has been sent.",
        "depots",
        ["notice"],
    ),
    (
        "Emails shown to the jury record 14 payments to a broker. They also show that Pell met him 19 times.",
        "19 times",
        ["Emails shown to the jury"],
    ),
    (
        "A memo to staff from its owner, Vera Stroud, seen by Harbinger, says that seven managers were dismissed.",
        "even managers were",
        ["memo to staff from Vera Stroud", "Harbinger"],
    ),
]
"""What a document says."""
SPEAKERS = [
    (
        "Giving evidence in his own defence, Harcourt said that the money had been lent to him.",
        "money had been lent",
        ["Harcourt"],
    ),
    (
        "Giving evidence in her own defence, Pell said that the house was hers and denied that she had "
        "ever met the broker.",
        "denied",
        ["Pell"],
    ),
    ("Maravel's Interior Ministry has spoken of five dead.", "five dead", ["Maravel's Interior Ministry"]),
    ("The coroner, Ida Quist, spoke of 14 victims.", "14 victims", ["Ida Quist"]),
    (
        "The train left at 6:04, the guard said. A railway official has since told The Washington Post the same thing.",
        "same thing",
        ["railway official", "The Washington Post"],
    ),
    (
        "What the experts say: The wing belongs to a small drone, said Thea Maddox of the Orrin Group.",
        "wing belongs",
        ["Thea Maddox"],
    ),
    (
        "What the lawyers say: The clause is void after 90 days, said Piers Noll of Noll & Wray.",
        "clause is void",
        ["Piers Noll"],
    ),
    (
        "The wing belongs to a small drone, which can carry 40 kilos, said Thea Maddox of the Orrin Group.",
        "wing belongs",
        ["Thea Maddox"],
    ),
    (
        "The culvert feeds a pond, which froze in 2019, said Ida Quist, who keeps the park.",
        "culvert feeds",
        ["Ida Quist"],
    ),
]
"""Turns of phrase that name a speaker, and labels that do not."""
NAMES = [
    (
        "The Carrow Miners' Union (CMU) called the vote. They voted by 78 per cent for strikes, the CMU said.",
        "78 per cent",
        ["Carrow Miners' Union"],
    ),
    (
        "Workers at the pit, led by the Carrow Miners' Union, are angry. They voted by 78 per cent for "
        "strikes, the CMU said yesterday.",
        "78 per cent",
        ["Carrow Miners' Union"],
    ),
    ("The two leaders agreed to keep in touch, Xinhua reported.", "two leaders", ["Xinhua"]),
    (
        "Marlow city council bought the trams in 2019. The council denies that the sale had anything to "
        "do with the memo.",
        "denies",
        ["Marlow city council"],
    ),
    (
        "Primary schools would follow on May 7, said a branch secretary of the union.",
        "Primary schools",
        ["branch secretary of the union"],
    ),
]
"""Acronyms and short names."""
CLAUSES = [
    (
        "Governor Elena Strand flew home on Monday. She ordered four helicopters into the air, her "
        "office said; two had arrived by noon, according to a Guard spokesman, Maj. Neil Tran.",
        "wo had arrived",
        ["Neil Tran"],
    ),
    (
        "Six people were hurt, the police said; four had gone home by noon, according to a hospital "
        "spokeswoman, Ana Reis.",
        "our had gone",
        ["Ana Reis"],
    ),
    (
        "Six people were hurt, the police said; four had gone home by noon, Ana Reis of the hospital said.",
        "our had gone",
        ["Ana Reis"],
    ),
    (
        "Six people were hurt, police said; four had gone home by noon, according to a hospital spokeswoman, Ana Reis.",
        "Six people",
        ["police"],
    ),
]
"""Two attributions on either side of a semicolon."""


@pytest.mark.parametrize(("text", "words", "hops"), [*TOLD, *BEHIND, *DOCUMENTS, *SPEAKERS, *NAMES, *CLAUSES])
def test_the_source_is_whoever_is_said_to_have_said_it(text: str, words: str, hops: list[str]) -> None:
    chains = [named for wording, named in said(text).items() if words in wording]
    assert chains
    assert all(named == hops for named in chains)
