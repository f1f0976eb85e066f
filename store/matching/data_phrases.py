"""Phrases of news English that one word stands for."""

from __future__ import annotations

PHRASES = """
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
let go|dismiss
as well as|and
"""
"""Phrase | the one word it stands for. Longest first where phrases overlap."""
