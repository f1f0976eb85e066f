"""The stand-alone wording of a piece: its own words, subject first, short names in full. Facts never change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from store.extraction.lexicon.verbs import LEMMA, PAST, third_person
from store.extraction.naming.names import Names
from store.extraction.naming.referents import OWNING
from store.extraction.tagging.lines import Piece
from store.extraction.tagging.reading import Reading
from store.model import Span

_SPACE = re.compile(r"\s+")
# A single quotation mark whose partner stood at the end and was cut with the punctuation there.
_KEEPS_STOP = re.compile(r"(?:\b[A-Z]|\b[ap]\.m|[A-Z]\.[A-Z])\.$")
"""An initial or "p.m." at the end."""
_LONE_MARK = re.compile(r"(?<=\s)['‘]([^'’\s][^'’]{0,80})\Z")


def spans(reading: Reading, indices: Sequence[int]) -> tuple[Span, ...]:
    """The exact places of tokens in the text: neighbours in one span, quotation marks at either end left out."""
    found: list[list[int]] = []
    previous = -2
    tokens = reading.tokens
    for i in indices:
        if tokens[i].mark and (i != previous + 1 or not _goes_on(indices, i)):
            continue
        if i == previous + 1 and found:
            found[-1][1] = tokens[i].end
        else:
            found.append([tokens[i].start, tokens[i].end])
        previous = i
    return tuple((a, b) for a, b in found)


def _goes_on(indices: Sequence[int], i: int) -> bool:
    return indices[-1] > i


def word(reading: Reading, names: Names, piece: Piece, referent: str | None) -> str:
    """The piece as a sentence that stands alone, without a full stop.

    ``referent`` is the sure meaning of a pronoun that opens it, None where it is not sure.
    """
    parts: list[str] = []
    if piece.subject:
        parts.append(_text(reading, names, piece.subject, referent))
    if piece.link == "'s" and parts:
        parts[0] = possessive(parts[0])
    if piece.kind == "ordinal":
        return _ordinal(reading, names, piece, referent)
    if piece.kind == "result":
        return _result(reading, names, piece)
    if piece.kind == "trailing":
        joint = f" {piece.link} " if piece.link else ", "
        return _tidy(f"{parts[0]}{joint}{_text(reading, names, piece.body, None, subject=False)}")
    if piece.kind == "share":
        return _share(reading, names, piece)
    if piece.kind == "rank":
        return _rank(reading, names, piece, referent)
    if piece.kind == "apposition":
        parts.append(piece.link)
    elif piece.kind == "participle" and piece.link == ",":
        parts[-1:] = [parts[-1] + ","]
    elif piece.kind == "participle":
        parts.append(_finite(reading, piece))
    if piece.auxiliary:
        parts.append(_text(reading, names, piece.auxiliary, None))
    if piece.kind == "apposition" and reading.tokens[piece.body[0]].tag in ("PP", "VN"):
        # "Born in Kisumu, Odhiambo studied law": a capital owed to its place.
        parts.append(reading.tokens[piece.body[0]].low)
        piece = replace(piece, body=piece.body[1:])
    body = piece.body[1:] if piece.kind == "participle" and piece.link != "," else piece.body
    if body:
        parts.append(_text(reading, names, body, None if piece.subject else referent, subject=not piece.subject))
    return _tidy(" ".join(parts))


def possessive(name: str) -> str:
    """Whose something is: "Varkand's", "Kelduria's dollar bonds'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _finite(reading: Reading, piece: Piece) -> str:
    """The -ing form that opens a participle, as a finite verb of the main clause's tense."""
    low = reading.tokens[piece.body[0]].low
    base = LEMMA.get(low, low)
    if piece.link == "past":
        return PAST.get(base, low)
    plural = piece.subject and reading.tokens[piece.subject[-1]].low.endswith("s")
    return base if plural else third_person(base)


def _result(reading: Reading, names: Names, piece: Piece) -> str:
    """ "A stand collapsed, killing two" -> "The collapse of a stand killed two"."""
    subject = _text(reading, names, piece.subject, None)
    if reading.tokens[piece.subject[0]].tag in ("DT", "PS", "NN", "JJ", "NUM"):
        subject = subject[:1].lower() + subject[1:]
    low = reading.tokens[piece.body[0]].low
    verb = PAST.get(LEMMA.get(low, low), low)
    return _tidy(f"The {piece.link} of {subject} {verb} {_text(reading, names, piece.body[1:], None, subject=False)}")


def _ordinal(reading: Reading, names: Names, piece: Piece, referent: str | None) -> str:
    """ "its second launch of 2026" -> "The launch was Varkand's second launch of 2026"."""
    tokens = reading.tokens
    body = [i for i in piece.body if not tokens[i].mark]
    end = next((n for n, i in enumerate(body) if n and tokens[i].tag in ("IN", "PP", "RL")), len(body))
    noun = tokens[body[end - 1]].text
    if tokens[body[0]].low == "the" or not piece.subject:
        return _tidy(f"The {noun} was {_text(reading, names, body, None)}")
    owner = _text(reading, names, piece.subject, referent)
    rest = _text(reading, names, body[1:], None)
    if any(tokens[i].low == "of" for i in piece.subject):
        # "Shares of Kellan fell, their biggest drop": nobody writes "shares of Kellan's".
        return _tidy(f"The {noun} was the {rest}")
    return _tidy(f"The {noun} was {possessive(owner)} {rest}")


def _share(reading: Reading, names: Names, piece: Piece) -> str:
    """ "2,300 people, 900 of them in Teller Valley" -> "900 of the 2,300 people are in Teller Valley"."""
    tokens = reading.tokens
    at = next(n for n, i in enumerate(piece.body) if n and tokens[i].low in ("them", "these", "whom", "which"))
    owned = any(tokens[i].tag == "PS" for i in piece.subject)
    noun = piece.subject[1:] if tokens[piece.subject[0]].tag == "DT" and not owned else piece.subject
    part = _text(reading, names, piece.body[:at], None, subject=False)
    rest = _text(reading, names, piece.body[at + 1 :], None, subject=False)
    held = _text(reading, names, noun, None, subject=False)
    held = held[:1].lower() + held[1:] if tokens[noun[0]].tag != "NP" else held
    return _tidy(f"{part} {'' if owned else 'the '}{held} {piece.link} {rest}")


def _rank(reading: Reading, names: Names, piece: Piece, referent: str | None) -> str:
    """ "a loss of 3 billion, its first since 1996" -> "A loss of 3 billion was the bank's first since 1996"."""
    body = list(piece.body)
    what = _text(reading, names, piece.subject, None, subject=False)
    if not piece.auxiliary:
        return _tidy(f"{what} was {_text(reading, names, body, None, subject=False)}")
    owner = _text(reading, names, piece.auxiliary, referent)
    if reading.tokens[piece.auxiliary[0]].tag in ("DT", "PS"):
        owner = owner[:1].lower() + owner[1:]
    return _tidy(f"{what} was {possessive(owner)} {_text(reading, names, body[1:], None, subject=False)}")


def _text(reading: Reading, names: Names, indices: Sequence[int], referent: str | None, *, subject: bool = True) -> str:
    """The words of ``indices`` as the article spaces them, quotation marks left out, short names in full."""
    tokens, text = reading.tokens, reading.document.text
    words: list[str] = []
    previous = None
    n = 0
    while n < len(indices):
        i = indices[n]
        token = tokens[i]
        n += 1
        if token.mark:
            if previous is not None and i == previous + 1:
                previous = i
            continue
        gap = "" if previous is None else (text[tokens[previous].end : token.start] if i == previous + 1 else " ")
        if previous is not None and tokens[previous].mark and not gap:
            gap = "" if text[tokens[previous].start - 1 : tokens[previous].start] not in ("", " ", "\n") else " "
        shown = text[token.start : token.end]
        if previous is None and subject and referent and token.tag in ("PR", "PS"):
            shown = possessive(referent) if token.low in OWNING else referent
        elif previous is None and subject and token.tag in ("NP", "NN") and token.capital:
            shown = _full_name(reading, names, indices, n - 1)
        elif previous is not None and i < previous and token.tag in ("DT", "PS", "IN"):
            # The head of a sentence, moved behind a verb: "Halvern bought the plant".
            shown = shown[:1].lower() + shown[1:]
        words.append(gap + shown)
        previous = i
    return "".join(words)


def _full_name(reading: Reading, names: Names, indices: Sequence[int], n: int) -> str:
    """The full name of the person whose short name stands alone at the head of a claim."""
    i = indices[n]
    token = reading.tokens[i]
    following = reading.tokens[i + 1] if i + 1 < len(reading.tokens) else None
    if following is not None and following.tag == "NP" and n + 1 < len(indices) and indices[n + 1] == i + 1:
        return token.text
    name = names.at(i, i + 1)
    if name is None or name.person <= 0 or len(name.parts) == 1 or token.text not in name.full.split():
        # "UN" is not short for "Kim Jong Un".
        return token.text
    return name.full


def _tidy(text: str) -> str:
    tidy = _SPACE.sub(" ", text).strip(" ,;:—–-")
    tidy = _LONE_MARK.sub(r"\1", tidy.replace(" ,", ","))
    if tidy.endswith(".") and not _KEEPS_STOP.search(tidy[-8:]):
        tidy = tidy[:-1]
    return tidy[:1].upper() + tidy[1:]
