"""What the form of a source's name says: its bare words, whose voice it is, and whether it is a person's.

Only what is certain stands here, whatever the claim: "Gov. Dana Whitlock" is Dana Whitlock, "the Ministry of Health"
is the health ministry, "a spokesperson for X" speaks for X. What takes a claim to be likely is in ``kinship``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from store.sourcing.data_forms import (
    BODIES,
    INFLECTED,
    MEDIA_KINDS,
    ORGANS,
    PEOPLE,
    SPELLINGS,
    SUFFIXES,
    TITLES_BY_LENGTH,
    TRADES,
    TWO_WORD_ORGANS,
)
from store.sourcing.states import Words, named_state, state_of_adjective

_SPOKE = (
    r"(?:spokes(?:man|woman|person|people|men|women|persons)|press (?:secretary|officer|office|spokes(?:man|woman)))"
)
_ARTICLE = r"(?:(?:a|an|the|one|its|their)\s+)?"
_VOICE_OF = re.compile(rf"^{_ARTICLE}(?:(?:chief|senior|official|main)\s+)?{_SPOKE}\s+(?:for|of|at|from)\s+(.+)$", re.I)
_VOICE = re.compile(rf"^(.+?)(?:['’]s?)?\s+(?:(?:chief|senior|official|main)\s+)?{_SPOKE}$", re.I)

_ISSUED = r"(?:statements?|(?:press|news) releases?|communiqu[eé]s?|announcements?|figures|data|statistics|bulletins?)"
_ISSUED_BY = re.compile(
    rf"^{_ARTICLE}(?:(?:written|joint|brief|short|official|new|latest)\s+)?{_ISSUED}\s+"
    r"(?:(?:issued|released|published|posted)\s+)?(?:by|from)\s+(.+)$",
    re.I,
)
_ISSUE = re.compile(rf"^(.+?)(['’]s?)?\s+(?:(?:written|joint|official)\s+)?{_ISSUED}$", re.I)

_STATE_MEDIA = re.compile(
    r"^(.+?)(['’]s)?\s+(?:official\s+)?state(?:[- ](?:run|owned|controlled))?\s+"
    r"(?:(?:news|press)\s+agency|news|media|television|tv|radio|broadcaster|newspapers?)$",
    re.I,
)
_TURNING = frozenset({"ministry", "department", "government", "embassy"})
"""Heads that stand at either end: "Ministry of Health", "Health Ministry"."""
_LOWER_IN_NAMES = frozenset({"the", "of", "for", "and", "de", "van", "von", "der", "al", "bin"})
_ABBREVIATION = re.compile(r"^(?:\w\.)+\w?$")
LINKS = frozenset({"of", "the", "and", "for", "in", "on", "at", "de", "la"})
"""Words of a name that its initials pass over."""
_TRIMMED = '.,;:()[]"“”‘«»!?'


_NOT_PERSONS = BODIES | PEOPLE


@dataclass(frozen=True, slots=True)
class Form:
    """What a name says by its form."""

    text: str
    base: str
    """What two names of one source have in common; never empty."""
    words: Words
    """The folded words without article, title and legal form."""
    owner: Words = ()
    """Whose it is: ``kesh`` in "Kesh's defence ministry", the state in "the Keshi army" where the state is known."""
    title: Words = ()
    voice_of: str | None = None
    """The name of the one for whom this speaks."""
    bond: str = ""
    """How it speaks for that one, in words for the working."""
    capitals: bool = False
    """Whether every word of it is written as a proper name's."""
    company: bool = False
    """Whether it ends in a legal form."""

    @property
    def named_owner(self) -> bool:
        """Whether its owner has a name of its own: Willem Hoek's wife, not the guard's."""
        return bool(self.owner) and re.sub(r"^(?:the|a|an)\s+", "", self.text, flags=re.I)[:1].isupper()

    @property
    def whole(self) -> Words:
        """The words with those of its owner in front."""
        return (*self.owner, *self.words)

    @property
    def initials(self) -> str:
        """The first letters of its words, in small letters."""
        return "".join(word[0] for word in self.whole if word not in LINKS)

    @property
    def letters(self) -> str:
        """The letters, small, of a name that may be another's initials, UCI; empty for any other name."""
        letters = self.text.replace(".", "").strip()
        return letters.lower() if len(self.words) == 1 and letters.isupper() and 2 <= len(letters) <= 6 else ""

    def initials_of(self, full: Form) -> bool:
        """Whether this is the other name's initials: UCI for Union Cycliste Internationale."""
        return self.letters != "" and self.letters == full.initials

    @property
    def person(self) -> bool:
        """Whether it looks like a person's full name."""
        proper = self.capitals and not self.company and not self.owner and 2 <= len(self.words) <= 4
        office = self.words[-1:] in TITLES_BY_LENGTH
        return proper and not self.voice_of and not office and _NOT_PERSONS.isdisjoint(self.words)


@lru_cache(maxsize=20_000)
def form_of(name: str) -> Form:
    """What the form of ``name`` says. Any text will do."""
    plain = " ".join(unicodedata.normalize("NFKC", name).replace("’", "'").replace("ʼ", "'").split())
    folded, owner_end = _fold(plain)
    words = _without_article(folded)
    owner_end -= len(folded) - len(words)
    title, words = _without_title(words, plain)
    words = _without_kind(words, plain)
    named = _without_suffix(words)
    company, words = named != words, named
    owner, words = _owned(words, words[: max(0, owner_end)] if not title else ())
    if not words:
        words = folded or (plain.casefold() or "?",)
    voice_of, bond = _voice(plain, words, owner)
    return Form(
        text=name,
        base=" ".join((*owner, *words)),
        words=words,
        owner=owner,
        title=title,
        voice_of=voice_of,
        bond=bond,
        capitals=_all_capitals(plain),
        company=company,
    )


def base_of(name: str) -> str:
    """What two names of one source have in common by their form alone."""
    return form_of(name).base


def _fold(plain: str) -> tuple[Words, int]:
    """The words in one spelling, and how many of them stand before a possessive ``'s``, 0 without one."""
    words: list[str] = []
    owner_end = 0
    for token in plain.split():
        bare = token.strip(_TRIMMED if not _ABBREVIATION.match(token) else "")
        marks = unicodedata.normalize("NFKD", bare.casefold())
        low = "".join(char for char in marks if not unicodedata.combining(char))
        if _ABBREVIATION.match(low):
            low = low.replace(".", "")
        possessive = low.endswith("'s") or (low.endswith("s'") and len(low) > 2)
        low = low.removesuffix("'s").removesuffix("'").removesuffix(".") if possessive else low.removesuffix(".")
        if not low:
            continue
        words.append(SPELLINGS.get(low, low))
        if possessive:
            owner_end = len(words)
    return tuple(words), owner_end


def _without_article(words: Words) -> Words:
    return words[1:] if len(words) > 1 and words[0] in ("the", "a", "an") else words


def _without_title(words: Words, plain: str) -> tuple[Words, Words]:
    """Titles before a person's full name; a title before a lone surname stays, as it is part of what is known."""
    if not plain[:1].isupper():
        return (), words
    taken = 0
    while True:
        rest = words[taken:]
        title = next((each for each in TITLES_BY_LENGTH if rest[: len(each)] == each), ())
        left = rest[len(title) :]
        if not title or len(left) < 2 or len(left) > 4 or BODIES & set(left) or PEOPLE & set(left) or "of" in left:
            return words[:taken], rest
        taken += len(title)


def _without_kind(words: Words, plain: str) -> Words:
    """Without what a company does before its name, and without what an outlet is behind it."""
    printed = plain.split()
    if len(words) > 1 and words[0] in TRADES and len(printed) == len(words) and printed[1][:1].isupper():
        return words[1:]
    for kind in MEDIA_KINDS:
        left = len(words) - len(kind)
        small = plain.endswith(" " + " ".join(kind))
        if left > (0 if len(kind) > 1 or kind[0].startswith("news") else 1) and words[left:] == kind and small:
            return words[:left] if _all_capitals(" ".join(printed[: -len(kind)])) else words
    return words


def _without_suffix(words: Words) -> Words:
    end = len(words)
    while end > 1 and words[end - 1] in SUFFIXES:
        end -= 1
    return words[:end]


def _owned(words: Words, owner: Words) -> tuple[Words, Words]:
    """Whose a body is, and the body: ``(("russia",), ("defense", "ministry"))`` for all the names it goes by."""
    words = words[len(owner) :]
    at = next((n for n in range(len(words) - 2) if words[n] in _TURNING and words[n + 1] in ("of", "for")), None)
    if at is not None:
        words, tail = _turned(words, at)
        owner = owner or tail
    if not owner and len(words) > 1 and (words[-1] in INFLECTED or words[-2:] in TWO_WORD_ORGANS):
        found = state_of_adjective(words)
        if found is not None and words[: found[1]] != words[-found[1] :]:
            owner, words = tuple(found[0].lower().split()), words[found[1] :]
    state = named_state(owner) if owner else None
    if state is not None:
        owner = tuple(state.lower().split())
    if words[-1:] == ("ministry",):
        words = tuple(word for word in words if word not in ("affairs", "and"))
    return owner, words


def _turned(words: Words, at: int) -> tuple[Words, Words]:
    """ "ministry of defense of russia" -> the words of "defense ministry", and russia; the head stands ``at``."""
    before, head, rest = words[:at], words[at], tuple(word for word in words[at + 2 :] if word != "the")
    if before and named_state(before) is None and state_of_adjective((*before, head)) is None:
        # "defense ministry of kesh"
        return (*before, head), rest
    if head in ("government", "embassy"):
        return (*before, head), rest
    for link in ("of", "in"):
        if link in rest[1:]:
            place = rest.index(link, 1)
            return (*before, *rest[:place], head), rest[place + 1 :]
    return (*before, *rest, head), ()


def _voice(plain: str, words: Words, owner: Words) -> tuple[str | None, str]:
    """For whom the name speaks, and how."""
    found = _VOICE_OF.match(plain) or _VOICE.match(plain)
    if found:
        return _meant(found[1]), "a spokesperson speaks for"
    found = _ISSUED_BY.match(plain)
    if found:
        return _meant(found[1]), "issued by"
    found = _ISSUE.match(plain)
    if found and (found[2] or _proper(found[1])):
        return _meant(found[1]), "issued by"
    found = _STATE_MEDIA.match(plain)
    if found:
        state = _state_named(found[1])
        return (
            (f"Government of {state or _meant(found[1])}", "state media speak for") if state or found[2] else (None, "")
        )
    return _organ(words, owner)


def _organ(words: Words, owner: Words) -> tuple[str | None, str]:
    if owner and (words[-1] in ORGANS or words[-2:] in TWO_WORD_ORGANS) and words != ("government",):
        return f"Government of {_title(owner)}", "an organ of"
    state = named_state((*owner, *words))
    if state is not None and not owner:
        return f"Government of {state}", "a state stands for"
    return None, ""


def _state_named(text: str) -> str | None:
    words = _without_article(_fold(text)[0])
    found = state_of_adjective((*words, "media"))
    return found[0] if found is not None and found[1] == len(words) else None


def _meant(text: str) -> str:
    """The name in the object's place: without its article, and without what follows a comma."""
    return re.sub(r"^(?:the|a|an)\s+", "", re.split(r"\s*,\s", text)[0].strip(), flags=re.I)


def _title(words: Words) -> str:
    state = named_state(words)
    return state or " ".join(word[:1].upper() + word[1:] for word in words)


def _proper(text: str) -> bool:
    words = [word for word in text.split() if word.lower() not in ("the", "of", "for", "and")]
    return len(words) > 1 and all(word[:1].isupper() for word in words)


def _all_capitals(plain: str) -> bool:
    words = [word.strip(_TRIMMED) for word in plain.split()]
    counted = [
        word for word in words if word.lower() not in ("the", "of", "for", "and", "de", "van", "von", "al", "bin")
    ]
    return bool(counted) and all(word[:1].isupper() for word in counted)
