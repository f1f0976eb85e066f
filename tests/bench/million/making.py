"""A desk of any number of claims, the same every time, written straight into the tables.

What a real import writes is all there: articles with their texts, mentions with exact places, chains, full-text search,
summaries, suggested pairs, some claims merged. Only the history is short: the import itself left no changes in the log.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from store import sourcing
from store.database import provenance, sources, summaries
from store.database.orders import LABEL_RANK
from store.desk import Desk
from store.model import ArticleHead, Disclosure, Hop, Label, Level, Mention, QuoteType, Role, SourcingClass, Status

AN_ARTICLE = 40
"""Claims an article."""
PAIRS_IN = 50
"""One claim in so many is suggested as the same as the next."""
MERGED_IN = 403
"""One claim in so many is merged into the one before it."""
SOURCES = 3000
"""Names in the registry, besides the outlets."""

_WHO = (
    "ministry",
    "army",
    "parliament",
    "council",
    "union",
    "court",
    "police",
    "company",
    "bank",
    "university",
    "agency",
    "navy",
)
_DID = (
    "expanded",
    "cut",
    "doubled",
    "delayed",
    "approved",
    "rejected",
    "inspected",
    "bought",
    "sold",
    "rebuilt",
    "closed",
    "announced",
)
_WHAT = (
    "missiles",
    "ships",
    "schools",
    "bridges",
    "loans",
    "factories",
    "convoys",
    "reactors",
    "hospitals",
    "airfields",
    "permits",
    "tunnels",
)
_WHERE = [f"{a}{b}" for a in ("Nor", "Tar", "Vel", "Kas", "Ost", "Mir") for b in ("heim", "ova", "burg", "stad")]
_OUTLETS = [f"{name} {kind}" for name in _WHERE for kind in ("Courier", "Wire", "Ledger", "Post", "Sheet")]
_STATUSES = [Status.NEW] * 90 + [Status.REVIEWED] * 7 + [Status.NEEDS_SOURCE] * 2 + [Status.REJECTED]


class Made(NamedTuple):
    """What everything about a claim follows from."""

    id: int
    article: int
    wording: str
    start: int
    source: int | None
    relayed: bool
    status: Status
    worth: float


def _mixed(number: int, salt: int) -> int:
    """A number that looks random and is the same every time."""
    mixed = (number * 0x9E3779B97F4A7C15 + salt * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    mixed = ((mixed ^ (mixed >> 30)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return mixed ^ (mixed >> 31)


def _wording(number: int) -> str:
    who, did, what, where = (
        words[_mixed(number, salt) % len(words)] for salt, words in enumerate((_WHO, _DID, _WHAT, _WHERE))
    )
    return f"The {where} {who} {did} {2 + _mixed(number, 5) % 900} {what} in week {number}"


def _article(number: int, claims: int) -> list[Made]:
    made, start = [], 0
    first = (number - 1) * AN_ARTICLE + 1
    for claim in range(first, min(first + AN_ARTICLE, claims + 1)):
        wording, kind = _wording(claim), _mixed(claim, 6)
        source = None if kind % 4 == 0 else kind // 4 % SOURCES
        status = Status.PARKED if kind % 50_021 == 0 else _STATUSES[_mixed(claim, 7) % 100]
        if status is Status.REJECTED and claim % PAIRS_IN < 2:
            # Pairs of rejected claims are not counted.
            status = Status.NEW
        worth = _mixed(claim, 8) % 1000 / 1000
        made.append(Made(claim, number, wording, start, source, kind % 3 == 0, status, worth))
        start += len(wording) + 2
    return made


def make_desk(path: Path, claims: int) -> None:
    """Make a desk of so many claims at ``path``, where no file is yet. A million take a few minutes."""
    with Desk.open(path, reviewer="bench") as desk:
        run = desk.database.execute
        run("PRAGMA foreign_keys=OFF")
        run("PRAGMA synchronous=OFF")
        run("PRAGMA journal_mode=MEMORY").fetchone()
        # Filled first and indexed after: a sixth of the time.
        waiting = run(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('index', 'trigger')"
        ).fetchall()
        run("BEGIN")
        for kind, name, _ in waiting:
            run(f"DROP {kind} {name}")
        _fill(desk, claims)
        for _, _, sql in sorted(waiting):
            run(sql)
        run("INSERT INTO tally SELECT status, label, count(*), sum(similar) FROM summary GROUP BY status, label")
        for table in ("claim_fts", "mention_fts"):
            run(f"INSERT INTO {table}({table}) VALUES ('rebuild')")
        run(
            "INSERT INTO identity (source_id, head_id, base, origins, relays, prints) SELECT s.id, s.id, '',"
            " coalesce(sum(h.role = 'speaker'), 0), 0, coalesce(sum(h.role = 'publisher'), 0)"
            " FROM source s LEFT JOIN hop h ON h.source_id = s.id GROUP BY s.id"
        )
        sources.settle_all(desk.database)
        run(provenance.FILL)
        _merge(desk, claims)
        run("COMMIT")
        run("PRAGMA journal_mode=WAL").fetchone()


def _fill(desk: Desk, claims: int) -> None:
    articles = range(1, -(-claims // AN_ARTICLE) + 1)
    put = desk.database.executemany
    names = [(number + 1, name) for number, name in enumerate([*_OUTLETS, *(_source(n) for n in range(SOURCES))])]
    put("INSERT INTO source (id, name) VALUES (?, ?)", names)
    for batch in range(0, len(articles), 500):
        numbers = articles[batch : batch + 500]
        made = [(number, _article(number, claims)) for number in numbers]
        put(f"INSERT INTO article VALUES ({_marks(14)})", (_article_row(*each) for each in made))
        each_claim = [claim for _, inside in made for claim in inside]
        put("INSERT INTO claim (id, text, status, flagged) VALUES (?, ?, ?, ?)", map(_claim_row, each_claim))
        put(f"INSERT INTO mention VALUES ({_marks(15)})", map(_mention_row, each_claim))
        hops = (row for claim in each_claim for row in _hop_rows(claim))
        put("INSERT INTO hop (mention_id, position, source_id, role, cue, disclosed) VALUES (?, ?, ?, ?, ?, ?)", hops)
        put(f"INSERT INTO summary VALUES ({_marks(14)})", (_summary_row(claim, claims) for claim in each_claim))
    put("INSERT INTO suggestion VALUES (?, ?, ?, ?, ?)", _pairs(claims))


def _marks(many: int) -> str:
    return ", ".join("?" * many)


def _outlet(article: int) -> str:
    return _OUTLETS[_mixed(article, 9) % len(_OUTLETS)]


def _source(number: int) -> str:
    return f"Speaker {number} of {_WHERE[number % len(_WHERE)]}"


def _article_row(number: int, inside: list[Made]) -> tuple[Any, ...]:
    text = ". ".join(claim.wording for claim in inside) + "."
    sha256 = hashlib.sha256(f"{number} {text}".encode()).hexdigest()
    blocks, published = json.dumps([[0, len(text), "body"]]), f"2024-{1 + number % 12:02d}-{1 + number % 28:02d}"
    outlet, at = _outlet(number), "2024-12-01T08:00:00Z"
    return (number, sha256, f"{number}.txt", None, f"Report {number}", None, outlet, None, published, "human", text,
            blocks, "[]", at)  # fmt: skip


def _claim_row(claim: Made) -> tuple[Any, ...]:
    return claim.id, claim.wording, claim.status.value, int(_mixed(claim.id, 10) % 200 == 0)


def _class(claim: Made) -> SourcingClass:
    if claim.source is None:
        return SourcingClass.UNSOURCED
    return (SourcingClass.NAMED, SourcingClass.OFFICIAL, SourcingClass.EXPERT)[claim.source % 3]


def _mention_row(claim: Made) -> tuple[Any, ...]:
    spans = json.dumps([[claim.start, claim.start + len(claim.wording)]])
    quote = QuoteType.OUTLET_VOICE if claim.source is None else QuoteType.PARAPHRASE
    return (claim.id, claim.id, claim.article, claim.start, spans, claim.wording, claim.wording, "content", quote.value,
            _class(claim).value, claim.worth, '["number"]', "[]", None, f"bench-{claim.id}")  # fmt: skip


def _chain(claim: Made) -> tuple[Hop, ...]:
    speaker = () if claim.source is None else (Hop(_source(claim.source), Role.SPEAKER, "said"),)
    gap = (Hop(None, Role.RELAY, None, Disclosure.GAP),) if claim.relayed and speaker else ()
    return (*speaker, *gap, Hop(_outlet(claim.article), Role.PUBLISHER))


def _hop_rows(claim: Made) -> Iterator[tuple[Any, ...]]:
    for position, hop in enumerate(_chain(claim)):
        source = None
        if hop.role is Role.SPEAKER:
            source = len(_OUTLETS) + (claim.source or 0) + 1
        elif hop.role is Role.PUBLISHER:
            source = _OUTLETS.index(hop.name or "") + 1
        yield claim.id, position, source, hop.role.value, hop.cue, hop.disclosed.value


def _similar(claim: int, claims: int) -> int:
    return sum(each % PAIRS_IN == 0 and each + 1 <= claims for each in (claim, claim - 1) if each > 0)


def _summary_row(claim: Made, claims: int) -> tuple[Any, ...]:
    label, outlets, origins, unknown = _assessed(_class(claim), claim.relayed)
    return (claim.id, label, LABEL_RANK[label], outlets, origins, unknown, 1, claim.worth, _outlet(claim.article),
            claim.article, claim.start, _similar(claim.id, claims), *_claim_row(claim)[2:])  # fmt: skip


@cache
def _assessed(sourcing_class: SourcingClass, relayed: bool) -> tuple[Label, int, int, int]:
    """What a lone mention comes to. Who its source and outlet are makes no difference to it."""
    source = None if sourcing_class is SourcingClass.UNSOURCED else 0
    chain = _chain(Made(1, 1, "", 0, source, relayed, Status.NEW, 0.0))
    head = ArticleHead(1, None, None, chain[-1].name, None, None)
    mention = Mention(1, 1, head, (), "", "", Level.CONTENT, QuoteType.PARAPHRASE, sourcing_class, chain, 0.0)
    found = sourcing.assess((mention,), (), {})
    return found.label, found.outlets, len(found.origins), found.unknown


def _pairs(claims: int) -> Iterable[tuple[Any, ...]]:
    for a in range(PAIRS_IN, claims, PAIRS_IN):
        flagged = _mixed(a, 11) % 3 == 0
        flags, differences = (["number"], [["number", "2", "12"]]) if flagged else ([], [])
        # Those in conflict are shown from a higher score on.
        yield a, a + 1, 99.0 if flagged else 60 + _mixed(a, 12) % 400 / 10, json.dumps(flags), json.dumps(differences)


def _merge(desk: Desk, claims: int) -> None:
    """Merge a few claims, the tables alone, and let their summaries follow."""
    members = [each for each in range(MERGED_IN, claims, MERGED_IN) if each % PAIRS_IN > 1]
    desk.database.executemany("UPDATE claim SET merged_into = ? WHERE id = ?", ((each - 1, each) for each in members))
    summaries.refresh(desk.database, [each for member in members for each in (member - 1, member)])
