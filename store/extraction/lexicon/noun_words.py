"""Nouns by what they stand for: persons, governments, documents, companies, outlets, places. All in lower case."""

from __future__ import annotations

from store.extraction.lexicon.words import word_set

PERSON_NOUNS = word_set(
    """spokesman spokeswoman spokesperson president minister premier secretary official officials officer officers
    director chairman chairwoman chair chief executive ceo cfo founder co-founder head leader boss economist
    analyst analysts professor researcher researchers scientist scientists expert experts lawyer lawyers
    attorney attorneys prosecutor prosecutors judge governor mayor senator representative lawmaker lawmakers
    diplomat diplomats ambassador envoy general commander captain coach manager player owner doctor nurse
    physician surgeon epidemiologist virologist historian author critic activist organizer advocate witness
    witnesses resident residents neighbor neighbour farmer fisherman worker workers employee teacher student
    driver pilot passenger survivor victim relative mother father brother sister son daughter wife husband aide
    aides adviser advisers advisor advisors negotiator mediator delegate person people source sources man woman
    trader traders investor strategist consultant engineer inspector regulator auditor accountant treasurer
    trustee partner fellow candidate campaigner member members colleague commissioner superintendent sheriff
    coroner detective investigator investigators rescuer firefighter goalkeeper striker midfielder defender
    geologist hydrologist seismologist meteorologist forecaster astronomer biologist chemist physicist
    climatologist ecologist botanist statistician pollster skipper trainer lecturer curator librarian principal
    steward foreman dispatcher controller steelworker miner nurse's organiser representative representatives
    negotiators delegates reporter journalist correspondent editor columnist singer actor actress writer artist
    photographer carpenter baker butcher shopkeeper electrician plumber midwife paramedic cook chef waiter waitress
    clerk cashier guard soldier sailor fireman policeman policewoman widow widower mechanic retiree pensioner
    volunteer tenant landlord customer shopper tourist cyclist runner swimmer skater rower boxer golfer jockey
    referee umpire
    parliamentarian legislator bishop priest imam rabbi pastor monk nun translator broker banker welder bricklayer
    trucker docker stevedore nanny headteacher headmaster schoolteacher veterinarian pharmacist dentist therapist
    psychologist psychiatrist sociologist virologist zoologist entomologist archaeologist anthropologist criminologist
    oncologist cardiologist neurologist pathologist geneticist chairperson deputy vice-president vice-chairman
    whistleblower informant bookkeeper treasurer paymaster caretaker janitor harbourmaster shepherd beekeeper"""
)
EXPERT_NOUNS = word_set(
    """economist analyst analysts professor researcher researchers scientist scientists expert experts fellow
    strategist historian epidemiologist virologist geologist hydrologist seismologist meteorologist forecaster
    astronomer biologist chemist physicist climatologist ecologist botanist statistician pollster lecturer
    scholar academic specialist consultant"""
)
UNNAMED_GOVERNMENT = word_set("official officials diplomat diplomats aide aides lawmaker lawmakers officers")
GOVERNMENT_NOUNS = word_set(
    """ministry department government police court tribunal council commission authority administration bureau
    agency parliament congress senate house cabinet army navy guard command pentagon kremlin white military
    treasury embassy consulate municipality city county state federal prosecutor prosecutors prosecutors'
    regulator regulators customs fed reserve bank committee center centre service office sheriff's sheriff
    coroner coroner's marines corps troops forces legislature board inspectorate ombudsman mediator mediators"""
)
DOCUMENT_NOUNS = word_set(
    """image images imagery photo photos photograph photographs chart charts forecast results findings readings
    opinion verdict
    page pages excerpt excerpts notes diary agreement accounts copy copies manuscript paperwork terms
    text suit judgment judgement acknowledgments acknowledgements appendix annex preface foreword footnote
    footnotes preamble invoice invoices record records slide slides filing filings paper papers memo memos document
    documents
    memorandum email emails e-mail e-mails letter letters transcript transcripts file files minutes contract
    contracts affidavit indictment complaint lawsuit ruling report reports study studies survey surveys poll
    polls data figures statistics census audit audits bulletin footage video recording recordings logs log
    ledger ledgers receipts presentation draft database testimony analysis paperwork spreadsheet spreadsheets
    messages texts prospectus dossier notice briefing certificate certificates register registry documentation
    order dataset review programme program brochure leaflet pamphlet handbook manual guideline guidelines timeline
    assessment inventory itinerary timetable passport permit deed warrant subpoena summons writ petition deposition
    decree directive circular communique readout roster payroll blueprint pictures picture screenshot screenshots clip
    clips videos tape tapes audio telemetry scan scans questionnaire correspondence ledgers declaration disclosure
    disclosures manifest logbook logbooks diaries drafts text judgment judgement rulings lawsuits complaints statute
    constitution lease communiqué suit sheet memoir memoirs autopsy
    post-mortem postmortem x-ray x-rays samples acknowledgments schedule
    note message trial trials experiment experiments notices petitions decrees directives bulletins dossiers manuals
    presentations assessments warrants subpoenas memoranda affidavits indictments summonses inventories
    factsheet factsheets fact-sheet whitepaper resolution resolutions protocol protocols treaty payslip payslips
    voicemail voicemails cable cables telegram telegrams checklist checklists guidance advisory advisories charter
    bylaws maps chart tracker audits annexes transcripts e-mails dossier tender tenders brief briefs plea pleadings
    deck decks preprint preprints webpage catalogue catalog questionnaire questionnaires appraisal appraisals valuation
    valuations ticket tickets entry entries roster rosters notebook notebooks exhibit exhibits scorecard voucher
    vouchers agreements clause clauses manifests calendars specification specifications certification
    seismographs graph graphs barometer"""
)
COMPANY_NOUNS = word_set(
    """company firm operator maker manufacturer producer retailer airline bank lender insurer carrier automaker
    carmaker drugmaker chipmaker developer startup start-up supplier shipper utility brewer grocer miner refiner
    builder contractor consultancy publisher business group chain corporation conglomerate brokerage"""
)
COMPANY_SUFFIXES = word_set(
    """inc inc. corp corp. co co. ltd ltd. llc plc group holdings industries technologies motors airlines airways
    bank partners capital terminals energy pharmaceuticals pharma foods stores systems labs laboratories steel
    mining resources logistics marine insurance ventures associates brothers sons works mills therapeutics biosciences
    biotech biopharma dynamics semiconductor semiconductors robotics aerospace networks entertainment"""
)
ORGANISATION_NOUNS = (
    COMPANY_NOUNS
    | COMPANY_SUFFIXES
    | GOVERNMENT_NOUNS
    | word_set(
        """union association institute university college school hospital foundation society federation league club
    team party coalition alliance campaign guild organization organisation charity center centre lab network
    institution fund exchange nations program programme project museum church council clinic observatory survey
    academy chamber consortium cooperative trust tribunal panel jury academy watchdog times post journal ledger
    herald tribune gazette news wire press telegraph chronicle courier"""
    )
)
OUTLET_NOUNS = word_set(
    """times post journal ledger herald tribune gazette news wire press chronicle telegraph courier examiner
    inquirer dispatch observer guardian mail sun star standard globe monitor bulletin broadcasting radio tv
    television network magazine weekly daily newspaper record sentinel mercury argus register echo review today
    beacon advocate reporter newswire"""
)
LANDS = word_set(
    """afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
    belgium belize benin bhutan bolivia bosnia botswana britain brunei bulgaria burundi cambodia cameroon chile colombia
    congo croatia cuba cyprus czechia denmark djibouti ecuador egypt eritrea estonia eswatini ethiopia fiji finland
    gabon gambia ghana greenland guatemala guinea guyana haiti honduras hungary iceland indonesia jamaica kazakhstan
    kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg malawi malaysia maldives
    mali malta mauritania mauritius moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
    nicaragua niger nigeria norway oman palestine panama paraguay peru philippines poland portugal qatar romania rwanda
    senegal serbia singapore slovakia slovenia somalia sudan suriname sweden switzerland syria taiwan tajikistan
    tanzania thailand togo tunisia turkmenistan türkiye uganda uruguay uzbekistan vanuatu venezuela vietnam yemen
    zambia zimbabwe hong europe africa asia catalonia quebec ontario texas california scandinavia crimea gaza kashmir
    tibet xinjiang nairobi lagos cairo dubai riyadh ankara istanbul athens rome madrid barcelona lisbon berlin
    munich hamburg vienna zurich warsaw prague budapest bucharest belgrade zagreb stockholm oslo copenhagen
    helsinki tallinn riga vilnius minsk tbilisi yerevan baku kabul islamabad karachi delhi mumbai dhaka colombo
    kathmandu bangkok hanoi jakarta manila kuala shanghai taipei osaka canberra melbourne brisbane auckland ottawa
    toronto montreal vancouver chicago boston philadelphia seattle miami atlanta detroit havana bogotá bogota lima
    caracas brasília brasilia montevideo johannesburg pretoria addis khartoum tripoli tunis algiers damascus
    beirut baghdad amman doha dublin edinburgh cardiff glasgow belfast manchester birmingham"""
)
"""Countries, parts of the world and great cities beside those of ``PLACES``, by their first words; none that is a first
name too."""
PLATFORMS = word_set(
    """facebook twitter instagram telegram tiktok youtube snapchat whatsapp linkedin weibo reddit bluesky mastodon
    substack threads discord twitch pinterest vkontakte wechat"""
)
"""Where people write what they say."""
PLACES = word_set(
    """north south east west korea china russia japan iran iraq israel ukraine france germany britain england
    scotland wales ireland spain italy greece turkey india pakistan canada mexico brazil america u.s. u.k. us uk
    washington london paris moscow beijing seoul tokyo pyongyang kyiv brussels geneva tehran"""
)
