"""Source identity within an article."""

from __future__ import annotations

import pytest

from store.model import SourcingClass
from tests.store.extraction.helpers import chain, drafts


def origin(text: str) -> str | None:
    """The first hop of the last draft of a text."""
    return chain(drafts(text)[-1])[0]


CASES = [
    ("The Ruritanian Shipping Union met on Monday. The union said 12 ships had sunk.", "Ruritanian Shipping Union"),
    ("Tom Ross, president of the union, spoke on Monday. Ross said 12 ships had sunk.", "Tom Ross"),
    ("Its president, Tom Ross, said 12 ships had sunk.", "Tom Ross"),
    ("Defense Minister Paula Reyken said 12 ships had sunk.", "Paula Reyken"),
    ("Northway CEO Camille Ostrow said 12 ships had sunk.", "Camille Ostrow"),
    ("Ship-tracking firm HullTrack counted 31 vessels off the harbor.", "HullTrack"),
    (
        "The International Cycling Union (UCI) met on Monday. The UCI said 12 riders had quit.",
        "International Cycling Union",
    ),
    ("Mayor Lena Ortiz spoke on Monday. The mayor said 12 ships had sunk.", "Lena Ortiz"),
    ("The AFP news agency reported that 12 ships had sunk.", "Agence France-Presse"),
    ("KCNA said that 12 ships had sunk.", "Korean Central News Agency"),
    ("Maresia's Defense Ministry said 12 ships had sunk.", "Maresia's Defense Ministry"),
    ("No session is planned, according to the office of Joan Prentice, the mediator.", "office of Joan Prentice"),
    (
        "About 11% of exports cross the sea, according to the Maresian Shippers' Association.",
        "Maresian Shippers' Association",
    ),
]


@pytest.mark.parametrize(("text", "name"), CASES)
def test_name(text: str, name: str) -> None:
    assert origin(text) == name


CLASSES = [
    ("KCNA said that 12 ships had sunk.", SourcingClass.STATE_MEDIA),
    ("The state-run Varkand Telegraph Agency said 12 ships had sunk.", SourcingClass.STATE_MEDIA),
    ("Maresia's Defense Ministry said 12 ships had sunk.", SourcingClass.OFFICIAL),
    ("Defense Minister Paula Reyken said 12 ships had sunk.", SourcingClass.OFFICIAL),
    ("A Western diplomat said 12 ships had sunk.", SourcingClass.GOVERNMENT_UNNAMED),
    ("Officials said 12 ships had sunk.", SourcingClass.GOVERNMENT_UNNAMED),
    ("A person familiar with the matter said 12 ships had sunk.", SourcingClass.ANONYMOUS),
    ("Ann Lee, an economist at Pelham University, said 12 ships had sunk.", SourcingClass.EXPERT),
    ("Records show that 12 ships had sunk.", SourcingClass.DOCUMENT),
    ("Tom Ross, president of the union, said 12 ships had sunk.", SourcingClass.NAMED),
    ("Reuters reported that 12 ships had sunk.", SourcingClass.NAMED),
    ("Maresia sank 12 ships on Monday.", SourcingClass.UNSOURCED),
]


@pytest.mark.parametrize(("text", "expected"), CLASSES)
def test_class(text: str, expected: SourcingClass) -> None:
    assert drafts(text)[-1].sourcing_class is expected


def test_the_slides_are_the_documents_named_before() -> None:
    text = "The firm cut 640 jobs, according to internal documents. One slide says the cranes cost $3 million."
    assert origin(text) == "internal documents"


def test_an_unnamed_man_is_not_the_person_named_before_him() -> None:
    text = "Harald Quist left on Monday. But a man who packed fruit tells another story. "
    text += "“The water was brown,” he told the Globe."
    assert origin(text) == "man who packed fruit"


@pytest.mark.parametrize(
    "name",
    [
        "Japan’s Ministry of Defence",
        "Russia's Ministry for Foreign Affairs",
        "Kenya's Department of Health",
        "Portugal's Institute for the Sea",
    ],
)
def test_a_ministry_is_no_person_of_its_state(name: str) -> None:
    assert origin(f"{name} said the talks ended on Monday.") == name
    assert origin("The ministry's Juan de la Cruz said the talks ended on Monday.") == "Juan de la Cruz"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("An email sent to staff on Monday and obtained by Reuters says", "email sent to staff"),
        ("A letter written by the mayor and shared with the Globe said", "letter written by the mayor"),
        ("Two reports commissioned by the ministry and published on Friday found", "Two reports commissioned"),
        (
            "A warrant filed with the Port Selvig court and seen by Reuters alleges",
            "warrant filed with the Port Selvig",
        ),
        ("A woman held for two days and released on Monday said", "woman held for two days"),
        ("The firm, founded in 1990 and based in Oslo, said", "firm"),
        ("The minister agreed to the plan and said", "minister"),
    ],
)
def test_participles_in_a_row_narrow_one_noun(subject: str, name: str) -> None:
    draft = next(x for x in drafts(f"{subject} that the plant closed in May.") if x.text.endswith("closed in May"))
    assert draft.text == "The plant closed in May"
    assert (chain(draft)[0] or "").startswith(name)


def test_a_verb_behind_a_participle_and_a_joint_is_a_verb() -> None:
    found = [x.text for x in drafts("The company sold a plant built in 1990 and opened two others.")]
    assert found == ["The company sold a plant built in 1990", "The company opened two others"]


def test_a_name_ends_in_no_preposition() -> None:
    assert origin("The plant closed in May, says a former manager of it.") == "former manager"
