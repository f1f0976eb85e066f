"""Whether the subject before a verb is one or several."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import noun_words
from store.extraction.lexicon.kinds import is_many, kind_of
from store.extraction.lexicon.words import CURRENCY_SIGNS
from store.extraction.tagging.tokens import Token


class SubjectNumbers:
    """Questions about the subjects of one sentence, whose tags are settled up to the word at hand."""

    def __init__(self, tokens: Sequence[Token], first: int, last: int) -> None:
        self.tokens = tokens
        self.first = first
        self.last = last

    def _names_whose(self, of: int, noun: int) -> bool:
        """Whether "of" stands inside the name of whose a document is, whose noun ends the phrase at ``noun``."""
        around = (self.tokens[of - 1].tag, self.tokens[of + 1].tag, self.tokens[noun - 1].tag)
        return around == ("NP", "NP", "NP") and self.tokens[noun].low in noun_words.DOCUMENT_NOUNS

    def _plural_before(self, i: int) -> bool:
        k = i - 1
        while k > self.first and self.tokens[k].tag in ("AV", "QM", "NEG"):
            k -= 1
        for j in range(k, max(self.first, k - 14), -1):
            if self.tokens[j].tag == "PP" and self.tokens[j - 1].tag in ("NN", "NP"):
                k = j - 1
            elif self.tokens[j].low == "of" and self._names_whose(j, k):
                # "Department of Agriculture data show": the noun behind the name does.
                continue
            elif self.tokens[j].tag == "IN" and self.tokens[j - 1].tag in ("NN", "NP"):
                # "records at City Hall show": the noun before the preposition rules the verb.
                k = j - 1
            elif self.tokens[j].tag == "IN" and self.tokens[j - 1].tag == "JJ" and self.tokens[j - 2].tag == "NN":
                # "people familiar with the talks say"
                k = j - 2
            elif self.tokens[j].tag == "CC" and self.tokens[j + 1].tag == "PP":
                continue
            elif self.tokens[j].tag == "NP" and self.tokens[j - 1].tag == "NN" and is_many(self.tokens[j - 1].low):
                # "brokers Corwin & Hale think"
                return True
            elif (
                self.tokens[j].tag not in ("NN", "NP", "JJ", "DT", "PS", "NUM", "IN", "PP", "QM")
                and self.tokens[j].text != "&"
            ):
                break
        low = self.tokens[k].low
        if low.endswith("s") and not low.endswith(("ss", "us", "is", "'s")):
            return True
        if low in ("people", "police", "men", "women", "children", "data", "media", "troops", "staff"):
            return True
        return any(self.tokens[j].low in ("and", "&") for j in range(max(self.first, k - 4), k))

    def _collective(self, i: int) -> bool:
        """Whether the subject right before a word is a body by its noun or a name, which may have a verb in the plural:
        "The club say the money", "Labour insist that"."""
        k = i - 1
        while k > self.first and self.tokens[k].tag == "AV":
            k -= 1
        before = self.tokens[k]
        if before.tag == "NP":
            while k > self.first and self.tokens[k - 1].tag == "NP":
                k -= 1
            # "a Bloomberg report that", "in a Reuters report": the noun goes on.
            return k == self.first or self.tokens[k - 1].tag in ("PU", "SB", "TH", "CC", "QM", "RL")
        if before.tag != "NN" or kind_of(before.low) != "body":
            return False
        while k > self.first and self.tokens[k - 1].tag in ("NN", "JJ", "NP", "PS"):
            k -= 1
        return k > self.first and self.tokens[k - 1].low in ("the", "both", "their", "his", "our")

    def _counts_persons(self, k: int) -> bool:
        """Whether the number at ``k`` may stand as a subject: "Six remain", not "the 60-page report", "a $90 million
        fund"."""
        figure = self.tokens[k].low
        if figure in ("one", "1", "million", "billion", "trillion") or "-" in figure or figure[0] in CURRENCY_SIGNS:
            return False
        return k == self.first or self.tokens[k - 1].tag not in ("DT", "PS", "NUM", "JJ")
