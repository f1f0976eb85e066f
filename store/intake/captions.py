"""Lines that describe a picture and name its maker."""

from __future__ import annotations

import re

_LONGEST_CAPTION = 600

_CREDIT_ASIDE = re.compile(
    r"\((?P<inside>[^()]{2,140})\)[.\s]*$",
)
_CREDIT_INSIDE = re.compile(
    r"\b(?:photo|photograph|image|picture|illustration|graphic|video|screenshot|map"
    r"|chart)s?\s?(?:credits?\s?)?(?::|/|\bby\b|\bvia\b|\bfrom\b|\bcourtesy\b)"
    r"|\b(?:AP|AFP|Reuters|EPA|UPI|Bloomberg|Ledger|Staff|File|Courtesy|Handout|Pool|[A-Z]\w+)\s(?:Photos?"
    r"|photos?|Images?|Illustration)\b"
    r"|^(?:photo|image|picture|credit|source|file|courtesy|handout|getty|shutterstock|reuters|ap|afp|epa|alamy"
    r"|pool)\b(?!\ssaid)"
    r"|\bvia\s(?:AP|AFP|Reuters|Getty|EPA|REUTERS|AFP|Shutterstock|Wikimedia|X|Twitter|Facebook|Instagram"
    r"|Flickr|Alamy|Imago)\b"
    r"|\b(?:Getty|Shutterstock|iStock|Alamy|Wikimedia|Unsplash|Pixabay|Imago)\b|\b(?:AP|AFP|EPA|REUTERS"
    r"|Reuters|Bloomberg)\s?/\s?\w"
    r"|/\s?(?:AP|AFP|EPA|Reuters|Getty|Bloomberg)\b|,\s?(?:File|Pool|file)$",
)
_CREDIT_LOOKS_AWAY = re.compile(r"\s*(?:see|watch|click|view|read|pictured|above|below)\b", re.IGNORECASE)
_CREDIT_TAIL = re.compile(
    r"(?:\b(?:Photo|Photograph|Picture|Image|Credit|Photo credit|Image credit|Illustration)s?\s?(?::"
    r"|by\b)\s?[^.!?]{2,80}"
    r"|[|–—]\s?(?:AP|AFP|Reuters|REUTERS|EPA|Getty Images?|Shutterstock|Bloomberg)[^.!?]{0,40}"
    r"|\b(?:REUTERS|AP Photo|AFP|EPA)/[^.!?]{2,50}|\bGetty Images|\bvia Getty Images|\bvia Reuters|\bvia AP"
    r"|\bfile photo)[.\s]*$"
)
_CREDIT_HEAD = re.compile(
    r"(?:file (?:photo|picture|image)|photo caption|caption|pictured(?: above| below)?|in this (?:undated "
    r"|file |handout )*(?:photo|image|picture)\b.{0,80}"
    r"|(?:an? |the )?(?:undated |file |handout )(?:photo|image|picture))\s?[:,–—-]",
    re.IGNORECASE,
)


def is_caption(line: str) -> bool:
    """Whether ``line`` describes a picture: it opens as a caption, or ends with a picture credit."""
    if len(line) > _LONGEST_CAPTION:
        return False
    if _CREDIT_HEAD.match(line) or _CREDIT_TAIL.search(line[-140:]):
        return True
    aside = _CREDIT_ASIDE.search(line[-160:])
    if aside is None or _CREDIT_LOOKS_AWAY.match(aside["inside"]):
        return False
    return _CREDIT_INSIDE.search(aside["inside"]) is not None
