"""The sources of a desk: who is who, as lists for a screen and as acts of an editor.

A source is one or more names; ids are those of names, and the id of a source is that of the name that heads it. Every
method takes the id of any name of a source. A Registry belongs to its desk, and to the desk's thread.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from store.acts import claims_of, sources
from store.database import registry, source_paths
from store.database.connection import clear_errors
from store.database.journal import Act
from store.errors import Refused
from store.model import (
    Citation,
    Receipt,
    Source,
    SourceFacts,
    SourceKind,
    SourcePath,
    SourceRow,
    SourceSort,
    SourceSuggestion,
)
from store.sourcing import Candidate, alike_names, nearest

if TYPE_CHECKING:
    from store.desk import Desk

__all__ = ["FACTS", "Registry", "checked"]

checked = sources.checked
FACTS = sources.FACTS
"""What can be said of a source, and the words for it; None where any text will do."""

NEAR = 3
"""How many names are offered for one that is not there."""


class Registry:
    """What a desk knows of its sources. ``Desk.registry`` gives one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # Asking

    def ids(
        self,
        text: str = "",
        sort: SourceSort = SourceSort.ORIGIN,
        *,
        kinds: Collection[SourceKind] = (),
        edited: bool | None = None,
    ) -> array[int]:
        """Ids of the sources in order, for a list that shows a page of them at a time.

        All that stand in some chain or of which an editor has said something. ``text``: part of any of their names or
        of their principal's, or a name they are generally known by ("WSJ"). ``edited``: whether an editor spoke.
        """
        with clear_errors(self._desk.path):
            return registry.source_ids(self._desk.database, text, sort, kinds, edited=edited)

    def rows(self, ids: Sequence[int]) -> list[SourceRow]:
        """The list lines of these sources, in the order given; one merged into another since is left out."""
        with clear_errors(self._desk.path):
            return registry.source_rows(self._desk.database, ids)

    def get(self, number: int) -> Source:
        """A source with all its names and all that is known of it. Raises Refused if there is none."""
        with clear_errors(self._desk.path):
            return registry.source(self._desk.database, number)

    def find(self, name: str) -> int:
        """The id of the source called ``name``; a name's form and the well-known names count.

        Raises Refused, naming the nearest, if there is none.
        """
        plain = " ".join(name.split())
        with clear_errors(self._desk.path):
            found = registry.named(self._desk.database, plain)
        if found is not None:
            return found
        near = nearest(plain, [row.name for row in self._listed()], NEAR)
        raise Refused(f"there is no source “{plain}”" + (f"; did you mean {' or '.join(near)}?" if near else ""))

    def name_id(self, name: str) -> int:
        """The id of just this name (case aside), be it the source's own or a further one. Raises Refused."""
        plain = " ".join(name.split())
        source = self.get(self.find(plain))
        found = [each.id for each in source.names if each.name.casefold() == plain.casefold()]
        if not found:
            called = ", ".join(each.name for each in source.names)
            raise Refused(f"“{plain}” is no name on this desk; the source has {called}")
        return found[0]

    def suggestions(
        self,
        *,
        source: int | None = None,
        limit: int = 50,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[SourceSuggestion]:
        """Pairs of sources that may be one, the likeliest first, each with its reason; of one source or of all.

        Pairs that were judged not the same are left out. On a large desk this is work for a worker with a desk of its
        own: ``progress`` is told how many of how many names are done, ``cancelled`` stops it with what is found.
        """
        rows = self._listed()
        candidates = [Candidate(row.id, (row.name, *row.aliases), row.principal) for row in rows]
        with clear_errors(self._desk.path):
            apart = registry.apart_pairs(self._desk.database)
        only = None if source is None else self.get(source).row.id
        found = alike_names(candidates, apart, only=only, limit=limit, progress=progress, cancelled=cancelled)
        with clear_errors(self._desk.path):
            return registry.with_claims(self._desk.database, found)

    def citations(self, source: int | None = None, *, limit: int = 30) -> list[Citation]:
        """Who has it from whom, most often first: edges for a small picture, of one source or of the whole desk."""
        number = None if source is None else self.get(source).row.id
        with clear_errors(self._desk.path):
            return registry.citations(self._desk.database, number, limit)

    def paths(self, source: int) -> list[SourcePath]:
        """The ways on which what a source says reaches the page, the commonest first."""
        number = self.get(source).row.id
        with clear_errors(self._desk.path):
            return source_paths.paths(self._desk.database, number)

    def _listed(self) -> list[SourceRow]:
        return self.rows(self.ids(sort=SourceSort.NAME))

    # Acts: each is one entry in the history, and is undone like any other

    def merge(self, into: int, others: Sequence[int], *, override: bool = False) -> Receipt:
        """Make one source of these, called as ``into`` is. Refused over a "not the same" unless overridden."""
        with self._act("merge sources") as (act, receipt):
            sources.merge(act, into, others, override=override)
        return receipt()

    def split(self, name_id: int) -> Receipt:
        """Take one name out of its source, as it was; that it is none of the rest is remembered."""
        with self._act("split source") as (act, receipt):
            sources.split(act, name_id, self._desk.reviewer)
        return receipt()

    def apart(self, one: int, other: int) -> Receipt:
        """Remember that two sources are not the same: no claim counts them as one, no suggestion brings them up."""
        with self._act("not the same source") as (act, receipt):
            sources.tell_apart(act, one, other, self._desk.reviewer)
        return receipt()

    def alias(self, source: int, name: str, *, override: bool = False) -> Receipt:
        """Give a source a further name; a source that has that name already becomes part of it, by that name."""
        with self._act("source alias") as (act, receipt):
            sources.add_alias(act, source, name, self._desk.reviewer, override=override)
        return receipt()

    def add(self, facts: SourceFacts) -> Receipt:
        """Enter a source by hand, or say more of one that is there."""
        with self._act("add source") as (act, receipt):
            sources.add_source(act, facts, self._desk.reviewer)
        return receipt()

    def set(self, ids: Sequence[int], said: Mapping[str, str | None]) -> Receipt:
        """Say what sources are: any of ``FACTS``; None takes a part back to what is generally known.

        An empty principal says that it speaks for nobody. Refused, naming the words, for one that does not exist.
        """
        with self._act("source") as (act, receipt):
            sources.set_facts(act, ids, said)
        return receipt()

    def take_in(self, listed: Sequence[SourceFacts], origin: str) -> Receipt:
        """Enter a list of sources in one act; ``origin`` says in the receipt where it is from."""
        with self._act("import sources") as (act, receipt):
            for facts in listed:
                sources.add_source(act, facts, self._desk.reviewer)
            act.text = f"{len(listed)} source{'' if len(listed) == 1 else 's'} from {origin}"
        return receipt()

    @contextmanager
    def _act(self, verb: str) -> Iterator[tuple[Act, Callable[[], Receipt]]]:
        with self._desk.acting(verb) as act:

            def receipt() -> Receipt:
                done = act.text if act.action_id else "nothing to change"
                with clear_errors(self._desk.path):
                    return Receipt(act.action_id, done, claims_of(self._desk.database, act.changes))

            yield act, receipt
