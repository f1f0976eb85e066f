"""What of a quotation is no claim: feeling, rhetoric, address, prediction, demand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.lexicon import cues, words
from store.extraction.lexicon.kinds import KINSHIP
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.offering.happenings import fares, holds, under_way, works
from store.extraction.offering.own_voice import INDEFINITE
from store.extraction.offering.plain_facts import plain_fact, plain_fact_of_us
from store.extraction.offering.reactions import saying_of_all
from store.extraction.offering.scenes import NO_ACTORS
from store.extraction.offering.talk import talk
from store.extraction.offering.verdicts import FACTUAL
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import (
    evaluative,
    eventive,
    future,
    has_day,
    named_in,
    number,
    passive,
    specific,
)

DEONTIC = frozenset({"should", "must", "ought", "shall"})


def _told(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether a witness tells what happened: "my brother called me at six", not what they felt or were told."""
    verb = next((t for t in tokens if t.tag in FINITE), None)
    felt = {LEMMA.get(low, low) for low in lows} & (_FEELINGS | cues.BELIEF)
    after = tokens[tokens.index(verb) + 1 :][:1] if verb is not None else ()
    spoken = verb is not None and LEMMA.get(verb.low) in cues.SAYING and any(t.tag in ("PU", "TH", "PR") for t in after)
    return eventive(tokens) and not felt and not spoken and not set(lows) & words.EVALUATIVE


_FEELINGS = word_set(
    "cry weep sob pray sleep dream tremble shake panic smile laugh feel hurt break miss love think know"
)


_FELT = word_set("laugh cry weep sob smile lie pray dream tremble shake panic shiver")
"""What people do in quotations rather than tell facts by."""


def quoted_objection(
    tokens: Sequence[Token], lows: Sequence[str], *, person: bool, institution: bool, lemma: str
) -> str | None:
    """A whole quotation: speech is full of feeling and rhetoric, so it must say something that can be checked.

    ``person``: whether who speaks does so for themselves; ``institution``: whether it is an authority; ``lemma``: the
    verb that reports it.
    """
    if talk(tokens, lows):
        return "talk"
    witnessed = lows[:1] == ["i"] and eventive(tokens) and lows[-1:] == ["you"] and lows[-2:-1] != ["as"]
    if set(lows) & words.SECOND_PERSON and not witnessed:
        return "address"
    if _points(tokens, lows) or lows[-3:] == ["meant", "to", "be"]:
        return "rhetoric"
    kin = lows[:1] == ["my"] and lows[1:2] and lows[1] in KINSHIP and set(lows[2:3]) & {"was", "is"}
    if "my" in lows and person and not (named_in(tokens) or passive(tokens) or kin) and not _told(tokens, lows):
        return "first person"
    if _pithy(tokens, lows) or saying_of_all(tokens) or lows[-3:] == ["anything", "like", "it"]:
        return "rhetoric"
    if "in my view" in " ".join(lows) or "in our view" in " ".join(lows):
        return "opinion"
    if _denies_or_plans(lows):
        return None
    if _resolves(tokens, lows):
        return None
    if "i" in lows[:4] and _of_oneself(tokens, lows):
        placed = number(tokens) or ((has_day(tokens) or named_in(tokens)) and lows[:2] == ["i", "was"])
        stayed = "was" in lows[:3] and placed and any(t.tag == "IN" for t in tokens[2:4])
        return None if stayed else "first person"
    if lows[:2] == ["i", "have"] and set(lows[2:]) & _HOLDINGS and not set(lows) & words.EVALUATIVE:
        return None
    if "can" in lows and set(lows) & words.FIRST_PERSON and not number(tokens):
        return "opinion"
    binding = lemma in _COMMITTING and lows[0] not in INDEFINITE
    ours = lows[0] in ("we", "our") or "'ll" in lows[:2]
    dated = has_day(tokens) or bool(set(lows) & words.TIME_NOUNS) or len(tokens) < 4
    pledged = ours and dated and not set(lows) & {"win", "never", "always"}
    if future(lows) and person and not institution and not (binding or pledged or _operates(tokens, lows)):
        return "prediction"
    return _unreal(tokens, lows) or _matter(tokens, lows, announced=institution)


def _resolves(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether somebody says what they will not do, or mean to: "I will not be resigning"."""
    if lows[:1] not in (["i"], ["we"]) or set(lows) & words.EVALUATIVE or "if" in lows:
        return False
    verb = next((n for n, t in enumerate(tokens) if LEMMA.get(t.low) in _STEPS and t.tag in ("VB", "VG")), 0)
    before = set(lows[1:verb])
    refuses = bool(before & {"not", "n't", "never"}) and bool(before & {"will", "wo", "'ll", "going", "am", "are"})
    means = bool(before & {"intend", "plan", "intending", "planning", "intention"})
    if (
        verb
        and tokens[verb].low in ("stand", "run")
        and lows[verb + 1 : verb + 2] not in (["for"], ["again"], ["down"], [])
    ):
        return False
    return 0 < verb < 7 and (refuses or means)


_STEPS = word_set(
    """resign step quit leave stand run appeal sign testify pay vote attend return stay withdraw retire sell close cut
    negotiate cooperate co-operate comply publish release recount concede apologise apologize seek accept reopen merge
    bid raise evacuate surrender ratify veto prosecute sue charge"""
)
"""What somebody in office, or a body, does or does not do next."""


def _pithy(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """ "They buy the truck", "we arrest them": a short saying of what is always done, without figure or name."""
    always = lows[:1] in (["they"], ["we"]) and len(tokens) > 1 and tokens[1].tag == "VP"
    stated = "no" in lows or (
        len(lows) > 1 and LEMMA.get(lows[1]) in ("own", "rent", "lease", "deny", "reject", "support")
    )
    return always and not stated and len([t for t in tokens if t.wordy]) < 6 and not specific(tokens)


def _points(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether it only points at what was said: "This is a disgrace", "That's what we are"."""
    if lows[:1] not in (["this"], ["that"]) or number(tokens) or named_in(tokens) or passive(tokens):
        return False
    if set(lows[:3]) & {"was", "is", "'s"} and len(lows) < 7:
        return True
    return bool(set(lows[1:2]) & {"was", "is", "'s"} and set(lows) & {"we", "us", "our"})


def _denies_or_plans(lows: Sequence[str]) -> bool:
    """ "I never had a second phone" denies a fact; "The state has no plans to buy a share" states what is planned."""
    bases = {LEMMA.get(low, low) for low in lows}
    if lows[:2] == ["i", "never"] and not bases & _FEELINGS and not set(lows) & words.EVALUATIVE and len(lows) > 3:
        return True
    return "plans" in lows and bool(set(lows[:4]) & {"has", "have"})


def _of_oneself(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether an "I" tells no more than its own state, or little of what it did."""
    placed = any(a.low == "been" and b.tag == "VN" for a, b in pairwise(tokens)) and specific(tokens)
    placed = placed or (has_day(tokens) and any(a == "been" and b in ("in", "under") for a, b in pairwise(lows)))
    if placed:
        # "I've been parked here since Sunday night"
        return False
    verb = next((t for t in tokens[lows.index("i") + 1 :] if t.tag in FINITE or t.tag in ("VN", "VB")), None)
    if verb is not None and verb.tag == "VD" and LEMMA.get(verb.low) in _TRANSACTIONS and len(lows) > 3:
        return False
    if passive(tokens) and not _stative_first(lows) and len(lows) > 4:
        return False
    if verb is not None and verb.tag == "VP" and LEMMA.get(verb.low) in _LIVING and specific(tokens):
        # "I drive a taxi in Cologne", "some days I take home 200 rupees"
        return False
    if lows[1:3] in (["have", "the"], ["have", "a"], ["have", "no"]) and set(lows[3:]) & _HOLDINGS:
        return False
    if _stative_first(lows) or not eventive(tokens):
        return True
    return not specific(tokens) and (lows.count("i") > 1 or len(lows) < 5)


_LIVING = word_set("drive run own teach work live farm fish grow sell make earn take pay rent keep employ train coach")
_TRANSACTIONS = word_set(
    """get receive write send sign pay hand report ring call meet hear buy sell file complain apply vote see tell ask
    give show bring"""
)
"""What somebody did with others: "I wrote to the bishop", "I got no answer"."""


def _operates(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether it is told what will be open, held or run, as who is in charge may: "its branches will open as usual"."""
    at = next((n for n, low in enumerate(lows) if low in ("will", "'ll")), 0)
    verbs = [t for t in tokens[at + 1 : at + 4] if t.tag not in ("AV", "NEG") and t.low not in ("be", "have", "been")]
    subject = tokens[:at]
    thing = any(t.tag in ("NN", "NP") and t.low not in NO_ACTORS for t in subject)
    named = bool(subject) and (
        subject[0].low in ("the", "its", "our", "their", "all", "no") or subject[0].tag in ("NP", "NUM")
    )
    adrift = bool(set(lows[at:]) & {"out", "over", "again", "up"})
    return thing and named and bool(verbs) and LEMMA.get(verbs[0].low) in _RUNNING and not adrift


_RUNNING = word_set(
    """open reopen close shut resume start begin publish hold release cancel postpone suspend operate run sail fly stop
    evacuate charge deport transfer extradite bury open restore repair replace demolish refund pay build hire deploy"""
)
"""What is arranged by those who say so."""


def _unreal(tokens: Sequence[Token], lows: Sequence[str]) -> str | None:
    """What is asked for, imagined, or said of everybody and nobody."""
    if set(lows) & DEONTIC or any(a in ("has", "have", "need", "needs") and b == "to" for a, b in pairwise(lows)):
        return "demand"
    barred = (
        any(a == "could" and b in ("not", "n't") for a, b in pairwise(lows))
        and "be" in lows
        and any(t.tag == "VN" for t in tokens)
    )
    if set(lows) & {"could", "would", "might"} and not number(tokens) and not barred:
        return "hypothesis"
    if lows[:1] == ["there"] and set(lows[1:4]) & {"something", "nothing"}:
        return "rhetoric"
    undone = lows[:1] == ["nothing"] and passive(tokens)
    if lows and lows[0] in INDEFINITE and not (undone or (lows[0] in _SOME_OR_NONE and eventive(tokens))):
        return "rhetoric"
    if {LEMMA.get(t.low) for t in tokens if t.tag in FINITE and t.low != "lies"} & _FELT and not specific(tokens):
        return "feeling"
    if any(a == "like" and b in ("a", "an") for a, b in pairwise(lows)) and lows[:1] == ["it"] and not number(tokens):
        return "rhetoric"
    untold = lows[:1] in (["nobody"], ["no"]) and eventive(tokens)
    return "opinion" if evaluative(tokens) and not number(tokens) and not untold else None


_SOME_OR_NONE = frozenset({"nobody", "no", "somebody", "someone"})


def _matter(tokens: Sequence[Token], lows: Sequence[str], *, announced: bool) -> str | None:
    """Why a quotation that is neither feeling nor rhetoric by its words says nothing firm; None if it does."""
    if "we" in lows[:3]:
        if lows[1:2] in (["'ll"], ["will"]) and announced and named_in(tokens):
            return None
        held = set(lows[1:3]) & {"have", "had", "hold", "held"} and set(lows[2:]) & _HOLDINGS
        if len(lows) < 5 and lows[0] == "we" and tokens[1].tag == "VD" and not any(t.tag in _WEIGHTY for t in tokens):
            # "We counted them", "we got out alive": nobody else could tell.
            return None if has_day(tokens) else "first person"
        happened = (eventive(tokens) and not _stative_first(lows)) or plain_fact_of_us(tokens)
        return None if happened or number(tokens) or held else "first person"
    if number(tokens) or eventive(tokens) or passive(tokens) or has_day(tokens) or plain_fact(tokens):
        return None
    if fares(tokens) or _seen_doing(tokens):
        return None
    if (lows[:1] == ["there"] and len(lows) > 4) or holds(tokens) or works(tokens) or under_way(tokens):
        return None
    if named_in(tokens) and not set(lows) & words.FIGURATIVE_VERBS:
        return None
    return None if any(t.tag == "VG" for t in tokens) and specific(tokens) else _plain_present(lows)


_WEIGHTY = frozenset({"NN", "NP", "NUM", "NEG", "VG", "TO"})
_COMMITTING = word_set("affirm promise pledge vow assure guarantee confirm announce order decree swear undertake")
"""Verbs by which somebody binds themselves: "affirmed that “no soldier will leave”" is a stated plan."""
_HOLDINGS = word_set(
    """agreement agreements contract contracts deal licence license permit permits insurance evidence proof records
    recording recordings footage copies copy receipt receipts letter letters email emails photos
    pictures stocks stock reserves vacancies paperwork
    documents document photographs video data list lists map maps plan plans key keys file files tape tapes"""
)


_NONE_SUCH = word_set(
    """alternative doubt excuse excuses justification reason way room place need question questions point shame winner
    winners losers hope chance comparison substitute shortcut magic secret time going turning words word denying
    other such stopping mercy justice law trust love respect"""
)
"""Of what one says that there is none, and tells nothing: "there is no alternative"."""


def _seen_doing(tokens: Sequence[Token]) -> bool:
    """Whether somebody who is not pointed at alone is seen at something in some place: "families are going from station
    to station with bread"."""
    verb = next((n for n, t in enumerate(tokens) if t.tag in FINITE), 0)
    subject = tokens[:verb]
    doing = tokens[verb].tag == "BE" and any(t.tag == "VG" for t in tokens[verb + 1 : verb + 3])
    placed = any(a.tag == "IN" and b.tag in ("NN", "DT", "NP", "NUM") for a, b in pairwise(tokens[verb:]))
    named = any(t.tag == "NN" and t.low not in NO_ACTORS for t in subject)
    return bool(verb) and doing and placed and named and not {t.low for t in tokens} & words.EVALUATIVE


def _plain_present(lows: Sequence[str]) -> str | None:
    """A present statement without figure, name or event: an assertion of state is kept, a verdict is not."""
    if "was" in lows or "were" in lows or (set(lows[-2:]) & FACTUAL and lows[:1] not in (["i"], ["we"])):
        return None
    if (
        lows[:1] == ["there"]
        and lows[1:3] in (["is", "no"], ["are", "no"], ["was", "no"])
        and not set(lows) & _NONE_SUCH
    ):
        return None
    if lows and lows[0] in ("this", "that", "it", "there", "they", "he", "she") and len(lows) < 8:
        return "rhetoric"
    return "opinion"


def _stative_first(lows: Sequence[str]) -> bool:
    stative = {"know", "think", "feel", "believe", "hope", "been", "love", "want"}
    return bool(stative & ({LEMMA.get(low, low) for low in lows} | set(lows)))
