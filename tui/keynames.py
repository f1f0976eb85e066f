"""The names of keys: as people read them on the screen, as they write them in a file, as they arrive from Textual."""

from __future__ import annotations

import unicodedata
from functools import cache

_SHOWN = {
    "question_mark": "?", "slash": "/", "backslash": "\\", "colon": ":", "semicolon": ";", "full_stop": ".",
    "comma": ",", "ampersand": "&", "number_sign": "#", "left_square_bracket": "[", "right_square_bracket": "]",
    "left_curly_bracket": "{", "right_curly_bracket": "}", "left_parenthesis": "(", "right_parenthesis": ")",
    "plus": "+", "minus": "-", "equals_sign": "=", "vertical_line": "|", "underscore": "_",
    "up": "↑", "down": "↓", "left": "←", "right": "→",
    "pageup": "PgUp", "pagedown": "PgDn", "home": "Home", "end": "End", "enter": "Enter", "escape": "Esc",
    "tab": "Tab", "insert": "Ins", "space": "Space", "backspace": "Backspace", "delete": "Del",
}  # fmt: skip

_SHORTENED = {
    "solidus": "slash", "reverse_solidus": "backslash", "commercial_at": "at", "hyphen_minus": "minus",
    "plus_sign": "plus", "low_line": "underscore",
}  # fmt: skip
"""Where Textual's name of a character is not its Unicode name."""

_NAMED = {
    "up", "down", "left", "right", "home", "end", "pageup", "pagedown", "insert", "delete", "backspace", "tab",
    "enter", "space", "escape", *(f"f{number}" for number in range(1, 25)),
}  # fmt: skip

_ALSO = {
    "esc": "escape", "return": "enter", "pgup": "pageup", "pgdn": "pagedown", "pgdown": "pagedown", "del": "delete",
    "ins": "insert", "bs": "backspace", "spacebar": "space", "↑": "up", "↓": "down", "←": "left", "→": "right",
}  # fmt: skip
"""What people write as well."""

_MODIFIERS = ("ctrl", "alt", "shift")

_NAMED_BELOW = 0x2200
"""No keyboard has a key for a sign beyond this."""

_SAME_BYTE = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace", "ctrl+left_square_bracket": "escape"}
"""Keys that most terminals send as another key: a binding on them would not work, or take over the other's."""


class NotAKey(ValueError):
    """What is written names no key; ``str(error)`` says why in a few words."""


def shown_key(keys: str) -> str:
    """A key sequence as people read it: ``"s n"``, ``"Ctrl+R"``, ``"?"``."""
    return " ".join(_shown_stroke(stroke) for stroke in keys.split())


def _shown_stroke(stroke: str) -> str:
    *modifiers, key = stroke.split("+")
    if not modifiers:
        return _SHOWN.get(key) or _character(key) or (key.upper() if key in _NAMED else key)
    shown = _SHOWN.get(key) or (_character(key) or key).upper()
    return "+".join([*(each.capitalize() for each in modifiers), shown])


def written_key(keys: str) -> str:
    """A key sequence as it is written in a file of keys: ``"s n"``, ``"ctrl+r"``, ``"?"``."""
    return " ".join("+".join(_character(part) or part for part in stroke.split("+")) for stroke in keys.split())


def read_key(written: str) -> str:
    """The key sequence that somebody wrote, as Textual names it: ``"? Esc"`` is ``"question_mark escape"``.

    Raises NotAKey.
    """
    strokes = [_read_stroke(stroke) for stroke in written.split()]
    if not strokes:
        raise NotAKey('an empty string is no key; the space bar is "space"')
    return " ".join(strokes)


def _read_stroke(stroke: str) -> str:
    *modifiers, key = [*stroke[:-1].rstrip("+").split("+"), "+"] if f"+{stroke}".endswith("++") else stroke.split("+")
    modifiers = [each.casefold() for each in modifiers if each]
    named = _read_name(key)
    if named is None or any(each not in _MODIFIERS for each in modifiers) or len(set(modifiers)) < len(modifiers):
        raise NotAKey(f'"{stroke}" is no key; write "a", "?", "ctrl+r", "f2", or "s n" for one after the other')
    if len(named) == 1 and "ctrl" in modifiers:
        named = named.casefold()
    if modifiers == ["shift"] and len(named) == 1:
        return named.upper()
    made = "+".join([*(each for each in _MODIFIERS if each in modifiers), named])
    if made in _SAME_BYTE:
        raise NotAKey(f'most terminals cannot tell "{stroke}" from "{_SAME_BYTE[made]}"')
    return made


def _read_name(key: str) -> str | None:
    if len(key) == 1 and key not in _ALSO:
        return character_key(key)
    folded = key.casefold()
    folded = _ALSO.get(folded, folded)
    return folded if folded in _NAMED or _character(folded) else None


def character_key(character: str) -> str | None:
    """What Textual calls the key that types a character; None for one that cannot be typed by itself."""
    if character.isalnum():
        return character
    if not character or not character.isprintable() or character.isspace() or ord(character) >= _NAMED_BELOW:
        return None
    name = unicodedata.name(character, "").lower().replace("-", "_").replace(" ", "_")
    return _SHORTENED.get(name, name) or None


def _character(key: str) -> str:
    """The character that a key types, for the keys that Textual names by a word; else an empty string."""
    if len(key) == 1:
        return key
    if key in _NAMED:
        return ""
    return _characters(33, 127).get(key) or _characters(127, _NAMED_BELOW).get(key, "")


@cache
def _characters(first: int, end: int) -> dict[str, str]:
    """The characters of a range by the names of their keys. The first range is all that most people need."""
    named = ((character_key(each), each) for each in map(chr, range(first, end)))
    return {key: each for key, each in named if key}
