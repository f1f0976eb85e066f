"""Where the full clauses of a statement meet."""

from __future__ import annotations

from itertools import pairwise

from store.extraction.lexicon import words
from store.extraction.splitting.relatives import Relatives

_MAX_PARTS = 12
_PARTS = words.word_set("most many some several others both all none few half another")
"""What stands for a part of those who were named before."""


class Clauses(Relatives):
    """Cuts a statement at the joints between its full clauses."""

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
        found: list[list[int]] = []
        for a, b in pairwise(bounds):
            if found and self._short(line[a:b]):
                found[-1] = [*found[-1], *line[a:b]]
            else:
                found.append(line[a:b])
        found = [self._trim(c) for c in found]
        found = [c[1:] if c and n and self._low(c, 0) in words.CONTRASTS else c for n, c in enumerate(found)]
        found = [clause for clause in found if clause]
        whole = self._parted(found[0]) if len(found) > 1 else []
        return [[*whole, *c] if n and self._is_part(c) else c for n, c in enumerate(found)]

    def _parted(self, clause: list[int]) -> list[int]:
        """The phrase at the head of a clause that names the whole of which figures are parts: "Of the 23 affected,"."""
        comma = next((p for p in range(1, min(len(clause), 16)) if self._low(clause, p) == ","), 0)
        return clause[: comma + 1] if self._low(clause, 0) in ("of", "among") and comma > 1 else []

    def _is_part(self, clause: list[int]) -> bool:
        """Whether a bare figure is the subject: "one had surgery", "two more died"."""
        counted = self._tag(clause, 0) == "NUM" or self._low(clause, 0) in _PARTS
        k = 1
        while counted and k < 3 and self._low(clause, k) in ("more", "others", "other"):
            k += 1
        return counted and self._finite(clause, self._past_adverbs(clause, k))

    def _short(self, line: list[int]) -> bool:
        """Whether a clause is too short to stand alone: "and it bounced"."""
        return sum(self.tokens[i].wordy and self._tag([i], 0) != "CC" for i in line) < 3

    def _joins_clauses(self, line: list[int], start: int, p: int) -> bool:
        token = self.tokens[line[p]]
        tag, low, text = token.tag, token.low, token.text
        if tag != "CC" and low not in words.CONTRASTS and text not in (":", ";", "—", "–", "--"):
            return False
        before = self._low(line, p - 1)
        if text == ":" and self._main_finite(line, start, p) and self._clause_at(line, p + 1):
            return True
        if text == ";" or (
            text in ("—", "–", "--") and self._clause_at(line, p + 1) and self._main_finite(line, start, p)
        ):
            listed = text == ";" and not self._clause_behind(line, p + 1)
            return self._main_finite(line, start, p) and not listed
        then = p + 2 if self._tag(line, p + 1) == "AV" else p + 1
        if tag == "CC" and self._low(line, then) == "that" and self._any_finite(line, start, p):
            return True
        if tag == "CC" and low in ("and", "but", "so", "yet", "nor"):
            if not self._main_finite(line, start, p):
                return False
            if self._awaits_verb(line, start, p) or self._inside_name(line, p):
                return False
            if self._joins_nouns(line, p) or self._between(line, start, p):
                return False
            if self._inside_condition(line, start, p) or (low == "but" and self._contrasts(line, start, p)):
                return False
            infinitive = self._tag(line, p + 1) == "TO" and before == "," and self._verb_after_infinitive(line, p + 1)
            return infinitive or self._clause_at(line, p + 1, comma=before == ",")
        if low in words.CONTRASTS and before == ",":
            return self._main_finite(line, start, p) and self._any_finite(line, p)
        return False

    def _clause_behind(self, line: list[int], p: int) -> bool:
        """Whether a clause follows a semicolon, not one more item of a list: "Bo Lee, 58; his daughter, Ann, 31"."""
        end = next((k for k in range(p, len(line)) if self._low(line, k) == ";"), len(line))
        return self._main_finite(line, p, end)

    def _between(self, line: list[int], start: int, p: int) -> bool:
        """Whether the "and" at ``p`` closes "between A and B": "kills between one and three of every 1,000"."""
        near = range(p - 1, max(start, p - 8), -1)
        opens = next((k for k in near if self._low(line, k) == "between" or self._tag(line, k) in ("CC", "PU")), None)
        plain = opens is not None and not self._any_finite(line, opens, p)
        return plain and opens is not None and self._low(line, opens) == "between" and self._low(line, p) == "and"

    def _joins_nouns(self, line: list[int], p: int) -> bool:
        """ "after tariffs on steel and aluminium pushed up costs": bare nouns on both sides, a preposition before."""
        opened = self._opener(line, p)
        bare = self._tag(line, p - 1) == "NN" == self._tag(line, p + 1) and self._tag(line, p - 2) == "IN"
        waits = self._tag(line, opened) == "SB" and not any(self._finite(line, k) for k in range(opened, p))
        return bare and waits and self._finite(line, p + 2)

    def _verb_after_infinitive(self, line: list[int], p: int) -> bool:
        """ "and to rebuild them will cost 90 million": an infinitive is the subject."""
        for k in range(p + 2, min(len(line), p + 9)):
            if self._tag(line, k) in ("PU", "CC", "SB", "TH"):
                return False
            if self._tag(line, k) in ("MD", "VZ") or self._low(line, k) in ("is", "was", "has"):
                return True
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
                between = any(self._low(line, j) in ("between", "both") for j in range(k, p))
                # "since the war between the army and the rebels broke out"
                return between or self._low(line, k) not in ("since", "after", "before", "until", "as", "than", "once")
        return False

    def _inside_name(self, line: list[int], p: int) -> bool:
        """ "after the Food and Drug Administration approved": the "and" of a name."""
        return (
            self._tag(line, p - 1) == "NP"
            and self._tag(line, p + 1) == "NP"
            and self._tag(line, p + 2) == "NP"
            and self._low(line, p) == "and"
            and not any(self._finite(line, k) for k in range(self._opener(line, p), p))
        )

    def _opener(self, line: list[int], p: int) -> int:
        """The last word before ``p`` that may open a clause."""
        return next((k for k in range(p - 1, 0, -1) if self._tag(line, k) in ("SB", "TH", "WH", "RL", "PU")), 0)

    def _inside_condition(self, line: list[int], start: int, p: int) -> bool:
        """Whether the stretch hangs on an "if" or "that" that governs both sides of the joint."""
        return any(self._low(line, k) in ("if", "unless", "whether") for k in range(start, p))
