"""Verb phrases of news English that one word stands for, in their base form: the other forms are made of it."""

from __future__ import annotations

VERB_PHRASES = """
pull from shelves|recall
pull from sale|recall
pull from the shelves|recall
take into custody|detain
kick out|expel
put to sleep|euthanise
abide by|obey
back away from|abandon
back down|yield
back out of|withdraw
bail out|rescue
balk at|refuse
baulk at|refuse
bear out|confirm
become ill|sicken
become sick|sicken
beef up|strengthen
bolt from|flee
bow out|withdraw
bow to|yield
break away|separate
break into|raid
break off|stop
break through|breach
bring a case against|sue
bring a lawsuit|sue
bring about|cause
bring an end to|end
bring back|restore
bring charges against|charge
bring forward|advance
bring to an end|end
bring to justice|prosecute
bring under control|contain
burn to the ground|destroy
butt heads|clash
buy out|acquire
call a halt to|stop
call back|recall
call home|recall
call off|cancel
call to account|punish
call upon|urge
carry off|steal
carry on|continue
cart off|remove
cast a ballot|vote
cast a vote|vote
cast doubt on|doubt
cave in|collapse
chip in|contribute
chop down|fell
clamp down on|suppress
clear out|leave
clear the way for|allow
close down|close
come across|find
come apart|disintegrate
come back|return
come clean about|admit
come clean|confess
come down with|sicken
come forward|volunteer
come into effect|begin
come into force|begin
come out in favor of|support
come out in favour of|support
come to a halt|stop
come to a vote|vote
come to an end|end
come to blows|fight
come to light|emerge
come to power|govern
come under attack|attack
come under fire|attack
come up for a vote|vote
come up with|propose
cordon off|close
cough up|pay
crack open|break
cut down|reduce
cut short|shorten
cut the ribbon on|open
cut ties with|separate
deny access|bar
deny admission|bar
deny entry|bar
dig into|investigate
dig up|find
do anything wrong|wrongdoing
do nothing wrong|wrongdoing
dole out|distribute
drag on|continue
draw down|lower
draw to a close|end
drive back|repel
drive off|repel
drive out|expel
drop off|deliver
drop out of|withdraw
drum up|raise
dry up|empty
ease off|decrease
edge out|beat
end up|become
enter into force|begin
face charges|charge
face trial|prosecute
fall apart|disintegrate
fall back|retreat
fall down|collapse
fall short of|miss
fall sick|sicken
fall to pieces|disintegrate
fight off|repel
figure out|determine
file a complaint|complain
file a lawsuit|sue
file a suit against|sue
file a suit|sue
file for bankruptcy|bankrupt
file suit|sue
file the lawsuit|sue
file the suit|sue
fill in for|replace
find fault with|criticise
find guilty|convict
find out|discover
fish out|recover
flare up|erupt
flip over|overturn
fly out of|leave
follow through on|fulfil
follow up|pursue
foot the bill for|pay
force out|oust
fork out|pay
fork over|pay
gear up|prepare
get away with|escape
get back|recover
get hold of|obtain
get hurt|injure
get in touch with|contact
get married|marry
get over|recover
get power to|empower
get sick|sicken
get under way|begin
get underway|begin
give away|donate
give back|return
give birth|birth
give chase|pursue
give consent|approve
give in|yield
give notice|notify
give out|distribute
give permission|permit
give rise to|cause
give shelter to|shelter
give testimony|testify
give the all-clear|clear
give the go-ahead|approve
give the green light to|approve
give the green light|approve
give the nod|approve
give up|abandon
give way|collapse
go ahead with|proceed
go back on|break
go back|return
go bust|bankrupt
go free|release
go into administration|bankrupt
go into hiding|hide
go live|begin
go off|explode
go on sale|sell
go on strike|strike
go out of business|close
go to court|sue
go to jail|jail
go to prison|jail
go to the polls|vote
go to waste|waste
go under|bankrupt
go up in flames|burn
gobble up|acquire
ground out|produce
hammer out|negotiate
hand back|return
hand out|provide
hand over|transfer
hang on to|keep
have a hand in|involve
have a part in|involve
have a role in|involve
have a stake in|own
have anything to do with|involve
have no hand in|involve
have no part in|involve
have no role in|involve
have nothing to do with|involve
have something to do with|involve
head back|return
head up|lead
hit back|retaliate
hit the market|sell
hold a meeting|meet
hold a phone call|phone
hold a rally|rally
hold a telephone call|phone
hold a vote|vote
hold accountable|blame
hold in custody|detain
hold off|delay
hold on to|keep
hold onto|keep
hold responsible|blame
hold to account|blame
hook up|connect
hose down|clean
hush up|hide
iron out|resolve
join forces|unite
jot down|write
jump ship|leave
keep an eye on|monitor
keep at bay|prevent
keep going|continue
keep in place|retain
keep out of|exclude
keep out|exclude
keep quiet about|hide
keep tabs on|monitor
keep to|obey
keep up|continue
keep watch on|monitor
kick out|expel
knock back|reject
knock out|disable
knock over|topple
land a job|hire
launch legal action|sue
lay claim to|claim
lay down|establish
lay out|describe
lay siege to|besiege
lay the blame on|blame
lay the groundwork for|prepare
lay to rest|bury
lay waste to|destroy
leak out|leak
leave behind|abandon
let down|disappoint
let in|admit
let know|inform
let off|release
let out|release
lift the lid on|expose
light up|ignite
line up behind|support
line up|queue
lock away|jail
lock horns|clash
lock up|jail
log on to|access
lose consciousness|faint
lose control of|lose
lose her life|die
lose his life|die
make a bid|bid
make a comeback|return
make a deal|agree
make a difference|matter
make a donation|donate
make a mistake|err
make a payment|pay
make a profit|profit
make a promise|promise
make a recovery|recover
make a request|request
make a start|begin
make amends|compensate
make an announcement|announce
make an appeal|appeal
make an appearance|appear
make an application|apply
make an arrest|arrest
make an attempt|attempt
make away with|steal
make clear|explain
make fun of|mock
make good on|fulfil
make its way|travel
make known|announce
make off with|steal
make progress|progress
make sure|ensure
make the case for|argue
make the decision|decide
make up her mind|decide
make up his mind|decide
make up its mind|decide
make up their minds|decide
make up their mind|decide
make worse|worsen
mark down|reduce
mete out|impose
mix up|confuse
mop up|clean
move ahead|proceed
move forward|proceed
nail down|secure
narrow down|narrow
note down|record
open a probe into|investigate
open an inquiry into|investigate
open an investigation into|investigate
open fire on|shoot
open the door to|allow
open up|open
opt for|choose
opt out|decline
own up to|confess
pack up|leave
pan out|succeed
pare back|reduce
part ways|separate
part with|sell
pass a law|legislate
pass judgment on|judge
pass over|skip
pass sentence on|sentence
pass up|reject
patch up|repair
pave the way for|allow
pay a visit to|visit
pay back|repay
pay off|repay
pay out|pay
pay tribute to|praise
peel off|remove
pick out|select
pick up the bill for|pay
pick up the tab for|pay
pick up|collect
pile up|accumulate
pin down|determine
pin the blame on|blame
pipe down|quieten
place a bid|bid
place an order|order
place on hold|suspend
play a part in|involve
play a role in|involve
play down|minimise
play no part in|involve
play no role in|involve
plead guilty to|admit
plough into|hit
plow into|hit
pluck from|rescue
plug in|connect
point the finger at|blame
polish off|finish
pop up|appear
pore over|study
pose a threat to|threaten
pour out|spill
power down|disable
press ahead with|proceed
press ahead|proceed
press charges against|charge
press on with|proceed
press on|continue
prop up|support
pull apart|separate
pull back|withdraw
pull off|achieve
pull out of|withdraw
pull over|stop
pull the plug on|cancel
pull through|survive
pull to safety|rescue
pull together|unite
push ahead with|proceed
push ahead|proceed
push for|urge
push out|oust
push through|pass
push up|increase
put an end to|end
put at risk|endanger
put away|jail
put down|suppress
put in charge of|appoint
put in jail|jail
put into effect|implement
put into practice|implement
put off|postpone
put on hold|suspend
put on sale|sell
put out a statement|state
put out|extinguish
put pressure on|press
put right|repair
put the blame on|blame
put the brakes on|slow
put to a vote|vote
put to sea|sail
put to the vote|vote
put to use|use
put to work|employ
put together|assemble
put under arrest|arrest
put up for sale|sell
put up|erect
raise an objection|object
raise questions about|question
raise the alarm|warn
rake in|earn
rally behind|support
ratchet up|increase
reach a decision|decide
reach a settlement|settle
reach a verdict|decide
reach out to|contact
read out|read
refuse access|bar
refuse admission|bar
refuse entry|bar
rein in|curb
reverse course|return
rig up|install
ring up|phone
rip apart|destroy
rip up|cancel
roll back|reverse
roll out|introduce
root out|eliminate
rope off|close
rough up|beat
round up|arrest
run aground|ground
run away from|flee
run off|flee
run out of|exhaust
run over|hit
say no to|reject
seal off|close
see off|beat
seek out|seek
sell out|sell
send away|expel
send for|summon
send home|return
send off|dispatch
send out|send
send packing|dismiss
send to jail|jail
send to prison|jail
serve a sentence|jail
serve time|jail
set a date for|schedule
set a record|record
set apart|distinguish
set aside|overturn
set back|delay
set fire to|burn
set foot in|enter
set foot on|enter
set forth|describe
set free|release
set in motion|begin
set off for|leave
set sail|sail
set the stage for|prepare
settle on|choose
shake hands|greet
shake up|reform
shed light on|explain
shell out|pay
ship off|send
shore up|strengthen
show up|appear
shrug off|ignore
shut off|disable
shut the door on|reject
side with|support
sift through|examine
sign away|transfer
sign into law|approve
sign off|approve
sign on|enlist
sign over|transfer
single out|select
size up|assess
skim off|steal
slam into|hit
slap on|impose
slide off|slip
slip away|escape
slow down|slow
smash into|hit
snap up|buy
sniff out|detect
snuff out|extinguish
soak up|absorb
sort out|resolve
speak by phone|phone
speak by telephone|phone
speak on the phone|phone
speed up|accelerate
spell out|explain
spill out|spill
spin off|separate
splash out|spend
split up|separate
spread out|spread
spring a leak|leak
square off|face
stamp out|eliminate
stand by|support
stand for election|run
stand in for|replace
stand in the way of|block
stand up to|resist
start off|begin
start up|begin
steer clear of|avoid
stem from|result
step aside|resign
step back|withdraw
step in|intervene
stick to|keep
stick with|keep
stir up|incite
stitch up|frame
stock up on|buy
stop over|stop
stop short of|avoid
storm into|raid
storm out|leave
strike a blow|hit
strike back|retaliate
strike out|remove
strip away|remove
stub out|extinguish
stumble on|find
stump up|pay
sum up|summarise
swear in|inaugurate
sweep away|destroy
swing behind|support
switch off|disable
switch over|switch
tail off|decrease
take a break|pause
take a stand against|oppose
take a toll on|damage
take a vote|vote
take action against|sue
take advantage of|exploit
take aim at|target
take apart|dismantle
take away|remove
take back|recover
take care of|care
take charge of|lead
take control of|seize
take cover|hide
take delivery of|receive
take exception to|criticise
take hold of|seize
take home|earn
take hostage|kidnap
take into account|consider
take into consideration|consider
take legal action against|sue
take office|inaugurate
take over from|succeed
take over|acquire
take part in|participate
take possession of|acquire
take power|govern
take prisoner|capture
take refuge|shelter
take responsibility for|responsible
take shelter|shelter
take steps|act
take the blame for|responsible
take the helm of|lead
take the helm|lead
take the lead|lead
take the oath|inaugurate
take the stand|testify
take the view|believe
take to task|criticise
take to the streets|protest
talk by phone|phone
talk by telephone|phone
talk over|discuss
tally up|count
team up|unite
tear apart|destroy
tear into|criticise
tear through|destroy
tear up|cancel
tell apart|distinguish
tender resignation|resign
throw away|discard
throw in jail|jail
throw into prison|jail
throw open|open
throw out|overturn
throw the book at|punish
tick off|criticise
tip off|inform
tip over|overturn
top out|peak
total up|count
touch off|trigger
track down|find
try out|test
tune in|watch
turn a blind eye to|ignore
turn around|return
turn away|bar
turn back|return
turn herself in|surrender
turn himself in|surrender
turn into|become
turn over to|transfer
turn round|return
turn themselves in|surrender
turn up|find
usher in|begin
wake up to|realise
walk away from|leave
walk free|release
walk off the job|strike
walk off with|steal
walk off|leave
walk out of|leave
warm up|heat
wash away|destroy
wash up|land
water down|weaken
wave through|approve
weigh up|consider
whip up|incite
win a place|qualify
win back|recover
wind down|close
wipe off|remove
work out|determine
work together|cooperate
wreak havoc on|damage
write down|record
write off|cancel
write to|write
zero in on|target
"""
"""Phrase, its verb first | the word that it stands for."""
