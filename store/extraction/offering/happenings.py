"""What the article may tell without a figure: what befell, is under way, holds, or is meant to be done."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import words
from store.extraction.lexicon.events import EVENT_NOUNS
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.offering.scenes import MOODS, NO_ACTORS, subject_of
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.word_signs import eventive


def happened(tokens: Sequence[Token]) -> bool:
    """Whether somebody or something did or underwent something: "one man burned a jersey", "it sank in minutes"."""
    subject = subject_of(tokens)
    if not eventive(tokens) or any(t.low in NO_ACTORS for t in subject):
        return False
    rest = tokens[len(subject) + 1 :]
    done_to = any(t.low in ("him", "her", "them") for t in rest) and any(t.low not in MOODS for t in subject)
    verb = tokens[len(subject)]
    befell = LEMMA.get(verb.low) in EVENT_NOUNS and any(t.tag == "NN" for t in subject)
    return done_to or (any(t.tag in ("NN", "NP") and t.low not in MOODS for t in rest) and (len(rest) > 1 or befell))


def under_way(tokens: Sequence[Token]) -> bool:
    """Whether something that can be seen is happening: "water is rising behind it", "the dam is holding"."""
    subject = subject_of(tokens)
    rest = [t for t in tokens[len(subject) :] if t.wordy and t.tag not in ("AV", "NEG")]
    if len(rest) < 2 or rest[0].low not in ("is", "are", "'s", "was", "were") or rest[1].tag != "VG":
        return False
    happening = LEMMA.get(rest[1].low) in EVENT_NOUNS.keys() | {"hold", "work", "run", "operate", "flow"}
    return happening and any(t.tag in ("NN", "NP") and t.low not in NO_ACTORS | _PRESSURES for t in subject)


_PRESSURES = word_set(
    """pressure pressures tension tensions concern concerns momentum support opposition call calls resistance criticism
    interest confidence trust faith time clock pace debate things situation everything market"""
)


def ranked_among(tokens: Sequence[Token]) -> bool:
    """ "The factory is one of the largest projects in the state"."""
    lows = [t.low for t in tokens]
    for n in range(len(lows) - 3):
        if lows[n] in ("is", "are", "was", "were", "remains") and lows[n + 1 : n + 4] == ["one", "of", "the"]:
            return any(low in words.ORDINALS or low.endswith("-largest") for low in lows[n + 4 : n + 7])
    return False


def befell(tokens: Sequence[Token]) -> bool:
    """Whether a bare verb tells of an event by itself: "the dam burst", "the minister resigned"."""
    subject = subject_of(tokens)
    verb = tokens[len(subject)]
    noun = any(t.tag in ("NN", "NP") and t.low not in NO_ACTORS for t in subject)
    return noun and verb.tag == "VD" and LEMMA.get(verb.low) in EVENT_NOUNS


def works(tokens: Sequence[Token]) -> bool:
    """Whether a thing is said to be in or out of use: "the website is offline", "phones in the capital are down"."""
    subject = subject_of(tokens)
    last = next((t.low for t in reversed(tokens) if t.wordy), "")
    linked = len(subject) < len(tokens) and tokens[len(subject)].tag == "BE"
    return linked and last in _WORKING and any(t.tag in ("NN", "NP") and t.low not in NO_ACTORS for t in subject)


_WORKING = word_set(
    "offline online down open closed shut missing dead alive intact unhurt unharmed impassable operational"
)


def intends(tokens: Sequence[Token]) -> bool:
    """Whether a body or a person means to do something: "it plans to seek new trials", "they want it torn up"."""
    subject = subject_of(tokens)
    rest = [t for t in tokens[len(subject) :] if t.wordy and t.tag not in ("AV", "NEG")]
    if [t.low for t in rest[1:2]] == ["been"] and rest[0].tag == "HV":
        # "has been seeking to sell it"
        rest = rest[1:]
    wishes = len(rest) == 3 and LEMMA.get(rest[0].low) in _INTENTIONS and rest[1].tag == "TO"
    if (len(rest) < 4 and not wishes) or not any(t.tag in ("NN", "NP", "PR") for t in subject):
        return False
    acts = rest[0].tag == "MD" and rest[0].low in ("will", "'ll", "wo") and rest[1].tag == "VB"
    doing = rest[0].tag == "BE" and rest[1].tag == "VG" and LEMMA.get(rest[1].low) in _DOING
    if doing and any(t.tag in ("NN", "NP") for t in rest[2:]):
        return True
    means = LEMMA.get(rest[0].low) in _INTENTIONS and any(t.tag in ("TO", "TH", "DT", "NN") for t in rest[1:3])
    return (acts and rest[1].low != "be") or means


def holds(tokens: Sequence[Token]) -> bool:
    """Whether a lasting state of a thing is told: "the levy now applies in every county", "it employs welders"."""
    subject = subject_of(tokens)
    verb = tokens[len(subject)]
    rest = tokens[len(subject) + 1 :]
    if verb.tag == "DO" and len(rest) > 2 and rest[0].tag == "NEG" and rest[1].tag in ("VB", "VP"):
        # "The list does not include medicines"
        verb, rest = rest[1], rest[2:]
    definite = any(t.low in _DEFINITE or t.tag == "NP" for t in subject)
    abstract = any(t.low in NO_ACTORS for t in subject)
    told = any(t.tag in ("NN", "NP") for t in rest) or any(t.low in ("still", "now") for t in subject)
    if LEMMA.get(verb.low) == "remain" and rest and not abstract and any(t.tag in ("NN", "NP") for t in subject):
        return True
    if LEMMA.get(verb.low) in ("appear", "figure", "feature", "occur") and verb.tag in ("VZ", "VP", "VB"):
        return not abstract and any(t.tag == "IN" for t in rest[:1]) and told
    changed = any(t.low == "now" for t in subject) and LEMMA.get(verb.low) not in words.FIGURATIVE_VERBS
    lasting = changed or LEMMA.get(verb.low) in _STANDING or any(t.low in _RULES for t in subject)
    return definite and not abstract and told and verb.tag in ("VZ", "VP", "VB") and lasting


_DEFINITE = frozenset({"that", "this", "those", "the", "its", "their", "his", "her", "our", "my", "'s"})


def fares(tokens: Sequence[Token]) -> bool:
    """Whether the state somebody is in is told: "he is in stable condition", "she is in custody"."""
    subject = subject_of(tokens)
    rest = [t.low for t in tokens[len(subject) :]]
    return rest[1:2] in (["in"], ["on"], ["under"], ["at"]) and rest[0] in words.BE and bool(set(rest) & _STATES)


_STATES = word_set(
    """condition custody hospital jail prison detention coma exile bail trial arrest quarantine surgery remand large
    investigation review construction court parliament office hiding session force effect service use operation
    receivership bankruptcy arrears debt talks care oxygen dialysis ventilator insulin chemotherapy antibiotics drip
    strike leave medication pension"""
)
_UNDER_WAY = word_set(
    """investigate review consider examine negotiate build sue recruit search hunt hold treat test train study rebuild
    repair drill develop sell buy close open move expand demolish evacuate audit inspect question"""
)
_INTENTIONS = word_set("plan intend want seek aim hope propose demand oppose support back require prepare refuse")
_STANDING = word_set(
    """apply remain stand continue contain include cover employ own operate run hold owe supply produce serve belong
    cost concern require provide offer involve comprise consist house host connect link cross charge sell make import
    export oversee regulate manage govern publish train treat recruit fund finance insure lease rent rely border"""
)
_RULES = word_set(
    """law laws bill act measure rule rules treaty deal agreement plan budget regulation regulations constitution
    ordinance directive reform amendment contract pact accord code statute charter licence license permit ruling
    verdict order"""
)
_DOING = _INTENTIONS | _UNDER_WAY
