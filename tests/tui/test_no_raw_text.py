"""No data reaches the screen but through ``tui.text``: the source is read for every other way in."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TUI = Path(__file__).parents[2] / "tui"
FILES = sorted(path for path in TUI.rglob("*.py") if "commands" not in path.parts)

MAKERS = {"Content", "Segment", "Text", "from_markup", "from_text", "from_rich_text", "styled", "assemble"}
"""Calls that make something drawable out of a string: only ``tui/text.py`` may."""

SHOWERS = {"notify", "Static", "Label", "Button", "Markdown", "Pretty", "TextArea", "Checkbox", "RadioButton", "update"}
"""Calls that show a string given to them, as markup or raw: they take constants or content from ``tui.text``."""

TITLES = {"tooltip", "border_title", "border_subtitle", "placeholder", "title", "sub_title"}
"""Attributes and arguments that Textual shows by itself."""

ALLOWED = {
    # Draws an input's own value, every unsafe character turned into a mark of one cell.
    ("dialogs/field.py", "Text"),
    # Draws again, in other colours, what another screen has drawn already.
    ("dialogs/behind.py", "Segment"),
}


def content_functions() -> set[str]:
    """Every function of the screen that is declared to give ``Content``: each is checked where it is made."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in FILES]
    functions = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    return {each.name for each in functions if isinstance(each.returns, ast.Name) and each.returns.id == "Content"}


MAKES_CONTENT = content_functions() | {"line", "lines", "fit"}


def harmless(node: ast.expr, tree: ast.AST) -> bool:
    """A constant without a bracket, content from ``tui.text``, or a name that only ever stands for such."""
    if isinstance(node, ast.Constant):
        return not (isinstance(node.value, str) and "[" in node.value)
    if isinstance(node, ast.IfExp):
        return harmless(node.body, tree) and harmless(node.orelse, tree)
    if isinstance(node, ast.Call):
        return named(node) in MAKES_CONTENT
    if isinstance(node, ast.Name):
        given = [
            each.value
            for each in ast.walk(tree)
            if isinstance(each, ast.Assign)
            and any(isinstance(at, ast.Name) and at.id == node.id for at in each.targets)
        ]
        return bool(given) and all(harmless(each, tree) for each in given if not isinstance(each, ast.Name))
    return False


def named(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def offences(tree: ast.AST, path: str = "") -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = named(node)
            if name in MAKERS and path != "text.py" and (path, name) not in ALLOWED and node.args:
                yield f"{path}:{node.lineno} {name}(...) is for tui/text.py alone"
            if (
                name in SHOWERS
                and node.args
                and not harmless(node.args[0], tree)
                and not _is_mapping_update(node, name)
            ):
                yield f"{path}:{node.lineno} {name}(...) of something that is neither constant nor from tui.text"
            for keyword in node.keywords:
                if keyword.arg in TITLES and not harmless(keyword.value, tree):
                    yield f"{path}:{node.lineno} {keyword.arg}= of something that is neither constant nor from tui.text"
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Attribute) and target.attr in TITLES and not harmless(node.value, tree):
                    yield f"{path}:{node.lineno} .{target.attr} of something that is neither constant nor from tui.text"


def _is_mapping_update(node: ast.Call, name: str) -> bool:
    """``some_dict.update({...})`` shows nothing; widgets are never kept in attributes, but queried."""
    if name == "update" and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Attribute):
        return node.func.value.attr.startswith("_")
    shown = node.args[0].body if isinstance(node.args[0], ast.IfExp) else node.args[0]
    return name == "update" and isinstance(shown, ast.Dict | ast.DictComp | ast.GeneratorExp)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TUI)))
def test_data_is_shown_through_text_only(path: Path) -> None:
    relative = path.relative_to(TUI).as_posix()
    assert list(offences(ast.parse(path.read_text(encoding="utf-8")), relative)) == []


@pytest.mark.parametrize(
    "source",
    [
        "self.notify(claim.text)",
        "self.app.notify(f'kept {x}')",
        "Static(claim.text)",
        "widget.update(claim.text)",
        "widget.border_title = claim.text",
        "widget.tooltip = name",
        "Input(placeholder=name)",
        "Content(claim.text)",
        "Content.from_markup(claim.text)",
        "Text(claim.text)",
        "Segment(claim.text)",
        "Static('[b]bold[/b]')",
    ],
)
def test_the_other_ways_are_found(source: str) -> None:
    assert len(list(offences(ast.parse(source), "widgets/x.py"))) == 1


@pytest.mark.parametrize(
    "source",
    ["Static(text.content(x))", "Static('plain')", "rows.update({1: 2})", "widget.border_title = text.line(x)"],
)
def test_the_right_ways_pass(source: str) -> None:
    assert list(offences(ast.parse(source), "widgets/x.py")) == []
