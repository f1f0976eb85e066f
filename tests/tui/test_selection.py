"""Words chosen with keys: always whole words, always inside the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.extraction import sentence_spans
from tests.store.builders import document
from tui.selection import Selection, without_stop

TEXT = "The fleet sailed. U.S. officials counted 1,180 ships, Kim’s navy said."
FIRST, SECOND = (0, 17), (18, len(TEXT))


def chosen(selection: Selection | None, text: str = TEXT) -> str:
    assert selection is not None
    return text[slice(*selection.span)]


def at_second() -> Selection:
    found = Selection.of(TEXT, [FIRST, SECOND], 18)
    assert found is not None
    return found


def test_it_begins_with_the_sentence_at_hand() -> None:
    assert chosen(Selection.of(TEXT, [FIRST, SECOND], 3)) == "The fleet sailed."
    assert chosen(Selection.of(TEXT, [FIRST, SECOND], 17)).startswith("U.S. officials")
    assert chosen(Selection.of(TEXT, [FIRST, SECOND], 999)).startswith("U.S. officials")


def test_a_text_without_words_has_no_selection() -> None:
    assert Selection.of("  \n", [(0, 3)]) is None
    assert Selection.of("", []) is None


def test_ends_move_word_by_word() -> None:
    here = at_second().end_by(-1)
    assert chosen(here).endswith("navy said")
    assert chosen(here.end_by(-2)).endswith("Kim’s")
    assert chosen(here.end_by(-3)).endswith("ships,")
    assert chosen(here.start_by(2)).startswith(". officials") or chosen(here.start_by(2)).startswith("officials")
    assert "1,180" in chosen(here.start_by(3))


def test_sentences_follow_one_another_and_end_at_the_last() -> None:
    here = at_second()
    assert here.next_sentence() == here
    assert chosen(here.previous_sentence()) == "The fleet sailed."
    assert chosen(here.start_by(3).previous_sentence()) == chosen(here)


def test_it_grows_to_the_end_of_the_sentence_then_over_the_next() -> None:
    start = Selection.of(TEXT, [FIRST, SECOND], 0)
    assert start is not None
    part = start.end_by(-2)
    assert chosen(part.to_sentence_end()) == "The fleet sailed."
    assert chosen(part.to_sentence_end().to_sentence_end()) == TEXT


def test_a_place_is_found() -> None:
    assert chosen(at_second().moved_to(5)) == "The fleet sailed."


MOVES = ["next_sentence", "previous_sentence", "to_sentence_end"]


@given(
    st.text(alphabet="aé .,\n“”-1’🙂\u200b", max_size=60),
    st.lists(st.one_of(st.sampled_from(MOVES), st.tuples(st.booleans(), st.integers(-5, 5))), max_size=12),
    st.integers(0, 70),
)
def test_whatever_is_pressed_some_words_of_the_text_are_selected(
    text: str, moves: list[str | tuple[bool, int]], near: int
) -> None:
    sentences = sentence_spans(document(text))
    here = Selection.of(text, sentences, near)
    if here is None:
        assert not any(character.isalnum() for start, end in sentences for character in text[start:end])
        return
    words = set(here.words)
    for move in moves:
        if isinstance(move, str):
            here = getattr(here, move)()
        else:
            here = here.end_by(move[1]) if move[0] else here.start_by(move[1])
        start, end = here.span
        assert 0 <= start < end <= len(text)
        assert any(word[0] == start for word in words)
        assert any(word[1] == end for word in words)


@given(st.text(alphabet="ab .;,", max_size=20))
def test_the_stop_at_the_end_is_no_part_of_a_claim(text: str) -> None:
    start, end = without_stop(text, (0, len(text)))
    assert text[start:end] == text.strip().rstrip(" .;,")
