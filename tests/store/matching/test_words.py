"""Words and their places in the text, and reading a statement for its keys alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from store.matching import Statement, profile_of, spelling
from store.matching import words as words_module
from store.matching.dates import find_dates, parse_day
from store.matching.lexicon import phrases
from store.matching.modals import find_modals
from store.matching.phrasing import phrase_at
from store.matching.quantities import find_quantities
from store.matching.reading import read
from store.matching.signs import OPENS_DATE, OPENS_FIGURE, OPENS_MODAL, OPENS_PHRASE
from store.matching.words import _WORD, split_words

_PIECES = """
Kim fired missiles U.S. a.m. 's ’s ʼs Kestrel-4 _ ² é É İstanbul F-16 G7 don't x_y 3rd ٣ No. 5 2 12 1,200 000 . , $ %
3:33 2018 2026-03-01 ﬁre Mr. J.F.K. Monday March may last not only said that which of the New York North-Korea
"""
PIECES = st.sampled_from(_PIECES.split())
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["", " ", " ", " ", ", ", "-", ": ", ". "])), max_size=12).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=40)))
def test_words_and_what_stands_between_them_are_the_text(text: str) -> None:
    words = split_words(text)
    assert "".join(gap + word.text for gap, word in zip(words.gaps, words, strict=False)) + words.gaps[-1] == text
    for place, word in enumerate(words):
        begin, end = words.span(place, place + 1)
        assert text[begin:end] == word.text
        assert words.before(place) == text[:begin]
        for later in range(place + 1, len(words)):
            assert words.span(place, later + 1) == (begin, words.span(later, later + 1)[1])
            assert words.between(place, later) == text[end : words.span(later, later + 1)[0]]


@settings(max_examples=300, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=40)))
def test_the_short_way_to_a_plain_word_cuts_as_the_rules_for_all_words_do(text: str) -> None:
    first, quick, *others = _WORD.pattern.splitlines()
    assert "begins with" in first
    assert "most words" in quick
    slow = re.compile("\n".join(["(", others[0].replace("|", "", 1), *others[1:]]), re.VERBOSE)
    assert [word.text for word in split_words(text)] == slow.split(text)[1::2]


@settings(max_examples=300, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=40)), st.sampled_from([None, "2026-03-03"]))
@example("Kim ʼs arsenal, ʼs", None)
def test_reading_for_the_keys_alone_gives_those_of_reading_whole(text: str, published: str | None) -> None:
    whole = read(text, published)
    found = profile_of(Statement(1, text, published=published))
    assert list(found.items()) == list(whole.factors.items())
    assert all(item.key for item in whole.items)


@settings(max_examples=300, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=40)), st.sampled_from([None, "2026-03-03"]))
@example("² a.m.", None)
@example("²-² and 2², ２３ March, Ⅷ", None)
@example("half past eight on last Monday, at 15.24 GMT", "2026-03-03")
def test_rules_tried_at_every_word_find_what_they_find_where_a_sign_is(text: str, published: str | None) -> None:
    words, signed = split_words(text), split_words(text)
    signed.signed = OPENS_DATE | OPENS_FIGURE | OPENS_MODAL
    signed.signs = (signed.signed,) * len(signed)
    dates = find_dates(words, parse_day(published))
    assert find_dates(signed, parse_day(published)) == dates
    taken = [any(found.first <= place < found.last for found in dates) for place in range(len(words))]
    assert find_quantities(signed, taken) == find_quantities(words, taken)
    assert find_modals(signed) == find_modals(words)


_LINES = st.sampled_from([" ".join(phrase) for rows in phrases().values() for phrase, _meaning in rows])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(_LINES, PIECES), max_size=8).map(" ".join))
def test_the_longest_set_phrase_is_found_by_its_second_word(text: str) -> None:
    words = split_words(text)
    for place, word in enumerate(words):
        rows = phrases().get(word.lower, ())
        assert bool(rows) == bool(word.signs & OPENS_PHRASE)
        held = ((len(row), meaning) for row, meaning in rows if words.lower[place : place + len(row)] == row)
        length, meaning = next(held, (0, ""))
        assert (phrase_at(words, place) if rows else None) == ((place + length, meaning) if length else None)


def test_spellings_are_kept_up_to_a_number_and_read_the_same_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(split_words("The council of Orsk voted on 3 May"))
    monkeypatch.setattr(spelling, "_MOST_KNOWN", 3)
    known = spelling._Known()
    monkeypatch.setattr(words_module, "word_of", known.__getitem__)
    for _ in range(2):
        assert list(split_words("The council of Orsk voted on 3 May")) == before
        assert len(known) <= 3
