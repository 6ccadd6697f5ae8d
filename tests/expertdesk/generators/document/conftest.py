"""One reading, as each level delivers it."""

from datetime import date

import pytest

from expertdesk.generators.document.reading import Archetype, Mandala, ReadingDocument, Section
from expertdesk.generators.mandala.description import describe
from expertdesk.generators.mandala.drawing import draw_mandala

CLIENT, BORN = "Camille Aubry", date(1989, 3, 12)
GLYPH = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 20 20">'
    '<circle r="8" fill="none" stroke="currentColor"/></svg>'
)
DATE = """Vous êtes née un douze mars, au premier croissant.
La lune, cette nuit-là, n’avait rien décidé : elle avait recommencé.

> Qui veille sur celle qui veille ?

Le douze se lit comme un cercle que l’on **ferme** ; et l’on *recommence*.
"""
QUESTION = """Trois choses, pas davantage. Un cœur, une œuvre, un été.

## Ce que l’on garde

- Le geste que l’on venait vous demander.
- Le nom de deux personnes.
"""
RITUAL = """## Trois soirs, avant la nouvelle lune

Une bougie, une feuille, dix minutes.

1. **Nommer.** Écrivez les trois choses que vous emportez.
2. **Poser.** Au dos, tout ce que vous laissez.
3. **Ouvrir.** Relisez à voix haute, puis déchirez la feuille.
"""
LEVELS = {1: "Initié", 2: "Mystique", 3: "Profond", 4: "Intégral"}


def reading_of(rank: int, language: str = "fr") -> ReadingDocument:
    return ReadingDocument(
        language=language,
        title="Ce que l’on emporte, ce que l’on pose",
        client_name=CLIENT,
        level_name=LEVELS[rank],
        order_number="LU261124003",
        expert_name="Inès",
        validator_name="Gabriel",
        delivered_on="24 novembre 2026",
        dated=date(2026, 11, 24),
        archetype=Archetype("La Gardienne du seuil", "Ce que l’on garde sans le serrer reste."),
        sections=(
            Section("reading", "Ce que dit votre date", DATE),
            Section("question", "Votre question", QUESTION),
            Section("blockages", "Ce qui demande à être posé", DATE),
        ),
        ritual=RITUAL if rank == 4 else "",
        numbers=(("Chemin de vie", "6"), ("Nombre d’expression", "5")),
        mandala=mandala_of(language) if rank >= 3 else None,
        glyph_svg=GLYPH if rank < 3 else None,
    )


def mandala_of(language: str) -> Mandala:
    words = describe(CLIENT, BORN, language)
    return Mandala(
        svg=draw_mandala(CLIENT, BORN, paper=True, background=False),
        alt=words.alt,
        heading=words.heading,
        keys=tuple((key.term, key.text) for key in words.keys),
    )


@pytest.fixture(scope="session")
def reading() -> ReadingDocument:
    return reading_of(4)
