"""Whose snow is it: what the place of birth says of its seasons, from names as clients write them.

Not an atlas: enough to keep July warm in Lille, cold in Buenos Aires, and frost out of Réunion and Dakar.
"""

from typing import Literal

from expertdesk.generators.composer.clientwords import fold

Climate = Literal["north", "south", "tropics"]

TROPICS = (
    "abidjan", "antananarivo", "antilles", "bamako", "bangkok", "bangui", "benin", "bombay", "brazzaville",
    "bujumbura", "burkina", "burkina faso", "burundi", "cambodge", "cambodia", "cameroon", "cameroun", "caracas",
    "cayenne", "chennai", "colombia", "colombie", "comores", "comoros", "conakry", "congo", "cote d ivoire",
    "cotonou", "cuba", "dakar", "djibouti", "dominique", "douala", "fort de france", "gabon", "ghana", "guadeloupe",
    "guinea", "guinee", "guyane", "haiti", "hanoi", "havana", "hawaii", "ho chi minh", "indonesia", "indonesie",
    "ivory coast", "jakarta", "jamaica", "jamaique", "kigali", "kinshasa", "kourou", "la havane", "lagos", "laos",
    "libreville", "lome", "madagascar", "malaisie", "malaysia", "mali", "mamoudzou", "manila", "manille",
    "marie galante", "martinique", "mauritius", "maurice", "mayotte", "mumbai", "ndjamena", "niamey", "niger",
    "nigeria", "noumea", "nouvelle caledonie", "new caledonia", "ouagadougou", "panama", "papeete", "philippines",
    "pointe a pitre", "pointe noire", "polynesie", "polynesia", "pondichery", "port au prince", "port louis",
    "reunion", "rio de janeiro", "rwanda", "saigon", "saint barthelemy", "saint martin antilles", "senegal",
    "seychelles", "singapore", "singapour", "sri lanka", "tahiti", "tananarive", "tchad", "thailande", "thailand",
    "togo", "venezuela", "vietnam", "wallis", "yaounde",
)  # fmt: skip
SOUTH = (
    "afrique du sud", "south africa", "johannesburg", "cape town", "durban", "pretoria", "argentina", "argentine",
    "buenos aires", "australia", "australie", "adelaide", "brisbane", "melbourne", "perth", "sydney", "chile",
    "chili", "santiago du chili", "montevideo", "uruguay", "new zealand", "nouvelle zelande", "auckland",
    "wellington", "paraguay", "porto alegre", "curitiba", "sao paulo",
)  # fmt: skip


def climate_of(place: str) -> Climate:
    """Return the climate; the North, where most clients are born, when the place is unknown."""
    words = f" {fold(place)} "
    if any(f" {name} " in words for name in TROPICS):
        return "tropics"
    return "south" if any(f" {name} " in words for name in SOUTH) else "north"
