"""How things look: glyph, letter and style of every status, label and class. Never colour alone."""

from __future__ import annotations

from functools import lru_cache

from rich.style import Style as RichStyle
from textual.style import Style
from textual.widget import Widget

from store.model import Label, QuoteType, Status

WIDE = 110
"""From so many columns on two panes stand side by side."""

HIGH = 36
"""From so many lines on there is air between things."""

STATUS_GLYPH = {
    Status.NEW: "·",
    Status.REVIEWED: "✓",
    Status.NEEDS_SOURCE: "?",
    Status.PARKED: "‖",
    Status.REJECTED: "✗",
}
STATUS_WORD = {
    Status.NEW: "new",
    Status.REVIEWED: "kept",
    Status.NEEDS_SOURCE: "needs source",
    Status.PARKED: "parked",
    Status.REJECTED: "rejected",
}
STATUS_STYLE = {
    Status.NEW: "$foreground-muted",
    Status.REVIEWED: "bold $text-success",
    Status.NEEDS_SOURCE: "bold $text-warning",
    Status.PARKED: "bold $text-primary",
    Status.REJECTED: "bold $text-error",
}
LABEL_SHORT = {
    Label.UNSOURCED: "UNSOURCED",
    Label.SINGLE_SOURCE: "SINGLE",
    Label.ECHO: "ECHO",
    Label.CIRCULAR: "CIRCULAR",
    Label.MULTIPLE_UNKNOWN: "UNJUDGED",
    Label.CORROBORATED: "CORROBORATED",
}
LABEL_STYLE = {
    Label.UNSOURCED: "$text-warning",
    Label.SINGLE_SOURCE: "$foreground",
    Label.ECHO: "bold $text-warning",
    Label.CIRCULAR: "bold $text-error",
    Label.MULTIPLE_UNKNOWN: "$text-primary",
    Label.CORROBORATED: "bold $text-success",
}

QUOTE_WORD = {
    QuoteType.DIRECT: "quoted word for word",
    QuoteType.PARTIAL: "a few words quoted",
    QuoteType.MIXED: "quoted in part",
    QuoteType.PARAPHRASE: "paraphrased",
    QuoteType.OUTLET_VOICE: "in the outlet's voice",
}


class Pen:
    """Styles for drawing lines of a widget: ``pen("bold $text-warning")`` over the widget's own colours."""

    def __init__(self, widget: Widget, over: str = "") -> None:
        """``over`` is laid under every style asked for: the cursor's background, say."""
        base = widget.visual_style
        self._base = base + parsed(widget, over) if over else base
        self._widget = widget

    def __call__(self, style: str = "") -> RichStyle:
        """The style, theme variables included, as line drawing needs it."""
        return rich_style(self._base + parsed(self._widget, style) if style else self._base)


@lru_cache(maxsize=1024)
def rich_style(style: Style) -> RichStyle:
    """``style`` as Rich draws it."""
    return style.rich_style


def parsed(widget: Widget, style: str) -> Style:
    """``style`` with the variables of the theme in use put in."""
    return widget.app.stylesheet.parse_style(style)
