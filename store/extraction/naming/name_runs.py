"""Runs of capitalised words that are names, and where the name begins behind a title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.kinds import BODY_NOUNS, is_many, is_person
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.reading import Reading
from store.given_names import PRONOUN
from store.known import lookup


@dataclass(slots=True)
class Name:
    """One name of the article, by its fullest form, and the evidence of what it names."""

    full: str
    parts: tuple[str, ...]
    """The words of the full form in lower case."""
    person: int = 0
    """Evidence for (above 0) or against a person."""
    company: int = 0
    outlet: bool = False
    """Whether the article calls it a newspaper, a broadcaster, ..."""
    place: int = 0
    """How often it stands behind "in" or "near"."""
    pronoun: str = ""
    places: list[int] = field(default_factory=list)
    """Token indices where it is named, in order."""


ORGANISATION_WORDS = noun_words.ORGANISATION_NOUNS | noun_words.OUTLET_NOUNS | BODY_NOUNS
_PLACES = noun_words.PLACES | noun_words.LANDS
LEGAL_FORMS = word_set("inc inc. corp corp. co co. ltd ltd. llc plc ag sa nv")
LINKS = frozenset({"&", "of", "for"}) | words.NAME_PARTICLES
ROLES = word_set(
    """ceo cfo coo cto chairman chairwoman officer director coach manager economist analyst spokesman"""
) | word_set("spokeswoman chairperson president minister secretary")
_TITLES_AND_ROLES = words.TITLES | words.OFFICE_TITLES | ROLES
_BEFORE_NAMES = words.TITLES | words.NAME_TITLES | {"then-president", "ex-president"}


def head_of(parts: Sequence[str]) -> str:
    """The noun of a name: its last word, or the one before "of" and "for" ("Ministry of Defense") or before a place
    ("Correctional Service Canada")."""
    link = next((i for i, part in enumerate(parts) if part in ("of", "for") and i), len(parts))
    placed = link > 1 and parts[link - 1] in _PLACES and parts[link - 2] in ORGANISATION_WORDS
    return parts[link - 1 - placed]


def is_initial(word: str) -> bool:
    """Whether a word of a name is a single letter with its stop: the "W." of "George W. Nash"."""
    return len(word) == 2 and word[1] == "." and word[0].isalpha()


_GENERAL_BODIES = word_set(
    """staff assembly court council hospital secretariat directorate motors electric mills dynamics federation
    confederation union workers post synod command inspectorate"""
)
"""What follows "General" in the name of a body: "General Staff"."""
_AUTHORITIES = word_set(
    """administration commission agency authority department ministry services executive board council office service
    bureau"""
)
_PORTFOLIOS = word_set(
    """health social care business trade industry energy climate food agriculture rural affairs environment culture
    media sport sports education science technology research innovation labour labor employment work works pensions
    housing local communities transport infrastructure planning development finance economy economic justice home
    interior foreign defence defense tourism forestry fisheries water lands land natural resources youth women family
    families welfare community safety security customs excise digital skills space prevention control standards
    statistics information broadcasting public urban human services mines mining petroleum aviation shipping ports
    railways commerce consumer competition markets migration immigration citizenship integration heritage arts
    medicines healthcare disaster emergency situations veterans supply procurement privatization privatisation"""
)
"""What departments are of and for."""
_NAMED_FOR = word_set(
    """men women fishermen seamen children people king queen workmen policemen veterans firemen mary sheriff coroner
    examiner attorney defender prosecutor governor mayor commissioner comptroller auditor assessor treasurer ombudsman
    marshal chancellor prince princess president minister citizen consumer farmer worker taxpayer lloyd"""
)
"""Words whose "'s" stands inside a name: "Women's Institute"."""


class NameRuns:
    """Finds the runs of name words in one article."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._by_key: dict[tuple[str, ...], Name] = {}
        self._by_word: dict[str, list[Name]] = {}
        self.ends: dict[int, int] = {}
        """First token of a name, its titles left out -> where the name ends."""
        self._mentions: list[tuple[int, Name]] = []
        self._outlets: list[tuple[int, Name]] = []
        self._agencies: list[tuple[int, Name]] = []
        self._capital_words = {t.low for t in reading.tokens if t.tag == "NP"}

    def sequences(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Runs of name words in ``[first, last)``: "Maresia", "Bank of England", "Gen. Osk Hallvard"."""
        tokens = self.reading.tokens
        i = first
        while i < last:
            if not self._is_name_word(i):
                i += 1
                continue
            begin = i
            i += 1
            while i < last:
                if tokens[i - 1].low == "channel" and tokens[i].text.isdigit():
                    # "Channel 9 Thorne": two names; "Channel 4 News": one
                    i += 1
                    if i < last and tokens[i].capital and tokens[i].low in noun_words.OUTLET_NOUNS:
                        i += 1
                    break
                if self._is_name_word(i) or (tokens[i].low in ("jr.", "sr.", "ii", "iii") and tokens[i].capital):
                    i += 1
                elif (
                    (
                        tokens[i].tag == "PS"
                        and (
                            tokens[i].text in ("'", "’")
                            or tokens[i - 1].low in _NAMED_FOR
                            or tokens[begin].low in ("st", "st.", "saint")
                        )
                        and i + 1 < last
                        and self._is_name_word(i + 1)
                        and tokens[i + 1].low in ORGANISATION_WORDS
                    )
                    or (
                        tokens[i].text.isdigit()
                        and len(tokens[i].text) < 3
                        and i + 1 < last
                        and tokens[i + 1].tag == "NP"
                    )
                    or self._joins_name(begin, i, last)
                    or (tokens[i].low in LINKS and i + 1 < last and self._is_name_word(i + 1) and self._links(i, begin))
                    or (
                        tokens[i].low == "the"
                        and tokens[i - 1].low == "of"
                        and i + 1 < last
                        and self._is_name_word(i + 1)
                    )
                ):
                    i += 2
                elif self._past_particles(i, last) > i:
                    i = self._past_particles(i, last)
                else:
                    break
            yield begin, i

    def _past_particles(self, i: int, last: int) -> int:
        """Past two or three small words and the name word behind them: "van der Berg"; ``i`` if they are none."""
        k = i
        while k < min(last - 1, i + 3) and self.reading.tokens[k].low in words.NAME_PARTICLES:
            k += 1
        return k + 1 if k > i and self._is_name_word(k) else i

    def _joins_name(self, begin: int, i: int, last: int) -> bool:
        """Whether "and" stands inside a name: "the Food and Drug Administration"."""
        tokens = self.reading.tokens
        if tokens[i].low != "and" or not (tokens[begin - 1].low in ("the", "'s") or "." in tokens[begin].text):
            return False
        of = next((k for k in range(i - 1, begin, -1) if tokens[k].low in ("of", "for")), begin)
        if of > begin and tokens[of - 1].low in _AUTHORITIES and {tokens[i - 1].low, tokens[i + 1].low} <= _PORTFOLIOS:
            # "the Department of Health and Social Care"
            return True
        for k in range(i + 1, min(last, i + 4)):
            if not self._is_name_word(k):
                return False
            if tokens[k].low in _AUTHORITIES:
                return k > i + 1 or tokens[begin].low in _AUTHORITIES
        return False

    def _links(self, i: int, begin: int) -> bool:
        """Whether the small word at ``i`` stands inside a name: "Bank of England", not "Hallvard of Maresia"."""
        tokens = self.reading.tokens
        if tokens[i].low not in ("of", "for"):
            return True
        if lookup(" ".join(t.text for t in tokens[i - 1 : i + 2])):
            return True
        if tokens[i].low == "for" and any(t.low in BODY_NOUNS for t in tokens[begin:i]):
            # "Court of Arbitration for Sport"
            return True
        return tokens[i - 1].low in ORGANISATION_WORDS or tokens[i - 1].low in (
            "ministry",
            "bank",
            "university",
            "house",
        )

    def _is_name_word(self, i: int) -> bool:
        token = self.reading.tokens[i]
        if token.tag == "NP":
            return token.low not in words.WEEKDAYS and token.low not in words.MONTHS
        return token.capital and token.tag in ("NN", "JJ", "") and token.low in self._capital_words

    def without_titles(self, first: int, last: int) -> int:
        """Where the name itself begins: "Gen. Osk Hallvard" -> "Osk", "Defense Minister Paula Reyken" -> "Paula"."""
        tokens = self.reading.tokens
        i = first
        if last - first == 2 and tokens[first].low == "general" and tokens[first + 1].low in _GENERAL_BODIES:
            return first
        while i < last and tokens[i].low not in ("st.", "st") and tokens[i].low in _BEFORE_NAMES:
            i += 1
        if i < last and tokens[i].tag == "PS":
            # "The Mayor's Office"
            return first
        if i == first and last - first >= 4 and is_many(tokens[i].low) and tokens[last - 2].text == "&":
            # "Brokers Corwin & Hale" at the head of a sentence
            return i + 1
        given = last - first >= 3 and tokens[first].low not in PRONOUN and tokens[first + 1].low in PRONOUN
        if i == first and last - first >= 3 and (is_person(tokens[i].low) or given):
            # "Guard Pieter Kroon", "Rival Dmitri Sokol" at the head of a sentence.
            return i + 1
        # "President-elect" and "then-President" are titles as "President" is.
        compound = i > first and bool(set(tokens[i - 1].low.split("-")) & words.OFFICE_TITLES)
        titled = compound or (
            i > first and (tokens[i - 1].low in _TITLES_AND_ROLES or tokens[i - 1].low in noun_words.PERSON_NOUNS)
        )
        if titled and 0 < last - i <= 4:
            return i
        # "State Department Secretary Ann Lee": a title further in, then two or three words of a person's name.
        for k in range(last - 2, first, -1):
            title = tokens[k].low in _TITLES_AND_ROLES
            doubtful = tokens[k].low in ("general", "house", "state", "justice", "prime")
            if title and last - k - 1 >= (2 if doubtful else 1) and tokens[k + 1].tag != "PS":
                return k + 1
        return first
