"""Words of the beats of news that are swapped for each other: seas, courts, medicine, space, farms, sport, politics."""

from __future__ import annotations

BEATS = """
gunfire gunshot shooting firing shot
classified secret confidential
blackout outage
brownout outage
footage clip video
clergyman priest cleric
clergy priest
pastor minister priest
bishop prelate
parish church
abuse molest
abuser predator
forge falsify doctor counterfeit
falsify tamper alter manipulate rig
rig fix
tally count total
precinct polling
tablet pill
supplement tablet
medication medicine drug
dosage dose
overdose poison
contaminate taint pollute
pollute pollution contamination
toxic poisonous
sewage wastewater
wastewater effluent
scorching hot sweltering
temperature degree
thermometer temperature
wildfire bushfire
evacuate evacuee
levee dyke dike embankment
downpour deluge
landslide mudslide
avalanche snowslide
aftershock tremor
survivor rescue
crew sailor
sailor seaman mariner
trawler fishing
frigate warship destroyer
warship navy
convoy column
checkpoint crossing
artillery gun
gunner artillery
shrapnel fragment
mortar shell
landmine mine
sniper gunman
cease-fire ceasefire
envoy emissary
embassy mission
consulate embassy
expel deport
deport deportation
extradite extradition
asylum refuge
visa permit
passport document
pipeline pipe
cable line
refinery plant
barrel crude
drill well
rig platform
turbine generator
grid network
substation transformer
utility supplier
dividend payout
shareholder stockholder investor
spin-off separate
subsidiary unit
headquarters base
factory plant works
payroll wage
pension retirement
picket protest
union federation
arbitration mediation
mediator arbitrator
lawsuit complaint
plaintiff claimant
testify testimony
testimony evidence
affidavit statement
subpoena summons
warrant order
indictment charge
arraign court
bail bond
parole release
probation parole
acquittal acquit
sentence jail
appeal appellate
panel tribunal
tribunal court arbitration
juror jury
attorney solicitor lawyer
barrister lawyer counsel
detective inspector
constable officer
deputy officer
burglar thief
robber thief
ransom payment
kidnapper abductor
smuggler trafficker
arsonist fire
vandal vandalise
graffiti vandal
knife blade
pistol handgun gun
bullet round
grenade bomb
autopsy post-mortem
coroner inquest
inquest inquiry
corpse body
coffin casket
burial funeral
funeral bury
mourner funeral
ward unit
paramedic medic ambulance
surgeon surgery
surgery operation
transplant surgery
quarantine isolate
symptom sign
diagnose diagnosis
cancer tumor tumour
coma unconscious
scan image
placebo dummy
approval approve
recall withdraw
airbag inflator
carmaker automaker manufacturer
dealer dealership
motorist driver
pedestrian walker
crash accident pile-up
derail derailment
runway tarmac
cockpit flight
pilot captain
orbit orbital
astronaut crew
lander spacecraft
rover spacecraft
asteroid meteor
comet object
emission carbon
climate warming
grain wheat
barley grain
grower producer
livestock cattle
cow cattle
pesticide chemical
fertiliser fertilizer
quota limit
embargo ban
subsidy support
surplus excess
shortage lack
recession downturn
slump downturn
forecast outlook
bond debt
borrower debtor
mortgage loan
landlord owner
tenant renter
homeless shelter
skater athlete
goalkeeper keeper
referee umpire official
coach trainer manager
league championship
tournament competition
fee sum
stadium ground arena venue
ticket seat
painting canvas picture
gallery museum
museum gallery
curator museum
auction sale
thief robber
heist robbery theft
statue sculpture
manuscript document
archive record
leak disclosure
hacker intruder
breach intrusion
password login
server computer
teacher educator
headteacher principal head
exam test
tuition fee
campus university
curriculum course
mayor council
councillor alderman
turnout participation
coalition alliance
lawmaker legislator deputy
senate chamber
parliament assembly
motion proposal
amendment change
constitution charter
decree order
edict decree
coup putsch overthrow
junta military
curfew restriction
protester activist
activist campaigner
campaigner advocate
riot disturbance
banner sign
"""
"""Words that stand near each other in kind, a group a line: nearness ``RELATED``."""
