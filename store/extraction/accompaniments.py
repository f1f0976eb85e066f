"""What goes with what a clause tells: ", with two members opposed", "after shedding a third of its staff"."""

from __future__ import annotations

from store.extraction.appositions import Appositions
from store.extraction.lines import Piece

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
        if self._tag(rest, 0) == "VG" and len(rest) > 1 and told and self._low(rest, 0) != "being":
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
