"""What tells that an outlet is meant: "the state news agency", "Russian state TV", "the Nexus news agency"."""

from __future__ import annotations

from store.extraction.lexicon import words
from store.extraction.lexicon.words import word_set
from store.extraction.naming.names import is_outlet
from store.extraction.tagging.reading import Reading

OUTLET_HEADS = word_set(
    """agency newspaper broadcaster magazine station newsletter daily weekly website television tv radio channel network
    newswire media paper outlet publication tabloid"""
)
OUTLET_DESCRIPTORS = word_set(
    """state national news agency media newspaper broadcaster website magazine daily weekly wire radio tv station
    television channel site newsletter trade local business online public network paper podcast blog programme show
    state-run state-owned state-controlled state-funded government-run government-owned government-controlled
    investigative satirical student community gossip financial sports specialist underground exile fact-checking
    portal periodical monthly newsroom non-profit nonprofit
    pro-government pro-opposition pro-kremlin independent privately-owned party-run semi-official semiofficial"""
)
_OF_PRESS_ALONE = word_set(
    """state public broadcaster newspaper daily weekly magazine website news radio television tv tabloid media wire site
    outlet portal channel station podcast blog periodical monthly"""
)
"""What tells behind a country's adjective that an outlet is meant."""
_BACKED = (
    "-based",
    "-backed",
    "-funded",
    "-run",
    "-owned",
    "-controlled",
    "-aligned",
    "-linked",
    "-affiliated",
    "-language",
)
"""Ends of words that tell where an outlet is, whose, or for whom: "Geneva-based", "U.N.-backed"."""
_OF_COUNTRIES = ("ian", "ean", "ese", "ish", "can", "ari", "aqi", "eli", "udi", "eni", "iti", "ati", "utch", "ench")
"""How the names of nationalities end."""


class OutletDescriptions:
    """Reads the words around an outlet's name that say what it is."""

    reading: Reading

    def _past_description(self, begin: int, last: int) -> int:
        """Past what tells that an outlet is meant: "state news agency", "Russian state TV"; else ``begin``."""
        tokens = self.reading.tokens
        first = begin + (begin + 1 < last and self._of_a_country(begin))
        end = first
        while end < last and (tokens[end].low in OUTLET_DESCRIPTORS or tokens[end].low.endswith(_BACKED)):
            if tokens[end].tag == "NP" and (end == first or tokens[end].low != "tv"):
                break
            end += 1
        return end if end > first else begin

    def _of_a_country(self, i: int) -> bool:
        """Whether a capital word tells of what country an outlet is: "Qatari broadcaster", "Russian state media"."""
        tokens = self.reading.tokens
        described = tokens[i + 1].low in _OF_PRESS_ALONE and not tokens[i + 1].capital
        return described and self._national(i)

    def _national(self, i: int) -> bool:
        """Whether the word at ``i`` tells of what country something is."""
        low = self.reading.tokens[i].low
        return (low in words.ADJECTIVES or low.endswith(_OF_COUNTRIES)) and not is_outlet(self.reading.tokens[i].text)

    def _named_before(self, first: int, end: int) -> bool:
        """Whether a name stands before what tells that it is an outlet's: "the Nexus news agency", "VTV channel"."""
        tokens = self.reading.tokens
        k = end
        while k > first and tokens[k - 1].low in OUTLET_DESCRIPTORS and not tokens[k - 1].capital:
            k -= 1
        of_state = any(tokens[j].low.startswith("state-") for j in range(first, k))
        lone = tokens[end - 1].low == "agency" and k == end - 1 and not of_state
        return first < k < end and not lone and tokens[k - 1].tag == "NP" and not self._national(k - 1)

    def _described_behind(self, k: int, last: int) -> int:
        """Where what a name is ends that says so behind it: "the Nexus news agency"; ``k`` if nothing says so."""
        tokens = self.reading.tokens
        end = k
        while end < last and end - k < 3 and tokens[end].low in OUTLET_DESCRIPTORS and not tokens[end].capital:
            end += 1
        return end if end > k and tokens[end - 1].low in OUTLET_HEADS - {"media", "radio", "television"} else k

    def _heads(self, k: int) -> bool:
        token = self.reading.tokens[k]
        return token.low in OUTLET_HEADS and not token.capital
