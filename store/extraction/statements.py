"""From the attributions of an article to its statements: which stretch of words belongs to whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from store.extraction.lexicon.cues import ACCUSING, DENYING, MEASURING, RECOUNTING
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import NUMBER_WORDS, word_set
from store.extraction.naming.names import Names
from store.extraction.reporting.attribution import Attributor
from store.extraction.reporting.set_phrases import RESTING
from store.extraction.reporting.tellings import telling
from store.extraction.reports import Attribution, Hung
from store.extraction.splitting.splitting import Splitter
from store.extraction.tagging.reading import Reading, Sentence, read
from store.extraction.tagging.tags import FINITE
from store.extraction.voices.sources import Sources
from store.model import Document, SourcingClass

_OPENING = frozenset({"VG", "RL", "SB", "CC", "NUM"})
_HANGING = word_set(
    """a an the its their his her up down about around some nearly almost roughly compared against most half with twice
    including followed"""
)
"""Words that open what hangs on the end of a clause."""


@dataclass(slots=True)
class Statement:
    """A stretch of one sentence that one chain of attributions covers."""

    tokens: list[int]
    cover: list[Attribution]
    """Innermost first: the origin's, then those who pass it on."""
    inherited: bool = False
    whole: Attribution | None = None
    aside: bool = False
    """Whether it only describes a source ("who founded it", "a former pilot")."""
    hung: Hung | None = None
    """The relative clause that it is, on the noun before."""


class Statements:
    """The statements of one article, sentence by sentence."""

    def __init__(self, document: Document, pause: Callable[[], None] | None) -> None:
        """``pause`` is called again and again; what it raises ends the work."""
        self.document, self.pause = document, pause or (lambda: None)
        self.reading: Reading = read(document, self.pause)
        self.names = Names(self.reading)
        self.pause()
        self.sources = Sources(self.reading, self.names)
        self.attributor = Attributor(self.reading, self.sources)
        self.splitter = Splitter(self.reading.tokens)
        self.attributions: list[list[Attribution]] = []
        self.acts: list[list[tuple[int, ...]]] = []
        for sentence in self.reading.sentences:
            self.pause()
            self.attributions.append(self.attributor.sentence(sentence))
            self.acts.append(self.attributor.acts)
        self.openers = {
            s.paragraph: found[0]
            for s, found in zip(self.reading.sentences, self.attributions, strict=True)
            if found and found[0].spoken
        }
        """Paragraph -> the speaker of the transcript line that opens it."""
        self.owners = self._quotation_owners()
        wire = self.sources.wire
        self.wire = wire if wire and not self.sources.is_own(wire) else None

    def _quotation_owners(self) -> dict[int, tuple[Attribution, ...]]:
        """Run of quotations -> the attributions that cover it anywhere, innermost first."""
        owners: dict[int, tuple[Attribution, ...]] = {}
        for found in self.attributions:
            for attribution in found:
                if self.reading.tokens[attribution.place].quote >= 0:
                    continue
                runs = {self.reading.quotations[q].run for q in self._quotes(attribution.content)}
                for run in runs:
                    cover = self._ordered(
                        [x for x in found if attribution.content & x.content and self.reading.tokens[x.place].quote < 0]
                    )
                    owners.setdefault(run, tuple(cover))
        return owners

    def _quotes(self, indices: set[int]) -> set[int]:
        return {self.reading.tokens[i].quote for i in indices if self.reading.tokens[i].quote >= 0}

    def _ordered(self, cover: Sequence[Attribution]) -> list[Attribution]:
        """The attributions by nearness; what stands in brackets beside a speaker ("she has said, according to the BBC,
        that") is farther than the speaker."""
        beside = [x for x in cover if x.lemma == "according" and not x.cue.startswith(RESTING)]
        aside = {id(x) for x in beside for y in cover if x is not y and x.place in y.meta}
        return sorted(cover, key=lambda x: (id(x) in aside, self._nearness(x)))

    def _nearness(self, x: Attribution) -> tuple[int, int, int]:
        """What an attribution covers, sayings last; of two that cover the same, the nearer to it comes first."""
        solid = [i for i in x.content if self.reading.tokens[i].wordy]
        leads = bool(solid) and x.place < min(solid)
        return len(solid), len(x.relayed), -x.place if leads else x.place

    def _statements(self, number: int, sentence: Sentence) -> list[Statement]:
        self.pause()
        found = self.attributions[number]
        meta: set[int] = set().union(*(x.meta for x in found)) if found else set()
        covers = [(n, x.content) for n, x in enumerate(found)]
        taken_out = self._hung_apart(found)
        statements: list[Statement] = []
        groups: dict[tuple[int, ...], list[int]] = {}
        loose: list[list[int]] = []
        previous = -2
        for i in range(sentence.first, sentence.last):
            if i in meta:
                continue
            if i in taken_out:
                previous = i if previous == i - 1 else previous
                continue
            key = tuple([n for n, content in covers if i in content]) if covers else ()
            if key:
                groups.setdefault(key, []).append(i)
            elif i == previous + 1 and loose:
                loose[-1].append(i)
                previous = i
            else:
                loose.append([i])
                previous = i
        loose = [run for run in loose if not self._tail(run, found, groups)]
        for key, apart in groups.items():
            indices = self._closed_up(sorted(apart))
            cover = self._ordered([found[n] for n in key])
            if len(cover) > 1 and cover[0].agent and cover[0].lemma in MEASURING:
                # "The launch was logged at 6:42 by the center, its commander said": the commander is the source.
                cover = cover[1:]
            if all(self.reading.tokens[x.place].quote >= 0 for x in cover):
                around = self._unattributed(number, sentence, indices)
                cover.extend(x for x in around.cover if x not in cover)
            statements.append(Statement(indices, cover))
            told = telling(self.reading.tokens, cover)
            if told is not None and not any(s.tokens == told[0] for s in statements):
                statements.append(Statement(told[0], cover[1:], whole=told[1]))
        statements.extend(self._act(act, found) for act in self.acts[number])
        statements.extend(self._saying(x, found) for x in found if x.whole)
        statements.extend(self._hanging(x, found, sentence) for x in found if x.hung)
        for indices in loose:
            statements.append(self._unattributed(number, sentence, indices))
        statements.extend(self._describing(x, found) for x in found if x.aside)
        return statements

    def _tail(self, run: list[int], found: Sequence[Attribution], groups: dict[tuple[int, ...], list[int]]) -> bool:
        """Whether a stretch without a verb goes on with what was reported before, and is put there: "Revenue came in at
        $9.7 billion, the company said, a drop of 8%"."""
        tokens = self.reading.tokens
        solid = [i for i in run if tokens[i].wordy]
        if tokens[run[0]].text != "," or not solid or any(tokens[i].tag in FINITE or tokens[i].quote >= 0 for i in run):
            return False
        for n, x in enumerate(found):
            ended = run[0] - 1 in x.meta and x.content and max(x.content) < min(x.meta) and not x.whole
            group = groups.get((n,)) if ended else None
            said = next((i for i in reversed(group or []) if tokens[i].wordy), None)
            if group is not None and said is not None and tokens[said].quote < 0:
                group.extend(run)
                return True
        return False

    def _act(self, act: Sequence[int], found: Sequence[Attribution]) -> Statement:
        """What a speaker does next by speaking: their own word where they blame somebody, else of who reports it
        behind: "called for the dam to be drained, according to a report"."""
        tokens = self.reading.tokens
        verb = next((i for i in act if tokens[i].tag in FINITE and tokens[i].tag != "HV"), act[0])
        behind = [x for x in found if verb < x.place and x.lemma == "according"]
        blaming = [x for x in found if x.place < verb and LEMMA.get(tokens[verb].low) in ACCUSING and x.content]
        cover = behind or blaming[-1:]
        return Statement([i for i in act if not any(i in x.meta for x in behind)], self._ordered(cover))

    def _saying(self, attribution: Attribution, found: Sequence[Attribution]) -> Statement:
        """What somebody did by saying, measuring or showing something: the saying is the claim."""
        outer = [x for x in found if x is not attribution and x.relayed & set(attribution.whole)]
        cover = [attribution, *self._ordered(outer)]
        # "Reuters reported that Rask had threatened to quit, citing a friend": the friend says so.
        passing = [x for x in outer if x.lemma in ("report", "write") and len(x.source.hops) == 1]
        speakers = [x for x in outer if self._speaks_itself(x) and x not in passing]
        if attribution.source.kind == "document":
            speakers = [x for x in speakers if x.source.kind in ("person", "group", "pronoun")]
        recounted = attribution.lemma in RECOUNTING and attribution.source.kind != "document"
        if speakers and not recounted:
            # "Varkand put it at 6:24, its agency said": who says so is the source, not who put it there.
            cover = cover[1:]
        return Statement(list(attribution.whole), cover, whole=attribution)

    def _speaks_itself(self, x: Attribution) -> bool:
        """Whether a source speaks rather than passes on: anybody but an outlet, and state media, which speak for it."""
        return x.source.kind != "outlet" or x.source.sourcing_class is SourcingClass.STATE_MEDIA

    def _hanging(self, attribution: Attribution, found: Sequence[Attribution], sentence: Sentence) -> Statement:
        """What a relative clause reports of the noun before it."""
        outer = [x for x in found if attribution.place in x.content and x.place < attribution.place]
        opens = attribution.hung.opens if attribution.hung else sentence.last
        before = list(range(sentence.first, opens))
        return Statement(before, [attribution, *self._ordered(outer)], hung=attribution.hung)

    def _describing(self, attribution: Attribution, found: Sequence[Attribution]) -> Statement:
        """What the article tells of a source by the way."""
        outer = [x for x in found if x is not attribution and attribution.place in x.content]
        own = [attribution] if self._acts_by_speaking(attribution.aside) else []
        return Statement(list(attribution.aside), [*own, *self._ordered(outer)], aside=True)

    def _acts_by_speaking(self, aside: Sequence[int]) -> bool:
        """Whether a relative clause on a source tells what they say too: "Ruud, who accused the board of lying"."""
        tokens = self.reading.tokens
        verb = next((i for i in aside[1:] if tokens[i].tag in FINITE and tokens[i].tag != "HV"), aside[-1])
        return tokens[verb - 1].low == "who" and LEMMA.get(tokens[verb].low) in ACCUSING | DENYING

    def _hung_apart(self, found: Sequence[Attribution]) -> set[int]:
        """The tokens of relative clauses that are taken out of the clauses around them, their commas too."""
        tokens = self.reading.tokens
        apart: set[int] = set()
        for hung in (x.hung for x in found if x.hung and not x.hung.stays):
            closing = hung.end < len(tokens) and tokens[hung.end].text == ","
            opening = tokens[hung.opens - 1].text == ","
            apart |= set(range(hung.opens - opening, hung.end + closing))
        return apart

    def _closed_up(self, indices: list[int]) -> list[int]:
        """The tokens without the commas that set off what was taken out between them."""
        tokens = self.reading.tokens
        kept = []
        for n, i in enumerate(indices):
            gap_after = n + 1 < len(indices) and indices[n + 1] != i + 1
            gap_before = n > 0 and indices[n - 1] != i - 1
            following = tokens[indices[n + 1]] if n + 1 < len(indices) else tokens[i]
            part = following.low.partition("-")[0] in NUMBER_WORDS
            opens = gap_before and (following.tag in _OPENING or following.low in _HANGING or part)
            if opens or not ((gap_after or gap_before) and tokens[i].text == ","):
                kept.append(i)
        return kept

    def _unattributed(self, number: int, sentence: Sentence, indices: list[int]) -> Statement:
        """A stretch that its own sentence attributes to nobody: a quotation belongs to who speaks around it."""
        solid = [i for i in indices if self.reading.tokens[i].wordy]
        quoted = [i for i in solid if self.reading.tokens[i].quote >= 0]
        opening = self.openers.get(sentence.paragraph)
        if opening is not None and opening.spoken and not quoted:
            return Statement(indices, [opening])
        if not quoted:
            return Statement(indices, [])
        run = self.reading.quotations[self.reading.tokens[quoted[0]].quote].run
        long = len(quoted) >= 5 and any(
            self.reading.tokens[i].tag in ("VD", "VZ", "VP", "BE", "HV", "MD", "DO") for i in quoted
        )
        if len(quoted) < len(solid) and not long:
            return Statement(indices, [])
        if run in self.owners:
            return Statement(indices, list(self.owners[run]))
        for back in range(1, 4):
            if number - back < 0:
                break
            earlier = self.reading.sentences[number - back]
            apart = sentence.paragraph - earlier.paragraph
            if apart > 1 or (apart == 1 and len(quoted) < len(solid)):
                break
            speaking = [
                x
                for x in self.attributions[number - back]
                if (x.content or x.whole) and self.reading.tokens[x.place].quote < 0
            ]
            if speaking:
                cover = self._ordered([x for x in speaking if not x.whole]) or speaking
                self.owners.setdefault(run, tuple(cover))
                return Statement(indices, cover, inherited=True)
        return Statement(indices, [])
