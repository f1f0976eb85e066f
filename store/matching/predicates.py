"""Which word of a statement tells what happens: its first verb, told by the words around it and by its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .signs import ADVERB, BEFORE_NOUN, DENIES, GERUND, HELPER, PAST
from .wordlists import word_set

if TYPE_CHECKING:
    from .words import Words

HELPERS = word_set(
    """
    is are was were be been being am has have had will would shall should can could may might must do does did
    to not never he she they it who which we having
    """
)
"""Words right before a verb."""
NOUN_SIGNS = word_set("a an the his her its their this that these those of for in with from on at no by")
"""Words right before a noun or a participle that describes one."""


_ADVERBS = word_set(
    """
    ever also most more least now still already just only often again since later soon once twice long yet even almost
    always never first then further finally back together instead well quite so too meanwhile however otherwise
    """
)
"""Words that stand between a helper and its verb."""
_VERBS_IN_LY = word_set("reply supply apply rely comply imply multiply fly rally tally ally bully")


def is_adverb(word: str) -> bool:
    """Whether a folded word tells how or when something is done, and not what."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _VERBS_IN_LY)


def is_verb(words: Words, index: int) -> bool:
    """Whether the content word at ``index`` is a verb, as far as its neighbours and its ending tell.

    Adverbs are passed over: of "had ever been posted" the verb is "posted".
    """
    signs = words.signs
    word = signs[index]
    place = index - 1
    if not (word | signs[place]) & _VERBAL or word & ADVERB:
        return False
    while place >= 0 and signs[place] & ADVERB:
        place -= 1
    before = signs[place] if place >= 0 else 0
    if before & HELPER or (before & DENIES and word & GERUND):
        return True
    return bool(word & PAST) and not before & BEFORE_NOUN


_VERBAL = PAST | ADVERB | HELPER | DENIES
"""The signs of which a verb or the word before it has one."""
NO_VERBS = word_set(
    "aged hundred indeed red bed seed weed shed breed speed creed deed greed need feed sacred naked wicked embed united"
)
"""Words that end as a past form does and are none, or seldom."""
