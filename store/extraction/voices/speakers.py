"""Who spoke before, and whom a pronoun in a source's place means."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.authorities import governmental
from store.extraction.lexicon.kinds import is_many
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.antecedents import may_be_person
from store.extraction.naming.introductions import Member
from store.extraction.source import Source, genitive
from store.extraction.voices.spoken import Spoken
from store.model import Disclosure, Hop, SourcingClass


class Speakers(Spoken):
    """Resolves pronouns among the sources of the article."""

    def _pronoun(self, place: int, cue: str) -> Source:
        low = self.reading.tokens[place].low
        if low in ("who", "which") and place and self.reading.tokens[place - 1].text == ",":
            # "Norvolt, which has said that": whom the clause hangs on.
            before = self._hung_on(place)
            if before is not None:
                return self._resolved(before, place, cue)
        own = self._own_sentence(place)
        if low in ("he", "she", "who", "i", "we"):
            found = self.cast.person(place, low, own_sentence=own)
            if not found.sure and not found.likely:
                # "Maria Lopez will stand again, she told Reuters": nobody else can be meant.
                here = self.cast.person(place, low, own_sentence=True)
                found = here if here.sure and here.sure.proper and here.sure.kind == "person" else found
            return self._resolved(found.sure, place, cue) if found.sure else self._gap(cue, found.likely)
        speaker = self._last_speaker(place)
        opened = self._opening_word(place) if low == "it" else None
        if opened is not None:
            return Source((self._hop(opened, cue, disclosed=Disclosure.INFERRED),), SourcingClass.NAMED, "body")
        about = self._told_about(place, "body") if low == "it" and not self._shown_here(place) else None
        if about is not None and (speaker is None or self._speaks_anew(place, speaker, about)):
            # "Care Without Walls has counted 16 dead, it said."
            return self._resolved(about, place, cue)
        single = low in ("it", "which") and speaker is not None and speaker.kind in ("document", "outlet")
        plural = low == "they" and speaker is not None and (speaker.kind == "document" or self._several_spoke(place))
        if speaker is not None and (single or plural):
            hop = replace(speaker.hops[0], cue=cue, disclosed=Disclosure.INHERITED)
            return Source((hop,), speaker.sourcing_class, speaker.kind)
        ask = self.cast.several if low == "they" else self.cast.body
        found = ask(place, own_sentence=own)
        if not found.sure and not found.likely:
            # "Norvolt fired 40 people, it said": nothing else can be meant.
            found = ask(place, own_sentence=True)
        if found.sure is not None and found.sure.kind == "thing":
            # "The ferry Talisa sank. It said": the ferry stands nearest, and does not speak.
            return self._gap(cue, None)
        return self._resolved(found.sure, place, cue) if found.sure else self._gap(cue, found.likely)

    def _hung_on(self, place: int) -> Member | None:
        """Whom ", who" or ", which" at token ``place`` hangs on: the last before it in its sentence that it may mean,
        of "Ann Lee, the mayor of Oslo, who" not Oslo."""
        near = self.cast.near(place, 0)
        kinds = ("person", "group") if self.reading.tokens[place].low == "who" else ("body", "outlet")
        told = [x.member for x in near if x.member.kind in kinds]
        open_kind = [x.member for x in near if not x.member.kind]
        return next((m for m in (*told, *open_kind, *(x.member for x in near))), None)

    def _several_spoke(self, place: int) -> bool:
        """Whether several without a name spoke in the sentence before, whose "they" opens the next: "two officials
        said. They cautioned that"."""
        if not self._speakers or self.reading.sentences[self.cast.sentence_of(place)].first != place:
            return False
        where, speaker = self._speakers[-1]
        near = self.cast.sentence_of(place) - self.cast.sentence_of(where) == 1
        words = (speaker.name or "").lower().split()
        return near and speaker.kind == "group" and any(is_many(word) for word in words[:3])

    def _opening_word(self, place: int) -> str | None:
        """The word with a capital that opens the clause before ", it disclosed", and is a name by that alone:
        "Brightloop has moved its servers to Finland, it disclosed"."""
        tokens = self.reading.tokens
        number = self.cast.sentence_of(place)
        first = self.reading.sentences[number].first
        told = place + 1 < len(tokens) and LEMMA.get(tokens[place + 1].low) in _DISCLOSING
        if tokens[place - 1].text != ",":
            return None
        first = next((k + 1 for k in range(place - 2, first, -1) if tokens[k].text == ":"), first)
        known = any(x.place == first for x in self.cast.near(place, 0))
        opens = tokens[first].capital and tokens[first].tag == "NN" and not tokens[first].low.endswith("s")
        acts = (told and tokens[first + 1].tag == "HV") or self._minds(first + 1)
        return tokens[first].text if opens and not known and acts else None

    def _minds(self, verb: int) -> bool:
        """Whether the word at ``verb`` tells what its subject has in mind, of which none but the subject can tell."""
        token = self.reading.tokens[verb]
        return token.tag in ("VZ", "VD", "VP") and LEMMA.get(token.low) in _MINDING

    def _told_about(self, place: int, kind: str) -> Member | None:
        """Whom the clause before ", his lawyer said" or ", it said" is about: the one of that kind whom it names."""
        tokens = self.reading.tokens
        k = place - 1
        while k > 0 and tokens[k].low in ("according", "to"):
            k -= 1
        if tokens[k].tag not in ("PU", "QM"):
            return None
        pronoun = {"his": "he", "her": "she"}.get(tokens[place].low, "")
        near = [x for x in self.cast.near(place, 0) if not x.quoted]
        if kind == "person":
            near = [x for x in near if x.member.kind == "person" or may_be_person(x.member)]
            near = [x for x in near if x.member.pronoun in ("", pronoun)]
            near = [x for x in near if x.member.proper is not None]
        elif tokens[place].tag == "PR":
            minded = [x for x in near if x.subject and x.member.proper and self._minds_there(x.place, x.member)]
            if minded:
                # "Larch Street expects a review, it said": a place has nothing in mind.
                return minded[-1].member
            near = [x for x in near if x.subject and x.member.kind in ("body", "outlet", "")]
            near = [x for x in near if x.member.kind or x.member.proper is not None]
            # "Gusts at the airport reached 118, it said": no airport speaks.
            near = [x for x in near if "IN" not in self._tags_before(x.place)]
        else:
            headed = [x for x in near if x.subject]
            own = [x for x in headed if x.member.kind == "body" and x.member.proper is None]
            near = [x for x in near if x.member.proper is not None]
            once = [x for x in headed if tokens[place].low == "its" and self._known_by_one_word(x.member)]
            near = [x for x in near if x.member.kind in ("body", "outlet") or (x.subject and x.member.kind in _OWNING)]
            # "The diocese paid 61 men, its accounts show": no name, and still who the clause is about.
            lands = [x for x in headed if x.member.kind == "place" and "IN" not in self._tags_before(x.place)]
            near = near or own or lands or once
        sure = [x for x in near if x.member.kind == kind] or near
        distinct = {id(x.member): x.member for x in sure}
        return next(iter(distinct.values())) if len(distinct) == 1 else None

    def _minds_there(self, first: int, member: Member) -> bool:
        """Whether the name at token ``first``, which is no person's, is the subject of a verb of the mind."""
        end = self.names.ends.get(first)
        return member.kind != "person" and end is not None and end < len(self.reading.tokens) and self._minds(end)

    def _known_by_one_word(self, member: Member) -> bool:
        """Whether a name of one word was taken for a person's, which "its" shows to be a country's or the like."""
        return member.proper is not None and len(member.proper.parts) == 1 and not member.pronoun

    def _tags_before(self, place: int) -> list[str]:
        """The tag before token ``place``; where that is an article, the one before it too."""
        tokens = self.reading.tokens
        before = [t.tag for t in reversed(tokens[max(0, place - 2) : place])]
        return before if before[:1] == ["DT"] else before[:1]

    def _speaks_anew(self, place: int, speaker: Source, about: Member) -> bool:
        """Whether "it" behind a clause about a body is that body and not ``speaker``, who spoke before: the same, no
        body at all, or who tells nothing of what only the other can know ("Norvolt has moved its ships, it told")."""
        if speaker.name in (None, about.name) or speaker.kind in ("person", "group") or self._vouched(place):
            return True
        tokens, number = self.reading.tokens, self.cast.sentence_of(place)
        sentences = self.reading.sentences
        opens = number == 0 or sentences[number].paragraph != sentences[number - 1].paragraph
        cue = min(place + 1, len(tokens) - 1)
        behind = range(cue + 1, min(cue + 6, sentences[number].last))
        told = tokens[behind[0]].low == "in" and any(tokens[k].low in _OWN_PAPERS for k in behind) if behind else False
        return opens or told or LEMMA.get(tokens[cue].low) in _DISCLOSING

    def _vouched(self, place: int) -> bool:
        """Whether the clause before tells what its subject found, counted or has in mind: none but the subject says
        so."""
        number = self.cast.sentence_of(place)
        first = self.reading.sentences[number].first
        tokens = self.reading.tokens
        found = any(LEMMA.get(t.low) in _FOUND and t.tag in ("VD", "VN", "VZ") for t in tokens[first:place])
        main = next(
            (k for k in range(first + 1, place) if tokens[k].tag in ("VD", "VZ", "VP", "MD", "BE", "HV")), first
        )
        return found or self._minds(main)

    def _quoted_pronoun(self, place: int, cue: str) -> Source | None:
        """ "The agency quoted him as saying": whoever was spoken of before; nobody where no words are passed on."""
        subject = {"him": "he", "her": "she", "them": "they"}.get(self.reading.tokens[place].low)
        if subject is None or not cue.endswith(" as"):
            return None
        tokens, first = self.reading.tokens, self.reading.sentences[self.cast.sentence_of(place)].first
        mark = next((k for k in range(place - 1, first, -1) if tokens[k].tag in ("PU", "QM")), first)
        # "Lund resigned, and the paper quoted him as saying", not "Lund resigned, the paper quoted him as saying".
        joined = any(t.tag in ("CC", "SB") for t in tokens[mark:place])
        if subject == "they":
            found = self.cast.several(place, own_sentence=joined)
        else:
            found = self.cast.person(place, subject, own_sentence=joined)
        return self._resolved(found.sure, place, cue) if found.sure else self._gap(cue, found.likely)

    def _gap(self, cue: str, likely: Member | None) -> Source:
        """A source that the article hides, with a likely name to offer."""
        hop = self._hop(None, cue, disclosed=Disclosure.GAP, suggested=likely.name if likely else None)
        return Source((hop,), SourcingClass.NAMED, "pronoun")

    def _own_sentence(self, place: int) -> bool:
        """Whether what its own sentence mentions before a pronoun may be meant: not in what was said, "Lee won, he
        said", but in "Lee won, and he said"."""
        tokens = self.reading.tokens
        first = self.reading.sentences[self.cast.sentence_of(place)].first
        k = place - 1
        if k > first and tokens[k].text == "," and tokens[k - 1].tag in ("RL", "SB", "TH", "CC"):
            # "She released a letter which, she said, she had sent."
            return True
        return k >= first and tokens[k].tag not in ("QM", "PU")

    def _resolved(self, member: Member, place: int, cue: str, *, inferred: bool = False) -> Source:
        """The source that a member is, inherited or inferred from an earlier mention."""
        disclosed = Disclosure.INFERRED if inferred else Disclosure.INHERITED
        hop = self._hop(self._with_owner(member, place), cue, disclosed=disclosed)
        earlier = self._said.get(member.name)
        if earlier is not None:
            return Source((hop,), earlier.sourcing_class, earlier.kind)
        return self._first_said(member, hop, place)

    def _with_owner(self, member: Member, place: int) -> str:
        """What a member is called, with whose it is where the article calls it "her husband" at its last mention."""
        if member.proper is not None or member.kind != "person" or "'s " in member.name:
            return member.name
        met = next((x.place for x in self.cast.near(place, 3) if x.member is member), None)
        if met is None or self.reading.tokens[met].low not in ("his", "her", "its", "their"):
            return member.name
        owner = self._owner(met)
        return f"{genitive(owner)} {member.name}" if owner else member.name

    def _first_said(self, member: Member, hop: Hop, place: int) -> Source:
        if member.kind == "person" or (member.kind == "" and self.reading.tokens[place].low in ("he", "she")):
            return Source((hop,), self._person_class(place, place, member.name), "person")
        return Source((hop,), SourcingClass.NAMED, "group" if member.kind == "group" else "body")

    def _owner(self, place: int) -> str | None:
        """Whose "its" or "her" is, where one stands out."""
        token = self.reading.tokens[place].low
        if token in ("his", "her"):
            found = self.cast.person(place, "he" if token == "his" else "she")
        else:
            found = (self.cast.several if token == "their" else self.cast.body)(place)
        return found.sure.name if found.sure else None

    def _person_class(self, first: int, last: int, name: str) -> SourcingClass:
        """The class of a person: by the words of the phrase ``[first, last)`` and by what introduced them."""
        low = {t.low for t in self.reading.tokens[first:last] if t.wordy}
        known = self.names.find(name)
        if known is not None:
            low |= self.cast.of_name(known).said_of
        low = {w.removesuffix("'s").removesuffix("’s") for w in low}
        if low & noun_words.EXPERT_NOUNS or ("who" in low and low & _STUDIES):
            return SourcingClass.EXPERT
        lawyer = bool(low & {"lawyer", "attorney", "solicitor", "barrister", "agent", "counsel"})
        if lawyer and not low & {"general", "district", "county", "state", "city", "u.s."}:
            return SourcingClass.NAMED
        if low & _PRIVATE:
            return SourcingClass.NAMED
        if low & {"inspector", "detective", "superintendent", "constable", "firefighter"}:
            return SourcingClass.OFFICIAL
        if low & (words.OFFICE_TITLES - {"president", "general", "speaker", "prime", "deputy", "captain", "king"}):
            return SourcingClass.OFFICIAL
        if "president" in low and "of" not in low:
            return SourcingClass.OFFICIAL
        if low & (noun_words.GOVERNMENT_NOUNS | _SERVICES) and low & (noun_words.PERSON_NOUNS | {"minister"}):
            return SourcingClass.OFFICIAL
        if low & _SPOKEN_FOR and self._official_spoke_last(first):
            return SourcingClass.OFFICIAL
        earlier = self._said.get(name)
        return earlier.sourcing_class if earlier is not None else SourcingClass.NAMED

    def _official_spoke_last(self, place: int) -> bool:
        """Whether the source before was an authority: its spokesman needs no further word."""
        speaker = self._last_speaker(place)
        if speaker is not None and speaker.kind == "body":
            return speaker.sourcing_class is SourcingClass.OFFICIAL
        body = self.cast.body(place).sure if self.reading.tokens[place].low in ("its", "a", "the") else None
        return body is not None and governmental(body.name)


_OWNING = frozenset({"", "thing"})
"""Kinds of what may own somebody besides a body: "The ferry Talisa sank, its captain said"."""
_DISCLOSING = word_set("disclose announce tell confirm reveal inform notify acknowledge admit concede")
"""What somebody does with news of their own."""
_OWN_PAPERS = word_set(
    """response reply return statement filing report note release communique post
    tweet bulletin update letter email e-mail"""
)
"""In which somebody says what is their own."""
_FOUND = word_set(
    "count find record measure detect analyse analyze receive study check examine test register log time clock map"
)
_MINDING = word_set(
    "expect plan intend aim hope want forecast anticipate project seek consider weigh regret welcome believe"
)
"""What nobody but the subject can tell of itself."""
_STUDIES = frozenset({"studies", "studied", "tracks", "tracked", "researches", "researched", "teaches", "models"})
_PRIVATE = noun_words.COMPANY_NOUNS | frozenset(
    {"union", "association", "federation", "club", "university", "ceo", "chairman", "guild", "charity"}
)
_SERVICES = frozenset({"defense", "defence", "fire", "rescue", "emergency", "health", "weather", "ambulance"})
_SPOKEN_FOR = frozenset({"spokesman", "spokeswoman", "spokesperson", "director", "head", "chief", "commissioner"})
