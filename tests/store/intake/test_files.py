"""Files and folders: which are read, how they are decoded, and the one clear line for those that cannot be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from store.errors import FileProblem
from store.intake import MAX_ARTICLE_BYTES, files_under, is_export, kind_of, read, read_text
from store.intake.cleaning import clean_text, digest
from store.model import BlockKind, Document

from .helpers import body, one, texts
from .test_blocks import ARTICLE, FIRST, SECOND


def problem_of(path: Path) -> FileProblem:
    """The problem that reading ``path`` raises, checked to be one clear line."""
    with pytest.raises(FileProblem) as caught:
        list(read(path))
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("mark.txt", b"\xef\xbb\xbf", "no text"),
        ("signs.txt", "— … \u200b\n".encode(), "no text"),
        ("nul.txt", b"abc\0def", "NUL"),
        ("nul.html", b"<html><p>abc\0def", "NUL"),
        ("paper.pdf", b"%PDF-1.7 ...", "PDF"),
        ("paper.txt", b"%PDF-1.7 ...", "PDF"),
        ("paper.docx", b"PK\x03\x04....", "Word"),
        ("photo.png", b"\x89PNG\r\n", "picture"),
        ("desk.db", b"SQLite format 3\0", "--db"),
        ("half.txt", b"\xff\xfea\0b", "damaged"),
        ("none.html", b"<html><body><nav>Home</nav></body></html>", "no article"),
        ("front.md", b"---\ntitle: x\n---\n", "no text"),
        ("none.json", b"[]", "no records"),
        ("none2.json", b'{"a": 1}', "no records"),
        ("bad.json", b'{"a": ', "not valid JSON"),
        ("empty.csv", b"", "empty"),
        ("cols.csv", b"a,b\n1,2\n", "no usable column"),
        ("nul.jsonl", b"\0\0", "NUL"),
    ],
)
def test_bad_files(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert said in problem_of(path).message


def test_a_missing_file(tmp_path: Path) -> None:
    for name in ("gone.txt", "gone.json", "gone.csv", "x" * 300 + ".txt", "nul\0.txt"):
        with pytest.raises(FileProblem):
            list(read(tmp_path / name))
    with pytest.raises(FileProblem, match="no such file"):
        list(files_under([tmp_path / "gone"]))


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    assert "folder" in problem_of(tmp_path).message
    with pytest.raises(FileProblem, match="no articles"):
        list(files_under([tmp_path]))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)
    path.chmod(0)
    assert "permission" in problem_of(path).message


def test_too_large_is_known_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(MAX_ARTICLE_BYTES + 1)
    assert "too large" in problem_of(path).message
    with pytest.raises(FileProblem, match="too large"):
        read_text("a" * (MAX_ARTICLE_BYTES + 1), name="-")


def test_files_under_folders(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "c.PDF", ".hidden.txt", "sub/d.HTML", ".git/e.txt", "sub/z.json", "noext"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text('[{"claim": "x"}]')
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    found = [str(path.relative_to(tmp_path)) for path in files_under([tmp_path, tmp_path / "noext"])]
    assert found == ["a.md", "b.txt", "sub/d.HTML", "sub/z.json", "noext"]


@pytest.mark.parametrize(
    ("data", "notice"),
    [
        (ARTICLE.encode("utf-8"), None),
        (ARTICLE.encode("utf-8-sig"), None),
        (ARTICLE.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + ARTICLE.encode("utf-16-be"), "utf-16-be"),
        (ARTICLE.replace("\n", "\r\n").encode(), None),
        (ARTICLE.replace("\n", "\r").encode(), None),
    ],
)
def test_encodings_and_line_ends_give_one_article(tmp_path: Path, data: bytes, notice: str | None) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    document = one(path)
    assert document.sha256 == digest(clean_text(ARTICLE))
    assert [notice in said for said in document.notices] == [True] if notice else document.notices == ()


def test_windows_1252_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = f"{FIRST}\n“It’s high – café level,” she said.\n"
    path.write_bytes(text.encode("cp1252"))
    document = one(path)
    assert document.notices == ("not UTF-8: read as windows-1252",)
    assert "“It’s high – café level,” she said." in body(document)


def test_cleaning_keeps_every_visible_character() -> None:
    odd = "a\u00a0b\u00ad\u200b\u202e \x1b[31m “x” ‘y’ — 😀 [sic] [/ \ufb01 e\u0301"
    assert clean_text(f"\ufeff\n\n  {odd} \t\r\nend\u2028x\n\n") == f"  {odd}\nend\nx"
    assert clean_text("a\ud800b") == "a\ufffdb"


def test_hard_wrapped_lines_become_paragraphs(tmp_path: Path) -> None:
    text = (
        "The ferry to Solway stopped at noon on Tuesday because of high water,\n"
        "its owner said in a letter. It will run again on Friday, according to\n"
        "the harbor council, if the river falls below four meters.\n"
        "\n"
        "The owner, Greta Moll, blamed a gauge upstream that has been broken\n"
        "since March and that nobody looks after.\n"
    )
    document = read_text(text, name="-")
    assert body(document) == [" ".join(part.split("\n")) for part in text.strip().split("\n\n")]
    assert len(document.text) == len(text.strip())
    assert document.notices == ("lines wrapped at a fixed width were joined into paragraphs",)


def test_markdown(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "---\ntitle: Dam gates held\nauthor: Ana Ruiz\ndate: 2026-04-01\n"
        "outlet: Valley Courier\nurl: https://x.example/1\n---\n"
        f"# Dam gates *held*\n\n{FIRST.replace('ferry', '**ferry**').replace('Solway', '[Solway](http://x.y/z)')}\n\n"
        f"## What comes next\n\n> “It was close [sic],” she_said_so.\n\n- {SECOND}\n"
    )
    document = one(path)
    assert document.title == "Dam gates held"
    assert (document.outlet, document.byline, document.published) == ("Valley Courier", "Ana Ruiz", "2026-04-01")
    assert document.url == "https://x.example/1"
    assert body(document) == [FIRST, "“It was close [sic],” she_said_so.", f"- {SECOND}"]
    assert texts(document, BlockKind.HEADLINE) == ["Dam gates held"]
    assert texts(document, BlockKind.SUBHEAD) == ["What comes next"]


def test_a_page_is_known_by_its_first_characters(tmp_path: Path) -> None:
    page = f"<!DOCTYPE html><html><body><article><h1>Ferry stops here</h1><p>{FIRST}</p></article></body></html>"
    for name in ("a.html", "a", "a.txt", "a.article"):
        path = tmp_path / name
        path.write_text(page)
        assert body(one(path)) == [FIRST]
    assert body(read_text(page, name="-")) == [FIRST]
    assert read_text(f"{FIRST} <p>", name="-").text == f"{FIRST} <p>"


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", "x", "article"),
        ("a.HTML", "x", "article"),
        ("a", "x", "article"),
        ("a.csv", "x", "records"),
        ("a.jsonl", '{"format": "claimdesk/1"}', "records"),
        ("a.json", '[{"text": "x"}]', "records"),
        ("a.json", '{"format": "claimdesk/1", "articles": []}', "export"),
        ("a.json", '{"articles": [], "format": "claimdesk/1"}', "export"),
        ("a.json", '[{"text": "the \\"claimdesk/1\\" format"}]', "records"),
        ("a.json", '{"articles": [], "format": "claimdesk/1"', "records"),
    ],
)
def test_kinds_of_file(tmp_path: Path, name: str, content: str, kind: str) -> None:
    path = tmp_path / name
    path.write_text(content)
    assert kind_of(path) == kind
    assert is_export(path) is (kind == "export")


def test_the_given_name_is_the_path(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)
    (document,) = read(path, name="desk/a.txt")
    assert isinstance(document, Document)
    assert document.path == "desk/a.txt"
