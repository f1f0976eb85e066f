"""What is offered and what is not, construction by construction."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import texts

FOUND = [
    # Words that were taken for nouns.
    ("A third of the members of the Hauliers' Guild lack spare drivers.", None),
    ("The cable to the mainland tripped at 2.17pm.", None),
    ("Power was not fully restored until 1.40am on Thursday.", None),
    ("The consultancy wrote the 60-page report in May.", None),
    ("The bridge was built to carry 20 tons and now carries trucks.", "The bridge now carries trucks"),
    ("The two chairmen talked for 40 minutes on Monday.", None),
    # What no longer is.
    ("Drygate told Reuters that the firm no longer bids for public work.", "The firm no longer bids for public work"),
    # Nobody at all.
    ("The president promised that not a single soldier would leave Hask.", "Not a single soldier would leave Hask"),
    # Who speaks binds themselves.
    ("The president affirmed that “no soldier of ours will leave Hask”.", "No soldier of ours will leave Hask"),
    ("“The government has no plans to buy a share,” the ministry said.", "The government has no plans to buy a share"),
    ("“I never had a second phone,” Lena Frost told me.", "I never had a second phone"),
    # Compared with, not compared to.
    (
        "The team compared its readings with that many wells, Ada Roe said.",
        "The team compared its readings with that many wells",
    ),
    # Where somebody or something is, and whether it works.
    ("Ferrol's website is offline.", "Ferrol's website is offline"),
    ("Phones in the capital are down.", "Phones in the capital are down"),
    # Shortened verbs.
    ("“We're treating 40 people,” the hospital said.", "We're treating 40 people"),
    ("“There's no lift on line 4,” Lena Frost said.", "There's no lift on line 4"),
    ("The scanners broke in May. They're made by Civiscan.", "They're made by Civiscan"),
    # A modal that is not the main verb's.
    ("Norland's leaders have proposed drones that could carry bombs.", None),
    # Words that judge elsewhere only sort here.
    ("Cash meant for poor villages ended up with Bluefen Holdings.", None),
    # In brackets, and yet a fact.
    (
        "The site was down. (Experts in Oslo have linked the breach to a group called Fancy Owl.)",
        "Experts in Oslo have linked the breach to a group called Fancy Owl",
    ),
]

FOUND += [
    # Items of a list, without a verb.
    ("Injured: 23, six of them critically.", "Injured: 23, six of them critically"),
    ("Turnout: 61 percent.", "Turnout: 61 percent"),
    ("At the heart of the row: a $1.5 million loan to a dealer in Oslo.", None),
    # People seen standing about, and people who stand for something.
    ("Two thousand protesters stood outside parliament on Monday.", None),
    ("Ada Roe stood for mayor in 2019.", None),
    ("The council was split into two chambers in 1998.", None),
]

LEFT_OUT = [
    "Read time: 4 minutes",
    "From the archive: 1987",
    "On the road above, families stood in the rain.",
    "Union officials were not convinced.",
    "Norvolt fans were split.",
    "Attention will now turn to the bolts.",
    "Her lawyer was having none of it.",
    "Ada Roe sat mending a net that did not need it.",
    "For the town it was cold comfort.",
    "1. IT’S A YES",
    "“He’s gutted, we’re all gutted,” Lena Frost said.",
    "(Reporting by Lena Frost in Oslo)",
    "Had the call come ten minutes earlier, the boy might be alive, his uncle said.",
    "“They looked us in the eye and lied,” Lena Frost said.",
    "“We all laughed,” Lena Frost said.",
    "“I never thought I would be frightened of that river,” Lena Frost said.",
    "“Nobody will be shielded,” Lena Frost promised.",
    "“He will lose,” Lena Frost said.",
]


@pytest.mark.parametrize(("text", "wording"), FOUND)
def test_offered(text: str, wording: str | None) -> None:
    assert (wording or text.removesuffix(".")) in texts(text)


@pytest.mark.parametrize("text", LEFT_OUT)
def test_not_offered(text: str) -> None:
    assert texts(text) == []
