"""Turns of phrase that tell whose view it is: "to hear X tell it", "the union's version is", "the police count was"."""

from __future__ import annotations

from store.extraction.lexicon.cues import COUNT_NOUNS
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reports import Attribution
from store.extraction.source import Source

_VERSIONS = word_set(
    """version line position view contention account explanation story argument case claim word news message answer
    reply response stance"""
)
"""What is somebody's and says that something is so."""
_COUNTS = word_set(
    "figure figures count tally estimate toll number reckoning total projection forecast guess measurement"
)
"""What is somebody's and is a number."""
_COUNTERS = word_set(
    """police army government ministry union company organizer organizers organiser organisers party hospital council
    board agency opposition court prosecution defense defence crown treasury pentagon navy coroner bank institute
    census un industry"""
)
"""Nouns that, before a figure, say whose it is: "the police count"."""
_STANDING = word_set("be stand run put come stay remain")


class Views(Finder):
    """Finds whose view or figure a sentence gives."""

    def attributions(self, a: int, b: int) -> list[Attribution]:
        """The attributions of the sentence ``[a, b)`` to whose view or figure it is."""
        found = self._conceded(a, b) or self._version(a, b) or self._own_account(a, b)
        return [found] if found is not None else self._figures(a, b)

    def _note(self, first: int, last: int, cue: str, content: set[int], meta: set[int]) -> Attribution | None:
        source = self.sources.read(first, last, cue) if first < last else None
        if source is None or not content or (source.name and self.sources.is_own(source.name)):
            return None
        return Attribution(source, cue, "say", min(meta), content, meta)

    def _conceded(self, a: int, b: int) -> Attribution | None:
        """ "To hear X tell it, ...", "If X is to be believed, ...", "From what X say, ..."."""
        tokens = self.tokens
        commas = [k for k in range(a + 3, min(b - 2, a + 16)) if tokens[k].text == ","]
        if not commas:
            return None
        # "If we are to believe Ann Lee, the mayor, P": the last comma before which nothing is a clause of its own.
        open_hits = ((k, self._if_so(a, k)) for k in reversed(commas) if k == commas[0] or self._plain(a, k))
        comma, hit = next(((k, hit) for k, hit in open_hits if hit is not None), (commas[0], None))
        if hit is not None:
            return self._note(*hit, tokens[a].low, set(range(comma + 1, b)), set(range(a, comma + 1)))
        end = b - 1 if tokens[b - 1].tag == "PU" else b
        for late in (k for k in range(b - 3, max(a, b - 20), -1) if tokens[k].text == ","):
            # "..., if the account of the governor, Salah Meziane, is right"
            hit = self._if_so(late + 1, end)
            if hit is not None:
                return self._note(*hit, tokens[late + 1].low, set(range(a, late)), set(range(late, b)))
        return None

    def _if_so(self, first: int, last: int) -> tuple[int, int] | None:
        """Whose view the stretch says it is: "if the builder is to be believed", "as far as the police know"."""
        lows = [t.low for t in self.tokens[first:last]]
        if lows[:2] == ["to", "hear"] and lows[-2:] in (["tell", "it"], ["tells", "it"]):
            return first + 2, last - 2
        if lows[:2] == ["the", "way"] and lows[-2:] in (["tell", "it"], ["tells", "it"], ["sees", "it"], ["see", "it"]):
            return first + 2, last - 2
        believed = next((n for n in (2, 3, 4, 5) if len(lows) > n and lows[n] in ("believe", "believes", "trusts")), 0)
        if lows[:1] in (["if"], ["should"]) and believed and lows[1] in ("one", "you", "we"):
            # "if one believes OSTA", "if we are to believe the mayor"
            return self._past_account(first + believed + 1, last)
        if lows[:1] == ["if"] and lows[-3:] == ["to", "be", "believed"]:
            return self._past_account(first + 1, last - 4)
        if lows[:1] in (["if"], ["assuming"]) and lows[-2:] in (
            ["is", "right"],
            ["are", "right"],
            ["is", "correct"],
            ["are", "correct"],
            ["is", "accurate"],
            ["are", "accurate"],
            ["is", "true"],
            ["are", "true"],
        ):
            return self._past_account(first + 1, last - 2)
        if lows[:1] == ["if"] and lows[-2:] == ["it", "right"] and lows[-3:-2] in (["has"], ["have"], ["got"]):
            return first + 1, last - 3
        if lows[:2] == ["from", "what"] and LEMMA.get(lows[-1]) in ("say", "tell", "report"):
            return first + 2, last - 1
        far = 3 if lows[:3] in (["so", "far", "as"], ["as", "far", "as"]) else 0
        if far and lows[-1:] in (["know"], ["knows"]):
            return first + far, last - 1
        return (first + far, last - 2) if far and lows[-2:] in (["can", "tell"], ["could", "tell"]) else None

    def _plain(self, a: int, comma: int) -> bool:
        """Whether the stretch has but the one verb that opens it, and a clause follows."""
        verb = next((k for k in range(a, comma) if self.phrases.finite(k)), comma)
        return not self.phrases.has_finite(verb + 1, comma) and self.phrases.clause_follows(comma + 1, self._end(comma))

    def _end(self, k: int) -> int:
        """The end of the sentence in which token ``k`` stands."""
        return next((j for j in range(k, len(self.tokens)) if self.tokens[j].low in (".", "!", "?")), len(self.tokens))

    def _past_account(self, first: int, last: int) -> tuple[int, int]:
        """Whose account or figures a phrase names: "the account of the governor, Salah Meziane,", "Lund's version"."""
        tokens = self.tokens
        of = first + 2
        if last - first > 3 and tokens[first + 1].low in COUNT_NOUNS | _VERSIONS and tokens[of].low in ("of", "from"):
            return of + 1, last
        if last - first > 2 and tokens[last - 1].low in COUNT_NOUNS | _VERSIONS and tokens[last - 2].tag == "PS":
            return first, last - 2
        return first, last

    def _own_account(self, a: int, b: int) -> Attribution | None:
        """ "By his own account, Lund had paid for it": of whom the clause is about."""
        tokens = self.tokens
        near = (k for k in range(a, min(b - 4, a + 24)) if tokens[k].low in ("by", "on", "in"))
        for k in near:
            owned = tokens[k + 1].low in ("his", "her", "its", "their") and tokens[k + 2].low == "own"
            if not owned or tokens[k + 3].low not in COUNT_NOUNS or tokens[k + 4].text not in (",", "."):
                continue
            if k > a and tokens[k - 1].text != ",":
                continue
            named = self.phrases.first_subject(k + 5, b) if k == a else self.phrases.first_subject(a, k)
            if named is None:
                continue
            content = set(range(k + 5, b)) | set(range(a, max(a, k - 1)))
            return self._note(*named, tokens[k + 3].text, content, set(range(max(a, k - (k > a)), k + 5)))
        return None

    def _version(self, a: int, b: int) -> Attribution | None:
        """ "The union's version is that P", "Word from the ministry is that P", "It is the bank's view that P"."""
        tokens = self.tokens
        that = next((k for k in range(a + 3, min(b - 2, a + 14)) if tokens[k].low == "that"), None)
        if that is None or tokens[that].quote >= 0:
            return None
        expletive = tokens[a].low == "it" and tokens[a + 1].tag == "BE" and tokens[that - 1].low in _VERSIONS
        if tokens[that - 1].tag != "BE" and not expletive:
            return None
        noun = next((k for k in range(that - 1, a, -1) if tokens[k].low in _VERSIONS), None)
        noun = a if noun is None and tokens[a].low in _VERSIONS else noun
        if noun is None:
            return None
        named = self._owner(noun, a + 2 if expletive else a) or self._from(noun, that)
        return (
            self._note(*named, tokens[noun].text, set(range(that + 1, b)), set(range(a, that + 1))) if named else None
        )

    def _from(self, noun: int, stop: int) -> tuple[int, int] | None:
        tokens = self.tokens
        end = next((k for k in range(noun + 2, stop) if tokens[k].tag == "BE"), stop)
        return (noun + 2, end) if noun + 2 < end and tokens[noun + 1].low in ("from", "of") else None

    def _owner(self, noun: int, a: int) -> tuple[int, int] | None:
        tokens = self.tokens
        mark = next((k for k in range(noun - 1, max(a - 1, noun - 4), -1) if tokens[k].tag == "PS"), None)
        if mark is None or mark < a:
            return None
        return (mark, mark + 1) if tokens[mark].low[0].isalpha() else (a, mark)

    def _figures(self, a: int, b: int) -> list[Attribution]:
        """ "The police count was 4,000; the organizers' was 11,000": each figure is of whom it belongs to."""
        tokens = self.tokens
        found: list[Attribution] = []
        starts = [a, *(k + 1 for k in range(a, b - 3) if tokens[k].text == ";")]
        for first, stop in zip(starts, [*(s - 1 for s in starts[1:]), b], strict=True):
            first += tokens[first].tag == "CC"
            hit = self._figure(first, stop, told=bool(found))
            if hit is not None:
                found.append(hit)
        return found

    def _figure(self, a: int, b: int, *, told: bool) -> Attribution | None:
        tokens = self.tokens
        verb = next((k for k in range(a + 2, min(b - 1, a + 14)) if self.phrases.finite(k)), None)
        if verb is None or LEMMA.get(tokens[verb].low, "be") not in _STANDING or tokens[verb].quote >= 0:
            return None
        if not any(tokens[k].tag == "NUM" for k in range(verb + 1, min(b, verb + 5))):
            return None
        noun = next((k for k in range(a + 1, verb) if tokens[k].low in _COUNTS), None)
        if noun is None:
            bare = tokens[verb - 1].tag == "PS" and not tokens[verb - 1].low[0].isalpha()
            named = (a, verb - 1) if bare and (told or verb - a <= 4) else None
        else:
            named = self._owner(noun, a)
            counted = tokens[noun - 1].low in _COUNTERS and noun - a <= 3
            named = named or ((a, noun) if counted else None)
        if named is None or any(tokens[k].low in ("its", "their") for k in range(*named)):
            return None
        source: Source | None = self.sources.read(*named, tokens[noun].text if noun else "'s")
        if (
            source is None
            or source.kind in ("document", "pronoun")
            or (source.name and self.sources.is_own(source.name))
        ):
            return None
        end = b - 1 if tokens[b - 1].tag == "PU" else b
        whole = tuple(range(a, end))
        return Attribution(source, tokens[verb].text, "put", verb, set(), set(whole), whole)
