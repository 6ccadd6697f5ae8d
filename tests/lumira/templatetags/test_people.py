import pytest

from lumira.templatetags import people


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Inès Marchal", "IM"),
        ("Claire-Hélène de Saint-Aubin", "CA"),
        ("inès", "IN"),
        ("ines@lumira.example", "IN"),
        ("  ", ""),
        ("Élise M.", "ÉM"),
    ],
)
def test_initials(name, letters):
    assert people.initials(name) == letters


def test_hue_is_always_the_same_for_a_name():
    assert [people.hue(name) for name in ("Inès Marchal", "Gabriel Delorme")] == [
        people.hue(name) for name in ("Inès Marchal", "Gabriel Delorme")
    ]
    assert {people.hue(str(number)) for number in range(40)} == {1, 2, 3, 4}
