"""Coordinated verbs: where each begins, and the subject and auxiliaries it shares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import FORMS, LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.lines import Lines, Piece
from store.extraction.tagging.verb_context import INTRANSITIVE

_TWO_OBJECTS = word_set(
    """fine award give pay offer grant send show teach tell charge deny promise name elect appoint call declare crown
    dub allow refuse lend owe spare bring hand ban make"""
)
"""Verbs that keep an object in the passive: "was arrested and fined $400"."""


NEVER_DONE = word_set(
    """last die live stay remain survive return resign retire arrive escape flee collapse vanish disappear appear go
    come fall rise stand sit sleep walk run swim travel belong agree refuse decline plead appeal apologise apologize
    continue struggle succeed fail vote work compete train hope try"""
)
"""Verbs that have no passive behind "was"."""
_NEEDS_OBJECT = word_set(
    """shoot kill injure wound arrest charge build make find buy sell take bring carry draft write sign design develop
    test seize detain beat rape torture rob loot destroy damage collect gather plan organise organize publish produce
    review approve identify locate track handle process store own manage train equip supply fund finance
    support encourage welcome condemn criticise criticize"""
)
"""Verbs that say nothing without an object."""

_WAS = frozenset({"was", "were"})


class Predicates(Lines):
    """Cuts one clause at its coordinated verbs."""

    def _first_group(self, clause: Sequence[int]) -> int | None:
        """The place of the first finite verb that belongs to the clause itself."""
        hanging = False
        for p in range(len(clause)):
            if self._tag(clause, p) in ("RL", "SB"):
                hanging = p > 0
            elif self._finite(clause, p):
                if not hanging:
                    return p
                hanging = False
        return next((p for p in range(len(clause)) if self._finite(clause, p)), None)

    def _subject(self, clause: Sequence[int]) -> tuple[int, ...]:
        """The subject of the clause, without a leading adjunct."""
        group = self._first_group(clause)
        if group is None:
            return ()
        end = group
        while end > 0 and self._tag(clause, end - 1) in ("AV", "QM"):
            end -= 1
        start = 0
        timed = self._low(clause, 0).rstrip("s") in words.TIME_NOUNS or self._low(clause, 0) in words.TIME_WORDS
        counted = self._tag(clause, 0) in ("NUM", "DT") and self._low(clause, 1).rstrip("s") in words.TIME_NOUNS
        if self._tag(clause, 0) in ("IN", "AV", "SB", "PP", "VG") or timed or counted:
            comma = next((p for p in range(end) if self._low(clause, p) == ","), None)
            if comma is not None and comma + 1 < end:
                start = comma + 1
        elif self._low(clause, 0) == "as" and end > 1:
            start = 1
        return tuple(clause[start:end])

    def _without_apposition(self, subject: tuple[int, ...]) -> tuple[int, ...]:
        """ "The clerk, a 34-year-old woman," -> "The clerk": not a list of several."""
        comma = next((p for p in range(1, len(subject)) if self._low(subject, p) == ","), None)
        if comma is None or any(self._low(subject, p) == "and" for p in range(comma)):
            return subject
        closes = self._low(subject, len(subject) - 1) == ","
        opener = self._tag(subject, comma + 1)
        return subject[:comma] if closes and opener in ("DT", "NUM", "PS", "RL", "PP", "IN", "VG") else subject

    def _predicates(self, clause: list[int], noun: tuple[int, ...] = ()) -> list[Piece]:
        """Cut coordinated verbs apart: each with the shared subject and auxiliary."""
        if not clause:
            return []
        group = self._first_group(clause)
        if group is None:
            return [Piece(tuple(clause), noun)]
        subject = noun or self._without_apposition(self._subject(clause))
        cuts = list(self._verb_joints(clause, group)) if subject else []
        if not cuts:
            return [Piece(tuple(clause), noun)]
        pieces = [Piece(tuple(self._trim_end(clause[: cuts[0][0]])), noun)]
        for n, (_, verb, auxiliary) in enumerate(cuts):
            end = cuts[n + 1][0] if n + 1 < len(cuts) else len(clause)
            pieces.append(Piece(tuple(self._trim_end(clause[verb:end])), subject, auxiliary, kind="predicate"))
        return pieces

    def _trim_end(self, line: list[int]) -> list[int]:
        last = len(line)
        while last and (self._tag(line, last - 1) in ("PU", "QM", "CC")):
            last -= 1
        return line[:last]

    def _verb_joints(self, clause: list[int], group: int) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """(where the joint begins, where the next verb begins, the auxiliaries it shares) for each coordinated verb."""
        head, auxiliary = self._head_and_auxiliary(clause, group)
        if any(self._low(clause, k) == "only" and self._low(clause, k - 1) == "not" for k in range(1, head + 1)):
            # "not only knew but wrote": one half without the other would deny it.
            return
        nested = False
        for p in range(head + 1, len(clause) - 1):
            tag = self._tag(clause, p)
            if tag in ("RL", "TH", "SB", "WH"):
                nested = True
            elif self._low(clause, p) == "," and nested and self._tag(clause, p + 1) != "CC":
                nested = False
            joint = (tag == "CC" and self._low(clause, p) in ("and", "but", "or")) or self._low(clause, p) == ","
            if not joint or self._low(clause, p) == "or":
                continue
            verb = p + 1
            if self._tag(clause, verb) == "CC":
                continue
            # "not just x but y" and "both ... and" join phrases.
            begin = p - 1 if tag == "CC" and self._low(clause, p - 1) == "," else p
            place = self._past_adverbs(clause, verb)
            shared = self._shares(clause, place, head, auxiliary)
            if shared is None or (nested and not self._crosses(clause, head, place, p)):
                continue
            if self._low(clause, p) == "," and not self._listed(clause, place):
                continue
            if p == head + 1 and self._one_act(clause, head, auxiliary):
                # "shot and killed a man": the object belongs to both.
                continue
            counted = self._tag(clause, place + 1) == "NUM" and self._tag(clause, place + 2) == "PU"
            if place + 1 >= len(clause) or (counted and self._counts_on(clause, head, p, place + 1)):
                # "I stood in the corridor and shouted", "considered 30 bills and passed four"
                continue
            yield begin, verb, shared
            nested = False

    def _counts_on(self, clause: list[int], head: int, joint: int, figure: int) -> bool:
        """Whether a bare figure counts what was counted before the joint: "and passed four"."""
        bare = self._low(clause, figure).isalpha()
        return bare and any(self._tag(clause, k) == "NUM" for k in range(head + 1, joint))

    def _one_act(self, clause: list[int], head: int, auxiliary: tuple[int, ...]) -> bool:
        """Whether the verb at ``head`` has its object behind the next one."""
        passive = any(self.tokens[i].tag == "BE" for i in auxiliary)
        active = self._tag(clause, head) in ("VD", "VZ", "VP", "VB", "VN") and not passive
        lemma = LEMMA.get(self._low(clause, head), "")
        return active and lemma not in INTRANSITIVE and lemma in _NEEDS_OBJECT

    def _crosses(self, clause: list[int], head: int, place: int, p: int) -> bool:
        """Whether a verb behind a nested clause still belongs to the main one: only with a comma before the joint."""
        comma = p - 2 if self._tag(clause, p - 1) == "QM" else p - 1
        if self._low(clause, comma) != ",":
            return False
        if self._tag(clause, place) == self._tag(clause, head):
            return True
        # "was told that the builder had failed its checks, but renewed its contract"
        past = self._low(clause, p) == "but" and self._tag(clause, head) == "VN" and self._low(clause, head - 1) in _WAS
        return past and (self._tag(clause, place) == "VD" or self._low(clause, place) == "did")

    def _listed(self, clause: list[int], place: int) -> bool:
        """Whether a verb behind a bare comma is an item of a list that ends in "and <verb>"."""
        if self._tag(clause, place) not in ("VD", "VN", "VZ", "VP"):
            return False
        return any(
            self._low(clause, k) == "and"
            and self._tag(clause, self._past_adverbs(clause, k + 1)) in ("VD", "VN", "VZ", "VP", "BE", "HV")
            for k in range(place, len(clause) - 1)
        )

    def _head_and_auxiliary(self, clause: list[int], group: int) -> tuple[int, tuple[int, ...]]:
        """The main verb of the group that begins at ``group``, and the auxiliaries before it."""
        head = group
        while (
            head + 1 < len(clause)
            and self._tag(clause, head + 1) in ("BE", "HV", "AV", "NEG", "VN", "VB", "VG", "QM")
            and self._tag(clause, head)
            in (
                "MD",
                "BE",
                "HV",
                "DO",
                "AV",
                "NEG",
                "QM",
            )
        ):
            head += 1
        while head > group and self._tag(clause, head) in ("AV", "NEG", "QM"):
            head -= 1
        auxiliary = tuple(
            clause[k] for k in range(group, head) if self._tag(clause, k) in ("MD", "BE", "HV", "DO", "NEG")
        )
        return head, auxiliary

    def _shares(self, clause: list[int], place: int, head: int, auxiliary: tuple[int, ...]) -> tuple[int, ...] | None:
        """The auxiliaries that the verb at ``place`` shares with the head verb; None if the two are not parallel."""
        if place >= len(clause):
            return None
        tag, low = self._tag(clause, place), self._low(clause, place)
        had = tuple(i for i in auxiliary if self.tokens[i].tag == "HV")
        if low == "been" and had and self._tag(clause, place + 1) in ("VN", "PP", "VD"):
            # "had brought it up and been told to drop it"
            return had
        if self._tag(clause, place) in ("MD", "BE", "HV", "DO") and self._finite(clause, place):
            return ()
        if tag in ("VD", "VN", "PP"):
            kind = self._tag(clause, head)
            if kind in ("VN",) and auxiliary and "n" in FORMS.get(low, ""):
                if "d" in FORMS.get(low, "") and self._acts_anew(clause, place, auxiliary):
                    return ()
                if self._low(clause, place + 1) in ("no", "neither", "nothing", "nobody"):
                    # "had never owned the mine and held no licence": not twice denied.
                    return tuple(i for i in auxiliary if self.tokens[i].tag != "NEG")
                return auxiliary
            if kind in ("VD", "BE", "HV", "VZ", "VP") and tag == "VD":
                return ()
            return None
        if tag == "VZ":
            # "was built to carry 20 tons and now carries trucks"
            return () if self._tag(clause, head) in ("VZ", "BE", "HV", "VD") or auxiliary else None
        if tag in ("VP", "VB"):
            kind = self._tag(clause, head)
            if kind == "VB" and auxiliary and tag == "VB" and not self._infinitive_between(clause, head, place):
                return auxiliary
            return () if kind == "VP" and tag == "VP" else None
        if tag == "VG" and self._tag(clause, head) == "VG" and auxiliary:
            return auxiliary
        return None

    def _acts_anew(self, clause: list[int], place: int, auxiliary: tuple[int, ...]) -> bool:
        """ "was appointed in 2015 and earned 240,000 euros": a past verb with an object of its own is no passive."""
        passive = any(self.tokens[i].tag == "BE" for i in auxiliary)
        if passive and LEMMA.get(self._low(clause, place)) in NEVER_DONE:
            # "was paid $400,000 and lasted eight days"
            return True
        if not passive or LEMMA.get(self._low(clause, place)) in _TWO_OBJECTS:
            return False
        object_next = self._tag(clause, place + 1) in ("DT", "PS", "NUM", "NP", "PO", "PR", "NN")
        timed = {self._low(clause, place + 1), self._low(clause, place + 2).rstrip("s")} & words.TIME_WORDS
        return object_next and not timed

    def _infinitive_between(self, clause: list[int], head: int, place: int) -> bool:
        return any(self._tag(clause, k) == "TO" for k in range(head, place))
