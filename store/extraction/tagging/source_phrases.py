"""Noun phrases that name sources behind a preposition or an inverted verb: where they end."""

from __future__ import annotations

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.cues import COUNT_NOUNS
from store.extraction.lexicon.kinds import is_person
from store.extraction.lexicon.verbs import FORMS
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.modifiers import date_end
from store.extraction.tagging.verb_groups import VerbGroups

REACH = 60
"""How many tokens a search looks around; longer phrases are no phrases."""
_ACTORS = noun_words.PERSON_NOUNS | noun_words.ORGANISATION_NOUNS | noun_words.OUTLET_NOUNS | {"site", "blog"}
_BELONGING = word_set("in at with within inside near outside among behind aboard")
"""Prepositions that tell to what, or where, somebody who speaks belongs."""
_ACQUAINTED = word_set("close familiar present involved privy loyal sympathetic aware active")
_SERVING = word_set(
    """aide aides adviser advisers advisor advisors ambassador ambassadors envoy envoys assistant assistants counsel
    witness witnesses party parties heir heirs delegate delegates consultant consultants contractor contractors
    confidant confidants secretary deputy supplier suppliers attache liaison emissary signatory signatories"""
)
"""Nouns whose "to" names whom they serve."""
_HANDED = noun_words.DOCUMENT_NOUNS | COUNT_NOUNS
"""Nouns on which a clause without a joint may hang: "a memo the company filed"."""
_POSTS = word_set(
    """duty board team panel committee council ground scene spot site bridge ship commission jury staff force shift line
    boat train plane flight crew bench ward campus island beach ferry desk project case programme program campaign"""
)
_OCCASIONS = word_set(
    """conference briefing hearing meeting rally event summit launch ceremony time trial session inquest forum home
    table gate door vigil funeral dinner lunch breakfast gathering congress debate demonstration march news"""
)
"""Where things are said: behind "at" they tell nothing of who says them."""
_UTTERANCES = word_set(
    """statement statements interview interviews telephone phone email e-mail letter tweet post posts message briefing
    conference call speech remarks comments reply response return turn court evidence parliament testimony private
    public person advance exchange writing translation part english french german russian spanish arabic chinese text
    video voice mind tears anger surprise disbelief fact effect total podcast blog broadcast bulletin communique
    communiqué column article question questions answer reporters journalists condition anger smile shrug grin sigh
    laugh sarcasm irony hope anticipation passing jest touch contrast addition particular general note notes
    report filing editorial paper radio television air twitter facebook x telegram instagram"""
)
"""In, with and on which things are said."""


class SourcePhrases(VerbGroups):
    """Finds the ends of phrases that name a source."""

    def source_end(self, first: int, b: int, *, behind_verb: bool = False, opening: bool = False) -> int:
        """Where the source phrase that begins at ``first`` ends: behind "according to", or behind an inverted verb."""
        k = first
        limit = min(b, first + REACH)
        clause = relative = False
        while k < limit:
            token = self.tokens[k]
            if token.tag in ("QM", "SB", "TH") or (token.tag == "PU" and token.text not in ("&", "'", "’", "/")):
                break
            if token.tag == "RL":
                clause = relative = True
            if not opening and k > first and self.finite(k) and not self._done_to(k, b):
                if not clause and not self._in_contact_clause(first, k):
                    break
                clause = False
            opened = k > first and (token.tag == "IN" or (token.tag == "TO" and self.tokens[k - 1].tag in ("NN", "JJ")))
            if behind_verb and opened and not relative and not self._tells_who(k, b):
                break
            joined = k + 1 < b and self.tokens[k + 1].tag in ("NP", "NN", "DT", "JJ", "NUM", "PS", "RL")
            if token.tag == "CC" and k + 1 < b and not joined and not self._done_by(k + 1, b):
                break
            k += 1
        for _ in range(3):
            if k < limit and self.tokens[k].text == "," and self._apposition_follows(k + 1, b, first):
                k = self._apposition_end(k + 1, b)
        return k

    def _done_by(self, k: int, b: int) -> bool:
        """Whether a participle with its agent stands at ``k``: "a message sent to staff and seen by Reuters"."""
        return k + 1 < b and self.tokens[k].tag in ("PP", "VN", "VD") and self.tokens[k + 1].low == "by"

    def _tells_who(self, k: int, b: int) -> bool:
        """Whether the preposition at ``k`` goes on telling who speaks ("said a doctor at the hospital"), and not when,
        where, to whom or in what words they do: "said a doctor at a briefing"."""
        low, before = self.tokens[k].low, self.tokens[k - 1]
        if low in ("of", "for", "from"):
            return True
        end = k + 1
        while end < b and self.tokens[end].tag in ("DT", "PS", "PO", "JJ", "NN", "NP", "NUM"):
            end += 1
        noun = self.tokens[end - 1].low
        told = noun in _UTTERANCES or noun in words.TIME_WORDS or self.tokens[k + 1 if k + 1 < b else k].tag == "NUM"
        if end == k + 1 or told:
            return False
        if before.tag in ("VG", "PP", "VN") or before.low in _ACQUAINTED:
            return True
        if before.tag != "NN":
            return False
        if before.low in noun_words.DOCUMENT_NOUNS:
            return low not in ("after", "before", "during", "as", "despite", "amid")
        if low == "to":
            return before.low in _SERVING
        if low == "on":
            return noun in _POSTS or before.low in noun_words.EXPERT_NOUNS
        return low in _BELONGING and (low != "at" or noun not in _OCCASIONS)

    def _done_to(self, k: int, b: int) -> bool:
        """Whether the verb tells what was done with the noun before it: "a petition lodged with the court"."""
        token = self.tokens[k]
        past = token.tag == "VD" and "n" in FORMS.get(token.low, "") and self.tokens[k - 1].tag == "NN"
        if not past or k + 1 >= b:
            return False
        following = self.tokens[k + 1]
        return following.tag in ("IN", "TO") or following.low in words.WEEKDAYS

    def _in_contact_clause(self, first: int, k: int) -> bool:
        """Whether the verb belongs to "invoices it has seen": a pronoun right before it."""
        j = k - 1
        while j > first and self.tokens[j].tag in ("AV", "HV", "BE", "MD"):
            j -= 1
        if self.tokens[j].tag == "PR":
            return j > first
        if k + 1 >= len(self.tokens) or self.tokens[k + 1].tag not in ("IN", "PU", "TO", "AV"):
            return False
        while j > first and self.tokens[j].tag in ("NN", "NP", "JJ", "NUM"):
            j -= 1
        # "a tally the railroad gave to officials"
        return j > first + 1 and self.tokens[j].tag in ("DT", "PS") and self.tokens[j - 1].low in _HANDED

    def _apposition_follows(self, k: int, b: int, first: int) -> bool:
        if k >= b:
            return False
        token = self.tokens[k]
        if token.tag == "RL" and token.low in ("who", "which", "whose"):
            return True
        written = any(t.low in noun_words.DOCUMENT_NOUNS and t.tag == "NN" for t in self.tokens[first : k - 1])
        if written and (token.low == "dated" or self._done_by(k, b)):
            # "according to minutes of the board meeting, dated May 4 and reviewed by Reuters"
            return True
        if any(
            self.tokens[j].low in ("whom", "which") and self.tokens[j - 1].low == "of" for j in range(k, min(b, k + 4))
        ):
            # "three officials, none of whom would be named"
            return True
        if token.tag == "NUM" and k + 1 < b and self.tokens[k + 1].text == ",":
            return True
        if token.tag == "NP" and k > 1:
            role = any(is_person(self.tokens[j].low) or self.tokens[j].low == "them" for j in range(first, k - 1))
            named = k + 1 < b and self.tokens[k + 1].tag == "NP"
            if self.tokens[k - 2].low == "them" or (role and (named or is_person(self.tokens[k - 2].low))):
                # "said the firm's head of safety, Bo Lind"
                near = range(k, min(b, k + 8))
                comma = next((j for j in near if self.tokens[j].text == ","), min(b, k + 8))
                return not self.has_finite(k, comma)
        near = range(k, min(b, k + 8))
        noun = next((j for j in near if self.tokens[j].low in _ACTORS or is_person(self.tokens[j].low)), None)
        if noun is None or token.tag not in ("DT", "JJ", "NN", "PS", "NP"):
            return False
        clause = self.has_main_finite(k, self._apposition_end(k, b))
        return not clause and not any(self.tokens[j].tag in ("PU", "CC") for j in range(k, noun))

    def _apposition_end(self, k: int, b: int) -> int:
        relative = self.tokens[k].tag == "RL" if k < b else False
        if k < b and self.tokens[k].low == "dated":
            # "dated May 4, 2024, and reviewed by Reuters"
            k = date_end(self.tokens, k + 1, b)
        while (
            k < b
            and (relative or self.tokens[k].tag != "QM")
            and self.tokens[k].text not in (",", ";", ":", "—", "–", ".")
        ):
            k += 1
        return k

    def _behind_joint(self, start: int, end: int) -> int | None:
        """Where a noun phrase begins that a joint cuts off from the clause before it: "Oil rose 5% and Halvern, owned
        by Kellan, said"; None if no bare noun phrase ends the stretch."""
        joint = next((k for k in range(end - 1, start, -1) if self.tokens[k].tag == "CC"), None)
        if joint is None or self.has_finite(joint, end) or not self.nominal(joint + 1, end):
            return None
        opener = self.tokens[end + 1].tag if end + 1 < len(self.tokens) else ""
        return joint + 1 if opener in ("PP", "RL", "DT", "IN", "NUM", "PS", "JJ") else None

    def tells_role(self, first: int, last: int) -> bool:
        """Whether an apposition tells more than an office: "a former pilot", "the new head", "director since 2015"."""
        end = next((k for k in range(first, last) if self.tokens[k].text == ","), last)
        lows = [t.low for t in self.tokens[first:end]]
        return bool({"former", "new", "outgoing", "incoming"} & set(lows[:2])) or (
            "since" in lows and any(t.tag == "NUM" for t in self.tokens[first:end])
        )
