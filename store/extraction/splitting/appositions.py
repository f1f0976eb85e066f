"""What noun phrases state by the way: "X, the new head of Y, ...", "..., its second launch of 2026"."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.cues import DENYING, JUDGING, SAYING
from store.extraction.lexicon.kinds import is_person
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.lines import Piece
from store.extraction.tagging.predicates import Predicates
from store.extraction.tagging.tokens import Token

_STEPS = word_set(
    """step move decision measure act ruling development result gesture outcome policy practice view characterization
    characterisation description contention notion idea argument stance position prospect denial charge comparison
    criticism demand"""
)
"""What a noun behind a comma makes of the clause before it."""
_REMARKS = word_set("claim figure charge accusation allegation assertion account suggestion report statement number")


def _ranks(low: str) -> bool:
    return low in words.ORDINALS or (low[0].isdigit() and low.endswith(("st", "nd", "rd", "th")))


def _several(noun: Token) -> bool:
    """Whether a noun is a plural: "people", "ferries"."""
    irregular = noun.low in ("people", "men", "women", "children", "police", "troops", "staff", "cattle")
    return (
        noun.tag == "NN"
        and (irregular or (noun.low.endswith("s") and not noun.low.endswith(("ss", "us", "is"))))
        and noun.low.rstrip("s") not in words.TIME_NOUNS
    )


_CALLED = word_set("known called named dubbed nicknamed titled entitled abbreviated shortened codenamed")
_REACHED = word_set("contacted reached asked approached quoted interviewed pressed questioned cited")
_EXTREMES = word_set("record records high low peak trough first")
_ACTORS = noun_words.PERSON_NOUNS | noun_words.ORGANISATION_NOUNS


class Appositions(Predicates):
    """Takes appositions out of one clause."""

    def _late_noun(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        """A noun phrase hung on the end: "..., its second launch of 2026", "..., cranes that would save a million"."""
        end = self._late_end(clause, comma)
        body = clause[comma + 1 : end]
        tags = [self._tag(body, k) for k in range(len(body))]
        lows = [self._low(body, k) for k in range(len(body))]
        counted = self._counted(clause, comma)
        if counted:
            return counted
        if not body or tags[0] not in ("DT", "PS", "NN", "JJ", "NUM") or "PU" in tags:
            return None
        described = self._late_description(clause, comma, body)
        if described:
            return end, described, False
        relative = next(
            (k for k in range(1, min(8, len(body))) if tags[k] == "RL" and lows[k] in ("that", "which", "who")), None
        )
        if (
            relative is not None
            and "IN" not in tags[:relative]
            and self._opens_with_finite(body[relative + 1 :])
            and tags[0] != "PS"
        ):
            return end, [Piece(tuple(body[relative + 1 :]), tuple(body[:relative]), kind="relative")], False
        remark = any(low in _REMARKS for low in lows[1:4]) and bool({"RL", "TH"} & set(tags))
        remark = remark or self._remarks(body)
        if remark or (len(body) <= 8 and "PR" in tags[1:3] and self._any_finite(body)):
            # "..., charges he denies": a remark on what was said.
            return end, [], False
        before = self._before_or_after(clause, body)
        if before:
            return before
        if self._any_finite(body) or not 2 <= len(body) <= 16:
            return None
        ranked = self._ranked(clause, comma, body, lows) or self._record(clause, comma, body, lows)
        return (end, [ranked], False) if ranked else None

    def _remarks(self, body: list[int]) -> bool:
        """ "..., a claim Orvex rejected as false", "..., a decision the union called a farce", "..., a step that would
        deal a blow": what somebody makes of what was told."""
        noun = next((k for k in range(1, min(4, len(body))) if self._low(body, k) in _REMARKS | _STEPS), None)
        if noun is None or self._low(body, 0) not in ("a", "an"):
            return False
        verb = next((k for k in range(noun + 1, len(body)) if self._finite(body, k)), None)
        if verb is None:
            return False
        judged = LEMMA.get(self._low(body, verb)) in JUDGING | DENYING | SAYING or self._tag(body, verb) == "HV"
        contact = self._tag(body, noun + 1) in ("NP", "DT", "PR", "PS", "NN") and judged
        return contact or (self._tag(body, verb) == "MD" and self._tag(body, noun + 1) in ("RL", "TH"))

    def _record(self, clause: list[int], comma: int, body: list[int], lows: list[str]) -> Piece | None:
        """ "..., a three-year high", "..., the steepest one-day climb since 2022": what the figure before comes to."""
        named = self._tag(clause, comma - 1) == "NP" and self._low(clause, comma - 1) not in words.TIME_WORDS
        ranked = any(_ranks(low) or low in _EXTREMES for low in lows[1:6])
        if named or not ranked or lows[0] not in ("a", "an", "the", "its", "their", "his", "her", "another"):
            return None
        return Piece(tuple(body), tuple(clause[:comma]), kind="trailing")

    def _closing_comma(self, clause: list[int], comma: int) -> int:
        """The comma that closes what ``comma`` opens, past a name beside its noun: "by its manager, Lee Roe,"."""
        k = comma + 1
        while k < len(clause):
            if self._low(clause, k) == ",":
                after = k + 1
                while after < len(clause) and self._tag(clause, after) == "NP":
                    after += 1
                if after == k + 1 or (after < len(clause) and self._low(clause, after) != ","):
                    return k
                k = after
                if self._finite(clause, k + 1):
                    return k
            k += 1
        return len(clause)

    def _late_description(self, clause: list[int], comma: int, body: list[int]) -> list[Piece]:
        """ "led by Col. Brandt, a former head of the guard who was dismissed": what he is, in one piece."""
        if self._tag(clause, comma - 1) != "NP" or self._low(body, 0) not in ("a", "an", "the", "former"):
            return []
        name = self._named_last(self._antecedent(clause, comma))
        end = next((k for k in range(1, len(body)) if self._tag(body, k) == "RL"), len(body))
        head = next((k for k in range(1, end) if self._tag(body, k) in ("IN", "PP", "VG", "PU")), end)
        role = self._low(body, head - 1)
        told = "former" in (self._low(body, 0), self._low(body, 1)) or self._tag(body, head) == "PP" or end < len(body)
        if not name or role not in _ACTORS or not told or end < 3 or self._any_finite(body, 0, end):
            return []
        return [Piece(tuple(self._trim_end(body)), name, link="is", kind="apposition")]

    def _named_last(self, noun: tuple[int, ...]) -> tuple[int, ...]:
        """Of "the immunity of Leszek Drozdowski" the person: what is said of a person is not said of their immunity."""
        of = next((n for n in range(len(noun) - 1, 0, -1) if self._low(noun, n) == "of"), 0)
        last = noun[of + 1 :]
        named = bool(of) and bool(last) and all(self._tag(last, n) == "NP" for n in range(len(last)))
        return last if named and not is_person(self._low(noun, of - 1)) else noun

    def _late_end(self, clause: list[int], comma: int) -> int:
        """Where a noun phrase hung on a clause ends: at a comma behind which the clause goes on."""
        for k in range(comma + 2, len(clause) - 1):
            if self._low(clause, k) == ",":
                verb = self._past_adverbs(clause, k + 2)
                goes_on = self._tag(clause, k + 1) == "CC" and self._finite(clause, verb)
                return k if goes_on or self._tag(clause, k + 1) in ("SB", "VG") else len(clause)
        return len(clause)

    def _ranked(self, clause: list[int], comma: int, body: list[int], lows: list[str]) -> Piece | None:
        """ "its second launch of 2026", "the lowest since March 2021", "its first since 1996"."""
        rank = next((k for k in range(1, min(4, len(lows))) if _ranks(lows[k])), None)
        owned = lows[0] in ("its", "his", "her", "their")
        if rank is None or not (owned or lows[0] == "the"):
            return None
        owner = self._subject(clause)
        if owned and self._tag(body, rank + 1) in ("NN", "JJ"):
            return Piece(tuple(body), owner, kind="ordinal")
        anchor = self._antecedent(clause, comma)
        if anchor and self._low(anchor, 0) in words.TIME_WORDS and self._tag(clause, comma - len(anchor) - 1) == "IN":
            # "to 5.25 percent on Thursday, the highest since 2007"
            comma -= len(anchor) + 1
            anchor = self._antecedent(clause, comma)
        counted = bool(anchor) and self._low(clause, comma - len(anchor) - 1) not in ("and", ",")
        timed = bool(anchor) and self.tokens[anchor[-1]].low.rstrip("s") in words.TIME_WORDS
        if not counted or timed or anchor == owner or self._tag(body, rank + 1) not in ("IN", "PU", "SB"):
            return None
        return Piece(tuple(body), anchor, owner if owned else (), "was", "rank")

    def _counted(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        """ "..., a premium of 27%", "..., most of them held by members", "..., for a total of $9 million"."""
        end = next((k for k in range(comma + 1, len(clause)) if self._low(clause, k) == ","), len(clause))
        body = clause[comma + 1 : end]
        lows = [self._low(body, k) for k in range(len(body))]
        share = self._share(clause, comma, body)
        if share and (end == len(clause) or self._tag(clause, end + 1) == "CC"):
            return end, [share], False
        among = self._among(body) is not None or lows[1:3] == ["of", "it"]
        total = lows[:4] == ["for", "a", "total", "of"] or lows[:3] == ["a", "total", "of"]
        listed = any(self._tag(body, k) == "CC" for k in range(len(body)))
        priced = (
            lows[:1] in (["a"], ["an"])
            and any(self._tag(body, k) == "NUM" for k in range(len(body)))
            and not (listed and self._tag(body, 1) in ("NN", "JJ", "VG") and self._tag(clause, comma - 1) == "NN")
        )
        plain = not self._any_finite(body)
        if len(body) < 3 or not (among or (plain and (total or priced))):
            return None
        if end < len(clause) and self._tag(clause, end + 1) != "CC":
            return None
        return end, [Piece(tuple(body), tuple(clause[:comma]), kind="trailing")], False

    def _among(self, body: list[int]) -> int | None:
        """Where "them" or "whom" stands in "most of them", "two of whom"."""
        for k in range(2, min(6, len(body))):
            if self._low(body, k - 1) == "of" and self._low(body, k) in ("them", "these", "whom", "which"):
                return k
        return None

    def _share(self, clause: list[int], comma: int, body: list[int]) -> Piece | None:
        """ "2,300 people, 900 of them in Teller Valley": 900 of the 2,300 people are in Teller Valley."""
        among = self._among(body)
        if among is None or among + 1 >= len(body):
            return None
        near = self._antecedent(clause, comma)
        # "two million passengers a year, most of them commuters"; "people have crossed since April, most of them women"
        subject = list(self._subject(clause))
        nouns = (near, self._antecedent(clause, comma - len(near)), self._antecedent(subject, len(subject)))
        noun = next((x for x in nouns if x and _several(self.tokens[x[-1]])), ())
        if not noun:
            return None
        if self._finite(body, among + 1):
            link = ""
        elif self._any_finite(body) or self._tag(body, among + 1) not in ("NN", "NUM", "IN", "PP", "JJ", "DT"):
            return None
        else:
            group = self._first_group(clause)
            link = "were" if group is not None and self._past(clause, group) else "are"
        return Piece(tuple(body), noun, link=link, kind="share")

    def _before_or_after(self, clause: list[int], body: list[int]) -> tuple[int, list[Piece], bool] | None:
        """ "..., a few minutes after the winner had crossed the line": the clause states a fact of its own."""
        for k in range(1, min(6, len(body) - 3)):
            if self._low(body, k) in ("after", "before") and self._low(body, k - 1).rstrip("s") in words.TIME_NOUNS:
                inner = self._trim(body[k + 1 :])
                happened = any(self._tag(inner, j) in ("VD", "VN") for j in range(len(inner)))
                bare = len(inner) < 4 and self._tag(inner, -1 + len(inner)) in ("PR", "PO")
                if happened and not bare and self._clause_at(inner, 0, comma=False):
                    lead = tuple(body[: k + 1])
                    found = [replace(x, kind="adverbial", lead=lead) for x in self._predicates(inner)]
                    return len(clause), found, False
            if self._tag(body, k) not in ("NN", "NUM", "JJ", "DT", "AV"):
                return None
        return None

    def _only_calls(self, body: list[int]) -> bool:
        """Whether a participle only gives a name, or tells how somebody was reached: "known as ANST", "contacted by
        phone"."""
        opened = self._low(body, 1 if self._tag(body, 0) == "AV" else 0)
        named = opened in _CALLED and not any(self._tag(body, k) == "NUM" for k in range(len(body)))
        return named or opened in _REACHED

    def _measuring(self, clause: list[int], comma: int, body: list[int]) -> list[Piece]:
        """ "The satellite, weighing 1.2 tonnes, was launched"."""
        noun = self._antecedent(clause, comma)
        group = self._first_group(clause)
        past = group is not None and self._past(clause, group)
        found = Piece(tuple(body), noun, link="past" if past else "present", kind="participle")
        return [found] if noun and self._low(body, 0) not in ("including", "according", "depending") else []

    def _apposition(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        """ "X, the new head of the British Army, has unveiled": taken out when long; a claim when definite."""
        end = self._closing_comma(clause, comma)
        if end == len(clause) or not self._finite(clause, self._past_adverbs(clause, end + 1)):
            return None
        body = clause[comma + 1 : end]
        opener = self._low(clause, comma + 1)
        share = self._share(clause, comma, body)
        if share:
            return end + 1, [share], False
        if any(self._low(body, k) == "of" and self._low(body, k + 1) in ("which", "whom") for k in range(1, 4)):
            # "Its complaint, a copy of which the Post has seen, lists 40 names"
            return end + 1, [], False
        if self._tag(body, 0) == "VG" and any(self._tag(body, k) == "NUM" for k in range(len(body))):
            return end + 1, self._measuring(clause, comma, body), False
        if not 3 <= len(body) <= 20 or self._tag(clause, comma + 1) not in ("DT", "JJ", "NN", "PS", "PP", "AV"):
            return None
        noun = self._named_last(self._antecedent(clause, comma))
        former = "former" in (opener, self._low(clause, comma + 2)) and self._tag(clause, comma - 1) == "NP"
        if former and noun:
            return end + 1, [Piece(tuple(body), noun, link="is", kind="apposition")], False
        participle = comma + 2 if self._tag(clause, comma + 1) == "AV" else comma + 1
        told = any(self._tag(body, k) in ("NUM", "NP") or self._low(body, k) == "by" for k in range(len(body)))
        if self._low(body, 0) == "dated":
            # "The report, dated Sept. 19, described": no more than which report it is.
            return end + 1, [], False
        if self._only_calls(body):
            return end + 1, [], False
        if self._tag(clause, participle) == "PP" and noun and told:
            link = self._be(noun, past=True)
            return end + 1, [Piece(tuple(body), noun, link=link, kind="apposition")], False
        named = bool(noun) and self._tag(clause, comma - 1) == "NP"
        role = any(self._low(body, k) in _ACTORS for k in range(len(body)))
        described = any(self._tag(body, k) in ("NUM", "PP") for k in range(1, len(body)))
        if opener in ("a", "an") and named and described and len(body) >= 5 and self._tag(body, -1) != "CC":
            return end + 1, [Piece(tuple(body), noun, link="is", kind="apposition")], False
        if opener == "the" and named and role and len(body) >= 4:
            return end + 1, [Piece(tuple(body), noun, link="is", kind="apposition")], False
        return None
