"""The form of a word in which spellings are compared."""

from __future__ import annotations

import re
import unicodedata

_POSSESSIVE = re.compile(r"['’ʼ]s$|(?<=s)['’ʼ]$", re.IGNORECASE)


def fold(word: str) -> str:
    """A word's folded form: NFKC, lower case, straight apostrophes, no possessive s, no full stops; never empty."""
    if word.isascii() and word.isalnum():
        return word.lower()
    folded = unicodedata.normalize("NFKC", word).replace("’", "'").replace("ʼ", "'").lower()
    folded = _POSSESSIVE.sub("", folded)
    if "." in folded and not folded[0].isdigit():
        folded = folded.replace(".", "").replace(" ", "")
    return folded or word.lower()
