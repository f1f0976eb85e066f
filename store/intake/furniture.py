"""What of a page is not the article: buttons, calls to the reader, teasers, comments, credits, legal lines.

Every rule reads one line on its own; `blocks` adds what the neighbours tell. A rule must not fit a sentence of
reporting ("Share prices fell", "Following the vote, ..."): when in doubt a line is left to the article.
"""

from __future__ import annotations

import re

from .buttons import is_button, is_teaser, is_teaser_head
from .calls import closing_call, is_call
from .patterns import Pattern
from .wordlists import words

__all__ = [
    "closing_aside",
    "is_comments_head",
    "is_furniture",
    "is_picture_credit",
    "is_reader_comment",
    "is_teaser_head",
]

_LONGEST = 300
"""Longer lines are never furniture, legal text apart."""
_LONGEST_LEGAL = 1200

_QUOTE_MARKS = "\"'“”‘’«„`"

_COMMENTS_HEAD = Pattern(
    r"(?:(?:recent|all|latest|top|reader|readers['’]?|user|view|show|hide|post a|leave a|add a|write a|your|\d+)\s)*"
    r"comments?(?:\s(?:section|\(\d+\)|\d+|policy|below|closed|are closed))?\s*:?"
    r"|(?:join (?:the|our) (?:conversation|discussion)|leave a (?:reply|comment)|discussion(?: \(\d+\))?|"
    r"responses? \(\d+\)|\d+ (?:responses|replies|thoughts on .{1,120}))\s*[:.!]?",
    re.IGNORECASE,
    needs=("comment", "conversation", "discussion", "repl", "response", "thoughts"),
)
_CONTINUES = Pattern(
    r"\W{0,3}(?:advertisement\W{1,4})?(?:(?:story|article|text|content)\scontinues(?:\s(?:below|after|under)\b.{0,40})?"
    r"|scroll\s(?:down\s)?(?:to|for)\s(?:continue|read|more)\b.{0,30})\W{0,3}"
    r"|(?:continue|keep)\sreading\b.{0,60}"
    r"|click\s(?:here|through|below)\b.{0,80}|\d+[.)]\s*(?:tap|click|swipe|scroll|press|open|download|install"
    r"|select|choose)\b.{0,80}"
    r"|(?:tap|swipe)\s(?:to|in|on|here|the)\b.{0,80}|in\s(?:two|three|four|a\sfew|\d)\s(?:easy|simple"
    r"|quick)\ssteps:?",
    re.IGNORECASE,
    needs=("continue", "scroll", "reading", "click", "tap", "swipe", "press", "open", "download", "install",
           "select", "choose", "steps"),
)  # fmt: skip
_CONTACT = Pattern(
    r"(?:(?:contact|reach|e-?mail|write\sto|follow|call|message)(?:\s(?:the\s)?(?:reporters?|writers?|author|him|her|them))?"
    r"(?:\s[A-Z][\w.’'-]+){0,4}[^.!?]{0,30}?\s?(?::|\bat\b|\bon\b)|e-?mail:|[^.!?]{2,60}\bcan\sbe\s(?:reached|contacted)\s(?:at|on|by|via)\b)"
    r".{0,40}(?:[\w.+-]+@[\w-]+\.\w|@\w{2}|\(?\d{3}\)?[\s.-]\d{3}).{0,80}",
    re.IGNORECASE,
    needs=("contact", "reach", "mail", "write to", "follow", "call", "message"),
)
_LEGAL = Pattern(
    r"""^(?:©|\(c\)\s?\d{4}|copyright\b(?=\s*(?:©|\(c\)|\d{4}|by\s)))|\ball\srights\sreserved\b
    |\b(?:we|our\ssite|this\s(?:web)?site|(?:our|its|their)\s(?:\d+\s)?partners)\b[^.“"]{0,60}\b(?:use|uses|store|stores|process|set)\b[^.“"]{0,60}\b(?:cookies|information\son\s(?:your|a)\sdevice|personal\sdata)
    |\b(?:reject|accept|allow|manage|disable|enable)\s(?:all\s|non-essential\s|essential\s|optional\s|your\s|the\s)*cookies\b
    |\bthis\smaterial\smay\snot\sbe\s(?:published|reproduced|copied)|\bmay\snot\sbe\s(?:reproduced|republished)\b.{0,60}\bpermission
    |^privacy\snotice:\s|^this\s(?:press|news)\srelease\scontains\s.{0,30}forward-looking|\bprotected\sby\srecaptcha\b|^market\snews\sand\sdata\sbrought\sto\syou\sby|\bdoes\snot\sprovide\sinvestment\sadvice
    |^our\sstandards:\s|^(?:javascript|this\ssite|your\sbrowser)\b.{0,60}\b(?:requires?|enable|disabled|not\ssupport|unsupported|outdated)""",
    re.IGNORECASE | re.VERBOSE,
    needs=("privacy notice", "forward-looking", "©", "(c)", "copyright", "rights reserved", "cookies",
           "on your device", "on a device", "personal data", "this material", "may not be re", "recaptcha",
           "market news", "investment advice", "our standards", "javascript", "this site", "browser"),
)  # fmt: skip
_NOTICES = Pattern(
    r"(?:we\s(?:value|care\sabout|respect)\syour\sprivacy|your\sprivacy(?:\smatters|\schoices|\sis\simportant\sto\sus)?"
    r"|before\syou\scontinue(?:\sto\s.{1,40})?|(?:manage|cookie|privacy)\s(?:consent|notice|preferences|settings|choices)"
    r"|by\ssubmitting\smy\s(?:information|e-?mail)\b.{0,160}|we\suse\syour\s(?:sign-?up|e-?mail|data|information)\b.{0,280}"
    r"|want\sall\sof\s.{1,60}\?\ssubscribe|when\swe\slearn\sof\sa\smistake,.{1,240}|story\ssaved"
    r"|you\scan\sfind\sthis\sstory\sin\smy\s\w+|before\sit['’]s\shere,\sit['’]s\son\s.{1,60}"
    r"|listen\s?[·•|–—-]\s?\d{1,3}(?::\d\d)?\s?min(?:utes?)?|(?:photo\s|picture\s)?gallery:\s?\d+\s\w{1,12}"
    r"|\((?:updates?|adds|recasts|corrects|rewrites|writes\sthrough|refiles)\s[^()]{3,120}\)"
    r"|[—–-]{0,2}\s?with\s(?:assistance|reporting|files)\s(?:from|by)\s.{2,120}"
    r"|(?:the\s)?(?:views|opinions)\sexpressed\s.{0,40}\bare\s.{1,120}"
    r"|by\s(?:taboola|outbrain|revcontent|mgid)|(?:sponsored|promoted|paid)\s(?:links?|content|stories)\sby\s\w+)[.!:]?",
    re.IGNORECASE,
    needs=("privacy", "before", "consent", "notice", "preferences", "settings", "choices", "submitting", "we use your",
           "want all", "mistake", "saved", "my ", "listen", "gallery", "(", "with ", "by ", "expressed"),
)  # fmt: skip
_CONSENT = Pattern(
    r"by\s(?:continuing|using|clicking|tapping|signing\sup|subscribing|submitting|registering|entering|proceeding"
    r"|providing)\b.{0,120}\b(?:you|your)\b",
    re.IGNORECASE,
    needs=("by continuing", "by using", "by clicking", "by tapping", "by signing", "by subscribing",
           "by submitting", "by registering", "by entering", "by proceeding", "by providing"),
)  # fmt: skip
_LEGAL_MENU = Pattern(
    r"(?:(?:our\s|read\sour\s|see\sour\s)?(?:terms(?:\s(?:of|and)\s\w+)?|privacy(?:\s(?:policy|notice|settings))?"
    r"|cookies?(?:\s(?:policy|settings|preferences|notice))?|accessibility(?:\sstatement)?|advertise|contact(?:\sus)?"
    r"|about(?:\sus)?|careers|imprint|do\snot\ssell.{0,40}|sitemap|help)[\s.|•·,&-]*(?:and\s)?){1,9}",
    re.IGNORECASE,
)
_LEGAL_OPENERS = words(
    "our read see terms privacy cookie cookies accessibility advertise contact about careers imprint do sitemap help"
)
_MAKER = r"[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]*){0,3}"
_CREDIT_LINE = Pattern(
    r"(?i:(?:top |lead |main |featured? |cover |header |thumbnail |file |stock )?"
    r"(?:images?|photos?|photographs?|photography|pictures?|pics?|videos?|graphics?|illustrations?|screenshots?"
    r"|credit(?=:|\.\.|…| ))"
    r"(?: credits?| sources?)?\s?(?::|\.{3}|…| via\b| by\b| courtesy\b"
    r"|, (?=getty|reuters|afp|pa|ap|epa\b))[^.!?]{0,90}[.]?"
    r"|(?:getty images|shutterstock|istock|unsplash|pixabay|ap photo|afp|reuters|epa)(?:/[^.!?]{1,60})?)"
    rf"|{_MAKER}\s?[/|]\s?(?:(?:the )?(?:{_MAKER}))(?:\svia\s[A-Z][\w ]+)?",
    needs=("image", "photo", "picture", "pic", "video", "graphic", "illustration", "screenshot", "credit", "getty",
           "stock", "unsplash", "pixabay", "afp", "reuters", "epa", "/", "|"),
)  # fmt: skip
_TAGS = Pattern(
    r"(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|posted in|tagged|sections?|share this"
    r"|hashtags?)\s?:.{0,250}"
    r"|(?:#\w+[\s,]*)+",
    re.IGNORECASE,
    needs=("#", ":"),
)
_MENU = Pattern(r"\S{1,20}(?: \S{1,20})?(?:\s*[|•·›/]\s*\S{1,20}(?: \S{1,20})?){2,12}", needs=("|", "•", "·", "›", "/"))
_ADDRESS = Pattern(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,30}", re.IGNORECASE, needs=("http", "www.", "@")
)
_HANDLE = re.compile(r"[a-z][\w.-]*[\d_][\w.-]*:\s|(?!Ma?c|De|Di|Du|La|Le|Van|Fitz|St)[A-Z][a-z]+[A-Z]\w*:\s|@\w+:?\s")

_ASIDE = (
    r"\(\s*(?:all|more|read|see|watch|click|full|find|get|check|for|here|our|view|listen|this|related|follow)\b"
    r"(?:[^()]{0,90}?\b(?:stor(?:y|ies)|news|articles?|videos?|reports?|here|clip|gallery|photos|below)"
    r"|[^()]{0,60}?\b(?:coverage|stories|more)\b[^()]{0,60})[.!]?\s*\)"
)
_ASIDE_LINE = Pattern(_ASIDE, re.IGNORECASE, needs=("(",))
_ASIDE_TAIL = Pattern(rf"{_ASIDE}$", re.IGNORECASE)


def is_comments_head(line: str) -> bool:
    """Whether ``line`` opens the readers' comments ("Recent Comments", "Comments (2)")."""
    return len(line) <= 160 and _COMMENTS_HEAD.fullmatch(line) is not None


def is_reader_comment(line: str) -> bool:
    """Whether ``line`` begins with a screen name and a colon, as a reader's comment does."""
    return _HANDLE.match(line) is not None


def is_picture_credit(line: str) -> bool:
    """Whether ``line`` is nothing but the name of a picture's maker ("Getty Images", "Photo: Ada Finch")."""
    return len(line) <= 120 and _CREDIT_LINE.fullmatch(line) is not None


def is_furniture(line: str) -> bool:
    """Whether ``line`` (no blanks around it) is furniture by its own words alone."""
    if not any(char.isalnum() for char in line) or len(line) == 1:
        return True
    if len(line) > _LONGEST_LEGAL or line[0] in _QUOTE_MARKS:
        return False
    if _LEGAL.search(line) or _CONSENT.match(line) or _NOTICES.fullmatch(line):
        return True
    if len(line) > _LONGEST:
        return False
    first = line.split(maxsplit=1)[0].lower().strip(".,|&")
    if first in _LEGAL_OPENERS and _LEGAL_MENU.fullmatch(line):
        return True
    if is_button(line) or is_teaser(line) or (line[0] == "(" and _ASIDE_LINE.fullmatch(line)):
        return True
    whole = (_COMMENTS_HEAD, _CONTINUES, _TAGS, _MENU, _ADDRESS, _CONTACT)
    return any(pattern.fullmatch(line) for pattern in whole) or is_picture_credit(line) or is_call(line)


def closing_aside(paragraph: str) -> int | None:
    """Where what sends the reader elsewhere begins at the end of ``paragraph``: "(More North Korea stories.)", "Sign
    up here."; None without such."""
    if not paragraph.endswith(")"):
        return closing_call(paragraph)
    opening = paragraph.rfind("(", max(0, len(paragraph) - 140))
    if opening <= 0 or not _ASIDE_TAIL.match(paragraph, opening):
        return None
    return opening
