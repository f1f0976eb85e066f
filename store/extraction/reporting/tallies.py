"""Figures that somebody gives with a light verb: "the police made it 41,000", "the institute came up with 57,000",
"two soldiers, says the government"."""

from __future__ import annotations

from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reports import Attribution

_FIGURES = word_set(
    """figure figures number numbers total totals toll tally count sum estimate range average rate share price cost
    value result bill turnout attendance answer magnitude depth height width length speed temperature date time margin
    probability likelihood strength capacity"""
)
"""Nouns that stand for a figure: "gives a figure of 12", "has the total at 40"."""
_SETTLED = word_set("magnitude figure number total toll count tally estimate depth date time height speed strength")
"""What one settles on who measures; a price is settled by those who pay it."""
_ABOUT = word_set(
    """about around some roughly nearly almost over under above below between only just at least most more less fewer
    than closer nearer to up an a the exactly precisely approximately as many few high low little much well"""
)
"""Words that a figure may open with."""
_CALCULATING = word_set("sum sums math maths arithmetic calculation calculations add adds added adding count counted")
_OBSERVED = word_set(
    """document list report record log register tabulate note cite identify count tally confirm acknowledge admit
    concede own"""
)
"""What those do with a number of things who keep count of them."""
_KEEPERS = word_set(
    """police army navy military ministry ministries government city county council council's officials official
    authorities authority hospital hospitals doctors medics agency agencies service services group groups charity
    charities monitor monitors network regulator regulators watchdog prosecutor prosecutors prosecution coroner union
    unions organisation organisations organization organizations organisers organizers commission bureau office
    institute observatory foundation inspectorate department un rescuers firefighters responders clinic clinics embassy
    ombudsman auditors inspectors investigators researchers tracker institute registry"""
)
"""Who keep count of what happens, and vouch for a number by giving it."""
_EVENTS = word_set(
    """death deaths dead killed injured injuries wounded casualties case cases arrest arrests detention detentions
    infections infection victims people complaints complaint incidents incident attacks attack strikes violations
    homes houses buildings fatalities losses loss missing graves bodies survivors patients hospitalizations
    hospitalisations admissions outages breaches failures defects children women men civilians soldiers evacuations
    claims tremors quakes aftershocks fires crashes accidents"""
)
"""What they count."""
_COUNTED = word_set("loss losses death deaths killing arrest arrests")
"""What stands between the verb and the number: "admitted the loss of two soldiers"."""
_FAR = 8
"""Tokens between a verb and its figure."""
_SAYING = word_set("say claim report insist estimate reckon think")


class Tallies(Finder):
    """Finds who gives the figures of a sentence that no verb of saying or measuring tells of."""

    def attributions(self, a: int, b: int, found: list[Attribution]) -> list[Attribution]:
        """The attributions of figures in the sentence ``[a, b)`` to who gives them, beside those ``found`` before."""
        tokens = self.tokens
        if not any(t.tag == "NUM" for t in tokens[a:b]):
            return []
        taken = set().union(*(x.meta | x.content | set(x.whole) for x in found)) if found else set()
        hits = []
        for verb in range(a + 1, b - 1):
            if tokens[verb].tag not in ("VD", "VZ", "VP", "VN", "HV") or verb in taken or tokens[verb].quote >= 0:
                continue
            hit = self._given(verb, a, b)
            if hit is not None and not taken & set(hit.whole):
                hits.append(hit)
                taken |= set(hit.whole)
        return hits

    def _given(self, verb: int, a: int, b: int) -> Attribution | None:
        """The figure that the verb gives, with who gives it."""
        lemma = "have" if self.tokens[verb].tag == "HV" else LEMMA.get(self.tokens[verb].low, "")
        end = self._clause_end(verb, b)
        if lemma in _SAYING and self.tokens[verb - 1].text == ",":
            return self._behind(verb, a, b)
        figure = self._figure(verb, lemma, end)
        if figure is None and not self._counts(verb, lemma, end):
            return None
        group = self.phrases.group_start(verb, a)
        if any(t.tag in ("NEG", "TO", "MD", "BE") for t in self.tokens[group:verb]):
            return None
        subject = self.phrases.subject_left(group, a)
        if subject is None and group > a and self.tokens[group - 1].tag == "CC":
            # "The institute did that sum and got 3.9 billion"
            subject = self.phrases.first_subject(a, group)
        if subject is None or not self.phrases.may_speak(*subject):
            return None
        if figure is None and self.phrases.head(*subject) not in _KEEPERS:
            return None
        return self._note(subject, verb, (subject[0], end))

    def _note(self, subject: tuple[int, int], verb: int, clause: tuple[int, int]) -> Attribution | None:
        source = self.sources.read(*subject, self.tokens[verb].text)
        if (
            source is None
            or not source.name
            or source.kind in ("document", "pronoun")
            or self.sources.is_own(source.name)
        ):
            return None
        whole = tuple(range(*clause))
        relays = tuple(self.sources.relays(verb, clause[1]))
        return Attribution(source, self.tokens[verb].text, "put", verb, set(), set(whole), whole, relays)

    def _clause_end(self, verb: int, b: int) -> int:
        """Where the clause of the verb ends: before a semicolon, or the mark that closes the sentence."""
        end = next((k for k in range(verb + 1, b) if self.tokens[k].text in (";", "—", "–")), b)
        while end > verb + 1 and self.tokens[end - 1].tag == "PU":
            end -= 1
        return end

    # --- light verbs

    def _figure(self, verb: int, lemma: str, end: int) -> int | None:
        """The number that a light verb gives; None if it does not."""
        tokens = self.tokens
        k = verb + 1
        while k < end and tokens[k].tag == "AV" and tokens[k].low != "up":
            k += 1
        low = tokens[k].low if k < end else ""
        if lemma == "say":
            number = self._number(k, end)
            return number if number is not None and not self.phrases.has_finite(number, end) else None
        if lemma in ("make", "have"):
            named = self._named_figure(k, end)
            opener = named + 1 if lemma == "have" and named < end and tokens[named].low == "at" else named
            wanted = lemma == "make" or opener > named
            number = self._number(opener, end) if named > k and wanted else None
            return number if number is not None and self._large(number) else None
        if lemma == "come" and low == "up" and k + 1 < end and tokens[k + 1].low == "with":
            return self._figure_of(k + 2, end)
        if lemma == "talk" and low == "of":
            return self._figure_of(k + 1, end)
        if lemma in ("arrive", "come") and low in ("at", "to"):
            # Not "arrived at 10 a.m."
            return self._figure_of(k + 1, end) if self._named_figure(k + 1, end) > k + 1 else None
        if lemma in ("settle", "land") and low == "on":
            named = self._named_figure(k + 1, end)
            measured = any(t.low in _SETTLED for t in tokens[k + 1 : named])
            return self._number(named + 1, end) if measured and tokens[min(named, end - 1)].low == "of" else None
        if lemma in ("give", "offer", "cite", "use", "quote", "provide", "supply", "name", "produce"):
            named = self._named_figure(k, end)
            return self._number(named + 1, end) if named > k and named < end and tokens[named].low == "of" else None
        if lemma in ("reckon", "calculate", "budget") and low in ("with", "on"):
            return next((j for j in range(k + 1, min(end, k + _FAR)) if tokens[j].tag == "NUM"), None)
        if lemma in ("reckon", "assess", "quantify", "compute") and not self.phrases.has_finite(k, end):
            at = next((j for j in range(k + 1, min(end, k + _FAR)) if tokens[j].low == "at"), None)
            return self._number(at + 1, end) if at is not None else None
        if lemma == "get" and any(t.low in _CALCULATING for t in tokens[max(0, verb - _FAR) : verb]):
            return self._number(k, end)
        return None

    def _number(self, k: int, end: int) -> int | None:
        """The number that begins at ``k``: "41,000", "at least 14", "closer to 3.9 billion"."""
        tokens = self.tokens
        while k < end and tokens[k].low in _ABOUT:
            k += 1
        money = k < end and not tokens[k].wordy and tokens[k].text in ("$", "€", "£", "¥")
        k += money
        return k if k < end and tokens[k].tag == "NUM" and "-" not in tokens[k].text else None

    def _figure_of(self, k: int, end: int) -> int | None:
        """ "57,000", "a figure of 57,000", "a very different total: 57,000"."""
        named = self._named_figure(k, end)
        if named > k and named < end and self.tokens[named].text in ("of", ":"):
            return self._number(named + 1, end)
        return self._number(k, end)

    def _named_figure(self, k: int, end: int) -> int:
        """Behind "it", "that" or "the number" at ``k``; ``k`` if no such word stands there."""
        tokens = self.tokens
        if k < end and tokens[k].low in ("it", "that", "them", "this"):
            return k + 1
        j = k
        while j < min(end, k + 5) and tokens[j].tag in ("DT", "PS", "JJ", "AV", "NN"):
            if tokens[j].low in _FIGURES:
                j += 1
                if j + 1 < end and tokens[j].low == "of" and tokens[j + 1].tag in ("DT", "NN", "JJ"):
                    # "the number of dead"
                    j += 2
                return j
            j += 1
        return k

    def _large(self, number: int) -> bool:
        """Whether the number is more than a score in a game."""
        digits = self.tokens[number].text.replace(",", "").replace(".", "")
        return not digits.isdigit() or len(digits) > 1

    # --- those who keep count

    def _counts(self, verb: int, lemma: str, end: int) -> bool:
        """Whether the verb says how many cases of something its subject knows of: "documented 31 arrests"."""
        if lemma not in _OBSERVED:
            return False
        start = verb + 1
        if start + 2 < end and self.tokens[start + 1].low in _COUNTED:
            # "admitted the loss of two soldiers"
            start += 3 * (self.tokens[start + 2].low == "of")
        number = self._number(start, end)
        if number is None:
            return False
        near = self.tokens[number : min(end, number + 6)]
        return any(t.low in _EVENTS for t in near) and not self.phrases.has_finite(number, end)

    # --- "two soldiers, says the government"

    def _behind(self, verb: int, a: int, b: int) -> Attribution | None:
        """A bare figure in front of a verb of saying, and who gives it behind."""
        comma = verb - 1
        if comma - a > _FAR or self._number(a, comma) is None or self.phrases.has_finite(a, comma):
            return None
        end = next((k for k in range(verb + 1, b) if self.tokens[k].tag == "PU"), b)
        if verb + 1 >= end or not self.phrases.may_speak(verb + 1, end):
            return None
        return self._note((verb + 1, end), verb, (a, end))
