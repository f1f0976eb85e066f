"""Lists of sources that an editor keeps elsewhere: TOML or CSV in, the facts of each source out.

TOML has a ``[[source]]`` for each, CSV a line, with ``name`` and any of ``aliases`` (in CSV with ``;`` between),
``kind``, ``standing``, ``state_relation``, ``principal``, ``reliability``, ``notes``: the shape of the program's own
list of well-known sources.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from store.errors import FileProblem, Refused
from store.model import SourceFacts
from store.registry import FACTS, checked

_FIELDS = ("name", "aliases", *FACTS)
_OTHER_WORDS = {"note": "notes"}
_OTHER_KINDS = {"state_media": "state_organ"}


def read_sources(path: Path) -> list[SourceFacts]:
    """The sources that a .toml or .csv file lists, every word checked.

    Raises FileProblem, one line that names the place, if it is neither, is damaged, or says what no source can be.
    """
    name = str(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileProblem(name, "is not text in UTF-8") from error
    except OSError as error:
        raise FileProblem(name, f"cannot be read ({error.strerror or error})") from error
    suffix = path.suffix.lower()
    if suffix == ".toml":
        return [_facts(name, f"source {number}", None, entry) for number, entry in enumerate(_toml(name, text), 1)]
    if suffix == ".csv":
        return [_facts(name, "this source", line, entry) for line, entry in _csv(name, text)]
    raise FileProblem(name, "is no list of sources: give a .toml or a .csv file")


def _toml(name: str, text: str) -> Sequence[Mapping[str, Any]]:
    import tomllib

    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FileProblem(name, f"is not TOML: {error}") from error
    listed = document.pop("source", None)
    if document or not isinstance(listed, list) or not all(isinstance(entry, dict) for entry in listed):
        raise FileProblem(name, "holds no list of [[source]] entries, or something beside it")
    return listed


def _csv(name: str, text: str) -> Iterable[tuple[int, Mapping[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise FileProblem(name, f"is not CSV: {error}", reader.line_num) from error
    if "name" not in [_OTHER_WORDS.get(each, each) for each in reader.fieldnames or ()]:
        raise FileProblem(name, "has no column “name” in its first line", 1)
    for line, row in rows:
        if None in row:
            raise FileProblem(name, "has more cells than the first line has columns", line)
        entry: dict[str, Any] = {key: value for key, value in row.items() if value}
        if entry:
            entry["aliases"] = [alias for alias in str(entry.get("aliases", "")).split(";") if alias.strip()]
            yield line, entry


def _facts(path: str, where: str, line: int | None, entry: Mapping[str, Any]) -> SourceFacts:
    """One source, checked; ``where`` names it in a complaint."""
    fields = {_OTHER_WORDS.get(key, key): value for key, value in entry.items()}
    for key, value in fields.items():
        if key not in _FIELDS:
            raise FileProblem(path, f"{where} has a field “{key}”; known are {', '.join(_FIELDS)}", line)
        texts = value if key == "aliases" else [value]
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise FileProblem(
                path, f"{where}: “{key}” is not {'a list of texts' if key == 'aliases' else 'a text'}", line
            )
    called = " ".join(str(fields.get("name", "")).split())
    if not called:
        raise FileProblem(path, f"{where} has no name", line)
    try:
        said = {key: checked(key, _OTHER_KINDS.get(fields[key], fields[key])) for key in FACTS if key in fields}
    except Refused as error:
        raise FileProblem(path, f"{called}: {error}", line) from error
    aliases = tuple(dict.fromkeys(plain for alias in fields.get("aliases", ()) if (plain := " ".join(alias.split()))))
    return SourceFacts(called, aliases, **said)
