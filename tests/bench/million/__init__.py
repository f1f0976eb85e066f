"""The review at scale: ``python -m tests.bench.million`` makes a desk of a million claims and counts what it costs."""
