"""Outlets that meet people or carry what they put out: "The Guardian spoke to a docker, who said", "Tass carried a
statement by the ministry that said"; and who goes on speaking to an outlet, or was first printed by one."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import cues
from store.extraction.lexicon.kinds import is_person
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reporting.letters import LETTERS
from store.extraction.reports import Attribution
from store.extraction.source import SEEN, Source
from store.extraction.tagging.tags import FINITE
from store.model import Hop, Role, SourcingClass

_MEETING = {
    "talk": ("to", "with"),
    "speak": ("to", "with"),
    "hear": ("from",),
    "meet": ("with", ""),
    **dict.fromkeys(("interview", "question", "ask", "contact", "reach", "quote", "cite", "find", "visit"), ("",)),
}
"""What an outlet does with people who then say something, and the prepositions behind which they are named."""
_CARRYING = cues.CARRYING | word_set("feature show play screen print reveal leak")
_PUTTING_OUT = word_set("carry run air broadcast publish print post show play")
"""What an outlet does with a statement, and hardly anybody else."""
_PUT_OUT = word_set(
    """account interview statement testimony report letter video story remark remarks comment comments communique
    communiqué address speech note message email memo release declaration announcement appeal recording"""
)
"""What an outlet carries, in which somebody says something."""
_BY = frozenset({"by", "from", "of", "with"})
_REPORTS = cues.REPORT_NOUNS | word_set(
    """claim claims allegation allegations news remark remarks comment comments detail details finding findings figure
    figures"""
)
"""What is said to have been printed first by somebody."""
_SPEAKING = {"speak": ("to", "with"), "talk": ("to", "with"), "meet": ("with",)}
_GIVING = word_set("give grant")
_HINGE = 14
"""Tokens between a relative word and its verb, who speaks and their office between them."""
_IN_HAND = cues.OBTAINING | word_set("publish print leak unearth")
"""How an outlet has a letter that others wrote."""
_FAR = 24
"""Tokens between what an outlet does and what is said."""


class Accounts(Finder):
    """Finds what outlets pass on in the sentences of one article without a verb of saying of their own."""

    def passed_on(self, i: int, a: int, b: int, found: list[Attribution]) -> bool:
        """Note what is said, at the verb of saying ``i``, by whom an outlet met or whose statement it carried. True if
        the verb tells of that."""
        tokens = self.tokens
        complement = self.phrases.complement(i, b, LEMMA[tokens[i].low])
        end = self._hinge(i, a)
        if complement is None or end is None:
            return False
        near = range(end - 1, max(a, end - _FAR), -1)
        verb = next((k for k in near if tokens[k].tag in ("VD", "VZ", "VP", "VN")), None)
        outlet = self._outlet(verb, a) if verb is not None else None
        carries = verb is not None and LEMMA.get(tokens[verb].low) in _PUTTING_OUT
        outlet = None if outlet is not None and outlet.kind != "outlet" and not carries else outlet
        said_by = self._said_by(verb, end, i) if verb is not None and outlet is not None else None
        source = self.sources.read(*said_by, tokens[i].text) if said_by is not None else None
        if verb is not None and outlet is not None:
            source = self._paper(verb, end, source) or source
        if source is None or outlet is None:
            return False
        relays = tuple(h for h in outlet.hops if h.name and not self.sources.is_own(h.name))
        content, meta = set(range(complement, b)), set(range(a, complement))
        found.append(Attribution(source, tokens[i].text, "say", i, content, meta, relays=relays))
        return True

    def _paper(self, verb: int, end: int, writer: Source | None) -> Source | None:
        """The paper that an outlet has in hand by the ``verb``: "has obtained a contract which says", "has seen a
        letter in which the director says", which is the director's."""
        tokens = self.tokens
        if LEMMA.get(tokens[verb].low) not in _IN_HAND:
            return None
        noun = next((k for k in range(verb + 1, end) if tokens[k].low in LETTERS and tokens[k].tag == "NN"), None)
        if noun is not None and writer is not None and writer.name and writer.kind in ("person", "body", "group"):
            name = f"{tokens[noun].low} from {writer.name}"
            return Source((self.sources.document_hop(name, tokens[noun].low),), SourcingClass.DOCUMENT, "document")
        read = self.sources.read(verb + 1, end, tokens[verb].text) if writer is None else None
        return read if read is not None and read.kind == "document" else None

    def seen(self, a: int, b: int) -> None:
        """Remember the papers that the sentence says an outlet has in hand, which may speak next: "Reuters has seen a
        draft of the bill; it states that"."""
        tokens = self.tokens
        for i in range(a + 1, b - 2):
            if tokens[i].tag not in ("VN", "VD") or LEMMA.get(tokens[i].low) not in cues.OBTAINING:
                continue
            if tokens[i].quote >= 0 or tokens[i + 1].tag not in ("DT", "JJ", "NN", "NUM", "PS"):
                continue
            outlet = self._outlet(i, a)
            read = self.sources.read(i + 1, self.phrases.source_end(i + 1, b), SEEN) if outlet is not None else None
            if outlet is None or outlet.kind != "outlet" or read is None or read.kind != "document":
                continue
            relays = tuple(h for h in outlet.hops if h.name and not self.sources.is_own(h.name))
            self.sources.note(i, replace(read, hops=read.hops[:1]), relays)

    def _hinge(self, i: int, a: int) -> int | None:
        """Where the phrase ends on which the clause of the verb ``i`` hangs: before "who said", "that said", "in which
        the mayor said", "saying"; None if it hangs on none."""
        tokens = self.tokens
        if tokens[i].tag == "VG":
            return i if tokens[i - 1].tag in ("NN", "NP") else None
        for k in range(i - 1, max(a, i - _HINGE), -1):
            if tokens[k].tag == "RL" and tokens[k].low in ("who", "that", "which"):
                k -= tokens[k - 1].low == "in"
                return k - 1 if tokens[k - 1].text == "," else k
            if tokens[k].tag in FINITE and tokens[k].tag != "HV":
                return None
        return None

    def _outlet(self, verb: int, a: int) -> Source | None:
        """The outlet or body that is the subject of the verb; None if its subject is neither."""
        subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
        source = self.sources.read(*subject, self.tokens[verb].text) if subject is not None else None
        return source if source is not None and source.kind in ("outlet", "body") else None

    def _said_by(self, verb: int, end: int, i: int) -> tuple[int, int] | None:
        """Where the phrase stands that names whom the outlet met, or whose words it carried."""
        tokens = self.tokens
        lemma = LEMMA.get(tokens[verb].low, "")
        hung = tokens[end + (tokens[end].text == ",")]
        inside = hung.low == "in" or (hung.tag == "RL" and hung.low == "which")
        if lemma in _MEETING and hung.low == "who":
            first = verb + 1 + (tokens[verb + 1].tag == "AV")
            prepositions = _MEETING[lemma]
            if tokens[first].low in prepositions:
                return first + 1, end
            return (first, end) if "" in prepositions and tokens[first].tag != "IN" else None
        noun = next((k for k in range(verb + 1, end) if tokens[k].low in _PUT_OUT), None)
        if lemma not in _CARRYING or noun is None:
            return None
        if inside and hung.low == "in":
            relative = next((k for k in range(end, i) if tokens[k].tag == "RL"), end)
            return (relative + 1, self.phrases.group_start(i, relative)) if relative + 1 < i else None
        if noun + 2 < end and tokens[noun + 1].low in _BY:
            return noun + 2, end
        first = verb + 1
        mark = noun - 1 if tokens[noun - 1].tag == "PS" else noun
        return (first, mark) if first < mark and tokens[mark - 1].tag in ("NP", "NN") else None

    # --- sentences that only say through whom

    def printed_first(self, a: int, b: int, previous: list[Attribution]) -> list[Attribution]:
        """ "The claims were first published by Le Monde": adds the outlet to what the sentence before reports."""
        tokens = self.tokens
        verb = next((k for k in range(a + 1, min(b - 2, a + 12)) if tokens[k].tag == "VN"), None)
        subject = self.phrases.first_subject(a, b)
        if verb is None or subject is None or not previous or LEMMA.get(tokens[verb].low) not in _CARRYING:
            return []
        of_report = tokens[subject[0]].low in ("the", "his", "her", "their", "these", "this", "it")
        if not of_report or self.phrases.head(*subject) not in _REPORTS | {"it"}:
            return []
        by = next((k for k in range(verb + 1, min(b - 1, verb + 5)) if tokens[k].low in ("by", "in")), None)
        hit = self.sources.outlet_at(by + 1, b) if by is not None else None
        if by is None or hit is None or self.sources.is_own(hit[0]):
            return []
        hop = Hop(hit[0], Role.RELAY, f"{tokens[verb].low} {tokens[by].low}")
        for x in previous:
            if all(h.name != hit[0] for h in x.hops):
                x.relays = (*x.relays, hop)
        source = self.sources.read(by + 1, hit[1], tokens[verb].low)
        return [] if source is None else [Attribution(source, tokens[verb].low, "cite", verb, set(), set(range(a, b)))]

    def meeting(self, a: int, b: int) -> tuple[Source, tuple[Hop, ...]] | None:
        """Who speaks to which outlet from the sentence ``[a, b)`` on: "Ola Berg spoke to Le Monde", "Le Monde
        interviewed Ola Berg"; None where the sentence tells of no such meeting."""
        tokens = self.tokens
        verb = next((k for k in range(a + 1, min(b - 1, a + _FAR)) if tokens[k].tag in ("VD", "VZ", "VN")), None)
        subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a) if verb is not None else None
        if verb is None or subject is None or tokens[verb].quote >= 0:
            return None
        lemma = LEMMA.get(tokens[verb].low, "")
        end = self.phrases.source_end(verb + 1, b)
        to = self._addressee(verb, lemma, b)
        if to is not None and not self.sources.outlet_at(*subject):
            hit = self.sources.outlet_at(to, b)
            speaker = self.sources.read(*subject, tokens[verb].text) if hit is not None else None
            if hit is None or speaker is None or self.sources.is_own(hit[0]):
                return None
            return speaker, (Hop(hit[0], Role.RELAY, tokens[verb].low),)
        if lemma not in _MEETING or not self.sources.outlet_at(*subject):
            return None
        outlet = self.sources.read(*subject, tokens[verb].text)
        first = verb + 2 if tokens[verb + 1].low in _MEETING[lemma] else verb + 1
        met = self.sources.read(first, end, tokens[verb].text) if first < end else None
        someone = met is not None and (met.kind in ("person", "group") or is_person(self.phrases.head(first, end)))
        named = met is not None and len((met.name or "").split()) == 2 and (met.name or "").istitle()
        if outlet is None or outlet.kind != "outlet" or met is None or not (someone or named):
            return None
        relays = tuple(h for h in outlet.hops if h.name and not self.sources.is_own(h.name))
        return (met, relays) if relays else None

    def _addressee(self, verb: int, lemma: str, b: int) -> int | None:
        """Where the outlet may be named to which somebody spoke or gave an interview."""
        tokens = self.tokens
        if lemma in _SPEAKING and tokens[verb + 1].low in _SPEAKING[lemma]:
            return verb + 2
        near = [t.low for t in tokens[verb + 1 : min(b, verb + 6)]]
        if lemma in _GIVING and "interview" in near:
            to = next((k for k in range(verb + 2, min(b - 1, verb + 8)) if tokens[k].low in ("to", "with")), None)
            return to + 1 if to is not None else None
        return None
