"""Words that news prose swaps for each other without meaning the same: a thing and its kind, a whole and its part.

They stand for each other less far than synonyms do: nearness ``RELATED``.
"""

from __future__ import annotations

RELATED = """
official authority government
official agency
agency inspector official
agency authority department ministry bureau office regulator
regulator authority watchdog commission
government state
government ministry department
government cabinet minister
minister ministry
company carrier airline
company bank
company maker manufacturer producer
company operator
company supplier
company retailer chain store
company builder developer contractor
company publisher
company group
carrier airline
carrier ship vessel
firm group
group movement organisation organization
group party
party movement
organization organisation charity body
team squad side outfit
team club
team crew
rider driver player athlete
athlete runner swimmer cyclist
player striker goalkeeper forward defender midfielder
captain leader skipper
leader chief
head president
ceo executive
ceo chief
ceo boss head
chief officer
manager executive
executive boss head
director head
mayor official
official clerk
clerk employee staff
employee driver
worker employee laborer labourer
worker driver
bookkeeper accountant
accountant auditor
secretary aide assistant
aide adviser assistant staff
aide official
adviser official
diplomat official
envoy diplomat
ambassador envoy diplomat
general commander officer
commander officer chief
officer official
soldier officer
soldier military army
army soldier troop
force army
force police
police authority
police detective investigator
investigator authority
investigator detective
investigator police
prosecutor authority
prosecutor attorney lawyer
judge court
court tribunal
court judge
jury court
lawyer legal
defendant accused suspect
suspect man
gunman man
attacker man
woman people
man people
child people
resident people citizen
resident inhabitant villager
villager people
citizen people public
public people
voter people citizen
crowd people
passenger people traveler traveller
traveller passenger
tourist visitor traveler
customer client shopper consumer
consumer buyer
victim people
survivor victim
patient people
student people
pupil child
teacher staff
doctor hospital
doctor medic nurse
surgeon doctor
scientist expert
expert professor academic
researcher academic
analyst economist
economist expert
journalist reporter correspondent
reporter newspaper
newspaper paper daily
newspaper report
outlet newspaper
document record
document ledger file
ledger book account
book page
letter note
note memo
memo letter
text message
recording tape audio
recording video footage
video clip
picture image
survey study
poll survey
report document
report finding
evidence finding
statement announcement
speech remark comment
comment statement
remark statement
law rule regulation
rule regulation
rule law
bill measure law
measure step
step move action
move decision
decision ruling
ruling decision
plan programme program
programme scheme project
project scheme
project development
deal takeover merger
deal contract
contract agreement
contract order
deal sale
deal purchase
offer deal
talks summit
talks conference
conference event
event ceremony
ceremony service
election campaign
election poll
vote referendum
referendum ballot
vote election
campaign race
party coalition
coalition government
parliament lawmaker
parliament house
senate congress
congress lawmaker
council city
council authority
council councillor councilor
bomb device explosive
bomb parcel package
device parcel package
weapon gun rifle pistol
weapon bomb
weapon warhead
missile weapon
rocket missile
rocket booster
rocket launcher
drone aircraft
drone missile
aircraft flight
plane airliner jetliner
jet fighter
jet flight
helicopter aircraft
ship ferry tanker freighter cargo
boat ferry
vessel tanker
vessel craft
car truck
vehicle bus
vehicle car
bus coach
train tram
train carriage
truck trailer
bicycle bike
bike motorcycle
building house
building tower block
building apartment flat
house property
home property
home residence
property estate
land property
land site
land marsh field
site area
site facility
facility plant
plant facility
plant works
factory facility
office headquarters
office building
shop store supermarket
store supermarket
restaurant cafe
hotel inn
hospital centre
school college
school university
university college
prison jail
prison cell
church cathedral
stadium ground
stadium venue
venue site
stand terrace
stand structure
bridge crossing
road motorway freeway
street avenue
road route
route path
airport airfield
port terminal
station terminal
station stop
border frontier
coast beach
river water
water flood
lake water
sea water
sea gulf
island isle
mountain peak
mountain hill
forest wood
town village
village settlement
town municipality
city capital
city municipality
country nation
nation state
province state
province region
region province
county district
district neighborhood neighbourhood
area neighborhood
country state
world globe global
attack blast
attack incident
blast incident
accident crash incident
accident incident
disaster accident
disaster tragedy catastrophe
tragedy accident
shooting attack
killing attack
killing shooting
killing death
murder death
death toll
case lawsuit
case trial
case investigation
case affair
scandal affair
allegation accusation claim
allegation charge
charge count
crime offence offense
offence charge
theft crime
theft burglary
bribery payment
fraud crime
sentence term
sentence punishment
outbreak case
case patient
disease outbreak
disease infection
virus infection
virus outbreak
hepatitis virus
illness sickness
fever illness
injury harm
wound shot
drug medicine
drug substance
substance chemical
dope drug
dose shot
test result
test sample
sample packet
packet bag
food product
fruit berry
berry raspberry strawberry blueberry
product item good
good cargo
cargo freight
fuel petrol gasoline diesel
fuel oil
gas fuel
power electricity
plant reactor
reactor nuclear
grid power
price bill
tax charge
fee price
fund money
money sum
money payment
sum amount
cash payment
bribe money
bribe gift
pay salary
salary wage
bonus pay
profit income
income revenue
revenue income
sale turnover
loss deficit
debt deficit
budget spending
spending cost
cost bill
share stake
stake holding
stake interest
stock price
market exchange
investor fund
bank institution
economy market
job work
job post
strike protest
union worker
union labour
wage deal
storm wind
storm rain
flood storm
fire flame
fire smoke
heat temperature
earthquake tremor
explosion fire
damage destruction
debris rubble
rubble ruin
signal warning
alarm alert
fault flaw defect
flaw error
error mistake
mistake fault
problem issue trouble
issue matter
failure fault
failure breakdown
leak breach
filter equipment
equipment machine machinery
machine device
system network
network service
service operation
operation mission
mission operation
computer system
software program
data information
information detail
account profile
website page
software system
match final
match tie
final match
race event
season year
tournament cup
cup trophy
title cup
goal point
point score
medal prize
medal gold
record best
lead advantage
week day
month week
weekend saturday
weekend sunday
morning dawn
night midnight
spring march
summer july
autumn october
winter december
year annual
decade year
attempt effort
effort campaign
goal objective aim
aim purpose
reason cause
cause factor
role part
role function
link connection
contact link
visit meeting
trip visit
tour visit
"""
"""Words that stand near each other in kind, a group a line; a word may stand in several groups."""
