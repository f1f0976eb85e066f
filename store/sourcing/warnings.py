"""What the newsroom handbooks would have an editor look at twice. Each warning is one short fixed phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.model import Mention, QuoteType, SourcingClass
from store.sourcing.groups import Group
from store.sourcing.names import names_several
from store.sourcing.origins import UNNAMED, origin_of

STATE_MEDIA_ONLY = "state media only"
ONE_UNNAMED_SOURCE = "one unnamed source"
PLURAL_ONE_ORIGIN = "several people named as source, one origin"
SHORT_QUOTE = "partial quote under three words"
UNDATED = "undated “once” or “previously”"
MACHINE_VOICE = "AI-assisted article, outlet’s own voice"

WARNINGS = (STATE_MEDIA_ONLY, ONE_UNNAMED_SOURCE, PLURAL_ONE_ORIGIN, SHORT_QUOTE, UNDATED, MACHINE_VOICE)
"""Every warning there is, in the order in which they are given."""

_QUOTED = re.compile(r"“([^“”]*)”|\"([^\"]*)\"|‘([^‘’]*)’(?!\w)|«([^«»]*)»|„([^„“”]*)[“”]")
_WORD = re.compile(r"\w[\w'’.-]*")
_VAGUE_TIME = re.compile(
    r"\b(?:(?<!at )once(?! (?:a|again|an|every|in|more|per|the)\b)|previously|formerly|in the past)\b",
    re.IGNORECASE,
)
_MACHINE = re.compile(r"\bai\b|\bmachine|\bgenerated\b", re.IGNORECASE)


def find_warnings(mentions: Sequence[Mention], known: Sequence[Group]) -> tuple[str, ...]:
    """The warnings that a claim deserves, in the order of ``WARNINGS``.

    ``known`` are its known origins at the level that its label speaks for. Sources of the rules: Reuters'
    handbook (never "sources" where there is one; one unnamed source only as an exception), the BBC's
    guidelines (a lone source best be named), AP's News Values (a fragment of a quotation says little; say
    when).
    """
    sourced = [mention for group in known for mention in group.mentions if origin_of(mention) is not None]
    found = {
        STATE_MEDIA_ONLY: _all_of(sourced, frozenset({SourcingClass.STATE_MEDIA})),
        ONE_UNNAMED_SOURCE: len(known) == 1 and _all_of(sourced, UNNAMED),
        PLURAL_ONE_ORIGIN: len(known) == 1 and any(names_several(origin_of(one) or "") for one in sourced),
        SHORT_QUOTE: any(_is_short_quote(mention) for mention in mentions),
        UNDATED: any(_is_undated(mention) for mention in mentions),
        MACHINE_VOICE: any(_is_machine_voice(mention) for mention in mentions),
    }
    return tuple(warning for warning in WARNINGS if found[warning])


def _all_of(mentions: Sequence[Mention], classes: frozenset[SourcingClass]) -> bool:
    return bool(mentions) and all(mention.sourcing_class in classes for mention in mentions)


def _is_short_quote(mention: Mention) -> bool:
    """Whether the longest stretch in quotation marks has one or two words."""
    if mention.quote_type is not QuoteType.PARTIAL:
        return False
    quotes = ["".join(found) for found in _QUOTED.findall(mention.verbatim)]
    return bool(quotes) and max(len(_WORD.findall(quote)) for quote in quotes) < 3


def _is_undated(mention: Mention) -> bool:
    """Whether the article puts the claim at some time or other in the past and the claim has no date."""
    said = [mention.verbatim, *(hop.cue for hop in mention.chain if hop.cue is not None)]
    return mention.dated is None and any(_VAGUE_TIME.search(words) for words in said)


def _is_machine_voice(mention: Mention) -> bool:
    """Whether the outlet's own voice speaks in an article that the mention's own warnings call
    machine-made.
    """
    return mention.quote_type is QuoteType.OUTLET_VOICE and any(
        _MACHINE.search(warning) for warning in mention.warnings
    )
