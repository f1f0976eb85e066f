"""What rules a subject: its head noun, whether it may speak, and its words without asides."""

from __future__ import annotations

from store.extraction.lexicon import noun_words
from store.extraction.lexicon.kinds import BODY_NOUNS, kind_of
from store.extraction.tagging.source_phrases import SourcePhrases

EMPHATIC = frozenset({"itself", "himself", "herself", "themselves"})
"""What may stand behind a subject and adds nothing: "the league itself said"."""


class SubjectHeads(SourcePhrases):
    """Reads the noun phrases that may speak."""

    def head(self, first: int, last: int) -> str:
        """The head noun of a noun phrase, lower case: its last word before what is added to it."""
        k = first
        while last > first + 1 and (self.tokens[last - 1].tag == "AV" or self.tokens[last - 1].low in EMPHATIC):
            last -= 1
        while k < last and (k == first or self.tokens[k].tag not in ("IN", "PP", "RL", "PU", "VG", "TO", "QM")):
            k += 1
        while k > first + 1 and self.tokens[k - 1].tag == "JJ" and self.tokens[k - 2].tag in ("NN", "NP"):
            # "three people familiar with the talks"
            k -= 1
        return self.tokens[k - 1].low if k > first else ""

    def may_speak(self, first: int, last: int) -> bool:
        """Whether a subject is somebody or something that speaks: a name, a pronoun, a noun of persons, bodies or
        documents, a word with a capital and no article; not "nobody" or "few"."""
        tokens = self.tokens
        if tokens[first].low in ("no", "nobody", "none", "neither", "few", "nothing"):
            return False
        of = first + 1 < last and tokens[first + 1].low == "of" and tokens[first].tag in ("NUM", "DT", "PO")
        head = self.head(first + 2 if of else first, last)
        emphatic = last - first == 2 and tokens[last - 1].low in EMPHATIC
        single = last - first == 1 or emphatic or tokens[first + 1].text == ","
        alone = single and (head in ("he", "she", "they", "it", "who") or tokens[first].capital)
        named = alone or any(tokens[k].tag == "NP" for k in range(first, last))
        papers = noun_words.DOCUMENT_NOUNS | noun_words.OUTLET_NOUNS | {"media", "press"}
        return named or bool(kind_of(head)) or head in papers or head.removesuffix("s") in papers | BODY_NOUNS

    def core(self, first: int, last: int) -> tuple[int, ...]:
        """The tokens of a noun phrase without appositions and relative clauses."""
        k = first
        while k < last and self.tokens[k].tag not in ("RL", "QM") and self.tokens[k].text not in (",", "—", "–", "("):
            k += 1
        return tuple(range(first, k))
