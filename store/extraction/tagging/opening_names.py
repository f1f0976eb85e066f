"""Names that open a sentence: the capital tells nothing there, what follows them does."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.cues import FORESIGHT
from store.extraction.lexicon.kinds import kind_of
from store.extraction.lexicon.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tokens import Token
from store.given_names import PRONOUN
from store.known import lookup

_WORDS_TOO = word_set(
    """dawn grace faith joy art rich frank summer autumn april june may august sunny ivy olive daisy iris pearl ruby
    crystal amber penny royal christian earl dean guy miles chance angel star sky rose rosemary violet heather holly
    hazel ginger misty stormy sandy dusty rusty rocky wood stone christmas"""
)
"""Given names that are words too."""
_UNCOUNTED = word_set(
    """afternoon air alcohol aluminium aluminum ammunition anger anybody anyone anything asphalt bacon bail barley beef
    beer behavior behaviour black blood blue bread breakfast business butter cannabis capital cargo cash cattle
    caution cement chaos cheese chicken cholera church clothing coal cocaine cocoa coffee college concrete congress
    consent consumption contact control copper corn cotton courage court crime crude currency cyclone damage danger
    data daylight deadlock death debate debris debt deforestation demand dengue detail diesel dinner diplomacy dirt
    discontent discourse disease distance dusk dust earth ebola efficacy effort electricity employment energy entry
    equipment erosion evening everybody everyone everything evidence exposure faith famine fat fear feedback fever
    fibre flour fog folk food footage football fraud freight friction frost fruit fuel fun furniture fury gas
    gasoline gear glass gold government grain grass green grief ground growth guilt hail half hardship hardware harm
    hay health heat heating help history homework honey hope hospital housing humanity humour hunger ice income
    industry influenza information infrastructure ink insulin insurance interest iron jail jewellery justice
    kerosene knowledge labor labour land laughter law lead leather life light lightning livestock logic love luck
    luggage lumber lunch machinery mail malaria malnutrition man management mankind manpower maths meat media
    medicine merchandise metal meth methane midday midnight milk money morale morning mould mud music nature nausea
    news night nitrogen nobody noise none nonsense noon nothing oil opinion opium output oversight ownership oxygen
    paint panic paper paperwork parking parliament passage peace permission petrol plastic play plenty polio
    pollution pork poultry poverty power praise prayer precaution presidency pressure pride prison proof property
    protest provenance public publicity publishing quality quantity rabies radar radiation radio rain rainfall rape
    recovery recruitment red refuge relief religion remorse rent resale rescue research resistance respect rice risk
    rubber rubbish rubble rum runoff sabotage safety salary salmon salt sand satire school schooling scrap scrutiny
    seafood seating security service sewage sex shade shipping shrapnel silence silk silver sleep sludge smoke snow
    snowfall soap society software soil solidarity somebody someone something soy sport staff staffing stamina steam
    steel stock storage success suffering sugar summer sunlight sunrise sunset support surgery suspicion sympathy
    talent tax tea teaching technology telecoms television temper terror testimony thunder thyroid timber time
    tobacco today tomorrow tonight torture tourism trade traffic transit transparency transport trash travel
    treatment trial trouble trust truth tuberculosis turbulence turnout university unrest uranium usage vandalism
    variety venom video violence visibility vodka voltage waste water wealth weather weed weight wheat whisky white
    wildlife wind wine winter woman women wood wool work workforce yesterday youth zinc"""
)
"""Nouns that open a sentence without an article, and end in none of ``_ABSTRACT``."""
_ABSTRACT = tuple(
    word_set(
        """ing tion sion ment ness ity ety ance ence ancy ency acy ism ship hood age ure dom ogy omy aphy ware ful ive
        ous ble craft stuff folk people"""
    )
)
"""Endings of words that may open a sentence and are no names."""
_AUXILIARIES = words.BE_FINITE | words.HAVE_FINITE | words.MODALS
_DESCRIBED = 24
"""Tokens in which the comma closes that opens behind a name."""
_SEATED = frozenset({"based", "headquartered", "owned", "founded", "listed", "run", "led", "backed"})
_ONE_DOES = frozenset({"has", "is", "was", "says"})
"""Verbs before which a word in -s is no plural."""


def given_name(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a sentence opens with somebody's given name alone, "Daniel, not his real name, was an altar boy", or with
    that of a known outlet: "Bloomberg, whose reporters"."""
    low = tokens[i].low
    if low == "per":
        return _called_per(tokens, i, last)
    if i + 2 >= last or tokens[i + 1].text != ",":
        return False
    if tokens[i + 2].low in ("which", "whose", "citing", "quoting") and lookup(tokens[i].text) is not None:
        return True
    return low in PRONOUN and low not in FORMS and low not in _WORDS_TOO


def _called_per(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether "Per" is a given name, for it would bring in no clause: "Per Holm, an economist, said"."""
    end = i + 1
    while end < min(last, i + 4) and tokens[end].capital:
        end += 1
    if end == i + 1 or end >= last:
        return False
    if tokens[end].text == ",":
        end = next((k + 1 for k in range(end + 1, min(last, end + 16)) if tokens[k].text == ","), last)
    return end < last and (tokens[end].low in _AUXILIARIES or bool(set(FORMS.get(tokens[end].low, "")) & set("ds")))


def apposed_name(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a sentence opens with a name alone and says whose: "Olmedo, the governor, maintains"."""
    if i + 4 >= last or tokens[i + 1].text != "," or tokens[i + 2].low not in ("the", "a", "an"):
        return False
    comma = next((k for k in range(i + 4, min(last, i + 8)) if tokens[k].text == ","), None)
    low = tokens[i].low
    plain = low not in FORMS and low not in words.ADVERBS | words.TIME_WORDS and not low.endswith("s")
    return comma is not None and plain and tokens[comma - 1].low in noun_words.PERSON_NOUNS


def described_name(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a sentence opens with a name alone, tells between commas what it is, and goes on with its verb:
    "Norvolt, which makes batteries, has fired", "Norvolt, a German carmaker, said", "Norvolt, based in Oslo,"."""
    if i + 5 >= last or tokens[i + 1].text != "," or not _may_name(tokens[i].low):
        return False
    comma = next((k for k in range(i + 4, min(last - 1, i + _DESCRIBED)) if tokens[k].text == ","), None)
    if comma is None or not _verbal(tokens[comma + 1].low):
        return False
    opener = tokens[i + 2]
    one = not tokens[i].low.endswith("s")
    if (one and opener.low in ("which", "whose")) or (
        opener.low in _SEATED and tokens[i + 3].low in ("in", "by", "at")
    ):
        return True
    owned = any(t.low in ("'s", "’s") for t in tokens[i + 3 : comma])
    noun = next((k for k in range(i + 3, comma) if tokens[k].low in ("of", "in", "for", "with", "that")), comma) - 1
    told = opener.low in ("the", "a", "an", "its", "one") or (owned and opener.capital)
    # "Siemens, the engineering group, cut": no plural is one body.
    return told and (kind_of(tokens[noun].low) == "body" or (one and bool(kind_of(tokens[noun].low))))


def _may_name(low: str) -> bool:
    """Whether a word that opens a sentence is no mass, no quality, no adverb and no verb."""
    common = low in _UNCOUNTED or low.endswith(("ly", *_ABSTRACT)) or low in words.ADJECTIVES | words.ADVERBS
    # "One, a 52-year-old grocer, said"
    common = common or low in words.NUMBER_WORDS | words.DETERMINERS | words.ORDINALS
    return len(low) > 2 and not common and low not in FORMS and low not in words.TIME_WORDS and not kind_of(low)


def _verbal(low: str) -> bool:
    return low in _AUXILIARIES or bool(set(FORMS.get(low, "")) & set("ds"))


def acting_name(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a sentence opens with a name alone that does or owns something: "Ofcom has fined", "Tesco's shares".

    A common noun stands there without an article only in the plural or where it cannot be counted. The word has no
    verb readings.
    """
    low = tokens[i].low
    if i + 1 < last and tokens[i + 1].low == "'s":
        return not low.endswith(("s", "ing", "ed"))
    if i + 1 >= last or len(low) < 3 or low in _UNCOUNTED or low.endswith(_ABSTRACT) or "-" in low:
        return False
    if kind_of(low) or low in noun_words.DOCUMENT_NOUNS or low in words.ADJECTIVES or low in words.TIME_WORDS:
        return False
    after = tokens[i + 1].low
    if low.endswith("s"):
        return after in _ONE_DOES
    forms = FORMS.get(after, "")
    if after in _AUXILIARIES or "d" in forms:
        return True
    behind = tokens[i + 2].low if i + 2 < last else ""
    # "Consumer advocates are", "Night trains ran"; who is said to expect something may be anybody.
    noun = (
        after in NOUNS_TOO
        or LEMMA.get(after) in FORESIGHT
        or bool(kind_of(after))
        or behind in _AUXILIARIES
        or "d" in FORMS.get(behind, "")
    )
    return "s" in forms and not noun
