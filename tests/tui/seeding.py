"""A small desk on disk, the same every time: four articles of invented outlets, sixteen claims, five likely pairs."""

# ruff: noqa: E501  (a table is read across)
from __future__ import annotations

import hashlib
from pathlib import Path

from store.desk import Desk
from store.model import (
    Block,
    BlockKind,
    Difference,
    Disclosure,
    Document,
    Draft,
    Hop,
    Level,
    QuoteType,
    Role,
    SourcingClass,
    Suggestion,
)

ARTICLES = {
    "Harbor Wire": [
        (BlockKind.HEADLINE, "Leader Says Talks With Washington Went As Far As They Could"),
        (BlockKind.DEK, "State broadcast describes a policy that will not change"),
        (BlockKind.BYLINE, "By Mara Lindqvist"),
        (BlockKind.BODY, "North Korea has expanded its nuclear arsenal and deepened its ties with Moscow, per The Wall Street Journal."),
        (BlockKind.BODY, "Kim said the talks had “already gone as far as possible” [sic], the AP reported from Seoul."),
        (BlockKind.BODY, "Two missiles were fired from the east coast on Tuesday, according to the South Korean military."),
        (BlockKind.FURNITURE, "Tap to install our app"),
    ],
    "Meridian Post": [
        (BlockKind.HEADLINE, "Pyongyang Grows Its Arsenal as Diplomacy Stalls"),
        (BlockKind.BODY, "Kim continued to expand his nuclear arsenal through the year."),
        (BlockKind.BODY, "Twelve missiles were fired from the east coast on Tuesday, officials said."),
        (BlockKind.LABEL, "What Happened:"),
        (BlockKind.BODY, "Russian support came in exchange for munitions, an analyst told the Meridian Post."),
        (BlockKind.BODY, "Pyongyang will not give up its nuclear weapons, state news agency KCNA said, as reported by Bloomberg."),
        (BlockKind.DISCLOSURE, "This article was generated with a language model and edited by our staff."),
    ],
    "Northern Ledger": [
        (BlockKind.HEADLINE, "Sanctions Panel Counts Forty Transfers"),
        (BlockKind.BODY, "A United Nations panel counted forty ship-to-ship transfers last year, its report says."),
        (BlockKind.BODY, "Fuel reached the port of Nampo eleven times, an unnamed diplomat said."),
        (BlockKind.BODY, "The transfers doubled within a year, the report says."),
    ],
    "晨报 Morning Sheet": [
        (BlockKind.HEADLINE, "Drills Begin in the South 🙂"),
        (BlockKind.BODY, "About 19,000 troops take part in the drills, the ministry said."),
        (BlockKind.BODY, "The drills were the largest since 2018, an official said on condition of anonymity."),
        (BlockKind.BODY, "Pyongyang called the drills a rehearsal for invasion, KCNA reported."),
        (BlockKind.BODY, "北朝鮮は演習を非難した、と朝鮮中央通信は伝えた。"),
    ],
}  # fmt: skip

_WSJ = Hop("The Wall Street Journal", Role.SPEAKER, "per")
_GAP = Hop(None, Role.RELAY, None, Disclosure.GAP)

# Outlet, the article's own words, the stand-alone wording, the chain up to the outlet, class, quote type, worth.
CLAIMS: list[tuple[str, str, str, tuple[Hop, ...], SourcingClass, QuoteType, float]] = [
    ("Harbor Wire", "expanded its nuclear arsenal", "North Korea has expanded its nuclear arsenal", (_WSJ,), SourcingClass.OUTLET, QuoteType.PARAPHRASE, 0.93),
    ("Meridian Post", "Kim continued to expand his nuclear arsenal", "Kim continued to expand his nuclear arsenal", (), SourcingClass.UNSOURCED, QuoteType.OUTLET_VOICE, 0.91),
    ("Harbor Wire", "Two missiles were fired from the east coast on Tuesday", "Two missiles were fired from the east coast on Tuesday", (Hop("South Korean military", Role.SPEAKER, "according to"),), SourcingClass.OFFICIAL, QuoteType.PARAPHRASE, 0.88),
    ("Meridian Post", "Twelve missiles were fired from the east coast on Tuesday", "Twelve missiles were fired from the east coast on Tuesday", (Hop("officials", Role.SPEAKER, "said"),), SourcingClass.GOVERNMENT_UNNAMED, QuoteType.PARAPHRASE, 0.86),
    ("Harbor Wire", "“already gone as far as possible” [sic]", "Kim said the talks had “already gone as far as possible” [sic]", (Hop("Kim Jong Un", Role.SPEAKER, "said"), _GAP, Hop("AP", Role.RELAY, "the AP reported")), SourcingClass.OFFICIAL, QuoteType.PARTIAL, 0.80),
    ("Harbor Wire", "deepened its ties with Moscow", "North Korea deepened its ties with Moscow", (_WSJ,), SourcingClass.OUTLET, QuoteType.PARAPHRASE, 0.77),
    ("Meridian Post", "Russian support came in exchange for munitions", "Russian support came in exchange for munitions", (Hop("an analyst", Role.SPEAKER, "told"),), SourcingClass.EXPERT, QuoteType.PARAPHRASE, 0.74),
    ("Meridian Post", "will not give up its nuclear weapons", "Pyongyang will not give up its nuclear weapons", (Hop("KCNA", Role.SPEAKER, "said"), Hop("Bloomberg", Role.RELAY, "as reported by")), SourcingClass.STATE_MEDIA, QuoteType.PARAPHRASE, 0.71),
    ("Northern Ledger", "counted forty ship-to-ship transfers last year", "A United Nations panel counted forty ship-to-ship transfers in 2023", (Hop("United Nations panel report", Role.DOCUMENT, "its report says"),), SourcingClass.DOCUMENT, QuoteType.PARAPHRASE, 0.69),
    ("Northern Ledger", "Fuel reached the port of Nampo eleven times", "Fuel reached the port of Nampo eleven times", (Hop("an unnamed diplomat", Role.SPEAKER, "said"),), SourcingClass.ANONYMOUS, QuoteType.PARAPHRASE, 0.64),
    ("Northern Ledger", "The transfers doubled within a year", "The transfers doubled within a year", (Hop("United Nations panel report", Role.DOCUMENT, "the report says", Disclosure.INHERITED),), SourcingClass.DOCUMENT, QuoteType.PARAPHRASE, 0.60),
    ("晨报 Morning Sheet", "About 19,000 troops take part in the drills", "About 19,000 troops take part in the drills", (Hop("the ministry", Role.SPEAKER, "said"),), SourcingClass.OFFICIAL, QuoteType.PARAPHRASE, 0.57),
    ("晨报 Morning Sheet", "the largest since 2018", "The drills were the largest since 2018", (Hop(None, Role.SPEAKER, "on condition of anonymity", Disclosure.GAP, "defence ministry"),), SourcingClass.ANONYMOUS, QuoteType.PARAPHRASE, 0.52),
    ("晨报 Morning Sheet", "called the drills a rehearsal for invasion", "Pyongyang called the drills a rehearsal for invasion", (Hop("KCNA", Role.SPEAKER, "reported"),), SourcingClass.STATE_MEDIA, QuoteType.PARAPHRASE, 0.45),
    ("晨报 Morning Sheet", "北朝鮮は演習を非難した", "北朝鮮は演習を非難した", (Hop("朝鮮中央通信", Role.SPEAKER, "伝えた"),), SourcingClass.STATE_MEDIA, QuoteType.PARAPHRASE, 0.30),
    ("Northern Ledger", "Fuel reached the port of Nampo", "Fuel reached the port of Nampo", (), SourcingClass.UNSOURCED, QuoteType.OUTLET_VOICE, 0.20),
]  # fmt: skip

# Pairs of claims by their place in CLAIMS, from 0.
PAIRS = [
    (0, 1, 79.0, ()),
    (9, 15, 88.0, ()),
    (5, 6, 68.0, ()),
    (12, 11, 61.0, ()),
    (2, 3, 98.0, (Difference("number", "Two", "Twelve"),)),
]


def seed(path: Path, *, reviewer: str = "ann") -> str:
    """Make the desk at ``path``; gives the path back as the app wants it."""
    with Desk.open(path, reviewer=reviewer) as desk:
        for outlet, pieces in ARTICLES.items():
            document = make_document(outlet, pieces)
            desk.add_article(document, [_draft(document, *rest) for name, *rest in CLAIMS if name == outlet])  # type: ignore[arg-type]
        ids = {row.text: row.id for row in desk.claim_rows(desk.claim_ids())}
        desk.put_suggestions([_suggestion(ids, *pair) for pair in PAIRS])
    return str(path)


def make_document(outlet: str, pieces: list[tuple[BlockKind, str]]) -> Document:
    """An article out of its pieces, one paragraph each."""
    text = "\n\n".join(words for _, words in pieces)
    blocks, at = [], 0
    for kind, words in pieces:
        blocks.append(Block(at, at + len(words), kind))
        at += len(words) + 2
    return Document(
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        path=f"{outlet.split()[-1].lower()}.txt",
        title=pieces[0][1],
        outlet=outlet,
        published="2024-11-22",
        blocks=tuple(blocks),
    )


def _draft(
    document: Document,
    words: str,
    wording: str,
    chain: tuple[Hop, ...],
    sourcing_class: SourcingClass,
    quote_type: QuoteType,
    worth: float,
) -> Draft:
    start = document.text.index(words)
    return Draft(
        spans=((start, start + len(words)),),
        text=wording,
        level=Level.CONTENT,
        quote_type=quote_type,
        sourcing_class=sourcing_class,
        chain=(*chain, Hop(document.outlet, Role.PUBLISHER)),
        worth=worth,
        reasons=("number",) if any(each.isdigit() for each in wording) else ("named actor",),
    )


def _suggestion(ids: dict[str, int], a: int, b: int, score: float, differences: tuple[Difference, ...]) -> Suggestion:
    first, second = sorted((ids[CLAIMS[a][2]], ids[CLAIMS[b][2]]))
    return Suggestion(first, second, score, tuple(each.kind for each in differences), differences)
