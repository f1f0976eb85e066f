"""What somebody has from others: "had heard from the mayor that P", "P, Reuters was told by two officials", "the mayor
is reported by Reuters to have said that P"."""

from __future__ import annotations

from store.extraction.lexicon import cues
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.idioms import Idioms
from store.extraction.reports import Attribution
from store.extraction.source import Source
from store.extraction.tagging.tags import FINITE
from store.model import Hop

_TELLING = word_set(
    """tell warn advise inform remind assure notify announce confirm report say claim allege reveal disclose rule
    decide find acknowledge admit agree establish estimate argue suggest hold conclude"""
)
"""Verbs whose passive takes a "that"-clause behind the agent: "it was announced by X that"."""
_HEARING_OF = word_set("report say believe understand quote cite rumour rumor allege hear record")
"""Verbs whose passive tells what somebody is said to have said: "is reported to have said that"."""
_FAR = 14
"""Tokens from such a verb to what is said."""


class Hearsay(Idioms):
    """Finds what is said to have been said, and by whom it was told."""

    def _heard_from(self, i: int, a: int, b: int, found: list[Attribution]) -> bool:
        """Note from whom somebody heard something: "had heard from the mayor that". True if the verb at ``i`` tells
        so."""
        tokens = self.tokens
        if i + 2 >= b or tokens[i + 1].low != "from" or tokens[i].tag not in ("VD", "VN", "PP"):
            return False
        subject = self.phrases.subject_left(self.phrases.group_start(i, a), a)
        before = self._stands_before(subject, a)
        that = next((k for k in range(i + 3, min(b - 2, i + _FAR)) if tokens[k].low == "that"), None)
        clause = that is not None and not self.phrases.has_finite(i + 2, that)
        if that is not None and clause and self.phrases.clause_follows(that + 1, b):
            tokens[that].tag = "TH"
            content, meta, end = set(range(that + 1, b)), set(range(i, that + 1)), that
        elif before and subject is not None:
            end = self.phrases.source_end(i + 2, b)
            content, meta = before | self._rest(end, b), set(range(subject[0], end))
        else:
            return False
        source = self.sources.read(i + 2, end, f"{tokens[i].text} from")
        if source is None:
            return False
        relays = self._through(subject)
        if relays and subject is not None:
            meta |= set(range(subject[0], i))
        found.append(Attribution(source, f"{tokens[i].text} from", "say", i, content, meta, relays=relays))
        return True

    def _quoted(self, i: int, a: int, b: int, found: list[Attribution]) -> None:
        """Note what the participle at ``i`` quotes: "has quoted two people as saying", "was quoted as saying"."""
        auxiliaries = self.tokens[self.phrases.group_start(i, a) : i]
        active = any(t.tag == "HV" for t in auxiliaries) and not any(t.tag == "BE" for t in auxiliaries)
        if not active or not self.citations.quotes_as(i, a, b, found):
            self.citations.quoted_as(i, a, b, found)

    def _stands_before(self, subject: tuple[int, int] | None, a: int) -> set[int]:
        """What stands before the subject of a clause that only says who told it: "P, Reuters was told by X"."""
        if subject is None or subject[0] <= a + 1 or self.tokens[subject[0] - 1].tag not in ("PU", "QM"):
            return set()
        return set(range(a, subject[0])) if self.phrases.has_main_finite(a, subject[0] - 1) else set()

    def _through(self, subject: tuple[int, int] | None) -> tuple[Hop, ...]:
        """The outlet that is the subject, as a relay; nothing for anybody else, nor for the article's own."""
        told = self.sources.read(*subject, "told by") if subject is not None else None
        outlet = told is not None and told.kind == "outlet" and not self.sources.is_own(told.name or "")
        return told.hops if told is not None and outlet else ()

    def _agent_end(self, by: int, b: int) -> int | None:
        """Where the agent ends; None if none begins behind ``by``."""
        tokens = self.tokens
        k = by + 1
        while k < b:
            tag = tokens[k].tag
            joined = tag == "CC" and k > by + 1 and tokens[k - 1].tag in ("NN", "NP", "JJ")
            if joined or tokens[k].text == "&":
                k += 1
                continue
            if tag in ("TO", "TH", "RL", "SB", "PU", "QM", "CC", "AV") or tag in FINITE or tokens[k].low == "as":
                break
            if tag == "IN" and tokens[k].low not in ("of", "for", "at", "close"):
                break
            if tag == "IN" and tokens[k].low in ("at", "for") and tokens[k + 1 if k + 1 < b else k].tag == "NUM":
                break
            k += 1
        return k if k > by + 1 else None

    def _told_by(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> None:
        """ "Reuters was told by two diplomats that ...": they are the source, and an outlet passes it on."""
        tokens = self.tokens
        subject = self.phrases.subject_left(group, a)
        if lemma not in _TELLING or subject is None:
            return
        before = self._stands_before(subject, a) if lemma in ("tell", "inform") else set()
        if before and (i + 1 >= b or tokens[i + 1].tag in ("PU", "QM")):
            self._was_told(i, subject, before, b, found)
            return
        if lemma == "tell" and self._hears_clause(i, subject, b):
            source = self.sources.read(*subject, f"was {tokens[i].low}")
            if source is not None:
                meta = set(range(subject[0], i + 1))
                found.append(Attribution(source, f"was {tokens[i].low}", "say", i, set(range(i + 1, b)), meta))
            return
        printed = tokens[i + 1].low == "in" and self.sources.outlet_at(i + 2, b) is not None if i + 2 < b else False
        if i + 2 >= b or not (tokens[i + 1].low == "by" or printed):
            return
        if subject[1] - subject[0] == 1 and tokens[subject[0]].low == "it" and not before:
            before = self._stands_before(subject, a)
        end = self.phrases.source_end(i + 2, b)
        that = next((k for k in range(i + 2, min(b - 1, i + 18)) if tokens[k].low == "that"), None)
        if that is None and before:
            content, meta = before | self._rest(end, b), set(range(subject[0], end))
        elif that is not None and tokens[that].tag != "RL" and that <= end + 4:
            closes = end + (tokens[end].text == "," and any(tokens[k].tag == "RL" for k in range(i, end)))
            if any(tokens[k].tag in FINITE or tokens[k].tag == "PU" for k in range(closes, that)):
                return
            content, meta = set(range(that + 1, b)), set(range(a, that + 1))
        else:
            return
        source = self.sources.read(i + 2, end, f"{tokens[i].text} {tokens[i + 1].low}")
        if source is None or (printed and source.kind != "outlet"):
            return
        source = self.citations.aside(i + 2, end, source)
        relays = self._through(subject) if lemma in ("tell", "inform") else ()
        aside = self.phrases.relative_aside(i + 2, end)
        found.append(Attribution(source, f"{tokens[i].text} by", lemma, i, content, meta, relays=relays, aside=aside))

    def _hears_clause(self, i: int, subject: tuple[int, int], b: int) -> bool:
        """ "The court was told the coach had a faulty brake line": a clause follows at once."""
        hears = self.phrases.head(*subject) in cues.HEARING
        opened = i + 1 < b and self.tokens[i + 1].tag in ("DT", "PS", "PR", "NP", "NN", "NUM", "JJ")
        return hears and opened and self.phrases.has_main_finite(i + 1, b)

    def _was_told(self, i: int, subject: tuple[int, int], content: set[int], b: int, found: list[Attribution]) -> None:
        """ "P, the court was told", "P, the BBC was told": whoever hears witnesses, or an outlet, tells of it."""
        source = self.sources.read(*subject, f"was {self.tokens[i].low}")
        hears = self.phrases.head(*subject) in cues.HEARING
        if source is None or not (hears or source.kind == "outlet") or self.sources.is_own(source.name or ""):
            return
        end = self.phrases.adjunct_end(i + 1, b)
        content = content | self._rest(end, b)
        found.append(Attribution(source, f"was {self.tokens[i].low}", "say", i, content, set(range(subject[0], end))))

    def _said_to_have_said(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """ "The mayor is reported by Reuters to have said that P": the mayor says it, and the agent passes it on. True
        if the passive at ``i`` tells of that."""
        tokens = self.tokens
        subject = self.phrases.subject_left(group, a)
        if lemma == "report" and self.citations.quoted_as(i, a, b, found):
            # "was reported by Reuters as saying"
            return True
        if lemma not in _HEARING_OF or subject is None or not self.phrases.may_speak(*subject):
            return False
        by = tokens[i + 1].low == "by" if i + 1 < b else False
        end = (self._agent_end(i + 1, b) if by else i + 1) or b
        have = end + 1
        if have + 1 >= b or tokens[end].low != "to" or tokens[have].low != "have":
            return False
        said = have + 1 + (tokens[have + 1].tag == "AV")
        verb = LEMMA.get(tokens[said].low, "") if said < b else ""
        if verb not in cues.STRONG | cues.TELLING:
            return False
        agent = self.sources.read(i + 2, end, f"{tokens[i].text} by") if by else None
        content, meta = self._said(said, verb, subject, a, b)
        source = self.sources.read(*subject, tokens[said].text) if content else None
        if source is None:
            return False
        relays = (*self._passing_on(agent), *self.sources.relays(said, max(meta) + 1))
        found.append(Attribution(source, tokens[said].text, verb, i, content, meta, relays=relays))
        return True

    def _said(self, said: int, verb: str, subject: tuple[int, int], a: int, b: int) -> tuple[set[int], set[int]]:
        """What is said by whom the infinitive at ``said`` speaks of, and the words that only say so."""
        complement = self.phrases.complement(said, b, verb)
        if complement is not None:
            return set(range(complement, b)), set(range(subject[0], complement))
        end = self.phrases.adjunct_end(said + 1, b)
        before = self._stands_before(subject, a)
        return (before | self._rest(end, b) if before else set()), set(range(subject[0], end))

    def _passing_on(self, agent: Source | None) -> tuple[Hop, ...]:
        if agent is None or self.sources.is_own(agent.name or ""):
            return ()
        return agent.hops
