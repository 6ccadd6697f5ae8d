"""Colours of a drawing: gold always leads, one accent for the expression number, one for the birth season."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Tint:
    """One colour for the night ground and its deeper twin for paper."""

    night: str
    paper: str


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as `#RRGGBB`."""

    # The surface out of which petals are cut: each ring hides what lies beneath it.
    ground: str
    line: str
    fine: str
    # Beads, and the lit part of the moon.
    glow: str
    accent: str
    season: str
    # The moon: dark on paper too, so its two halves change place with the ground.
    moon_dark: str
    moon_lit: str
    halo_opacity: float


# Expression number -> code of its hue; what people call it is in words.py.
HUES = {
    1: "ember",
    2: "moon",
    3: "dawn",
    4: "sap",
    5: "lagoon",
    6: "rose",
    7: "iris",
    8: "azure",
    9: "garnet",
    11: "silver",
    22: "jade",
    33: "opal",
}
TINTS = {
    "ember": Tint("#EC8365", "#A8442B"),
    "moon": Tint("#A9BDF2", "#44589B"),
    "dawn": Tint("#F2AC66", "#9C5A1E"),
    "sap": Tint("#93C68D", "#3D6B41"),
    "lagoon": Tint("#6CC6C6", "#1F6C6D"),
    "rose": Tint("#EFA0B4", "#9C4760"),
    "iris": Tint("#B79DEF", "#5F45A0"),
    "azure": Tint("#7CB0F0", "#2C5C9E"),
    "garnet": Tint("#E77487", "#8E2F43"),
    "silver": Tint("#D5DCEA", "#59657F"),
    "jade": Tint("#6ACB9F", "#22704D"),
    "opal": Tint("#DDB2EA", "#7A4A8C"),
}
SEASON_TINTS = {
    "winter": Tint("#8FB2E8", "#37598F"),
    "spring": Tint("#9CCB97", "#3F6E44"),
    "summer": Tint("#F1B873", "#96601F"),
    "autumn": Tint("#E58F6C", "#9A4A2C"),
}


def palette_of(expression: int, birth_date: date, *, paper: bool = False) -> Palette:
    """Return the night palette, or the one for print on vellum."""
    accent, season = TINTS[HUES[expression]], SEASON_TINTS[season_of(birth_date)]
    if paper:
        return Palette(
            ground="#FBF6EA",
            line="#7C5A17",
            fine="#A98A4B",
            glow="#5F430C",
            accent=accent.paper,
            season=season.paper,
            moon_dark="#5F430C",
            moon_lit="#FBF6EA",
            halo_opacity=0.10,
        )
    return Palette(
        ground="#0D1024",
        line="#E3C07C",
        fine="#AE8F5A",
        glow="#FBEBC6",
        accent=accent.night,
        season=season.night,
        moon_dark="#0D1024",
        moon_lit="#FBEBC6",
        halo_opacity=0.16,
    )


def season_of(birth_date: date) -> str:
    """Return winter, spring, summer or autumn, as the northern hemisphere has them, to the day."""
    month_day = (birth_date.month, birth_date.day)
    if (3, 20) <= month_day < (6, 21):
        return "spring"
    if (6, 21) <= month_day < (9, 22):
        return "summer"
    if (9, 22) <= month_day < (12, 21):
        return "autumn"
    return "winter"
