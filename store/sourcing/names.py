"""Names of sources: when two are the same, which are no name at all, which name a document."""

from __future__ import annotations

import re
import unicodedata

_DOCUMENT_WORDS = (
    "affidavit|affidavits|audit|census|communique|communiqué|complaint|contract|data|database|dataset|deposition|"
    "document|documents|dossier|email|emails|e-mail|e-mails|figures|filing|filings|indictment|invoice|invoices|lawsuit|"
    "leaflet|ledger|letter|log|logbook|logs|memo|memorandum|minutes|notice|paper|papers|permit|press release|records|"
    "report|resolution|ruling|statement|statistics|study|survey|tally|transcript|transcripts|treaty|verdict|warrant"
)
_DOCUMENT = re.compile(rf"\b(?:{_DOCUMENT_WORDS})(?:$|\s+(?:of|by|from|on|to|for)\b)", re.IGNORECASE)

_PLURAL_NOUNS = (
    "advisers|advisors|aides|analysts|defectors|diplomats|executives|experts|insiders|lawmakers|observers|"
    "officers|officials|people|persons|reports|researchers|sources|spokespeople|spokesmen|staffers|"
    "witnesses"
)
_PLURAL = re.compile(rf"\b(?:{_PLURAL_NOUNS})\b", re.IGNORECASE)

_ARTICLE = re.compile(r"^the (?=\S)")


def source_key(name: str) -> str:
    """The form under which two spellings of a source's name are the same.

    Case, a leading "the", runs of white space and compatibility forms of letters do not count. Aliases ("the
    Journal") are not resolved here: that takes a list of sources.
    """
    folded = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    return _ARTICLE.sub("", folded)


def names_document(name: str) -> bool:
    """Whether a name looks like that of a document or a set of data rather than of somebody who speaks."""
    return _DOCUMENT.search(" ".join(name.split())) is not None


def names_several(name: str) -> bool:
    """Whether a name stands for several nameless people ("officials", "two sources")."""
    return _PLURAL.search(name) is not None
