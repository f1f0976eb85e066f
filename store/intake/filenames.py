"""What a file's name tells of the outlet: "nbs_news.txt" is of NBS where the article says "told NBS".

A name by itself proves nothing ("police_report.txt"): the article must use the same words as an outlet speaks of
itself. Alone it counts only where it ends as newspapers do: "harbor_gazette.txt".
"""

from __future__ import annotations

import re
from pathlib import PurePath

from .mastheads import OUTLET_NOUNS, printed_name
from .wordlists import words

_SECTIONS = words(
    "news business politics sport sports world online digital web live media public com org net co uk us tv radio wire "
    "health science tech money opinion local national international article story text page final copy draft site"
)
"""Words behind an outlet's name that tell where in it the article stood."""
_PAPERS = words(
    "argus chronicle courant courier enquirer examiner gazette guardian herald inquirer mercury sentinel "
    "telegraph times tribune"
)
"""Nouns that hardly end the name of a file that is no newspaper's."""
_JOINERS = words("of and the for &")
_PARTS = re.compile(r"[A-Z]?[a-zà-öø-ÿ]+|[A-Z]+(?![a-z])")
_GAP = r"[ \xa0’'.&-]{1,3}"
_BEFORE = re.compile(
    r"\b(?:(?:seen|obtained|reviewed|viewed|verified|analy[sz]ed|shown|provided|leaked|passed|handed|forwarded|shared"
    r"|given|sent|emailed|contacted|approached|interviewed)\s(?:on\s)?(?:by|to|with)"
    r"|(?:e-?mail|statement|interview|message|letter|response|reply|call)\s(?:to|with))\s(?:the\s)?$",
    re.IGNORECASE,
)
"""What stands before an outlet that says how it came by something."""
_TOLD = re.compile(r"\b(?:told|tells|telling|spoke\sto|speaking\s(?:to|on|with))\s(?:the\s)?$", re.IGNORECASE)
_BEHIND = re.compile(
    r"\s(?:understands|contacted|approached|(?:has|have|had)\s(?:not\s|also\s|since\s|yet\s)?(?:to\s)?(?:been\stold"
    r"|seen?|learn(?:ed|t)|obtained|reviewed|viewed|verified|contacted|approached|asked))\b"
)
_NOUN_BEHIND = re.compile(r"[\s-](?:[a-z]{4,}s\b|official|staff|troop|chief|leader)")
"""Behind the name it makes another of it: "told EU officials"."""
_TITLE = re.compile(r"[a-z,]\sThe\s$")
"""Titles keep their article's capital: "whom The Lantern contacted"."""
_NEAR = 40
"""Characters before a name that may tell what it is."""


def printed_outlet(file_name: str, text: str, head: str) -> str | None:
    """The outlet that the file's name and the article agree on, as the article prints it; None if they do not.

    ``head``: the lines that are no body, one of which may be the name itself.
    """
    parts = _words_of(file_name)
    for length in range(len(parts), 0, -1):
        cut = parts[length:]
        if not all(part in _SECTIONS for part in cut) or all(part in _SECTIONS for part in parts[:length]):
            break
        name = _printed(parts[:length], text, head, told=bool(cut))
        if name is not None:
            return name
    return None


def likely_outlet(file_name: str, text: str) -> str | None:
    """The outlet that the file's name has in full, of which the article has nothing or only "the Post"; None if the
    name may be of anything."""
    parts = _words_of(file_name)
    if len(parts) < 2 or parts[-1] not in OUTLET_NOUNS:
        return None
    sure = parts[-1] in _PAPERS or parts[-2:] == ["news", "agency"]
    if not sure and _printed(parts[-1:], text, "", told=True) is None:
        return None
    return " ".join(part.capitalize() for part in parts)


def _words_of(file_name: str) -> list[str]:
    """The words of a file's name in small letters, without its article and what orders it: "b_the_post.txt"."""
    parts = [part.lower() for part in _PARTS.findall(PurePath(file_name).stem)]
    while parts and (len(parts[0]) == 1 or parts[0] == "the"):
        del parts[0]
    return parts


def _printed(parts: list[str], text: str, head: str, *, told: bool) -> str | None:
    """The name of these words as the article prints it where it speaks as the outlet; None if it does not.

    ``told``: that somebody told them something is enough, for their name is an outlet's by its form.
    """
    name = re.compile(rf"(?<![\w-]){_GAP.join(map(re.escape, parts))}(?![\w-])", re.IGNORECASE)
    for match in name.finditer(head):
        line = head[head.rfind("\n", 0, match.start()) + 1 : (head + "\n").find("\n", match.end())].strip(" |·—–")
        if line.lower().removeprefix("the ") == match.group().lower():
            return printed_name(line, text)
    told = told or parts[-1] in OUTLET_NOUNS or len(parts) > 2
    for match in name.finditer(text):
        if not all(word[0].isupper() for word in match.group().split() if word.lower() not in _JOINERS):
            continue
        before = text[max(0, match.start() - _NEAR) : match.start()]
        by = _BEFORE.search(before) or _BEHIND.match(text, match.end()) or _TITLE.search(before)
        asked = told and _TOLD.search(before) and not _NOUN_BEHIND.match(text, match.end())
        if by or asked:
            article = "The " if before.endswith(("The ", "the ")) else ""
            return article + printed_name(" ".join(match.group().split()), text)
    return None
