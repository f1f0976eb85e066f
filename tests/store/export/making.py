"""Exports for the tests, by hand and by hypothesis: whole desks in which every id fits."""

from __future__ import annotations

from itertools import combinations

from hypothesis import strategies as st

from store.export import Export
from store.model import (
    RELIABILITIES,
    Article,
    ArticleHead,
    Block,
    BlockKind,
    Claim,
    Decision,
    Disclosure,
    Document,
    Evidence,
    Hop,
    Independence,
    Judgement,
    Label,
    Level,
    Member,
    Mention,
    Note,
    PairDecision,
    Production,
    QuoteType,
    Role,
    SourceEntry,
    SourceKind,
    Sourcing,
    SourcingClass,
    Standing,
    StateRelation,
    Status,
    Told,
)
from store.sourcing import assess

AT = "2026-01-31T12:00:00Z"

HOSTILE = (
    "[sic] he said",
    "[/",
    "[link=https://x]y",
    "\x1b[31mred\x1b[0m",
    "\x9b31m",
    "a\u202eb",
    "zero\u200bwidth",
    "nul\x00",
    "tab\there",
    "cr\r\nlf",
    "two\n\nlines\n",
    "=1+1",
    "  =1+1",
    "\n=1+1",
    "@SUM(A1)",
    "-5",
    "+49 30",
    "\t=x",
    "＝1",
    'a "quote", a comma; a | pipe',
    "*bold* _it_ `code` ~~gone~~",
    "<script>alert(1)</script>",
    "&amp; &lt;",
    "1. one",
    "# head",
    "a #",
    "- item",
    "    code",
    "http://x.org/a_b www.x.org me@x.org",
    ":smile: $x$ ==y==",
    "back\\slash\\",
    "👩\u200d⚕️ 🇰🇵",
    "\u2028\u2029\ufeff",
    "</title></style>",
    " > (gap) > ?",
)

texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.text(st.sampled_from("ab \n\t#*_`[]<>&|~=+-@'\"\\1.)(:$^"), max_size=12),
)
some = st.none() | texts
numbers = st.integers(0, 10**6)


def chains() -> st.SearchStrategy[tuple[Hop, ...]]:
    """Chains of up to three hops."""
    hop = st.builds(Hop, some, st.sampled_from(Role), some, st.sampled_from(Disclosure), some)
    return st.lists(hop, max_size=3).map(tuple)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document with two blocks at most, both within its text."""
    text = draw(texts)
    cut = draw(st.integers(0, len(text)))
    kinds = st.sampled_from(BlockKind)
    return Document(
        text=text,
        sha256=draw(st.sampled_from(("a" * 64, "b" * 64))),
        path=draw(some),
        url=draw(some),
        title=draw(some),
        dek=draw(some),
        outlet=draw(some),
        byline=draw(some),
        published=draw(some),
        production=draw(st.sampled_from(Production)),
        blocks=draw(st.sampled_from(((), (Block(0, cut, draw(kinds)), Block(cut, len(text), draw(kinds)))))),
        notices=tuple(draw(st.lists(texts, max_size=2))),
    )


@st.composite
def mentions(draw: st.DrawFn, number: int, claim_id: int, article: Article) -> Mention:
    """A mention in ``article``."""
    text = article.document.text
    end = draw(st.integers(0, len(text)))
    spans: tuple[tuple[int, int], ...] = draw(st.sampled_from(((), ((0, end),), ((0, 0), (0, end)))))
    return Mention(
        id=number,
        claim_id=claim_id,
        article=article.head,
        spans=spans,
        verbatim=" ".join(text[start:stop] for start, stop in spans),
        text=draw(texts),
        level=draw(st.sampled_from(Level)),
        quote_type=draw(st.sampled_from(QuoteType)),
        sourcing_class=draw(st.sampled_from(SourcingClass)),
        chain=draw(chains()),
        worth=draw(st.floats(0, 1)),
        reasons=tuple(draw(st.lists(texts, max_size=2))),
        warnings=tuple(draw(st.lists(texts, max_size=2))),
        dated=draw(some),
    )


@st.composite
def claims(draw: st.DrawFn, number: int, articles: list[Article], principals: dict[str, str]) -> Claim:
    """A claim with its number times ten as its id, and ids of all that is under it from there."""
    first = number * 10
    merged = tuple(
        draw(st.builds(Member, st.just(first + n), texts, st.sampled_from(Status), st.booleans(), some, some))
        for n in range(1, draw(st.integers(1, 3)))
    )
    own = st.sampled_from([first, *(member.id for member in merged)])
    made = tuple(
        draw(mentions(first + n, draw(own), draw(st.sampled_from(articles))))
        for n in range(draw(st.integers(0, 3)) if articles else 0)
    )
    judged = st.lists(st.sampled_from(list(combinations([one.id for one in made], 2)) or [(0, 0)]), unique=True)
    judgements = tuple(
        Judgement(b, a, draw(st.sampled_from(Independence)), draw(texts), draw(texts))
        for a, b in (draw(judged) if len(made) > 1 else ())
    )
    return Claim(
        id=first,
        text=draw(texts),
        status=draw(st.sampled_from(Status)),
        flagged=draw(st.booleans()),
        verdict=draw(some),
        merged_into=None,
        members=tuple(member.id for member in merged),
        mentions=made,
        sourcing=assess(made, judgements, principals),
        judgements=judgements,
        notes=tuple(draw(st.lists(st.builds(Note, numbers, own, texts, texts, texts), max_size=2))),
        evidence=tuple(
            draw(st.lists(st.builds(Evidence, numbers, own, texts, texts, some, some, some, texts), max_size=2))
        ),
        merged=merged,
        own_text=draw(some),
        reason=draw(some),
    )


filled = texts.filter(lambda text: text.strip() != "")
entries = st.builds(
    SourceEntry,
    name=filled,
    same_as=some,
    kind=st.none() | st.sampled_from(SourceKind),
    standing=st.none() | st.sampled_from(Standing),
    state_relation=st.none() | st.sampled_from(StateRelation),
    principal=some,
    reliability=st.none() | st.sampled_from(RELIABILITIES),
    notes=some,
    by_hand=st.booleans(),
    apart=st.lists(st.builds(Told, filled, texts, texts), max_size=2).map(tuple),
)


@st.composite
def exports(draw: st.DrawFn) -> Export:
    """A desk of up to two articles and three claims."""
    articles = [Article(number, draw(documents()), "") for number in range(1, draw(st.integers(1, 3)))]
    principals = draw(st.dictionaries(texts, texts, max_size=2))
    made = [draw(claims(number, articles, principals)) for number in range(1, draw(st.integers(1, 4)))]
    pair = st.builds(PairDecision, numbers, numbers, st.sampled_from(Decision), texts, texts)
    pairs = draw(st.lists(pair, max_size=2, unique_by=lambda one: frozenset((one.a, one.b))))
    known = tuple(draw(st.lists(entries, max_size=2)))
    return Export(tuple(articles), tuple(made), tuple(one for one in pairs if one.a != one.b), principals, known)


def article(number: int = 1, *, outlet: str | None = "Newser", text: str = "It did.", **more: str | None) -> Article:
    """An article by hand; ``more`` are title, url, published and path."""
    document = Document(
        text=text,
        sha256=f"{number:064d}",
        path=more.get("path", f"{number}.txt"),
        url=more.get("url"),
        title=more.get("title"),
        outlet=outlet,
        published=more.get("published"),
    )
    return Article(number, document, "")


def mention(
    number: int,
    head: ArticleHead,
    chain: tuple[Hop, ...] = (),
    sourcing_class: SourcingClass = SourcingClass.NAMED,
    verbatim: str = "It did.",
) -> Mention:
    """A mention by hand."""
    return Mention(
        id=number,
        claim_id=1,
        article=head,
        spans=((0, 7),),
        verbatim=verbatim,
        text="It did.",
        level=Level.CONTENT,
        quote_type=QuoteType.PARAPHRASE,
        sourcing_class=sourcing_class,
        chain=chain,
        worth=0.5,
    )


def claim(number: int = 1, *under: Mention, text: str = "It did.", verdict: str | None = None) -> Claim:
    """A claim by hand, reviewed."""
    sourcing = assess(under) if under else Sourcing(Label.UNSOURCED, 0, (), 0, 0)
    return Claim(number, text, Status.REVIEWED, False, verdict, None, (), tuple(under), sourcing)
