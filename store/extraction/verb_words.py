"""Regular verbs beside the common ones of ``verbs``: lists alone."""

from __future__ import annotations

MORE_REGULAR = """
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
"""
"""Base forms that are hardly ever nouns."""
ONLY_PAST = """
    acclaim affiliate alternate ambush amuse approximate array associate audition axe backtrack badger bait balloon
    bankrupt barge bark barrage bash bawl beach beam better bill blacklist blackmail blanket blare blemish blend
    blight blindfold blitz blossom blot bludgeon bluff blunder blur bog boil bolt book boom boot bottom bowl box brag
    brake branch brave brawl bridge bristle buckle budge buffer buffet bulge bundle burden burrow bustle butcher buzz
    camouflage camp caress cascade censure certify chain charm chip chisel chop chronicle chuckle clamor clamour clasp
    clock cloud cluster clutch compliment compound compress compromise confide conform converse corner cough
    counteract court crane crave creak crease cringe critique croak crunch cuff curl cushion dabble dare dart dawn
    daze dazzle debrief deck decree degenerate delight dent despair diffuse disgrace disgust dismay distress dizzy
    doctor dole doom dot doze dribble drizzle duck duel dye ebb eclipse email embargo embroider endeavour engender
    envelop envision envy evidence excite eye fancy fashion father fault fence ferment fiddle fidget field fish fizzle
    flank flash fleece flex flick flicker flirt flog flourish foam forage format founder franchise freelance frequent
    fringe frown fry fumble fume further fuse gag gallop garnish gash gasp gesture giggle glare gleam glide glimpse
    glitter gloss glue google gorge gossip gouge grace grate graze grimace grin groan grope grouse grudge grumble gulp
    gun gush haggle hail hassle hatch headline heave heckle hedge hiss hitch hoard hoax hobble hook hound howl huddle
    hull humble hunch hunger hush implant imprint incense index individualise input interchange intern intimate
    intrigue iron itch jam jeer jockey jog jolt jot juggle jumble kayak knot lace landscape lapse latch laud lavish
    leaflet leak leech litter livestream loop lull lumber lunge lurch mainstream malfunction man mangle manoeuvre
    marshal martyr massage mastermind maul medicate mellow merit message microwave mime mingle minimize minister mint
    mistrust misuse moan moderate mop morph mothball motion muddy muffle mug murmur muscle mute mutter muzzle narrate
    needle nickname nod nosedive numb nurture outfit overload overuse pace package pad paddle pamper parachute parent
    parole parry part partition paste patch pedal peer perch perfect pillage pinch pique pirate pitch pivot plateau
    plough pluck plug poke polish pounce pound precipitate prejudice premiere prey prick prize prod profile prune
    pulse puncture purport puzzle query quibble quicken quiz raffle rage railroad ramble rampage rant ration rave rear
    rebrand recoil redraft redress reel regress rein relapse relay relish reload reprieve reprint requisition retail
    retard retry rewire rifle riot roast romp root rot row rubbish rummage rust saddle salute sandbag saunter savage
    savour scald scam scoff scoop scorch scowl scrawl scribble script scrub scuttle season shimmer shiver short
    shortlist shovel shriek shudder sigh single skate sketch ski skid skim skipper skirt slander slant slice slight
    slog slouch slumber slur smack smear smile smirk smooth snag snail snake sneer sneeze sniff snipe snoop snooze
    snore snow snowball snub snuff soil sour sparkle spell spiral splinter spoil spoof spook sport spout sprain sprawl
    sprout squabble squash squat squeak squeal stain stalemate stalk stammer star startle steady steam stencil
    stereotype stew stone stoop stray streak stream stroke stuff stump stun stutter subcontract sulk sum surcharge
    swagger swarm swirl swoop table taint tally taper tarry taste tattoo taunt telegraph tense term tether thrill
    throb throttle thumb thump thunder tickle tiptoe totter tower trample trawl treasure treble trespass trump trumpet
    trundle tuck tug tussle tweak twirl twitch umpire uplift upload upstage utter vault veil verge vest volley vomit
    vouch wade waft wail wallow waltz warehouse warp waver whack wheel whimper whine whirl whisper whistle whitewash
    wilt wince winch wiretap wobble worship wrangle wrinkle yank yelp zigzag zone
"""
"""Base forms that are nouns or adjectives far more often than verbs: only their -ed and -ing forms count as verbs."""
