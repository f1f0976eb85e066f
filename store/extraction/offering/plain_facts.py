"""Plain statements without figure, day or name that can be checked all the same: "the strike has ended"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import cues, words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.offering.scenes import NO_ACTORS, subject_of
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token

_CHANGES = word_set(
    """begin start end stop resume reopen close open continue fail survive die resign appeal eject expire lapse
    disappear vanish escape flee surrender retire quit fold collapse burst sink explode melt freeze leak merge split
    depart arrive land crash recover relapse wake reconvene adjourn disband dissolve withdraw divorce marry drown
    vote abstain strike default quit perish reappear restart relaunch erupt derail capsize overturn ground topple
    concede confess testify comply settle hold recant apologise apologize abdicate capitulate disperse subside reconvene
    work function operate exist apply drive drink smoke respond stall stand graduate emigrate defect dissent attend
    participate plead concur recuse enlist convene relocate overdose miscarry elope reoffend abscond"""
)
"""What happens to a thing, or what it does, told by the verb alone."""
_FACTS = word_set(
    """own run operate make build produce manufacture sell buy supply import export ship carry transport serve employ
    hire pay earn cost charge rent lease hold keep store contain include cover comprise consist house host connect
    link cross border claim dispute share lead chair head direct manage govern control command oversee regulate ban
    forbid prohibit bar allow permit require oblige exempt limit cap guarantee provide grant entitle apply
    expire lapse begin start end open close last fly sail travel drive commute live reside work study teach
    train speak write publish broadcast print edit play compete belong depend rely stem date stretch flow
    feed drain power heat kill infect spread cause transmit treat prevent use consume burn emit generate breed
    mine extract drill represent advise sue support back oppose reject deny boycott block occupy patrol guard
    protect follow precede replace overturn reverse extend amend supersede cite omit weigh hire register flag
    insure finance fund subsidise subsidize tax fine license inspect test monitor record track process recycle
    repair replace maintain update collect distribute deliver store market advertise sponsor name stock
    evacuate search arrest detain question hold treat drill survey dredge escort tow"""
)
"""What a thing, a body or a person does, where it has an object or a place."""
_LINKED = word_set(
    """underway over off up out free full safe ill dead married pregnant retired single bankrupt insolvent illegal legal
    lawful unlawful available unavailable unchanged insured uninsured armed unarmed drunk sober locked unlocked loaded
    unloaded absent disabled blind deaf missing open closed shut alive intact unhurt unharmed empty vacant occupied
    deaf separate extinct edible toxic poisonous flammable contagious infectious curable fatal reversible optional
    compulsory mandatory voluntary confidential secret public private anonymous effective void valid invalid complete
    incomplete unfinished ready operational offline online down back home abroad alone eligible ineligible exempt
    liable immune pending final overdue due responsible"""
)
_PLACED = word_set(
    """at under in on out off behind against without into outside inside above below beneath near between within
    beyond through over"""
)
_STANDING = word_set(
    """way large place force order service work use stock fuel water power place control office arrest trial detention
    custody hospital court prison parliament charge jail debt operation effect session recess exile hiding sea board
    page pages list register payroll ballot contract form deed
    strike holiday leave bail remand quarantine port dock anchor duty"""
)
_UNREAL = word_set(
    """point reason reasons way choice idea doubt doubts chance problem problems explaining say look feel reputation
    habit knack patience sense cause word words story mood taste heart face feet eyes luck hope hopes fears trust
    faith nerve stomach appetite time future past soul life charm answers answer question questions trouble ring
    feeling feelings air edge grip eye ear nose secret secrets ambition ambitions dream dreams temper hands hand worry
    worries concern concerns priority priorities idea ideas trouble troubles business interest limits qualms regrets
    illusions intention sympathy room reservations enemies friends fans critics edge way ways need needs"""
)
"""What one has in turns of phrase: "has a point", "has no patience"."""
_EMPTY = word_set("sense mockery difference light ends waves headlines strides fun mischief")
"""What is made in turns of phrase: "makes little sense"."""
_KIN_OF = word_set(
    """subsidiary unit arm affiliate supplier member citizen native resident graduate shareholder brother sister son
    daughter husband wife father mother cousin nephew niece uncle aunt widow widower heir owner founder co-founder
    tenant partner part province region suburb district capital port village town city island tributary branch
    customer client creditor lender trustee chair chairman chairwoman director head leader deputy adviser"""
)
_STATUS = word_set(
    """suspect witness defendant party citizen member resident candidate employee contractor shareholder signatory
    subsidiary target minor refugee prisoner hostage veteran lawyer doctor nurse engineer teacher soldier civilian
    pensioner student pilot driver farmer fisherman director trustee creditor customer client tenant fugitive felon
    bidder national orphan widow donor mercenary spy informant agent lobbyist militant fighter terrorist criminal thief
    murderer gunman smuggler trafficker deserter combatant politician journalist scientist activist dissident"""
)
"""What somebody is, or is not, as a matter of record: "is not a suspect"."""
_SOMEWHERE = word_set("abroad nearby overseas underground upstairs elsewhere")
_UNDERTAKING = word_set("refuse agree decline threaten vow offer fail continue pledge promise")
"""Verbs that make a fact of the infinitive behind them: "refused to resign"."""
_SELF = frozenset({"himself", "herself", "itself", "themselves"})
_MANY = word_set("rest few some many most everyone everybody anyone people things thing others much plenty")


def plain_fact(tokens: Sequence[Token]) -> bool:
    """Whether a thing that can be pointed at does, is or has something that can be checked."""
    subject = subject_of(tokens)
    if any(t.low == "than" for t in tokens) or tokens[0].low == "somewhere":
        return False
    if [t.low for t in subject] == ["it"] and len(tokens) > 4 and tokens[1].tag == "BE":
        return _is_so(tokens[2:]) and tokens[2].low not in _LINKED
    if not subject or not _pointed_at(subject):
        return False
    rest = [t for t in tokens[len(subject) :] if t.wordy or t.tag in FINITE]
    verbs, after = _group(rest)
    if not verbs:
        return False
    head = verbs[-1]
    lemma = LEMMA.get(head.low, head.low)
    modal = next((t.low for t in verbs if t.tag == "MD"), "")
    if modal and modal not in ("will", "'ll", "wo", "cannot", "can", "ca"):
        return False
    objects = any(t.tag in ("NN", "NP", "NUM", "PO", "VG") or t.low in _SOMEWHERE for t in after)
    if head.tag == "BE":
        return not modal and _is_so(after)
    if head.tag == "HV":
        unmet = any(t.low == "yet" for t in rest[:3]) and bool(after) and after[0].tag == "TO"
        return unmet or _has(after)
    if head.tag in ("VN", "PP") and any(t.tag == "BE" for t in verbs[:-1]):
        return True
    if lemma in _UNDERTAKING and after and after[0].tag == "TO" and len(after) > 1:
        return not modal
    if lemma in _CHANGES and not objects and (lemma != "hold" or head.tag == "VN"):
        # "The dam has held", not "the weather holds"
        return (not after or after[0].tag != "TO") and modal in ("", "will", "'ll", "wo")
    if lemma in ("come", "take", "go") and any(t.low in ("effect", "force", "place", "sale") for t in after[:3]):
        return True
    if lemma == "go" and after and after[0].low in ("into", "to", "through", "towards"):
        return objects
    if lemma == "come" and after and after[0].low in ("after", "before", "as", "from"):
        return objects
    doing = lemma in _FACTS | _CHANGES and objects
    first = next((t.low for t in after if t.tag in ("NN", "NP")), "")
    return doing and first not in _EMPTY and not any(t.low in NO_ACTORS for t in after)


def plain_fact_of_us(tokens: Sequence[Token]) -> bool:
    """Whether somebody tells what they as a body do, have or were told: "we buy our wheat from Belmora"."""
    if not tokens or tokens[0].low != "we":
        return False
    rest = [t for t in tokens[1:] if t.wordy or t.tag in FINITE]
    verbs, after = _group(rest)
    if not verbs:
        return False
    head, objects = verbs[-1], any(t.tag in ("NN", "NP", "NUM", "PO") for t in after)
    lemma = LEMMA.get(head.low, head.low)
    modal = next((t.low for t in verbs if t.tag == "MD"), "")
    if modal not in ("", "will", "'ll", "wo") or {t.low for t in after} & NO_ACTORS:
        return False
    if head.tag in ("VN", "PP") and any(t.tag == "BE" for t in verbs[:-1]):
        return lemma in _DONE_TO
    if head.tag in ("VN", "HV") and head.low == "had" and len(verbs) > 1:
        return objects or any(t.tag == "VG" for t in after[:1])
    if head.tag == "HV":
        if _has_at_hand(after):
            return True
        counted = after[:1] and (after[0].low in ("no", "none", "enough", "two") or after[0].tag == "NUM")
        return bool(counted) and _has(after) if len(after) > 1 else bool(counted)
    if after and after[0].tag == "TO":
        return False
    return lemma in _CHANGES or (lemma in _FACTS and objects)


def _has_at_hand(after: Sequence[Token]) -> bool:
    """ "We have a team on its way to Tamsa", "we had a technician booked": people or things, and where or for what."""
    noun = next((n for n, t in enumerate(after) if t.tag == "NN" and t.low in _MEANS), None)
    rest = after[noun + 1 :] if noun is not None else ()
    return bool(rest) and (rest[0].tag in ("VG", "PP", "VN", "VD", "IN") or rest[0].low in ("there", "here", "ready"))


_MEANS = word_set(
    """team teams crew crews staff officer officers engineer engineers technician technicians doctor doctors nurse
    nurses people investigator investigators ship ships helicopter helicopters boat boats plane planes aircraft troops
    soldiers soldier generator generators ambulance ambulances truck trucks drone drones inspector inspectors volunteer
    volunteers colleague colleagues lawyer lawyers member members patient patients specialist specialists expert experts
    camera cameras sensor sensors bed beds tent tents buses bus divers diver observer observers child children pupils"""
)
_DONE_TO = word_set(
    """tell pay inform consult offer ask invite notify promise give send order warn refuse deny charge sue fire dismiss
    evacuate rob attack hit shoot turn stop search question arrest detain beat deceive mislead contact approach
    inspect visit audit fine exclude ban"""
)


def _pointed_at(subject: Sequence[Token]) -> bool:
    """Whether the subject is something in particular, or a kind of thing in the plural."""
    solid = [t for t in subject if t.wordy]
    if [t.low for t in solid if t.tag != "AV"] in (["he"], ["she"], ["they"]):
        return True
    nouns = [t for t in solid if t.tag in ("NN", "NP")]
    if not nouns or solid[0].low in _MANY or any(t.low in NO_ACTORS for t in nouns):
        return False
    return not any(t.tag in ("RL", "WH", "TH", "SB") or (t.tag == "PO" and t.low not in _SELF) for t in solid)


def _group(rest: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The verbs of the main clause, and what follows them."""
    verbs: list[Token] = []
    n = 0
    while n < len(rest):
        t = rest[n]
        if t.tag in ("AV", "NEG") or t.low in ("since", "yet"):
            n += 1
            continue
        joined = not verbs or verbs[-1].tag in ("MD", "BE", "HV", "DO")
        if not joined or t.tag not in (*FINITE, "VB", "VN", "VG", "PP", "BE", "HV"):
            break
        verbs.append(t)
        n += 1
    return verbs, list(rest[n:])


def _is_so(after: Sequence[Token]) -> bool:
    """ "is under way", "was empty", "is a member of the board"."""
    rest = [t for t in after if t.tag not in ("AV", "NEG") and t.low not in ("little", "still", "yet")]
    if not rest:
        return False
    lows = [t.low for t in rest]
    if lows[0] in _LINKED and (
        len(lows) == 1 or (rest[1].tag in ("IN", "TO", "SB") and lows[:2] not in (["down", "to"], ["up", "to"]))
    ):
        return True
    if lows[0] in _PLACED and set(lows[1:4]) & _STANDING:
        return True
    if lows[:2] == ["one", "of"] and lows[2:] in (["them"], ["these"], ["those"]):
        # "Canada is one of them"
        return True
    if rest[0].tag in ("PP", "VN") and lows[0] in ("changed", "altered", "married", "born", "based", "located"):
        return True
    if lows[0] in ("a", "an", "the", "one") or rest[0].tag == "PS":
        ranked = any(low in words.ORDINALS - {"best", "worst", "last", "only"} for low in lows[:3])
        of = next((n for n, low in enumerate(lows) if low in ("of", "in", "at", "to")), 0)
        if lows[0] in ("a", "an") and len(lows) == 2:
            return lows[1] in _STATUS
        return bool(of) and (lows[of - 1] in _KIN_OF or (ranked and any(t.tag == "NN" for t in rest[:of])))
    return False


def _has(after: Sequence[Token]) -> bool:
    """ "has no doctor", "has its own lawyers", "has yet to set a date"."""
    rest = [t for t in after if t.tag not in ("AV", "NEG")]
    lows = [t.low for t in rest]
    if lows[:1] == ["to"]:
        return False
    nouns = [t.low for t in rest if t.tag in ("NN", "NP")]
    return bool(nouns) and not set(nouns[:2]) & (_UNREAL | NO_ACTORS)


def moves(tokens: Sequence[Token]) -> bool:
    """Whether what is counted has grown or shrunk: "the number of prisoners it wants has grown, too"."""
    subject = subject_of(tokens)
    head = next(
        (
            t.low
            for n, t in enumerate(subject)
            if t.tag == "NN" and (n + 1 == len(subject) or subject[n + 1].tag != "NN")
        ),
        "",
    )
    return head in _COUNTS and any(LEMMA.get(t.low) in _MOVING for t in tokens[len(subject) :] if t.tag in ("VN", "VD"))


_COUNTS = word_set(
    """number numbers toll count total share rate rates price prices cost costs wage wages pay rent rents output
    production sales revenue profit profits turnout enrolment enrollment attendance membership population deficit debt
    level levels temperature temperatures exports imports traffic unemployment inflation admissions arrests cases deaths
    premium premiums fee fees fare fares supply supplies stocks reserves deposits complaints applications"""
)
_MOVING = word_set(
    "rise fall grow shrink double triple treble halve drop climb increase decrease decline swell jump plunge"
)


def recommends(tokens: Sequence[Token]) -> bool:
    """Whether somebody or a paper is told to advise or order something: "it recommends taking the machine offline", "he
    recommends an operation", "it tells employees not to speak to journalists"."""
    subject = subject_of(tokens)
    rest = [t for t in tokens[len(subject) :] if t.wordy and t.tag not in ("AV", "NEG")]
    if len(rest) < 3 or not any(t.tag in ("NN", "NP", "PR") and t.low not in NO_ACTORS for t in subject):
        return False
    lemma, told = LEMMA.get(rest[0].low), rest[0].tag in ("VZ", "VP", "VD")
    if told and lemma in _ADVISING and rest[1].tag in ("VG", "DT", "NN", "PS"):
        return any(t.tag == "NN" for t in rest[1:])
    ordered = next((n for n, t in enumerate(rest) if t.tag == "TO"), 0)
    return told and lemma in _ORDERING and 1 < ordered < 6 and rest[1].tag in ("NN", "NP", "DT", "NUM", "PS")


_ADVISING = word_set("recommend advise propose advocate prescribe forbid prohibit")
_ORDERING = word_set("tell ask order advise instruct urge require warn direct forbid request command")


def misstated(tokens: Sequence[Token]) -> bool:
    """Whether a figure, a date or the like is said to be false: "the staffing figure was wrong"."""
    subject = subject_of(tokens)
    rest = [t for t in tokens[len(subject) :] if t.wordy and t.tag not in ("AV", "NEG")]
    said = bool(subject) and subject[-1].low in _STATED and len(rest) == 2 and rest[0].tag == "BE"
    return said and rest[1].low in _FALSE


_STATED = word_set(
    """number numbers figure figures date dates count counts total totals sum sums amount amounts address name names
    calculation calculations estimate estimates dose doses dosage label labels map maps reading readings measurement
    measurements statistic statistics data result results diagnosis translation transcript record records report reports
    account accounts claim claims statement statements story allegation allegations accusation accusations"""
)
_FALSE = word_set("wrong incorrect inaccurate mistaken false untrue right correct accurate true")


def owns_up(tokens: Sequence[Token]) -> bool:
    """Whether somebody admits guilt, or none: "it admits no liability", "the bank accepted responsibility"."""
    subject = subject_of(tokens)
    rest = [t for t in tokens[len(subject) :] if t.wordy and t.tag not in ("AV", "NEG", "DO", "HV")]
    owned = bool(subject) and bool(rest) and LEMMA.get(rest[0].low) in ("admit", "accept", "deny", "acknowledge")
    return owned and any(t.low in _GUILT for t in rest[1:4])


def omits(tokens: Sequence[Token]) -> bool:
    """Whether a paper leaves something out: "the bulletin gave no reason", "it names no one"."""
    at = next((n for n, t in enumerate(tokens) if t.tag in FINITE), 0)
    lows = [t.low for t in tokens if t.wordy]
    named = bool(at) and LEMMA.get(tokens[at].low) in cues.OMITTING
    return named and len(lows) > at + 2 and lows[at + 1] in ("no", "neither") and not set(lows) & EXTRAS


EXTRAS = word_set("further detail details comment elaborate other more")
"""What a paper is so often without that it tells nothing: "gave no further details"."""
_GUILT = word_set("liability wrongdoing guilt fault responsibility blame negligence misconduct")
