"""The shape of the code: small files, small functions, one door a room, no screen in the store."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = [*sorted((ROOT / "store").rglob("*.py")), *sorted((ROOT / "tui").rglob("*.py"))]

MOST_LINES = 330
"""A file that grows past this does more than one thing. Files that are tables of data do not count."""

MOST_LINES_OF_A_FUNCTION = 55


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def is_data(tree: ast.Module) -> bool:
    """Whether a module is a table: no function of more than a few lines."""
    return all(_length(function) <= 8 for function in functions(tree))


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring and decorators."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return 0 if not body else (body[-1].end_lineno or 0) - body[0].lineno + 1


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_files_and_functions_stay_small(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    if not is_data(tree):
        assert source.count("\n") <= MOST_LINES
    long = [
        f"{each.name}: {_length(each)} lines" for each in functions(tree) if _length(each) > MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_everything_public_has_a_docstring(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    missing = [] if ast.get_docstring(tree) or not tree.body else ["the module"]
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            if not node.name.startswith("_") and ast.get_docstring(node) is None:
                missing.append(node.name)
            if node.name.startswith("_"):
                continue
        for child in node.body if isinstance(node, ast.Module | ast.ClassDef) else []:
            if (
                isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
                and not child.name.startswith("_")
                and ast.get_docstring(child) is None
            ):
                missing.append(child.name)
    assert missing == []


@pytest.mark.parametrize("room", ["intake", "extraction", "matching", "sourcing", "export", "desk"])
def test_each_room_names_what_others_may_call(room: str) -> None:
    door = importlib.import_module(f"store.{room}")
    assert door.__doc__
    assert all(hasattr(door, name) for name in door.__all__)
    rooms = (ROOT / "store" / room).rglob("*.py")
    inner = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in rooms}
    inner -= {f"store.{room}"}
    for path in CODE:
        if (ROOT / "store" / room) in path.parents:
            continue
        used = {
            node.module
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom) and node.module
        }
        assert not used & inner, f"{name_of(path)} goes past the door of {room}"


def test_the_store_runs_without_the_screen() -> None:
    code = (
        "import pkgutil, importlib, sys, store\n"
        "for m in pkgutil.walk_packages(store.__path__, 'store.'): importlib.import_module(m.name)\n"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('textual', 'rich', 'tui')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
