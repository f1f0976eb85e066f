"""What a name is a name of: the evidence that the words around it give."""

from __future__ import annotations

from itertools import pairwise

from store.extraction.lexicon import noun_words
from store.extraction.lexicon.cues import STRONG, TELLING
from store.extraction.lexicon.kinds import GEOGRAPHIC, KINSHIP, is_many, is_person, kind_of
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.name_runs import ORGANISATION_WORDS, Name, NameRuns
from store.extraction.tagging.tags import FINITE

_HE_TITLES, _SHE_TITLES = (
    frozenset({"mr.", "mr", "sir", "lord"}),
    frozenset({"mrs.", "ms.", "mrs", "ms", "dame", "lady"}),
)
_OUTLETS = word_set(
    """newspaper newsletter magazine broadcaster publication newswire tabloid weblog blog website weekly daily paper
    channel network periodical podcast newsmagazine broadsheet outlet portal"""
)
_INSIDE = word_set("in near off outside across throughout toward towards")
_AROUND = _INSIDE - {"in", "toward", "towards"}
"""Prepositions that stand before places, hardly before persons."""
_PLACE_PREPOSITIONS = word_set("in at near off outside inside across through around from toward towards to")
_SPEAKING = STRONG - TELLING
_SETTLEMENTS = word_set("village town city suburb hamlet port borough municipality township neighbourhood neighborhood")
"""Nouns of places whose "of" names them."""
_SIDES = word_set(
    """north south east west northeast northwest southeast southwest north-east north-west south-east south-west
    outskirts outside suburbs shores banks streets"""
)
_BEFORE_PLACES = GEOGRAPHIC | _SETTLEMENTS | _SIDES
_NO_PERSONS = noun_words.PLACES | noun_words.LANDS | noun_words.PLATFORMS
"""First words of names that are no person's."""
_OF_STATES = word_set(
    """navy army ministry government parliament coast coastguard border capital shores shore waters territory airspace
    military soil embassy constitution"""
)
"""What only states have."""
_CLAUSE = 40
"""Tokens of a clause before ", it said"."""
_OF_PERSONS = KINSHIP | word_set(
    "sons daughters brothers sisters parents children home house wife's husband's career death"
)
"""What is a person's, and no body's."""
_NEAR = 14
"""Tokens behind a name that may tell whose words it passes on."""
_CITES_NOW = word_set("citing quoting")
_CITES = word_set("cited quoted cites quotes cite quote")
_MEETS = word_set("spoke talked speaks talks spoken talked")
_PRINTED = frozenset({"report", "story", "article"})
_OPENING = _PRINTED | {",", "which", "has", "have", "had"}
_ADVERBIAL = word_set("has have had also earlier first previously in turn meanwhile on the other hand for its part ,")
_UNNAMED = word_set("people persons sources source insiders insider person somebody someone individuals officials")


class NameEvidence(NameRuns):
    """Weighs for each name whether it is a person's or a company's."""

    def _weigh(self, name: Name, first: int, begin: int, last: int) -> None:
        tokens = self.reading.tokens
        title = tokens[begin - 1].low if begin > first else ""
        if begin > first:
            name.person += 3
        if title in _HE_TITLES:
            name.pronoun = "he"
        elif title in _SHE_TITLES:
            name.pronoun = "she"
        before = tokens[first - 1].low if first else ""
        after = tokens[last].low if last < len(tokens) else ""
        if self._heads_body(name) or len(name.parts) > 4 or not _NO_PERSONS.isdisjoint(name.parts[:1]):
            name.person -= 5
        if is_person(before) and kind_of(before) == "person":
            name.person += 3
            if before.endswith("woman"):
                name.pronoun = "she"
            elif before.endswith("man"):
                name.pronoun = "he"
        elif before in ("the", "a", "an") or (before in _PLACE_PREPOSITIONS and not self._according(first)):
            name.person -= 1
        # "Records at City Hall show that he": the verb belongs to the records.
        speaks = LEMMA.get(after) in STRONG and before not in _PLACE_PREPOSITIONS
        if (speaks or LEMMA.get(before) in _SPEAKING) and len(name.parts) > 1:
            name.person += 1
        if before == "," and first >= 2 and tokens[first - 2].low in noun_words.PERSON_NOUNS and len(name.parts) > 1:
            name.person += 3
        self._weigh_pronouns(name, last, speaks=speaks)
        # "Ambassador Lenka Droz of Varkand, who was called in": the clause is the ambassador's.
        home = before == "of" and len(name.parts) == 1 and first >= 2 and tokens[first - 2].tag == "NP"
        if after == "," and not home and self._person_apposition(last + 1):
            name.person += 2
        self._weigh_pseudonym(name, last)
        if after == "of" and len(name.parts) in (2, 3) and self._belongs(last + 1):
            name.person += 1
        if before == "as" and any(t.low in ("identified", "named", "name") for t in tokens[max(0, first - 7) : first]):
            name.person += 3
        if before in _OUTLETS or self._reports_others(first, last):
            name.outlet = True
            name.person -= 5
        if before == "of" and first >= 2 and tokens[first - 2].low in _BEFORE_PLACES:
            name.place += 1
            name.person -= 5
        if before in _AROUND and after not in ("'s", "’s"):
            # "a facility outside Dorn"; but "near Lund's house"
            name.person -= 5
        if before in _INSIDE or (after in ("'s", "’s") and self._has_forces(last + 1)):
            name.place += 1
        if (
            before in noun_words.COMPANY_NOUNS
            or name.parts[-1] in noun_words.COMPANY_SUFFIXES
            or self._company_context(first, last)
        ):
            name.company += 1
            if before in noun_words.COMPANY_NOUNS:
                name.person -= 4

    def _reports_others(self, first: int, last: int) -> bool:
        """Whether the name ``[first, last)`` passes on what unnamed others say, as only outlets do: "Silverline, which
        cited two officials,", "Silverline quoted a doctor as saying", "a Silverline report citing three people"."""
        tokens = self.reading.tokens
        near = [(t.low, t.tag) for t in tokens[last : last + _NEAR]]
        if len(near) < 3 or not (near[0][0] in _OPENING or near[0][0] in _CITES):
            return False
        printed = near[0][0] in _PRINTED
        if printed and (not first or tokens[first - 1].low not in ("a", "an")):
            return False
        k = int(printed)
        comma = near[k][0] == ","
        k += comma
        relative = near[k][0] == "which" or (near[k][0] == "that" and not comma)
        k += relative
        while k < len(near) - 2 and near[k][0] in _ADVERBIAL:
            k += 1
        if k + 1 >= len(near):
            return False
        verb, behind = near[k][0], last + k + 1
        if verb in _CITES_NOW:
            return (comma or printed) and self._unnamed(behind)
        if verb in _MEETS:
            return relative and near[k + 1][0] in ("to", "with") and self._unnamed(behind + 1)
        as_said = any(low == "as" and tag == "VG" for (low, _), (_, tag) in pairwise(near[k + 2 :]))
        return verb in _CITES and (relative or as_said) and self._unnamed(behind)

    def _unnamed(self, k: int) -> bool:
        """Whether unnamed people are spoken of from token ``k`` on: "two people", "a senior diplomat", "officials"."""
        for token in self.reading.tokens[k : k + 5]:
            if is_person(token.low) or is_many(token.low) or token.low in _UNNAMED:
                return True
            if token.tag not in ("DT", "NUM", "JJ", "NN", "AV") and token.low != "of":
                return False
        return False

    def _according(self, first: int) -> bool:
        """Whether "according to" stands before token ``first``, behind which whoever is named speaks."""
        return first >= 2 and self.reading.tokens[first - 2].low == "according"

    @staticmethod
    def _heads_body(name: Name) -> bool:
        """Whether the head of a name is a body's: the last word, in "Ministry of Defence" the one before the "of"."""
        heads = [name.parts[-1], *(one for one, link in pairwise(name.parts) if link in ("of", "for", "on"))]
        return any(head in ORGANISATION_WORDS for head in heads)

    def _has_forces(self, k: int) -> bool:
        """Whether a state's own stands at ``k``, behind an "'s": "Kharun's navy", "Kharun's foreign ministry"."""
        return any(t.low in _OF_STATES for t in self.reading.tokens[k : k + 2])

    def _weigh_pronouns(self, name: Name, last: int, *, speaks: bool) -> None:
        """ "Norvolt said it", "Norvolt expects a loss, it said": no person; "Lund said he": one."""
        tokens = self.reading.tokens
        told = {t.low for t in tokens[last + 1 : last + 3]} if speaks else set()
        if told & {"it", "its"} or (last < len(tokens) and tokens[last].tag in FINITE and self._it_says_so(last)):
            name.person -= 4
        elif told & {"he", "she"}:
            name.person += 2

    def _it_says_so(self, verb: int) -> bool:
        """Whether the clause of the verb ends in ", it said": its subject is no person."""
        tokens = self.reading.tokens
        for k in range(verb + 1, min(len(tokens) - 2, verb + _CLAUSE)):
            if tokens[k].text == "," and tokens[k + 1].low == "it" and LEMMA.get(tokens[k + 2].low) in STRONG:
                return True
            if tokens[k].low in (".", "?", "!", ";", "who", "and", "but") or tokens[k].tag == "QM":
                return False
        return False

    def _weigh_pseudonym(self, name: Name, last: int) -> None:
        """ "Daniel, not his real name,": a person."""
        behind = [t.low for t in self.reading.tokens[last : last + 5]]
        if behind[:2] == [",", "not"] and behind[3:5] == ["real", "name"]:
            name.person += 3
            name.pronoun = {"his": "he", "her": "she"}.get(behind[2], "")

    def _speaks(self, place: int) -> bool:
        """Whether the name of one word at ``place`` is the subject of a verb of saying right beside it."""
        tokens = self.reading.tokens
        after = tokens[place + 1] if place + 1 < len(tokens) else tokens[place]
        before = tokens[place - 1] if place else tokens[place]
        behind = LEMMA.get(before.low) in _SPEAKING and before.tag in ("VD", "VZ")
        return behind or (LEMMA.get(after.low) in STRONG and after.tag in ("VD", "VZ") and before.low != "the")

    def _belongs(self, k: int) -> bool:
        """Whether the name of an organisation begins at ``k``: "Karin Brask of the University of Vestholm"."""
        tokens = self.reading.tokens
        k += k < len(tokens) and tokens[k].low == "the"
        near = tokens[k : k + 5]
        return bool(near) and near[0].tag == "NP" and any(t.low in ORGANISATION_WORDS and t.capital for t in near)

    def _person_apposition(self, i: int) -> bool:
        tokens = self.reading.tokens
        if i < len(tokens) and tokens[i].low == "who":
            return True
        if i < len(tokens) and tokens[i].low == "whose":
            return i + 1 < len(tokens) and tokens[i + 1].low in _OF_PERSONS
        for k in range(i, min(i + 6, len(tokens))):
            if tokens[k].low in noun_words.PERSON_NOUNS:
                return True
            if tokens[k].tag in FINITE:
                # "Two survivors, both Egyptian, told investigators"
                return False
            if tokens[k].tag in ("PU", "IN", "RL", "VG") and k >= i + (tokens[k].tag != "VG"):
                return False
        return False

    def _company_context(self, first: int, last: int) -> bool:
        tokens = self.reading.tokens
        if (
            last + 1 < len(tokens)
            and tokens[last].low == "'s"
            and tokens[last + 1].low
            in (
                "spokesman",
                "spokeswoman",
                "workers",
                "shares",
                "stock",
                "board",
                "revenue",
                "profit",
                "shareholders",
                "ceo",
                "customers",
                "offer",
            )
        ):
            return True
        stake = first >= 2 and tokens[first - 2].low in ("shares", "shareholders", "stake", "stock")
        if stake and tokens[first - 1].low in ("of", "in"):
            return True
        if last + 2 < len(tokens) and tokens[last].low == "," and tokens[last + 1].low in ("a", "an", "the"):
            near = range(last + 2, min(last + 5, len(tokens) - 1))
            noun = next((k for k in near if tokens[k].low in noun_words.COMPANY_NOUNS), None)
            # "Halvern has recalled 400,000 Stratas, the carmaker said": the noun has a verb of its own.
            return noun is not None and tokens[noun + 1].tag not in FINITE and tokens[noun + 1].low != "that"
        return False
