"""Nouns of things that bear names and never speak: "the ferry Talisa", "Hurricane Lena", "the drug Zolva"."""

from __future__ import annotations

from store.extraction.lexicon.words import word_set

NAMED_THINGS = word_set(
    """ferry ship vessel tanker trawler freighter yacht boat frigate destroyer submarine warship steamer liner tugboat
    tug barge schooner sailboat catamaran dinghy lifeboat icebreaker bulker hurricane cyclone typhoon storm film movie
    novel drama sitcom drug vaccine antibiotic painkiller spacecraft satellite rocket missile spaceship lander rover
    airliner locomotive asteroid comet volcano glacier mountain painting racehorse stallion mare"""
)
