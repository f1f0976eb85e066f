"""English verbs and their forms: enough of them to tell a clause's verb from its nouns.

``FORMS`` maps a lower-case form to its readings; a reading is one letter: ``b`` base, ``s`` third person,
``d`` past, ``n`` past participle, ``g`` -ing form. ``LEMMA`` maps a form to its base.
"""

from __future__ import annotations

from store.extraction.lexicon.verb_forms import DOUBLE_IRREGULAR, DOUBLING, DOUBLING_TOO, IRREGULAR, ONLY_PAST
from store.extraction.lexicon.verb_words import MORE_REGULAR, REGULAR
from store.extraction.lexicon.words import word_set

FORMS: dict[str, str] = {}
LEMMA: dict[str, str] = {}
PAST: dict[str, str] = {}


def _third(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _stem(base: str) -> str:
    return base + base[-1] if base in DOUBLING else base


def _gerund(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return _stem(base) + "ing"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return _stem(base) + "ed"


def _note(form: str, reading: str, base: str) -> None:
    known = FORMS.get(form, "")
    if reading not in known:
        FORMS[form] = known + reading
    LEMMA.setdefault(form, base)


def _add(base: str, past: str, participle: str, gerund: str) -> None:
    PAST.setdefault(base, past)
    for form, reading in ((base, "b"), (_third(base), "s"), (past, "d"), (participle, "n"), (gerund, "g")):
        _note(form, reading, base)


_ALSO = {"bear": "born", "prove": "proven", "swell": "swollen", "strike": "stricken", "sow": "sown", "strew": "strewn"}
"""Participles beside the common one."""


def _load() -> None:
    for entry in IRREGULAR.replace("\n", "|").split("|"):
        if entry.strip():
            base, past, participle = entry.split()
            gerund = base + base[-1] + "ing" if base in DOUBLE_IRREGULAR else _gerund(base)
            _add(base, past, participle, gerund)
    for base in (*REGULAR.split(), *MORE_REGULAR.split()):
        _add(base, _past(base), _past(base), _gerund(base))
    for base in DOUBLING_TOO:
        for form, reading in (
            (f"{base + base[-1]}ed", "d"),
            (f"{base + base[-1]}ed", "n"),
            (f"{base + base[-1]}ing", "g"),
        ):
            _note(form, reading, base)
    for base, forms in _ALSO.items():
        for form in forms.split():
            _note(form, "n", base)
    for base in ONLY_PAST.split():
        PAST.setdefault(base, _past(base))
        for form, reading in ((_past(base), "d"), (_past(base), "n"), (_gerund(base), "g")):
            _note(form, reading, base)
    # "found" itself reads as the past of "find".
    for form, reading in (("founded", "d"), ("founded", "n"), ("founding", "g")):
        _note(form, reading, "found")


_load()

NOUNS_TOO = word_set(
    """archive bail bottle broker catalogue champion chant circle clip curse decay default digest discount ditch
    download dust farm filter float flock flout forward fracture hammer harness haunt herd hinge mail massacre
    master mortgage nurse parole patent petition plaster police prop queue radio ram rape relay remedy revolt rig
    rip rub sabotage scout scratch scream screen shackle shield shower shred shuttle skid sort spare spell splash
    spray stab stack staple stare strap structure surface swamp tag temper throng toast toil torment torpedo
    traffic trick tune twist wager wire
    abuse access account act address advance age aid aim air alarm alert amount answer appeal approach arrest
    assault attack attempt audit author average award back balance ballot ban bar base battle benefit bet bid
    blame blast block board bomb boost border boycott brand breach break brief broadcast budget burn cable call
    cap care cast cause caution challenge change channel charge chart chase check claim clash close club coach
    coast collapse combat comfort command comment commission complaint concern conduct conflict contact contest
    contract contrast control copy cost count counter couple course cover crack craft crash credit crowd crown
    cruise cut cycle damage dance date deal debate debut decline decrease defeat defect delay delegate demand
    deposit desert design desire detail dispatch display dispute distance dive dock document double doubt draft
    drain draw dream dress drift drill drive drop echo edge effect end engineer equal escape escort estimate
    exchange excuse exercise exhibit exile exit experience experiment export express face factor fall fan fear
    feature feed ferry field fight figure file fill film finance fine finish fire fit fix flag flood flow fly
    focus force forecast form frame fuel function fund gain gamble gauge gear grade grant grip ground group
    guarantee guard guess guide halt hand harbor harm harvest haul head heat help hike hit hold honor hope host
    house hunt hurt impact import increase influence insult interest interview issue jail join joke judge jump
    kick kill label labor lack land laugh launch lead leak lease lecture level license lie lift light limit line
    link list load loan lobby lock log look loss love machine march mark market mask match matter measure meet
    mind mine mirror miss mistake mix model monitor move murder name need net note notice number object offer
    open order outline outrage pace pack paint pair panic parade park partner pass patrol pause pay peak permit
    phase phone picture pilot place plan plant play pledge plot point poison poll pool position post power
    practice praise present press pressure price print probe process produce profit program progress project
    promise protest pull pump purchase purge push quarrel question quiet quote race raid rail rain raise rally
    range rank rate reach read rebel rebound recall record reform refund regard regret release remark rent
    repair repeat reply report request rescue research reserve resort respect rest result retreat return reverse
    review reward ride ring rise risk rival rock role roll round route rule run rush sack sail sale sample
    sanction save scale scan scare schedule score scramble search seat secret sense sentence service set shape
    share shelter shell shift ship shock shop shot show side sign signal silence sit slate slide slip slow slump
    smoke sound source spark speed spike spin split sponsor spot spread spring square staff stage stake stamp
    stand start state station stay stem step stick stock stop store storm strain stress stretch strike string
    strip struggle study stuff style subject suit supply support surge surprise survey suspect swap sweep swing
    switch table tackle talk tank tap target tax team tender term test throw tie time tip title toll top
    torch torture total touch tour track trade trail train transfer transit transport trap travel treat trend
    trial trigger trip trouble trust try turn type update upgrade upset use value venture veto view visit voice
    volunteer vote vow voyage wage wait walk war warrant wash waste watch water wave weather weight welcome will
    win wish witness wonder work worry wound wreck yield map ramp brush bus can contain-er mass tail tear shore
    shoulder sanction trim tow tunnel load berth picket idle crest breach model dose culture sequence cap bench
    net gross slate strand smash slap slam slash cheer charter shed poll pocket canvass campaign caucus goal
    round trench pile heap crew crop lash refuse transit minute second third"""
)
"""Verbs whose base and -s forms are as often nouns."""


def third_person(base: str) -> str:
    """The third person singular of a base form: "carry" -> "carries"."""
    return {"be": "is", "have": "has", "do": "does"}.get(base, _third(base))
