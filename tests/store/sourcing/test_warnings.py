"""What an editor should look at twice."""

from __future__ import annotations

import pytest

from store.model import Mention, QuoteType, SourcingClass
from store.sourcing import WARNINGS, assess
from store.sourcing.warnings import (
    MACHINE_VOICE,
    ONE_UNNAMED_SOURCE,
    PLURAL_ONE_ORIGIN,
    SHORT_QUOTE,
    STATE_MEDIA_ONLY,
    UNDATED,
)
from tests.store.sourcing.making import mention

STATE = SourcingClass.STATE_MEDIA
ANONYMOUS = SourcingClass.ANONYMOUS


def warned(*mentions: Mention) -> tuple[str, ...]:
    return assess(mentions).warnings


def test_a_plain_claim_has_none() -> None:
    assert warned(mention(1, "Kim > A", "A"), mention(2, "B", "B")) == ()


def test_state_media_only() -> None:
    state = mention(1, "KCNA > A", "A", STATE)
    assert warned(state) == (STATE_MEDIA_ONLY,)
    assert warned(state, mention(2, "B", "B")) == (STATE_MEDIA_ONLY,)
    assert warned(state, mention(2, "Revere > B", "B")) == ()


def test_one_unnamed_source() -> None:
    one = mention(1, "an aide > A", "A", ANONYMOUS)
    assert warned(one) == (ONE_UNNAMED_SOURCE,)
    assert warned(one, mention(2, "an aide > B", "B", ANONYMOUS)) == ()


@pytest.mark.parametrize("name", ["officials", "Two senior officials", "people familiar with the matter", "sources"])
def test_a_plural_with_one_origin(name: str) -> None:
    assert PLURAL_ONE_ORIGIN in warned(mention(1, f"{name} > A", "A", ANONYMOUS))


def test_a_singular_is_no_plural() -> None:
    assert PLURAL_ONE_ORIGIN not in warned(mention(1, "an official > A", "A"))


@pytest.mark.parametrize(
    ("verbatim", "short"),
    [
        ("Trump “fell in love” with him", False),
        ("they do “not care” who wins", True),
        ('a "criminal" state', True),
        ("a ‘criminal’ state", True),
        ("it grew “without” any “limit at all, ever”", False),
        ("no quotation marks at all", False),
    ],
)
def test_a_quotation_of_one_or_two_words(verbatim: str, short: bool) -> None:
    partial = mention(1, "Kim > A", "A", quote_type=QuoteType.PARTIAL, verbatim=verbatim)
    assert (SHORT_QUOTE in warned(partial)) is short
    whole = mention(1, "Kim > A", "A", quote_type=QuoteType.DIRECT, verbatim=verbatim)
    assert SHORT_QUOTE not in warned(whole)


@pytest.mark.parametrize(
    ("verbatim", "undated"),
    [
        ("Trump once claimed it", True),
        ("Rubio previously called it so", True),
        ("It came at once", False),
        ("It failed once again", False),
        ("It happens once a year", False),
    ],
)
def test_some_time_or_other(verbatim: str, undated: bool) -> None:
    assert (UNDATED in warned(mention(1, "Kim > A", "A", verbatim=verbatim))) is undated
    assert UNDATED not in warned(mention(1, "Kim > A", "A", verbatim=verbatim, dated="2024-01-01"))


def test_a_machine_speaking_for_the_outlet() -> None:
    made = ("AI-assisted article",)
    voice = mention(1, "A", "A", quote_type=QuoteType.OUTLET_VOICE, warnings=made)
    assert warned(voice) == (MACHINE_VOICE,)
    assert warned(mention(1, "Kim > A", "A", warnings=made)) == ()
    assert warned(mention(1, "A", "A", quote_type=QuoteType.OUTLET_VOICE, warnings=("said to be",))) == ()


def test_warnings_come_in_one_order() -> None:
    found = warned(
        mention(1, "officials > A", "A", ANONYMOUS, verbatim="they once said “no”", quote_type=QuoteType.PARTIAL)
    )
    assert found == (ONE_UNNAMED_SOURCE, PLURAL_ONE_ORIGIN, SHORT_QUOTE, UNDATED)
    assert list(found) == sorted(found, key=WARNINGS.index)
