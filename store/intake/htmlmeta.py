"""What a page says of itself in its head: JSON-LD, meta tags, canonical link, title.

JSON-LD: https://schema.org/NewsArticle; Open Graph: https://ogp.me.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from .dates import parse_date
from .htmltree import Page

_ARTICLE_TYPE = re.compile(
    r"(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report|.*Article)$"
)
_LONGEST_JSON = 1_000_000
_DEEPEST_JSON = 12
_LEGAL_FORM = re.compile(r"\b(?:Ltd|Inc|LLC|Co|Corp|Company|Limited|PLC|plc|GmbH|AG|Group|Holdings)\.?$")
_TITLE_PARTS = re.compile(r"\s+(?:[|•·»]|[-–—]{1,2}|::)\s+")
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|ref_src)=", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(?P<url>https?://[^\s<>]{4,2000}) -->")
_BLANKS = re.compile(r"\s+")

_TITLE_NAMES = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline")
_SITE_NAMES = (
    "og:site_name",
    "application-name",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "article:publisher",
    "copyright",
)
_AUTHOR_NAMES = (
    "author",
    "article:author",
    "byl",
    "byline",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "twitter:creator",
)
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish-date",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date",
    "dcterms.date",
    "publication_date", "article.published", "date", "cxenseparse:recs:publishtime", "og:published_time",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PageHead:
    """Metadata of a page; every part may be missing. ``published`` is an ISO date, in the zone that the page writes."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: str | None = None
    url: str | None = None


def saved_from(source: str) -> str | None:
    """The address that a browser wrote into a page when it saved it."""
    match = _SAVED_FROM.search(source, 0, 4000)
    return match["url"] if match and _is_address(match["url"]) else None


def read_head(page: Page, headline: str | None = None) -> PageHead:
    """The metadata of ``page``; ``headline``, as shown, helps to part title and site in the <title>. Never raises."""
    article = _json_article(page)
    meta = _meta(page)
    full_title = next((_plain(html.unescape(raw.content)) for raw in page.raws if raw.name == "title"), None)
    title = _text(article.get("headline")) or _first(meta, _TITLE_NAMES) or headline
    site = _text(_first_item(article.get("publisher"), "name"))
    named = _first(meta, _SITE_NAMES[:1])
    if site and named and _LEGAL_FORM.search(site):
        site = named
    short, suffix = _split_title(full_title, title or headline)
    published = parse_date(_text(article.get("datePublished")) or "")
    if published is None:
        published = next((found for name in _DATE_NAMES for found in [parse_date(meta.get(name, ""))] if found), None)
    return PageHead(
        title=_without_site(title, site or named) or short,
        outlet=site or _not_url(_first(meta, _SITE_NAMES)) or suffix,
        byline=_authors(article.get("author"))
        or next((found for name in _AUTHOR_NAMES for found in [_named(meta.get(name))] if found), None),
        published=published,
        url=_canonical(page, meta, article),
    )


def _meta(page: Page) -> dict[str, str]:
    """The content of the meta tags by name, property or itemprop in small letters; the first of two alike counts."""
    found: dict[str, str] = {}
    for kind, attributes in page.heads:
        content = _plain(attributes.get("content", ""))
        if kind != "meta" or not content:
            continue
        for key in ("property", "name", "itemprop"):
            if key in attributes:
                found.setdefault(attributes[key].strip().lower(), content)
    return found


def _json_article(page: Page) -> dict[str, object]:
    """The first article object in the page's JSON-LD; empty if there is none."""
    for raw in page.raws:
        if raw.name != "script" or "ld+json" not in raw.raw_tag.raw.lower() or len(raw.content) > _LONGEST_JSON:
            continue
        source = raw.content.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
        try:
            value = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
        for found in _objects(value, 0):
            kinds = found.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and _ARTICLE_TYPE.match(name) for name in names):
                return _with_references(found, value)
    return {}


def _with_references(article: dict[str, object], value: object) -> dict[str, object]:
    """``article`` with the objects that its author and publisher name by ``@id`` alone put in their places.

    https://www.w3.org/TR/json-ld11/#node-identifiers
    """
    known = {
        found["@id"]: found for found in _objects(value, 0) if isinstance(found.get("@id"), str) and len(found) > 1
    }

    def resolved(item: object) -> object:
        if isinstance(item, list):
            return [resolved(each) for each in item[:10]]
        if isinstance(item, dict) and set(item) == {"@id"} and isinstance(item["@id"], str):
            return known.get(item["@id"], item)
        return item

    return {key: resolved(item) if key in ("author", "publisher") else item for key, item in article.items()}


def article_body(page: Page) -> str | None:
    """The text that the page's JSON-LD gives as the article's, for a page that shows it by script alone."""
    body = _json_article(page).get("articleBody")
    return html.unescape(body) if isinstance(body, str) and body.strip() else None


def _objects(value: object, depth: int) -> Iterator[dict[str, object]]:
    """Every JSON object inside ``value``, outer ones first."""
    if depth > _DEEPEST_JSON:
        return
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner, depth + 1)


def _first_item(value: object, key: str) -> object:
    """``value[key]`` of an object or of the first object in a list; a string stands for itself."""
    if isinstance(value, list):
        value = value[0] if value else None
    return value.get(key) if isinstance(value, dict) else value


def _authors(value: object) -> str | None:
    """The authors' names, joined by commas."""
    items = value if isinstance(value, list) else [value]
    names = [_not_url(_text(_first_item(item, "name"))) for item in items[:10]]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _text(value: object) -> str | None:
    """A JSON value as plain text, None unless it is a string with words in it."""
    if isinstance(value, list) and value:
        value = value[0]
    return _plain(html.unescape(value)) or None if isinstance(value, str) else None


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()[:1000]


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if meta.get(name)), None)


def _not_url(text: str | None) -> str | None:
    return None if text is None or "://" in text or text.startswith(("@", "www.")) else text


def _named(text: str | None) -> str | None:
    """``text`` as a writer's name: no address, and without the "By" that some pages write into it."""
    name = _not_url(text)
    return (re.sub(r"^by\s+", "", name, flags=re.IGNORECASE) or None) if name else None


def _split_title(full: str | None, headline: str | None) -> tuple[str | None, str | None]:
    """The <title> as headline and site name: "Ferry sinks | The Herald"; the site is None if it cannot be told."""
    if not full:
        return None, None
    parts = _TITLE_PARTS.split(full)
    if len(parts) < 2:
        return full, None
    if headline and _folded(full).startswith(_folded(headline)):
        rest = _TITLE_PARTS.split(full[len(headline) :])
        site = rest[-1].strip(" |-–—•·:")
        return headline, site or None
    if len(parts[-1].split()) <= 5 and len(parts[-1]) < len(full) / 2:
        return full[: full.rindex(parts[-1])].rstrip(" |-–—•·:»"), parts[-1]
    return full, None


def _without_site(title: str | None, site: str | None) -> str | None:
    """``title`` without the site's name at its end."""
    if not title or not site:
        return title
    parts = _TITLE_PARTS.split(title)
    if len(parts) > 1 and _folded(parts[-1]).removeprefix("the ") == _folded(site).removeprefix("the "):
        return title[: title.rindex(parts[-1])].rstrip(" |-–—•·:»")
    return title


def _canonical(page: Page, meta: dict[str, str], article: dict[str, object]) -> str | None:
    """The page's own address: canonical link, Open Graph, JSON-LD; only whole http addresses."""
    links = [
        attributes.get("href", "")
        for kind, attributes in page.heads
        if kind == "link" and "canonical" in attributes.get("rel", "").lower().split()
    ]
    candidates = [
        *links,
        meta.get("og:url", ""),
        _text(article.get("url")) or "",
        _text(_first_item(article.get("mainEntityOfPage"), "@id")) or "",
    ]
    return next((_without_tracking(url.strip()) for url in candidates if _is_address(url)), None)


def _without_tracking(url: str) -> str:
    """``url`` without the parameters that only tell where its reader came from, and without its fragment."""
    parts = urlsplit(url)
    kept = [pair for pair in parts.query.split("&") if pair and not _TRACKING.match(pair)]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), ""))


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
