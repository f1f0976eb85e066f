"""What happened, as a noun: "the stand collapsed, killing two" is about the collapse."""

from __future__ import annotations

from store.extraction.lexicon.words import word_set

_TABLE = """
collapse collapse; explode explosion; detonate explosion; crash crash; derail derailment; collide collision;
sink sinking; capsize capsizing; erupt eruption; burst burst; flood flooding; strike strike; hit impact; attack attack;
raid raid; bomb bombing; shell shelling; shoot shooting; invade invasion; fall fall; rise rise; drop drop; jump jump;
climb climb; slide slide; tumble tumble; surge surge; plunge plunge; decline decline; grow growth; shrink contraction;
close closure; shut closure; fail failure; leak leak; spill spill; resign resignation; retire retirement; die death;
withdraw withdrawal; leave departure; depart departure; arrive arrival; merge merger; split split; default default;
quake quake; overturn overturning; topple toppling; burn burning; spread spread; mutate mutation; land landing;
swerve swerve; jackknife jackknifing; melt melting; thaw thaw; freeze freeze; escape escape; flee flight
"""
EVENT_NOUNS: dict[str, str] = dict(entry.split() for entry in _TABLE.split(";") if entry.strip())
"""Lemma of a verb that takes no object -> the noun of what happened."""
RESULTS = word_set(
    """injuring killing wounding making leaving ending causing forcing bringing raising prompting sending trapping
    destroying damaging knocking cutting pushing taking putting giving allowing displacing triggering delaying
    adding reducing erasing shaving increasing lifting driving setting turning costing wiping slashing
    plunging"""
)
CONSEQUENCES = RESULTS | word_set(
    """throwing drowning flooding burying crushing stranding blocking closing shutting halting spilling releasing
    tearing ripping washing sweeping toppling flattening burning scattering hitting striking wrecking"""
)
"""Participles that say so behind an event alone: "the dam burst, flooding three villages"."""
"""Participles that say what came of what happened."""
