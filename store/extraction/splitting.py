"""One statement into atomic ones: coordinated verbs and clauses, relative and time clauses, participles, appositions.

Noun lists are never split, conditions never taken out of their sentence, and nothing inside a denial is touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from store.extraction import words
from store.extraction.late_parts import LateParts
from store.extraction.lines import Piece
from store.extraction.words import word_set

_CONDITIONS = word_set("if unless whether until provided lest as than")
_FACT_CLAUSES = word_set("since after when before because while although though whereas as once")
_DEAD_PARTICIPLES = word_set(
    """including according following regarding concerning excluding depending starting beginning pending citing"""
)
_CONTRASTS = word_set("while whereas although though")
_MAX_PARTS = 12


class Splitter(LateParts):
    """Splits statements of one token list."""

    def split(self, statement: Sequence[int]) -> list[Piece]:
        """The atomic pieces of a statement, given as token indices in order."""
        line = self._trim(list(statement))
        if not line:
            return []
        pieces: list[Piece] = []
        for clause in self._clauses(line):
            pieces.extend(self._clause_pieces(clause))
        return [p for p in pieces if any(self.tokens[i].wordy for i in p.body)]

    def broken(self, statement: Sequence[int]) -> bool:
        """Whether something was taken out of the middle of a statement."""
        line = self._trim(list(statement))
        return not line or any(b != a + 1 for a, b in pairwise(line))

    def describe(self, phrase: Sequence[int]) -> list[Piece]:
        """What a noun phrase states by the way of its noun: its relative clauses and "a former ..."."""
        line = self._trim(list(phrase))
        pieces: list[Piece] = []
        for p in range(1, len(line) - 2):
            if self._tag(line, p) == "RL" and self._low(line, p) in ("who", "which"):
                before = p - 1 if self._low(line, p - 1) == "," else p
                body = self._trim(list(line[p + 1 :]))
                close = next(
                    (k for k in range(len(body)) if self._low(body, k) == "," and not self._any_finite(body, k)), None
                )
                body = body[:close] if close else body
                noun = self._person_before(line, before) or self._antecedent(line, before)
                if noun and self._opens_with_finite(body):
                    pieces.extend(replace(x, subject=noun, kind="relative") for x in self._predicates(body, noun))
                break
            if self._low(line, p) == "," and "former" in (self._low(line, p + 1), self._low(line, p + 2)):
                end = next((k for k in range(p + 1, len(line)) if self._low(line, k) == ","), len(line))
                noun = self._antecedent(line, p)
                if noun:
                    pieces.append(Piece(tuple(line[p + 1 : end]), noun, link="is", kind="apposition"))
        return pieces

    # --- clauses

    def _clauses(self, line: list[int]) -> list[list[int]]:
        """Cut a statement at joints between full clauses."""
        cuts: list[int] = []
        start = 0
        for p in range(1, len(line) - 1):
            if len(cuts) >= _MAX_PARTS:
                break
            if self._joins_clauses(line, start, p):
                cuts.append(p)
                start = p
        bounds = [0, *cuts, len(line)]
        found = [self._trim(line[a:b]) for a, b in pairwise(bounds)]
        found = [c[1:] if c and n and self._low(c, 0) in _CONTRASTS else c for n, c in enumerate(found)]
        return [clause for clause in found if clause]

    def _joins_clauses(self, line: list[int], start: int, p: int) -> bool:
        tag, low, before = self._tag(line, p), self._low(line, p), self._low(line, p - 1)
        text = self.tokens[line[p]].text
        if text == ":" and self._main_finite(line, start, p) and self._clause_at(line, p + 1):
            return True
        if text == ";" or (
            text in ("—", "–", "--") and self._clause_at(line, p + 1) and self._main_finite(line, start, p)
        ):
            return self._main_finite(line, start, p)
        then = p + 2 if self._tag(line, p + 1) == "AV" else p + 1
        if tag == "CC" and self._low(line, then) == "that" and self._any_finite(line, start, p):
            return True
        if tag == "CC" and low in ("and", "but", "so", "yet", "nor"):
            if not self._main_finite(line, start, p):
                return False
            if self._awaits_verb(line, start, p):
                return False
            if self._inside_condition(line, start, p) or (low == "but" and self._contrasts(line, start, p)):
                return False
            return self._clause_at(line, p + 1, comma=before == ",")
        if low in ("while", "whereas", "although", "though") and before == ",":
            return self._main_finite(line, start, p) and self._any_finite(line, p)
        return False

    def _contrasts(self, line: list[int], start: int, p: int) -> bool:
        """ "was not a will for coexistence, but a position based on force": one statement in two halves."""
        negated = any(
            self._tag(line, k) == "NEG"
            and self._tag(line, k - 1) == "BE"
            and self._tag(line, k + 1) in ("DT", "IN", "TO")
            for k in range(start + 1, p)
        )
        return negated and self._tag(line, p + 1) in ("DT", "IN", "TO")

    def _awaits_verb(self, line: list[int], start: int, p: int) -> bool:
        """Whether a clause opened before ``p`` has no verb yet: "broke down when Trump and Kim could not agree"."""
        for k in range(p - 1, start, -1):
            if self._finite(line, k) or self._tag(line, k) == "PU":
                return False
            if self._tag(line, k) in ("SB", "TH", "WH", "RL"):
                return self._low(line, k) not in ("since", "after", "before", "until", "as", "than", "once")
        return False

    def _inside_condition(self, line: list[int], start: int, p: int) -> bool:
        """Whether the stretch hangs on an "if" or "that" that governs both sides of the joint."""
        return any(self._low(line, k) in ("if", "unless", "whether") for k in range(start, p))

    # --- one clause

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
        if self._tag(clause, 0) != "SB" or self._low(clause, 0) in _CONDITIONS:
            return clause, []
        for p in range(2, len(clause) - 2):
            if self._low(clause, p) == "," and self._any_finite(clause, 1, p):
                rest = clause[p + 1 :]
                if self._clause_at(rest, 0):
                    inner = self._trim(clause[1:p])
                    return self._trim(rest), [replace(x, kind="adverbial") for x in self._predicates(inner)]
        return clause, []

    def _asides(self, clause: list[int]) -> tuple[list[int], list[Piece]]:
        """Take relative clauses, participles, appositions and late time clauses out of a clause."""
        pieces: list[Piece] = []
        p = 1
        while p < len(clause):
            if self._low(clause, p) == "," or self.tokens[clause[p]].text in ("—", "–", "--"):
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
                    pieces.extend(replace(x, kind="relative") for x in self._predicates(inner))
                    clause = clause[: p - 1]
            elif self._tag(clause, p) == "RL" and self._low(clause, p) in ("that", "which", "who"):
                pieces.extend(self._restrictive(clause, p))
            elif (
                (self._tag(clause, p) == "SB" or (self._tag(clause, p) == "RL" and self._low(clause, p) == "when"))
                and self._low(clause, p) in ("after", "since", "when", "before", "while", "because")
                and self._low(clause, p - 1) != ","
            ):
                late = self._late_clause(clause, p)
                pieces.extend(late)
                if late and self._low(clause, p) not in ("since", "before") and self._stands_alone(clause, p):
                    clause = clause[:p]
            p += 1
        return clause, pieces

    def _aside_at(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        """The aside that the comma at ``comma`` opens: (its end, its pieces, whether it stays in the clause too)."""
        p = comma + 1
        tag, low = self._tag(clause, p), self._low(clause, p)
        relative = tag == "RL" or (tag == "IN" and self._low(clause, p + 1) in ("which", "whom"))
        if relative and low not in ("when",):
            return self._relative(clause, comma)
        if tag == "VG" and low not in _DEAD_PARTICIPLES and self._main_finite(clause, 0, comma):
            return self._participle(clause, comma)
        if (tag == "SB" and low in _FACT_CLAUSES | {"when"} and self._main_finite(clause, 0, comma)) or (
            low == "when" and self._main_finite(clause, 0, comma)
        ):
            body = self._trim(clause[p + 1 :])
            if self._clause_at(body, 0):
                return len(clause), [replace(x, kind="adverbial") for x in self._predicates(body)], False
        if self._main_finite(clause, 0, comma):
            if low in ("compared", "followed", "up", "down") and tag in ("PP", "VD", "VN", "IN", "AV"):
                return self._comparison(clause, comma)
            return self._late_noun(clause, comma)
        return self._apposition(clause, comma)

    def _aside_end(self, clause: list[int], p: int) -> int:
        """The comma that closes the aside opened before ``p``, if a finite verb or nothing follows it; else the end."""
        for k in range(p, len(clause)):
            if self._low(clause, k) == "," or self.tokens[clause[k]].text in ("—", "–", "--"):
                j = k + 1
                while j < len(clause) and self._tag(clause, j) in ("AV", "QM", "NEG"):
                    j += 1
                if self._finite(clause, j) and self._tag(clause, j) != "PP":
                    return k
        return len(clause)

    def _relative(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        p = comma + 1
        if self._tag(clause, p) == "IN":
            end = self._aside_end(clause, p + 2)
            body = self._trim(clause[p + 2 : end])
            found = self._predicates(body) if self._clause_at(body, 0) else []
            return end, [replace(x, kind="relative") for x in found], False
        end = self._aside_end(clause, p + 1)
        body = clause[p + 1 : end]
        low = self._low(clause, p)
        if not self._any_finite(body):
            return None
        owner: tuple[int, ...] = ()
        if low == "whose":
            owner = self._person_before(clause, comma) or self._antecedent(clause, comma)
        if owner and self._clause_at(body, 0):
            close = end + 1 if end < len(clause) and self._low(clause, end) == "," else end
            first, *more = self._predicates(self._trim(list(body)))
            owned = replace(first, subject=owner, link="'s", kind="relative") if not first.subject else first
            return close, [owned, *(replace(x, kind="relative") for x in more[:0])], False
        if low == "where" or low == "whose" or (low == "which" and not self._opens_with_finite(body)):
            found = self._predicates(self._trim(body)) if low != "whose" and self._clause_at(body, 0) else []
            close = end + 1 if end < len(clause) and self._low(clause, end) == "," else end
            return close, [replace(x, kind="relative") for x in found], False
        noun = (self._person_before(clause, comma) if low == "who" else ()) or self._antecedent(clause, comma)
        noun = self._joined(self._agreeing(noun, body), clause, body)
        close = end + 1 if end < len(clause) and self._low(clause, end) == "," else end
        if not noun:
            return close, [], False
        return (
            close,
            [replace(x, subject=noun, kind="relative") for x in self._predicates(self._trim(list(body)), noun)],
            False,
        )

    def _joined(self, noun: tuple[int, ...], clause: list[int], body: list[int]) -> tuple[int, ...]:
        """Both nouns of "commanders and instructors, who had not been called", where the verb may be plural."""
        start = clause.index(noun[0]) if noun else 0
        verb = next((p for p in range(len(body)) if self._finite(body, p)), None)
        singular = verb is None or self._tag(body, verb) == "VZ" or self._low(body, verb) in ("is", "was", "has")
        if start < 2 or singular or self._low(clause, start - 1) != "and":
            return noun
        other = self._antecedent(clause, start - 1)
        return (*other, clause[start - 1], *noun) if other else noun

    def _agreeing(self, noun: tuple[int, ...], body: list[int]) -> tuple[int, ...]:
        """The part of "shares of Kellan" that the verb agrees with: Kellan "makes pumps"."""
        of = next((n for n in range(1, len(noun) - 1) if self._low(noun, n) == "of"), None)
        verb = next((p for p in range(len(body)) if self._finite(body, p)), None)
        if of is None or verb is None:
            return noun
        head = self._low(noun, of - 1)
        plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
        singular = self._tag(body, verb) == "VZ" or self._low(body, verb) in ("is", "was", "has")
        return noun[of + 1 :] if plural and singular else noun

    def _restrictive(self, clause: list[int], p: int) -> list[Piece]:
        """ "the stoppage that has kept the port closed since Feb. 9": stays, and states a fact of its own."""
        body = clause[p + 1 :]
        if not self._opens_with_finite(body) or self._tag(clause, p - 1) == "PU":
            return []
        for k in range(len(body)):
            if self._low(body, k) == "," or (k > 0 and self._tag(body, k) in ("CC",) and self._clause_at(body, k + 1)):
                body = body[:k]
                break
        body = self._own_part(body)
        noun = self._antecedent(clause, p)
        factual = any(self._tag(body, k) == "NUM" or self._low(body, k) in words.TIME_WORDS for k in range(len(body)))
        modal = any(self._tag(body, k) == "MD" for k in range(min(3, len(body)))) and not factual
        definite = bool(noun) and self.tokens[noun[0]].low not in ("any", "every", "no", "all", "those")
        if not (factual and definite) or modal or len(body) < 4:
            return []
        return [Piece(tuple(body), noun, kind="relative")]

    def _own_part(self, body: list[int]) -> list[int]:
        """A relative clause in the middle of its sentence ends where the main verb begins."""
        verbs = 0
        for k in range(len(body)):
            joint = self._tag(body, k - 1) in ("CC", "SB", "TH", "RL", "WH") if k else True
            if (
                self._finite(body, k)
                and self._tag(body, k - 1) not in ("MD", "BE", "HV", "DO", "AV", "NEG")
                and not joint
            ):
                verbs += 1
            if (
                k
                and self._finite(body, k)
                and verbs >= 1
                and not any(self._tag(body, j) in ("CC", "SB", "TH", "RL", "WH", "PU") for j in range(1, k))
            ):
                return body[:k]
        return body
