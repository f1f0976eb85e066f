"""Numbered migrations, append-only: a migration that has been released is never edited."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from store.database import provenance
from store.database.schema import one_of
from store.model import (
    Decision,
    Disclosure,
    Independence,
    Level,
    Production,
    QuoteType,
    Role,
    SourcingClass,
    Status,
    Way,
)

MIGRATIONS = Migrations("claimdesk")

_TABLES = (
    f"""CREATE TABLE article (
        id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL UNIQUE, path TEXT, url TEXT, title TEXT, dek TEXT,
        outlet TEXT, byline TEXT, published TEXT, production TEXT NOT NULL {one_of("production", *Production)},
        text TEXT NOT NULL, blocks TEXT NOT NULL, notices TEXT NOT NULL, imported_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE source (
        id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE COLLATE NOCASE, kind TEXT, state_relation TEXT,
        principal TEXT) STRICT""",
    f"""CREATE TABLE claim (
        id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL, own_text TEXT,
        status TEXT NOT NULL {one_of("status", *Status)}, reason TEXT,
        flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)), verdict TEXT,
        merged_into INTEGER REFERENCES claim(id), CHECK (merged_into <> id)) STRICT""",
    f"""CREATE TABLE mention (
        id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL REFERENCES claim(id),
        article_id INTEGER NOT NULL REFERENCES article(id), position INTEGER NOT NULL, spans TEXT NOT NULL,
        verbatim TEXT NOT NULL, text TEXT NOT NULL, level TEXT NOT NULL {one_of("level", *Level)},
        quote_type TEXT NOT NULL {one_of("quote_type", *QuoteType)},
        sourcing_class TEXT NOT NULL {one_of("sourcing_class", *SourcingClass)}, worth REAL NOT NULL,
        reasons TEXT NOT NULL, warnings TEXT NOT NULL, dated TEXT, fingerprint TEXT NOT NULL UNIQUE) STRICT""",
    f"""CREATE TABLE hop (
        id INTEGER PRIMARY KEY AUTOINCREMENT, mention_id INTEGER NOT NULL REFERENCES mention(id),
        position INTEGER NOT NULL, source_id INTEGER REFERENCES source(id), role TEXT NOT NULL {one_of("role", *Role)},
        cue TEXT, disclosed TEXT NOT NULL {one_of("disclosed", *Disclosure)}, suggested TEXT) STRICT""",
    f"""CREATE TABLE judgement (
        id INTEGER PRIMARY KEY AUTOINCREMENT, mention_a INTEGER NOT NULL REFERENCES mention(id),
        mention_b INTEGER NOT NULL REFERENCES mention(id), verdict TEXT NOT NULL {one_of("verdict", *Independence)},
        reviewer TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (mention_a, mention_b),
        CHECK (mention_a < mention_b)) STRICT""",
    f"""CREATE TABLE pair (
        id INTEGER PRIMARY KEY AUTOINCREMENT, claim_a INTEGER NOT NULL REFERENCES claim(id),
        claim_b INTEGER NOT NULL REFERENCES claim(id), decision TEXT NOT NULL {one_of("decision", *Decision)},
        reviewer TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (claim_a, claim_b), CHECK (claim_a < claim_b)) STRICT""",
    """CREATE TABLE note (
        id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL REFERENCES claim(id), text TEXT NOT NULL,
        author TEXT NOT NULL, at TEXT NOT NULL) STRICT""",
    """CREATE TABLE evidence (
        id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL REFERENCES claim(id), kind TEXT NOT NULL,
        stance TEXT NOT NULL, url TEXT, locator TEXT, excerpt TEXT, at TEXT NOT NULL) STRICT""",
    # No foreign keys: the suggestions of an import that is undone wait for it to be redone.
    """CREATE TABLE suggestion (
        claim_a INTEGER NOT NULL, claim_b INTEGER NOT NULL, score REAL NOT NULL, flags TEXT NOT NULL,
        differences TEXT NOT NULL, PRIMARY KEY (claim_a, claim_b), CHECK (claim_a < claim_b)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE summary (
        claim_id INTEGER PRIMARY KEY REFERENCES claim(id) ON DELETE CASCADE, label TEXT NOT NULL,
        label_rank INTEGER NOT NULL, outlets INTEGER NOT NULL, origins INTEGER NOT NULL, unknown INTEGER NOT NULL,
        mentions INTEGER NOT NULL, worth REAL NOT NULL, outlet TEXT NOT NULL, article_id INTEGER NOT NULL,
        position INTEGER NOT NULL, similar INTEGER NOT NULL DEFAULT 0) STRICT""",
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    f"""CREATE TABLE action (
        id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, reviewer TEXT NOT NULL,
        kind TEXT NOT NULL {one_of("kind", "act", "undo", "redo")}, verb TEXT NOT NULL, text TEXT NOT NULL,
        target INTEGER REFERENCES action(id)) STRICT""",
    """CREATE TABLE change (
        id INTEGER PRIMARY KEY AUTOINCREMENT, action_id INTEGER NOT NULL REFERENCES action(id), tbl TEXT NOT NULL,
        row_id INTEGER NOT NULL, before TEXT, after TEXT, CHECK (before IS NOT NULL OR after IS NOT NULL)) STRICT""",
)

_INDEXES = (
    "CREATE INDEX claim_merged_into ON claim(merged_into) WHERE merged_into IS NOT NULL",
    "CREATE INDEX claim_status ON claim(status)",
    "CREATE INDEX mention_claim ON mention(claim_id)",
    "CREATE INDEX mention_article ON mention(article_id, position)",
    "CREATE INDEX hop_mention ON hop(mention_id, position)",
    "CREATE INDEX hop_source ON hop(source_id)",
    "CREATE INDEX judgement_b ON judgement(mention_b)",
    "CREATE INDEX pair_b ON pair(claim_b)",
    "CREATE INDEX note_claim ON note(claim_id)",
    "CREATE INDEX evidence_claim ON evidence(claim_id)",
    "CREATE INDEX suggestion_b ON suggestion(claim_b)",
    "CREATE INDEX suggestion_score ON suggestion(score)",
    "CREATE INDEX summary_worth ON summary(worth DESC, claim_id)",
    "CREATE INDEX summary_place ON summary(article_id, position, claim_id)",
    "CREATE INDEX summary_rank ON summary(label_rank, worth DESC, claim_id)",
    "CREATE INDEX action_reviewer ON action(reviewer, id)",
    "CREATE INDEX action_target ON action(target) WHERE target IS NOT NULL",
    "CREATE INDEX change_action ON change(action_id)",
    "CREATE INDEX change_row ON change(tbl, row_id)",
)


@MIGRATIONS()
def m001_initial(db: Database) -> None:
    """The tables of the first release, and full-text search over wordings and the articles' own words."""
    for statement in (*_TABLES, *_INDEXES):
        db.execute(statement)
    db.table("claim").enable_fts(["text"], create_triggers=True, tokenize="porter unicode61", fts_version="FTS5")
    db.table("mention").enable_fts(
        ["text", "verbatim"], create_triggers=True, tokenize="porter unicode61", fts_version="FTS5"
    )


_INDEX_TABLES = (
    # How many indexed claims hold a key.
    "CREATE TABLE term (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, claims INTEGER NOT NULL) STRICT",
    # One segment of the claims that hold a term; id = term * 2^20 + number of the segment, claims = int32 each.
    "CREATE TABLE posting (id INTEGER PRIMARY KEY, claims BLOB NOT NULL) STRICT",
    """CREATE TABLE near_term (
        term_id INTEGER NOT NULL, other_id INTEGER NOT NULL, nearness REAL NOT NULL,
        PRIMARY KEY (term_id, other_id)) STRICT, WITHOUT ROWID""",
    # The terms of a claim, by the mention that it was read from, each with its factor.
    """CREATE TABLE indexed (
        claim_id INTEGER PRIMARY KEY, mention_id INTEGER NOT NULL, terms BLOB NOT NULL) STRICT""",
    # Claims that came, went or were reworded since they were matched; whatever wrote that, the triggers below tell.
    "CREATE TABLE match_due (id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL) STRICT",
    """CREATE TRIGGER mention_due_insert AFTER INSERT ON mention BEGIN
        INSERT INTO match_due (claim_id) VALUES (new.claim_id); END""",
    """CREATE TRIGGER mention_due_delete AFTER DELETE ON mention BEGIN
        INSERT INTO match_due (claim_id) VALUES (old.claim_id); END""",
    """CREATE TRIGGER mention_due_update AFTER UPDATE OF claim_id, text, level ON mention BEGIN
        INSERT INTO match_due (claim_id) VALUES (old.claim_id);
        INSERT INTO match_due (claim_id) SELECT new.claim_id WHERE new.claim_id <> old.claim_id; END""",
    """CREATE TRIGGER article_due_update AFTER UPDATE OF published ON article BEGIN
        INSERT INTO match_due (claim_id) SELECT DISTINCT claim_id FROM mention WHERE article_id = new.id; END""",
)


@MIGRATIONS()
def m002_matching_index(db: Database) -> None:
    """The index that new claims are matched through. All claims of an older file are due."""
    for statement in _INDEX_TABLES:
        db.execute(statement)
    db.execute("INSERT INTO match_due (claim_id) SELECT DISTINCT claim_id FROM mention ORDER BY claim_id")
    db.execute("DELETE FROM setting WHERE key = 'matched'")


_SOURCE_COLUMNS = (
    "same_as INTEGER REFERENCES source(id) CHECK (same_as <> id)",
    "standing TEXT",
    "reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F'))",
    "notes TEXT",
    "by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1))",
)

# How often a name stands in chains is counted with each hop; the rest of the row follows from the sources.
_COUNT = """UPDATE identity SET origins = origins {sign} ({row}.position = 0 AND {row}.role <> 'publisher'),
        relays = relays {sign} ({row}.position > 0 AND {row}.role <> 'publisher'),
        prints = prints {sign} ({row}.role = 'publisher') WHERE source_id = {row}.source_id;"""

_IDENTITY = (
    """CREATE TABLE source_apart (
        id INTEGER PRIMARY KEY AUTOINCREMENT, source_a INTEGER NOT NULL REFERENCES source(id),
        source_b INTEGER NOT NULL REFERENCES source(id), reviewer TEXT NOT NULL, at TEXT NOT NULL,
        UNIQUE (source_a, source_b), CHECK (source_a < source_b)) STRICT""",
    """CREATE TABLE identity (
        source_id INTEGER PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE, head_id INTEGER NOT NULL,
        base TEXT NOT NULL, kind TEXT, state_relation TEXT, principal TEXT, bond TEXT NOT NULL DEFAULT '',
        origins INTEGER NOT NULL DEFAULT 0, relays INTEGER NOT NULL DEFAULT 0,
        prints INTEGER NOT NULL DEFAULT 0) STRICT""",
    "CREATE INDEX source_same_as ON source(same_as) WHERE same_as IS NOT NULL",
    "CREATE INDEX source_apart_b ON source_apart(source_b)",
    "CREATE INDEX identity_base ON identity(base)",
    "CREATE INDEX identity_head ON identity(head_id)",
    "CREATE INDEX identity_principal ON identity(principal) WHERE principal IS NOT NULL",
    "CREATE TRIGGER source_identified AFTER INSERT ON source BEGIN"
    " INSERT INTO identity (source_id, head_id, base) VALUES (new.id, new.id, ''); END",
    f"CREATE TRIGGER hop_counted AFTER INSERT ON hop BEGIN {_COUNT.format(sign='+', row='new')} END",
    f"CREATE TRIGGER hop_uncounted AFTER DELETE ON hop BEGIN {_COUNT.format(sign='-', row='old')} END",
    f"CREATE TRIGGER hop_recounted AFTER UPDATE ON hop BEGIN {_COUNT.format(sign='-', row='old')}"
    f" {_COUNT.format(sign='+', row='new')} END",
)


@MIGRATIONS()
def m003_sources(db: Database) -> None:
    """Sources of their own: names merged or told apart, what an editor says of each, how often each is named.

    Until now what is generally known of a source was copied into its row. It is looked up from here on, and the row
    holds what a person said. Only an import could say whom an unknown source speaks for: that stays.
    """
    for column in _SOURCE_COLUMNS:
        db.execute(f"ALTER TABLE source ADD COLUMN {column}")
    db.execute("UPDATE source SET principal = NULL WHERE kind IS NOT NULL")
    db.execute("UPDATE source SET kind = NULL, state_relation = NULL")
    for statement in _IDENTITY:
        db.execute(statement)
    db.execute(
        "INSERT INTO identity (source_id, head_id, base, origins, relays, prints)"
        " SELECT s.id, s.id, '', coalesce(sum(h.position = 0 AND h.role <> 'publisher'), 0),"
        " coalesce(sum(h.position > 0 AND h.role <> 'publisher'), 0), coalesce(sum(h.role = 'publisher'), 0)"
        " FROM source s LEFT JOIN hop h ON h.source_id = s.id GROUP BY s.id"
    )


@MIGRATIONS()
def m004_provenance(db: Database) -> None:
    """Where each mention has its claim from, beside it: what the shares of origins and outlets are counted from."""
    db.execute(
        f"""CREATE TABLE provenance (
        mention_id INTEGER PRIMARY KEY REFERENCES mention(id) ON DELETE CASCADE, claim_id INTEGER NOT NULL,
        outlet TEXT NOT NULL, origin_id INTEGER, way TEXT NOT NULL {one_of("way", *Way)}) STRICT"""
    )
    db.execute("CREATE INDEX provenance_origin ON provenance(origin_id, claim_id) WHERE origin_id IS NOT NULL")
    db.execute("CREATE INDEX provenance_outlet ON provenance(outlet, way)")
    db.execute(provenance.FILL)


_COUNTED_IN = (
    "INSERT INTO tally (status, label, claims, similar) VALUES (new.status, new.label, 1, new.similar)"
    " ON CONFLICT (status, label) DO UPDATE SET claims = claims + 1, similar = similar + excluded.similar;"
)
_COUNTED_OUT = (
    "UPDATE tally SET claims = claims - 1, similar = similar - old.similar"
    " WHERE status = old.status AND label = old.label;"
)
_LISTS = (
    "ALTER TABLE summary ADD COLUMN status TEXT NOT NULL DEFAULT 'new' " + one_of("status", *Status),
    "ALTER TABLE summary ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1))",
    "UPDATE summary SET (status, flagged) = (SELECT c.status, c.flagged FROM claim c WHERE c.id = summary.claim_id)",
    """CREATE TABLE tally (
        status TEXT NOT NULL, label TEXT NOT NULL, claims INTEGER NOT NULL, similar INTEGER NOT NULL,
        PRIMARY KEY (status, label)) STRICT, WITHOUT ROWID""",
    "INSERT INTO tally SELECT status, label, count(*), sum(similar) FROM summary GROUP BY status, label",
    f"CREATE TRIGGER summary_in AFTER INSERT ON summary BEGIN {_COUNTED_IN} END",
    f"CREATE TRIGGER summary_out AFTER DELETE ON summary BEGIN {_COUNTED_OUT} END",
    "CREATE TRIGGER summary_moved AFTER UPDATE OF status, label, similar ON summary"
    f" BEGIN {_COUNTED_OUT} {_COUNTED_IN} END",
    "DROP INDEX summary_rank",
    "CREATE INDEX summary_need ON summary(label_rank, worth DESC, claim_id DESC)",
    "CREATE INDEX summary_decided ON summary(status) WHERE status <> 'new'",
    "CREATE INDEX summary_flagged ON summary(worth DESC, claim_id) WHERE flagged = 1",
    "CREATE INDEX summary_new_worth ON summary(worth DESC, claim_id, status) WHERE status = 'new'",
    "CREATE INDEX summary_new_place ON summary(article_id, position, claim_id, status) WHERE status = 'new'",
    "CREATE INDEX summary_new_need ON summary(label_rank, worth DESC, claim_id DESC, status) WHERE status = 'new'",
    "CREATE INDEX summary_new ON summary(claim_id, status) WHERE status = 'new'",
    "CREATE INDEX article_outlet ON article(outlet)",
)


@MIGRATIONS()
def m005_lists(db: Database) -> None:
    """Lists of a million claims: what filters ask for stands beside the order, and every count is kept, not counted."""
    for statement in _LISTS:
        db.execute(statement)


@MIGRATIONS()
def m006_similar(db: Database) -> None:
    """The claims with likely duplicates are few: an index of their own finds them without passing over all others."""
    db.execute("CREATE INDEX summary_similar ON summary(worth DESC, claim_id) WHERE similar > 0")


@MIGRATIONS()
def m007_found(db: Database) -> None:
    """What a run over the whole desk has found, until all of it is there and takes the place of the suggestions."""
    db.execute("CREATE TABLE match_found (id INTEGER PRIMARY KEY, pairs BLOB NOT NULL) STRICT")
