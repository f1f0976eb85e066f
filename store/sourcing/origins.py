"""Where one mention comes from: its publisher, its origin, and under which key that origin is the same as
another.
"""

from __future__ import annotations

from store.model import Mention, Role, SourcingClass
from store.sourcing.forms import form_of
from store.sourcing.identities import Identities
from store.sourcing.kinship import description
from store.sourcing.names import source_key

UNNAMED = frozenset({SourcingClass.ANONYMOUS, SourcingClass.GOVERNMENT_UNNAMED})
"""Classes whose origin is described ("a senior official"), not named."""


def publisher_of(mention: Mention) -> str | None:
    """The outlet that printed the mention: its article's, else the chain's publisher, else None."""
    if mention.article.outlet and mention.article.outlet.strip():
        return mention.article.outlet
    if mention.chain and mention.chain[-1].role is Role.PUBLISHER:
        return mention.chain[-1].name
    return None


def outlet_key(mention: Mention) -> str:
    """The form under which two mentions are of one outlet; an article of no known outlet stands alone."""
    outlet = publisher_of(mention)
    return f"article {mention.article.id}" if outlet is None else f"outlet {source_key(outlet)}"


def outlet_name(mention: Mention) -> str:
    """The publishing outlet for people to read; an article of no known outlet goes by its id."""
    return publisher_of(mention) or f"the unnamed outlet of article {mention.article.id}"


def origin_of(mention: Mention) -> str | None:
    """The name of the mention's origin, or None if that is not known.

    The origin is the first hop if it has a name and is more than the publisher alone. A mention of the class
    ``outlet`` that names nobody has its publishing outlet as the origin. A suggested name is no origin
    until it is confirmed.
    """
    if mention.chain:
        first = mention.chain[0]
        if first.name is not None and not _only_publisher(mention):
            return first.name
    return publisher_of(mention) if mention.sourcing_class is SourcingClass.OUTLET else None


def first_station(mention: Mention) -> str | None:
    """The first named hop after a hidden origin that is not the publisher: how far back the trail goes."""
    if not mention.chain or _only_publisher(mention):
        return None
    return next((hop.name for hop in mention.chain if hop.name and hop.role is not Role.PUBLISHER), None)


def quoted_by(mention: Mention) -> str:
    """Who had the words from the origin: the next named hop after the first, else the publishing outlet."""
    return next((hop.name for hop in mention.chain[1:] if hop.name is not None), outlet_name(mention))


def origin_name(mention: Mention) -> str | None:
    """The origin for people to read: a source without a name is told from its like by who quotes it."""
    name = origin_of(mention)
    if name is not None and is_described(mention):
        return f"{name} (quoted by {quoted_by(mention)})"
    return name


def origin_key(mention: Mention, identities: Identities) -> str | None:
    """The form under which the origins of two mentions are one and the same source; None for an unknown origin.

    A description is no name: "a senior official" of Reuters and one of AP may be two people, so who quotes them is
    part of the key.
    """
    name = origin_of(mention)
    if name is None:
        return None
    if is_described(mention):
        return f"described {description(form_of(name))} > {identities.of(quoted_by(mention)).key}"
    return f"named {identities.of(name).key}"


def _only_publisher(mention: Mention) -> bool:
    """Whether the chain opens with the publisher, or holds nothing but the article's outlet."""
    first, outlet = mention.chain[0], mention.article.outlet
    if first.role is Role.PUBLISHER:
        return True
    if len(mention.chain) > 1 or first.name is None or outlet is None:
        return False
    return source_key(first.name) == source_key(outlet)


def is_described(mention: Mention) -> bool:
    """Whether the origin is somebody described and not named; a spokesperson speaks in the name of another."""
    if mention.sourcing_class not in UNNAMED:
        return False
    name = origin_of(mention)
    return name is None or form_of(name).voice_of is None
