"""Statements that somebody would not speak, or how a reporter asked in vain: no claim of any article."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set

_ASKED = word_set(
    """comment comments request requests question questions query queries call calls message messages email emails
    e-mail e-mails inquiry inquiries enquiry enquiries voicemail voicemails phone text texts approach approaches door
    doorbell interview interviews telephone"""
)
"""By what a reporter asks."""
_ASKING = _ASKED - word_set("comment comments approach approaches text texts door doorbell interview")
_ELSEWHERE = word_set(
    """fire radio treatment summons warning warnings order orders alarm alarms distress offer offers demand demands
    ultimatum medication bail help mayday rescue court judge subpoena charge charges
    letter letters hail hails therapy stimuli 911 999 112 emergency police"""
)
"""What is answered, or not, where no reporter asks: "did not respond to treatment"."""
_ANSWERING = word_set("respond reply answer return react acknowledge")
_SPEAKING = word_set("comment elaborate specify")
_NEGATING = frozenset({"not", "n't", "never", "neither", "nor", "none"})
_VAIN = word_set("failed unsuccessful fruitless vain unanswered unreturned successful")
_OTHERS = word_set("who whose which that after because when while her their my our")
"""Words before a call or a letter that make it somebody else's than the reporter's."""
_NO_WORD = word_set("comment response reply reaction details detail word answer answers explanation statement")
_GIVING = word_set("offer give have has had provide make be is was were receive get issue supply hear")
_DELAYS = word_set("immediate further other more official additional public specific such")
_DECLINING = word_set("decline refuse")
_TELLING = word_set(
    """comment say answer elaborate discuss give be identify name provide disclose speak confirm specify respond reply
    talk describe explain share take offer estimate speculate address go release predict expand clarify detail react"""
)
_REFUSING = word_set("comment say elaborate specify speculate clarify")
_NAMELESS = word_set("named identified quoted anonymity anonymous")
_ASKS = word_set("approach contact ask reach seek invite press email call phone")


_SENT_ON = word_set("referred directed forwarded")


def _sent_on(lows: Sequence[str]) -> bool:
    """ "Her office referred questions to the ministry", "messages seeking comment were left", "unable to reach him"."""
    for n, low in enumerate(lows):
        if low in _SENT_ON and set(lows[n + 1 : n + 4]) & {
            "questions",
            "inquiries",
            "enquiries",
            "queries",
            "requests",
        }:
            return True
        if low in ("seeking", "requesting") and lows[n + 1 : n + 2] == ["comment"]:
            return n < 3
        if low == "unable" and lows[n + 1 : n + 2] == ["to"] and lows[n + 2 : n + 3] in (["reach"], ["contact"]):
            return True
    return False


def silence(low: str) -> bool:
    """Whether a statement, in lower case with its words set apart by blanks, tells that somebody would not speak."""
    lows = low.replace(",", " ").split()
    if not _MARKS & set(lows):
        return False
    return (
        _unanswered(lows)
        or _in_vain(lows)
        or _no_word(lows)
        or _declined(lows)
        or _nameless(low)
        or _for_comment(lows)
        or _unknown(lows)
        or _sent_on(lows)
        or _no_certainty(lows)
    )


_MARKS = _NEGATING | word_set(
    """no declined declines declining refused refuses spoke speaking unanswered unreturned failed unsuccessful comment
    unclear hung nobody cannot requested wished yet early soon unknown uncertain referred directed forwarded
    seeking requesting unable only neither changed"""
)
"""One of these stands in each such statement."""


def _unanswered(lows: Sequence[str]) -> bool:
    """ "did not immediately respond", "has not replied to an email", "hung up when a reporter called"."""
    if "hung up" in " ".join(lows) or (lows[:2] in (["no", "one"],) and lows[2:3] == ["answered"]):
        return True
    if lows[:1] == ["nobody"] and lows[1:2] in (["answered"], ["replied"], ["responded"]):
        return True
    for n, low in enumerate(lows):
        if low not in _NEGATING:
            continue
        near = range(n + 1, min(n + 5, len(lows)))
        verb = next((k for k in near if _base(lows[k]) in _ANSWERING | _SPEAKING), None)
        if verb is None or lows[verb - 1] in ("a", "an", "the", "any", "no"):
            continue
        rest = lows[verb + 1 :]
        if n and lows[n - 1] in ("were", "was", "been", "are", "is"):
            if set(lows[:n]) & _ASKED:
                return True
            continue
        if _base(lows[verb]) in _SPEAKING:
            return True
        if rest[:2] in (["a", "question"], ["the", "question"]) or rest[:1] in (["questions"], ["queries"]):
            return True
        if set(rest) & _ELSEWHERE and not set(rest) & {"comment", "comments", "seeking"}:
            continue
        if set(rest) & _ASKED or not rest or (rest[0] == "to" and _base(lows[verb]) in ("respond", "reply")):
            return True
    taking = any(_base(a) == "take" and set(lows[k + 1 : k + 4]) & {"questions"} for k, a in enumerate(lows))
    return taking and bool(set(lows) & _NEGATING)


def _in_vain(lows: Sequence[str]) -> bool:
    """ "Calls to his office went unanswered", "efforts to reach the family were unsuccessful"."""
    if not set(lows) & _VAIN:
        return False
    head = set(lows[:4])
    if {"unanswered", "unreturned"} & set(lows):
        asked = next((n for n, low in enumerate(lows) if low in _ASKING), None)
        # "The force is looking into the death of a woman whose calls to 101 went unanswered": no reporter called.
        return asked is not None and not set(lows[:asked]) & _OTHERS and not set(lows) & _ELSEWHERE
    tried = bool(head & {"attempt", "attempts", "effort", "efforts"})
    return tried and any(a == "to" and _base(b) in _REACHING for a, b in pairwise(lows[:9]))


_REACHING = word_set("reach contact locate speak get interview find")


def _no_word(lows: Sequence[str]) -> bool:
    """ "offered no immediate comment", "gave no further details", "there was no word from the palace"."""
    for n, low in enumerate(lows):
        if low != "no" or not n or not {_base(x) for x in lows[max(0, n - 3) : n]} & _GIVING:
            continue
        k = n + 1
        while k < len(lows) and lows[k] in _DELAYS:
            k += 1
        if k < len(lows) and lows[k] in _NO_WORD:
            there = lows[0] == "there"
            told = lows[k] in ("comment", "details", "detail", "explanation")
            made = bool({"made", "make", "makes"} & set(lows[:n]))
            if (told and not made) or (k > n + 1 and lows[k] in _NO_WORD) or (there and lows[k] == "word"):
                return True
    return False


def _declined(lows: Sequence[str]) -> bool:
    """ "declined to say how many", "would not be drawn", "refused comment"."""
    for n, low in enumerate(lows):
        lemma = _base(low)
        if lemma in _DECLINING:
            verb = n + 2 if lows[n + 1 : n + 2] == ["to"] else n + 1
            told = lows[verb] if verb < len(lows) else ""
            about = set(lows[verb : verb + 8]) & (_ASKED - {"call", "calls"} | _WORDS)
            if verb == n + 1:
                asked = told == "comment" or bool({"interview", "interviews", "comment"} & about)
            else:
                plain = _TELLING if lemma == "decline" else _REFUSING
                asked = told in plain or (told in _TELLING and bool(about))
            if asked:
                return True
        if low in ("not", "n't") and n and lows[n - 1] in ("does", "do", "did") and lows[n + 1 : n + 2] == ["discuss"]:
            return True
        if low in ("not", "n't") and n and lows[n - 1] in ("would", "will", "could", "wo"):
            following = lows[n + 1 : n + 3]
            if following[:1] in (["comment"], ["say"], ["elaborate"], ["discuss"]) or following == ["be", "drawn"]:
                return True
            if following == ["be", "reached"] and lows[n - 1] == "could":
                return True
    return False


_WORDS = word_set("names details detail interviewed quoted identified interview drawn figures")


def _nameless(low: str) -> bool:
    """ "spoke on the condition that they not be named", "asked not to be identified"."""
    if "on condition" in low or "on the condition" in low:
        spoken = "spoke " in low or "speaking " in low or "talked " in low
        return spoken and any(word in low for word in ("anonym", "named", "identified", "quoted", "name"))
    if _withheld(low.split()):
        return True
    if "requested anonymity" in low or "not authorized to" in low or "not authorised to" in low:
        return True
    asked = any(phrase in low for phrase in ("asked not to be ", "asked that ", "wished not to be ", "want to be "))
    return asked and bool(set(low.split()) & _NAMELESS) and len(low.split()) < 16


def _withheld(lows: Sequence[str]) -> bool:
    """ "He would give only his first name", "neither wanted their name in a newspaper", "she did not name him"."""
    names = {"name", "names", "surname", "surnames"} & set(lows)
    if names and lows[-2:] in (["been", "changed"], ["be", "used"], ["be", "published"], ["be", "printed"]):
        return True
    only = next((n for n, low in enumerate(lows) if low == "only"), 0)
    if only and names and {_base(x) for x in lows[:only]} & {"give", "use"}:
        return True
    wishing = {_base(x) for x in lows} & {"want", "wish", "like"} and set(lows) & _NEGATING
    if wishing and names and set(lows) & _IN_PRINT:
        return True
    for n, low in enumerate(lows):
        if (
            low in ("not", "n't")
            and n
            and lows[n - 1] in ("did", "does", "do")
            and lows[n + 1 : n + 2]
            in (
                ["name"],
                ["identify"],
            )
        ):
            whom = lows[n + 2 :]
            return whom in (["him"], ["her"], ["them"], ["it"]) or (bool(set(whom) & _PARTIES) and len(whom) < 5)
    return False


_IN_PRINT = word_set("used printed published newspaper paper print quoted public see")
_PARTIES = word_set(
    """party person people source sources man woman men women official officials employee bidder buyer seller company
    companies victim victims suspect suspects individual individuals client clients caller donor"""
)


def _no_certainty(lows: Sequence[str]) -> bool:
    """ "There is no certainty a deal will be reached": what every report of talks says."""
    opened = (
        lows[:1] == ["there"] and "no" in lows[:4] and bool(set(lows[:5]) & {"certainty", "guarantee", "assurance"})
    )
    return opened and bool(set(lows[4:]) & _DEALS)


_DEALS = word_set("deal talks agreement transaction offer bid sale merger discussions negotiations accord bids")


def _for_comment(lows: Sequence[str]) -> bool:
    """ "has been approached for comment", "have asked the diocese for a response"."""
    for n, low in enumerate(lows):
        if low in ("comment", "response") and n > 1 and "for" in lows[n - 2 : n]:
            return any(_base(x) in _ASKS for x in lows[:n])
        if low == "comment" and n and lows[n - 1] == "to" and "yet" in lows[:n]:
            return True
    return False


def _unknown(lows: Sequence[str]) -> bool:
    """ "It was not immediately clear whether anyone was hurt": what the article does not know."""
    if _unsettled(lows):
        return True
    if lows[:1] not in (["it"], ["what"], ["why"], ["how"], ["whether"], ["who"], ["where"]):
        return False
    if "unclear" in lows:
        return True
    for n, low in enumerate(lows):
        if low in ("not", "n't"):
            k = n + 1
            while lows[k : k + 1] and lows[k] in ("immediately", "yet", "entirely", "fully", "at", "all", "quite"):
                k += 1
            if lows[k : k + 1] in (["clear"], ["known"], ["certain"]) and lows[n - 1] in ("is", "was"):
                return True
    return False


def _unsettled(lows: Sequence[str]) -> bool:
    """ "The cause was not immediately known", "have yet to say what caused it", "it was too early to tell"."""
    for n, low in enumerate(lows):
        behind = lows[n + 1 : n + 4]
        if low in ("immediately", "yet", "still") and behind[:1] in (["known"], ["clear"], ["determined"]):
            return bool(set(lows[max(0, n - 2) : n]) & _NEGATING)
        if low == "yet" and behind[:1] == ["to"] and lows[n - 1 : n] in (["have"], ["has"], ["had"], ["are"], ["is"]):
            told = _base(behind[1]) if len(behind) > 1 else ""
            return told in _SETTLING and bool({"what", "how", "why", "who", "whether", "when", "where"} & set(lows[n:]))
        if low in ("early", "soon") and lows[n - 1 : n] == ["too"] and behind[:1] == ["to"]:
            return len(behind) > 1 and _base(behind[1]) in _SETTLING
        if _base(low) == "remain" and behind[:1] in (["unclear"], ["unknown"], ["uncertain"]):
            return not any(x.isdigit() for x in "".join(lows))
    return False


_SETTLING = word_set(
    """say tell know draw determine establish decide judge assess conclude speculate estimate comment confirm identify
    name explain predict rule disclose specify announce reveal give make"""
)


def _base(low: str) -> str:
    return LEMMA.get(low, low)
