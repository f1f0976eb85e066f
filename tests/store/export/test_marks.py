"""Marks for what cannot be seen."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from store.export.marks import UNSEEN, escape_json, visible, visible_line


def test_every_control_direction_and_separator_character_is_unseen() -> None:
    for code in range(0x110000):
        char = chr(code)
        kind = unicodedata.category(char)
        if kind in ("Cc", "Zl", "Zp", "Cs") and char != "\n":
            assert UNSEEN.fullmatch(char), hex(code)
        if unicodedata.bidirectional(char) in ("LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"):
            assert UNSEEN.fullmatch(char), hex(code)
        if kind[0] in "LNPS":
            assert char in "\u115f\u1160\u3164\uffa0\ufffb" or not UNSEEN.fullmatch(char), hex(code)


@given(st.text())
def test_marks_leave_nothing_unseen_and_touch_nothing_else(text: str) -> None:
    assert UNSEEN.search(visible(text)) is None
    assert "\n" not in visible_line(text)
    seen = UNSEEN.sub("", text)
    assert visible(seen) == seen


def test_marks() -> None:
    assert visible("a\x1b[0m\t\x00\x7f\x85\u202e\ufeff\n") == "a␛[0m⇥␀␡⟨U+0085⟩⟨RLO⟩⟨BOM⟩\n"
    assert visible_line("a\nb") == "a↵b"


@given(st.text(st.characters()))
def test_escaped_json_is_the_same_json(text: str) -> None:
    encoded = escape_json(json.dumps({text: text}, ensure_ascii=False))
    assert UNSEEN.search(encoded) is None
    assert json.loads(encoded) == {text: text}
