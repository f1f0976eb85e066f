"""How good extraction, sourcing and matching are, measured on labelled stories.

``python -m tests.quality`` prints the figures and, for stories that may be looked at, what went wrong.
"""
