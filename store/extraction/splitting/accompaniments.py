"""What goes with what a clause tells: ", with two members opposed", "after shedding a third of its staff"."""

from __future__ import annotations

from store.extraction.splitting.appositions import Appositions
from store.extraction.tagging.lines import Piece

_NOMINAL = frozenset({"NN", "NP", "NUM", "DT", "PS", "JJ", "CC"})


class Accompaniments(Appositions):
    """Takes what accompanies a clause out of it."""

    def _with(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        """ "passed 7-2, with two members opposed", "with the state providing $490 million", "with half to be paid by
        the state": what goes with what the clause tells, as a statement on its own noun."""
        body = clause[comma + 2 :]
        k = next((k for k in range(1, min(len(body), 12)) if self._tag(body, k) not in _NOMINAL), 0)
        if not k or not any(self._tag(body, j) in ("NN", "NP", "NUM") for j in range(k)) or self._any_finite(body):
            return None
        subject, rest = tuple(body[:k]), body[k:]
        group = self._first_group(clause)
        past = group is not None and self._past(clause, group)
        told = any(self._tag(body, j) in ("NUM", "NP") for j in range(len(body)))
        counted = len(rest) > 1 or self._tag(body, 0) == "NUM"
        if self._tag(rest, 0) == "VG" and counted and told and self._low(rest, 0) != "being":
            return (
                len(clause),
                [Piece(tuple(rest), subject, link="past" if past else "present", kind="participle")],
                False,
            )
        owed = self._tag(rest, 0) == "TO" and self._low(rest, 1) == "be" and self._tag(rest, 2) in ("VN", "PP")
        if told and (owed or self._tag(rest, 0) in ("PP", "VN")):
            link = self._be(subject, past=past and not owed)
            return len(clause), [Piece(tuple(rest), subject, link=link, kind="apposition")], False
        return None

    def _after_doing(self, clause: list[int], p: int) -> list[Piece]:
        """ "sold it in 2023 after shedding a third of its staff": what its subject did before or behind."""
        body = self._trim(clause[p + 1 :])
        subject = self._subject(clause)
        group = self._first_group(clause)
        told = any(self._tag(body, k) in ("NUM", "NP") for k in range(1, len(body)))
        if not subject or group is None or not self._past(clause, group) or len(body) < 4 or not told:
            return []
        negated = any(self._tag(clause, k) in ("NEG", "MD") for k in range(p))
        if negated or self._any_finite(body) or self._low(body, 0) in ("being", "having", "including"):
            return []
        return [Piece(tuple(body), subject, link="past", kind="participle")]

    def _part_of_which(self, clause: list[int], comma: int) -> Piece | None:
        """ "a letter dated May 9, a copy of which was posted online": a copy of the letter was posted online."""
        at = next((k for k in range(comma + 2, comma + 5) if self._low(clause, k) == "of"), 0)
        if not at or self._low(clause, at + 1) not in ("which", "whom") or self._tag(clause, comma + 1) == "NUM":
            return None
        noun = self._antecedent(clause, comma)
        dated = next((k for k in range(comma - 1, 0, -1) if self._low(clause, k) in ("dated", "written", "sent")), 0)
        if dated and comma - dated < 6:
            noun = self._antecedent(clause, dated)
        body = self._trim(clause[at + 2 :])
        if not noun or not self._opens_with_finite(body):
            return None
        return Piece(tuple(body), (*clause[comma + 1 : at + 1], *noun), kind="relative", lead=(clause[at + 1],))
