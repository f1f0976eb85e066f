"""How common ordinary words are in news sentences: coarse classes, judged by hand.

A desk of two articles knows nothing of the language; these classes keep "year" from weighing as much as "radar".
"""

from __future__ import annotations

EVERYWHERE = (
    0.08,
    """
after before over under above below near behind against around beyond within toward towards off up down out away
anyone everyone someone something everything anything nobody every enough more most much many few less least
number time when while once again later earlier then now ago already almost nearly around roughly about more
yet still however instead together apart already always often sometimes never ever soon far long well back early late
put set get take make have become go come keep let begin start seem appear include involve according following
people man woman thing way part lot case
""",
)

VERY_COMMON = (
    0.03,
    """
year people government president country official state new week month day time first last news public
many more most make made take get go come say give last next back part man woman report company group
police court city world war party leader plan call use work show help want need keep lead hold case member
home million billion percent number other two three top high long big old good way end place set
according since against today early late ago around including several former
""",
)

COMMON = (
    0.012,
    """
able accept access accord account accuse act action add address administration afternoon age agency agree
agreement aid air allege allow ally america american amid announce announcement appear area arm army arrest
ask attack attempt authority await away bad ban bank base battle bear beat become begin believe below bid
bill board body book border break bring build building business buy campaign car care carry cause center
central chairman chance change charge chief child china claim close coalition come comment commission
committee common community concern condition conference confirm congress consider continue control cost
council county course cover create crime crisis cut data date deal death debate decade decide decision
defense demand democrat deny department deputy despite die direct director district doctor drive drop due
earlier east economic economy education effort elect election emergency employee energy enter even evening
event evidence expect expert face fact fail fall family far father fear federal feel few fight figure file
final financial find fire five flight focus follow food force foreign form found four friday friend full
fund future game general global great ground grow growth gun half hand happen hard head health hear
hit hope hospital hour house human hundred hurt husband immediate impact important impose increase independent
industry information injure inside intelligence interest international interview investigate investigation
issue job join judge july june just justice kill kind know land large later launch law lawmaker lawyer
leave left legal less let level life like line link list little live local long look lose loss low main
major majority march mark market may meet meeting message military minister ministry minute monday money
morning mother move much murder name nation national near nearly need news night nine north note november
nuclear numerous october offer office officer oil once open operation opposition order organization
party pass past pay peace person phone plane play point policy political poll position possible power
prepare press pressure price prison problem process program project protect protest provide push put
question quick raise reach ready real reason receive recent record reduce region release remain reply
reporter republican require research resident respond response result return right rise risk road role
rule run sanction saturday say scene school sea season seat second secretary security see seek sell senate
senior sentence september serious serve service seven share shoot show side sign similar situation six
social soldier son source south speak special spend spokesman spokeswoman staff stand start statement
station stay step stock stop story street strike strong student study suffer suggest summer sunday support
suspect system talk target tax team tell ten term test thing think thousand threat threaten three thursday
together tough town trade travel trial troop try tuesday turn united university use victim victory video
view visit voter vote wait walk warn washington watch water weapon wednesday week weekend weight well west
white wife win wing winter woman word worker write young
""",
)

KNOWN = (
    0.003,
    """
abandon abuse academic accident accompany accomplish achieve acknowledge acquire activist activity actor
actress actual addition adopt advance advantage adviser affair affect affiliate afraid agenda agent
aggressive aim aircraft airline airport alarm album alert alive alliance alone alternative ambassador
ambition analysis analyst anger angry anniversary annual answer anti apart apartment apology apparent
appeal appoint appointment approach appropriate approval approve april argue argument arise arrange
arrival arrive art article artist aside assault assembly assess asset assist associate association assume
athlete atmosphere attach attempt attend attention attorney attract audience august author average avoid
award aware baby background badly balance ball ballot bar barrel barrier basic basis bay beach beautiful
bed beginning behavior behind benefit best better bias birth birthday bishop black blame blast blaze block
blood blow blue boat bomb bombing bond boost born boss bottom boy brain branch brand breach bridge brief
bright broad broadcast brother brown brutal budget bullet burn bus button cabinet camera camp cancel cancer
candidate capability capable capacity capital captain capture card career careful cargo carrier cast
casualty catch celebrate celebrity cell challenge champion channel chapter character charity chemical
choice choose church circle circumstance cite citizen civil civilian clash class clean clear clinic clock
clothes club coach coal coast code cold collapse colleague collect college color combat combine comfort
command commander commercial commit commitment communication compare compete competition complain complaint
complete complex component computer concede concentrate concert concession conclude conduct confidence
confident conflict connect connection consequence conservative constitution construct construction consult
consumer contact contain content contest contract contribute contribution controversial controversy
convention conversation convict conviction cool cooperate cooperation copy corner corporate corporation
correct correspondent corruption couple coup courage coverage crack crash crew criminal critic critical
criticism criticize cross crowd crucial cultural culture currency current custom customer cycle daily
damage danger dangerous dark daughter dead deadline deadly dealer debt december declare decline deep defeat
defend defendant deficit define definition degree delay delegate delegation deliver delivery democracy
democratic demonstrate demonstration deploy deport deposit describe desert design desire desk destroy
destruction detail detain detect detention determine develop development device devote dialogue differ
difference different difficult difficulty dinner diplomat diplomatic direction dirty disagree disappear
disappoint disaster disclose discover discovery discuss discussion disease dismiss dispute distance divide
division divorce document dog dollar domestic dominate donate donor door double doubt dozen draft drama
dramatic draw dream dress drill drink driver drone drug dry duty eager earn earth earthquake ease easy eat
edge edition editor effect effective eight either elderly electric element eliminate embassy embrace emerge
emission emotional emphasis employ employer empty enable encounter encourage enemy enforce engage engine
engineer enjoy enormous ensure enterprise entertainment entire entry environment environmental envoy equal
equipment era error escalate escape especially essential establish estate estimate ethnic evacuate
evaluate exact examine example exceed excellent exchange excite exclude executive exercise exhibition exile
exist exit expand expansion expense expensive experience experiment explain explanation explode explore
explosion explosive export expose express extend extension extent extra extraordinary extreme eye facility
factor factory failure fair faith false familiar famous fan farm farmer fast fatal fate favor feature
february female festival field fighter film filing finance fine finger finish firm fish fit fix flag flee
fleet float flood floor flow fly football forecast forest forget formal formation formula fortune forum
forward foundation fraud free freedom freeze fresh front fuel function funeral furious gain gang gap gas
gate gather gay gender generate generation gentle gift girl glass goal gold golf governor grab grade grand
grant green grenade grip gross guarantee guard guest guide guilty guy habit hall halt handle hang harbor
harm harsh hate headline headquarters heart heat heavy helicopter hero hide highlight highway hill hire
historic history hold holiday holy honor horse host hostage hostile hot hotel household huge humanitarian
hunt hurricane ice idea identify identity ignore illegal illness image imagine immigrant immigration
implement imply import impossible impress improve improvement inch incident income incorporate incredible
index indicate indict individual inflation influence inform infrastructure initial initiative injury
innocent inquiry insist inspect inspector install instance institute institution instruction insult
insurance insurer intend intense intention interim internal internet intervene intervention introduce
invade invasion invest investment investor invite involve iron island item january jail jet journal
journalist journey judgment jump junior jury keen key kidnap king kitchen knee knife knock label labor lack
lady lake landmark language laugh lawsuit layer leadership league lean learn lease legacy legislation
legislator lend letter liberal liberty library license lie lift light likely limit listen literature loan
location lock lord lot love loyal luck lunch machine magazine mail maintain male manage management manager
manufacture manufacturer map margin marine maritime marriage marry mass massacre massive master match
material matter mayor meal mean measure media medical medicine medium memorial memory mental mention
merchant merge merger mess metal method middle migrant mile militant mind mine minor minority miss missile
mission mistake mix mobile model moderate modern modest mom moment monitor mood moral mortgage motion motor
mount mountain mouth movement movie multiple muscle music musician mutual mystery myth naked narrow native
natural nature navy necessary negative negotiate negotiation neighbor neighborhood nervous net network
neutral newspaper noise nominate nomination nominee normal notice notify notion novel object objective
observe observer obtain obvious occasion occupy occur ocean offense offensive online operate operator
opinion opponent opportunity oppose option organ organize original oust outcome outside overall overcome
oversee overseas owe own owner package page pain paint pair palace panel panic paper parent park parliament
participate particular partly partner passenger passion passport path patient pattern peak penalty pension
perfect perform performance period permanent permit personal personnel persuade photo photograph physical
pick picture piece pilot pitch plant plastic plate platform player plea plead pleasure pledge plot plunge
pocket poem poet poison pool poor pop popular population port portion portrait pose positive possess
possibility post postpone potential pound poverty practical practice praise pray precious predict prefer
pregnant premier premium presence present preserve presidential prevent previous priest primary prime
prince princess principal principle print priority prisoner private privilege prize probable probe
procedure proceed produce producer product production profession professional professor profile profit
progress prohibit prominent promise promote promotion prompt proof proper property proportion proposal
propose prosecute prosecution prosecutor prospect protection protester proud prove province provision
provoke publication publish pull punch punish punishment purchase pure purpose pursue qualify quality
quarter queen quiet quit quote race racial radar radical radio raid rail rain rally range rank rape rapid
rare rate react reaction read reality realize rebel recall recession recognition recognize recommend
recommendation recover recovery recruit red referendum reflect reform refugee refuse regard regime register
regret regular regulate regulation regulator reject relate relation relationship relative relax relevant
reliable relief religion religious rely remark remember remind remote remove rent repair repeat replace
represent representative republic reputation request rescue reserve resign resignation resist resistance
resolution resolve resort resource respect responsibility responsible rest restaurant restore restrict
restriction retail retire retirement retreat reveal revenue reverse review revolution reward rich rid ride
rival river rob robbery rock rocket roll roof room root rough round route routine row royal rumor rush
sacrifice safe safety sail salary sale satellite save scale scandal scenario schedule scheme scholar science
scientist scope score screen search secret section sector secure seize select sense sensitive separate
series settle settlement severe sex sexual shake shape sharp shelter shift ship shock shop short shoulder
shout shut sick sight signal significant silence silent silver simple singer single sister site size skill
sleep slow slump small smart smoke smooth soar society soft software soil solar sole solid solution song
sort soul sound space spark speaker species specific speculate speculation speech speed spirit split
spokesperson sponsor sport spot spread spring spy square squeeze stability stable stadium stage stake
standard star steal steel stick stone storage store storm straight strain strange strategic strategy stream
strength stress stretch strict structure struggle studio stuff style subject submarine submit subsequent
substance substantial succeed success successful sudden sue suicide suit summit super supply supreme sure
surface surge surgery surprise surrender surround surveillance survey survival survive survivor suspend
suspicion sustain sweep swim switch symbol sympathy symptom table tackle tale talent tank tape task taste
teach teacher tear technical technique technology telephone television temperature temporary tend tension
tent terrible territory terror terrorism terrorist testify testimony text theater theory thick thin thought
threshold thrive throw ticket tide tie tight tiny tip tired title toll tone tool topic total touch tour
tourism tourist track tradition traditional traffic tragedy trail train transaction transfer transform
transit transition transport trap treat treatment treaty tree tremendous trend tribe tribunal trick trigger
trip triumph trouble truck true trust truth tunnel twice twin type typical ultimate unable uncertain
unclear undergo understand unemployment uniform union unique unit unity universal unknown unlikely unusual
update upper urban urge urgent usual vaccine valley value van variety vast vehicle venture version vessel
veteran veto vice village violate violation violence violent virus visa visible vision visitor vital voice
volunteer vow voyage vulnerable wage wake wall warrant wave weak wealth wear weather web website wedding
welcome welfare wide wild willing wind window wine wire wisdom wish withdraw withdrawal witness wonder
wonderful wood worry worse worst worth wound wreck yard yield youth zone yesterday today tonight tomorrow morning
""",
)

CLASSES = (EVERYWHERE, VERY_COMMON, COMMON, KNOWN)
"""(share of news sentences that hold a word of the class, the words), commonest class first."""

UNKNOWN_SHARE = 0.0002
"""Share for a word of no class: a name or a rare word."""
NUMBER_SHARE = 0.002
"""Share for one exact figure."""
DATE_SHARE = 0.01
"""Share for one date."""
PLACE_SHARE = 0.008
"""Share for a place that the tables know."""
