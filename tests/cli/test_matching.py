"""``claimdesk matching report``: the table, the proposal, and what happens when it is taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.desk import Desk
from store.model import Decision, Suggestion
from tests.cli.conftest import Run
from tests.cli.test_commands import printed
from tests.store.builders import add


@pytest.fixture
def decided(tmp_path: Path) -> None:
    """Twenty-four claims: eleven pairs decided to be the same, at 71 to 81 points, ten not, at 50; one by hand."""
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        ids = add(desk, "\n".join(f"Claim {number} was made" for number in range(44)))
        pairs = list(zip(ids[::2], ids[1::2], strict=True))
        found = [Suggestion(a, b, 71.0 + n) for n, (a, b) in enumerate(pairs[:11])]
        desk.put_suggestions([*found, *(Suggestion(a, b, 50.0) for a, b in pairs[11:21])])
        for number, (a, b) in enumerate(pairs):
            desk.decide(a, b, Decision.NOT_DUPLICATE if 11 <= number < 21 else Decision.DUPLICATE)


@pytest.mark.usefixtures("decided")
def test_the_report_counts_and_proposes(run: Run) -> None:
    done = run("matching", "report")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[:2] == [
        "22 decided pairs: 12 the same, 10 not",
        "1 of the same were put together by hand: matching had given them less than 40",
    ]
    assert "       40      21      11         52%        32%      92%" in lines
    assert "       80       2       2        100%        34%      17%" in lines
    assert "list pairs from 71 on (now 60): that keeps 95% of the duplicates suggested" in lines


@pytest.mark.usefixtures("decided")
def test_the_proposal_is_taken_on_request(run: Run) -> None:
    report = printed(run, "matching", "report", "--format", "json")
    assert (report["decisions"], report["same"], report["never_suggested"]) == (22, 12, 1)
    assert report["proposed"] == {"listed": 71, "sure": None}
    assert printed(run, "duplicates", "--format", "json")["threshold"] == 60
    assert printed(run, "matching", "report", "--accept", "--format", "json")["accepted"]
    assert printed(run, "duplicates", "--format", "json")["threshold"] == 71


@pytest.mark.usefixtures("seeded")
def test_nothing_is_proposed_from_nothing(run: Run) -> None:
    done = run("matching", "report", "--accept")
    assert done.returncode == 1
    assert done.stderr == (
        "claimdesk: too few decisions to propose from: 0 the same and 0 not; 10 of each are needed\n"
    )
