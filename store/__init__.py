"""Everything of claimdesk but the screen: articles in, claims reviewed, a claim list out.

The desk itself is ``store.desk.Desk``. Files come in through ``store.importing.import_paths`` and go out through
``store.exporting.export_desk``; the nouns are in ``store.model``, and what can go wrong in ``store.errors``.
"""
