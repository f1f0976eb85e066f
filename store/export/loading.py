"""A JSON export read back, whole or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn, TextIO

from store.errors import FileProblem
from store.export.checked import Misfit, Value
from store.export.decoding import decode_article, decode_claim, decode_pair, decode_principals, decode_source
from store.export.marks import visible_line
from store.export.snapshot import FORMAT_VERSION, Export
from store.model import Claim


def load(source: str | os.PathLike[str] | TextIO) -> Export:
    """The export in a file, or in an open text stream; its parts are tuples.

    Raises FileProblem, one clear line that names the place, if the source cannot be read, is no JSON in
    UTF-8, is no export of this version, or has a field that is missing, of the wrong type, or at odds with
    the rest.
    """
    name = _name(source)
    text = _read(source, name)
    try:
        return _export(Value(_parse(text, name)))
    except Misfit as misfit:
        raise FileProblem(name, visible_line(str(misfit))) from None


def _name(source: str | os.PathLike[str] | TextIO) -> str:
    if isinstance(source, str | os.PathLike):
        return os.fspath(source)
    return str(getattr(source, "name", "the export"))


def _read(source: str | os.PathLike[str] | TextIO, name: str) -> str:
    try:
        text = _text_of(source)
    except UnicodeDecodeError:
        raise FileProblem(name, "is not text in UTF-8") from None
    except OSError as error:
        raise FileProblem(name, error.strerror or "cannot be read") from None
    return text.removeprefix("\ufeff")


def _text_of(source: str | os.PathLike[str] | TextIO) -> str:
    if isinstance(source, str | os.PathLike):
        return Path(source).read_text(encoding="utf-8")
    return source.read()


def _parse(text: str, name: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise FileProblem(name, f"is not JSON: {error.msg}, column {error.colno}", error.lineno) from None
    except RecursionError:
        raise FileProblem(name, "is not an export: its lists are nested too deep") from None
    except ValueError as error:
        raise FileProblem(name, f"is not JSON: {error}") from None


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"it holds {constant}")


def _export(document: Value) -> Export:
    _check_version(document)
    articles = tuple(decode_article(value) for value in document.items("articles"))
    _check_unique((article.id for article in articles), "articles", "article")
    texts = {article.id: article.document.text for article in articles}
    claims = tuple(decode_claim(value, texts) for value in document.items("claims"))
    _check_claims(claims)
    pairs = tuple(decode_pair(value) for value in document.items("pairs"))
    _check_pairs(((pair.a, pair.b) for pair in pairs), "pairs")
    principals = document.get("principals")
    sources = tuple(decode_source(value) for value in document.items("sources", required=False))
    return Export(
        articles=articles,
        claims=claims,
        pairs=pairs,
        principals={} if principals is None else decode_principals(principals),
        sources=sources,
    )


def _check_version(document: Value) -> None:
    version = document.get("format") if isinstance(document.raw, dict) else None
    if version is None or not isinstance(version.raw, str):
        raise Misfit("is not an export of this program: it names no format")
    if version.raw != FORMAT_VERSION:
        raise Misfit(f"is of the format {version.raw[:40]!r}; this program reads {FORMAT_VERSION!r}")


def _check_unique(numbers: Iterable[int], where: str, what: str) -> None:
    seen: set[int] = set()
    for number in numbers:
        if number in seen:
            raise Misfit(f"{where} holds the {what} {number} twice")
        seen.add(number)


def _check_claims(claims: tuple[Claim, ...]) -> None:
    """Every id once, and what stands under a claim belongs to it or to a claim merged into it."""
    _check_unique((number for claim in claims for number in (claim.id, *claim.members)), "claims", "claim")
    _check_unique((mention.id for claim in claims for mention in claim.mentions), "claims", "mention")
    for place, claim in enumerate(claims):
        where = f"claims[{place}]"
        own = {claim.id, *(member.id for member in claim.merged)}
        _check_own((mention.claim_id for mention in claim.mentions), own, f"{where}.mentions", "claim")
        _check_own((note.claim_id for note in claim.notes), own, f"{where}.notes", "claim")
        _check_own((evidence.claim_id for evidence in claim.evidence), own, f"{where}.evidence", "claim")
        judged = [(judgement.mention_a, judgement.mention_b) for judgement in claim.judgements]
        mentions = {mention.id for mention in claim.mentions}
        _check_own((number for pair in judged for number in pair), mentions, f"{where}.judgements", "mention")
        _check_pairs(judged, f"{where}.judgements")


def _check_own(numbers: Iterable[int], own: set[int], where: str, what: str) -> None:
    for number in numbers:
        if number not in own:
            raise Misfit(f"{where} names the {what} {number}, of which this claim says nothing")


def _check_pairs(pairs: Iterable[tuple[int, int]], where: str) -> None:
    """Every pair is of two, and stands there once, whichever of the two comes first."""
    seen: set[frozenset[int]] = set()
    for a, b in pairs:
        if a == b:
            raise Misfit(f"{where} pairs {a} with itself")
        if frozenset((a, b)) in seen:
            raise Misfit(f"{where} holds the pair {a} and {b} twice")
        seen.add(frozenset((a, b)))
