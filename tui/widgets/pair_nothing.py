"""What the duplicates screen tells when no pair waits."""

from __future__ import annotations

from tui import keymap, text
from tui.widgets.page import BLANK, Paragraph
from tui.widgets.pair_queue import PairQueue


def nothing_paragraphs(queue: PairQueue, *, comes: bool = False) -> list[Paragraph]:
    """Why no pair is shown, and what can be done about it; ``comes`` if they are still being read."""
    if comes:
        return [_told("Reading the pairs …", "bold")]
    done = f", {queue.decided} decided just now" if queue.decided else ""
    shown = [_told(f"No pair waits for a decision at {queue.threshold} or above{done}.", "bold"), BLANK]
    lower = queue.below()
    if lower is not None:
        threshold, count = lower
        pairs = "1 pair that is" if count == 1 else f"{count} pairs that are"
        shown.append(
            _key(
                "pair.more", f"ask for less: from {threshold} there {'is' if count == 1 else 'are'} {pairs} less alike"
            )
        )
    else:
        shown.append(_told("  Pairs come up when an article says what another one says: import more articles."))
    shown.append(_key("view.review", "back to the claims"))
    if queue.decided:
        shown.append(_key("undo", "take back the last decision"))
    return [*shown, _key("help.open", "all keys")]


def _told(words: str, style: str = "") -> Paragraph:
    return Paragraph(text.content(words, style), " ", " ")


def _key(action_id: str, words: str) -> Paragraph:
    key = text.content(text.fit(keymap.action(action_id).key, 3), "bold $text-accent")
    return Paragraph(text.join([key, text.content(words)], " "), "   ", "       ")
