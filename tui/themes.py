"""The colours: ink for the evening, paper for daylight. Every other theme of Textual works as well.

The greys are nearly without colour, so that a terminal of 256 colours shows them as greys and not as navy or teal.
"""

from __future__ import annotations

from textual.theme import Theme

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
    variables={"block-cursor-blurred-background": "#353b43"},
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
    variables={"block-cursor-blurred-background": "#d9d4c7"},
)
THEMES = (INK, PAPER)
