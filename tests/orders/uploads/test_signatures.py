"""What headers say: recognised by content, bounded by their own count, and never an exception for whatever bytes."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orders.uploads import signatures
from orders.uploads.confinement import Refused
from orders.uploads.containers import m4a, mp3, ogg, wav
from tests.orders.uploads import corpus, sounds

BARE = corpus.encoded(corpus.quarters(), "JPEG")


def segment(marker, body):
    """Return one JPEG segment."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def after_start(extra):
    """Return the bare JPEG with something between its JFIF segment and the rest."""
    return BARE[:20] + extra + BARE[20:]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("jpeg", "jpeg"),
        ("jpeg_with_a_second_picture", "jpeg"),
        ("png_animated", "png"),
        ("gif", "gif"),
        ("webp", "webp"),
        ("heic", "heif"),
        ("heic_sequence", "heif_sequence"),
        ("avif_as_mif1", None),
        ("other_avif", None),
        ("other_tiff", None),
        ("mp4_video", None),
        ("empty", None),
    ],
)
def test_photo_is_recognised_by_content(name, kind):
    data = next(case.data for case in corpus.cases() if case.name == name)

    assert signatures.recognise_photo(data[: signatures.HEAD_BYTES]) == kind


def test_still_image_that_names_no_codec_is_left_to_the_library():
    assert signatures.recognise_photo(corpus.ftyp(b"mif1", b"mif1", b"heic")) == "heif"
    assert signatures.recognise_photo(corpus.ftyp(b"mif1", b"miaf")) == "heif"


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (corpus.jpeg_claiming(300, 200), (300, 200)),
        (corpus.png(300, 200), (300, 200)),
        (corpus.gif(1, width=300, height=200), (300, 200)),
        (corpus.webp_claiming(300, 200), (300, 200)),
        (corpus.encoded(corpus.quarters((30, 20)), "WEBP"), (30, 20)),
        (corpus.encoded(corpus.quarters((30, 20)), "WEBP", lossless=True), (30, 20)),
        (corpus.jpeg_claiming(0, 200), None),
        (corpus.png(0, 200), None),
    ],
)
def test_size_is_read_from_the_header(data, size):
    assert signatures.declared_size(signatures.recognise_photo(data), data) == size


@pytest.mark.parametrize("frames", [1, 2, 40])
def test_frames_are_counted(frames):
    assert signatures.count_frames("gif", corpus.gif(frames), at_most=99) == frames
    animations = {"png": corpus.frames(frames, "PNG"), "webp": corpus.frames(frames, "WEBP")}
    for kind, data in animations.items():
        assert signatures.count_frames(kind, data, at_most=99) == (frames if frames > 1 else 0)


def test_counting_stops_one_after_the_limit():
    assert signatures.count_frames("gif", corpus.gif(5000), at_most=10) == 11
    assert signatures.count_scans(corpus.jpeg_of_many_scans(5000), at_most=10) == 11


def test_scans_are_counted():
    assert signatures.count_scans(BARE, at_most=99) == 1
    assert signatures.count_scans(corpus.encoded(corpus.quarters(), "JPEG", progressive=True), at_most=99) == 10


def test_bare_jpeg_is_bare():
    assert signatures.is_bare_jpeg(BARE)
    assert signatures.is_bare_jpeg(corpus.encoded(corpus.quarters(), "JPEG", progressive=True))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        BARE[:-1],
        BARE + b"trailer",
        BARE + BARE,
        BARE[2:],
        corpus.marked_jpeg(),
        after_start(segment(0xFE, b"a comment")),
        after_start(segment(0xE1, b"Exif\x00\x00")),
        after_start(segment(0xE0, b"JFXX\x00\x10")),
        after_start(b"hidden between two segments"),
        BARE[:2] + BARE[20:],
        corpus.encoded(corpus.quarters(), "PNG"),
    ],
)
def test_anything_else_is_not(data):
    assert not signatures.is_bare_jpeg(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_without_an_exception(data):
    signatures.recognise_photo(data)
    signatures.recognise_recording(data)
    signatures.is_bare_jpeg(data)
    for magic in (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x00\x00\x00\x00WEBP"):
        kind = signatures.recognise_photo(magic + data)
        signatures.declared_size(kind, magic + data)
        if kind == "jpeg":
            signatures.count_scans(magic + data, at_most=5)
        else:
            signatures.count_frames(kind, magic + data, at_most=5)


WHOLE = {
    wav: sounds.plain_wav(0.05),
    mp3: sounds.mp3(0.2),
    ogg: sounds.written(sounds.tone(0.2), "OGG", "OPUS"),
    m4a: sounds.m4a(),
}


@pytest.mark.parametrize("container", WHOLE, ids=lambda container: container.__name__.rpartition(".")[2])
@given(data=st.data())
def test_container_with_any_bytes_exchanged_is_read_or_refused(container, data):
    whole = bytearray(WHOLE[container])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, min(len(whole), 1200) - 1))
        new = data.draw(
            st.sampled_from([b"\x00\x00\x00\x00", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff"]) | st.binary(max_size=9)
        )
        whole[at : at + len(new)] = new
    try:
        sound = container.inspect(bytes(whole))
    except Refused:
        return
    assert sound.seconds >= 0
