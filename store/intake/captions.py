"""Lines that describe a picture and name its maker."""

from __future__ import annotations

import re

from .patterns import Pattern

_LONGEST_CAPTION = 600
_MAKER = r"[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]*){0,3}"

_CREDIT_ASIDE = re.compile(r"(?:\((?P<round>[^()]{2,140})\)|\[(?P<square>[^\[\]]{2,140})\])[.\s]*$")
_CREDIT_INSIDE = Pattern(
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
    r"|/\s?(?:AP|AFP|EPA|Reuters|Getty|Bloomberg)\b|,\s?(?:File|Pool|file)$"
    rf"|^{_MAKER}\s?/\s?(?:the\s)?{_MAKER}$",
)
_CREDIT_LOOKS_AWAY = re.compile(r"\s*(?:see|watch|click|view|read|pictured|above|below)\b", re.IGNORECASE)
_CREDIT_TAIL = Pattern(
    r"(?:\b(?:Photo|Photograph|Picture|Image|Credit|Photo credit|Image credit|Illustration)s?\s?(?::|\.{3}|…"
    r"|by\b)\s?[^.!?]{2,80}"
    r"|\b(?:REUTERS|AP Photo|AFP|EPA)/[^.!?]{2,50}|\bGetty Images|\bvia Getty Images|\bvia Reuters|\bvia AP"
    rf"|[|–—]\s?(?:{_MAKER}/)?(?:AP|AFP|Reuters|REUTERS|EPA|Getty Images?|Shutterstock|Bloomberg)[^.!?]{{0,40}}"
    r"|\bfile photo)[.\s]*$",
    needs=("photo", "picture", "image", "credit", "illustration", "reuters", "ap photo", "afp/", "epa/", "via ap",
           "|", "–", "—"),
)  # fmt: skip
_NAMED_TAIL = Pattern(rf"[.!?][\"”’]?\s{_MAKER}\s?/\s?(?:[Tt]he\s)?{_MAKER}$", needs=("/",))
"""A sentence with a name and an outlet behind it: "... on Tuesday. DANA POLK / HERALD"."""
_CREDIT_HEAD = Pattern(
    r"(?:\[\d+/\d+\]|item \d+ of \d+)\s?\S|(?:file (?:photo|picture|image)|(?:photo|image) caption|caption"
    r"|pictured(?: above| below)?"
    r"|in this (?:undated "
    r"|file |handout )*(?:photo|image|picture)\b.{0,80}"
    r"|(?:an? |the )?(?:undated |file |handout )(?:photo|image|picture))\s?[:,–—-]"
    r"|(?-i:(?:Photo|Photograph|Picture|Image):\s.{10,300}[.]\s[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){1,3}$)",
    re.IGNORECASE,
    needs=("photo", "picture", "image", "caption", "[", "item "),
)


def opens_caption(line: str) -> bool:
    """Whether ``line`` only announces a caption, which stands on the next line: "Image caption,"."""
    return line.lower().strip(" ,:") in ("image caption", "photo caption", "caption")


def is_caption(line: str) -> bool:
    """Whether ``line`` describes a picture: it opens as a caption, or ends with a picture credit."""
    if len(line) > _LONGEST_CAPTION:
        return False
    if _CREDIT_HEAD.match(line) or _CREDIT_TAIL.search(line[-140:]) or _NAMED_TAIL.search(line[-140:]):
        return True
    aside = _CREDIT_ASIDE.search(line[-160:]) if line.rstrip(" .")[-1:] in (")", "]") else None
    if aside is None:
        return False
    inside = aside["round"] or aside["square"]
    return _CREDIT_LOOKS_AWAY.match(inside) is None and _CREDIT_INSIDE.search(inside) is not None
