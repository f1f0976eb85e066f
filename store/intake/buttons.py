"""What stands on buttons, in menus and over lists of other articles: fixed phrases, looked up rather than matched."""

from __future__ import annotations

import re

from .patterns import Pattern

_TRIM = " \t!.:»›>→…«‹<←|·•*-–—[]()"


def phrases(text: str) -> frozenset[str]:
    """The phrases of ``text``, slashes between them, as a set."""
    return frozenset(phrase for phrase in (" ".join(part.split()) for part in text.split("/")) if phrase)


_BUTTONS = phrases(
    "free daily newsletter / free newsletter / free weekly newsletter / get in touch / published / share / tweet "
    "/ email / e-mail / print / save / gift / bookmark / copy link / copy url / link copied / link copied to "
    "clipboard / copy link to clipboard / facebook / twitter / whatsapp / whats app / linkedin / reddit / x / "
    "pinterest / telegram / flipboard / messenger / bluesky / threads / instagram / youtube / tiktok / tik tok / "
    "rss / menu / search / home / next / previous / prev / back / top / back to top / return to top / top of page "
    "/ more / less / close / ok / okay / got it / no thanks / no, thanks / dismiss / cancel / continue / skip / "
    "ad / ads / advert / advertise / advertisement / advertisements / advertise with us / ad feedback / remove "
    "ads / why am i seeing this / sponsored / promoted / paid / partner / sponsor message / paid for by / log in "
    "/ login / log out / logout / sign in / signin / sign up / signup / sign out / register / subscribe / "
    "unsubscribe / subscription / subscriptions / donate / support us / account / my account / profile / settings "
    "/ newsletter / newsletters / notification / notifications / listen / play / pause / mute / unmute / loading "
    "/ gallery / view gallery / photo gallery / image gallery / follow / following / follow us / about / about us "
    "/ contact / contact us / careers / help / faq / sitemap / site map / feedback / reprint / reprints / "
    "permissions / comment / comments / enlarge image / view comment / view comments / view in app / view in "
    "browser / next article / previous article / next story / previous story / see all topics / all topics / save "
    "for later / add to bookmarks / saved / share full article / listen to article / listen to this article / "
    "listen to this story / play audio / play video / video / audio / purchase licensing rights / acquire "
    "licensing rights / opens new tab / opens in new window / click to expand / full screen / fullscreen / add as "
    "a preferred source on google / follow on google news / thanks for signing up / thank you for signing up / "
    "thank you for subscribing / you are now subscribed / invalid email address / something went wrong / video "
    "player is loading / this is a modal window / current time / remaining time / sorry, this video is not "
    "available / story highlights / facebook twitter / share this / email address / hide caption / toggle caption "
    "/ view image in fullscreen / photos / read the transcript / download pdf / translate / reply / report / like"
) | frozenset(
    f"{verb} {thing}"
    for verb, things in {
        "share tweet email e-mail print save gift": "article story post page this",
        "load show view see read learn": "more less all",
        "accept reject allow decline manage": "all cookies preferences settings options",
        "sponsored promoted paid partner": "content post link links story stories",
        "open close toggle": "menu search navigation sidebar",
    }.items()
    for verb in verb.split()
    for thing in things.split()
)
_SHARE_WORDS = phrases(
    "share / facebook / twitter / email / e-mail / x / whatsapp / linkedin / print / reddit / telegram / bluesky "
    "/ copy link / on / via / with / by / to / this / article / story / post / page / and / or / save / tweet / "
    "copy / link / pinterest / flipboard / threads / messenger / full / friend / a"
)
_COUNTED = Pattern(
    r"[0-9]+(?:\.[0-9])?k? (?:shares?|likes?|views?|reactions?|photos?|votes?|followers?|comments?)|[0-9]+ ?/ ?[0-9]+"
    r"|page [0-9]+ of [0-9]+|[0-9]{1,6}|(?:skip past|after|end of) newsletter.{0,30}"
    r"|(?:(?:estimated )?read(?:ing)? time:? .{0,3}|listen[ ·•|]+)?[0-9]+[ -]min(?:ute)?s?(?: read)?"
    r"|listen to this article[ ·•|]+[0-9:]+ min.{0,20}"
    r"|(?:current|remaining) time.{0,10}|duration .{0,8}",
    needs=(*"0123456789", "time", "duration", "newsletter", "listen"),
)
_WIDE = Pattern(
    r"(?:skip|jump) to .{1,40}|(?:text|font) size.{0,20}|toggle .{1,30}"
    r"|(?:accept|reject|allow|decline|manage) all.{0,20}|no,? thanks.{0,20}|your browser does not support .{1,40}",
    needs=("skip", "jump", "size", "toggle", "accept", "reject", "allow", "decline", "manage", "thanks", "browser"),
)

_TEASERS = phrases(
    "read next / read more / read also / read on / read now / read the full story / read this next / see also / "
    "see more / also read / also see / what to read next / related / related article / related articles / related "
    "stories / related story / related coverage / related news / related topics / related link / related links / "
    "related content / related reading / related post / related posts / related video / related videos / "
    "recommended / recommended for you / recommended reading / recommended stories / recommended articles / "
    "recommended videos / suggested reading / suggested stories / suggested articles / you may like / you might "
    "like / you may also like / you might also like / you may also enjoy / you might also enjoy / you may be "
    "interested in / you might be interested in / you may have missed / you might have missed / don't miss / up "
    "next / next up / most read / most popular / most viewed / most shared / most commented / most watched / most "
    "recent / editor's pick / editor's picks / editors' picks / editors' pick / editor's choice / editors' choice "
    "/ editors picks / staff picks / in case you missed it / icymi / trending / trending now / trending topics / "
    "popular / popular now / from our partners / from around the web / around the web / explore more / keep "
    "reading / dig deeper / in other news / watch / watch now / watch live / watch more / watch next / watch "
    "below / watch the video / listen now / listen live / today's headlines / today's top headlines / today's "
    "stories / today's top stories / related to this article / related to this story / read / more / more on this "
    "story / more on this topic / also in the news / what others are reading / more for you / what we're reading "
    "/ go deeper"
) | frozenset(
    f"{which} {what}"
    for which in (
        "more",
        "other",
        "top",
        "latest",
        "trending",
        "popular",
        "breaking",
        "featured",
        "recent",
        "promoted",
        "further",
    )
    for what in ("stories", "news", "articles", "headlines", "coverage", "videos", "posts", "reading")
)
_ONLY_WITH_TEXT = phrases("read / more / watch / listen / see / also / go deeper / photos / video / update")
"""Heads that are teasers only with a bar or a colon and the other article's title behind them."""
_OPEN_HEADS = Pattern(
    r"more (?:from|on|in|about) .{1,60}|also on .{1,30}|read next on .{1,30}|most \w+ on .{1,30}",
    needs=("more ", "also on", "next on", "most "),
)
_PARTED = re.compile(r"\s*[:»›>→|]\s*")
_QUOTES = str.maketrans("’‘", "''")


def is_button(line: str) -> bool:
    """Whether ``line`` is what a button, a menu or a media player says."""
    bare = _bare(line)
    if bare in _BUTTONS:
        return True
    parts = bare.replace(",", " ").replace("·", " ").replace("|", " ").split()
    if 1 < len(parts) <= 8 and parts[0] in _SHARE_WORDS and all(part in _SHARE_WORDS for part in parts):
        return True
    return _COUNTED.fullmatch(bare) is not None or _WIDE.fullmatch(bare) is not None


def is_teaser(line: str) -> bool:
    """Whether ``line`` sends the reader to other articles, whether it names one or opens a list of them."""
    head, title = _teaser_parts(line)
    if head in _ONLY_WITH_TEXT:
        return bool(title) and _is_title(title, line)
    return head in _TEASERS or _OPEN_HEADS.fullmatch(head) is not None


def is_teaser_head(line: str) -> bool:
    """Whether ``line`` opens a list of other articles and names none itself ("Read Next:", "Related")."""
    head, title = _teaser_parts(line)
    if title or (head in _ONLY_WITH_TEXT and not line.rstrip().endswith(":")):
        return False
    return head in _TEASERS or _OPEN_HEADS.fullmatch(head) is not None


def _teaser_parts(line: str) -> tuple[str, str]:
    """What stands before the first colon, bar or arrow of ``line``, bare, and what stands behind it."""
    whole = line.strip(" []()")
    parts = _PARTED.split(whole, maxsplit=1)
    return _bare(parts[0]), (parts[1].strip() if len(parts) > 1 else "")


def _is_title(title: str, line: str) -> bool:
    """Whether the words behind a bare "More" are a title: no full stop, or a head in capitals."""
    head = line.strip(" []()").split(":")[0].split("|")[0]
    return len(title.split()) > 2 and not title.endswith((".", '"', "”")) and (head.isupper() or len(title) < 120)


def _bare(line: str) -> str:
    """``line`` in small letters, without the marks around it."""
    return " ".join(line.strip(_TRIM).translate(_QUOTES).casefold().split())
