"""The mandala in words, in both languages."""

from datetime import date

import pytest

from expertdesk.generators.mandala.composition import BRANCHES
from expertdesk.generators.mandala.description import Key, describe, life_path_steps, moon_phase
from expertdesk.generators.mandala.palette import HUES, SEASON_TINTS, TINTS, season_of
from expertdesk.generators.mandala.words import BRANCH_WORDS, HUE_WORDS, MOON_WORDS, SEASON_WORDS
from tests.expertdesk.generators.mandala.conftest import Identity

CAMILLE = ("Camille Aubry", date(1989, 3, 12))


def test_description_in_french() -> None:
    words = describe(*CAMILLE, "fr")

    assert words.alt == "Mandala de six branches, teinte Lagune, premier croissant"
    assert words.heading == "Six branches, une eau calme"
    assert words.keys == (
        Key("Six branches", "Chemin de vie 6\u00a0: 1+2, 3, 1+9+8+9, soit 3+3+9\u00a0=\u00a015, puis 6."),
        Key("Lagune", "Nombre d’expression 5, saison d’hiver en réponse."),
        Key("Premier croissant", "La lune du 12 mars 1989, posée au cœur du dessin."),
    )


def test_description_in_english() -> None:
    words = describe(*CAMILLE, "en")

    assert words.alt == "Mandala with six branches, Lagoon hue, waxing crescent"
    assert words.heading == "Six branches, still water"
    assert words.keys == (
        Key("Six branches", "Life path 6: 1+2, 3, 1+9+8+9, giving 3+3+9\u00a0=\u00a015, then 6."),
        Key("Lagoon", "Expression number 5, answered by winter."),
        Key("Waxing crescent", "The moon of 12 March 1989, set at the heart of the drawing."),
    )


def test_first_day_of_a_month_is_an_ordinal_in_french() -> None:
    assert "La lune du 1er septembre 2001" in describe("Jo Li", date(2001, 9, 1), "fr").moon.text
    assert "La lune du 11 septembre 2001" in describe("Jo Li", date(2001, 9, 11), "fr").moon.text


def test_language_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="'de'"):
        describe(*CAMILLE, "de")


@pytest.mark.parametrize(
    ("birth_date", "expected"),
    [
        (date(1989, 3, 12), "1+2, 3, 1+9+8+9, soit 3+3+9 = 15, puis 6"),
        # Master numbers are not added up.
        (date(1975, 11, 11), "11, 11, 1+9+7+5, soit 11+11+22 = 44, puis 8"),
        (date(1990, 10, 20), "2+0, 1+0, 1+9+9+0, soit 2+1+1 = 4"),
        (date(1991, 2, 7), "7, 2, 1+9+9+1, soit 7+2+2 = 11"),
        (date(1966, 11, 29), "2+9, 11, 1+9+6+6, soit 11+11+22 = 44, puis 8"),
    ],
)
def test_life_path_is_shown_step_by_step(birth_date: date, expected: str) -> None:
    assert life_path_steps(birth_date, total="soit {}", then="puis {}").replace("\u00a0", " ") == expected


@pytest.mark.parametrize(
    ("moon", "phase"), [(0.0, 0), (0.06, 0), (0.07, 1), (0.18, 1), (0.25, 2), (0.5, 4), (0.93, 7), (0.99, 0)]
)
def test_moon_phase_is_the_nearest_of_eight(moon: float, phase: int) -> None:
    assert moon_phase(moon) == phase


@pytest.mark.parametrize(
    ("day", "season"),
    [
        (date(1990, 3, 19), "winter"),
        (date(1990, 3, 20), "spring"),
        (date(1990, 6, 21), "summer"),
        (date(1990, 9, 22), "autumn"),
        (date(1990, 12, 21), "winter"),
        (date(1990, 1, 1), "winter"),
    ],
)
def test_season_follows_the_day(day: date, season: str) -> None:
    assert season_of(day) == season


@pytest.mark.parametrize("language", ["fr", "en"])
def test_closed_lists_have_a_word_for_everything_drawn(language: str) -> None:
    assert set(BRANCH_WORDS[language]) == set(BRANCHES.values())
    assert set(HUE_WORDS[language]) == set(HUES.values()) == set(TINTS)
    assert set(SEASON_WORDS[language]) == set(SEASON_TINTS)
    assert len(MOON_WORDS[language]) == 8


def test_every_identity_can_be_told_in_both_languages(identities: list[Identity]) -> None:
    for identity in identities:
        for language in ("fr", "en"):
            words = describe(*identity, language)

            assert words.heading[0].isupper()
            assert "{" not in words.alt + words.heading + "".join(key.text for key in words.keys)
