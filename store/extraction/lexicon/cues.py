"""The words that report: verbs by what they take and mean, and the set phrases around them. Lemmas, lower case."""

from __future__ import annotations

from store.extraction.lexicon.words import word_set

_TAKING_NOUNS = word_set(
    """submit stipulate feel bet wager fancy deduce infer recap relay restate underline highlight flag foresee foretell
    prophesy envisage object demur venture volunteer guarantee pronounce depose crow thunder gush enthuse mutter sigh
    exclaim murmur whisper snap scoff gloat marvel rail rage shout cry yell scream groan growl bark interject fulminate
    deadpan intone blurt dish spill blab snitch message headline editorialise editorialize summarise summarize"""
)
"""Verbs that take what was said as a clause, and as often a noun or nothing."""
SAYING = _TAKING_NOUNS | word_set(
    """say add claim announce report state argue note warn insist suggest explain acknowledge admit allege assert
    declare contend maintain reveal disclose testify write tweet reply respond believe think estimate conclude
    indicate emphasize emphasise stress underscore observe recall remark quip joke boast complain lament concede
    caution reiterate affirm recount muse opine proclaim speculate hint counter retort imply predict confirm
    reckon forecast project expect hope fear doubt agree find show continue post repeat rule calculate determine
    assess certify clarify profess assume worry anticipate signal protest plead swear vouch attest tout rebut
    comment verify inform answer decide hear understand learn see remember
    spill blab blurt dish specify theorize theorise mention blog text email point hold confide confess divulge relate
    decree
    suspect guess posit conjecture surmise postulate hypothesise hypothesize presume reaffirm recollect concur aver avow
    brag grumble moan whine gripe fume accept"""
)
"""Verbs that take what was said as a clause, with or without "that"."""
RECOUNTING = word_set("admit acknowledge describe recall remember report recount mention confess concede testify")
"""Verbs by which somebody tells of what they did or saw: "admitted taking", "described hearing"."""
HEARING = word_set(
    "court inquest jury jurors magistrates tribunal inquiry hearing committee panel commission inquests courts"
)
"""Bodies that hear what witnesses say: "the inquest heard that"."""
STRONG = word_set(
    """say tell add claim announce report state argue note warn insist explain acknowledge admit allege assert
    declare contend maintain reveal disclose testify write tweet reply respond conclude emphasize emphasise
    stress observe recall remark quip joke boast complain lament concede caution reiterate affirm recount muse
    opine proclaim speculate hint counter retort imply suggest estimate believe predict confirm reckon forecast
    think continue show indicate counter complain warn point decide find rule answer specify expect remember spill blab
    blurt dish"""
)
"""Verbs that mark speech even behind what was said: "..., he said"."""
TELLING = word_set("tell inform remind assure notify convince persuade brief warn advise")
"""Verbs that name the person told before what was said."""
BARE = (
    STRONG
    | TELLING
    | word_set(
        "suspect guess bet wager fear presume assume surmise conjecture reaffirm swear feel figure calculate worry brag"
    )
)
"""Verbs behind which a clause needs no "that": "police suspect the fire was set"."""
MANNER = word_set(
    """crow confide thunder fume gush enthuse grumble mutter sigh shout cry exclaim murmur whisper snap sneer scoff
    gloat bristle marvel rail yell scream chuckle laugh bark weep grin smile shrug beam
    moan whine gripe growl snarl groan sob wail giggle gasp blurt stammer stutter splutter intone drawl deadpan chant
    pronounce declaim pontificate tease taunt plead beg rage bluster interject volunteer offer venture"""
)
"""Verbs that tell how something was said; behind a quotation, with their speaker, they say who said it."""
PHRASAL = {
    **dict.fromkeys(("go", "press", "carry"), "on"),
    **dict.fromkeys(("hit", "shoot", "fire", "bite", "clap", "write", "come"), "back"),
    **dict.fromkeys(("chime", "weigh", "cut", "butt", "pile", "jump", "put", "wade"), "in"),
    **dict.fromkeys(("pipe", "sum", "speak"), "up"),
    **dict.fromkeys(("lash", "hold"), "out"),
}
"""Verbs that with their small word tell of speech: "..., he went on"."""
EXPECTING = word_set("expect forecast project anticipate see")
"""Verbs by which a body says what is to come, without a clause: "the bank expects growth of 2 percent"."""
SPEECH_ACTS = word_set(
    """demand call urge ask refuse decline reject apologize apologise condemn accuse blame promise vow pledge
    praise criticize criticise dismiss deny denounce thank offer threaten invite welcome resign appeal"""
)
"""Acts done by speaking; behind "said ... and" they are the speaker's own next act."""
BELIEF = word_set(
    """believe think hope expect predict fear doubt feel reckon speculate worry anticipate muse opine bet guess
    suspect wager surmise conjecture presume fancy"""
)
"""Verbs of opinion and foresight: what they report is a person's view."""
FORESIGHT = word_set("predict expect forecast hope fear anticipate worry bet warn project speculate")
DENYING = word_set("deny refute disavow reject dispute rebut")
"""Verbs that deny: what they take is never asserted by their subject."""
PLEDGING = word_set("vow pledge promise threaten swear")
"""Verbs whose subject binds itself by saying so: the saying is the fact."""
ACCUSING = word_set("accuse blame")
JUDGING = word_set(
    """call describe compare liken praise hail criticize criticise slam blast mock deride ridicule laud applaud
    denounce lambast lambaste tout dismiss decry label brand characterize characterise scold berate thank
    welcome lament chide depict portray"""
)
"""Verbs of judgement: what they report is an opinion."""
NAMING = word_set("call describe dismiss label brand denounce condemn decry deride mock")
"""Verbs of judgement that deny where they say one of these: "called the number “invented”"."""
UNTRUE = word_set(
    """invented fabricated false untrue lie lies baseless fake fiction forged unfounded illegal unlawful
    unconstitutional forgery forgeries hoax fabrication fabrications invention inventions falsehood falsehoods
    smear slander libel slanderous libellous defamatory incorrect inaccurate misleading erroneous mistaken
    groundless bogus unsubstantiated unproven doctored fraudulent nonsense rubbish myth
    disinformation misinformation fakes manipulated hearsay"""
)
OMITTING = word_set("give name offer mention specify identify provide")
"""What a paper does not do, in the words of whoever read it: "the bulletin gave no reason"."""
MEASURING = word_set(
    """count put record log measure clock peg place estimate tally value register detect calculate rank time give
    speak weigh set claim stand settle"""
)
"""Verbs by which their subject vouches for a figure."""
TRACING = word_set("trace link attribute tie ascribe")
"""Verbs by which investigators say where something came from: "traced the outbreak to a plant"."""
WITNESSING = word_set("describe recall recount report remember witness")
"""Verbs by which several people tell what they saw, without a clause: "survivors described crates on the deck"."""
CONFIRMING = word_set("confirm corroborate verify certify")
SHOWING = word_set(
    """show say state indicate reveal suggest find conclude note describe list detail outline contain record
    mention allege estimate put project warn confirm cite give set include call recommend document identify
    attribute blame report point trace tie link give argue claim add order require allow bar name concede
    acknowledge predict forecast calculate measure count quote cite rate rank value tell stress deny
    ask specify limit cap fix guarantee oblige entitle contradict advise instruct urge request propose commit bind
    foresee envisage envision reckon earmark allocate
    let grant provide permit forbid prohibit stipulate assign bear capture depict portray demand"""
)
"""Verbs by which a document speaks."""
CITING = word_set("cite quote")
LEANING = word_set("draw rely lean build")
"""Verbs that name, behind "on", what a report rests on."""
OBTAINING = word_set("see obtain review view examine inspect read get acquire")
"""How an outlet comes by a document."""
CARRYING = word_set(
    """carry cite quote publish report air obtain see review release broadcast post run circulate view examine
    relay rebroadcast distribute reproduce reprint"""
)
"""Participles that name the outlet through which something came."""

REPORTING = (
    (SAYING | TELLING | word_set("deny"))
    - _TAKING_NOUNS
    - word_set("find show point know rule post continue inform signal learn")
)
"""Verbs after which a clause needs a verb of its own."""

COUNT_NOUNS = word_set(
    """count tally estimate estimates reckoning account figures calculation calculations measure telling admission
    data analysis projections projection forecast version view opinion estimation judgment judgement words story
    math maths arithmetic sums numbers records books logs model models timeline narrative statistics tracker index
    assessment survey database poll polling modelling modeling"""
)
REPORT_NOUNS = word_set(
    """report reports story article dispatch bulletin interview broadcast column commentary item piece account
    investigation programme program podcast post documentary editorial coverage reporting newsletter"""
)
"""What an outlet puts out."""

DISCLAIMERS = (
    "could not independently verify",
    "could not be independently verified",
    "could not immediately be verified",
    "could not be immediately verified",
    "could not verify",
    "could not confirm",
    "could not be verified",
    "could not be confirmed",
    "could not immediately verify",
    "could not independently confirm",
    "has not independently verified",
    "has not verified",
    "have not been independently verified",
    "has not been independently verified",
    "was unable to verify",
    "was not able to verify",
    "unable to independently verify",
    "was not immediately possible to verify",
    "was not possible to verify",
    "no independent confirmation",
    "not independently confirmed",
)
"""Phrases by which an article says that it did not check."""
SILENCES = (
    "did not say",
    "does not say",
    "has not said",
    "does not comment",
    "do not comment",
    "not been able to confirm",
    "not been able to verify",
    "unable to confirm",
    "not confirmed independently",
    "not immediately available",
    "gave his name",
    "gave her name",
    "gave only",
)
"""Phrases by which somebody says nothing, or the article explains a namelessness."""
