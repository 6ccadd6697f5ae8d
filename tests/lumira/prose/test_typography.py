"""French spaces and signs: each rule, what must stay untouched, and doing it twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumira.prose.typography import french_typography

# Shown in the cases below: ˽ is U+202F (narrow), ~ is U+00A0.
NARROW, WIDE = "\u202f", "\u00a0"


def shown(text: str) -> str:
    return text.replace(NARROW, "˽").replace(WIDE, "~")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Qui veille ?", "Qui veille˽?"),
        ("Qui veille?", "Qui veille˽?"),
        ("Enfin !", "Enfin˽!"),
        ("un peu ; puis rien", "un peu˽; puis rien"),
        ("Vraiment?!", "Vraiment˽?!"),
        ("Vraiment ?! Oui !!", "Vraiment˽?! Oui˽!!"),
        ("elle avait décidé : rien", "elle avait décidé~: rien"),
        ("décidé: rien", "décidé~: rien"),
        ("« Partir »", "«˽Partir˽»"),
        ("«Partir»", "«˽Partir˽»"),
        ("« Partir ? »", "«˽Partir˽?˽»"),
        ("« Partir » ; rester", "«˽Partir˽»˽; rester"),
        ("l'eau d'hier, aujourd'hui", "l’eau d’hier, aujourd’hui"),
        ("Attendez...", "Attendez…"),
        ("Attendez... ?", "Attendez…˽?"),
        ("67,00 € et 20%", "67,00~€ et 20~%"),
        ("48 h, 30 min", "48~h, 30~min"),
        ("14 h 32", "14~h~32"),
        ("14h32", "14h32"),
        ("(Pourquoi ?)", "(Pourquoi˽?)"),
        ("**Nommer** : écrire", "**Nommer**~: écrire"),
        ("*Qui veille ?*", "*Qui veille˽?*"),
        ("**Vraiment**?", "**Vraiment**˽?"),
        ("première ligne :\n« suite »", "première ligne~:\n«˽suite˽»"),
    ],
)
def test_what_french_prints(typed: str, printed: str) -> None:
    assert shown(french_typography(typed)) == printed


@pytest.mark.parametrize(
    "text",
    [
        "https://lumira.example/lire?page=1;suite",
        "prenom@exemple.fr",
        "Écrire à www.exemple.fr: ici",
        "à 10:30",
        "3:2",
        ":-)",
        "?",
        "! seul",
        "a?b",
        "«»",
        "5'10",
        "Rien à changer.",
    ],
)
def test_what_stays_as_it_is(text: str) -> None:
    assert french_typography(text) == text


def test_mark_after_a_link_still_gets_its_space() -> None:
    assert shown(french_typography("Avez-vous vu https://a.example/?b=1 ? Oui !")) == (
        "Avez-vous vu https://a.example/?b=1˽? Oui˽!"
    )


def test_private_character_is_not_taken_for_a_link() -> None:
    assert french_typography("\ue000 et https://a.example\ue000") == "\ue000 et https://a.example\ue000"


@given(st.text(alphabet="ab1 «»;:!?.,'()*%€h\u202f\u00a0\n@/w\ue000", max_size=40))
def test_twice_gives_the_same_as_once(text: str) -> None:
    once = french_typography(text)

    assert french_typography(once) == once


@given(st.text(max_size=60))
def test_only_spaces_apostrophes_and_ellipses_ever_change(text: str) -> None:
    def letters(value: str) -> str:
        return "".join(value.replace("...", "…").replace("'", "’").split())

    assert letters(french_typography(text)) == letters(text)
