"""Whom a pronoun or a possessive means: ranks what the sentences before it mention, and says when nobody stands out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from store.extraction.lexicon.kinds import kind_of
from store.extraction.naming.appearances import Appearance
from store.extraction.naming.cast import Cast
from store.extraction.naming.introductions import Member
from store.extraction.naming.names import Names
from store.extraction.tagging.reading import Reading

_BACK = 3
"""Sentences that a pronoun reaches back."""
_CLEAR = 3
"""By how much the first must outrank the second to be meant."""
_NEAR, _STEP = 12, 4
_NO_PERSON = -5
"""Weight of a name that is no person's."""
_SUBJECT, _SPOKE, _QUOTED, _OWNER, _BESIDE, _UNNAMED, _NEW = 3, 3, -5, -2, -2, -1, 2


@dataclass(slots=True)
class Antecedent:
    """What a pronoun means: ``sure``, or else ``likely``, or neither."""

    sure: Member | None = None
    likely: Member | None = None


class Antecedents(Cast):
    """A cast that remembers who spoke."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        self._spoken: list[Appearance] = []
        self._told = self._told_sentences()
        """Sentence -> how many sentences up to it are not wholly quoted: a long quotation moves nobody away."""

    def _told_sentences(self) -> list[int]:
        told, count = [], 0
        for sentence in self.reading.sentences:
            words = [t for t in self.reading.tokens[sentence.first : sentence.last] if t.wordy]
            count += not words or any(t.quote < 0 for t in words)
            told.append(count)
        return told

    def _first_within(self, number: int) -> int:
        """The earliest sentence that a pronoun in sentence ``number`` reaches."""
        floor = number
        while floor and number - floor < 3 * _BACK and self._told[number] - self._told[floor - 1] <= _BACK:
            floor -= 1
        return floor

    def spoke(self, place: int, name: str, kind: str) -> None:
        """Remember that what is called ``name`` was the source at token ``place``. In the order of the text."""
        member = self._member_named(name, kind, place)
        self._spoken.append(Appearance(place, member, self.sentence_of(place), subject=True))

    def _member_named(self, name: str, kind: str, place: int) -> Member:
        proper = self.names.find(name)
        if proper is not None:
            return self.of_name(proper)
        for x in self._recent(place):
            if x.member.name == name:
                return x.member
        number = self.sentence_of(place)
        nouns = [w for w in name.lower().replace("’", "'").split() if kind_of(w)]
        for x in self.near(self.reading.sentences[number].last - 1, 0):
            # The article's own phrase, met when it was read: known from now on by the fuller name.
            one, _, rest = name.partition(" ")
            # "one miner"
            fuller = name.startswith(x.member.name) or (one.lower() in _SINGLE and rest == x.member.name)
            # "Brahim Tahri's brother", for what was met as "his brother"
            fuller = fuller or name.endswith(f"'s {x.member.name}")
            shorter = x.member.name.startswith(f"{name} ")
            if x.sentence == number and x.member.proper is None and (fuller or shorter):
                x.member.name = x.member.name if shorter else name
                return x.member
        member = Member(name, kind)
        if nouns:
            self.call(member, _head(name, nouns), place)
        return member

    def _recent(self, place: int) -> list[Appearance]:
        floor = self._first_within(self.sentence_of(place))
        end = bisect_left(self._spoken, place, key=lambda x: x.place)
        return [x for x in reversed(self._spoken[max(0, end - 8) : end]) if x.sentence >= floor]

    def person(self, place: int, pronoun: str, *, own_sentence: bool = True) -> Antecedent:
        """Whom "he" or "she" means at token ``place``. ``own_sentence``: whether its sentence may name them."""

        def fits(member: Member) -> bool:
            single = member.kind == "person" or may_be_person(member)
            return single and (not pronoun or member.pronoun in ("", pronoun))

        return self._meant(place, fits, own_sentence=own_sentence, prefer="person")

    def body(self, place: int, *, own_sentence: bool = True) -> Antecedent:
        """What "it" or "its" means."""

        def fits(member: Member) -> bool:
            spoken = member.kind in ("body", "outlet", "place", "thing")
            return spoken or (member.kind == "" and member.proper is not None)

        return self._meant(place, fits, own_sentence=own_sentence, prefer="body")

    def several(self, place: int, *, own_sentence: bool = True) -> Antecedent:
        """Whom "they" means: a group, else a body of several."""

        def fits(member: Member) -> bool:
            return member.kind == "group" or (member.kind in ("body", "") and member.proper is not None)

        return self._meant(place, fits, own_sentence=own_sentence, prefer="group")

    def _meant(self, place: int, fits: Callable[[Member], bool], *, own_sentence: bool, prefer: str) -> Antecedent:
        number = self.sentence_of(place)
        scores: dict[int, tuple[int, Appearance]] = {}
        spoke = {(x.sentence, id(x.member)) for x in self._recent(place)}
        speaking = {x.sentence for x in self._recent(place)}
        for x in (*self._recent(place), *self.near(place, number - self._first_within(number))):
            if (x.sentence == number and not own_sentence) or x.place >= place or not fits(x.member):
                continue
            # Sentences that are all quotation part what stands around them half as much.
            apart = (number - x.sentence + self._told[number] - self._told[x.sentence] + 1) // 2
            score = _NEAR - _STEP * apart + (_SUBJECT if x.subject else 0)
            score += 0 if x.member.proper else _NEW if x.new else _UNNAMED
            score += (_QUOTED if x.quoted else 0) + (_OWNER if x.owner else 0) + (0 if x.member.kind == prefer else -2)
            if (x.sentence, id(x.member)) in spoke:
                # Somebody unnamed who spoke is soon forgotten: "She" is hardly "a police insider" of two sentences ago.
                score += _SPOKE if x.member.proper or apart <= 1 else -_SUBJECT
            elif x.sentence in speaking:
                score += _BESIDE
            best = scores.get(id(x.member))
            if best is None or score > best[0]:
                scores[id(x.member)] = (score, x)
        ranked = sorted(scores.values(), key=lambda s: -s[0])
        if not ranked:
            return Antecedent()
        first = ranked[0][1]
        if len(ranked) == 1:
            return Antecedent(sure=first.member)
        second = ranked[1][1]
        # Of two persons in one sentence the subject is likely, not sure: "Lee met Roe on Monday. He said".
        told = (first.sentence, id(first.member)) in spoke
        rivals = not told and second.sentence == first.sentence and first.member.kind == second.member.kind == "person"
        clear = _CLEAR + 1 if rivals else _CLEAR
        ahead = ranked[0][0] - ranked[1][0] >= clear
        return Antecedent(sure=first.member) if ahead else Antecedent(likely=first.member)


def may_be_person(member: Member) -> bool:
    """Whether a name of which the article does not tell what it names may be a person's: none that goes by letters
    ("TMZ"), and none that its words or what stands around it show to be no person's ("Hong Kong", "Facebook")."""
    name = member.proper
    # A ship is a "she".
    return member.kind in ("", "thing") and name is not None and name.person > _NO_PERSON and not member.name.isupper()


def _head(name: str, nouns: list[str]) -> str:
    """The noun that stands for the whole: the last one before "of", "who" or "familiar"."""
    found = nouns[0]
    for word in name.lower().split():
        if word in _COMPLEMENTS:
            break
        found = word if word in nouns else found
    return found


_SINGLE = frozenset({"one", "another"})
_COMPLEMENTS = frozenset({"of", "for", "in", "at", "with", "who", "on", "close", "familiar", "briefed", "that"})
