"""Units of measure, number words and words of approximation."""

from __future__ import annotations

from .wordlists import word_list, word_set

UNITS = {
    "length": ("m", {
        "m": 1.0, "metre": 1.0, "meter": 1.0, "metres": 1.0, "meters": 1.0,
        "km": 1000.0, "kilometre": 1000.0, "kilometer": 1000.0, "kilometres": 1000.0, "kilometers": 1000.0,
        "cm": 0.01, "centimeter": 0.01, "centimeters": 0.01, "centimetre": 0.01, "centimetres": 0.01,
        "mile": 1609.344, "miles": 1609.344, "mi": 1609.344, "nautical": 1852.0,
        "foot": 0.3048, "feet": 0.3048, "ft": 0.3048, "yard": 0.9144, "yards": 0.9144,
        "inch": 0.0254, "inches": 0.0254,
    }),
    "mass": ("kg", {
        "kg": 1.0, "kilo": 1.0, "kilos": 1.0, "kilogram": 1.0, "kilograms": 1.0, "gram": 0.001, "grams": 0.001,
        "tonne": 1000.0, "tonnes": 1000.0, "ton": 1000.0, "tons": 1000.0,
        "pound": 0.45359237, "pounds": 0.45359237, "lb": 0.45359237, "lbs": 0.45359237,
        "ounce": 0.028349523, "ounces": 0.028349523,
    }),
    "area": ("m2", {"acre": 4046.856, "acres": 4046.856, "hectare": 10000.0, "hectares": 10000.0}),
    "volume": ("l", {
        "liter": 1.0, "liters": 1.0, "litre": 1.0, "litres": 1.0, "gallon": 3.785412, "gallons": 3.785412,
        "barrel": 158.987, "barrels": 158.987,
    }),
    "speed": ("km/h", {"mph": 1.609344, "kph": 1.0, "kmh": 1.0, "knots": 1.852, "knot": 1.852}),
    "percent": ("%", {"%": 1.0, "percent": 1.0, "pct": 1.0, "percentage": 1.0, "basis": 0.01}),
    "duration": ("day", {
        "second": 1 / 86400, "seconds": 1 / 86400, "minute": 1 / 1440, "minutes": 1 / 1440,
        "hour": 1 / 24, "hours": 1 / 24, "day": 1.0, "days": 1.0, "week": 7.0, "weeks": 7.0, "fortnight": 14.0,
        "month": 30.4375, "months": 30.4375, "year": 365.25, "years": 365.25,
        "decade": 3652.5, "decades": 3652.5, "century": 36525.0, "centuries": 36525.0,
    }),
    "usd": ("usd", {"dollar": 1.0, "dollars": 1.0, "$": 1.0, "cent": 0.01, "cents": 0.01}),
    "eur": ("eur", {"euro": 1.0, "euros": 1.0, "€": 1.0}),
    "gbp": ("gbp", {"£": 1.0, "sterling": 1.0, "pence": 0.01}),
    "jpy": ("jpy", {"yen": 1.0, "¥": 1.0}),
    "yuan": ("yuan", {"yuan": 1.0, "renminbi": 1.0}),
    "rub": ("rub", {"ruble": 1.0, "rubles": 1.0, "rouble": 1.0, "roubles": 1.0}),
    "magnitude": ("magnitude", {"magnitude": 1.0}),
    "degree": ("degree", {"degree": 1.0, "degrees": 1.0}),
    "power": ("w", {"watts": 1.0, "kilowatts": 1e3, "megawatts": 1e6, "gigawatts": 1e9}),
    "bytes": ("b", {"megabytes": 1e6, "gigabytes": 1e9, "terabytes": 1e12, "gb": 1e9, "mb": 1e6}),
}  # fmt: skip
"""Dimension -> (base unit, word -> how many base units it is)."""

SMALL_NUMBERS = {
    word: value
    for value, word in enumerate(
        word_list(
            """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
        )
    )
}
TENS = {
    word: 10 * (place + 2)
    for place, word in enumerate(word_list("twenty thirty forty fifty sixty seventy eighty ninety"))
}
NOON = {"noon": 720, "midday": 720, "midnight": 0}
"""Minutes after midnight."""
PARTS_OF_HOUR = {"half": 30, "quarter": 15}
"""Minutes past or to an hour."""
HOURS = {
    **{word: hour for word, hour in SMALL_NUMBERS.items() if 1 <= hour <= 12},
    **{str(hour): hour for hour in range(1, 13)},
}
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6,
    "mn": 1e6, "mln": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12,
    "tn": 1e12, "dozen": 12.0,
}  # fmt: skip
FRACTIONS = {"half": 50.0, "quarter": 25.0, "third": 100 / 3, "two-thirds": 200 / 3, "three-quarters": 75.0}
"""Fractions as a percentage."""
PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10,
    "tenths": 10,
}  # fmt: skip
"""Parts of a whole, by how many make it: "two-thirds of the cost", "a fifth of patients"."""
MULTIPLES = {"double": 2.0, "doubled": 2.0, "twice": 2.0, "twofold": 2.0, "triple": 3.0, "tripled": 3.0,
             "thrice": 3.0, "threefold": 3.0, "quadruple": 4.0, "quadrupled": 4.0}  # fmt: skip
SCALE_SIGNS = frozenset({"k", "m", "mn", "mln", "bn", "tn"})
"""Scales that are written right after figures alone: a "K" that opens a statement is a name."""
GROUPS = {
    "pair": (2.0, False),
    "duo": (2.0, False),
    "couple": (2.0, True),
    "trio": (3.0, False),
    "quartet": (4.0, False),
}
"""Words for some that belong together, before an "of": how many, and whether that is rough."""
MILLIONS = word_set(
    """
    people customers users subscribers households homes houses voters votes viewers listeners readers passengers workers
    jobs shares visitors children adults patients pupils students vehicles cars
    """
)
"""What is counted in millions where an "m" stands before it: "6m people"."""
VOTING = word_set(
    "vote votes voted voting ruled ruling majority decision division ballot win won beat defeat lost loss"
)
"""Words beside which "11 to 3" is the outcome of a vote or game."""
SCALE_OF_DEGREES = {"fahrenheit": "F", "celsius": "C", "centigrade": "C"}
ORDINALS = {
    word: place + 1
    for place, word in enumerate(
        word_list(
            """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
"""
        )
    )
}
LABELS = word_set(
    """
    pier flight route highway interstate section article chapter gate terminal block unit platform
    channel room line week day game round group district ward zone phase stage level grade class
    tier area sector reactor building runway track berth car train bus boat hull number no amendment
    proposition resolution act title part volume page paragraph rule point apollo boeing airbus
    super war
    """
)
"""Capitalised words that a number after them tells apart: Pier 5, Flight 370."""
MONEY = word_set(
    """
    £ sterling pay pays paid payment payments payout cost costs costing price priced prices bid bids offer offers
    offered fine fined worth fee fees reward salary wage wages budget sell sold sells buy bought buys bribe bribes debt
    debts loan loans fund funds funding spend spends spent earn earned raise raised bail damages compensation bill tax
    taxes deal grant grants donated donation profit loss losses fraud stole cash money account rent insurance
    """
)
"""Words by which pounds are money, not weight."""
APPROXIMATE = word_set(
    """
    about around roughly approximately nearly almost some circa estimated close upwards over
    exceeding beyond under below up least atleast most more less than or so
    """
)
"""Words before a figure that loosen it."""
