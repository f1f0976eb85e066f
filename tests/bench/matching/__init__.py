"""How good and how fast matching is, beside its peers: ``python -m tests.bench.matching quality|speed``."""
