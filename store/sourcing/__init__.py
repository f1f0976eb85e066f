"""Sourcing: from the chains of a claim's mentions to its origins, its label, and the working that says why.

Everything here is a pure function of values of ``store.model``.

- ``assess``: how many independent origins a claim has. ``origin_of``: where one mention comes from.
- ``origin_tree``: outlets under origins (``Branch``, ``Leaf``), for a screen.
- ``parse_chain`` and ``format_chain``: the editor's notation, ``Kim Jong Un > (gap) > AP > Newser``;
  ``GAP`` is how a gap is written.
- ``CLASS_KEYS``, ``VERDICT_KEYS`` and ``describe``: the keys and the human words. ``WARNINGS``: every
  warning.
- ``source_key``: the form under which two spellings of a source's name are the same.
- ``Identities``: who a name means; ``ByName`` answers without a desk. ``plain_identity``, ``form_of``, ``known_name``
  and ``guess_kind``: what a name says by itself, and by the list of well-known sources. ``names_in``: the names to
  have ready for ``assess``.
- ``alike_names``, ``nearest``: sources that may be one; names that were perhaps meant.
"""

from __future__ import annotations

from store.sourcing.alike import Candidate, alike_names, nearest
from store.sourcing.assessment import names_in
from store.sourcing.forms import Form, form_of
from store.sourcing.identities import ByName, Identities, Identity, known_name, plain_identity
from store.sourcing.kinds import guess_kind
from store.sourcing.names import source_key
from store.sourcing.notation import GAP, format_chain, parse_chain
from store.sourcing.origins import origin_of
from store.sourcing.rollup import assess
from store.sourcing.tree import Branch, Leaf, origin_tree
from store.sourcing.warnings import WARNINGS
from store.sourcing.words import CLASS_KEYS, VERDICT_KEYS, describe

__all__ = [
    "CLASS_KEYS",
    "GAP",
    "VERDICT_KEYS",
    "WARNINGS",
    "Branch",
    "ByName",
    "Candidate",
    "Form",
    "Identities",
    "Identity",
    "Leaf",
    "alike_names",
    "assess",
    "describe",
    "form_of",
    "format_chain",
    "guess_kind",
    "known_name",
    "names_in",
    "nearest",
    "origin_of",
    "origin_tree",
    "parse_chain",
    "plain_identity",
    "source_key",
]
