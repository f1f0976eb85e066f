"""Whom the pronoun at the head of a claim means, where it is sure: "He resigned" -> "Ann Lee resigned"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon.kinds import KINSHIP, is_person
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.antecedents import Antecedents
from store.extraction.naming.introductions import Member
from store.extraction.naming.names import Names
from store.extraction.reports import Attribution
from store.extraction.tagging.reading import Reading
from store.extraction.tagging.tags import FINITE

_PRONOUNS = {
    "he": "he",
    "his": "he",
    "she": "she",
    "her": "she",
    "it": "it",
    "its": "it",
    "they": "they",
    "their": "they",
}
OWNING = frozenset({"his", "her", "its", "their"})
_OF_STATE = word_set("be seem appear remain look become mean take come happen follow matter")
"""Verbs whose "it" is often no body: "it took two hours", "it remains unclear"."""
_BODY_ACTS = word_set(
    """announce deny reject plan expect hire sue acquire sell buy order ask urge apologise apologize refuse decline
    appoint publish invest borrow owe promise vow pledge agree decide vote
    ban approve recall fire dismiss accuse warn demand intend hope pay donate recruit suspend withdraw sanction
    expel arrest charge"""
)
"""What a body does, and hardly a thing."""
_VERBS = frozenset({"VD", "VZ", "VP", "VB", "VN", "VG"})
_SKIPPED = frozenset({"AV", "NEG", "MD", "HV", "DO"})
_FOR_ANOTHER = KINSHIP | word_set(
    """lawyer attorney solicitor barrister counsel agent spokesman spokeswoman spokesperson publicist doctor physician
    representative"""
)
"""Who speaks of another person as a rule."""
_SPOKESMEN = word_set("spokesman spokeswoman spokesperson spokespeople")
_CLEAR_KINDS = frozenset({"body", "outlet"})


class Referents:
    """Resolves the pronoun that opens a piece. An answer is given only where one reading stands out."""

    def __init__(self, reading: Reading, names: Names, cast: Antecedents) -> None:
        self.tokens = reading.tokens
        self.sentences = reading.sentences
        self.names = names
        self.cast = cast

    def meant(self, place: int, cover: Sequence[Attribution], *, fronted: bool = False) -> str | None:
        """What to write for the pronoun at token ``place``, without an "'s"; None where it is no pronoun or not sure.

        ``cover``: who is reported to say the piece, innermost first. ``fronted``: whether the piece was a clause at
        the head of its sentence, whose pronoun may mean what follows ("After he resigned, Lee moved").
        """
        token = self.tokens[place]
        pronoun = _PRONOUNS.get(token.low)
        owning = token.tag == "PS"
        if pronoun is None or token.quote >= 0 or token.tag not in ("PR", "PS"):
            return None
        if cover:
            said = self._speaker(place, pronoun, cover[0], owning=owning)
            if said is not None:
                return said or None
        if pronoun in ("he", "she"):
            return self._person(place, pronoun, fronted=fronted)
        return None if fronted else self._subject_before(place, pronoun, owning=owning)

    def _speaker(self, place: int, pronoun: str, saying: Attribution, *, owning: bool) -> str | None:
        """The source, where the pronoun means it; empty where it means something unknown; None where it is open."""
        source = saying.source
        if not source.name:
            return ""
        if saying.whole and saying.place > place:
            # "His colleague was accused by Lee": the pronoun stands before who speaks.
            return None
        if pronoun in ("he", "she"):
            return self._person_speaking(place, pronoun, saying)
        speaks = source.name.partition(" for ")[0].rsplit(" ", 1)[-1] in _SPOKESMEN
        if pronoun == "it" and (source.kind == "person" or speaks):
            spoken_for = self._spoken_for(saying) if owning or self._acts(place) else ""
            return "" if saying.place > place and self._named_before(place) else spoken_for
        opens = self.sentences[self.cast.sentence_of(place)].first == place
        if pronoun == "they" and not saying.meta and self._suspected(place):
            # "Prosecutors charged two men. They are suspected of fraud": not the prosecutors.
            return ""
        if pronoun == "they" and saying.place > place and opens:
            # "They feed on bacteria, say the researchers": whoever was spoken of before.
            return ""
        if pronoun in ("it", "they") and saying.place > place and self._named_before(place):
            # "The sides signed a truce under which they will meet, mediators said": not the mediators.
            return ""
        low = source.name.lower().split()
        ends = next((n for n, w in enumerate(low) if n and w in ("of", "at", "for", "in", "from")), len(low))
        head = low[ends - 1]
        persons = head != "police" and (is_person(head) or is_person(head.removesuffix("s")))
        if pronoun == "they":
            counted = any((w.endswith("s") and not w.endswith(("'s", "’s"))) or w in ("people", "police") for w in low)
            several = counted and (source.kind == "group" or (source.kind == "body" and persons))
            return self._as_said(saying, source.name) if several else ""
        fits = source.kind == "body" and not persons and (owning or self._acts(place))
        return self._as_said(saying, source.name) if fits else ""

    def _suspected(self, place: int) -> bool:
        """Whether something is said against whom the pronoun means: "they are suspected of"."""
        return any(t.low in ("suspected", "accused", "alleged") for t in self.tokens[place + 1 : place + 4])

    def _spoken_for(self, saying: Attribution) -> str:
        """Whose spokesman speaks, as the article has it: "a spokesman for the state agency, Colin Marbury"; empty where
        no spokesman does or it is not said whose."""
        whose = (saying.source.name or "").partition(" for ")
        if whose[0].rsplit(" ", 1)[-1] in _SPOKESMEN and whose[2]:
            bare = whose[2].islower() and whose[2].split()[0] not in _COUNTS
            return f"the {whose[2]}" if bare else self._as_said(saying, whose[2])
        named = sorted(k for k in saying.meta if k < saying.place)
        at = next((k for k in named if self.tokens[k].low in _SPOKESMEN and k + 1 in saying.meta), None)
        if at is None or self.tokens[at + 1].low != "for":
            return ""
        words = []
        for k in range(at + 2, saying.place):
            if self.tokens[k].tag not in ("DT", "NN", "NP", "JJ"):
                break
            words.append(self.tokens[k].text)
        return " ".join(words)

    def _as_said(self, saying: Attribution, name: str) -> str:
        """A name as the article's subject: with its "the" where the article has one there."""
        first = name.split()[0]
        the = any(
            self.tokens[k].low == "the" and k + 1 in saying.meta and self.tokens[k + 1].text == first
            for k in saying.meta
        )
        return f"the {name}" if the else self._shown(name)

    def _named_before(self, place: int) -> bool:
        """Whether its sentence names anything before the pronoun."""
        first = self.sentences[self.cast.sentence_of(place)].first
        return any(t.tag in ("NN", "NP") for t in self.tokens[first:place])

    def _person_speaking(self, place: int, pronoun: str, saying: Attribution) -> str | None:
        """The person who speaks, if "he" or "she" can mean no other."""
        name = self.names.find(saying.source.name or "")
        if saying.source.kind != "person" or name is None or name.person < 0:
            return None
        member = self.cast.of_name(name)
        gender = member.pronoun or name.pronoun
        if gender and gender != pronoun:
            return None
        if _FOR_ANOTHER & member.called.keys():
            # "His lawyer, Sol Aubry, said he had been beaten": the client or the lawyer.
            return ""
        number = self.cast.sentence_of(place)
        others = {
            x.member.name: x.member
            for x in self.cast.near(place, 0 if gender else 1)
            if x.member is not member and x.member.kind == "person" and x.member.proper and not x.quoted
        }
        beside = [
            m for x in self.cast.near(place, 0) for m in others.values() if x.member is m and x.sentence == number
        ]
        rivals = [m for m in beside if m.pronoun in ("", pronoun)]
        if saying.place > place and rivals:
            # "Police questioned Bakke, but he is no suspect, Moe said."
            return rivals[0].name if len(others) == 1 else ""
        if not gender and any(m.pronoun == pronoun for m in others.values()):
            return ""
        return name.full

    def _person(self, place: int, pronoun: str, *, fronted: bool) -> str | None:
        if fronted:
            return None
        found = self.cast.person(place, pronoun, own_sentence=True).sure
        if found is None or found.pronoun not in ("", pronoun):
            return None
        if self._rivalled(place, pronoun, found):
            return None
        if found.proper is None and not _FOR_ANOTHER.isdisjoint(found.called):
            # "She has three children, the lawyer said" of Ida Holm's lawyer: the client, as a rule.
            owner = self.names.find(found.name.partition("'s ")[0])
            return owner.full if owner is not None and owner.pronoun in ("", pronoun) else None
        full = found.proper is not None and len(found.proper.parts) > 1 and not found.company
        return self._named(found) if found.kind == "person" or (found.kind == "" and full) else None

    def _rivalled(self, place: int, pronoun: str, found: Member) -> bool:
        """Whether its sentence speaks of another by a pronoun ("met him in Paris, where his firm is"), or names who was
        found as a place: "was born in Kisumu, where her father"."""
        before = self.tokens[self.sentences[self.cast.sentence_of(place)].first : place]
        other = {"he": ("him", "himself"), "she": ("herself",)}.get(pronoun, ())
        if self.tokens[place].tag == "PS" and any(t.low in other for t in before):
            return True
        name = found.name.split()[0].lower()
        return any(a.low == "in" and b.tag == "NP" and b.low == name for a, b in pairwise(before))

    def _subject_before(self, place: int, pronoun: str, *, owning: bool) -> str | None:
        """The subject of the sentence before, where this sentence opens with the pronoun and can mean nothing else."""
        number = self.cast.sentence_of(place)
        first = self.sentences[number].first
        opens = all(not t.wordy or t.tag in ("CC", "AV") for t in self.tokens[first:place])
        if not opens or number == 0 or self.sentences[number].paragraph - self.sentences[number - 1].paragraph > 1:
            return None
        found = (self.cast.several if pronoun == "they" else self.cast.body)(place, own_sentence=False).sure
        if found is None or found.kind not in ({"group"} if pronoun == "they" else _CLEAR_KINDS):
            return None
        earlier = self.sentences[number - 1]
        headed = [x for x in self.cast.near(place, 1) if x.member is found and x.subject and x.sentence == number - 1]
        opening = min((x.place for x in headed), default=-1)
        if opening < 0 or any(t.tag in FINITE for t in self.tokens[earlier.first : opening]):
            return None
        if pronoun == "they":
            rival = self._others_in(number - 1, opening)
        else:
            rival = owning or self._verb(place) not in _BODY_ACTS
        return None if rival else self._named(found)

    def _others_in(self, number: int, opening: int) -> bool:
        """Whether a sentence names several of anything else, behind its subject at ``opening``."""
        return any(
            phrase.first > opening and (low.endswith("s") or low in ("people", "men", "women", "children", "police"))
            for phrase in self.cast.phrases[number]
            for low in (self.tokens[phrase.head].low,)
        )

    def _verb(self, place: int) -> str:
        """The base form of the verb behind a pronoun; empty where it is a form of "be" or none follows."""
        k = place + 1
        while k < len(self.tokens) and self.tokens[k].tag in _SKIPPED:
            k += 1
        if k + 1 < len(self.tokens) and self.tokens[k].tag == "BE" and self.tokens[k + 1].tag == "VG":
            # "it is looking into"
            k += 1
        if k >= len(self.tokens) or self.tokens[k].tag not in _VERBS or self.tokens[k].low in ("been", "be"):
            return ""
        return LEMMA.get(self.tokens[k].low, "")

    def _acts(self, place: int) -> bool:
        """Whether the verb behind the pronoun tells of an act: "it had sold", not "it was", "it took"."""
        verb = self._verb(place)
        return bool(verb) and verb not in _OF_STATE

    def _named(self, member: Member) -> str | None:
        if member.proper is not None:
            return self._shown(member.name)
        if KINSHIP & set(member.called):
            return None
        return self._shown(member.name)

    def _shown(self, name: str) -> str:
        """The name as a subject: a description that has no article is given one."""
        first = name.split()[0]
        bare = first.islower() and first.isalpha() and first not in _COUNTS
        return f"the {name}" if bare else name


_COUNTS = word_set(
    """a an the this that these those some several many two three four five six seven eight nine ten dozens hundreds
    thousands both all most few another other one"""
)
