"""Keys and human words."""

from __future__ import annotations

from store.model import Independence, Label, SourcingClass
from store.sourcing import CLASS_KEYS, VERDICT_KEYS, describe, source_key


def test_every_class_and_verdict_has_one_letter() -> None:
    assert "".join(CLASS_KEYS) == "nogxamdru"
    assert sorted(CLASS_KEYS.values()) == sorted(SourcingClass)
    assert sorted(VERDICT_KEYS.values()) == sorted(Independence)
    assert all(len(key) == 1 for key in VERDICT_KEYS)


def test_every_word_has_a_description_of_its_own() -> None:
    for words in (Label, SourcingClass, Independence):
        described = [describe(word) for word in words]
        assert all(described)
        assert len(set(described)) == len(described)
    assert describe(Label.ECHO) == "echo: several outlets, one origin"
    assert describe(SourcingClass.UNSOURCED) != describe(Label.UNSOURCED)


def test_a_source_key_forgets_case_space_and_the() -> None:
    assert source_key(" The  New York\u00a0Times ") == source_key("new york times")
    assert source_key("the") == "the"
    assert source_key("Thea") == "thea"
