"""Bytes to text: UTF-8 first, a byte order mark obeyed, anything else named by charset-normalizer."""

from __future__ import annotations

import codecs

from store.errors import FileProblem

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    # UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF; save its text as .txt or .html first"),
    (b"PK\x03\x04", "a zip, Word or e-book file; save its text as .txt or .html first"),
    (b"\xd0\xcf\x11\xe0", "an old Office file; save its text as .txt first"),
    (b"{\\rtf", "a rich text file; save it as plain .txt first"),
    (b"\x1f\x8b", "a gzip file; unpack it first"),
    (b"BZh", "a bzip2 file; unpack it first"),
    (b"\xfd7zXZ", "an xz file; unpack it first"),
    (b"SQLite format 3", "a database; open it with --db FILE"),
    (b"\x89PNG", "a picture; only text can be read"),
    (b"\xff\xd8\xff", "a picture; only text can be read"),
    (b"GIF8", "a picture; only text can be read"),
    (b"\x7fELF", "a program; only text can be read"),
)

# Single-byte pages that charset-normalizer mixes up on short Western text; the first is by far the commonest.
_WESTERN = frozenset({"cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "latin_1", "iso8859_15", "mac_roman"})
_SAMPLE_BYTES = 1_000_000


def refuse_binary(data: bytes, name: str) -> None:
    """Raise FileProblem if ``data`` begins like a known binary format, or holds NUL bytes without a Unicode mark."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise FileProblem(name, f"this is {what}")
    if b"\0" in data and marked_encoding(data) is None:
        raise FileProblem(name, "not a text file (it holds NUL bytes); save the article as .txt or .html")


def marked_encoding(data: bytes) -> tuple[str, int] | None:
    """The encoding that a byte order mark names and the mark's length in bytes; None without a mark."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return None


def guess_encoding(data: bytes) -> str:
    """The Python codec name that fits ``data`` (not UTF-8) best; Windows-1252 where several Western pages fit."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    encoding = best.encoding if best is not None else "cp1252"
    if encoding in _WESTERN or encoding in {"utf_8", "ascii"}:
        encoding = "cp1252"
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        # Every byte has a meaning in Latin-1, and its letters are those of Windows-1252.
        encoding = "latin_1"
    return encoding


def printable_name(encoding: str) -> str:
    """A codec name as readers know it: ``cp1252`` is ``windows-1252``."""
    if encoding.startswith("cp125"):
        return f"windows-{encoding[2:]}"
    return encoding.replace("_", "-")


def decode(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Text of ``data`` without its byte order mark, and what the reader should know of the reading.

    Raises FileProblem for binary data and for text that breaks the encoding its own mark names.
    """
    refuse_binary(data, name)
    marked = marked_encoding(data)
    if marked is not None and marked[0] != "utf-8":
        encoding, length = marked
        try:
            return data[length:].decode(encoding), (f"not UTF-8: read as {encoding}",)
        except UnicodeDecodeError:
            raise FileProblem(name, f"damaged {encoding} text; save the article as UTF-8") from None
    body = data[marked[1] :] if marked else data
    try:
        return body.decode("utf-8"), ()
    except UnicodeDecodeError:
        encoding = guess_encoding(body)
        return body.decode(encoding), (f"not UTF-8: read as {printable_name(encoding)}",)
