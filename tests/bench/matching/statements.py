"""Made statements for measuring speed: as many as wanted, the same for the same seed, shaped like a news archive.

Words follow Zipf's law over a small real vocabulary and a long tail of made words and names; most statements stand
alone, some are told again by other outlets in other words, and a part may be template lines ("Polls in X closed at
9 p.m."), thousands alike but for names and figures, as weather, results and market reports are.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from store.matching import data_background, data_synonyms

_ONSETS, _VOWELS, _CODAS, _SMALL_WORDS = (
    line.split()
    for line in (
        "b br c ch cl d dr f fl g gr h j k kr l m n p pl pr r s sh sk st t tr v w z",
        "a e i o u ai ea ia ou",
        "n r l s t nd rk st m ck",
        "the a of in on for with by to and at from after before over its their",
    )
)

MADE_WORDS = 30_000
NAMES = 120_000
TELLINGS = (0.72, 0.13, 0.07, 0.04, 0.02, 0.02)
"""The share of happenings that are told once, twice, three times ..."""

_TEMPLATES = (
    "Shares in {name} closed at {figure} dollars on {day}, {change} by {small} percent",
    "{name} beat {other} {small} to {tiny} in the league on {day}",
    "The weather service issued a flood warning for {name} until {hour} p.m. on {day}",
    "Polls in {name} closed at {hour} p.m. with turnout put at {small} percent",
    "Police in {name} are looking for a man of {small} after a theft in {other}",
    "The {name} council approved a budget of {figure} dollars for {other} schools",
    "Release {tiny}.{small}.{figure} of {name} fixes {tiny} faults in {other}",
    "Traffic on route {figure} near {name} was stopped for {small} minutes on {day}",
)
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class _Zipf:
    """Draws from a list, the early ones more often: the chance of rank r is 1 / (r + 3)."""

    def __init__(self, words: list[str]) -> None:
        self._words = words
        self._sums = list(accumulate(1 / (rank + 3) for rank in range(len(words))))

    def draw(self, chance: random.Random) -> str:
        return self._words[bisect_left(self._sums, chance.random() * self._sums[-1])]


def _made_word(chance: random.Random, syllables: int) -> str:
    return "".join(
        chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(["", "", *_CODAS]) for _ in range(syllables)
    )


def _distinct(chance: random.Random, count: int, *, names: bool) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        word = _made_word(chance, chance.choice((1, 2, 2, 2, 3)))
        found[word.title() if names else word] = None
    return list(found)


class Lines:
    """Real statements, one a line of a text file: each once, in an order that is the same each time."""

    def __init__(self, path: Path) -> None:
        distinct = dict.fromkeys(" ".join(line.split()) for line in path.read_text(encoding="utf-8").splitlines())
        self._left = [line for line in distinct if line]
        random.Random(1).shuffle(self._left)
        self._left.reverse()

    def statements(self, count: int, *, templates: float = 0.0) -> list[str]:
        """The next ``count``; there are no ``templates`` among them but those that the file holds."""
        if templates or count > len(self._left):
            raise ValueError(f"{count} statements, {templates:.0%} of them template lines, of {len(self._left)} lines")
        return [self._left.pop() for _ in range(count)]


class Archive:
    """The vocabulary of one archive; all it makes follows from ``seed``."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        real = [word for _share, words in data_background.CLASSES for word in words.split()]
        self._synonyms: dict[str, list[str]] = {}
        for line in data_synonyms.SYNONYMS.strip().splitlines():
            group = line.split()
            self._synonyms.update(dict.fromkeys(group, group))
        real += sorted(self._synonyms)
        made = _distinct(self._chance, MADE_WORDS, names=False)
        self._words = _Zipf([*dict.fromkeys(real), *made])
        self._names = _Zipf(_distinct(self._chance, NAMES, names=True))

    def statements(self, count: int, *, templates: float = 0.0) -> list[str]:
        """``count`` statements in a random order, the share ``templates`` of them template lines."""
        lines = int(count * templates)
        made = [self._template_line() for _ in range(lines)]
        for telling in self._tellings():
            if len(made) >= count:
                break
            made.append(telling)
        self._chance.shuffle(made)
        return made

    def _tellings(self) -> Iterator[str]:
        while True:
            words = self._sentence()
            yield _written(words)
            for _ in range(self._times() - 1):
                yield _written(self._told_again(words))

    def _times(self) -> int:
        return self._chance.choices(range(1, len(TELLINGS) + 1), TELLINGS)[0]

    def _sentence(self) -> list[str]:
        chance = self._chance
        words = [self._names.draw(chance)]
        for _ in range(max(4, int(chance.lognormvariate(2.3, 0.45)))):
            kind = chance.random()
            if kind < 0.3:
                words.append(chance.choice(_SMALL_WORDS))
            elif kind < 0.4:
                words.append(self._names.draw(chance))
            elif kind < 0.45:
                words.append(str(chance.choice((chance.randrange(2, 60), chance.randrange(100, 9000)))))
            elif kind < 0.47:
                words += ["on", chance.choice(_DAYS)]
            else:
                words.append(self._words.draw(chance))
        return words

    def _told_again(self, words: list[str]) -> list[str]:
        """The same in other words: some change little, some much; one fact may be another."""
        chance = self._chance
        strength = chance.choice((0.04, 0.1, 0.25))
        told: list[str] = []
        for word in words:
            roll = chance.random()
            if roll < strength:
                told.append(chance.choice(self._synonyms.get(word, [word])))
            elif roll < 1.5 * strength:
                continue
            elif roll < 2 * strength:
                told += [word, self._words.draw(chance)]
            elif word.isdigit() and roll < 3 * strength:
                told.append(str(int(word) + chance.randrange(1, 9)))
            else:
                told.append(word)
        if chance.random() < strength:
            cut = chance.randrange(len(told) or 1)
            told = told[cut:] + told[:cut]
        return told or words

    def _template_line(self) -> str:
        chance = self._chance
        return chance.choice(_TEMPLATES).format(
            name=self._names.draw(chance),
            other=self._names.draw(chance),
            figure=chance.randrange(100, 9000),
            small=chance.randrange(2, 99),
            tiny=chance.randrange(0, 9),
            hour=chance.randrange(1, 12),
            day=chance.choice(_DAYS),
            change=chance.choice(("up", "down")),
        )


def source(lines: str) -> Archive | Lines:
    """Where statements come from: the text file with that path, or made ones where the path is empty."""
    return Lines(Path(lines)) if lines else Archive()


def _written(words: list[str]) -> str:
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])
