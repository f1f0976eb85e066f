"""Which sayings, measurings and showings are themselves the claim."""

from __future__ import annotations

from store.extraction.lexicon import cues
from store.extraction.lexicon.kinds import is_many, is_person
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.reported_words import ReportedWords
from store.extraction.reports import Attribution
from store.extraction.tagging.naming_verbs import calls_untrue, identifies, said_by_others
from store.extraction.tagging.things_told import pictures_scene, reports_thing
from store.extraction.tagging.tokens import Token


def subject_is_pronoun_aside(tokens: list[Token], first: int, last: int, i: int, b: int) -> bool:
    """ "..., charges he denies": a pronoun and its verb at the end, with nothing denied behind them."""
    return last - first == 1 and tokens[first].tag == "PR" and (i + 1 >= b or tokens[i + 1].tag == "PU")


_WEAK_MEASURES = word_set("record log register time rank detect place")
"""Verbs that count only where an observer does it: a team records wins."""
_OBSERVERS = word_set(
    """observatory service agency charity group police ministry hospital hospitals monitor monitors network institute
    seismologists inspectors researchers scientists commission office watchdog station stations instruments sensors
    doctors survey bureau organization organisation un council coalition foundation"""
)
_WATCHERS = word_set(
    """television tv radio media press broadcaster broadcasters newspaper newspapers department sheriff coastguard guard
    navy army military authority authorities government council hospital clinic university agencies services"""
)
"""Others than these who report what befell: "state radio reported cracked walls"."""
_PARTICLES = word_set("together up off forward out on down back in aside through away over forth")
_CLAIMED = word_set(
    "win victory title lives life seats seat medal medals gold prize responsibility place spot point points"
)
"""What is claimed by taking it."""
_READINGS = word_set("magnitude toll figure total turnout number estimate reading margin ratio percentage average")
"""What somebody gives who has measured or counted: "gives a magnitude of 6.8"."""
_SAID = word_set("said says told tells added wrote according")
_ONES = word_set("hour day week month year half third quarter fifth dozen dozens hundreds thousands millions billions")
"""What a figure in words is of."""
_FIGURED = frozenset({"at", "closer", "nearer", "above", "below", "between", "around", "under", "over", "nearly"})
"""What stands between a thing and its figure: "put the bill closer to $450 million"."""
_ROUGHLY = word_set("about around at least most more than over under fewer less some nearly almost roughly only just")
"""What stands before a figure."""


class Sayings(ReportedWords):
    """Tells the sayings that are claims."""

    def _is_saying(
        self, i: int, first: int, last: int, lemma: str, complement: int | None, b: int, *, document: bool
    ) -> bool:
        """Whether the verb at ``i``, with what follows it, is a claim as a whole: the subject ``[first, last)`` denies,
        counts, confirms, accuses, or is a document that shows something."""
        tokens = self.tokens
        if self._claims_to(i, lemma, b):
            return True
        clause = complement is not None and (
            tokens[complement - 1].tag == "TH" or self.phrases.has_finite(complement, b)
        )
        if calls_untrue(self.tokens, i, lemma, b) or identifies(self.tokens, i, lemma, b):
            return first >= last or self.phrases.may_speak(first, last)
        recounted = document or self._recounts(i, lemma, b) or self._witnessed(i, first, last, complement, b)
        if lemma == "report" and not recounted and complement is None and reports_thing(tokens, i, lemma, b):
            return self._watches(first, last)
        if lemma in cues.RECOUNTING | cues.WITNESSING and not recounted:
            return False
        if self._finds_none(i, lemma, b):
            if document:
                # "An audit had found no link, its chairman said": he tells of it.
                return not any(t.low in _SAID for t in tokens[i:b])
            return first >= last or self.phrases.may_speak(first, last)
        head = self.phrases.head(first, last)
        outlet = first < last and not is_person(head) and self.sources.outlet_at(first, last) is not None
        observer = outlet or head in _OBSERVERS
        if lemma in cues.MEASURING and not document and not self._measures(i, b, lemma, observer=observer):
            return False
        if lemma in cues.MEASURING and not document and clause and tokens[(complement or 1) - 1].tag == "TH":
            return False
        if lemma in cues.TRACING and not any(tokens[k].low == "to" for k in range(i + 1, min(b, i + 9))):
            return False
        if lemma in cues.PLEDGING and complement is not None and tokens[complement - 1].tag == "TH":
            # "promised CNBC that the tax would come down"
            return False
        if lemma in cues.PLEDGING and not (i + 1 < b and tokens[i + 1].tag in ("TO", "QM", "NN", "DT", "NP", "JJ")):
            return False
        if (lemma in cues.CONFIRMING or document) and clause:
            return False
        if (
            document
            and complement is None
            and not (
                i + 1 < b and tokens[i + 1].tag in ("DT", "NN", "JJ", "NUM", "NP", "PS", "AV", "IN", "WH", "PO", "VG")
            )
        ):
            return False
        pointed = i + 1 < b and tokens[i + 1].low in ("that", "this", "those", "these", "it", "them")
        pointed = pointed or said_by_others(tokens, i, b)
        that = complement is not None and tokens[complement - 1].tag == "TH"
        if lemma in cues.DENYING and lemma != "deny" and not that and not pointed:
            return False
        return not (lemma == "deny" and subject_is_pronoun_aside(tokens, first, last, i, b))

    def _watches(self, first: int, last: int) -> bool:
        """Whether who reports a thing is an outlet, an authority or witnesses, and no company that tells of itself."""
        if first >= last:
            return False
        head = self.phrases.head(first, last)
        seen = head in _OBSERVERS or head in _WATCHERS or is_many(head)
        return seen or (not is_person(head) and self.sources.outlet_at(first, last) is not None)

    def _speaks_for(self, speaker: Attribution, owner: Attribution) -> bool:
        """Whether it is said by the owner's own: "Varkand put the liftoff at 6:24 a.m., its news agency said"."""
        if speaker is owner or speaker.whole or owner.lemma not in cues.MEASURING or owner.place not in speaker.content:
            return False
        behind = (k for k in sorted(speaker.meta) if k > owner.place and self.tokens[k].wordy)
        first = next(behind, None)
        return first is not None and self.tokens[first].low in ("its", "his", "her", "their")

    def _claims_to(self, i: int, lemma: str, b: int) -> bool:
        """ "Claims to have sunk it", "purports to be a doctor": only its subject says so."""
        told = lemma in ("claim", "profess", "purport") and i + 2 < b
        return told and self.tokens[i + 1].low == "to" and self.tokens[i + 2].low in ("have", "be")

    def _finds_none(self, i: int, lemma: str, b: int) -> bool:
        """ "Found no craters": only who looked can tell."""
        k = i + 1
        while k < b and self.tokens[k].tag in ("AV", "QM"):
            k += 1
        return lemma == "find" and k + 1 < b and self.tokens[k].low in ("no", "nothing", "neither", "little")

    def _finds_none_inside(self, i: int, lemma: str, b: int, found: list[Attribution]) -> bool:
        """ "Police said they had found no evidence that it was set": nobody says that it was."""
        return self._finds_none(i, lemma, b) and any(i in x.content for x in found)

    def _witnessed(self, i: int, first: int, last: int, complement: int | None, b: int) -> bool:
        """Whether several people tell of a thing they saw: "several survivors described crates on the deck"."""
        tokens = self.tokens
        if complement is not None or i + 3 >= b or first >= last:
            return False
        head = self.phrases.head(first, last)
        joined = any(t.tag == "CC" for t in tokens[first:last]) and is_person(head)
        one = is_person(head) or tokens[last - 1].tag == "NP"
        if not (is_many(head) or joined or (one and tokens[i].low == "described" and pictures_scene(tokens, i, b))):
            return False
        thing = tokens[i + 1].tag in ("DT", "NN", "NUM", "JJ", "PS", "NP")
        return thing and not any(tokens[k].low == "as" for k in range(i + 1, min(b, i + 6)))

    def _measures(self, i: int, b: int, lemma: str, *, observer: bool) -> bool:
        """Whether the verb at ``i`` vouches for a figure: "put the toll at 9", "has spoken of five dead"."""
        tokens = self.tokens
        if not any(self._counts(tokens[k]) for k in range(i + 1, min(b, i + 18))):
            return self._about_one(i, b, lemma)
        if lemma in _WEAK_MEASURES:
            return observer
        if lemma in ("put", "set", "place", "peg") and tokens[i + 1].low in _PARTICLES:
            # "is putting together a bid at $4"
            return False
        if (
            lemma == "count"
            and tokens[i + 1].low == "the"
            and tokens[min(i + 2, b - 1)].low in ("cost", "costs", "days")
        ):
            # "were counting the cost"
            return False
        if lemma == "claim":
            return not _CLAIMED & {t.low for t in tokens[i + 1 : min(b, i + 9)]}
        if lemma == "stand":
            return tokens[i + 1].low == "by" and i + 2 < b and tokens[i + 2].tag == "NUM"
        if lemma == "give":
            near = tokens[i + 1 : min(b, i + 9)]
            return any(t.low == "as" for t in near) or not _READINGS.isdisjoint(t.low for t in near[:4])
        if lemma == "settle":
            return tokens[i + 1].low == "on" and not _READINGS.isdisjoint(t.low for t in tokens[i + 2 : min(b, i + 6)])
        if lemma == "speak":
            return tokens[i + 1].low == "of"
        at = any(tokens[k].low in _FIGURED or self._on_figure(k, b) for k in range(i + 1, min(b, i + 16)))
        timed = lemma == "set" and any(tokens[k].low in ("between", "at") for k in range(i + 1, min(b, i + 9)))
        return (at and lemma != "set") or timed or lemma not in ("put", "peg", "value", "place", "weigh", "set")

    def _counts(self, token: Token) -> bool:
        """Whether a word is a figure, also one with letters before it: "N40m", "R500m"."""
        return token.tag == "NUM" or (token.tag == "NP" and any(c.isdigit() for c in token.low))

    def _about_one(self, i: int, b: int, lemma: str) -> bool:
        """ "Put it at more than an hour", "puts the share at half": a figure in words."""
        tokens = self.tokens
        at = next((k for k in range(i + 2, min(b - 1, i + 12)) if tokens[k].low in ("at", "nearer", "closer")), None)
        if lemma not in ("put", "estimate", "place") or at is None:
            return False
        return any(t.low in _ONES for t in tokens[at + 1 : min(b, at + 7)])

    def _on_figure(self, k: int, b: int) -> bool:
        """ "Puts the party on 27%", not "put a tariff on 14 goods": a share or a bare number follows."""
        tokens = self.tokens
        if tokens[k].low != "on" or k + 1 >= b or tokens[k + 1].tag != "NUM":
            return False
        return k + 2 >= b or tokens[k + 2].tag in ("PU", "CC") or tokens[k + 2].low in ("percent", "per", "points", "%")

    def _gives_figure(self, i: int, b: int) -> bool:
        """ "The government says 11", "the charity says at least 63 between July and August": no clause, a figure."""
        k = i + 1
        while k < b and (self.tokens[k].tag == "AV" or self.tokens[k].low in _ROUGHLY):
            k += 1
        return k < b and self.tokens[k].tag == "NUM" and not self.phrases.has_finite(k, b)

    def _is_thing(self, first: int, last: int) -> bool:
        """Whether the subject is a thing, which vouches for nothing: "the exercise confirmed"."""
        if first >= last or any(self.tokens[k].tag in ("NP", "PR") for k in range(first, last)):
            return False
        return not self.phrases.may_speak(first, last)
