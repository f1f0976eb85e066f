"""Markdown to text: front matter becomes metadata, marks that a renderer would hide go, the words stay."""

from __future__ import annotations

import re

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<body>(?:(?!---[ \t]*$).*\n){0,200})---[ \t]*(?:\n|\Z)", re.MULTILINE)
_PAIR = re.compile(r"^(?P<key>[A-Za-z][\w -]{0,40}?)\s*:\s*(?P<value>.*)$")
_KEYS = {
    "title": "title", "headline": "title",
    "outlet": "outlet", "publisher": "outlet", "publication": "outlet", "site": "outlet", "source": "outlet",
    "author": "byline", "authors": "byline", "byline": "byline",
    "date": "published", "published": "published", "publish_date": "published", "pubdate": "published",
    "url": "url", "link": "url", "canonical": "url", "canonical_url": "url", "source_url": "url",
    "description": "dek", "dek": "dek", "subtitle": "dek", "summary": "dek", "standfirst": "dek",
}  # fmt: skip

_HEADING = re.compile(r"^ {0,3}(?P<marks>#{1,6})[ \t]+(?P<words>.*?)[ \t]*#*[ \t]*$")
_QUOTED = re.compile(r"^(?: {0,3}> ?)+")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$")
_UNDERLINE = re.compile(r"^ {0,3}(?:=+|-+)[ \t]*$")
_LONGEST_LINK = 600
_IMAGE = re.compile(rf"!\[(?P<words>[^\[\]\n]{{0,{_LONGEST_LINK}}})\]\([^()\s]{{0,2000}}(?:\s\"[^\"\n]{{0,300}}\")?\)")
_LINK = re.compile(
    rf"\[(?P<words>[^\[\]\n]{{1,{_LONGEST_LINK}}})\]\((?:[^()\s]"
    rf"|\([^()\s]{{0,200}}\)){{0,2000}}(?:\s\"[^\"\n]{{0,300}}\")?\)"
)
_STRONG = re.compile(r"(?<![\w*])(?P<mark>\*\*\*|\*\*|__)(?=\S)(?P<words>[^*_\n]{1,2000}?)(?<=\S)(?P=mark)(?![\w*])")
_EMPHASIS = re.compile(
    r"(?<![\w*_\\])(?P<mark>[*_])(?=[^\s*_])(?P<words>[^*_\n]{1,2000}?)(?<=[^\s*_])(?P=mark)(?![\w*_])"
)
_AUTOLINK = re.compile(r"<(?P<words>https?://[^\s<>]{1,2000})>")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """The known fields of a ``---`` header, named as ``Document`` names them, and the text below it.

    Without a closed header at the very top the fields are empty and the text is whole.
    """
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    fields: dict[str, str] = {}
    for line in match["body"].splitlines():
        pair = _PAIR.match(line)
        if pair is None:
            continue
        name = _KEYS.get(pair["key"].lower().replace("-", "_").replace(" ", "_"))
        value = pair["value"].strip()
        if value[:1] in "[\"'":
            value = ", ".join(part.strip(" \"'") for part in value.strip("[]").split('", "')).strip(" \"'")
        if name and value and name not in fields:
            fields[name] = value
    return fields, text[match.end() :]


def strip_marks(text: str) -> tuple[str, frozenset[int]]:
    """``text`` as a reader of the rendered page sees it, and which of its lines, counted from 0, are headings."""
    lines: list[str] = []
    headings: set[int] = set()
    for raw in text.split("\n"):
        if _UNDERLINE.match(raw) and _may_be_heading(lines, headings):
            headings.add(len(lines) - 1)
        elif _RULE.match(raw):
            lines.append("")
        else:
            heading = _HEADING.match(raw)
            if heading:
                headings.add(len(lines))
            words = heading["words"] if heading else _QUOTED.sub("", raw)
            lines.append(_inline(words).strip() if heading else _inline(words).rstrip(" \t"))
    return "\n".join(lines), frozenset(number for number in headings if lines[number])


def _may_be_heading(lines: list[str], headings: set[int]) -> bool:
    """Whether the last line is one of its own, so that an underline makes it a heading."""
    if not lines or not lines[-1] or len(lines) - 1 in headings:
        return False
    return len(lines) == 1 or not lines[-2]


def _inline(line: str) -> str:
    """``line`` without link targets and emphasis marks; brackets such as "[sic]" stay."""
    if "](" in line:
        if _IMAGE.fullmatch(line.strip()):
            # What stands for a picture that does not load is no line of the article.
            return ""
        line = _IMAGE.sub(r"\g<words>", line)
        line = _LINK.sub(r"\g<words>", line)
    if "*" in line or "_" in line:
        line = _STRONG.sub(r"\g<words>", line)
        line = _EMPHASIS.sub(r"\g<words>", line)
    if "<http" in line:
        line = _AUTOLINK.sub(r"\g<words>", line)
    return _ESCAPE.sub(r"\1", line) if "\\" in line else line
