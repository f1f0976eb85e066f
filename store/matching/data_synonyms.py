"""Synonyms and opposites of news English."""

from __future__ import annotations

SYNONYMS = """
knife stab
captain skipper
ambassador envoy
firefighter fireman
lawmaker mp legislator
teen teenager
baby infant
pensioner retiree
officer policeman
holidaymaker tourist vacationer
refund reimburse
drone uav
extend prolong lengthen
replace substitute
renovate refurbish
improve enhance
worsen deteriorate
complete finish
fight battle
ratify approve
concert gig
motorway highway
monitor track
gauge measure
waste squander
agree consent
scam con
forest woodland
app application
smuggle traffic
bombard shell
confiscate seize impound
die perish
flat apartment
blackout outage
singer vocalist
goalkeeper keeper
defraud cheat
instruct order
inform tell
compel force
reinstate restore
euthanise euthanize
fare price
infect sicken
contaminate taint
expand grow increase enlarge broaden extend bolster boost build
increase rise raise climb grow gain jump surge soar hike
decrease fall drop decline reduce cut shrink plunge slump tumble slide sink dip lower
cut reduce trim slash lower shed
eliminate cut shed scrap abolish axe remove
abandon relinquish surrender forsake scrap renounce
launch fire shoot
launch start begin commence open initiate
test trial
missile rocket projectile weapon
weapon arm armament munition
ammunition munition shell
arsenal stockpile
troop soldier force serviceman
deploy send dispatch station
send dispatch ship deliver
invasion war conflict offensive assault
attack assault strike raid bomb hit
strike walkout stoppage
kill slay murder assassinate
die kill dead death fatality toll
injure wound hurt harm
meet talk meeting summit discussion
meeting session conference summit gathering
talk negotiation discussion
negotiator envoy delegate representative diplomat
delegation team mission
pledge vow promise commit swear
demand seek want request ask require
ask request urge appeal
urge call press
ban prohibit bar forbid outlaw block
approve pass endorse back support
support back endorse aid help assist
reject refuse dismiss decline rebuff spurn
accuse blame charge
charge indict accuse prosecute
condemn denounce criticize criticise slam blast rebuke
praise laud hail commend applaud
arrest detain seize apprehend capture nab hold
capture seize take
jail imprison prison incarcerate
sentence condemn
convict guilty
acquit clear exonerate
trial court case
lawsuit sue suit
lawyer attorney counsel
judge justice court
police officer cop
buy purchase acquire
acquire acquisition purchase takeover buyout
sell sale
pay spend cost
cost price expense
company firm corporation business
firm house company trader
intermediary broker middleman trader
employee worker staff
worker staff member labor labour
dockworker longshoreman docker
job position post role
name appoint pick choose select nominate
appointment nomination pick
chief head leader boss director chair chairman
director board
board directorate
president leader
premier leader
leader ruler
resign quit
quit leave
leave depart exit
arrive reach come
reach hit attain
flee escape
return back
withdraw pull
win victory defeat beat triumph
lose defeat loss
election vote poll ballot
vote choose elect
elect choose
plan scheme proposal project
plan intend aim
prepare draft plan
draft prepare
propose suggest offer
purchase buy
include contain comprise feature
describe detail outline
show reveal indicate disclose
reveal disclose unveil announce expose
announce declare unveil
declare proclaim
confirm verify acknowledge
deny refute reject dispute
claim assert allege contend maintain
warn caution alert
warning alert
alert warn notify inform
notice notification
threat threaten menace
fear concern worry
deal agreement pact accord treaty
agree accept
sign ink
treaty pact
ally partner
alliance partnership
tie relation relationship link bond
deepen strengthen tighten
strengthen reinforce bolster
weaken undermine
end finish conclude stop halt cease
stop halt cease end
postpone delay defer
cancel scrap
continue persist keep
close shut
begin start
ship vessel boat
boat vessel trawler
aircraft plane jet airplane
helicopter chopper
crash collide collision
collapse fall
earthquake quake temblor tremor
flood flooding
storm hurricane typhoon cyclone
fire blaze
wildfire blaze fire
explode explosion blast bomb detonate
bomb bombing
debris wreckage piece fragment
piece part fragment component
component part
house home
building structure
town city
area region zone district
region area
coast shore
sea ocean
harbor port harbour
border frontier
people person civilian resident
child kid boy girl
woman female
man male
doctor physician
disease illness virus
hospital clinic
vaccine jab shot
patient
student pupil
school
teacher
money cash fund
fund finance
economy economic
economic financial
bank lender
loan lending
tax levy duty
tariff duty levy
inflation price
profit earnings
revenue sale
share stock
investor shareholder
rate
budget
export shipment
import
oil crude petroleum
gas
energy power
law legislation bill act
lawmaker legislator senator congressman
parliament legislature congress
government administration cabinet state
minister secretary
ministry department
official authority
spokesman spokeswoman spokesperson
army military force
military defense
defense defence
navy fleet
drill exercise maneuver
exercise drill
spy espionage
intelligence
nuclear atomic
program programme
uranium
sanction penalty
penalty fine punishment
hostile hostility
policy stance
border boundary
migrant refugee immigrant asylum
protest demonstration rally
protester demonstrator
riot unrest
crisis emergency
peace ceasefire truce
ceasefire truce armistice
hostage captive
prisoner inmate detainee
killer gunman shooter attacker
gunman shooter
suspect accused
victim casualty
casualty dead wounded
rebel insurgent militant fighter
militant terrorist extremist
terrorist terrorism
murder homicide killing
rape assault
theft steal rob robbery
fraud scam
corruption graft bribe bribery
investigate probe investigation inquiry
probe investigation inquiry
evidence proof
document paper file record
report study survey
study research
researcher scientist
expert analyst specialist
release free
release publish issue
publish issue
movie film
actor star actress
star celebrity
album record
singer musician
game match
team club side
coach manager
player
goal score
champion title winner
injury wound
coach
phone smartphone handset
computer laptop
software app
website site
hacker cyberattack hack
space orbit
satellite spacecraft probe
discover find
big large huge major
small little minor
important key crucial
recent latest new
late recent
new fresh
old former
former ex
quick fast rapid swift
many numerous several
happen occur
help assist
try attempt seek
attempt try bid
need require
allow permit let
prevent avert avoid stop
avoid avert
gather collect
join enter
enter join
visit trip tour travel
travel go journey
flight fly
fly flight
recommend advise
watch observe witness view attend
present attend
destroy demolish raze
damage harm
repair fix
build construct
create establish found form
establish found
lead head
guide guidance
summon recall
emergency urgent
capability capacity force
unlimited limitless
pandemic outbreak epidemic
covid-19 coronavirus covid
rehab rehabilitation treatment
wed marry marriage wedding
divorce split separate
pregnant pregnancy
birth born
award prize honor
host present
spot location site place
range ground site
annual yearly
night evening
expect anticipate
target goal mark
drop fall
anchor moor
raise increase lift
premium
raise pay wage
wage pay salary
quarter
swap exchange trade
trade commerce
mail post
mail letter
proceed hold
employee clerk worker
poll survey
claim responsible
blast explosion bombing attack
sick ill unwell
infect sick
infection case
detect find trace
find locate
fire sack dismiss oust
theft steal stealing
examine investigate probe inspect study
inspect check
receive take get accept
bribe payment kickback
payment sum money
developer builder
search raid
question interrogate interview
insurer insurance
insurance cover
premium surcharge
price worth value
worth value
fee charge
total sum amount
headquarters office
firm outfit
budget cheap discount
carrier airline
airline air
flee run
sole only
rival competitor opponent
opponent critic
critic opponent
candidate contender
contender challenger
premier chancellor
tour race
ride rider cyclist
doping dope
ban suspend suspension
suspend halt pause
sample specimen
lab laboratory
test examine analysis
pack package packet parcel
package parcel
plant factory mill
mill factory
mine pit
worker miner
truck lorry
car vehicle automobile
vehicle van truck
train rail railway
bridge viaduct
road street highway
dam reservoir
river stream
flood inundate
rain downpour rainfall
snow blizzard
heat heatwave
drought dry
fire burn
collapse crumble
stand bleacher grandstand
stadium arena
fan supporter spectator
crowd spectator
trap bury
rescue save
missing lost
search hunt
hunt pursue
wiretap bug eavesdrop
listen eavesdrop
ruling verdict judgment decision
verdict conviction
overturn reverse quash annul void invalidate nullify
uphold affirm
appeal challenge
unlawful illegal
lawful legal
constitutional constitution
justice judge
majority most
mission flight
spacecraft probe craft
land touch
telescope observatory
planet world
astronomer scientist
image picture photo photograph
film footage video
letter memo
memo document
email message
phone call
witness bystander
bystander passerby
neighbor neighbour resident
center centre
program scheme
grant subsidy
subsidy aid
debt loan
owe debt
bankrupt insolvent bankruptcy insolvency
layoff redundancy dismissal
furlough layoff
overtime hour
full complete entire
idle unused disused
repay reimburse
antenna dish aerial
pickup truck lorry vehicle
shorten trim cut abridge
tunnel gallery shaft
collapse cave
cull cut layoff
"""
"""Words that say much the same in some news context, a group a line; a word may stand in several groups."""

OPPOSITES = """
account/unaccounted
alive/body corpse
unhurt unharmed unscathed uninjured/injure hurt wound kill
increase rise grow expand gain climb jump surge soar raise boost strengthen widen/decrease fall shrink reduce \
drop plunge decline tumble lower cut slash weaken narrow slump contract
up higher/down lower
more/less fewer
win beat victory/lose defeat loss
approve accept support back endorse praise welcome hail laud applaud/reject refuse oppose dismiss criticize \
criticise condemn denounce slam
confirm acknowledge admit/deny refute dispute
buy acquire/sell
hold/cancel postpone scrap
open start begin launch resume/close shut end finish stop halt suspend cancel
alive survive/dead die kill
guilty convict/innocent acquit exonerate
arrive enter join/leave exit depart quit withdraw
allow permit legalize/ban prohibit bar outlaw forbid block
legal/illegal
above over/below under
before/after
best most largest biggest highest/worst least smallest lowest
first/last
male man boy/female woman girl
hire appoint/fire dismiss sack
import/export
profit/loss
majority/minority
new/old
safe/dangerous unsafe
early/late
arrest detain jail imprison/release free
deploy send/withdraw recall
love like/hate dislike
friend ally/enemy foe
attack/defend
success succeed/fail failure
agree/disagree refuse
possible/impossible
hostile/friendly
remember/forget
remain stay/leave depart
north northern/south southern
east eastern/west western
strong/weak
rich/poor
public/private
morning/evening
lift ease remove/impose tighten
add/remove
ease relax/tighten
hit strike/miss
reach/miss
deepen/ease
short/long
declare impose/lift revoke
lose/earn make gain win
healthy/sick ill
create/destroy
encourage/discourage
extend/shorten
optimistic/pessimistic
positive/negative
kill die dead/injure wound hurt
cut shed axe/create add
own/sell
raise increase lower cut/keep
approve authorise authorize license/withdraw suspend revoke recall
rescue save/dead kill drown
reach/leave depart
build/demolish
promote/demote relegate
"""
"""Opposites: any word left of the slash against any word right of it."""
