"""Photos: what people send is kept clean and upright, everything else is refused in one sentence."""

import hashlib
import io
import logging
import tempfile

import pytest
from PIL import Image, ImageCms, ImageStat
from structlog.testing import capture_logs

from lumira.exceptions import LumiraError
from orders.uploads import decoder, images, isolation, limits
from orders.uploads.exceptions import (
    DamagedPhoto,
    DecoderUnavailable,
    DecodingTooLong,
    PhotoTooLarge,
    StorageUnavailable,
    TooManyPixels,
    UploadsBusy,
)
from orders.uploads.images import clean_photo
from tests.orders.uploads import corpus
from tests.orders.uploads.clean_copy import assert_clean_copy

CASES = corpus.cases()


@pytest.mark.parametrize("case", [case for case in CASES if not case.refused], ids=lambda case: case.name)
def test_photo_is_kept_clean(case):
    photo = clean_photo(case.data, declared_name="photo.jpg")

    copy = assert_clean_copy(photo.content)
    assert (photo.width, photo.height) == copy.size
    assert (photo.content_type, photo.sha256) == ("image/jpeg", hashlib.sha256(photo.content).hexdigest())


@pytest.mark.parametrize("case", [case for case in CASES if case.refused], ids=lambda case: case.name)
def test_anything_else_is_refused(case):
    with pytest.raises(LumiraError) as refusal:
        clean_photo(case.data, declared_name="photo.jpg")

    assert type(refusal.value) is case.refused
    assert str(refusal.value).startswith("Le fichier «\u00a0photo.jpg\u00a0» ")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_photo_is_stored_upright(kind, orientation):
    lying = corpus.quarters()
    for turn in UNDO[orientation]:
        lying = lying.transpose(turn)
    sent = corpus.encoded(lying, kind, exif=corpus.marked_exif(orientation))

    copy = assert_clean_copy(clean_photo(sent).content)

    assert_four_colours(copy)


# What a camera held that way records, from the upright scene.
UNDO = {
    1: [],
    2: [Image.Transpose.FLIP_LEFT_RIGHT],
    3: [Image.Transpose.ROTATE_180],
    4: [Image.Transpose.FLIP_TOP_BOTTOM],
    5: [Image.Transpose.TRANSPOSE],
    6: [Image.Transpose.ROTATE_90],
    7: [Image.Transpose.TRANSVERSE],
    8: [Image.Transpose.ROTATE_270],
}


def assert_four_colours(copy):
    """Check that the four quarters are where the drawing has them."""
    assert copy.size == (corpus.WIDTH, corpus.HEIGHT)
    quarters = [(20, 14), (76, 14), (20, 50), (76, 50)]
    for place, colour in zip(quarters, (corpus.RED, corpus.GREEN, corpus.BLUE, corpus.WHITE), strict=True):
        assert max(abs(a - b) for a, b in zip(copy.getpixel(place), colour, strict=True)) < 30


def test_heic_is_turned_by_its_own_box_and_not_twice():
    copy = assert_clean_copy(clean_photo(corpus.heic()).content)

    assert copy.size == (corpus.HEIGHT, corpus.WIDTH)
    top_right = copy.getpixel((50, 20))
    assert max(abs(a - b) for a, b in zip(top_right, corpus.RED, strict=True)) < 40


def test_transparency_becomes_white():
    empty = Image.new("RGBA", (40, 40), (0, 0, 0, 0))

    copy = assert_clean_copy(clean_photo(corpus.encoded(empty, "PNG")).content)

    assert copy.getpixel((20, 20)) == (255, 255, 255)


def test_16_bits_of_grey_keep_their_middle():
    grey = Image.frombytes("I;16", (32, 32), b"\x00\x80" * 1024)

    copy = assert_clean_copy(clean_photo(corpus.encoded(grey, "PNG")).content)

    assert abs(ImageStat.Stat(copy).mean[0] - 128) < 3


def test_colours_follow_the_profile_that_is_dropped(monkeypatch):
    swapped = Image.new("RGB", (48, 48), (200, 40, 40))
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = profile.index(b"rXYZ"), profile.index(b"gXYZ")
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"

    copy = assert_clean_copy(clean_photo(corpus.encoded(swapped, "PNG", icc_profile=bytes(profile))).content)

    red, green, _ = copy.getpixel((24, 24))
    assert green > red


@pytest.mark.parametrize(("width", "height", "stored"), [(5000, 1000, (2400, 480)), (1000, 3000, (800, 2400))])
def test_large_photo_is_reduced(width, height, stored):
    photo = clean_photo(corpus.encoded(corpus.quarters((width, height)), "JPEG"))

    assert (photo.width, photo.height) == stored


def test_small_photo_keeps_its_size():
    photo = clean_photo(corpus.encoded(corpus.quarters((2400, 2000)), "JPEG"))

    assert (photo.width, photo.height) == (2400, 2000)


def test_animation_keeps_its_first_frame_only():
    copy = assert_clean_copy(clean_photo(corpus.frames(5, "GIF")).content)

    assert max(abs(a - b) for a, b in zip(copy.getpixel((5, 5)), (0, 90, 160), strict=True)) < 12


def test_name_and_type_decide_nothing():
    photo = clean_photo(corpus.encoded(corpus.quarters(), "PNG"), declared_name="../../evil.php\x00.svg")

    assert_clean_copy(photo.content)


def test_source_may_be_any_open_file_at_any_position():
    with tempfile.SpooledTemporaryFile() as sent:
        sent.write(corpus.encoded(corpus.quarters(), "JPEG"))

        photo = clean_photo(sent)

        assert sent.tell() == 0
    assert_clean_copy(photo.content)


def test_reading_stops_one_chunk_after_the_limit():
    class Endless(io.RawIOBase):
        taken = 0

        def read(self, size=-1):
            self.taken += size
            return b"\xff\xd8\xff" + b"\x00" * (size - 3)

        def seek(self, offset, whence=0):
            return 0

    endless = Endless()

    with pytest.raises(PhotoTooLarge):
        clean_photo(endless)

    assert endless.taken <= limits.PHOTO_MAX_BYTES + limits.COPY_CHUNK_BYTES


def test_full_temporary_folder_is_our_fault(monkeypatch):
    def full(**_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)

    with pytest.raises(StorageUnavailable):
        clean_photo(b"\xff\xd8\xff")


MISBEHAVING = isolation.Program("tests.orders.uploads.misbehaving", packages=())


@pytest.mark.parametrize(
    ("misdeed", "refused"),
    [
        ("crash", DamagedPhoto),
        ("garble", DamagedPhoto),
        ("modules", DamagedPhoto),
        ("never_starts", DecoderUnavailable),
    ],
)
def test_subverted_decoder_is_a_refusal(monkeypatch, misdeed, refused):
    monkeypatch.setattr(images, "DECODER", MISBEHAVING)
    monkeypatch.setattr(images.signatures, "recognise_photo", lambda head: misdeed)

    with pytest.raises(refused):
        clean_photo(b"\xff\xd8\xff")


@pytest.mark.parametrize(
    ("reason", "refused"),
    [("busy", UploadsBusy), ("timeout", DecodingTooLong), ("cpu", DamagedPhoto), ("flood", DamagedPhoto)],
)
def test_silent_decoder_is_a_refusal(monkeypatch, reason, refused):
    def silent(*_):
        raise isolation.NoAnswer(reason)

    monkeypatch.setattr(isolation, "ask", silent)

    with pytest.raises(refused):
        clean_photo(b"\xff\xd8\xff")


def test_answer_of_the_child_is_checked_again(monkeypatch):
    jpeg = corpus.marked_jpeg()
    monkeypatch.setattr(isolation, "ask", lambda *_: isolation.Answer({"width": 96, "height": 64}, jpeg))

    with pytest.raises(DamagedPhoto):
        clean_photo(jpeg)


@pytest.mark.parametrize(
    "header", [{}, {"width": 0, "height": 5}, {"width": 9999, "height": 5}, {"width": "a", "height": 5}]
)
def test_size_that_the_child_tells_is_checked(monkeypatch, header):
    good = clean_photo(corpus.encoded(corpus.quarters(), "JPEG")).content
    monkeypatch.setattr(isolation, "ask", lambda *_: isolation.Answer(header, good))

    with pytest.raises(DamagedPhoto):
        clean_photo(good)


def test_refusal_is_logged_by_codes_alone():
    with capture_logs() as logs, pytest.raises(TooManyPixels):
        clean_photo(corpus.jpeg_claiming(65_500, 65_500), declared_name="MARKER-NAME.jpg")

    assert logs == [
        {
            "event": "photo_refused",
            "log_level": "info",
            "kind": "jpeg",
            "code": "too_many_pixels",
            "reason": "declared_size",
        }
    ]


def test_every_format_of_the_list_has_a_reader():
    assert {*decoder.READERS, "heif"} == set(limits.PHOTO_FORMATS)


@pytest.mark.parametrize("kind", ["jpeg", "png"])
def test_forgotten_import_is_our_fault(monkeypatch, kind):
    monkeypatch.setattr(isolation, "ask", lambda *_: isolation.Answer({"refused": "sealed", "reason": "OSError"}, b""))

    with capture_logs() as logs, pytest.raises(DecoderUnavailable):
        clean_photo(corpus.encoded(corpus.quarters(), kind))

    assert logs[0]["log_level"] == "error"


def test_pillow_says_nothing_in_our_logs(caplog):
    # Its EXIF reader logs each tag, a position included: in a server that logs at DEBUG it would.
    sent = corpus.marked_jpeg()
    caplog.clear()
    caplog.set_level(logging.DEBUG)

    clean_photo(sent)

    assert caplog.records == []
