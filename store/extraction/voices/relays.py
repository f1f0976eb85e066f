"""Through whom words came: the outlets that somebody spoke to, or that carried what they said."""

from __future__ import annotations

from store.extraction.lexicon import noun_words
from store.extraction.lexicon.cues import CARRYING, REPORT_NOUNS
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.names import is_outlet
from store.extraction.voices.outlets import Outlets
from store.model import Hop, Role

_SPEAKING = word_set(
    """say write tell tweet post appear announce claim warn argue speak confirm insist add repeat reveal declare
    maintain recall admit allege deny explain vow promise pledge predict suggest concede acknowledge complain joke"""
)
_NO_OUTLETS = noun_words.GOVERNMENT_NOUNS | noun_words.COMPANY_SUFFIXES | noun_words.PLACES | {"party", "union"}
_COUNTRIES = noun_words.PLACES - {"north", "south", "east", "west"}
"""Countries and cities, which may open an outlet's name: "France Inter"."""
_MET_BY = word_set("quote cite carry air broadcast interview contact reach ask print post")
"""What an outlet does with somebody, or with what they said."""
_MEETING = word_set("interview speak talk")
_SPOKEN_TO = REPORT_NOUNS | {
    "spoke",
    "speaking",
    "confirmed",
    "appearance",
    "interviewed",
    "op-ed",
    "essay",
    "commentary",
}
_TALKS = word_set(
    """call calls conversation conversations chat chats exchange exchanges correspondence discussion session briefing
    messages emails texts phone telephone zoom sit-down"""
)
"""What somebody has with an outlet: "in a call with Reuters"."""
_QUESTIONS = word_set(
    "question questions query queries inquiry inquiries enquiry enquiries request requests call calls"
)
"""What comes from an outlet: "in reply to questions from Reuters"."""
_ASKING = word_set(
    "asked questioned pressed contacted reached interviewed approached challenged grilled quizzed invited"
)
_ON_AIR = frozenset({"read", "aired", "broadcast", "televised"})
_REPRESENTATIVES = word_set(
    """lawyer attorney solicitor barrister agent counsel publicist spokesman spokeswoman spokesperson
    representative interpreter translator"""
)

_STAFF = word_set(
    """staff researchers investigators officers reporters journalists inspectors auditors monitors observers volunteers
    workers employees teams team members correspondents correspondent reporter analysts doctors lawyers"""
)
"""Who hears things for the body that they work for."""


class Relays(Outlets):
    """Finds the relays that the words beside a cue name."""

    def relay_at(self, i: int, last: int) -> list[Hop]:
        """The outlet named right behind the preposition at ``i``, as a relay; none for the article's own."""
        hit = self.outlet_at(i + 1, last)
        return [self._hop(hit[0], self.reading.tokens[i].low, Role.RELAY)] if hit and not self.is_own(hit[0]) else []

    def relays(self, first: int, last: int) -> list[Hop]:
        """The outlets through which the words came, in the tokens behind or before a cue: "told Reuters",
        "in a dispatch carried by the AP", "in an interview with CNN". The article's own outlet is left out."""
        tokens = self.reading.tokens
        found: list[Hop] = []
        i = first
        while i < last:
            cue = self._relay_cue(i, first)
            speaker = self._representative(i + 1) if cue in ("through", "via") else None
            if cue and speaker:
                found.append(self._hop(speaker, cue, Role.RELAY))
            elif cue:
                hit = self.outlet_at(i + 1, last) or (
                    self._foreign_outlet(i + 1, last) if cue == tokens[i].text or " by" in cue else None
                )
                hit = hit or (self._reporter_told(i + 1, last) if LEMMA.get(tokens[i].low) == "tell" else None)
                if hit:
                    name, end = hit
                    if not self.is_own(name) and all(h.name != name for h in found):
                        found.append(self._hop(name, cue, Role.RELAY))
                    i = end
                    continue
            i += 1
        return found

    def _representative(self, first: int) -> str | None:
        """Who speaks for somebody: "said, through his solicitor, Anna Pell, that". None where nobody is named."""
        tokens = self.reading.tokens
        last = min(len(tokens), first + 8)
        role = next((k for k in range(first, last) if tokens[k].low in _REPRESENTATIVES), None)
        if role is None or any(tokens[k].tag == "PU" for k in range(first, role)):
            return None
        for begin, end in self.names.sequences(role + 1, min(len(tokens), role + 8)):
            name = self.names.at(self.names.without_titles(begin, end), end)
            near = begin == role + 1 or (begin == role + 2 and tokens[role + 1].text == ",")
            return name.full if near and name is not None and name.person > 0 else None
        return None

    def _reporter_told(self, first: int, last: int) -> tuple[str, int] | None:
        """Whoever reported something in the sentence before, and where the words end that mean them, in "told it",
        "told its researchers", "told staff", "told the mission's officers", "told the charity"."""
        tokens = self.reading.tokens
        number = self.cast.sentence_of(first)
        if first >= last or not self._speakers or number - self.cast.sentence_of(self._speakers[-1][0]) > 1:
            return None
        reporter = self._speakers[-1][1]
        name = next((h.name for h in reversed((*reporter.hops, *self._conversation)) if h.name), None)
        passing = len(reporter.hops) > 1 or bool(self._conversation) or reporter.kind in ("outlet", "body")
        passing = passing or (reporter.kind == "group" and tokens[first].low == "them")
        if name is None or not passing or self.is_own(name):
            return None
        low = tokens[first].low
        if low in ("it", "them"):
            return name, first + 1
        noun = first + 1 if low in ("its", "their") else first
        while noun + 1 < last and tokens[noun].tag in ("JJ", "NN") and tokens[noun + 1].tag == "NN":
            noun += 1
        if noun < last and tokens[noun].low in _STAFF and (noun == first or low in ("its", "their")):
            return name, noun + 1
        if low != "the" or first + 1 >= last or tokens[first + 1].tag != "NN":
            return None
        meant = self.cast.described(tokens[first + 1].low, first)
        if meant is None or meant.name != name or meant.kind == "person":
            return None
        ends = first + 2
        if ends < last and tokens[ends].tag == "PS":
            ends = next((k for k in range(ends + 1, last) if tokens[k].tag not in ("JJ", "NN")), last)
            return (name, ends) if tokens[ends - 1].low in _STAFF else None
        return name, ends

    def _foreign_outlet(self, first: int, last: int) -> tuple[str, int] | None:
        """An outlet that only its place gives away: "told Bergens Dagblad". No person, country or authority."""
        tokens = self.reading.tokens
        back = [LEMMA.get(t.low, t.low) for t in tokens[max(0, first - 6) : first]]
        seen = back[-2:-1] and back[-2] in ("publish", "see", "obtain", "review")
        carried = back[-1:] == ["by"] and (bool(seen) or not _MET_BY.isdisjoint(back))
        asked = back[-1:] in (["with"], ["to"]) and not _MEETING.isdisjoint(back)
        if back[-1:] != ["tell"] and not carried and not asked:
            return None
        begin = first + 1 if first < last and tokens[first].low == "the" else first
        if begin > first and tokens[first].tag == "NP":
            # "told The Punch": the article is part of the name.
            begin = first
        for seq_begin, seq_end in self.names.sequences(begin, min(last, begin + 6)):
            name = self.names.at(seq_begin, seq_end)
            if seq_begin != begin or name is None or name.person > 0 or len(name.places) > 3:
                return None
            national = len(name.parts) > 1 and name.parts[0] in _COUNTRIES
            parts = name.parts[1:] if national else name.parts
            spoken_to = back[-1:] == ["to"] and "interview" not in back
            if spoken_to and len(name.parts) == 1 and not name.full.isupper():
                # "Witnesses who spoke to Halden": a place, or anybody.
                return None
            common = _NO_OUTLETS.intersection(parts) - ({"service"} if is_outlet(name.full) else frozenset())
            if common or (seq_end < last and tokens[seq_end].tag in ("PS", "NN")):
                return None
            return self.names.canonical(name.full), seq_end
        return None

    def _relay_cue(self, i: int, first: int) -> str | None:
        """The cue that ends at token ``i``, behind which an outlet's name makes it a relay."""
        tokens = self.reading.tokens
        low = tokens[i].low
        before = tokens[i - 1].low if i > first else ""
        if LEMMA.get(low) in ("tell", "inform", "promise", "assure"):
            return tokens[i].text
        if low == "by" and LEMMA.get(before) in CARRYING:
            return f"{before} by"
        if low == "by" and any(tokens[k].low in ("quoted", "cited") for k in range(max(first, i - 6), i)):
            return "quoted by"
        if low in ("via", "through") or (low == "by" and before in _ASKING):
            return low
        if low == "from":
            return low if before in _QUESTIONS else None
        if low == "on" and i == first and tokens[i].capital:
            # "On CNN on Sunday, Ann Lee said"
            return low
        if low == "in" and before in ("quoted", "cited"):
            return f"{before} in"
        if low in ("with", "to", "on", "in", "for", "by"):
            back = {tokens[k].low for k in range(max(first, i - 4), i)}
            if low in ("on", "in") and any(LEMMA.get(tokens[k].low) in _SPEAKING for k in range(max(first, i - 3), i)):
                return low
            if low in ("on", "by") and not _ON_AIR.isdisjoint(back):
                return low
            if low == "to" or not _SPOKEN_TO.isdisjoint(back) or (low == "with" and not _TALKS.isdisjoint(back)):
                return low
        return None
