"""The desk's file: one SQLite database, its tables, the one way to write, and the questions asked of it.

Inside: ``connection`` opens, ``migrations`` and ``schema`` say what the tables are, ``journal`` writes, and
``reading``, ``lists``, ``suggestions``, ``summaries`` and ``overview`` answer. The rest of the program goes through
``store.desk``.
"""
