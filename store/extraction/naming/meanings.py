"""Whom a description of a body means: "the hospital", "the carmaker", "the space agency", "the force"."""

from __future__ import annotations

from bisect import bisect_left

from store.extraction.lexicon.body_words import describes, fit
from store.extraction.lexicon.kinds import (
    ANSWERS_TO,
    FIRMS_TOO,
    GENERAL_COMPANY,
    PUBLIC_BODIES,
    SITES,
    is_company,
    is_national,
    kind_of,
)
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.appearances import MOST_APPEARANCES, Appearance, Appearances
from store.extraction.naming.introductions import Member, place_of
from store.extraction.naming.name_runs import head_of
from store.known import lookup

_FAR = 6
"""Sentences over which a description such as "the company" reaches where nothing answers to it by a noun."""
_NEAR = 3
"""Sentences in which somebody is looked for of whom no word tells that the description fits."""
_ANOTHER = word_set(
    """rival other second third former parent sister german french british american foreign another local different
    new state national federal regional city county public university government military police district central"""
)
"""Words that bring in somebody new: "the rival chain"."""
_GROUPED = word_set(
    """rights lobby aid advocacy campaign pressure environmental industry trade business energy media mining banking
    retail luxury car steel tech technology militant rebel armed opposition conservation consumer insurance telecoms
    shipping drinks food fashion engineering chemicals pharmaceutical hotel leisure property defence defense oil"""
)
"""What a group may be in that is not told so by its name: "the rights group", "the mining group"."""
_DISTINCT = word_set(
    "agency union association federation institute fund party body institution contractor supplier watchdog"
)
"""Nouns of bodies that the word before tells apart: "the roads agency"."""
_WIDE = 15
"""Sentences over which a description reaches that a name answers to."""
_BY_LETTERS = word_set("union federation association party charity")
"""What bodies are called that go by their letters more often than companies do."""
_LEADING = ("leader", "president", "premier", "minister", "chancellor", "king", "ruler")
"""Offices of those whom "the Ukrainian leader" may mean."""
_ROOT = 4
"""Letters by which a country and its adjective go together."""
_SEATED = ("-based", "-backed", "-headquartered", "-aligned", "-allied", "-listed")
"""Ends of words that tell where a body sits or who stands behind it."""
_OPENING = 4
"""Sentences that may describe a body which is named behind them."""
_UNIONS = word_set("brotherhood confederation federation union association guild league society council")
_RECENT = 16
"""How many members of one noun are looked at: the work on any text stays linear."""


class Meanings(Appearances):
    """The members of one article, where they appear, and which of them a description means."""

    def described(self, noun: str, place: int, *, beside: str = "") -> Member | None:
        """Whom "the <noun>" means at token ``place``: the one member that the article has called so before, else
        the one whose kind fits ("the hospital" for an infirmary, "the carmaker" for whom the sentences before are
        about). None where several fit alike or none does. ``beside``: the words before the noun, lower case."""
        beside = _beyond_seat(beside)
        full = f"{beside} {noun}".strip()
        met = self._latest([m for m in self._known_by(full, place) if self._fits(m, full)], place)
        if met is None and beside and kind_of(noun) == "person" and noun not in FIRMS_TOO:
            return self._office_holder(noun, beside, place)
        if met is None and beside and not self._says_nothing(beside, noun):
            # "The Central Bank of Kastelia ... the central bank"
            known = [m for m in self._known_by(noun, place) if m.proper is not None]
            named = [m for m in known if f"{full} " in f"{m.name.lower()} "]
            return self._latest(named, place) or self._of_field(noun, beside, place)
        met = met or self._latest([m for m in self._known_by(noun, place) if self._fits(m, noun)], place)
        if met is not None and met.proper is None and noun in GENERAL_COMPANY:
            met = self._subject_here(noun, place) or met
        if met is not None or not (kind_of(noun) == "body" or noun in FIRMS_TOO):
            return met
        akin = [m for word in sorted(ANSWERS_TO.get(noun, ())) for m in self._known_by(word, place)]
        media = noun not in GENERAL_COMPANY
        kinds = ("body", "", "group") if noun == "force" else ("body", "")
        akin = [m for m in akin if m.kind in kinds or (m.kind == "outlet" and media)]
        if noun in GENERAL_COMPANY:
            # The Brotherhood of Rail Operators is no company.
            akin = [m for m in akin if noun == "group" or head_of(m.name.lower().split()) not in _UNIONS]
            akin += [m for _, m in _up_to(self._companies, place) if not self._own_outlet(m)]
        met = self._latest(akin, place)
        met = met or self._doer(noun, place) or self._of_field(noun, beside, place)
        unmarked = is_company(noun) or noun in FIRMS_TOO or noun in PUBLIC_BODIES or noun in SITES
        return self._spoken_of(noun, place) if met is None and unmarked else met

    def _office_holder(self, noun: str, beside: str, place: int) -> Member | None:
        """Who was introduced by every word of an office: "the health secretary" for Health Secretary Anneliese Rowe,
        "the Ukrainian leader" for Ukraine's president."""
        told = beside.split()
        nation = len(told) == 1 and is_national(told[0])
        offices = _LEADING if noun == "leader" and nation else (noun,)
        holders = [m for office in offices for m in self._known_by(office, place) if office in m.called]
        fitting = [m for m in holders if set(told) <= m.said_of or (nation and _of_nation(told[0], m.said_of))]
        return self._latest(fitting, place) if fitting else None

    def _subject_here(self, noun: str, place: int) -> Member | None:
        """The named body that heads the paragraph before token ``place`` and may be called ``noun``, where a nameless
        one was called so further up."""
        number = self.sentence_of(place)
        paragraph = self.reading.sentences[number].paragraph
        near = [x for x in self.near(place, _NEAR) if self.reading.sentences[x.sentence].paragraph == paragraph]
        heads = {id(x.member): x.member for x in near if x.subject and self._may_be_called(x, noun)}
        return next(iter(heads.values())) if len(heads) == 1 else None

    def _of_field(self, noun: str, beside: str, place: int) -> Member | None:
        """Whom "the <beside> <noun>" means by the field that a name tells: "the rail regulator" for the Office for Rail
        Safety; the best fit, and of several the only one of the last sentence that has any."""
        if not describes(noun):
            return None
        fitting = self._fitting(noun, beside, self.near(place, _WIDE))
        if not fitting and beside and self.sentence_of(place) < _OPENING:
            # The first sentences describe whom the next ones name: "the country's election council said".
            begin = bisect_left(self.appearances, place, key=lambda x: x.place)
            fitting = self._fitting(noun, beside, self.appearances[begin : begin + MOST_APPEARANCES], least=2)
        return self._latest(fitting, place)

    def _fitting(self, noun: str, beside: str, among: list[Appearance], *, least: int = 1) -> list[Member]:
        """Whom "the <beside> <noun>" describes best of those who appear, and at least so well."""
        told = beside.split()
        best = least - 1
        found: list[Member] = []
        for x in among:
            member = x.member
            fielded = member.kind == "outlet" and bool(told) and lookup(member.name) is None
            if member.proper is None or (member.kind not in ("body", "") and not fielded) or self._own_outlet(member):
                continue
            name = member.name.lower().split()
            worth = fit(noun, told, name, head_of(name))
            if worth > best:
                best, found = worth, []
            if worth and worth == best:
                found.append(member)
        return found

    def _says_nothing(self, beside: str, noun: str) -> bool:
        """Whether what stands before a noun tells only where the body is or what it deals in, so that the noun alone
        means the same: "the Houston-based company", "the oil giant"; but not "the roads agency"."""
        if noun in ("body", "watchdog") and beside.split()[-1] in ("governing", *_GROUPED):
            return True
        if noun in PUBLIC_BODIES and noun != "agency":
            return not _ANOTHER.intersection(beside.split())
        if noun in ("station", "channel", "network"):
            return not _ANOTHER.intersection(beside.split())
        if noun in ("group", "organisation", "organization", "foundation", "movement", "provider"):
            return beside.split()[-1] in _GROUPED
        if noun in ("team", "side", "campaign", "alliance", "union"):
            return False
        if noun == "club" and any(is_national(w) for w in beside.split()):
            # "officials of the Italian club": hardly the one the story is about
            return False
        return is_company(noun) and noun not in _DISTINCT and not _ANOTHER.intersection(beside.split())

    def _spoken_of(self, noun: str, place: int) -> Member | None:
        """The one name of the sentences before that may be such a body's: in the nearest sentence that has any the
        subject, where there is one, or the only one."""
        by_sentence: dict[int, list[Appearance]] = {}
        for x in self.near(place, _NEAR):
            if self._may_be_called(x, noun):
                by_sentence.setdefault(x.sentence, []).append(x)
        if noun in _BY_LETTERS:
            lettered = {x.member.name: x.member for found in by_sentence.values() for x in found if _letters(x.member)}
            if lettered:
                return next(iter(lettered.values())) if len(lettered) == 1 else None
        for number in sorted(by_sentence, reverse=True):
            found = by_sentence[number]
            subjects = {id(x.member): x.member for x in found if x.subject}
            distinct = subjects or {id(x.member): x.member for x in found}
            return next(iter(distinct.values())) if len(distinct) == 1 else None
        return None

    def _doer(self, noun: str, place: int) -> Member | None:
        """Whom "the insurer" means where "Castlegate has insured the picture" stands before it."""
        bases = {noun[:-2], noun[:-1]} if noun.endswith(("er", "or")) else set()
        done: dict[int, Member] = {}
        for x in self.near(place, _FAR):
            end = self.names.ends.get(x.place, x.place)
            if (
                x.subject
                and x.member.proper
                and any(LEMMA.get(t.low) in bases for t in self.reading.tokens[end : end + 4])
            ):
                done[id(x.member)] = x.member
        return next(iter(done.values())) if len(done) == 1 else None

    def _known_by(self, word: str, place: int) -> list[Member]:
        return [m for _, m in _up_to(self._by_word.get(word, []), place)]

    def _fits(self, member: Member, noun: str) -> bool:
        """Whether ``noun`` may mean the member, and is not merely a word inside its name."""
        if noun in member.called:
            return True
        return member.proper is not None and member.kind != "person" and noun == head_of(member.name.lower().split())

    def _latest(self, members: list[Member], place: int) -> Member | None:
        """The one member of ``members``; of several, the only one of them in the last sentence that has any."""
        distinct = {id(m): m for m in members}
        if len(distinct) <= 1:
            return next(iter(distinct.values()), None)
        near = [x for x in self.near(place, _FAR) if id(x.member) in distinct]
        rivals = {id(x.member): x.member for x in near if x.sentence == near[0].sentence}
        if len(rivals) == 1:
            return near[0].member
        heads = {id(x.member): x.member for x in near if x.sentence == near[0].sentence and x.subject}
        if len(heads) == 1:
            return next(iter(heads.values()))
        named = [m for m in distinct.values() if m.proper is not None]
        return named[0] if len(named) == 1 and not rivals else None


def _beyond_seat(beside: str) -> str:
    """What a description tells beyond where its body sits and who stands behind it: of "the London-based aid group" the
    aid, of "the Iran-backed group" nothing."""
    told = beside.split()
    seat = next((n for n in range(len(told) - 1, -1, -1) if told[n].endswith(_SEATED)), -1)
    others = [word for word in told[: max(0, seat)] if word in _ANOTHER and word != "new"]
    return " ".join([*others, *told[seat + 1 :]])


def _of_nation(word: str, said_of: set[str]) -> bool:
    """Whether a country that goes with an adjective is told of somebody: "ukrainian", "Ukraine's"."""
    return any(other[:_ROOT] == word[:_ROOT] for other in said_of if len(other) >= _ROOT)


def _letters(member: Member) -> bool:
    """Whether a member goes by its letters: "the RMT"."""
    return member.name.isupper() and 2 <= len(member.name) <= 6


def _up_to(entries: list[tuple[int, Member]], place: int) -> list[tuple[int, Member]]:
    """The last few of ``entries``, which are in order, before token ``place``."""
    end = bisect_left(entries, place, key=place_of)
    return entries[max(0, end - _RECENT) : end]
