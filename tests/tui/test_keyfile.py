"""The reviewer's own keys: what the file asks for, what in it does not do, and what the screen then shows."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import Status
from tests.tui.helpers import grid, press, settled
from tui import keymap
from tui.app import ReviewApp
from tui.keyfile import as_toml, keys_in, read_keys
from tui.screens.review import ReviewScreen

PATH = Path("k.toml")
IDS = [each.id for each in keymap.with_keys({})]


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    yield
    keymap.remap({})


def said(written: str) -> list[str]:
    return [str(problem) for problem in keys_in(written, PATH).problems]


def test_keys_are_changed_and_all_others_stay() -> None:
    chosen = keys_in('claim.keep = "d"\nundo = ["ctrl+z", "U U"]\n', PATH)
    assert chosen.changes == {"claim.keep": ("d",), "undo": ("ctrl+z", "U U")}
    assert chosen.problems == []


@pytest.mark.parametrize(
    "written", ['claim.keep = "d"', '"claim.keep" = "d"', '[claim]\nkeep = "d"', '[claim]\n"keep"=["d"]']
)
def test_an_action_may_be_named_in_every_way_of_toml(written: str) -> None:
    assert keys_in(written, PATH).changes == {"claim.keep": ("d",)}


def test_two_keys_may_change_places() -> None:
    chosen = keys_in('claim.keep = "x"\nclaim.reject = "a"\n', PATH)
    assert chosen.problems == []
    assert chosen.changes == {"claim.keep": ("x",), "claim.reject": ("a",)}


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('\nclaim.kepe = "b"', "k.toml, line 2: there is no action claim.kepe; do you mean claim.keep?"),
        ('zzzzzz = "b"', 'k.toml, line 1: there is no action zzzzzz; "claimdesk keys" lists them all'),
        ("claim.keep = 3", 'k.toml, line 1: claim.keep: write a key, "a", or a list of keys, ["a", "b"]'),
        ("claim.keep = []", 'k.toml, line 1: claim.keep: write a key, "a", or a list of keys, ["a", "b"]'),
        (
            '[claim]\n# mine\nkeep = "boing"',
            'k.toml, line 3: claim.keep: "boing" is no key; write "a", "?", "ctrl+r", "f2", or "s n" for one after the'
            " other",
        ),
        ('claim.keep = "ctrl+i"', 'k.toml, line 1: claim.keep: most terminals cannot tell "ctrl+i" from "tab"'),
        ('claim.keep = "esc"', "k.toml, line 1: claim.keep: Esc is reserved; choose another key"),
        ('claim.keep = "g ctrl+c"', "k.toml, line 1: claim.keep: Ctrl+C is reserved; choose another key"),
        (
            'claim.keep = "x"',
            "k.toml, line 1: claim.keep: in Review x is the key of claim.reject; choose another key, or move"
            " claim.reject too",
        ),
        (
            'claim.keep = "s"',
            "k.toml, line 1: claim.keep: in Review s n (class.named) begins with s; choose another key, or move"
            " class.named too",
        ),
        (
            'class.named = "a n"',
            "k.toml, line 1: class.named: in Review a n begins with a, the key of claim.keep; choose another key, or"
            " move claim.keep too",
        ),
        (
            'claim.keep = "d"\nclaim.park = "d"',
            "k.toml, line 2: claim.park: in Review d is the key of claim.keep; choose another key, or move claim.keep"
            " too",
        ),
        ('claim.keep = ["d", "d e"]', "k.toml, line 1: claim.keep: d begins d e; leave one of the two out"),
        (
            'app.quit = "Z Z"',
            "k.toml, line 1: app.quit: one of its keys must be a single one; it is the way out of a tiny window",
        ),
    ],
)  # fmt: skip
def test_what_does_not_do_is_told_in_one_line(written: str, told: str) -> None:
    assert said(written) == [told]
    rest = keys_in(f'undo = "U"\n{written}', PATH)
    assert rest.changes["undo"] == ("U",)
    assert keymap.clashes(keymap.with_keys(rest.changes)) == []


def test_a_file_that_is_no_toml_leaves_all_keys_as_they_are() -> None:
    chosen = keys_in('claim.keep = "d"\nundo = ?\n', PATH)
    assert chosen.changes == {}
    assert [str(each) for each in chosen.problems] == [
        "k.toml: not TOML: invalid value (at line 2, column 8); mend it, the usual keys hold until then"
    ]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b'undo = "\xff"')
    assert "no text in UTF-8" in str(read_keys(tmp_path / "bytes.toml").problems[0])
    assert "cannot be read" in str(read_keys(tmp_path).problems[0])


def test_escape_and_ctrl_c_stay_whatever_is_asked() -> None:
    assert keys_in('view.back = "d"\napp.leaving = "f9"', PATH).changes == {
        "view.back": ("d", "escape"),
        "app.leaving": ("f9", "ctrl+c"),
    }


@given(
    st.dictionaries(
        st.sampled_from(IDS),
        st.lists(st.text("abdgisx?+ ", min_size=1, max_size=3) | st.sampled_from(["esc", "ctrl+c", "tab"]), min_size=1),
        max_size=12,
    )
)
def test_no_file_leads_to_a_clash(asked: dict[str, list[str]]) -> None:
    written = "".join(f'"{name}" = {keys!r}\n'.replace("'", '"') for name, keys in asked.items())
    chosen = keys_in(written, PATH)
    registry = keymap.with_keys(chosen.changes)
    assert keymap.problems(registry) == []
    blamed = {str(problem).split(": ")[1] for problem in chosen.problems}
    assert set(asked) == set(chosen.changes) | blamed
    for each in registry:
        if each.id not in asked:
            assert each.keys == next(usual.keys for usual in keymap.with_keys({}) if usual.id == each.id)


def test_the_printed_map_is_the_map() -> None:
    keymap.remap({"claim.keep": ("d", "backslash k"), "find.filter": ("quotation_mark",)})
    written = as_toml(PATH)
    assert tomllib.loads(written)["claim"]["keep"] == ["d", "\\ k"]
    chosen = keys_in(written, PATH)
    assert chosen.problems == []
    assert chosen.changes == {each.id: each.keys for each in keymap.actions()}


async def test_the_screen_shows_and_obeys_the_chosen_keys(desk_file: str) -> None:
    keymap.remap(keys_in('claim.keep = "d"\nhelp.open = "f1"\napp.quit = "f10"\nmark.toggle = "f4"', PATH).changes)
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, ReviewScreen)
        assert " d keep " in grid(pilot.app)
        assert " F1 keys" in grid(pilot.app)
        await press(pilot, "a")
        assert screen.desk.claim(1).status is Status.NEW
        await press(pilot, "d")
        assert screen.desk.claim(1).status is Status.REVIEWED
        await press(pilot, "ctrl+c")
        assert screen.foot.said.startswith("F10 leaves")
        await press(pilot, "semicolon")
        assert "(F4 marks)" in screen.foot.said
        await press(pilot, "f1")
        await settled(pilot)
        await press(pilot, *"keep")
        await settled(pilot)
        assert "❯d         keep" in grid(pilot.app)


async def test_what_does_not_do_is_seen_before_the_first_key(desk_file: str) -> None:
    notices = [*said('claim.keep = "x"'), "k.toml, line 2: \x1b[2J[/]"]
    async with ReviewApp(desk_file, "ann", notices=notices).run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = grid(pilot.app)
        assert "k.toml, line 1: claim.keep: in Review x is the key" in shown
        assert "␛[2J[/]" in shown
        await press(pilot, "x")
        assert pilot.app.desk.claim(1).status is Status.NEW  # type: ignore[attr-defined]
        await press(pilot, "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReviewScreen)
