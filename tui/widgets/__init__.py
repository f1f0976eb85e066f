"""Widgets: each draws one thing from values it is given, and posts what the reviewer did with it upwards."""
