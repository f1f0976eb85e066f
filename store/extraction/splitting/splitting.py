"""One statement into atomic ones: coordinated verbs and clauses, relative and time clauses, participles, appositions.

Noun lists are never split, conditions never taken out of their sentence, and nothing inside a denial is touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.splitting.clauses import Clauses
from store.extraction.tagging.lines import Piece
from store.extraction.tagging.predicates import NEVER_DONE
from store.extraction.tagging.verb_context import INTRANSITIVE

_CONDITIONS = word_set("if unless whether until provided lest as than")
_FACT_CLAUSES = word_set("since after when before because while although though whereas as once")
_ASKED = word_set("ask press question base compare give judge provide concern follow")
"""Participles that open a sentence and say nothing of its subject."""
_DEAD_PARTICIPLES = word_set(
    """including according following regarding concerning excluding depending starting beginning pending citing"""
)


class Splitter(Clauses):
    """Splits statements of one token list."""

    def split(self, statement: Sequence[int]) -> list[Piece]:
        """The atomic pieces of a statement, given as token indices in order."""
        line = self._trim(list(statement))
        if not line:
            return []
        line, pieces = self._second_of_two(line)
        for clause in self._clauses(line):
            pieces.extend(self._clause_pieces(clause))
        return [p for p in pieces if any(self.tokens[i].wordy for i in p.body)]

    def _second_of_two(self, clause: list[int]) -> tuple[list[int], list[Piece]]:
        """Take "and 19 diverted" out of "Fifty-two flights were cancelled and 19 diverted, ...": 19 were diverted."""
        group = self._first_group(clause)
        if group is None or self._tag(clause, group) != "BE":
            return clause, []
        head, auxiliary = self._head_and_auxiliary(clause, group)
        for p in range(head + 1, min(len(clause) - 2, head + 12)):
            figure = p + 1
            while (
                self._tag(clause, figure + 1) in ("NN", "AV") and self._tag(clause, p + 1) == "NUM" and figure < p + 4
            ):
                figure += 1
            done = self._tag(clause, figure + 1) in ("VD", "VN", "PP") and self._tag(clause, head) == "VN"
            done = done and LEMMA.get(self._low(clause, figure + 1)) not in NEVER_DONE
            if self._low(clause, p) != "and" or self._tag(clause, p + 1) != "NUM" or not done:
                continue
            end = next((k for k in range(p, len(clause)) if self._low(clause, k) == ","), len(clause))
            if self._tag(clause, figure + 2) in ("DT", "PS", "NUM", "NP", "NN", "PR"):
                # "and 19 wanted a refund"
                return clause, []
            body = tuple(clause[figure + 1 : end])
            return clause[:p] + clause[end:], [
                Piece(body, tuple(clause[p + 1 : figure + 1]), auxiliary, kind="predicate")
            ]
        return clause, []

    def acts(self, statement: Sequence[int]) -> list[Piece]:
        """An accusation or a pledge, and what its subject has done besides: "blames the pipes and has closed them".

        Only a verb that brings its own auxiliary begins a new act, and none behind a clause, which may be the act's.
        """
        line = list(statement)
        group = self._first_group(line)
        subject = self._subject(line)
        if group is None or not subject:
            return [Piece(tuple(line))]
        head, _ = self._head_and_auxiliary(line, group)
        for begin, verb, _ in self._verb_joints(line, group):
            place = self._past_adverbs(line, verb)
            if self._tag(line, place) not in ("HV", "BE") or self._any_finite(line, head + 1, begin):
                break
            body = tuple(self._trim_end(line[verb:]))
            return [Piece(tuple(self._trim_end(line[:begin]))), Piece(body, subject, kind="predicate")]
        return [Piece(tuple(line))]

    def broken(self, statement: Sequence[int]) -> bool:
        """Whether something was taken out of the middle of a statement."""
        line = self._trim(list(statement))
        return not line or any(b != a + 1 for a, b in pairwise(line))

    def describe(self, phrase: Sequence[int]) -> list[Piece]:
        """What a noun phrase states by the way of its noun: its relative clauses and "a former ..."."""
        line = self._trim(list(phrase))
        pieces: list[Piece] = []
        for p in range(1, len(line) - 2):
            if self._low(line, p) == "whose":
                noun = self._person_before(line, p - 1) or self._antecedent(line, p - 1)
                body = self._trim(list(line[p + 1 :]))
                if noun and self._clause_at(body, 0):
                    pieces.extend(self._related([Piece(tuple(body), noun, link="'s")], line[p : p + 1]))
                break
            if self._tag(line, p) == "RL" and self._low(line, p) in ("who", "which") and self._tag(line, p - 1) != "IN":
                before = p - 1 if self._low(line, p - 1) == "," else p
                body = self._trim(list(line[p + 1 :]))
                close = next(
                    (
                        k
                        for k in range(len(body))
                        if self._low(body, k) == "," and not self._any_finite(body, k) and not self._goes_to(body, k)
                    ),
                    None,
                )
                body = body[:close] if close else body
                described = self._described_as(line, p)
                if described:
                    pieces.append(described)
                    break
                whole = self._body_at_head(line, before) if self._low(line, p) == "which" else ()
                noun = whole or self._person_before(line, before) or self._antecedent(line, before)
                if noun and self._opens_with_finite(body):
                    pieces.extend(self._related(self._predicates(body, noun), line[p : p + 1], noun))
                break
            if self._low(line, p) == "," and self._tag(line, p + 1) == "PP":
                end = self._closing_comma(line, p)
                noun = self._antecedent(line, p)
                if noun and end - p > 2 and not self._only_calls(line[p + 1 : end]):
                    link = self._be(noun, past=True)
                    pieces.append(Piece(tuple(line[p + 1 : end]), noun, link=link, kind="apposition"))
            if self._low(line, p) == "," and self._tells_role(line, p + 1):
                end = next((k for k in range(p + 1, len(line)) if self._low(line, k) == ","), len(line))
                noun = self._antecedent(line, p)
                if noun and end > p + 2:
                    pieces.append(Piece(tuple(line[p + 1 : end]), noun, link="is", kind="apposition"))
                    if any(self._tag(line, k) == "RL" for k in range(p, end)):
                        # "a former manager who is suing" says both.
                        break
        return pieces

    def hung(self, before: list[int], body: Sequence[int], speaker: Sequence[int]) -> list[Piece]:
        """What a relative clause says of the noun that ends ``before``: "The dam is leaking"; with a ``speaker``, what
        is said of it: "Its chairman described an offer as final"."""
        end = len(before)
        while end and (self._tag(before, end - 1) == "PU" or self._low(before, end - 1) in ("which", "that")):
            end -= 1
        noun = self._antecedent(before, end)
        if speaker:
            verb = next((n for n, i in enumerate(body) if self.tokens[i].tag in ("VD", "VZ", "VP", "VN")), 0)
            return [Piece((*body[: verb + 1], *noun, *body[verb + 1 :]), tuple(speaker), kind="relative")]
        if not noun:
            return []
        return [replace(x, subject=noun, kind="relative") for x in self._predicates(list(body), noun)]

    def _described_as(self, line: list[int], p: int) -> Piece | None:
        """ "Colm Roe, the director who became a witness": he is that director, in one piece."""
        noun = self._antecedent(line, p)
        comma = p - len(noun) - 1
        if not noun or self._low(noun, 0) not in ("a", "an", "the") or self._low(line, comma) != ",":
            return None
        name = self._antecedent(line, comma)
        if not name or self._tag(name, len(name) - 1) != "NP" or self._low(line, p - 1) == ",":
            return None
        end = next((k for k in range(p, len(line)) if self._low(line, k) == ","), len(line))
        return Piece(tuple(line[comma + 1 : end]), name, link="is", kind="apposition")

    def _goes_to(self, body: list[int], k: int) -> bool:
        """Whether an infinitive follows the comma: "ordered the operator, Lineas Oriente, to suspend"."""
        return any(self._tag(body, j) == "TO" for j in range(k, len(body)))

    def _tells_role(self, line: list[int], p: int) -> bool:
        """Whether the apposition at ``p`` tells more than an office: "a former pilot", "director since 2015"."""
        if self._tag(line, p) == "RL":
            return False
        end = next((k for k in range(p, len(line)) if self._low(line, k) == ","), len(line))
        lows = [self._low(line, k) for k in range(p, end)]
        dated = "since" in lows and any(self._tag(line, k) == "NUM" for k in range(p, end))
        return bool({"former", "new", "outgoing", "incoming"} & set(lows[:2])) or dated

    def _clause_pieces(self, clause: list[int]) -> list[Piece]:
        extra: list[Piece] = []
        clause, front = self._leading_clause(clause)
        extra.extend(front)
        clause, more = self._asides(clause)
        extra.extend(more)
        gap = self._gap(clause)
        if gap:
            (cut, second) = gap
            extra.append(second)
            clause = clause[:cut]
        main = self._predicates(clause)
        return [*main, *extra]

    def _leading_clause(self, clause: list[int]) -> tuple[list[int], list[Piece]]:
        """Take a time or reason clause off the head: "Since Trump left office in early 2021, ..."."""
        opens = self._tag(clause, 0) == "SB" or self._low(clause, 0) == "when"
        led = self._leading_participle(clause)
        if led:
            return led
        if not opens or self._low(clause, 0) in _CONDITIONS:
            return clause, []
        for p in range(2, len(clause) - 2):
            if self._low(clause, p) == "," and self._any_finite(clause, 1, p):
                rest = clause[p + 1 :]
                if self._clause_at(rest, 0):
                    inner = self._trim(clause[1:p])
                    return self._trim(rest), [replace(x, kind="adverbial") for x in self._predicates(inner)]
        verb = next((p for p in range(2, len(clause) - 2) if self._finite(clause, p)), 0)
        rest = clause[verb + 1 :]
        ended = verb and self._tag(clause, verb) == "VD" and LEMMA.get(self._low(clause, verb)) in INTRANSITIVE
        if ended and self._tag(rest, 0) in ("DT", "PR", "PS") and self._clause_at(rest, 0):
            # "When the strike ended the union had kept its plan"
            return rest, [replace(x, kind="adverbial") for x in self._predicates(clause[1 : verb + 1])]
        return clause, []

    def _leading_participle(self, clause: list[int]) -> tuple[list[int], list[Piece]] | None:
        """ "Born in Kisumu in 1961, Odhiambo studied law"."""
        if self._tag(clause, 0) not in ("PP", "VN") or LEMMA.get(self._low(clause, 0)) in _ASKED:
            return None
        comma = next((p for p in range(1, len(clause)) if self._low(clause, p) == ","), 0)
        body, rest = clause[:comma], self._trim(clause[comma + 1 :])
        told = any(self._tag(body, k) in ("NUM", "NP") or self._low(body, k) == "by" for k in range(len(body)))
        if len(body) < 3 or not told or self._any_finite(body, 1) or not self._clause_at(rest, 0):
            return None
        subject = self._subject(rest)
        link = self._be(subject, past=True)
        return (rest, [Piece(tuple(body), subject, link=link, kind="apposition")]) if subject else None

    def _asides(self, clause: list[int]) -> tuple[list[int], list[Piece]]:
        """Take relative clauses, participles, appositions and late time clauses out of a clause."""
        pieces: list[Piece] = []
        p = 1
        while p < len(clause):
            token = self.tokens[clause[p]]
            if (
                token.low in ("after", "before")
                and self._tag(clause, p + 1) == "VG"
                and self._main_finite(clause, 0, p)
            ):
                done = self._after_doing(clause, p)
                if done and self._stands_alone(clause, p):
                    pieces.extend(done)
                    clause = self._without_measure(clause[:p])
                    break
            if token.tag not in ("RL", "SB", "PU"):
                p += 1
                continue
            if token.low == "," or token.text in ("—", "–", "--"):
                cut = self._aside_at(clause, p)
                if cut:
                    end, found, keep = cut
                    pieces.extend(found)
                    if not keep:
                        clause = clause[:p] + clause[end:]
                        continue
            elif self._tag(clause, p) == "RL" and self._tag(clause, p - 1) == "IN" and self._low(clause, p) == "which":
                inner = self._trim(clause[p + 1 :])
                if self._clause_at(inner, 0) and self._main_finite(clause, 0, p - 1):
                    pieces.extend(self._related(self._predicates(inner), clause[p - 1 : p + 1]))
                    clause = clause[: p - 1]
            elif self._tag(clause, p) == "RL" and self._low(clause, p) in ("that", "which", "who"):
                parted = self._parenthetic(clause, p)
                if parted:
                    clause = clause[: parted[0]]
                    pieces.extend(parted[1])
                    break
                pieces.extend(self._restrictive(clause, p))
            elif (
                (self._tag(clause, p) == "SB" or (self._tag(clause, p) == "RL" and self._low(clause, p) == "when"))
                and self._low(clause, p)
                in ("after", "since", "when", "before", "while", "whilst", "because", "though", "although", "as")
                and self._low(clause, p - 1) != ","
            ):
                late = self._late_clause(clause, p)
                pieces.extend(late)
                if late and self._low(clause, p) != "before" and self._stands_alone(clause, p):
                    even = self._low(clause, p - 1) in ("even", "just", "shortly", "soon", "well", "long")
                    clause = self._without_measure(clause[: p - 1] if even else clause[:p])
            p += 1
        return clause, pieces

    def _aside_at(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        """The aside that the comma at ``comma`` opens: (its end, its pieces, whether it stays in the clause too)."""
        p = comma + 1
        tag, low = self._tag(clause, p), self._low(clause, p)
        relative = tag == "RL" or (tag == "IN" and self._low(clause, p + 1) in ("which", "whom"))
        if relative and low not in ("when",):
            return self._relative(clause, comma)
        listed = self._low(clause, p + 1) in (",", "and", "or")
        if (
            (tag == "VG" or low == "having")
            and low not in _DEAD_PARTICIPLES
            and not listed
            and self._main_finite(clause, 0, comma)
        ):
            return self._participle(clause, comma)
        if (tag == "SB" and low in _FACT_CLAUSES | {"when"} and self._main_finite(clause, 0, comma)) or (
            low == "when" and self._main_finite(clause, 0, comma)
        ):
            body = self._trim(clause[p + 1 :])
            if self._clause_at(body, 0):
                return len(clause), [replace(x, kind="adverbial") for x in self._predicates(body)], False
        if (
            tag == "TO"
            and low == "to"
            and self._low(clause, p + 1) == "be"
            and self._tag(clause, p + 2) in ("VN", "PP")
        ):
            noun = self._antecedent(clause, comma)
            if noun and self._main_finite(clause, 0, comma):
                return len(clause), [Piece(tuple(clause[p:]), noun, link="is", kind="apposition")], False
        if self._main_finite(clause, 0, comma):
            part = self._part_of_which(clause, comma)
            if part:
                return len(clause), [part], False
            beside = self._with(clause, comma) if low == "with" else None
            if beside:
                return beside
            if low in ("compared", "followed", "up", "down", "against") and tag in ("PP", "VD", "VN", "IN", "AV"):
                return self._comparison(clause, comma)
            measured = self._beside(clause, comma)
            if measured:
                return measured
            moved = self._moved_by(clause, comma)
            if moved:
                return moved
            return self._late_noun(clause, comma)
        return self._apposition(clause, comma)
