"""Attributions without a verb of saying: "according to", "per", "by X's count", transcripts, signed quotations."""

from __future__ import annotations

from store.extraction.lexicon import cues, noun_words, words
from store.extraction.lexicon.kinds import is_many, is_person, kind_of
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.citations import Citations
from store.extraction.reporting.finder import Finder
from store.extraction.reports import Attribution
from store.extraction.tagging.phrases import Phrases
from store.extraction.tagging.reading import Reading
from store.extraction.voices.sources import Sources

_FINDINGS = word_set("poll polls survey surveys study studies trial trials experiment experiments census")
_FIGURES = word_set("numbers figures tally count data returns estimates records")
_TAKING_PART = word_set(
    """part enrolled enroled enrolling participated participate participating involved published used included
    described asked surveyed questioned interviewed defendant defendants testified stand evidence witness jury
    convicted judge court verdict guilty accused charged polled tested participants volunteers ranked"""
)
"""Words by which somebody is in a study or before a court, rather than something found there."""
RESTING = ("on the", "with reference")
"""How a cue begins that names what a report rests on: "on the word of two bankers"."""
_VIEWS = word_set(
    """words word view account evidence telling opinion judgment judgement estimation estimate estimates reckoning
    calculation calculations assessment analysis"""
)
_COUNTED = word_set("estimate estimates reckoning calculation calculations count tally account admission")
"""What is somebody's "by the reckoning of" which something is so."""
_GROUNDS = word_set("strength basis word authority say-so")
_OPENERS = word_set("according quoted cited via per going judging judge in on as by with first originally")
"""First words of the set phrases."""

_CREDITS = frozenset(
    {"via", "per", "from", "source", "sources", "credit", "h/t", "h", "/", "t", "according", "to", ":"}
)
"""What may stand before the outlet in a credit: "(via Reuters)", "(Source: AP)"."""
_CREDIT, _CREDIT_ALONE = 20, 7
"""Tokens of a credit with whom the outlet cites, and without."""


class SetPhrases(Finder):
    """Finds the set phrases of one sentence at a time that name a source."""

    def __init__(self, reading: Reading, sources: Sources, phrases: Phrases, citations: Citations) -> None:
        super().__init__(reading, sources, phrases)
        self.citations = citations

    # --- transcripts and signed quotations

    def line_of_speech(self, a: int, b: int) -> Attribution | None:
        """ "VEDDER: The police have ..." at the head of a paragraph, and “...” — Ann Lee, a resident."""
        tokens = self.tokens
        if self.reading.paragraphs_from(a):
            colon = next((k for k in range(a + 1, min(b - 2, a + 7)) if tokens[k].text == ":"), None)
            named = colon is not None and all(
                tokens[k].tag == "NP" or tokens[k].low in words.TITLES for k in range(a, colon)
            )
            capitals = colon is not None and tokens[colon - 1].text.isupper() and not self._dateline(a, colon)
            if colon is not None and named and (capitals or tokens[colon + 1].tag == "QM"):
                source = self.sources.read_speaker(a, colon)
                if source:
                    line = Attribution(source, ":", "say", colon, set(range(colon + 1, b)), set(range(a, colon + 1)))
                    line.spoken = tokens[colon - 1].text.isupper()
                    return line
        introduced = self._introduced(a, b)
        if introduced is not None:
            return introduced
        dash = next((k for k in range(b - 2, max(a, b - 20), -1) if tokens[k].text in ("—", "–", "--")), None)
        if dash is not None and dash - 1 > a and tokens[dash - 1].tag == "QM" and tokens[a].tag == "QM":
            source = self.sources.read(dash + 1, b, tokens[dash].text)
            if source:
                return Attribution(source, tokens[dash].text, "say", dash, set(range(a, dash)), set(range(dash, b)))
        return None

    def _dateline(self, a: int, colon: int) -> bool:
        """Whether ``[a, colon)``, in capitals, tells where the article was written and not who speaks: "SYDNEY: A
        committee has". It opens the article, no line of another speaker follows, and nobody goes by that name."""
        tokens, sentences = self.tokens, self.reading.sentences
        if sentences[0].first != a or self.sources.outlet_name(a, colon) or self.sources.names_person(a, colon):
            return False
        heads = (
            s.first for s in sentences[1:] if tokens[s.first].text.isupper() and self.reading.paragraphs_from(s.first)
        )
        return not any(tokens[k].text == ":" for head in heads for k in range(head + 1, min(head + 5, len(tokens))))

    def _introduced(self, a: int, b: int) -> Attribution | None:
        """ "Reuters: Two men were killed", "Ann Lee, fire chief: “We have ...”" at the head of a paragraph."""
        tokens = self.tokens
        colon = next((k for k in range(a + 1, min(b - 2, a + 12)) if tokens[k].text == ":"), None)
        if colon is None or not self.reading.paragraphs_from(a) or self.phrases.has_finite(a, colon):
            return None
        outlet = self.sources.outlet_name(a, colon)
        quoted = tokens[colon + 1].tag == "QM"
        if not outlet and not quoted:
            return None
        source = self.sources.read(a, colon, ":")
        named = source is not None and (outlet or source.kind in ("person", "group", "body"))
        if source is None or not named or self.sources.is_own(source.name or ""):
            return None
        alone = all(t.quote >= 0 for t in tokens[colon + 1 : b] if t.wordy)
        label = colon - a == 1 and tokens[a].tag != "NP" and not kind_of(tokens[a].low)
        speaks = alone and not label and self.phrases.may_speak(a, colon)
        if source.kind != "person" and not outlet and not speaks:
            # "The lesson: “...”", "The denial: “...,” said Ann Lee"
            return None
        return Attribution(
            source, ":", "report" if outlet else "say", colon, set(range(colon + 1, b)), set(range(a, colon + 1))
        )

    def _credited(self, a: int, b: int) -> Attribution | None:
        """ "... carried explosives (Reuters).": the credit at the end of a sentence."""
        tokens = self.tokens
        close = next((k for k in range(b - 1, max(a, b - 3), -1) if tokens[k].text in (")", "]")), None)
        if close is None:
            return None
        opened = next((k for k in range(close - 1, max(a, close - _CREDIT), -1) if tokens[k].text in ("(", "[")), None)
        named = opened + 1 if opened is not None else close
        while named < close and tokens[named].low in _CREDITS:
            named += 1
        if opened is None or opened - a < 3:
            return None
        # "(Reuters, citing two bankers)"
        comma = next((k for k in range(named, close - 1) if tokens[k].text == ","), close)
        rested = self.citations.grounds.named(comma + 1, close) if comma < close else None
        end = comma if rested is not None else close
        alone = rested is None
        if (alone and close - opened > _CREDIT_ALONE) or not self._credits(named, end, alone=alone):
            return None
        source = self.sources.read(named, end, "(…)")
        if source is None or source.kind != "outlet" or self.sources.is_own(source.name or ""):
            return None
        source = self.citations.aside(named, close, source)
        return Attribution(source, "(…)", "according", opened, set(range(a, opened)), set(range(opened, b)))

    def _credits(self, first: int, last: int, *, alone: bool) -> bool:
        """Whether a credit names an outlet: by its name alone, or as "the news site X" where it cites somebody."""
        hit = None if alone else self.sources.outlet_at(first, last)
        return bool(self.sources.outlet_name(first, last)) or (hit is not None and hit[1] == last)

    # --- "according to", "per", "by X's count"

    def attributions(self, a: int, b: int) -> list[Attribution]:
        """The attributions that set phrases make in the sentence ``[a, b)``."""
        credit = self._credited(a, b)
        found = [credit] if credit is not None else []
        for i in range(a, b):
            hit = self._phrasal_source(i, a, b) if self.tokens[i].low in _OPENERS else None
            if hit is None:
                continue
            begin, first, last, cue, close = hit
            close = self._past_brackets(close, b)
            source = self.sources.read(first, last, cue)
            if source is None or (source.name and self.sources.is_own(source.name)):
                continue
            content = self._phrasal_content(begin, close, a, b)
            if not content:
                continue
            meta = set(range(begin, close))
            source = self.citations.aside(first, last, source)
            relays, aside = tuple(self.sources.relays(first, last)), self.phrases.relative_aside(first, last)
            found.append(Attribution(source, cue, "according", i, content, meta, relays=relays, aside=aside))
        return found

    def _past_brackets(self, close: int, b: int) -> int:
        """Past short initials in brackets: "according to the Geological Survey (USGS)"."""
        if close + 2 < b and self.tokens[close].text == "(" and self.tokens[close + 2].text == ")":
            return close + 3
        return close

    def _phrasal_source(self, i: int, a: int, b: int) -> tuple[int, int, int, str, int] | None:
        """(begin, source first, source last, cue, end) of the set phrase that begins at token ``i``, if any."""
        hit = self._set_phrase(i, a, b) or self._finding(i, a, b)
        if hit is not None:
            return (*hit, hit[2])
        if (
            self.tokens[i].low in ("by", "on", "in")
            and self.tokens[i].quote < 0
            and (i == a or self.tokens[i - 1].tag in ("PU", "QM"))
        ):
            return self._by_count(i, b)
        return None

    def _set_phrase(self, i: int, a: int, b: int) -> tuple[int, int, int, str] | None:
        tokens, low = self.tokens, self.tokens[i].low
        if i + 1 >= b or tokens[i].quote >= 0:
            return None
        following = tokens[i + 1].low
        if low == "according" and following == "to":
            return self._according(i, a, b)
        ends = i > a and tokens[i - 1].text == ","
        if low in ("quoted", "cited") and following == "by" and ends:
            # "..., said the mayor, quoted by AFP."
            end = self.phrases.source_end(i + 2, b)
            return (i, i + 2, end, f"{low} by") if end >= b - 1 or tokens[end].text == "." else None
        if low == "via" and ends and tokens[i + 1].tag in ("DT", "NP"):
            return i, i + 1, self.phrases.source_end(i + 1, b), low
        if (
            low == "per"
            and ((i == a and tokens[i].tag != "NP") or tokens[i].text == "per")
            and (i == a or tokens[i - 1].tag in ("PU", "QM"))
            and (tokens[i + 1].tag in ("DT", "NP", "PS") or self._several(i + 1, b) or self._names_outlet(i + 1, b))
        ):
            return i, i + 1, self.phrases.source_end(i + 1, b, opening=i == a), tokens[i].low
        judged = low == "judge" and i == a + 1 and tokens[a].low == "to"
        going = (low in ("going", "judging") or judged) and following == "by"
        if going and (i == a or judged or tokens[i - 1].text == ","):
            return i, i + 2, self.phrases.source_end(i + 2, b), f"{low} by"
        rests = i + 4 < b and low == "on" and following == "the" and tokens[i + 2].low in _GROUNDS
        ends = ends or (rests and i == a)
        if (
            (low in ("in", "on") or (low == "by" and tokens[i + 2 if i + 2 < b else i].low in _COUNTED))
            and not (rests and ends)
            and following == "the"
            and i + 4 < b
            and tokens[i + 2].low in _VIEWS | _COUNTED
            and tokens[i + 3].low == "of"
        ):
            return i, i + 4, self.phrases.source_end(i + 4, b), f"in the {tokens[i + 2].low} of"
        if rests and ends and tokens[i + 3].low == "of":
            end = self.phrases.source_end(i + 4, b)
            document = self.phrases.head(i + 4, end) in noun_words.DOCUMENT_NOUNS
            told = document or tokens[i + 2].low in ("word", "authority", "say-so") or self._several(i + 4, end)
            told = told or is_person(self.phrases.head(i + 4, end))
            return (i, i + 4, end, f"on the {tokens[i + 2].low} of") if told else None
        if low == "with" and following == "reference" and i + 3 < b and tokens[i + 2].low == "to":
            return i, i + 3, self.phrases.source_end(i + 3, b), "with reference to"
        if low in ("first", "originally") and ends and i + 3 < b and tokens[i + 2].low == "by":
            printed = LEMMA.get(following) in cues.STRONG | cues.CARRYING
            return (i, i + 3, self.phrases.source_end(i + 3, b), f"{following} by") if printed else None
        return self._reported_by(i, b) if low == "as" else None

    def _according(self, i: int, a: int, b: int) -> tuple[int, int, int, str] | None:
        """The phrase of "according to" at token ``i``."""
        tokens = self.tokens
        if tokens[min(i + 2, b - 1)].low == "what":
            # "according to what witnesses told police"
            verb = next((k for k in range(i + 3, min(b, i + 12)) if LEMMA.get(tokens[k].low) in cues.STRONG), None)
            return (i, i + 3, verb, "according to") if verb is not None else None
        end = self.phrases.source_end(i + 2, b, opening=True)
        end = (self.phrases.fronted_end(i + 2, end) if i == a else None) or end
        if end + 2 < b and tokens[end].low == "that" and tokens[end - 1].low in noun_words.DOCUMENT_NOUNS:
            # "according to a report that the paper has seen"
            end = next((k for k in range(end, min(b, end + 16)) if tokens[k].tag == "PU"), end)
        return i, i + 2, end, "according to"

    def _names_outlet(self, first: int, b: int) -> bool:
        return self.sources.outlet_at(first, b) is not None

    def _several(self, first: int, b: int) -> bool:
        """Whether several persons are named: "per two officials", "per analysts at Lloyd's"; not "per person"."""
        end = first
        while end < b and self.tokens[end].tag in ("NUM", "JJ", "NN", "NP"):
            if is_many(self.tokens[end].low):
                return True
            end += 1
        return False

    def _reported_by(self, i: int, b: int) -> tuple[int, int, int, str] | None:
        """ "As first reported by X", "as was noted by X"."""
        tokens = self.tokens
        k = next((k for k in range(i + 1, min(b - 1, i + 5)) if tokens[k].low == "by"), i)
        between = [t.low for t in tokens[i + 1 : k] if t.low not in words.BE and t.low != "first"]
        if len(between) != 1 or LEMMA.get(between[0]) not in cues.STRONG | cues.CARRYING:
            return None
        return i, k + 1, self.phrases.source_end(k + 1, b), self.reading.words(i + 1, k + 1)

    def _finding(self, i: int, a: int, b: int) -> tuple[int, int, int, str] | None:
        """ "..., in a poll by Veritas" at the end, "In a trial of 900 patients, ..." at the head: what it found."""
        tokens = self.tokens
        if tokens[i].low != "in" or tokens[i].quote >= 0 or i + 2 >= b:
            return None
        noun = next((k for k in range(i + 1, min(b, i + 9)) if tokens[k].low in _FINDINGS), None)
        owned = (k for k in range(i + 2, min(b, i + 8)) if tokens[k].low in _FIGURES)
        if noun is None:
            noun = next((k for k in owned if any(tokens[j].tag == "PS" for j in range(i + 1, k))), None)
        if noun is None or any(tokens[k].tag not in ("DT", "JJ", "NN", "NP", "NUM", "PS") for k in range(i + 1, noun)):
            return None
        end = noun + 1
        while (
            end < b and not (tokens[end].tag == "PU" and tokens[end].text not in ("&", "'")) and tokens[end].tag != "QM"
        ):
            end += 1
        if i == a:
            return (i, i + 1, end, "in") if end < b and tokens[end].text == "," else None
        found = any(tokens[k].tag == "NUM" for k in range(a, i)) and self.phrases.has_main_finite(a, i)
        closes = end >= b - 1 or (end < b and tokens[end].text in (".", ";"))
        taking_part = any(tokens[k].low in _TAKING_PART for k in range(max(a, i - 5), i))
        return (i, i + 1, end, "in") if found and closes and not taking_part else None

    def _by_count(self, i: int, b: int) -> tuple[int, int, int, str, int] | None:
        """ "By the company's count," and its like."""
        tokens = self.tokens
        for k in range(i + 1, min(b, i + 12)):
            events = [t.low for t in tokens[k + 1 : min(b, k + 3)]] == ["of", "events"]
            if tokens[k].low in cues.COUNT_NOUNS and k > i + 1:
                owner = (tokens[k - 1].low == "own" and k - 2 > i and tokens[k - 2].low in ("'s", "'")) or tokens[
                    k - 1
                ].low in ("'s", "'")
                if (
                    k == i + 2
                    and tokens[i + 1].low in ("his", "her", "its", "their")
                    and tokens[i + 2].low in cues.COUNT_NOUNS
                ):
                    return i, i + 1, i + 2, f"{tokens[i].low} … {tokens[k].low}", k + 1
                fronted = k + 1 < b and self.phrases.subject_opens(k + 1, b)
                if owner and (k + 1 >= b or tokens[k + 1].tag == "PU" or events or fronted):
                    end = k - 1 if tokens[k - 1].low in ("'s", "'") else k - 2
                    return i, i + 1, end, f"{tokens[i].low} … {tokens[k].low}", k + (3 if events else 1)
            if tokens[k].tag in ("PU", "QM") and tokens[k].low not in ("'", "&"):
                return None
        return None

    def _phrasal_content(self, begin: int, last: int, a: int, b: int) -> set[int]:
        left = [k for k in range(a, begin) if self.tokens[k].wordy]
        if not left:
            stop = next((k for k in range(last, b) if self.tokens[k].text == ";"), b)
            return set(range(last, stop))
        right = range(last, b)
        if self.phrases.has_finite(last, b):
            joint = self.phrases.clause_joint(last, b)
            if joint is not None:
                return set(range(a, begin)) | set(range(last, joint))
            return set(range(a, begin)) | set(right)
        return set(range(a, begin)) | set(right)
