"""Lines on how an article was made: by a machine, from a press release, corrected since, with whose help."""

from __future__ import annotations

import re

from store.model import Production

from .patterns import Pattern

_MACHINE = (
    r"(?:\bAI\b|\bA\.I\.|artificial\sintelligence|\bchatgpt\b|\bgpt\b|\bclaude\b|\bgemini\b|\bcopilot\b"
    r"|large\slanguage\smodels?|\bllms?\b|"
    r"language\smodels?|machine\slearning|\bautomat\w+|algorithm\w*|\bbots?\b|\bneuro\b|(?:writing|generative"
    r"|drafting|text)\s(?:tool|assistant|software|system|engine)s?)"
)
_TEXT_NOUN = r"(?:story|article|post|report|content|piece|text|item|summary|page|news\sitem|copy)"
_MADE_BY_MACHINE = Pattern(
    rf"(?:\b(?:generated|produced|created|written|authored|composed)\b.{{0,50}}?\b(?:using|with|by|through"
    rf"|via)\b.{{0,60}}?{_MACHINE}"
    rf"|\b(?:AI|machine|auto(?:matically)?)[- ](?:generated|written|produced)\b)",
    re.IGNORECASE,
    needs=("generated", "produced", "created", "written", "authored", "composed"),
)
_HELPED_BY_MACHINE = Pattern(
    rf"(?:\b(?:drafted|assisted|translated|summari[sz]ed|edited|prepared|compiled|researched|transcribed|aided"
    rf"|helped|supported)\b"
    rf".{{0,50}}?\b(?:using|with|by|through|via|of)\b.{{0,60}}?{_MACHINE}"
    rf"|\b(?:help|assistance|aid|support)\s(?:of|from)\b.{{0,40}}?{_MACHINE}|\bAI[- ]assisted\b"
    rf"|{_MACHINE}\s(?:\w+\s){{0,3}}(?:was|were|has\sbeen|helped|assisted)\b.{{0,30}}\b(?:used|draft|write|edit"
    rf"|translate|produce|create|summari[sz]e)\w*)",
    re.IGNORECASE,
)
_NO_MACHINE = Pattern(
    r"\b(?:no|without)\b.{0,20}(?:\bAI\b|artificial intelligence)"
    r"|written (?:and edited )?(?:entirely )?by (?:humans|people)\b",
    re.IGNORECASE,
)
_IN_PART = Pattern(r"\b(?:partially|partly|in\spart|parts\sof|with\sthe\s(?:help|assistance|aid))\b", re.IGNORECASE)
_ABOUT_ITSELF = Pattern(
    rf"(?:(?:[(*\[—–-]\s?)?(?:parts?\sof\s)?(?:this|the\sabove)\s{_TEXT_NOUN}\b|{_TEXT_NOUN}\s(?:generated"
    rf"|drafted|produced)\b"
    r"|(?:generated|drafted|written|produced|translated|summari[sz]ed|created|edited|prepared"
    r"|compiled)\s(?:using|with|by|in\spart)\b"
    r"|AI[- ](?:generated|assisted|written)|(?:disclosure|disclaimer|editor['’]?s['’]?\snote|note"
    r"|transparency)\s?:|(?:an?\s)?(?:AI|artificial\sintelligence)\b)",
    re.IGNORECASE,
)
_HOW_MADE = Pattern(
    rf"(?:(?:[(*\[—–-]\s?)?(?:update[sd]?\s?[:—–-]\s)?(?:this|an?\s(?:(?:earlier|previous)\s)?version\sof\s(?:this|the))"
    rf"\s(?:breaking\s)?(?:news\s)?{_TEXT_NOUN}\s(?:was|is|has\sbeen|have\sbeen|first|originally|misstated|misspelled"
    r"|misspelt|misidentified|gave|said|had|incorrectly|wrongly|stated|reported|omitted|contained|referred|included"
    r"|appeared|appears)\b(?P<rest>.*)"
    r"|(?:a\s)?(?:correction|clarification)\swas\s(?:made|issued|published)\b.{0,600}"
    r"|(?:corrections?|clarifications?|editor['’]?s['’]?\snote|disclosure|disclaimer)\b"
    r"(?:\s?\([^()]{1,60}\)|,\s[^:.!?]{3,40})?\s?[:.(].*"
    r"|(?:[(—–-]\s?)?(?:additional\s)?(?:reporting|writing|editing|research|translation|graphics?"
    r"|production)\s(?:by|from)\s[A-Z].{0,200}"
    r"|(?:[(—–-]\s*)?(?:with\s(?:files|reporting|additional\sreporting)\s(?:from|by)\s.{1,120})"
    r"|[^.!?“\"]{2,160}?\bcontributed\s(?:to\sthis\s|reporting\b|research\b|additional\s).{0,80}"
    r"|source:?\s[A-Z].{0,80}|SOURCE\s.{2,80})",
    re.IGNORECASE | re.DOTALL,
    needs=("this ", "correction", "clarification", "note", "disclosure", "disclaimer", "reporting", "writing",
           "editing", "research", "translation", "graphic", "production", "with files", "contributed", "source",
           "version of"),
)  # fmt: skip
_TOLD_OF_TEXT = Pattern(
    r"\b(?:generated|originally|produced|created|published|republished|edited|updated|corrected|clarified|amended|revised"
    r"|translated|written|supplied|appeared|appears|distributed|based|misstated|misspelled|misspelt|misidentified|incorrectly"
    r"|wrong\w*|omitted)\b",
    re.IGNORECASE,
)
_LONGEST_DISCLOSURE = 700
_RELEASE = Pattern(
    r"/\s?(?:PR\s?Newswire|PRNewswire[\w-]*|CNW|Business\s?Wire|GlobeNewswire|ACCESSWIRE|EINPresswire\w*"
    r"|PR\sWEB)\s?/|\((?:BUSINESS WIRE|GLOBE NEWSWIRE|ACCESSWIRE|PRWEB)\)"
    r"|\bFOR IMMEDIATE RELEASE\b|^(?:News|Press|Media) [Rr]elease\b[:\s]|^(?:Media|Press) [Cc]ontacts?\s?:",
    needs=("wire", "cnw", "pr web", "prweb", "release", "media contact", "press contact"),
)


def is_disclosure(line: str) -> bool:
    """Whether ``line`` tells how the article was made, corrected or supplied."""
    if len(line) > _LONGEST_DISCLOSURE:
        return False
    made = _HOW_MADE.fullmatch(line)
    if made is not None and (made["rest"] is None or _TOLD_OF_TEXT.search(line)):
        return True
    production = disclosed_production(line)
    # The dateline of a press release opens a paragraph of its text.
    return production is not Production.UNKNOWN and (production is not Production.PRESS_RELEASE or len(line) <= 60)


def disclosed_production(line: str) -> Production:
    """What ``line`` says of how the article was made, UNKNOWN if it does not speak of that.

    A text "generated", "produced" or "written" by a machine is AI_GENERATED, whoever edited it afterwards; one
    "drafted", "translated" or helped along by a machine is AI_ASSISTED.
    """
    if len(line) > _LONGEST_DISCLOSURE:
        return Production.UNKNOWN
    if _RELEASE.search(line[:200]):
        return Production.PRESS_RELEASE
    if not _ABOUT_ITSELF.match(line):
        return Production.UNKNOWN
    if _NO_MACHINE.search(line):
        return Production.HUMAN
    if _MADE_BY_MACHINE.search(line) and not _IN_PART.search(line):
        return Production.AI_GENERATED
    if _HELPED_BY_MACHINE.search(line) or _MADE_BY_MACHINE.search(line):
        return Production.AI_ASSISTED
    return Production.UNKNOWN
