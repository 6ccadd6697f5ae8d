"""Fixed words of a booklet: language -> key -> words. A caller may replace any of them by key."""

from lumira.typesetting.errors import DocumentError

LABELS = {
    "fr": {
        "for_client": "pour {client}",
        "level": "Niveau {level}",
        "author": "Lecture composée par {expert}",
        "authors": "Lecture composée par {expert}, relue par {validator}",
        "contents": "Sommaire",
        "archetype": "Votre archétype",
        "ritual": "Le rituel",
        "mandala": "Votre mandala",
        "mandala_use": (
            "Posez-le là où votre regard tombe le matin. Une minute suffit, les yeux au centre, sans rien chercher."
        ),
        "numbers": "Vos nombres",
        "number": "Nombre",
        "value": "Valeur",
        "order": "Commande {number}",
        "notice": (
            "Une lecture est un éclairage symbolique, pas une prédiction. Elle ne remplace ni un avis médical, "
            "ni un conseil juridique ou financier."
        ),
        "glyph": "Dessin du niveau {level}",
    },
    "en": {
        "for_client": "for {client}",
        "level": "{level} level",
        "author": "Reading written by {expert}",
        "authors": "Reading written by {expert}, reviewed by {validator}",
        "contents": "Contents",
        "archetype": "Your archetype",
        "ritual": "The ritual",
        "mandala": "Your mandala",
        "mandala_use": (
            "Place it where your eyes rest in the morning. One minute is enough, eyes on the centre, seeking nothing."
        ),
        "numbers": "Your numbers",
        "number": "Number",
        "value": "Value",
        "order": "Order {number}",
        "notice": (
            "A reading is symbolic guidance, not a prediction. It does not replace medical, legal or financial advice."
        ),
        "glyph": "Drawing of the {level} level",
    },
}


def labels_of(language: str) -> dict[str, str]:
    """Return the fixed words of a language.

    Raises DocumentError for a language without words.
    """
    if language not in LABELS:
        raise DocumentError(f"no words for a booklet in {language!r}: it is one of {', '.join(LABELS)}")
    return dict(LABELS[language])
