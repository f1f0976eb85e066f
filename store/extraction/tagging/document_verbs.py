"""The verbs by which documents and pictures speak, behind what was done with them: "emails it reviewed show"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import noun_words
from store.extraction.lexicon.cues import OBTAINING, SHOWING
from store.extraction.lexicon.verbs import FORMS, LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.verb_context import FINITE, INTRANSITIVE

_LONGEST = 20
"""Tokens from a document's noun to its verb."""
_DISPLAYING = word_set(
    """show suggest indicate reveal describe contain detail state say depict capture list mention confirm warn identify
    document record name set put"""
)
"""Verbs by which documents and pictures speak."""
_TELLING = word_set("show suggest indicate reveal")
"""Those that hardly are a noun behind "records" or "figures"."""
_SHOWING_THAT = _TELLING | {"confirm", "find", "note", "state", "say", "conclude", "estimate", "claim", "allege"}
"""Those that take a clause."""
_PREPOSITIONS_TOO = frozenset({"aboard", "inside", "outside", "near", "underground"})


def settle_shown(tokens: Sequence[Token], i: int, last: int) -> None:
    """ "A video filmed aboard and obtained by the paper shows", "emails it reviewed show": behind what was done with a
    document, of which nothing is a clause, stands the verb by which it speaks."""
    reduced = False
    many = tokens[i].low in ("data", "media") or tokens[i].low.endswith("s")
    many = many and not tokens[i].low.endswith(("ss", "sis", "us"))
    for k in range(i + 1, min(last - 1, i + _LONGEST)):
        token = tokens[k]
        readings = FORMS.get(token.low, "")
        if token.tag in ("PU", "QM", "TH", "SB", "BE", "MD", "DO"):
            return
        shows = ("b" if many else "s") in readings and LEMMA.get(token.low) in _DISPLAYING
        # "Emails between officials in the department show the decision was taken", "A tally by Reuters shows 41 died"
        at_once = (k == i + 1 or tokens[i + 1].tag == "IN") and LEMMA.get(token.low) in _TELLING
        at_once = at_once and any(t.tag in FINITE for t in tokens[k:last])
        if reduced and token.low == "put" and _at_figure(tokens, k, last):
            # "A poll published on Sunday put the party at 19 percent"
            _narrow(tokens, i, k)
            token.tag = "VD"
            return
        if shows and (reduced or at_once) and tokens[k - 1].tag not in ("DT", "PS", "JJ", "IN", "CC", "TO"):
            opens = tokens[k + 1].tag in ("TH", "DT", "PS", "NUM", "NN", "NP", "JJ", "WH", "VG", "PR", "PO")
            # "It has moved, images taken on May 3 show."
            opens = opens or (k + 2 == last and tokens[k + 1].tag == "PU")
            if opens:
                _narrow(tokens, i, k)
                token.tag = "VP" if many else "VZ"
            return
        if token.tag in ("VZ", "VP"):
            return
        if "n" in readings and token.tag in ("VD", "PP", "VN"):
            behind = tokens[k + 1]
            reduced = reduced or behind.tag in ("IN", "AV", "CC") or behind.low in _PREPOSITIONS_TOO
            reduced = reduced or tokens[k - 1].tag in ("PR", "HV") or LEMMA.get(token.low) in OBTAINING
            # "An email dated June 2 states"
            reduced = reduced or (token.low == "dated" and behind.tag in ("NP", "NUM"))
            if not reduced:
                return


def _narrow(tokens: Sequence[Token], noun: int, verb: int) -> None:
    """Make participles of the past forms between a noun and its verb: "A poll published on Sunday put"."""
    for j in range(noun + 1, verb):
        if tokens[j].tag == "VD" and tokens[j - 1].tag != "PR" and "n" in FORMS.get(tokens[j].low, ""):
            tokens[j].tag = "PP"


def _at_figure(tokens: Sequence[Token], verb: int, last: int) -> bool:
    """Whether what the verb takes is put at a figure: "put the party at 19 percent"."""
    if tokens[verb + 1].tag not in ("DT", "PS", "NN", "NP", "JJ"):
        return False
    at = next((k for k in range(verb + 2, last - 1) if tokens[k].low in ("at", "on") or tokens[k].tag == "PU"), last)
    return at < last - 1 and tokens[at].tag == "IN" and any(t.tag == "NUM" for t in tokens[at + 1 : at + 4])


def settle_places(tokens: Sequence[Token], first: int, last: int) -> None:
    """Set right the verbs of documents that their places in the sentence tell: behind a quotation, past a comma, at the
    end."""
    for i in range(first + 1, last - 1):
        _settle_read(tokens, i, first)
        _settle_closing(tokens, i, last)
    for i in range(first + 1, last - 4):
        if tokens[i].text == "," and tokens[i - 1].low in noun_words.DOCUMENT_NOUNS and tokens[i - 1].tag == "NN":
            done = next((k for k in range(i + 1, min(last - 3, i + 9)) if tokens[k].tag in FINITE), None)
            if done is not None and tokens[done].tag == "VD":
                _settle_closed_participle(tokens, done, last)
    for i in range(first + 1, last - 1):
        _settle_past_comma(tokens, i, last)


def _settle_read(tokens: Sequence[Token], i: int, first: int) -> None:
    """ "“...,” the statement read", "“...,” reads the letter": what stands behind a quotation and bears its words."""
    if tokens[i].low not in ("read", "reads") or tokens[i].tag != "NN":
        return
    verb = "VZ" if tokens[i].low == "reads" else "VD"
    joint = tokens[i - 1]
    opens = tokens[i + 1].tag in ("DT", "PS", "JJ") or (tokens[i + 1].tag in ("NN", "NP") and joint.tag == "QM")
    if opens and (joint.tag == "QM" or joint.text == ","):
        tokens[i].tag = verb
        return
    k = i - 1
    while k > first and tokens[k].tag in ("DT", "PS", "JJ", "NN", "NP", "IN", "PP", "NUM"):
        k -= 1
    ends = tokens[i + 1].tag == "PU" or tokens[i + 1].low in ("in", "on")
    if k < i - 1 and tokens[k].tag == "QM" and ends and tokens[k + 1].tag in ("DT", "PS", "NN", "NP", "JJ"):
        tokens[i].tag = verb


def _settle_past_comma(tokens: Sequence[Token], i: int, last: int) -> None:
    """ "Emails produced in evidence, which Reuters has reviewed, record that": no bare "record" is a noun, so behind a
    clause between commas it is the verb of what stands before."""
    token, behind = tokens[i], tokens[i + 1]
    if token.tag != "NN" or tokens[i - 1].text != "," or behind.low != "that" or i + 2 >= last:
        return
    if "b" in FORMS.get(token.low, "") and LEMMA.get(token.low) in _SHOWING_THAT | {"record"}:
        token.tag, behind.tag = "VP", "TH"


def _settle_closing(tokens: Sequence[Token], i: int, last: int) -> None:
    """ "He owned two houses, land records in Norden show": the word that ends a sentence is the verb of documents that
    a comma opens, and their noun is none."""
    noun = tokens[i]
    if noun.low not in ("records", "reports", "files", "documents") or noun.tag != "VZ" or tokens[i + 1].tag != "IN":
        return
    k = i - 1
    while k > 0 and tokens[k].tag in ("NN", "JJ", "NP"):
        k -= 1
    if k == i - 1 or tokens[k].text != ",":
        return
    end = next((j for j in range(i + 2, min(last, i + _LONGEST)) if tokens[j].tag == "PU"), last)
    closes = end < last and tokens[end].text == "." and tokens[end - 1].low in _TELLING
    if closes and tokens[end - 1].tag in ("NN", "VP"):
        noun.tag, tokens[end - 1].tag = "NN", "VP"


def _settle_closed_participle(tokens: Sequence[Token], i: int, last: int) -> None:
    """ "The accounts, filed in May, show debts": what a comma closes is no verb, and the word behind it is one."""
    commas = (k for k in range(i + 1, min(last - 2, i + 12)) if tokens[k].text == ",")
    comma = next((k for k in commas if not (tokens[k + 1].text.isdigit() and tokens[k + 2].text == ",")), None)
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


def settle_what_is_shown(tokens: Sequence[Token], i: int, last: int) -> None:
    """Set right a past form that is the verb of what the verb at ``i`` shows, without a "that" and without another verb
    behind it: "Records show the firm lost $4 million", not "show the ship docked at the port"."""
    if tokens[i].tag not in ("VZ", "VP", "VD") or LEMMA.get(tokens[i].low) not in _SHOWING_THAT:
        return
    k = i + 1
    while k < last and tokens[k].tag in ("DT", "PS", "JJ", "NN", "NP", "NUM"):
        k += 1
    past = k + 1 < last and tokens[k].tag == "PP" and "d" in FORMS.get(tokens[k].low, "")
    acts = past and (LEMMA.get(tokens[k].low) in INTRANSITIVE or tokens[k + 1].tag in ("NUM", "DT", "PS", "PO"))
    if not acts or tokens[k - 1].tag not in ("NN", "NP"):
        return
    end = next((j for j in range(k + 1, last) if tokens[j].tag == "PU"), last)
    if not any(t.tag in FINITE for t in tokens[k + 1 : end]):
        tokens[k].tag = "VD"
