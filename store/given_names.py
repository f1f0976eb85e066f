"""Common given names and the pronoun they usually go with. A name outside the list simply tells nothing."""

from __future__ import annotations

_HE = """aaron abdul adam adrian ahmed alan albert alejandro alex alexander alexei ali amir andre andreas andrei andrew
angelo anthony antonio arthur barack ben benjamin bernard bill bob boris brad brandon brian bruce bryan carl carlos
charles chris christian christopher chuck colin craig dan daniel darren dave david dean dennis derek dmitri dominic
donald doug douglas ed eduardo edward emmanuel eric erik ethan evan felix fernando francis francisco frank fred
gabriel gary george gerald giorgio giovanni glenn gordon graham greg gregory guy hal harold harry hassan henry howard
hugh ian ibrahim igor ivan jack jacob jake james jamie jan jason javier jeff jeffrey jeremy jerome jerry jesse jim joe
joel john johnny jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin klaus kurt
larry lars lawrence lee leo leon leonard lewis liam louis lucas luis luke marc marco marcus mario mark martin matt
matthew max michael miguel mike mohamed mohammed muhammad nathan neil nicholas nick nicolas nigel noah norman oliver
omar oscar osk owen pablo patrick paul pedro pete peter phil philip pierre rafael rahul raj ralph ravi ray raymond
ricardo richard rick rob robert roberto rodney roger roland ron ronald ross roy russell ryan sam samuel scott sean
sebastian sergei sergey seth shane simon stanley stefan stephen steve steven stuart ted terry thomas tim timothy todd
tom tomas tommy tony travis trevor tyler victor vincent vladimir walter warren wayne will william xavier yuri zachary
hector ilya raul emil otto hugo ernesto dieter idris kwame kofi tariq yusuf samir anton gustav henrik bjorn sven nils
olaf pavel petr milan goran dragan viktor mikhail nikolai oleg stanislav rolf tobias dag anders arno jens ruben theo
mateo emre mehmet mustafa hussein salim karim rashid nabil youssef jamal anwar arjun vikram sanjay anil sunil rajesh
deepak suresh hiroshi kenji takeshi satoshi minh chidi emeka sipho thabo juma kamau diego rodrigo gustavo alvaro
ignacio joaquin paulo joao tiago matteo lorenzo giuseppe francesco jacques philippe laurent olivier thierry yves
pascal etienne wolfgang helmut jurgen dietrich heinz uwe ulrich gerhard manfred torsten mads rasmus jesper knut leif
arne gunnar mikael niklas fredrik johan jonas elias isak aleksander andrzej krzysztof piotr tomasz marek jerzy jakub
zoltan gabor miklos mihai radu dimitris nikos giorgos kostas yannis colm declan cormac eamon fergus alasdair hamish
angus rhys gareth dylan niall brendan clive giles jasper rupert gavin kyle cody jared bradley derrick jermaine tyrone
darnell marlon arvid edvard harald jarl matthias florian lukas reinhard bashir faisal khalid tarek ziad imran asif
bilal farid hamid javed nasser osman selim yasin zafar alhassan kwabena yaw babak reza hossein mehdi behrouz arash
davit levan giorgi tigran armen aram yerlan nursultan bolat"""
_SHE = """abigail aisha alexandra alice alicia alison amanda amber amy ana andrea angela anita ann anna anne annette
annie ashley barbara beatrice becky bernadette beth betty brenda bridget camila carla carmen carol caroline catherine
cecilia celia charlotte cheryl chloe christina christine cindy claire clara claudia cleo colleen connie cristina
cynthia dana daniela danielle dawn deborah debra denise diana diane donna dora doris dorothy eileen elaine eleanor
elena elizabeth ellen emily emma erica erin esther eva evelyn fatima felicia fiona florence frances gabriela gail
georgia gina gloria grace greta gwen hannah harriet heather heidi helen hilary hillary holly ida inga ingrid irene
iris isabel isabella ivy jacqueline jane janet janice jean jennifer jenny jessica jill jo joan joanna josephine joyce
juanita judith judy julia julie june kamala karen kate katherine kathleen kathryn kathy katie kelly kimberly kristen
laura lauren leah lena leslie lily linda lisa liz lorraine louise lucia lucy lydia lynn madeleine maggie mara margaret
maria marie marilyn marina marjorie marta martha mary maureen megan melanie melissa mercedes michelle mira miranda
miriam molly monica nadia nancy naomi natalia natalie nell nicola nicole nina nora olga olivia pamela patricia paula
penelope penny petra phyllis priya rachel rebecca regina renee rita roberta rosa rose ruth sabrina sally samantha
sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie sue susan suzanne
svetlana sylvia tamara tanya tara teresa theresa tina tracy ursula valerie vanessa vera veronica victoria virginia
vivian wendy yolanda yvonne zoe saoirse siobhan maeve aoife niamh amara ngozi leila layla yasmin zainab mei ling yuki
keiko sakura astrid freya sigrid annika katarina ludmila irina karin lotte agathe hanne maja ines anja britta heike
ulrike sabine monika renate gerda elke birgit solveig liv gro kari marit silje signe tove linnea elin kerstin gunilla
eeva aino kirsi marguerite genevieve odette elodie chantal brigitte nathalie isolde ilse ottoline orla dervla sinead
roisin ailsa morag catriona eilidh carys bronwen cerys rhiannon magda agnieszka malgorzata ewa zofia katarzyna jadwiga
ivana jelena milena dragana vesna oksana tatiana yelena ekaterina galina larisa zeynep ayse fatma elif emine amina
khadija mariam samira soraya nasreen shirin farah yasmeen anjali deepa lakshmi meera nandini pooja sunita kavita
shreya indira usha linh thuy yoko haruka akiko michiko adaeze chioma folake nneka zanele nomsa thandi wanjiru akinyi
esperanza guadalupe pilar consuelo dolores paloma rocio beatriz marisol xiomara fernanda luciana giulia chiara
francesca giovanna elisabetta delia bonnie peggy tamsin winona annelise mathilde margot colette sylvie veronique
monique dominika bozena halina jolanta ilona zsofia katalin agnes edith mabel maud oriana perpetua rosalind sigrun
thora ylva nadine anouk saskia femke maartje marijke wilhelmina"""

PRONOUN: dict[str, str] = {**dict.fromkeys(_HE.split(), "he"), **dict.fromkeys(_SHE.split(), "she")}
"""Given name, lower case -> "he" or "she"."""
