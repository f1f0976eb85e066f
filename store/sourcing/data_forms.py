"""Words that tell what the name of a source is: titles, what companies end in, bodies, people without a name."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _listed(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(each.split()) for each in text.split("|"))


TITLES = _listed(
    """attorney general | chief executive | chief executive officer | chief justice | deputy prime minister | first
    lady | first minister | foreign minister | foreign secretary | health minister | home secretary | interior
    minister | defense minister | finance minister | lieutenant colonel | lieutenant general | major general |
    police chief | prime minister | secretary of defense | secretary of state | secretary general |
    secretary-general | us president | vice president | admiral | adm | ambassador | archbishop | bishop | brigadier
    | cabinet minister | capt | captain | cardinal | ceo | chairman | chairwoman | chancellor | coach | col |
    colonel | commissioner | congressman | congresswoman | constable | councillor | councilman | councilwoman | cmdr
    | commander | dame | deputy | detective | director | dr | dr. | doctor | father | gen | general | gov | governor
    | imam | inspector | judge | justice | king | lady | lieutenant | lord | lt | lt col | lt gen | lt gov | maj |
    maj gen | major | mayor | minister | mr | mrs | ms | miss | mx | officer | pope | pres | president | prince |
    princess | prof | professor | prosecutor | queen | rabbi | rep | representative | rev | reverend | secretary |
    sen | senator | sgt | sergeant | sheriff | sir | sister | speaker | superintendent | supt | sheikh | taoiseach |
    agent | striker | midfielder | defender | goalkeeper | winger | forward | head coach | manager | skipper | trainer |
    lawyer | attorney | barrister | solicitor | analyst | economist | scientist | engineer | historian | geologist |
    volcanologist | seismologist | hydrologist | glaciologist | epidemiologist | virologist | physicist | biologist |
    chemist | meteorologist | climatologist | pathologist | surgeon | nurse | midwife | paramedic | firefighter |
    consultant | spokesman | spokeswoman | spokesperson | editor | author | activist | campaigner | lawmaker | mp |
    mep | councilor | alderman | founder | co-founder | tycoon | billionaire | teacher | farmer | fisherman | resident |
    survivor | pilot | driver | witness | negotiator | mediator | envoy | special envoy | whistleblower |
    chief of staff | union leader | opposition leader | party leader | rebel leader |
    justice minister | energy minister"""
)
"""What stands before a person's name and is no part of it."""

TRADES = _words(
    """chipmaker carmaker automaker drugmaker planemaker brewer retailer operator lender insurer miner supermarket
    shipbuilder contractor supplier startup start-up developer broker steelmaker toymaker watchmaker truckmaker
    shipowner phonemaker bookmaker housebuilder homebuilder distiller grocer"""
)
"""What a company does, before its name: "chipmaker Corvane"."""

MEDIA_KINDS = _listed(
    """news agency | newspaper | newswire | wire service | press agency | agency | magazine | broadcaster | website |
    daily"""
)
"""What an outlet is, in small letters behind its name: "Capital Wire news agency"."""

TITLES_BY_LENGTH = tuple(sorted(TITLES, key=len, reverse=True))

SUFFIXES = _words(
    """inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg sa nv bv ab asa oyj spa srl
    pty kk sarl pjsc jsc ooo"""
)
"""Legal forms at the end of a company's name."""

BODIES = _words(
    """academy administration agency airline airlines airport airways alliance army assembly association authority
    bank board branch brigade broadcaster brothers bureau cabinet campaign center channel charity church city clinic
    club coalition college command commission committee community company confederation conference congress
    consortium consulate cooperative corps council county court courts daily department directorate district
    division economist embassy enterprises exchange exports federation fire force forces forum foundation front
    fund gazette government group guard guards herald holdings hospital house industries initiative inspectorate
    institute institution international journal laboratory labs league library lines mail media medical ministry
    mission monitor motors movement museum navy network networks news newspaper observatory office organization
    palace parliament partners partnership party petroleum pharmaceuticals police port post press project
    prosecutors prosecutor's radio rangers registry regiment research resources rovers school schools security
    senate service services society solutions station steel store studio studios survey syndicate systems
    technologies telecom television theater times tribunal tribune trust union united university utility veterans
    water watch weekly works"""
)
"""Words in the names of bodies: a name with one of them is no person's."""

COMPANIES = _words(
    """airlines airways bank brothers company enterprises group holdings industries motors networks partners petroleum
    pharmaceuticals rovers solutions steel stores systems technologies united works"""
)
"""Of those, words that a name in short leaves out."""

OFFICES = _words(
    """agency army authority cabinet commission council court courts department directorate embassy government
    governor inspectorate mayor military minister ministry navy office parliament police president prosecutors senate
    sheriff tribunal"""
)
"""Words in the names of public bodies and the holders of offices."""

ORGANS = _words("ministry government army military navy presidency embassy junta regime leadership")
"""Bodies by which a state speaks; what owns them is the state."""
TWO_WORD_ORGANS = frozenset({("armed", "forces"), ("air", "force"), ("foreign", "office"), ("state", "department")})
"""Organs that take two words to tell."""

INFLECTED = ORGANS | _words(
    """ambassador authorities cabinet court courts department diplomats foreign forces intelligence lawmakers media
    officials parliament police prosecutors regulators senate troops treasury"""
)
"""Last words before which a state's adjective means the state: the French police are the police of France."""

PEOPLE = _words(
    """person people source sources insider insiders someone somebody individual individuals man woman men women
    official officials executive executives employee employees aide aides adviser advisers advisor advisors analyst
    analysts diplomat diplomats expert experts lawmaker lawmakers observer observers officer officers researcher
    researchers resident residents staffer staffers witness witnesses worker workers trader traders banker bankers
    soldier soldiers commander commanders defector defectors investigator investigators lawyer lawyers doctor doctors
    neighbor neighbors parent parents scientist scientists authorities critics supporters campaigners activists"""
)
"""Nouns for people who go without a name."""

SOMEBODY = _words("person source insider someone somebody individual")
"""Nouns that say no more than that somebody spoke."""
SOME_PEOPLE = _words("people persons sources insiders individuals")

PAPERS = _words("document documents file files filing filings page pages paper papers record records")
"""Nouns that say no more than that it was written down."""

REPORTS = _words("report review study paper document dossier assessment audit analysis inquiry investigation")
"""Nouns for what somebody wrote after looking into something: one article's review is another's report."""

WHOSEVER = _words("its his her their same")
"""Words before what the articles of one claim name by itself: "their audit", "the same ministry"."""
ANY_OWNER = _words("country nation city state kingdom company club firm island province region")
"""Owners without a name: "the country's defence ministry"."""

UNTOLD = _words(
    """a an the confidential copied draft final full internal leaked new private secret unpublished unreleased own"""
)
"""Words before the name of a paper that do not tell it from another: how it is kept, not what it is."""
COPIES = _words("copies copy draft drafts extract extracts excerpt excerpts page pages part parts version versions")
"""What one has of a paper: a copy of it is it."""


def _kinds(text: str) -> dict[str, str]:
    return {word: group.split()[0] for group in text.split("|") for word in group.split()}


PAPER_KINDS = _kinds(
    """emails email correspondence letter letters mail mails memo memoranda memorandum memos message messages note
    notes | reports report appraisal assessment audit dossier evaluation inquiry review study | images image imagery
    photo photograph photographs photos picture pictures | videos video clip clips film footage recording recordings |
    surveys survey poll polls | invoices invoice | accounts account books ledger ledgers | presentations presentation
    slide slides | filings filing | indictments indictment | contracts contract | logs log logbook | transcripts
    transcript | cables cable | chats chat text texts | documents document file files page pages paper papers record
    records copies copy draft drafts material materials trove | figures data numbers statistics | orders order |
    lawsuits lawsuit complaint suit"""
)
"""Sorts of papers: a letter of one article is the note of another, pages and files may be anything written."""

ISSUES = _words(
    """bulletin bulletins communique communiqué count estimate estimates figures forecast forecasts index letter
    letters newsletter notice poll polls post posts report reports statement statements study survey surveys tally
    website"""
)
"""Papers in which a body or a person speaks for itself: the survey of an institute is the institute's word."""

MEDIA_WORDS = _words(
    """agency broadcaster business channel daily magazine markets media network news newspaper newswire online press
    radio service sport sports television tv weekly wire world"""
)
"""Words that an outlet's name in short leaves out at its end."""

WHOLE_STATE = _words("national federal state")
"""Words for a body of a whole state: one article's national bank is another's bank of the country with its name."""

LINKING = _words(
    """commissioned compiled conducted dated done filed first from given handed held in issued made obtained of on
    ordered posted prepared published read released reported reviewed seen sent submitted taken to with written"""
)
"""Words that begin what is said of a paper behind its name."""

COUNTS = _words(
    """a an the one two three four five six seven eight nine ten several some many unnamed anonymous multiple"""
)
"""How many nameless people there are said to be: one article's two may be another's several."""

NUMBERS = _words("one two three four five six seven eight nine ten")
TOLD_OF_PEOPLE = _words(
    """acquainted asked at authorised authorized aware based briefed by close connected directly employed familiar for
    from in inside involved knowledgeable near of on present privy speaking that there told which who whom whose with
    within working"""
)
"""Words that begin what is said of nameless people behind what they are."""

OTHER_OFFICE = _words(
    """acting assistant associate deputy ex first former late next old opposition other outgoing past previous prime
    rival second shadow third under vice"""
)
"""Words that make another person or body of the name after them."""

RELATIVES = _words(
    """agent attorney aunt brother brothers colleague cousin daughter family father friend grandfather grandmother
    husband lawyer mother nephew neighbor niece parents partner sister sisters son uncle widow widower wife"""
)
"""People who are named by somebody else and are not that person."""

SPELLINGS = {
    "defence": "defense",
    "centre": "center",
    "labour": "labor",
    "harbour": "harbor",
    "theatre": "theater",
    "neighbour": "neighbor",
    "neighbours": "neighbors",
    "honour": "honor",
    "programme": "program",
    "organisation": "organization",
    "organisations": "organizations",
    "organiser": "organizer",
    "organisers": "organizers",
    "metre": "meter",
    "metres": "meters",
    "paediatric": "pediatric",
    "e-mail": "email",
    "e-mails": "emails",
    "authorisation": "authorization",
    "&": "and",
    "intl": "international",
    "int'l": "international",
    "dept": "department",
    "govt": "government",
    "assn": "association",
    "assoc": "association",
    "univ": "university",
}
"""One spelling for words that have two."""
