"""Which names of a claim are likely one source's: each two that share a word are compared once.

A claim that a hundred articles carry has a hundred names; comparing each with each after every fold would keep the
editor waiting. Two names that are alike in any way of ``kinship`` share a word, or one has the other's initials
(``Signs``), so only such are compared, and what came of it is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from store.sourcing.forms import Form
from store.sourcing.issues import issue_of
from store.sourcing.kinship import short_for, worded_alike

Alike = Callable[[Form, Form], str | None]
WAYS: tuple[Alike, ...] = (short_for, worded_alike)
"""Ways of being alike, the surest first: each tells why the first name is the second's, or None."""
_INITIALS, _LETTERS = "initials ", "letters "


class Signs:
    """What two names have in common, at least one of it, if they are alike in one of the ``WAYS``."""

    def __init__(self, form: Form) -> None:
        issue = issue_of(form.text)
        told = (form,) if issue is None else (form, issue.issuer)
        self.words = {word for each in told for word in each.whole}
        self.initials = {each.initials for each in told}
        self.letters = {each.letters for each in told} - {""}
        """Those of which the initials of another may consist."""

    @property
    def had(self) -> set[str]:
        """What another finds this name by."""
        return self.words | set(map(_INITIALS.__add__, self.initials)) | set(map(_LETTERS.__add__, self.letters))

    @property
    def sought(self) -> set[str]:
        """What this name finds others by."""
        return self.words | set(map(_LETTERS.__add__, self.initials)) | set(map(_INITIALS.__add__, self.letters))


class Likeness:
    """For the names of one claim's sources."""

    def __init__(self, forms: Iterable[Form]) -> None:
        names = list(dict.fromkeys(forms))
        signs = {form: Signs(form) for form in names}
        having: dict[str, list[Form]] = {}
        for form in names:
            for sign in signs[form].had:
                having.setdefault(sign, []).append(form)
        self._why: list[dict[Form, dict[Form, str]]] = [{} for _way in WAYS]
        for form in names:
            near = {other for sign in signs[form].sought for other in having.get(sign, ())}
            for way, alike in enumerate(WAYS):
                whys = {other: why for other in near if (why := alike(form, other)) is not None}
                if whys:
                    self._why[way][form] = whys

    def near(self, way: int, forms: Sequence[Form]) -> set[Form]:
        """The names that one of ``forms`` is likely another of, in the way of that place in ``WAYS``."""
        return {other for form in forms for other in self._why[way].get(form, ())}

    def first(self, way: int, forms: Sequence[Form], others: Sequence[Form]) -> tuple[Form, Form, str] | None:
        """The first two of both that are alike in this way, and why."""
        for form in forms:
            whys = self._why[way].get(form, {})
            for other in others:
                if other in whys:
                    return form, other, whys[other]
        return None
