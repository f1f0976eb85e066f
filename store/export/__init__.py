"""Export: claims out of the desk, for people and for programs. No database here: an ``Export`` is all it
knows.

- ``Export``: what goes out. ``write`` writes it in one of ``FORMATS``: ``csv`` for a spreadsheet, ``json``
  whole, ``jsonl`` one claim a line, ``md`` and ``html`` a sourcing sheet to read, ``claimreview`` JSON-LD.
- ``load``: a ``json`` export read back, the same as what was written. ``FORMAT_VERSION`` names its format.
"""

from __future__ import annotations

from store.export.loading import load
from store.export.snapshot import FORMAT_VERSION, Export
from store.export.writing import FORMATS, write

__all__ = ["FORMATS", "FORMAT_VERSION", "Export", "load", "write"]
