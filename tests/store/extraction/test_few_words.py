"""Facts told in few words: who attended, what each had, what was wrong, what somebody may do now."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import drafts, texts

OFFERED = [
    "Envoys from Lusenia and Qardan attended.",
    "Two of the judges dissented.",
    "Lusenia is one of them.",
    "His name is on the last page.",
    "Each held 20,000 crowns.",
    "Both held Lusenian passports.",
    "Neither paid the fine.",
    "Most kept their jobs.",
    "The bank admitted no wrongdoing.",
    "It accepts no liability.",
    "They may now apply for asylum.",
    "The owners may not sell the field.",
    "Twelve senators voted against.",
    "“My cousin is not a smuggler,” Ann Lee said.",
    "The dosage was wrong, the nurse said.",
]
PASSED_OVER = [
    "The worst may not be over.",
    "The courts may not oblige.",
    "That may now be the whole story.",
    "The plan was wrong, the nurse said.",
]


@pytest.mark.parametrize("text", OFFERED)
def test_what_few_words_tell_is_offered(text: str) -> None:
    assert len(texts(text)) == 1


@pytest.mark.parametrize("text", PASSED_OVER)
def test_what_may_be_or_is_judged_is_not(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "claim", "source"),
    [
        (
            "The suit alleges that guards at the camp shut off the heating.",
            "Guards at the camp shut off the heating",
            "suit",
        ),
        (
            "The report says plans for a second runway were dropped.",
            "Plans for a second runway were dropped",
            "report",
        ),
        (
            "A bishop who ran the fund “lied repeatedly” to auditors, the report said.",
            "A bishop who ran the fund lied repeatedly to auditors",
            "report",
        ),
    ],
)
def test_the_subject_of_what_is_said_is_no_verb(text: str, claim: str, source: str) -> None:
    assert [(d.text, d.chain[0].name) for d in drafts(text)] == [(claim, source)]
