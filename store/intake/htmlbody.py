"""Which blocks of a page are the article: the element that holds the paragraphs, less what does not belong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.model import BlockKind

from .bylines import parse_byline
from .captions import is_caption
from .dates import is_date_line
from .disclosures import is_disclosure
from .furniture import is_furniture
from .htmltree import Node, Page, PageBlock
from .lines import is_sentence, is_title_case
from .wordlists import words

_OUTSIDE_TAGS = words("nav footer aside form button select option dialog menu iframe fieldset audio video")
_CAPTION_TAGS = frozenset({"figure", "figcaption", "picture", "caption"})
_ARTICLE_TAGS = frozenset({"article", "main"})
_HEADING = re.compile(r"h[1-6]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ARTICLE_MARKS = re.compile(
    r"article-?_?_?(?:body|content|text|copy|main)|story-?_?_?(?:body|content|text|copy)|post-?_?_?(?:body"
    r"|content|text)|entry-?_?(?:content|body|text)"
    r"|(?:main|page|body)-?_?(?:content|copy|text)|articlebody|storybody|td-post-content|rich-?text"
    r"|field-name-body|\barticle\b|content__article",
    re.IGNORECASE,
)
_OUTSIDE_WORDS = words(
    "comment comments disqus sidebar related recirc recirculation promo promos promotion newsletter newsletters "
    "subscribe subscription signup footer social share sharing shares sharebar sponsor sponsored advert "
    "advertisement advertising ad ads adslot cookie cookies consent gdpr breadcrumb breadcrumbs popup modal "
    "overlay menu nav navigation navbar widget widgets outbrain taboola recommend recommended recommendations "
    "trending mostread popular toolbar paywall banner masthead teaser teasers tags taglist pagination pager login "
    "register skip topics readmore read-more print tools follow rail livefyre poll quiz upsell cta donate "
    "donation relatedposts callout carousel ticker copyright disclaimer bio"
)
_CAPTION_WORDS = words("caption captions credit credits figcaption cutline wp-caption")
_DEK_WORDS = words(
    "dek deck subtitle subhead subheading subheadline standfirst lede kicker-dek strapline sub-title sub-headline "
    "abstract excerpt"
)
_BYLINE_WORDS = words("byline author authors writer contributor contributors meta articlemeta")
_DATE_WORDS = words("date dateline timestamp published pubdate time updated posted")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the article with its kind."""

    text: str
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Found:
    """The article's pieces in order, and whether the markup names its element clearly."""

    pieces: list[Piece]
    clear: bool


def find_article(page: Page) -> Found:
    """The article of ``page`` by its markup; without a telling element, by where the paragraphs are densest."""
    weights = [_weight(block) for block in page.blocks]
    roles = _roles(page, weights)
    inside = _sums(page, [0 if roles[b.node.index] else w for b, w in zip(page.blocks, weights, strict=True)])
    headline = headline_place(page)
    container, clear = _container(page, inside, headline)
    members = _members(page, container)
    _put_cards_outside(page, members, roles, inside, container)
    places = [place for place, block in enumerate(page.blocks) if block.node.index in members]
    front = range(headline + 1, places[0]) if headline is not None and places else range(0)
    pieces = [piece for place in front for piece in _front_piece(page, place, roles)]
    seen_body = False
    for place in places:
        block = page.blocks[place]
        kind = _kind(page, block, roles[block.node.index], seen_body)
        if kind is not None:
            seen_body = seen_body or kind is BlockKind.BODY
            pieces.append(Piece(block.text, kind))
    return Found(_without_bare_subheads(pieces), clear)


def headline_place(page: Page) -> int | None:
    """The place among the page's blocks of its headline: the first h1 of three words and more, else the first h1."""
    found = None
    for place, block in enumerate(page.blocks):
        if any(node.tag == "h1" for node in page.ancestors(block.node)[:4]):
            if len(block.text.split()) >= 3:
                return place
            found = place if found is None else found
    return found


def _front_piece(page: Page, place: int, roles: list[str]) -> list[Piece]:
    """What stands between the headline and the element of the body: a dek, a byline, a date or a caption."""
    block = page.blocks[place]
    kind = _kind(page, block, roles[block.node.index], False)
    if kind is BlockKind.SUBHEAD and len(block.text.split()) >= 6:
        kind = BlockKind.DEK
    fitting = (BlockKind.DEK, BlockKind.BYLINE, BlockKind.DATE, BlockKind.CAPTION)
    return [Piece(block.text, kind)] if kind in fitting else []


def _put_cards_outside(page: Page, members: set[int], roles: list[str], inside: list[int], container: Node) -> None:
    """Mark as outside the cards of other articles: <article> elements in the container that hold little of its prose.

    Where such elements together hold most of it they are the posts of a live report, and stay.
    """
    cards = [
        node
        for node in page.nodes[container.index + 1 :]
        if node.tag == "article" and node.index in members and page.nodes[node.parent].tag != "article"
    ]
    if sum(inside[node.index] for node in cards) * 2 > inside[container.index]:
        return
    outside = {node.index for node in cards}
    for node in page.nodes[container.index + 1 :]:
        if node.index in outside or node.parent in outside:
            outside.add(node.index)
            roles[node.index] = "outside"


def _without_bare_subheads(pieces: list[Piece]) -> list[Piece]:
    """``pieces`` less the subheads that nothing follows but another subhead or the end: titles of other articles."""
    kept: list[Piece] = []
    followed = False
    for piece in reversed(pieces):
        if piece.kind is BlockKind.SUBHEAD:
            if not followed:
                continue
            followed = False
        elif piece.kind is BlockKind.BODY:
            followed = True
        kept.append(piece)
    kept.reverse()
    return kept


def _weight(block: PageBlock) -> int:
    """How much a block speaks for being article text: its characters, if it is prose rather than links."""
    if len(block.text) < 40 or block.linked * 2 > len(block.text):
        return 0
    return (len(block.text) - block.linked) * (3 if block.node.tag == "p" else 2)


def _sums(page: Page, weights: list[int]) -> list[int]:
    """For each node the weight of all blocks in it."""
    sums = [0] * len(page.nodes)
    for block, weight in zip(page.blocks, weights, strict=True):
        sums[block.node.index] += weight
    # A node's index is larger than its parent's.
    for node in reversed(page.nodes[1:]):
        sums[node.parent] += sums[node.index]
    return sums


def _roles(page: Page, weights: list[int]) -> list[str]:
    """For each node "outside" (navigation, promotion, comments), "caption" or ""; children share their parent's.

    An element that holds over half of the page's prose is not outside, whatever its class says.
    """
    sums = _sums(page, weights)
    roles = [""] * len(page.nodes)
    for node in page.nodes[1:]:
        inherited = roles[node.parent]
        if inherited == "outside":
            roles[node.index] = inherited
            continue
        own = _own_role(node)
        if own == "outside" and sums[node.index] * 2 > sums[0] > 0:
            own = ""
        roles[node.index] = own or inherited
    return roles


def _own_role(node: Node) -> str:
    if node.tag in _OUTSIDE_TAGS:
        return "outside"
    marks = mark_words(node.marks)
    if node.tag in _CAPTION_TAGS or marks & _CAPTION_WORDS:
        return "caption"
    if node.tag in _ARTICLE_TAGS or node.tag in ("body", "html") or _ARTICLE_MARKS.search(node.marks):
        return ""
    return "outside" if marks & _OUTSIDE_WORDS else ""


def mark_words(marks: str) -> frozenset[str]:
    """The words in an element's classes and ids, in small letters: "ArticleByline-author" has three."""
    return frozenset(word.lower() for word in re.split(r"[^A-Za-z]+", _CAMEL.sub(" ", marks[:500])) if word)


def _container(page: Page, inside: list[int], headline: int | None) -> tuple[Node, bool]:
    """The element that holds the article, and whether its tag or class says so.

    Of the elements that say they are an article the innermost with nine tenths of the heaviest one's prose, if
    that is over half of the page's (three tenths for an <article> around the headline); else the innermost element of
    all with four fifths of the page's prose.
    """
    total = inside[0]
    telling = [node for node in page.nodes[1:] if node.tag in _ARTICLE_TAGS or _ARTICLE_MARKS.search(node.marks)]
    around = page.ancestors(page.blocks[headline].node) if headline is not None else []
    frames = [node for node in around if node.tag == "article" and inside[node.index] * 10 >= total * 3 > 0]
    if frames:
        members = _members(page, frames[-1])
        telling = [node for node in telling if node.index in members]
    best = max((inside[node.index] for node in telling), default=0)
    if total and (best * 2 > total or frames):
        fitting = [node for node in telling if inside[node.index] * 10 >= best * 9]
        return max(fitting, key=lambda node: (node.depth, inside[node.index])), True
    fitting = [node for node in page.nodes if inside[node.index] * 5 >= total * 4]
    return max(fitting, key=lambda node: (node.depth, inside[node.index])), False


def _members(page: Page, container: Node) -> set[int]:
    """The indices of the nodes inside ``container``, itself included."""
    members = {container.index}
    for node in page.nodes[container.index + 1 :]:
        if node.parent in members:
            members.add(node.index)
    return members


def _kind(page: Page, block: PageBlock, role: str, seen_body: bool) -> BlockKind | None:
    """What a block inside the article's element is; None if it does not belong to the article."""
    if role == "outside" or is_furniture(block.text):
        return None
    if role == "caption":
        return BlockKind.CAPTION
    around = page.ancestors(block.node)[:3]
    if any(_HEADING.fullmatch(node.tag) for node in around):
        return _heading_kind(block, any(node.tag == "h1" for node in around), seen_body)
    if is_disclosure(block.text):
        return BlockKind.DISCLOSURE
    marks = mark_words(" ".join(node.marks for node in around[:2]))
    if is_date_line(block.text) or (block.node.tag == "time" and len(block.text) < 80):
        return BlockKind.DATE
    if parse_byline(block.text) or (marks & _BYLINE_WORDS and len(block.text) < 160 and not is_sentence(block.text)):
        return BlockKind.BYLINE
    if marks & _DATE_WORDS and len(block.text) < 80 and not is_sentence(block.text):
        return BlockKind.DATE
    if not seen_body and marks & _DEK_WORDS and len(block.text) < 500:
        return BlockKind.DEK
    if is_caption(block.text):
        return BlockKind.CAPTION
    return BlockKind.BODY if _is_prose(block) else None


def _heading_kind(block: PageBlock, is_top: bool, seen_body: bool) -> BlockKind | None:
    """What a heading inside the article is; a long one above the body is a dek, a linked one a teaser."""
    if is_top:
        return BlockKind.HEADLINE
    if block.linked * 2 > len(block.text):
        return None
    if not seen_body and len(block.text.split()) >= 8:
        return BlockKind.DEK
    return BlockKind.SUBHEAD


def _is_prose(block: PageBlock) -> bool:
    """Whether a block reads as article text rather than as a link, a button or a cell of numbers."""
    text = block.text
    if block.linked * 10 > len(text) * 8:
        return len(text) > 60 and is_sentence(text) and not is_title_case(text)
    if is_sentence(text) or len(text) >= 80:
        return True
    return block.node.tag in ("p", "li", "blockquote") and len(text.split()) >= 3
