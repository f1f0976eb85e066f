"""From the words that name a source to the hops of a chain: persons, bodies, outlets, documents, the unnamed."""
