"""The form of a word in which spellings are compared."""

from __future__ import annotations

import re
import unicodedata

_POSSESSIVE = re.compile(r"['’ʼ]s$|(?<=s)['’ʼ]$", re.IGNORECASE)


def fold(word: str) -> str:
    """A word's folded form, never empty: NFKC, lower case, straight apostrophes, no accents on Latin letters, and no
    possessive s or full stops.
    """
    if word.isascii() and word.isalnum():
        return word.lower()
    folded = unicodedata.normalize("NFKC", word).replace("’", "'").replace("ʼ", "'").lower()
    if not folded.isascii():
        folded = _unaccented(folded)
    folded = _POSSESSIVE.sub("", folded)
    if "." in folded and not folded[0].isdigit():
        folded = folded.replace(".", "").replace(" ", "")
    return folded or word.lower()


_OWN_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ı": "i", "ħ": "h", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
"""Latin letters that hold no accent apart, as papers without them print them."""
_ACCENTED = re.compile("([a-z])[\u0300-\u036f]+")


def _unaccented(lower: str) -> str:
    """Raúl is Raul in every other paper."""
    bare = _ACCENTED.sub(r"\1", unicodedata.normalize("NFD", lower))
    return unicodedata.normalize("NFC", bare).translate(_OWN_LETTERS)
