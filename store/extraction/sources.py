"""From the words that name a source to the hops of a chain: who speaks, through whom, and of what class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.extraction import words
from store.extraction.cues import CARRYING, REPORT_NOUNS
from store.extraction.names import Names, is_outlet
from store.extraction.reading import Reading
from store.extraction.referents import GROUPS, Referents
from store.extraction.verbs import LEMMA
from store.extraction.words import word_set
from store.known import lookup
from store.model import Disclosure, Hop, Role, SourcingClass

_SEEN = word_set("""see hear obtain review view examine inspect read share publish release provide leak hold get""")
_DEFINITE = word_set("the this these those that one another each both")
_ANONYMOUS_MARKS = word_set("""familiar briefed close knowledge condition anonymity speaking anonymously unnamed""")
_ANONYMOUS_HEADS = word_set(
    """person people source sources insider insiders someone individual individuals executives executive"""
)
_STATE_WORDS = word_set("state-run state-owned state-controlled government-run")
_BREAK_TAGS = frozenset({"IN", "PP", "RL", "PU", "VG", "TO", "SB", "CC"})


@dataclass(frozen=True, slots=True)
class Source:
    """A source as an article names it: its hops, origin first (relays it carries with it behind), and its class."""

    hops: tuple[Hop, ...]
    sourcing_class: SourcingClass
    kind: str
    """``person``, ``body``, ``document``, ``outlet``, ``group`` or ``pronoun``."""

    @property
    def name(self) -> str | None:
        """The name of the first hop."""
        return self.hops[0].name if self.hops else None


class Sources(Referents):
    """Reads source phrases of one article. Phrases are to be read in the order of the text."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        self.outlet = reading.document.outlet or ""
        self._documents: list[tuple[int, str]] = []
        self._speakers: list[tuple[int, Source]] = []

    def document_spoke_last(self, place: int) -> bool:
        """Whether the last source before token ``place``, at most three sentences ago, was a document."""
        speaker = self._last_speaker(place)
        return speaker is not None and speaker.kind == "document"

    def read_speaker(self, first: int, last: int) -> Source | None:
        """The speaker of a transcript's line, whose name may stand in capitals."""
        text = self.reading.words(first, last)
        name = self.names.find(text) or self.names.short_for(text)
        if name is None:
            return self.read(first, last, ":")
        return self._person(name.full, first, last, ":") if name.person > 0 else self.read(first, last, ":")

    # --- the outlet itself

    def is_own(self, name: str) -> bool:
        """Whether ``name`` means the article's own outlet: its name with or without "the", or its last word."""
        own = _bare(self.outlet)
        bare = _bare(name)
        if not own or not bare:
            return False
        short = [w for w in own if not w.isdigit()]
        return bare in (own, short) or (len(own) > 1 and bare == own[-1:] and bare[0] in words.OUTLET_NOUNS)

    def outlet_name(self, first: int, last: int) -> str | None:
        """The outlet that the tokens name, canonical; None if they name no outlet."""
        tokens = self.reading.tokens
        begin = first + 1 if first < last and tokens[first].low in ("the", "a", "an") else first
        text = self.reading.words(begin, last)
        if not text or not tokens[begin].capital:
            return None
        if self.is_own(text):
            return self.outlet
        if last - begin == 1 and tokens[begin].low in words.OUTLET_NOUNS:
            found = self.names.ending_in(tokens[begin].low, begin)
            if found:
                return self.names.canonical(found.full)
        name = self.names.canonical(text)
        return name if is_outlet(name) else None

    # --- reading a phrase

    def read(self, first: int, last: int, cue: str) -> Source | None:
        """Read the source phrase ``[first, last)`` reported with ``cue``; None if nothing in it names a source."""
        tokens = self.reading.tokens
        while first < last and (
            tokens[first].tag in ("PU", "QM", "CC", "AV", "TH") or tokens[first].low in ("as", "but")
        ):
            first += 1
        while last > first and tokens[last - 1].tag in ("PU", "QM", "AV"):
            last -= 1
        if first >= last:
            return None
        if tokens[first].low in ("he", "she", "they", "it", "we", "i", "who", "which") and last - first == 1:
            return self._pronoun(first, cue)
        if tokens[first].tag == "PO" and last - first == 1:
            return None
        if tokens[last - 1].low in ("them", "whom") and last - first == 3:
            return self._some_of_them(first, cue)
        head_end = self._head_end(first, last)
        head = tokens[head_end - 1].low if head_end > first else ""
        document = self._document(first, head_end, last, head, cue)
        return document or self._named(first, head_end, last, cue) or self._described(first, head_end, last, head, cue)

    def note(self, place: int, source: Source) -> None:
        """Remember who was the source at token ``place``, for the pronouns that follow."""
        self._speakers.append((place, source))

    def _head_end(self, first: int, last: int) -> int:
        """Where the noun phrase proper ends and what is added to it begins."""
        tokens = self.reading.tokens
        for i in range(first + 1, last):
            if tokens[i].tag in _BREAK_TAGS and not (
                tokens[i].tag == "CC" and tokens[i - 1].tag == tokens[i + 1 if i + 1 < last else i].tag == "JJ"
            ):
                if tokens[i].low == "&":
                    continue
                return i
        return last

    def _hop(self, name: str | None, cue: str, role: Role = Role.SPEAKER, **more: object) -> Hop:
        return replace(Hop(name, role, cue), **more)  # type: ignore[arg-type]

    def _named(self, first: int, head_end: int, last: int, cue: str) -> Source | None:
        """A phrase that names somebody: "its commander, Gen. Osk Hallvard", "the coast guard's Ann Lee"."""
        tokens = self.reading.tokens
        for begin, end in self.names.sequences(first, last):
            name_begin = self.names.without_titles(begin, end)
            name = self.names.at(name_begin, end) or self.names.find(self.reading.words(name_begin, end))
            inside = begin < head_end
            possessor = end < last and tokens[end].low in ("'s", "'")
            if name is None or name.person <= 0 or possessor:
                continue
            if not inside and tokens[begin - 1].tag == "IN":
                continue
            if end < head_end and tokens[end].tag in ("NN", "NP"):
                continue
            if any(tokens[k].low == "office" for k in range(first, begin)):
                continue
            return self._person(name.full, first, last, cue)
        return None

    def _person(self, name: str, first: int, last: int, cue: str) -> Source:
        return Source((self._hop(name, cue),), self._person_class(first, last, name), "person")

    def _person_class(self, first: int, last: int, name: str) -> SourcingClass:
        tokens = self.reading.tokens
        low = {tokens[k].low for k in range(first, last)}
        known = self.names.find(name)
        if known and known.places:
            # What the article says of the person where it introduces them counts everywhere.
            place = known.places[0]
            low |= {
                tokens[k].low for k in range(max(0, place - 5), min(len(tokens), place + 14)) if tokens[k].tag != "PR"
            }
        if low & words.EXPERT_NOUNS or (low & {"studies", "tracks", "researches", "teaches"} and "who" in low):
            return SourcingClass.EXPERT
        private = low & (
            words.COMPANY_NOUNS | {"union", "association", "club", "university", "ceo", "chairman", "chief executive"}
        )
        if low & {"former", "ex-president", "ex-minister"} and low & words.EXPERT_NOUNS:
            return SourcingClass.EXPERT
        if low & {"inspector", "detective", "superintendent", "constable", "firefighter"} and not private:
            return SourcingClass.OFFICIAL
        if low & (words.OFFICE_TITLES - {"president", "general", "speaker", "prime", "deputy"}) and not private & {
            "union"
        }:
            return SourcingClass.OFFICIAL
        if low & words.GOVERNMENT_NOUNS and low & (words.PERSON_NOUNS | {"minister"}) and not private:
            return SourcingClass.OFFICIAL
        if "president" in low and not private and not low & {"of"}:
            return SourcingClass.OFFICIAL
        return SourcingClass.NAMED

    def _described(self, first: int, head_end: int, last: int, head: str, cue: str) -> Source | None:
        """A phrase without a person's name: a body, an outlet, an unnamed person or group."""
        tokens = self.reading.tokens
        low = {tokens[k].low for k in range(first, last)}
        outlet = self.outlet_name(first, head_end)
        if outlet and not self._body_of(first, head_end):
            return self._outlet(outlet, cue)
        if head in words.PERSON_NOUNS and tokens[first].low in ("the", "its", "his", "her", "their"):
            person = self.names.by_role(head, first)
            if person:
                return self._person(person.full, first, last, cue)
        text = self._phrase(first, head_end, last)
        if not text or not any(c.isalpha() for c in text):
            return None
        if any(tokens[k].low in _ANONYMOUS_HEADS for k in range(first, head_end)) or (
            low & _ANONYMOUS_MARKS and head in words.PERSON_NOUNS
        ):
            return Source((self._hop(text, cue),), SourcingClass.ANONYMOUS, "group")
        if head in words.PERSON_NOUNS and not any(t.tag == "NP" for t in tokens[head_end - 1 : head_end]):
            government = head in words.UNNAMED_GOVERNMENT and not low & {"union", "company"}
            official = low & {"police", "minister", "governor", "mayor", "president", "ambassador", "commander"}
            kind = SourcingClass.GOVERNMENT_UNNAMED if government else SourcingClass.NAMED
            if official and not government and not low & {"union", "company"}:
                kind = SourcingClass.OFFICIAL
            elif head in words.EXPERT_NOUNS:
                kind = SourcingClass.EXPERT
            elif not government and tokens[first].low in ("a", "an", "one", "two", "three", "several", "some"):
                kind = SourcingClass.ANONYMOUS
            return Source((self._hop(text, cue),), kind, "group")
        return self._body(text, low, cue)

    def _outlet(self, outlet: str, cue: str) -> Source:
        known = lookup(outlet)
        state = known is not None and known.kind == "state_media"
        kind = SourcingClass.STATE_MEDIA if state else SourcingClass.NAMED
        return Source((self._hop(outlet, cue),), kind, "outlet")

    def _body_of(self, first: int, head_end: int) -> bool:
        tokens = self.reading.tokens
        return any(tokens[k].low == "'s" for k in range(first, head_end)) or tokens[first].low in words.POSSESSIVES

    def _body(self, text: str, low: set[str], cue: str) -> Source | None:
        media = low & (words.OUTLET_NOUNS | {"agency", "media", "broadcaster"})
        state_media = bool(
            (low & _STATE_WORDS and media)
            or ("state" in low and low & {"media", "television", "tv", "newspaper", "broadcaster"})
            or {"state", "news", "agency"} <= low
        )
        if state_media:
            kind = SourcingClass.STATE_MEDIA
        elif self._governmental(text):
            kind = SourcingClass.OFFICIAL
        else:
            kind = SourcingClass.NAMED
        known = lookup(text)
        if known:
            return self._outlet(known.name, cue)
        return Source((self._hop(text, cue),), kind, "body")

    def _governmental(self, text: str) -> bool:
        low = [w.lower().strip("'’s") if w.endswith(("'s", "’s")) else w.lower() for w in text.split()]
        if {"union", "association", "company", "club", "university", "institute"} & set(low):
            return False
        return bool(
            set(low)
            & (
                words.GOVERNMENT_NOUNS
                - {"house", "service", "state", "white", "committee", "center", "centre", "command"}
            )
        ) or ("command" in low or "white house" in text.lower())

    # --- noun phrases as text

    def _phrase(self, first: int, head_end: int, last: int) -> str:
        """The phrase as a name: no leading article, "the agency" and "the company" by the name they stand for,
        "its ministry" with its owner's name where it is certain."""
        tokens = self.reading.tokens
        definite = tokens[first].low in ("the", "that", "this")
        if (definite and head_end - first == 2 and head_end == last) or (definite and head_end - first == 2):
            meant = self._meant_by(first, head_end)
            if meant:
                return meant
        begin = first + 1 if tokens[first].low in ("the", "a", "an", "this", "that", "these") else first
        end = self._phrase_end(head_end, last)
        name_begin = self._trailing_name(begin, head_end)
        if name_begin is not None and end == head_end:
            return self.names.canonical(self.reading.words(name_begin, head_end))
        text = " ".join(self.reading.words(begin, end).split())
        if tokens[first].low in ("its", "their", "her", "his"):
            owner = self._owner(first)
            if owner:
                rest = " ".join(self.reading.words(first + 1, end).split())
                return f"{owner}'s {rest}"
        return self.names.canonical(text) if end == head_end else text

    def _meant_by(self, first: int, head_end: int) -> str | None:
        word = self.reading.tokens[head_end - 1].low
        outlet = self.names.ending_in(word, first) or self.names.outlet_described(word, first)
        if outlet:
            return self.names.canonical(outlet.full)
        if word in words.COMPANY_NOUNS - {"bank"}:
            company = self.names.company(first)
            return self.names.canonical(company.full) if company else None
        if word in _ORGANISATION_HEADS:
            found = self.names.ending_in(word, first)
            return self.names.canonical(found.full) if found else None
        return None

    def _phrase_end(self, head_end: int, last: int) -> int:
        """How far what follows the noun belongs to the name: "office of the mediator", "people familiar with it"."""
        tokens = self.reading.tokens
        i = head_end
        while i < last and i - head_end < 9:
            if tokens[i].tag == "PU" and tokens[i].text != "&":
                break
            if tokens[i].tag == "RL":
                break
            i += 1
        return i

    def _trailing_name(self, begin: int, head_end: int) -> int | None:
        """Where the name at the end of "ship-tracking firm HullTrack" begins; None if the phrase is not like that."""
        tokens = self.reading.tokens
        i = head_end
        while i > begin and (tokens[i - 1].tag == "NP" or tokens[i - 1].low == "&"):
            i -= 1
        if i in (begin, head_end):
            return None
        return i if tokens[i - 1].tag in ("NN", "JJ", "VG", "PP") else None

    # --- documents

    def _document(self, first: int, head_end: int, last: int, head: str, cue: str) -> Source | None:
        tokens = self.reading.tokens
        if (
            head not in words.DOCUMENT_NOUNS
            or tokens[head_end - 1].tag == "NP"
            or head in ("order", "register", "review")
        ):
            return None
        relays, cut = self._carriers(head_end, last)
        plain = not any(tokens[k].tag in ("NP", "PS") for k in range(first, head_end))
        bare = tokens[first].low in _DEFINITE and head_end - first <= 3 and cut is None and plain
        earlier = self._earlier_document(head) if bare else None
        if earlier:
            name = earlier
        else:
            begin = first + 1 if tokens[first].low in words.DETERMINERS else first
            end = min(self._phrase_end(head_end, last) if cut is None else cut, begin + 12)
            end = next((k for k in range(begin, end) if tokens[k].text == ","), end)
            if any(tokens[k].tag == "NP" for k in range(begin, head_end)) and cut is None:
                end = head_end
            name = " ".join(self.reading.words(begin, end).split())
            if relays:
                name = f"{name} seen by {relays[0].name}"
            if tokens[first].low in ("its", "their", "his", "her"):
                owner = self._owner(first)
                name = f"{owner}'s {' '.join(self.reading.words(first + 1, end).split())}" if owner else name
            self._documents.append((first, name))
        hop = self._hop(name, cue, Role.DOCUMENT, disclosed=Disclosure.INHERITED if earlier else Disclosure.STATED)
        return Source((hop, *relays), SourcingClass.DOCUMENT, "document")

    def _earlier_document(self, head: str) -> str | None:
        """The document that "the papers" or "one slide" go back to: one with the same noun, else the only one."""
        singular = head.rstrip("s")
        same = [name for _, name in self._documents if singular in name.lower()]
        if same:
            return same[-1]
        distinct = list(dict.fromkeys(name for _, name in self._documents))
        generic = head in (
            "document",
            "documents",
            "papers",
            "paper",
            "slide",
            "slides",
            "file",
            "files",
            "records",
            "memo",
            "filing",
            "material",
        )
        return distinct[0] if len(distinct) == 1 and generic else None

    def _carriers(self, first: int, last: int) -> tuple[list[Hop], int | None]:
        """Outlets that saw the document ("seen by The Wall Street Journal"), and where that phrase begins, if any."""
        tokens = self.reading.tokens
        for i in range(first, min(last, first + 12)):
            if tokens[i].tag in ("PP", "VN", "VD") and LEMMA.get(tokens[i].low) in _SEEN:
                k = i + 1
                while k < last and tokens[k].low != "by" and k < i + 4:
                    k += 1
                if k < last and tokens[k].low in ("by", "with"):
                    name = self._outlet_from(k + 1, last)
                    if name:
                        own = self.is_own(name)
                        return ([] if own else [self._hop(name, tokens[i].low + " by", Role.RELAY)]), i
        return [], None

    def _outlet_from(self, first: int, last: int) -> str | None:
        """The outlet whose name begins at ``first`` ("the Harbor Ledger in October" -> "Harbor Ledger")."""
        tokens = self.reading.tokens
        begin = first + 1 if first < last and tokens[first].low in ("the", "a", "an") else first
        for seq_begin, seq_end in self.names.sequences(begin, min(last, begin + 8)):
            if seq_begin != begin:
                return None
            return self.outlet_name(seq_begin, seq_end)
        return None

    def outlet_at(self, first: int, last: int) -> tuple[str, int] | None:
        """The outlet whose name begins at token ``first``, and where the name ends; None if none does."""
        tokens = self.reading.tokens
        begin = first + 1 if first < last and tokens[first].low in ("the", "a", "an") else first
        described = begin
        while described < last and tokens[described].low in _OUTLET_DESCRIPTORS:
            described += 1
        if described > begin and described < last and tokens[described].tag == "NP":
            # "carried by state news agency Moldpress": its description makes an unknown name an outlet.
            for seq_begin, seq_end in self.names.sequences(described, min(last, described + 6)):
                if seq_begin == described:
                    return self.names.canonical(self.reading.words(seq_begin, seq_end)), seq_end
                break
        for seq_begin, seq_end in self.names.sequences(begin, min(last, begin + 8)):
            if seq_begin != begin:
                return None
            name = self.outlet_name(seq_begin, seq_end)
            return (name, seq_end) if name else None
        return None

    # --- relays

    def relays(self, first: int, last: int) -> list[Hop]:
        """The outlets through which the words came, in the tokens behind or before a cue: "told Reuters",
        "in a dispatch carried by the AP", "in an interview with CNN". The article's own outlet is left out."""
        tokens = self.reading.tokens
        found: list[Hop] = []
        i = first
        while i < last:
            cue = self._relay_cue(i, first)
            if cue:
                hit = self.outlet_at(i + 1, last) or (
                    self._foreign_outlet(i + 1, last) if cue == tokens[i].text or " by" in cue else None
                )
                if hit:
                    name, end = hit
                    if not self.is_own(name) and all(h.name != name for h in found):
                        found.append(self._hop(name, cue, Role.RELAY))
                    i = end
                    continue
            i += 1
        return found

    def _foreign_outlet(self, first: int, last: int) -> tuple[str, int] | None:
        """An outlet that only its place gives away: "told Bergens Dagblad". No person, country or authority."""
        tokens = self.reading.tokens
        carried = tokens[first - 1].low == "by" and LEMMA.get(tokens[first - 2].low) in (
            "quote",
            "cite",
            "carry",
            "publish",
        )
        if LEMMA.get(tokens[first - 1].low) != "tell" and not carried:
            return None
        begin = first + 1 if first < last and tokens[first].low == "the" else first
        for seq_begin, seq_end in self.names.sequences(begin, min(last, begin + 6)):
            name = self.names.at(seq_begin, seq_end)
            if seq_begin != begin or name is None or name.person > 0 or len(name.places) > 3:
                return None
            common = set(name.parts) & (
                words.GOVERNMENT_NOUNS | words.COMPANY_SUFFIXES | words.PLACES | {"party", "union"}
            )
            if common or (seq_end < last and tokens[seq_end].tag in ("PS", "NN")):
                return None
            return self.names.canonical(name.full), seq_end
        return None

    def _relay_cue(self, i: int, first: int) -> str | None:
        """The cue that ends at token ``i``, behind which an outlet's name makes it a relay."""
        tokens = self.reading.tokens
        low = tokens[i].low
        before = tokens[i - 1].low if i > first else ""
        if LEMMA.get(low) in ("tell", "inform"):
            return tokens[i].text
        if low == "by" and LEMMA.get(before) in CARRYING:
            return f"{before} by"
        if low in ("with", "to", "on", "in", "for", "by"):
            back = {tokens[k].low for k in range(max(first, i - 4), i)}
            if back & (REPORT_NOUNS | {"spoke", "speaking", "confirmed", "appearance", "interviewed"}) or low == "to":
                return low
        return None

    # --- pronouns

    def _some_of_them(self, first: int, cue: str) -> Source | None:
        """ "Two of them": part of the group that spoke last."""
        speaker = self._last_speaker(first)
        if speaker is None or speaker.kind != "group" or not speaker.name:
            return None
        noun = next((w for w in speaker.name.split() if w.lower() in words.PERSON_NOUNS and w.endswith("s")), None)
        if noun is None:
            return None
        hop = self._hop(f"{self.reading.tokens[first].text} {noun}", cue, disclosed=Disclosure.INFERRED)
        return Source((hop,), speaker.sourcing_class, "group")

    def _pronoun(self, place: int, cue: str) -> Source:
        low = self.reading.tokens[place].low
        if low in ("he", "she"):
            people = self._candidates(place, low)
            speaker = self._last_speaker(place)
            if len(people) == 1:
                return self._resolved(people[0], place, cue)
            if speaker and speaker.kind == "person" and speaker.name in people:
                return self._resolved(speaker.name or "", place, cue)
            hint = people[0] if people else None
            return Source(
                (self._hop(None, cue, disclosed=Disclosure.GAP, suggested=hint),), SourcingClass.NAMED, "pronoun"
            )
        speaker = self._last_speaker(place)
        if low == "they":
            group = self._plural_subject_before(place)
            if group:
                hop = self._hop(group, cue, disclosed=Disclosure.INHERITED)
                return Source((hop,), SourcingClass.NAMED, "group")
        fits = speaker is not None and (
            speaker.kind in ("body", "outlet", "document") if low in ("it", "which") else _plural(speaker.name or "")
        )
        if fits and speaker is not None and low in ("it", "they", "which"):
            hop = replace(speaker.hops[0], cue=cue, disclosed=Disclosure.INHERITED)
            return Source((hop,), speaker.sourcing_class, speaker.kind)
        bodies = self._bodies_before(place) if low == "it" else []
        hint = bodies[0] if bodies else None
        return Source((self._hop(None, cue, disclosed=Disclosure.GAP, suggested=hint),), SourcingClass.NAMED, "pronoun")

    def _resolved(self, name: str, place: int, cue: str) -> Source:
        hop = self._hop(name, cue, disclosed=Disclosure.INHERITED)
        return Source((hop,), self._person_class(place, place, name), "person")

    def _last_speaker(self, place: int) -> Source | None:
        """Who spoke last, if that was at most three sentences ago."""
        if not self._speakers:
            return None
        where, source = self._speakers[-1]
        return source if self._sentence_of(place) - self._sentence_of(where) <= 3 else None


_OUTLET_DESCRIPTORS = word_set(
    """state news agency newspaper broadcaster website magazine daily weekly wire radio station television channel
    site newsletter trade local business online public network paper"""
)


def _plural(name: str) -> bool:
    last = name.lower().split()[-1] if name.split() else ""
    return last in GROUPS or (last.endswith("s") and not last.endswith(("ss", "us", "is")))


_ORGANISATION_HEADS = words.ORGANISATION_NOUNS | words.OUTLET_NOUNS


def _bare(name: str) -> list[str]:
    parts = name.lower().replace("’", "'").split()
    return parts[1:] if parts[:1] == ["the"] else parts


def dedupe(hops: Sequence[Hop]) -> tuple[Hop, ...]:
    """The hops without one that names the same as an earlier one."""
    seen: set[str] = set()
    kept: list[Hop] = []
    for hop in hops:
        key = (hop.name or "").casefold()
        if key and key in seen:
            continue
        seen.add(key)
        kept.append(hop)
    return tuple(kept)
