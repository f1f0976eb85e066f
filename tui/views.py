"""Views by name: a filter and an order that reviewers of a desk come back to, kept with the desk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from store.errors import Refused
from store.model import Filter, Sort
from tui.place import Place, decoded, encoded

if TYPE_CHECKING:
    from store.desk import Desk

SETTING = "views"
"""The setting of the desk that holds them."""
LONGEST = 60
"""Characters in a name."""


def saved(desk: Desk) -> dict[str, tuple[Filter, Sort]]:
    """The views of a desk by name, in the order of the alphabet. What cannot be read is left out."""
    try:
        found = json.loads(desk.setting(SETTING) or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    places = {name: decoded(told) for name, told in found.items() if isinstance(told, str)}
    return {name: (places[name].wanted, places[name].sort) for name in sorted(places, key=str.casefold)}


def keep(desk: Desk, name: str, wanted: Filter, sort: Sort) -> str:
    """Keep a view; one of the same name gives way. Gives the name. Raises Refused for a name that is none."""
    name = " ".join(name.split())
    if not name:
        raise Refused("a view needs a name")
    if len(name) > LONGEST:
        raise Refused(f"a name of at most {LONGEST} characters")
    views = {each: view for each, view in saved(desk).items() if each.casefold() != name.casefold()}
    _write(desk, {**views, name: (wanted, sort)})
    return name


def drop(desk: Desk, name: str) -> None:
    """Forget a view."""
    _write(desk, {each: view for each, view in saved(desk).items() if each != name})


def _write(desk: Desk, views: Mapping[str, tuple[Filter, Sort]]) -> None:
    told = {name: encoded(Place(wanted=wanted, sort=sort)) for name, (wanted, sort) in views.items()}
    desk.set_setting(SETTING, json.dumps(told))
