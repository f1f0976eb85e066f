"""Source phrases as names: whose spokesman, which company, which of them."""

from __future__ import annotations

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.kinds import FIRMS_TOO, GENERAL_COMPANY, is_many, is_person, kind_of
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.introductions import CALLED, Member
from store.extraction.source import genitive
from store.extraction.tagging.modifiers import time_end
from store.extraction.voices.belongings import Belongings
from store.extraction.voices.descriptions import PAPERS, SCOPES

_NAMELESS = word_set(
    """condition anonymity named identified authorized authorised asked declined requested speak wished wish
    refused name quoted anonymously privately"""
)
"""Words by which a relative clause tells why somebody is not named, rather than who they are."""
_OWNERS = FIRMS_TOO | word_set(
    """owner owners employer landlord insurer reinsurer operator maker manufacturer builder developer publisher supplier
    contractor subcontractor sponsor bidder buyer seller creditor lender client organiser organizer promoter
    breeder grower importer exporter charterer carrier parent franchisee licensee"""
)
"""Nouns of who may be a person or a firm: "the owner of the tanker, Pelican Tankers"."""
_MEETING = word_set("interview quote cite contact reach question approach")
"""What an outlet does with people."""
_ASKING = word_set("us reporters journalists")
_OF_NEWS = word_set("state news official state-run national government")
"""What stands before "agency" where it is one of news."""
_POSSESSIVE_MARKS = ("'s", "’s")


class PhraseNames(Belongings):
    """Gives a source phrase the name it is shown by."""

    def _of_both(self, first: int, last: int) -> str | None:
        """ "aides to both": the two persons whom the sentence names."""
        if self.reading.tokens[last - 1].low != "both" or last - first < 3:
            return None
        named = [x.member for x in self.cast.near(first, 0) if x.member.kind == "person" and x.member.proper]
        two = list(dict.fromkeys(m.name for m in sorted(named, key=lambda m: m.name)))
        head = " ".join(self.reading.words(first, last - 1).split())
        return f"{head} {two[0]} and {two[1]}" if len(two) == 2 else None

    def _name_in_apposition(self, head_end: int, last: int, head: str) -> str | None:
        """ "its state news agency, Moldpress": the name that a described body is given behind a comma."""
        tokens = self.reading.tokens
        bodily = (
            head in noun_words.ORGANISATION_NOUNS
            or head in noun_words.OUTLET_NOUNS
            or head in PAPERS
            or head in _OWNERS
        )
        if not bodily or tokens[head_end - 1].tag == "NP":
            return None
        given = self._name_given(head_end, last)
        if given is not None:
            return given
        if head_end + 1 < last and tokens[head_end].tag == "RL":
            # "The company that employed the seven, Forages du Nord, says"
            head_end = next((k for k in range(head_end, last - 1) if tokens[k].text == ","), last)
        if head in _OWNERS and head_end < last and tokens[head_end].low == "of":
            # "The owner of the tanker, Pelican Tankers, says"
            head_end = next((k for k in range(head_end, last - 1) if tokens[k].text == ","), last)
        if head_end + 1 >= last or tokens[head_end].text != ",":
            return None
        for begin, end in self.names.sequences(head_end + 1, last):
            closed = end >= last or tokens[end].text == "," or tokens[end].low in ("of", "in", "from")
            before = begin - 1
            while before > head_end and tokens[before].tag in ("DT", "JJ", "NN", "PP"):
                # "their employer, the medical charity Open Ward,"
                before -= 1
            apposed = before == head_end
            if apposed or tokens[begin - 1].text == ",":
                return self.names.canonical(self.reading.words(begin, end)) if closed else None
            return None
        return None

    def _name_given(self, head_end: int, last: int) -> str | None:
        """The name behind "calling itself", "that calls itself", "called", "named", "known as"; None without one."""
        tokens = self.reading.tokens
        k = head_end + (head_end < last and tokens[head_end].tag in ("RL", "TH"))
        if k >= last or tokens[k].low not in CALLED:
            return None
        k += 1
        while k < last and tokens[k].low in ("itself", "themselves", "as", "the"):
            k += 1
        found = next(((b, e) for b, e in self.names.sequences(k, last) if b == k), None)
        return self.names.canonical(self.reading.words(*found)) if found else None

    def _phrase(self, first: int, head_end: int, last: int) -> str:
        """The phrase as a name: no leading article, "the agency" and "the company" by the name they stand for,
        "its ministry" with its owner's name where it is certain."""
        tokens = self.reading.tokens
        definite = tokens[first].low in ("the", "that", "this", "same")
        national = head_end - first == 3 and (
            (tokens[head_end - 1].low in PAPERS and self._is_demonym(first + 1))
            or (tokens[head_end - 1].low == "agency" and tokens[first + 1].low in _OF_NEWS)
        )
        short = head_end - first == 2 or national
        narrowed = head_end < last and tokens[head_end].low == "that"
        if definite and short and self._phrase_end(head_end, last) == head_end and not narrowed:
            meant = self._meant_by(first, head_end)
            if meant:
                return meant
        described = self._company_described(first, head_end) if definite and head_end == last else None
        if described:
            return described
        begin = first + 1 if tokens[first].low in ("the", "a", "an", "this", "that", "these", "same") else first
        begin += self._is_one(first, head_end)
        end = self._end_of_name(head_end, last)
        name_begin = self._trailing_name(begin, head_end)
        if name_begin is not None and end == head_end:
            return self.names.canonical(self.reading.words(name_begin, head_end))
        text = self.told_in_full(begin, head_end, end)
        if tokens[first].low in ("its", "their", "her", "his"):
            own = self._body_of_person(first, head_end) if end == head_end else None
            if own:
                return own
            owner = self._owner(first)
            rest = self.told_in_full(first + 1, head_end, end)
            return f"{genitive(owner)} {rest}" if owner else rest
        spoken_for = self._whose_spokesman(begin, head_end)
        if spoken_for is not None:
            return f"{spoken_for[0]} {self.told_in_full(spoken_for[1], head_end, end)}"
        spoken = self._spokesman_of_subject(first, head_end, end)
        if spoken is not None:
            return f"{text} for {spoken}"
        return self.names.canonical(text) if end == head_end else text

    def _is_one(self, first: int, head_end: int) -> bool:
        """Whether "one" only opens what names a single person: "one backbencher", not "one of them"."""
        tokens = self.reading.tokens
        single = head_end - first > 1 and is_person(tokens[head_end - 1].low) and tokens[first + 1].low != "of"
        return tokens[first].low == "one" and single and tokens[head_end - 1].low != "person"

    def _spokesman_of_subject(self, first: int, head_end: int, end: int) -> str | None:
        """The name of the body for which "a spokesman" speaks behind a clause about it: "Norvolt has moved its ships,
        a spokesman said"."""
        tokens = self.reading.tokens
        bare = head_end - first == 2 and end == head_end and tokens[first].tag == "DT"
        if not bare or not tokens[first + 1].low.startswith("spokes") or tokens[first].low == "the":
            return None
        about = self._told_about(first, "body")
        if about is None or about.kind == "person":
            return self._body_speaking(first)
        heads = any(x.subject and x.member is about for x in self.cast.near(first, 0))
        return about.name if heads and about.proper is not None else None

    def _body_speaking(self, place: int) -> str | None:
        """The body whose word the sentence before was, in one paragraph: "The club insist ... a spokesman said"."""
        number = self.cast.sentence_of(place)
        sentences = self.reading.sentences
        if not self._speakers or number == 0 or sentences[number].paragraph != sentences[number - 1].paragraph:
            return None
        where, source = self._speakers[-1]
        near = number - self.cast.sentence_of(where) == 1
        return source.name if near and source.kind == "body" else None

    def _end_of_name(self, head_end: int, last: int) -> int:
        """Where the name ends: what is added to the noun belongs to it, and a clause that tells who they are."""
        tokens = self.reading.tokens
        end = self._met_by(head_end, self._phrase_end(head_end, last))
        timed = next((k for k in range(head_end, end) if time_end(tokens, k, end) == end), end)
        if not any(tokens[k].tag == "RL" for k in range(head_end, timed)):
            # "workers at the plant on Monday"
            end = timed
        if sum(t.tag == "NP" for t in tokens[max(0, head_end - 4) : head_end]) > 1:
            # "the Steelworkers local that represents 860 workers": the name tells who they are.
            return end
        told_by = ("who", "which", "that") if end == head_end else ("who",)
        if end < last and tokens[end].tag == "RL" and tokens[end].low in told_by:
            # "a banker who has worked for Orvane", "a diplomat in Vienna who was briefed"; not why somebody is unnamed.
            told = min(last, end + 10)
            stop = next((k for k in range(end, told) if tokens[k].tag == "PU"), told)
            nameless = any(tokens[k].low in _NAMELESS or self._to_outlet(k, last) for k in range(end, stop))
            if stop - end > 2 and not nameless:
                return stop
        return end

    def _met_by(self, first: int, last: int) -> int:
        """Where it begins that an outlet has met somebody, which tells nothing of who they are: "two doctors
        interviewed by The Hindu"; ``last`` if nothing tells that."""
        tokens = self.reading.tokens
        for k in range(first, last - 1):
            met = LEMMA.get(tokens[k].low) in _MEETING and tokens[k].tag in ("PP", "VN", "VD")
            by = next((j for j in range(k + 1, min(last - 1, k + 4)) if tokens[j].low == "by"), None) if met else None
            if by is not None and tokens[by + 1].tag in ("NP", "DT"):
                return k
        return last

    def _to_outlet(self, k: int, last: int) -> bool:
        """Whether somebody is said to have spoken to an outlet or to reporters, which tells nothing of who they are."""
        tokens = self.reading.tokens
        if (
            tokens[k].low not in ("spoke", "talked", "spoken")
            or k + 2 >= last
            or tokens[k + 1].low not in ("to", "with")
        ):
            return False
        told = tokens[k + 2]
        return told.tag == "NP" or told.low in _ASKING or self.outlet_at(k + 2, last) is not None

    def _trailing_name(self, begin: int, head_end: int) -> int | None:
        """Where the name at the end of "ship-tracking firm HullTrack" begins; None if the phrase is not like that."""
        tokens = self.reading.tokens
        i = head_end
        while i > begin and (tokens[i - 1].tag == "NP" or tokens[i - 1].low in ("&", *words.NAME_PARTICLES)):
            i -= 1
        while i < head_end and tokens[i].low in words.NAME_PARTICLES and not tokens[i].capital:
            i += 1
        if i in (begin, head_end):
            return None
        return i if tokens[i - 1].tag in ("NN", "JJ", "VG", "PP") else None

    def _whose_spokesman(self, begin: int, head_end: int) -> tuple[str, int] | None:
        """ "a company spokesman", "the union's lawyer": whose they are, by name, and where the rest begins."""
        tokens = self.reading.tokens
        if head_end - begin < 2:
            return None
        owned = begin + 2 < head_end and tokens[begin + 1].low in _POSSESSIVE_MARKS
        rest = begin + 2 if owned else begin + 1
        head = tokens[head_end - 1]
        kind = kind_of(tokens[begin].low) if tokens[begin].tag == "NN" and rest < head_end else ""
        if (
            (kind != "body" and not (kind == "person" and owned))
            or head.tag != "NN"
            or not (is_person(head.low) or is_many(head.low))
        ):
            return None
        member = self.cast.described(tokens[begin].low, begin)
        if member is None and kind == "person":
            # "Brisk left in August, the player's spokesperson said": whom the clause is about.
            member = self._told_about(begin - 1, "person")
        if member is None or member.proper is None or (member.kind == "person") != (kind == "person"):
            return None
        return f"{member.name}'s" if owned else member.name, rest

    def _company_described(self, first: int, head_end: int) -> str | None:
        """ "the homewares chain", "the space agency": the body that the words mean."""
        tokens = self.reading.tokens
        if not 3 <= head_end - first <= 6 or tokens[head_end - 1].tag != "NN":
            return None
        noun = tokens[head_end - 1].low
        if first + 3 < head_end and tokens[first + 1].low in SCOPES and tokens[first + 2].tag == "PS":
            # "the country's election council", "the sport's governing body"
            first += 2
        elif first + 3 < head_end and self._of_thing(first + 1) and (noun == "owner" or noun in GENERAL_COMPANY):
            # "the mine's owner", "the ferry's operator"
            first, noun = first + 2, "company" if noun == "owner" else noun
        if noun == "tank" and tokens[head_end - 2].low == "think":
            noun, head_end = "think-tank", head_end - 1
        between = tokens[first + 1 : head_end - 1]
        plain = all(t.tag in ("NN", "JJ", "VG", "NP", "PP", "PS") for t in between)
        if not (kind_of(noun) == "body" or noun in FIRMS_TOO) or not plain:
            return None
        member = self.cast.described(noun, first, beside=" ".join(t.low for t in between if t.tag != "PS"))
        return member.name if member is not None and member.proper is not None and member.kind != "person" else None

    def _of_thing(self, k: int) -> bool:
        """Whether what stands at ``k`` owns by "'s" and is a thing: "the mine's"."""
        tokens = self.reading.tokens
        return tokens[k].tag == "NN" and tokens[k + 1].tag == "PS" and not kind_of(tokens[k].low)

    def _owner(self, place: int) -> str | None:
        """Whose "its" or "her" is, where one stands out: whom the clause before is about, else as for a pronoun."""
        subject = self._same_subject(place)
        if subject is not None:
            single = self.reading.tokens[subject].low in ("he", "she")
            found = self.cast.person(subject, self.reading.tokens[subject].low) if single else self.cast.body(subject)
            meant = found.sure or (found.likely if found.likely and self._alone(found.likely, subject) else None)
            return meant.name if meant else None
        about = self._told_about(place, "person" if self.reading.tokens[place].low in ("his", "her") else "body")
        return about.name if about is not None else super()._owner(place)

    def _alone(self, member: Member, place: int) -> bool:
        """Whether a paragraph names no other of its kind before token ``place`` than ``member``, who heads its sentence
        before."""
        number = self.cast.sentence_of(place)
        paragraph = self.reading.sentences[number].paragraph
        here = [x for x in self.cast.near(place, 6) if self.reading.sentences[x.sentence].paragraph == paragraph]
        alike = [x for x in here if x.member.kind == member.kind and not x.quoted]
        heads = any(x.subject and x.sentence == number - 1 for x in alike)
        return heads and all(x.member is member for x in alike)

    def _same_subject(self, place: int) -> int | None:
        """The pronoun at the head of the sentence that "his" or "its" behind it goes with: "He flew to Japan, his
        office said"; None where the sentence has another subject."""
        tokens = self.reading.tokens
        subject = {"his": "he", "her": "she", "its": "it"}.get(tokens[place].low)
        k = self.reading.sentences[self.cast.sentence_of(place)].first
        while k < place and (tokens[k].tag in ("CC", "AV", "QM", "PU") or tokens[k].low in words.TIME_WORDS):
            k += 1
        return k if k < place and tokens[k].low == subject and tokens[k].tag == "PR" else None
