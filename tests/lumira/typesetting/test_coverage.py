"""What the fonts hold: names of Europe and Vietnam, French spaces; and what happens to the rest."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumira.typesetting.coverage import FONTS, covered, missing_from_fonts, printable


@pytest.mark.parametrize(
    "text",
    [
        "Élise, Œrsted, Noël, Çelik, ÿ, « guillemets », l’apostrophe – et — … €",
        "Łukasz Şule Đorđe Ğ İ \u0131 Ő ű Č ř ț ș ħ ŋ",
        "Nguyễn Thị Phượng",
        "Ольга Ελένη",
        "fine\u202finsécable\u00a0et trait\u2011d’union",
        "première ligne\nseconde",
    ],
)
def test_names_and_signs_of_the_house_stay(text: str) -> None:
    assert printable(text) == text
    assert missing_from_fonts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonjour 李明, ça va 🙂 ?", "Bonjour, ça va ?"),
        ("مرحبا", ""),
        ("a\x00b\x1b\u202ec\u200bd\ufeffe\ue000f", "abcdef"),
        ("\ud800x", "x"),
        ("Ａ①㎏", "A1kg"),
        ("e\u0301", "é"),
        ("a\u2028b\tc\u3000d", "a b c d"),
        ("un\r\ndeux\rtrois", "un\ndeux\ntrois"),
    ],
)
def test_character_that_the_fonts_lack(text: str, expected: str) -> None:
    assert printable(text) == expected


def test_a_person_can_be_warned_of_what_will_be_missing() -> None:
    assert missing_from_fonts("Bonjour 李明, 李 🙂\x00\u202e") == ["李", "明", "🙂"]


@given(st.text(max_size=60))
def test_what_is_left_is_in_the_fonts(text: str) -> None:
    left = printable(text)

    assert all(character == "\n" or ord(character) in covered() for character in left)
    assert printable(left) == left


def test_both_families_are_packaged_with_their_licences() -> None:
    assert {path.name for path in FONTS.glob("*.txt")} == {"EBGaramond-OFL.txt", "HankenGrotesk-OFL.txt"}
    assert sum(path.stat().st_size for path in FONTS.iterdir()) < 1_500_000


def test_fonts_hold_all_letters_of_latin_1_and_extended_a() -> None:
    letters = {point for point in range(0x20, 0x180) if unicodedata.category(chr(point))[0] in "LNPS"}

    assert letters <= covered()
