"""Patterns that are compiled late: what they need is truly needed, and an ordinary article leaves most alone."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import store.intake
from store.intake.patterns import Pattern

from .test_blocks import FIRST, SECOND

# Two letters fold into ASCII ones in an expression, and not in str.lower; no article has them.
LETTERS = st.characters(max_codepoint=0x2300, exclude_characters="\u017f\u212a", exclude_categories=["Cs"])


def all_patterns() -> dict[str, Pattern]:
    """Every late pattern of the room by module and name, those in tables of rules by their place."""
    found: dict[str, Pattern] = {}
    for info in pkgutil.iter_modules(store.intake.__path__):
        module = importlib.import_module(f"store.intake.{info.name}")
        for name, value in vars(module).items():
            if isinstance(value, Pattern):
                found[f"{info.name}.{name}"] = value
            elif isinstance(value, tuple):
                rules = [item[0] for item in value if isinstance(item, tuple) and item and isinstance(item[0], Pattern)]
                found.update({f"{info.name}.{name}[{place}]": rule for place, rule in enumerate(rules)})
    return found


PATTERNS = all_patterns()
NOT_DRAWN = {"outlets._BODY_RULES[1]", "calls._CLOSING_CALL"}
"""What they look for around the match is beyond drawing; the tests of outlets and of pasted pages go through them."""


@pytest.mark.parametrize(
    "name", sorted(name for name, pattern in PATTERNS.items() if pattern.needs and name not in NOT_DRAWN)
)
@settings(max_examples=10, derandomize=True, suppress_health_check=list(HealthCheck), deadline=None)
@given(data=st.data())
def test_what_matches_holds_what_the_pattern_needs(name: str, data: st.DataObject) -> None:
    """The expression itself is the oracle: whatever it matches, the guarded one must match too."""
    pattern = PATTERNS[name]
    text = data.draw(st.from_regex(pattern.compiled, fullmatch=True, alphabet=LETTERS))
    assert pattern.search(text) is not None
    assert [found.span() for found in pattern.finditer(text)] == [
        found.span() for found in pattern.compiled.finditer(text)
    ]


def test_a_guard_answers_without_the_expression() -> None:
    pattern = Pattern(r"fer+y", re.IGNORECASE, needs=("ferry",))
    assert pattern.match("a boat") is pattern.search("a boat") is pattern.fullmatch("a boat") is None
    assert list(pattern.finditer("a boat")) == []
    assert pattern.match("Ferry ahoy") is not None
    assert pattern.match("a ferry", 2) is not None
    assert pattern.fullmatch("Ferry ahoy") is None


def test_a_plain_article_compiles_few_patterns() -> None:
    """A count, not a clock: of the large patterns a plain article needs hardly any."""
    code = (
        "import sys\n"
        "from store.intake import read_text\n"
        f"read_text({f'Ferry stops{chr(10)}By Dana Whit{chr(10)}{FIRST}{chr(10)}{SECOND}'!r}, name='-')\n"
        "from tests.store.intake.test_patterns import PATTERNS\n"
        "made = [name for name, pattern in PATTERNS.items() if pattern._compiled is not None]\n"
        "print(len(made), len(PATTERNS), *made)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert int(shown[0]) * 3 < int(shown[1]), shown
