"""Text on the screen is the text that was given, with what cannot be seen made visible."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui import text

ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
NASTY = [
    "[sic]",
    "[/",
    "[link=https://x]y",
    "\x1b[2J\x1b]52;c;aGk=\x07",
    "\u202eevil\u202c",
    "a\u200bb",
    "🙂日本",
    "\ud800",
]


def unseen(character: str) -> bool:
    """The plain rule: what a terminal obeys, hides or cannot encode."""
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") or character in (
        "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c"
    )


@given(ANY)
@example("".join(NASTY))
def test_nothing_unseen_is_left(data: str) -> None:
    assert not any(unseen(each) for each in text.line(data))
    assert not any(unseen(each) for each in text.lines(data).replace("\n", ""))
    text.line(data).encode("utf-8")


@given(st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z", "M"), exclude_characters="ᅟᅠㅤﾠ"), max_size=60))
@example("[sic] [/ [link=https://x]y {a['b']} \\[c]")
def test_ordinary_text_is_untouched(data: str) -> None:
    assert text.line(data) == data
    assert text.content(data).plain == data


@given(ANY)
def test_different_texts_look_different(data: str) -> None:
    """A mark stands where each unseen character stood: nothing is dropped."""
    shown = text.Shown(data)
    assert len(shown.text) >= len(data)
    for offset, character in enumerate(data):
        if not unseen(character) and text.line(character) == character:
            assert shown.text[shown.at(offset)] == character
    assert shown.at(len(data)) == len(shown.text)


@given(ANY, st.integers(0, 40))
@example("日本語", 4)
@example("日本語", 5)
def test_fit_takes_exactly_the_cells(data: str, cells: int) -> None:
    assert cell_len(text.fit(data, cells)) == cells


@given(st.text(st.sampled_from("ab 日🙂\u0301-"), max_size=80), st.integers(1, 20))
def test_wrapped_lines_fit_and_lose_nothing_but_blanks(data: str, cells: int) -> None:
    breaks = text.wrapped(data, cells)
    pieces = [data[start:end] for start, end in breaks]
    assert "".join("".join(pieces).split()) == "".join(data.split())
    assert all(start <= end for start, end in breaks)
    assert all(first[1] <= second[0] for first, second in pairwise(breaks))
    for piece in pieces:
        assert cell_len(piece) <= cells or len(piece.strip()) <= 2 or cells < 2


@pytest.mark.parametrize("data", NASTY)
def test_marks_by_name(data: str) -> None:
    shown = text.line(data)
    assert shown == data or "⟨" in shown or "␛" in shown


def test_highlights_move_with_the_marks() -> None:
    shown = text.highlighted("a\u202eb claim", [(4, 9, "bold")])
    (span,) = [span for span in shown.spans if span.style == "bold"]
    assert shown.plain[span.start : span.end] == "claim"


def test_a_strip_is_as_wide_as_asked() -> None:
    strip = text.strip([("\x1b[31mred", None), ("日本", None)], 12)
    assert strip.cell_length == 12
    assert strip.text.startswith("␛[31mred")
