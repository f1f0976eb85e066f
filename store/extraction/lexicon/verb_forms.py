"""Verbs with forms of their own: irregular ones, ones that double a letter, ones of which only some forms count."""

from __future__ import annotations

from store.extraction.lexicon.words import word_set

ONLY_PAST = """
    dish coo drone nag pant pipe banter twitter josh drawl blog hoot bray croon swipe carp
    mushroom balloon flatline station scapegoat hack laugh star tape coin chair boo dress dream salute upload click
    text merit task code reference showcase spotlight pepper chime skew dog deadlock title crater school scar shadow
    lie trip spar rev jab jar flop sag pen jolt pinch whisper smile worship stain acclaim affiliate alternate ambush
    amuse approximate array associate audition axe backtrack badger bait balloon bankrupt barge bark barrage bash
    bawl beach beam better bill blacklist blackmail blanket blare blemish blend blight blindfold blitz blossom blot
    bludgeon bluff blunder blur bog boil bolt book boom boot bottom bowl box brake branch brave brawl bridge bristle
    buckle budge buffer buffet bulge bundle burden burrow bustle butcher buzz camouflage camp caress cascade censure
    chain charm chip chisel chop chronicle clamor clamour clasp clock cloud cluster clutch compliment compound
    compress compromise conform converse corner cough counteract court crane crave creak crease cringe critique
    croak crunch cuff curl cushion dabble dare dart dawn daze dazzle debrief deck decree degenerate delight dent
    despair diffuse disgrace disgust dismay distress dizzy doctor dole doom dot doze dribble drizzle duck duel dye
    ebb eclipse email embargo embroider endeavour engender envelop envy evidence excite eye fancy fashion father
    fault fence ferment fiddle fidget field fish fizzle flank flash fleece flex flick flicker flirt flog flourish
    foam forage format founder franchise freelance frequent fringe frown fry fumble fume further fuse gag gallop
    garnish gash gasp gesture giggle glare gleam glide glimpse glitter gloss glue google gorge gossip gouge grace
    grate graze grimace grin groan grope grouse grudge gulp gun haggle hail hassle hatch headline heave heckle hedge
    hiss hitch hoard hoax hobble hook hound howl huddle hull humble hunch hunger hush implant imprint incense index
    individualise input interchange intern intimate intrigue iron itch jam jeer jockey jog jolt jot juggle jumble
    kayak knot lace landscape lapse latch laud lavish leaflet leak leech litter livestream loop lull lumber lunge
    lurch mainstream malfunction man mangle manoeuvre marshal martyr massage mastermind maul medicate mellow merit
    message microwave mime mingle minimize minister mint mistrust misuse moan moderate mop morph mothball motion
    muddy muffle mug murmur muscle mute muzzle needle nickname nod nosedive numb nurture outfit overload overuse
    pace package pad paddle pamper parachute parent parole parry part partition paste patch pedal peer perch perfect
    pillage pinch pique pirate pitch pivot plateau plough pluck plug poke polish pounce pound precipitate prejudice
    premiere prey prick prize prod profile prune pulse puncture purport puzzle query quibble quicken quiz raffle
    rage railroad ramble rampage rant ration rave rear rebrand recoil redraft redress reel regress rein relapse
    relay relish reload reprieve reprint requisition retail retard retry rewire rifle riot roast romp root rot row
    rubbish rummage rust saddle salute sandbag saunter savage savour scald scam scoop scorch scowl scrawl scribble
    script scrub scuttle season shimmer shiver short shortlist shovel shriek shudder sigh single skate sketch ski
    skid skim skipper skirt slander slant slice slight slog slouch slumber slur smack smear smile smirk smooth snag
    snail snake sneeze sniff snipe snoop snooze snore snow snowball snub snuff soil sour sparkle spell spiral
    splinter spoil spoof spook sport spout sprain sprawl sprout squabble squash squat squeak squeal stain stalemate
    stalk star startle steady steam stencil stereotype stew stone stoop stray streak stream stroke stuff stump stun
    subcontract sulk sum surcharge swagger swarm swirl swoop table taint tally taper tarry taste tattoo taunt
    telegraph tense term tether thrill throb throttle thumb thump thunder tickle tiptoe totter tower trample trawl
    treasure treble trespass trump trumpet trundle tuck tug tussle tweak twirl twitch umpire uplift upload upstage
    utter vault veil verge vest volley vomit wade waft wail wallow waltz warehouse warp waver whack wheel whimper
    whine whirl whisper whistle whitewash wilt wince winch wiretap wobble worship wrangle wrinkle yank yelp zigzag
    zone quiz sob fob
"""
"""Base forms that are nouns or adjectives far more often than verbs: only their -ed and -ing forms count as verbs."""
IRREGULAR = """
outsell outsold outsold|outspend outspent outspent|overspend overspent overspent|underspend underspent underspent
foretell foretold foretold|beset beset beset|spit spat spat|sting stung stung|stink stank stunk|wring wrung wrung
sling slung slung|learn learnt learnt|leap leapt leapt|dream dreamt dreamt|spell spelt spelt|spoil spoilt spoilt
smell smelt smelt|burn burnt burnt|lean leant leant
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
"""Base, past and participle."""
DOUBLING = word_set(
    """spar rev jab jar scar
    ban bar bat beg brag chat chop clap clip club commit compel control cram crop defer dim dip drag drop drum
    emit equip excel expel fan fit flag flap flip flop forget gut grab grip hop incur infer jam jog jot kidnap
    knit lag log map mar mob blab nag mop nod occur omit outfit pad pan pat patrol peg permit pet pin plan plot pop
    prefer propel quip rebel recap recur refer regret repel rip rob rub sag scan scrap ship shop shrug shun skip
    slam slap slip slot snap sob span spin spot spur stab star stem step stir stop strap strip strut stun submit
    sum swap tag tan tap thin throb tip top transfer transmit trap trek trim trip tug unwrap vet wed whip wrap
    zip airdrop net rig dub pen cap dam hum jut ram rap tow-in disbar trot prop hug
    clog drip flog readmit unplug
    abhor blot blur bog brag chip chop concur demur dispel distil dot eavesdrop enthral extol format gag grin gun
    impel imperil infer input instil jam jog jot kneecap knot man mop mug nod outfit outgun outwit overstep pad plug
    prod refit rot sandbag scam scrub sidestep skid skim skip slog slur snag snub squat star stun sum throb tug
    wiretap zigzag quiz fob sob
    acquit admit allot annul aver confer embed enrol fulfil outstrip overlap program rebut remit slug underpin"""
)
"""Verbs that double their last letter before -ed and -ing."""
DOUBLING_TOO = word_set(
    """benefit bias cancel channel chisel combat counsel dial duel equal focus fuel funnel grovel initial jewel kidnap
    label level libel marshal marvel model panel parcel pedal pencil pivot program quarrel refuel remodel rival shovel
    signal spiral stencil total towel travel tunnel unravel worship yodel"""
)
"""Verbs that double their last letter in British spelling alone."""
DOUBLE_IRREGULAR = word_set(
    """begin bet bid cut dig forbid forget get hit let put quit rid run set shed shut sit spin split swim upset win"""
)
