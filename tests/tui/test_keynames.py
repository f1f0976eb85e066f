"""Keys as people read and write them, and as they arrive."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.keys import _character_to_key

from tui import keymap
from tui.keynames import NotAKey, character_key, read_key, shown_key, written_key


def test_keys_are_shown_as_people_write_them() -> None:
    assert shown_key("s n") == "s n"
    assert shown_key("ctrl+r") == "Ctrl+R"
    assert shown_key("question_mark") == "?"
    assert shown_key("shift+down") == "Shift+↓"
    assert shown_key("f2") == "F2"
    assert shown_key("less_than_sign") == "<"


def test_a_character_is_the_key_that_the_terminal_sends_for_it() -> None:
    for character in map(chr, [*range(33, 127), *range(0xA1, 0x250)]):
        key = character_key(character)
        if key is None:
            assert not character.isprintable() or character.isspace()
            continue
        assert key == _character_to_key(character)
        assert [read_key(character), read_key(written_key(key)), read_key(shown_key(key))] == [key] * 3


@pytest.mark.parametrize("keys", sorted({keys for each in keymap.actions() for keys in each.keys}))
def test_every_key_of_the_registry_can_be_written_and_read(keys: str) -> None:
    assert read_key(written_key(keys)) == keys
    assert read_key(shown_key(keys)) == keys


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Ctrl+R", "ctrl+r"), ("ctrl+shift+Up", "ctrl+shift+up"), ("shift+a", "A"), ("shift+TAB", "shift+tab"),
        ("F12", "f12"), ("Esc", "escape"), ("PgDn", "pagedown"), ("+", "plus"), ("ctrl++", "ctrl+plus"),
        ("g  g", "g g"), ("S ?", "S question_mark"), ("alt+x", "alt+x"), ("ñ", "ñ"), ("←", "left"),
    ],
)  # fmt: skip
def test_what_people_write(written: str, key: str) -> None:
    assert read_key(written) == key


@pytest.mark.parametrize(
    "written", ["", " ", "q?", "ctrl+", "a+b", "cmd+x", "ctrl+ctrl+x", "boing", "f0", "f25", "ctrl+i", "Ctrl+M", "\x1b"]
)
def test_what_is_no_key(written: str) -> None:
    with pytest.raises(NotAKey):
        read_key(written)


@given(st.text(max_size=12))
def test_anything_written_is_a_key_or_is_refused(written: str) -> None:
    try:
        key = read_key(written)
    except NotAKey:
        return
    assert read_key(key) == key or read_key(written_key(key)) == key
