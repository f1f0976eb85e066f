"""Whom an article introduces: its names, what each is a name of, and by which nouns it is called."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.kinds import GEOGRAPHIC, is_person, kind_of
from store.extraction.lexicon.named_things import NAMED_THINGS
from store.extraction.lexicon.words import word_set
from store.extraction.naming.name_runs import LEGAL_FORMS, Name
from store.extraction.naming.names import Names, is_outlet
from store.extraction.naming.offices_held import office_at
from store.extraction.tagging.noun_phrases import NounPhrase, noun_phrases
from store.extraction.tagging.reading import Reading
from store.known import identify

_SHE_NOUNS = word_set("wife mother sister daughter aunt niece grandmother girl widow nun mum mom nanny")
_HE_NOUNS = word_set("husband father brother son uncle nephew grandfather boy widower monk priest dad")
_ADDED = word_set("of for at in on to with")


@dataclass(slots=True, eq=False)
class Member:
    """Somebody or something that may speak."""

    name: str
    """As it is shown: the canonical name, or the article's own words for somebody unnamed."""
    kind: str
    """``person``, ``group``, ``body``, ``outlet``, ``place``, ``thing`` or empty where the article does not tell."""
    proper: Name | None = None
    pronoun: str = ""
    called: dict[str, int] = field(default_factory=dict)
    """Noun -> the first token at which the article calls it so."""
    company: bool = False
    said_of: set[str] = field(default_factory=set)
    """The words, lower case, by which the article introduces a person: titles, office, what they do."""
    introduced: set[int] = field(default_factory=set)
    """The tokens of those words."""
    thing: bool = False
    """Whether the article names it as something that cannot speak: "the ferry Talisa"."""


class Introductions:
    """The members of one article that have names. Built in one pass over its sentences."""

    def __init__(self, reading: Reading, names: Names) -> None:
        self.reading = reading
        self.names = names
        self._members: dict[str, Member] = {}
        self._by_word: dict[str, list[tuple[int, Member]]] = {}
        self._beside: dict[int, Member] = {}
        """First token of a phrase that stands beside a name and means the same -> the member of that name."""
        self._companies: list[tuple[int, Member]] = []
        self.phrases = [list(noun_phrases(reading.tokens, s.first, s.last, names.ends)) for s in reading.sentences]
        """The noun phrases of each sentence."""
        for phrases in self.phrases:
            self._introduce(phrases)
        self._settle()

    # --- who is who

    def of_name(self, name: Name) -> Member:
        """The member that a name of the article names; "Norvolt Steel Inc." and "Norvolt Steel" are one."""
        key = self._key(name)
        member = self._members.get(key)
        if member is None:
            self._members[key] = member = Member(name.full, "", name)
        return member

    def _key(self, name: Name) -> str:
        shown = self.names.canonical(name.full).lower().split()
        while len(shown) > 1 and (shown[-1] in LEGAL_FORMS or shown[-1] in ("group", "holdings")):
            shown.pop()
        return " ".join(shown[1:] if shown[0] == "the" and len(shown) > 1 else shown)

    def _settle(self) -> None:
        """Say what each name names, once everything about it is known, and file it by its words."""
        for name in self.names.all():
            proper = self.of_name(name).proper or name
            if name is not proper:
                proper.person = max(proper.person, name.person) if name.person > 0 else proper.person
                proper.company += name.company
        surnames = {n.parts[-1] for n in self.names.all() if n.person > 0 and len(n.parts) > 1}
        for member in self._members.values():
            if member.proper and len(member.proper.parts) == 1 and member.proper.parts[0] in surnames:
                # One of two of that surname.
                member.proper.person = max(member.proper.person, 1)
            if member.proper is None or not member.proper.places:
                continue
            name = member.proper
            shown = self.names.canonical(name.full)
            if name.person > 0 and identify(shown) is not None:
                # "Amnesty International wrote to him"
                name.person = -5
            member.kind = "thing" if member.thing and name.person <= 0 else self._kind(name, shown)
            self._call_as_known(member, shown)
            member.company = member.kind != "outlet" and (member.company or name.company > 0)
            member.name = name.full if member.kind == "person" else shown
            member.pronoun = name.pronoun or self._pronoun_of(member) if member.kind == "person" else ""
            for word in dict.fromkeys((*name.parts, *shown.lower().split())):
                self._file(member, word, name.places[0])
        for entries in self._by_word.values():
            entries.sort(key=place_of)
        companies = [m for m in self._members.values() if m.company and m.kind != "person"]
        self._companies = sorted(((m.proper.places[0], m) for m in companies if m.proper), key=place_of)

    def _call_as_known(self, member: Member, shown: str) -> None:
        """What everybody calls a well-known body: "the alliance", "the space agency"."""
        known = identify(shown) if member.kind in ("", "body") else None
        for called in known.called if known is not None else ():
            member.kind = "body"
            self.call(member, called.lower(), member.proper.places[0] if member.proper else 0)

    def _pronoun_of(self, member: Member) -> str:
        """Which pronoun the nouns that a person is called by go with."""
        for noun in member.called:
            if noun in _SHE_NOUNS or noun.endswith(("woman", "ess")):
                return "she"
            if noun in _HE_NOUNS or noun.endswith("man"):
                return "he"
        return ""

    def _kind(self, name: Name, shown: str) -> str:
        if name.person > 0:
            return "person"
        if len(name.parts) > 1 and name.parts[-1] in GEOGRAPHIC:
            return "place"
        if name.outlet or is_outlet(shown):
            return "outlet"
        if name.place > 0 and name.company <= 0 and kind_of(name.parts[-1]) != "body":
            return "place"
        return "body" if name.company > 0 or any(kind_of(p) == "body" for p in name.parts) else ""

    def _file(self, member: Member, word: str, place: int) -> None:
        self._by_word.setdefault(word, []).append((place, member))

    def call(self, member: Member, noun: str, place: int) -> None:
        """Remember that the article calls ``member`` by ``noun``, lower case, from token ``place`` on."""
        if noun not in member.called:
            member.called[noun] = place
            self._file(member, noun, place)
        if noun in noun_words.COMPANY_NOUNS:
            member.company = True

    # --- what names are called

    def _introduce(self, phrases: list[NounPhrase]) -> None:
        """Learn from one sentence what its names are called: "its spokesman, Perry Lund", "Castlegate, an insurer"."""
        for n, phrase in enumerate(phrases):
            begin = self._name_begin(phrase)
            if begin is None:
                continue
            name = self.names.at(begin, phrase.last)
            if name is None:
                continue
            found = (
                self._apposed(phrases, n),
                self._after_name(phrases, n) or self._held(phrases, n, name),
                self._calling_itself(phrases, n, begin),
            )
            beside = [p for p in found if p is not None]
            nouns = [*self._before_name(phrase, begin), *((p.head, self._noun(p)) for p in beside)]
            if found[2] is not None and kind_of(self._noun(found[2])) in ("body", "group"):
                name.person -= 5
            if any(is_person(noun) and kind_of(noun) != "body" for _, noun in nouns) and not self._is_body(name):
                name.person = max(name.person, 0) + 3
            member = self.of_name(name)
            named = self.reading.tokens[begin - 1] if begin > phrase.first else None
            member.thing = member.thing or (named is not None and named.low in NAMED_THINGS)
            self._beside.update((p.first, member) for p in beside)
            for place, noun in nouns:
                self.call(member, noun, place)
            self._note_age(member, phrase.last)
            introduced = self._introduction(phrase, begin, beside)
            member.introduced |= introduced
            member.said_of |= {self.reading.tokens[k].low for k in introduced}

    def _held(self, phrases: list[NounPhrase], n: int, name: Name) -> NounPhrase | None:
        """The office that a person is said to hold: "Ann Lee was elected mayor of Kember"."""
        if self._is_body(name) or name.person < 0:
            return None
        place = office_at(self.reading.tokens, phrases[n].first, phrases[n].last)
        office = next((p for p in phrases[n + 1 : n + 3] if p.first == place), None)
        if office is None or self._name_begin(office) is not None or self.reading.tokens[office.head].tag != "NN":
            return None
        noun = self._noun(office)
        return office if kind_of(noun) == "person" and (name.person > 0 or noun in words.OFFICE_TITLES) else None

    def _calling_itself(self, phrases: list[NounPhrase], n: int, begin: int) -> NounPhrase | None:
        """The phrase that a name is given to: "a gang calling itself Black Heron", "a group known as Clear Air"."""
        tokens = self.reading.tokens
        if n == 0 or begin < 3:
            return None
        k = begin - 1 - (tokens[begin - 1].low == "the")
        k -= tokens[k].low == "as"
        k -= tokens[k].low in ("itself", "themselves", "himself", "herself")
        named = k > 1 and tokens[k].low in CALLED
        k -= k > 0 and tokens[k - 1].low in ("that", "which", "who")
        k -= k > 0 and tokens[k - 1].text == ","
        return phrases[n - 1] if named and phrases[n - 1].last == k and kind_of(self._noun(phrases[n - 1])) else None

    def _introduction(self, phrase: NounPhrase, begin: int, beside: list[NounPhrase]) -> set[int]:
        """The tokens of the words that introduce a name: those before it in its phrase, and the appositions
        on either side."""
        tokens = self.reading.tokens
        places = set(range(phrase.first, begin))
        for apposed in beside:
            first, stop = (apposed.first, begin - 1) if apposed.first < begin else (apposed.first, apposed.first + 14)
            places |= set(range(first, self._until_comma(apposed.last, min(stop, len(tokens)))))
        k = phrase.last + 1
        if k < len(tokens) and tokens[k - 1].text == "," and tokens[k].low == "who":
            places |= set(range(k, self._until_comma(k, min(k + 6, len(tokens)))))
        return {k for k in places if tokens[k].wordy}

    def _until_comma(self, k: int, stop: int) -> int:
        while k < stop and self.reading.tokens[k].tag not in ("PU", "QM"):
            k += 1
        return k

    def _note_age(self, member: Member, k: int) -> None:
        """Learn from "Ann Lee, 54," whom "the 54-year-old" means."""
        tokens = self.reading.tokens
        if k + 2 >= len(tokens) or tokens[k].text not in (",", "(") or tokens[k + 2].tag != "PU":
            return
        age = tokens[k + 1].text
        if age.isdigit() and len(age) < 4:
            self.call(member, f"{age}-year-old", k)

    def _noun(self, phrase: NounPhrase) -> str:
        low = self.reading.tokens[phrase.head].low
        return words.SHORT_TITLES.get(low, low)

    def _is_body(self, name: Name) -> bool:
        return name.person <= 0 and (name.company > 0 or name.parts[-1] in noun_words.ORGANISATION_NOUNS)

    def _name_begin(self, phrase: NounPhrase) -> int | None:
        """Where the name begins that ends the phrase, titles left out; None if no name ends it."""
        for k in range(phrase.first, phrase.last):
            if self.names.ends.get(k) == phrase.last:
                return k
        return None

    def _before_name(self, phrase: NounPhrase, begin: int) -> list[tuple[int, str]]:
        """Nouns and titles right before the name: "drugmaker Castellan", "Superintendent Rosa Klein"."""
        found = []
        for k in range(begin - 1, phrase.first - 1, -1):
            token = self.reading.tokens[k]
            if token.tag not in ("NN", "NP", "JJ"):
                break
            low = words.SHORT_TITLES.get(token.low, token.low)
            if kind_of(low) and (token.tag == "NN" or is_person(low)):
                found.append((begin, low))
        return found

    def _apposed(self, phrases: list[NounPhrase], n: int) -> NounPhrase | None:
        """The phrase that the name stands behind, a comma between: "the head of the office, Ann Lee,"."""
        tokens, phrase = self.reading.tokens, phrases[n]
        closed = phrase.last >= len(tokens) or tokens[phrase.last].tag in ("PU", "QM")
        if n == 0 or not closed or tokens[phrase.first - 1].text != ",":
            return None
        start = phrase.first - 1
        while start > 0 and phrase.first - start < 16 and self._goes_with_noun(start - 1):
            start -= 1
        for head in phrases[max(0, n - 4) : n]:
            if head.first < start or self._name_begin(head) is not None:
                continue
            if head.first and tokens[head.first - 1].low in _BEFORE_NOUNS:
                continue
            kind = kind_of(self._noun(head))
            if kind == "person" or (kind == "body" and head.last == phrase.first - 1):
                return head
            break
        return self._office_beside(phrases[n - 1], phrase)

    def _office_beside(self, head: NounPhrase, phrase: NounPhrase) -> NounPhrase | None:
        """The office right before a comma and the name of who holds it, where nobody else stands before it: "a rough
        afternoon for the minister, Oriane Falk"."""
        definite = head.opener == "the" or head.opener in words.POSSESSIVES
        beside = head.last == phrase.first - 1 and self._name_begin(head) is None
        return head if definite and beside and kind_of(self._noun(head)) == "person" else None

    def _goes_with_noun(self, k: int) -> bool:
        """Whether the word may belong to a noun with what is added to it: "the councillor for public housing"."""
        token = self.reading.tokens[k]
        return token.tag in ("NN", "NP", "JJ", "DT", "PS", "NUM", "VG", "CC") or token.low in _ADDED

    def _after_name(self, phrases: list[NounPhrase], n: int) -> NounPhrase | None:
        """The phrase behind the name: "Castlegate, the museum's insurer, ..."; "Ann Lee is a dentist"."""
        tokens, phrase = self.reading.tokens, phrases[n]
        if n + 1 >= len(phrases) or phrase.last >= len(tokens):
            return None
        following, mark = phrases[n + 1], tokens[phrase.last]
        apposed = mark.text in (",", "—", "–", "(") and following.first == phrase.last + 1
        linked = mark.low in ("is", "was") and following.first == phrase.last + 1 and following.opener in ("a", "an")
        if not (apposed or linked) or not kind_of(self._noun(following)) or tokens[following.head].tag != "NN":
            return None
        behind = tokens[following.last] if following.last < len(tokens) else None
        ends = behind is None or linked or behind.tag in ("PU", "IN", "RL", "PP", "QM")
        return following if ends else None


def place_of(entry: tuple[int, Member]) -> int:
    """Where a member is first called so: the key by which entries are in order."""
    return entry[0]


CALLED = word_set("calling calls call called known named dubbed nicknamed naming")
_BEFORE_NOUNS = word_set("of for at in on to with from near against after before under over")
