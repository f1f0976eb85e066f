"""The JSON format's dictionaries as the model's values: the reverse of ``encoding``, every field checked.

Fields of the contract must be there; those that go beyond it may be missing.
"""

from __future__ import annotations

from store.export.checked import Misfit, Value, Word
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
    Span,
    Standing,
    StateRelation,
    Status,
    Told,
)


def decode_article(value: Value) -> Article:
    """A whole article. When it was imported is each desk's own affair and no part of an export."""
    text = value["text"].text()
    production = value.get("production")
    document = Document(
        text=text,
        sha256=value["sha256"].text(),
        path=value.text_or_none("path", required=True),
        url=value.text_or_none("url", required=True),
        title=value.text_or_none("title", required=True),
        dek=value.text_or_none("dek"),
        outlet=value.text_or_none("outlet", required=True),
        byline=value.text_or_none("byline", required=True),
        published=value.text_or_none("published", required=True),
        production=Production.UNKNOWN if production is None else production.word(Production),
        blocks=tuple(_block(item, len(text)) for item in value.items("blocks", required=False)),
        notices=value.texts("notices"),
    )
    return Article(value["id"].whole(), document, imported_at="")


def decode_claim(value: Value, texts: dict[int, str]) -> Claim:
    """A claim with all that stands under it. ``texts`` are the articles' texts by id."""
    number = value["id"].whole()
    members = list(value.items("members", required=False))
    return Claim(
        id=number,
        text=value["text"].text(),
        status=value["status"].word(Status),
        flagged=value["flagged"].truth(),
        verdict=value.text_or_none("verdict", required=True),
        merged_into=None,
        members=tuple(member["id"].whole() for member in members),
        mentions=tuple(_mention(item, number, texts) for item in value.items("mentions")),
        sourcing=_sourcing(value["sourcing"]),
        judgements=tuple(_judgement(item) for item in value.items("judgements", required=False)),
        notes=tuple(_note(item, number) for item in value.items("notes")),
        evidence=tuple(_evidence(item, number) for item in value.items("evidence")),
        merged=tuple(_member(member) for member in members if member.get("text") is not None),
        own_text=value.text_or_none("own_text"),
        reason=value.text_or_none("reason"),
    )


def decode_pair(value: Value) -> PairDecision:
    """What a reviewer decided of two claims."""
    return PairDecision(
        a=value["a"].whole(),
        b=value["b"].whole(),
        decision=value["decision"].word(Decision),
        reviewer=value["reviewer"].text(),
        at=value["at"].text(),
    )


def decode_principals(value: Value) -> dict[str, str]:
    """Who speaks for whom."""
    if not isinstance(value.raw, dict):
        raise Misfit(f"{value.where} is not an object")
    return {Value(name, value.where).text(): value[name].text() for name in value.raw}


def decode_source(value: Value) -> SourceEntry:
    """What editors said of one name. Every part but the name may be missing."""
    by_hand, reliability = value.get("by_hand"), value.text_or_none("reliability")
    if reliability is not None and reliability not in RELIABILITIES:
        raise Misfit(f"{value.where}.reliability is none of {', '.join(RELIABILITIES)}")
    return SourceEntry(
        name=_filled(value["name"]),
        same_as=value.text_or_none("same_as"),
        kind=_word_or_none(value, "kind", SourceKind),
        standing=_word_or_none(value, "standing", Standing),
        state_relation=_word_or_none(value, "state_relation", StateRelation),
        principal=value.text_or_none("principal"),
        reliability=reliability,
        notes=value.text_or_none("notes"),
        by_hand=by_hand is not None and by_hand.truth(),
        apart=tuple(
            Told(_filled(told["name"]), told.text_or_none("reviewer") or "", told.text_or_none("at") or "")
            for told in value.items("apart", required=False)
        ),
    )


def _filled(value: Value) -> str:
    if not value.text().strip():
        raise Misfit(f"{value.where} is empty")
    return value.text()


def _word_or_none(value: Value, key: str, words: type[Word]) -> Word | None:
    found = value.get(key)
    return None if found is None or found.raw is None else found.word(words)


def _block(value: Value, length: int) -> Block:
    parts = list(value.entries())
    if len(parts) != 3:
        raise Misfit(f"{value.where} is not a start, an end and a kind")
    start, end = _span([parts[0], parts[1]], value.where, length)
    return Block(start, end, parts[2].word(BlockKind))


def _span(ends: list[Value], where: str, length: int) -> Span:
    if len(ends) != 2:
        raise Misfit(f"{where} is not a start and an end")
    start, end = (value.whole() for value in ends)
    if not start <= end <= length:
        raise Misfit(f"{where} does not lie within the article's text")
    return start, end


def _member(value: Value) -> Member:
    status, flagged = value.get("status"), value.get("flagged")
    return Member(
        id=value["id"].whole(),
        text=value["text"].text(),
        status=Status.NEW if status is None else status.word(Status),
        flagged=False if flagged is None else flagged.truth(),
        verdict=value.text_or_none("verdict"),
        reason=value.text_or_none("reason"),
        own_text=value.text_or_none("own_text"),
    )


def _mention(value: Value, claim_id: int, texts: dict[int, str]) -> Mention:
    head = _head(value["article"])
    if head.id not in texts:
        raise Misfit(f"{value.where}.article.id is {head.id}, and no such article is in the export")
    text, made_with = texts[head.id], value.get("claim_id")
    spans = tuple(_span(list(item.entries()), item.where, len(text)) for item in value.items("spans"))
    verbatim = value["verbatim"].text()
    if verbatim != " ".join(text[start:end] for start, end in spans):
        raise Misfit(f"{value.where}.verbatim is not what the article says at the spans")
    return Mention(
        id=value["id"].whole(),
        claim_id=claim_id if made_with is None else made_with.whole(),
        article=head,
        spans=spans,
        verbatim=verbatim,
        text=value["text"].text(),
        level=value["level"].word(Level),
        quote_type=value["quote_type"].word(QuoteType),
        sourcing_class=value["sourcing_class"].word(SourcingClass),
        chain=tuple(_hop(item) for item in value.items("chain")),
        worth=value["worth"].share(),
        reasons=value.texts("reasons"),
        warnings=value.texts("warnings"),
        dated=value.text_or_none("dated"),
        fingerprint=value.text_or_none("fingerprint"),
    )


def _head(value: Value) -> ArticleHead:
    return ArticleHead(
        id=value["id"].whole(),
        path=value.text_or_none("path", required=True),
        title=value.text_or_none("title", required=True),
        outlet=value.text_or_none("outlet", required=True),
        url=value.text_or_none("url", required=True),
        published=value.text_or_none("published", required=True),
    )


def _hop(value: Value) -> Hop:
    return Hop(
        name=value.text_or_none("name", required=True),
        role=value["role"].word(Role),
        cue=value.text_or_none("cue", required=True),
        disclosed=value["disclosed"].word(Disclosure),
        suggested=value.text_or_none("suggested"),
    )


def _sourcing(value: Value) -> Sourcing:
    return Sourcing(
        label=value["label"].word(Label),
        outlets=value["outlets"].whole(),
        origins=tuple(item.text() for item in value.items("origins")),
        independent=value["independent"].whole(),
        unknown=value["unknown"].whole(),
        warnings=tuple(item.text() for item in value.items("warnings")),
        working=value.texts("working"),
    )


def _judgement(value: Value) -> Judgement:
    return Judgement(
        mention_a=value["mention_a"].whole(),
        mention_b=value["mention_b"].whole(),
        verdict=value["verdict"].word(Independence),
        reviewer=value.text_or_none("reviewer") or "",
        at=value.text_or_none("at") or "",
    )


def _note(value: Value, claim_id: int) -> Note:
    number, under = value.get("id"), value.get("claim_id")
    return Note(
        id=0 if number is None else number.whole(),
        claim_id=claim_id if under is None else under.whole(),
        text=value["text"].text(),
        author=value.text_or_none("author") or "",
        at=value.text_or_none("at") or "",
    )


def _evidence(value: Value, claim_id: int) -> Evidence:
    number, under = value.get("id"), value.get("claim_id")
    return Evidence(
        id=0 if number is None else number.whole(),
        claim_id=claim_id if under is None else under.whole(),
        kind=value["kind"].text(),
        stance=value["stance"].text(),
        url=value.text_or_none("url"),
        locator=value.text_or_none("locator"),
        excerpt=value.text_or_none("excerpt"),
        at=value.text_or_none("at") or "",
    )
