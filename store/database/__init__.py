"""The desk's file: one SQLite database, its tables, the one way to write, and the questions asked of it.

Inside: ``file`` is a connection and ``connection`` opens one; ``migrations`` and ``schema`` say what the tables are;
``journal`` writes; ``reading``, ``lists``, ``progress``, ``suggestions``, ``summaries`` and ``overview`` answer. The
rest of the program goes through ``store.desk``.
"""
