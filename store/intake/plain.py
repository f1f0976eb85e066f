"""Plain text and Markdown to Documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.errors import FileProblem
from store.model import BlockKind, Document

from .cleaning import clean_text, has_words, join_wrapped
from .document import build_document
from .fields import read_fields
from .lines import Line, split_lines

_PAGE_HEAD = 600
"""How far down, in characters, a second heading may still be the headline."""
WRAPPED = "lines wrapped at a fixed width were joined into paragraphs"
"""The notice of a Document whose lines were not whole paragraphs."""


def read_plain(
    raw: str, name: str, *, given: Mapping[str, str | None] | None = None, notices: Sequence[str] = ()
) -> Document:
    """The Document of a plain text. Raises FileProblem if there is nothing to read in it."""
    text = _checked(clean_text(raw), name)
    text, wrapped = join_wrapped(text)
    if wrapped:
        notices = (*notices, WRAPPED)
    fields, lines = read_fields(split_lines(text))
    known = {**fields, **{key: value for key, value in (given or {}).items() if value}}
    return build_document(text, lines, path=name, given=known, notices=notices)


def read_markdown(raw: str, name: str, *, notices: Sequence[str] = ()) -> Document:
    """The Document of a Markdown text: its first heading is the headline, the later ones are subheads.

    Raises FileProblem if there is nothing to read below the front matter.
    """
    # Only a Markdown text needs the reader of its marks.
    from .markdown import front_matter, strip_marks

    given, body = front_matter(clean_text(raw))
    # Wrapped lines are joined before the marks go, for the marks took part in the wrapping.
    whole, wrapped = join_wrapped(body.strip("\n"))
    if wrapped:
        notices = (*notices, WRAPPED)
    rendered, headings = strip_marks(whole)
    text = _checked(clean_text(rendered), name)
    blank_lines_above = len(rendered) - len(rendered.lstrip("\n"))
    lines = _with_headings(text, frozenset(number - blank_lines_above for number in headings))
    return build_document(text, lines, path=name, given=given, notices=notices)


def _with_headings(text: str, headings: frozenset[int]) -> list[Line]:
    """The lines of ``text``, those with a number (from 0) in ``headings`` marked as headline or subhead."""
    starts: set[int] = set()
    offset = 0
    for number, words in enumerate(text.split("\n")):
        if number in headings:
            starts.add(offset)
        offset += len(words) + 1
    kind = BlockKind.HEADLINE
    marked = []
    lines = split_lines(text)
    first, second = ([line for line in lines if line.start in starts] + [None, None])[:2]
    if first and second and len(first.text.split()) <= 3 and len(second.text.split()) > 3 and second.start < _PAGE_HEAD:
        # "# Radio Norby" above "# Doctors strike over night shifts" is the site's name.
        starts.discard(first.start)
    for line in lines:
        if line.start in starts:
            marked.append(Line(line.start, line.end, line.text, kind))
            kind = BlockKind.SUBHEAD
        else:
            marked.append(line)
    return marked


def _checked(text: str, name: str) -> str:
    if not has_words(text):
        raise FileProblem(name, "there is no text to read in it")
    return text
