"""Whom a pronoun, a possessive or "the" may mean, from the sentences before it."""

from __future__ import annotations

from store.extraction import words
from store.extraction.names import Names
from store.extraction.reading import Reading
from store.extraction.words import word_set

GROUPS = word_set(
    """police officials prosecutors authorities investigators researchers scientists organizers organisers lawyers
    workers residents doctors inspectors regulators detectives firefighters rescuers soldiers rebels militants
    analysts economists experts diplomats lawmakers teachers players fans parents families companies"""
)
"""Nouns of groups that speak, in the plural."""


class Referents:
    """Answers from the names and sentences of one article. Each looks back a few sentences at most."""

    def __init__(self, reading: Reading, names: Names) -> None:
        self.reading = reading
        self.names = names

    def _owner(self, place: int) -> str | None:
        """Whose "its" or "her" is: the one speaker of the sentence before, or the one name that fits."""
        token = self.reading.tokens[place].low
        if token in ("his", "her"):
            people = self._candidates(place, "he" if token == "his" else "she")
            return people[0] if len(people) == 1 else None
        bodies = self._bodies_before(place)
        return bodies[0] if len(bodies) == 1 else None

    def _bodies_before(self, place: int) -> list[str]:
        """Names of bodies and countries that opened the sentence before, or this one."""
        sentence = self._sentence_of(place)
        found: list[str] = []
        spans = [(self.reading.sentences[sentence].first, place)]
        if sentence:
            spans.append((self.reading.sentences[sentence - 1].first, self.reading.sentences[sentence - 1].last))
        for first, last in spans:
            for begin, end in self.names.sequences(first, last):
                name = self.names.at(begin, end)
                modifies = end < last and self.reading.tokens[end].tag == "NN"
                opens = begin - first <= 3
                if name and name.person <= 0 and name.full not in found and not modifies and opens:
                    found.append(self.names.canonical(name.full))
                    break
            if found:
                return found
        return found

    def _sentence_of(self, place: int) -> int:
        low, high = 0, len(self.reading.sentences) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.reading.sentences[middle].first <= place:
                low = middle
            else:
                high = middle - 1
        return low

    def _plural_subject_before(self, place: int) -> str | None:
        """The group that opened the sentence before: "The police have ..."; None if it opened otherwise."""
        number = self._sentence_of(place)
        if not number:
            return None
        tokens = self.reading.tokens
        i = self.reading.sentences[number - 1].first
        if tokens[i].low in ("the", "two", "three", "four", "several"):
            i += 1
        if tokens[i].low in GROUPS:
            return tokens[i].text if tokens[i - 1].low in ("the", ".") else self.reading.words(i - 1, i + 1)
        return None

    def _body_that_opened(self, place: int) -> str | None:
        """The authority that opened the sentence before: "The national weather office had issued a warning"."""
        number = self._sentence_of(place)
        tokens = self.reading.tokens
        if not number or place - self.reading.sentences[number].first > 40:
            return None
        sentence = self.reading.sentences[number - 1]
        if tokens[sentence.first].low != "the":
            return None
        for k in range(sentence.first + 1, min(sentence.first + 6, sentence.last - 1)):
            ends = tokens[k + 1].tag in ("VD", "VZ", "HV", "BE", "MD")
            if ends and tokens[k].low in words.GOVERNMENT_NOUNS and tokens[k].tag == "NN":
                return " ".join(self.reading.words(sentence.first + 1, k + 1).split())
            if tokens[k].tag not in ("NN", "JJ", "NP"):
                return None
        return None

    def _unnamed_opener(self, number: int, pronoun: str) -> str | None:
        """The unnamed person who opens a sentence: "A man who worked on the line until March"."""
        tokens = self.reading.tokens
        sentence = self.reading.sentences[number]
        i = sentence.first
        while i < sentence.last and tokens[i].low in ("but", "and", "“", '"'):
            i += 1
        if i >= sentence.last or tokens[i].low not in ("a", "an", "one", "another"):
            return None
        for k in range(i + 1, min(i + 6, sentence.last)):
            if tokens[k].low in words.PERSON_NOUNS:
                if pronoun == ("she" if tokens[k].low.endswith("man") and not tokens[k].low.endswith("woman") else ""):
                    return None
                end = self._relative_end(k + 1, sentence.last)
                return " ".join(self.reading.words(i + 1, end).split())
            if tokens[k].tag not in ("NN", "JJ", "NP", "PP", "VG", "NUM"):
                return None
        return None

    def _relative_end(self, k: int, last: int) -> int:
        """Where a relative clause right behind a noun ends: before the verb of the main clause."""
        tokens = self.reading.tokens
        if k >= last or tokens[k].tag != "RL":
            return k
        verbs = 0
        for j in range(k + 1, min(last, k + 20)):
            if tokens[j].tag == "PU":
                return j
            if tokens[j].tag in ("VD", "VZ", "VP", "BE", "HV", "MD") and tokens[j - 1].tag not in ("BE", "HV", "MD"):
                verbs += 1
                if verbs == 2:
                    return j
        return k

    def _candidates(self, place: int, pronoun: str) -> list[str]:
        """Persons that "he" or "she" may mean: named before it in this sentence, else in the one before, and so on."""
        number = self._sentence_of(place)
        found: list[str] = []
        for back in range(4):
            if number - back < 0:
                break
            sentence = self.reading.sentences[number - back]
            people = self.names.people(sentence.first, min(sentence.last, place))
            unnamed = self._unnamed_opener(number - back, pronoun) if back else None
            if unnamed:
                return [unnamed]
            found = [n.full for n in people if n.pronoun in ("", pronoun)]
            if found:
                return found
        return found
