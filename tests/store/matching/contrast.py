"""A contrast set: true paraphrases, and the same with one fact edited on one side.

Each pair of templates says one thing in two wordings, with slots for the facts. The fillers are invented or plain
geography. Editing one slot of the second wording gives a look-alike of a known kind.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

PEOPLE = (
    "Anna Keller", "Joao Prado", "Milan Petrov", "Ruth Osei", "Karim Haddad", "Lena Brandt", "Tomas Varga",
    "Ines Moreau", "Peter Wolde", "Sara Lindqvist", "David Okafor", "Mira Castellan",
)  # fmt: skip
FIRMS = ("Norvex", "Calder Marine", "Ostrava Steel", "Brightline", "Helio Foods", "Tannick", "Vespera", "Quorin")
COUNTRIES = ("France", "Japan", "Kenya", "Brazil", "Poland", "Canada", "Egypt", "India", "Chile", "Norway")
CITIES = ("Chicago", "Osaka", "Munich", "Lagos", "Toronto", "Milan", "Sydney", "Karachi", "Boston", "Istanbul")
DATES = ("May 3", "June 14", "October 22", "January 9", "August 30", "March 17")
YEARS = ("2011", "2014", "2016", "2018", "2019", "2021")
FILLERS = {"person": PEOPLE, "firm": FIRMS, "country": COUNTRIES, "city": CITIES, "date": DATES, "year": YEARS}
KIND_OF_SLOT = {
    "person": "actor", "firm": "actor", "country": "place", "city": "place", "date": "date", "year": "date",
    "n": "number",
}  # fmt: skip

PAIRS = """
{person} {has}visited {city} in {year} = In {year}, {person} {has}travelled to {city}
{firm} {has}bought {n} trucks from a dealer in {city} on {date} = On {date} {firm} {has}purchased {n} trucks \
from a {city} dealer
{n} people {were}killed in a blast in {city} on {date} = A blast in {city} {were}left {n} people dead on {date}
{person} {has}paid ${n} million for the painting in {year} = The painting {were}sold to {person} in {year} for \
${n} million
{firm} {will}close {n} plants in {country} by {year} = By {year}, {n} plants in {country} {willbe}shut by {firm}
{person} {was}elected president of the union on {date} with {n} percent of the vote = With {n} percent of the \
votes, {person} {was}chosen on {date} to be president of the union
{country} {has}sent {n} soldiers to the border in {year} = In {year} {n} troops {were}deployed at the border by \
{country}
{firm} {has}reported a profit of {n} million euros in {year} = A profit of {n} million euros {was}announced by \
{firm} in {year}
The court in {city} {has}sentenced {person} to {n} years in prison on {date} = {person} {was}jailed for {n} \
years by a court in {city} on {date}
The ship {has}sailed {n} kilometers from {country} in {year} = In {year} the vessel {has}travelled {n} km from {country}
{person} {will}lead the talks in {city} on {date} = The negotiations in {city} on {date} {willbe}led by {person}
The bridge in {city} {was}opened to traffic in {year} at a cost of ${n} million = The {city} bridge, which cost \
${n} million, {was}opened in {year}
{n} students from {country} {have}won prizes at the contest in {city} = At the {city} contest, prizes {were}won \
by {n} students from {country}
{firm} {has}dismissed {n} workers at its factory in {country} = {n} employees {were}laid off by {firm} at its \
{country} factory
Police {have}arrested {n} suspects in {city} on {date} = {n} suspects {were}detained by police in {city} on {date}
"""
SWAPS = """
{one} accused {two} of breaking the ceasefire = {one} has accused {two} of having broken the truce
{one} sued {two} over the patent in {year} = In {year} {two} was sued by {one} over a patent
{one} beat {two} in the final on {date} = {two} was beaten by {one} in the {date} final
{one} praised {two} for the handling of the flood = For its handling of the floods, {two} was praised by {one}
{one} lent {two} the money in {year} = In {year}, {one} lent money to {two}
{one} attacked {two} on {date} = On {date} {one} attacked {two}
{one} warned {two} about the dam = {two} was warned about the dam by {one}
"""
POSITIVE = {"has": "has ", "have": "have ", "was": "was ", "were": "were ", "will": "will ", "willbe": "will be "}
NEGATED = {
    "has": "has not ", "have": "have not ", "was": "was not ", "were": "were not ", "will": "will not ",
    "willbe": "will not be ",
}  # fmt: skip
MODAL = {
    "has": "may have ", "have": "may have ", "was": "may be ", "were": "may be ", "will": "may ", "willbe": "may be ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two wordings and the kind of the fact that was edited, or None for a true paraphrase."""

    a: str
    b: str
    edited: str | None


def _slots(template: str) -> list[str]:
    return [part.partition("}")[0] for part in template.split("{")[1:]]


def _filled(template: str, values: dict[str, str]) -> str:
    text = template.format_map(values).strip()
    text = text.replace("was bought", "bought").replace("were left", "left").replace("were not left", "did not leave")
    text = text.replace("may be left", "may have left")
    return text[0].upper() + text[1:]


def _other(chance: random.Random, options: tuple[str, ...], *taken: str) -> str:
    return chance.choice([option for option in options if option not in taken])


def contrasts(seed: int) -> list[Contrast]:
    """A contrast set: every pair of templates once as a true paraphrase, and once for each fact edited."""
    chance = random.Random(seed)
    found: list[Contrast] = []
    for line in PAIRS.strip().splitlines():
        first, second = line.split(" = ")
        values = {slot: chance.choice(options) for slot, options in FILLERS.items()}
        values["n"] = str(chance.randint(3, 40))
        values |= POSITIVE
        a, b = _filled(first, values), _filled(second, values)
        found.append(Contrast(a, b, None))
        for slot in [*FILLERS, "n"]:
            if slot not in _slots(first):
                continue
            new = str(int(values["n"]) + chance.randint(5, 30))
            if slot != "n":
                new = _other(chance, FILLERS[slot], values[slot])
            found.append(Contrast(a, _filled(second, {**values, slot: new}), KIND_OF_SLOT[slot]))
        found.append(Contrast(a, _filled(second, {**values, **NEGATED}), "negation"))
        found.append(Contrast(a, _filled(second, {**values, **MODAL}), "modality"))
    found.extend(_swapped(chance))
    return found


def _swapped(chance: random.Random) -> list[Contrast]:
    found = []
    for line in SWAPS.strip().splitlines():
        first, second = line.split(" = ")
        for options in (COUNTRIES, FIRMS):
            one = chance.choice(options)
            two = _other(chance, options, one)
            values = {"one": one, "two": two, "date": chance.choice(DATES), "year": chance.choice(YEARS)}
            a = _filled(first, values)
            found.append(Contrast(a, _filled(second, values), None))
            found.append(Contrast(a, _filled(second, {**values, "one": two, "two": one}), "order"))
    return found
