"""Mentions for the sourcing tests, by hand and by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from store.model import (
    ArticleHead,
    Disclosure,
    Hop,
    Independence,
    Judgement,
    Level,
    Mention,
    QuoteType,
    Role,
    SourcingClass,
)
from store.sourcing import parse_chain


def mention(
    number: int,
    chain: str,
    outlet: str | None,
    sourcing_class: SourcingClass = SourcingClass.NAMED,
    *,
    level: Level = Level.CONTENT,
    quote_type: QuoteType = QuoteType.PARAPHRASE,
    verbatim: str = "it did",
    warnings: tuple[str, ...] = (),
    dated: str | None = None,
) -> Mention:
    """A mention in an article of its own, the chain in the editor's notation."""
    return Mention(
        id=number,
        claim_id=number,
        article=ArticleHead(number, f"{number}.txt", None, outlet, None, None),
        spans=((0, len(verbatim)),),
        verbatim=verbatim,
        text="It did.",
        level=level,
        quote_type=quote_type,
        sourcing_class=sourcing_class,
        chain=parse_chain(chain, outlet=outlet),
        worth=0.5,
        warnings=warnings,
        dated=dated,
    )


NAMES = ("AP", "the AP", " ap", "KCNA", "Kim", "Reuters", "officials")
OUTLETS = ("AP", "Newser", "The Newser", "Benzinga", None)

hops = st.builds(
    Hop,
    name=st.one_of(st.none(), st.sampled_from(NAMES)),
    role=st.sampled_from((Role.SPEAKER, Role.RELAY, Role.DOCUMENT)),
    disclosed=st.sampled_from(tuple(Disclosure)),
)


@st.composite
def mentions(draw: st.DrawFn, number: int) -> Mention:
    """A mention with a chain of up to four hops, some of them gaps, with or without a publisher at the end."""
    outlet = draw(st.sampled_from(OUTLETS))
    chain = draw(st.lists(hops, max_size=3))
    if outlet is not None and draw(st.booleans()):
        chain.append(Hop(outlet, Role.PUBLISHER))
    article = draw(st.integers(1, 4))
    return Mention(
        id=number,
        claim_id=1,
        article=ArticleHead(article, None, None, outlet, None, None),
        spans=((0, 1),),
        verbatim="x",
        text="x",
        level=draw(st.sampled_from((Level.CONTENT, Level.CONTENT, Level.CONTENT, Level.UTTERANCE))),
        quote_type=draw(st.sampled_from(tuple(QuoteType))),
        sourcing_class=draw(st.sampled_from(tuple(SourcingClass))),
        chain=tuple(chain),
        worth=0.0,
    )


@st.composite
def claims(draw: st.DrawFn) -> list[Mention]:
    """Up to six mentions of one claim, with different ids in no order."""
    ids = draw(st.lists(st.integers(1, 50), max_size=6, unique=True))
    return [draw(mentions(number)) for number in ids]


@st.composite
def judged_claims(draw: st.DrawFn) -> tuple[list[Mention], list[Judgement], dict[str, str]]:
    """A claim, judgements on its mentions (and on some that are not its own), and principals."""
    made = draw(claims())
    ids = st.sampled_from([*(one.id for one in made), 99])
    judgements = draw(
        st.lists(
            st.builds(
                Judgement,
                ids,
                ids,
                st.one_of(st.just(Independence.INDEPENDENT), st.sampled_from(Independence)),
                reviewer=st.sampled_from(("", "anna")),
                at=st.sampled_from(("", "2026-01-01", "2026-01-02")),
            ),
            max_size=8,
        )
    )
    names = st.sampled_from(NAMES)
    return made, judgements, draw(st.dictionaries(names, names, max_size=2))
