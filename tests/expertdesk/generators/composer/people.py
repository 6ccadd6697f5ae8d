"""People for the composer's tests: as many as needed, the same ones each time."""

import random
from dataclasses import replace
from datetime import date, time, timedelta

from expertdesk.generators.brief import Brief

DELIVERABLES: dict[int, tuple[str, ...]] = {
    1: ("reading", "archetype", "pdf"),
    2: ("reading", "archetype", "pdf", "audio", "soul_profile"),
    3: ("reading", "archetype", "pdf", "audio", "soul_profile", "mandala", "blockages"),
    4: ("reading", "archetype", "pdf", "audio", "soul_profile", "mandala", "blockages", "ritual"),
}
FIRST_NAMES = [
    "Camille",
    "Naïm",
    "Élise",
    "Théo",
    "Anne-Lou",
    "Jean",
    "Inès",
    "Paul",
    "Chloé",
    "Léa",
    "Hugo",
    "Louis",
    "Emma",
    "Jade",
    "Zoé",
    "Lina",
    "Adam",
    "Noé",
    "Sarah",
    "Nina",
    "Eva",
    "Marie-Jeanne",
    "Oscar",
    "Basile",
    "Yann",
    "Ursule",
    "Quentin",
    "Karim",
    "Awa",
    "Fatou",
    "Wei",
    "Ivan",
    "Olga",
    "Pierre-Yves",
    "Aïcha",
    "Maëlle",
    "Loïc",
    "Björn",
]
LAST_NAMES = [
    "Aubry",
    "Zerhouni",
    "Martin",
    "Besson",
    "Hoarau",
    "Moreau",
    "Lefèvre",
    "Bernard",
    "Petit",
    "Durand",
    "Leroy",
    "Roux",
    "Fontaine",
    "Nguyen",
    "Diallo",
    "Haddad",
    "Kowalski",
    "Rossi",
    "García",
    "Müller",
    "Lacroix",
    "Quéméner",
    "Vasseur",
    "Thibault",
    "O’Brien",
    "Da-Silva",
]
QUESTIONS = {
    "fr": (
        "",
        "Je quitte mon poste en janvier. Qu’est-ce que je dois emporter, et que puis-je laisser ?",
        "Faut-il déménager à la campagne avec les enfants ou rester en ville ?",
        "Comment savoir si cette relation est juste pour moi ?",
        "je veux écrire un roman mais je n'ose pas commencer",
        "Ma mère est partie l’an dernier, comment tourner la page",
        "Je suis épuisé, comment ralentir ?",
        "Reprendre mes études à quarante ans, est-ce bien raisonnable ?",
        "Quel est le sens de tout cela ?",
        "Mon père veut que je reprenne la ferme de la famille.",
        "Dois-je choisir entre deux métiers ?",
    ),
    "en": (
        "",
        "I am leaving my job in January. What should I take with me, and what can I leave behind?",
        "Should we move to the country with the children or stay in town?",
        "How do I know whether this relationship is right for me?",
        "i want to write a novel but i never dare to begin",
        "My mother died last year, how do I turn the page",
        "I am exhausted, how do I slow down?",
        "Going back to university at forty, is that sensible?",
        "What does all of this mean?",
        "My father wants me to take over the family farm.",
        "Do I have to choose between two lives?",
    ),
}
OBJECTIVES = {
    "fr": ("", "Retrouver le calme", "Partir sans amertume", "Y voir plus clair dans ma vie et dans mes choix", "oser"),
    "en": (
        "",
        "To find some calm",
        "Leaving without bitterness",
        "To see my life and my choices more clearly",
        "to dare",
    ),
}
PLACES = ("", "", "Lyon", "Quimper", "Saint-Denis, La Réunion", "Sétif", "Le Havre", "Buenos Aires")


def person(seed: int, rank: int = 4, language: str = "fr", **given: object) -> Brief:
    """Return the brief of the person number `seed`; `given` fields replace the drawn ones."""
    drawn = random.Random(f"{seed}|{language}")
    brief = Brief(
        order_number=f"LU260101{seed:03}",
        language=language,
        level_rank=rank,
        deliverables=DELIVERABLES[rank],
        first_name=drawn.choice(FIRST_NAMES),
        last_name=drawn.choice(LAST_NAMES),
        birth_date=date(1926, 1, 1) + timedelta(days=drawn.randrange(29_900)),
        birth_time=drawn.choice([None, time(drawn.randrange(24), drawn.randrange(60))]),
        birth_place=drawn.choice(PLACES),
        question=drawn.choice(QUESTIONS[language]),
        objective=drawn.choice(OBJECTIVES[language]),
    )
    return replace(brief, **given)  # type: ignore[arg-type]


def people(count: int, rank: int = 4, language: str = "fr", **given: object) -> list[Brief]:
    """Return the first `count` people."""
    return [person(seed, rank, language, **given) for seed in range(count)]
