"""The nouns: one door, and each made only when it is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from store import model

ROOT = Path(model.__file__).parent


@pytest.mark.parametrize("name", model.__all__)
def test_the_door_gives_the_noun_of_the_part_where_it_is_defined(name: str) -> None:
    parts = [path for path in ROOT.glob("*.py") if path.stem != "__init__" and name in defined(path)]
    assert len(parts) == 1
    found = getattr(model, name)
    assert getattr(found, "__module__", None) in (f"store.model.{parts[0].stem}", "builtins", None)
    assert getattr(model, name) is found


def test_everything_public_is_named_by_the_door() -> None:
    public = {name for path in ROOT.glob("*.py") if path.stem != "__init__" for name in defined(path)}
    assert sorted(public) == sorted(model.__all__)


def test_what_is_no_noun_is_an_error() -> None:
    with pytest.raises(AttributeError, match=r"store\.model.*Nonesuch"):
        _ = model.Nonesuch  # type: ignore[attr-defined]


def test_the_door_alone_makes_no_noun() -> None:
    code = "import sys, store.model; print([each for each in sys.modules if each.startswith('store.model.')])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT.parents[1], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def defined(path: Path) -> set[str]:
    """The classes and constants that a module defines."""
    names = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names |= {each.id for each in node.targets if isinstance(each, ast.Name)}
    return names
