"""What hangs on the end of a clause: participles, results, comparisons, time clauses, second figures."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from store.extraction.lexicon import words
from store.extraction.lexicon.events import CONSEQUENCES, EVENT_NOUNS, RESULTS
from store.extraction.lexicon.verbs import FORMS, LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.splitting.accompaniments import Accompaniments
from store.extraction.tagging.lines import Piece

_OUTCOMES = word_set("making leaving causing prompting triggering delaying turning")
_MOVES = word_set("hurt help boost aid lift hit support weaken strengthen")
_MEASURED = word_set(
    """be rise fall close climb drop slip end open finish stand total average reach come slow ease grow jump slide surge
    amount trade hover decline increase decrease shrink tumble"""
)
"""Verbs whose subject is itself the figure."""
_LEARNING = word_set("tell learn realise realize discover inform hear warn")
_WERE = word_set("was were had")
_BESIDE = word_set(
    """more less fewer above below ahead short well twice double triple half almost nearly about roughly some far
    slightly just three four ten"""
)


class LateParts(Accompaniments):
    """Takes what hangs on the end out of one clause."""

    def _late_clause(self, clause: list[int], p: int) -> list[Piece]:
        """ "... after the company cut 640 jobs": stays, and states a fact of its own if it is one in full."""
        end = next(
            (
                k
                for k in range(p + 3, len(clause))
                if self._low(clause, k) == ","
                and (self._tag(clause, k + 1) in ("SB", "RL") or self._low(clause, k + 1) in _BESIDE)
            ),
            len(clause),
        )
        body = self._trim(clause[p + 1 : end])
        if self._low(clause, p) == "as" and self._low(body, len(body) - 1) == "it" and len(body) < 9:
            # "as a memo put it"
            return []
        verb = next((k for k in range(1, len(body)) if self._finite(body, k)), 0)
        while verb > 1 and self._tag(body, verb - 1) in ("QM", "AV"):
            verb -= 1
        if self._tag(body, verb - 1) == "CC":
            # "crossed after dawn and was met": no clause of its own.
            return []
        broken = self._tag(clause, p - 1) in ("BE", "HV", "DO", "MD")
        if not self._clause_at(body, 0, comma=False) or len(body) < 5 or broken:
            return []
        specific = any(
            self._tag(body, k) in ("NUM", "NP") or self._low(body, k) in words.TIME_WORDS for k in range(len(body))
        ) or (
            self._low(clause, p) in ("while", "whilst", "because") or (self._low(clause, p) != "as" and len(body) >= 7)
        )
        past = any(
            self._tag(body, k) in ("VD", "VN")
            or self._low(body, k) in _WERE
            or (self._tag(body, k) == "VP" and "d" in FORMS.get(self._low(body, k), ""))
            for k in range(len(body))
        )
        return [replace(x, kind="adverbial") for x in self._predicates(body)] if specific and past else []

    def _stands_alone(self, clause: list[int], p: int) -> bool:
        """Whether the clause before ``p`` says enough by itself, and says it happened."""
        group = self._first_group(clause)
        if self._measures_verb(clause, p):
            # "came a day after talks ended"
            return False
        if self._low(clause, p - 1) == "only":
            # "began only after soldiers refused"
            return False
        if self._low(clause, p) == "when":
            # "One man was hurt when a truck tried to break through": how it came about is part of what is told.
            return False
        learned = next((k for k in range(p + 1, len(clause)) if self._finite(clause, k)), p)
        if {LEMMA.get(self._low(clause, k)) for k in range(learned, min(len(clause), learned + 3))} & _LEARNING:
            # "moved him to another parish after he was told that ..."
            return False
        bound = {"no", "nobody", "none", "only"} | words.ORDINALS
        if self._low(clause, p) == "since" and any(self._low(clause, k) in bound for k in range(p)):
            # "the biggest since the dam was built", "no infection since it closed"
            return False
        counted = any(self._tag(clause, k) == "NUM" for k in range(group or 0, p))
        if self._low(clause, p) == "since" and group is not None and self._tag(clause, group) == "HV" and counted:
            # "has had three coups since it became independent"
            return False
        firm = not any(self._tag(clause, k) in ("MD", "NEG") for k in range(p)) and not self._finite(clause, p - 1)
        return firm and self._main_finite(clause, 0, p) and sum(self.tokens[i].wordy for i in clause[:p]) >= 4

    def _measures_verb(self, clause: list[int], p: int) -> bool:
        """Whether a measure of time between verb and joint belongs to the verb: "came a day after", "died hours
        before"."""
        k = p
        while k > 1 and (
            self._tag(clause, k - 1) in ("NUM", "DT", "JJ") or self._low(clause, k - 1).rstrip("s") in words.TIME_NOUNS
        ):
            k -= 1
        return k < p and self._tag(clause, k - 1) in ("VD", "VZ", "VP", "VN", "BE")

    def _participle(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        end = len(clause)
        body = clause[comma + 1 : end]
        if len(body) < (2 if self._tag(body, 1) == "NUM" else 3):
            return None
        subject = self._subject(clause)
        if not subject:
            return None
        group = self._first_group(clause)
        past = group is not None and self._past(clause, group)
        if self._low(body, 0) == "having":
            # "..., having first announced 6.9": it had announced that before.
            done = body[1:]
            whole = any(self._tag(done, k) in ("VN", "VD", "PP") for k in range(min(3, len(done))))
            return (
                (end, [Piece(tuple(done), subject, (), "had", "apposition", tuple(body[:1]))], False) if whole else None
            )
        if self._low(body, 0) in RESULTS or (self._low(body, 0) in CONSEQUENCES and self._event(clause, group)):
            return end, [self._result(part, clause, comma, subject, group) for part in self._results(body)], False
        link = "past" if past else "present"
        return end, [Piece(tuple(x), subject, link=link, kind="participle") for x in self._results(body)], False

    def _results(self, body: list[int]) -> list[list[int]]:
        """The results of a list, each its own: "killing two people and injuring 37 others"."""
        cuts = [0]
        for k in range(1, len(body) - 1):
            if self._tag(body, k) == "CC" and self._tag(body, k + 1) == "VG" and self._taken(body, k + 1):
                cuts.append(k + 1)
        parts = [body[a:b] for a, b in pairwise([*cuts, len(body)])]
        return [self._trim(part) for part in parts]

    def _taken(self, body: list[int], p: int) -> bool:
        """Whether the -ing form at ``p`` takes an object: "and cutting power", not "and logging"."""
        return self._tag(body, p + 1) in ("DT", "PS", "NUM", "NP", "NN", "JJ", "PO") and not self._any_finite(body, p)

    def _event(self, clause: list[int], group: int | None) -> str:
        """What happened, as a noun, where the main verb tells of an event and takes no object; else empty."""
        if group is None:
            return ""
        head, auxiliary = self._head_and_auxiliary(clause, group)
        event = EVENT_NOUNS.get(LEMMA.get(self._low(clause, head), ""), "")
        happened = self._tag(clause, head) == "VD" or (auxiliary and self._tag(clause, head) == "VN")
        modal = any(self._tag([x], 0) == "MD" for x in auxiliary)
        return event if happened and not modal and not self._acts(clause, head) else ""

    def _acts(self, clause: list[int], head: int) -> bool:
        """Whether the verb at ``head`` takes an object."""
        timed = self._tag(clause, head + 1) == "NUM" and self._low(clause, head + 2).rstrip("s") in words.TIME_NOUNS | {
            "second"
        }
        measured = self._tag(clause, head + 1) == "NUM" and LEMMA.get(self._low(clause, head)) in _MEASURED
        timed = timed or measured
        object_next = self._tag(clause, head + 1) in ("DT", "NP", "NN", "NUM", "PS", "JJ") and not timed
        return self._tag(clause, head) == "VD" and object_next

    def _result(
        self, body: list[int], clause: list[int], comma: int, subject: tuple[int, ...], group: int | None
    ) -> Piece:
        """ "The stand collapsed, injuring 27 people": not the stand but its collapse did it."""
        if group is None:
            return Piece(tuple(body), tuple(clause[:comma]), kind="trailing")
        event = self._event(clause, group)
        if event:
            return Piece(tuple(body), subject, link=event, kind="result")
        acts = self._acts(clause, self._head_and_auxiliary(clause, group)[0])
        if acts and self.tokens[body[0]].low not in _OUTCOMES:
            return Piece(tuple(body), subject, link="past", kind="participle")
        return Piece(tuple(body), tuple(clause[:comma]), kind="trailing")

    def _moved_by(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        """ "Profit fell to 41 million, hurt by higher fuel costs"."""
        body = clause[comma + 1 :]
        subject = self._subject(clause)
        moved = LEMMA.get(self._low(body, 0)) in _MOVES and self._low(body, 1) == "by"
        if not moved or self._any_finite(body[1:]) or not subject:
            return None
        link = "were" if self._linking(clause, subject) in ("are", "were") else "was"
        return len(clause), [Piece(tuple(body), subject, link=link, kind="trailing")], False

    def _beside(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        """ "..., about 40 meters less than older maps suggest", "..., ahead of the $2.90 analysts were expecting": what
        the figure before is measured against."""
        body = clause[comma + 1 :]
        lows = [self._low(body, k) for k in range(min(7, len(body)))]
        opened = self._low(body, 0) in _BESIDE or self._tag(body, 0) == "NUM"
        against = any(low in ("than", "what") for low in lows) or lows[0] in ("above", "below", "ahead", "short")
        against = against or ("as" in lows[1:4] and "as" in lows[3:])
        counted = any(self._tag(clause, k) == "NUM" for k in range(comma))
        told = {"after", "before"} & set(lows)
        if not (opened and against and counted) or told or len(body) < 4:
            return None
        return len(clause), [Piece(tuple(body), tuple(clause[:comma]), kind="trailing")], False

    def _comparison(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        """ "..., compared with a profit of $12 million a year earlier", "..., up from 30": stays out of the clause."""
        body = clause[comma + 1 :]
        if self._any_finite(body[1:]) or not any(self._tag(body, k) == "NUM" for k in range(len(body))):
            return None
        if self._low(body, 0) in ("up", "down") and not any(self._low(body, k) == "from" for k in range(len(body))):
            # "closed at $52.18, down 1.1%": one figure told twice.
            return None
        subject = self._subject(clause)
        if self._low(body, 0) in ("up", "down") and subject and self._is_measured(clause):
            return (
                len(clause),
                [Piece(tuple(body), subject, link=self._linking(clause, subject), kind="trailing")],
                False,
            )
        return len(clause), [Piece(tuple(body), tuple(clause[:comma]), kind="trailing")], False

    def _is_measured(self, clause: list[int]) -> bool:
        """Whether the main verb says how much its subject is: "shares closed at 41 euros", not "it sold 41 cars"."""
        group = self._first_group(clause)
        if group is None:
            return False
        head, _ = self._head_and_auxiliary(clause, group)
        return self._tag(clause, head) == "BE" or LEMMA.get(self._low(clause, head)) in _MEASURED

    def _linking(self, clause: list[int], subject: tuple[int, ...]) -> str:
        """The form of "be" that agrees with the main verb and its subject."""
        group = self._first_group(clause)
        past = group is not None and self._past(clause, group)
        return self._be(subject, past=past)

    def _gap(self, clause: list[int]) -> tuple[int, Piece] | None:
        """A second figure that shares subject and verb: "put A at 41 percent and B at 38", "holds 8% and another 10%".

        Gives where the first ends and the second as a piece of its own.
        """
        group = self._first_group(clause)
        if group is None:
            return None
        head, _ = self._head_and_auxiliary(clause, group)
        priced = self._at_price(clause)
        if priced:
            return priced
        numbers = [p for p in range(head + 1, len(clause)) if self._tag(clause, p) == "NUM"]
        joint = next((p for p in range(head + 2, len(clause) - 2) if self._low(clause, p) == "and"), None)
        if joint is None or not numbers or numbers[0] > joint or not any(p > joint for p in numbers):
            return None
        rest = clause[joint + 1 :]
        if self._any_finite(rest) or self._any_finite(clause, head + 1):
            return None
        at = next((p for p in range(1, len(rest) - 1) if self._low(rest, p) == "at"), None)
        paired = at is not None and self._tag(rest, at + 1) == "NUM" and self._low(clause, numbers[0] - 1) == "at"
        another = self._low(rest, 0) == "another" and self._tag(rest, 1) == "NUM"
        if self._told_apart(clause[numbers[0] : joint], rest):
            return joint, Piece(tuple(rest), tuple(clause[: numbers[0]]), kind="gapped")
        if not (paired or another):
            return None
        return joint, Piece(tuple(rest), tuple(clause[: head + 1]), kind="gapped")

    def _told_apart(self, first: list[int], second: list[int]) -> bool:
        """Whether two figures count events or sums of their own: "23 crashes and four deaths", "$96m in interest and
        $41m in road work"; not "300 sacks and 19 motorcycles"."""
        if self._tag(second, 0) != "NUM" or len(second) > 9:
            return False
        events = all(any(self._low(x, k) in _EVENTS for k in range(1, min(4, len(x)))) for x in (first, second))
        sums = all(
            self.tokens[x[0]].text[:1] in _CURRENCIES and self._low(x, self._unit(x)) == "in" for x in (first, second)
        )
        spans = (first, second)
        dated = all(
            self.tokens[x[0]].text[:1] in _CURRENCIES
            and any(self._low(x, k).rstrip("s") in words.TIME_WORDS for k in range(1, len(x)))
            for x in spans
        )
        return events or sums or dated

    def _unit(self, figure: list[int]) -> int:
        """Where the words behind a figure begin."""
        return next((k for k in range(len(figure)) if self._tag(figure, k) != "NUM"), len(figure))

    def _at_price(self, clause: list[int]) -> tuple[int, Piece] | None:
        """ "Shares were down 7.4% at $31.18": the change, and the price."""
        group = self._first_group(clause)
        subject = self._subject(clause)
        if group is None or not subject or self._tag(clause, group) != "BE":
            return None
        moved = self._past_adverbs(clause, group + 1)
        if self._low(clause, moved) not in ("up", "down", "off") or self._tag(clause, moved + 1) != "NUM":
            return None
        at = next((p for p in range(moved + 2, min(len(clause) - 1, moved + 5)) if self._low(clause, p) == "at"), None)
        if at is None or self._tag(clause, at + 1) != "NUM" or self._any_finite(clause, at):
            return None
        return at, Piece(tuple(clause[at:]), (*subject, clause[group]), kind="gapped")


_EVENTS = word_set(
    """crash crashes death deaths injury injuries fatality fatalities case cases arrest arrests fire fires complaint
    complaints lawsuit lawsuits infection infections explosion explosions incident incidents recall recalls accident
    accidents casualty casualties hospitalisations hospitalizations killings murders rapes burglaries robberies goals
    assists strikes closures layoffs redundancies convictions acquittals"""
)
"""What is counted one by one as it happens."""
_CURRENCIES = frozenset("$£€¥")
