"""Phrases of news English that one word stands for."""

from __future__ import annotations

PHRASES = """
re established|restore
re establish|restore
re establishing|restore
re opened|reopen
re open|reopen
re opening|reopen
blue helmets|peacekeepers
blue helmet|peacekeeper
infant formula|formula
baby formula|formula
baby milk|formula
win over|beat
wins over|beat
won over|beat
won against|beat
victory over|beat
victory against|beat
give up|abandon
gave up|abandon
given up|abandon
giving up|abandon
do away with|eliminate
did away with|eliminate
done away with|eliminate
get rid of|eliminate
got rid of|eliminate
lay off|dismiss
laid off|dismiss
laying off|dismiss
lift off|launch
lifted off|launch
liftoff|launch
blast off|launch
blasted off|launch
set off|trigger
set up|establish
set out|describe
sets out|describe
draw up|prepare
drew up|prepare
drawn up|prepare
carry out|conduct
carried out|conduct
carries out|conduct
take part|participate
took part|participate
taken part|participate
take over|acquire
took over|acquire
taken over|acquire
take place|happen
took place|happen
taken place|happen
step down|resign
stepped down|resign
stepping down|resign
call off|cancel
called off|cancel
put off|postpone
push back|postpone
pushed back|postpone
call in|summon
called in|summon
call for|demand
called for|demand
calls for|demand
calling for|demand
call on|urge
called on|urge
calls on|urge
look on|watch
looked on|watch
looking on|watch
walk out|strike
walked out|strike
walking out|strike
stop work|strike
stopped work|strike
break apart|disintegrate
broke apart|disintegrate
broken apart|disintegrate
fell apart|disintegrate
break up|disintegrate
broke up|disintegrate
come down|fall
came down|fall
go up|rise
went up|rise
gone up|rise
go down|fall
went down|fall
gone down|fall
turn down|reject
turned down|reject
pull out|withdraw
pulled out|withdraw
pulling out|withdraw
ward off|avert
warded off|avert
fend off|avert
fended off|avert
stave off|avert
staved off|avert
pass away|die
passed away|die
find out|discover
found out|discover
point out|note
pointed out|note
chief executive officer|ceo
chief executive|ceo
under control|contain
rule out|exclude
ruled out|exclude
shut down|close
shuts down|close
shot down|down
shoot down|down
blow up|explode
blew up|explode
crack down|suppress
cracked down|suppress
hand over|transfer
handed over|transfer
send back|return
sent back|return
sit down with|meet
sat down with|meet
hold talks|meet
held talks|meet
turn off|disable
turned off|disable
turn on|activate
turned on|activate
sign up|enlist
signed up|enlist
make up|comprise
makes up|comprise
made up|comprise
sell off|sell
sold off|sell
buy up|buy
bought up|buy
open fire|shoot
opened fire|shoot
gun down|shoot
gunned down|shoot
locked up|jail
check in|enter
checked into|enter
check into|enter
checks into|enter
checking into|enter
checked herself into|enter
checked himself into|enter
check himself into|enter
check herself into|enter
per cent|percent
head of state|president
prime minister|premier
united nations|un
european union|eu
north atlantic treaty organization|nato
world health organization|who
nuclear arms|nuclear weapon
death toll|toll
driving under the influence|dui
driving while intoxicated|dui
drunken driving|dui
drunk driving|dui
drink driving|dui
at least|atleast
no longer|nolonger
go ahead|proceed
goes ahead|proceed
went ahead|proceed
claimed responsibility|responsible
claim responsibility|responsible
fallen ill|sick
fell ill|sick
fall ill|sick
turned up|find
turns up|find
looking at|examine
look at|examine
looks at|examine
looking into|examine
looked into|examine
look into|examine
touched down|land
touch down|land
went missing|missing
gone missing|missing
threw out|overturn
thrown out|overturn
struck down|overturn
strike down|overturn
strikes down|overturn
it was behind|responsible
being behind|responsible
been behind|responsible
as planned|scheduled
under way|begin
broke down|fail
break down|fail
fall through|fail
fell through|fail
go bankrupt|bankrupt
went bankrupt|bankrupt
gone bankrupt|bankrupt
cut off|isolate
cuts off|isolate
speak out against|criticise
spoke out against|criticise
hit out at|criticise
lash out at|criticise
lashed out at|criticise
lashes out at|criticise
take issue with|criticise
took issue with|criticise
put on trial|prosecute
stand trial|prosecute
stood trial|prosecute
go on trial|prosecute
goes on trial|prosecute
went on trial|prosecute
take to court|sue
took to court|sue
file a lawsuit against|sue
filed a lawsuit against|sue
filed suit against|sue
brought charges against|charge
pressed charges against|charge
pleaded guilty|confess
plead guilty|confess
pleads guilty|confess
make public|publish
made public|publish
make use of|use
made use of|use
take note of|note
took into custody|arrest
taken into custody|arrest
take into custody|arrest
placed under arrest|arrest
put behind bars|jail
sent to prison|jail
sent to jail|jail
kept in the dark|mislead
lost their lives|die
lost his life|die
lost her life|die
lose their lives|die
come into force|begin
came into force|begin
comes into force|begin
take effect|begin
takes effect|begin
took effect|begin
come into effect|begin
came into effect|begin
went into effect|begin
goes into effect|begin
go into effect|begin
made a decision|decide
made the decision|decide
take a decision|decide
took a decision|decide
reached an agreement|agree
reach an agreement|agree
reached a deal|agree
struck a deal|agree
strike a deal|agree
strikes a deal|agree
came to an agreement|agree
signed a deal|agree
made an offer|offer
make an offer|offer
put forward|propose
puts forward|propose
brought forward|propose
put in place|introduce
brought in|introduce
bring in|introduce
phase out|eliminate
phased out|eliminate
phasing out|eliminate
wipe out|destroy
wiped out|destroy
wiping out|destroy
burned down|burn
burnt down|burn
burn down|burn
knocked down|demolish
knock down|demolish
pull down|demolish
pulled down|demolish
torn down|demolish
tear down|demolish
caught fire|burn
catch fire|burn
fled the country|flee
ran away|flee
run away|flee
broke out of|escape
break out of|escape
got away|escape
hold back|withhold
held back|withhold
keep secret|hide
kept secret|hide
cover up|hide
covered up|hide
covering up|hide
own up|confess
owned up|confess
make a statement|state
made a statement|state
gave a statement|state
gave evidence|testify
give evidence|testify
gives evidence|testify
bear witness|testify
go missing|missing
gets underway|begin
got underway|begin
got under way|begin
kicked off|begin
kick off|begin
kicks off|begin
wind up|end
wound up|end
winds up|end
wrap up|end
wrapped up|end
drop out|withdraw
dropped out|withdraw
drops out|withdraw
back out|withdraw
backed out|withdraw
backs out|withdraw
pulls out|withdraw
stand down|resign
stood down|resign
stands down|resign
steps down|resign
hand in notice|resign
handed in|submit
hand in|submit
turn over|transfer
turned over|transfer
made up of|comprise
top up|increase
scale back|reduce
scaled back|reduce
scaling back|reduce
cut back|reduce
cutting back|reduce
ramp up|increase
ramped up|increase
ramping up|increase
step up|increase
stepped up|increase
stepping up|increase
scale up|increase
build up|increase
drive up|increase
drove up|increase
driven up|increase
bring down|reduce
brought down|reduce
soft drink|soda
in favor of|support
in favour of|support
voted for|support
vote for|support
votes for|support
voted against|oppose
vote against|oppose
votes against|oppose
voted down|reject
vote down|reject
came out against|oppose
comes out against|oppose
gave the go-ahead|approve
given the go-ahead|approve
sign off on|approve
signed off on|approve
signs off on|approve
found dead|dead
pronounced dead|dead
shot dead|kill
beaten to death|kill
stabbed to death|kill
put to death|execute
gave birth to|birth
give birth to|birth
tied the knot|marry
tie the knot|marry
on the run|fugitive
down tools|strike
downed tools|strike
out of work|jobless
lose their jobs|dismiss
lost their jobs|dismiss
made redundant|dismiss
as well as|and
out of order|broken
out of action|broken
out of service|broken
in return for|exchange
on hold|suspend
said yes to|approve
is behind|involve
was behind|involve
were behind|involve
be behind|involve
nothing to do with|involve
anything to do with|involve
no part in|involve
no role in|involve
no hand in|involve
nothing wrong|wrongdoing
anything wrong|wrongdoing
"""
"""Phrase | the one word it stands for. Longest first where phrases overlap."""
