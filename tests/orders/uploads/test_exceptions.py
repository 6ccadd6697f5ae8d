"""Every refusal is a calm French sentence with its remedy, a stable code and a fitting status."""

import re

import pytest

from lumira.exceptions import LumiraError
from orders.uploads import exceptions
from orders.uploads.exceptions import FileTooLarge, PhotoTooLarge, UnsupportedFile, UnsupportedHeic, UploadRefused

ABSTRACT = (UploadRefused, FileTooLarge, UnsupportedFile, exceptions.DamagedFile)
CODES = {
    "EmptyFile": ("empty_file", 400),
    "PhotoTooLarge": ("file_too_large", 413),
    "UnsupportedPhoto": ("unsupported_file", 415),
    "UnsupportedHeic": ("unsupported_file", 415),
    "DamagedPhoto": ("damaged_file", 400),
    "DamagedHeic": ("damaged_file", 400),
    "TooManyPixels": ("too_many_pixels", 413),
    "TooManyFrames": ("too_many_frames", 413),
    "RecordingTooLarge": ("file_too_large", 413),
    "UnsupportedRecording": ("unsupported_file", 415),
    "DamagedRecording": ("damaged_file", 400),
    "RecordingTooShort": ("recording_too_short", 400),
    "RecordingTooLong": ("recording_too_long", 400),
    "SilentRecording": ("silent_recording", 400),
    "UploadsBusy": ("uploads_busy", 503),
    "DecodingTooLong": ("decoding_too_long", 503),
    "DecoderUnavailable": ("decoder_unavailable", 503),
    "StorageUnavailable": ("storage_unavailable", 503),
    "FileMissing": ("file_missing", 404),
}


def refusals():
    """Return every refusal that may be raised."""
    found = [
        value for value in vars(exceptions).values() if isinstance(value, type) and issubclass(value, UploadRefused)
    ]
    return [refusal for refusal in found if refusal not in ABSTRACT]


def test_codes_and_statuses_are_stable():
    assert {refusal.__name__: (refusal.code, refusal.http_status) for refusal in refusals()} == CODES


@pytest.mark.parametrize("refusal", refusals())
def test_sentence_names_the_file(refusal):
    error = refusal(file="IMG_0001.HEIC")

    assert isinstance(error, LumiraError)
    assert "Le fichier «\u00a0IMG_0001.HEIC\u00a0»" in str(error)
    assert "Ce fichier" in str(refusal())
    assert error.details["file"] == "IMG_0001.HEIC"


@pytest.mark.parametrize("refusal", refusals())
def test_sentence_is_french_as_it_is_set(refusal):
    sentence = str(refusal(file="photo.jpg"))

    assert not re.search(r"[^\u00a0][:»]|«[^\u00a0]|[^\u202f][;!?]|'|\.\.\.", sentence), sentence
    assert not re.search(r"Oups|\bton\b|\bta\b|\btes\b|\btu\b|{|}", sentence)
    assert sentence.endswith(".")


@pytest.mark.parametrize("refusal", [refusal for refusal in refusals() if refusal.__name__ != "FileMissing"])
def test_sentence_says_what_to_do(refusal):
    remedy = r"[Ee]nvoye|[Ee]xporte|[Cc]hoisisse|[Rr]éessaye|[Vv]érifie|[Cc]oupe|envoyé à nouveau"

    assert re.search(remedy, str(refusal(file="photo.jpg")))


def test_limits_are_named():
    assert "10\u00a0Mo" in str(PhotoTooLarge(file="a.jpg"))
    assert "50\u00a0Mo" in str(exceptions.RecordingTooLarge())
    assert "40\u00a0millions" in str(exceptions.TooManyPixels())


def test_heic_says_how_to_export():
    for refusal in (UnsupportedHeic, exceptions.DamagedHeic):
        assert "Le plus compatible" in str(refusal())
        assert "JPEG" in str(refusal())


def test_braces_in_a_name_are_only_characters():
    assert "{0.__class__}" in str(PhotoTooLarge(file="{0.__class__}.jpg"))
