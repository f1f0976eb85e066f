"""Verbs of a tagged sentence: where finite ones stand, where their groups begin, which clauses they make."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token

_ADVERBS = frozenset({"AV", "NEG"})
_AUXILIARIES = _ADVERBS | {"BE", "HV", "MD", "DO", "TO", "VN"}


class VerbGroups:
    """Questions about the verbs and clauses of one token list. Every answer looks at one sentence at most."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def finite(self, i: int) -> bool:
        """Whether the token is a finite verb."""
        token = self.tokens[i]
        return token.tag in FINITE and token.low not in ("be", "been", "being", "having")

    def has_finite(self, first: int, last: int) -> bool:
        """Whether a finite verb stands in the stretch."""
        return any(self.finite(k) for k in range(first, last))

    def has_main_finite(self, first: int, last: int) -> bool:
        """Whether a finite verb stands in the stretch outside its relative and adverbial clauses."""
        hanging = False
        for k in range(first, last):
            tag = self.tokens[k].tag
            if tag in ("RL", "SB"):
                hanging = True
            elif self.finite(k):
                if not hanging:
                    return True
                hanging = False
            elif tag == "PU" and self.tokens[k].text == ",":
                hanging = hanging and k > first and self.tokens[k - 1].tag in ("RL", "SB")
        return False

    def opens_with_verb(self, first: int, last: int) -> bool:
        """Whether the stretch begins with its finite verb, adverbs aside."""
        k = first
        while k < last and self.tokens[k].tag in ("AV", "NEG", "QM"):
            k += 1
        return k < last and self.finite(k)

    def nominal(self, first: int, last: int) -> bool:
        """Whether the stretch has a noun or pronoun."""
        return any(self.tokens[k].tag in ("NN", "NP", "PR", "PO", "NUM") for k in range(first, last))

    def group_start(self, i: int, a: int) -> int:
        """Where the verb group that ends at ``i`` begins: its auxiliaries and adverbs."""
        k = i
        # A past or present form has no auxiliary: "people who were there said".
        passed = _ADVERBS if self.tokens[i].tag in ("VD", "VZ", "VP") else _AUXILIARIES
        while k > a and self.tokens[k - 1].tag in passed:
            if self.tokens[k - 1].tag == "VN" and self.tokens[i].tag != "VG":
                break
            k -= 1
        while k < i and self.tokens[k].tag == "AV":
            k += 1
        # "plans to tell": the verb before belongs to another group
        return k

    def skip_back(self, i: int) -> int:
        """The token before ``i``, adverbs and quotation marks passed over; -1 at the start."""
        k = i - 1
        while k >= 0 and self.tokens[k].tag in ("AV", "QM", "NEG"):
            k -= 1
        return k

    def coordinate_joints(self, first: int, last: int) -> list[int]:
        """Places of "and", "but", ";" that join two full clauses: a subject and a finite verb on either side."""
        joints = []
        for k in range(first + 1, last - 1):
            token = self.tokens[k]
            if (
                (token.tag == "CC" and self.tokens[k - 1].text in (",", ";", "—"))
                or token.text == ";"
                or (token.low in ("while", "whilst", "whereas") and self.tokens[k - 1].text == ",")
            ):
                if (
                    token.quote >= 0
                    and token.quote == self.tokens[k - 1].quote
                    and token.quote != self.tokens[first].quote
                ):
                    continue
                if self.has_main_finite(first, k) and self.clause_follows(k + 1, last):
                    joints.append(k)
        return joints

    def clause_follows(self, k: int, last: int) -> bool:
        """Whether a subject and its finite verb begin at ``k``."""
        start = k
        while k < last and k - start < 30:
            if self.finite(k):
                return k > start and self.nominal(start, k)
            if self.tokens[k].tag in ("SB", "TH") and k > start:
                return False
            k += 1
        return False

    def clause_joint(self, first: int, last: int) -> int | None:
        """The first joint behind ``first`` at which a clause of its own begins."""
        for k in range(first, last - 1):
            token = self.tokens[k]
            if (
                (token.tag == "CC" and k > first and self.tokens[k - 1].text in (",", ";")) or token.text == ";"
            ) and self.clause_follows(k + 1, last):
                return k - 1 if token.tag == "CC" else k
        return None
