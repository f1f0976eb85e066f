"""Who said what in one sentence: cues, the phrases that name their sources, and the words each covers."""

from __future__ import annotations

from dataclasses import replace

from store.extraction import cues, words
from store.extraction.citations import Citations
from store.extraction.phrases import Phrases
from store.extraction.reading import Reading, Sentence
from store.extraction.reports import Attribution
from store.extraction.set_phrases import SetPhrases
from store.extraction.sources import Source, Sources, dedupe
from store.extraction.tokens import Token
from store.extraction.verbs import LEMMA
from store.extraction.words import word_set

_VERB_TAGS = frozenset({"VD", "VZ", "VP", "VN", "VG", "PP", "VB"})
_AUXILIARY = frozenset({"BE", "HV", "MD", "DO", "AV", "NEG", "TO"})


class Attributor:
    """Finds the attributions of sentences, in the order of the text."""

    def __init__(self, reading: Reading, sources: Sources) -> None:
        self.reading = reading
        self.sources = sources
        self.tokens = reading.tokens
        self.phrases = Phrases(reading.tokens)
        self.citations = Citations(reading, sources, self.phrases)
        self.set_phrases = SetPhrases(reading, sources, self.phrases, self.citations)
        self.acts: list[tuple[int, ...]] = []
        """Acts of the sentence at hand that are done by speaking, each with its subject: statements of their own."""

    def sentence(self, sentence: Sentence) -> list[Attribution]:
        """The attributions of one sentence, in order of their cues."""
        a, b = sentence.first, sentence.last
        found: list[Attribution] = []
        self.acts = []
        self._inside_whole = False
        self._cited_first: tuple[int, int] | None = None
        speech = self.set_phrases.line_of_speech(a, b)
        if speech:
            return [speech]
        found.extend(self.set_phrases.attributions(a, b))
        i = a
        while i < b:
            if self.tokens[i].tag == "HV":
                self._holding(i, a, b, found)
            elif self.tokens[i].tag in _VERB_TAGS and LEMMA.get(self.tokens[i].low) in _CUES:
                self._verb(i, a, b, found)
            i += 1
        for attribution in sorted(found, key=lambda x: x.place):
            self.sources.note(attribution.place, attribution.source)
        meta: set[int] = set()
        for attribution in found:
            if not attribution.whole:
                meta |= attribution.meta
        for attribution in found:
            attribution.content -= meta
            attribution.whole = tuple(k for k in attribution.whole if k not in meta)
        saying = set().union(*(set(x.whole) for x in found)) if found else set()
        for attribution in found:
            if not attribution.whole:
                attribution.relayed = attribution.content & saying
            attribution.content -= set().union(*(x.meta for x in found if x.whole))
        return found

    # --- verbs

    def _verb(self, i: int, a: int, b: int, found: list[Attribution]) -> None:
        tokens = self.tokens
        lemma = LEMMA[tokens[i].low]
        if lemma in cues.CITING and tokens[i].tag == "VG":
            self._citing(i, b, found)
            return
        if any(i in x.meta and not x.whole for x in found):
            return
        self._inside_whole = any(i in x.meta for x in found)
        if lemma in cues.CITING and tokens[i].tag in ("VD", "VZ", "VP") and self.citations.quotes_as(i, a, b, found):
            return
        if lemma == "quote" and tokens[i].tag == "VN":
            self.citations.quoted_as(i, a, b, found)
            return
        group = self.phrases.group_start(i, a)
        auxiliaries = tokens[group:i]
        if tokens[i].tag == "VB" and not any(t.tag in ("DO", "MD") for t in auxiliaries):
            return
        if any(t.low in ("neither", "nor", "without") for t in tokens[max(a, i - 4) : i]):
            return
        if any(t.tag == "NEG" for t in auxiliaries) or (
            tokens[i].tag == "VN" and any(t.tag == "BE" for t in auxiliaries)
        ):
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
        if self._inverted(i, lemma, a, b, found):
            return
        if tokens[i].tag != "PP":
            self._plain(i, group, lemma, a, b, found)

    def _expects(self, i: int, complement: int | None, b: int) -> bool:
        """Whether a figure or an act is expected: "expects growth of 2 percent", "expects the deal to close"."""
        near = range(i + 1, min(b, i + 10))
        if complement is not None and self.tokens[complement - 1].tag == "TH":
            return False
        return any(self.tokens[k].tag in ("NUM", "TO") for k in near) and not self.phrases.has_finite(
            i + 1, min(b, i + 8)
        )

    def _holding(self, i: int, a: int, b: int, found: list[Attribution]) -> None:
        """ "A poll has the party at 41 percent": a document that has a figure."""
        if not any(self.tokens[k].tag == "NUM" for k in range(i + 1, min(b, i + 12))) or (
            i + 1 < b and self.tokens[i + 1].tag in ("VN", "BE")
        ):
            return
        subject = self.phrases.subject_left(i, a)
        if subject is None or not self._is_document(*subject) or any(i in x.meta for x in found):
            return
        self._whole(i, i, *subject, "show", None, a, b, found, None, True)

    def _inverted(self, i: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """ "..., said Dot Finnegan": the source stands behind the verb."""
        tokens = self.tokens
        if (
            tokens[i].tag not in ("VD", "VZ", "PP")
            or lemma not in cues.STRONG | {"report", "continue"}
            or i + 1 >= b
            or i == a
        ):
            return False
        if tokens[i - 1].tag not in ("QM",) and tokens[i - 1].text not in (",", "?", "!", "—", "–"):
            return False
        if tokens[i + 1].tag not in ("NP", "DT", "PS", "NN", "PR", "JJ", "NUM") or lemma in cues.TELLING:
            return False
        quoted = tokens[i - 1].tag == "QM" or (i - 2 >= a and tokens[i - 2].tag == "QM")
        splits = not quoted and self._splits_clause(i, a, b)
        if not quoted and not splits and self.phrases.subject_left(self.phrases.group_start(i, a), a) is not None:
            return False
        if not quoted and not splits and not self.phrases.has_main_finite(a, i - 1):
            return False
        first, last = i + 1, self.phrases.source_end(i + 1, b, behind_verb=True)
        comma = next((k for k in range(first, last) if tokens[k].text == ","), last)
        if self.phrases.has_main_finite(first, comma):
            return False
        source = self.sources.read(first, last, tokens[i].text)
        if source is None:
            return False
        end = self.phrases.adjunct_end(last, b)
        start = self._left_bound(i, a, found)
        content = set(range(start, i)) | self._rest(end, b)
        relays = self.sources.relays(last, end)
        aside = self.phrases.relative_aside(first, last)
        found.append(
            Attribution(
                source, tokens[i].text, lemma, i, content, set(range(i, end)), relays=tuple(relays), aside=aside
            )
        )
        return True

    def _splits_clause(self, i: int, a: int, b: int) -> bool:
        """ "The sample, says the union, was collected": the aside stands between a subject and its verb."""
        end = self.phrases.adjunct_end(i + 1, b)
        return (
            end < b
            and self.tokens[end].text == ","
            and self.phrases.nominal(a, i - 1)
            and self.phrases.opens_with_verb(end + 1, b)
            and not self.phrases.has_finite(i + 1, end)
        )

    def _rest(self, first: int, b: int) -> set[int]:
        """What goes on behind a source in the middle: a clause or a quotation, not ", without giving a reason"."""
        quoted = any(self.tokens[k].quote >= 0 for k in range(first, b))
        return set(range(first, b)) if quoted or self.phrases.has_finite(first, b) else set()

    def _left_bound(self, i: int, a: int, found: list[Attribution]) -> int:
        """Where content before a cue begins: at the sentence's start, or behind the last clause with a source."""
        for joint in reversed(self.phrases.coordinate_joints(a, i)):
            if any(x.place < joint for x in found if x.lemma != "according"):
                return joint + 1
        return a

    def _plain(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> None:
        """The source stands before the verb."""
        tokens = self.tokens
        subject = self.phrases.subject_left(group, a)
        shared = None
        if subject is None:
            shared = self._shared_subject(group, a, found)
            if shared is None:
                return
        first, last = subject if subject else (group, group)
        complement = self.phrases.complement(i, b, lemma)
        document = subject is not None and self._is_document(first, last)
        if a < first < last and tokens[first - 1].tag == "RL" and tokens[first - 1].low in ("that", "which", "whom"):
            # "a claim that Ostrava denied": the clause describes a noun.
            return
        if tokens[first].low in ("no", "nobody", "none", "neither") if first < last else False:
            return
        trailing = self._is_trailing(i, first, a, b, complement)
        if self._inside_whole and not trailing:
            return
        if (
            not trailing
            and (
                (lemma in cues.EXPECTING and self._expects(i, complement, b))
                or lemma in cues.ACCUSING | cues.PLEDGING | cues.DENYING | cues.MEASURING | cues.CONFIRMING
                or (document and lemma in cues.SHOWING)
            )
            and self._whole(i, group, first, last, lemma, complement, a, b, found, shared, document)
        ):
            return
        if lemma in cues.JUDGING and not (complement is not None and tokens[complement - 1].tag == "TH"):
            return
        if lemma not in cues.SAYING | cues.TELLING | (cues.PLEDGING if trailing else frozenset()) and not document:
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
        if lemma not in cues.STRONG and not document and not trailing and not self._marked(complement):
            return
        source = shared.source if shared else self._read_subject(first, last, tokens[i].text)
        if source is None:
            return
        adjunct = self.phrases.adjunct_end(i + 1, b) if trailing else (complement or b)
        relays = (*self.sources.relays(i, adjunct), *self.sources.relays(a, first))
        if source.name and self.sources.is_own(source.name):
            source = Source((), source.sourcing_class, "outlet")
        meta = set(range(first, adjunct))
        if trailing:
            start = self._left_bound(first, a, found)
            content = set(range(start, first)) | self._rest(adjunct, b)
        else:
            assert complement is not None
            content = set(range(complement, b))
            meta |= self._leading_adjuncts(first, a)
            self._close_earlier(group if shared else first, a, found)
            act = self._own_next_act(i, complement, b)
            if act is not None:
                content = set(range(complement, act))
                self.acts.append((*self.phrases.core(first, last), *range(act + 1, self._whole_end(act + 1, b))))
                meta |= set(range(act, b))
        aside = self.phrases.relative_aside(first, last)
        source = self.citations.aside(first, last, source)
        if self._cited_first and source.kind in ("outlet", "body"):
            cited = self.citations.cited(*self._cited_first, "citing", source)
            if cited:
                source = Source(dedupe((*cited.hops, *source.hops)), cited.sourcing_class, cited.kind)
        found.append(Attribution(source, tokens[i].text, lemma, i, content, meta, relays=relays, aside=aside))

    def _own_next_act(self, i: int, complement: int, b: int) -> int | None:
        """The "and" behind which the speaker does another act of speech: "said it was not involved and demanded"."""
        tokens = self.tokens
        for k in range(complement + 1, b - 2):
            if tokens[k].tag == "CC" and tokens[k].quote < 0:
                verb = k + 2 if tokens[k + 1].tag == "AV" else k + 1
                if tokens[verb].tag != tokens[i].tag:
                    continue
                # "said nine had died but later lowered the figure"
                turned = tokens[k].low == "but" and tokens[k + 1].low in ("later", "then", "since")
                if turned or LEMMA.get(tokens[verb].low) in cues.SPEECH_ACTS:
                    return k
        return None

    def _after_as(self, i: int, b: int) -> int | None:
        """ "As X tells Y, P": what is reported begins behind the comma."""
        end = self.phrases.adjunct_end(i + 1, b)
        return end + 1 if end + 1 < b and self.tokens[end].text == "," and self.phrases.has_finite(end, b) else None

    def _read_subject(self, first: int, last: int, cue: str) -> Source | None:
        return self.sources.read(first, last, cue)

    def _marked(self, complement: int | None) -> bool:
        """Whether the complement is opened by "that", a colon or a quotation mark."""
        if complement is None:
            return False
        before = self.tokens[complement - 1]
        return before.tag in ("TH", "QM") or before.text == ":" or self.tokens[complement].tag == "QM"

    def _is_document(self, first: int, last: int) -> bool:
        if last - first == 1 and self.tokens[first].text == "It":
            return self.sources.document_spoke_last(first)
        return self.phrases.head(first, last) in words.DOCUMENT_NOUNS

    def _is_trailing(self, i: int, first: int, a: int, b: int, complement: int | None) -> bool:
        """Whether what is reported stands before the source."""
        tokens = self.tokens
        if first == a:
            return False
        before = tokens[first - 1]
        if before.tag == "QM" or (before.text == "," and first - 2 >= a and tokens[first - 2].tag == "QM"):
            # “A,” X said, “B”: the quotation before belongs to the verb if it closes right here.
            mark = first - 1 if before.tag == "QM" else first - 2
            return tokens[mark].quote != tokens[first].quote
        if before.text not in (",", "—", "–", "--", "?", "!"):
            return False
        after = self.phrases.adjunct_end(i + 1, b)
        closes = after >= b or tokens[after].tag == "PU"
        if complement is not None and not (closes and complement >= after):
            return False
        if self.phrases.has_main_finite(a, first - 1):
            return closes
        if (
            closes
            and after < b
            and tokens[after].text == ","
            and first - a <= 12
            and self.phrases.has_main_finite(after, b)
        ):
            # "In return, they said, Haldane voted twice".
            return True
        # "The proposal, she said, never went to a vote".
        return (
            closes and after < b and self.phrases.opens_with_verb(after + 1, b) and self.phrases.nominal(a, first - 1)
        )

    def _leading_adjuncts(self, first: int, a: int) -> set[int]:
        """What stands before a source at the head of a sentence and is no clause: "Late on Tuesday, "."""
        if first > a and not self.phrases.has_finite(a, first):
            return set(range(a, first))
        return set()

    def _shared_subject(self, group: int, a: int, found: list[Attribution]) -> Attribution | None:
        """The earlier attribution whose subject this verb shares: "said A and added B"."""
        before = self.phrases.skip_back(group)
        if before < 0 or self.tokens[before].tag != "CC":
            return None
        earlier = [x for x in found if x.place < group and x.lemma != "according"]
        if earlier:
            return earlier[-1]
        subject = self.phrases.first_subject(a, group)
        source = self.sources.read(*subject, self.tokens[group].text) if subject else None
        if source is None:
            return None
        return Attribution(source, self.tokens[group].text, "say", group, set())

    def _close_earlier(self, begin: int, a: int, found: list[Attribution]) -> None:
        """End what earlier cues report before a clause of its own that begins at ``begin``."""
        k = begin - 1
        while (k >= a and self.tokens[k].tag in ("CC", "AV", "QM")) or (k >= a and self.tokens[k].text in (",", ";")):
            k -= 1
        joined = any(self.tokens[j].tag == "CC" or self.tokens[j].text in (",", ";") for j in range(k + 1, begin))
        if not joined:
            return
        for attribution in found:
            if attribution.place < begin and attribution.lemma != "according" and attribution.content:
                attribution.content = {j for j in attribution.content if j <= k}

    # --- the saying is the claim

    def _whole(
        self,
        i: int,
        group: int,
        first: int,
        last: int,
        lemma: str,
        complement: int | None,
        a: int,
        b: int,
        found: list[Attribution],
        shared: Attribution | None,
        document: bool,
    ) -> bool:
        """A verb whose saying, measuring or showing is the claim. True if it was one."""
        tokens = self.tokens
        clause = complement is not None and (
            tokens[complement - 1].tag == "TH" or self.phrases.has_finite(complement, b)
        )
        if lemma in cues.MEASURING and not document:
            number = any(tokens[k].tag == "NUM" for k in range(i + 1, min(b, i + 14)))
            at = any(tokens[k].low == "at" for k in range(i + 1, min(b, i + 10)))
            if not number or (lemma in ("put", "peg", "value", "place") and not at) or lemma in _WEAK_MEASURES:
                return False
            if clause and complement is not None and tokens[complement - 1].tag == "TH":
                return False
        if lemma in cues.PLEDGING and not (i + 1 < b and tokens[i + 1].tag in ("TO", "QM", "NN", "DT", "NP", "JJ")):
            return False
        if (lemma in cues.CONFIRMING or document) and clause:
            return False
        if (
            document
            and complement is None
            and not (i + 1 < b and tokens[i + 1].tag in ("DT", "NN", "JJ", "NUM", "NP", "PS", "AV", "IN"))
        ):
            return False
        if lemma in cues.DENYING and lemma != "deny" and not clause:
            return False
        if lemma == "deny" and subject_is_pronoun_aside(tokens, first, last, i, b):
            return False
        source = shared.source if shared else self._read_subject(first, last, tokens[i].text)
        if source is None or (source.kind == "pronoun" and lemma in cues.MEASURING):
            return False
        if lemma in cues.MEASURING | cues.CONFIRMING and source.kind == "outlet":
            return False
        if source.name and self.sources.is_own(source.name):
            return False
        self._close_earlier(group if shared else first, a, found)
        end = self._whole_end(i, b)
        head = self._head_words(first, last, source) if not shared else ()
        whole = (*head, *range(group, end))
        relays = tuple(self.sources.relays(i, end))
        utterance = lemma in cues.ACCUSING | cues.PLEDGING | cues.DENYING
        meta = set(range(first, end)) | self._leading_adjuncts(first, a)
        aside = self.phrases.relative_aside(first, last) if not shared else ()
        found.append(Attribution(source, tokens[i].text, lemma, i, set(), meta, whole, relays, utterance, aside=aside))
        return True

    def _head_words(self, first: int, last: int, source: Source) -> tuple[int, ...]:
        """The words that stand for the source in a claim: a person's name, else the noun phrase without asides."""
        core = self.phrases.core(first, last)
        if source.kind == "person" and source.name:
            parts = source.name.lower().split()
            for k in range(first, last - len(parts) + 1):
                if [t.low for t in self.tokens[k : k + len(parts)]] == parts:
                    return tuple(range(k, k + len(parts)))
        return core

    def _whole_end(self, i: int, b: int) -> int:
        joint = self.phrases.clause_joint(i, b)
        for k in range(i + 1, (joint or b) - 1):
            if self.tokens[k].tag == "CC" and self.tokens[k].quote < 0:
                verb = k + 2 if self.tokens[k + 1].tag == "AV" else k + 1
                same = verb < b and self.tokens[verb].tag in ("VD", "VZ", "VP")
                if same and LEMMA.get(self.tokens[verb].low) in cues.STRONG | cues.SPEECH_ACTS | cues.JUDGING:
                    return k
        if joint is not None:
            return joint
        for k in range(i + 1, b):
            if (
                self.tokens[k].text == ","
                and k + 1 < b
                and self.tokens[k + 1].tag == "VG"
                and LEMMA.get(self.tokens[k + 1].low) in _CUES
            ):
                return k
        end = b
        while end > i and self.tokens[end - 1].tag == "PU":
            end -= 1
        return end

    # --- participles, citing, "was quoted as saying"

    def _participle(self, i: int, lemma: str, a: int, b: int, found: list[Attribution]) -> None:
        """ "..., adding that": its subject is that of the clause it hangs on."""
        tokens = self.tokens
        before = self.phrases.skip_back(i)
        if lemma not in cues.SAYING | cues.TELLING:
            return
        complement = self.phrases.complement(i, b, lemma)
        if complement is None:
            return
        if before >= a and tokens[before].tag not in ("PU", "CC"):
            self._with_clause(i, complement, a, b, found)
            return
        earlier = [x for x in found if x.place < i and x.lemma != "according"]
        if earlier:
            source = earlier[-1].source
        else:
            subject = self.phrases.first_subject(a, i)
            read = self.sources.read(*subject, tokens[i].text) if subject else None
            if read is None:
                return
            source = read
        source = replace(
            source, hops=tuple(replace(h, cue=tokens[i].text) if n == 0 else h for n, h in enumerate(source.hops))
        )
        self._close_earlier(i, a, found)
        meta = set(range(i, complement))
        if before >= a and tokens[before].tag == "CC":
            meta.add(before)
        found.append(Attribution(source, tokens[i].text, lemma, i, set(range(complement, b)), meta))

    def _with_clause(self, i: int, complement: int, a: int, b: int, found: list[Attribution]) -> None:
        """ "..., with prosecutors alleging that": the participle has a subject of its own."""
        tokens = self.tokens
        lemma = LEMMA[tokens[i].low]
        for k in range(i - 1, max(a, i - 9), -1):
            if tokens[k].low == "with" and tokens[k - 1].text == ",":
                source = self.sources.read(k + 1, i, tokens[i].text)
                if source:
                    found.append(
                        Attribution(
                            source, tokens[i].text, lemma, i, set(range(complement, b)), set(range(k, complement))
                        )
                    )
                return
            if tokens[k].tag in ("PU", "IN", "CC"):
                return

    def _citing(self, i: int, b: int, found: list[Attribution]) -> None:
        """ "the Journal reports, citing invoices it has seen": whom the reporter cites comes before it."""
        tokens = self.tokens
        earlier = [x for x in found if x.place < i]
        end = self.phrases.source_end(i + 1, b)
        if not earlier:
            if end < b and tokens[end].text == ",":
                self._cited_first = (i + 1, end)
            return
        reporter = earlier[-1]
        for x in earlier:
            x.content -= set(range(i, end))
        reporter.meta |= set(range(i, end))
        if tokens[i - 1].text == ",":
            reporter.meta.add(i - 1)
        if not reporter.content:
            that = next((k for k in range(end, min(b, end + 3)) if tokens[k].tag == "TH"), None)
            if that is not None:
                reporter.content = set(range(that + 1, b))
                reporter.meta |= set(range(end, that + 1))
        cited = self.citations.cited(i + 1, end, tokens[i].low, reporter.source)
        if cited and reporter.source.kind in ("outlet", "body", "pronoun"):
            merged = dedupe((*cited.hops, *reporter.source.hops))
            reporter.source = Source(merged, cited.sourcing_class, cited.kind)


def subject_is_pronoun_aside(tokens: list[Token], first: int, last: int, i: int, b: int) -> bool:
    """ "..., charges he denies": a pronoun and its verb at the end, with nothing denied behind them."""
    return last - first == 1 and tokens[first].tag == "PR" and (i + 1 >= b or tokens[i + 1].tag == "PU")


_WEAK_MEASURES = word_set("record log register time rank value detect place")
_CUES = (
    cues.SAYING
    | cues.TELLING
    | cues.DENYING
    | cues.PLEDGING
    | cues.ACCUSING
    | cues.MEASURING
    | cues.CONFIRMING
    | cues.SHOWING
    | cues.CITING
)
