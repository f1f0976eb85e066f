"""Tags that only the words on both sides settle: "the general told", "the accounts, filed in May, show"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction import words
from store.extraction.cues import SHOWING
from store.extraction.tokens import Token
from store.extraction.verb_context import FINITE
from store.extraction.verbs import FORMS, LEMMA


def repair(tokens: Sequence[Token], first: int, last: int) -> None:
    """Set right the tags of one sentence, ``tokens[first:last]``, that were given word by word."""
    for i in range(first + 1, last - 1):
        if tokens[i].low == "said" and tokens[i].tag == "PP" and tokens[i - 1].tag in ("NN", "NP"):
            # "An official who spoke to Reuters said": no noun is described by "said".
            tokens[i].tag = "VD"
        if tokens[i].tag != "JJ":
            continue
        verb = tokens[i + 1].tag in ("VD", "VZ", "HV", "MD", "BE")
        person = tokens[i].low in words.PERSON_NOUNS and tokens[i - 1].tag in ("DT", "JJ", "NN", "NP", "PS")
        if (verb and tokens[i - 1].tag == "DT") or (person and (verb or tokens[i + 1].tag in ("RL", "PU", "IN"))):
            # "The general told", "the accused has", "A senior official told"
            tokens[i].tag = "NN"
    for i in range(first + 1, last - 4):
        if tokens[i].text == "," and tokens[i - 1].low in words.DOCUMENT_NOUNS and tokens[i - 1].tag == "NN":
            done = next((k for k in range(i + 1, min(last - 3, i + 9)) if tokens[k].tag in FINITE), None)
            if done is not None and tokens[done].tag == "VD":
                _settle_closed_participle(tokens, done, last)


def _settle_closed_participle(tokens: Sequence[Token], i: int, last: int) -> None:
    """ "The accounts, filed in May, show debts": what a comma closes is no verb, and the word behind it is one."""
    comma = next((k for k in range(i + 1, min(last - 2, i + 12)) if tokens[k].text == ","), None)
    if comma is None or "n" not in FORMS.get(tokens[i].low, ""):
        return
    verb = comma + 2 if tokens[comma + 1].tag in ("AV", "QM") else comma + 1
    if verb + 1 >= last:
        return
    readings = FORMS.get(tokens[verb].low, "")
    if tokens[verb].tag == "NN" and LEMMA.get(tokens[verb].low) in SHOWING and set("bs") & set(readings):
        tokens[i].tag, tokens[verb].tag = "PP", "VZ" if "s" in readings else "VP"
        if tokens[verb + 1].tag in ("VZ", "VP"):
            tokens[verb + 1].tag = "NN"
