"""What of a page is not the article: share bars, app and newsletter calls, teasers, comments, legal lines.

Every rule reads one line on its own; `blocks` adds what the neighbours tell. A rule must not fit a sentence of
reporting ("Share prices fell", "Following the vote, ..."): when in doubt a line is left to the article.
"""

from __future__ import annotations

import re

_LONGEST = 300
"""Longer lines are never furniture, legal text apart."""
_LONGEST_LEGAL = 1200

_QUOTE_MARKS = "\"'“”‘’«„`"

_BUTTON = re.compile(
    r"""(?:
    (?:share|tweet|e-?mail|print|save|gift)(?:\s(?:this|the)?\s?(?:article|story|post|page))?
    |copy\s(?:link|url)|link\scopied.{0,3}|facebook|twitter|whats\s?app|linkedin|reddit|x|pinterest|telegram|flipboard
    |messenger|bluesky|threads|instagram|youtube|tik\s?tok|rss|menu|search|home|next|previous|prev|back|top
    |back\sto\stop|(?:load|show|view|see|read|learn)\s(?:more|less|all)|more|close|ok(?:ay)?|got\sit|no,?\sthanks
    |(?:accept|reject|allow|decline|manage)(?:\sall)?(?:\s(?:cookies|preferences|settings|options))?
    |dismiss|cancel|continue|skip|ads?|advert|advertise(?:ment|\swith\sus)?|(?:sponsored|promoted|paid|partner)(?:\s(?:content|post|links?|stories))?
    |log\s?(?:in|out)|sign\s?(?:in|up|out)|register|subscribe|subscriptions?|donate|support\sus|(?:my\s)?account|profile
    |settings|newsletters?|notifications|listen|play|pause|mute|unmute|loading[. ]*|(?:view\s|photo\s|image\s)?gallery
    |follow(?:ing)?(?:\sus)?|about(?:\sus)?|contact(?:\sus)?|careers|help|faq|site\s?map|feedback|skip\sto\s.{1,40}
    |toggle\s.{1,30}|(?:open|close)\s(?:menu|search|navigation)|reprints?|permissions|comment|jump\sto\s.{1,40}
    |\d+(?:\.\d)?k?\s(?:shares?|likes?|views?|reactions?|photos?|votes?|followers?)|\d+\s?/\s?\d+|page\s\d+\sof\s\d+
    |(?:\d+|(?:estimated\s)?read(?:ing)?\stime:?\s.{0,3}\d+)[\s-]min(?:ute)?s?(?:\sread)?
    |text\ssize.{0,20}|font\ssize.{0,20}|enlarge\simage|view\scomments?|view\sin\s(?:app|browser)
    )[\s.!:»›>→…]*""",
    re.IGNORECASE | re.VERBOSE,
)

_TEASER_HEAD = re.compile(
    r"""(?:
    read\s(?:next|more|also|on|now|the\sfull\sstory)|see\s(?:also|more)|also\s(?:read|see|on\s.{1,30})|what\sto\sread\snext
    |related(?:\s(?:articles?|stories|story|coverage|news|topics|links?|content|reading|posts?|videos?))?
    |recommended(?:\s(?:for\syou|reading|stories|articles|videos))?|suggested\s(?:reading|stories|articles)
    |(?:more|other|top|latest|trending|popular|breaking|featured|recent|promoted|further)\s(?:stories|news|articles|headlines|coverage|videos|posts|reading)
    |more\s(?:from|on|in|about)\s.{1,60}|you\s(?:may|might)\s(?:also\s)?(?:like|enjoy|be\sinterested\sin|have\smissed)
    |don['’]t\smiss|up\snext|next\sup|most\s(?:read|popular|viewed|shared|commented|watched|recent)
    |editor(?:['’]?s|s['’])?\s(?:picks?|choice)|staff\spicks|in\scase\syou\smissed\sit|icymi|trending(?:\snow|\stopics)?|popular(?:\snow)?
    |from\s(?:our\spartners|around\sthe\sweb)|around\sthe\sweb|explore\smore|keep\sreading|dig\sdeeper|in\sother\snews
    |watch(?:\s(?:now|live|more|next|below|the\svideo))?|listen(?:\s(?:now|live|to\sthis\s(?:article|story)))?
    |today['’]s\s(?:top\s)?(?:headlines|stories)|related\sto\sthis\s(?:article|story)|read\snext\son\s.{1,30}
    )(?P<rest>\s*[:»›>→|]\s*.{0,200}|\s*)""",
    re.IGNORECASE | re.VERBOSE,
)

_COMMENTS_HEAD = re.compile(
    r"(?:(?:recent|all|latest|top|reader|readers['’]?|user|view|show|hide|post a|leave a|add a|write a|your|\d+)\s)*"
    r"comments?(?:\s(?:section|\(\d+\)|\d+|policy|below|closed|are closed))?\s*:?"
    r"|(?:join (?:the|our) (?:conversation|discussion)|leave a (?:reply|comment)|discussion(?: \(\d+\))?|"
    r"responses? \(\d+\)|\d+ (?:responses|replies|thoughts on .{1,120}))\s*[:.!]?",
    re.IGNORECASE,
)

_CONTINUES = re.compile(
    r"(?:story|article|text|content)\scontinues(?:\s(?:below|after|under)\b.{0,40})?[.:]?"
    r"|(?:continue|keep)\sreading\b.{0,60}|scroll\s(?:down\s)?(?:to|for)\s(?:continue|read|more)\b.{0,30}"
    r"|click\s(?:here|through|below)\b.{0,80}|\d+[.)]\s*(?:tap|click|swipe|scroll|press|open|download|install"
    r"|select|choose)\b.{0,80}"
    r"|(?:tap|swipe)\s(?:to|in|on|here|the)\b.{0,80}|in\s(?:two|three|four|a\sfew|\d)\s(?:easy|simple"
    r"|quick)\ssteps:?",
    re.IGNORECASE,
)

_CALL_VERB = re.compile(
    r"""(?:please\s|simply\s|just\s|now\s|you\scan\s)?(?:
    (?:get|receive|enjoy|unlock|activate|enable|allow|set\sup|turn\son|switch\son|sign\sup|signup|sign\sin|log\sin|register
       |download|install|add|manage|start|join|become|try|tune\sin|check\sout|click|tap|follow|visit|send|find|read|watch
       |listen|bookmark|create|upgrade|enter|discover|explore|see|view|learn|browse|buy|shop|connect|choose|save|access)
    \s(?:the|our|your|my|an?|us|it|more|all|this|these|up|on|in|to|for|out|now|new|news|free|daily|breaking|unlimited|full
       |exclusive|instant|latest|here|below|live|alerts?|notifications?|access|along|with|every|top|any|local|independent)
    |(?:never|don['’]t|do\snot)\smiss|stay\s(?:on|up|informed|connected|tuned|in|ahead|with)|keep\s(?:up|reading|informed|in)
    |(?:follow|like|find|join|contact|email|call|tell|reach)\sus|help\s(?:us|support|fund|keep)|let\sus\sknow|write\sto\sus
    |support\s(?:us|our|independent|local|quality|free)|donate|subscrib(?:e|ers)|give\s(?:us|a\sgift)|share\s(?:this|your)
    |want\s(?:more|to)|(?:have\syou\s)?got\sa|do\syou\shave|are\syou|looking\sfor|(?:text|sms)\s[A-Z]{2,}\sto|continue\swith
    )\b(?!-)""",
    re.IGNORECASE | re.VERBOSE,
)
_CALL_THING = re.compile(
    r"""\b(?:
    (?:our|the|your|a|this|mobile|news|free|[A-Z][\w’']+)\s(?:free\s|new\s|mobile\s|news\s|daily\s|weekly\s|morning\s|evening\s)*app\b
    |apps?\s(?:store|on)|newsletters?|(?:news|email|e-mail|breaking|push|free|our|mobile)\s(?:news\s)?(?:alerts?|notifications?)|(?:on|off)\s(?:\w+\s)?(?:alerts|notifications)
    |inbox|home\s?screen|headlines?\b(?=[.!]?$|\s(?:again|delivered|in\syour|straight|from))|ad-free|free\strial|unlimited\saccess|full\saccess|exclusive\s(?:access|content|stories)
    |(?:our|free|daily|morning|evening|weekly|premium|digital|the)\s(?:\w+\s){0,2}(?:briefing|subscription|podcast|channel|membership|subscribers?|members?|community|digest|bulletin)\b(?=.{0,40}$)
    |(?:follow|like|find|join|visit|support|contact|email|tell|send|call|reach)\sus\b|(?:on|via|our)\s(?:facebook|twitter|instagram|telegram|whatsapp|youtube|tiktok|linkedin|bluesky|x|google\snews|apple\snews)\b
    |(?:independent|quality|local|our|investigative)\sjournalism|the\sconversation|the\snews\s(?:faster|first|before|delivered|that\smatters|you\sneed)
    |latest\s(?:news|updates|headlines|stories)|breaking\snews|up\sto\sdate|in\sthe\s(?:know|loop)|informed|on\stop\sof|(?:news\s)?tips?\b(?=[?.!]?$)|story\stip
    |(?:text|sms)\s[A-Z]{2,}\s+to\s+\d|to\s\d{5}\b|e-?mail\saddress|password|your\s(?:phone|device|browser|account|location|preferences|subscription|experience|feedback|thoughts|story|stories)
    |this\s(?:article|story|page|post|link)\b(?=.{0,40}$)|premarket|for\s(?:just\s)?[$£€]\s?\d[\d.]*\s(?:a|per)\s(?:week|month|year)|per\smonth|thousands\sof\sreaders
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_SUBSCRIBE = re.compile(
    r"subscribe\b(?:\s(?:to|for|now|today|here|and)\b.{0,90})?[.!]?|(?:sign|log)\s(?:up|in)\b(?:\s(?:to|for"
    r"|with|now|here|today)\b.{0,120})?[.!]?",
    re.IGNORECASE,
)

_TELL_US = re.compile(
    r"\b(?:tell us|let us know|share your|leave your|sound off|have your say)\b.{0,60}\bcomments?\b", re.IGNORECASE
)

_LEGAL = re.compile(
    r"""^(?:©|\(c\)\s?\d{4}|copyright\b(?=\s*(?:©|\(c\)|\d{4}|by\s)))|\ball\srights\sreserved\b
    |^(?:(?:our\s|read\sour\s|see\sour\s)?(?:terms(?:\s(?:of|and)\s\w+)?|privacy(?:\s(?:policy|notice|settings))?|cookies?(?:\s(?:policy|settings|preferences|notice))?
       |accessibility(?:\sstatement)?|advertise|contact(?:\sus)?|about(?:\sus)?|careers|imprint|do\snot\ssell.{0,40}|sitemap|help)[\s.|•·,&-]*(?:and\s)?){1,9}$
    |\b(?:we|our\ssite|this\s(?:web)?site|(?:our|its|their)\s(?:\d+\s)?partners)\b[^.“"]{0,60}\b(?:use|uses|store|stores|process|set)\b[^.“"]{0,60}\b(?:cookies|information\son\s(?:your|a)\sdevice|personal\sdata)
    |\b(?:reject|accept|allow|manage|disable|enable)\s(?:all\s|non-essential\s|essential\s|optional\s|your\s|the\s)*cookies\b
    |\bthis\smaterial\smay\snot\sbe\s(?:published|reproduced|copied)|\bmay\snot\sbe\s(?:reproduced|republished)\b.{0,60}\bpermission
    |^by\s(?:continuing|using|clicking|tapping|signing\sup|subscribing|submitting|registering|entering|proceeding|providing)\b.{0,120}\b(?:you|your)\b
    |\bprotected\sby\srecaptcha\b|^market\snews\sand\sdata\sbrought\sto\syou\sby|\bdoes\snot\sprovide\sinvestment\sadvice
    |^(?:javascript|this\ssite|your\sbrowser)\b.{0,60}\b(?:requires?|enable|disabled|not\ssupport|unsupported|outdated)""",
    re.IGNORECASE | re.VERBOSE,
)

_CREDIT_LINE = re.compile(
    r"(?:top |lead |main |featured? |cover |header |thumbnail |file |stock )?"
    r"(?:images?|photos?|photographs?|pictures?|pics?|videos?|graphics?|illustrations?|screenshots?|credit)"
    r"(?: credits?| sources?)?\s?(?::| via\b| by\b| courtesy\b)[^.!?]{0,90}[.]?"
    r"|(?:getty images|shutterstock|istock|unsplash|pixabay|ap photo|afp|reuters|epa)(?:/[^.!?]{1,60})?",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r"(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|posted in|tagged|sections?|share this"
    r"|hashtags?)\s?:.{0,250}"
    r"|(?:#\w+[\s,]*)+",
    re.IGNORECASE,
)
_MENU = re.compile(r"\S{1,20}(?: \S{1,20})?(?:\s*[|•·›/]\s*\S{1,20}(?: \S{1,20})?){2,12}")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,30}", re.IGNORECASE)
_HANDLE = re.compile(r"[a-z][\w.-]*[\d_][\w.-]*:\s|[A-Z][a-z]+[A-Z]\w*:\s|@\w+:?\s")

_ASIDE = (
    r"\(\s*(?:all|more|read|see|watch|click|full|find|get|check|for|here|our|view|listen|this|related|follow)\b"
    r"(?:[^()]{0,90}?\b(?:stor(?:y|ies)|news|articles?|videos?|reports?|here|clip|gallery|photos|below)"
    r"|[^()]{0,60}?\b(?:coverage|stories|more)\b[^()]{0,60})[.!]?\s*\)"
)
_ASIDE_LINE = re.compile(_ASIDE, re.IGNORECASE)
_ASIDE_TAIL = re.compile(rf"{_ASIDE}$", re.IGNORECASE)


def is_teaser_head(line: str) -> bool:
    """Whether ``line`` opens a list of other articles and names none itself ("Read Next:", "Related")."""
    match = _TEASER_HEAD.fullmatch(line) if len(line) <= _LONGEST else None
    return match is not None and not match["rest"].strip(" :»›>→|\t")


def is_comments_head(line: str) -> bool:
    """Whether ``line`` opens the readers' comments ("Recent Comments", "Comments (2)")."""
    return len(line) <= 160 and _COMMENTS_HEAD.fullmatch(line) is not None


def is_reader_comment(line: str) -> bool:
    """Whether ``line`` begins with a screen name and a colon, as a reader's comment does."""
    return _HANDLE.match(line) is not None


def is_picture_credit(line: str) -> bool:
    """Whether ``line`` is nothing but the name of a picture's maker ("Getty Images", "Photo: Ada Finch")."""
    return len(line) <= 120 and _CREDIT_LINE.fullmatch(line) is not None


def is_call(line: str) -> bool:
    """Whether ``line`` calls on the reader to get an app, a newsletter, an alert or a subscription."""
    if len(line) > 240 or line[:1] in _QUOTE_MARKS:
        return False
    if _SUBSCRIBE.fullmatch(line) or _TELL_US.search(line):
        return True
    return _CALL_VERB.match(line) is not None and _CALL_THING.search(line) is not None


def is_furniture(line: str) -> bool:
    """Whether ``line`` (no blanks around it) is furniture by its own words alone."""
    if not any(char.isalnum() for char in line) or len(line) == 1:
        return True
    if len(line) > _LONGEST_LEGAL or line[0] in _QUOTE_MARKS:
        return False
    if _LEGAL.search(line):
        return True
    if len(line) > _LONGEST:
        return False
    whole = (_BUTTON, _TEASER_HEAD, _COMMENTS_HEAD, _CONTINUES, _CREDIT_LINE, _TAGS, _MENU, _ADDRESS, _ASIDE_LINE)
    return any(pattern.fullmatch(line) for pattern in whole) or is_call(line)


def closing_aside(paragraph: str) -> int | None:
    """Where a parenthesis that sends the reader elsewhere, "(More North Korea stories.)", opens at the end of
    ``paragraph``; None if there is none."""
    if not paragraph.endswith(")"):
        return None
    opening = paragraph.rfind("(", max(0, len(paragraph) - 140))
    if opening <= 0 or not _ASIDE_TAIL.match(paragraph, opening):
        return None
    return opening
