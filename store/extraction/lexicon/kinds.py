"""What a noun may name: persons, groups of persons, bodies; and which nouns may mean the same body."""

from __future__ import annotations

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.callings import CALLINGS
from store.extraction.lexicon.words import word_set

KINSHIP = word_set(
    """wife husband mother father brother sister son daughter aunt uncle cousin nephew niece grandmother grandfather
    grandson granddaughter grandparent parent stepfather stepmother stepson stepdaughter partner widow widower
    fiance fiancé fiancée friend girlfriend boyfriend roommate flatmate housemate twin neighbour neighbor
    relative mum mom dad"""
)
_OTHER_PERSONS = CALLINGS | word_set(
    """agent counsel champion medallist medalist runner-up teammate rival executive
    curator councillor councilor alderman insider boss minder girl boy teenager youth child baby schoolboy
    schoolgirl pupil juror defendant plaintiff claimant complainant accuser suspect prisoner inmate convict
    patient spectator bystander onlooker passer-by commuter motorist cyclist pedestrian protester demonstrator
    striker voter lawmaker backbencher undersecretary frontbencher whip barrister solicitor advocate notary
    magistrate bailiff restorer conservator archivist conductor composer director producer playwright novelist
    poet dancer choreographer soloist comedian presenter host anchor broadcaster blogger streamer influencer
    entrepreneur financier banker tycoon billionaire landowner homeowner shareholder creditor bidder buyer
    seller vendor employer employee staffer trainee intern apprentice graduate undergraduate postgraduate
    researcher academic scholar rector vice-chancellor provost dean chancellor headteacher lecturer tutor
    instructor warden ranger keeper zookeeper gamekeeper farmer grower rancher miner docker stevedore welder
    fitter roofer builder bricklayer joiner plasterer surveyor architect planner programmer developer coder
    hacker technician operator signaller dispatcher pilot co-pilot steward stewardess purser bosun helmsman
    sailor seaman mariner lifeguard paramedic surgeon consultant anaesthetist radiologist midwife carer
    caregiver veteran recruit cadet private corporal sergeant lieutenant major general brigadier marshal skipper
    vice-captain goalkeeper defender midfielder winger forward batsman bowler pitcher catcher quarterback
    sprinter swimmer gymnast wrestler judoka fencer climber mountaineer alpinist skier snowboarder rider jockey
    trainer coach physio physiotherapist masseur referee linesman umpire groundsman vicar curate deacon chaplain
    archbishop cardinal pope sheikh elder monarch king queen prince princess duke duchess premier congressman
    congresswoman assemblyman assemblywoman spokesperson representative envoy attache consul ambassador
    secretary-general commissioner comptroller ombudsman regulator auditor inspector detective constable officer
    deputy sheriff coroner pathologist toxicologist immunologist haematologist hematologist paediatrician
    pediatrician obstetrician gynaecologist gynecologist dermatologist endocrinologist psychiatrist actuary
    bookmaker bookie gambler punter collector dealer auctioneer appraiser jeweller jeweler tailor hairdresser
    barber butcher fishmonger greengrocer brewer winemaker distiller publican barman barmaid bartender hotelier
    restaurateur caterer fixer smuggler trafficker courier deckhand fisherman trawlerman harbormaster
    lighthouse-keeper helper organiser convener convenor moderator facilitator canvasser registrar bursar
    proctor patron trustee sexton verger almoner interpreter stenographer custodian headman
    chieftain sarpanch mufti administrator coordinator co-ordinator landlady lodger diner reveller worshipper pilgrim
    mourner porter trooper cleaner gardener taxi-driver cabbie usher bouncer typist jailer informer defector exile
    refugee migrant asylum-seeker dissident detainee hostage captive kidnapper gunman attacker assailant robber burglar
    thief villager islander herder medic vet counsellor counselor headmistress rapper designer painter sculptor guest
    diver hiker camper hunter angler supporter heir parishioner supervisor lookout interrogator assessor arbitrator
    addict donor caller reader viewer listener gamer orphan toddler infant teen conscript deserter rebel militant"""
)
_NEVER_PERSONS = word_set(
    "private major general marshal prime minor home supreme chief secretary youth state developer"
)
_PERSON_ENDINGS = ("woman", "grapher", "ologist", "ician", "keeper", "holder", "worker", "fighter", "writer", "player")

TITLES_AFTER_NAMES = frozenset({"chief", "secretary", "marshal", "general", "major", "private", "developer"})
"""Nouns that name a person where they stand at the end of a phrase, and something else inside one."""

MANY = word_set(
    """police officials prosecutors authorities investigators researchers scientists organizers organisers lawyers
    workers residents doctors inspectors regulators detectives firefighters rescuers soldiers rebels militants
    analysts economists experts diplomats lawmakers teachers players fans parents families companies people
    circles sources staff insiders witnesses neighbours neighbors employees engineers aides advisers advisors trustees
    members relatives friends colleagues supporters protesters strikers voters nurses farmers miners drivers
    pilots crews crew leaders ministers senators executives managers directors owners shareholders investors
    traders bankers auditors campaigners activists critics veterans survivors victims passengers customers
    tenants archaeologists biologists astronomers geologists historians forecasters epidemiologists surgeons
    students pupils technicians guards officers medics paramedics judges jurors men women villagers townspeople
    townsfolk locals islanders herders vets bureaucrats handlers bondholders underwriters liquidators administrators
    receivers litigants arbitrators observers monitors promoters exhibitors pickets unionists loyalists nationalists
    deputies peers aldermen insurgents separatists fighters gunmen kidnappers pirates fishermen cabin-crew ratepayers
    taxpayers commuters holidaymakers evacuees refugees migrants captives hostages inmates detainees"""
)
"""Nouns of groups that speak, in the plural."""

_BODIES = word_set(
    """infirmary gallery cathedral parish diocese archdiocese zoo theatre theater orchestra opera ballet library
    archive coastguard prison jail airport port harbour railway brewery bakery mill factory studio label franchise side
    squad outfit shop store supermarket hotel restaurant farm estate plant shipyard dockyard garage hospice
    surgery practice charity movement militia faction junta regime government parliament assembly ministry
    embassy secretariat taskforce task-force inquiry commission watchdog think-tank thinktank pressure-group
    confederation brotherhood legion coastguard coast-guard
    gendarmerie carabinieri air-force exchequer judiciary chancellery presidency palace curia
    synod legation garrison squadron registry borough township prefecture governorate directorate
    bourse clearinghouse choir troupe circus aquarium syndicate cartel caucus collective refinery smelter foundry yard
    inquest management leadership morgue mortuary nursery kindergarten orphanage shelter mosque temple synagogue
    abbey monastery convent dealership casino gang mafia branch
    prosecution festival tournament circuit conference division battalion brigade regiment forum society newsroom lab
    laboratory watch party opposition bloc delegation lobby creamery overseer"""
)
_IN_NAMES_ALONE = noun_words.COMPANY_SUFFIXES - noun_words.COMPANY_NOUNS - word_set("bank")
BODY_NOUNS = (noun_words.ORGANISATION_NOUNS - _IN_NAMES_ALONE) | _BODIES
"""Nouns of bodies that speak."""

_SAME = (
    ("hospital", "infirmary clinic hospital hospice medical"),
    ("airline carrier", "airline airlines airways air carrier jet aviation"),
    ("bank lender", "bank bancorp banca banco lender financial savings credit"),
    ("fund", "fund capital partners equity ventures investments assets funds"),
    ("army military", "army military"),
    ("insurer", "insurance assurance mutual insurer reinsurance"),
    ("carmaker automaker manufacturer", "motors motor cars automotive carmaker automaker"),
    (
        "drugmaker drug-maker manufacturer",
        "pharmaceuticals pharma therapeutics biosciences biotech biopharma drugmaker",
    ),
    ("steelmaker", "steel steelworks steelmaker"),
    ("retailer grocer supermarket chain", "stores foods mart markets supermarkets retail grocer retailer chain"),
    ("miner", "mining minerals resources mines miner"),
    ("utility supplier", "energy power electric water gas utility"),
    ("railway operator", "rail railways railway trains"),
    ("builder developer housebuilder", "homes properties construction estates developments builder developer"),
    ("brewer", "brewery breweries brewing brewer"),
    ("publisher", "books publishing publishers publisher"),
    ("shipper line", "lines shipping marine maritime"),
    ("chipmaker", "semiconductors semiconductor chipmaker microelectronics"),
    ("union", "union guild brotherhood local federation association"),
    ("school", "school academy college"),
    ("university college", "university college institute polytechnic"),
    ("club side team", "club rovers united athletic wanderers fc albion county side team"),
    ("museum gallery", "museum gallery"),
    (
        "charity group organisation organization foundation",
        "foundation trust society alliance charity aid relief group",
    ),
    ("group", "group alliance forum coalition association campaign network movement union federation guild league"),
    ("agency", "agency administration"),
    (
        "regulator watchdog",
        "commission authority agency ombudsman regulator watchdog inspectorate accounts audit standards",
    ),
    ("court", "court tribunal"),
    ("broadcaster network channel station", "tv television radio broadcasting broadcaster network channel"),
    ("laboratory lab", "laboratory lab laboratories labs"),
    ("ministry", "ministry"),
    ("department", "department"),
    ("body", "federation union association council league body"),
    ("federation", "federation"),
    ("association", "association"),
    ("institute centre center", "institute center centre"),
    ("force", "police force constabulary"),
    ("party", "party bloc front movement alliance democrats republicans liberals conservatives socialists greens"),
    ("zoo park", "zoo park"),
    ("church", "church cathedral diocese parish"),
    ("think-tank thinktank", "institute centre center foundation forum council"),
    ("pollster", "institute research polls polling"),
)
BUSINESSES = word_set(
    """creamery dairy dairies brewery breweries bakery bakeries mill mills factory studio studios label shipyard
    shipyards dockyard winery distillery railway railways rail foundry smelter refinery works steelworks press"""
)
"""Words in a company's name that are no forms of companies."""
_COMPANY = "company firm business corporation group employer manufacturer maker operator producer"

_PERSONS_FIRST = word_set("chief steward secretary guard coroner sheriff mediator ombudsman fellow prosecutor")
"""Nouns that stand in the names of bodies and, alone, mean a person."""

ANSWERS_TO: dict[str, frozenset[str]] = {}
"""A noun -> the words in a body's name, or said of it, by which it may be called so: hospital -> infirmary, ..."""
for _nouns, _words in _SAME:
    for _noun in _nouns.split():
        ANSWERS_TO[_noun] = ANSWERS_TO.get(_noun, frozenset()) | word_set(_words) | {_noun}
for _noun in _COMPANY.split():
    ANSWERS_TO[_noun] = (
        ANSWERS_TO.get(_noun, frozenset())
        | noun_words.COMPANY_NOUNS
        | noun_words.COMPANY_SUFFIXES
        | BUSINESSES
        | {_noun}
    )
CLUB_WORDS = word_set("rovers united city town athletic wanderers albion hotspur rangers celtic county")
"""Last words of clubs' names, by which alone they are called."""
GENERAL_COMPANY = word_set(_COMPANY)
"""What any company may be called."""
IN_NAMES_OF_BODIES = frozenset().union(*ANSWERS_TO.values())
"""Words that in a name tell that it is no person's."""
GEOGRAPHIC = word_set(
    """island islands river lake mountain mountains valley bay gulf sea ocean coast street road avenue square canyon
    creek peninsula desert forest strait delta plateau highway"""
)
"""Last words in the names of places."""
_NO_PERSONS = word_set("german ottoman exist assist checklist playlist shortlist blacklist waitlist wishlist")
"""Nouns in -man and -ist that name no person."""
_NOT_PERSONS = _NEVER_PERSONS - TITLES_AFTER_NAMES


_NATIONAL = word_set(
    "american german french swiss dutch greek czech thai korean mexican african afghan iraqi israeli uk us"
)
_NAMED_BARE = (
    noun_words.COMPANY_NOUNS
    | GENERAL_COMPANY
    | word_set(
        """giant titan heavyweight line club side team charity organisation organization campaign foundation network
        brand label studio platform exchange outfit think-tank thinktank nonprofit non-profit ngo association
        federation union fund institute party movement militia alliance startup provider
        body bookmaker distributor wholesaler winery distillery
        supermarket franchise nonprofit multinational telco partnership cooperative co-operative co-op orchestra
        broadcaster streamer hotelier processor packager subsidiary dairy housebuilder planemaker"""
    )
)
"""What a body may be called whose name tells nothing of its kind."""
SITES = word_set("hospital school college university museum gallery theatre theater zoo")
"""What a house may be called that goes by a saint or behind "the": "St Brigid's", "the Prado"."""
PUBLIC_BODIES = word_set("regulator watchdog agency")
"""What a public body may be called whose name tells nothing of its kind."""
FIRMS_TOO = word_set(
    "pollster auditor forecaster investigator accountant accountants auditors pollsters broker distributor vendor"
)
"""Nouns of persons that are as often firms or offices: "the pollster said" of Lodestar."""

_PREFIXES = word_set("co ex vice deputy sub assistant arch half step great")
"""What stands before the noun of a person, with a hyphen."""


def is_national(word: str) -> bool:
    """Whether an adjective, lower case, tells of a country: "italian", "swiss"."""
    return word in _NATIONAL or (len(word) > 4 and word.endswith(("ian", "ean", "ese", "ish")))


def is_company(noun: str) -> bool:
    """Whether a noun, lower case, names a body that may bear a name like any: "carmaker", "club", "giant"."""
    return noun in _NAMED_BARE or (noun.endswith(("maker", "-maker")) and noun not in ("lawmaker", "policymaker"))


def is_person(noun: str) -> bool:
    """Whether a noun, lower case, names one person."""
    if noun in noun_words.OUTLET_NOUNS or noun in _NOT_PERSONS:
        return False
    if "-" in noun:
        # "co-leader", "ex-guard", "whistle-blower"
        before, _, rest = noun.partition("-")
        if (before in _PREFIXES and rest and is_person(rest)) or before + rest in noun_words.PERSON_NOUNS:
            return True
    return (
        noun in noun_words.PERSON_NOUNS
        or noun in words.OFFICE_TITLES
        or noun in KINSHIP
        or noun in _OTHER_PERSONS
        or (noun.endswith(_PERSON_ENDINGS) and noun not in noun_words.COMPANY_NOUNS)
        or (noun.endswith(("man", "ist")) and len(noun) > 6 and noun not in _NO_PERSONS)
        or (noun.endswith("-year-old") and noun[0].isdigit())
    )


def is_many(noun: str) -> bool:
    """Whether a noun names several persons."""
    if noun in MANY or noun.endswith("wives") or (noun.endswith("men") and noun[:-2] + "an" in noun_words.PERSON_NOUNS):
        return True
    return (
        noun.endswith("s")
        and not noun.endswith("ss")
        and (
            noun[:-1] in noun_words.PERSON_NOUNS
            or noun[:-1] in _OTHER_PERSONS
            or (noun.endswith(("ists", "graphers", "workers")) and is_person(noun[:-1]))
        )
    )


def kind_of(noun: str) -> str:
    """``person``, ``group``, ``body`` or empty: what a common noun, lower case, names."""
    if is_many(noun):
        return "group"
    if (noun in BODY_NOUNS or noun in ANSWERS_TO or is_company(noun)) and noun not in _PERSONS_FIRST:
        return "body"
    return "person" if is_person(noun) else ""
