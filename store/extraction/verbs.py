"""English verbs and their forms: enough of them to tell a clause's verb from its nouns.

``FORMS`` maps a lower-case form to its readings; a reading is one letter: ``b`` base, ``s`` third person,
``d`` past, ``n`` past participle, ``g`` -ing form. ``LEMMA`` maps a form to its base.
"""

from __future__ import annotations

from store.extraction.verb_words import MORE_REGULAR, ONLY_PAST
from store.extraction.words import word_set

_IRREGULAR = """
breed bred bred|outdo outdid outdone|overhear overheard overheard|overrun overran overrun|overpay overpaid overpaid
partake partook partaken|misunderstand misunderstood misunderstood|outshine outshone outshone
underpay underpaid underpaid
dwell dwelt dwelt|kneel knelt knelt|mislead misled misled|override overrode overridden
sew sewed sewn|shred shredded shredded|slay slew slain
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst
buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
mistake mistook mistaken|outbid outbid outbid|overcome overcame overcome|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|overturn overturned overturned|pay paid paid
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|rid rid rid
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spill spilled spilled
spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
stick stuck stuck|strike struck struck|string strung strung|strive strove striven|swear swore sworn
sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|tread trod trodden|undergo underwent undergone
understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld
upset upset upset|wake woke woken|weep wept wept|wear wore worn|weave wove woven|win won won|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|write wrote written|forecast forecast forecast
outgrow outgrew outgrown|rewrite rewrote rewritten|retake retook retaken|resell resold resold
redraw redrew redrawn|miscast miscast miscast|offset offset offset|undercut undercut undercut
"""

_REGULAR = """
liken accommodate accomplish adhere alleviate amplify amputate apprehend archive assassinate bail batter beckon
befriend besiege bloom bombard bottle breathe brew broker browse bruise bulldoze burgle bust bypass capitulate
capsize captain cash catalogue champion chant charter cherish chill choke circle circulate circumvent clamp clap
classify clip clog clone coincide comb commence console conspire converge counterfeit cram cripple crop curse
curtail customize decay deceive decimate declassify decommission deduct default demote deplete deter digest
dilute dip disarm disbar discipline disconnect discount disguise distract ditch download drape drip dust earmark
eject elicit embed emigrate empower engulf enrage entail entrench espouse excel exert exhume expend fabricate
faint farm filter flaunt flip float flock flout flush foreclose forward fracture furnish groom hammer handcuff
harness haunt herd hinge hug illuminate imitate immigrate immunise immunize improvise incite incline infringe
inhabit inscribe instigate institute interact intersect intimidate intrude invalidate irrigate jostle knit
legislate lengthen lessen lick limp lurk mail maim maneuver manifest marginalise marvel massacre master
materialise memorise menace mend minimise mistreat modernise modernize mortgage motivate muddle muster
nationalise nationalize neglect nullify nurse obligate offload omit ooze orchestrate outlive overcharge overflow
overstate paralyse paralyze patent peel pertain petition pierce pinpoint plaster plunder poach police pollute
ponder populate portray practice practise preclude predate prioritise privatise privatize prop punctuate
quadruple queue radio ram ransack rape ravage reactivate readmit reap rearrange rebel recapture recite reclaim
reconnect rectify recur redistribute refloat refresh refund refurbish rehearse reign rejoin remedy renege
reorganise repatriate repurchase resettle reshape reshuffle resurface retrace reuse revamp revert revolt rig rip
roar rotate round rouse rub rupture sabotage saturate scout scratch scream screen sculpt shackle shield shower
shun shuttle smoke snatch sneak soak sober solidify soothe sort sow spare spawn specialise specialize splash
spray spurn stab stack stagger stagnate stampede standardise staple stare stipulate stitch stockpile strangle
strap structure subdue subside subtract succumb suffocate surface swamp swerve tag tailor tamper tangle tarnish
telephone televise temper terrify terrorise thin thrash throng tilt toast toil tolerate torment torpedo toss
trace traffic transcribe transplant tremble trick trot truncate tune tutor twist underline underpin unearth
unmask unseat usher validate vandalise vandalize vibrate wager wane wave wean whisk wire wither
abandon abduct abolish absorb abuse accelerate accept access accompany account accredit accrue accumulate
accuse ache achieve acknowledge acquire acquit act activate adapt add address adjourn adjust administer admire
admit adopt advance advertise advise advocate affect affirm afford age aggravate agree aid aim air alarm alert
align allege allocate allot allow alter amass amend amount analyse analyze anchor anger announce annex annul
answer anticipate apologise apologize appeal appear applaud apply appoint approach approve argue arm arrange
arrest arrive ask assail assault assemble assert assess assign assist assume assure attach attack attain
attempt attend attract attribute auction audit author authorise authorize average avert avoid await award back
baffle balance balk ballot ban banish bar bargain barricade base bat battle beg behave believe belong benefit
betray blame blast blaze bless block blockade board boast bolster bomb boost border borrow bother bounce bow
boycott brace brand breach brief brush budget bully bump burn bury bus cable calculate call calm cancel
capture care carry carve cater cause caution cease celebrate cement censor challenge change channel
characterise characterize charge chart chase chat cheat check cheer chide cite claim clarify clash clean clear
climb clinch close club coach coast collaborate collapse collect collide combat combine come-back comfort
command commemorate comment commission commit communicate compare compel compensate compete compile complain
complete complicate comply compose comprise conceal concede conceive concentrate concern conclude condemn
condone conduct confer confess confine confirm confiscate conflict confront confuse congratulate connect
conquer consent conserve consider consist consolidate constitute construct consult consume contact contain
contaminate contemplate contend contest continue contract contradict contrast contribute control convene
convert convey convict convince cook cool cooperate coordinate cope copy correct correspond corroborate
counsel count counter couple cover crack craft crash crawl create credit criticise criticize cross crouch
crowd crown cruise crumble crush cry culminate cultivate curb cure cycle damage dampen dance dash date debate
debut decide declare decline decorate decrease dedicate deem deepen defeat defect defend defer define defuse
defy degrade delay delegate delete deliberate deliver demand demolish demonstrate denounce deny depart depend
depict deploy deport depose deposit deprive derail derive descend describe desert deserve design designate
desire despise destabilise destabilize destroy detach detail detain detect deteriorate determine detonate
devalue devastate develop deviate devise devote diagnose dictate die differ dim diminish dine direct disable
disagree disappear disappoint disapprove disband discard discharge disclose discontinue discourage discover
discredit discriminate discuss dislike dismantle dismiss disobey dispatch disperse displace display dispose
dispute disqualify disregard disrupt dissolve distance distinguish distort distribute disturb dive diverge
divert divide divorce dock document dodge dominate donate double doubt downgrade downplay draft drag drain
drift drill drop drown drum dry dub dump dwarf dwindle earn ease echo edge edit educate elaborate elect
elevate eliminate elude embark embarrass embrace emerge emit emphasise emphasize employ empty enable enact
encircle enclose encounter encourage end endanger endorse endure enforce engage engineer enhance enjoy enlarge
enlist enrich enrol enroll ensue ensure enter entertain entitle equal equip eradicate erase erect erode err
erupt escalate escape escort establish estimate evacuate evade evaluate evaporate evict evolve exaggerate
examine exceed exchange exclude excuse execute exempt exercise exhaust exhibit exile exist exit exonerate
expand expect expel experience experiment expire explain explode exploit explore export expose express extend
extinguish extort extract extradite face facilitate factor fade fail fail-over fake falsify falter fan fare
fasten favor favour fear feature fend ferry fetch fill film finalise finalize finance fine finish fire fit fix
flag flare flatten flood flow fluctuate focus foil fold follow fool force forfeit forge form formulate foster
foul frame free frighten frustrate fuel fulfil fulfill function fund furlough gain gamble gather gauge gaze
gear generate glance glow govern grab grade graduate grant grapple grasp greet grill grip ground group
guarantee guard guess guide halt halve hamper hand handle happen harass harbor harbour harden harm harvest
hasten hate haul head heal heat heighten help herald hesitate highlight hijack hike hinder hint hire hoist
honor honour hop hope host house hover hunt hurl hurry identify ignite ignore illustrate imagine impact impair
impeach impede implement implicate imply import impose impound impress imprison improve include incorporate
increase incur indicate indict induce infect  infiltrate inflate
inflict influence inform inherit inhibit initiate inject injure innovate inquire insert insist inspect inspire
install instruct insulate insult insure integrate intend intensify intercept interfere interpret interrogate
interrupt intervene interview introduce invade invent invest investigate invite invoke involve irritate
isolate issue jail jeopardise jeopardize join joke judge jump justify kick kidnap kill kiss knock label labor
labour lack lag lament land lash last launch lean leap learn lease lecture legalise legalize level levy
liberate license lift like limit line linger link liquidate list listen litigate live load loan lobby locate
lock lodge log long look loom loosen loot love lower lure maintain manage mandate manipulate manufacture march
mark market marry mask mass match mature maximise maximize measure mediate melt mention merge migrate mimic
mine mirror miss mitigate mix mobilise mobilize mock modify name monitor mount mourn move multiply murder narrow
navigate near need negotiate nominate normalise normalize note notice notify nudge number obey object oblige
obscure observe obstruct obtain occupy occur offend offer open operate oppose oppress opt orbit order organise
organize orient originate oust outline outlaw outlast outnumber outpace outperform outrage outsell outstrip
overhaul overlap overlook overrule overshadow overwhelm owe own pack paint pair pan panic parade pardon park
participate partner pass patrol pause pave peak peg penalise penalize pencil penetrate perceive perform perish
permit persecute persist persuade phase phone pick picture pilot pin pioneer place plague plan plant play
plead please pledge plot plow plummet plunge point poise poison poll pool pop pose position possess post
postpone pour power praise pray preach precede predict prefer prepare prescribe present preserve preside press
pressure presume pretend prevail prevent price print probe proceed process proclaim procure produce profess
profit program progress prohibit project prolong promise promote prompt pronounce propel propose prosecute
prosper protect protest prove provide provoke publicise publicize publish pull pump punch punish purchase
purge pursue push qualify quarantine quarrel quash quell question quiet quote race raid rail rain raise rally
ramp range rank rate ratify rattle reach react reaffirm realise realize reappear reassign reassure rebound
rebuff rebuke recall recede receive reckon recognise recognize recommend reconcile reconsider reconstruct
record recount recover recruit recycle redeem redirect reduce reelect re-elect refer refine reflect reform
refrain refuse refute regain regard register regret regroup regulate rehire reinforce reinstate reiterate
reject relate relax release relieve relinquish relocate rely remain remand remark remember remind remodel
remove rename render renew renounce renovate rent reopen repair repeal repeat repel replace replenish reply
report represent reprimand reproduce request require rescind rescue research resemble resent reserve reside
resign resist resolve resort respect respond rest restart restore restrain restrict restructure result resume
retain retaliate rethink retire retract retreat retrieve return reunite reveal reverse review revise revive
revoke reward ripple risk rival roam rob rock roll rout route rue ruin rule rumble rush sack sacrifice
safeguard sail salvage sample sanction satisfy save scale scan scare scatter schedule score scour scramble
scrap scrape scrutinise scrutinize seal search seat secure seem segregate seize select sense sentence separate
serve settle sever shape share shatter shell shelter shelve shift ship shock shop shore shorten shoulder shout
shove shrug shuffle shutter sicken side sign signal silence simplify simulate skip skyrocket slam slap slash
slate slaughter slip slope slow slump smash smuggle snap soar soften solicit solve sound source span spark
specify speculate spike sponsor spot spur spy squander square squeeze stabilise stabilize staff stage stall
stamp start starve state station stay steer stem step stifle stimulate stir stock stoke stop store storm
straddle strain strand strengthen stress stretch strip stroll struggle study stumble subject submit subpoena
subscribe subsidise subsidize substitute succeed sue suffer suffice suggest suit summarise summarize summon
supervise supplement supply support suppose suppress surge surpass surprise surrender surround survey survive
suspect suspend sustain swallow swap sway swell switch symbolise symbolize tackle tail tap target tax team
tease tempt tend tender terminate test test-fire testify thank thaw threaten thrive thwart tie tighten time
tip tire top topple torch torture total touch tour tout track trade trail train transfer transform transit
translate transmit transport trap travel treat trek trend trial trigger trim triple triumph trouble trust try
tumble turn tweet type unanchor uncover underestimate undermine underscore unfold unify unite unleash unlock
unveil update upgrade urge use utilise utilize vacate vaccinate value vanish vary veer vent venture verify
veto view violate visit voice void volunteer vote vow voyage wage wait waive walk wander want ward warm warn
warrant wash waste watch water weaken weather weigh welcome whip widen wield wipe wish witness wonder work
worry worsen wound wrap wreck wrestle yell yield zero zoom exult quip gripe retort reassess reclassify
redesign relaunch rezone unionise unionize vie bargain picket idle sicken hospitalise hospitalize sequester
arraign overturn co-sign caucus canvass campaign outvote filibuster gut pocket net gross trounce edge clobber
draw tie notch score concede substitute bench relegate promote penalize sideline cap bench streamline
computerise digitise automate outsource spearhead co-author underwrite refinance reimburse recoup recapitalise
delist list trade buoy ease inch tick slide tank rebound jump sequence culture replicate infect inoculate
quarantine sterilise dose mutate genotype calibrate model map photograph excavate drill orbit dock refuel
evacuate flood crest breach burn smolder contain douse topple uproot submerge inundate shelter airlift donate
fundraise repave reroute detour commute derail collide crash overturn tow insulate electrify tunnel dredge
moor berth unload load haul stow weld assemble retool furlough whittle pare shave trickle pile heap siphon
funnel stash launder bribe embezzle defraud swindle file lodge blink mar orphan sprint resonate inflame sharpen widen
lodge disavow concoct attest quote-tweet rebut surmise posit opine muse quip remit unpick slug scold berate
chastise lambast lambaste vilify deride ridicule mourn
"""

_DOUBLING = word_set(
    """ban bar bat beg brag chat chop clap clip club commit compel control cram crop defer dim dip drag drop drum
    emit equip excel expel fan fit flag flap flip flop forget gut grab grip hop incur infer jam jog jot kidnap
    knit lag log map mar mob mop nod occur omit outfit pad pan pat patrol peg permit pet pin plan plot pop
    prefer propel quip rebel recap recur refer regret repel rip rob rub sag scan scrap ship shop shrug shun skip
    slam slap slip slot snap sob span spin spot spur stab star stem step stir stop strap strip strut stun submit
    sum swap tag tan tap thin throb tip top transfer transmit trap trek trim trip tug unwrap vet wed whip wrap
    zip airdrop net rig dub pen cap dam hum jut ram rap tow-in disbar trot prop hug
    clog drip flog readmit unplug
    abhor blot blur bog brag chip chop concur demur dispel distil dot eavesdrop enthral extol format gag grin gun
    impel imperil infer input instil jam jog jot kneecap knot man mop mug nod outfit outgun outwit overstep pad plug
    prod refit rot sandbag scam scrub sidestep skid skim skip slog slur snag snub squat star stun sum throb tug
    wiretap zigzag"""
)

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
    return base + base[-1] if base in _DOUBLING else base


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


_DOUBLE_IRREGULAR = word_set(
    """begin bet bid cut dig forbid forget get hit let put quit rid run set shed shut sit spin split swim upset win"""
)


def _note(form: str, reading: str, base: str) -> None:
    known = FORMS.get(form, "")
    if reading not in known:
        FORMS[form] = known + reading
    LEMMA.setdefault(form, base)


def _add(base: str, past: str, participle: str, gerund: str) -> None:
    PAST.setdefault(base, past)
    for form, reading in ((base, "b"), (_third(base), "s"), (past, "d"), (participle, "n"), (gerund, "g")):
        _note(form, reading, base)


def _load() -> None:
    for entry in _IRREGULAR.replace("\n", "|").split("|"):
        if entry.strip():
            base, past, participle = entry.split()
            gerund = base + base[-1] + "ing" if base in _DOUBLE_IRREGULAR else _gerund(base)
            _add(base, past, participle, gerund)
    for base in (*_REGULAR.split(), *MORE_REGULAR.split()):
        _add(base, _past(base), _past(base), _gerund(base))
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
    switch table tackle talk tank tap target tax team tender term test think throw tie time tip title toll top
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
