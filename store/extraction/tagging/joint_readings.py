"""Verb or noun behind a comma, a joint or nothing: where a clause may begin or go on."""

from __future__ import annotations

from store.extraction.lexicon.cues import STRONG
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.tagging.participle_readings import ParticipleReadings


class JointReadings(ParticipleReadings):
    """Settles words with verb readings behind joints and marks."""

    def _after_joint(self, i: int, readings: str, noun_too: bool) -> str:
        token = self.tokens[i]
        if "g" in readings:
            return "VG"
        if self.left == "" or (token.capital and self.left == "PU" and self.tokens[i - 1].text != ","):
            if ("d" in readings or "n" in readings) and "b" not in readings:
                return "PP"
            return "VB" if "b" in readings and not noun_too and not self._verb_follows(i) else "NN"
        if ("d" in readings or "n" in readings) and "b" not in readings:
            if "n" not in readings:
                return "VD"
            return self._participle_after_joint(i)
        if "n" in readings and self.left == "PU" and self.tokens[i - 1].low in ("first", "last", "newly", "recently"):
            return "PP"
        if self.awaited and self.left == "PU" and set(readings) & set("ds") and self._opens_object(i):
            # "an inquiry which, drawing on memos, put the bill at $4 million"
            return "VD" if "d" in readings else "VZ"
        cue = LEMMA[self.tokens[i].low] in STRONG and not noun_too
        if cue and "s" in readings and self.left == "PU":
            return "VZ"
        if noun_too and "s" in readings and self._inverted_cue(i):
            return "VZ"
        if "b" in readings and self.left == "PU" and self._inverted_cue(i, plural=True):
            # "..., say analysts at Lloyd's"
            return "VP"
        if cue and "b" in readings and self.subject and self.commas >= 2:
            return "VP"
        if self.left == "CC":
            return self._after_coordinator(i, readings, noun_too)
        if self.subject and not noun_too and "s" in readings:
            return "VZ"
        if self.subject and "s" in readings and self.commas >= 2 and self._opens_object(i):
            return "VZ"
        if self.subject and self.commas >= 2 and "s" in readings and self._closing_cue(i):
            # "..., Ann Lee, the secretary, notes."
            return "VZ"
        if self.subject and self.commas >= 2 and "b" in readings and self._opens_object(i):
            return "VD" if "d" in readings else "VP"
        if self.subject and self.commas >= 2 and {"b", "d"} <= set(readings) and self._nominal_next(i):
            # "The vaccine, made by Corvex, cut hospital admissions"
            return "VD"
        if self.left == "PU" and "b" in readings and self.last_verb == "VB" and not noun_too:
            return "VB"
        return "NN"

    def _after_coordinator(self, i: int, readings: str, noun_too: bool) -> str:
        if "s" in readings and noun_too and self._lists_nouns(i):
            return "NN"
        if "s" in readings and (
            (self.last_verb in ("VZ", "VP", "VD", "VN") and (not noun_too or self._opens_object(i)))
            or (self.last_verb == "VB" and not noun_too)
        ):
            return "VZ"
        if self.copula and self._tag_after(i) in ("DT", "PS", "NUM", "NP"):
            # "is 1.4 times as wide as Earth and circles a star", "are top of the league and face Delmar"
            form, settled = ("s", "VZ") if self.copula == "is" else ("b", "VP")
            if form in readings:
                return settled
        if "s" in readings and self.present and self._tag_after(i) in ("NN", "NP"):
            # "requires alarms and bans wood stoves": no noun follows a plural one.
            return "VZ"
        if readings == "bn" and self.last_verb == "VN":
            # "had gone over the scanners and come away"
            return "VN"
        moves = self._tag_after(i) == "NN" and self._low_after(i).endswith("s")
        if "b" in readings and self.last_verb == "VB" and (moves or self.tokens[i - 2].text == ","):
            return "VB"
        if "b" in readings and self.last_verb in ("VB", "VP") and (not noun_too or self._opens_object(i)):
            return self.last_verb
        if "d" in readings and self.last_verb in ("VD", "VN") and self._opens_object(i):
            return "VD"
        return "NN"
