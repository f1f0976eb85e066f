"""A monkey at the keys: seeded, bounded, watched after everything it does. ``python -m tests.tui.monkey``."""
