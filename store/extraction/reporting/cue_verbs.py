"""What a verb of saying reports, by its form and the place of its subject."""

from __future__ import annotations

from store.extraction.lexicon import cues
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.reporting.inversions import Inversions
from store.extraction.reports import Attribution
from store.extraction.source import Source, dedupe
from store.extraction.tagging.naming_verbs import calls_untrue, identifies
from store.extraction.tagging.things_told import reports_thing

_TIMES = frozenset({"before", "after", "when", "since", "until", "while", "whilst", "once"})
_STATING_WHOLE = (
    cues.ACCUSING | cues.PLEDGING | cues.DENYING | cues.MEASURING | cues.CONFIRMING | cues.TRACING | cues.WITNESSING
)
_GIVING_FIGURES = frozenset({"say", "reckon", "believe", "suggest", "insist", "maintain"})
_DOUBTED = frozenset({"believe", "think", "expect", "suspect"})
"""What somebody who does not do so still tells of their view."""
_TOLD = cues.SAYING | cues.TELLING
_TOLD_OR_PLEDGED = _TOLD | cues.PLEDGING


class CueVerbs(Inversions):
    """Notes what the verbs of a sentence report."""

    def _verb(self, i: int, a: int, b: int, found: list[Attribution], *, lemma: str = "") -> None:
        tokens = self.tokens
        lemma = lemma or LEMMA[tokens[i].low]
        going_on = tokens[i].tag == "VG" and i > a and tokens[i - 1].tag in ("BE", "AV")
        if lemma in cues.CITING and going_on and self.citations.quotes_as(i, a, b, found):
            # "Moldpress is quoting an investigator as saying"
            return
        if self._crediting(i, lemma, b, found):
            return
        if self._spoken_for(i, lemma, a, b, found):
            return
        self._inside_whole = any(i in x.meta for x in found)
        if lemma in cues.CITING and tokens[i].tag in ("VD", "VZ", "VP"):
            if self.citations.quotes_as(i, a, b, found):
                return
            if not found and self.citations.cites_too(i, a, b, self._previous, found):
                return
        if lemma in cues.CITING and tokens[i].tag == "VN":
            self._quoted(i, a, b, found)
            return
        if lemma in ("hear", "learn", "understand") and self._heard_from(i, a, b, found):
            return
        if lemma in cues.STRONG and self.accounts.passed_on(i, a, b, found):
            return
        group = self.phrases.group_start(i, a)
        auxiliaries = tokens[group:i]
        on_air = lemma in cues.STRONG and tokens[i - 1].tag == "TO" and self._said_on_air(i, lemma, a, b, found)
        if on_air or self._as_aside(i, group, lemma, a, b, found):
            return
        if tokens[i].tag == "VB" and not any(t.tag in ("DO", "MD") for t in auxiliaries):
            return
        near = next((k + 1 for k in range(i - 1, max(a, i - 4) - 1, -1) if tokens[k].text == ","), max(a, i - 4))
        if any(t.low in ("neither", "nor", "without") and t.tag != "NP" for t in tokens[near:i]):
            return
        if any(t.tag == "NEG" for t in auxiliaries):
            self._disbelieves(i, group, lemma, a, b, found)
            return
        if tokens[i].tag == "VN" and any(t.tag == "BE" for t in auxiliaries):
            self._passive(i, group, lemma, a, b, found)
            return
        if any(t.tag == "TO" for t in auxiliaries) or (
            any(t.tag == "MD" for t in auxiliaries) and lemma not in cues.STRONG
        ):
            return
        if tokens[i].quote >= 0 and group > a and tokens[group - 1].low in ("i", "you"):
            return
        if tokens[i].tag == "VG" and not any(t.tag == "BE" for t in auxiliaries):
            if not self._inside_whole:
                self._participle(i, lemma, a, b, found)
            return
        if tokens[i].tag in ("VD", "VZ", "VP", "VN") and self._relative(i, group, lemma, a, b, found):
            return
        if self._inverted(i, lemma, a, b, found) or self._same_told(i, group, lemma, a, b, found):
            return
        if tokens[i].tag != "PP":
            self._plain(i, group, lemma, a, b, found)

    def _spoken_for(self, i: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """Whether the verb at ``i`` stands among the words that tell who speaks; what it adds to them is noted."""
        if not any(i in x.meta and not x.whole for x in found):
            return False
        if not self._seen_telling(i, lemma, a, b, found):
            self._set_beside(i, a, b, found)
        return True

    def _plain(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> None:
        """The source stands before the verb."""
        tokens = self.tokens
        subject = self.phrases.subject_left(group, a) or self._singled_out(group, a)
        subject = subject or self._subject_before_aside(group, a, found)
        shared = None
        if subject is None:
            shared = self._shared_subject(group, a, found)
            if shared is None:
                return
        first, last = subject if subject else (group, group)
        if first > a and tokens[first - 1].low in ("whether", "if", "unless") and tokens[first].quote < 0:
            # "did not say whether it believed the rules had been applied": nobody says so.
            return
        complement = self.phrases.complement(i, b, lemma)
        document = subject is not None and self._is_document(first, last)
        if self._speaks_for_nobody(lemma, first, last, a) or any(first in x.meta for x in found if not x.whole):
            return
        figures = any(self.tokens[k].tag == "NUM" for k in range(i + 1, min(b, i + 8)))
        if lemma == "see" and (complement is not None or not figures or tokens[i].tag not in ("VZ", "VP")):
            # "sees revenue of $3 billion" foresees it.
            return
        if lemma == "point" and not document and (i + 1 >= b or tokens[i + 1].low != "out"):
            return
        trailing = self._is_trailing(i, first, a, b, complement)
        if not trailing and (self._inside_whole or self._finds_none_inside(i, lemma, b, found)):
            return
        whole = not trailing and self._states_whole(i, lemma, complement, b, found, document=document)
        if whole and self._whole(i, group, first, last, lemma, complement, a, b, found, shared, document):
            return
        if lemma in cues.JUDGING and not (complement is not None and tokens[complement - 1].tag == "TH"):
            return
        pledged = trailing or (complement is not None and tokens[complement - 1].tag == "TH")
        if lemma not in (_TOLD_OR_PLEDGED if pledged else _TOLD) and not document:
            return
        if (
            not trailing
            and complement is None
            and first > a
            and tokens[first - 1].low == "as"
            and (first - 1 == a or tokens[first - 2].text == ",")
        ):
            complement = self._after_as(i, b)
        if complement is None and not trailing:
            return
        # "the inquest heard he had died", "the BBC understands the deal is dead"
        heard = lemma == "hear" and self.phrases.head(first, last) in cues.HEARING
        hearing = heard or lemma in ("understand", "learn")
        if not (lemma in cues.BARE or hearing or document or trailing) and not self._marked(complement):
            return
        source = shared.source if shared else self.sources.read(first, last, tokens[i].text)
        if source is not None:
            begin = group if shared else first
            self._reported(i, lemma, source, (begin, first, last), None if trailing else complement, a, b, found)

    def _disbelieves(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> None:
        """ "Detectives do not believe anyone else was involved": what somebody takes not to be so is their word."""
        subject = self.phrases.subject_left(group, a) if lemma in _DOUBTED and self.tokens[group].tag == "DO" else None
        if subject is None or self.tokens[group].low == "did" or not self.phrases.may_speak(*subject) or found:
            return
        complement = self.phrases.complement(i, b, lemma)
        if complement is not None:
            self._whole(i, group, *subject, lemma, complement, a, b, found, None, False)

    def _states_whole(
        self, i: int, lemma: str, complement: int | None, b: int, found: list[Attribution], *, document: bool
    ) -> bool:
        """Whether the saying at ``i`` may be a claim as a whole: a figure expected, an act done by saying so, what a
        document shows, what was not found."""
        if lemma in cues.EXPECTING and self._expects(i, complement, b):
            return True
        if document and lemma in cues.OMITTING and i + 1 < b and self.tokens[i + 1].low == "no":
            # "The bulletin gave no reason": whoever read it says so.
            return False
        if lemma in _STATING_WHOLE or self._recounts(i, lemma, b) or (document and lemma in cues.SHOWING):
            return True
        if lemma in _GIVING_FIGURES and complement is None and self._gives_figure(i, b):
            return True
        if self._claims_to(i, lemma, b) or (complement is None and reports_thing(self.tokens, i, lemma, b)):
            return True
        if calls_untrue(self.tokens, i, lemma, b) or identifies(self.tokens, i, lemma, b):
            return True
        own = self.tokens[i].quote < 0 and not any(i in x.content for x in found)
        return own and self._finds_none(i, lemma, b)

    def _said_on_air(self, i: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """Note what somebody went on air, or took to a platform, to say. True if the infinitive at ``i`` was that."""
        subject = self._goes_on_air(i, a) or self._gets_to_say(i, a)
        complement = self.phrases.complement(i, b, lemma) if subject else None
        source = self.sources.read(*subject, self.tokens[i].text) if subject and complement is not None else None
        if subject is None or source is None:
            return False
        self._reported(i, lemma, source, (subject[0], *subject), complement, a, b, found)
        air = next((k for k in range(subject[1], i) if self.tokens[k].low in ("on", "to", "onto")), i)
        found[-1].relays = (*found[-1].relays, *self.sources.relay_at(air, i))
        return True

    def _reported(
        self,
        i: int,
        lemma: str,
        source: Source,
        place: tuple[int, int, int],
        complement: int | None,
        a: int,
        b: int,
        found: list[Attribution],
    ) -> None:
        """Note what the cue at ``i`` reports: behind it from ``complement`` on, or before it without one.

        ``place``: where the clause of the cue begins, and the two ends of its subject.
        """
        begin, first, last = place
        behind = self._past_hearer(i, self.phrases.adjunct_end(i + 1, b), b)
        adjunct = self._past_remarks(behind, b) if complement is None else complement
        opens = max((max(x.meta) + 1 for x in found if x.meta and max(x.meta) < first), default=a)
        # "Reports in the Guardian were false, she said": what is said reaches nobody.
        before = () if self.phrases.has_main_finite(opens, first) else self.sources.relays(opens, first)
        relays = (*self.sources.relays(first, last), *self.sources.relays(i, adjunct), *before)
        if source.name and self.sources.is_own(source.name):
            source = Source((), source.sourcing_class, "outlet")
        meta = set(range(first, adjunct))
        timed = first > a and self.tokens[first - 1].low in _TIMES and not self.phrases.has_finite(a, first)
        if complement is not None and timed:
            content = set(range(complement, self._timed_end(complement, b)))
            meta = set(range(a, complement))
        elif complement is None:
            start = self._left_bound(first, a, found)
            rest = self._rest(adjunct, b)
            quoted = [k for k in range(start, first) if self.tokens[k].wordy]
            if quoted and all(self.tokens[k].quote >= 0 for k in quoted) and self._goes_on(rest):
                # "“...,” he said at the gate, until an officer interrupted him"
                rest = set()
            act = self._own_act_behind(adjunct, b) if quoted and self.tokens[quoted[-1]].quote >= 0 else None
            if act is not None:
                rest = set()
                self.acts.append((*self.phrases.core(first, last), *range(act + 1, self._whole_end(act + 1, b))))
                meta |= set(range(act, b))
            content = set(range(start, first)) | rest
        else:
            content = set(range(complement, b))
            meta |= self._leading_adjuncts(first, a)
            self._close_earlier(begin, a, found)
            act = self._own_next_act(i, complement, b)
            if act is not None:
                content = set(range(complement, act))
                self.acts.append((*self.phrases.core(first, last), *range(act + 1, self._whole_end(act + 1, b))))
                meta |= set(range(act, b))
        aside = self.phrases.relative_aside(first, last)
        source = self.citations.aside(first, last, source)
        if self._cited_first and self._rests_on_first(source, lemma, a):
            cited = self.citations.cited(*self._cited_first, "citing", source)
            if cited and (source.kind == "outlet" or self.citations.vouches(cited)):
                source = Source(dedupe((*cited.hops, *source.hops)), cited.sourcing_class, cited.kind)
        writer = source
        source = self.letters.opened_by(source, a, first)
        if complement is None and source.kind != writer.kind and all(t.quote < 0 for t in self.tokens[a:first]):
            # "In a letter that I have seen, a director advises staff to leave"
            content, meta = set(range(first, b)), set(range(a, first))
        source = self.letters.written_in(source, i + 1, adjunct)
        found.append(Attribution(source, self.tokens[i].text, lemma, i, content, meta, relays=relays, aside=aside))
        found[-1].writer = writer if source is not writer else None
