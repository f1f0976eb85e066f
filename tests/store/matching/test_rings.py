"""What is read and compared goes by itself: processes that compare a million pairs have no collector running."""

from __future__ import annotations

import gc

from store.matching import Statement, suggest

TEXTS = (
    "The toll rose to 61 on Monday, March 3, 2025, half past eight, the ministry in Lisvenne did not deny",
    "Ten days earlier, on 21 February, 1,180 kilometers of the line were closed by Maresia's coast guard",
    "Premier Ilya Torvas accused the AP of lying last year; nobody has confirmed that 40% may leave by noon",
)


def test_reading_and_comparing_leave_nothing_to_the_collector() -> None:
    gc.collect()
    gc.disable()
    try:
        statements = [
            Statement(10 * turn + place, f"{text} {turn}", article_id=turn, published="2025-03-04")
            for turn in range(8)
            for place, text in enumerate(TEXTS)
        ]
        suggestions = suggest(statements)
        assert len(suggestions) > len(statements)
        del suggestions, statements
        assert gc.collect() < 10, "a noun of matching holds itself"
    finally:
        gc.enable()
