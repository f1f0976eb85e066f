"""Words and their places in the text, and reading a statement for its keys alone."""

from __future__ import annotations

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from store.matching import Statement, profile_of
from store.matching.reading import read
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
    assert "most words" in quick
    slow = re.compile("\n".join([first, others[0].replace("|", "", 1), *others[1:]]), re.VERBOSE)
    assert [word.text for word in split_words(text)] == slow.split(text)[1::2]


@settings(max_examples=300, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=40)), st.sampled_from([None, "2026-03-03"]))
@example("Kim ʼs arsenal, ʼs", None)
def test_reading_for_the_keys_alone_gives_those_of_reading_whole(text: str, published: str | None) -> None:
    whole = read(text, published)
    found = profile_of(Statement(1, text, published=published))
    assert list(found.items()) == list(whole.factors.items())
    assert all(item.key for item in whole.items)
