"""What a form checks before reading, and how a client's file name is shown."""

import unicodedata

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import given
from hypothesis import strategies as st

from orders.uploads import limits
from orders.uploads.validators import display_name, validate_photo_size, validate_recording_size


@pytest.mark.parametrize(
    ("declared", "shown"),
    [
        ("photo.jpg", "photo.jpg"),
        ("../../../../etc/passwd.jpg", "passwd.jpg"),
        ("..\\..\\windows\\win.ini.jpg", "win.ini.jpg"),
        ("photo.jpg\x00.php", "photo.jpg .php"),
        ("photo\r\nX-Injected: 1.jpg", "photo X-Injected: 1.jpg"),
        ("\u202egpj.exe", "gpj.exe"),
        ("a\u200bb\ufeffc\u2066d.jpg", "a b c d.jpg"),
        ("  photo.jpg  ", "photo.jpg"),
        ("photo.jpg.", "photo.jpg"),
        ("...", ""),
        ("", ""),
        (None, ""),
        ("🖐️ paume.jpg", "🖐\ufe0f paume.jpg"),
        ("nai\u0308ve.jpg", "naïve.jpg"),
        ("<b>.jpg", "<b>.jpg"),
        ("\ud800.jpg", "jpg"),
    ],
)
def test_name_is_shown_on_one_line_without_its_path(declared, shown):
    assert display_name(declared) == shown


def test_long_name_keeps_its_ending():
    shown = display_name("a" * 300 + ".jpeg")

    assert (len(shown), shown[-7:]) == (80, "a….jpeg")


def test_long_name_without_an_ending_is_cut():
    assert display_name("a" * 300) == "a" * 79 + "…"


@given(st.text(st.characters()))
def test_any_name_is_safe_to_show(declared):
    shown = display_name(declared)

    assert len(shown) <= 80
    assert "/" not in shown
    assert "\\" not in shown
    assert all(unicodedata.category(character)[0] not in "CZ" or character == " " for character in shown)
    assert display_name(shown) == shown


@pytest.mark.parametrize(
    ("validate", "limit", "code"),
    [
        (validate_photo_size, limits.PHOTO_MAX_BYTES, "Mo, la taille maximale d’une photo"),
        (validate_recording_size, limits.RECORDING_MAX_BYTES, "Mo, la taille maximale d’un enregistrement"),
    ],
)
def test_size_is_checked_by_length(validate, limit, code):
    file = SimpleUploadedFile("x\u202e.jpg", b"x")
    file.size = limit
    validate(file)

    file.size = limit + 1
    with pytest.raises(ValidationError, match=code) as refusal:
        validate(file)

    assert refusal.value.code == "file_too_large"


@pytest.mark.parametrize("validate", [validate_photo_size, validate_recording_size])
def test_empty_file_is_refused(validate):
    with pytest.raises(ValidationError) as refusal:
        validate(SimpleUploadedFile("x.jpg", b""))

    assert refusal.value.code == "empty_file"
