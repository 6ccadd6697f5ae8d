"""The closed list of words that a mandala is told in: language -> code -> words. A new hue needs its two lines here."""

# Branches -> their count in letters.
BRANCH_WORDS = {
    "fr": {
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        14: "quatorze",
        16: "seize",
        18: "dix-huit",
    },
    "en": {
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        14: "fourteen",
        16: "sixteen",
        18: "eighteen",
    },
}
# Hue code -> its name, and the half sentence that follows the branches in the heading.
HUE_WORDS = {
    "fr": {
        "ember": ("Braise", "un feu qui veille"),
        "moon": ("Lune", "une clarté qui revient"),
        "dawn": ("Aurore", "un matin qui s’ouvre"),
        "sap": ("Sève", "une force patiente"),
        "lagoon": ("Lagune", "une eau calme"),
        "rose": ("Rose", "un jardin gardé"),
        "iris": ("Iris", "une heure de silence"),
        "azure": ("Azur", "un ciel dégagé"),
        "garnet": ("Grenat", "une flamme ancienne"),
        "silver": ("Argent", "un reflet clair"),
        "jade": ("Jade", "une pierre polie"),
        "opal": ("Opale", "une lumière mêlée"),
    },
    "en": {
        "ember": ("Ember", "a fire keeping watch"),
        "moon": ("Moon", "a light that returns"),
        "dawn": ("Dawn", "a morning opening"),
        "sap": ("Sap", "a patient strength"),
        "lagoon": ("Lagoon", "still water"),
        "rose": ("Rose", "a garden kept"),
        "iris": ("Iris", "an hour of silence"),
        "azure": ("Azure", "a clear sky"),
        "garnet": ("Garnet", "an old flame"),
        "silver": ("Silver", "a bright reflection"),
        "jade": ("Jade", "a polished stone"),
        "opal": ("Opal", "mingled light"),
    },
}
# Phase, 0 new to 4 full to 7 waning crescent -> its name.
MOON_WORDS = {
    "fr": (
        "nouvelle lune",
        "premier croissant",
        "premier quartier",
        "lune gibbeuse croissante",
        "pleine lune",
        "lune gibbeuse décroissante",
        "dernier quartier",
        "dernier croissant",
    ),
    "en": (
        "new moon",
        "waxing crescent",
        "first quarter",
        "waxing gibbous moon",
        "full moon",
        "waning gibbous moon",
        "last quarter",
        "waning crescent",
    ),
}
# Season code -> its name as it follows « saison » or "answered by".
SEASON_WORDS = {
    "fr": {"winter": "d’hiver", "spring": "de printemps", "summer": "d’été", "autumn": "d’automne"},
    "en": {"winter": "winter", "spring": "spring", "summer": "summer", "autumn": "autumn"},
}
