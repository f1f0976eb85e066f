"""What matching is measured against: the scorers of RapidFuzz, and the cosine of TF-IDF vectors of stems."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence

Scorer = Callable[[str, str], float]
_WORD = re.compile(r"\w+")


def rapidfuzz_scorers() -> dict[str, Scorer]:
    """RapidFuzz's scorers by name, each on texts brought to lower case without punctuation."""
    from rapidfuzz import fuzz, utils

    functions = [fuzz.WRatio, fuzz.ratio, fuzz.partial_ratio, fuzz.token_sort_ratio, fuzz.token_set_ratio]

    def processed(function: Callable[..., float]) -> Scorer:
        return lambda a, b: function(a, b, processor=utils.default_process)

    return {function.__name__: processed(function) for function in functions}


def tfidf_cosine(texts: Sequence[str]) -> Scorer:
    """The cosine of TF-IDF vectors of Snowball stems, document frequencies taken from ``texts``."""
    import snowballstemmer

    stem = snowballstemmer.stemmer("english").stemWord

    def stems(text: str) -> Counter[str]:
        return Counter(stem(word) for word in _WORD.findall(text.lower()))

    vectors = {text: stems(text) for text in set(texts)}
    frequencies = Counter(key for vector in vectors.values() for key in vector)

    def weighed(text: str) -> dict[str, float]:
        vector = {
            key: count * (1 + math.log((1 + len(vectors)) / (1 + frequencies[key])))
            for key, count in vectors[text].items()
        }
        norm = math.sqrt(math.fsum(value * value for value in vector.values())) or 1.0
        return {key: value / norm for key, value in vector.items()}

    normed = {text: weighed(text) for text in vectors}
    return lambda a, b: math.fsum(value * normed[b].get(key, 0.0) for key, value in normed[a].items())
