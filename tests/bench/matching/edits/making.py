"""Editing one fact in one side of a true paraphrase."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.bench.matching.pairs import Pair

from .words import ANTONYM_PAIRS, AUXILIARIES, MONTHS, NUMBER_WORDS, PLACES, SURNAMES, WEEKDAYS


@dataclass(frozen=True, slots=True)
class Edited:
    """A true paraphrase ``a``, ``b``, and ``b`` with one fact of this kind edited."""

    kind: str
    a: str
    b: str
    wrong: str


Edit = Callable[[str, str, random.Random], str | None]
"""The second wording with one fact edited that the first gives too, or None where there is no such fact."""

_NAME = r"[A-Z][a-z’']+(?:-[A-Z][a-z]+)?"
_FIGURE = re.compile(r"(?<![\w.,:/$-])\$?\d[\d,]*(?:\.\d+)?(?![\w:/-]|\.\d)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
_OPPOSITES = {
    word: other
    for entry in ANTONYM_PAIRS.replace("\n", ";").split(";")
    if (pair := entry.split())
    for word, other in (pair, pair[::-1])
}


def _shared(pattern: re.Pattern[str], a: str, b: str) -> list[re.Match[str]]:
    """What ``pattern`` finds in ``b`` and, word for word, in ``a``."""
    held = {found.group() for found in pattern.finditer(a)}
    return [found for found in pattern.finditer(b) if found.group() in held]


def _put(text: str, old: str, new: str) -> str:
    """``text`` with each whole word ``old`` as ``new``."""
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new.replace("\\", r"\\"), text)


def _number(a: str, b: str, chance: random.Random) -> str | None:
    figures = [found for found in _shared(_FIGURE, a, b) if not _dated(b, found)]
    words = _shared(re.compile(rf"\b(?:{'|'.join(NUMBER_WORDS)})\b"), a, b)
    if not figures and not words:
        return None
    found = chance.choice([*figures, *words])
    if found in words:
        return _put(b, found.group(), chance.choice([word for word in NUMBER_WORDS if word != found.group()]))
    return b[: found.start()] + _other_figure(found.group(), chance) + b[found.end() :]


def _dated(text: str, figure: re.Match[str]) -> bool:
    """Whether a figure belongs to a date: a year, or a day beside a month."""
    around = text[max(0, figure.start() - 12) : figure.end() + 12]
    return bool(_YEAR.fullmatch(figure.group()) or _MONTH.search(around))


def _other_figure(figure: str, chance: random.Random) -> str:
    """A figure of the same look: not so near that "about" would cover it."""
    digits = figure.strip("$").replace(",", "")
    places = len(digits.partition(".")[2])
    value = float(digits)
    step = max(value * chance.uniform(0.2, 0.9), 1 if not places else 10.0**-places)
    new = value + step if value < 10 or chance.random() < 0.5 else value - step
    shown = f"{new:,.{places}f}" if "," in figure else f"{new:.{places}f}"
    return ("$" if figure.startswith("$") else "") + shown


def _date(a: str, b: str, chance: random.Random) -> str | None:
    edits = [
        *((found, str(int(found.group()) + chance.choice([-2, -1, 1, 2]))) for found in _shared(_YEAR, a, b)),
        *((found, _another(MONTHS, found.group(), chance)) for found in _shared(_MONTH, a, b)),
        *((found, _another(WEEKDAYS, found.group(), chance)) for found in _shared(_WEEKDAY, a, b)),
    ]
    if not edits:
        return None
    found, new = chance.choice(edits)
    return _put(b, found.group(), new)


def _another(options: Sequence[str], old: str, chance: random.Random) -> str:
    return chance.choice([option for option in options if option != old])


def _place(a: str, b: str, chance: random.Random) -> str | None:
    shared = [(row, name) for row in PLACES for name in row if _holds(a, name) and _holds(b, name)]
    if not shared:
        return None
    row, name = chance.choice(shared)
    spare = [other for other in row if not _holds(a, other) and not _holds(b, other)]
    return _put(b, name, chance.choice(spare))


def _holds(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


_KNOWN = {name for row in PLACES for name in row} | {part for row in PLACES for name in row for part in name.split()}
_NO_NAMES = _KNOWN | {*MONTHS, *WEEKDAYS}


def _names(text: str) -> set[str]:
    """Capitalised words inside the text that are no place and no part of a date."""
    inside = re.finditer(rf"(?<=[a-z,] )(?:{_NAME} )*{_NAME}", text)
    return {found.group().split()[-1].removesuffix("'s").removesuffix("’s") for found in inside} - _NO_NAMES


def _is_headline(text: str) -> bool:
    """Whether most longer words have a capital, so that a capital tells no name."""
    longer: list[str] = re.findall(r"[A-Za-z]{4,}", text)
    return sum(word[0].isupper() for word in longer) > 0.6 * len(longer)


def _name(a: str, b: str, chance: random.Random) -> str | None:
    if _is_headline(a) or _is_headline(b):
        return None
    shared = sorted(name for name in _names(a) & _names(b) if len(name) > 3)
    return _put(b, chance.choice(shared), chance.choice(SURNAMES)) if shared else None


_ALIKE = 5
"""Letters from which two forms of a word are taken as one."""


def _told_by_both(a: str, rest: str) -> bool:
    """Whether what ``rest`` goes on with, in its first three words, is told by ``a`` too: then the edit denies it."""
    held = {word[:_ALIKE] for word in re.findall(r"[a-z]{4,}", a.lower())}
    return any(word[:_ALIKE] in held for word in re.findall(r"[a-z]{4,}", " ".join(rest.lower().split()[:3])))


_DENIED = re.compile(r"\b(?:not|no|never|without|none|neither|nor|nobody|cannot|fail\w*|den(?:y|ies|ied))\b|n[’']t\b")


def _negation(a: str, b: str, chance: random.Random) -> str | None:
    if _DENIED.search(a) or _DENIED.search(b):
        return None
    found = [
        auxiliary
        for auxiliary in re.finditer(rf"\b(?:{'|'.join(AUXILIARIES)})\b", b)
        if _told_by_both(a, b[auxiliary.end() :])
    ]
    if found:
        place = chance.choice(found).end()
        return f"{b[:place]} not{b[place:]}"
    return None


def _antonym(a: str, b: str, chance: random.Random) -> str | None:
    shared = _shared(re.compile(rf"(?<!year-)(?<!year - )\b(?:{'|'.join(_OPPOSITES)})\b"), a, b)
    if not shared:
        return None
    found = chance.choice(shared)
    return _put(b, found.group(), _OPPOSITES[found.group()])


_DEED = re.compile(rf"\b({_NAME}(?: {_NAME})*) ([a-z]+ed|beat|sued|met|told|shot|hit) ({_NAME}(?: {_NAME})*)\b")


def _role(a: str, b: str, chance: random.Random) -> str | None:
    """Doer and sufferer change places where a name, a verb and a name stand together, and ``a`` has both names."""
    found = [deed for deed in _DEED.finditer(b) if _holds(a, deed.group(1)) and _holds(a, deed.group(3))]
    if not found or found[0].group(2) == "met":
        return None
    deed = found[0]
    return f"{b[: deed.start()]}{deed.group(3)} {deed.group(2)} {deed.group(1)}{b[deed.end() :]}"


_CERTAIN = (
    (re.compile(r"\bwill be\b"), ("may be", "might be")),
    (re.compile(r"\bwill\b(?! not)"), ("may", "could", "might")),
    (re.compile(r"\b(?:was|were)\b(?= [a-z]+ed\b)"), ("may have been", "will be", "could be")),
    (re.compile(r"\b(?:has|have)\b(?= [a-z]+ed\b)"), ("may have", "might have")),
    (re.compile(r"\b(?:is|are)\b"), ("may be", "could be", "will be")),
)
_DOUBT = re.compile(r"\b(?:may|might|could|would|should|plan\w*|expect\w*|alleg\w*|possib\w*|likely|if)\b")


def _modality(a: str, b: str, chance: random.Random) -> str | None:
    if _DOUBT.search(a) or _DOUBT.search(b):
        return None
    for pattern, options in _CERTAIN:
        found = pattern.search(b)
        if found and _told_by_both(a, b[found.end() :]):
            return b[: found.start()] + chance.choice(options) + b[found.end() :]
    return None


_EDITS: dict[str, Edit] = {
    "number": _number,
    "date": _date,
    "place": _place,
    "name": _name,
    "negation": _negation,
    "antonym": _antonym,
    "role": _role,
    "modality": _modality,
}
KINDS = tuple(_EDITS)


def edited(pairs: list[Pair], seed: int, most: int) -> Iterator[Edited]:
    """The true ones of ``pairs`` with one fact edited, at most ``most`` of each kind, the same for one seed."""
    chance = random.Random(seed)
    true = [pair for pair in pairs if pair.same]
    chance.shuffle(true)
    for kind, edit in _EDITS.items():
        count = 0
        for pair in true:
            for a, b in ((pair.a, pair.b), (pair.b, pair.a)):
                wrong = edit(a, b, chance) if count < most else None
                if wrong is not None and wrong != b:
                    count += 1
                    yield Edited(kind, a, b, wrong)
                    break
