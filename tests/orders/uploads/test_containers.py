"""Each container refuses for its own reason what does not hold together: before any library sees it."""

import struct
from types import SimpleNamespace

import pytest

from orders.uploads import listener
from orders.uploads.confinement import Refused
from orders.uploads.containers import m4a, mp3, ogg, wav
from orders.uploads.containers.sound import Sound
from tests.orders.uploads import sounds

WAV = sounds.plain_wav(1.0)
OGG = sounds.written(sounds.tone(9), "OGG", "VORBIS")
M4A = sounds.m4a()


def patched(data, at, layout, value):
    """Return the data with one number exchanged."""
    new = struct.pack(layout, value)
    return data[:at] + new + data[at + len(new) :]


def in_movie(mark, layout, value, *, after=4):
    """Return the M4A with a number exchanged, so many bytes after a box's name."""
    return patched(M4A, M4A.index(mark) + after, layout, value)


@pytest.mark.parametrize(
    ("container", "data", "code", "reason"),
    [
        (wav, patched(WAV, 4, "<I", len(WAV)), "damaged_file", "cut"),
        (wav, patched(WAV, 40, "<I", len(WAV)), "damaged_file", "cut"),
        (wav, patched(WAV, 32, "<H", 9), "damaged_file", "block"),
        (wav, patched(WAV, 22, "<H", 0), "unsupported_file", "channels"),
        (wav, patched(WAV, 24, "<I", 1), "unsupported_file", "sample_rate"),
        (wav, patched(WAV, 20, "<H", 6), "unsupported_file", "samples"),
        (wav, WAV.replace(b"data", b"dada"), "damaged_file", "chunks"),
        (ogg, sounds.without_a_page(OGG), "damaged_file", "gap"),
        (ogg, OGG[:-1], "damaged_file", "cut"),
        (ogg, OGG + b"OggS", "damaged_file", "cut"),
        (ogg, OGG + OGG, "unsupported_file", "several_streams"),
        (ogg, OGG.replace(b"\x01vorbis", b"\x01theora"), "unsupported_file", "codec"),
        (mp3, sounds.mp3()[:-9], "damaged_file", "cut"),
        (mp3, sounds.without_a_count(sounds.mp3())[:-9], "damaged_file", "cut"),
        (mp3, sounds.mp3(2)[:2000] + b"%PDF" * 1500 + sounds.mp3(2) + b"%PDF" * 1500, "damaged_file", "junk"),
        (mp3, b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + sounds.mp3(), "damaged_file", "cut"),
        (mp3, b"ID3\x04\x00\x00\xff\xff\xff\xff" + sounds.mp3(), "damaged_file", "tag"),
        (m4a, M4A[:-1], "damaged_file", "cut"),
        (m4a, M4A + b"\x00" * 4, "damaged_file", "cut"),
        (m4a, in_movie(b"moov", ">I", 1 << 30, after=-4), "damaged_file", "cut"),
        (m4a, in_movie(b"stco", ">I", 1 << 30, after=12), "damaged_file", "cut"),
        (m4a, in_movie(b"stco", ">I", 1 << 30, after=8), "damaged_file", "table"),
        (m4a, in_movie(b"stsz", ">I", 1 << 20, after=12), "recording_too_long", "frames"),
        (m4a, in_movie(b"stsz", ">I", 0, after=12), "recording_too_short", "no_frames"),
        (m4a, in_movie(b"stsz", ">I", 9000, after=8), "damaged_file", "frame_size"),
        (m4a, in_movie(b"stsz", ">I", 8000, after=8), "damaged_file", "cut"),
        (m4a, in_movie(b"stsc", ">I", 2, after=12), "damaged_file", "chunks"),
        (m4a, in_movie(b"mdhd", ">I", 10, after=16), "damaged_file", "duration"),
        (m4a, in_movie(b"mdhd", ">I", 0, after=16), "damaged_file", "times"),
        (m4a, M4A.replace(b"soun", b"vide"), "unsupported_file", "video"),
        (m4a, M4A.replace(b"soun", b"text"), "unsupported_file", "tracks"),
        (m4a, M4A.replace(b"mp4a", b"samr"), "unsupported_file", "codec"),
        (m4a, M4A + sounds.box(b"moof", b""), "unsupported_file", "fragmented"),
        (m4a, M4A + sounds.box(b"free", b"") * 1000, "damaged_file", "boxes"),
    ],
)
def test_what_does_not_hold_is_refused(container, data, code, reason):
    with pytest.raises(Refused) as refusal:
        container.inspect(data)

    assert (refusal.value.code, refusal.value.reason) == (code, reason)


def test_every_aac_frame_is_found():
    track = m4a.read_track(M4A)

    stream = m4a.as_adts(M4A, track, 0, len(track.sizes))

    assert track.sound == Sound("aac", 22_050, 1, pytest.approx(3, abs=0.1))
    assert len(stream) == sum(track.sizes) + 7 * len(track.sizes)
    assert stream.startswith(b"\xff\xf1")


def test_frames_are_the_same_wherever_the_tables_are():
    first, last = M4A, sounds.m4a_movie_last()

    streams = [m4a.as_adts(data, m4a.read_track(data), 0, 50) for data in (first, last)]

    assert streams[0] == streams[1]


SAME = {"format": "WAV", "subtype": "PCM_16", "samplerate": 24_000, "channels": 1, "frames": 48_000}


@pytest.mark.parametrize(
    ("seen", "reason"),
    [
        ({"format": "FLAC"}, "another_format"),
        ({"samplerate": 48_000}, "another_sound"),
        ({"channels": 2}, "another_sound"),
        ({"frames": 96_000}, "another_duration"),
    ],
)
def test_library_that_sees_another_sound_is_not_believed(seen, reason):
    sound = Sound("pcm", 24_000, 1, 2.0)
    listener._require_same("wav", sound, SimpleNamespace(**SAME))

    with pytest.raises(Refused) as refusal:
        listener._require_same("wav", sound, SimpleNamespace(**{**SAME, **seen}))

    assert refusal.value.reason == reason
