"""Which word of a statement tells what happens: its first verb, told by the words around it and by its form."""

from __future__ import annotations

from collections.abc import Sequence

from .denials import DENYING
from .lexicon import base_forms
from .wordlists import word_set
from .words import Word

_HELPERS = word_set(
    """
    is are was were be been being am has have had will would shall should can could may might must do does did
    to not never he she they it who which we having
    """
)
"""Words right before a verb."""
_NOUN_SIGNS = word_set("a an the his her its their this that these those of for in with from on at no by")
"""Words right before a noun or a participle that describes one."""


def is_verb(words: Sequence[Word], index: int) -> bool:
    """Whether the content word at ``index`` is a verb, as far as its neighbours and its ending tell."""
    word = words[index].lower
    before = words[index - 1].lower if index else ""
    if before in _HELPERS or (before in DENYING and word.endswith("ing")):
        return True
    return before not in _NOUN_SIGNS and (word.endswith("ed") or word in base_forms())
