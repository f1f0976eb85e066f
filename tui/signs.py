"""What the signs on the screens mean, view by view: told in the help, behind the keys."""

from __future__ import annotations

from tui.keymap import View
from tui.look import STATUS_GLYPH, STATUS_WORD

_STATUSES = ("  ".join(STATUS_GLYPH.values()), ", ".join(STATUS_WORD.values()))
_MARKS = (("⚑", "flagged"), ("⚠", "a reason to look twice"), ("(gap)", "a hop of the chain that the article hides"))

SIGNS: dict[View, tuple[tuple[str, str], ...]] = {
    View.REVIEW: (
        _STATUSES,
        ("⡀ ⡇ ⣿", "how much it merits checking: the fuller, the more"),
        ("●", "marked"),
        *_MARKS,
        ("≈2", "so many claims are alike and nobody has decided on them"),
        ("1 origin", "known origins of the claim; the same one is never counted twice"),
        ("1 +2?", "one known origin, and two mentions of which none is known"),
        ("ECHO", "several outlets, one origin"),
        ("unjudged", "several origins; nobody has said whether they are independent"),
        ("indep.", "so many origins that somebody judged independent"),
        ("1/3", "the first of three mentions; → chooses another"),
    ),
    View.READER: (_STATUSES, ("❯ ┃", "the words of the claim under the cursor"), *_MARKS),
    View.DUPLICATES: (
        ("◆ ┃", "the wording that a merge keeps"),
        ("with #5", "claims that were merged into it before"),
        *_MARKS,
    ),
    View.GROUP: (
        ("☑ ☐", "taken into the merge, left out"),
        ("◆", "the wording that is kept"),
        ("▓ ▒ ░", "how alike two are: the fuller, the more"),
        ("≈", "suggested as the same, not decided"),
    ),
    View.SOURCES: (
        ("✎", "somebody said something of it here"),
        ("(+1)", "so many other names"),
        ("·", "none, or not known"),
        ("A B C", "the mark of reliability"),
        ("×3", "so many mentions"),
    ),
}
"""A sign as it is seen, and its meaning."""
