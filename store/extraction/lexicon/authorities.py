"""Whether what an article names is an authority of the state."""

from __future__ import annotations

from store.extraction.lexicon import noun_words


def governmental(text: str) -> bool:
    """Whether what is named ``text`` is an authority."""
    low = [w.lower().strip("'’s") if w.endswith(("'s", "’s")) else w.lower() for w in text.split()]
    if {"union", "association", "company", "club", "university", "institute"} & set(low):
        return False
    if "service" in low and set(low) & {"weather", "fire", "ambulance", "rescue", "health", "prison", "park"}:
        return True
    return bool(
        set(low)
        & (
            noun_words.GOVERNMENT_NOUNS
            - {"house", "service", "state", "white", "committee", "center", "centre", "command"}
        )
    ) or ("command" in low or "white house" in text.lower())
