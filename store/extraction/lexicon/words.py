"""Closed word classes of English, and small open ones that rules lean on. All words are lower case."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a text, white space between them, as a set."""
    return frozenset(words.split())


DETERMINERS = word_set(
    """the a an this that these those any some no every each either neither another both all many several few most
    more fewer such half what whatever which whichever enough much"""
)
POSSESSIVES = word_set("my your his her its our their whose")
SUBJECT_PRONOUNS = word_set("i you he she it we they who")
OTHER_PRONOUNS = word_set(
    """me him them us mine yours hers ours theirs myself yourself himself herself itself ourselves themselves
    someone somebody anyone anybody everyone everybody nobody nothing something anything everything none one
    others whom"""
)
FIRST_PERSON = word_set("i me my mine myself we us our ours ourselves")
FIRST_SINGULAR = word_set("i me my myself")
SECOND_PERSON = word_set("you your yours yourself yourselves")

PREPOSITIONS = word_set(
    """of in on at by for from with without into onto upon over under above below between among amid amidst against
    toward towards through throughout during within across along around behind beside besides beyond despite
    down off out outside inside near past per plus regarding concerning via versus about like unlike than except
    excluding including following up as aboard alongside"""
)
COORDINATORS = word_set("and or but nor yet so")
SUBORDINATORS = word_set(
    """because although though while whilst whereas when whenever if unless until till since after before once as
    whether lest provided"""
)
CONTRASTS = word_set("although though while whilst whereas")
"""Subordinators that set one statement against another."""
RELATIVES = word_set("who whom whose which where when")
MODALS = word_set("will would shall should can could may might must ought 'll ’ll wo ca sha cannot")
BE = word_set("be am is are was were been being 'm ’m 're ’re")
BE_FINITE = word_set("am is are was were 'm ’m 're ’re")
HAVE = word_set("have has had having 've ’ve")
HAVE_FINITE = word_set("have has had 've ’ve")
DO = word_set("do does did")
NEGATIONS = word_set("not n't n’t never")

ADVERBS = word_set(
    """also already always almost again ago ahead alone altogether apart away back even ever far fast forward
    further hence here however indeed instead just late later lately maybe meanwhile moreover most much nearly
    nevertheless nonetheless now often once only otherwise perhaps quite rather soon still there thereby
    therefore thus today together tomorrow tonight too twice very well yesterday yet first then early earlier
    enough so abroad overnight elsewhere sometimes somewhat long longer both publicly not-so nowadays afterward
    afterwards beforehand likewise overall online offline roughly halfway upstairs reportedly"""
)
NOT_ADVERBS = word_set(
    """family early only supply reply apply ally rally july italy assembly anomaly monopoly bully jelly belly fly
    rely comply imply multiply daily weekly monthly quarterly yearly hourly costly deadly friendly likely
    unlikely elderly lively lonely ugly holy orderly timely assembly homily italy emily kelly billy sally molly
    polly reilly daly wembly butterfly tally folly lily"""
)
NUMBER_WORDS = word_set(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
    billion trillion dozen dozens hundreds thousands millions billions half third quarter quarters thirds twice
    double triple"""
)
ORDINALS = word_set(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last latest only largest
    biggest smallest highest lowest worst best longest shortest deadliest costliest fastest slowest oldest
    youngest strongest weakest fewest steepest sharpest earliest"""
)

WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
MONTH_ABBREVIATIONS = word_set("jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.")
TIME_NOUNS = word_set(
    """today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year
    decade century quarter spring summer autumn fall winter day hour minute"""
)
TIME_WORDS = WEEKDAYS | frozenset(MONTHS) | MONTH_ABBREVIATIONS | TIME_NOUNS | word_set("late early last next this")

SHORT_TITLES = {
    **dict.fromkeys(("gov", "gov."), "governor"),
    **dict.fromkeys(("sen", "sen."), "senator"),
    **dict.fromkeys(("rep", "rep."), "representative"),
    **dict.fromkeys(("gen", "gen."), "general"),
    **dict.fromkeys(("col", "col."), "colonel"),
    **dict.fromkeys(("maj", "maj."), "major"),
    **dict.fromkeys(("lt", "lt.", "lieut", "lieut."), "lieutenant"),
    **dict.fromkeys(("brig", "brig."), "brigadier"),
    **dict.fromkeys(("cpt", "cpt.", "capt", "capt."), "captain"),
    **dict.fromkeys(("cdr", "cdr.", "cmdr", "cmdr.", "comdr."), "commander"),
    **dict.fromkeys(("sgt", "sgt."), "sergeant"),
    **dict.fromkeys(("cpl", "cpl."), "corporal"),
    **dict.fromkeys(("pte", "pte.", "pvt", "pvt."), "private"),
    **dict.fromkeys(("adm", "adm."), "admiral"),
    **dict.fromkeys(("amb", "amb."), "ambassador"),
    **dict.fromkeys(("pres", "pres."), "president"),
    **dict.fromkeys(("prof", "prof."), "professor"),
    **dict.fromkeys(("supt", "supt."), "superintendent"),
    **dict.fromkeys(("insp", "insp."), "inspector"),
    **dict.fromkeys(("det", "det."), "detective"),
    **dict.fromkeys(("const", "const.", "pc"), "constable"),
    **dict.fromkeys(("dr", "dr."), "doctor"),
    **dict.fromkeys(("cllr", "cllr."), "councillor"),
    **dict.fromkeys(("atty", "atty."), "attorney"),
    **dict.fromkeys(("rev", "rev."), "reverend"),
    **dict.fromkeys(("fr", "fr."), "father"),
    **dict.fromkeys(("msgr", "msgr."), "monsignor"),
}
"""A title as it is shortened, with its full stop or, as the British press does it, without -> the title."""
TITLES = frozenset(SHORT_TITLES) | word_set(
    """mr. mrs. ms. hon. st. mme. mlle. sir dame lord lady baroness sheikh sheik mullah herr frau mr mrs ms mme mlle
    monsieur madame señor señora signor signora"""
)
OFFICE_TITLES = frozenset(
    t for t in SHORT_TITLES if t.endswith(".") and t not in ("dr.", "fr.", "rev.", "prof.")
) | word_set(
    """president premier prime
    minister secretary senator representative congressman congresswoman governor mayor ambassador judge justice
    magistrate chancellor king queen prince princess pope sheriff marshal commissioner attorney general
    prosecutor deputy vice lawmaker councilman councilwoman councillor councilor councilmember alderman coroner
    commander admiral colonel lieutenant captain sergeant major brigadier ombudsman envoy mediator regulator
    comptroller treasurer superintendent speaker legislator assemblyman assemblywoman assemblymember warden
    ranger"""
)
NAME_TITLES = (
    OFFICE_TITLES
    | frozenset(SHORT_TITLES)
    | word_set(
        """defense defence foreign interior finance health education transport energy justice labor labour trade
    environment agriculture state housing home chief executive officer chairman chairwoman chair director
    professor coach manager captain doctor father sister brother rabbi imam bishop archbishop cardinal reverend
    monsignor trooper sub-inspector acting interim former ex-president then-president president-elect union
    detective inspector constable officer agent firefighter fire police district city county assistant associate
    senior junior head lead spokesman spokeswoman spokesperson economist analyst striker midfielder defender
    goalkeeper pitcher quarterback forward winger mediator"""
    )
)

NAME_PARTICLES = word_set(
    """de del della dello dei degli di da dal das dos du des la le les lo los las el van von vom zu zum zur der den ten
    ter und et y bin ben ibn bint abu al sur sous pour sans av af"""
)
"""Small words of names in other languages: "Rik van der Berg", "Médecins du Monde"."""

EVALUATIVE = word_set(
    """surprised shocked devastated pleased worried concerned relieved saddened horrified appalled humbled overwhelmed
    speechless scared terrified heartened encouraged good bad great terrible wonderful beautiful ugly nice awful
    fair unfair best worst amazing incredible
    disaster disgrace shame shameful disgusting proud glad happy sad sorry afraid ashamed thankful grateful
    tragic ridiculous absurd outrageous reckless foolish stupid brave cowardly cruel kind lovely horrible
    magnificent brilliant pathetic dangerous unacceptable disappointing disappointed heartbreaking heartbroken
    gentle dull awkward strange odd curious bitter sweet sour grim cheerful hopeful hopeless delighted thrilled
    excited frustrated frustrating angry furious tired sick crazy insane nonsense joke farce circus mess
    nightmare miracle dream hero heroes villain bully coward monster insult betrayal triumph hell heaven worth
    deserve deserves deserved shocking stunned stunning embarrassing inspiring fantastic superb excellent
    marvelous wrong right favorite favourite plenty
    reasonable unreasonable sensible sensibly irresponsible disgraceful important crucial
    vital essential necessary smart wise bold timid clumsy messy quiet weird funny easy hard tough difficult
    exhausted confident optimistic pessimistic promising encouraging worrying alarming disturbing unbelievable
    unforgivable unthinkable catastrophic dreadful atrocious bleak dire impressive remarkable
    gutted elated overjoyed crushed distraught
    impossible inevitable obvious perfect poor rich soul heart patience mood quarrel habit fate luck"""
)
CLASSIFYING = word_set(
    """poor rich heart soul hard soft easy perfect vital essential necessary tough smart sick dangerous bold sweet sour
    wise hero dream mess important crucial worth fair"""
)
"""Of those, what only says of which sort a noun is where it stands right before one: "poor villages"."""
FIGURATIVE_VERBS = word_set(
    """feel feels felt seem seems seemed sound sounds sounded look looks looked appear appears appeared smell
    smells taste tastes matter matters hope hopes hoped wish wishes love loves loved hate hates hated adored dream
    dreams deserve deserves pray prays bet cure cures whisper whispers wonder wonders"""
)
HEDGES = word_set(
    """perhaps maybe probably possibly presumably apparently seemingly arguably surely certainly frankly honestly
    hopefully sadly unfortunately luckily thankfully needless ironically"""
)
ADJECTIVES = word_set(
    """new old young public private military joint political economic recent official national foreign financial
    federal local regional global international domestic nuclear ballistic civil criminal legal medical social
    commercial industrial agricultural environmental annual monthly weekly daily quarterly early late final full
    partial major minor senior junior former current future past present previous prior next large small big
    huge tiny high low long short strong weak heavy light tough hard soft hot cold warm dry wet open closed
    clear dark deep shallow wide narrow thick thin rich poor free safe dangerous serious severe mild critical
    central eastern western northern southern upper lower main key chief general special specific particular
    certain various different similar same other own such entire whole total net gross average common rare usual
    unusual normal regular formal informal internal external initial additional extra further possible potential
    likely unlikely available able unable responsible familiar conversant capable privy loyal acquainted subject due
    ready willing eager reluctant aware afraid
    sure right wrong true false real fake fresh direct indirect immediate independent separate single double
    triple multiple several many few more less most least active passive positive negative alive dead ill sick
    healthy empty busy quiet loud rapid slow fast quick sharp steep steady stable unstable modest massive
    minimal maximum minimum digital electronic nonprofit bipartisan presidential congressional parliamentary
    judicial municipal rural urban coastal marine naval solar electric chemical biological clinical scientific
    technical academic religious ethnic racial sexual mental physical human female male black white red blue
    green yellow brown gray grey american british french german russian chinese korean japanese european african
    asian israeli iranian ukrainian indian canadian mexican western-backed state-run state-owned
    state-controlled long-term short-term long-range two-year one-year top best worst better worse last first
    second third fourth fifth sixth another unnamed anonymous unpublished undated unspecified unprecedented
    early-morning overnight nearby overseas worldwide nationwide statewide citywide closest latest earliest
    biggest largest smallest highest lowest oldest youngest longest shortest"""
)
CURRENCY_SIGNS = frozenset("$€£¥₹₽₦₺₩₴₪₱₫₸")
"""Signs that open a sum of money; the pattern of ``tokens`` has the same."""
