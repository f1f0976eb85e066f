"""One claim, one article, who is who, what was done, the desk in numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from store.database.connection import clear_errors
from store.errors import Refused

from .opened import OpenDesk

if TYPE_CHECKING:
    from store.database.overview import ArticleMark, Stats
    from store.model import Article, ArticleHead, Claim, Facet, Filter, LogEntry, Mention, Sitting, SourceEntry
    from store.sourcing import Identities


class Reading(OpenDesk):
    """Whole claims and articles, sources, history, statistics."""

    def claim(self, claim_id: int) -> Claim:
        """A claim with all that stands under it; for a merged-in claim, its head. Raises Refused if there is none."""
        from store.database import overview

        with clear_errors(self.path):
            found = overview.claims(self.database, [claim_id])
        if not found:
            raise Refused(f"there is no claim #{claim_id}")
        return found[0]

    def claims(self, claim_ids: Sequence[int]) -> list[Claim]:
        """Several claims at once, heads only, each once, in the order given."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.claims(self.database, claim_ids)

    def article(self, article_id: int) -> Article:
        """A whole article. Raises Refused if there is none."""
        from store.database import reading

        with clear_errors(self.path):
            found = reading.article(self.database, article_id)
        if found is None:
            raise Refused(f"there is no article {article_id}")
        return found

    def article_marks(self, article_id: int) -> list[ArticleMark]:
        """Where an article states which claim, in order of place."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.article_marks(self.database, article_id)

    def articles(self) -> list[ArticleHead]:
        """All articles without their texts, in order of import."""
        from store.database import reading

        with clear_errors(self.path):
            return reading.article_heads(self.database)

    def has_article(self, sha256: str) -> bool:
        """Whether an article with this cleaned text is on the desk."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.has_article(self.database, sha256)

    def outlets(self) -> list[str]:
        """Names of the outlets on the desk, in order of the alphabet."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.outlets(self.database)

    def sources(self) -> list[str]:
        """Names of the sources on the desk, in order of the alphabet."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.sources(self.database)

    def principals(self) -> Mapping[str, str]:
        """Who speaks for whom: source name to principal's name."""
        from store.database import sources

        with clear_errors(self.path):
            return sources.principals(self.database)

    def source_entries(self) -> list[SourceEntry]:
        """What editors said of sources, name by name, for an export."""
        from store.database import registry

        with clear_errors(self.path):
            return registry.entries(self.database)

    def identities(self, mentions: Sequence[Mention] = ()) -> Identities:
        """Who is who, as of now: the names of sources resolved by what editors said and by what is known.

        For ``store.sourcing.assess`` and ``origin_tree``; take it anew once something was written. The names in
        ``mentions`` are read together, any other with its first question.
        """
        from store.database.identities import StoredIdentities
        from store.sourcing import names_in

        return StoredIdentities(self.database, names_in([mentions]))

    def stats(self) -> Stats:
        """The desk in numbers."""
        *_, found = self.stats_as_they_come()
        return found

    def stats_as_they_come(self) -> Iterator[Stats]:
        """The desk in numbers, those that are counted fastest first: each has all that those before it had."""
        from store.database import counting

        with clear_errors(self.path):
            yield from counting.stats(self.database, self.reviewer)

    def facets(self, wanted: Filter) -> Iterator[Facet]:
        """How many claims have which status, label, class, outlet and origin, part by part as they are counted.

        Each part among the claims that the rest of ``wanted`` lets through. On a large desk that takes seconds: not for
        the screen's thread.
        """
        from store.database import facets

        with clear_errors(self.path), self.unchanging():
            yield from facets.facets(self.database, wanted)

    def history(
        self,
        *,
        claim_id: int | None = None,
        reviewer: str | None = None,
        before: int | None = None,
        limit: int = 200,
    ) -> list[LogEntry]:
        """What was done, newest first: on the whole desk, or to one claim and what stands under it.

        ``reviewer`` keeps to one person's doings, ``before`` to actions with a lower id: the next page.
        """
        from store.database import overview

        with clear_errors(self.path):
            return overview.history(self.database, claim_id, limit, reviewer, before)

    def latest_on(self, claim: Claim, limit: int = 3) -> list[LogEntry]:
        """What was done last to a claim and what stands under it now, newest first: quick, for beside a list."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.latest_on(self.database, [claim.id, *claim.members], limit)

    def reviewers(self) -> list[str]:
        """Everybody who did something on this desk, by name."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.reviewers(self.database)

    def sitting(self) -> Sitting | None:
        """This reviewer's decisions since their last long pause; None before the second."""
        from store.database import pace

        with clear_errors(self.path):
            return pace.sitting(self.database, self.reviewer)
