"""Copying out of the desk: what is copied, cleaned of what a terminal would obey, and the ways to the clipboard.

Text goes to the clipboard of the terminal by OSC 52, which also works through SSH and in the browser. tmux takes that
sequence from no program unless it is told to, so inside tmux its own command hands the text on.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from typing import Any

from textual.app import App

from store.errors import Refused
from store.model import Claim, Mention

MOST_BYTES = 74_994
"""The longest text that is copied: terminals drop an OSC 52 of more than 100,000 bytes, a third of them Base64's."""

_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufeff"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
"""Control and bidirectional characters. Joiners and variation selectors stay: words and signs are made of them."""


def clean(text: str) -> str:
    """``text`` without what another program would obey when it is pasted; its line breaks and tabs stay."""
    return _OBEYED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """``text`` cleaned, on one line."""
    return " ".join(clean(text).split())


def with_sourcing(claim: Claim) -> str:
    """A claim to be sent to somebody: wording, label with its meaning, and every mention with its words and chain."""
    from store.sourcing import describe
    from tui.widgets.pair_words import counted

    lines = [one_line(claim.text), f"{counted(claim.sourcing)} · {describe(claim.sourcing.label)}"]
    lines += [f"Warning: {one_line(each)}" for each in claim.sourcing.warnings]
    lines += [_mention(each) for each in claim.mentions]
    return "\n".join(lines)


def _mention(mention: Mention) -> str:
    from store.sourcing import format_chain

    article = mention.article
    where = ", ".join(
        one_line(each) for each in (article.outlet or article.title or article.path, article.published) if each
    )
    parts = [f"- {where or 'unknown outlet'}: “{one_line(mention.verbatim)}”"]
    if mention.chain:
        parts.append(one_line(format_chain(mention.chain)))
    if article.url:
        parts.append(one_line(article.url))
    return " · ".join(parts)


def verbatim(mentions: Iterable[Mention]) -> str:
    """The articles' own words, a paragraph each."""
    return "\n\n".join(clean(each.verbatim) for each in mentions)


def copy(app: App[Any], text: str) -> None:
    """Put ``text``, cleaned already, on the clipboard. Raises Refused if it is longer than a terminal takes."""
    size = len(text.encode("utf-8"))
    if size > MOST_BYTES:
        raise Refused(
            f"{size:,} bytes are more than a terminal's clipboard takes ({MOST_BYTES:,}); export them instead"
        )
    if not (_in_tmux(app) and _through_tmux(text)):
        app.copy_to_clipboard(text)


def _in_tmux(app: App[Any]) -> bool:
    return bool(os.environ.get("TMUX")) and not app.is_web


def _through_tmux(text: str) -> bool:
    """Hand the text to tmux, which keeps it as a buffer and sends it to its own terminal; False if it does not."""
    tmux = shutil.which("tmux")
    if tmux is None:
        return False
    try:
        done = subprocess.run([tmux, "load-buffer", "-w", "-"], input=text.encode(), capture_output=True, timeout=2)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
