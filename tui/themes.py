"""The colours: ink for the evening, paper for daylight, two of high contrast, and the terminal's own palette.

Every other theme of Textual works as well, named by ``TEXTUAL_THEME``. The greys are nearly without colour, so that a
terminal of 256 colours shows them as greys and not as navy or teal.
"""

from __future__ import annotations

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

INK = Theme(
    name="ink",
    dark=True,
    primary="#6ea8d9",
    secondary="#9fb4cc",
    accent="#e8b450",
    foreground="#e4e1d8",
    background="#15171b",
    surface="#1e2126",
    panel="#272b31",
    success="#7fc391",
    warning="#e6a55a",
    error="#e8837a",
    variables={"block-cursor-blurred-background": "#353b43", "foreground-muted": "#a8a69f"},
)
PAPER = Theme(
    name="paper",
    dark=False,
    primary="#1f5f99",
    secondary="#4a6078",
    accent="#8a5a00",
    foreground="#23262b",
    background="#faf8f3",
    surface="#f1eee6",
    panel="#e6e2d7",
    success="#1d6b36",
    warning="#8f4e00",
    error="#a3281f",
    variables={"block-cursor-blurred-background": "#d9d4c7", "foreground-muted": "#55585d"},
)
CONTRAST = Theme(
    name="contrast",
    dark=True,
    primary="#7cc4ff",
    secondary="#d0e4ff",
    accent="#ffd75f",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1c1c1c",
    success="#7dff9a",
    warning="#ffb454",
    error="#ff9d94",
    variables={"block-cursor-blurred-background": "#303030", "foreground-muted": "#d0d0d0"},
)
CONTRAST_LIGHT = Theme(
    name="contrast-light",
    dark=False,
    primary="#00366e",
    secondary="#20303f",
    accent="#5a3500",
    foreground="#000000",
    background="#ffffff",
    surface="#ffffff",
    panel="#eeeeee",
    success="#00441b",
    warning="#5c3000",
    error="#7a0c06",
    variables={"block-cursor-blurred-background": "#dddddd", "foreground-muted": "#333333"},
)
THEMES = (INK, PAPER, CONTRAST, CONTRAST_LIGHT)

TERMINAL = "ansi-dark"
"""Textual's theme of the terminal's own colours: what is drawn where no colour is wanted, too."""

TERMINAL_LIGHT = replace(BUILTIN_THEMES["ansi-light"], secondary="ansi_default", success="ansi_blue")
"""The same for a light terminal. Textual's own writes in cyan and green, which hardly show on the white of most."""

REGISTERED = (*THEMES, TERMINAL_LIGHT)
"""The themes that are not Textual's, or not as Textual has them."""

WORDS = {
    "ink": "ink: dark, for the evening",
    "paper": "paper: light, for daylight",
    "contrast": "high contrast on black",
    "contrast-light": "high contrast on white",
    TERMINAL: "the terminal's own colours, if it is dark",
    "ansi-light": "the terminal's own colours, if it is light",
}
"""The themes to choose from, and what each is for."""

PREFERENCE = "theme"
"""Under which name the choice is remembered."""
