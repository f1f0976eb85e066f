"""Outlets in the text: the article's own, and those through which words came."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import noun_words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.antecedents import Antecedents
from store.extraction.naming.names import Names, is_outlet
from store.extraction.source import SEEN, Source
from store.extraction.tagging.reading import Reading
from store.extraction.voices.outlet_descriptions import OUTLET_HEADS, OutletDescriptions
from store.extraction.voices.own_outlet import OwnOutlet, dateline_agency
from store.known import lookup
from store.model import Hop, Role, SourcingClass

_TITLES = word_set("herald courier tribune gazette chronicle telegraph examiner observer times echo mercury argus")
"""Nouns that, with a capital and alone, are the names of newspapers."""
_NUMBERED = word_set("radio tv channel canal kanal antena tele rai rtl svt npo polsat rossiya dr yle france kan")
"""Words of stations behind which their number stands."""
_REMEMBERED = 40
"""Sources that are looked through for the agency that was told."""


class Outlets(OutletDescriptions):
    """Finds the outlets that phrases name."""

    def __init__(self, reading: Reading, names: Names) -> None:
        self.reading = reading
        self.names = names
        self.cast = Antecedents(reading, names)
        self.wire = dateline_agency(reading.document)
        """The agency of a wire dateline; None without one."""
        self.outlet = reading.document.outlet or self.wire or ""
        self.own = OwnOutlet(self.outlet)
        self._speakers: list[tuple[int, Source]] = []
        self._conversation: tuple[Hop, ...] = ()
        """Through whom the last source spoke."""
        self._through: dict[str | None, tuple[int, tuple[Hop, ...]]] = {}
        """Who spoke -> in which paragraph they spoke last, through whom."""
        self._passed_on: list[Hop] = []
        """The outlets through which something came last."""
        self._unnamed: dict[str | None, tuple[Hop, ...]] = {}
        """Somebody unnamed -> the outlets through which alone they are known."""
        self._said: dict[str, Source] = {}
        """Name -> the source of that name that spoke last."""

    def is_own(self, name: str) -> bool:
        """Whether ``name`` means the article's own outlet."""
        return self.own.is_called(name)

    def outlet_name(self, first: int, last: int) -> str | None:
        """The outlet that the tokens name, canonical; None if they name no outlet."""
        tokens = self.reading.tokens
        begin = first + 1 if first < last and tokens[first].low in ("the", "a", "an") else first
        text = self.reading.words(begin, last)
        if not text or not (tokens[begin].capital or lookup(text)):
            return None
        if self.is_own(text):
            return self.outlet
        if any(tokens[k].tag == "PS" for k in range(begin, last)):
            # "Japan's Kyodo news agency"
            owned = self._owned(begin, last)
            if owned is not None and self._described_behind(owned[1], last) == last:
                return owned[0]
        if last - begin == 1 and tokens[begin].low in noun_words.OUTLET_NOUNS:
            found = self.names.ending_in(tokens[begin].low, begin)
            if found:
                return self.names.canonical(found.full)
            if begin > first and tokens[begin].tag == "NP" and tokens[begin].low in _TITLES:
                # "the Herald", of which the article gives no more
                return text
        name = self.names.canonical(text)
        called = self.names.find(text)
        return name if is_outlet(name) or (called is not None and called.outlet) else None

    def _hop(self, name: str | None, cue: str, role: Role = Role.SPEAKER, **more: object) -> Hop:
        return replace(Hop(name, role, cue), **more)  # type: ignore[arg-type]

    def _outlet_from(self, first: int, last: int) -> str | None:
        """The outlet whose name begins at ``first`` ("the Harbor Ledger in October" -> "Harbor Ledger")."""
        hit = self.outlet_at(first, last)
        return hit[0] if hit is not None else None

    def outlet_at(self, first: int, last: int) -> tuple[str, int] | None:
        """The outlet whose name begins at token ``first``, and where the name ends; None if none does."""
        tokens = self.reading.tokens
        begin = first + 1 if first < last and tokens[first].low in ("the", "a", "an") else first
        while begin < last - 1 and (tokens[begin].low.endswith("-based") or tokens[begin].low == "same"):
            begin += 1
        numbered = self._numbered(begin, last)
        if numbered is not None:
            return numbered
        described = self._past_description(begin, last)
        if described < last and tokens[described].tag in ("NN", "JJ", "NP"):
            # "the army newspaper Bulwark", "the Norwegian daily Brenning"
            headed = next((k for k in range(described + 1, min(last - 1, described + 3)) if self._heads(k)), None)
            described = headed + 1 if headed is not None and tokens[headed + 1].tag == "NP" else described
        if described > begin and described < last and self._mixed(described):
            # "the Hungarian site Telex-24"
            return tokens[described].text, described + 1
        if described > begin and described < last and tokens[described].tag == "NP":
            # "carried by state news agency Moldpress": its description makes an unknown name an outlet.
            for seq_begin, seq_end in self.names.sequences(described, min(last, described + 6)):
                if seq_begin == described:
                    return self.names.canonical(self.reading.words(seq_begin, seq_end)), seq_end
                break
        owned = self._owned(begin, last)
        if owned is not None:
            return owned
        national = described > begin and tokens[begin].capital
        for seq_begin, seq_end in self.names.sequences(begin, min(last, begin + 8)):
            if seq_begin != begin or national:
                break
            name = self.outlet_name(seq_begin, seq_end)
            described = self._described_behind(seq_end, last)
            if name is None and described > seq_end and not self._national(seq_end - 1):
                return self.names.canonical(self.reading.words(seq_begin, seq_end)), described
            return (name, seq_end) if name else None
        if described > begin and described + 1 < last and tokens[described].text == ",":
            # "the state news agency, Maravel Press,"
            for seq_begin, seq_end in self.names.sequences(described + 1, min(last, described + 6)):
                if seq_begin == described + 1 and tokens[described - 1].low in OUTLET_HEADS:
                    return self.names.canonical(self.reading.words(seq_begin, seq_end)), seq_end
                break
        owns = described < last and tokens[described].tag == "PS"
        if described > begin and tokens[described - 1].low in OUTLET_HEADS and not owns:
            meant = self.names.outlet_described(tokens[described - 1].low, begin)
            told = self._reporter_before(begin, tokens[described - 1].low) if described - begin == 1 else None
            if told is not None and begin > first and tokens[first].low == "the":
                return told, described
            text = " ".join(self.reading.words(begin, described).split())
            return (self.names.canonical(meant.full) if meant and begin > first else text), described
        return None

    def _numbered(self, begin: int, last: int) -> tuple[str, int] | None:
        """ "Radio 4", "TV 2", "BBC Radio 5": a station that has a number, and where its name ends; None elsewhere."""
        tokens = self.reading.tokens
        k = begin
        while k < last and k < begin + 3 and tokens[k].tag == "NP" and tokens[k].low not in _NUMBERED:
            k += 1
        numbered = k + 1 < last and tokens[k].low in _NUMBERED and tokens[k].capital and tokens[k + 1].text.isdigit()
        if not numbered or len(tokens[k + 1].text) > 2:
            return None
        end = k + 2 + (k + 2 < last and tokens[k + 2].tag == "NP" and tokens[k + 2].low in ("news", "live", "extra"))
        return self.names.canonical(self.reading.words(begin, end)), end

    def _mixed(self, k: int) -> bool:
        """Whether the word at ``k`` has letters and digits, as some names of outlets do: "Telex-24"."""
        text = self.reading.tokens[k].text
        return any(c.isdigit() for c in text) and any(c.isalpha() for c in text) and len(text) > 3

    def _owned(self, begin: int, last: int) -> tuple[str, int] | None:
        """ "Lloyd's List", "Norway's Aftenposten": the outlet whose name has a possessive in it or behind its country,
        and where it ends."""
        tokens = self.reading.tokens
        mark = next((k for k in range(begin + 1, min(last - 1, begin + 4)) if tokens[k].tag == "PS"), None)
        if mark is None or any(tokens[k].tag != "NP" for k in range(begin, mark)) or tokens[mark + 1].tag != "NP":
            return None
        end = next((e for b, e in self.names.sequences(mark + 1, min(last, mark + 7)) if b == mark + 1), mark + 1)
        whole = self.reading.words(begin, end)
        if self.outlet_name(begin, mark):
            # "the BBC's Today programme"
            return None
        if is_outlet(whole):
            return self.names.canonical(whole), end
        inner = self.outlet_name(mark + 1, end)
        if inner is not None:
            return inner, end
        told = LEMMA.get(tokens[begin - 1].low) == "tell" if begin else False
        closed = end >= len(tokens) or tokens[end].tag in ("PU", "QM", "TH", "PR") or end == last
        if not told or not closed:
            return None
        return (self.reading.words(mark + 1, end) if tokens[mark - 1].low in noun_words.PLACES else whole), end

    def _reporter_before(self, place: int, noun: str) -> str | None:
        """The outlet through which something came last, before token ``place``, where nothing but that tells that it is
        one: "according to MNA. ... the ministry told the agency". None where the article knows of an outlet."""
        if self.names.outlet_described(noun, place) is not None:
            return None
        number = self.cast.sentence_of(place)
        for where, source in reversed(self._speakers[-6:]):
            if number - self.cast.sentence_of(where) > 4:
                return self._only_agency() if noun == "agency" else None
            named = [h.name for h in source.hops if h.name and (h.role is Role.RELAY or source.kind == "outlet")]
            acronym = source.kind == "body" and (source.name or "").isupper() and lookup(source.name or "") is None
            if named or acronym:
                return named[-1] if named else source.name
        return None

    def _only_agency(self) -> str | None:
        """The one news agency through which something came so far; None where there are several, or none."""
        hops = {h.name for _, source in self._speakers[-_REMEMBERED:] for h in source.hops if h.name}
        hops |= {h.name for h in self._passed_on if h.name}
        known = {name for name in hops if (found := lookup(name)) is not None and found.kind == "agency"}
        named = known | {name for name in hops if name.lower().endswith((" wire", " press", "news agency"))}
        return next(iter(named)) if len(named) == 1 else None

    def _shown_here(self, place: int) -> bool:
        """Whether the sentence shows a paper in somebody's hands before "it": "Reuters has seen a draft; it states"."""
        number = self.cast.sentence_of(place)
        shown = [s for where, s in self._speakers[-1:] if self.cast.sentence_of(where) == number and where < place]
        return bool(shown) and shown[0].kind == "document" and (shown[0].hops[0].cue == SEEN)

    def _agency_that_spoke(self, place: int) -> str | None:
        """The agency that was the source of what was said last, at most three sentences ago."""
        for where, source in reversed(self._speakers[-4:]):
            if self.cast.sentence_of(place) - self.cast.sentence_of(where) > 3:
                return None
            name = source.name or ""
            if source.sourcing_class is SourcingClass.STATE_MEDIA or name.lower().endswith("agency"):
                return name
        return None

    def _described_outlet(self, first: int, head_end: int) -> str | None:
        """ "the Leth weekly Kornblad": the outlet that the phrase names behind what it is."""
        if self.reading.tokens[head_end - 1].tag != "NP" and not self._named_before(first, head_end):
            return None
        hit = self.outlet_at(first, head_end)
        behind = self._described_behind(hit[1], head_end) if hit is not None else 0
        return hit[0] if hit is not None and head_end in (hit[1], behind) else None
