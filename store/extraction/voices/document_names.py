"""What documents are called, and through whom they came: "a study in Nature", "notes seen by the Times"."""

from __future__ import annotations

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.authorities import governmental
from store.extraction.lexicon.cues import OBTAINING
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.name_runs import LINKS
from store.extraction.source import without_own
from store.extraction.tagging.modifiers import modifiers
from store.extraction.voices.outlet_descriptions import OUTLET_HEADS
from store.extraction.voices.speakers import Speakers
from store.model import Hop, Role

_SEEN = word_set("""see hear obtain review view examine inspect read share publish release provide leak hold get report
    give hand pass describe detail summarise summarize reveal verify geolocate authenticate analyze analyse
    translate""")
_FRESH = word_set("latest new recent newest previous recently-published fresh")
_FORMS = word_set(
    """handwritten typed typewritten printed same full whole entire long lengthy short brief own damning scathing
    bombshell explosive so-called signed undated single detailed original"""
)
"""Words that tell the looks of a document, or what somebody thinks of it, and are no part of its name."""
_JOURNALS = word_set("journal magazine periodical")
_DUG = word_set("dug unearthed uncovered found acquired revealed published")
_PRINTED = word_set("publish print appear post release")
_READ = frozenset({"see", "obtain", "review"})
CHECKING = frozenset({"verify", "geolocate", "authenticate", "analyze", "analyse"})
"""What an outlet does with a picture that others made: "footage verified by NBS Verify"."""
_IN_HAND = 16
"""Tokens behind a document's noun in which somebody may have it."""
_LONGEST = 24
"""Tokens in a name; what is longer names nothing."""


class DocumentNames(Speakers):
    """Reads the names of documents."""

    def _described_as(self, first: int, head_end: int, last: int, cut: int | None) -> str:
        """The name of the document ``[first, last)`` with its noun right before ``head_end``: what kind it is and
        what it is of, in, by or for. ``cut``: where who has seen it begins."""
        begin = self.name_opening(first, head_end)
        end = min(last, begin + _LONGEST) if cut is None else cut
        journal = self._journal_of(head_end, last)
        kept = self._telling(begin, head_end, end, enough=journal is not None, cut=cut is not None)
        name = self._from_whom(begin, kept[-1][1] if kept else head_end)
        if name is None:
            pieces = [(begin, head_end), *(part for piece in kept for part in self._named_alone(*piece))]
            name = without_own(" ".join(" ".join(self.reading.words(*piece) for piece in pieces).split()))
        return f"{name} in {journal}" if journal and not kept else name

    def _named_alone(self, first: int, last: int) -> list[tuple[int, int]]:
        """A modifier without what only says what sort of body it names: "from research firm Silicon Ledger"."""
        tokens = self.reading.tokens
        named = next((k for k in range(first + 1, last) if tokens[k].tag == "NP"), last)
        described = named > first + 1 and all(tokens[k].tag in ("DT", "JJ", "NN") for k in range(first + 1, named))
        titled = described and named < last and tokens[named - 1].tag == "NN"
        whole = titled and all(tokens[k].tag == "NP" or tokens[k].low in LINKS for k in range(named, last))
        return [(first, first + 1), (named, last)] if whole else [(first, last)]

    def _telling(self, begin: int, head_end: int, end: int, *, enough: bool, cut: bool) -> list[tuple[int, int]]:
        """What behind the noun belongs to the name: what the document is of, in, by or for, and who made it for whom;
        behind a noun that nothing tells from others, whatever does. ``enough``: whether a journal tells it."""
        tokens = self.reading.tokens
        named = not cut and any(tokens[k].tag == "NP" for k in range(begin, head_end))
        kept: list[tuple[int, int]] = []
        for modifier in modifiers(tokens, head_end, end):
            told = enough or named or bool(kept) or any(t.tag != "NUM" for t in tokens[begin : head_end - 1])
            if not modifier.verb:
                owner = modifier.parties and tokens[modifier.parts[0][0]].low != "of"
                kept += modifier.parts if owner or not named else []
            elif modifier.parties or not told:
                kept += modifier.parts[: modifier.parties or None]
        return kept

    def name_opening(self, first: int, head_end: int) -> int:
        """Where the name begins: behind the article, and behind what only tells the looks of the document."""
        tokens = self.reading.tokens
        begin = first + 1 if tokens[first].low in words.DETERMINERS or tokens[first].low == "one" else first
        while begin + 1 < head_end and (
            tokens[begin].low in _FRESH | _FORMS or tokens[begin].low.endswith(("-page", "-pages", "-word"))
        ):
            begin += 1
        if begin + 2 < head_end and tokens[begin].tag == "NUM" and tokens[begin + 1].low in ("page", "pages"):
            begin += 2
        return begin

    def _journal_of(self, first: int, last: int) -> str | None:
        """The journal in which a study appeared: "published on Monday in the journal Sleep", "in Nature"."""
        tokens = self.reading.tokens
        k = first
        if k < last and LEMMA.get(tokens[k].low) in _PRINTED:
            k = next((j for j in range(k + 1, min(last, k + 6)) if tokens[j].low == "in"), last)
        if k >= last or tokens[k].low != "in":
            return None
        named = next((j for j in range(k + 1, min(last, k + 5)) if tokens[j].low in _JOURNALS), None)
        if named is not None and not tokens[named].capital:
            return self._journal(named + 1, last)
        return self._journal(k + 1, last)

    def _seen_here(self, first: int, last: int) -> bool:
        """Whether the article's own outlet has seen the document too: "reported by the FT and since seen by us"."""
        tokens = self.reading.tokens
        for k in range(first, min(last, len(tokens)) - 1):
            if tokens[k].low == "by" and LEMMA.get(tokens[k - 1].low) in _SEEN:
                name = self._outlet_from(k + 1, last)
                if name and self.is_own(name):
                    return True
        return False

    def _stranger(self, first: int, last: int) -> str | None:
        """Who saw a document, where only that tells of an outlet: "seen by Private Eye"; no person, no authority."""
        lemma, to = LEMMA.get(self.reading.tokens[first - 2].low), self.reading.tokens[first - 1].low
        first_told = lemma in ("report", "publish", "reveal") and self.reading.tokens[first - 3].low == "first"
        seen = to == "by" and (first_told or lemma in _READ | CHECKING)
        if not seen and not (to == "to" and lemma == "leak"):
            return None
        for begin, end in self.names.sequences(first, min(last, first + 6)):
            name = self.names.at(begin, end)
            if begin > first + 1 or name is None or name.person > 0 or governmental(name.full):
                return None
            return self.names.canonical(name.full)
        return None

    def _from_whom(self, begin: int, end: int) -> str | None:
        """ "a letter to staff from its chairman, Ola Bright": by the name, which says more than the office."""
        tokens = self.reading.tokens
        writer = next((k for k in range(begin, end) if tokens[k].low == "from"), None)
        if writer is None or end + 1 >= len(tokens) or tokens[end].text != ",":
            return None
        if tokens[writer + 1].tag not in ("PS", "DT") or any(tokens[k].tag == "NP" for k in range(writer, end)):
            return None
        for first, last in self.names.sequences(end + 1, min(len(tokens), end + 6)):
            name = self.names.at(first, last)
            if first != end + 1 or name is None or name.person <= 0:
                return None
            return f"{' '.join(self.reading.words(begin, writer + 1).split())} {name.full}"
        return None

    def held_by(self, i: int, last: int) -> bool:
        """Whether who has a document stands at ``i``, right behind its noun: "a memo Reuters published on Monday"."""
        tokens = self.reading.tokens
        if tokens[i].tag != "NP" or tokens[i - 1].tag != "NN" or tokens[i - 1].low not in noun_words.DOCUMENT_NOUNS:
            return False
        hit = self.outlet_at(i, last)
        return hit is not None and hit[1] < last and tokens[hit[1]].tag in ("HV", "VD", "PP", "VN")

    def in_hand(self, first: int, last: int) -> tuple[Hop, ...] | None:
        """The outlets that have a document in hand by the words behind its noun, the article's own left out: "which
        Reuters has read", "made available to us", "that I have seen". None where nobody has."""
        tokens = self.reading.tokens
        relays, cut = self._carriers(first, last)
        if cut is not None:
            return tuple(relays)
        for k in range(first, min(last, first + _IN_HAND)):
            reader = tokens[k].low in ("i", "we") and tokens[k].tag == "PR"
            near = range(k + 1, min(last, k + 5))
            if reader and any(LEMMA.get(tokens[j].low) in OBTAINING and tokens[j].tag != "NN" for j in near):
                return ()
            ours = tokens[min(k + 1, last - 1)].low
            if tokens[k].low in ("to", "by", "with") and ours == "us":
                return ()
            if ours == "this" and tokens[min(k + 2, last - 1)].low in OUTLET_HEADS:
                return ()
        return None

    def _carriers(self, first: int, last: int) -> tuple[list[Hop], int | None]:
        """Outlets that saw the document ("seen by The Wall Street Journal"), and where that phrase begins, if any."""
        tokens = self.reading.tokens
        for i in range(first, min(last, first + 16)):
            handed = tokens[i].tag in ("PP", "VN", "VD") and LEMMA.get(tokens[i].low) in _SEEN
            if handed or tokens[i].low == "available":
                k = i + 1
                while k < last and tokens[k].low not in ("by", "with", "to") and k < i + 4:
                    k += 1
                if k < last and tokens[k].low in ("by", "with", "to"):
                    name = self._outlet_from(k + 1, last) or (self._stranger(k + 1, last) if k == i + 1 else None)
                    if name:
                        own = self.is_own(name)
                        return ([] if own else [self._hop(name, tokens[i].low + " by", Role.RELAY)]), i
            linked = tokens[i].low in ("which", "that") and i > first - 1
            if linked or i == first:
                hit = self.outlet_at(i + 1 if linked else i, last)
                seen = hit and any(
                    LEMMA.get(tokens[j].low) in _SEEN | _DUG for j in range(hit[1], min(last, hit[1] + 4))
                )
                if hit and seen:
                    return ([] if self.is_own(hit[0]) else [self._hop(hit[0], "which", Role.RELAY)]), i
            named = next((k for k in range(i + 1, min(last, i + 5)) if tokens[k].low in _JOURNALS), None)
            if tokens[i].low == "in" and i == first and named is not None and not tokens[named].capital:
                # "a study in the journal Nature Water"
                journal = self._journal(named + 1, last)
                if journal and not self.is_own(journal):
                    return [self._hop(journal, "in", Role.RELAY)], i
            if tokens[i].tag in ("PP", "VN", "VD") and LEMMA.get(tokens[i].low) in _PRINTED:
                behind = next((k + 1 for k in range(i + 1, min(last, i + 5)) if tokens[k].low == "in"), last)
                journal = self._journal(behind, last)
                if journal and not self.is_own(journal):
                    return [self._hop(journal, tokens[i].low + " in", Role.RELAY)], i
        return [], None

    def _journal(self, first: int, last: int) -> str | None:
        """The journal, magazine or paper whose name begins at ``first``: "published in the Journal of Sleep"."""
        tokens = self.reading.tokens
        begin = first + 1 if first < last and tokens[first].low in ("the", "a", "an") else first
        for seq_begin, seq_end in self.names.sequences(begin, min(last, begin + 10)):
            if seq_begin == begin:
                return self.names.canonical(self.reading.words(seq_begin, seq_end))
            break
        return None

    def _phrase_end(self, head_end: int, last: int) -> int:
        """How far what follows the noun belongs to the name: "office of the mediator", "people familiar with it"."""
        tokens = self.reading.tokens
        i = head_end
        named = head_end < last and tokens[head_end - 1].tag == "NP" and tokens[head_end].low in ("in", "at", "on")
        while i < last and i - head_end < 9 and not named:
            if tokens[i].tag == "PU" and tokens[i].text != "&":
                break
            if tokens[i].tag == "PR" or (tokens[i].tag == "DT" and tokens[i - 1].tag == "NN"):
                # "invoices it has seen", "emails the paper obtained", "a former manager of it"
                i -= i > head_end and tokens[i - 1].tag == "IN"
                break
            if tokens[i].tag == "CC" and i + 1 < last and tokens[i + 1].tag == "PP" and tokens[i - 1].tag != "PP":
                # "a warrant filed with the court and seen by the paper": one way to tell which is enough.
                break
            if tokens[i].tag == "RL":
                # "E-mails in which she asked"
                return i - 1 if i > head_end and tokens[i - 1].tag == "IN" else i
            i += 1
        return i
