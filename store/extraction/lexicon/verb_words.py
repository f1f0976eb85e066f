"""The verbs themselves: lists alone, from which ``verbs`` makes the forms."""

from __future__ import annotations

MORE_REGULAR = """
    cordon entomb engross transfix intoxicate rebook miscount refile recheck restock abdicate abscond accost accede
    acquaint adjudge asphyxiate assuage bequeath besmirch bewilder buttress cajole canonise cohabit consecrate
    consign dehydrate denigrate detest dethrone euthanise euthanize flail gerrymander goad hoodwink indoctrinate
    insinuate maroon misappropriate misconstrue obfuscate ostracise outflank pester pillory revel sanitise simmer
    splurge traipse reapply reimpose reignite relist repaint rephrase retest reword stonewall cosponsor deselect
    deregister digitize hotwire misdiagnose overdose prefabricate sideswipe triage underreport vape
    dish blab down black
    awaken broaden flatline trip crow geolocate unseal countersign timestamp notarize notarise fax
    abate abbreviate abhor abide abort abound abridge absolve abstain accentuate adjudicate adore affix afflict
    agitate agonise agonize alienate alight amaze animate annihilate annotate annoy anoint antagonise antagonize
    appease append appreciate arbitrate arouse ascend ascertain assimilate astonish astound atone augment authenticate
    avenge backdate backfire bankroll baptise baptize bathe befuddle behead belittle bestow bicker billow bisect
    bleach blindside blurt brandish brighten brutalise brutalize burnish caffeinate capitalise capitalize captivate
    cede centralise centralize christen clamber cleanse clench coax coerce coexist collate colonise colonize
    commandeer commend comprehend concur condense configure congest congregate constrain constrict construe
    contextualise contravene contrive convulse correlate corrode corrupt covet cremate crumple customise dangle darken
    daunt dawdle deactivate deaden debase debunk decapitate decelerate decentralise decompose deconstruct decouple
    decriminalise decriminalize deduce deface defame deflate deflect deform defrost defund delineate delve demean
    demonise demonize demoralise demur denationalise denote deplore depreciate depress deregulate desecrate desist
    destine detract devolve devour differentiate disallow disassemble discern disclaim discolour disembark
    disenfranchise disengage disentangle disfigure disgorge disinfect disintegrate dislocate dislodge dismember
    dismount disown disparage dispel dispense displease disprove disrespect dissect disseminate dissent dissipate
    dissuade distil distill diversify divest divulge dote downsize drench droop dupe duplicate eavesdrop elapse elate
    electrocute elope emanate emancipate embellish embitter embody embolden embroil empathise empathize emulate
    encapsulate encase encompass encroach encrypt endear endow energise energize engrave enlighten enliven ensnare
    entangle enthral enthuse entice entrust enumerate envisage epitomise equate estrange etch evoke exacerbate exalt
    exasperate exclaim excommunicate exhale exhort expedite expound expropriate expunge exterminate extol extrapolate
    extricate exude familiarise fascinate faze feign fertilise fester filch firebomb flatter flavour flinch flounder
    flunk flutter foment forestall forewarn formalise formalize fortify galvanise galvanize garble garner generalise
    germinate glean glisten gloat glorify gnaw gobble gravitate greenlight grieve guzzle hamstring harmonise heed
    hibernate horrify humiliate hunker hurtle hypothesise hypothesize idealise imbue immerse immortalise impale
    impanel impart impel imperil impersonate implode implore impoverish impregnate inaugurate incapacitate incarcerate
    incinerate incriminate incubate indemnify induct indulge industrialise infer infest infuriate infuse ingest inhale
    instil instill intercede interject interlock intertwine invert invigorate irk irradiate itemise jettison jumpstart
    juxtapose kneecap languish legitimise liaise liberalise lighten loathe localise loiter magnify maltreat
    marginalize marinate meander mechanise meddle meditate mesmerise militarise misbehave miscalculate miscarry
    misfire mishandle misinform misinterpret misjudge mislabel mismanage misplace misquote misreport misrepresent
    misspell modulate molest mollify monetise monetize monopolise monopolize mumble mutilate mystify naturalise
    necessitate nestle neutralise neutralize nibble nourish obliterate obsess optimise ordain oscillate outgun
    outmanoeuvre outplay outrank outweigh outwit overburden overcrowd overestimate overheat overpower overreact
    overstay overstep pacify pander paraphrase peddle perforate perjure permeate perpetrate perpetuate perplex
    persevere personalise perturb peruse pervade petrify pilfer placate plagiarise plagiarize polarise polarize
    politicise politicize portend postulate predetermine predominate preempt preoccupy pressurise prise procrastinate
    proliferate proofread propagate proscribe protrude prowl pulsate pulverise purify quantify quench quieten radiate
    radicalise radicalize rationalise raze readjust realign reappoint reassemble recharge reciprocate recline
    recollect recommence reconfigure reconvene recuperate redefine redeploy redevelop rediscover redouble reenact
    reenter refit refocus refrigerate regularise rehabilitate rehash reinstall reinterpret reintroduce reinvent
    reinvest reinvigorate reissue rejoice rejuvenate rekindle relent relive remarry reminisce remortgage remunerate
    renegotiate reoccupy reoffend reorganize repent repossess repress repudiate repulse repurpose reschedule resound
    restate resurrect resuscitate retrain reverberate revere revile revisit revitalise revitalize revolve ricochet
    rile rinse ripen satirise scamper scavenge scupper scurry secede seclude sedate seduce seep sensationalise
    serenade shoplift sidestep sift slacken sleepwalk smother smoulder socialise sprinkle sputter squirm standardize
    sterilize stigmatise stomp straighten stratify stymie subjugate subsist substantiate subvert suffuse supersede
    supplant surmount sweeten sympathise sympathize synchronise synthesise tabulate tantalise teeter terrorize
    theorise thicken toddle toughen tranquilise transact transcend transpire traumatise traverse trivialise
    turbocharge typify unblock underfund underperform understate underwhelm unfurl unnerve unpack unravel unsettle
    usurp vanquish vaporise venerate ventilate victimise vindicate visualise visualize vocalise weaponise weaponize
    woo wreak wrest wriggle yearn
    vet decry acquiesce articulate bemoan conflate chafe eschew evince foreshadow fulminate memorise memorize
    naturalise naturalize misstate mischaracterise mischaracterize misidentify reframe reheat recalibrate reimagine
    repackage retweet roil upend winnow predicate enslave adorn allude exemplify enshrine materialise materialize mull
    hone coalesce careen impugn malign overvalue undervalue prioritise prioritize demarcate recuse recant redact
    regurgitate eke dwell disbelieve accustom validate regenerate elucidate reunify reestablish decamp bilk entreat
    brag certify chuckle confide envision grumble gush
    mutter narrate scoff sneer stammer stutter vouch
    blab snitch bleat bellow chortle cluck guffaw harrumph huff jabber lisp prattle purr screech seethe simper sniffle
    snicker snigger snort squawk swoon tattle wheeze whoop parry riposte
    adduce admonish aver avouch avow beseech bewail conjecture declaim editorialise editorialize explicate intone
    pontificate prophesy rationalize remonstrate repost reprove splutter theorize upbraid recap blurt
    reposition intersperse subdivide crystallise crystallize talk misclassify overrule cofound co-found co-author
    co-write requisition retool
"""
"""Base forms that are hardly ever nouns."""

REGULAR = """
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
