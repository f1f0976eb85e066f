"""The documents that one article speaks of, and which of them a later mention means."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from operator import itemgetter

from store.extraction.lexicon.words import word_set
from store.model import Hop

_GENERIC = word_set("document paper slide file record memo filing material text")
"""What any document may be called later on, in the singular."""
_ALIKE = tuple(
    word_set(group)
    for group in (
        "study paper",
        "poll survey questionnaire",
        "email message e-mail text",
        "lawsuit suit complaint petition",
        "report study paper review analysis assessment audit",
        "footage video clip recording tape",
        "image picture photo photograph imagery",
        "record document file paper",
        "letter memo note",
        "ruling judgment judgement verdict opinion decision",
        "statement communique communiqué release",
    )
)
"""Nouns, in the singular, by which one document may be called in turn; the closest first."""
STATEMENTS = word_set("statement communique communiqué release")
"""What somebody puts out: whoever has issued it is the source of what it says."""
WRITINGS = word_set("study paper report article review analysis book preprint assessment survey")
"""What has authors."""
_DESCRIBING = frozenset({"of", "in", "by", "for", "from", "to", "on", "with", "dated"})
_PICTURES = word_set("images imagery photos photographs pictures footage video videos")
_REMEMBERED = 40
"""How many documents are looked back upon."""


def singular(noun: str) -> str:
    """A noun without the ending of its plural: "studies" -> "study", "emails" -> "email"."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "sis", "us")) else noun


def complete(name: str) -> bool:
    """Whether a document's name tells what it is of, in, by or for."""
    return not _DESCRIBING.isdisjoint(name.split())


def told(name: str) -> bool:
    """Whether a document's name tells which it is: "inspection report", "letter to staff"; not "satellite images", of
    which many have some."""
    return complete(name) or (" " in name and name.split()[-1] not in _PICTURES)


@dataclass(slots=True, eq=False)
class Paper:
    """A document, or several of a kind, that an article speaks of."""

    noun: str
    """The noun by which it is introduced, in the singular."""
    name: str
    """The fullest description that the article gives, without its article."""
    place: int
    """Token index of the noun that introduces it."""
    first: int
    """Token index at which the phrase begins that introduces it."""
    told: bool
    """Whether the name tells more than the noun."""
    definite: bool
    many: bool
    owner: int = -1
    """Token index of the "its" or "their" that introduces it; -1 without one."""
    relays: tuple[Hop, ...] = ()
    """The outlets through which it came."""
    also: str = ""
    """Another noun, in the singular, by which an apposition calls it."""
    mentions: int = 0


class Dossier:
    """The documents of an article. Mentions are noted in the order of the text; answers may be asked for later."""

    def __init__(self) -> None:
        self._at: dict[int, Paper] = {}
        self._mentions: list[tuple[int, Paper]] = []
        """Token index of a noun -> the document that it means, in order."""
        self._nouns: set[str] = set()

    def at(self, place: int) -> Paper | None:
        """The document that the noun at token ``place`` means; None if none was noted there."""
        return self._at.get(place)

    def introduce(self, paper: Paper) -> None:
        """Note a document at its place: a new one, or one met before that is now described more fully."""
        self._nouns.add(paper.noun)
        known = self._same(paper) if paper.definite else None
        if known is None:
            self._mention(paper, paper.place)
            return
        if len(paper.name) > len(known.name) and paper.told:
            known.name, known.told, known.owner = paper.name, True, paper.owner
        self._mention(known, paper.place)

    def before(self, place: int) -> Paper | None:
        """The document that was spoken of last before token ``place``; None if none was."""
        end = bisect_left(self._mentions, place, key=itemgetter(0))
        return self._mentions[end - 1][1] if end else None

    def knows(self, noun: str) -> bool:
        """Whether one of the documents noted was introduced by that noun."""
        return singular(noun) in self._nouns

    def recall(self, noun: str, place: int, *, alike: bool) -> Paper | None:
        """Note "the <noun>" at token ``place``, and say which document it means; None if it may be none of them.
        ``alike``: whether one that was called otherwise may be meant."""
        paper = self._meant(noun, alike=alike)
        if paper is not None:
            self._mention(paper, place)
        return paper

    def writing(self, place: int) -> Paper | None:
        """The study, report or the like that was spoken of last before token ``place``: the one with authors."""
        end = bisect_left(self._mentions, place, key=itemgetter(0))
        recent = [p for _, p in self._mentions[max(0, end - _REMEMBERED) : end] if p.noun in WRITINGS and not p.many]
        recent = [p for p in recent if complete(p.name)] or recent
        return recent[-1] if recent else None

    def _mention(self, paper: Paper, place: int) -> None:
        paper.mentions += 1
        self._mentions.append((place, paper))
        self._at[place] = paper

    def _recent(self) -> list[Paper]:
        """The documents mentioned last, the very last first; one of several mentions stands there several times."""
        return [paper for _, paper in reversed(self._mentions[-_REMEMBERED:])]

    def _same(self, paper: Paper) -> Paper | None:
        """The document met before that a definite description means: one of that noun that is told by less or by
        the same words."""
        said = set(paper.name.lower().split())
        for known in self._recent():
            if known.noun == paper.noun:
                words = set(known.name.lower().split())
                return known if not known.told or not paper.told or words <= said or said <= words else None
        return None

    def _meant(self, noun: str, *, alike: bool) -> Paper | None:
        low = singular(noun)
        recent = self._recent()
        groups = [group for group in _ALIKE if low in group] if alike else []
        for nouns in ((low,), *groups):
            for paper in recent:
                if paper.noun in nouns or paper.also in nouns:
                    return paper
        if low not in _GENERIC or not alike:
            return None
        fits = [p for p in recent if p.many == (noun != low)] or recent
        return max(fits, key=lambda p: p.mentions, default=None)
