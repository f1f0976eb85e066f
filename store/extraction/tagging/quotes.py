"""Quotations: which words stand inside quotation marks, and which marks belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.extraction.tagging.tokens import Token

_DOUBLE_OPEN, _DOUBLE_CLOSE = frozenset({"“", "„", "«", "``"}), frozenset({"”", "»"})
_STRAIGHT = frozenset({'"', "''", "＂"})
_SINGLES = frozenset({"‘", "’", "'"})


@dataclass(slots=True)
class Quotation:
    """One stretch between quotation marks.

    ``first`` and ``last`` are token indices, the words alone, ``last`` exclusive; ``run`` numbers quotations that
    continue one another over paragraphs (an opening mark repeated, none closing before it).
    """

    first: int
    last: int
    closed: bool
    run: int


def find_quotations(text: str, tokens: Sequence[Token], paragraphs: Sequence[tuple[int, int]]) -> list[Quotation]:
    """Find the quotations of an article and set ``quote`` and ``mark`` on its tokens.

    ``paragraphs`` are ranges of token indices. Quotes inside quotes belong to the outer one. Single marks count
    where the paragraph has no double ones. An unclosed quotation lasts to the end of its paragraph.
    """
    found: list[Quotation] = []
    runs = 0
    open_run = -1
    for first, last in paragraphs:
        double = any(tokens[i].text in _STRAIGHT or tokens[i].text in _DOUBLE_OPEN for i in range(first, last))
        pairs = _pair_double(text, tokens, first, last) if double else _pair_single(text, tokens, first, last)
        for opened, closed in pairs:
            continues = open_run >= 0 and opened == first
            if not continues:
                runs += 1
            run = open_run if continues else runs - 1
            if continues and open_run >= 0:
                run = open_run
            end = closed if closed is not None else last
            for i in range(opened, min(last, end + 1)):
                tokens[i].quote = len(found)
            tokens[opened].mark = True
            if closed is not None:
                tokens[closed].mark = True
            found.append(Quotation(opened + 1, end, closed is not None, run))
            open_run = -1
        if pairs and pairs[-1][1] is None:
            open_run = found[-1].run
        elif last > first:
            open_run = -1
    return found


def _gap_before(text: str, token: Token) -> bool:
    return token.start == 0 or text[token.start - 1].isspace() or text[token.start - 1] in "([—–-:/"


def _gap_after(text: str, token: Token) -> bool:
    return token.end >= len(text) or text[token.end].isspace()


def _pair_double(text: str, tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int | None]]:
    """Pairs of opening and closing token indices; a straight mark opens or closes by what stands open."""
    pairs: list[tuple[int, int | None]] = []
    opened = -1
    for i in range(first, last):
        mark = tokens[i].text
        straight = mark in _STRAIGHT
        if opened < 0:
            opens = mark in _DOUBLE_OPEN or (
                straight and (_gap_before(text, tokens[i]) or not _gap_after(text, tokens[i]))
            )
            if opens and not (straight and _gap_after(text, tokens[i]) and not _gap_before(text, tokens[i])):
                opened = i
        elif mark in _DOUBLE_CLOSE or (
            straight and not (_gap_before(text, tokens[i]) and not _gap_after(text, tokens[i]))
        ):
            pairs.append((opened, i))
            opened = -1
        elif straight:
            # White space on either side: it can only close what stands open.
            pairs.append((opened, i))
            opened = -1
    if opened >= 0:
        pairs.append((opened, None))
    return pairs


def _pair_single(text: str, tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int | None]]:
    """Pairs of single quotation marks, told from apostrophes by the white space around them."""
    pairs: list[tuple[int, int | None]] = []
    opened = -1
    for i in range(first, last):
        if tokens[i].text not in _SINGLES:
            continue
        before, after = _gap_before(text, tokens[i]), _gap_after(text, tokens[i])
        if opened < 0 and before and not after and tokens[i].text != "’":
            opened = i
        elif opened >= 0 and tokens[i].text != "‘" and not before and _closes_single(text, tokens, i, last):
            pairs.append((opened, i))
            opened = -1
    return pairs


def _closes_single(text: str, tokens: Sequence[Token], i: int, last: int) -> bool:
    before = text[tokens[i].start - 1]
    if before in ".,?!…":
        return True
    after = text[tokens[i].end : tokens[i].end + 1]
    if not (after == "" or after.isspace() or after in ".,;:?!)—–"):
        return False
    # "workers’ pay": a plural's apostrophe, when another closing mark follows in the paragraph.
    plural = before == "s" and after.isspace()
    return not plural or not any(tokens[k].text in ("’", "'") for k in range(i + 1, min(last, i + 60)))
