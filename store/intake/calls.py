"""Lines that call on the reader: to sign up, subscribe, get the app, send a tip, pay before reading on."""

from __future__ import annotations

import re

from .patterns import Pattern
from .wordlists import words

_LONGEST = 240
_QUOTE_MARKS = "\"'“”‘’«„`"

_SOFTENERS = words("please simply just now so then or and")
_VERBS = words(
    "get receive enjoy unlock activate enable allow set turn switch sign signup log download install add manage "
    "start join become try tune check click tap follow visit send find read watch listen bookmark create upgrade "
    "enter discover explore see view learn browse buy shop connect choose save access put catch hear register scan "
    "contact reach email e-mail call ring write text reply forward tell share pick request order support help love "
    "like want hungry"
)
_OBJECTS = words(
    "the our your my a an us it more all this these up on in to for out now new news free daily breaking unlimited "
    "full exclusive instant latest here below live alerts alert notifications access along with every top any local "
    "independent again back him her them at or one and"
)
_PHRASES = Pattern(
    r"""(?:never|don['’]t|do\snot)\smiss|stay\s(?:on|up|informed|connected|tuned|in|ahead|with)|keep\s(?:up|reading|informed|in)\b
    |give\s(?:us|a\sgift)|donate\b|subscrib(?:e|ers)\b|(?:have\syou\s)?got\sa|do\syou\shave|are\syou|looking\sfor|have\syou
    |continue\swith|quality\sjournalism|let\sus\sknow|text\s[A-Z]{2,}\sto|sms\s[A-Z]{2,}\sto""",
    re.IGNORECASE | re.VERBOSE,
    needs=("miss", "stay", "keep", "give", "donate", "subscrib", "got a", "you", "looking", "contin", "journalism",
           "let us", "text", "sms"),
)  # fmt: skip
_THINGS = Pattern(
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
    |full\s(?:story|article)\b|top\sstories|a\sfriend[.!]?$|[\w.+-]+@[\w-]+\.\w+|on\s(?:x|twitter|facebook|instagram|bluesky|threads)\b(?=[:.!]?\s?@?\w*$)|the\snews\s?desk\b
    |free\saccount\b|live\scoverage\b|our\s(?:coverage|reporting|work)\b(?=[^,]{0,40}$)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_SUBSCRIBE = Pattern(
    r"subscribe\b(?:\s(?:to|for|now|today|here|and)\b.{0,90})?[.!]?|(?:sign|log)\s(?:up|in)\b(?:\s(?:to|for"
    r"|with|now|here|today)\b.{0,120})?[.!]?",
    re.IGNORECASE,
    needs=("subscribe", "sign up", "log in", "sign in", "log up"),
)
_TELL_US = Pattern(
    r"\b(?:tell us|let us know|share your|leave your|sound off|have your say)\b.{0,60}\bcomments?\b",
    re.IGNORECASE,
    needs=("comment",),
)
_PAYWALL = Pattern(
    r"""(?:to\s(?:continue|keep)\sreading\b|to\sread\s(?:the\srest|on|more|the\sfull)\b).{0,30}\b(?:subscribe|register|sign|log|create|join|pay|account|subscription)\b.{0,60}
    |this\s(?:article|story|content|page|post)\sis\s(?:only\s)?(?:available\s)?(?:exclusive(?:ly)?\s)?(?:only\s)?(?:for|to)\s(?:our\s|paying\s|registered\s|premium\s|digital\s)*(?:subscribers|members|readers)(?:\sonly)?\W?
    |(?:you\shave|you['’]ve|you\shad)\s(?:\w+\s)?(?:\d+|one|two|three|no|reached|used|read|hit|exceeded)\b.{0,30}\b(?:article|story|stories|articles)(?:\s(?:limit|remaining|left|this\smonth|for\sfree)){0,3}\W?
    |already\s(?:a\s|an\s|have\san?\s)?(?:subscriber|member|account|subscribed|registered)\b.{0,60}
    |(?:subscribe|register|sign\s(?:up|in)|log\sin|join|pay|upgrade|subscribers?)\s.{0,30}\bto\s(?:continue|keep|read|unlock|access)\b.{0,60}
    |(?:register|subscribe)\s(?:for\sfree\s)?to\s(?:continue|keep|read|unlock|access)\b.{0,60}
    |(?:unlock|access)\sthis\s(?:article|story|content)\b.{0,60}|(?:this\sis\sa\s)?(?:premium|subscriber)[\s-](?:only\s)?(?:article|story|content|exclusive)\W?
    |you\shave\sbeen\sgranted\saccess\b.{0,80}|you\s(?:can|may)\s(?:unsubscribe|opt\sout|cancel)\b.{0,60}|(?:please\s)?enter\s(?:a\svalid|your)\semail\b.{0,40}""",
    re.IGNORECASE | re.VERBOSE,
    needs=("reading", "to read", "subscri", "register", "sign", "log in", "account", "member", "reader", "unlock",
           "access", "premium", "opt out", "cancel", "email", "pay", "upgrade", "article", "story", "stories"),
)  # fmt: skip
_PITCH = Pattern(
    r"(?:[^.!?“\"]{0,120}\b(?:newsletters?|briefing|e-?mails?|podcast|app|alerts|updates)\b[^“\"]{0,120}[.!?]\s"
    r"(?:sign\sup|subscribe|register|download)(?:\s(?:here|now|today|for\sfree|to\sit|for\sit)){0,2}"
    r"|our\s(?:\w+\s){0,3}(?:newsletter|briefing|e-?mail|podcast)\s[^“\"]{0,90}\byou\b[^“\"]{0,90})[.!]?",
    re.IGNORECASE,
    needs=("newsletter", "briefing", "mail", "podcast", "app", "alerts", "updates"),
)
_ASKS_READER = Pattern(
    r"(?:[^.!?]{0,60}\b(?:you|your|this|a tip|more|forwarded)\b[^.!?]{0,60})\?\s*"
    r"(?P<call>[^.!?]{3,90}(?:\.\w[^.!?]{0,40})*)[.!]?",
    re.IGNORECASE,
    needs=("?",),
)
_ASKED_TO = words(
    "sign subscribe email e-mail ring call write contact tell text join get start click tap send share support "
    "donate reply let register forward follow fill message whatsapp check see read here"
)
_REPORTED = words("said told asked says asks added wrote writes replied")


_CLOSING_CALL = Pattern(
    r"(?<=[.!?”\"])\s(?P<call>[^.!?]{0,60}\?\s[^.!?]{3,90}[.!]|(?:sign up|subscribe|read more|listen|click|register)"
    r"\s(?:here|now|below)[.!]?)$",
    re.IGNORECASE,
    needs=("?", "sign up", "subscribe", "read more", "listen", "click", "register"),
)


def closing_call(paragraph: str) -> int | None:
    """Where a call to the reader begins that ends ``paragraph``: "Got a tip? Email the newsdesk."; None without one."""
    match = _CLOSING_CALL.search(paragraph)
    if match is None or ("?" in match["call"] and not _asks_then_calls(match["call"])):
        return None
    return match.start("call")


def is_call(line: str) -> bool:
    """Whether ``line`` calls on the reader to get an app, a newsletter, an alert or a subscription, to write to the
    newsroom, or to pay before reading on."""
    if len(line) > _LONGEST or line[:1] in _QUOTE_MARKS:
        return False
    if _SUBSCRIBE.fullmatch(line) or _TELL_US.search(line) or _PAYWALL.fullmatch(line) or _asks_then_calls(line):
        return True
    if _PITCH.fullmatch(line):
        return not any(word in _REPORTED for word in re.findall(r"[a-z]+", line.lower()))
    return _opens_as_call(line) and _THINGS.search(line) is not None


def _opens_as_call(line: str) -> bool:
    """Whether ``line`` opens with an imperative to the reader: "Get the", "Please sign up", "Never miss"."""
    parts = [part.lower().strip(",.!:") for part in line.split(maxsplit=3)[:3]]
    if parts and parts[0] in _SOFTENERS:
        parts = parts[1:]
    if parts[:2] == ["you", "can"]:
        parts = parts[2:]
    if len(parts) > 1 and parts[0] in _VERBS and (parts[1] in _OBJECTS or parts[0] in ("contact", "follow")):
        return True
    return _PHRASES.match(line) is not None


def _asks_then_calls(line: str) -> bool:
    """Whether ``line`` asks the reader something and then tells what to do: "Got a tip? Write to the newsdesk."."""
    match = _ASKS_READER.fullmatch(line)
    if match is None:
        return False
    parts = [part.lower().strip(",.!:") for part in match["call"].split()]
    if parts[0] in _SOFTENERS:
        parts = parts[1:]
    if not parts or parts[0] not in _ASKED_TO or any(part in _REPORTED for part in parts):
        return False
    return len(parts) > 1
