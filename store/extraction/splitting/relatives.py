"""Relative clauses: those set off by commas, and those that narrow their noun."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import words
from store.extraction.lexicon.kinds import kind_of
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.splitting.late_parts import LateParts
from store.extraction.tagging.lines import Piece

_TOLD = word_set("name identify specify mention")
"""What somebody did not do with whom they spoke of: "whom he did not name"."""


class Relatives(LateParts):
    """Takes what relative clauses state out of one clause."""

    def _aside_end(self, clause: list[int], p: int) -> int:
        """The comma that closes the aside opened before ``p``, if a finite verb or nothing follows it; else the end."""
        for k in range(p, len(clause)):
            if self._low(clause, k) == "," or self.tokens[clause[k]].text in ("—", "–", "--"):
                j = k + 1
                while j < len(clause) and self._tag(clause, j) in ("AV", "QM", "NEG"):
                    j += 1
                if self._finite(clause, j) and self._tag(clause, j) != "PP":
                    return k
                fronted = self._tag(clause, 0) == "IN" and not self._main_finite(clause, 0, p - 1)
                if fronted and self._any_finite(clause, p, k) and self._clause_at(clause[j:], 0, comma=False):
                    # "In Lund, where 17 of the dead had lived, the bell was rung"
                    return k
                if self._tag(clause, j) == "TO" and self._any_finite(clause, p, k):
                    # "invited Lee, who had sued him, to sit in front"
                    return k
                if self._tag(clause, j) == "CC" and self._any_finite(clause, p, k) and not self._any_finite(clause, j):
                    # "Holm, whose house was searched, and her brother": the list of nouns goes on.
                    return k
        return len(clause)

    def _relative(self, clause: list[int], comma: int) -> tuple[int, list[Piece], bool] | None:
        p = comma + 1
        if self._tag(clause, p) == "IN":
            end = self._aside_end(clause, p + 2)
            body = self._trim(clause[p + 2 : end])
            found = self._predicates(body) if self._clause_at(body, 0) else []
            close = end + 1 if end < len(clause) and self._low(clause, end) == "," else end
            return close, self._related(found, clause[p : p + 2]), False
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
            first, *_ = self._predicates(self._trim(list(body)))
            owned = replace(first, subject=owner, link="'s", kind="relative") if not first.subject else first
            return close, self._related([owned], clause[p : p + 1]), False
        if low == "where" or low == "whose" or (low == "which" and not self._opens_with_finite(body)):
            found = self._predicates(self._trim(body)) if low == "where" and self._clause_at(body, 0) else []
            place = self._antecedent(clause, comma)
            lying = self._low(clause, comma - len(place) - 1) in ("in", "at", "on", "near", "outside")
            if low == "where" and len(found) == 1 and place and lying:
                found = [replace(found[0], body=(*found[0].body, clause[comma - len(place) - 1], *place))]
            if low == "which":
                noun = self._antecedent(clause, comma)
                at = comma - len(noun) - 1
                # "was given to Tarvia by a treaty, which its parliament never ratified": the treaty.
                inner = self._tag(clause, at) == "IN" and at > 1 and self._low(clause, at) != "by"
                # "a tariff on copper, which it removed": either noun.
                named = bool(noun) and self._tag(noun, len(noun) - 1) == "NP"
                found = self._gapped(noun, self._trim(list(body))) if named or not inner else []
                dated = any(self._tag(body, k) == "NUM" for k in range(len(body)))
                if not found and dated and self._clause_at(list(body), 0):
                    # "60 acres adjacent to the site, which she bought for $410,000": either noun may be meant.
                    return None
            close = end + 1 if end < len(clause) and self._low(clause, end) == "," else end
            return close, self._related(found, clause[p : p + 1]), False
        whole = self._body_at_head(clause, comma) if low == "which" else self._person_before(clause, comma)
        noun = whole or self._antecedent(clause, comma)
        noun = self._joined(self._agreeing(noun, body), clause, body)
        # "Strand, the chief executive, who has run it, sold": the comma closes the office too.
        beside = self._low(clause, comma - len(self._antecedent(clause, comma)) - 1) == ","
        close = end + 1 if end < len(clause) and self._low(clause, end) == "," and not beside else end
        if not noun:
            return close, [], False
        if low == "whom":
            return close, self._related(self._done_to(noun, self._trim(list(body))), clause[p : p + 1]), False
        found = self._predicates(self._trim(list(body)), noun)
        return close, self._related(found, clause[p : p + 1], noun), False

    def _body_at_head(self, clause: list[int], comma: int) -> tuple[int, ...]:
        """ "The Swedish network at Uppsala, which analysed it": the network, where the nearer noun is no body."""
        inner = self._antecedent(clause, comma)
        at = comma - len(inner) - 1
        if at < 1 or self._tag(clause, at) != "IN" or self._low(clause, at) in ("of", "to", "by"):
            return ()
        outer = self._antecedent(clause, at)
        if not outer or outer[0] != clause[0]:
            return ()
        akin = kind_of(self._low(outer, len(outer) - 1)) == "body"
        nearer = self._tag(inner, -1) != "NP" and kind_of(self._low(inner, len(inner) - 1)) == "body"
        return (*outer, clause[at], *inner) if akin and not nearer else ()

    def _parenthetic(self, clause: list[int], p: int) -> tuple[int, list[Piece]] | None:
        """ "an inquiry which, drawing on memos, put the bill at $4 million": (where it begins, what it states)."""
        if self._low(clause, p + 1) != "," or self._tag(clause, p + 2) not in ("VG", "PP", "IN", "AV"):
            return None
        close = next((k for k in range(p + 3, len(clause)) if self._low(clause, k) == ","), len(clause))
        body = clause[close + 1 :]
        noun = self._antecedent(clause, p)
        at = p - len(noun) - 1
        if noun and self._low(noun, len(noun) - 1) in words.TIME_WORDS and self._tag(clause, at) == "IN":
            # "an investigation on Sunday which"
            noun = self._antecedent(clause, at)
        if not noun or not self._opens_with_finite(body):
            return None
        return p, self._related(self._predicates(body, noun), (), noun)

    def _done_to(self, noun: tuple[int, ...], body: list[int]) -> list[Piece]:
        """ "Whitlock, whom the council appointed in May": the council appointed Whitlock in May."""
        verb = next((p for p in range(1, len(body)) if self._finite(body, p)), None)
        if verb is None or not self._clause_at(body, 0):
            return []
        after = verb + 1
        helped = self._tag(body, verb) in ("BE", "HV")
        denied = self._tag(body, verb) == "DO"
        while (
            self._tag(body, after) in ("AV", "PP", "BE", "HV")
            or (denied and self._tag(body, after) in ("NEG", "VB"))
            or (helped and self._tag(body, after) == "VD")
        ):
            after += 1
        if (helped and self._tag(body, after - 1) not in ("PP", "VD")) or (
            denied and self._low(body, after - 1) in _TOLD
        ):
            return []
        return [Piece((*body[verb:after], *noun, *body[after:]), tuple(body[:verb]), kind="relative")]

    def _gapped(self, noun: tuple[int, ...], body: list[int]) -> list[Piece]:
        """ "The bank, which both countries claim": both countries claim the bank; "which it relies on": on the bank."""
        verb = next((p for p in range(1, len(body)) if self._finite(body, p)), None)
        if verb is None or not noun or not self._clause_at(body, 0):
            return []
        after = verb + 1
        while self._tag(body, after) in ("AV", "NEG", "VB", "VN", "BE", "HV", "VG", "TO") and after < len(body):
            after += 1
        if LEMMA.get(self._low(body, after - 1)) == "say" or self._any_finite(body, after):
            return []
        if self._tag(body, len(body) - 1) == "IN" and len(body) > after:
            return [Piece((*body[verb:], *noun), tuple(body[:verb]), kind="relative")]
        near = {self._low(body, k).rstrip("s") for k in range(after, min(len(body), after + 3))}
        timed = bool(near & words.TIME_NOUNS) and self._tag(body, after) in ("NUM", "JJ", "DT", "AV")
        if after < len(body) and self._tag(body, after) not in ("IN", "PU", "AV", "SB") and not timed:
            return []
        return [Piece((*body[verb:after], *noun, *body[after:]), tuple(body[:verb]), kind="relative")]

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
        office = self._office_before(clause, p) if self._low(clause, p) == "who" else ()
        office = office or (self._person_before(clause, p) if self._low(clause, p) == "who" else ())
        noun = office or self._antecedent(clause, p)
        if noun and not office and self._tag(noun, len(noun) - 1) == "NP" and self._tag(noun, 0) not in ("DT", "PS"):
            # "a shooting in Tulsa that killed two": nothing narrows a bare name.
            return []
        factual = any(self._tag(body, k) == "NUM" or self._low(body, k) in words.TIME_WORDS for k in range(len(body)))
        modal = any(self._tag(body, k) == "MD" for k in range(min(3, len(body)))) and not factual
        definite = bool(noun) and self.tokens[noun[0]].low not in ("any", "every", "no", "all", "those")
        if not (factual and definite) or modal or len(body) < 4:
            return []
        return self._related([Piece(tuple(body), noun)], clause[p : p + 1])

    def _own_part(self, body: list[int]) -> list[int]:
        """A relative clause in the middle of its sentence ends where the main verb begins."""
        verbs = 0
        for k in range(len(body)):
            joint = self._tag(body, k - 1) in ("CC", "SB", "TH", "RL", "WH") if k else True
            if k > 2 and self._tag(body, k - 1) == "PR" and self._tag(body, k - 2) in ("NN", "NP"):
                # "from the canteen she managed": a clause hung on the noun, with a subject of its own.
                continue
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
