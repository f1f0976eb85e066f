"""Verbs of news English with the nouns made of them, and verbs that say much the same, a group a line."""

from __future__ import annotations

NOMINALS = """
decide decision
destroy destruction
arrive arrival
choose choice
lose loss
sell sale
fly flight
grow growth
depart departure
fail failure
seize seizure
disclose disclosure
enter entry
inquire inquiry
deliver delivery
recover recovery
discover discovery
injure injury
apply application
permit permission
admit admission
suspend suspension
expand expansion
extend extension
divide division
provide provision
defend defense defence
respond response reply
describe description
produce production
reduce reduction
introduce introduction
receive receipt
conclude conclusion
concede concession
succeed success
intervene intervention
detain detention
retain retention
explain explanation
reveal revelation
identify identification
verify verification
comply compliance
rely reliance
bury burial
deny denial
withdraw withdrawal
survive survival survivor
pay payment payout
settle settlement
treat treatment
agree agreement
state statement
appoint appointment
judge judgment judgement
argue argument
move movement
govern government
measure measurement
invade invasion
acquire acquisition
oppose opposition opponent
propose proposition proposal
compete competition competitor
investigate investigator
prosecute prosecutor prosecution
regulate regulator regulation watchdog
inspect inspector inspection
employ employer
negotiate negotiation negotiator
occupy occupation
repeat repetition
restrict restriction curb limit
convict conviction
elect election
expel expulsion
evict eviction
erupt eruption
disrupt disruption
abduct abduction kidnap
corrupt corruption
object objection
reject rejection
eject ejection
protect protection
predict prediction forecast
contradict contradiction
contribute contribution donation
donate donation contribute give
distribute distribution
evacuate evacuation
vaccinate vaccination vaccine immunise immunize
infect infection
pollute pollution
contaminate contamination taint
discriminate discrimination
eliminate elimination
nominate nomination nominee
terminate termination end cancel
merge merger combine combination
fuse merger
lease rent rental
lend loan
owe debt
bill charge
promise pledge commitment
expose exposure
close closure
fracture break
depress depression
believe belief
prove proof evidence
think thought
speak speech address
advise advice adviser advisor
complain complaint
weigh weight
high height
long length
deep depth
wide width
strong strength
hot heat
able ability
secure security
electric electricity power
poor poverty
safe safety
legal law
hospital hospitalise hospitalize
crime criminal
science scientist scientific
politics political politician
medicine medical drug
finance financial
"""
"""Verb or adjective and its noun, where stemming does not bring them together."""

ACTIONS = """
say state declare remark tell
take receive accept pocket
pay hand give
give grant award hand
grant award
give provide supply offer
supply provide deliver
bribe payment payoff
carry transport haul ferry bring
carry bear hold
bring take
throw hurl toss
pull drag tow haul
push drive
put place set
place set lay
hide conceal disguise
keep retain hold maintain
hold keep stage
hold own possess
own possess belong owner
owner proprietor
control run
run operate manage oversee
operate manage
oversee supervise monitor
monitor track watch
lead direct run
host hold stage
stage hold organise organize
organise organize arrange
arrange plan prepare
work serve
employ hire recruit workforce worker
employ work
hire recruit appoint engage
dismiss fire sack oust axe remove
remove oust
oust topple depose overthrow
expel oust eject
demote downgrade
promote elevate
replace succeed supplant
succeed follow
follow pursue trail
trail lag behind
lead ahead
overtake pass
precede before
stop prevent block
block stall obstruct
stall halt freeze
freeze halt suspend
halt pause suspend
resume restart reopen
restart revive
open unveil inaugurate
open start
shut close shutter
shutter close
start begin kick
trigger spark cause prompt
cause lead blame
cause make
spark ignite trigger
result lead
force compel oblige
compel require order
order instruct command direct
order request
rule decide find
decide rule determine
determine establish find conclude
conclude find
find discover uncover
uncover expose reveal
reveal show expose
show display
show demonstrate prove suggest
suggest indicate imply
state assert
deny reject
admit acknowledge concede confess
confess admit guilty
claim allege
allege accuse claim
blame accuse fault
blame attribute
sue suit lawsuit
charge accuse
clear acquit
free liberate release
pardon forgive clemency
fine penalise penalize penalty
punish penalise discipline sanction
beat defeat edge outpoint
defeat beat overcome
win secure clinch
win take
secure obtain gain
obtain get acquire gain
get obtain receive
earn make
make produce manufacture build
manufacture produce
produce generate yield
pack package bottle
grow farm cultivate
harvest crop
collect gather amass
raise collect
store keep stock
stock store
use employ utilise deploy
spend use
spend invest
invest put
save spare rescue
waste squander
lose forfeit
lose shed drop
shed lose
fall decline slip ease dip
slip fall edge
rise edge climb
double twice twofold
triple treble threefold thrice
halve half
rise top exceed
exceed surpass top
surpass top beat
total amount
reach total
number count
count number tally
tally toll count
estimate put reckon
estimate forecast project
forecast expect predict project
predict expect
expect anticipate await
hope expect
await wait
wait queue
delay postpone hold
defer shelve
shelve suspend drop
drop abandon
drop withdraw
cancel call scrap axe
scrap drop
quit resign step
retire step
leave vacate
vacate leave
flee leave
evacuate leave flee
displace flee evacuate
strand trap
trap strand stick
stick stay
stay remain
remain stand
remain continue
attend visit
visit call
visit come
come arrive
come go
send mail post
mail post send
post publish
publish print
print publish
broadcast air transmit
write pen author
author writer
sign approve
adopt pass approve
pass clear
back favour favor
favor prefer
oppose resist reject
resist oppose
protest oppose march demonstrate
march rally
rally gather
gather meet assemble
meet see
meet encounter
discuss talk debate
debate discuss argue
argue contend say
argue quarrel dispute
negotiate bargain talk
agree settle strike
settle resolve
resolve solve
solve fix
fix mend repair
mend repair
restore return resume
restore reinstate
reinstate return
return go
return hand
recover retrieve
retrieve recover salvage
rescue pull save
search raid comb scour
search look seek
examine look inspect review
review examine assess
assess evaluate
evaluate test
test check
test try
check verify
check examine
question quiz interrogate ask
interview question
summon call
subpoena summon
testify witness tell
witness see
see watch
see spot
spot see sight
photograph film
record film tape
record list log register
list record
register record
measure record
detect pick
detect spot
notice spot
learn discover hear
hear learn
learn know
inform tell
notify tell
brief inform
warn tell
advise warn urge
urge encourage
encourage support
help assist
assist support
hurt damage
damage hit
hit affect
affect influence impact
ruin destroy wreck
wreck destroy
flatten destroy level
demolish bulldoze
burn gut
explode burst
burst rupture break
rupture crack
crack fracture
break smash
smash shatter
collapse cave
collapse topple
overturn capsize
capsize sink
sink founder
derail crash
crash smash hit
collide hit
strike hit
strike ram hit
stab knife
shoot gun
shoot fire
bomb shell bombard
bomb blow
attack target
target aim
attack raid
raid storm
ambush attack
invade attack enter
occupy seize hold
annex seize
seize confiscate impound
confiscate take
steal take loot
loot rob
smuggle traffic
forge fake
fake counterfeit
cheat defraud
deceive mislead fool
mislead deceive
bribe pay corrupt
abuse mistreat
harass bully
threaten warn
kidnap abduct hostage
vanish disappear missing
disappear missing
kill dead
kill claim
perish die
die succumb
drown die
sicken ill sick
infect catch
contract catch
spread transmit
treat care
treat hospital
vaccinate inoculate jab
cure heal
heal recover
ban outlaw forbid
lift end remove
impose introduce place
introduce launch
launch mount
launch unveil
build erect
build develop
develop design
design plan
redraw rezone
rezone zone
approve authorise authorize clear
authorise permit allow
license permit authorise
veto block reject
repeal scrap revoke
revoke withdraw cancel
revoke strip
strip remove
demand call
demand insist
insist maintain demand
ask seek
apply seek ask
propose plan
promise guarantee
guarantee ensure
ensure guarantee
honour honor respect
respect honour
breach break violate
violate breach
violate break
obey follow comply
defy disobey ignore
ignore disregard
neglect ignore
forget neglect
skip miss
miss skip
avoid dodge evade skip
dodge evade
vote ballot
vote poll
cast vote
contest dispute challenge
compete contest race
participate compete enter
qualify reach
train practice practise
coach train
play face
face confront meet
confront face
transfer move
move shift relocate
relocate move
transfer send
shift move change
change alter amend
amend alter revise
revise update amend
update revise
replace change
switch change swap
convert turn
turn become
become turn
rename name
name call
call dub
describe call
describe portray
depict portray
compare liken
link connect tie
connect link
associate link
involve include
implicate link
join unite
unite merge
merge join
split break
split divide
separate split
attach join
surround encircle
block barricade
cover include
cover hide
close seal
lock seal
patrol guard
guard protect
protect defend
protect shield
shelter house
house accommodate
host shelter
move travel
travel fly
fly travel
sail travel
drive travel
cross pass
pass go
go leave
land arrive
dock berth moor
ground halt
halt ground
inject jab
pump inject
drain empty
empty drain
leak spill release
leak disclose
spill dump
dump discard
discard dump
emit release
issue give
issue release
issue order
deliver give
present give
reward prize
thank praise
welcome greet hail
greet meet
celebrate mark
mark commemorate
mourn grieve
apologise apologize sorry
regret sorry
criticise attack
criticise blame
accuse claim
slam attack
praise welcome
defend justify
justify defend
explain say
clarify explain
comment respond
comment say
reply answer
answer respond
decline refuse
refuse reject
consider weigh mull
mull weigh
weigh consider
study consider
plan expect
plan due
schedule plan due slate
prepare ready
prepare ready
seem appear
appear attend
appear testify
claim insist
suspect believe
believe think
think believe
doubt question
trust believe
borrow loan
repay return
refund repay return compensate
compensate pay
compensation damages payout
charge price
price cost
cost worth
worth cost
value worth
bid offer
offer bid
auction sell
list float
trade deal
export ship
import buy
market sell
advertise promote
"""
"""Verbs that may stand for each other in some news sentence."""
