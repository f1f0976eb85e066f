"""Where sentences begin and end, by rules, with exact offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.extraction.lexicon.words import CURRENCY_SIGNS, TITLES, word_set
from store.model import Span

# Abbreviations after which a sentence never ends, and those after which it ends only before a plain opener.
_NEVER_FINAL = frozenset(t.rstrip(".") for t in TITLES if t.endswith(".")) | word_set(
    "reps sens vs e.g i.e cf fig no nos messrs sec"
)
_RARELY_FINAL = word_set(
    """inc corp co ltd llc bros jr sr etc al approx est dept univ assn jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd ft mt calif fla ga tex pa va mass conn colo ariz
    ill ind mich minn wis wash ore okla tenn ky la ala ark miss md del kan neb nev mo"""
)
_OPENERS = word_set(
    """the a an this that these those he she it they we i you but and or so if in on at for from as when while
    after before since by with however meanwhile also his her its their our my there what who why how where some
    many most all one two no not both another earlier later last"""
)
_OPENING = "\"'“‘([«`"
_BOUNDARY = re.compile(r"[.!?…]{1,8}(?:''|[\"'”’)\]»]){0,4}(?=\s)|[.!?…]{1,8}[\"”’)\]»]{1,4}(?=[A-Z“])")
_WORD_BEFORE = re.compile(r"(?:[A-Za-z.]{1,24}|[\d,.]{1,24})\Z")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]\Z")
_WORD_AFTER = re.compile(r"[^\W\d_]+")


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Give the sentences of ``text[start:end]``, a single paragraph, in order, without white space around them.

    A sentence ends at ``.``, ``!``, ``?`` or ``…`` with the quotation marks and brackets that close behind it,
    unless the stop belongs to an abbreviation, an initial, a number, or what follows goes on in lower case.
    """
    stop = len(text) if end is None else end
    begin = _skip_space(text, start, stop)
    for match in _BOUNDARY.finditer(text, begin, stop):
        after = _skip_space(text, match.end(), stop)
        if after >= stop:
            break
        if match.start() >= begin and _ends_here(text, begin, match.start(), match.group(), after, stop):
            yield begin, match.end()
            begin = after
    while stop > begin and text[stop - 1].isspace():
        stop -= 1
    if stop > begin:
        yield begin, stop


def _skip_space(text: str, position: int, stop: int) -> int:
    while position < stop and text[position].isspace():
        position += 1
    return position


def _ends_here(text: str, begin: int, dot: int, mark: str, after: int, stop: int) -> bool:
    first = after
    while first < stop and first - after < 4 and text[first] in _OPENING:
        first += 1
    follower = text[first] if first < stop else " "
    starts_upper = follower.isupper() or follower.isdigit() or follower in CURRENCY_SIGNS or follower == "#"
    if not starts_upper:
        return False
    if mark[0] != "." or mark.startswith(".."):
        return True
    word = _WORD_AFTER.match(text, first, min(stop, first + 40))
    opener = opens_plainly(text, first, stop)
    found = _WORD_BEFORE.search(text, max(begin, dot - 24), dot)
    last = found.group() if found else ""
    if len(mark) > 1:
        return True
    if last.lower() in ("a.m", "p.m") and follower.isupper():
        # "until 5 p.m. London time"
        zoned = bool(word) and text[word.end() : word.end() + 6].split(" ")[1:2] == ["time"] if word else False
        return not zoned and (not word or word.group().lower() not in _CLOCK_FOLLOWERS)
    return not _abbreviates(last, opener, begin == dot - len(last))


def opens_plainly(text: str, first: int, stop: int) -> bool:
    """Whether a word that seldom opens a name begins at ``first`` with a capital: "The", "He", not the "A." of "J. A.
    Lee"."""
    word = _WORD_AFTER.match(text, first, min(stop, first + 40))
    if word is None or not text[first].isupper() or word.group().lower() not in _OPENERS:
        return False
    return word.end() - first > 1 or text[word.end() : word.end() + 1] != "."


def _abbreviates(last: str, opener: bool, alone: bool) -> bool:
    """Whether the stop after the word ``last`` is the word's own. ``alone``: the word opens the sentence."""
    low = last.lower().lstrip(".")
    if low in _NEVER_FINAL:
        return True
    if len(last) == 1 and last.isupper():
        return not opener or last == "I"
    if (low in _RARELY_FINAL and last[:1].isupper()) or low in ("etc", "al") or _DOTTED.match(low):
        return not opener
    return last.isdigit() and alone


_CLOCK_FOLLOWERS = word_set(
    """eastern central pacific mountain gmt utc est edt cst cdt pst pdt bst cet local monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec"""
)
"""What goes on behind "6 a.m." within a sentence, capital or not."""
