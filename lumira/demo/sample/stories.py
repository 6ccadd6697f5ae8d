"""The sample orders, as stories: who asks what, and how far their order has come."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

End = Literal[
    "unpaid",
    "unsealed",
    "queued",
    "suspended",
    "in_progress",
    "in_validation",
    "in_revision",
    "approved",
    "delivered",
    "completed",
    "cancelled",
    "refused",
    "direct",
]


@dataclass(frozen=True, slots=True)
class Story:
    """One order: its client, level, dossier and end; `hours_ago` is when it was ordered, `expert` who took it."""

    first_name: str
    last_name: str
    level: str
    end: End
    hours_ago: float
    born: tuple[str, str, str]
    place: str = ""
    time: str = ""
    question: str = ""
    objective: str = ""
    language: str = "fr"
    currency: str = "EUR"
    voice: str = "feminine"
    expert: str = "ines@lumira.example"
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The story's own name, from which its identifiers derive."""
        return f"{self.first_name}-{self.last_name}-{self.level}-{self.end}"


GABRIEL = "gabriel@lumira.example"

STORIES = (
    Story(
        "Camille",
        "Aubry",
        "mystique",
        "completed",
        hours_ago=24 * 32,
        born=("12", "3", "1989"),
        place="Nantes",
        time="14 h 30",
        question="Mon frère et moi ne nous parlons plus depuis deux ans. Par où commencer ?",
    ),
    Story(
        "Manon",
        "Petit",
        "profond",
        "delivered",
        hours_ago=24 * 6,
        born=("29", "11", "1974"),
        place="Lyon",
        time="6 h 15",
        question="Mes enfants sont partis et la maison est trop grande. Qu’est-ce qui m’attend ici ?",
        objective="Savoir si je reste.",
        expert=GABRIEL,
    ),
    Story(
        "Emily",
        "Ward",
        "profond",
        "delivered",
        hours_ago=24 * 4,
        born=("5", "May", "1992"),
        place="Bristol",
        question="I left a career I was good at. How do I trust what comes next?",
        language="en",
        currency="GBP",
    ),
    Story(
        "Bruno",
        "Keller",
        "mystique",
        "refused",
        hours_ago=24 * 5,
        born=("17", "8", "1981"),
        question="Quels seront les numéros du loto samedi ?",
    ),
    Story(
        "Zoé",
        "Blanchard",
        "integral",
        "cancelled",
        hours_ago=24 * 3,
        born=("2", "2", "2000"),
        place="Lille",
        question="Je voudrais comprendre ma relation à l’argent.",
    ),
    Story(
        "Louis",
        "Caron",
        "integral",
        "approved",
        hours_ago=50,
        born=("21", "6", "1968"),
        place="Genève",
        time="21 h",
        currency="CHF",
        question="Je prends ma retraite en juin. Que faire de ce temps qui s’ouvre ?",
        expert=GABRIEL,
    ),
    Story(
        "Claire",
        "Dubois",
        "profond",
        "in_revision",
        hours_ago=46,
        born=("8", "10", "1985"),
        place="Rennes",
        question="J’hésite à reprendre l’atelier de mon père. Est-ce pour lui ou pour moi ?",
    ),
    Story(
        "Hugo",
        "Perrin",
        "mystique",
        "in_validation",
        hours_ago=52,
        born=("30", "1", "1996"),
        place="Marseille",
        question="Pourquoi est-ce que je recommence toujours la même histoire d’amour ?",
        expert=GABRIEL,
        voice="masculine",
    ),
    Story(
        "Sofia",
        "Ricci",
        "profond",
        "in_validation",
        hours_ago=31,
        born=("14", "9", "1990"),
        place="Nice",
        time="3 h 40",
        question="On me propose un poste à Turin. Partir, est-ce revenir ?",
    ),
    Story(
        "Nadia",
        "Cherif",
        "integral",
        "in_progress",
        hours_ago=27,
        born=("11", "4", "1979"),
        place="Toulouse",
        question="Après dix ans à soigner les autres, je voudrais apprendre à me reposer.",
        objective="Ne plus m’excuser d’être fatiguée.",
    ),
    Story(
        "Marc",
        "Olivier",
        "mystique",
        "in_progress",
        hours_ago=20,
        born=("25", "12", "1963"),
        place="Quimper",
        question="Comment dire à mes enfants que je vends la maison ?",
        expert=GABRIEL,
    ),
    Story(
        "Thomas",
        "Girard",
        "mystique",
        "suspended",
        hours_ago=22,
        born=("3", "7", "1988"),
        place="Dijon",
        question="Je ne sais plus ce que je veux vraiment.",
    ),
    Story(
        "Paul",
        "Lemaire",
        "mystique",
        "queued",
        hours_ago=76,
        born=("19", "5", "1971"),
        place="Strasbourg",
        question="Mon couple traverse l’hiver. Y a-t-il un printemps ?",
    ),
    Story(
        "Aïcha",
        "Benomar",
        "integral",
        "queued",
        hours_ago=14,
        born=("7", "1", "1994"),
        place="Montpellier",
        time="11 h 05",
        question="Je porte un projet d’école depuis trois ans et je n’ose pas le montrer. Qu’est-ce qui me retient ?",
        objective="Le présenter avant l’été.",
        voice="masculine",
    ),
    Story(
        "Camille",
        "Aubry",
        "profond",
        "queued",
        hours_ago=9,
        born=("12", "3", "1989"),
        place="Nantes",
        time="14 h 30",
        question="Je quitte mon poste en janvier pour m’installer à la campagne. Qu’est-ce que je dois emporter, "
        "qu’est-ce que je dois laisser ?",
        objective="Partir sans regret.",
    ),
    Story(
        "Jeanne",
        "Morel",
        "initie",
        "queued",
        hours_ago=5,
        born=("16", "8", "2003"),
        question="Quelle est ma place dans ma famille ?",
    ),
    Story("Léa", "Fontaine", "profond", "unsealed", hours_ago=3, born=("23", "", "")),
    Story("Antoine", "Faure", "mystique", "unpaid", hours_ago=1, born=("", "", "")),
    Story(
        "Inaya",
        "Traoré",
        "profond",
        "direct",
        hours_ago=2,
        born=("1", "6", "1999"),
        place="Dakar",
        question="Comment garder le lien avec ma grand-mère, si loin ?",
    ),
)
