"""What holds for every article, however odd."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from store.extraction import Extractor, RuleExtractor, extract
from store.model import Block, BlockKind, Document, Role
from tests.store.extraction.helpers import article

_BITS = st.sampled_from(
    [
        "The",
        "ministry",
        "said",
        "on",
        "Tuesday",
        "that",
        "40",
        "people",
        "had",
        "died",
        ",",
        "and",
        "police",
        "who",
        "were",
        "told",
        "“",
        "”",
        '"',
        "'",
        "’",
        "‘",
        "(",
        ")",
        "Ann",
        "Lee",
        ",",
        "according",
        "to",
        "the",
        "AP",
        "per",
        "Reuters",
        "reported",
        "citing",
        "documents",
        "it",
        "has",
        "seen",
        ".",
        "He",
        "denied",
        "She",
        "told",
        "CNN",
        "U.S.",
        "$3",
        "million",
        "its",
        "second",
        "launch",
        "—",
        ":",
        ";",
        "?",
        "!",
        "😀",
        "é",
        "mis\xadsile",
        "which",
        "is",
        "set",
        "for",
        "Thursday",
        "while",
        "after",
        "since",
        "accused",
        "of",
        "counted",
        "31",
        "ships",
        "put",
        "it",
        "at",
        "5%",
        "was",
        "quoted",
        "as",
        "saying",
        "vowed",
        "to",
        "as",
    ]
)
_TEXT = st.lists(_BITS, max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(_TEXT, max_size=4))
def test_every_span_lies_in_the_body_and_every_draft_is_whole(paragraphs: list[str]) -> None:
    text = "\n".join(["Headline said Ann Lee 😀.", *paragraphs])
    whole = article(text)
    document = Document(
        text=text, sha256=whole.sha256, outlet="The Globe", blocks=tuple(b for b in whole.blocks if b.start)
    )
    found = extract(document)
    for draft in found:
        assert draft.spans
        assert list(draft.spans) == sorted(draft.spans)
        for start, end in draft.spans:
            assert start < end
            assert any(b.start <= start and end <= b.end for b in document.blocks)
            assert text[start:end].strip() == text[start:end]
        assert draft.text.strip()
        assert 0 <= draft.worth <= 1
        assert draft.chain[-1].role is Role.PUBLISHER
        assert sum(hop.role is Role.PUBLISHER for hop in draft.chain) == 1
        names = [hop.name for hop in draft.chain if hop.name]
        assert len(names) == len(set(names))
    assert [d.spans[0][0] for d in found] == sorted(d.spans[0][0] for d in found)
    assert len({d.spans for d in found}) == len(found)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_is_read(text: str) -> None:
    extract(Document(text=text, sha256="", blocks=(Block(0, len(text), BlockKind.BODY),)))


def test_only_body_is_searched() -> None:
    text = "Varkand fired 12 missiles on Monday."
    assert extract(Document(text=text, sha256="", blocks=(Block(0, len(text), BlockKind.CAPTION),))) == []
    assert extract(Document(text=text, sha256="")) == []


def test_a_wire_dateline_is_a_relay() -> None:
    text = "GENEVA (AP) — Varkand fired 12 missiles on Monday, the ministry said."
    start = text.index("Varkand")
    blocks = (Block(0, start - 3, BlockKind.LABEL), Block(start, len(text), BlockKind.BODY))
    (draft,) = extract(Document(text=text, sha256="", outlet="The Globe", blocks=blocks))
    assert [hop.name for hop in draft.chain] == ["ministry", "Associated Press", "The Globe"]


def test_places_shift_with_the_text_before_and_nothing_else_changes() -> None:
    body = "“The road was closed for 3 hours,” Ann Lee said. It cost $3 million, according to the AP."
    plain = extract(article(body))
    lead = "😀 Ünï\u00adcode\u00a0here\n"
    text = lead + body
    shifted = extract(
        Document(
            text=text,
            sha256="",
            outlet="The Daily Globe",
            published="2026-03-04",
            blocks=(Block(len(lead), len(text), BlockKind.BODY),),
        )
    )
    assert [d.text for d in plain] == [d.text for d in shifted]
    moved = [tuple((a + len(lead), b + len(lead)) for a, b in d.spans) for d in plain]
    assert moved == [d.spans for d in shifted]


def test_the_same_in_every_process_and_hash_seed() -> None:
    script = (
        "from tests.store.extraction.helpers import drafts\n"
        "text = 'Ann Lee, president of the Big Union, told Reuters that 40 people died and 3 ships sank. '\n"
        "text += 'The union said so. '\n"
        "text += 'Two officials said Kim vowed to fire 12 missiles, citing records seen by the BBC. She denied that.'\n"
        "print(drafts(text))"
    )
    root = Path(__file__).parents[3]
    runs = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(runs) == 1


def test_the_rules_fit_the_protocol() -> None:
    extractor: Extractor = RuleExtractor()
    assert extractor.name == "rules"
    assert extractor.version


def _work(text: str) -> int:
    """How many calls the extraction of a text makes: a measure of time that no clock disturbs."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    document = article(text)
    sys.setprofile(count)
    try:
        extract(document)
    finally:
        sys.setprofile(None)
    return calls


HOSTILE = {
    "words on one line": "word ",
    "commas": "a, ",
    "quote marks": '" ',
    "curly marks": "“",
    "brackets": "()",
    "sentences": "The ministry said on Tuesday that 40 people had died. ",
    "cues": "he said, ",
    "names": "Ann Lee, who ",
    "acronyms": "The Big Cat Union (BCU) said it rained. ",
    "agencies": "The agency said it rained. ",
    "joints": "it rained and ",
}


def test_work_grows_in_step_with_the_text() -> None:
    for name, unit in HOSTILE.items():
        small, large = _work(unit * 200), _work(unit * 800)
        assert large < 6 * small + 20_000, name
