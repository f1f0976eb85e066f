"""Who is who in one article: full names, short names, acronyms, and what "the agency" may mean."""

from __future__ import annotations

from bisect import bisect_right

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.kinds import CLUB_WORDS, kind_of
from store.extraction.lexicon.words import word_set
from store.extraction.naming.name_evidence import NameEvidence
from store.extraction.naming.name_runs import LEGAL_FORMS, LINKS, ORGANISATION_WORDS, Name, head_of, is_initial
from store.extraction.tagging.reading import Reading
from store.given_names import PRONOUN
from store.known import lookup

_OUTLET_DESCRIPTIONS = word_set(
    """broadcaster newspaper paper network magazine daily channel station site website newswire outlet portal weekly"""
)
_NEVER_NAMES = words.TIME_WORDS | frozenset(
    {"i", "covid-19", "covid", "god", "christmas", "easter", "olympic", "olympics"}
)


class Names(NameEvidence):
    """The names of one article. Built once; answers are independent of the order of questions."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._initials: dict[str, list[Name]] | None = None
        """Initials -> the names that have them, once somebody asks; the names are all known then."""
        self._speaking_alone: set[str] = set()
        """Names of one word, lower case, that speak somewhere in the article."""
        self._shown: dict[str, str] = {}
        """What ``canonical`` has answered: asked many times of every name."""
        self._collect()

    # --- collecting

    def _collect(self) -> None:
        pending: list[tuple[int, int, int]] = []
        for sentence in self.reading.sentences:
            for first, last in self.sequences(sentence.first, sentence.last):
                begin = self.without_titles(first, last)
                if begin < last and self.reading.tokens[begin].low not in _NEVER_NAMES:
                    pending.append((first, begin, last))
        self._speaking_alone = {
            self.reading.tokens[begin].low for _, begin, last in pending if last - begin == 1 and self._speaks(begin)
        }
        for first, begin, last in sorted(pending, key=lambda p: p[1] - p[2]):
            self._note(first, begin, last)
        self._mentions.sort(key=lambda m: m[0])
        self._note_acronyms()
        for name in self._by_key.values():
            name.places.sort()
        outlets = {n.full for n in self._by_key.values() if n.outlet or is_outlet(self.canonical(n.full))}
        agencies = {n.full for n in self._by_key.values() if n.full in outlets and self._is_agency(n)}
        self._outlets = [m for m in self._mentions if m[1].full in outlets]
        self._agencies = [m for m in self._mentions if m[1].full in agencies]

    def _is_agency(self, name: Name) -> bool:
        known = lookup(self.canonical(name.full))
        serves = name.parts[-1] == "service" and name.parts[-2:-1] in (("news",), ("press",), ("telegraph",))
        return (known is not None and known.kind != "outlet") or name.parts[-1] == "agency" or serves

    def _note_acronyms(self) -> None:
        """Learn "International Cycling Union (UCI)": the letters in brackets mean the name before them."""
        meant: dict[str, Name] = {}
        for begin, name in self._mentions:
            if len(name.parts) == 1 and name.full not in meant and self._bracketed(begin):
                full = self._name_before(begin - 1, self.reading.tokens[begin].text)
                if full is not None and full is not name:
                    meant[name.full] = full
        for short, full in meant.items():
            name = self._by_key[(short.lower(),)]
            full.places.extend(name.places)
            full.places.sort()
            full.person -= 5
            self._by_key[name.parts] = full
        self._mentions = [(i, meant.get(n.full, n)) for i, n in self._mentions]

    def _bracketed(self, i: int) -> bool:
        tokens = self.reading.tokens
        letters = tokens[i].text
        inside = 0 < i < len(tokens) - 1 and tokens[i - 1].text == "(" and tokens[i + 1].text == ")"
        return inside and letters.isupper() and len(letters) > 1

    def _name_before(self, end: int, letters: str) -> Name | None:
        """The name of several words that ends right before token ``end`` and may be short for ``letters``."""
        tokens = self.reading.tokens
        first = end
        while (
            first > 0
            and end - first < 8
            and (
                self._is_name_word(first - 1)
                or tokens[first - 1].low in LINKS
                or tokens[first - 1].low in ("the", "'", "’")
            )
        ):
            first -= 1
        while first < end and tokens[first].low in ("the", "of", "for"):
            first += 1
        full = self._by_key.get(tuple(t.low for t in tokens[first:end]))
        if full is None or len(full.parts) < 2:
            return None
        return full if full.parts[0][0] == letters[0].lower() or len(full.parts) >= len(letters) - 1 else None

    def _note(self, first: int, begin: int, last: int) -> None:
        tokens = self.reading.tokens
        parts = tuple(t.low for t in tokens[begin:last])
        name = self._known_as(parts) if parts not in self._by_key else self._by_key[parts]
        if name is None:
            name = Name(self.reading.words(begin, last).replace("\n", " "), parts)
            if len(parts) > 1 and parts[0] in PRONOUN:
                name.pronoun = PRONOUN[parts[0]]
                name.person += 2
            if len(parts) > 1 and is_initial(parts[-2]):
                # "George W. Nash", "K. Rao"
                name.person += 2
            if lookup(name.full) is not None:
                # "Le Monde reported": an outlet that is known, whatever it is called like.
                name.person -= 5
            self._by_key[parts] = name
            for word in dict.fromkeys(parts):
                self._by_word.setdefault(word, []).append(name)
        self._by_key.setdefault(parts, name)
        name.places.append(begin)
        self.ends[begin] = last
        self._mentions.append((begin, name))
        self._weigh(name, first, begin, last)

    def _known_as(self, parts: tuple[str, ...]) -> Name | None:
        """The longer name that ``parts`` is short for, when only one fits."""
        if len(parts) == 2:
            # "George Nash" for George W. Nash
            same = self._by_word.get(parts[-1], ())
            fits = [n for n in same if len(n.parts) == 3 and n.parts[::2] == parts and is_initial(n.parts[1])]
            return fits[0] if len(fits) == 1 else None
        if len(parts) != 1:
            return None
        if kind_of(parts[0]) == "body":
            return self._headed_by(parts[0])
        fits = [
            n for n in self._by_word.get(parts[0], ()) if len(n.parts) > 1 and parts[0] in (n.parts[-1], n.parts[0])
        ]
        lasts = [n for n in fits if n.parts[-1] == parts[0]]
        people = [n for n in fits if n.person > 0]
        for group in (lasts if len(people) == len(fits) else [], fits):
            if len(group) == 1 and self._short_for(parts[0], group[0]):
                return group[0]
        return None

    def _headed_by(self, noun: str) -> Name | None:
        """The one name of a body whose head is ``noun``: "the Board" for the Financial Supervision Board."""
        named = (n for n in self._by_word.get(noun, ()) if len(n.parts) > 1 and n.person <= 0)
        fits = {n.full: n for n in named if head_of(n.parts) == noun}
        return next(iter(fits.values())) if len(fits) == 1 else None

    def _may_be_person(self, name: Name, surname: str) -> bool:
        """Whether nothing speaks against a name of two or three words being a person's with that surname."""
        thing = any(
            p in ORGANISATION_WORDS or p in noun_words.PLACES or p in noun_words.COMPANY_SUFFIXES for p in name.parts
        )
        fits = len(name.parts) in (2, 3) and name.parts[-1] == surname and not thing
        return fits and name.person > -2 and name.company <= 0 and name.place <= 0 and not name.outlet

    def _short_for(self, word: str, name: Name) -> bool:
        if word in CLUB_WORDS and name.parts[-1] == word:
            # "Rovers" for "Skelby Rovers".
            return True
        if word in noun_words.PLACES or word in ORGANISATION_WORDS:
            return False
        if name.person > 0:
            return True
        if word in self._speaking_alone and self._may_be_person(name, word):
            # "Osei-Dahl counters" for Karin Osei-Dahl: bodies are not called by their last word alone.
            name.person += 2
            return True
        # "Quayline" for "Quayline Terminals"; but a country is not short for its ministry.
        return (
            name.parts[0] == word
            and len(name.parts) > 1
            and any(p in noun_words.COMPANY_SUFFIXES for p in name.parts[1:])
        )

    # --- asking

    def all(self) -> list[Name]:
        """Every name, each once, in the order in which the article first gives it in full."""
        return list({id(n): n for n in self._by_key.values()}.values())

    def find(self, text: str) -> Name | None:
        """The name that ``text`` states in the article, by its full or a short form."""
        return self._by_key.get(tuple(t.lower().replace("’", "'") for t in text.split()))

    def short_for(self, text: str) -> Name | None:
        """The one person whose last name is ``text``, whatever its case."""
        fits = {
            n.full: n
            for n in self._by_word.get(text.lower(), ())
            if n.person > 0 and n.parts[-1] == text.lower() and len(n.parts) > 1
        }
        return next(iter(fits.values())) if len(fits) == 1 else None

    def at(self, begin: int, last: int) -> Name | None:
        """The name whose words are the tokens ``[begin, last)``."""
        return self._by_key.get(tuple(t.low for t in self.reading.tokens[begin:last]))

    def canonical(self, text: str) -> str:
        """The name to show for ``text``: a well-known source's, the article's fullest form, or ``text`` itself."""
        shown = self._shown.get(text)
        if shown is None:
            self._shown[text] = shown = self._canonical(text)
        return shown

    def _canonical(self, text: str) -> str:
        found = self.find(text)
        full = found.full if found else text
        if found is None or len(found.parts) == 1:
            spelled = self._spelled_out(full) or (_BODIES.get(full.lower()) if full.isupper() else None)
            if spelled:
                full = spelled
        known = lookup(full) or lookup(_without_description(full))
        if known and full.lower().removeprefix("the ") == "times" and not self._by_word.get("york"):
            # London has a Times too, and so have other places.
            return full
        if (
            known
            and full != known.name
            and not full.isupper()
            and set(known.name.removeprefix(full).lower().split()) <= {"news", "agency"}
        ):
            # "Xinhua" is what articles call it: "News Agency" adds nothing to it.
            return full
        return known.name if known else _without_legal_form(full)

    def _spelled_out(self, acronym: str) -> str | None:
        mixed = acronym[:1].isupper() and acronym[-1:].isupper() and len(acronym) < 5 and acronym.isalpha()
        if not (acronym.isupper() or mixed) or len(acronym) < 2 or acronym.lower() in noun_words.PLACES:
            return None
        if self._initials is None:
            self._initials = {}
            for name in self._by_key.values():
                every = [p for p in name.parts if p[0].isalpha() and p != "the"]
                # "UNHCR" leaves out the small words, "the MoD" does not.
                for letters in {"".join(p[0] for p in every if p not in LINKS), "".join(p[0] for p in every)}:
                    self._initials.setdefault(letters, []).append(name)
        fits = {n.full for n in self._initials.get(acronym.lower(), ()) if len(n.parts) >= len(acronym)}
        return min(fits) if len(fits) == 1 else None

    def ending_in(self, word: str, before: int) -> Name | None:
        """What "the <word>" means at token ``before``: the last name so far that ends in the word, else any."""
        fits = [n for n in self._by_word.get(word, ()) if len(n.parts) > 1 and n.parts[-1] == word]
        earlier = [n for n in fits if n.places and n.places[0] < before]
        if earlier:
            return max(earlier, key=lambda n: n.places[bisect_right(n.places, before - 1) - 1])
        return fits[0] if len(fits) == 1 else None

    def outlet_described(self, noun: str, before: int) -> Name | None:
        """What "the broadcaster" means: the outlet named last."""
        if noun not in _OUTLET_DESCRIPTIONS and noun != "agency":
            return None
        fits = self._agencies if noun == "agency" else self._outlets
        at = bisect_right(fits, before - 1, key=lambda m: m[0])
        return fits[at - 1][1] if at else None


_BODIES = {
    "un": "United Nations",
    "u.n.": "United Nations",
    "eu": "European Union",
    "e.u.": "European Union",
    "us": "United States",
    "u.s.": "United States",
}
"""Letters that stand for one body everywhere."""


def _without_description(name: str) -> str:
    """ "AFP news agency" -> "AFP"."""
    for tail in (" news agency", " News Agency", " agency", " newspaper", " television"):
        if name.endswith(tail):
            return name[: -len(tail)]
    return name


def _without_legal_form(name: str) -> str:
    """ "Norvolt Steel Inc." -> "Norvolt Steel": the form says nothing about who it is, and articles leave it out."""
    parts = name.split()
    while len(parts) > 1 and parts[-1].lower() in LEGAL_FORMS:
        parts.pop()
    return " ".join(parts).rstrip(",")


_TAILS = ("News", "Wire", "Post", "Press", "Times", "Daily", "Radio", "Today")
"""What the names of outlets end in that are written as one word."""
_MASTHEADS = words.word_set(
    """messenger clarion lantern mirror insider digest intelligencer recorder banner quarterly gleaner newsweek zeitung
    allgemeine tageblatt tagblatt anzeiger rundschau nachrichten kurier presse gazeta dziennik rzeczpospolita wyborcza
    dnevnik novosti izvestia pravda corriere giornale repubblica gazzetta diario periódico periodico noticias jornal
    folha correio estado nación nacion mercurio mundo país pais monde figaro parisien parisienne dépêche dagblad
    dagbladet tidende tidning nyheter krant courant telegraaf volkskrant sanomat uutiset lehti haaretz shimbun ilbo
    sinmun vijesti vecernji novine nepszava hirlap ziarul adevarul milliyet hurriyet cumhuriyet ahram watan"""
)
"""Words in the names of newspapers, here and abroad."""
_MASTHEAD_ENDS = ("bladet", "blatt", "posten", "avisen", "tidende", "zeitung", "tidningen", "nachrichten")


def is_outlet(name: str) -> bool:
    """Whether ``name`` is a news agency, outlet or state medium: well known, or named like one."""
    if lookup(name):
        return True
    if any(name.endswith(tail) and name.removesuffix(tail)[-1:].islower() for tail in _TAILS):
        # "SpaceNews"
        return True
    parts = name.lower().split()
    if parts and parts[-1].endswith(_MASTHEAD_ENDS):
        return True
    return len(parts) > 1 and (
        parts[-1] in noun_words.OUTLET_NOUNS
        or (len(parts) < 5 and not _MASTHEADS.isdisjoint(parts))
        or parts[0] in ("radio", "daily", "tv", "television")
        or (parts[0] == "channel" and parts[1].isdigit())
        or parts[-2:] == ["news", "agency"]
        or parts[-2:] == ["telegraph", "agency"]
        or parts[-2:] == ["press", "agency"]
        or (len(parts) > 2 and parts[-2] in ("press", "news", "wire") and parts[-1] in ("service", "association"))
    )
