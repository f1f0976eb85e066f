"""Names of outlets, and the lines that are an outlet's masthead: "The Ostrey Post, Wednesday, Oct. 21, 2026"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .dates import is_beside_date, parse_date, without_dates
from .wordlists import words

_SURE_NOUNS = words(
    "advertiser argus beacon broadcaster broadcasting bugle bulletin chronicle courant courier daily democrat dispatch "
    "echo enquirer examiner gazette globe guardian herald independent inquirer journal ledger mercury newspaper "
    "messenger mirror news newswire newsletter observer post press radio register sentinel spectator telegraph "
    "television times tribune tv weekly wire advocate"
)
_WEAK_NOUNS = words(
    "agency channel citizen express insider magazine mail media monitor network record report reporter review "
    "standard star statesman sun today voice world"
)
"""They end the names of outlets and much else: alone on a line they need an article or a date beside them."""
OUTLET_NOUNS = _SURE_NOUNS | _WEAK_NOUNS
_AGENCIES = words("reuters afp ap bloomberg axios politico propublica upi bbc cnn npr dpa tass xinhua yonhap kyodo") | {
    "agence france-presse",
    "associated press",
    "bloomberg news",
}
_SECTIONS = words("news report reporter review today world bulletin magazine media network channel record press agency")
BEATS = words(
    "senior chief lead deputy assistant associate acting former managing executive contributing special roving "
    "junior principal freelance guest political politics national international foreign global world local regional "
    "rural state city metro county town village municipal business sport sports science health medical court courts "
    "crime legal law justice police security defence defense military war education environment environmental "
    "climate energy economics economic economy finance financial markets market money personal property housing "
    "football soccer cricket rugby tennis golf racing boxing cycling athletics motorsport baseball basketball hockey "
    "sports "
    "transport transportation travel tech technology digital data online web audience social media culture arts art "
    "music film entertainment lifestyle food fashion religion weather investigative investigations features feature "
    "opinion comment news breaking general assignment enterprise longform video photo picture audio night weekend "
    "white house capitol parliamentary westminster diplomatic consumer labor labour industry agriculture farming "
    "aviation maritime shipping space history royal community communities democracy public affairs policy "
    "immigration race gender family books and of the us uk eu un nhs ai it hr u.s. u.k. home top latest live "
    "morning evening daily weekly other more all your our my this that an a editor's editors readers press"
)
"""Words for what a journalist covers or how high they stand, and names of a paper's sections."""
_EDITION = words(
    "edition digest bulletin briefing newsletter online update updates roundup round-up supplement print archive "
    "magazine website homepage"
)
_JOINERS = words("of and & for the de du des la le el von van der")
_ACTS = words(
    "sues hits buys wins slams sinks joins leaves beats backs urges sells quits shuts cuts bans calls names makes "
    "takes gets says sets sees reads meets visits attacks owns picks tells loses warns hails left leave read bought "
    "sold why how what when who where is are was were will has have had sink"
)
_PARTING = re.compile(r"\s*[|·•—–()\[\]]\s*|\s-{1,2}\s|,\s*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+\.(?:com|org|net|example|co\.\w\w)")
_TAGLINE = re.compile(
    r"(?:your|the|a|our)\s(?:[\w’'-]+\s){0,6}(?:briefing|newsletter|digest|bulletin|guide|round-?up|letter|update)",
    re.IGNORECASE,
)
_LONGEST = 110


@dataclass(frozen=True, slots=True)
class Masthead:
    """An outlet's name as a masthead prints it, and the ISO date beside it, if there is one."""

    name: str
    published: str | None


def names_outlet(name: str) -> bool:
    """Whether ``name`` sounds like an outlet: "Valley Courier", "The Daily Record", "Reuters", "Sportswire".

    Names made of a section and "News" or the like ("World News", "Business Report") are none.
    """
    parts = name.split()
    if not 1 <= len(parts) <= 6:
        return False
    if name.lower() in _AGENCIES:
        return True
    bare = [part.lower().strip(".,") for part in parts]
    last = bare[-1].rpartition("-")[2]
    if bare[0] != "the" and last in _SECTIONS and all(word in BEATS for word in bare[:-1]):
        return False
    return last in OUTLET_NOUNS or (len(last) > 6 and last.endswith(("wire", "news")))


def masthead(line: str) -> Masthead | None:
    """The outlet and date of a line that is a masthead: a name in capitalised words, with nothing else on the line
    but a date, a web address or the name of an edition. None if it is no masthead."""
    if not 2 <= len(line) <= _LONGEST or line[-1] in ".!?:;":
        return None
    rest = without_dates(line)
    parts = [part for part in (part.strip(" .") for part in _PARTING.split(rest)) if part]
    parts = [part for part in parts if not is_beside_date(part) and not _ADDRESS.fullmatch(part)]
    if not parts:
        return None
    published = parse_date(line)
    name = re.sub(r"^(?:from|in|published in|published by|source)\s(?=[A-Z])", "", parts[0], flags=re.IGNORECASE)
    name = re.sub(r"\s(?:first |last )?(?:published|posted|updated)(?: on)?$", "", name, flags=re.IGNORECASE)
    if not all(_is_edition(part) for part in parts[1:]) or not _is_name(name):
        return None
    weak = name.split()[-1].lower() in _WEAK_NOUNS and not name.lower().startswith("the ")
    return Masthead(name, published) if published or not weak else None


def is_tagline(line: str) -> bool:
    """Whether ``line`` is what stands below a newsletter's masthead: "Your daily airline briefing"."""
    return _TAGLINE.fullmatch(line) is not None


def printed_name(name: str, text: str) -> str:
    """A name in capitals, "SKERRY RADIO NEWS", in the form that ``text`` uses ("Skerry Radio"), else in title case."""
    if name.isupper() and (len(name.split()) > 1 or len(name) > 5):
        article, parts = ("The ", name.split()[1:]) if name.startswith("THE ") else ("", name.split())
        for length in range(len(parts), max(1, min(2, len(parts))) - 1, -1):
            words_of_name = r"\s".join(re.escape(part) for part in parts[:length])
            found = re.finditer(rf"\b{words_of_name}\b", text, re.IGNORECASE)
            used = next((match.group() for match in found if not match.group().isupper()), None)
            if used is not None and used[0].isupper():
                return article + " ".join(used.split())
        return article + " ".join(part if _is_short_form(part, text) else part.capitalize() for part in parts)
    return name


def _is_short_form(part: str, text: str) -> bool:
    """Whether a word in capitals is one by itself, "BNC" of "BNC BUSINESS": it has no vowel, or the text writes it so
    on lines that are not in capitals."""
    if len(part) > 5 or not set("AEIOUY") & set(part):
        return len(part) <= 5
    word = re.compile(rf"\b{re.escape(part)}\b")
    return any(word.search(line) for line in text.splitlines() if not line.isupper())


def _is_name(name: str) -> bool:
    """Whether ``name`` is capitalised throughout, sounds like an outlet and has no headline's verb in it."""
    parts = name.split()
    if len(parts) == 1 and name.lower() not in _AGENCIES and not name.lower().endswith(("wire", "news")):
        return False
    for place, part in enumerate(parts):
        if part.lower() in _ACTS:
            return False
        if not part[0].isupper() and part.lower() not in _JOINERS:
            return False
        # "Police Sink the Express": inside a name the article only follows "of".
        if part.lower() == "the" and place > 0 and parts[place - 1].lower() not in ("of", "and", "&"):
            return False
    return names_outlet(name)


def _is_edition(part: str) -> bool:
    parts = part.lower().split()
    return len(parts) <= 5 and (parts[-1] in _EDITION or (parts[0] in ("vol", "vol.", "no", "no.", "issue")))
