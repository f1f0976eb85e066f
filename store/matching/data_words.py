"""Word tables of news English: function words, negations, modal cues, titles, the calendar, irregular forms."""

from __future__ import annotations

from .wordlists import word_set

STOPWORDS = word_set(
    """
    a an the of to in on at for by with from and or but as if so than then that this these those it
    its itself he him his himself she her hers herself they them their theirs themselves we us our
    ours you your i me my mine one who whom whose which what where why how is are was were be been
    being am has have had having do does did doing done will would shall should can could may might
    must ought there here into onto upon about also too very just only even still yet both either
    each any all some such own same other another not no nor never none cannot while when whenever
    because since though although however therefore whether per via amid among amongst between
    during through throughout across along s t re ve ll d m said say says saying told tells tell
    according reported reportedly report reports allegedly mr mrs ms
    """
)

NEGATIONS = word_set(
    """
    not no never none nobody nothing neither nor without cannot nolonger hardly barely scarcely n't
    ain't unable failed fail fails failing refuse refuses refused refusing deny denies denied
    denying false falsely fake bogus sham phoney phony hoax untrue debunked lack lacks lacked lacking
    """
)

FALSE_NEGATIONS = """
likely than not
not only
not just
not merely
not least
no doubt
no matter
nothing but
no sooner
without limit
without limits
or not
whether or not
no less
none other
no one else
why not
no fewer
no more than
no later
no earlier
refuse entry
refuses entry
refused entry
refusing entry
deny entry
denies entry
denied entry
denying entry
refuse access
refuses access
refused access
refusing access
deny access
denies access
denied access
denying access
refuse admission
refuses admission
refused admission
refusing admission
deny admission
denies admission
denied admission
denying admission
no confidence motion
no confidence vote
vote of no confidence
motion of no confidence
false alarm
false alarms
false start
false dawn
false positive
false positives
"""
"""Phrases that hold a negation word and negate nothing."""

MODALS = """
possible|may,might,could,possibly,perhaps,maybe,likely,unlikely,probably,potentially
possible|considering,mulling,weighing,thinking about,thinking of,under consideration,toying with
planned|hopes to,hope to,hoping to
planned|will,shall,would,'ll,plan,plans,planned,planning,intend,intends,intended,scheduled,slated,due,set to
planned|going to,expected,expects,is to,are to,agreed to,agrees to,set for,upcoming,aims,aim,forecast
planned|close to,verge of,brink of,nearing,nears,stand to,stands to
planned|reckons,reckon,anticipates,foresees,predicts,predicted
planned|preparing to,prepares to,en route,bound for,headed for,heading for,about to,poised to,ready to
planned|vow,vows,vowed,pledge,pledges,pledged,promise,promises,promised,threaten,threatens,threatened
planned|refuses to,refuse to,refused to,on its way,on their way,on his way,on her way,booked for,booked to,pencilled in
demanded|want,wants,wanted,seek,seeks,sought,seeking,demand,demands,demanded,urge,urges,urged,propose,proposes
demanded|proposed,consider,considers,considered,asked,call for,called for,calls for,calling for
demanded|request,requested,requests,hope,hopes,hoped
alleged|allegedly,alleged,alleges,suspected,purported,purportedly,rumored,rumoured,believed to,thought to
alleged|accused,accuses,blamed,blames
alleged|is accused of,are accused of,was accused of,were accused of,been accused of
alleged|is suspected of,are suspected of,was suspected of,were suspected of,been suspected of
alleged|is charged with,are charged with,was charged with,were charged with,been charged with
denied|deny,denies,denied,denying
conditional|if,unless,should
"""
"""Modality | the cues that show it."""

SYMMETRIC = word_set(
    """
    meet met meeting talk talks agree agreed deal pact treaty summit marry married wed divorce
    divorced negotiate negotiation negotiations discuss discussed between and trade tie ties
    relation relations relationship border fight clash war conflict collide collided share shared
    joint together ally allied alliance drill exercise play played face faced draw drew cooperation
    partnership love friendship war talks war-game dialogue chemistry rapport reunite reunited split
    """
)
"""Words that say the same whichever party comes first."""

TITLES = word_set(
    """
    mr mrs ms dr sir dame lord lady gen general col colonel maj major capt captain lt lieutenant sgt
    sergeant adm admiral sen senator rep representative gov governor president vice prime premier
    minister secretary chancellor chairman chairwoman king queen prince princess pope judge justice
    prof professor ambassador envoy spokesman spokeswoman mayor sheriff detective officer coach rev
    reverend father sister former acting deputy chief supreme leader director dictator sultan emir
    sheikh mediator federal
    """
)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

IRREGULAR = """
sue|sued suing
free|freed freeing
rebuff|rebuffed rebuffing
staff|staffed
queue|queued queuing
be|is are was were been being am
grow|grew grown
shrink|shrank shrunk
rise|rose risen
fall|fell fallen
fly|flew flown
break|broke broken
drive|drove driven
give|gave given
take|took taken
go|went
come|came
see|saw seen
know|knew known
throw|threw thrown
draw|drew drawn
begin|began begun
sink|sank sunk
run|ran
win|won
lose|lost
sell|sold
tell|told
hold|held
find|found
leave|left
meet|met
send|sent
spend|spent
build|built
buy|bought
bring|brought
fight|fought
catch|caught
teach|taught
think|thought
seek|sought
pay|paid
make|made
lead|led
feed|fed
shoot|shot
strike|struck stricken
steal|stole stolen
speak|spoke spoken
choose|chose chosen
write|wrote written
ride|rode ridden
swear|swore sworn
tear|tore torn
wear|wore worn
bear|bore borne
hide|hid hidden
bite|bit bitten
eat|ate eaten
forgive|forgave forgiven
forbid|forbade forbidden
drink|drank drunk
ring|rang rung
sing|sang sung
swim|swam swum
keep|kept
beat|beaten
lend|lent
shut|shutting
cut|cutting
hit|hitting
put|putting
set|setting
let|letting
quit|quitting
split|splitting
read|reading
spread|spreading
burn|burnt
learn|learnt
prove|proven
show|shown
go|gone
blow|blew blown
sleep|slept
sweep|swept
feel|felt
deal|dealt
mean|meant
lay|laid
lie|lay lain
say|said
stand|stood
understand|understood
withdraw|withdrew withdrawn
become|became
overcome|overcame
flee|fled
bind|bound
hang|hung
dig|dug
stick|stuck
swing|swung
light|lit
slide|slid
get|got gotten
sit|sat
forget|forgot forgotten
freeze|froze frozen
wake|woke woken
spin|spun
spring|sprang sprung
cling|clung
fling|flung
sling|slung
creep|crept
weep|wept
breed|bred
bleed|bled
speed|sped
leap|leapt
plead|pled
foresee|foresaw foreseen
undergo|underwent undergone
undertake|undertook undertaken
overtake|overtook overtaken
mistake|mistook mistaken
withhold|withheld
uphold|upheld
overthrow|overthrew overthrown
oversee|oversaw overseen
override|overrode overridden
overrun|overran
outrun|outran
rebuild|rebuilt
repay|repaid
rewrite|rewrote rewritten
resell|resold
unwind|unwound
mislead|misled
shake|shook shaken
arise|arose arisen
awake|awoke awoken
stride|strode
weave|wove woven
shine|shone
sew|sewn
sow|sown
mow|mown
swell|swollen
spill|spilt
spoil|spoilt
smell|smelt
dwell|dwelt
kneel|knelt
forgo|forwent forgone
befall|befell befallen
beset|besetting
rid|ridding
shed|shedding
hurt|hurting
bet|betting
cast|casting
broadcast|broadcasting
forecast|forecasting
burst|bursting
thrust|thrusting
upset|upsetting
die|died dying dies
man|men
woman|women
child|children
person|people persons
life|lives
foot|feet
analysis|analyses
crisis|crises
"""
"""Base form | irregular forms, which stemming does not bring together."""
