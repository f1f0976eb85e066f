"""What an empty desk says: what this is for, and what to do next."""

from __future__ import annotations

from tui import keymap, text
from tui.widgets.page import BLANK, Paragraph


def welcome_paragraphs(path: str, running: str = "") -> list[Paragraph]:
    """The page of a desk without claims; ``path`` is its file, ``running`` the import that may soon bring some."""

    def said(words: str, style: str = "") -> Paragraph:
        return Paragraph(text.content(words, style), "   ", "   ")

    if running:
        wait = "Claims appear here as the articles are read; you can begin with the first."
        return [BLANK, said("Reading the articles", "bold $text-accent"), BLANK, said(wait)]
    keys = f"{keymap.action('help.open').key} lists every key, {keymap.action('app.quit').key} leaves"
    return [
        BLANK,
        said("Nothing to review yet", "bold $text-accent"),
        BLANK,
        said(
            "claimdesk reads news articles, finds the factual claims in them and shows who is said to have said what."
        ),
        said("You decide, one key a claim; every decision is saved at once and can be taken back."),
        BLANK,
        said(f"{keymap.action('import.open').key} brings articles in. So does the command line:", "bold"),
        BLANK,
        said("  claimdesk review article.txt page.html folder/", "$text-success"),
        said("  claimdesk import more/ && claimdesk", "$text-success"),
        BLANK,
        said("It takes .txt, .md and .html files, folders of them, and its own exports."),
        said(f"{keys}. This desk is kept in"),
        said(path, "$foreground-muted"),
    ]
