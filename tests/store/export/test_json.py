"""The lossless format: what is written reads back, and what does not fit is told in one line."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from store.errors import FileProblem
from store.export import FORMAT_VERSION, Export, load, write
from store.model import (
    Decision,
    Disclosure,
    Hop,
    Independence,
    Judgement,
    Member,
    Note,
    PairDecision,
    Role,
    Status,
)
from tests.store.export.making import AT, article, claim, exports, mention


def written(export: Export, form: str = "json") -> str:
    stream = io.StringIO()
    write(export, form, stream, exported_at=AT)
    return stream.getvalue()


def sample() -> Export:
    """Two articles, a claim merged of two, one decision."""
    one, two = article(1, url="https://x.org/a"), article(2, outlet="Benzinga")
    chain = (
        Hop(None, Role.SPEAKER, disclosed=Disclosure.GAP, suggested="KCNA"),
        Hop("AP", Role.RELAY, "per", Disclosure.INHERITED),
        Hop("Newser", Role.PUBLISHER),
    )
    head = claim(1, mention(1, one.head, chain), mention(2, two.head))
    fields = {name: getattr(head, name) for name in head.__dataclass_fields__}
    fields |= {
        "members": (5,),
        "merged": (Member(5, "It has done so.", Status.PARKED, True, None, "later"),),
        "notes": (Note(3, 5, "ask AP", "anna", AT),),
        "judgements": (Judgement(1, 2, Independence.UNKNOWN, "anna", AT),),
    }
    decisions = (PairDecision(1, 5, Decision.DUPLICATE, "anna", AT),)
    return Export((one, two), (type(head)(**fields),), decisions, {"KCNA": "DPRK government"})


@given(exports())
def test_what_is_written_reads_back(export: Export) -> None:
    text = written(export)
    assert load(io.StringIO(text)) == export
    assert written(load(io.StringIO(text))) == text


@given(exports())
def test_nothing_unseen_stands_in_the_text(export: Export) -> None:
    for form in ("json", "jsonl", "claimreview"):
        assert not set(written(export, form)) & set("\x00\x1b\x7f\x9b\r\t\u200b\u202e\u2028\ufeff\xad")


def test_the_document_is_the_contracts() -> None:
    document = json.loads(written(sample()))
    assert list(document) == ["format", "exported_at", "principals", "sources", "articles", "claims", "pairs"]
    assert (document["format"], document["exported_at"]) == ("claimdesk/1", AT)
    made = document["claims"][0]
    assert made["mentions"][0]["chain"][0] == {
        "name": None,
        "role": "speaker",
        "cue": None,
        "disclosed": "gap",
        "suggested": "KCNA",
    }
    assert made["mentions"][0]["article"] == {
        "id": 1,
        "path": "1.txt",
        "title": None,
        "outlet": "Newser",
        "url": "https://x.org/a",
        "published": None,
    }
    assert made["mentions"][0]["spans"] == [[0, 7]]
    assert made["members"][0]["text"] == "It has done so."
    assert {"label", "outlets", "origins", "independent", "unknown", "warnings"} <= set(made["sourcing"])
    assert document["pairs"] == [{"a": 1, "b": 5, "decision": "duplicate", "reviewer": "anna", "at": AT}]


def test_an_export_of_the_contract_alone_is_enough() -> None:
    """Every key that goes beyond the contract may be missing."""
    document = json.loads(written(sample()))
    del document["principals"], document["sources"], document["exported_at"]
    for key in ("dek", "production", "notices", "blocks"):
        del document["articles"][0][key]
    made = document["claims"][0]
    for key in ("reason", "own_text", "members", "judgements"):
        del made[key]
    made["notes"] = [{"text": "ask AP"}]
    del made["sourcing"]["working"]
    for one in made["mentions"]:
        for key in ("claim_id", "reasons", "warnings", "dated"):
            del one[key]
        for hop in one["chain"]:
            del hop["suggested"]
    loaded = load(io.StringIO(json.dumps(document)))
    (found,) = loaded.claims
    assert [one.claim_id for one in found.mentions] == [1, 1]
    assert found.notes == (Note(0, 1, "ask AP", "", ""),)


def test_members_known_by_id_alone_stay_ids() -> None:
    head = claim(1)
    fields = {name: getattr(head, name) for name in head.__dataclass_fields__} | {"members": (7, 9)}
    export = Export((), (type(head)(**fields),), ())
    assert load(io.StringIO(written(export))) == export


def test_a_pair_stands_once() -> None:
    document = json.loads(written(sample()))
    document["pairs"].append({**document["pairs"][0], "a": 5, "b": 1})
    with pytest.raises(FileProblem, match="pairs holds the pair 5 and 1 twice"):
        load(io.StringIO(json.dumps(document)))


def test_a_file_and_a_path_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "desk.json"
    path.write_text("\ufeff" + written(sample()), encoding="utf-8")
    assert load(path) == load(str(path)) == sample()


def test_jsonl_has_one_claim_a_line() -> None:
    (line,) = written(sample(), "jsonl").splitlines()
    made = json.loads(line)
    assert made["format"] == FORMAT_VERSION
    assert made["mentions"][1]["article"]["outlet"] == "Benzinga"
    assert "articles" not in made


def _spoil(path: str, value: object) -> Callable[[Any], None]:
    """An edit of the sample's JSON: the value at a dotted path, ``...`` to take the key out."""

    def edit(document: Any) -> None:
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        for step in way:
            document = document[step]
        if value is ...:
            del document[last]
        else:
            document[last] = value

    return edit


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("format", ..., "names no format"),
        ("format", "claimdesk/2", "is of the format 'claimdesk/2'; this program reads 'claimdesk/1'"),
        ("format", 1, "names no format"),
        ("claims", ..., "the document lacks “claims”"),
        ("claims", {}, "claims is not a list"),
        ("claims.0", 7, "claims[0] is not an object"),
        ("claims.0.text", ..., "claims[0] lacks “text”"),
        ("claims.0.text", 7, "claims[0].text is not a text"),
        ("claims.0.text", "\ud800", "claims[0].text holds half of a character"),
        ("claims.0.id", True, "claims[0].id is not a whole number"),
        ("claims.0.id", -1, "claims[0].id is not a whole number"),
        ("claims.0.id", 2**63, "claims[0].id is not a whole number"),
        ("claims.0.flagged", 1, "claims[0].flagged is not true or false"),
        ("claims.0.status", "done", "claims[0].status is none of new, reviewed"),
        ("claims.0.mentions.1.worth", "0.5", "claims[0].mentions[1].worth is not a number"),
        ("claims.0.mentions.1.worth", 1.5, "claims[0].mentions[1].worth is not a number from 0 to 1"),
        ("claims.0.mentions.0.chain.1.role", "x", "claims[0].mentions[0].chain[1].role is none of speaker"),
        ("claims.0.mentions.0.spans.0", [0], "claims[0].mentions[0].spans[0] is not a start and an end"),
        ("claims.0.mentions.0.spans.0", [3, 2], "does not lie within the article's text"),
        ("claims.0.mentions.0.spans.0", [0, 99], "does not lie within the article's text"),
        ("claims.0.mentions.0.article.id", 9, "no such article is in the export"),
        ("claims.0.mentions.0.claim_id", 9, "claims[0].mentions names the claim 9"),
        ("claims.0.notes.0.claim_id", 9, "claims[0].notes names the claim 9"),
        ("claims.0.judgements.0.mention_a", 9, "claims[0].judgements names the mention 9"),
        ("claims.0.mentions.0.id", 2, "claims holds the mention 2 twice"),
        ("claims.0.members.0", {"id": 5}, "claims[0].notes names the claim 5, of which this claim says nothing"),
        ("claims.0.mentions.0.verbatim", "It.", "claims[0].mentions[0].verbatim is not what the article says"),
        ("claims.0.judgements.0.mention_a", 2, "claims[0].judgements pairs 2 with itself"),
        ("pairs.0.a", 5, "pairs pairs 5 with itself"),
        ("claims.0.members.0.id", 1, "claims holds the claim 1 twice"),
        ("articles.0.id", 2, "articles holds the article 2 twice"),
        ("articles.0.blocks", [[0, 1]], "articles[0].blocks[0] is not a start, an end and a kind"),
        ("principals", [], "principals is not an object"),
        ("principals", {"a\x1b": 3}, "principals.a␛ is not a text"),
        ("pairs.0.decision", "same", "pairs[0].decision is none of duplicate"),
    ],
)
def test_what_does_not_fit_is_named_with_its_place(path: str, value: object, message: str) -> None:
    document = json.loads(written(sample()))
    _spoil(path, value)(document)
    with pytest.raises(FileProblem) as problem:
        load(io.StringIO(json.dumps(document)))
    assert message in str(problem.value)
    assert str(problem.value).isprintable()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not JSON"),
        ('{"a":\n ]', "line 2: is not JSON"),
        ("[]", "names no format"),
        ("7", "names no format"),
        ("[" * 100_000, "nested too deep"),
        ('{"worth": NaN}', "it holds NaN"),
        ("9" * 5000, "is not JSON"),
    ],
)
def test_what_is_no_export_is_told_in_one_line(text: str, message: str) -> None:
    with pytest.raises(FileProblem) as problem:
        load(io.StringIO(text))
    assert message in str(problem.value)
    assert str(problem.value).isprintable()


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    binary = tmp_path / "a.json"
    binary.write_bytes(b"\xff\xfe\x00")
    for path, message in ((binary, "UTF-8"), (tmp_path / "none.json", "No such file"), (tmp_path, "directory")):
        with pytest.raises(FileProblem, match=message):
            load(path)
