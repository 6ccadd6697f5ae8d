"""Recordings built in code: whole ones of each kind, and what must be refused."""

import io
import struct
import wave
from functools import cache

import numpy
import soundfile

from orders.uploads.exceptions import (
    DamagedRecording,
    EmptyFile,
    RecordingTooLong,
    RecordingTooShort,
    SilentRecording,
    UnsupportedRecording,
)
from tests.orders.uploads.corpus import DATA, Case, encoded, ftyp, quarters

RATE = 24_000


def tone(seconds=2.0, rate=RATE, channels=1):
    """Return a soft tone."""
    time = numpy.arange(int(seconds * rate)) / rate
    sound = (0.3 * numpy.sin(2 * numpy.pi * 220 * time)).astype("float32")
    return sound if channels == 1 else numpy.stack([sound] * channels, axis=1)


def silence(seconds=2.0):
    """Return nothing at all, for a while."""
    return numpy.zeros(int(seconds * RATE), dtype="float32")


def written(sound, kind, subtype=None, rate=RATE, **options):
    """Return the sound as libsndfile writes it."""
    out = io.BytesIO()
    soundfile.write(out, sound, rate, format=kind, subtype=subtype, **options)
    return out.getvalue()


def plain_wav(seconds=2.0, rate=RATE):
    """Return a WAV as the standard library writes it."""
    out = io.BytesIO()
    with wave.open(out, "wb") as recording:
        recording.setnchannels(1)
        recording.setsampwidth(2)
        recording.setframerate(rate)
        recording.writeframes((tone(seconds, rate) * 8000).astype("<i2").tobytes())
    return out.getvalue()


def mp3(seconds=2.0, **options):
    """Return an MP3 as LAME writes it."""
    return written(tone(seconds), "MP3", **options)


def without_a_count(data):
    """Return the MP3 without the silent frame in which its encoder left a count."""
    mark = max(data.find(b"Xing"), data.find(b"Info"))
    start = data.rfind(b"\xff", 0, mark)
    while data[start : start + 2] not in (b"\xff\xfb", b"\xff\xf3", b"\xff\xe3"):
        start = data.rfind(b"\xff", 0, start)
    follower = data.index(data[start : start + 2], mark)
    return data[follower:]


def quiet_then_loud(seconds=60):
    """Return a sound whose second half takes many more bits than its first."""
    noise = numpy.random.default_rng(1).uniform(-0.5, 0.5, int(seconds * RATE)).astype("float32")
    noise[: len(noise) // 2] *= 0.002
    return noise


def tagged(data):
    """Return the MP3 between the tags that players write, each with a text."""
    picture = b"APIC" + struct.pack(">IH", 5000, 0) + b"\x00" * 5000
    id3v2 = b"ID3\x04\x00\x00" + bytes((0, 0, len(picture) >> 7 & 0x7F, len(picture) & 0x7F)) + picture
    item = struct.pack("<II", 5, 0) + b"Title\x00MARKS"
    ape = b"APETAGEX" + struct.pack("<IIII", 2000, len(item) + 32, 1, 0) + b"\x00" * 8
    return id3v2 + data + item + ape + b"TAG" + b"MARKER".ljust(125, b"\x00")


def m4a():
    """Return three seconds of AAC-LC, made once by an encoder that we do not ship."""
    return (DATA / "tone.m4a").read_bytes()


def box(name, body):
    """Return one MP4 box."""
    return struct.pack(">I", len(body) + 8) + name + body


def top_boxes(data):
    """Return the boxes of a file, by name, whole."""
    found, position = {}, 0
    while position < len(data):
        size, name = struct.unpack(">I4s", data[position : position + 8])
        found[name] = data[position : position + size]
        position += size
    return found


def moved_chunks(movie, by):
    """Return the `moov` box with every chunk said to start that much later."""
    at = movie.index(b"stco") + 8
    count = int.from_bytes(movie[at : at + 4], "big")
    offsets = struct.unpack(f">{count}I", movie[at + 4 : at + 4 + 4 * count])
    moved = struct.pack(f">{count}I", *(max(offset + by, 0) for offset in offsets))
    return movie[: at + 4] + moved + movie[at + 4 + 4 * count :]


def m4a_with(movie):
    """Return the M4A with this `moov` box in the place of its own."""
    boxes = top_boxes(m4a())
    assert len(movie) == len(boxes[b"moov"])
    return b"".join(movie if name == b"moov" else whole for name, whole in boxes.items())


def m4a_movie_last():
    """Return the M4A as phones write it: the tables come after the sound."""
    boxes = top_boxes(m4a())
    movie = boxes.pop(b"moov")
    return b"".join(boxes.values()) + moved_chunks(movie, -len(movie))


def m4a_patched(old, new):
    """Return the M4A with some bytes of its tables exchanged."""
    movie = top_boxes(m4a())[b"moov"]
    assert len(old) == len(new)
    assert movie.count(old) == 1
    return m4a_with(movie.replace(old, new))


def m4a_rotten():
    """Return the M4A with sound, and tables, that do not belong together."""
    data = bytearray(m4a())
    start = data.index(b"mdat") + 500
    for position in range(start, len(data)):
        data[position] = position * 37 % 251
    return bytes(data)


def m4a_config():
    """Return the AudioSpecificConfig of the M4A, with the descriptor that announces it."""
    data = m4a()
    start = data.index(b"\x05\x80\x80\x80", data.index(b"esds"))
    return data[start : start + 5 + data[start + 4]]


def without_a_page(data):
    """Return the Ogg with its fourth page gone."""
    starts = [position for position in range(len(data)) if data.startswith(b"OggS", position)]
    return data[: starts[3]] + data[starts[4] :]


@cache
def cases():
    """Return every recording, accepted and refused."""
    return [*_accepted(), *_refused(), *_cut()]


def _accepted():
    return [
        Case("wav", plain_wav()),
        Case("wav_8_bits", written(tone(), "WAV", "PCM_U8")),
        Case("wav_24_bits", written(tone(channels=2), "WAV", "PCM_24")),
        Case("wav_float", written(tone(), "WAV", "FLOAT")),
        Case("wav_extensible", written(tone(), "WAVEX", "PCM_16")),
        Case("mp3", mp3()),
        Case("mp3_variable", mp3(bitrate_mode="VARIABLE")),
        Case("mp3_stereo_48000", written(tone(rate=48_000, channels=2), "MP3", rate=48_000)),
        Case("mp3_11025", written(tone(rate=11_025), "MP3", rate=11_025)),
        Case("mp3_tagged", tagged(mp3())),
        Case("mp3_without_a_count", without_a_count(mp3())),
        Case("ogg_opus", written(tone(), "OGG", "OPUS")),
        Case("ogg_opus_stereo", written(tone(rate=48_000, channels=2), "OGG", "OPUS", rate=48_000)),
        Case("ogg_vorbis", written(tone(), "OGG", "VORBIS")),
        Case("m4a", m4a()),
        Case("m4a_movie_last", m4a_movie_last()),
    ]


def _refused():
    config, late = m4a_config(), moved_chunks(top_boxes(m4a())[b"moov"], 1 << 20)
    he_aac = config[:5] + bytes((5 << 3 | config[5] & 7,)) + config[6:]
    low_rate = written(tone(10), "MP3", compression_level=0.99, bitrate_mode="CONSTANT")
    body = b"%PDF-1.7\n" + b"1 0 obj << >> endobj\n" * 500 + b"%%EOF"
    return [
        Case("empty", b"", EmptyFile),
        Case("text", "Ceci n’est pas un son.".encode() * 90, UnsupportedRecording),
        Case("html", b"<!doctype html><script>alert(1)</script>" * 50, UnsupportedRecording),
        Case("pdf", body, UnsupportedRecording),
        Case("jpeg", encoded(quarters(), "JPEG"), UnsupportedRecording),
        Case("zip", b"PK\x03\x04" + b"\x00" * 500, UnsupportedRecording),
        Case("flac", written(tone(), "FLAC"), UnsupportedRecording),
        Case("aiff", written(tone(), "AIFF"), UnsupportedRecording),
        Case("webp", encoded(quarters(), "WEBP"), UnsupportedRecording),
        Case("quicktime", ftyp(b"qt  ") + b"\x00" * 100, UnsupportedRecording),
        Case("pdf_behind_a_tag", b"ID3\x04\x00\x00\x00\x00\x00\x0a" + b"\x00" * 10 + body, DamagedRecording),
        Case("pdf_behind_a_frame", mp3()[:400] + body * 4, DamagedRecording),
        Case("magic_wav", b"RIFF\x00\x00\x00\x00WAVE", DamagedRecording),
        Case("magic_ogg", b"OggS", DamagedRecording),
        Case("magic_mp3", b"\xff\xfb", DamagedRecording),
        Case("magic_id3", b"ID3", DamagedRecording),
        Case("magic_m4a", ftyp(b"M4A ", b"M4A ", b"mp42"), DamagedRecording),
        Case("wav_adpcm", written(tone(), "WAV", "IMA_ADPCM"), UnsupportedRecording),
        Case("wav_6_channels", written(tone(channels=6), "WAVEX", "PCM_16"), UnsupportedRecording),
        Case("wav_no_samples", plain_wav(0.0), RecordingTooShort),
        Case("wav_short", plain_wav(0.4), RecordingTooShort),
        Case("mp3_short", mp3(0.3), RecordingTooShort),
        Case("mp3_long", low_rate * 740, RecordingTooLong),
        Case("ogg_short", written(tone(0.3), "OGG", "OPUS"), RecordingTooShort),
        Case("ogg_two_songs", written(tone(), "OGG", "OPUS") * 2, UnsupportedRecording),
        Case("ogg_gap", without_a_page(written(tone(9), "OGG", "VORBIS")), DamagedRecording),
        Case("ogg_then_text", written(tone(), "OGG", "OPUS") + b"<script>" * 90, DamagedRecording),
        Case("wav_silent", written(silence(), "WAV"), SilentRecording),
        Case("mp3_silent", written(silence(), "MP3"), SilentRecording),
        Case("ogg_silent", written(silence(), "OGG", "OPUS"), SilentRecording),
        Case("m4a_video", m4a_patched(b"soun", b"vide"), UnsupportedRecording),
        Case("m4a_lossless", m4a_patched(b"mp4a", b"alac"), UnsupportedRecording),
        Case("m4a_encrypted", m4a_patched(b"mp4a", b"enca"), UnsupportedRecording),
        Case("m4a_high_efficiency", m4a_patched(config, he_aac), UnsupportedRecording),
        Case("m4a_fragmented", m4a() + box(b"moof", b"\x00" * 8), UnsupportedRecording),
        Case("m4a_two_movies", m4a() + top_boxes(m4a())[b"moov"], DamagedRecording),
        Case("m4a_chunks_elsewhere", m4a_with(late), DamagedRecording),
        Case("m4a_no_sound", b"".join(top_boxes(m4a())[name] for name in (b"ftyp", b"moov")), DamagedRecording),
        Case("m4a_rotten", m4a_rotten(), DamagedRecording),
        Case("m4a_then_text", m4a() + b"<script>" * 90, DamagedRecording),
    ]


def _cut():
    whole = {
        "wav": plain_wav(),
        "mp3": mp3(),
        "mp3_tagged": tagged(mp3()),
        "ogg_opus": written(tone(), "OGG", "OPUS"),
        "ogg_vorbis": written(tone(), "OGG", "VORBIS"),
        "m4a": m4a(),
        "m4a_movie_last": m4a_movie_last(),
    }
    return [
        Case(f"{name}_cut_at_{percent}", data[: len(data) * percent // 100], DamagedRecording)
        for name, data in whole.items()
        for percent in (10, 50, 90)
    ]
